//! The next gate as a checklist: what is missing and who owes it, what is there, what was waived and why.

use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::playbook::Level;
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{clean, gate, measure, names, place};

/// The checklist; empty for documents that no gate stands before.
pub fn render(workspace: &Workspace, entity: EntityIx, reader: &Reader) -> String {
    let Some(state) = gate::state(workspace, entity) else { return String::new() };
    let untested = state.untested.as_ref().map(|why| {
        let said = reader.say("gate-untested", vec![("why", Arg::from(clean::line(why).into_owned()))]);
        reader.style.paint(Ink::Yellow, &measure::hang("", &said, reader.style.width)) + "\n"
    });
    let kind = workspace.playbook.kind(&workspace.entity(entity).kind);
    let staged = kind.is_some_and(|kind| kind.staged);
    // Without stages there is no way ahead to show: only what is missing, or was waived, is worth a word.
    let silent = !staged && gate::missing(state).is_empty() && gate::waived(state).next().is_none();
    let list = if state.items.is_empty() || silent { String::new() } else { list(workspace, entity, state, reader) };
    untested.unwrap_or_default() + &list
}

fn list(workspace: &Workspace, entity: EntityIx, state: &GateState, reader: &Reader) -> String {
    let missing = gate::missing(state);
    let next = state.next.map(|at| names::gate(&workspace.playbook, at, reader));
    let heading = match next {
        Some(gate) => reader.say("gate-next", vec![("stage", Arg::from(gate))]),
        None if workspace.entity(entity).stage.is_none() => reader.word("gate-asked"),
        None => reader.word("gate-none"),
    };
    let mut out = reader.style.paint(Ink::Strong, &heading) + "\n";
    let passed = gate::passed(state).count();
    let counts = reader.say("gate-counts", vec![("passed", Arg::from(passed)), ("missing", Arg::from(missing.len()))]);
    out.push_str(&format!("  {counts}\n"));
    out.push_str(&table(workspace, &missing, reader));
    if let Some(next) = state.next.filter(|_| missing.is_empty()) {
        out.push_str(&gate::met(workspace, workspace.entity(entity), next, reader));
    }
    let met: Vec<_> = gate::passed(state).filter(|item| Some(item.at) == state.next).collect();
    if !met.is_empty() {
        let names: Vec<String> = met.into_iter().map(|item| gate::name(item, reader)).collect();
        let names = reader.say("gate-passed", vec![("names", Arg::from(names.join(", ")))]);
        out.push_str(&measure::hang("  ✓ ", &names, reader.style.width));
        out.push('\n');
    }
    for item in gate::waived(state) {
        let GateMark::Waived { why, by } = &item.state else { continue };
        let by = by.iter().map(|by| clean::line(by).into_owned()).collect::<Vec<_>>().join(", ");
        let args = vec![
            ("name", Arg::from(gate::name(item, reader))),
            ("why", Arg::from(clean::line(why).into_owned())),
            ("by", Arg::from(by)),
        ];
        out.push_str(&measure::hang("  ~ ", &reader.say("gate-waived", args), reader.style.width));
        out.push('\n');
    }
    out
}

/// Who owes what, and where it would be written.
fn table(workspace: &Workspace, missing: &[&GateItem], reader: &Reader) -> String {
    let row = |item: &&GateItem| {
        let owed_by = item.owed_by.as_ref().map(|role| names::role(&workspace.playbook, role, reader));
        let blocks = item.level == Level::Error;
        let (sign, ink) = if blocks { ("✗", Ink::Red) } else { ("·", Ink::Yellow) };
        let at = format!(
            "{}:{}",
            clean::line(&workspace.config.file(&item.place.path)),
            place::line(workspace, &item.place)
        );
        Row::Cells(vec![
            Cell::new(sign).ink(ink),
            Cell::new(owed_by.unwrap_or_default()),
            Cell::new(gate::name(item, reader)),
            Cell::new(at).ink(Ink::Faint).to(reader.style.file_address(&workspace.config.file(&item.place.path))),
        ])
    };
    let columns = vec![
        Column::left(""),
        Column::left(""),
        Column::left("").room(Room::Flexible),
        Column::left("").room(Room::Spare(0)),
    ];
    Table { columns, rows: missing.iter().map(row).collect(), indent: 2 }.draw(reader.style)
}
