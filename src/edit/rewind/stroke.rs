//! The days on which one document changed, by the person who changed it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::text::Str;
use crate::edit::patch;
use crate::edit::rewind::part::{self, Part, What};
use crate::edit::rewind::world::World;

/// What one person wrote into one document on one day.
pub struct Stroke {
    pub page: usize,
    pub day: Date,
    /// The document was not there before.
    pub first: bool,
    /// One after the other where several people wrote on the same day.
    pub turn: usize,
    pub author: Option<Str>,
    pub whats: Vec<What>,
    /// The document afterwards.
    pub text: String,
}

impl Stroke {
    /// Whether the document entered a stage.
    pub fn moves(&self) -> bool {
        self.whats.iter().any(|what| matches!(what, What::Stage(..)))
    }
}

/// Everything that was written into a document, in order.
pub fn strokes(world: &World, number: usize) -> Vec<Stroke> {
    let page = &world.pages[number];
    let birth = world.birth(number);
    let owner = world.owner(page);
    let parts = world.parts(number);
    let authors = authors(&parts, birth, owner.as_ref());
    let turn = |part: &Part| {
        let author = part.author.as_ref().or(owner.as_ref());
        let known = authors.get(&part.day).and_then(|day| day.iter().position(|own| own.as_ref() == author));
        (part.day, known.unwrap_or(0))
    };
    let mut moments: BTreeMap<(Date, usize), Vec<What>> = BTreeMap::new();
    moments.entry((birth, 0)).or_default();
    arrivals(&parts, (birth, 0), &turn, &mut moments);
    let mut strokes: Vec<Stroke> = Vec::new();
    for (now, whats) in moments {
        let mut edits = Vec::new();
        part::cuts(&parts, &|part| turn(part) <= now, &mut edits);
        let text = patch::apply(page.text, edits);
        // A part inside another one that is not there yet changes nothing.
        if strokes.last().is_some_and(|last| last.text == text) {
            continue;
        }
        let author = authors.get(&now.0).and_then(|day| day.get(now.1).cloned()).unwrap_or_else(|| owner.clone());
        strokes.push(Stroke { page: number, day: now.0, first: strokes.is_empty(), turn: now.1, author, whats, text });
    }
    strokes
}

/// Who wrote on which day, in turn: whoever moved the document on came last. On the first day all is the owner's.
fn authors(parts: &[Part], birth: Date, owner: Option<&Str>) -> BTreeMap<Date, Vec<Option<Str>>> {
    let mut days: BTreeMap<Date, Vec<(bool, Option<Str>)>> = BTreeMap::new();
    for part in parts {
        part.walk(&mut |part| {
            if part.day == birth {
                return;
            }
            let author = part.author.clone().or_else(|| owner.cloned());
            let moves = matches!(part.what, What::Stage(..) | What::Status(_));
            let day = days.entry(part.day).or_default();
            match day.iter_mut().find(|(_, known)| *known == author) {
                Some((last, _)) => *last |= moves,
                None => day.push((moves, author)),
            }
        });
    }
    let sorted = days.into_iter().map(|(day, mut authors)| {
        authors.sort_by_key(|(moves, _)| *moves);
        (day, authors.into_iter().map(|(_, author)| author).collect())
    });
    sorted.collect()
}

/// The parts that come at a moment of their own, with what they are.
fn arrivals(
    parts: &[Part],
    above: (Date, usize),
    turn: &dyn Fn(&Part) -> (Date, usize),
    moments: &mut BTreeMap<(Date, usize), Vec<What>>,
) {
    for part in parts {
        let now = turn(part);
        if now > above {
            let whats = moments.entry(now).or_default();
            if !whats.contains(&part.what) {
                whats.push(part.what.clone());
            }
        }
        arrivals(&part.parts, now.max(above), turn, moments);
    }
}
