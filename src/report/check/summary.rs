//! The last lines of a check: how many there are, which were not shown, what to type next.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::kind::Store;
use crate::report::check::Findings;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{clean, measure};

/// The findings that were not shown, counted by rule, the most frequent first.
pub fn counted(findings: &[&Diagnostic], reader: &Reader) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry((&finding.code, &finding.slug)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(a, more), (b, less)| less.cmp(more).then(a.cmp(b)));
    let row = |((code, slug), count): ((&str, &str), usize)| {
        let address = reader.style.rule_address(code);
        let rule = clean::line(&format!("{code} {slug}")).into_owned();
        Row::Cells(vec![Cell::new(reader.number(&count.to_string())), Cell::new(rule).to(address)])
    };
    let table = Table {
        columns: vec![Column::right(""), Column::left("").room(Room::Flexible)],
        rows: counts.into_iter().map(row).collect(),
        indent: 2,
    };
    let heading = reader.say("check-not-shown", vec![("count", Arg::from(findings.len()))]);
    let hint = reader.word("check-not-shown-hint");
    format!("{heading}\n{}{hint}\n", table.draw(reader.style))
}

/// The summary line and the next command.
pub fn verdict(findings: &Findings, reader: &Reader) -> String {
    let tally = findings.tally();
    let parts = [
        ("check-errors", tally.errors, Ink::Red),
        ("check-warnings", tally.warnings, Ink::Yellow),
        ("check-notes", tally.notes, Ink::Green),
    ];
    let said = parts
        .iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(id, count, ink)| reader.style.paint(*ink, &reader.say(id, vec![("count", Arg::from(*count))])));
    let said = said.collect::<Vec<_>>().join(", ");
    if said.is_empty() {
        return clean_verdict(findings, reader);
    }
    // The colours are ours, so the sentence around them is put together after the words were cleaned.
    let files: BTreeSet<&TreePath> = findings.diagnostics.iter().map(|finding| &finding.place.path).collect();
    let files = reader.say("check-in-files", vec![("count", Arg::from(files.len()))]);
    let mut lines = vec![format!("{said} {files}")];
    if tally.fixable > 0 {
        lines.push(reader.say("check-fixable", vec![("count", Arg::from(tally.fixable))]));
    }
    lines.extend(set_aside(findings, reader));
    let sorted = findings.sorted();
    let worst = sorted.iter().map(|finding| finding.severity).max();
    if let Some(first) = sorted.iter().find(|finding| Some(finding.severity) == worst) {
        lines.push(reader.say("check-explain", vec![("code", Arg::from(&first.code))]));
    }
    lines.join("\n") + "\n"
}

/// What is known to be wrong and was set aside: nobody may take it for mended.
fn set_aside(findings: &Findings, reader: &Reader) -> Option<String> {
    let count = Arg::from(findings.set_aside);
    (findings.set_aside > 0).then(|| reader.say("check-set-aside", vec![("count", count)]))
}

/// Nothing to mend: what was looked at, and where to go from here.
fn clean_verdict(findings: &Findings, reader: &Reader) -> String {
    if findings.files == 0 {
        return reader.word("check-nothing") + "\n";
    }
    let clear = if findings.set_aside > 0 { "check-nothing-new" } else { "check-all-clear" };
    let done = reader.say(clear, vec![("files", Arg::from(findings.files))]);
    let done = reader.style.paint(Ink::Green, &done);
    let counts = kinds(findings, reader);
    let next = reader.word("check-clean-next");
    let aside = set_aside(findings, reader).unwrap_or_default();
    let lines = [done, aside, counts, next].into_iter().filter(|line| !line.is_empty());
    lines.map(|line| line + "\n").collect()
}

/// `Initiatives: 7 · Competitors: 4`: the documents by kind, in the playbook's order.
fn kinds(findings: &Findings, reader: &Reader) -> String {
    let workspace = findings.workspace;
    let folders = workspace.playbook.kinds.iter().filter(|kind| matches!(kind.store, Store::Folder(_)));
    let counts = folders.map(|kind| (kind, workspace.of_kind(&kind.id).count())).filter(|(_, count)| *count > 0);
    let words = counts.map(|(kind, count)| format!("{}:\u{a0}{count}", reader.label(&kind.plural)));
    let line = words.collect::<Vec<_>>().join(" · ");
    measure::hang("", &line, reader.style.width)
}
