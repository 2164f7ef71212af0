//! A workspace as it is today → how it came to be: one change after the other, from its first day on.
//!
//! Nothing is remembered, everything is read off: documents carry dates in their names, in `created`, in their gate
//! entries, ratings, evidence and results. Before the day of an entry it is not there; before the day of a gate the stage
//! is the one before; what a stage asks for comes with it. Only spans are taken out of the files or replaced in them, so
//! the last state is today's tree, byte for byte.

mod body;
mod demand;
mod front;
mod ladder;
mod message;
mod page;
mod part;
mod people;
mod stroke;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::path::TreePath;
use crate::base::tree::Tree;
use crate::edit::rewind::people::Person;
use crate::edit::rewind::stroke::Stroke;
use crate::edit::rewind::world::World;
use crate::model::playbook::Playbook;

/// When work begins, and how many seconds of a day it takes.
const MORNING: i8 = 9;
const WORKDAY: i64 = 9 * 3600;

/// A change as somebody made it.
#[derive(Clone, Debug)]
pub struct Change {
    pub author: Author,
    pub at: Zoned,
    /// One line, and sometimes the reason below it.
    pub message: String,
    /// Files that are new or read differently now; no file ever goes away.
    pub files: Vec<(TreePath, Arc<[u8]>)>,
}

pub use people::Person as Author;

/// The changes that lead to `tree`, the first one first, each later than the one before. Nothing in it is later than `end`.
pub fn history(tree: &Tree, playbook: &Playbook, end: Date, zone: &TimeZone) -> Vec<Change> {
    let world = World::read(tree, playbook, end);
    let mut days: BTreeMap<Date, Vec<Draft>> = BTreeMap::new();
    days.entry(world.start).or_default().push(beginning(&world, tree));
    let mut strokes: Vec<Stroke> = (0..world.pages.len()).flat_map(|number| stroke::strokes(&world, number)).collect();
    sort(&world, &mut strokes);
    for stroke in strokes {
        days.entry(stroke.day).or_default().push(draft(&world, tree, &stroke));
    }
    let timed = days.into_iter().flat_map(|(day, drafts)| {
        let count = drafts.len() as i64;
        drafts.into_iter().enumerate().filter_map(move |(at, draft)| {
            let seconds = WORKDAY * (at as i64 + 1) / (count + 1);
            let time = day.at(MORNING, 0, 0, 0).checked_add(jiff::Span::new().seconds(seconds)).ok()?;
            Some((draft, time))
        })
    });
    let zoned = timed.filter_map(|(draft, time)| {
        let at = time.to_zoned(zone.clone()).ok()?;
        Some(Change { author: draft.author, at, message: draft.message, files: draft.files })
    });
    zoned.collect()
}

/// What is new on a day comes first, since the rest of the day may name it: that which names least of the others before
/// that which names them. A document that moves on comes last, since its gate may look at the others.
fn sort(world: &World, strokes: &mut [Stroke]) {
    let moving: BTreeSet<(Date, usize)> =
        strokes.iter().filter(|stroke| stroke.moves()).map(|stroke| (stroke.day, stroke.page)).collect();
    strokes.sort_by_cached_key(|stroke| {
        let named = if stroke.first { world.named_on_first_day(stroke.page) } else { 0 };
        let moves = !stroke.first && moving.contains(&(stroke.day, stroke.page));
        (stroke.day, !stroke.first, moves, named, stroke.page, stroke.turn)
    });
}

/// A change without its time.
struct Draft {
    author: Person,
    message: String,
    files: Vec<(TreePath, Arc<[u8]>)>,
}

/// What a workspace begins with: its settings and registers, everything that is no document and belongs to none.
fn beginning(world: &World, tree: &Tree) -> Draft {
    let loose = tree.iter().filter(|(path, _)| !world.is_page(path) && world.folder_of(path).is_none());
    let files = loose.filter_map(|(path, _)| Some((path.clone(), tree.text(path)?.clone())));
    let files: Vec<_> = files.collect();
    Draft { author: world.people.person(None), message: message::beginning().to_owned(), files }
}

fn draft(world: &World, tree: &Tree, stroke: &Stroke) -> Draft {
    let page = &world.pages[stroke.page];
    // The last state is the file itself.
    let bytes = if stroke.text == page.text { page.bytes.clone() } else { Arc::from(stroke.text.as_bytes()) };
    let mut files = vec![(page.path.clone(), bytes)];
    if stroke.first {
        let own = tree.iter().filter(|(path, _)| !world.is_page(path) && world.folder_of(path) == Some(stroke.page));
        files.extend(own.filter_map(|(path, _)| Some((path.clone(), tree.text(path)?.clone()))));
    }
    Draft { author: world.people.person(stroke.author.as_ref()), message: message::message(world, stroke), files }
}
