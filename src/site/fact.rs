//! The fields of a document as people read them: short ones as facts beside the text, long ones and lists below it.
//!
//! What a value means follows from its field's shape alone, so a field that a team adds to its playbook is shown like
//! those that were there before.

use tera::Value as Shown;

use crate::base::path::TreePath;
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Field, Kind, Shape};
use crate::model::source::Mounted;
use crate::site::connection::leads_to_documents;
use crate::site::piece::{self, Piece, Scene};
use crate::site::value::{list, record, text};
use crate::site::{Site, launch};

/// The longest text that stands beside the page's main column.
const SHORT: usize = 60;
/// The longest text that fits a narrow cell of a table.
const NARROW: usize = 28;
/// Fields that a page shows elsewhere, in its head, its rail, its badges, or nowhere.
const ELSEWHERE: [&str; 5] = ["stage", "aliases", "lang", "summary", "gates"];

/// `{short, long, tables}` of a document, on a page that is `root` below the root of the site.
pub fn values(site: &Site, root: &str, entity: &Entity) -> Shown {
    let Some(kind) = site.workspace().playbook.kind(&entity.kind) else { return of_page(site, root, &entity.path) };
    let reader = Reader { site, root, file: &entity.path };
    let (mut short, mut long, mut tables) = (Vec::new(), Vec::new(), Vec::new());
    short.extend(origin(site, root, &entity.path).filter(|_| entity.document.is_some()));
    for field in kind.fields.iter().filter(|field| !is_elsewhere(site, kind, field, entity)) {
        let Some(value) = entity.get(&field.id).filter(|value| value.text() != Some(&entity.title)) else { continue };
        let shape = piece::fitting(site, &field.shape, value);
        if is_short(shape, value) {
            let name = ("name", site.lexicon().name(&field.name));
            short.push(record([name, ("line", reader.line(shape, value))]));
        } else if let Some(table) = reader.table(field, shape, value) {
            tables.push(table);
        } else {
            long.push(reader.long(field, shape, value));
        }
    }
    record([("short", list(short)), ("long", list(long)), ("tables", list(tables))])
}

/// What is known of a document without fields: where it comes from.
pub fn of_page(site: &Site, root: &str, file: &TreePath) -> Shown {
    record([("short", list(origin(site, root, file))), ("long", list([])), ("tables", list([]))])
}

/// The source that a file is of.
fn origin(site: &Site, root: &str, file: &TreePath) -> Option<Shown> {
    let source = Mounted::of(file)?.source;
    let line = piece::line(root, &[Piece::plain(source)]);
    Some(record([("name", text(&site.lexicon().word("fact-source"))), ("line", line)]))
}

fn is_elsewhere(site: &Site, kind: &Kind, field: &Field, entity: &Entity) -> bool {
    let scoring = &site.workspace().playbook.scoring;
    let scored = kind.id == scoring.kind && [&scoring.field, &scoring.evidence_field].contains(&&field.id);
    let status = kind.staged && &*field.id == "status";
    let goals = site.workspace().playbook.views.goals.as_ref();
    let steps = goals.is_some_and(|goals| goals.kind == kind.id && goals.of == field.id);
    let views = &site.workspace().playbook.views;
    let launches = views.launches.as_ref().filter(|view| view.kind == kind.id);
    let launched = launches.is_some_and(|view| launch::fields(view).contains(&&field.id));
    let sales = views.sales.as_ref().filter(|view| view.kind == kind.id);
    let housed = sales.and_then(|view| Some((view, view.house.as_ref()?))).is_some_and(|(view, house)| {
        // The statement stands under the pillars, so it is a fact where nothing is built on it.
        entity.get(&house.field).is_some() && (house.field == field.id || view.statement.contains(&field.id))
    });
    field.private
        || ELSEWHERE.contains(&&*field.id)
        || scored
        || status
        || steps
        || launched
        || housed
        || leads_to_documents(&field.shape)
}

/// Puts values into words for one page.
struct Reader<'a> {
    site: &'a Site,
    root: &'a str,
    file: &'a TreePath,
}

impl Reader<'_> {
    fn pieces(&self, shape: &Shape, value: &Value) -> Vec<Piece> {
        piece::pieces_in(Scene { site: self.site, file: Some(self.file) }, shape, value)
    }

    fn line(&self, shape: &Shape, value: &Value) -> Shown {
        piece::line(self.root, &self.pieces(shape, value))
    }

    /// A field that needs room: `{name, line, items, pairs}`, one of the three filled.
    fn long(&self, field: &Field, shape: &Shape, value: &Value) -> Shown {
        let pair = |name: &str, line: Shown| record([("name", text(name)), ("line", line)]);
        let (line, items, pairs) = match (shape, &value.data) {
            (Shape::List { of, .. }, Data::List(items)) => {
                (Shown::none(), list(items.iter().map(|item| self.line(of, item))), list([]))
            }
            (Shape::Map(fields), Data::Map(values)) => {
                let known = fields.iter().filter_map(|field| {
                    let value = values.iter().find(|value| value.name == field.id)?;
                    Some(pair(self.site.lexicon().label(&field.name), self.line(&field.shape, value)))
                });
                (Shown::none(), list([]), list(known))
            }
            (Shape::Dict(of), Data::Map(values)) => {
                let named =
                    values.iter().map(|value| pair(&piece::role_or_word(self.site, &value.name), self.line(of, value)));
                (Shown::none(), list([]), list(named))
            }
            _ => (self.line(shape, value), list([]), list([])),
        };
        let name = self.site.lexicon().name(&field.name);
        record([("name", name), ("line", line), ("items", items), ("pairs", pairs)])
    }

    /// A list of maps as a table: `{name, columns, rows}`, with a column for each field that any item has, and cells
    /// `{line, long}`.
    fn table(&self, field: &Field, shape: &Shape, value: &Value) -> Option<Shown> {
        let (Shape::List { of, .. }, Data::List(items)) = (shape, &value.data) else { return None };
        if of.fields().is_empty() || !items.iter().any(|item| matches!(item.data, Data::Map(_))) {
            return None;
        }
        let used = |field: &&Field| items.iter().any(|item| item.get(&field.id).is_some());
        let columns: Vec<&Field> = of.all_fields().into_iter().filter(used).collect();
        let names = columns.iter().map(|field| self.site.lexicon().name(&field.name));
        let rows = items
            .iter()
            .map(|item| list(columns.iter().enumerate().map(|(at, field)| self.cell(field, item, at == 0))));
        Some(record([("name", self.site.lexicon().name(&field.name)), ("columns", list(names)), ("rows", list(rows))]))
    }

    fn cell(&self, field: &Field, item: &Value, is_first: bool) -> Shown {
        let pieces = match item.get(&field.id) {
            Some(value) => self.pieces(&field.shape, value),
            // A bare word in a list of maps stands in its first column.
            None => item.text().filter(|_| is_first).map(Piece::plain).into_iter().collect(),
        };
        let length: usize = pieces.iter().map(|piece| piece.text.chars().count()).sum();
        record([("line", piece::line(self.root, &pieces)), ("long", Shown::from(length > NARROW))])
    }
}

fn is_short(shape: &Shape, value: &Value) -> bool {
    match (&value.data, shape) {
        (Data::Text(words), Shape::Text { .. }) | (Data::NotNeeded(words), _) => words.chars().count() <= SHORT,
        (Data::List(items), Shape::List { of, .. }) => {
            items.len() <= 6 && items.iter().all(|item| !matches!(item.data, Data::Map(_)) && is_short(of, item))
        }
        (Data::List(_) | Data::Map(_), _) => false,
        _ => true,
    }
}
