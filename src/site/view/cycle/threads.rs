//! Threads: what followed from a result, over as many cycles as it takes. An end from which nothing follows says so.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value as Item};
use crate::model::kind::Kind;
use crate::model::view::Plan;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::cycle::era::Era;
use crate::site::view::cycle::work;
use crate::site::{Site, piece, url, verdict};

/// How many threads the page shows, and how many steps of each.
const THREADS: usize = 60;
const STEPS: usize = 30;
/// As deep as a step is moved in.
const DEEPEST: usize = 4;

/// What follows from what, both ways.
#[derive(Default)]
struct Web {
    next: BTreeMap<EntityIx, Vec<EntityIx>>,
    follows: BTreeMap<EntityIx, Vec<EntityIx>>,
    /// What came to its end.
    ended: BTreeSet<EntityIx>,
}

/// Documents in the order of reading, each with how deep it stands.
type Thread = Vec<(EntityIx, usize)>;

/// Whether anything came to its end or is followed by anything.
pub fn has(site: &Site) -> bool {
    let Some((plan, kind)) = subject(site) else { return false };
    let mut shown = site.of_kind(&plan.kind);
    shown.any(|(_, entity)| shelf::state(kind, entity) == State::Done || entity.get(&plan.next).is_some())
}

/// Adds what the page shows.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let Some((plan, kind)) = subject(site) else { return };
    let web = web(site, plan, kind);
    let mut roots: Vec<EntityIx> = web.ended.iter().chain(web.next.keys()).copied().collect();
    roots.sort();
    roots.dedup();
    // A circle has no beginning: it starts where it is met first.
    let begins = |ix: &EntityIx| !web.follows.contains_key(ix);
    let (first, rest): (Vec<EntityIx>, Vec<EntityIx>) = roots.into_iter().partition(begins);
    let mut seen = BTreeSet::new();
    let mut threads: Vec<Thread> = Vec::new();
    for root in first.into_iter().chain(rest) {
        if seen.contains(&root) {
            continue;
        }
        let mut steps = Thread::new();
        walk(&web, root, 0, &mut seen, &mut steps);
        threads.push(steps);
    }
    // What led on is what people come for.
    threads.sort_by_key(|steps| steps.len() < 2);
    let silent = web.ended.iter().filter(|ix| is_silent(site, plan, &web, **ix)).count();
    let root = url::root(path);
    let more = threads.len().saturating_sub(THREADS);
    let shown = threads.into_iter().take(THREADS).map(|steps| {
        let more = steps.len().saturating_sub(STEPS);
        let values =
            steps.into_iter().take(STEPS).filter_map(|(ix, depth)| step(site, plan, kind, &web, (ix, depth), &root));
        record([("steps", list(values.collect::<Vec<_>>())), ("more", Value::from(more))])
    });
    context.insert_value("threads", list(shown.collect::<Vec<_>>()));
    context.insert_value("more", Value::from(more));
    context.insert_value("silent", Value::from(silent));
    context.insert_value("all_href", work::href(site, plan));
}

fn subject(site: &Site) -> Option<(&Plan, &Kind)> {
    let plan = site.workspace().playbook.views.plan.as_ref()?;
    Some((plan, site.workspace().playbook.kind(&plan.kind)?))
}

fn web(site: &Site, plan: &Plan, kind: &Kind) -> Web {
    let workspace = site.workspace();
    let mut web = Web::default();
    for (ix, entity) in site.of_kind(&plan.kind) {
        if shelf::state(kind, entity) == State::Done {
            web.ended.insert(ix);
        }
        let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
        for link in links.iter().filter(|link| link.field == plan.next && site.shelf().shows(link.to)) {
            let next = web.next.entry(ix).or_default();
            if !next.contains(&link.to) && link.to != ix {
                next.push(link.to);
                web.follows.entry(link.to).or_default().push(ix);
            }
        }
    }
    web
}

/// The steps of a thread in the order of reading, each with its depth; what another thread told already is not told again.
fn walk(web: &Web, from: EntityIx, depth: usize, seen: &mut BTreeSet<EntityIx>, steps: &mut Thread) {
    let mut open = vec![(from, depth)];
    while let Some((ix, depth)) = open.pop() {
        if !seen.insert(ix) {
            continue;
        }
        steps.push((ix, depth));
        let next = web.next.get(&ix).map_or(&[][..], Vec::as_slice);
        open.extend(next.iter().rev().map(|ix| (*ix, depth + 1)));
    }
}

/// Whether it ended, and nobody wrote what follows or why nothing does.
fn is_silent(site: &Site, plan: &Plan, web: &Web, ix: EntityIx) -> bool {
    let entity = site.workspace().entity(ix);
    web.ended.contains(&ix) && !web.next.contains_key(&ix) && reason(plan, entity).is_none()
}

fn reason<'a>(plan: &Plan, entity: &'a Entity) -> Option<&'a str> {
    entity.get(&plan.next).and_then(Item::not_needed)
}

/// `{row, depth, ended, cycle, result, follows, none, silent}`.
fn step(site: &Site, plan: &Plan, kind: &Kind, web: &Web, (ix, depth): (EntityIx, usize), root: &str) -> Option<Value> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let ended = web.ended.contains(&ix);
    let day = entity.at("result.date").and_then(Item::date);
    let era = day.and_then(|day| Era::of(day, &workspace.playbook.cycle));
    let result = verdict::line(site, entity, kind);
    let result = if result.is_empty() { Value::none() } else { piece::line(root, &result) };
    let follows: Vec<&Str> =
        web.follows.get(&ix).map_or(&[][..], Vec::as_slice).iter().map(|ix| &workspace.entity(*ix).title).collect();
    Some(record([
        ("row", site.row(ix)?),
        ("depth", Value::from(depth.min(DEEPEST))),
        ("ended", Value::from(ended)),
        ("cycle", text_or_none(era.map(|era| site.lexicon().cycle(&era.name)).as_deref())),
        ("result", result),
        ("follows", list(follows.into_iter().map(|title| text(title)))),
        ("none", text_or_none(reason(plan, entity))),
        ("silent", Value::from(is_silent(site, plan, web, ix))),
    ]))
}
