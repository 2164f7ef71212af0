//! What is in somebody's way, as the news tell.
//!
//! News never say that a blocker is gone; they stop telling of it. So a blocker stands until those who told of it, or others about
//! the same things, write news of the same sort without it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;

use crate::base::text::{Label, Str, Text};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::owed::{Blocker, Owed, What};
use crate::owing::{Seen, day};

/// After so many days without a word nobody knows whether a blocker still stands.
const NEWS_DAYS: i64 = 14;

/// All that stand, what has waited longest first.
pub fn all(seen: Seen) -> Vec<Blocker> {
    let workspace = seen.workspace;
    let Some(view) = workspace.playbook.views.blockers.as_ref() else { return Vec::new() };
    let news = workspace.playbook.views.team.news.as_ref().filter(|news| news.kind == view.kind);
    let lately = workspace.today.checked_sub(NEWS_DAYS.days()).unwrap_or(workspace.today);
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    let mut found: Vec<Blocker> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    // From the newest, so that what was said later is known: names of news begin with their day.
    let mut entities: Vec<(EntityIx, &Entity)> = seen.of_kind(&view.kind).collect();
    entities.reverse();
    for (ix, entity) in entities {
        let sort = news.and_then(|news| entity.text(&news.sort)).unwrap_or("").to_owned();
        let names = |field: Option<&Str>, mark: &str| -> Vec<(String, String)> {
            let values = field.map_or(&[][..], |field| entity.items(field)).iter().filter_map(Value::text);
            values.map(|id| (sort.clone(), format!("{mark}{}", id.to_lowercase()))).collect()
        };
        let by = names(news.map(|news| &news.by), "by ");
        let about = names(news.map(|news| &news.about), "about ");
        let over = [&by, &about].into_iter().any(|all| !all.is_empty() && all.iter().all(|one| told.contains(one)));
        told.extend(by.into_iter().chain(about));
        if over {
            continue;
        }
        for item in entity.items(&view.of) {
            let Some(what) = item.get(&view.what).and_then(Value::text) else { continue };
            let since = item.get(&view.since).and_then(Value::date).or_else(|| day::named(entity));
            let needs = item.get(&view.needs).and_then(Value::text).map(Str::from);
            // Told again by others it is the same, and as old as the first said.
            match known.get(&what.to_lowercase()).and_then(|at| found.get_mut(*at)) {
                Some(one) => one.since = one.since.into_iter().chain(since).min(),
                None => {
                    let fresh = day::named(entity).is_some_and(|day| day >= lately);
                    known.insert(what.to_lowercase(), found.len());
                    found.push(Blocker { ix, what: what.to_owned(), needs, since, fresh });
                }
            }
        }
    }
    found.sort_by_key(|one| (one.since.is_none(), one.since, one.ix));
    found
}

/// Help that somebody asks of somebody, for the list of their work.
pub fn owed(seen: Seen, open: &[Blocker]) -> Vec<Owed> {
    let workspace = seen.workspace;
    let view = workspace.playbook.views.blockers.as_ref();
    let field = view.and_then(|view| workspace.playbook.kind(&view.kind)?.field(&view.of));
    let sort = field.map_or_else(Label::default, |field| field.name.clone());
    let fresh = open.iter().filter(|one| one.fresh && one.needs.is_some());
    let owed = fresh.map(|one| Owed {
        ix: one.ix,
        people: one.needs.iter().cloned().collect(),
        role: None,
        since: one.since,
        due: None,
        behind: false,
        what: What::Unblock { what: Str::from(&*one.what) },
        sort: Text::Label(sort.clone()),
    });
    owed.collect()
}
