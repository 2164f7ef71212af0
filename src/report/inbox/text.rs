//! An inbox for people: three short lines a thing.

use crate::base::text::Arg;
use crate::model::owed::Owed;
use crate::model::workspace::Workspace;
use crate::report::inbox::{Part, Whose, is_late, settle};
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::{clean, measure, names};
use crate::words::{date, owed as said};

/// The inbox; `limit`: how many lines a part has at most.
pub fn render(workspace: &Workspace, (whose, parts): (&Whose, &[Part]), limit: usize, reader: &Reader) -> String {
    if parts.is_empty() {
        return match whose {
            Whose::Person(id) => reader.say("inbox-nothing", vec![("name", names::person(workspace, id).into())]),
            Whose::Role(id) => reader.say("inbox-nothing", vec![("name", role(workspace, id, reader).into())]),
            Whose::All => reader.word("inbox-nothing-at-all"),
        } + "\n";
    }
    let draw = |part: &Part| {
        let mut out = heading(workspace, whose, part, reader);
        out.extend(part.owed.iter().take(limit).map(|owed| thing(workspace, part, owed, reader)));
        if part.owed.len() > limit {
            out.push_str(&(reader.say("inbox-more", vec![("count", (part.owed.len() - limit).into())]) + "\n"));
        }
        out
    };
    parts.iter().map(draw).collect::<Vec<_>>().join("\n")
}

fn heading(workspace: &Workspace, whose: &Whose, part: &Part, reader: &Reader) -> String {
    let name = match (part.person, part.role) {
        (Some(person), _) => names::person(workspace, person),
        (None, Some(id)) if matches!(whose, Whose::Person(_)) => {
            reader.say("inbox-falls-to", vec![("role", names::role(&workspace.playbook, id, reader).into())])
        }
        (None, Some(id)) => role(workspace, id, reader),
        (None, None) => reader.word("inbox-nobody"),
    };
    let late = part.owed.iter().filter(|owed| is_late(workspace, owed)).count();
    let args = vec![("name", Arg::from(name)), ("count", part.owed.len().into()), ("late", late.into())];
    let said = reader.say(if late == 0 { "inbox-of" } else { "inbox-of-late" }, args);
    reader.style.paint(Ink::Strong, &said) + "\n"
}

/// What to do; where, by when and since when; the command.
fn thing(workspace: &Workspace, part: &Part, owed: &Owed, reader: &Reader) -> String {
    let entity = workspace.entity(owed.ix);
    let what = clean::line(&said::what(&owed.what, reader.words)).into_owned();
    let late = is_late(workspace, owed) || owed.behind;
    let mark = if late { "! " } else { "- " };
    let ink = if late { Ink::Red } else { Ink::Plain };
    let mut first = measure::hang("  ", &format!("{mark}{what}"), reader.style.width);
    if late {
        first = reader.style.paint(ink, &first);
    }
    let mut facts = vec![reader.text(&owed.sort), names::title(entity)];
    let people = owed.people.iter().filter(|id| Some(&***id) != part.person);
    facts.extend(people.map(|id| names::person(workspace, id)));
    facts.extend(owed.due.map(|due| due_in(workspace, due, reader)));
    let since = owed.since.filter(|_| owed.due.is_none_or(|due| due >= workspace.today));
    let since = since.map(|day| vec![("date", Arg::from(date::long(day, reader.lang())))]);
    facts.extend(since.map(|args| reader.say("inbox-since", args)));
    facts.retain(|fact| !fact.is_empty());
    let facts = measure::hang("    ", &facts.join(" · "), reader.style.width);
    let address = reader.style.file_address(&workspace.config.file(&entity.path));
    let facts = reader.style.link(address.as_deref(), &reader.style.paint(Ink::Faint, &facts));
    // A command stays on one line: it must survive being copied.
    let command = reader.style.paint(Ink::Cyan, &settle::command(workspace, owed));
    format!("{first}\n{facts}\n    {command}\n")
}

/// `5 days late`, `due in 2 days`.
fn due_in(workspace: &Workspace, due: jiff::civil::Date, reader: &Reader) -> String {
    let left = (due - workspace.today).get_days();
    let id = if left < 0 { "gate-overdue" } else { "gate-due-in" };
    let said = reader.say(id, vec![("days", i64::from(left.abs()).into())]);
    format!("{said} ({})", date::short(due, reader.lang()))
}

fn role(workspace: &Workspace, id: &str, reader: &Reader) -> String {
    let role = workspace.playbook.role(id);
    role.map_or_else(|| clean::line(id).into_owned(), |role| reader.label(&role.name))
}
