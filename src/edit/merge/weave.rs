//! Three collections in chunks → one, entry by entry.

use crate::edit::merge::chunk::{Chunk, Chunks, moved};
use crate::edit::merge::part::{Part, Woven};
use crate::edit::merge::value::Value;
use crate::edit::merge::{Shapes, Three, block, flow, identity, order};
use crate::model::kind::Shape;
use crate::model::node::{Node, NodeKind};

/// The three files; all places are places in them.
pub struct Weaver<'a> {
    pub texts: Three<&'a str>,
}

/// What becomes of one entry. A side that took it out has no value.
struct Entry {
    parts: Vec<Part>,
    ours: Option<Value>,
    theirs: Option<Value>,
}

/// Where an entry goes.
#[derive(Clone, Copy)]
struct Place {
    /// The column.
    indent: usize,
    /// In brackets, or behind a dash on its line: no line is its own.
    inside: bool,
    brackets: bool,
    /// How many columns the lines of ours and theirs move.
    shift: [isize; 2],
}

type Entries<'c, 'a> = Three<Option<&'c Chunk<'a>>>;

impl<'a> Weaver<'a> {
    /// Merges whole texts; `None` when they are written in a way that cannot be cut.
    pub fn whole(&self, roots: Three<Option<&'a Node>>, shapes: Shapes) -> Option<Woven> {
        let cut = |text: &'a str, root: Option<&'a Node>| match root {
            None => Some(Chunks { of: Vec::new(), brackets: None, inline: false, indent: 0 }),
            Some(node) if block::spreads(text, node) => block::cut(text, node, 0),
            Some(_) => None,
        };
        let mut chunks = Three {
            base: cut(self.texts.base, roots.base)?,
            ours: cut(self.texts.ours, roots.ours)?,
            theirs: cut(self.texts.theirs, roots.theirs)?,
        };
        tell_once(&self.texts.base[block::end(&chunks.base)..], &mut chunks);
        let mut woven = self.map(&chunks, shapes)?;
        let rest = Three {
            base: &self.texts.base[block::end(&chunks.base)..],
            ours: &self.texts.ours[block::end(&chunks.ours)..],
            theirs: &self.texts.theirs[block::end(&chunks.theirs)..],
        };
        match rest.unchanged() {
            Some("") => {}
            Some(rest) => begin_line(&mut woven.parts, Part::Text(rest.to_owned())),
            None => {
                woven.parts.push(Part::Conflict { ours: rest.ours.to_owned(), theirs: rest.theirs.to_owned() });
            }
        }
        Some(woven)
    }

    fn map(&self, chunks: &Three<Chunks<'a>>, shapes: Shapes) -> Option<Woven> {
        let mut keys: Vec<&str> = Vec::new();
        let mut number = |chunks: &Chunks<'a>| -> Vec<usize> {
            let mut numbers = Vec::with_capacity(chunks.of.len());
            for chunk in &chunks.of {
                let known = keys.iter().position(|key| *key == chunk.key);
                numbers.push(known.unwrap_or(keys.len()));
                if known.is_none() {
                    keys.push(chunk.key);
                }
            }
            numbers
        };
        let ids = Three { base: number(&chunks.base), ours: number(&chunks.ours), theirs: number(&chunks.theirs) };
        let ids = Three { base: &*ids.base, ours: &*ids.ours, theirs: &*ids.theirs };
        // The order of keys says nothing, so where both sides changed it ours stands.
        let order = order::order(ids).or_else(|| order::order(Three { base: ids.theirs, ..ids }))?;
        let (parts, entries) = self.entries(chunks, ids, &order, |chunk| shapes.of(chunk.key))?;
        let named = |value: fn(&Entry) -> &Option<Value>| {
            let pairs =
                entries.iter().zip(&order).filter_map(|(entry, id)| Some((keys[*id].into(), value(entry).clone()?)));
            Value::Map(pairs.collect())
        };
        Some(Woven { parts, ours: named(|entry| &entry.ours), theirs: named(|entry| &entry.theirs) })
    }

    fn list(&self, chunks: &Three<Chunks<'a>>, shape: Option<&Shape>) -> Option<Woven> {
        let values = |chunks: &Chunks| -> Vec<Value> { chunks.of.iter().map(|chunk| Value::of(chunk.node)).collect() };
        let values = Three { base: values(&chunks.base), ours: values(&chunks.ours), theirs: values(&chunks.theirs) };
        let item = identity::item(shape);
        let lists = Three { base: &*values.base, ours: &*values.ours, theirs: &*values.theirs };
        let ids = identity::ids(lists, item);
        let ids = Three { base: &*ids.base, ours: &*ids.ours, theirs: &*ids.theirs };
        let (parts, entries) = self.entries(chunks, ids, &order::order(ids)?, |_| item)?;
        let bare = |value: fn(&Entry) -> &Option<Value>| {
            Value::List(entries.iter().filter_map(|entry| value(entry).clone()).collect())
        };
        Some(Woven { parts, ours: bare(|entry| &entry.ours), theirs: bare(|entry| &entry.theirs) })
    }

    /// All entries in their order, put together as ours writes them.
    fn entries<'s>(
        &self,
        chunks: &Three<Chunks<'a>>,
        ids: Three<&[usize]>,
        order: &[usize],
        shape: impl Fn(&Chunk) -> Option<&'s Shape>,
    ) -> Option<(Vec<Part>, Vec<Entry>)> {
        let frame = if chunks.ours.of.is_empty() { &chunks.theirs } else { &chunks.ours };
        let columns = |chunks: &Chunks| frame.indent as isize - chunks.indent as isize;
        let mut place = Place {
            indent: frame.indent,
            inside: frame.inline,
            brackets: frame.brackets.is_some(),
            shift: [columns(&chunks.ours), columns(&chunks.theirs)],
        };
        let mut entries = Vec::with_capacity(order.len());
        for id in order {
            let of = |chunks: &'_ Chunks<'a>, ids: &[usize]| -> Option<usize> {
                ids.iter().position(|known| known == id).filter(|at| *at < chunks.of.len())
            };
            let three = Three {
                base: of(&chunks.base, ids.base).map(|at| &chunks.base.of[at]),
                ours: of(&chunks.ours, ids.ours).map(|at| &chunks.ours.of[at]),
                theirs: of(&chunks.theirs, ids.theirs).map(|at| &chunks.theirs.of[at]),
            };
            let shape = three.ours.or(three.theirs).and_then(&shape);
            let entry = self.entry(three, shape, place)?;
            // Only the first entry that is left stands behind the dash.
            place.inside = place.brackets || (place.inside && entry.parts.is_empty());
            entries.push(entry);
        }
        let parts = match frame.brackets {
            Some(_) => {
                let left = entries.iter().filter(|entry| !entry.parts.is_empty());
                let texts: Vec<String> = left.map(|entry| text_of(&entry.parts)).collect::<Option<_>>()?;
                vec![Part::Text(flow::joined(frame, &texts))]
            }
            None if entries.iter().all(|entry| entry.parts.is_empty()) && frame.indent > 0 => return None,
            None => whole_lines(&entries),
        };
        Some((parts, entries))
    }

    fn entry(&self, three: Entries<'_, 'a>, shape: Option<&Shape>, place: Place) -> Option<Entry> {
        let removed = Some(Entry { parts: Vec::new(), ours: None, theirs: None });
        match (three.base, three.ours, three.theirs) {
            (_, None, None) => removed,
            (Some(base), Some(left), None) | (Some(base), None, Some(left)) if same(base, left) => removed,
            (Some(_), _, None) | (Some(_), None, _) => conflict(three, place),
            (None, Some(ours), None) => Some(taken(ours, 0, place)),
            (None, None, Some(theirs)) => Some(taken(theirs, 1, place)),
            (base, Some(ours), Some(theirs)) => {
                self.both(base, ours, theirs, shape, place).or_else(|| conflict(three, place))
            }
        }
    }

    /// An entry that both sides have; `None` when they changed it differently.
    fn both(
        &self,
        base: Option<&Chunk<'a>>,
        ours: &Chunk<'a>,
        theirs: &Chunk<'a>,
        shape: Option<&Shape>,
        place: Place,
    ) -> Option<Entry> {
        let of = |part: fn(&Chunk<'a>) -> &'a str| picked(base.map(part), part(ours), part(theirs));
        let lead = of(|chunk| chunk.lead)?;
        let opening = if place.inside { String::new() } else { lead.to_owned() + &" ".repeat(place.indent) };
        let both_spread = ours.spreads() && theirs.spreads();
        let values = [ours, theirs].map(|chunk| Value::of(chunk.node));
        let before = base.map(|base| Value::of(base.node));
        let bytes = Three { base: base.map(Chunk::core), ours: Some(ours.core()), theirs: Some(theirs.core()) };
        let whole = match bytes.unchanged() {
            Some(core) => Some(usize::from(core != bytes.ours)),
            None if both_spread => None,
            None if values[0] == values[1] || before.as_ref() == Some(&values[1]) => Some(0),
            None if before.as_ref() == Some(&values[0]) => Some(1),
            None => None,
        };
        if let Some(side) = whole {
            let chunk = [ours, theirs][side];
            let alike = ours.spreads() == theirs.spreads() && bytes.unchanged().is_none();
            let tail = if alike && !place.brackets { of(|chunk| chunk.tail)? } else { chunk.tail };
            let core = [chunk.head, chunk.value, if place.brackets { "" } else { tail }].concat();
            let text = opening + &moved(&core, place.shift[side], false);
            let value = Some(values[side].clone());
            return Some(Entry { parts: vec![Part::Text(text)], ours: value.clone(), theirs: value });
        }
        let woven = self.value(base, ours, theirs, shape)?;
        let head = of(|chunk| chunk.head).unwrap_or(ours.head);
        let head = if head.ends_with('\n') == ours.spreads() { head } else { ours.head };
        let tail = if place.brackets { "" } else { of(|chunk| chunk.tail)? };
        let mut parts = vec![Part::Text(opening + head)];
        parts.extend(woven.parts);
        parts.push(Part::Text(tail.to_owned()));
        Some(Entry { parts, ours: Some(woven.ours), theirs: Some(woven.theirs) })
    }

    /// Two collections of one sort, merged by their entries.
    fn value(
        &self,
        base: Option<&Chunk<'a>>,
        ours: &Chunk<'a>,
        theirs: &Chunk<'a>,
        shape: Option<&Shape>,
    ) -> Option<Woven> {
        let is_map = |chunk: &Chunk| matches!(chunk.node.kind, NodeKind::Map(_));
        let is_list = |chunk: &Chunk| matches!(chunk.node.kind, NodeKind::List(_));
        let map = is_map(ours) && is_map(theirs);
        let list = is_list(ours) && is_list(theirs);
        if !map && !list {
            return None;
        }
        let own = |text: &'a str, chunk: &Chunk<'a>| {
            if flow::is_flow(text, chunk.node) {
                flow::cut(text, chunk.node)
            } else {
                block::cut(text, chunk.node, chunk.at)
            }
        };
        let (ours, theirs) = (own(self.texts.ours, ours)?, own(self.texts.theirs, theirs)?);
        if ours.brackets.is_some() != theirs.brackets.is_some() {
            return None;
        }
        let before = base.filter(|base| if map { is_map(base) } else { is_list(base) });
        let base = match before {
            Some(base) => own(self.texts.base, base)?,
            None => Chunks { of: Vec::new(), brackets: None, inline: false, indent: 0 },
        };
        let three = Three { base, ours, theirs };
        if map { self.map(&three, Shapes::within(shape)) } else { self.list(&three, shape) }
    }
}

/// Remarks at the end of the ancestor stand above whatever either side wrote below them; where both did, ours keeps them.
fn tell_once(remarks: &str, Three { base, ours, theirs }: &mut Three<Chunks>) {
    let is_led = |chunk: &Chunk| chunk.lead.starts_with(remarks) && base.of.iter().all(|known| known.key != chunk.key);
    if remarks.trim().is_empty() || !ours.of.iter().any(is_led) {
        return;
    }
    if let Some(first) = theirs.of.iter_mut().find(|chunk| is_led(chunk)) {
        first.lead = &first.lead[remarks.len()..];
    }
}

/// Whether an entry says the same, however it is written.
fn same(a: &Chunk, b: &Chunk) -> bool {
    a.core() == b.core() || Value::of(a.node) == Value::of(b.node)
}

/// One of three bits of text that say nothing by themselves: blanks and remarks.
fn picked<'t>(base: Option<&'t str>, ours: &'t str, theirs: &'t str) -> Option<&'t str> {
    match base {
        _ if ours.trim() == theirs.trim() => Some(ours),
        Some(base) => Three { base, ours, theirs }.unchanged(),
        None if ours.trim().is_empty() => Some(theirs),
        None if theirs.trim().is_empty() => Some(ours),
        None => None,
    }
}

/// An entry that only one side has, or as one side has it.
fn taken(chunk: &Chunk, side: usize, place: Place) -> Entry {
    let value = Some(Value::of(chunk.node));
    Entry { parts: vec![Part::Text(text(chunk, side, place))], ours: value.clone(), theirs: value }
}

fn text(chunk: &Chunk, side: usize, place: Place) -> String {
    if place.brackets {
        return [chunk.head, chunk.value].concat();
    }
    let core = moved(&chunk.core().concat(), place.shift[side], false);
    if place.inside {
        return core;
    }
    moved(chunk.lead, place.shift[side], true) + &" ".repeat(place.indent) + &core
}

/// What both sides want differently, in lines of its own; `None` where there are none.
fn conflict(three: Entries, place: Place) -> Option<Entry> {
    if place.inside || place.brackets {
        return None;
    }
    let mut parts = Vec::new();
    let mut texts = [three.ours, three.theirs].map(|chunk| chunk.copied());
    // Remarks above it that nobody quarrels about stay outside.
    if let [Some(ours), Some(theirs)] = &mut texts
        && let Some(lead) = picked(three.base.map(|base| base.lead), ours.lead, theirs.lead)
    {
        parts.push(Part::Text(lead.to_owned()));
        (ours.lead, theirs.lead) = ("", "");
    }
    let [ours, theirs] = [0, 1].map(|side| texts[side].map_or_else(String::new, |chunk| text(&chunk, side, place)));
    parts.push(Part::Conflict { ours, theirs });
    let value = |chunk: Option<&Chunk>| chunk.map(|chunk| Value::of(chunk.node));
    Some(Entry { parts, ours: value(three.ours), theirs: value(three.theirs) })
}

/// The text of parts without a conflict.
fn text_of(parts: &[Part]) -> Option<String> {
    let texts = parts.iter().map(|part| match part {
        Part::Text(text) => Some(text.as_str()),
        Part::Conflict { .. } => None,
    });
    texts.collect()
}

/// The parts of entries that stand over lines, each of which ends.
fn whole_lines(entries: &[Entry]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for entry in entries {
        let mut own = entry.parts.iter().cloned();
        if let Some(first) = own.next() {
            begin_line(&mut parts, first);
            parts.extend(own);
        }
    }
    parts
}

/// Adds a part that begins a line. The one before it may be the last line of a file, which need not have an end.
fn begin_line(parts: &mut Vec<Part>, part: Part) {
    let before = parts.iter().rev().find(|part| !matches!(part, Part::Text(text) if text.is_empty()));
    if matches!(before, Some(Part::Text(text)) if !text.ends_with('\n')) {
        parts.push(Part::Text("\n".to_owned()));
    }
    parts.push(part);
}
