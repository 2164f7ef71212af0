//! A team's file over the small method of `base.yaml`, and findings as a person reads them.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::base::text::Text;
use crate::model::playbook::Playbook;
use crate::playbook::settle::{Settled, settle};
use crate::playbook::sources::Sources;
use crate::words::catalogue::Catalogue;

pub const BASE: &str = include_str!("base.yaml");

/// The playbook with `text` laid over the small method, and its findings.
pub fn lay(text: &str) -> (Playbook, Vec<String>) {
    let path = path();
    let Settled { playbook, found, .. } = settle("standard", &Sources::new(BASE, Some((&path, text))));
    (playbook, found.iter().map(|finding| sentence(finding, text)).collect())
}

/// The playbook with `text` laid over, which must be without a mistake.
pub fn clean(text: &str) -> Playbook {
    let (playbook, found) = lay(text);
    assert_eq!(found, Vec::<String>::new());
    playbook
}

/// The findings of `text`.
pub fn mistakes(text: &str) -> Vec<String> {
    lay(text).1
}

pub fn path() -> TreePath {
    TreePath::new("playbook.yaml").expect("a path")
}

/// `LINE `the bytes at that place` CODE what is wrong | what to do`.
pub fn sentence(finding: &Diagnostic, text: &str) -> String {
    let place = &finding.place;
    let at = Lines::new(text.as_bytes()).position(place.span.start as usize);
    let bytes = text.get(place.span.range()).unwrap_or("").lines().next().unwrap_or("");
    let reason = finding.reason.as_ref().map(say).unwrap_or_default();
    assert!(!reason.is_empty(), "every finding says why it matters");
    let help = finding.help.as_ref().map(say).unwrap_or_default();
    format!("{} `{bytes}` {} {} | {help}", at.line, finding.code, say(&finding.message))
}

/// A text in English; every message exists and has all its values.
fn say(text: &Text) -> String {
    let said = Catalogue::new("en").try_say(text).unwrap_or_else(|| panic!("there is no message for {text:?}"));
    assert!(!said.contains("{$"), "a value is missing: {said}");
    said
}
