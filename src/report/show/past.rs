//! What became of a document: who wrote it, what each commit changed, how long it stood where, and what nobody can know.

use crate::base::text::{Arg, Str};
use crate::model::entity::EntityIx;
use crate::model::kind::Kind;
use crate::model::log::Reach;
use crate::model::timeline::{Event, Moment, Stay, Timeline, What};
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{clean, measure, names};

/// Before a change gets less room than this, the commit leaves the table, and then the author.
const LEAST: usize = 34;
/// As many figures of a commit as git itself shows at first.
const SHORT: usize = 7;

/// The history; nothing where nobody looked for one.
pub fn render(workspace: &Workspace, entity: EntityIx, reader: &Reader) -> String {
    let history = &workspace.history;
    if history.reach == Reach::Unread {
        return String::new();
    }
    let entity_of = workspace.entity(entity);
    // Entries of a register share one file, whose past is nobody's own.
    let (Some(timeline), Some(_)) = (history.of(entity), entity_of.document) else { return String::new() };
    let past = Past { workspace, reader, kind: workspace.playbook.kind(&entity_of.kind), timeline };
    let mut lines = if timeline.is_known() { past.summary() } else { Vec::new() };
    match history.silence() {
        // Nothing is missing of a document that began within what is known.
        _ if timeline.created.is_some() => {}
        Some(silence) => lines.push(clean::line(&reader.text(&silence)).into_owned()),
        None if !timeline.is_known() => lines.push(reader.word("past-not-committed")),
        None => {}
    }
    let said = lines.iter().map(|line| measure::hang("  ", line, reader.style.width) + "\n");
    let stuck = past.stuck().map(|line| {
        let line = measure::hang("  ", &line, reader.style.width);
        reader.style.paint(Ink::Yellow, &line) + "\n"
    });
    let heading = reader.style.paint(Ink::Strong, &reader.word("show-history")) + "\n";
    heading + &past.table() + &said.collect::<String>() + &stuck.unwrap_or_default()
}

struct Past<'a> {
    workspace: &'a Workspace,
    reader: &'a Reader<'a>,
    kind: Option<&'a Kind>,
    timeline: &'a Timeline,
}

impl Past<'_> {
    /// One row for each thing that a commit changed.
    fn table(&self) -> String {
        let row = |step: &[Event]| {
            let first = step.first()?;
            let change = step.iter().map(|event| self.change(&event.what)).collect::<Vec<_>>().join(", ");
            let (mark, ink) = if first.is_backward() { ("↓ ", Ink::Yellow) } else { ("", Ink::Plain) };
            Some(Row::Cells(vec![
                Cell::new(first.when.day.to_string()),
                Cell::new(self.subject(&first.what)),
                Cell::new(format!("{mark}{change}")).ink(ink),
                Cell::new(clean::line(&first.when.who.name)).ink(Ink::Faint),
                Cell::new(clean::line(first.when.commit.get(..SHORT).unwrap_or(&first.when.commit))).ink(Ink::Faint),
            ]))
        };
        let columns = vec![
            Column::left(""),
            Column::left(""),
            Column::left("").room(Room::Wanted(LEAST)),
            Column::left("").room(Room::Spare(0)),
            Column::left("").room(Room::Spare(1)),
        ];
        let rows: Vec<Row> = self.timeline.steps().filter_map(row).collect();
        if rows.is_empty() { String::new() } else { Table { columns, rows, indent: 2 }.draw(self.reader.style) }
    }

    /// What a change is about: the stage, the status, or the scores of somebody.
    fn subject(&self, what: &What) -> String {
        match what {
            What::Stage { .. } => self.reader.word("rank-column-stage"),
            What::Status { .. } => names::field(self.kind, "status", self.reader),
            What::Score { by, .. } => {
                let field = names::field(self.kind, &self.workspace.playbook.scoring.field, self.reader);
                if by.is_empty() { field } else { format!("{field} ({})", clean::line(by)) }
            }
        }
    }

    fn change(&self, what: &What) -> String {
        let arrow = |from: Option<String>, to: Option<String>| {
            let to = to.unwrap_or_else(|| "–".to_owned());
            from.map_or_else(|| to.clone(), |from| format!("{from} → {to}"))
        };
        let stage = |at: &u8| names::numbered_stage(&self.workspace.playbook, *at, self.reader);
        let status = |id: &Str| names::status(self.kind, id, self.reader);
        match what {
            What::Stage { from, to } => arrow(from.as_ref().map(stage), to.as_ref().map(stage)),
            What::Status { from, to } => arrow(from.as_ref().map(status), to.as_ref().map(status)),
            What::Score { criterion, from, to, .. } => {
                let number = |text: &Str| self.reader.number(&clean::line(text));
                format!("{} {}", self.criterion(criterion), arrow(from.as_ref().map(number), to.as_ref().map(number)))
            }
        }
    }

    fn criterion(&self, id: &str) -> String {
        let presets = self.workspace.playbook.scoring.presets.iter();
        let found = presets.flat_map(|preset| &preset.criteria).find(|criterion| &*criterion.id == id);
        let name = found.map(|criterion| self.reader.label(&criterion.name)).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| clean::line(id).into_owned())
    }

    /// Who wrote it and when, how long it stood where, how often it fell back.
    fn summary(&self) -> Vec<String> {
        let timeline = self.timeline;
        let moment = |id: &str, moment: &Moment| {
            let who = Arg::from(clean::line(&moment.who.name).into_owned());
            self.reader.say(id, vec![("date", Arg::from(moment.day.to_string())), ("who", who)])
        };
        let mut lines: Vec<String> = timeline.created.iter().map(|created| moment("past-created", created)).collect();
        let changed = timeline.changed.iter().filter(|changed| timeline.created.as_ref() != Some(changed));
        lines.extend(changed.map(|changed| moment("past-changed", changed)));
        let authors: Vec<String> = timeline.authors.iter().map(|who| clean::line(&who.name).into_owned()).collect();
        if !authors.is_empty() {
            lines.push(self.reader.say("past-authors", vec![("who", Arg::from(authors.join(", ")))]));
        }
        if timeline.stays.iter().any(|stay| stay.days.is_some()) {
            let stays: Vec<String> = timeline.stays.iter().map(|stay| self.stay(stay)).collect();
            lines.push(self.reader.say("past-stays", vec![("all", Arg::from(stays.join(" · ")))]));
        }
        if timeline.bounces > 0 {
            lines.push(self.reader.say("past-bounces", vec![("count", Arg::from(timeline.bounces as usize))]));
        }
        lines
    }

    fn stay(&self, stay: &Stay) -> String {
        let stage = names::numbered_stage(&self.workspace.playbook, stay.stage, self.reader);
        let days = stay.days.map(|days| self.reader.say("time-days", vec![("count", Arg::from(days as usize))]));
        days.map_or_else(|| stage.clone(), |days| format!("{stage}: {days}"))
    }

    fn stuck(&self) -> Option<String> {
        let (days, stay) = (self.timeline.overdue?, self.timeline.stays.last()?);
        let stage = names::numbered_stage(&self.workspace.playbook, stay.stage, self.reader);
        let limit = self.workspace.playbook.stages.get(usize::from(stay.stage))?.limit_days?;
        let args =
            vec![("days", Arg::from(days as usize)), ("stage", Arg::from(stage)), ("count", Arg::from(limit as usize))];
        Some(self.reader.say("past-stuck-at", args))
    }
}
