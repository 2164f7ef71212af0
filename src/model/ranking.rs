//! The ranking: what the scores say, with everything that qualifies them.

use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::scoring::Hundredths;

/// The column of the ranking stage.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    /// Best first; a total order.
    pub items: Vec<Ranked>,
    /// Documents that must be done whatever their score, by id.
    pub must_do: Vec<EntityIx>,
    /// Open documents of the ranked stages that lack a criterion, by creation, then id.
    pub unranked: Vec<Unranked>,
    /// Documents past the ranked stages that carry a score: history, in the order of their scores.
    pub chosen: Vec<Ranked>,
    /// How many of `items` lie above the cut-line; `None` without one.
    pub cut: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct Ranked {
    pub entity: EntityIx,
    /// Standard competition ranking: 1, 2, 2, 4. Zero in `Ranking::chosen`.
    pub rank: u32,
    pub tied: bool,
    pub score: Score,
    /// One per criterion of the preset, in its order.
    pub criteria: Vec<Rating>,
    /// How many people rated.
    pub raters: u32,
    /// Best and worst rank when any one rater is left out; `None` under three raters.
    pub band: Option<(u32, u32)>,
    /// Neighbours across the cut-line whose bands overlap: too close to call.
    pub close_call: bool,
    pub flags: Vec<Flag>,
    /// Date of the newest score.
    pub scored: Option<jiff::civil::Date>,
}

/// An exact score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The exact decimal where there is one (`172.125`), else rounded to six places.
    pub exact: String,
    /// For drawing and thresholds only; never compared for order.
    pub value: f64,
    /// What people see: three significant digits at most.
    pub shown: String,
    /// The score on the raters' scale, one decimal (∛S for a product of three); `None` where it makes no sense.
    pub on_scale: Option<String>,
}

/// What all raters together say on one criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Rating {
    pub criterion: Str,
    /// The aggregated value as people write it (`4.5`).
    pub shown: String,
    pub value: f64,
    /// The value that the score uses when evidence or age lowered it.
    pub effective: Option<String>,
    pub raters: u32,
    /// Largest minus smallest value.
    pub spread: Hundredths,
    pub agreement: Agreement,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// Fewer than two raters.
    Single,
    Agree,
    Differ,
    Discuss,
}

/// Something to know about a score; never changes the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// One rater only.
    OneRater,
    /// Somebody should discuss a criterion first.
    Discuss,
    /// The newest score is older than the limit.
    Stale,
    Expired,
    /// Evidence is newer than the newest score.
    BeforeEvidence,
    /// Confidence is higher than the evidence supports.
    OverEvidence,
    /// Evidence speaks against it on an equal or higher rung.
    Contested,
}

impl Flag {
    /// The name in JSON and on pages.
    pub fn id(self) -> &'static str {
        match self {
            Flag::OneRater => "one-rater",
            Flag::Discuss => "discuss",
            Flag::Stale => "stale",
            Flag::Expired => "expired",
            Flag::BeforeEvidence => "score-before-evidence",
            Flag::OverEvidence => "over-evidence",
            Flag::Contested => "contested",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Unranked {
    pub entity: EntityIx,
    /// Criteria without a value, with the role that usually gives it.
    pub waits_for: Vec<(Str, Option<Str>)>,
}

impl Ranking {
    /// The ranked item of `entity`, chosen ones included.
    pub fn get(&self, entity: EntityIx) -> Option<&Ranked> {
        self.items.iter().chain(&self.chosen).find(|item| item.entity == entity)
    }
}
