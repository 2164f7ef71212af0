//! Findings in words: the site shows problems to the team, where they are.

use tera::Value;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::site::Site;
use crate::site::value::{list, record, spoken, text};

/// How many findings of one document its page tells.
const SHOWN: usize = 50;

/// The findings of a file, worst first, in words. `source` is the file's text.
pub fn values(site: &Site, path: &TreePath, source: &str) -> Value {
    let found = of(site, path);
    if found.is_empty() {
        return list([]);
    }
    let lines = Lines::new(source.as_bytes());
    let mut found: Vec<&Diagnostic> = found.iter().collect();
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    list(found.into_iter().take(SHOWN).map(|finding| value(site, finding, Some(&lines))))
}

/// One finding in words; its line is told when the lines of its file are at hand.
pub fn value(site: &Site, finding: &Diagnostic, lines: Option<&Lines>) -> Value {
    let lexicon = site.lexicon();
    let line = lines.map(|lines| lines.position(finding.place.span.start as usize).line);
    let tell = |told: &Option<crate::base::text::Text>| told.as_ref().and_then(|told| lexicon.try_tell(told));
    record([
        (
            "tone",
            text(match finding.severity {
                Severity::Error => "bad",
                Severity::Warning => "warn",
                Severity::Note => "",
            }),
        ),
        ("message", spoken(&sentence(&lexicon.tell(&finding.message)))),
        ("reason", tell(&finding.reason).map_or_else(Value::none, |said| spoken(&said))),
        ("help", tell(&finding.help).map_or_else(Value::none, |said| spoken(&said))),
        ("code", text(&finding.code)),
        ("file", text(finding.place.path.as_str())),
        ("line", line.map_or_else(Value::none, Value::from)),
        ("role", finding.owed_by.as_ref().and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
    ])
}

/// How many errors a file has.
pub fn errors(site: &Site, path: &TreePath) -> usize {
    of(site, path).iter().filter(|finding| finding.severity == Severity::Error).count()
}

/// The findings of a file. All findings are sorted by file.
fn of<'a>(site: &'a Site, path: &TreePath) -> &'a [Diagnostic] {
    let all = &site.analysis().diagnostics;
    let start = all.partition_point(|finding| finding.place.path < *path);
    let end = all.partition_point(|finding| finding.place.path <= *path);
    all.get(start..end).unwrap_or(&[])
}

/// Findings are written without a capital and a full stop, for a line in a terminal; on a page they are sentences.
pub(in crate::site) fn sentence(message: &str) -> String {
    let mut chars = message.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}", chars.as_str())
}
