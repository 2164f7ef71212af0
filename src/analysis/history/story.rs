//! One document's turns → its timeline.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::analysis::history::World;
use crate::analysis::history::life::{Life, Turn};
use crate::analysis::history::reading::{Words, same_words};
use crate::analysis::history::writer::Writers;
use crate::base::text::Str;
use crate::model::entity::Entity;
use crate::model::log::FactsIx;
use crate::model::playbook::Playbook;
use crate::model::timeline::{Event, Stay, Timeline, What};
use jiff::civil::Date;

/// What became of one document.
pub struct Story {
    pub timeline: Timeline,
    /// The turn that made what stands in the last commit. Later ones were made on a branch whose text a merge threw away.
    pub head: usize,
}

impl Story {
    pub fn new(world: World<'_>, life: &Life<'_>, writers: &Writers) -> Story {
        let mut reader = Reader { world, life, read: BTreeMap::new(), last: None };
        let head = head(world, life, &mut reader);
        let mut timeline = Timeline::default();
        let known = |at: usize| !seems_created(world, life, at);
        let known_turns: Vec<usize> = (0..life.turns.len()).filter(|at| known(*at)).collect();
        // A document whose beginning lies behind the cut has no known creation.
        if let (Some(first), true) = (life.turns.first(), known(0)) {
            timeline.created = Some(writers.moment(world, first.commit));
        }
        timeline.changed = known_turns.last().map(|at| writers.moment(world, life.turns[*at].commit));
        timeline.authors = writers.all(world, life, known);
        timeline.fields = grounds(world, life);
        for (at, turn) in life.turns.iter().enumerate() {
            let Some(after) = turn.after else {
                leave(&mut timeline.stays, life.commit(world, at).day);
                reader.last = None;
                continue;
            };
            let before = reader.before(turn);
            let Some(after) = reader.after(after) else { continue };
            if known(at) {
                let moment = writers.moment(world, turn.commit);
                let told = changes(&before, &after, world.playbook).into_iter();
                timeline.events.extend(told.map(|what| Event { when: moment.clone(), what }));
            }
            // What a branch left as it was is no move, wherever the others stood meanwhile.
            let moved = before.len() != 1 || before.iter().all(|words| words.stands() != after.stands());
            if at <= head && life.kind.staged && moved {
                let since = known(at).then(|| life.commit(world, at).day);
                stand(&mut timeline.stays, &after, since);
            }
        }
        measure(&mut timeline.stays, world.today);
        timeline.bounces = timeline.events.iter().filter(|event| event.is_backward()).count() as u32;
        let entity = life.ix.and_then(|ix| world.entities.get(ix.0 as usize));
        timeline.overdue = entity.and_then(|entity| overdue(world, life, entity, &timeline.stays));
        Story { timeline, head }
    }
}

/// The fields of this kind that others rest on, each with the last day on which a commit gave it another value than it had.
fn grounds(world: World<'_>, life: &Life<'_>) -> Vec<(Str, Date)> {
    let rests = world.playbook.views.team.built_on.iter().filter(|rests| rests.ground == life.kind.id);
    let fields: BTreeSet<&Str> = rests.flat_map(|rests| &rests.changed).collect();
    let value = |ix: FactsIx, field: &str| world.log.facts(ix).get(field).map(str::trim);
    let is_other = |turn: &Turn, field: &str| {
        let after = turn.after.map(|after| value(after, field));
        after.is_some_and(|after| !turn.before.is_empty() && turn.before.iter().all(|ix| value(*ix, field) != after))
    };
    let last = |field: &str| (0..life.turns.len()).rev().find(|at| is_other(&life.turns[*at], field));
    fields.into_iter().filter_map(|field| Some((field.clone(), life.commit(world, last(field)?).day))).collect()
}

/// What a commit at the edge of a shallow clone seems to create may be older.
fn seems_created(world: World<'_>, life: &Life<'_>, at: usize) -> bool {
    life.commit(world, at).boundary && life.turns[at].before.is_empty()
}

/// Words of versions, each content read once, and texts that did not change not at all.
struct Reader<'a> {
    world: World<'a>,
    life: &'a Life<'a>,
    read: BTreeMap<FactsIx, Rc<Words>>,
    /// The last words that could be read.
    last: Option<(FactsIx, Rc<Words>)>,
}

impl Reader<'_> {
    /// `None`: nothing that can be read any more, so nothing is said, and nothing was taken back either. What begins without any
    /// of the keys stands where everything begins.
    fn words(&mut self, ix: FactsIx) -> Option<Rc<Words>> {
        let facts = self.world.log.facts(ix);
        if facts.fields.is_empty() {
            return if self.last.is_some() { None } else { Some(Rc::new(Words::default())) };
        }
        if let Some(read) = self.read.get(&ix) {
            return Some(read.clone());
        }
        let same =
            self.last.as_ref().filter(|(last, _)| same_words(self.world.log.facts(*last), facts, self.world.playbook));
        let words = match same {
            Some((_, words)) => words.clone(),
            None => Rc::new(Words::read(facts, self.life.path, self.world.playbook)),
        };
        self.read.insert(ix, words.clone());
        Some(words)
    }

    /// What the parents said; a parent that cannot be read said what was said last.
    fn before(&mut self, turn: &Turn) -> Vec<Rc<Words>> {
        let last = self.last.as_ref().map(|(_, words)| words.clone());
        turn.before.iter().filter_map(|ix| self.words(*ix).or_else(|| last.clone())).collect()
    }

    fn after(&mut self, ix: FactsIx) -> Option<Rc<Words>> {
        let words = self.words(ix)?;
        self.last = Some((ix, words.clone()));
        Some(words)
    }
}

/// The turn whose text the last commit holds. Where a merge took one side as it was, the log does not say which: then it is the
/// one that today's file agrees with.
fn head(world: World<'_>, life: &Life<'_>, reader: &mut Reader<'_>) -> usize {
    let mut taken: BTreeSet<FactsIx> = BTreeSet::new();
    let mut ends: Vec<usize> = Vec::new();
    for (at, turn) in life.turns.iter().enumerate().rev() {
        if turn.after.is_none_or(|after| !taken.contains(&after)) {
            ends.push(at);
        }
        taken.extend(turn.before.iter().copied());
    }
    let latest = ends.first().copied().unwrap_or(0);
    let Some(entity) = life.ix.and_then(|ix| world.entities.get(ix.0 as usize)) else { return latest };
    let mut agrees = |at: usize| {
        let words = life.turns[at].after.and_then(|after| reader.words(after))?;
        let status = words.status.is_none() || words.status == entity.status;
        (status && (!life.kind.staged || words.stage.unwrap_or(0) == entity.stage.unwrap_or(0))).then_some(())
    };
    if ends.len() < 2 { latest } else { ends.iter().copied().find(|at| agrees(*at).is_some()).unwrap_or(latest) }
}

/// What differs from all that stood before.
fn changes(before: &[Rc<Words>], after: &Words, playbook: &Playbook) -> Vec<What> {
    let mut changes = Vec::new();
    if before.iter().all(|words| words.stage != after.stage) && (after.stage.is_some() || !before.is_empty()) {
        changes.push(What::Stage { from: before.first().and_then(|words| words.stage), to: after.stage });
    }
    if before.iter().all(|words| words.status != after.status) && (after.status.is_some() || !before.is_empty()) {
        let from = before.first().and_then(|words| words.status.clone());
        changes.push(What::Status { from, to: after.status.clone() });
    }
    let given = before.iter().flat_map(|words| words.scores.keys()).chain(after.scores.keys());
    let mut given: Vec<&(Str, Str)> = given.collect::<BTreeSet<_>>().into_iter().collect();
    // Each person's values in the order in which everybody knows the criteria.
    let place = |id: &Str| playbook.scoring.active().criteria.iter().position(|criterion| criterion.id == *id);
    given.sort_by_key(|(by, criterion)| (by.clone(), place(criterion).unwrap_or(usize::MAX), criterion.clone()));
    for key in given {
        let to = after.scores.get(key);
        let changed = before.iter().all(|words| !same_number(words.scores.get(key), to));
        if changed && (to.is_some() || !before.is_empty()) {
            changes.push(What::Score {
                by: key.0.clone(),
                criterion: key.1.clone(),
                from: before.first().and_then(|words| words.scores.get(key)).cloned(),
                to: to.cloned(),
            });
        }
    }
    changes
}

/// `8` and `8.0` are one value.
fn same_number(one: Option<&Str>, other: Option<&Str>) -> bool {
    let number = |text: &Str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    match (one, other) {
        (Some(one), Some(other)) => one == other || number(one).is_some_and(|value| number(other) == Some(value)),
        (one, other) => one == other,
    }
}

fn stand(stays: &mut Vec<Stay>, words: &Words, since: Option<Date>) {
    let Some(stage) = words.stands() else { return };
    if stays.last().is_some_and(|stay| stay.stage == stage && stay.until.is_none()) {
        return;
    }
    if let Some(day) = since {
        leave(stays, day);
    }
    stays.push(Stay { stage, since, until: None, days: None });
}

fn leave(stays: &mut [Stay], day: Date) {
    if let Some(stay) = stays.last_mut().filter(|stay| stay.until.is_none()) {
        stay.until = Some(day);
    }
}

/// Clocks lie: a stay that ends before it began took no day.
fn measure(stays: &mut [Stay], today: Date) {
    for stay in stays {
        stay.days = stay.since.map(|since| days(since, stay.until.unwrap_or(today)));
    }
}

fn days(from: Date, to: Date) -> u32 {
    from.until(to).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0))
}

/// Only what is being worked on can be stuck, and only where the last commit says what the file says.
fn overdue(world: World<'_>, life: &Life<'_>, entity: &Entity, stays: &[Stay]) -> Option<u32> {
    let open = match (&life.kind.status, &entity.status) {
        (Some(status), Some(own)) => status.open.contains(own),
        (status, _) => status.is_none(),
    };
    let stay = stays.last().filter(|stay| open && stay.until.is_none() && Some(stay.stage) == entity.stage)?;
    let limit = world.playbook.stages.get(usize::from(stay.stage))?.limit_days?;
    stay.days?.checked_sub(limit).filter(|beyond| *beyond > 0)
}
