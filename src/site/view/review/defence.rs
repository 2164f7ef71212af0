//! The pack for those who judge: what they decide on next and what they decided before and is still under way, one sheet each;
//! what it takes against what there is; what comes next in the ranking and why not yet.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::defence::{Defence, Outcome};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::link::{Backlink, Link};
use crate::model::ranking::{Ranked, Rating};
use crate::site::page::List;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text_or_none};
use crate::site::view::review::{load, names, sheet};
use crate::site::{Site, brief, listing, role, row, score, section, url};
use crate::syntax::cycle;

/// How many documents have a sheet, so that the page stays below a megabyte.
const SHEETS: usize = 24;
/// How many lines a list of the summary has.
const SHOWN: usize = 50;
/// How many that missed the line are told.
const BELOW: usize = 5;

/// Whether there is anything to decide on or under way.
pub fn has(site: &Site) -> bool {
    pack(site).is_some_and(|pack| !pack.to_decide.is_empty() || !pack.decided.is_empty())
}

/// Documents of the pack, each list with the best score on top.
struct Pack<'a> {
    defence: &'a Defence,
    to_decide: Vec<EntityIx>,
    decided: Vec<EntityIx>,
}

fn pack(site: &Site) -> Option<Pack<'_>> {
    let playbook = &site.workspace().playbook;
    let defence = playbook.views.defence.as_ref()?;
    let kind = playbook.kind(&defence.kind)?;
    let at = |stage: usize| {
        let own = |ix: &EntityIx| {
            let entity = site.workspace().entity(*ix);
            entity.kind == kind.id && shelf::state(kind, entity) == State::Open
        };
        site.shelf().stage(stage).iter().copied().filter(own)
    };
    let gate = usize::from(defence.at);
    let to_decide = gate.checked_sub(1).map(|before| at(before).collect()).unwrap_or_default();
    let decided = (gate..playbook.stages.len()).flat_map(at).collect();
    Some(Pack { defence, to_decide, decided })
}

/// Adds what the template needs.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let Some(pack) = pack(site) else { return };
    let root = url::root(path);
    let all: Vec<EntityIx> = pack.to_decide.iter().chain(&pack.decided).copied().collect();
    let mut sorted = pack.to_decide.clone();
    sorted.sort_unstable();
    let sheets = all.iter().take(SHEETS).enumerate().map(|(number, ix)| {
        let open = sorted.binary_search(ix).is_ok();
        one(site, &pack, path, (number, *ix), open)
    });
    let defence = pack.defence;
    let asked = [("effort", &*defence.effort), ("due", &*defence.due), ("risks", &*defence.risks)];
    context.insert_value("names", names(site, &defence.kind, &asked));
    let capacity = site.workspace().playbook.kind(&defence.teams).and_then(|kind| kind.field(&defence.capacity));
    let capacity = capacity.map_or_else(Shown::none, |field| site.lexicon().name(&field.name));
    context.insert_value("capacity", capacity);
    context.insert_value("sheets", list(sheets));
    context.insert_value("unseen", Shown::from(all.len().saturating_sub(SHEETS)));
    context.insert_value("to_decide", lines(site, &pack, &root, &pack.to_decide));
    context.insert_value("decided", lines(site, &pack, &root, &pack.decided));
    context.insert_value("load", load::value(site, pack.defence, &sorted));
    context.insert_value("below", below(site));
    context.insert_value("must_do", listing::start(site, &List::MustDo));
    context.insert_value("proposals", proposals(site, pack.defence));
    let waived = all.iter().filter_map(|ix| {
        let waived = sheet::waived(site, *ix);
        (!waived.is_empty()).then(|| Some(record([("row", site.row(*ix)?), ("items", list(waived))])))?
    });
    context.insert_value("waived", list(waived.take(SHOWN)));
}

/// Lines of the summary: `{rows, more}` with `{row, target, effort, due, must, number}`.
fn lines(site: &Site, pack: &Pack, root: &str, all: &[EntityIx]) -> Shown {
    let workspace = site.workspace();
    let outcome = workspace.playbook.views.outcome.as_ref();
    let rows = all.iter().take(SHOWN).filter_map(|ix| {
        let entity = workspace.entity(*ix);
        let due = entity.date(&pack.defence.due);
        Some(record([
            ("row", site.row(*ix)?),
            ("target", outcome.map_or_else(Shown::none, |outcome| sheet::target(site, root, outcome, entity))),
            ("effort", text_or_none(effort(site, pack.defence, entity).as_deref())),
            ("due", due.map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("must", Shown::from(entity.get(&workspace.playbook.scoring.must_field).is_some())),
        ]))
    });
    record([("rows", list(rows)), ("more", Shown::from(all.len().saturating_sub(SHOWN)))])
}

fn effort(site: &Site, defence: &Defence, entity: &Entity) -> Option<String> {
    sheet::effort(site, entity, (&defence.effort, &defence.estimated, &defence.unit))
}

/// The sheet of one document.
fn one(site: &Site, pack: &Pack, path: &TreePath, (number, ix): (usize, EntityIx), open: bool) -> Shown {
    let workspace = site.workspace();
    let (entity, defence, root) = (workspace.entity(ix), pack.defence, url::root(path));
    let target = |outcome: &Outcome| sheet::target(site, &root, outcome, entity);
    let day = |name: &str| entity.date(name).map_or_else(Shown::none, |day| site.lexicon().date(day));
    let prefix = format!("s{number}-");
    record([
        ("row", site.row(ix).unwrap_or_else(Shown::none)),
        ("open", Shown::from(open)),
        ("answer", sheet::answer(site, entity, defence.at)),
        ("summary", sheet::summary(site, entity)),
        ("brief", brief::lines(site, &root, entity)),
        ("target", workspace.playbook.views.outcome.as_ref().map_or_else(Shown::none, target)),
        ("score", score::panel(site, &root, ix)),
        ("start", day(&defence.start)),
        ("due", day(&defence.due)),
        ("effort", text_or_none(effort(site, defence, entity).as_deref())),
        ("plan", list(sheet::fields(site, &root, entity, defence.plan.iter()))),
        ("risks", sheet::risks(site, defence, entity)),
        ("market", market(site, defence, &root, ix)),
        ("conditions", sheet::conditions(site, entity)),
        ("waived", list(sheet::waived(site, ix))),
        ("questions", section::value(site, entity, &defence.questions, path, (4, &prefix))),
    ])
}

/// The market side's documents: those that name it, and those that frame it: `[{row, facts}]`.
fn market(site: &Site, defence: &Defence, root: &str, ix: EntityIx) -> Shown {
    let own = back(site, ix).map(|link| link.from).filter(|from| is_of(site, &defence.market, *from));
    let mut found: Vec<EntityIx> = own.collect();
    found.sort_unstable();
    found.dedup();
    let framing = framing(site, defence, ix, &found);
    found.extend(framing);
    list(found.into_iter().filter_map(|one| {
        let facts = sheet::fields(site, root, site.workspace().entity(one), defence.market_facts.iter());
        Some(record([("row", site.row(one)?), ("facts", list(facts))]))
    }))
}

/// What frames it: what its launches name, else what speaks to the same people as it does.
fn framing(site: &Site, defence: &Defence, ix: EntityIx, launches: &[EntityIx]) -> Vec<EntityIx> {
    let is_framing = |ix: &EntityIx| is_of(site, &defence.framing, *ix);
    let named = launches.iter().flat_map(|one| out(site, *one)).map(|link| link.to).filter(is_framing);
    let mut found: Vec<EntityIx> = named.collect();
    if found.is_empty() {
        // A competitor or a goal may be shared with anybody; what counts is for whom it is said.
        let people = site.workspace().playbook.views.sales.as_ref().map(|sales| &sales.segments);
        let shared = out(site, ix).filter(|link| !link.field.is_empty()).map(|link| link.to).take(SHOWN);
        let said = |to| back(site, to).filter(|link| Some(&link.field) == people).map(|link| link.from);
        found = shared.flat_map(|to| said(to).filter(is_framing).take(SHOWN)).collect();
    }
    found.sort_unstable();
    found.dedup();
    found.truncate(BELOW);
    found
}

fn is_of(site: &Site, kinds: &[Str], ix: EntityIx) -> bool {
    kinds.contains(&site.workspace().entity(ix).kind) && site.shelf().shows(ix)
}

fn back(site: &Site, ix: EntityIx) -> impl Iterator<Item = &Backlink> {
    let links = site.workspace().links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    links.iter().filter(|link| !link.field.is_empty())
}

fn out(site: &Site, ix: EntityIx) -> impl Iterator<Item = &Link> {
    site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice).iter()
}

/// What just missed the line: `{rows, line}`. Without a line the top of the ranking, since that is what comes next.
fn below(site: &Site) -> Shown {
    let ranking = &site.workspace().ranking;
    let cut = ranking.cut.unwrap_or(0);
    let last = cut.checked_sub(1).and_then(|at| ranking.items.get(at));
    let rows = ranking.items.iter().skip(cut).take(BELOW).filter_map(|item| {
        let away = last.map(|last| {
            let away = site.lexicon().float(last.score.value - item.score.value, 1);
            site.lexicon().say("defence-away", vec![("count", Arg::from(away))])
        });
        Some(record([
            ("row", site.row(item.entity)?),
            ("rank", Shown::from(item.rank)),
            ("score", row::score(site, &item.score)),
            ("away", text_or_none(away.as_deref())),
            ("why", text_or_none(weakest(site, item).as_deref())),
            ("close", Shown::from(item.close_call)),
            ("flags", list(item.flags.iter().map(|flag| row::flag(site, *flag)))),
        ]))
    });
    record([
        ("rows", list(rows)),
        ("line", Shown::from(last.is_some())),
        ("all", Shown::from(ranking.items.len() - cut)),
    ])
}

/// The criterion that holds it down most, on its scale: "Weakest: Confidence 4".
fn weakest(site: &Site, item: &Ranked) -> Option<String> {
    let preset = site.workspace().playbook.scoring.active();
    let of = |rating: &Rating| preset.criteria.iter().find(|criterion| criterion.id == rating.criterion);
    let counted =
        item.criteria.iter().filter(|rating| preset.numerator.of.iter().any(|(id, _)| *id == rating.criterion));
    let height = |rating: &Rating| {
        let (least, most) = of(rating)?.scale.bounds();
        // A scale is far below 2^53.
        Some((rating.value * 100.0 - least as f64) / ((most - least).max(1)) as f64)
    };
    let low = counted.filter_map(|rating| Some((height(rating)?, rating))).min_by(|(a, _), (b, _)| a.total_cmp(b))?.1;
    let name = site.lexicon().label(&of(low)?.name);
    let values = vec![("name", Arg::from(name)), ("count", Arg::from(site.lexicon().number(&low.shown)))];
    Some(site.lexicon().say("defence-weakest", values))
}

/// Measured steps of the cycle's goals that somebody brought in: `[{title, by, owner, from, to, unit, goal}]`.
fn proposals(site: &Site, defence: &Defence) -> Shown {
    let workspace = site.workspace();
    let Some(goals) = workspace.playbook.views.goals.as_ref() else { return list([]) };
    let rule = &workspace.playbook.cycle;
    let lasts = |entity: &Entity| {
        let days = entity.text(&goals.cycle).and_then(|name| cycle::days(name, rule));
        days.is_some_and(|(_, last)| last >= workspace.today)
    };
    let all = site.shelf().kind(workspace, &goals.kind, site.lexicon().lang()).iter().copied();
    let steps = all.filter(|ix| lasts(workspace.entity(*ix))).flat_map(|ix| {
        let items = workspace.entity(ix).items(&goals.of).iter();
        items.filter_map(move |item| Some((ix, item, item.get(&defence.proposed)?.text()?)))
    });
    list(steps.take(SHOWN).filter_map(|(ix, item, by)| {
        let written = |name: &str| item.get(name).and_then(Value::text).map(|word| site.lexicon().number(word));
        let word = |name: &str| text_or_none(item.get(name).and_then(Value::text));
        Some(record([
            ("goal", site.row(ix)?),
            ("title", word("title")),
            ("person", role::person(site, by, role::first(site, by).as_deref())),
            ("start", text_or_none(written(&goals.start).as_deref())),
            ("target", text_or_none(written(&goals.target).as_deref())),
            ("current", text_or_none(written(&goals.current).as_deref())),
            ("unit", word(&goals.unit)),
        ]))
    }))
}
