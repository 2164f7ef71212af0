//! Bytes ↔ the protocol's lines and columns, and the words of a finding as the protocol has them.

use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::Text;
use crate::base::tree::Tree;
use crate::host::client;
use crate::model::config::Config;
use crate::model::playbook::Playbook;
use crate::model::source;
use crate::report::check::rule_address;
use crate::words::catalogue::Catalogue;
use lsp_types as lsp;

/// What the editor counts columns in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
}

/// A text with the starts of its lines.
pub struct Page<'a> {
    text: &'a str,
    starts: Vec<usize>,
    encoding: Encoding,
}

impl<'a> Page<'a> {
    pub fn new(text: &'a str, encoding: Encoding) -> Page<'a> {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Page { text, starts, encoding }
    }

    pub fn position(&self, offset: usize) -> lsp::Position {
        let offset = floor(self.text, offset.min(self.text.len()));
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let before = &self.text[self.starts[line]..offset];
        let column = match self.encoding {
            Encoding::Utf8 => before.len(),
            Encoding::Utf16 => before.encode_utf16().count(),
        };
        lsp::Position { line: small(line), character: small(column) }
    }

    pub fn range(&self, span: Span) -> lsp::Range {
        lsp::Range { start: self.position(span.start as usize), end: self.position(span.end as usize) }
    }

    /// The byte at a position; a column beyond the line is its end, a line beyond the text the text's end.
    pub fn offset(&self, position: lsp::Position) -> usize {
        let Some(start) = self.starts.get(position.line as usize).copied() else { return self.text.len() };
        let end = self.starts.get(position.line as usize + 1).map_or(self.text.len(), |next| next - 1);
        let line = self.text[start..end].trim_end_matches('\r');
        let wanted = position.character as usize;
        let within = match self.encoding {
            Encoding::Utf8 => floor(line, wanted.min(line.len())),
            Encoding::Utf16 => {
                let mut units = 0;
                let passed = line.char_indices().find(|(_, c)| {
                    let here = units;
                    units += c.len_utf16();
                    here >= wanted || units > wanted
                });
                passed.map_or(line.len(), |(at, _)| at)
            }
        };
        start + within
    }
}

fn floor(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The text of a file of the tree.
pub fn text<'t>(tree: &'t Tree, path: &TreePath) -> Option<&'t str> {
    std::str::from_utf8(tree.text(path)?).ok()
}

/// An address as the protocol's type; a text that is none gives one that leads nowhere.
pub fn uri(address: &str) -> lsp::Uri {
    let nowhere = || lsp::Uri::from_str("file:///").ok();
    let read = lsp::Uri::from_str(address).ok().or_else(nowhere);
    // A constant of ours that cannot be read would be found by the first test.
    read.unwrap_or_else(|| unreachable!("an address that every client knows"))
}

/// What all findings of one look at the workspace are told with.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub root: &'a Path,
    pub tree: &'a Tree,
    pub words: &'a Catalogue,
    pub playbook: &'a Playbook,
    pub config: &'a Config,
    pub encoding: Encoding,
    /// Addresses by which the editor itself calls its files.
    pub known: &'a BTreeMap<TreePath, String>,
}

impl Teller<'_> {
    pub fn address(&self, path: &TreePath) -> lsp::Uri {
        match self.known.get(path) {
            Some(address) => uri(address),
            // A file of a source lies where the settings say, and editors do not take steps upwards in an address.
            None if source::is_foreign(path) => {
                let at = self.root.join(&*self.config.file(path));
                uri(&client::address(&at.canonicalize().unwrap_or(at)))
            }
            None => uri(&client::address(&self.root.join(path.as_str()))),
        }
    }

    pub fn location(&self, place: &Place) -> lsp::Location {
        let text = text(self.tree, &place.path).unwrap_or_default();
        lsp::Location { uri: self.address(&place.path), range: Page::new(text, self.encoding).range(place.span) }
    }

    /// The findings of one file.
    pub fn findings(&self, path: &TreePath, findings: &[Diagnostic]) -> Vec<lsp::Diagnostic> {
        let page = Page::new(text(self.tree, path).unwrap_or_default(), self.encoding);
        findings.iter().map(|finding| self.finding(finding, &page)).collect()
    }

    fn finding(&self, finding: &Diagnostic, page: &Page<'_>) -> lsp::Diagnostic {
        let link = rule_address(&finding.code).map(|address| lsp::CodeDescription { href: uri(&address) });
        let related = finding.related.iter().map(|related| lsp::DiagnosticRelatedInformation {
            location: self.location(&related.place),
            message: self.words.say(&related.label),
        });
        let related: Vec<lsp::DiagnosticRelatedInformation> = related.collect();
        lsp::Diagnostic {
            range: page.range(finding.place.span),
            severity: Some(match finding.severity {
                Severity::Error => lsp::DiagnosticSeverity::ERROR,
                Severity::Warning => lsp::DiagnosticSeverity::WARNING,
                Severity::Note => lsp::DiagnosticSeverity::INFORMATION,
            }),
            code: Some(lsp::NumberOrString::String(finding.code.to_string())),
            code_description: link,
            source: Some("tandem".to_owned()),
            message: self.message(finding),
            related_information: (!related.is_empty()).then_some(related),
            tags: None,
            data: None,
        }
    }

    /// What is wrong, what to do, and who owes it.
    fn message(&self, finding: &Diagnostic) -> String {
        let mut lines = vec![self.words.say(&finding.message)];
        lines.extend(finding.help.iter().filter_map(|help| self.words.try_say(help)).filter(|help| !help.is_empty()));
        if let Some(role) = finding.owed_by.as_deref().and_then(|role| self.playbook.role(role)) {
            lines.push(self.words.say(&Text::with("editor-owed", vec![("role", (&role.short).into())])));
        }
        lines.join("\n")
    }
}
