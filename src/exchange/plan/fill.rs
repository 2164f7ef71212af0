//! One item → the fields, the text and the rest of its document.

use std::collections::BTreeMap;

use crate::base::path::TreePath;
use crate::exchange::convert::{self, Standing, World, convert, pieces};
use crate::exchange::dates::{self, Order};
use crate::exchange::draft::Field;
use crate::exchange::map::Mapping;
use crate::exchange::plan::{KEY, Named};
use crate::exchange::{Cell, Draft, Item, State, Tool, wiki};
use crate::model::kind::{Kind, Shape};
use crate::model::workspace::Workspace;
use crate::syntax::yaml::write::Yaml;

/// What filling one document needs of all others.
pub struct Filling<'a> {
    pub tool: Tool,
    pub workspace: &'a Workspace,
    pub mapping: &'a Mapping,
    /// Key of the other tool in lower case → id.
    pub keys: &'a BTreeMap<String, String>,
    /// In which order days stand, by column.
    pub orders: &'a BTreeMap<String, Option<Order>>,
}

/// Names are compared without regard to case, spaces and low lines.
pub fn same(column: &str, name: &str) -> bool {
    let plain = |text: &str| text.trim().to_lowercase().replace('_', " ");
    plain(column) == plain(name)
}

/// The first text that an item has in one of these columns.
pub fn first(item: &Item, columns: &[String]) -> Option<String> {
    let found = columns.iter().find_map(|name| item.cells.iter().find(|cell| same(&cell.column, name)));
    found.map(|cell| cell.value.trim().to_owned())
}

/// The order of days in each column, as its values show it.
pub fn orders(items: &[Named<'_>], mapping: &Mapping) -> BTreeMap<String, Option<Order>> {
    let mut columns: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for cell in items.iter().flat_map(|named| &named.item.cells) {
        columns.entry(&cell.column).or_default().push(&cell.value);
    }
    let order = |values: Vec<&str>| mapping.order.or_else(|| dates::order(values.into_iter()));
    columns.into_iter().map(|(column, values)| (column.to_owned(), order(values))).collect()
}

/// The document.
pub fn draft(named: Named<'_>, path: TreePath, filling: &Filling<'_>) -> Draft {
    let Named { kind, item, key, title, id } = named;
    let cells = item.cells.into_iter().map(|cell| (cell, State::Open)).collect();
    let draft = Draft {
        origin: item.origin,
        id,
        path,
        title,
        fields: Vec::new(),
        cells,
        text: Vec::new(),
        is_ours: item.own.is_some(),
    };
    let mut filler = Filler { draft, kind, filling };
    filler.leave_out();
    filler.title();
    match item.own {
        Some(own) => filler.own(own.fields),
        None => {
            filler.key(key.as_deref());
            filler.standing();
            filler.mapped();
            filler.address(key.as_deref());
            filler.namesakes();
        }
    }
    filler.text(item.body, item.is_markdown);
    let mut draft = filler.draft;
    let order = |target: &str| {
        let head = target.split('.').next().unwrap_or(target);
        kind.fields.iter().position(|field| *field.id == *head).unwrap_or(usize::MAX)
    };
    draft.fields.sort_by_key(|field| order(&field.target));
    draft
}

struct Filler<'a> {
    draft: Draft,
    kind: &'a Kind,
    filling: &'a Filling<'a>,
}

impl Filler<'_> {
    fn columns(&self, names: &[String]) -> Vec<usize> {
        let cells = &self.draft.cells;
        let of = |name: &String| {
            let is_it =
                |(_, (cell, state)): &(usize, &(Cell, State))| *state == State::Open && same(&cell.column, name);
            cells.iter().enumerate().filter(is_it).map(|(at, _)| at).collect::<Vec<_>>()
        };
        names.iter().flat_map(of).collect()
    }

    fn set(&mut self, target: &str, value: Yaml, cells: Vec<usize>) {
        self.draft.fields.push(Field { target: target.to_owned(), value, cells });
    }

    /// Marks a cell as what this value stands for.
    fn mark(&mut self, at: usize, target: &str, is_kept: bool) {
        let target = target.to_owned();
        self.draft.cells[at].1 = if is_kept { State::Kept(target) } else { State::Changed(target) };
    }

    fn leave_out(&mut self) {
        for at in self.columns(&self.filling.mapping.leave_out) {
            self.draft.cells[at].1 = State::LeftOut;
        }
    }

    /// The title as it may be: short enough to stand on a card, and long enough to be one.
    fn title(&mut self) {
        let Some(field) = self.kind.field("title") else { return };
        let (min, max) = match &field.shape {
            Shape::Text { min, max } => (*min, *max),
            _ => (0, usize::MAX),
        };
        let whole = self.draft.title.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = whole.chars().count();
        let title = if length > max {
            let cut: String = whole.chars().take(max - 1).collect();
            format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head).trim_end())
        } else if length < min {
            format!("{whole} ({})", self.draft.origin)
        } else {
            whole
        };
        let names = self.filling.mapping.fields.iter().find(|(field, _)| field == "title");
        let cells = names.map(|(_, columns)| self.columns(columns)).unwrap_or_default();
        if let Some(at) = cells.first() {
            let is_kept = self.draft.cells[*at].0.value.trim() == title;
            self.mark(*at, "title", is_kept);
        }
        self.draft.title.clone_from(&title);
        self.set("title", Yaml::Text(title), cells.into_iter().take(1).collect());
    }

    /// The values of an export of ours, which have their shape. What is what it would be anyway need not be written.
    fn own(&mut self, fields: Vec<(String, serde_json::Value)>) {
        let default = self.kind.status.as_ref().map(|status| status.default.to_string());
        for (name, value) in fields {
            let is_default = match name.as_str() {
                "title" => true,
                "stage" => value == 0,
                "status" => value.as_str() == default.as_deref(),
                _ => false,
            };
            // A name that stands twice counts once, as everywhere.
            let is_set = self.draft.fields.iter().any(|field| field.target == name);
            if let (false, Some(value)) = (is_default || is_set, convert::own(&value)) {
                self.set(&name, value, Vec::new());
            }
        }
    }

    /// The key of the other tool, in the field for codes where it fits and else under a key of the team's own.
    fn key(&mut self, key: Option<&str>) {
        let Some(key) = key else { return };
        let cells: Vec<usize> = self.columns(&self.filling.mapping.key).into_iter().take(1).collect();
        let fits = self.kind.field("key").and_then(|field| convert(&field.shape, key, self.world("")));
        let name = if fits.is_some() { "key" } else { KEY };
        self.set(name, Yaml::Text(key.to_owned()), cells.clone());
        for at in cells {
            self.mark(at, name, true);
        }
    }

    fn world(&self, column: &str) -> World<'_> {
        let order = self.filling.orders.get(column).copied().flatten().or(self.filling.mapping.order);
        World { workspace: self.filling.workspace, keys: self.filling.keys, order }
    }

    /// The stage or the status that a word stands for.
    fn standing(&mut self) {
        let mapping = self.filling.mapping;
        for at in self.columns(&mapping.status) {
            let word = self.draft.cells[at].0.value.trim().to_owned();
            let meant =
                mapping.words.iter().find(|(known, _)| same(known, &word)).map_or(word.as_str(), |(_, word)| word);
            let is_new = |target: &str| !self.draft.fields.iter().any(|field| field.target == target);
            match convert::standing(meant, self.kind, self.filling.workspace) {
                Some(Standing::Stage(number)) if is_new("stage") => {
                    if number > 0 {
                        self.set("stage", Yaml::Plain(number.to_string()), vec![at]);
                    }
                    self.mark(at, "stage", false);
                }
                Some(Standing::Status(status)) if is_new("status") => {
                    if self.kind.status.as_ref().is_none_or(|known| *known.default != *status) {
                        self.set("status", Yaml::Text(status), vec![at]);
                    }
                    self.mark(at, "status", false);
                }
                Some(_) => {}
                None if self.kind.staged || self.kind.field("status").is_some() => {
                    self.draft.cells[at].1 = State::Refused("status".to_owned());
                }
                None => {}
            }
        }
    }

    /// The fields that the mapping names.
    fn mapped(&mut self) {
        let mapping = self.filling.mapping;
        let mut misfits = Vec::new();
        for (target, columns) in mapping.fields.iter().filter(|(target, _)| target != "title") {
            let Some(shape) = shape(self.kind, target) else { continue };
            let cells = self.columns(columns);
            misfits.extend(self.fill(target, shape, &cells));
        }
        self.settle(misfits);
    }

    /// Columns that are called like a field, which no line of the mapping names.
    fn namesakes(&mut self) {
        for field in self.kind.fields.iter().filter(|field| !matches!(&*field.id, "title" | "stage" | "status")) {
            if self.draft.fields.iter().any(|known| known.target == *field.id) {
                continue;
            }
            let mut names: Vec<String> = vec![field.id.to_string()];
            names.extend(field.name.iter().map(|(_, name)| name.to_owned()));
            let mut cells = self.columns(&names);
            cells.sort_unstable();
            cells.dedup();
            self.fill(&field.id, &field.shape, &cells);
        }
    }

    /// A field out of some cells: all that fit for a list, the first that fits for anything else. Gives those that do not;
    /// of several columns the first alone was meant, the others are a second choice.
    fn fill(&mut self, target: &str, shape: &Shape, cells: &[usize]) -> Vec<(usize, String)> {
        let mut misfits = Vec::new();
        let column = cells.first().map(|at| self.draft.cells[*at].0.column.clone()).unwrap_or_default();
        let mut items: Vec<Yaml> = Vec::new();
        let mut used = Vec::new();
        for at in cells.iter().copied() {
            let cell = self.draft.cells[at].0.clone();
            let world = self.world(&cell.column);
            match shape {
                Shape::List { of, max, .. } => {
                    let parts = pieces(of, &cell.value);
                    let made: Option<Vec<Yaml>> = parts.iter().map(|part| convert(of, part, world)).collect();
                    let Some(made) = made.filter(|made| items.len() + made.len() <= *max) else {
                        misfits.push((at, target.to_owned()));
                        continue;
                    };
                    let is_kept = made.iter().zip(&parts).all(|(value, part)| is_verbatim(value, part));
                    for value in made {
                        if !items.contains(&value) && !self.is_itself(target, &value) {
                            items.push(value);
                        }
                    }
                    self.mark(at, target, is_kept);
                    used.push(at);
                }
                _ if items.is_empty() => match convert(shape, &cell.value, world) {
                    Some(value) => {
                        let is_kept = is_verbatim(&value, &cell.value);
                        items.push(value);
                        self.mark(at, target, is_kept);
                        used.push(at);
                    }
                    None if cell.column == column => misfits.push((at, target.to_owned())),
                    None => {}
                },
                _ => {}
            }
        }
        let value = match shape {
            Shape::List { .. } if !items.is_empty() => Some(Yaml::List(items)),
            Shape::List { .. } => None,
            _ => items.into_iter().next(),
        };
        if let Some(value) = value {
            self.set(target, value, used);
        }
        misfits
    }

    /// Nothing waits for itself.
    fn is_itself(&self, target: &str, value: &Yaml) -> bool {
        let is_graph = self.kind.field(target).is_some_and(|field| field.acyclic);
        is_graph && *value == Yaml::Text(self.draft.id.clone())
    }

    /// Cells that were meant for a field and do not fit, where nothing else took them and nothing else filled the field.
    fn settle(&mut self, misfits: Vec<(usize, String)>) {
        for (at, target) in misfits {
            let is_filled = self.draft.fields.iter().any(|field| field.target == target);
            let is_list = shape(self.kind, &target).is_some_and(|shape| matches!(shape, Shape::List { .. }));
            if self.draft.cells[at].1 == State::Open && (is_list || !is_filled) {
                self.draft.cells[at].1 = State::Refused(target);
            }
        }
    }

    /// The address where it stood, first among the links.
    fn address(&mut self, key: Option<&str>) {
        if self.kind.field("links").is_none() {
            return;
        }
        let mapping = self.filling.mapping;
        let cells = self.columns(&mapping.address);
        let mut links: Vec<Yaml> = Vec::new();
        let mut used = Vec::new();
        let mut link = |address: String| {
            let url = ("url".to_owned(), Yaml::Text(address.clone()));
            links.push(match key {
                Some(key) => Yaml::Map(vec![("label".to_owned(), Yaml::Text(key.to_owned())), url]),
                None => Yaml::Text(address),
            });
        };
        for at in cells {
            let address = self.draft.cells[at].0.value.trim().to_owned();
            if convert::is_address(&address) {
                link(address);
                self.draft.cells[at].1 = State::Kept("links".to_owned());
                used.push(at);
            }
        }
        if let (true, Some(browse), Some(key)) = (used.is_empty(), &mapping.browse, key) {
            let address = browse.replace("{key}", key);
            if convert::is_address(&address) {
                link(address);
            }
        }
        if links.is_empty() {
            return;
        }
        match self.draft.fields.iter_mut().find(|field| field.target == "links") {
            Some(Field { value: Yaml::List(known), cells, .. }) => {
                known.splice(0..0, links);
                cells.splice(0..0, used);
            }
            _ => self.set("links", Yaml::List(links), used),
        }
    }

    /// The text: that of a document whole, else the columns that are one.
    fn text(&mut self, body: Option<String>, is_markdown: bool) {
        self.draft.text.extend(body);
        for at in self.columns(&self.filling.mapping.text) {
            let value = self.draft.cells[at].0.value.clone();
            self.draft.text.push(if self.filling.tool == Tool::Jira && !is_markdown {
                wiki::markdown(&value)
            } else {
                value
            });
            self.draft.cells[at].1 = State::Text;
        }
    }
}

/// What a field, or a part of one, must look like.
pub fn shape<'k>(kind: &'k Kind, target: &str) -> Option<&'k Shape> {
    let Some((head, part)) = target.split_once('.') else { return kind.field(target).map(|field| &field.shape) };
    match &kind.field(head)?.shape {
        score @ Shape::Score => Some(score),
        shape => shape.all_fields().into_iter().find(|field| *field.id == *part).map(|field| &field.shape),
    }
}

/// Whether a value is what the cell said, letter by letter.
fn is_verbatim(value: &Yaml, text: &str) -> bool {
    match value {
        Yaml::Plain(value) | Yaml::Text(value) => value == text.trim(),
        Yaml::List(items) => matches!(items.as_slice(), [only] if is_verbatim(only, text)),
        Yaml::Map(_) => false,
    }
}
