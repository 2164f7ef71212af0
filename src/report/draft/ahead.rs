//! What comes next: what has a day soon or had one, and what keeps gates shut.

use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::kind::State;
use crate::model::owed::{Owed, What, day_in};
use crate::report::draft::line::{concerns, day, link, plain};
use crate::report::draft::{Line, Scope};
use crate::words::owed;

/// How many lines a draft has of it; the inbox has all.
const MOST: usize = 12;

pub fn lines(scope: &Scope) -> Vec<Line> {
    let mut found = launches(scope);
    let all = match scope.person {
        Some(person) => scope.owing.person(&person.id),
        None => scope.owing.all.iter().collect(),
    };
    let soon = |owed: &&&Owed| {
        // The news themselves are no plan, and a question is told where it is hard.
        let own =
            matches!(owed.what, What::Demo { .. } | What::Unblock { .. } | What::Review { .. } | What::Suspect { .. });
        !own && (owed.due.is_some_and(|due| due <= scope.until) || owed.behind)
    };
    found.extend(all.iter().filter(soon).map(|owed| line(scope, owed)));
    found.truncate(MOST);
    found
}

fn line(scope: &Scope, owed: &Owed) -> Line {
    let what = plain(&owed::what(&owed.what, scope.reader.words));
    let mut text = format!("{what} · {}", link(scope, owed.ix));
    if let Some(due) = owed.due {
        let args = vec![("date", Arg::from(day(scope, due)))];
        text.push_str(&format!(" · {}", scope.reader.say("draft-due", args)));
    }
    Line { text, names: vec![owed.ix] }
}

/// Launches with a day after these, as far as the draft looks ahead.
fn launches(scope: &Scope) -> Vec<Line> {
    let workspace = scope.workspace;
    let Some(view) = workspace.playbook.views.launches.as_ref() else { return Vec::new() };
    let Some(kind) = workspace.playbook.kind(&view.kind) else { return Vec::new() };
    let mut found = Vec::new();
    for (ix, entity) in workspace.of_kind(&view.kind).filter(|(ix, _)| concerns(scope, *ix)) {
        if kind.state(entity) == State::Stopped {
            continue;
        }
        for (field, id) in [(&view.available, "draft-will-be-available"), (&view.announce, "draft-will-be-announced")] {
            let on = entity.get(field).and_then(day_in).filter(|on| scope.to < *on && *on <= scope.until);
            found.extend(on.map(|on| told(scope, id, ix, on)));
        }
    }
    found
}

fn told(scope: &Scope, id: &str, ix: EntityIx, on: jiff::civil::Date) -> Line {
    let args = vec![("what", Arg::from(link(scope, ix))), ("date", day(scope, on).into())];
    Line { text: scope.reader.say(id, args), names: vec![ix] }
}
