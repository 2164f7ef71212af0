//! Everything that is to be mended, on one page beside the editor: file by file, with the lines that it is about.
//!
//! Only a preview server has it, at an address of its own. It is made without the theme, so that it can still be read when the
//! theme is what is broken.

use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::{Lines, Span};
use crate::base::text::{Arg, Text};
use crate::site::preview::{SCRIPT, STYLE};
use crate::site::url;
use crate::site::value::escaped;
use crate::words::catalogue::Catalogue;

/// How many findings are told in full: a page of ten thousand helps nobody.
const SHOWN: usize = 300;
/// Lines of a file around what a finding is about, and how many it may span.
const AROUND: usize = 1;
const LONGEST: usize = 6;
/// Characters of a line.
const WIDEST: usize = 240;

/// What is to be mended in one file.
pub struct Problem<'a> {
    pub path: &'a TreePath,
    pub findings: Vec<&'a Diagnostic>,
    /// What stands in it.
    pub text: Option<Arc<str>>,
    /// Its page in the site.
    pub page: Option<TreePath>,
}

/// What the page says beside the findings.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The name of the workspace.
    pub title: &'a str,
    pub words: &'a Catalogue,
    /// Why the newest change is not shown at all.
    pub fault: Option<&'a str>,
    pub version: &'a str,
    /// Roles by their ids, for who owes something.
    pub role: &'a dyn Fn(&str) -> Option<String>,
}

/// The page. Files with errors come first.
pub fn page(mut problems: Vec<Problem<'_>>, frame: Frame<'_>) -> Vec<u8> {
    let worst = |problem: &Problem| problem.findings.iter().map(|finding| finding.severity).max();
    problems.sort_by_key(|problem| std::cmp::Reverse(worst(problem)));
    let words = frame.words;
    let heading = words.word("problems-title");
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{heading}: {title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"{STYLE}\">\n\
         <script src=\"{SCRIPT}\" data-version=\"{version}\" defer></script>\n</head>\n<body>\n<main>\n\
         <p class=\"back\"><a href=\"/\">{title}</a></p>\n<h1>{heading}</h1>\n<p class=\"sum\">{sum}</p>\n",
        lang = words.lang(),
        heading = escaped(&heading),
        title = escaped(frame.title),
        version = escaped(frame.version),
        sum = escaped(&sum(&problems, words)),
    );
    if let Some(fault) = frame.fault {
        out.push_str(&format!("<pre class=\"fault\">{}</pre>\n", escaped(fault)));
    }
    let mut left = SHOWN;
    for problem in &problems {
        let shown = problem.findings.len().min(left);
        if shown == 0 {
            break;
        }
        out.push_str(&file(problem, shown, frame));
        left -= shown;
    }
    let all: usize = problems.iter().map(|problem| problem.findings.len()).sum();
    if all > SHOWN {
        let more = Text::with("problems-more", vec![("count", (all - SHOWN).into())]);
        out.push_str(&format!("<p class=\"sum\">{}</p>\n", escaped(&words.say(&more))));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out.into_bytes()
}

/// How many there are of each sort, in words.
fn sum(problems: &[Problem<'_>], words: &Catalogue) -> String {
    let count = |severity| problems.iter().flat_map(|one| &one.findings).filter(|one| one.severity == severity).count();
    let sorts =
        [("check-errors", Severity::Error), ("check-warnings", Severity::Warning), ("check-notes", Severity::Note)];
    let told = sorts.into_iter().map(|(id, severity)| (id, count(severity))).filter(|(_, count)| *count > 0);
    let told: Vec<String> =
        told.map(|(id, count)| words.say(&Text::with(id, vec![("count", Arg::from(count))]))).collect();
    if told.is_empty() { words.word("problems-none") } else { told.join(", ") }
}

fn file(problem: &Problem<'_>, shown: usize, frame: Frame<'_>) -> String {
    let name = escaped(problem.path.as_str());
    let link = problem.page.as_ref().map(|page| {
        let open = escaped(&frame.words.word("problems-open")).into_owned();
        format!(" <a href=\"/{}\">{open}</a>", escaped(&url::encode(page.as_str())))
    });
    let mut out = format!("<section>\n<h2><code>{name}</code>{}</h2>\n<ol>\n", link.unwrap_or_default());
    let mut findings: Vec<&&Diagnostic> = problem.findings.iter().collect();
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.place.span));
    let text = problem.text.as_deref().unwrap_or("");
    let lines = Lines::new(text.as_bytes());
    for finding in findings.into_iter().take(shown) {
        out.push_str(&one(finding, text, &lines, frame));
    }
    out.push_str("</ol>\n</section>\n");
    out
}

fn one(finding: &Diagnostic, text: &str, lines: &Lines<'_>, frame: Frame<'_>) -> String {
    let words = frame.words;
    let (tone, severity) = match finding.severity {
        Severity::Error => ("bad", "check-error"),
        Severity::Warning => ("warn", "check-warning"),
        Severity::Note => ("note", "check-note"),
    };
    let line = lines.position(finding.place.span.start as usize).line;
    let at = words.say(&Text::with("problems-line", vec![("line", line.into())]));
    let mut out = format!(
        "<li class=\"{tone}\">\n<p class=\"head\"><b>{}</b> <span>{} · {}</span></p>\n<p>{}</p>\n",
        escaped(&words.word(severity)),
        escaped(&at),
        escaped(&finding.code),
        spoken(&words.say(&finding.message)),
    );
    out.push_str(&excerpt(text, lines, finding.place.span));
    let said = |told: &Option<Text>| told.as_ref().and_then(|told| words.try_say(told)).filter(|said| !said.is_empty());
    let owed = finding.owed_by.as_deref().and_then(frame.role);
    let remarks = [("check-reason", said(&finding.reason)), ("check-help", said(&finding.help)), ("check-owed", owed)];
    for (name, told) in remarks.into_iter().filter_map(|(name, told)| Some((name, told?))) {
        out.push_str(&format!("<p class=\"why\"><i>{}:</i> {}</p>\n", escaped(&words.word(name)), spoken(&told)));
    }
    out.push_str("</li>\n");
    out
}

/// The lines that a finding is about, with what it is about marked; nothing where there is no text.
fn excerpt(text: &str, lines: &Lines<'_>, span: Span) -> String {
    let (start, end) = (floor(text, span.start as usize), floor(text, span.end as usize));
    if text.is_empty() || start >= text.len() {
        return String::new();
    }
    let first = lines.position(start).line;
    let last = lines.position(end).line.min(first + LONGEST);
    let mut rows = String::new();
    let mut at = 0;
    for (number, row) in (1..).zip(text.split_inclusive('\n')) {
        let begins = at;
        at += row.len();
        if number > last + AROUND {
            break;
        }
        if number + AROUND < first {
            continue;
        }
        let row = row.trim_end_matches(['\n', '\r']);
        let inside = |offset: usize| floor(row, offset.saturating_sub(begins).min(row.len()));
        let (from, to) = if at > start && begins < end { (inside(start), inside(end)) } else { (0, 0) };
        let (before, marked, after) = (&row[..from], &row[from..to.max(from)], &row[to.max(from)..]);
        let mark = if marked.is_empty() { String::new() } else { format!("<mark>{}</mark>", cut(marked)) };
        rows.push_str(&format!("<i>{number:>4}</i> {}{mark}{}\n", cut(before), cut(after)));
    }
    format!("<pre tabindex=\"0\">{rows}</pre>\n")
}

/// So much of a line as fits, escaped.
fn cut(words: &str) -> String {
    let short: String = words.chars().take(WIDEST).collect();
    let rest = if short.len() < words.len() { "…" } else { "" };
    format!("{}{rest}", escaped(&short))
}

/// The nearest place at or before an offset where a character begins.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A sentence of the catalogue, with what stands in `backticks` as code.
fn spoken(sentence: &str) -> String {
    let code =
        |(at, part)| if at % 2 == 1 { format!("<code>{}</code>", escaped(part)) } else { escaped(part).into_owned() };
    sentence.split('`').enumerate().map(code).collect()
}

#[cfg(test)]
mod tests;
