//! What programs and spreadsheets read: the ranking, and the documents of each kind as JSON and CSV.
//!
//! They hold front matter and nothing of the text, so a reworded paragraph leaves them as they are. They are written
//! straight into bytes: a template would cost more than all the pages that people look at.
//!
//! The same tables leave the program without a site, where they hold the texts too: `tandem export`.

mod csv;
mod json;
mod places;
mod ranking;
mod sheet;

use std::borrow::Cow;
use std::collections::BTreeSet;

use tera::Value as Shown;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::{Field, Kind};
use crate::model::sheet::Sheet;
use crate::model::workspace::Workspace;
use crate::site::page::{Export, Page};
use crate::site::shelf::Shelf;
use crate::site::value::{list, record, text};
use crate::site::{Site, calendar, role};

/// The folder of these files.
const FOLDER: &str = "data";

/// All files with their paths: a kind has two when anything of it is shown.
pub fn files(workspace: &Workspace, shelf: &Shelf) -> Vec<(String, Export)> {
    let shown: BTreeSet<&Str> = workspace
        .entities
        .iter()
        .enumerate()
        .filter(|(at, _)| shelf.shows(EntityIx(u32::try_from(*at).unwrap_or(u32::MAX))))
        .map(|(_, entity)| &entity.kind)
        .collect();
    let kinds = workspace.playbook.kinds.iter().filter(|kind| shown.contains(&kind.id));
    let exports = kinds.flat_map(|kind| [Export::Json(kind.id.clone()), Export::Csv(kind.id.clone())]);
    std::iter::once(Export::Ranking).chain(exports).map(|export| (path(&export), export)).collect()
}

/// The bytes of one file.
pub fn bytes(site: &Site, export: &Export) -> Vec<u8> {
    match export {
        Export::Ranking => ranking::bytes(site),
        Export::Calendar => calendar::bytes(site),
        Export::Json(kind) => table(site, kind).map(|table| json::bytes(&table)).unwrap_or_default(),
        Export::Csv(kind) => table(site, kind).map(|table| csv::bytes(&table)).unwrap_or_default(),
    }
}

/// The links to the files of one kind; nothing where none of it is shown.
pub fn files_of(site: &Site, kind: &Str) -> Option<Shown> {
    let files = links(site, &[Export::Json(kind.clone()), Export::Csv(kind.clone())]);
    files.is_truthy().then_some(files)
}

/// The links to some of the files, for the foot of a page: `[{name, href}]`, `href` from the root of the site.
pub fn links(site: &Site, exports: &[Export]) -> Shown {
    let has_dates = exports.iter().any(|export| matches!(export, Export::Csv(kind) if calendar::has_kind(site, kind)));
    let calendar = (has_dates && !exports.contains(&Export::Calendar)).then_some(&Export::Calendar);
    let there = exports.iter().chain(calendar).filter_map(|export| {
        let path = TreePath::new(&path(export))?;
        let page = if *export == Export::Calendar { Page::Calendar } else { Page::Data(export.clone()) };
        let is_there = site.address().pages.get(&path) == Some(&page);
        let name = match export {
            Export::Csv(_) => "CSV".to_owned(),
            Export::Json(_) | Export::Ranking => "JSON".to_owned(),
            Export::Calendar => site.lexicon().word("page-calendar"),
        };
        is_there.then(|| record([("name", text(&name)), ("href", text(&site.shared_href(&path)))]))
    });
    list(there)
}

fn path(export: &Export) -> String {
    match export {
        Export::Ranking => format!("{FOLDER}/ranking.json"),
        Export::Calendar => calendar::PATH.to_owned(),
        Export::Json(kind) => format!("{FOLDER}/{kind}.json"),
        Export::Csv(kind) => format!("{FOLDER}/{kind}.csv"),
    }
}

/// The documents of a kind, by id, with the fields that any of them has.
pub struct Table<'a> {
    kind: &'a Kind,
    fields: Vec<&'a Field>,
    rows: Vec<Row<'a>>,
    /// About how many bytes the file will have: a large one that grows by doubling would need twice its size.
    size: usize,
}

/// A document, or an entry of a register.
pub struct Row<'a> {
    entity: &'a Entity,
    /// Where it stands, from the folder of the workspace.
    file: Cow<'a, str>,
    /// The address of its page, on a site; `null` where it has none.
    page: Option<serde_json::Value>,
    /// What it says below its fields, outside of a site.
    text: Option<&'a str>,
}

/// How a table leaves the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Csv,
    Json,
    /// A document on each line, for programs that read line by line.
    Lines,
}

/// All of one kind, outside of a site.
pub fn export(workspace: &Workspace, kind: &Kind, form: Form) -> Vec<u8> {
    let table = whole(workspace, kind, form != Form::Csv);
    match form {
        Form::Csv => csv::bytes(&table),
        Form::Json => json::bytes(&table),
        Form::Lines => json::lines(&table),
    }
}

/// The same for a database.
pub fn sheet(workspace: &Workspace, kind: &Kind) -> Sheet {
    sheet::sheet(&whole(workspace, kind, true))
}

/// The ranking of this day for a spreadsheet.
pub fn places(workspace: &Workspace) -> Vec<u8> {
    places::bytes(workspace)
}

/// A kind with all its documents, and their texts where they are wanted.
fn whole<'a>(workspace: &'a Workspace, kind: &'a Kind, with_texts: bool) -> Table<'a> {
    let text = |entity: &Entity| {
        let document = workspace.document(entity.document.filter(|_| with_texts)?);
        document.text.get(document.body..)
    };
    let rows = workspace.of_kind(&kind.id).map(|(_, entity)| Row {
        entity,
        file: workspace.config.file(&entity.path),
        page: None,
        text: text(entity),
    });
    Table::of(workspace, kind, rows.collect())
}

/// What a row has beside its front matter.
const HEAD: usize = 224;

fn table<'a>(site: &'a Site, kind: &'a Str) -> Option<Table<'a>> {
    let workspace = site.workspace();
    let kind = workspace.playbook.kind(kind)?;
    let row = |(ix, entity): (EntityIx, &'a Entity)| Row {
        entity,
        file: workspace.config.file(&entity.path),
        page: Some(site.href(ix).into()),
        text: None,
    };
    Some(Table::of(workspace, kind, site.of_kind(&kind.id).map(row).collect()))
}

impl<'a> Table<'a> {
    fn of(workspace: &'a Workspace, kind: &'a Kind, rows: Vec<Row<'a>>) -> Table<'a> {
        let values = rows.iter().flat_map(|row| &row.entity.values);
        let used: BTreeSet<&Str> = values.map(|value| &value.name).collect();
        // These stand before the fields, with what counts where nothing is written.
        let is_field = |field: &&Field| {
            !["title", "stage", "status"].contains(&&*field.id) && used.contains(&field.id) && !field.private
        };
        let front = |entity: &Entity| workspace.document(entity.document?).front.map(|span| span.end - span.start);
        let fronts = rows.iter().filter_map(|row| front(row.entity));
        let texts: usize = rows.iter().filter_map(|row| row.text).map(str::len).sum();
        let size = fronts.map(|bytes| bytes as usize).sum::<usize>() + (rows.len() + 1) * HEAD + texts;
        Table { kind, fields: kind.fields.iter().filter(is_field).collect(), rows, size }
    }
}

/// The title; a person's is the name.
pub fn title(entity: &Entity) -> &str {
    if entity.title == entity.id { role::name(entity) } else { &entity.title }
}
