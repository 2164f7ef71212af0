//! The sheets that go out: CSV as spreadsheets of all countries open it, and the meaning of the numbers as a sheet of its own.
//!
//! The meaning is no comment above the rows: a spreadsheet that sorts or saves would not bring it back.

use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::scoring::Criterion;
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::round::{BY, ID, NOTE};
use crate::report::score::scale;
use crate::report::why::what_if::hundredths;
use crate::report::{clean, names};

/// What tells a spreadsheet that this is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The sheet of one person.
pub fn of(
    workspace: &Workspace,
    person: &Entity,
    (documents, criteria): (&[EntityIx], &[&Criterion]),
    reader: &Reader,
) -> Vec<u8> {
    let scoring = &workspace.playbook.scoring;
    let kind = workspace.playbook.kind(&scoring.kind);
    let told: Vec<_> = workspace.playbook.views.round.iter().flat_map(|round| &round.fields).collect();
    let mut rows = Vec::new();
    let mut head = vec![ID.to_owned(), BY.to_owned(), "title".to_owned(), "summary".to_owned()];
    head.extend(told.iter().map(|field| field.to_string()));
    head.push(scoring.evidence_field.to_string());
    head.extend(criteria.iter().map(|criterion| criterion.id.to_string()));
    head.push(NOTE.to_owned());
    rows.push(head);
    for ix in documents {
        let entity = workspace.entity(*ix);
        let mut row = vec![entity.id.to_string(), person.id.to_string(), names::raw_title(entity).to_owned()];
        row.push(summary(workspace, entity));
        row.extend(told.iter().map(|field| entity.text(field).unwrap_or("").to_owned()));
        let shape = kind.and_then(|kind| kind.field(&scoring.evidence_field)).map(|field| &field.shape);
        let evidence = entity.items(&scoring.evidence_field).iter();
        let evidence = evidence.map(|item| {
            let parts = shape.map_or_else(Vec::new, |shape| shape.all_fields());
            let said = |value: &Value| {
                let field = parts.iter().find(|field| field.id == value.name);
                let text = value.date().map(|day| day.to_string()).or_else(|| value.text().map(str::to_owned))?;
                Some(field.map_or_else(|| text.clone(), |field| names::choice(&field.shape, &text, reader)))
            };
            match &item.data {
                Data::Map(members) => members.iter().filter_map(said).collect::<Vec<_>>().join(", "),
                _ => item.text().unwrap_or("").to_owned(),
            }
        });
        row.push(evidence.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; "));
        row.extend(criteria.iter().map(|_| String::new()));
        row.push(String::new());
        rows.push(row);
    }
    bytes(&rows)
}

/// What each number of each criterion means.
pub fn rubric(criteria: &[&Criterion], reader: &Reader) -> Vec<u8> {
    let mut rows = vec![vec!["criterion".to_owned(), "value".to_owned(), "meaning".to_owned()]];
    for criterion in criteria {
        let help = reader.label(&criterion.help);
        rows.push(vec![criterion.id.to_string(), format!("[{}]", scale(criterion)), help]);
        let meanings = criterion.rubric.iter();
        rows.extend(meanings.map(|(at, words)| vec![criterion.id.to_string(), hundredths(*at), reader.label(words)]));
    }
    bytes(&rows)
}

fn summary(workspace: &Workspace, entity: &Entity) -> String {
    let opening = || entity.document.map(|ix| workspace.document(ix).opening.to_string());
    entity.text("summary").map(str::to_owned).or_else(opening).unwrap_or_default()
}

fn bytes(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    for row in rows {
        // Writing into memory does not fail.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// A spreadsheet takes a cell that begins like a formula for one and runs it; what people wrote is text.
fn guarded(cell: &str) -> String {
    let cell = clean::line(cell);
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.into_owned() }
}
