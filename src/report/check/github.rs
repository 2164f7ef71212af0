//! Findings as GitHub workflow commands: they become annotations in the diff of a pull request.
//!
//! GitHub shows ten annotations of each level for a step and drops the rest without a word. So the tenth of ours says
//! how many more there are, and those stand in the log as plain lines.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::span::Position;
use crate::base::text::{Arg, Text};
use crate::report::check::Findings;
use crate::report::check::json::severity;
use crate::report::clean;
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;

/// What GitHub shows of each level.
const SHOWN: usize = 10;

/// Errors first, then warnings, then notes, each in the order of files.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.sorted();
    let texts = findings.texts(&sorted);
    let places = texts.places();
    let mut out = String::new();
    let mut rest = String::new();
    for level in [Severity::Error, Severity::Warning, Severity::Note] {
        let of_level: Vec<_> = sorted.iter().filter(|finding| finding.severity == level).collect();
        let more = of_level.len().saturating_sub(SHOWN);
        for (at, finding) in of_level.into_iter().enumerate() {
            if at >= SHOWN {
                rest.push_str(&plain(finding, &places, words));
                continue;
            }
            let last = (at + 1 == SHOWN && more > 0).then_some(more);
            out.push_str(&command(finding, last, &places, words));
        }
    }
    out + &rest
}

fn command(finding: &Diagnostic, more: Option<usize>, places: &Places, words: &Catalogue) -> String {
    let (start, end) = (places.start(&finding.place), places.end(&finding.place));
    let mut message = vec![words.say(&finding.message)];
    message.extend(finding.reason.iter().chain(&finding.help).filter_map(|text| words.try_say(text)));
    message.extend(more.map(|count| words.say(&Text::with("check-github-more", vec![("count", Arg::from(count))]))));
    format!(
        "::{} file={},{},title={}::{}\n",
        command_name(finding.severity),
        property(finding.place.path.as_str()),
        lines(start, end),
        property(&format!("{} {}", finding.code, finding.slug)),
        data(&message.join("\n")),
    )
}

/// Lines, and columns where they mean something to GitHub: on one line.
fn lines(start: Position, end: Position) -> String {
    if start.line == end.line {
        return format!("line={},endLine={},col={},endColumn={}", start.line, end.line, start.column, end.column);
    }
    format!("line={},endLine={}", start.line, end.line)
}

/// A finding beyond what GitHub shows, as a line of the log. It begins with our own word, so no text from a file is ever
/// taken for a command.
fn plain(finding: &Diagnostic, places: &Places, words: &Catalogue) -> String {
    let start = places.start(&finding.place);
    let message = words.say(&finding.message);
    format!(
        "{}: {}:{}:{} {} {}: {}\n",
        severity(finding.severity),
        clean::line(finding.place.path.as_str()),
        start.line,
        start.column,
        finding.code,
        finding.slug,
        clean::line(&message),
    )
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
