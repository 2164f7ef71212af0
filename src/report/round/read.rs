//! The sheets that come back: commas, semicolons or tabs, with or without a mark of UTF-8, columns in any order.

use crate::base::text::{Arg, Text};
use crate::model::entity::EntityIx;
use crate::model::kind::PERSON;
use crate::model::scoring::{Criterion, Scale};
use crate::model::workspace::Workspace;
use crate::report::round::{BY, ID, NOTE};
use crate::report::score::scale;

/// What one row gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file, the first being 1.
    pub line: u64,
    pub entity: EntityIx,
    pub by: String,
    /// Criterion → value; `None`: not this person's field.
    pub values: Vec<(String, Option<String>)>,
    pub note: Option<String>,
}

/// What is wrong, and in which line.
pub type Wrong = (u64, Text);

/// The rows of a sheet that give anything, and what is wrong with the others. `None`: this is the sheet of meanings.
pub fn rows(workspace: &Workspace, bytes: &[u8]) -> Option<(Vec<Row>, Vec<Wrong>)> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Some((Vec::new(), vec![(1, Text::message("round-not-utf8"))]));
    };
    let text = text.trim_start_matches('\u{feff}');
    // Excel writes it above the head where it was told to use another mark between cells.
    let (text, skipped) = match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_lowercase().starts_with("sep=") => (rest, 1),
        _ => (text, 0),
    };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let Ok(head) = reader.headers().cloned() else {
        return Some((Vec::new(), vec![(1, Text::message("round-no-head"))]));
    };
    let head: Vec<String> = head.iter().map(|name| name.trim().to_lowercase()).collect();
    if head.first().is_some_and(|first| first == "criterion") && !head.iter().any(|name| name == ID) {
        return None;
    }
    let criteria = &workspace.playbook.scoring.active().criteria;
    let columns: Vec<(usize, &Criterion)> = head
        .iter()
        .enumerate()
        .filter_map(|(at, name)| Some((at, criteria.iter().find(|criterion| is_called(criterion, name))?)))
        .collect();
    let at = |name: &str| head.iter().position(|one| one == name);
    let (Some(id), Some(by), false) = (at(ID), at(BY), columns.is_empty()) else {
        let known: Vec<&str> = [ID, BY].into_iter().chain(criteria.iter().map(|one| &*one.id)).collect();
        let wrong = Text::with("round-no-columns", vec![("known", known.join(", ").into())]);
        return Some((Vec::new(), vec![(1 + skipped, wrong)]));
    };
    let sheet = Sheet { workspace, columns, id, by, note: at(NOTE) };
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = line_of(text, record.position()) + skipped;
                match sheet.row(&record, line) {
                    Ok(Some(row)) => rows.push(row),
                    Ok(None) => {}
                    Err(what) => wrong.push((line, what)),
                }
            }
            Err(error) => {
                let line = line_of(text, error.position()) + skipped;
                wrong.push((line, Text::message("round-unreadable")));
            }
        }
    }
    Some((rows, wrong))
}

/// The line in which a row begins, the first being 1. The reader's own count is one short where lines end as on Windows.
fn line_of(text: &str, position: Option<&csv::Position>) -> u64 {
    let at = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
    let rest = text.get(at..).unwrap_or("");
    let start = at + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let breaks = text.as_bytes().iter().take(start).filter(|byte| **byte == b'\n').count();
    u64::try_from(breaks).map_or(u64::MAX, |breaks| breaks + 1)
}

/// Whether a heading means a criterion: by its id, or by its name in any language.
fn is_called(criterion: &Criterion, name: &str) -> bool {
    *criterion.id == *name || criterion.name.iter().any(|(_, label)| label.to_lowercase() == name)
}

/// The mark that stands between the cells of the head.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or("");
    let count = |mark: char| head.matches(mark).count();
    [';', '\t']
        .into_iter()
        .find(|mark| count(*mark) > count(','))
        .map_or(b',', |mark| if mark == ';' { b';' } else { b'\t' })
}

struct Sheet<'a> {
    workspace: &'a Workspace,
    columns: Vec<(usize, &'a Criterion)>,
    id: usize,
    by: usize,
    note: Option<usize>,
}

impl Sheet<'_> {
    /// The row, if it gives anything.
    fn row(&self, record: &csv::StringRecord, line: u64) -> Result<Option<Row>, Text> {
        let cell = |at: usize| record.get(at).unwrap_or("").trim();
        let mut values = Vec::new();
        for (at, criterion) in &self.columns {
            match cell(*at) {
                "" => {}
                "-" | "–" | "—" => values.push((criterion.id.to_string(), None)),
                given => values.push((criterion.id.to_string(), Some(number(criterion, given)?))),
            }
        }
        if values.iter().all(|(_, value)| value.is_none()) {
            return Ok(None);
        }
        let scored = &self.workspace.playbook.scoring.kind;
        let id = cell(self.id);
        let entity = self.workspace.find(scored, id);
        let entity = entity.ok_or_else(|| Text::with("round-no-document", vec![("id", id.into())]))?;
        let by = cell(self.by);
        let person = self.workspace.find(PERSON, by);
        let person = person.ok_or_else(|| Text::with("edit-no-person", vec![("name", by.into())]))?;
        let note = self.note.map(cell).filter(|note| !note.is_empty()).map(str::to_owned);
        Ok(Some(Row { line, entity, by: self.workspace.entity(person).id.to_string(), values, note }))
    }
}

/// A value as it is written into a file, or why it is none.
fn number(criterion: &Criterion, given: &str) -> Result<String, Text> {
    let comma = given.contains(',') && given.chars().all(|c| c.is_ascii_digit() || c == ',');
    if comma {
        let args = vec![("given", Arg::from(given)), ("right", given.replace(',', ".").into())];
        return Err(Text::with("round-comma", args));
    }
    let refuse = || {
        let args = vec![
            ("criterion", Arg::from(&criterion.name)),
            ("given", given.into()),
            ("scale", scale(criterion).into()),
        ];
        Text::with("round-out-of-scale", args)
    };
    let plain =
        given.chars().all(|c| c.is_ascii_digit() || c == '.') && given.starts_with(|c: char| c.is_ascii_digit());
    let value: f64 = given.parse().ok().filter(|_| plain).ok_or_else(refuse)?;
    let exact = value * 100.0;
    let whole = exact.round();
    // Scales are far below 2^53, and what is finer than hundredths stands on none of them.
    let fits = (exact - whole).abs() < 1e-6 && whole.abs() < 1e15 && is_on(&criterion.scale, whole as i64);
    if fits { Ok(given.to_owned()) } else { Err(refuse()) }
}

fn is_on(scale: &Scale, value: i64) -> bool {
    match scale {
        Scale::Steps { min, max, step } => (*min..=*max).contains(&value) && (value - min) % (*step).max(1) == 0,
        Scale::Values(values) => values.contains(&value),
    }
}
