//! The baseline: findings that are known already are set aside, and it can only shrink.
//!
//! A team that begins to check old documents would drown in findings and switch the check off. With a baseline it sees what is
//! new from the first day. Entries that are mended are told, so that they go; none is ever added to a file that is there.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis::parse;
use crate::analysis::settle;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::{Lines, Place, Span};
use crate::base::text::Text;
use crate::base::tree::File;
use crate::model::baseline::{Baseline, Entry};
use crate::model::config::Config;
use crate::model::identity::Identity;
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::syntax::yaml;

/// What a baseline leaves of a check.
pub struct Judged {
    /// What is to be shown: new findings, and those about the baseline itself.
    pub found: Vec<Diagnostic>,
    /// The entries that set something aside.
    pub used: Vec<Identity>,
}

/// The texts that findings stand in.
pub type Lookup<'a> = &'a dyn Fn(&TreePath) -> Option<Arc<str>>;

/// Reads the baseline; what cannot be read of it is a finding.
pub fn read(path: &TreePath, file: &File) -> (Baseline, Vec<Diagnostic>) {
    let bytes = match file {
        File::Text(bytes) => bytes,
        File::Refused(refusal) => {
            let found = parse::refused(path, refusal).diagnostics;
            return (Baseline { entries: Vec::new(), broken: true }, found);
        }
        File::Attachment(_) => return (Baseline::default(), Vec::new()),
    };
    let mut found = parse::parse(path, bytes, &[]).diagnostics;
    found.retain(|finding| matches!(&*finding.code, "T002" | "T003" | "T006"));
    let text = String::from_utf8_lossy(bytes);
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let yaml = yaml::parse(path, &text, start..text.len());
    let mut baseline = Baseline { entries: Vec::new(), broken: yaml.broken || !found.is_empty() };
    found.extend(yaml.diagnostics);
    let bad = |message: &str, span: Span, args| {
        Diagnostic::worded(&rule::BAD_BASELINE, message, Place { path: path.clone(), span }, args)
    };
    let version = yaml.root.as_ref().and_then(|root| root.get("version")).and_then(Node::text);
    let list = yaml.root.as_ref().and_then(|root| root.get("findings"));
    let is_list = list.is_some_and(|list| matches!(list.kind, NodeKind::List(_)) || list.is_null());
    if version != Some("1") || !is_list {
        // In a broken file either may stand in the part that could not be read.
        if !yaml.broken {
            let span = Span::new(start, Lines::new(text.as_bytes()).line_end(start));
            found.push(bad("bad-baseline-file", span, Vec::new()));
        }
        baseline.broken = true;
    }
    for node in list.map_or(&[][..], Node::items) {
        match entry(node) {
            Some(entry) if refuses(&entry.identity.code) => {
                let args = vec![("code", entry.identity.code.into())];
                found.push(bad("bad-baseline-refused", node.span, args));
            }
            Some(entry) => baseline.entries.push(entry),
            None => found.push(bad("bad-baseline", node.span, Vec::new())),
        }
    }
    (baseline, found)
}

/// `{code: T103, id: trial, field: metric, value: "2"}`; the last two may be missing.
fn entry(node: &Node) -> Option<Entry> {
    let known = ["code", "id", "field", "value"];
    let entries = node.entries();
    if entries.iter().any(|entry| !known.contains(&&*entry.key) || entry.value.text().is_none()) {
        return None;
    }
    let get = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
    let identity = Identity {
        code: get("code").filter(|code| !code.is_empty())?,
        id: get("id")?,
        field: get("field").unwrap_or_default(),
        value: get("value").unwrap_or_default(),
    };
    Some(Entry { identity, span: node.span })
}

/// Whether findings of this code are never set aside: a file that cannot be read hides all that is wrong in it, settings
/// decide what everything else means, and an exception from the rules of exceptions would be one too many.
pub fn refuses(code: &str) -> bool {
    let unreadable = || rule::find(code).is_none_or(|rule| rule.severity == Severity::Error);
    code.starts_with("T8") || code.starts_with("T9") || (code.starts_with("T0") && unreadable())
}

/// The identities of all findings that may be set aside, sorted.
pub fn identities(found: &[Diagnostic], lookup: Lookup) -> Vec<Identity> {
    let mut texts = Texts::new(lookup);
    let mut all: Vec<Identity> =
        found.iter().filter(|finding| !refuses(&finding.code)).map(|finding| texts.identity(finding)).collect();
    all.sort();
    all
}

/// Sets aside what the baseline knows, and tells which of its entries nothing matches any more.
pub fn judge(
    found: Vec<Diagnostic>,
    (path, file): (&TreePath, &File),
    lookup: Lookup,
    (config, playbook): (&Config, &Playbook),
) -> Judged {
    let (baseline, more) = read(path, file);
    let mut open: BTreeMap<&Identity, Vec<&Entry>> = BTreeMap::new();
    for entry in baseline.entries.iter().rev() {
        open.entry(&entry.identity).or_default().push(entry);
    }
    let mut judged = Judged { found: Vec::new(), used: Vec::new() };
    let mut texts = Texts::new(lookup);
    for finding in found {
        let is_known = !refuses(&finding.code) && {
            let identity = texts.identity(&finding);
            open.get_mut(&identity).and_then(Vec::pop).is_some_and(|_| {
                judged.used.push(identity);
                true
            })
        };
        if !is_known {
            judged.found.push(finding);
        }
    }
    let text = match file {
        File::Text(bytes) => String::from_utf8_lossy(bytes),
        _ => "".into(),
    };
    let unused = open.into_values().flatten().map(|entry| unused(path, &text, entry));
    let told = more.into_iter().chain(unused).filter_map(|finding| settle::level(finding, config, playbook));
    judged.found.extend(told);
    judged.found.sort_by(|a, b| a.order().cmp(&b.order()));
    judged.used.sort();
    judged
}

fn unused(path: &TreePath, text: &str, entry: &Entry) -> Diagnostic {
    let place = Place { path: path.clone(), span: entry.span };
    let args = vec![("code", (&entry.identity.code).into()), ("id", (&entry.identity.id).into())];
    let finding = Diagnostic::new(&rule::BASELINE_ENTRY_UNUSED, place, args);
    match own_line(text, entry.span) {
        Some(line) => finding.fixed_by(Text::message("fix-remove"), line, ""),
        None => finding,
    }
}

/// The whole line of an entry, with its break, when nothing else stands on it.
fn own_line(text: &str, span: Span) -> Option<Span> {
    let start = text.get(..span.start as usize)?.rfind('\n')? + 1;
    let end = span.end as usize + text.get(span.end as usize..)?.find('\n')? + 1;
    let before = text.get(start..span.start as usize)?.trim();
    let after = text.get(span.end as usize..end)?.trim();
    (before == "-" && after.is_empty()).then(|| Span::new(start, end))
}

/// A baseline as a file: one entry a line and sorted, so that two branches that mend different things merge by themselves.
pub fn print(entries: &[Identity], head: &str) -> String {
    let mut out: String = head.lines().map(|line| format!("# {line}\n")).collect();
    out.push_str("version: 1\n");
    out.push_str(if entries.is_empty() { "findings: []\n" } else { "findings:\n" });
    for Identity { code, id, field, value } in entries {
        let parts = [("code", code), ("id", id), ("field", field), ("value", value)];
        let parts = parts.iter().filter(|(_, value)| !value.is_empty());
        let parts: Vec<String> = parts.map(|(key, value)| format!("{key}: {}", quoted(value))).collect();
        out.push_str(&format!("- {{{}}}\n", parts.join(", ")));
    }
    out
}

/// Words that YAML would take for nothing but a text stand as they are.
fn quoted(text: &str) -> String {
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'));
    let keyword = ["true", "false", "null", "yes", "no", "on", "off"].contains(&text.to_ascii_lowercase().as_str());
    if is_word && !keyword {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

/// Texts by file, looked up once each.
struct Texts<'a> {
    lookup: Lookup<'a>,
    known: BTreeMap<TreePath, Option<Arc<str>>>,
}

impl<'a> Texts<'a> {
    fn new(lookup: Lookup<'a>) -> Texts<'a> {
        Texts { lookup, known: BTreeMap::new() }
    }

    fn identity(&mut self, finding: &Diagnostic) -> Identity {
        let path = &finding.place.path;
        if !self.known.contains_key(path) {
            self.known.insert(path.clone(), (self.lookup)(path));
        }
        Identity::of(finding, self.known.get(path).and_then(|text| text.as_deref()))
    }
}
