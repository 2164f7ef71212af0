//! The whole report as headings and lines, before anybody lays it out: the weightiest part first, details last.

use crate::base::text::Arg;
use crate::model::change::{Change, Edit, Sort};
use crate::model::entity::EntityIx;
use crate::report::diff::decision;
use crate::report::diff::scribe::Scribe;
use crate::report::diff::standing;
use crate::report::names;

/// Everything that is said, in the order in which it should be read.
pub struct Outline {
    /// The decision in sentences; never empty.
    pub decision: Vec<String>,
    pub sections: Vec<Section>,
}

pub struct Section {
    pub heading: String,
    /// Details that few people want to see at once.
    pub folded: bool,
    pub items: Vec<Item>,
}

/// A line, and what stands below it.
pub struct Item {
    pub mark: Mark,
    pub line: String,
    pub under: Vec<Item>,
}

/// What a line says at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    None,
    Met,
    Missing,
    /// Missing, but it stops nobody.
    Asked,
    Waived,
}

impl Item {
    pub fn plain(line: String) -> Item {
        Item { mark: Mark::None, line, under: Vec::new() }
    }

    pub fn marked(mark: Mark, line: String) -> Item {
        Item { mark, line, under: Vec::new() }
    }
}

/// The story of a change.
pub fn outline(scribe: &Scribe) -> Outline {
    let changes = scribe.subject.changes;
    let staged: Vec<&Change> = changes.staged.iter().collect();
    let all = || changes.staged.iter().chain(&changes.others);
    let plain = |lines: Vec<String>| lines.into_iter().map(Item::plain).collect::<Vec<_>>();
    let method = changes.method.iter().map(|change| {
        let id = if change.loosened { "diff-loosens" } else { "diff-changes-method" };
        decision::method(scribe, id, change)
    });
    let (crossing, other): (Vec<_>, Vec<_>) = changes.moved.iter().partition(|moved| moved.crosses.is_some());
    let mut ranks: Vec<Item> = staged.iter().filter_map(|change| standing::score(scribe, change)).collect();
    ranks.extend(crossing.iter().filter_map(|moved| standing::moved(scribe, moved)));
    let doubts = [decision::doubts(scribe, true), decision::doubts(scribe, false)].concat();
    let open = |id: &str, items| Section { heading: scribe.word(id), folded: false, items };
    let folded = |id: &str, items: Vec<Item>| {
        let heading = scribe.say(id, vec![("count", Arg::from(items.len()))]);
        Section { heading, folded: true, items }
    };
    let sections = vec![
        open("diff-section-stages", staged.iter().filter_map(|change| standing::step(scribe, change)).collect()),
        open("diff-section-ranking", ranks),
        open("diff-section-gates", all().filter_map(|change| standing::gates(scribe, change)).collect()),
        open("diff-section-doubts", plain(doubts)),
        open("diff-section-method", plain(method.collect())),
        open("diff-section-promises", plain(promises(scribe, true))),
        open("diff-section-owners", plain(promises(scribe, false))),
        open("diff-section-documents", all().filter_map(|change| document(scribe, change)).collect()),
        open("diff-section-broken", broken(scribe)),
        folded("diff-section-moved", other.iter().filter_map(|moved| standing::moved(scribe, moved)).collect()),
        folded("diff-section-fields", all().filter_map(|change| fields(scribe, change)).collect()),
        folded("diff-section-text", texts(scribe)),
    ];
    let sections = sections.into_iter().filter(|section| !section.items.is_empty()).collect();
    Outline { decision: decision::decision(scribe), sections }
}

/// Days, or owners and numbers: what was promised to others.
fn promises(scribe: &Scribe, days: bool) -> Vec<String> {
    let changes = scribe.subject.changes;
    let wanted = |edit: &&Edit| match edit.sort {
        Sort::Slip(_) => days,
        Sort::Owner | Sort::Number => !days,
        Sort::Plain => false,
    };
    let of = |change: &Change| {
        let side = scribe.of(change)?;
        Some(change.edits.iter().filter(wanted).map(|edit| decision::edited(scribe, edit, side)).collect::<Vec<_>>())
    };
    changes.staged.iter().chain(&changes.others).filter_map(of).flatten().collect()
}

/// A document that came, went or has another name; one of another kind also when its fields say something else.
fn document(scribe: &Scribe, change: &Change) -> Option<Item> {
    let side = scribe.of(change)?;
    if let Some(line) = decision::came_or_went(scribe, change, side) {
        return Some(Item::plain(line));
    }
    let both = change.before.is_some() && change.after.is_some();
    if !both || side.kind().is_some_and(|kind| kind.staged) {
        return None;
    }
    let mut names: Vec<String> = Vec::new();
    if let Some(turn) = &change.status {
        let status = |id: &Option<crate::base::text::Str>| {
            id.as_ref().map_or("–".to_owned(), |id| names::status(side.kind(), id, scribe.reader))
        };
        names.push(scribe.pen.plain(&format!("{} → {}", status(&turn.from), status(&turn.to))));
    }
    for edit in change.edits.iter().filter(|edit| edit.sort == Sort::Plain) {
        let name = scribe.field(&Edit { item: None, ..edit.clone() }, side.kind());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return None;
    }
    let args = vec![
        ("title", scribe.title(side).into()),
        ("kind", scribe.kind(side).into()),
        ("fields", names.join(", ").into()),
    ];
    Some(Item::plain(scribe.say("diff-changed", args)))
}

/// Values before and after, of every field that nobody promised anything with.
fn fields(scribe: &Scribe, change: &Change) -> Option<Item> {
    let side = scribe.of(change)?;
    let edits = change.edits.iter().filter(|edit| edit.sort == Sort::Plain);
    let line = |edit: &Edit| {
        let (from, to) = scribe.values(edit, side.kind());
        let args = vec![("field", scribe.field(edit, side.kind()).into()), ("from", from.into()), ("to", to.into())];
        Item::plain(scribe.say("diff-field", args))
    };
    let under: Vec<Item> = edits.map(line).collect();
    (!under.is_empty()).then(|| Item { mark: Mark::None, line: scribe.title(side), under })
}

fn broken(scribe: &Scribe) -> Vec<Item> {
    let after = scribe.subject.after;
    let item = |link: &crate::model::change::BrokenLink| {
        let place = crate::base::span::Place {
            path: link.file.clone(),
            span: crate::base::span::Span::new(link.start as usize, link.start as usize),
        };
        let line = crate::report::place::line(after, &place);
        let file = scribe.pen.code(&format!("{}:{line}", link.file));
        let args = vec![("file", file.into()), ("message", scribe.text(&link.message).into())];
        Item::marked(Mark::Missing, scribe.say("diff-broken", args))
    };
    scribe.subject.changes.broken.iter().map(item).collect()
}

/// Everything that only reads otherwise: documents, and pages without a kind.
fn texts(scribe: &Scribe) -> Vec<Item> {
    let changes = scribe.subject.changes;
    let documents = changes.staged.iter().chain(&changes.others).filter(|change| change.text);
    let document = |ix: (Option<EntityIx>, Option<EntityIx>)| Some(Item::plain(scribe.title(scribe.side(ix.0, ix.1)?)));
    let mut items: Vec<Item> = documents.filter_map(|change| document((change.before, change.after))).collect();
    for page in &changes.pages {
        let code = |path: &crate::base::path::TreePath| scribe.pen.code(path.as_str());
        items.push(Item::plain(match (&page.before, &page.after) {
            (Some(old), Some(new)) if old != new => format!("{} → {}", code(old), code(new)),
            (Some(_), Some(path)) => code(path),
            (None, Some(path)) => scribe.say("diff-page-new", vec![("file", code(path).into())]),
            (Some(path), None) => scribe.say("diff-page-gone", vec![("file", code(path).into())]),
            (None, None) => continue,
        }));
    }
    items
}
