//! The page of a document without a kind: the vision, the strategy, the handbook.

use std::borrow::Cow;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::entity::DocumentIx;
use crate::model::source::Mounted;
use crate::site::body::{self, Place};
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::{self, List};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, fact, finding, forge, neighbour, shelf, url};
use crate::syntax::yaml;

/// The values of its page.
pub fn page(site: &Site, path: &TreePath, ix: DocumentIx) -> Context {
    let workspace = site.workspace();
    let document = workspace.document(ix);
    let title = title(site, ix);
    let here = frame::document_entry(site, ix);
    let mut context = frame::context(site, Head { path, here: &here, title: &title, crumbs: crumbs(site, ix) });
    let lang = foreign(site, ix);
    context.insert_value("row", Value::none());
    context.insert_value("lang", text_or_none(lang.as_deref()));
    context.insert_value("broken", Value::from(document.broken));
    context.insert_value("file", text(&workspace.config.file(&document.path)));
    context.insert_value("forge", forge::links(site, &document.path, &title, path));
    context.insert_value("body", body::value(site, ix, Place { page: path, title: &title, lang: lang.as_deref() }));
    context.insert_value("beside", neighbour::of_document(site, ix));
    context.insert_value("copy", body::source(site, ix));
    context.insert_value("findings", finding::values(site, &document.path, &document.text));
    let summary = front(site, ix, "summary");
    if let Some(words) = summary.as_deref().or(Some(&*document.opening)).filter(|words| !words.is_empty()) {
        context.insert_value("description", frame::description(words));
    }
    context.insert_value("summary", text_or_none(summary.as_deref()));
    context.insert_value("kind", Value::none());
    context.insert_value("facts", fact::of_page(site, &url::root(path), &document.path));
    context.insert_value("links", record([("out", list([])), ("back", list([]))]));
    context.insert_value("past", Value::none());
    context.insert_value("changed", Value::none());
    context.insert_value("goal", Value::none());
    context.insert_value("market", list([]));
    context.insert_value("launch", Value::none());
    context.insert_value("house", Value::none());
    context.insert_value("below", below(site, ix));
    context
}

/// What a document without a kind is called: its `title:`, else its first heading, else its file's name.
pub fn title(site: &Site, ix: DocumentIx) -> Cow<'_, str> {
    if let Some(title) = front(site, ix, "title") {
        return Cow::Owned(title.into_string());
    }
    let document = site.workspace().document(ix);
    match document.headings.first().filter(|heading| heading.level == 1) {
        Some(heading) => Cow::Borrowed(&heading.text),
        None => Cow::Owned(frame::folder_name(site, &Str::from(document.path.stem()))),
    }
}

/// The code of its language, where that is not the site's.
pub fn foreign(site: &Site, ix: DocumentIx) -> Option<Box<str>> {
    front(site, ix, "lang")
        .or_else(|| site.tongue().main().map(Box::from))
        .filter(|lang| **lang != *site.lexicon().lang())
}

/// A row of a list of documents without a kind.
pub fn row(site: &Site, ix: DocumentIx) -> Option<Value> {
    let path = site.address().document(ix)?;
    let document = site.workspace().document(ix);
    Some(record([
        ("href", text(&url::encode(path.as_str()))),
        ("title", text(&title(site, ix))),
        ("lang", text_or_none(foreign(site, ix).as_deref())),
        ("detail", text(&folder(&document.path))),
        ("broken", Value::from(document.broken)),
    ]))
}

/// The folder of a file, in its own workspace.
fn folder(path: &TreePath) -> String {
    Mounted::of(path).and_then(|one| one.path()).as_ref().unwrap_or(path).folder().to_owned()
}

/// A scalar of the front matter. These documents have no field table, so it is read here, when their page is made.
pub fn front(site: &Site, ix: DocumentIx, key: &str) -> Option<Box<str>> {
    let document = site.workspace().document(ix);
    let Span { start, end } = document.front?;
    let read = yaml::parse(&document.path, &document.text, start as usize..end as usize);
    let root = read.root?;
    let value = root.get(key)?.text()?.trim();
    (!value.is_empty()).then(|| Box::from(value))
}

fn crumbs(site: &Site, ix: DocumentIx) -> Vec<Crumb> {
    let workspace = site.workspace();
    let path = &workspace.document(ix).path;
    let mut crumbs = Vec::new();
    let top = shelf::top(path);
    if !top.is_empty() && !shelf::is_index(workspace, ix) {
        let top = Str::from(top);
        let documents = site.shelf().folders().get(&top).map_or(&[][..], Vec::as_slice);
        let index = documents.iter().find(|ix| shelf::is_index(workspace, **ix));
        let list = site.address().list(&List::Folder(top.clone()));
        crumbs.push(Crumb {
            name: index.map_or_else(|| frame::folder_name(site, &top), |ix| title(site, *ix).into_owned()),
            path: index.and_then(|ix| site.address().document(*ix)).or(list).cloned(),
        });
    }
    let name = match shelf::is_index(workspace, ix) {
        true => frame::folder_name(site, &Str::from(path.folder())),
        false => path.name().to_owned(),
    };
    crumbs.push(Crumb { name, path: None });
    crumbs
}

/// On the front page of a folder: the other documents in it.
fn below(site: &Site, ix: DocumentIx) -> Value {
    let workspace = site.workspace();
    let path = &workspace.document(ix).path;
    if !shelf::is_index(workspace, ix) {
        return list([]);
    }
    let documents = site.neighbours().folder(path.folder());
    list(documents.iter().filter(|other| **other != ix).take(page::ROWS).filter_map(|other| row(site, *other)))
}
