//! News, week by week, as a stream that is read and not a table that is searched; and what was shown in each sprint.

use jiff::ToSpan;
use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Choice, Kind, Shape, Store};
use crate::model::owed::Blocker;
use crate::model::playbook::Playbook;
use crate::model::view::team::News;
use crate::model::workspace::Workspace;
use crate::site::page::{self, ROWS};
use crate::site::row::{self, day_of};
use crate::site::shelf::Shelf;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::{around, blocker, sprint};
use crate::site::{Site, body, role, url};

/// How much of a text the stream shows.
const EXCERPT: usize = 1600;
/// How much where a page is full of them.
const SHORT: usize = 700;
/// From how many on a page is full.
const FULL: usize = 60;
/// Titles of what news are about.
const ABOUT: usize = 6;
/// People of one piece of news.
const PEOPLE: usize = 12;

/// The page of each hundred or two, and the same for each sort of news.
pub fn names(workspace: &Workspace, shelf: &Shelf) -> Vec<String> {
    let Some((news, kind)) = view(&workspace.playbook) else { return Vec::new() };
    let Store::Folder(folder) = &kind.store else { return Vec::new() };
    let all = shelf.kind(workspace, &kind.id, "");
    let further = (1..page::pages(all.len())).map(|number| format!("{folder}/{}", file(None, number)));
    let of_sort = sorts(kind, news).iter().flat_map(|sort| {
        let rows = all.iter().filter(|ix| is_of(workspace, news, **ix, &sort.id)).count();
        let pages = if rows == 0 { 0 } else { page::pages(rows) };
        (0..pages).map(move |number| format!("{folder}/{}", file(Some(&sort.id), number)))
    });
    further.chain(of_sort).collect()
}

/// `index.html`, `page-2.html`, `page-demo.html`, `page-demo-2.html`.
fn file(sort: Option<&str>, number: usize) -> String {
    match (sort, number) {
        (None, 0) => "index.html".to_owned(),
        (None, _) => format!("page-{}.html", number + 1),
        (Some(sort), 0) => format!("page-{sort}.html"),
        (Some(sort), _) => format!("page-{sort}-{}.html", number + 1),
    }
}

/// Which of these pages a name is.
fn place<'a>(name: &str, sorts: &'a [Choice]) -> (Option<&'a Choice>, usize) {
    let stem = name.trim_end_matches(".html").strip_prefix("page-").unwrap_or("1");
    let number = |text: &str| text.parse::<usize>().ok().map(|number| number.saturating_sub(1));
    if let Some(number) = number(stem) {
        return (None, number);
    }
    let of = |sort: &Choice| match stem.strip_prefix(&*sort.id)? {
        "" => Some(0),
        rest => number(rest.strip_prefix('-')?),
    };
    sorts.iter().find_map(|sort| Some((Some(sort), of(sort)?))).unwrap_or((None, 0))
}

pub fn view(playbook: &Playbook) -> Option<(&News, &Kind)> {
    let news = playbook.views.team.news.as_ref()?;
    Some((news, playbook.kind(&news.kind)?))
}

fn sorts<'a>(kind: &'a Kind, news: &News) -> &'a [Choice] {
    match kind.field(&news.sort).map(|field| &field.shape) {
        Some(Shape::Enum(choices)) => choices,
        _ => &[],
    }
}

pub fn is_of(workspace: &Workspace, news: &News, ix: EntityIx, sort: &str) -> bool {
    workspace.entity(ix).text(&news.sort) == Some(sort)
}

pub fn has(site: &Site) -> bool {
    view(&site.workspace().playbook).is_some_and(|(_, kind)| site.shelf().has(&kind.id))
}

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some((news, kind)) = view(&workspace.playbook) else { return };
    let sorts = sorts(kind, news);
    let (sort, number) = place(path.name(), sorts);
    let all = site.shelf().kind(workspace, &kind.id, site.lexicon().lang()).iter().copied();
    let rows: Vec<EntityIx> = all.filter(|ix| sort.is_none_or(|sort| is_of(workspace, news, *ix, &sort.id))).collect();
    let open = &site.owing().blockers;
    let shown: Vec<EntityIx> = rows.iter().copied().skip(number * ROWS).take(ROWS).collect();
    let room = if shown.len() > FULL { SHORT } else { EXCERPT };
    let mut weeks: Vec<(Option<Date>, Vec<Shown>)> = Vec::new();
    for ix in shown {
        let Some(item) = item(site, (path, room), (news, kind), ix, open) else { continue };
        let monday = day(workspace.entity(ix)).map(monday);
        match weeks.last_mut().filter(|(last, _)| *last == monday) {
            Some((_, items)) => items.push(item),
            None => weeks.push((monday, vec![item])),
        }
    }
    around(site, kind, context);
    context.insert_value("weeks", list(weeks.into_iter().map(|(monday, items)| week(site, monday, items))));
    context.insert_value("tabs", tabs(site, (news, kind), sort));
    context.insert_value("pager", pager(rows.len(), sort, number));
    let here = number == 0 && sort.is_none_or(|sort| sort.id == news.demo);
    context.insert_value("silent", if here { sprint::silent(site) } else { Shown::none() });
}

fn day(entity: &Entity) -> Option<Date> {
    // The stream is in the order of the names, so that is the day by which it is divided.
    day_of(entity).or_else(|| entity.date("date"))
}

fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(back.days()).unwrap_or(day)
}

/// A week: `{name, from, to, items}`.
fn week(site: &Site, monday: Option<Date>, items: Vec<Shown>) -> Shown {
    let sunday = monday.and_then(|day| day.checked_add(6.days()).ok());
    let number = monday.map(|day| i64::from(day.iso_week_date().week()));
    let name = number.map(|week| site.lexicon().say("time-week", vec![("week", Arg::from(week))]));
    let day = |day: Option<Date>| day.map_or_else(Shown::none, |day| site.lexicon().date(day));
    record([
        ("name", text(&name.unwrap_or_else(|| site.lexicon().word("news-undated")))),
        ("from", day(monday)),
        ("to", day(sunday)),
        ("items", list(items)),
    ])
}

/// One piece of news: `{row, sort, date, people, about, health, sprint, blocked, body}`.
fn item(
    site: &Site,
    (path, room): (&TreePath, usize),
    (news, kind): (&News, &Kind),
    ix: EntityIx,
    open: &[Blocker],
) -> Option<Shown> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let sprint = entity.text(&news.sprint);
    let sprint = sprint.map(|number| format!("{} {number}", field_name(site, kind, &news.sprint)));
    let body = entity
        .document
        .map(|document| body::excerpt(site, document, path, &entity.title, &format!("{}-", entity.id), room));
    let blocked = open.iter().filter(|one| one.ix == ix).map(|one| blocker::value(site, one));
    Some(record([
        ("row", site.row(ix)?),
        ("demo", Shown::from(entity.text(&news.sort) == Some(&*news.demo))),
        ("date", day(entity).map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("people", people(site, entity, &news.by)),
        ("about", about(site, ix, &news.about)),
        ("health", health(site, kind, news, entity)),
        ("sprint", text_or_none(sprint.as_deref())),
        ("blocked", list(blocked)),
        ("body", body.unwrap_or_else(Shown::none)),
    ]))
}

/// People whom a field names, one or several.
pub fn people(site: &Site, entity: &Entity, field: &str) -> Shown {
    let named = entity.items(field).iter().filter_map(Value::text).take(PEOPLE);
    list(named.map(|id| role::person(site, id, role::first(site, id).as_deref())))
}

/// What a field leads to: `{rows, more}`.
pub fn about(site: &Site, ix: EntityIx, field: &str) -> Shown {
    let links = site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let mut to: Vec<EntityIx> = Vec::new();
    for link in links.iter().filter(|link| &*link.field == field && !field.is_empty()) {
        if site.shelf().shows(link.to) && !to.contains(&link.to) {
            to.push(link.to);
        }
    }
    let more = to.len().saturating_sub(ABOUT);
    record([("rows", list(to.into_iter().take(ABOUT).filter_map(|ix| site.row(ix)))), ("more", Shown::from(more))])
}

/// How it stands, as a shape, a word and a tone: good first in the playbook's list, bad last.
fn health(site: &Site, kind: &Kind, news: &News, entity: &Entity) -> Shown {
    let Some((shape, id)) = kind.field(&news.health).map(|field| &field.shape).zip(entity.text(&news.health)) else {
        return Shown::none();
    };
    let Shape::Enum(choices) = shape else { return Shown::none() };
    let at = choices.iter().position(|choice| &*choice.id == id);
    let (mark, tone) = match at {
        Some(0) => ("●", "good"),
        Some(at) if at + 1 == choices.len() => ("■", "bad"),
        Some(_) => ("▲", "warn"),
        None => ("", ""),
    };
    let name = row::choice(shape, id).map_or(id, |name| site.lexicon().label(name));
    record([("mark", text(mark)), ("tone", text(tone)), ("name", text(name))])
}

fn field_name<'a>(site: &'a Site, kind: &'a Kind, field: &str) -> &'a str {
    kind.field(field).map_or("", |field| site.lexicon().label(&field.name))
}

/// The sorts of news as links: `{name, href, here}`, everything first.
fn tabs(site: &Site, (news, kind): (&News, &Kind), here: Option<&Choice>) -> Shown {
    let workspace = site.workspace();
    let all = site.shelf().kind(workspace, &kind.id, site.lexicon().lang());
    let there = sorts(kind, news).iter().filter(|sort| all.iter().any(|ix| is_of(workspace, news, *ix, &sort.id)));
    let tab = |name: &str, sort: Option<&Choice>| {
        let href = url::encode(&file(sort.map(|sort| &*sort.id), 0));
        let is_here = sort.map(|sort| &sort.id) == here.map(|sort| &sort.id);
        record([("name", text(name)), ("href", text(&href)), ("here", Shown::from(is_here))])
    };
    let whole = tab(&site.lexicon().word("filter-all"), None);
    let tabs: Vec<Shown> = there.map(|sort| tab(site.lexicon().label(&sort.name), Some(sort))).collect();
    if tabs.len() < 2 {
        return list([]);
    }
    list(std::iter::once(whole).chain(tabs))
}

fn pager(rows: usize, sort: Option<&Choice>, number: usize) -> Shown {
    let pages = page::pages(rows);
    if pages < 2 {
        return Shown::none();
    }
    let link = |number: usize| url::encode(&file(sort.map(|sort| &*sort.id), number));
    record([
        ("page", Shown::from(number + 1)),
        ("pages", Shown::from(pages)),
        ("previous", text_or_none(number.checked_sub(1).map(link).as_deref())),
        ("next", text_or_none((number + 1 < pages).then(|| link(number + 1)).as_deref())),
    ])
}

/// The latest news, for the home page: `{row, people, about, date, opening}`.
pub fn latest(site: &Site, most: usize) -> Shown {
    let workspace = site.workspace();
    let Some((news, kind)) = view(&workspace.playbook) else { return list([]) };
    let all = site.shelf().kind(workspace, &kind.id, site.lexicon().lang()).iter().take(most);
    list(all.filter_map(|ix| {
        let entity = workspace.entity(*ix);
        let opening = entity.document.map(|document| opening(&workspace.document(document).opening));
        Some(record([
            ("row", site.row(*ix)?),
            ("people", people(site, entity, &news.by)),
            ("health", health(site, kind, news, entity)),
            ("date", day(entity).map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("opening", text_or_none(opening.as_deref().filter(|words| !words.is_empty()))),
        ]))
    }))
}

/// The first words of a text, whole.
fn opening(words: &str) -> String {
    const MOST: usize = 140;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    let cut: String = words.chars().take(MOST).collect();
    let cut = cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole);
    format!("{}…", cut.trim_end_matches([',', '.', ':', ';', ' ']))
}

/// The list of all news.
pub fn href(site: &Site) -> Option<String> {
    let (_, kind) = view(&site.workspace().playbook)?;
    let list = page::List::Kind(Str::from(&*kind.id));
    Some(url::encode(site.address().list(&list).filter(|_| has(site))?.as_str()))
}
