//! One document for people: what it is, where it stands, what its next gate waits for, what it is connected with.

use crate::base::text::Arg;
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::Kind;
use crate::report::reader::Reader;
use crate::report::show::{Subject, checklist, past};
use crate::report::style::Ink;
use crate::report::table::{Align, Cell, Column, Room, Row, Table};
use crate::report::{ballot, clean, measure, names, value};

/// Names of fields get no more room than this.
const WIDEST_NAME: usize = 22;
/// Nor do the names of the fields that link two documents.
const WIDEST_FIELDS: usize = 30;

/// Everything on one screen, or a little more.
pub fn render(subject: &Subject, reader: &Reader) -> String {
    let entity = subject.workspace.entity(subject.entity);
    let kind = subject.workspace.playbook.kind(&entity.kind);
    let draw = Draw { subject, reader, entity, kind };
    let parts = [
        draw.heading(),
        draw.fields(),
        draw.score(),
        checklist::render(subject.workspace, subject.entity, reader),
        draw.links(),
        past::render(subject.workspace, subject.entity, reader),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Draw<'a> {
    subject: &'a Subject<'a>,
    reader: &'a Reader<'a>,
    entity: &'a Entity,
    kind: Option<&'a Kind>,
}

impl Draw<'_> {
    fn title(&self, id: &str) -> String {
        self.reader.style.paint(Ink::Strong, &self.reader.word(id)) + "\n"
    }

    /// The title, then kind, id, where it stands and its file.
    fn heading(&self) -> String {
        let playbook = &self.subject.workspace.playbook;
        let title = measure::wrap(&names::title(self.entity), self.reader.style.width);
        let title = title.iter().map(|line| self.reader.style.paint(Ink::Strong, line) + "\n").collect::<String>();
        let kind = self.kind.map(|kind| self.reader.label(&kind.name)).filter(|name| !name.is_empty());
        let kind = kind.unwrap_or_else(|| clean::line(&self.entity.kind).into_owned());
        let stage = self.entity.stage.map(|stage| names::numbered_stage(playbook, stage, self.reader));
        let status = self.entity.status.as_ref().map(|status| names::status(self.kind, status, self.reader));
        let path = clean::line(&self.subject.workspace.config.file(&self.entity.path)).into_owned();
        let address = self.reader.style.file_address(&self.subject.workspace.config.file(&self.entity.path));
        let facts = [Some(format!("{kind} {}", clean::line(&self.entity.id))), stage, status];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let mut out = format!("{title}{}\n", measure::hang("", &facts.join(" · "), self.reader.style.width));
        out.push_str(&self.reader.style.link(address.as_deref(), &path));
        out.push('\n');
        if self.entity.broken {
            out.push_str(&self.reader.style.paint(Ink::Red, &self.reader.word("show-broken")));
            out.push('\n');
        }
        out
    }

    /// The fields in the playbook's order, then the team's own.
    fn fields(&self) -> String {
        let told = [self.subject.workspace.playbook.scoring.field.as_ref(), "title", "stage", "status"];
        let known = self.kind.map_or(&[][..], |kind| &kind.fields);
        let own = self.entity.values.iter().filter(|value| known.iter().all(|field| field.id != value.name));
        let known = known.iter().filter_map(|field| Some((Some(field), self.entity.get(&field.id)?)));
        let fields = known.chain(own.map(|value| (None, value))).filter(|(_, value)| !told.contains(&&*value.name));
        let fields: Vec<(String, Vec<String>)> = fields
            .map(|(field, value)| {
                let name = names::field(self.kind, &value.name, self.reader);
                let shape = field.map(|field| &field.shape);
                (name, value::lines(value, shape, self.subject.workspace, self.reader))
            })
            .collect();
        let widest = fields.iter().map(|(name, _)| measure::width(name)).max().unwrap_or(0).min(WIDEST_NAME);
        let mut out = String::new();
        for (name, lines) in fields {
            let name = measure::left(&measure::cut(&name, widest), widest);
            for (at, line) in lines.iter().enumerate() {
                let first = if at == 0 { format!("{name}  ") } else { " ".repeat(widest + 2) };
                out.push_str(&measure::hang(&first, line, self.reader.style.width));
                out.push('\n');
            }
        }
        out
    }

    /// The score with its place, then each rater's numbers.
    fn score(&self) -> String {
        let workspace = self.subject.workspace;
        let preset = workspace.playbook.scoring.active();
        let ballots = ballot::all(self.entity, &workspace.playbook.scoring.field, preset);
        let line = self.score_line();
        if ballots.is_empty() && line.is_empty() {
            return String::new();
        }
        let mut columns = vec![Column::left("")];
        columns.extend(preset.criteria.iter().map(|criterion| Column::right(self.reader.label(&criterion.name))));
        columns.push(Column::left("").room(Room::Spare(0)));
        columns.push(Column { heading: String::new(), align: Align::Left, room: Room::Flexible });
        let row = |ballot: &ballot::Ballot| {
            let by = ballot.by.map_or_else(|| self.reader.word("show-nobody"), |by| clean::line(by).into_owned());
            let mut cells = vec![Cell::new(by)];
            let number = |text: &Option<&str>| Cell::new(text.map_or("–".to_owned(), |text| self.reader.number(text)));
            cells.extend(ballot.values.iter().map(number));
            cells.push(Cell::new(ballot.date.map_or_else(String::new, |date| date.to_string())));
            cells.push(Cell::new(clean::line(ballot.note.unwrap_or_default())).ink(Ink::Faint));
            Row::Cells(cells)
        };
        let table = Table { columns, rows: ballots.iter().map(row).collect(), indent: 2 };
        let table = if ballots.is_empty() { String::new() } else { table.draw(self.reader.style) };
        self.title("show-score") + &line + &table
    }

    /// `172 (5.6 of 10) · place 4 of 7`.
    fn score_line(&self) -> String {
        let ranking = &self.subject.workspace.ranking;
        let Some(item) = ranking.get(self.subject.entity) else { return String::new() };
        let mut parts = vec![self.reader.number(&item.score.shown)];
        parts.extend(
            item.score
                .on_scale
                .as_ref()
                .map(|value| self.reader.say("score-on-scale", vec![("value", Arg::from(self.reader.number(value)))])),
        );
        if item.rank > 0 {
            let args = vec![("rank", Arg::from(item.rank as usize)), ("count", Arg::from(ranking.items.len()))];
            parts.push(self.reader.say("show-rank-of", args));
        }
        let band = item.band.map_or_else(String::new, |(best, worst)| {
            let args = vec![("best", Arg::from(best as usize)), ("worst", Arg::from(worst as usize))];
            measure::hang("  ", &self.reader.say("why-band", args), self.reader.style.width) + "\n"
        });
        measure::hang("  ", &parts.join(" · "), self.reader.style.width) + "\n" + &band
    }

    /// Documents that this one points to, and that point here. People and other entries of registers stand among the
    /// fields already.
    fn links(&self) -> String {
        let workspace = self.subject.workspace;
        let at = self.subject.entity.0 as usize;
        let out = workspace.links.out.get(at).into_iter().flatten();
        let out = out.filter(|link| workspace.entity(link.to).document.is_some());
        let out = out.map(|link| (link.to, self.field_of(self.kind, &link.field)));
        let back = workspace.links.back.get(at).into_iter().flatten().map(|link| {
            let kind = workspace.playbook.kind(&workspace.entity(link.from).kind);
            (link.from, self.field_of(kind, &link.field))
        });
        self.link_table("show-links", out.collect()) + &self.link_table("show-linked-from", back.collect())
    }

    fn field_of(&self, kind: Option<&Kind>, path: &str) -> String {
        if path.is_empty() { self.reader.word("show-in-text") } else { names::field(kind, path, self.reader) }
    }

    /// One row for each document, however many fields lead to it.
    fn link_table(&self, heading: &str, ends: Vec<(EntityIx, String)>) -> String {
        let mut grouped: Vec<(EntityIx, Vec<String>)> = Vec::new();
        for (other, field) in ends {
            match grouped.iter_mut().find(|(known, _)| *known == other) {
                Some((_, fields)) if fields.contains(&field) => {}
                Some((_, fields)) => fields.push(field),
                None => grouped.push((other, vec![field])),
            }
        }
        if grouped.is_empty() {
            return String::new();
        }
        let row = |(other, fields): (EntityIx, Vec<String>)| {
            let other = self.subject.workspace.entity(other);
            let address = self.reader.style.file_address(&self.subject.workspace.config.file(&other.path));
            let id = clean::line(&format!("{}/{}", other.kind, other.id)).into_owned();
            Row::Cells(vec![
                Cell::new(names::title(other)).to(address),
                Cell::new(id).ink(Ink::Faint),
                Cell::new(measure::cut(&fields.join(", "), WIDEST_FIELDS)),
            ])
        };
        let columns = vec![
            Column::left("").room(Room::Flexible),
            Column::left("").room(Room::Spare(1)),
            Column::left("").room(Room::Spare(0)),
        ];
        let table = Table { columns, rows: grouped.into_iter().map(row).collect(), indent: 2 };
        self.title(heading) + &table.draw(self.reader.style)
    }
}
