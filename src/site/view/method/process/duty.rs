//! Who does what: the responsibility matrix, tasks by role and stage, what each role is for, who may set a condition aside.

use tera::Value;

use crate::base::text::Str;
use crate::model::playbook::{Activity, Role};
use crate::site::Site;
use crate::site::value::{list, record, text, text_or_none};

/// The matrix: `{columns, groups}`; a group is a stage with its rows `{name, cells, fault}`, a cell a list of letters.
pub fn matrix(site: &Site) -> Value {
    let playbook = &site.workspace().playbook;
    let activities = || playbook.stages.iter().flat_map(|stage| &stage.activities);
    let takes_part = |role: &&Role| activities().any(|activity| !letters(activity, &role.id).is_empty());
    let columns: Vec<&Role> = playbook.roles.iter().filter(takes_part).collect();
    let groups = playbook.stages.iter().enumerate().filter(|(_, stage)| !stage.activities.is_empty());
    let groups = groups.map(|(at, stage)| {
        let rows = stage.activities.iter().map(|activity| {
            let cells = columns.iter().map(|role| list(letters(activity, &role.id).into_iter().map(text)));
            record([
                ("name", site.lexicon().name(&activity.name)),
                ("cells", list(cells)),
                ("fault", text_or_none(fault(site, activity).as_deref())),
            ])
        });
        record([("stage", site.stage(u8::try_from(at).unwrap_or(u8::MAX))), ("rows", list(rows))])
    });
    record([("columns", list(columns.iter().filter_map(|role| site.role(&role.id)))), ("groups", list(groups))])
}

/// The letters of a role in a row, the weightiest first.
fn letters(activity: &Activity, role: &Str) -> Vec<&'static str> {
    let columns = [
        ("A", &activity.accountable),
        ("R", &activity.responsible),
        ("C", &activity.consulted),
        ("I", &activity.informed),
    ];
    columns.into_iter().filter(|(_, roles)| roles.contains(role)).map(|(letter, _)| letter).collect()
}

/// What is wrong with a row that has not exactly one A.
fn fault(site: &Site, activity: &Activity) -> Option<String> {
    match activity.accountable.len() {
        1 => None,
        0 => Some(site.lexicon().word("process-nobody-accountable")),
        count => Some(site.lexicon().say("process-many-accountable", vec![("count", count.into())])),
    }
}

/// How many tasks each role has at each stage: rows `{role, cells}`, a cell `{count, href}` that leads to the tasks.
pub fn tasks(site: &Site) -> Value {
    let playbook = &site.workspace().playbook;
    let rows = playbook.roles.iter().filter_map(|role| {
        let counts: Vec<usize> = playbook
            .stages
            .iter()
            .map(|stage| stage.tasks.iter().find(|(id, _)| *id == role.id).map_or(0, |(_, tasks)| tasks.len()))
            .collect();
        let cells = counts.iter().enumerate().map(|(at, count)| {
            record([("count", Value::from(*count)), ("href", text(&format!("#tasks-{at}-{}", role.id)))])
        });
        let is_busy = counts.iter().any(|count| *count > 0);
        is_busy.then(|| Some(record([("role", site.role(&role.id)?), ("cells", list(cells))]))).flatten()
    });
    list(rows)
}

/// The roles, what they are for before what they do, and what they do at each stage: `[{role, goal, duties, zones}]`.
pub fn roles(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let cards = site.workspace().playbook.roles.iter().filter_map(|role| {
        Some(record([
            ("role", site.role(&role.id)?),
            ("goal", lexicon.name(&role.goal)),
            ("duties", list(role.duties.iter().map(|duty| lexicon.name(duty)))),
            ("zones", zones(site, role)),
        ]))
    });
    list(cards)
}

/// What a role answers for at each stage, and what it takes part in without answering for it: `[{stage, owned, shared}]`.
fn zones(site: &Site, role: &Role) -> Value {
    let lexicon = site.lexicon();
    let stages = site.workspace().playbook.stages.iter().enumerate().filter_map(|(at, stage)| {
        let named = |is_it: &dyn Fn(&Activity) -> bool| -> Vec<&str> {
            stage.activities.iter().filter(|one| is_it(one)).map(|one| lexicon.label(&one.name)).collect()
        };
        let owned = named(&|one| one.accountable.contains(&role.id));
        let shared = named(&|one| one.responsible.contains(&role.id) && !one.accountable.contains(&role.id));
        let is_busy = !owned.is_empty() || !shared.is_empty();
        is_busy.then(|| {
            record([
                ("stage", site.stage(u8::try_from(at).unwrap_or(u8::MAX))),
                ("owned", text(&owned.join(" · "))),
                ("shared", text(&shared.join(" · "))),
            ])
        })
    });
    list(stages)
}

/// The roles that may set a condition aside.
pub fn waivers(site: &Site) -> Value {
    list(site.workspace().playbook.waivers.signed_by.iter().filter_map(|id| site.role(id)))
}
