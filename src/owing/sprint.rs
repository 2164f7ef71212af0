//! Sprints: which one runs, and what work nobody has shown since.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;

use crate::base::text::{Label, Str, Text};
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::State;
use crate::model::owed::{Owed, What};
use crate::model::view::team::News;
use crate::model::workspace::Workspace;
use crate::owing::{Seen, day, role};

/// Work at the stage that demos tell of, with the newest sprint in which it was shown, or after which it had to be.
pub fn shown(seen: Seen) -> Vec<(EntityIx, i64)> {
    let workspace = seen.workspace;
    let Some(news) = workspace.playbook.views.team.news.as_ref() else { return Vec::new() };
    let told = told(seen, news);
    let mut found = Vec::new();
    for (at, entity) in workspace.entities.iter().enumerate().filter(|(_, entity)| entity.stage == Some(news.at)) {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let kind = workspace.playbook.kind(&entity.kind).filter(|kind| kind.staged);
        if !(seen.shows)(ix) || kind.is_none_or(|kind| kind.state(entity) != State::Open) {
            continue;
        }
        let sprint = |item: &Value| item.get("sprint").and_then(Value::number).map(|number| number as i64);
        let recorded = entity.items(&news.recorded).iter().filter_map(sprint).max();
        // Before it came to this stage, nothing had to be shown.
        let entered = entity
            .items("gates")
            .iter()
            .filter(|entry| entry.get("enter").and_then(Value::number) == Some(f64::from(news.at)));
        let entered = entered.filter_map(|entry| entry.get("date")?.date()).max();
        let begun = entered.and_then(|day| of(workspace, day)).map(|sprint| sprint - 1);
        let latest = told.get(&ix).copied().into_iter().chain(recorded).chain(begun).max();
        found.extend(latest.map(|latest| (ix, latest)));
    }
    found
}

/// The newest sprint that was shown, by what it was about.
fn told(seen: Seen, news: &News) -> BTreeMap<EntityIx, i64> {
    let workspace = seen.workspace;
    let mut told: BTreeMap<EntityIx, i64> = BTreeMap::new();
    for (ix, entity) in seen.of_kind(&news.kind) {
        let Some(sprint) = entity.get(&news.sprint).and_then(Value::number) else { continue };
        if entity.text(&news.sort) != Some(&*news.demo) {
            continue;
        }
        let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
        for link in links.iter().filter(|link| link.field == news.about) {
            let latest = told.entry(link.to).or_insert(i64::MIN);
            *latest = (*latest).max(sprint as i64);
        }
    }
    told
}

/// The sprint that holds a day; `None` where the playbook has no sprints.
pub fn of(workspace: &Workspace, day: Date) -> Option<i64> {
    let sprint = workspace.playbook.sprint.as_ref()?;
    let days = i64::from(day::between(sprint.first_starts, day));
    Some(i64::from(sprint.first_number) + days.div_euclid(i64::from(sprint.days.max(1))))
}

/// The first and the last day of a sprint.
pub fn days(workspace: &Workspace, number: i64) -> Option<(Date, Date)> {
    let sprint = workspace.playbook.sprint.as_ref()?;
    let length = i64::from(sprint.days.max(1));
    let offset = number.checked_sub(i64::from(sprint.first_number))?.checked_mul(length)?;
    let plus = |day: Date, days: i64| day.checked_add(Span::new().try_days(days).ok()?).ok();
    let first = plus(sprint.first_starts, offset)?;
    Some((first, plus(first, length - 1)?))
}

/// How many sprints may pass without a word.
pub fn gap(workspace: &Workspace) -> i64 {
    // A limit is a small whole number.
    workspace.playbook.limit("demo_gap_sprints").unwrap_or(1.0) as i64
}

/// Work that this sprint's demo should tell of, by the day on which it will have been silent for too long.
pub fn owed(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let Some(now) = of(workspace, workspace.today) else { return Vec::new() };
    let Some(news) = workspace.playbook.views.team.news.as_ref() else { return Vec::new() };
    let kind = workspace.playbook.kind(&news.kind);
    let activities = || workspace.playbook.stages.iter().flat_map(|stage| &stage.activities);
    let activity = activities().find(|activity| activity.id == news.activity);
    let role: Option<&Str> = activity.and_then(|activity| activity.accountable.first());
    let gap = gap(workspace);
    let silent = shown(seen).into_iter().filter(|(_, latest)| *latest < now);
    let owed = silent.map(|(ix, latest)| {
        let person = role.and_then(|role| role::holder(workspace, workspace.entity(ix), role));
        Owed {
            ix,
            people: person.into_iter().map(Str::from).collect(),
            role: role.cloned(),
            since: days(workspace, latest).map(|(_, last)| last),
            due: latest.checked_add(gap + 1).and_then(|sprint| days(workspace, sprint)).map(|(_, last)| last),
            behind: false,
            what: What::Demo { sprint: now },
            sort: Text::Label(kind.map_or_else(Label::default, |kind| kind.name.clone())),
        }
    });
    owed.collect()
}
