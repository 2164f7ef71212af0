//! Findings as GitHub workflow commands: they become annotations in the diff of a pull request.
//!
//! GitHub shows ten annotations of each level for a step and drops the rest without a word. So the tenth of ours says
//! how many more there are, and those stand in the log as plain lines.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::span::Position;
use crate::base::text::{Arg, Text};
use crate::report::check::json::severity;
use crate::report::check::{Findings, sentences};
use crate::report::clean;
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;

/// What GitHub shows of each level.
const SHOWN: usize = 10;

/// Errors first, then warnings, then notes, each in the order of files.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.sorted();
    let texts = findings.texts(&sorted);
    let log = Log { findings, places: &texts.places(), words };
    let mut out = String::new();
    let mut rest = String::new();
    for level in [Severity::Error, Severity::Warning, Severity::Note] {
        let of_level: Vec<_> = sorted.iter().filter(|finding| finding.severity == level).collect();
        let more = of_level.len().saturating_sub(SHOWN);
        for (at, finding) in of_level.into_iter().enumerate() {
            if at >= SHOWN {
                rest.push_str(&log.plain(finding));
                continue;
            }
            let last = (at + 1 == SHOWN && more > 0).then_some(more);
            out.push_str(&log.command(finding, last));
        }
    }
    out + &rest
}

struct Log<'a> {
    findings: &'a Findings<'a>,
    places: &'a Places<'a>,
    words: &'a Catalogue,
}

impl Log<'_> {
    fn command(&self, finding: &Diagnostic, more: Option<usize>) -> String {
        let (start, end) = (self.places.start(&finding.place), self.places.end(&finding.place));
        let mut message = sentences(finding, self.words);
        let more = more.map(|count| Text::with("check-github-more", vec![("count", Arg::from(count))]));
        message.extend(more.map(|more| self.words.say(&more)));
        format!(
            "::{} file={},{},title={}::{}\n",
            command_name(finding.severity),
            property(&self.findings.file(&finding.place.path)),
            lines(start, end),
            property(&format!("{} {}", finding.code, finding.slug)),
            data(&message.join("\n")),
        )
    }

    /// A finding beyond what GitHub shows, as a line of the log. It begins with our own word, so no text from a file is
    /// ever taken for a command.
    fn plain(&self, finding: &Diagnostic) -> String {
        let start = self.places.start(&finding.place);
        let message = self.words.say(&finding.message);
        format!(
            "{}: {}:{}:{} {} {}: {}\n",
            severity(finding.severity),
            clean::line(&self.findings.file(&finding.place.path)),
            start.line,
            start.column,
            finding.code,
            finding.slug,
            clean::line(&message),
        )
    }
}

/// Lines, and columns where they mean something to GitHub: on one line.
fn lines(start: Position, end: Position) -> String {
    if start.line == end.line {
        return format!("line={},endLine={},col={},endColumn={}", start.line, end.line, start.column, end.column);
    }
    format!("line={},endLine={}", start.line, end.line)
}

fn command_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// A message: line breaks are written as `%0D` and `%0A`.
fn data(text: &str) -> String {
    let escaped = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    clean::line(&escaped).into_owned()
}

/// A value between commas.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
