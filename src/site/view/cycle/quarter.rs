//! The report of a cycle on one page that prints: what was decided, what the goals came to, what went to market, what was measured,
//! what was set aside, and what the next cycle begins with.

use std::collections::BTreeMap;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::entity::{EntityIx, Value as Item};
use crate::model::kind::Kind;
use crate::model::view::Plan;
use crate::site::chart::dumbbell;
use crate::site::figure::{self, Numbers};
use crate::site::frame::{self, Crumb};
use crate::site::row::{day_of, status_name};
use crate::site::shelf::State;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::cycle::act::{self, Act};
use crate::site::view::cycle::era::{self, Era};
use crate::site::view::cycle::work::{self, Work};
use crate::site::{Site, goal, url, verdict};

/// How many lines a part of the report shows.
const SHOWN: usize = 25;

/// Whether there is a cycle to report on.
pub fn has(site: &Site) -> bool {
    !era::all(site.workspace(), site.shelf()).is_empty()
}

/// Adds what the page shows.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some(plan) = workspace.playbook.views.plan.as_ref() else { return };
    let Some(kind) = workspace.playbook.kind(&plan.kind) else { return };
    let all = era::all(workspace, site.shelf());
    let here = all.iter().find(|era| era.page(workspace.today) == path.as_str());
    let Some(era) = here.cloned().or_else(|| Era::of(workspace.today, &workspace.playbook.cycle)) else { return };
    head(site, &era, &all, context);
    let works = work::all(site, plan);
    let acts = act::within(site, kind, &era);
    let goals: Vec<EntityIx> = of_cycle(site, &era);
    context.insert_value("goals", list(goals.iter().take(SHOWN).filter_map(|ix| goal::value(site, *ix))));
    context.insert_value("moved", list(act::passed(site, kind, &acts, SHOWN)));
    let refused: Vec<&Act> = acts.iter().filter(|act| !act.agreed).collect();
    context.insert_value("refused", list(refused.iter().take(SHOWN).filter_map(|act| act::value(site, kind, act))));
    let waived = act::waived(site, &acts);
    let launches = launches(site, plan, &era);
    let measured = measured(&era, &works);
    let met = measured.iter().filter(|one| one.share.is_some_and(|share| share >= 1.0)).count();
    context.insert_value(
        "counts",
        record([
            ("passed", Value::from(acts.iter().filter(|act| act.agreed).count())),
            ("refused", Value::from(refused.len())),
            ("launches", Value::from(launches.len())),
            ("measured", Value::from(measured.len())),
            ("met", Value::from(met)),
            ("worth", text_or_none(goal::mean(site, &goals).as_deref())),
        ]),
    );
    context.insert_value(
        "more",
        record([
            ("goals", beyond(goals.len())),
            ("refused", beyond(refused.len())),
            ("waived", beyond(waived.len())),
            ("launches", beyond(launches.len())),
            ("results", beyond(measured.len())),
        ]),
    );
    context.insert_value("waived", list(waived.into_iter().take(SHOWN)));
    context.insert_value("launches", list(launches.into_iter().take(SHOWN)));
    context.insert_value("results", results(site, kind, &measured));
    context.insert_value("records", records(site, plan, &era));
    context.insert_value("ahead", ahead(site, plan, &era, &works));
}

/// How many of so many lines are left out.
fn beyond(all: usize) -> Value {
    Value::from(all.saturating_sub(SHOWN))
}

/// Title, way, and the reports of other cycles.
fn head(site: &Site, era: &Era, all: &[Era], context: &mut Context) {
    let lexicon = site.lexicon();
    let today = site.workspace().today;
    let name = lexicon.cycle(&era.name);
    let title = lexicon.say("quarter-title", vec![("name", name.as_str().into())]);
    let parent =
        Crumb { name: lexicon.word("page-quarter"), path: TreePath::new("quarter.html").filter(|_| !era.runs(today)) };
    let own = Crumb { name: name.clone(), path: None };
    let crumbs = if era.runs(today) { vec![parent] } else { vec![parent, own] };
    context.insert_value("title", text(&title));
    context.insert_value("crumbs", frame::crumbs(site, &crumbs));
    context.insert_value("cycle", text(&name));
    context.insert_value("runs", Value::from(era.runs(today)));
    context.insert_value("first", lexicon.date(era.first));
    context.insert_value("last", lexicon.date(era.last));
    context.insert_value("today", lexicon.date(today));
    let eras = all.iter().rev().map(|other| {
        record([
            ("name", text(&lexicon.cycle(&other.name))),
            ("href", text(&url::encode(&other.page(today)))),
            ("here", Value::from(other == era)),
        ])
    });
    context.insert_value("eras", list(if all.len() > 1 { eras.collect() } else { Vec::new() }));
}

/// The goals of a cycle, in the order of their list.
fn of_cycle(site: &Site, era: &Era) -> Vec<EntityIx> {
    goal::sorted(site).into_iter().filter(|(_, days)| *days == Some((era.first, era.last))).map(|(ix, _)| ix).collect()
}

/// What was announced in the cycle, or will be: `{row, date, status}`.
fn launches(site: &Site, plan: &Plan, era: &Era) -> Vec<Value> {
    let workspace = site.workspace();
    let Some(kind) = workspace.playbook.kind(&plan.launch) else { return Vec::new() };
    let all = site.of_kind(&plan.launch);
    let mut found: Vec<_> = all
        .filter_map(|(ix, entity)| {
            let day = entity.date(&plan.announced).filter(|day| era.holds(*day))?;
            let status = entity.status.as_ref().map(|status| status_name(site, kind, status));
            let row = site.row(ix)?;
            let value =
                record([("row", row), ("date", site.lexicon().date(day)), ("status", text_or_none(status.as_deref()))]);
            Some((day, ix, value))
        })
        .collect();
    found.sort_by_key(|(day, ix, _)| (*day, *ix));
    found.into_iter().map(|(_, _, value)| value).collect()
}

/// A result that was measured.
struct Measured {
    ix: EntityIx,
    /// How much of the way to the target was gone; `None` where there is no number.
    share: Option<f64>,
}

fn measured(era: &Era, works: &[Work]) -> Vec<Measured> {
    let day = |work: &Work| work.entity.at("result.date").and_then(Item::date);
    let mut all: Vec<&Work> = works.iter().filter(|work| day(work).is_some_and(|day| era.holds(day))).collect();
    all.sort_by_key(|work| (day(work), work.ix));
    all.into_iter().map(|work| Measured { ix: work.ix, share: verdict::share(work.entity) }).collect()
}

/// The picture of targets and results, and their table: `{picture, rows}`.
fn results(site: &Site, kind: &Kind, measured: &[Measured]) -> Value {
    let lexicon = site.lexicon();
    if measured.is_empty() {
        return Value::none();
    }
    let number = |ix: EntityIx, at: &str| {
        let entity = site.workspace().entity(ix);
        let unit =
            entity.at("target.unit").and_then(Item::text).map(|unit| format!("\u{a0}{unit}")).unwrap_or_default();
        let value = entity.at(at)?;
        value.number().and(value.text()).map(|text| format!("{}{unit}", lexicon.number(text)))
    };
    let drawn = measured.iter().take(SHOWN).filter_map(|one| {
        let name = site.workspace().entity(one.ix).title.to_string();
        Some(dumbbell::Row { name, share: one.share?, label: number(one.ix, "result.actual")? })
    });
    let drawn: Vec<dumbbell::Row> = drawn.collect();
    let met = measured.iter().filter(|one| one.share.is_some_and(|share| share >= 1.0)).count();
    let title = lexicon.word("chart-target-actual");
    let said =
        lexicon.say("quarter-results-said", vec![("count", Arg::from(measured.len())), ("done", Arg::from(met))]);
    let plot = dumbbell::Plot {
        rows: drawn,
        marks: [lexicon.word("quarter-begin"), lexicon.word("quarter-aim")],
        title: title.clone(),
        said: said.clone(),
    };
    let rows = measured.iter().take(SHOWN).filter_map(|one| {
        let entity = site.workspace().entity(one.ix);
        let said = verdict::of(site, entity, kind);
        Some(record([
            ("row", site.row(one.ix)?),
            ("from", text_or_none(number(one.ix, "target.from").as_deref())),
            ("to", text_or_none(number(one.ix, "target.to").as_deref())),
            ("actual", text_or_none(number(one.ix, "result.actual").as_deref())),
            ("verdict", text_or_none(said.as_ref().map(|said| said.name.as_str()))),
            ("tone", text(said.map_or("", |said| said.tone))),
        ]))
    });
    let picture = if plot.rows.is_empty() {
        Value::none()
    } else {
        figure::value((&title, &said), |paper| dumbbell::draw(&plot, paper), &Numbers::default())
    };
    record([("picture", picture), ("said", text(&said)), ("rows", list(rows.collect::<Vec<_>>()))])
}

/// The dated documents of the cycle by kind: `{name, more, rows}`.
fn records(site: &Site, plan: &Plan, era: &Era) -> Value {
    let workspace = site.workspace();
    let kinds = plan.records.iter().filter_map(|id| workspace.playbook.kind(id));
    list(kinds.filter_map(|kind| {
        let shown = site.of_kind(&kind.id);
        let within = shown.filter_map(|(ix, entity)| Some((day_of(entity).filter(|day| era.holds(*day))?, ix)));
        let rows: Vec<Value> = within
            .filter_map(|(day, ix)| Some(record([("row", site.row(ix)?), ("date", site.lexicon().date(day))])))
            .collect();
        (!rows.is_empty()).then(|| {
            record([
                ("name", site.lexicon().name(&kind.plural)),
                ("more", beyond(rows.len())),
                ("rows", list(rows.into_iter().take(SHOWN))),
            ])
        })
    }))
}

/// What the next cycle begins with: ideas that follow from what ended in this one, work that begins in the next, its goals.
/// `{more, ideas: [{row, follows}], work: [{row, date}], goals: [row]}`.
fn ahead(site: &Site, plan: &Plan, era: &Era, works: &[Work]) -> Value {
    let workspace = site.workspace();
    let ended = works
        .iter()
        .filter(|work| work.entity.at("result.date").and_then(Item::date).is_some_and(|day| era.holds(day)));
    let followed = ended.flat_map(|work| {
        let links = workspace.links.out.get(work.ix.0 as usize).map_or(&[][..], Vec::as_slice);
        let next = links.iter().filter(|link| link.field == plan.next && site.shelf().shows(link.to));
        next.map(|link| (link.to, &work.entity.title))
    });
    let ideas: BTreeMap<EntityIx, &Str> = followed.collect();
    let next = era.next(&workspace.playbook.cycle);
    let within = |work: &&Work| {
        let starts = work.start.is_some_and(|day| next.as_ref().is_some_and(|next| next.holds(day)));
        starts && work.state == State::Open && !ideas.contains_key(&work.ix)
    };
    let mut begins: Vec<&Work> = works.iter().filter(within).collect();
    begins.sort_by_key(|work| (work.start, work.ix));
    let more = [begins.len(), ideas.len()].into_iter().map(|all| all.saturating_sub(SHOWN)).sum::<usize>();
    let begins = begins.iter().take(SHOWN).filter_map(|work| {
        Some(record([("row", site.row(work.ix)?), ("date", work.start.map(|day| site.lexicon().date(day))?)]))
    });
    let ideas = ideas.iter().take(SHOWN);
    let ideas = ideas.filter_map(|(ix, title)| Some(record([("row", site.row(*ix)?), ("follows", text(title))])));
    let goals = next.map(|next| of_cycle(site, &next)).unwrap_or_default();
    record([
        ("more", Value::from(more)),
        ("ideas", list(ideas.collect::<Vec<_>>())),
        ("work", list(begins.collect::<Vec<_>>())),
        ("goals", list(goals.iter().take(SHOWN).filter_map(|ix| site.row(*ix)))),
    ])
}
