//! Findings as the summary of a step on GitHub: the verdict, a table of what and where, and the reasons folded away.
//!
//! GitHub drops a summary of more than a mebibyte as a whole. So room is given to the verdict first, then to the table from its
//! worst line on, then to the reasons; what finds none is counted.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::text::{Arg, Text};
use crate::report::check::{Findings, rule_address, sentences, severity_word};
use crate::report::check::{prose, summary};
use crate::report::names;
use crate::report::place::Places;
use crate::report::reader::Reader;
use crate::report::style::Style;
use crate::words::catalogue::Catalogue;

/// What GitHub takes of one step.
const MOST: usize = 1024 * 1024;
/// Kept for what is said about that which did not fit.
const RESERVE: usize = 4 * 1024;

pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.worst_first();
    let texts = findings.texts(&sorted);
    let style = Style { colour: false, width: 10_000, links: None };
    let reader = Reader { words, style: &style };
    let page = Page { findings, places: &texts.places(), reader: &reader };
    let mut out = page.verdict();
    if sorted.is_empty() {
        return out;
    }
    out.push_str(&page.head());
    let mut room = MOST.saturating_sub(out.len() + RESERVE);
    let rows: Vec<String> = fitting(sorted.iter().map(|finding| page.row(finding)), &mut room);
    out.extend(rows.iter().map(String::as_str));
    if rows.len() < sorted.len() {
        out.push_str(&format!("\n{}\n", page.more("check-more", sorted.len() - rows.len())));
        return out;
    }
    let details: Vec<String> = fitting(sorted.iter().map(|finding| page.detail(finding)), &mut room);
    if !details.is_empty() {
        out.push_str(&format!("\n<details><summary>{}</summary>\n\n", prose::words(&words.word("check-md-details"))));
        out.extend(details.iter().map(String::as_str));
        out.push_str("\n</details>\n");
    }
    if details.len() < sorted.len() {
        out.push_str(&format!("\n{}\n", page.more("check-md-details-left", sorted.len() - details.len())));
    }
    out
}

/// The parts from the first on that there is room for.
fn fitting(parts: impl Iterator<Item = String>, room: &mut usize) -> Vec<String> {
    let mut taken = Vec::new();
    for part in parts {
        let Some(left) = room.checked_sub(part.len()) else { break };
        *room = left;
        taken.push(part);
    }
    taken
}

struct Page<'a> {
    findings: &'a Findings<'a>,
    places: &'a Places<'a>,
    reader: &'a Reader<'a>,
}

impl Page<'_> {
    /// What the last lines of the text say, as the first of the page.
    fn verdict(&self) -> String {
        let said = summary::verdict(self.findings, self.reader);
        let mut lines = said.lines();
        let first = prose::sentence(lines.next().unwrap_or_default());
        let sign = self.findings.diagnostics.iter().map(|finding| finding.severity).max().map_or("✅", sign);
        let mut out = format!("### {sign} Tandem: {first}\n\n");
        for line in lines.filter(|line| !line.is_empty()) {
            out.push_str(&format!("{}  \n", prose::sentence(line)));
        }
        out
    }

    fn head(&self) -> String {
        let names = ["check-md-what", "check-md-where", "check-owed"].map(|id| prose::words(&self.reader.word(id)));
        format!("\n| | {} |\n|---|---|---|---|\n", names.join(" | "))
    }

    fn row(&self, finding: &Diagnostic) -> String {
        let owed = finding.owed_by.as_ref();
        let owed = owed.map(|role| names::role(&self.findings.workspace.playbook, role, self.reader));
        format!(
            "| {} | {} {} | {} | {} |\n",
            sign(finding.severity),
            rule(finding),
            prose::sentence(&self.reader.words.say(&finding.message)),
            self.place(finding),
            prose::words(&owed.unwrap_or_default()),
        )
    }

    fn detail(&self, finding: &Diagnostic) -> String {
        let weight = self.reader.word(severity_word(finding.severity));
        let said = sentences(finding, self.reader.words);
        let said: Vec<String> = said.iter().map(|said| prose::sentence(said)).collect();
        format!("- {} {} {}: {}\n", prose::words(&weight), rule(finding), self.place(finding), said.join("<br>"))
    }

    fn place(&self, finding: &Diagnostic) -> String {
        let line = self.places.start(&finding.place).line;
        prose::code(&format!("{}:{line}", self.findings.file(&finding.place.path)))
    }

    fn more(&self, id: &str, count: usize) -> String {
        prose::sentence(&self.reader.words.say(&Text::with(id, vec![("count", Arg::from(count))])))
    }
}

/// The code of a rule, with its page behind it. A team's own code is any word, so it is escaped like one.
fn rule(finding: &Diagnostic) -> String {
    let code = prose::words(&finding.code);
    match rule_address(&finding.code) {
        Some(address) => format!("[**{code}**]({address})"),
        None => format!("**{code}**"),
    }
}

fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "❌",
        Severity::Warning => "⚠️",
        Severity::Note => "ℹ️",
    }
}
