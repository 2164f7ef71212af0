//! The home page: what burns, what waits for whom, what comes next, how the goals stand, what happened this week, what leads,
//! how far ideas get. The only page that counts.

use jiff::ToSpan;
use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::diagnostic::Severity;
use crate::base::path::TreePath;
use crate::model::entity::{Data, EntityIx};
use crate::site::feed::{self, Feed};
use crate::site::frame::{self, Head};
use crate::site::page::Export;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::{inbox, news};
use crate::site::{Site, Stamp, board, data, finding, gate, glossary, goal, pulse, row, score, track};
use crate::syntax::cycle;

/// How many rows a panel shows.
const SHOWN: usize = 6;
/// How many of the latest news.
const NEWS: usize = 3;
/// How many goals, each with its steps.
const GOALS: usize = 4;

/// The values of the home page.
pub fn page(site: &Site, path: &TreePath) -> Context {
    let title = &site.workspace().config.title;
    let mut context = frame::context(site, Head { path, here: "home", title, crumbs: Vec::new() });
    context.insert_value("today", site.lexicon().date(site.workspace().today));
    context.insert_value("frozen", Shown::from(site.workspace().config.today.is_some()));
    context.insert_value("cycle", text_or_none(cycle(site).as_deref()));
    context.insert_value("stats", stats(site));
    context.insert_value("attention", attention(site));
    context.insert_value("dates", dates(site));
    context.insert_value("leaders", leaders(site));
    context.insert_value("movers", track::movers(site));
    context.insert_value("example", text(&score::example(site)));
    context.insert_value("by_stage", by_stage(site));
    context.insert_value("emergencies", pulse::emergencies(site));
    context.insert_value("blockers", pulse::blockers(site));
    context.insert_value("questions", pulse::questions(site));
    context.insert_value("inbox", text_or_none(inbox::href(site)));
    context.insert_value("latest", news::latest(site, NEWS));
    context.insert_value("latest_href", text_or_none(news::href(site).as_deref()));
    context.insert_value("terms", glossary::newest(site));
    context.insert_value("week", pulse::since_monday(site));
    context.insert_value("goals", list(goal::current(site, GOALS)));
    context.insert_value("goals_href", text_or_none(goal::href(site).as_deref()));
    context.insert_value("problems", problems(site));
    let kind = &site.workspace().playbook.scoring.kind;
    context.insert_value(
        "data",
        data::links(site, &[Export::Csv(kind.clone()), Export::Json(kind.clone()), Export::Calendar]),
    );
    context.insert_value("feed", text_or_none(feed::href(site, &Feed::All).as_deref()));
    context.insert_value("stamp", site.stamp.as_ref().map_or_else(Shown::none, |stamp| stamp_value(site, stamp)));
    context
}

/// The cycle that runs and which of its weeks this is: "Q3 2026 · Week 11 of 14".
fn cycle(site: &Site) -> Option<String> {
    let workspace = site.workspace();
    let name = cycle::name(workspace.today, &workspace.playbook.cycle)?;
    let (first, last) = cycle::days(&name, &workspace.playbook.cycle)?;
    let monday = |day: Date| day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).unwrap_or(day);
    let week = |day: Date| i64::from((monday(day) - monday(first)).get_days() / 7 + 1);
    let values = vec![("week", week(workspace.today).into()), ("weeks", week(last).into())];
    Some(format!("{} · {}", site.lexicon().cycle(&name), site.lexicon().say("time-week-of", values)))
}

fn stats(site: &Site) -> Shown {
    let workspace = site.workspace();
    let open: Vec<EntityIx> = (0..site.stages.len()).flat_map(|at| board::open(site, at)).collect();
    let waiting: Vec<_> = open.iter().map(|ix| gate::owing(site, *ix)).collect();
    let turns = workspace.playbook.roles.iter().filter_map(|role| {
        let waits = waiting.iter().filter(|owing| owing.iter().any(|(owed_by, _)| *owed_by == Some(&role.id)));
        Some(record([("role", site.role(&role.id)?), ("count", Shown::from(waits.count()))]))
    });
    let turns: Vec<Shown> = turns.collect();
    let count = |severity| site.analysis().diagnostics.iter().filter(|finding| finding.severity == severity).count();
    record([
        ("any", Shown::from((0..site.stages.len()).any(|at| !site.shelf().stage(at).is_empty()))),
        ("open", Shown::from(open.len())),
        ("waiting", Shown::from(waiting.iter().filter(|owing| !owing.is_empty()).count())),
        ("turns", list(turns)),
        ("scored", Shown::from(workspace.ranking.items.len())),
        ("not_scored", Shown::from(workspace.ranking.unranked.len())),
        ("parts", parts(site)),
        ("goals", goal::so_far(site)),
        ("errors", Shown::from(count(Severity::Error))),
        ("warnings", Shown::from(count(Severity::Warning))),
    ])
}

/// The open documents by stage, as parts of one bar: `{step, x, width}` in hundredths of it, with a gap between two.
fn parts(site: &Site) -> Shown {
    let counts: Vec<usize> = (0..site.stages.len()).map(|at| board::open(site, at).count()).collect();
    let all = counts.iter().sum::<usize>().max(1);
    let mut before = 0;
    let parts = counts.iter().zip(&*site.stages).filter_map(|(count, stage)| {
        let x = before * 100 / all;
        before += count;
        let width = (before * 100 / all).saturating_sub(x + 1);
        let step = stage.as_map()?.get(&tera::value::Key::from("step"))?.clone();
        (width > 0).then(|| record([("step", step), ("x", Shown::from(x)), ("width", Shown::from(width))]))
    });
    list(parts.collect::<Vec<_>>())
}

/// Whose turn it is: the furthest stages first, and of those what is nearest to its next gate.
fn attention(site: &Site) -> Shown {
    let mut waiting = Vec::new();
    for at in (0..site.stages.len()).rev() {
        let mut column: Vec<_> = board::open(site, at).map(|ix| (ix, gate::owing(site, ix))).collect();
        column.retain(|(_, owing)| !owing.is_empty());
        column.sort_by_key(|(ix, owing)| (owing.iter().map(|(_, items)| items.len()).sum::<usize>(), *ix));
        waiting.extend(column);
    }
    let all = waiting.len();
    let shown = waiting.into_iter().take(SHOWN).filter_map(|(ix, owing)| {
        let turns = owing.into_iter().map(|(role, items)| {
            let names: Vec<&str> = items.iter().map(|item| site.lexicon().label(&item.name)).collect();
            let role = role.and_then(|id| site.role(id)).unwrap_or_else(Shown::none);
            record([("role", role), ("names", text(&names.join(", ")))])
        });
        Some(record([("row", site.row(ix)?), ("turns", list(turns))]))
    });
    record([("rows", list(shown)), ("all", Shown::from(all))])
}

/// The next dates that any open document names, today included.
fn dates(site: &Site) -> Shown {
    let workspace = site.workspace();
    let mut ahead = Vec::new();
    for (at, entity) in workspace.entities.iter().enumerate() {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(kind) = workspace.playbook.kind(&entity.kind).filter(|_| site.shelf().shows(ix)) else { continue };
        // What carries its date in its name tells of a day that has come.
        if kind.dated || shelf::state(kind, entity) != State::Open {
            continue;
        }
        for value in &entity.values {
            let Some(field) = kind.field(&value.name) else { continue };
            let days: Vec<Date> = match &value.data {
                Data::Date(day) => vec![*day],
                Data::Map(members) => members.iter().filter_map(|member| member.date()).collect(),
                _ => Vec::new(),
            };
            ahead.extend(days.into_iter().map(|day| (day, ix, field)));
        }
    }
    ahead.retain(|(day, _, _)| *day >= workspace.today);
    ahead.sort_by_key(|(day, ix, _)| (*day, *ix));
    let shown = ahead.into_iter().filter_map(|(day, ix, field)| {
        let name = site.lexicon().name(&field.name);
        Some(record([("date", site.lexicon().date(day)), ("row", site.row(ix)?), ("name", name)]))
    });
    list(shown.take(SHOWN))
}

/// The top of the ranking.
fn leaders(site: &Site) -> Shown {
    let items = site.workspace().ranking.items.iter();
    let shown = items.filter_map(|item| {
        let score = row::score(site, &item.score);
        Some(record([("row", site.row(item.entity)?), ("rank", Shown::from(item.rank)), ("score", score)]))
    });
    list(shown.take(SHOWN))
}

/// How far ideas get: for each stage how many stand there now and how many came at least so far. `share` is in hundredths
/// of all, `passed` in hundredths of those one stage before.
fn by_stage(site: &Site) -> Shown {
    let here: Vec<usize> = (0..site.stages.len()).map(|at| site.shelf().stage(at).len()).collect();
    let reached: Vec<usize> = (0..here.len()).map(|at| here.iter().skip(at).sum()).collect();
    let all = reached.first().copied().unwrap_or(0).max(1);
    let bars = reached.iter().enumerate().zip(&*site.stages).map(|((at, count), stage)| {
        let before = at.checked_sub(1).and_then(|before| reached.get(before)).copied().unwrap_or(0);
        record([
            ("stage", stage.clone()),
            ("here", Shown::from(here.get(at).copied().unwrap_or(0))),
            ("count", Shown::from(*count)),
            ("share", Shown::from(count * 100 / all)),
            ("passed", (count * 100 + before / 2).checked_div(before).map_or_else(Shown::none, Shown::from)),
        ])
    });
    list(bars)
}

/// The worst findings, each with the page of its document.
fn problems(site: &Site) -> Shown {
    let workspace = site.workspace();
    let mut found: Vec<_> = site.analysis().diagnostics.iter().collect();
    found.retain(|finding| finding.severity == Severity::Error);
    let shown = found.iter().take(SHOWN).map(|finding| {
        let document = workspace.document_of(&finding.place.path);
        let entity =
            workspace.entities.iter().position(|entity| entity.document.is_some() && entity.document == document);
        let entity = entity.and_then(|at| u32::try_from(at).ok()).map(EntityIx);
        let loose = || Some(crate::site::url::encode(site.address().document(document?)?.as_str()));
        let href = entity.and_then(|ix| site.href(ix)).or_else(loose);
        let title = entity.map_or_else(|| finding.place.path.to_string(), |ix| workspace.entity(ix).title.to_string());
        record([
            ("finding", finding::value(site, finding, None)),
            ("href", text_or_none(href.as_deref())),
            ("title", text(&title)),
        ])
    });
    list(shown)
}

fn stamp_value(site: &Site, stamp: &Stamp) -> Shown {
    record([
        ("commit", text(&stamp.commit)),
        ("branch", text_or_none(stamp.branch.as_deref())),
        ("date", stamp.date.map_or_else(Shown::none, |day| site.lexicon().date(day))),
    ])
}
