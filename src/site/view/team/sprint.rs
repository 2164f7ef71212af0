//! Sprints: which one is over, and what work nobody has shown since.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::{EntityIx, Value};
use crate::model::view::team::News;
use crate::model::workspace::Workspace;
use crate::site::Site;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text};
use crate::site::view::team::{day, news};

/// How many documents are named that nothing was shown of.
const SHOWN: usize = 20;

/// Work that sprints went by without showing: `{rows, more, all, limit}` with `{row, said}`; nothing where there is none, or no sprints.
pub fn silent(site: &Site) -> Shown {
    let workspace = site.workspace();
    let Some((news, _)) = news::view(&workspace.playbook) else { return Shown::none() };
    let Some(last) = last_sprint(workspace) else { return Shown::none() };
    let limit = workspace.playbook.limit("demo_gap_sprints").unwrap_or(1.0) as i64;
    let told = told(site, news);
    let mut found: Vec<(i64, EntityIx)> = Vec::new();
    for ix in site.shelf().stage(usize::from(news.at)) {
        let entity = workspace.entity(*ix);
        let kind = workspace.playbook.kind(&entity.kind);
        if kind.is_none_or(|kind| shelf::state(kind, entity) != State::Open) {
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
        let begun = entered.and_then(|day| sprint_of(workspace, day)).map(|sprint| sprint - 1);
        let Some(latest) = told.get(ix).copied().into_iter().chain(recorded).chain(begun).max() else { continue };
        if last - latest > limit {
            found.push((last - latest, *ix));
        }
    }
    found.sort_by_key(|(gap, ix)| (std::cmp::Reverse(*gap), *ix));
    if found.is_empty() {
        return Shown::none();
    }
    let more = found.len().saturating_sub(SHOWN);
    let rows = found.into_iter().take(SHOWN).filter_map(|(gap, ix)| {
        let said = site.lexicon().say("news-silent-sprints", vec![("count", Arg::from(gap))]);
        Some(record([("row", site.row(ix)?), ("said", text(&said))]))
    });
    record([("rows", list(rows)), ("more", Shown::from(more))])
}

/// The newest sprint that was shown, by what it was about.
fn told(site: &Site, news: &News) -> BTreeMap<EntityIx, i64> {
    let workspace = site.workspace();
    let mut told: BTreeMap<EntityIx, i64> = BTreeMap::new();
    for ix in site.shelf().kind(workspace, &news.kind, site.lexicon().lang()) {
        if !news::is_of(workspace, news, *ix, &news.demo) {
            continue;
        }
        let Some(sprint) = workspace.entity(*ix).get(&news.sprint).and_then(Value::number) else { continue };
        let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
        for link in links.iter().filter(|link| link.field == news.about) {
            let latest = told.entry(link.to).or_insert(i64::MIN);
            *latest = (*latest).max(sprint as i64);
        }
    }
    told
}

/// The last sprint that is over.
fn last_sprint(workspace: &Workspace) -> Option<i64> {
    sprint_of(workspace, workspace.today).map(|sprint| sprint - 1)
}

fn sprint_of(workspace: &Workspace, day: Date) -> Option<i64> {
    let sprint = workspace.playbook.sprint.as_ref()?;
    let days = i64::from(day::between(sprint.first_starts, day));
    Some(i64::from(sprint.first_number) + days.div_euclid(i64::from(sprint.days.max(1))))
}
