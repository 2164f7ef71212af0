//! Where a change would be written, most likely place first.

use crate::base::span::Span;
use crate::base::text::Text;
use crate::edit::front::{Front, Path, Step, Wish};
use crate::edit::patch::Edit;
use crate::edit::value::{LINE, Value, Within};
use crate::model::kind::{Field, Shape};
use crate::model::node::{Entry, Node, NodeKind};

/// What one guess changes.
type Guess = Vec<Edit>;

/// The guesses for a wish; an error when it makes no sense in this file.
pub fn candidates(front: &Front, fields: &[Field], wish: &Wish) -> Result<Vec<Guess>, Text> {
    let places = Places { front, fields };
    match wish {
        Wish::Set(path, value) => places.set(path, value),
        Wish::Push(path, value) => places.push(path, value),
        Wish::Cut(path) => places.cut(path),
    }
}

struct Places<'a> {
    front: &'a Front<'a>,
    fields: &'a [Field],
}

/// How far a path exists in the file.
struct Way<'n> {
    /// The deepest value that is there; `None` when the file has no fields at all.
    node: Option<&'n Node>,
    /// The entry that holds it, when it stands behind a key.
    entry: Option<&'n Entry>,
    /// The values around it, the outermost first.
    around: Vec<&'n Node>,
    /// How many steps of the path lead to it.
    steps: usize,
}

impl Places<'_> {
    fn set(&self, path: &Path, value: &Value) -> Result<Vec<Guess>, Text> {
        let way = self.way(path)?;
        let rest = &path.0[way.steps..];
        match (way.node, rest) {
            (Some(_), []) => Ok(self.replace(&way, value)),
            // A key with nothing behind it is filled in, whatever is to stand there.
            (Some(node), rest) if node.is_null() => Ok(self.replace(&way, &nested(rest, value))),
            (None, [Step::Key(key), rest @ ..]) => Ok(self.first(key, &nested(rest, value))),
            (Some(node), [Step::Key(key), rest @ ..]) if matches!(node.kind, NodeKind::Map(_)) => {
                let order = self.order(&path.0[..way.steps]);
                Ok(self.insert(&way, &order, key, &nested(rest, value)))
            }
            (_, [Step::Item(_), ..]) => Err(refusal("edit-no-item", path)),
            _ => Err(refusal("edit-in-the-way", path)),
        }
    }

    fn push(&self, path: &Path, value: &Value) -> Result<Vec<Guess>, Text> {
        let way = self.way(path)?;
        let node = way.node.filter(|node| way.steps == path.0.len() && !node.is_null());
        let Some(node) = node else { return self.set(path, &Value::List(vec![value.clone()])) };
        match &node.kind {
            NodeKind::List(items) => Ok(self.append(&way, node, items, value)),
            NodeKind::Map(entries) if matches!(entries.as_slice(), [one] if &*one.key == "none") => {
                Err(refusal("edit-not-needed", path))
            }
            NodeKind::Alias(_) => Err(refusal("edit-alias", path)),
            _ => Ok(self.make_list(&way, node, value)),
        }
    }

    fn cut(&self, path: &Path) -> Result<Vec<Guess>, Text> {
        let way = self.way(path)?;
        let (Some(node), true) = (way.node, way.steps == path.0.len()) else {
            return Err(refusal("edit-nothing-there", path));
        };
        let start = way.entry.map_or(node.span, |entry| entry.key_span).start as usize;
        let end = (node.span.end.max(way.entry.map_or(0, |entry| entry.key_span.end))) as usize;
        let lines = {
            let from = self.front.line_start(start);
            let until = self.front.line_end(end);
            let next = self.front.text[until..].find('\n').map_or(until, |newline| until + newline + 1);
            Edit::cut(Span::new(from, next))
        };
        let text = self.front.text;
        let after = text[end..].len() - text[end..].trim_start_matches([' ', ',']).len();
        let before = text[..start].trim_end_matches([' ', ',', '\n', '\r']).len();
        // Over lines it takes its lines along; in brackets the comma behind it, or the one before it if it is the last.
        let (first, last) = (Edit::cut(Span::new(start, end + after)), Edit::cut(Span::new(before, end)));
        let is_last = !text[end..end + after].contains(',');
        Ok(if is_last {
            vec![vec![lines], vec![last], vec![first]]
        } else {
            vec![vec![lines], vec![first], vec![last]]
        })
    }

    /// Follows a path as far as the file has it.
    fn way(&self, path: &Path) -> Result<Way<'_>, Text> {
        let mut way = Way { node: self.front.root.as_ref(), entry: None, around: Vec::new(), steps: 0 };
        for step in &path.0 {
            let Some(here) = way.node else { break };
            let next = match step {
                Step::Key(key) => {
                    let mut entries = here.entries().iter().filter(|entry| *entry.key == **key);
                    let first = entries.next();
                    if entries.next().is_some() {
                        return Err(Text::with("edit-duplicate", vec![("field", key.into())]));
                    }
                    first.map(|entry| (&entry.value, Some(entry)))
                }
                Step::Item(number) => here.items().get(*number).map(|item| (item, None)),
            };
            let Some((node, entry)) = next else { break };
            way.around.push(here);
            (way.node, way.entry) = (Some(node), entry);
            way.steps += 1;
        }
        Ok(way)
    }

    /// The ids of the fields that stand at a path, in the playbook's order.
    fn order(&self, steps: &[Step]) -> Vec<String> {
        let mut fields: Vec<&Field> = self.fields.iter().collect();
        for step in steps {
            let Step::Key(key) = step else { continue };
            let Some(field) = fields.iter().find(|field| *field.id == **key) else {
                // An entry of a register has the fields of its kind.
                continue;
            };
            fields = match &field.shape {
                Shape::Dict(of) => of.all_fields(),
                shape => shape.all_fields(),
            };
        }
        fields.iter().map(|field| field.id.to_string()).collect()
    }

    /// Another value in the place of one that is there.
    fn replace(&self, way: &Way, value: &Value) -> Vec<Guess> {
        let Some(node) = way.node else { return Vec::new() };
        let within = if self.in_brackets(way) { Within::Brackets } else { Within::Line };
        let flow = value.flow(within);
        let mut guesses = Vec::new();
        if let Some(entry) = way.entry {
            let key = entry.key_span.start as usize;
            let colon = self.colon(entry);
            let bare = node.is_null() && self.text(node.span).trim().is_empty();
            let tall = value.entry(&entry.key, self.front.column(key), self.front.eol);
            let tall = tall.split_once(':').map_or("", |(_, value)| value);
            let over_lines = within == Within::Line && tall.contains('\n');
            let end = if bare { colon } else { node.span.end as usize };
            if over_lines {
                // Behind the colon, and before a comment on the same line there is no place for lines.
                guesses.push(vec![edit(colon, end, tall)]);
            }
            if bare {
                guesses.push(vec![edit(colon, colon, &format!(" {flow}"))]);
            } else if self.is_tall(node) {
                guesses.push(vec![edit(colon, end, &format!(" {flow}"))]);
            }
        }
        guesses.push(vec![edit(node.span.start as usize, node.span.end as usize, &flow)]);
        guesses
    }

    /// The first field of a file that has none.
    fn first(&self, key: &str, value: &Value) -> Vec<Guess> {
        let Front { text, range, eol, .. } = self.front;
        let entry = value.entry(key, 0, eol);
        let line = format!("{entry}{eol}");
        if !self.front.fenced {
            return vec![vec![edit(range.start, range.start, &format!("---{eol}{line}---{eol}"))]];
        }
        let open = !text[range.clone()].is_empty() && !text[..range.end].ends_with('\n');
        let line = if open { format!("{eol}{entry}") } else { line };
        vec![vec![edit(range.end, range.end, &line)]]
    }

    /// A new key in a map that is there.
    fn insert(&self, way: &Way, order: &[String], key: &str, value: &Value) -> Vec<Guess> {
        let Some(map) = way.node else { return Vec::new() };
        let place = |name: &str| order.iter().position(|known| known == name);
        let own = place(key);
        let entries = map.entries();
        // Behind the last of those that stand before it in the playbook; a key that nobody knows comes last.
        let before = entries.iter().rposition(|entry| match (place(&entry.key), own) {
            (Some(there), Some(own)) => there < own,
            (None, Some(_)) => false,
            _ => true,
        });
        let start = map.span.start as usize;
        if self.front.text[start..].starts_with('{') {
            return self.insert_flow(map, before, &format!("{}: {}", key_text(key), value.flow(Within::Brackets)));
        }
        let Some(first) = entries.first() else { return Vec::new() };
        let column = self.front.column(first.key_span.start as usize);
        let Front { text, eol, range, .. } = self.front;
        let (indent, entry) = (" ".repeat(column), value.entry(key, column, eol));
        let mut guesses = Vec::new();
        match before.map(|at| (&entries[at], entries.get(at + 1))) {
            Some((above, below)) => {
                let end = above.value.span.end.max(above.key_span.end) as usize;
                let end = self.front.line_end(end);
                guesses.push(vec![edit(end, end, &format!("{eol}{indent}{entry}"))]);
                // What trails a block of text may belong to it; then the new key stands right before the next one.
                let next = below.map_or(range.end, |below| self.front.line_start(below.key_span.start as usize));
                guesses.push(vec![edit(next, next, &format!("{indent}{entry}{eol}"))]);
            }
            None => {
                let at = first.key_span.start as usize;
                guesses.push(vec![edit(at, at, &format!("{entry}{eol}{indent}"))]);
            }
        }
        let open = !text[..range.end].ends_with('\n');
        let last = if open { format!("{eol}{indent}{entry}") } else { format!("{indent}{entry}{eol}") };
        guesses.push(vec![edit(range.end, range.end, &last)]);
        guesses
    }

    fn insert_flow(&self, map: &Node, before: Option<usize>, entry: &str) -> Vec<Guess> {
        let entries = map.entries();
        let close = (map.span.end as usize).saturating_sub(1);
        let mut guesses = Vec::new();
        match before.and_then(|at| entries.get(at)) {
            Some(above) => {
                let end = above.value.span.end.max(above.key_span.end) as usize;
                guesses.push(vec![edit(end, end, &format!(", {entry}"))]);
            }
            None if entries.is_empty() => guesses.push(vec![edit(close, close, entry)]),
            None => {
                let at = map.span.start as usize + 1;
                guesses.push(vec![edit(at, at, &format!("{entry}, "))]);
            }
        }
        guesses.push(vec![edit(close, close, &format!(", {entry}"))]);
        guesses
    }

    /// One more item of a list.
    fn append(&self, way: &Way, list: &Node, items: &[Node], value: &Value) -> Vec<Guess> {
        let text = self.front.text;
        let flow = value.flow(Within::Brackets);
        if text[list.span.start as usize..].starts_with('[') {
            let close = (list.span.end as usize).saturating_sub(1);
            let Some(last) = items.last() else { return vec![vec![edit(close, close, &flow)]] };
            let end = last.span.end as usize;
            let mut guesses = vec![vec![edit(end, end, &format!(", {flow}"))], vec![edit(close, close, &flow)]];
            // Brackets that would become too long are opened into lines, where they stand alone on theirs.
            if let Some(entry) = way.entry.filter(|_| !self.in_brackets(way)) {
                let all: Option<Vec<Value>> = items.iter().map(Value::of).collect();
                let line = self.front.line_end(end) - self.front.line_start(list.span.start as usize);
                if let Some(mut all) = all.filter(|_| line + flow.len() > LINE && matches!(value, Value::Map(_))) {
                    all.push(value.clone());
                    let tall = Value::List(all).entry(
                        &entry.key,
                        self.front.column(entry.key_span.start as usize),
                        self.front.eol,
                    );
                    let tall = tall.split_once(':').map_or("", |(_, value)| value).to_owned();
                    guesses.insert(0, vec![edit(self.colon(entry), list.span.end as usize, &tall)]);
                }
            }
            return guesses;
        }
        let Some(last) = items.last() else { return Vec::new() };
        let start = last.span.start as usize;
        let dash = text[..start].rfind('-').unwrap_or(start);
        let column = self.front.column(dash);
        let eol = self.front.eol;
        let tall = matches!(last.kind, NodeKind::Map(_)) && self.is_tall(last);
        let item = if tall { value.tall_item(column, eol) } else { value.item(column, eol) };
        let line = format!("{}- {item}", " ".repeat(column));
        let end = self.front.line_end(last.span.end as usize);
        let behind = self.front.text[end..].find('\n').map_or(end, |newline| end + newline + 1);
        vec![
            vec![edit(end, end, &format!("{eol}{line}"))],
            vec![edit(behind, behind, &format!("{line}{eol}"))],
            vec![edit(self.front.range.end, self.front.range.end, &format!("{line}{eol}"))],
        ]
    }

    /// One thing becomes the first item of a list.
    fn make_list(&self, way: &Way, node: &Node, value: &Value) -> Vec<Guess> {
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        let flow = value.flow(Within::Brackets);
        let brackets = vec![edit(start, start, "["), edit(end, end, &format!(", {flow}]"))];
        let Some(entry) = way.entry.filter(|_| !self.in_brackets(way)) else { return vec![brackets] };
        let Front { text, eol, .. } = self.front;
        let column = self.front.column(entry.key_span.start as usize) + 2;
        let indent = " ".repeat(column);
        let line_end = self.front.line_end(end);
        if self.is_tall(node) {
            let own = self.front.column(start);
            let dashes = " ".repeat(own);
            let mut edits = vec![edit(start, start, "- ")];
            let lines = text[start..end].match_indices('\n').map(|(at, _)| start + at + 1);
            edits.extend(lines.map(|line| edit(line, line, "  ")));
            edits.push(edit(line_end, line_end, &format!("{eol}{dashes}- {}", value.tall_item(own, eol))));
            return vec![edits, brackets];
        }
        let lines = vec![
            edit(self.colon(entry), start, &format!("{eol}{indent}- ")),
            edit(line_end, line_end, &format!("{eol}{indent}- {}", value.item(column, eol))),
        ];
        let short = matches!(node.kind, NodeKind::Scalar(_));
        if short { vec![brackets, lines] } else { vec![lines, brackets] }
    }

    /// Where the value of an entry may begin: right behind its colon.
    fn colon(&self, entry: &Entry) -> usize {
        let end = entry.key_span.end as usize;
        self.front.text[end..].find(':').map_or(end, |at| end + at + 1)
    }

    /// Whether a collection stands over lines, without brackets.
    fn is_tall(&self, node: &Node) -> bool {
        let collection = matches!(node.kind, NodeKind::List(_) | NodeKind::Map(_));
        collection && !self.front.text[node.span.start as usize..].starts_with(['[', '{'])
    }

    /// Whether a value stands inside somebody's brackets.
    fn in_brackets(&self, way: &Way) -> bool {
        way.around.iter().any(|node| !self.is_tall(node))
    }

    fn text(&self, span: Span) -> &str {
        self.front.text.get(span.range()).unwrap_or("")
    }
}

/// The rest of a path, made of new maps.
fn nested(rest: &[Step], value: &Value) -> Value {
    rest.iter().rev().fold(value.clone(), |inner, step| match step {
        Step::Key(key) => Value::Map(vec![(key.clone(), inner)]),
        Step::Item(_) => Value::List(vec![inner]),
    })
}

fn key_text(key: &str) -> String {
    Value::text(key).flow(Within::Brackets)
}

fn edit(start: usize, end: usize, with: &str) -> Edit {
    Edit { span: Span::new(start, end), with: with.to_owned() }
}

fn refusal(id: &str, path: &Path) -> Text {
    Text::with(id, vec![("field", path.to_string().into())])
}
