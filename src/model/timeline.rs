//! What became of each document, and of the whole ranking week by week.

use crate::base::text::{Str, Text};
use crate::model::entity::EntityIx;
use crate::model::log::{NoPast, Reach};
use jiff::civil::{Date, Weekday};

/// The column of the history stage.
#[derive(Clone, Debug, Default)]
pub struct History {
    pub reach: Reach,
    /// One per entity, in the order of the entities.
    pub timelines: Vec<Timeline>,
    /// The last weeks, oldest first, the one that runs last; empty without a past.
    pub weeks: Vec<Week>,
    pub flow: Flow,
}

/// What became of one document.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    /// The first commit of it; `None` where it is not known (no git, a shallow clone, not committed yet).
    pub created: Option<Moment>,
    /// The last commit that changed it.
    pub changed: Option<Moment>,
    /// Everybody who changed it, the most frequent first.
    pub authors: Vec<Writer>,
    /// The fields that others rest on, each with the last day on which it got another value.
    pub fields: Vec<(Str, Date)>,
    /// Every change of stage, status and scores, oldest first.
    pub events: Vec<Event>,
    /// The stages that it stood at, in the order of time; the last is where it stands.
    pub stays: Vec<Stay>,
    /// How many times its stage was lowered.
    pub bounces: u32,
    /// Days at its stage beyond the playbook's limit; `None` while within it.
    pub overdue: Option<u32>,
}

/// A commit, as far as people care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// In the committer's time zone.
    pub day: Date,
    /// The whole id of the commit.
    pub commit: Str,
    pub who: Writer,
}

/// Who wrote: somebody of the people register, found by e-mail, or a name that git knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Writer {
    pub person: Option<EntityIx>,
    pub name: Str,
}

/// A change that a commit made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub when: Moment,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// `None` where no stage was written (or none that can be read).
    Stage {
        from: Option<u8>,
        to: Option<u8>,
    },
    Status {
        from: Option<Str>,
        to: Option<Str>,
    },
    /// What somebody (`by`; empty: the author) says on one criterion.
    Score {
        by: Str,
        criterion: Str,
        from: Option<Str>,
        to: Option<Str>,
    },
}

/// Some days at one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    pub stage: u8,
    /// `None` where a shallow clone begins.
    pub since: Option<Date>,
    /// `None` while it stands there.
    pub until: Option<Date>,
    /// To the end of the stay, or to today.
    pub days: Option<u32>,
}

/// How things stood at the end of a week, a Sunday, or today for the week that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    pub end: Date,
    /// Rank at that time, for what was ranked then; best first.
    pub ranks: Vec<(EntityIx, u32)>,
    /// How many staged documents stood at each stage, closed ones last; stopped ones count nowhere.
    pub at_stage: Vec<u32>,
}

/// How documents pass through the stages, over all that is known of those that are there today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// For each stage how long documents stood there before they went on; `None` where none went on yet.
    pub spent: Vec<Option<Spent>>,
    /// For each stage how many came at least so far; one more for those that came to their end.
    pub reached: Vec<u32>,
    /// The last quarters, oldest first, the one that runs last.
    pub quarters: Vec<Quarter>,
}

/// Days at a stage: never a mean, which one forgotten document would spoil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// How many stays it was taken from.
    pub stays: u32,
    pub least: u32,
    pub median: u32,
    /// Of twenty stays seventeen were no longer.
    pub usual: u32,
    pub most: u32,
}

/// What three months brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quarter {
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
    /// Documents that came to the last stage for the first time.
    pub entered: u32,
    /// Documents that came to their end.
    pub done: u32,
}

impl History {
    pub fn of(&self, ix: EntityIx) -> Option<&Timeline> {
        self.timelines.get(ix.0 as usize)
    }

    /// Whether there is anything to tell of the time before today.
    pub fn is_known(&self) -> bool {
        !self.weeks.is_empty()
    }

    /// Why nothing is known of the past, or nothing beyond some day, in a word for programs; `None` where all of it is known.
    pub fn unknown(&self) -> Option<&'static str> {
        Some(match &self.reach {
            Reach::Full => return None,
            Reach::Unread => "unread",
            Reach::Shallow => "shallow",
            Reach::None(NoPast::NoGit) => "no-git",
            Reach::None(NoPast::NoRepository) => "no-repository",
            Reach::None(NoPast::NoCommit) => "no-commit",
            Reach::None(NoPast::Foreign) => "foreign",
            Reach::None(NoPast::Failed(_)) => "failed",
        })
    }

    /// The same for people.
    pub fn silence(&self) -> Option<Text> {
        let id = format!("past-{}", self.unknown()?);
        Some(match &self.reach {
            Reach::None(NoPast::Failed(why)) => Text::with(&id, vec![("why", why.into())]),
            _ => Text::message(&id),
        })
    }

    /// The week that places of today are compared with: the one before that which runs. On a Monday people want to know of the
    /// whole week behind them, so then it is the one before that. `None` when nothing is known of it.
    pub fn last_week(&self) -> Option<&Week> {
        self.weeks.get(self.last_week_at()?)
    }

    /// Its place among the weeks.
    pub fn last_week_at(&self) -> Option<usize> {
        let monday = self.weeks.last()?.end.weekday() == Weekday::Monday;
        let back = if monday && self.weeks.len() > 2 { 3 } else { 2 };
        self.weeks.len().checked_sub(back)
    }
}

impl Week {
    pub fn rank(&self, ix: EntityIx) -> Option<u32> {
        self.ranks.iter().find(|(ranked, _)| *ranked == ix).map(|(_, rank)| *rank)
    }
}

impl Timeline {
    /// What each commit changed: the scores of one person stand together, everything else by itself.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &[Event]> {
        let together = |one: &Event, other: &Event| match (&one.what, &other.what) {
            (What::Score { by, .. }, What::Score { by: also, .. }) => {
                by == also && one.when.commit == other.when.commit
            }
            _ => false,
        };
        self.events.chunk_by(together)
    }

    /// When it came to the stage where it stands.
    pub fn here_since(&self) -> Option<Date> {
        self.stays.last().filter(|stay| stay.until.is_none())?.since
    }

    /// Whether git knows it at all.
    pub fn is_known(&self) -> bool {
        self.created.is_some() || self.changed.is_some()
    }
}

impl Event {
    /// Whether a stage was lowered.
    pub fn is_backward(&self) -> bool {
        matches!(self.what, What::Stage { from: Some(from), to: Some(to) } if to < from)
    }
}
