//! Requests and what became of them: who asked for what, where it stands, and the answer, a no with its reason.
//!
//! Exists because whoever asks and hears nothing does not ask again. Who waits for an answer comes first.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::market::{Insights, Requests};
use crate::model::playbook::CycleRule;
use crate::site::page::List;
use crate::site::row::{self, day_of};
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::market;
use crate::site::view::market::who::{self, Who};
use crate::site::{Site, data, role, span, url, verdict};
use crate::syntax::cycle;
use crate::words::collate;

/// How many requests, askers and requests of one asker the page shows.
const SHOWN: usize = 150;
const ASKERS: usize = 60;
const OF_ONE: usize = 12;

/// What became of a request, in the order in which groups are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Waits,
    Taken,
    Done,
    No,
}

/// Somebody asked for something.
struct Request {
    ix: EntityIx,
    asked: Option<Date>,
    by: Vec<Who>,
    channel: Option<String>,
    fate: Fate,
}

pub fn has(site: &Site) -> bool {
    all(site).next().is_some()
}

pub fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let Some(view) = site.workspace().playbook.views.requests.as_ref() else { return };
    let mut all: Vec<Request> = all(site).collect();
    // Who waits comes first, the longest on top; of the others the latest.
    all.sort_by_key(|request| match request.fate {
        Fate::Waits => (0, request.asked.map(|day| day.to_string()), None, request.ix),
        _ => (1, None, Some(std::cmp::Reverse(request.asked)), request.ix),
    });
    let waiting = all.iter().filter(|request| request.fate == Fate::Waits).count();
    context.insert_value("waiting", Shown::from(waiting));
    context.insert_value("all", Shown::from(all.len()));
    context.insert_value("rows", list(all.iter().take(SHOWN).filter_map(|request| shown(site, view, request))));
    context.insert_value("more", Shown::from(all.len().saturating_sub(SHOWN)));
    let href = site.address().list(&List::Kind(view.kind.clone())).map(|path| url::encode(path.as_str()));
    context.insert_value("href", text_or_none(href.as_deref()));
    context.insert_value("channels", channels(site, &all));
    context.insert_value("askers", askers(site, &all));
    context.insert_value("silent", silent(site, view, &all));
    context.insert_value("data", data::links(site, &[]));
}

/// Everything that somebody asked for, initiatives and what customers said.
fn all(site: &Site) -> impl Iterator<Item = Request> {
    let views = &site.workspace().playbook.views;
    let asked = views
        .requests
        .iter()
        .flat_map(move |view| market::rows(site, &view.kind).iter().filter_map(move |ix| request(site, view, *ix)));
    let heard = views
        .insights
        .iter()
        .filter(|_| views.requests.is_some())
        .flat_map(move |view| market::rows(site, &view.kind).iter().filter_map(move |ix| heard(site, view, *ix)));
    asked.chain(heard)
}

/// What a customer said.
fn heard(site: &Site, view: &Insights, ix: EntityIx) -> Option<Request> {
    let entity = site.workspace().entity(ix);
    let kind = site.workspace().playbook.kind(&entity.kind)?;
    let speaker = view.speaker.as_ref();
    let from = speaker.and_then(|speaker| entity.get(&speaker.field)?.get(&speaker.who)?.text());
    Some(Request {
        ix,
        asked: entity.date(&view.heard).or_else(|| day_of(entity)),
        by: from.map(|name| Who { name: name.to_owned(), href: None, entity: None }).into_iter().collect(),
        channel: channel(site, kind.field(&view.channel).map(|field| &field.shape), entity.text(&view.channel)),
        fate: match shelf::state(kind, entity) {
            State::Open => Fate::Waits,
            State::Done => Fate::Done,
            State::Stopped => Fate::No,
        },
    })
}

/// `None` for what nobody asked for.
fn request(site: &Site, view: &Requests, ix: EntityIx) -> Option<Request> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind)?;
    let source = view.source.as_ref().and_then(|source| Some((source, entity.get(&source.field)?)));
    let asked_by = entity.items(&view.by);
    if source.is_none() && asked_by.is_empty() {
        return None;
    }
    let mut by = who::all(site, asked_by);
    if by.is_empty() {
        let from = source.and_then(|(source, value)| value.get(&source.from)).map_or(&[][..], Value::items);
        by = who::all(site, from);
    }
    let inside = source.and_then(|(source, _)| kind.field(&source.field)).map(|field| &field.shape);
    let word = source.and_then(|(source, value)| value.get(&source.channel).unwrap_or(value).text());
    let of = source.and_then(|(source, _)| {
        inside?.fields().iter().find(|field| field.id == source.channel).map(|field| &field.shape)
    });
    let written = source.and_then(|(source, value)| value.get(&source.date)?.date());
    let created = || workspace.history.of(ix).and_then(|past| past.created.as_ref()).map(|moment| moment.day);
    let answered = entity.stage.is_some_and(|stage| stage > 0) || !entity.items("gates").is_empty();
    Some(Request {
        ix,
        asked: written.or_else(|| entity.date("created")).or_else(created),
        by,
        channel: channel(site, of.or(inside), word),
        fate: match shelf::state(kind, entity) {
            State::Open if !answered => Fate::Waits,
            State::Open => Fate::Taken,
            State::Done => Fate::Done,
            // What lives on in another initiative was not refused.
            State::Stopped if !market::linked(site, ix, &view.into).is_empty() => Fate::Taken,
            State::Stopped => Fate::No,
        },
    })
}

fn channel(site: &Site, shape: Option<&crate::model::kind::Shape>, word: Option<&str>) -> Option<String> {
    let word = word?;
    let name = shape.and_then(|shape| row::choice(shape, word));
    Some(name.map_or(word, |name| site.lexicon().label(name)).to_owned())
}

/// `{row, by, channel, asked, fate, days, late, answer, tone, why, into}`.
fn shown(site: &Site, view: &Requests, request: &Request) -> Option<Shown> {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let days = request.asked.map(|day| span::days(day, workspace.today));
    let limit = market::limit(site, "insight_answer_days");
    let Answer { said, why, into, tone } = answer(site, view, request);
    Some(record([
        ("row", site.row(request.ix)?),
        ("by", list(request.by.iter().map(who::value))),
        ("channel", text_or_none(request.channel.as_deref())),
        ("asked", request.asked.map_or_else(Shown::none, |day| lexicon.date(day))),
        ("fate", text(word(request.fate))),
        ("days", days.map_or_else(Shown::none, Shown::from)),
        ("late", Shown::from(days.zip(limit).is_some_and(|(days, limit)| days > limit))),
        ("answer", text(&said)),
        ("tone", text(tone)),
        ("why", text_or_none(why.as_deref())),
        ("into", market::shown(site, &into)),
    ]))
}

/// What was answered, why, what carries it on, and how it ended.
#[derive(Default)]
struct Answer {
    said: String,
    why: Option<String>,
    into: Vec<EntityIx>,
    tone: &'static str,
}

fn answer(site: &Site, view: &Requests, request: &Request) -> Answer {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let entity = workspace.entity(request.ix);
    let Some(kind) = workspace.playbook.kind(&entity.kind) else { return Answer::default() };
    let status = || entity.status.as_ref().map_or_else(String::new, |status| row::status_name(site, kind, status));
    if !kind.staged {
        let about = workspace.playbook.views.insights.as_ref().map_or("", |view| &*view.about);
        let tone = if request.fate == Fate::Done { "good" } else { "" };
        return Answer { said: status(), why: None, into: market::linked(site, request.ix, about), tone };
    }
    let last = entity.items("gates").iter().rev().find_map(|entry| entry.get("why")?.text()).map(str::to_owned);
    let into = market::linked(site, request.ix, &view.into);
    match request.fate {
        Fate::Waits => Answer { said: lexicon.word("request-waits"), ..Answer::default() },
        Fate::Taken if into.is_empty() => {
            Answer { said: lexicon.word("request-taken"), why: last, ..Answer::default() }
        }
        Fate::Done => {
            let (name, tone) =
                verdict::of(site, entity, kind).map_or(("".to_owned(), "good"), |found| (found.name, found.tone));
            let said = if name.is_empty() { status() } else { lexicon.pair(&status(), &name) };
            Answer { said, why: last, tone, ..Answer::default() }
        }
        Fate::Taken | Fate::No => {
            let why = entity.text(&view.why).map(str::to_owned);
            Answer { said: status(), why: why.or(last), into, tone: "" }
        }
    }
}

fn word(fate: Fate) -> &'static str {
    match fate {
        Fate::Waits => "waits",
        Fate::Taken => "taken",
        Fate::Done => "done",
        Fate::No => "no",
    }
}

/// `{name, all, waits, taken, done, no}` by where it was asked, in the order of the names.
fn channels(site: &Site, all: &[Request]) -> Shown {
    let mut groups: BTreeMap<&str, BTreeMap<Fate, usize>> = BTreeMap::new();
    for request in all {
        let group = groups.entry(request.channel.as_deref().unwrap_or("")).or_default();
        *group.entry(request.fate).or_default() += 1;
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_cached_key(|(name, _)| (name.is_empty(), collate::key(name, site.lexicon().lang())));
    list(groups.into_iter().map(|(name, counts)| {
        let count = |fate| Shown::from(counts.get(&fate).copied().unwrap_or(0));
        record([
            ("name", text_or_none(Some(name).filter(|name| !name.is_empty()))),
            ("all", Shown::from(counts.values().sum::<usize>())),
            ("waits", count(Fate::Waits)),
            ("taken", count(Fate::Taken)),
            ("done", count(Fate::Done)),
            ("no", count(Fate::No)),
        ])
    }))
}

/// Who asked, by name and never by number: `{rows, more}` with `{who, rows, more}` of `{row, fate, name}`.
fn askers(site: &Site, all: &[Request]) -> Shown {
    let workspace = site.workspace();
    let mut groups: BTreeMap<&str, (&Who, Vec<&Request>)> = BTreeMap::new();
    let staged = |request: &&Request| {
        workspace.playbook.kind(&workspace.entity(request.ix).kind).is_some_and(|kind| kind.staged)
    };
    for request in all.iter().filter(staged) {
        for who in &request.by {
            groups.entry(&who.name).or_insert((who, Vec::new())).1.push(request);
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_cached_key(|(who, _)| collate::key(&who.name, site.lexicon().lang()));
    let more = groups.len().saturating_sub(ASKERS);
    let rows = groups.into_iter().take(ASKERS).map(|(who, requests)| {
        let rows = requests.iter().take(OF_ONE).filter_map(|request| {
            let name = site.lexicon().word(&format!("request-fate-{}", word(request.fate)));
            Some(record([("row", site.row(request.ix)?), ("fate", text(word(request.fate))), ("name", text(&name))]))
        });
        record([
            ("who", who::value(who)),
            ("rows", list(rows)),
            ("more", Shown::from(requests.len().saturating_sub(OF_ONE))),
        ])
    });
    record([("rows", list(rows)), ("more", Shown::from(more))])
}

/// Whom nobody asked since the cycle began, of those whom each cycle begins with: `{since, people}`; nothing where the
/// playbook asks nobody, or nobody works here who could be asked.
fn silent(site: &Site, view: &Requests, all: &[Request]) -> Shown {
    let workspace = site.workspace();
    let Some(since) = cycle_begin(workspace.today, &workspace.playbook.cycle).filter(|_| !view.ask.is_empty()) else {
        return Shown::none();
    };
    let current = all.iter().filter(|request| request.asked.is_some_and(|day| day >= since));
    let mut asked: BTreeSet<EntityIx> = BTreeSet::new();
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for request in current {
        asked.extend(request.by.iter().filter_map(|who| who.entity));
        words.extend(request.by.iter().filter(|who| who.entity.is_none()).map(|who| &*who.name));
        // Whoever heard a customer brought what their channel knows.
        let entity = workspace.entity(request.ix);
        let named = role::named(site, entity).into_iter().map(|(_, id)| id);
        let from = view.source.as_ref().and_then(|source| entity.get(&source.field)?.get(&source.from));
        let from = from.map_or(&[][..], Value::items).iter().filter_map(Value::text);
        let heard = named.filter(|_| entity.kind != view.kind);
        asked.extend(heard.chain(from).filter_map(|id| workspace.find(role::PEOPLE, id)));
    }
    let whom: Vec<(EntityIx, &Entity)> = workspace
        .of_kind(role::PEOPLE)
        .filter(|(_, person)| view.ask.iter().any(|role| person.has_role(role)))
        .filter(|(ix, person)| site.shelf().shows(*ix) && person.date("until").is_none_or(|day| day >= workspace.today))
        .collect();
    if whom.is_empty() {
        return Shown::none();
    }
    let is_spoken = |(ix, person): &(EntityIx, &Entity)| {
        let named = person.items("roles").iter().filter_map(Value::text);
        let mut named = named.filter_map(|role| workspace.playbook.role(role));
        asked.contains(ix) || named.any(|role| words.contains(site.lexicon().label(&role.name)))
    };
    let people = whom.into_iter().filter(|one| !is_spoken(one)).map(|(_, person)| {
        let first = role::first(site, &person.id);
        role::person(site, &person.id, first.as_deref())
    });
    record([("since", site.lexicon().date(since)), ("people", list(people.take(ASKERS)))])
}

/// The first day of the cycle that runs.
fn cycle_begin(today: Date, rule: &CycleRule) -> Option<Date> {
    let years = [today.year() - 1, today.year(), today.year() + 1];
    let names: Vec<String> = match rule {
        CycleRule::Quarter { .. } => (1..=4).map(|at| format!("Q{at}")).collect(),
        CycleRule::Month => (1..=12).map(|at| format!("{at:02}")).collect(),
        CycleRule::Weeks { .. } => (1..=53).map(|at| format!("C{at}")).collect(),
    };
    let all = years.iter().flat_map(|year| names.iter().map(move |name| format!("{year:04}-{name}")));
    let mut spans = all.filter_map(|name| cycle::days(&name, rule));
    spans.find(|(first, last)| *first <= today && today <= *last).map(|(first, _)| first)
}
