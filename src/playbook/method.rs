//! Profiles, roles, stages and tracks: who works, in which order, and how strictly.

use crate::base::text::Str;
use crate::model::kind::Kind;
use crate::model::node::Node;
use crate::model::playbook::{Activity, Profile, Role, Stage, Track};
use crate::model::rule;
use crate::playbook::conditions::{check, conditions};
use crate::playbook::form::Form;
use crate::playbook::kinds::implied;
use crate::playbook::known::{Known, things};
use crate::playbook::review::Review;
use crate::playbook::scalar;

pub fn profiles(root: &mut Form, review: &mut Review) -> Vec<Profile> {
    let things = things(root.list("profiles", review), "profile", review);
    let read = things.into_iter().filter_map(|(id, node)| {
        let mut form = Form::open(node, review)?;
        form.take("id");
        let name = form.label("name", review);
        let profile = Profile {
            name: if name.is_empty() { scalar::spelled(&id) } else { name },
            id,
            help: form.label("help", review),
            strict: form.flag("strict", false, review),
        };
        form.close(review);
        Some(profile)
    });
    let profiles: Vec<Profile> = read.collect();
    if profiles.is_empty() {
        root.missing("profiles", review);
    }
    profiles
}

pub fn roles(root: &mut Form, review: &mut Review) -> Vec<Role> {
    let things = things(root.list("roles", review), "role", review);
    let read = things.into_iter().filter_map(|(id, node)| {
        let mut form = Form::open(node, review)?;
        form.take("id");
        let name = form.label("name", review);
        let name = if name.is_empty() { scalar::spelled(&id) } else { name };
        let short = form.label("short", review);
        let role = Role {
            short: if short.is_empty() { name.clone() } else { short },
            name,
            id,
            goal: form.label("goal", review),
            duties: form.labels("duties", review),
            side: form.text("side", review).unwrap_or_default(),
            hue: form.small("hue", 2, review).unwrap_or(0),
        };
        form.close(review);
        Some(role)
    });
    read.collect()
}

pub fn stages(root: &mut Form, known: &Known, review: &mut Review) -> Vec<Stage> {
    let things = things(root.list("stages", review), "stage", review);
    let read = things.into_iter().take(usize::from(known.stages));
    let stages: Vec<Stage> = read.filter_map(|(id, node)| stage(&id, node, known, review)).collect();
    if stages.is_empty() {
        root.missing("stages", review);
    }
    stages
}

/// The tracks in their order: a document is on the first one whose condition it meets.
pub fn tracks(root: &mut Form, kinds: &[Kind], review: &mut Review) -> Vec<Track> {
    let staged = kinds.iter().find(|kind| kind.staged);
    let things = things(root.list("tracks", review), "track", review);
    let read = things.into_iter().filter_map(|(id, node)| {
        let mut form = Form::open(node, review)?;
        form.take("id");
        let name = form.label("name", review);
        let when = conditions(&mut form, "when", review);
        if let Some(kind) = staged {
            check(form.take("when"), &kind.fields, implied(true), review);
        }
        form.close(review);
        let name = if name.is_empty() { scalar::spelled(&id) } else { name };
        Some(Track { id, name, when })
    });
    read.collect()
}

fn stage(id: &Str, node: &Node, known: &Known, review: &mut Review) -> Option<Stage> {
    let mut form = Form::open(node, review)?;
    form.take("id");
    let name = form.label("name", review);
    let name = if name.is_empty() { scalar::spelled(id) } else { name };
    let short = form.label("short", review);
    let activities = things(form.list("activities", review), "activity", review);
    let tasks = form.entries("tasks", review).into_iter().filter_map(|entry| {
        let role = review.reference("role", &known.roles, &entry.key, entry.key_span)?;
        let tasks = entry.value.items().iter().map(|task| scalar::label(task, review)).collect();
        if entry.value.items().is_empty() && entry.value.text().is_some() {
            review.wrong_type(&entry.value, "list");
        }
        Some((role, tasks))
    });
    let tasks = tasks.collect();
    let stage = Stage {
        short: if short.is_empty() { name.clone() } else { short },
        name,
        purpose: form.label("purpose", review),
        entry: form.label("entry", review),
        output: form.label("output", review),
        activities: activities.into_iter().filter_map(|(id, node)| activity(id, node, known, review)).collect(),
        tasks,
        limit_days: form.days("limit_days", review),
    };
    form.close(review);
    Some(stage)
}

fn activity(id: Str, node: &Node, known: &Known, review: &mut Review) -> Option<Activity> {
    let mut form = Form::open(node, review)?;
    form.take("id");
    let name = form.label("name", review);
    let activity = Activity {
        name: if name.is_empty() { scalar::spelled(&id) } else { name },
        id,
        responsible: form.names("R", "role", &known.roles, review),
        accountable: form.names("A", "role", &known.roles, review),
        consulted: form.names("C", "role", &known.roles, review),
        informed: form.names("I", "role", &known.roles, review),
    };
    if activity.accountable.len() != 1 {
        let span = form.take("A").map_or(form.node.span, |node| node.span);
        let args = vec![("activity", (&activity.name).into()), ("count", activity.accountable.len().into())];
        review.mistake_of(&rule::NOT_ONE_ACCOUNTABLE, "not-one-accountable-activity", span, args);
    }
    form.close(review);
    Some(activity)
}
