//! Profiles, roles, stages and tracks: who works, in which order, and how strictly.

use crate::base::text::{Label, Str};
use crate::model::kind::Kind;
use crate::model::node::NodeKind;
use crate::model::playbook::{Activity, Profile, Role, Stage, Track};
use crate::model::rule;
use crate::playbook::conditions::{check, conditions};
use crate::playbook::form::Form;
use crate::playbook::kinds::implied;
use crate::playbook::known::Known;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::things;

pub fn profiles(root: &mut Form, review: &mut Review) -> Vec<Profile> {
    let before = review.count();
    let profiles = things(root.list("profiles", review), "profile", review, |id, form, review| {
        let name = form.title(&id, review);
        let help = form.label("help", review);
        Some(Profile { id, name, help, strict: form.flag("strict", false, review) })
    });
    if profiles.is_empty() && review.count() == before {
        root.missing("profiles", review);
    }
    profiles
}

pub fn roles(root: &mut Form, review: &mut Review) -> Vec<Role> {
    things(root.list("roles", review), "role", review, |id, form, review| {
        let name = form.title(&id, review);
        let short = form.label("short", review);
        Some(Role {
            short: if short.is_empty() { name.clone() } else { short },
            name,
            id,
            goal: form.label("goal", review),
            duties: form.labels("duties", review),
            side: form.text("side", review).unwrap_or_default(),
            hue: form.small("hue", 2, review).unwrap_or(0),
        })
    })
}

pub fn stages(root: &mut Form, known: &Known, review: &mut Review) -> Vec<Stage> {
    let before = review.count();
    let list = root.list("stages", review);
    let mut stages = things(list, "stage", review, |id, form, review| Some(stage(&id, form, known, review)));
    stages.truncate(usize::from(known.stages));
    if stages.is_empty() && review.count() == before {
        root.missing("stages", review);
    }
    stages
}

/// The tracks in their order: a document is on the first one whose condition it meets.
pub fn tracks(root: &mut Form, kinds: &[Kind], review: &mut Review) -> Vec<Track> {
    let staged = kinds.iter().find(|kind| kind.staged);
    things(root.list("tracks", review), "track", review, |id, form, review| {
        let name = form.title(&id, review);
        let when = conditions(form, "when", review);
        if let Some(kind) = staged {
            check(form.take("when"), &kind.fields, implied(true), review);
        }
        Some(Track { id, name, when })
    })
}

fn stage<'n>(id: &Str, form: &mut Form<'n>, known: &Known, review: &mut Review) -> Stage {
    let name = form.title(id, review);
    let short = form.label("short", review);
    let activities = form.list("activities", review);
    Stage {
        short: if short.is_empty() { name.clone() } else { short },
        name,
        purpose: form.label("purpose", review),
        entry: form.label("entry", review),
        output: form.label("output", review),
        activities: things(activities, "activity", review, |id, form, review| activity(id, form, known, review)),
        tasks: tasks(form, known, review),
        limit_days: form.days("limit_days", review),
    }
}

/// Role → what it does at this stage.
fn tasks(form: &mut Form, known: &Known, review: &mut Review) -> Vec<(Str, Vec<Label>)> {
    let read = form.entries("tasks", review).into_iter().filter_map(|entry| {
        let role = review.reference("role", &known.roles, &entry.key, entry.key_span)?;
        if !matches!(entry.value.kind, NodeKind::List(_)) {
            review.wrong_type(&entry.value, "type-list");
        }
        Some((role, entry.value.items().iter().map(|task| scalar::label(task, review)).collect()))
    });
    read.collect()
}

fn activity(id: Str, form: &mut Form, known: &Known, review: &mut Review) -> Option<Activity> {
    let activity = Activity {
        name: form.title(&id, review),
        id,
        responsible: form.names("R", "role", &known.roles, review),
        accountable: form.names("A", "role", &known.roles, review),
        consulted: form.names("C", "role", &known.roles, review),
        informed: form.names("I", "role", &known.roles, review),
    };
    if activity.accountable.len() != 1 {
        let span = form.take("A").map_or(form.node.span, |node| node.span);
        let args = vec![("activity", (&activity.name).into()), ("count", activity.accountable.len().into())];
        let rule = &rule::NOT_ONE_ACCOUNTABLE;
        review.mistake_of(rule, rule.slug, span, args);
    }
    Some(activity)
}
