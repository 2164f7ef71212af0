//! An import for people: which column becomes what, which documents are new, and what was left alone.

use crate::base::text::Arg;
use crate::report::clean;
use crate::report::import::{Becomes, Column, Document, Import, Left};
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{self, Cell, Room, Row, Table};

/// How many lines of a sort are shown of what could be a thousand.
const LINES_MAX: usize = 20;

pub fn render(import: &Import, reader: &Reader) -> String {
    let mut out = String::new();
    if import.is_dry && !import.columns.is_empty() {
        out.push_str(&columns(&import.columns, reader));
        out.push('\n');
    }
    for document in &import.documents {
        out.push_str(&one(document, import.is_dry, reader));
    }
    if import.is_dry && !import.documents.is_empty() {
        out.push('\n');
    }
    let misfits: Vec<String> = import.documents.iter().flat_map(|document| misfits(document, reader)).collect();
    out.push_str(&listed(&misfits, reader));
    out.push_str(&left("import-taken", &import.taken, reader));
    out.push_str(&left("import-known", &import.known, reader));
    for (kind, file, count) in &import.registers {
        let args = vec![("count", (*count).into()), ("kind", kind.into()), ("file", file.into())];
        out.push_str(&(reader.say("import-register", args) + "\n"));
    }
    let count = ("count", Arg::from(import.documents.len()));
    out.push_str(&match (import.documents.is_empty(), import.is_dry) {
        (true, _) => reader.word("import-nothing-new"),
        (false, true) => reader.say("import-would-write", vec![count]),
        (false, false) => reader.say("import-written", vec![count]),
    });
    out + "\n"
}

fn columns(columns: &[Column], reader: &Reader) -> String {
    let rows = columns.iter().map(|column| {
        let becomes = column.becomes.iter().map(|one| match one {
            Becomes::Field(field) => clean::line(field).into_owned(),
            Becomes::Text => reader.word("import-becomes-text"),
            Becomes::Kept => reader.word("import-becomes-kept"),
            Becomes::Nothing => reader.word("import-becomes-nothing"),
        });
        Row::Cells(vec![
            Cell::new(clean::line(&column.name)),
            Cell::new(becomes.collect::<Vec<_>>().join(", ")),
            Cell::new(clean::line(&column.example)).ink(Ink::Faint),
        ])
    });
    let heads = ["import-column", "import-becomes", "import-example"].map(|id| reader.word(id));
    let [name, becomes, example] = heads.map(table::Column::left);
    let columns = vec![name, becomes, example.room(Room::Flexible)];
    Table { columns, rows: rows.collect(), indent: 0 }.draw(reader.style)
}

/// The file, and in a rehearsal what would stand in it.
fn one(document: &Document, is_dry: bool, reader: &Reader) -> String {
    let mut out = format!("{}\n", clean::line(&document.file));
    if is_dry {
        for line in document.front.lines() {
            let line = crate::report::measure::cut(&clean::line(line), reader.style.width.saturating_sub(2));
            out.push_str(&format!("  {}\n", reader.style.paint(Ink::Faint, &line)));
        }
    }
    out
}

fn misfits(document: &Document, reader: &Reader) -> Vec<String> {
    let said = document.misfits.iter().map(|misfit| {
        let value = crate::report::measure::cut(&clean::line(misfit.value.lines().next().unwrap_or("")), 60);
        let args = vec![
            ("file", (&document.file).into()),
            ("column", clean::line(&misfit.column).into_owned().into()),
            ("value", value.into()),
            ("field", (&misfit.field).into()),
        ];
        reader.say("import-misfit", args)
    });
    said.collect()
}

fn left(message: &str, left: &[Left], reader: &Reader) -> String {
    if left.is_empty() {
        return String::new();
    }
    let lines: Vec<String> =
        left.iter().map(|one| format!("  {} ← {}", clean::line(&one.file), clean::line(&one.title))).collect();
    format!("{}\n{}", reader.say(message, vec![("count", left.len().into())]), listed(&lines, reader))
}

/// Some lines, and how many more there are.
fn listed(lines: &[String], reader: &Reader) -> String {
    let mut out: String = lines.iter().take(LINES_MAX).map(|line| format!("{line}\n")).collect();
    if lines.len() > LINES_MAX {
        out.push_str(&format!("  {}\n", reader.say("board-more", vec![("count", (lines.len() - LINES_MAX).into())])));
    }
    out
}
