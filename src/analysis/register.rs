//! A register's bytes (`people.yaml`) → what the check stage reads. The whole file is YAML, there is no body.

use std::sync::Arc;

use crate::analysis::parse::{self, Parsed};
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::syntax::yaml;

/// Reads one register.
pub fn parse(path: &TreePath, bytes: &Arc<[u8]>) -> Parsed {
    // Encoding and marks are judged as in any other file; a register has no fences, so nothing of it is taken for body.
    let mut parsed = parse::parse(path, bytes, &[]);
    let text = parsed.document.text.clone();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    parsed.diagnostics.retain(|finding| matches!(&*finding.code, "T002" | "T003" | "T006"));
    let yaml = yaml::parse(path, &text, start..text.len());
    parsed.diagnostics.extend(yaml.diagnostics);
    parsed.comments = yaml.comments;
    parsed.front = yaml.root;
    parsed.document.front = Some(Span::new(start, text.len()));
    parsed.document.body = text.len();
    parsed.document.broken |= yaml.broken;
    parsed.document.links = Vec::new();
    parsed.document.text = text;
    parsed
}
