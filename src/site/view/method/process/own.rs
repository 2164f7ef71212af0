//! What of the method the team made its own: the parts of the playbook that its file says.

use tera::Value;

use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, forge};

/// How many parts are named. Whoever changed more wrote a method of their own, and reads its file.
const SHOWN: usize = 60;

/// `{file, forge, parts: [{name, path}], more}`; nothing where there is no file of the team's.
pub fn value(site: &Site) -> Value {
    let workspace = site.workspace();
    let playbook = &workspace.playbook;
    let Some(file) = &playbook.overlay else { return Value::none() };
    let parts: Vec<&str> =
        playbook.origins.iter().map(|(path, _)| path.as_str()).filter(|path| *path != "version").collect();
    let shown =
        parts.iter().take(SHOWN).map(|path| record([("path", text(path)), ("name", text_or_none(name(site, path)))]));
    record([
        ("file", text(file.as_str())),
        ("edit", forge::edit(site, file)),
        ("parts", list(shown)),
        ("more", Value::from(parts.len().saturating_sub(SHOWN))),
    ])
}

/// What people call the thing at a path of the data: `kinds.initiative.fields.region` is the field "Region".
fn name<'a>(site: &'a Site, path: &str) -> Option<&'a str> {
    let playbook = &site.workspace().playbook;
    let parts: Vec<&str> = path.split('.').collect();
    let label = match parts.as_slice() {
        ["roles", id, ..] => &playbook.role(id)?.name,
        ["rules", id, ..] => &playbook.rules.iter().find(|rule| *rule.id == **id)?.name,
        ["kinds", kind, "fields", field, ..] => &playbook.kind(kind)?.field(field)?.name,
        ["kinds", kind, "sections", id, ..] => {
            &playbook.kind(kind)?.sections.iter().find(|section| *section.id == **id)?.name
        }
        ["kinds", kind, ..] => &playbook.kind(kind)?.plural,
        ["ladder", id, ..] => &playbook.ladder.iter().find(|rung| *rung.id == **id)?.name,
        ["tracks", id, ..] => &playbook.tracks.iter().find(|track| *track.id == **id)?.name,
        ["reports", id, ..] => &playbook.reports.iter().find(|report| *report.id == **id)?.name,
        ["score", ..] => &playbook.scoring.active().name,
        _ => return None,
    };
    Some(site.lexicon().label(label))
}
