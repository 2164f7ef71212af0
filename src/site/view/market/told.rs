//! How many people have to be told of a launch: those whose roles the matrix informs.
//!
//! Shown where a team asked for it. Many to tell means many to bring together before anything may be said.

use std::collections::BTreeSet;

use crate::base::text::{Arg, Str};
use crate::model::entity::Value;
use crate::model::playbook::Activity;
use crate::site::launch::Launch;
use crate::site::shelf::State;
use crate::site::view::market;
use crate::site::view::team::load;
use crate::site::{Site, role};

/// How many people, and of which roles, in words; nothing for what is over, and where nobody asked.
pub fn said(site: &Site, launch: &Launch) -> Option<String> {
    let playbook = &site.workspace().playbook;
    let told = launch.view.told.as_ref().filter(|told| playbook.has_report(&told.report))?;
    if launch.state() != State::Open {
        return None;
    }
    let activities = &playbook.stages.get(usize::from(told.stage))?.activities;
    let work = market::linked(site, launch.ix, &launch.view.initiatives);
    let own = |activity: &Activity| -> Vec<Str> {
        let rows = work.iter().filter_map(|ix| site.workspace().entity(*ix).get(&told.field)?.get(&activity.id));
        let informed = rows.filter_map(|row| row.get(&told.informed)).flat_map(Value::items);
        informed.filter_map(Value::text).map(Str::from).collect()
    };
    // What the work says for itself stands in the place of the playbook's row.
    let informed = activities.iter().flat_map(|activity| match own(activity) {
        own if own.is_empty() => activity.informed.clone(),
        own => own,
    });
    // Whoever answers for a part of it is there already.
    let answers = |id: &Str| activities.iter().any(|activity| activity.accountable.contains(id));
    let informed: BTreeSet<Str> = informed.filter(|id| !answers(id)).collect();
    let is_told = |id: &str| role::all(site, id).into_iter().any(|held| informed.contains(held));
    let people = load::at_work(site).filter(|person| is_told(&person.id)).count();
    let names = playbook.roles.iter().filter(|role| informed.contains(&role.id));
    let names: Vec<&str> = names.map(|role| site.lexicon().label(&role.name)).collect();
    let values = vec![("count", Arg::from(people)), ("name", Arg::from(names.join(", ")))];
    Some(site.lexicon().say("launch-told", values))
}
