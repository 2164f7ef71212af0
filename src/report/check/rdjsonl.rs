//! Findings in reviewdog's diagnostic format, one on each line, for readers that begin before the end is there.

use crate::report::check::{Findings, rdjson};
use crate::report::json;
use crate::words::catalogue::Catalogue;

/// The worst first.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    rdjson::diagnostics(findings, words).iter().map(json::line).collect()
}
