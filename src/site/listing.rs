//! Tables of documents: by kind, by stage, by folder; what must be done, what is not scored, what was chosen earlier. And
//! the registers, whose entries have no pages of their own.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::kind::Store;
use crate::model::workspace::Workspace;
use crate::site::address;
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::{self, Export, List, ROWS};
use crate::site::shelf::Standing;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, data, fact, feed, forge, loose, rows, score, url};

/// The values of one page of a list.
pub fn page(site: &Site, path: &TreePath, list: &List, number: usize) -> Context {
    let rows = rows(site, list);
    let title = title(site, list);
    let here = match list {
        List::Kind(kind) => frame::kind_entry(kind),
        List::Folder(folder) => frame::folder_entry(folder),
        List::Stage(_) => "board".to_owned(),
        List::MustDo | List::NotScored | List::Chosen => "ranking".to_owned(),
    };
    let parent = match list {
        List::Kind(_) | List::Folder(_) => None,
        List::Stage(_) => Some(("page-board", "board.html")),
        List::MustDo | List::NotScored | List::Chosen => Some(("page-ranking", "ranking.html")),
    };
    let parent = parent.map(|(word, path)| Crumb { name: site.lexicon().word(word), path: TreePath::new(path) });
    let crumbs = parent.into_iter().chain([Crumb { name: title.clone(), path: None }]).collect();
    let mut context = frame::context(site, Head { path, here: &here, title: &title, crumbs });
    context.insert_value("intro", text_or_none(intro(site, list)));
    context.insert_value("staged", Value::from(is_staged(site, list)));
    context.insert_value("dated", Value::from(is_dated(site, list)));
    context.insert_value("waiting", Value::from(*list == List::NotScored));
    context.insert_value("rows", self::some(site, &rows, number));
    context.insert_value("pager", pager(path, rows.len(), number));
    context.insert_value("shards", text_or_none(rows::known(site, path, rows.len()).as_deref()));
    let exports = match list {
        List::Kind(kind) => vec![Export::Csv(kind.clone()), Export::Json(kind.clone())],
        _ => Vec::new(),
    };
    context.insert_value("data", data::links(site, &exports));
    let feed = feed::of_list(list).and_then(|feed| feed::href(site, &feed));
    context.insert_value("feed", text_or_none(feed.as_deref()));
    context
}

/// The values of one page of a register.
pub fn register(site: &Site, path: &TreePath, kind: &Str, number: usize) -> Context {
    let workspace = site.workspace();
    let Some(kind) = workspace.playbook.kind(kind) else { return Context::new() };
    let title = site.lexicon().label(&kind.plural);
    let crumbs = vec![Crumb { name: title.to_owned(), path: None }];
    let entries = site.shelf().register(&kind.id);
    let shown = entries.iter().skip(number * ROWS).take(ROWS).map(|ix| {
        let entity = workspace.entity(*ix);
        record([
            ("id", text(&entity.id)),
            ("title", text(&entity.title)),
            ("facts", fact::values(site, &url::root(path), entity)),
        ])
    });
    let here = frame::kind_entry(&kind.id);
    let mut context = frame::context(site, Head { path, here: &here, title, crumbs });
    let file = match &kind.store {
        Store::File(file) => TreePath::new(file),
        Store::Folder(_) => None,
    };
    let source = file.map(|file| forge::links(site, &file, title, path));
    context.insert_value("forge", source.unwrap_or_else(Value::none));
    context.insert_value("intro", text_or_none(Some(site.lexicon().label(&kind.help)).filter(|help| !help.is_empty())));
    context.insert_value("entries", list(shown));
    context.insert_value("pager", pager(path, entries.len(), number));
    context.insert_value("data", data::links(site, &[Export::Csv(kind.id.clone()), Export::Json(kind.id.clone())]));
    context.insert_value("feed", Value::none());
    context
}

/// The first rows of a list, for the page that shows it in short.
pub fn start(site: &Site, list: &List) -> Value {
    let rows = rows(site, list);
    let more = rows.len().saturating_sub(page::CARDS);
    let shown = rows.iter().take(page::CARDS).filter_map(|row| value(site, row));
    let href = site.address().list(list).map(|path| url::encode(path.as_str()));
    record([
        ("rows", self::list(shown)),
        ("all", Value::from(rows.len())),
        ("more", Value::from(more)),
        ("href", text_or_none(href.as_deref())),
    ])
}

/// `{page, pages, previous, next}` of a table, or nothing when it has one page only.
pub fn pager(path: &TreePath, rows: usize, number: usize) -> Value {
    let pages = page::pages(rows);
    if pages < 2 {
        return Value::none();
    }
    let name = path.name();
    let link = |number: usize| match name.starts_with("page-") || name == "index.html" {
        true if number == 0 => "index.html".to_owned(),
        true => format!("page-{}.html", number + 1),
        false => address::numbered(name.trim_end_matches(".html").split("-page-").next().unwrap_or(name), number),
    };
    let previous = number.checked_sub(1).map(link);
    let next = (number + 1 < pages).then(|| link(number + 1));
    record([
        ("page", Value::from(number + 1)),
        ("pages", Value::from(pages)),
        ("previous", text_or_none(previous.map(|name| url::encode(&name)).as_deref())),
        ("next", text_or_none(next.map(|name| url::encode(&name)).as_deref())),
    ])
}

/// What stands in a row.
enum Row {
    Entity(EntityIx),
    Loose(crate::model::entity::DocumentIx),
}

fn rows(site: &Site, list: &List) -> Vec<Row> {
    let ranking = &site.workspace().ranking;
    let entities: Vec<EntityIx> = match list {
        List::Kind(kind) => site.shelf().kind(site.workspace(), kind, site.lexicon().lang()).to_vec(),
        List::Stage(stage) => site.shelf().stage(usize::from(*stage)).to_vec(),
        List::MustDo => ranking.must_do.clone(),
        List::NotScored => ranking.unranked.iter().map(|item| item.entity).collect(),
        List::Chosen => ranking.chosen.iter().map(|item| item.entity).collect(),
        List::Folder(folder) => {
            let documents = site.shelf().folders().get(folder).map_or(&[][..], Vec::as_slice);
            return documents.iter().map(|ix| Row::Loose(*ix)).collect();
        }
    };
    entities.into_iter().map(Row::Entity).collect()
}

fn some(site: &Site, rows: &[Row], number: usize) -> Value {
    list(rows.iter().skip(number * ROWS).take(ROWS).filter_map(|row| value(site, row)))
}

/// `{row, reason, waits_for}`: the shared row, and what only a list says.
fn value(site: &Site, row: &Row) -> Option<Value> {
    let ix = match row {
        Row::Entity(ix) => *ix,
        Row::Loose(ix) => return Some(record([("row", loose::row(site, *ix)?)])),
    };
    let scoring = &site.workspace().playbook.scoring;
    let waits_for = match site.shelf().standing(ix) {
        Some(Standing::NotScored(from_newest)) => score::waiting(site, from_newest),
        _ => list([]),
    };
    Some(record([
        ("row", site.row(ix)?),
        ("reason", text_or_none(site.workspace().entity(ix).text(&scoring.must_field))),
        ("waits_for", waits_for),
    ]))
}

pub fn title(site: &Site, list: &List) -> String {
    let lexicon = site.lexicon();
    let playbook = &site.workspace().playbook;
    match list {
        List::Kind(id) => {
            playbook.kind(id).map_or_else(|| id.to_string(), |kind| lexicon.label(&kind.plural).to_owned())
        }
        List::Folder(folder) => frame::folder_name(site, folder),
        List::Stage(at) => {
            let stage = playbook.stages.get(usize::from(*at));
            format!("{at} {}", stage.map_or("", |stage| lexicon.label(&stage.name)))
        }
        List::MustDo => lexicon.word("must-do"),
        List::NotScored => lexicon.word("not-scored"),
        List::Chosen => lexicon.word("rank-chosen"),
    }
}

/// The sentence under the title.
fn intro<'a>(site: &'a Site, list: &List) -> Option<&'a str> {
    let Workspace { playbook, .. } = site.workspace();
    let label = match list {
        List::Kind(id) => &playbook.kind(id)?.help,
        List::Stage(at) => &playbook.stages.get(usize::from(*at))?.purpose,
        _ => return None,
    };
    Some(site.lexicon().label(label)).filter(|words| !words.is_empty())
}

fn is_dated(site: &Site, list: &List) -> bool {
    matches!(list, List::Kind(id) if site.workspace().playbook.kind(id).is_some_and(|kind| kind.dated))
}

fn is_staged(site: &Site, list: &List) -> bool {
    match list {
        List::Kind(id) => site.workspace().playbook.kind(id).is_some_and(|kind| kind.staged),
        List::Folder(_) => false,
        _ => true,
    }
}
