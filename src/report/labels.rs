//! The labels of a pull request: which stages it is about, what it changes, who owes something.
//!
//! Labels are names for machines and lists, so they are the same in every language; what a team calls a stage or a role
//! comes from its playbook. A label never holds a comma or a line break, and no forge's limit is passed.

use std::collections::BTreeSet;

use crate::model::change::{Change, Changes};
use crate::model::gate::GateMark;
use crate::model::workspace::Workspace;
use crate::report::clean;
use crate::words::catalogue::Catalogue;

/// GitHub takes no longer ones.
const LONGEST: usize = 50;

/// All labels, sorted: `change: …`, `owed-by: …`, `stage: …`.
pub fn labels(changes: &Changes, after: &Workspace, words: &Catalogue) -> Vec<String> {
    let mut found = BTreeSet::new();
    for change in &changes.staged {
        let Some(ix) = change.after else { continue };
        if let Some(stage) = after.entity(ix).stage {
            let short = after.playbook.stages.get(usize::from(stage)).map_or("", |stage| stage.short.get(words.lang()));
            found.insert(label("stage", &format!("{stage} {short}")));
        }
        let at = after.entity(ix).stage.unwrap_or(0);
        let items = after.gates.get(ix.0 as usize).map_or(&[][..], |gate| &gate.items);
        // What the stage itself asks, and not yet what the next one will.
        let missing = items.iter().filter(|item| item.state == GateMark::Missing && item.at.0 <= at);
        found.extend(missing.filter_map(|item| item.owed_by.as_deref()).map(|role| label("owed-by", role)));
    }
    found.extend(kinds_of(changes).into_iter().map(|word| label("change", word)));
    found.into_iter().collect()
}

/// What sorts of change there are.
fn kinds_of(changes: &Changes) -> Vec<&'static str> {
    let all = || changes.staged.iter().chain(&changes.others);
    let any = |is: fn(&Change) -> bool| all().any(is);
    let words = [
        ("broken-link", !changes.broken.is_empty()),
        ("doubt", changes.doubts.iter().any(|doubt| doubt.open)),
        ("gate", any(|change| !change.decided.is_empty())),
        ("method", !changes.method.is_empty()),
        ("new", any(|change| change.before.is_none())),
        ("removed", any(|change| change.after.is_none())),
        ("score", any(|change| change.score.is_some() || !change.votes.is_empty())),
        ("stage", any(|change| change.stage.is_some() && change.before.is_some())),
        ("status", any(|change| change.status.is_some() && change.before.is_some())),
        ("waiver", any(|change| !change.waived.is_empty())),
    ];
    let text = !changes.is_empty() && changes.is_text_only();
    words.into_iter().chain([("text", text)]).filter(|(_, there)| *there).map(|(word, _)| word).collect()
}

fn label(group: &str, name: &str) -> String {
    let clean: String = clean::line(name).chars().map(|c| if c.is_control() || c == ',' { ' ' } else { c }).collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    format!("{group}: {}", words.join(" ")).chars().take(LONGEST).collect::<String>().trim_end().to_owned()
}
