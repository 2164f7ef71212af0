//! The merged playbook as a file that could be saved as `playbook.yaml`.
//!
//! A team that wonders why something is asked reads here what is in force, and sees on every line of its own where it wrote
//! that. What it removed stays in sight as `null`, so that the printed file, saved, means the same again.

use crate::base::path::TreePath;
use crate::base::span::{Lines, Span};
use crate::model::node::{Entry, Node, NodeKind};
use crate::playbook::merge;
use crate::playbook::origins::is_all_team;
use crate::playbook::settle::settle;
use crate::playbook::sources::Sources;
use crate::playbook::standard;
use crate::playbook::yaml;

/// Lines end before this column where they can.
const WIDTH: usize = 120;

/// The playbook that is in force with the team's file laid over the built-in one.
pub fn print(profile: &str, overlay: Option<(&TreePath, &str)>) -> String {
    printed(profile, &Sources::new(standard(), overlay))
}

/// The same over any two files.
pub(in crate::playbook) fn printed(profile: &str, sources: &Sources) -> String {
    let mut settled = settle(profile, sources);
    merge::amend(&mut settled.tree, &settled.amended);
    let mut printer = Printer { sources, lines: sources.team_lines(), out: String::new() };
    printer.root(&settled.tree);
    printer.out
}

struct Printer<'a> {
    sources: &'a Sources<'a>,
    /// The team's file, its lines, and how far its spans are moved.
    lines: Option<(&'a TreePath, Lines<'a>, usize)>,
    out: String,
}

impl Printer<'_> {
    fn root(&mut self, tree: &Node) {
        for entry in tree.entries() {
            if !self.out.is_empty() && entry.value.entries().len() + entry.value.items().len() > 0 {
                self.out.push('\n');
            }
            self.entry(entry, 0);
        }
    }

    /// `key: value`, on one line where it fits and has one origin. The indent is already written.
    fn entry(&mut self, entry: &Entry, indent: usize) {
        let key = yaml::key(&entry.key);
        let left = WIDTH.saturating_sub(indent + key.chars().count() + 2);
        if let Some(value) = self.on_one_line(&entry.value, left) {
            self.line(&format!("{key}: {value}"), entry.key_span, &entry.value);
            return;
        }
        self.line(&format!("{key}:"), entry.key_span, &entry.value);
        self.block(&entry.value, indent + 2);
    }

    fn block(&mut self, node: &Node, indent: usize) {
        for entry in node.entries() {
            self.indent(indent);
            self.entry(entry, indent);
        }
        for item in node.items() {
            self.indent(indent);
            self.out.push_str("- ");
            self.item(item, indent + 2);
        }
    }

    /// An item behind its `- `.
    fn item(&mut self, item: &Node, indent: usize) {
        if let Some(removed) = merge::removed(item) {
            let line = format!("{}: null", yaml::key(&removed.key));
            self.line(&line, removed.key_span, item);
            return;
        }
        if let Some(line) = self.on_one_line(item, WIDTH.saturating_sub(indent)) {
            self.line(&line, item.span, item);
            return;
        }
        for (number, entry) in item.entries().iter().enumerate() {
            if number > 0 {
                self.indent(indent);
            }
            self.entry(entry, indent);
        }
        for (number, inner) in item.items().iter().enumerate() {
            if number > 0 {
                self.indent(indent);
            }
            self.out.push_str("- ");
            self.item(inner, indent + 2);
        }
    }

    /// A value that goes on one line: short enough, and all from the same file, so that one mark can speak for it.
    fn on_one_line(&self, node: &Node, width: usize) -> Option<String> {
        if let NodeKind::Scalar(scalar) = &node.kind {
            return Some(yaml::text(scalar, false));
        }
        // A letter has four bytes at most, so much more than that need not be tried.
        let bytes = node.span.end.saturating_sub(node.span.start) as usize;
        let children = node.entries().len() + node.items().len();
        let pure = || is_all_team(node, self.sources) || is_all_built_in(node, self.sources);
        if children > 0 && (bytes > 8 * WIDTH || holds_removed(node) || !pure()) {
            return None;
        }
        let line = yaml::flow(node);
        (children == 0 || line.chars().count() <= width).then_some(line)
    }

    /// Ends a line, with the place where the team wrote it.
    fn line(&mut self, line: &str, at: Span, node: &Node) {
        self.out.push_str(line);
        if let Some((path, lines, border)) = &self.lines
            && is_all_team(node, self.sources)
        {
            let number = lines.position((at.start as usize).saturating_sub(*border)).line;
            self.out.push_str(&format!("  # {path}:{number}"));
        }
        self.out.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }
}

fn is_all_built_in(node: &Node, sources: &Sources) -> bool {
    !sources.is_team(node.span)
        && node.items().iter().all(|item| is_all_built_in(item, sources))
        && node.entries().iter().all(|entry| !sources.is_team(entry.key_span) && is_all_built_in(&entry.value, sources))
}

fn holds_removed(node: &Node) -> bool {
    merge::removed(node).is_some()
        || node.items().iter().any(holds_removed)
        || node.entries().iter().any(|entry| holds_removed(&entry.value))
}
