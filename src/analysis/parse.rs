//! A file's bytes → a document: text, front matter with places, outline. Per file, in parallel.
//!
//! Whatever the bytes are, a document comes out of it: a file that cannot be read is shown as broken, it never disappears.

use std::sync::Arc;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::tree::Refusal;
use crate::model::document::{Document, SharedText, Suppression};
use crate::model::node::Node;
use crate::model::rule;
use crate::syntax::front_matter::{self, Split};
use crate::syntax::markdown::outline::{Wanted, outline};
use crate::syntax::yaml::{self, Comment};

/// The largest front matter that is read, in bytes.
pub const MAX_FRONT_MATTER: usize = 64 * 1024;
/// The most links that one document may hold.
pub const MAX_LINKS: usize = 5_000;

/// A document with what only the next stage needs.
pub struct Parsed {
    pub document: Document,
    pub front: Option<Node>,
    pub comments: Vec<Comment>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads one markdown file.
pub fn parse(path: &TreePath, bytes: &Arc<[u8]>, placeholders: &[&str]) -> Parsed {
    let mut found = Vec::new();
    let text = match SharedText::new(bytes) {
        Ok(text) => text,
        Err(error) => {
            let offset = error.valid_up_to();
            let place = Place { path: path.clone(), span: Span::new(offset, offset) };
            found.push(Diagnostic::new(&rule::NOT_UTF8, place, vec![("offset", offset.into())]));
            SharedText::from("")
        }
    };
    if let Some(offset) = text.find('\0') {
        let place = Place { path: path.clone(), span: Span::new(offset, offset + 1) };
        found.push(Diagnostic::worded(&rule::NOT_UTF8, "not-utf8-zero", place, vec![("offset", offset.into())]));
    }
    marks(path, &text, &mut found);
    let (front_span, body) = match front_matter::split(&text) {
        Split::Found { yaml, body } => (Some(yaml), body),
        Split::None => (None, bom_length(&text)),
        Split::Unclosed(fence) => {
            let place = Place { path: path.clone(), span: fence };
            found.push(Diagnostic::new(&rule::UNCLOSED_FRONT_MATTER, place, Vec::new()));
            // What stands there is still read, so that the id and stage of the file are known.
            let start = (fence.end as usize + 1).min(text.len());
            let end = end_of_fields(&text, start);
            (Some(Span::new(start, end)), end)
        }
    };
    let mut parsed = Parsed {
        document: document(path, text.clone(), front_span, body, placeholders, &mut found),
        front: None,
        comments: Vec::new(),
        diagnostics: found,
    };
    if let Some(span) = front_span {
        read_front(&mut parsed, span);
    }
    parsed.document.broken |= parsed.diagnostics.iter().any(breaks);
    parsed
}

/// The document of an entry that could not be read at all.
pub fn refused(path: &TreePath, refusal: &Refusal) -> Parsed {
    let place = Place { path: path.clone(), span: Span::default() };
    let limit = crate::model::snapshot::MAX_FILE;
    let (message, args) = match refusal {
        Refusal::TooLarge(size) => {
            let size = usize::try_from(*size).unwrap_or(usize::MAX);
            ("unreadable-file-large", vec![("size", size.into()), ("limit", limit.into())])
        }
        Refusal::LeadsOut => ("unreadable-file-link-out", Vec::new()),
        Refusal::Dangling => ("unreadable-file-dangling", Vec::new()),
        Refusal::NotRegular => ("unreadable-file-special", Vec::new()),
        Refusal::Unreadable(words) => ("unreadable-file-denied", vec![("words", words.into())]),
        Refusal::NameNotUtf8 => ("unreadable-file-name", Vec::new()),
    };
    let mut found = Vec::new();
    let mut document = document(path, SharedText::from(""), None, 0, &[], &mut found);
    document.broken = true;
    found.push(Diagnostic::worded(&rule::UNREADABLE_FILE, message, place, args));
    Parsed { document, front: None, comments: Vec::new(), diagnostics: found }
}

fn document(
    path: &TreePath,
    text: SharedText,
    front: Option<Span>,
    body: usize,
    placeholders: &[&str],
    found: &mut Vec<Diagnostic>,
) -> Document {
    let outline = outline(&text, body, &Wanted { placeholders, links: MAX_LINKS });
    if outline.links_cut {
        let place = Place { path: path.clone(), span: Span::new(body, body) };
        found.push(Diagnostic::new(&rule::TOO_MANY_LINKS, place, vec![("limit", MAX_LINKS.into())]));
    }
    for span in &outline.raw_html {
        let tag = text.get(span.range()).unwrap_or("").chars().take(40).collect::<String>();
        let place = Place { path: path.clone(), span: *span };
        found.push(Diagnostic::new(&rule::RAW_HTML, place, vec![("tag", tag.into())]));
    }
    Document {
        path: path.clone(),
        text,
        front,
        body,
        headings: outline.headings,
        links: outline.links,
        broken: false,
        opening: outline.opening,
        lead: outline.lead,
        placeholders: outline.placeholders,
        suppressions: outline.suppressions,
        tables: outline.tables,
        raw_html: outline.raw_html,
    }
}

fn read_front(parsed: &mut Parsed, span: Span) {
    let path = &parsed.document.path;
    if span.range().len() > MAX_FRONT_MATTER {
        let place = Place { path: path.clone(), span: Span::new(span.start as usize, span.start as usize) };
        let limit = vec![("limit", MAX_FRONT_MATTER.into())];
        parsed.diagnostics.push(Diagnostic::new(&rule::FRONT_MATTER_TOO_LARGE, place, limit));
        return;
    }
    let yaml = yaml::parse(path, &parsed.document.text, span.range());
    parsed.diagnostics.extend(yaml.diagnostics);
    parsed.document.broken |= yaml.broken;
    parsed.document.suppressions.splice(0..0, yaml.comments.iter().flat_map(suppressions));
    parsed.comments = yaml.comments;
    parsed.front = yaml.root;
}

/// `# tandem: ignore[T103, T501] reason`: one request per rule.
pub(super) fn suppressions(comment: &Comment) -> Vec<Suppression> {
    let Some(rest) = comment.text.strip_prefix("tandem:").map(str::trim_start) else { return Vec::new() };
    let Some((rules, reason)) = rest.strip_prefix("ignore[").and_then(|rest| rest.split_once(']')) else {
        return Vec::new();
    };
    let reason = reason.trim().trim_start_matches(':').trim();
    let one =
        |rule: &str| Suppression { span: comment.span, rule: rule.trim().into(), reason: reason.into(), scope: None };
    rules.split(',').map(one).collect()
}

/// Findings after which a document cannot be trusted to say all it says.
fn breaks(finding: &Diagnostic) -> bool {
    let breaking = [rule::NOT_UTF8, rule::UNCLOSED_FRONT_MATTER, rule::CONFLICT_MARKERS, rule::FRONT_MATTER_TOO_LARGE];
    breaking.iter().any(|rule| *rule.code == *finding.code)
}

/// Where fields most likely end that nobody closed: text that follows must not be taken for fields with mistakes.
fn end_of_fields(text: &str, from: usize) -> usize {
    let mut at = from;
    for line in text[from..].split_inclusive('\n') {
        let is_field = line.contains(':') || line.starts_with([' ', '\t', '-', '#', ']', '}']);
        if line.trim().is_empty() || !is_field {
            break;
        }
        at += line.len();
    }
    at
}

/// A byte-order mark, and the marks that an unfinished merge leaves.
fn marks(path: &TreePath, text: &str, found: &mut Vec<Diagnostic>) {
    let place = |start: usize, end: usize| Place { path: path.clone(), span: Span::new(start, end) };
    let bom = bom_length(text);
    if bom > 0 {
        let finding = Diagnostic::new(&rule::BYTE_ORDER_MARK, place(0, bom), Vec::new());
        found.push(finding.fixed_by(crate::base::text::Text::message("fix-remove"), Span::new(0, bom), ""));
    }
    let opening = line_with(text, "<<<<<<< ");
    if let (Some(start), Some(_)) = (opening, line_with(text, ">>>>>>> ")) {
        let end = start + text[start..].lines().next().map_or(0, str::len);
        found.push(Diagnostic::new(&rule::CONFLICT_MARKERS, place(start, end), Vec::new()));
    }
}

fn bom_length(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

/// The start of the first line that begins with `mark`.
fn line_with(text: &str, mark: &str) -> Option<usize> {
    if text.starts_with(mark) {
        return Some(0);
    }
    let newline = format!("\n{mark}");
    text.find(&newline).map(|at| at + 1)
}
