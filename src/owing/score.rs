//! Scores that somebody still has to give.

use crate::base::text::{Label, Str, Text};
use crate::model::owed::{Owed, What};
use crate::owing::{Seen, role};

pub fn owed(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let preset = workspace.playbook.scoring.active();
    let mut all = Vec::new();
    for item in workspace.ranking.unranked.iter().filter(|item| (seen.shows)(item.entity)) {
        let mut turns: Vec<(Option<&Str>, Vec<&Str>)> = Vec::new();
        for (id, role) in &item.waits_for {
            match turns.iter_mut().find(|(one, _)| *one == role.as_ref()) {
                Some((_, criteria)) => criteria.push(id),
                None => turns.push((role.as_ref(), vec![id])),
            }
        }
        for (role, criteria) in turns {
            let name = |id: &&Str| {
                let criterion = preset.criteria.iter().find(|criterion| criterion.id == **id);
                criterion.map_or_else(|| Label::plain(id), |criterion| criterion.name.clone())
            };
            let names: Vec<Label> = criteria.iter().map(name).collect();
            let person = role.and_then(|role| role::holder(workspace, workspace.entity(item.entity), role));
            all.push(Owed {
                ix: item.entity,
                people: person.into_iter().map(Str::from).collect(),
                role: role.cloned(),
                since: None,
                due: None,
                behind: false,
                what: What::Score { names, criteria: criteria.into_iter().cloned().collect() },
                sort: Text::Label(preset.name.clone()),
            });
        }
    }
    all
}
