//! The breakdown of work: goal, the work that serves it, the parts of that, each branch with how much of it is done. Engineers
//! call it a WBS.
//!
//! Off until a team asks for it (`wbs` among the playbook's reports): before somebody wants it, it reads as surveillance.

use std::collections::BTreeMap;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::entity::{EntityIx, Value as Item};
use crate::model::view::Plan;
use crate::site::shelf::State;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::cycle::work::{self, Progress, Work, is_done};
use crate::site::{Site, goal, role};

/// The report that switches the page on.
const REPORT: &str = "wbs";
/// How many documents a branch shows, how many all branches together, and how many parts of each.
const BRANCH: usize = 40;
const ALL: usize = 120;
const PARTS: usize = 15;

/// Whether the team asked for it and there is anything to show.
pub fn has(site: &Site) -> bool {
    let asked = site.workspace().playbook.has_report(REPORT);
    asked && work::any(site)
}

/// Adds what the page shows.
pub fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let Some(plan) = site.workspace().playbook.views.plan.as_ref() else { return };
    let all = work::all(site, plan);
    let mut served: BTreeMap<EntityIx, Vec<&Work>> = BTreeMap::new();
    let mut loose: Vec<&Work> = Vec::new();
    for work in &all {
        let goals = work::goals(site, plan, work.ix);
        if goals.is_empty() {
            loose.push(work);
        }
        for goal in goals {
            served.entry(goal).or_default().push(work);
        }
    }
    // Closed work without a goal is nobody's branch any more.
    loose.retain(|work| work.state == State::Open);
    let mut left = ALL;
    let goals: Vec<EntityIx> = goal::sorted(site).into_iter().map(|(ix, _)| ix).collect();
    let branches: Vec<Value> = goals
        .into_iter()
        .filter_map(|ix| {
            let works = served.remove(&ix).unwrap_or_default();
            let branch = branch(site, plan, works, &mut left);
            let cycle = goal::cycle_of(site, ix);
            Some(record([("row", site.row(ix)?), ("cycle", text_or_none(cycle.as_deref())), ("branch", branch)]))
        })
        .collect();
    let loose = branch(site, plan, loose, &mut left);
    context.insert_value("branches", list(branches));
    context.insert_value("loose", loose);
    context.insert_value("all_href", work::href(site, plan));
}

/// `{works, more, all, percent}` of the work below one goal, the furthest first.
fn branch(site: &Site, plan: &Plan, mut works: Vec<&Work>, left: &mut usize) -> Value {
    works.sort_by_cached_key(|work| work.weight(site));
    let sum = works.iter().fold(Progress::default(), |sum, work| sum.and(leaves(work)));
    let shown = works.len().min(BRANCH).min(*left);
    *left -= shown;
    let values = works.iter().take(shown).filter_map(|work| twig(site, plan, work));
    record([
        ("works", list(values.collect::<Vec<_>>())),
        ("more", Value::from(works.len() - shown)),
        ("all", Value::from(works.len())),
        ("percent", sum.percent().map_or_else(Value::none, Value::from)),
    ])
}

/// What there is to do; a document that lists nothing counts as one thing.
fn leaves(work: &Work) -> Progress {
    match work.parts.and(work.tasks) {
        Progress { all: 0, .. } => Progress { done: usize::from(work.delivered), all: 1 },
        some => some,
    }
}

/// One document with its parts and tasks: `{row, percent, groups}`, where each group is `{name, done, all, items, more}`.
fn twig(site: &Site, plan: &Plan, work: &Work) -> Option<Value> {
    let kind = site.workspace().playbook.kind(&plan.kind)?;
    let groups = [(&plan.parts, work.parts), (&plan.tasks, work.tasks)].into_iter().filter_map(|(id, progress)| {
        let items = work.entity.items(id);
        let field = kind.field(id).filter(|_| !items.is_empty())?;
        Some(record([
            ("name", site.lexicon().name(&field.name)),
            ("done", Value::from(progress.done)),
            ("all", Value::from(progress.all)),
            ("items", list(items.iter().take(PARTS).map(|item| leaf(site, plan, item)))),
            ("more", Value::from(items.len().saturating_sub(PARTS))),
        ]))
    });
    Some(record([
        ("row", site.row(work.ix)?),
        ("percent", work.parts.and(work.tasks).percent().map_or_else(Value::none, Value::from)),
        ("groups", list(groups.collect::<Vec<_>>())),
    ]))
}

/// `{title, state, moved, role, due}` of a part or a task.
fn leaf(site: &Site, plan: &Plan, item: &Item) -> Value {
    let title = item.get("title").or(Some(item)).and_then(Item::text);
    let moved = item.get(&plan.moved).and_then(Item::text);
    let state = if moved.is_some() {
        "moved"
    } else if is_done(plan, item) {
        "done"
    } else {
        "open"
    };
    let owed = item.get(&plan.role).and_then(Item::text).and_then(|id| site.role(id));
    let owner = item.get("owner").and_then(Item::text).map(|id| role::person_name(site, id));
    let due = item.get(&plan.by).and_then(Item::date).map(|day| site.lexicon().date(day));
    record([
        ("title", text_or_none(title)),
        ("state", text(state)),
        ("moved", text_or_none(moved)),
        ("role", owed.unwrap_or_else(Value::none)),
        ("owner", text_or_none(owner)),
        ("due", due.unwrap_or_else(Value::none)),
    ])
}
