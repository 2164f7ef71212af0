//! The method as a page, from the playbook in force: what each gate asks, who does what, how ideas are scored, and what of it
//! the team made its own.
//!
//! Exists so that nobody has to read YAML to know what is expected of them, and so that a gate anywhere on the site can say
//! "read more" with one link.

mod condition;
mod duty;
mod own;
mod practice;
mod scoring;
mod stage;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::count;
use crate::site::Site;
use crate::site::value::{list, record, text};
use crate::site::view::View;

pub const VIEW: View = View {
    id: "process",
    stands_for: None,
    word: "page-process",
    empty: "process-empty",
    template: "process.html",
    has: |site| !site.workspace().playbook.stages.is_empty(),
    fill,
};

fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    context.insert_value("weight", weight(site));
    context.insert_value("steps", stage::values(site));
    context.insert_value("raci", duty::matrix(site));
    context.insert_value("tasks", duty::tasks(site));
    context.insert_value("people", duty::roles(site));
    context.insert_value("scoring", scoring::value(site));
    context.insert_value("ladder", scoring::ladder(site));
    context.insert_value("tracks", condition::tracks(site));
    context.insert_value("waive", duty::waivers(site));
    context.insert_value("own", own::value(site));
    context.insert_value("practices", practice::groups(site));
}

/// How much is asked, by profile and gate: `{said, help, head, rows}` with `{name, here, cells, all}`.
fn weight(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let playbook = &site.workspace().playbook;
    let counts = count::required(playbook);
    let rows = counts.iter().zip(&playbook.profiles).map(|(count, profile)| {
        let cells = count.stages.iter().map(|stage| Value::from(stage.things.len()));
        record([
            ("name", lexicon.name(&profile.name)),
            ("here", Value::from(profile.id == playbook.profile)),
            ("cells", list(cells)),
            ("all", Value::from(count.things())),
        ])
    });
    let here = counts.iter().zip(&playbook.profiles).find(|(count, _)| count.profile == playbook.profile);
    let said = here.map(|(count, profile)| {
        let values = vec![("name", lexicon.label(&profile.name).into()), ("count", count.things().into())];
        (lexicon.say("process-asks", values), lexicon.name(&profile.help))
    });
    let (said, help) = said.unwrap_or_else(|| (String::new(), text("")));
    record([
        ("said", text(&said)),
        ("help", help),
        ("head", list((0..=playbook.done().0).map(|at| site.at(crate::model::playbook::At(at))))),
        ("rows", list(rows)),
    ])
}
