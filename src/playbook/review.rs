//! What is found while a settings file is being read.
//!
//! Exists so that no reader of a part has to know which of the two files a value came from, how a finding gets its place,
//! or what is done about the mistake afterwards: it says what is wrong with which bytes and reads on.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::span::Span;
use crate::base::text::{Arg, Str, Text};
use crate::model::node::Node;
use crate::playbook::nearest::nearest;
use crate::playbook::origins;
use crate::playbook::sources::Sources;

/// Words of a finding longer than this are cut.
const QUOTED: usize = 40;

/// Findings in the making.
pub struct Review<'s> {
    pub sources: &'s Sources<'s>,
    /// What is being read, to say which part of it a finding is about.
    tree: &'s Node,
    /// The names of its parts, once one is asked for.
    paths: OnceCell<BTreeMap<Span, String>>,
    rule: &'static Rule,
    found: Vec<Diagnostic>,
    /// Bytes of the team's file that cannot be used.
    culprits: Vec<Span>,
    /// The maps that are being read, outermost first.
    within: Vec<Span>,
    /// Things that were left out because of mistakes of their own.
    left_out: Vec<Str>,
    /// Built-in values that mean something else now, or nothing.
    amended: Vec<Amended>,
}

/// A built-in value that refers to something the team took away.
pub struct Amended {
    pub span: Span,
    /// What it means now; `None`: nothing.
    pub now: Option<String>,
}

/// What a reading has brought to light.
pub struct Found {
    pub findings: Vec<Diagnostic>,
    /// Bytes of the team's file that cannot be used.
    pub culprits: Vec<Span>,
    pub amended: Vec<Amended>,
}

impl<'s> Review<'s> {
    pub fn new(sources: &'s Sources<'s>, rule: &'static Rule, tree: &'s Node) -> Review<'s> {
        Review {
            sources,
            tree,
            paths: OnceCell::new(),
            rule,
            found: Vec::new(),
            culprits: Vec::new(),
            within: Vec::new(),
            left_out: Vec::new(),
            amended: Vec::new(),
        }
    }

    pub fn finish(self) -> Found {
        Found { findings: self.found, culprits: self.culprits, amended: self.amended }
    }

    /// Says that the value at `span` is wrong: catalogue message `RULE-message`. The value will not be used.
    ///
    /// A built-in value goes wrong only through something that the team took away; that needs no word of its own.
    pub fn mistake(&mut self, message: &str, span: Span, args: Vec<(&'static str, Arg)>) {
        if self.is_forgivable(span) {
            return;
        }
        let id = format!("{}-{message}", self.rule.slug);
        self.mistake_of(self.rule, &id, span, args);
    }

    /// The same under another rule and its own message id, also for what is built in.
    pub fn mistake_of(&mut self, rule: &Rule, message: &str, span: Span, args: Vec<(&'static str, Arg)>) {
        self.blame(span);
        self.remark_of(rule, message, span, args);
    }

    /// Says that something has no effect, or no longer the right one. What stands around it is used as it is.
    pub fn remark(&mut self, message: &str, span: Span, args: Vec<(&'static str, Arg)>) {
        let id = format!("{}-{message}", self.rule.slug);
        self.remark_of(self.rule, &id, span, args);
    }

    fn remark_of(&mut self, rule: &Rule, message: &str, span: Span, args: Vec<(&'static str, Arg)>) {
        let known = self.sources.is_team(span) || !self.sources.has_team();
        // For a built-in value, the innermost thing that the team changed around it is the place to look at.
        let around = || self.within.iter().rev().copied().find(|span| self.sources.is_team(*span));
        let place = match (known, around()) {
            (true, _) => self.sources.place(span),
            (false, Some(around)) => self.sources.place(around),
            (false, None) => self.sources.team_start(),
        };
        if let Some(place) = place {
            let path = self.path_to(span).unwrap_or_default();
            self.found.push(Diagnostic::worded(rule, message, place, args).at_path(path));
        }
    }

    fn path_to(&self, span: Span) -> Option<String> {
        self.paths.get_or_init(|| origins::paths(self.tree)).get(&span).cloned()
    }

    /// Marks bytes of the team's file as unusable without saying so.
    pub fn blame(&mut self, span: Span) {
        if self.sources.is_team(span) {
            self.culprits.push(span);
        }
    }

    /// Says that the value is not `expected`, the id of a catalogue message.
    pub fn wrong_type(&mut self, node: &Node, expected: &'static str) {
        let value = self.quoted(node.span);
        let args = vec![
            ("key", self.key(node.span).into()),
            ("expected", Text::message(expected).into()),
            ("value", value.into()),
        ];
        self.mistake("type", node.span, args);
    }

    /// Says that the value is none of a few possible ones.
    pub fn wrong_value<'k>(&mut self, node: &Node, known: impl IntoIterator<Item = &'k str>) {
        let known: Vec<&str> = known.into_iter().collect();
        let value = node.text().unwrap_or("");
        let mut args =
            vec![("key", self.key(node.span).into()), ("value", value.into()), ("allowed", known.join(", ").into())];
        args.extend(nearest_arg(value, known));
        self.mistake("value", node.span, args);
    }

    /// The name of the setting whose value stands at `span`.
    fn key(&self, span: Span) -> String {
        let file = || self.sources.team().map(|(path, _)| path.to_string());
        let path = self.path_to(span).or_else(file).unwrap_or_default();
        if self.tree.span == span { path } else { path.rsplit('.').next().unwrap_or("").to_string() }
    }

    /// The known name that is meant by `name`, written at `span`; `what` is a variant of the catalogue message.
    ///
    /// A built-in reference to something that the team removed is dropped without a word: the team removed the thing,
    /// so everything about it goes too.
    pub fn reference(&mut self, what: &'static str, known: &[Str], name: &str, span: Span) -> Option<Str> {
        let found = known.iter().find(|known| &***known == name).cloned();
        if found.is_none() {
            self.unknown_name(what, name, span, known.iter().map(|known| &**known));
        }
        found
    }

    /// Says that `name` is none of the known ones, unless it stands in the built-in file and the team changed things.
    pub fn unknown_name<'k>(
        &mut self,
        what: &'static str,
        name: &str,
        span: Span,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        if self.is_forgivable(span) {
            self.amend(span, None);
            return;
        }
        // One mistake is one finding: what refers to a thing that was left out need not be said as well.
        let first = name.split('.').next().unwrap_or(name);
        if self.left_out.iter().any(|id| **id == *first) {
            self.blame(span);
            return;
        }
        let mut args = vec![("what", what.into()), ("name", name.into())];
        args.extend(nearest_arg(name, known));
        self.mistake("unknown-name", span, args);
    }

    /// Whether the bytes are built in and a team's file may have taken away what they refer to.
    pub fn is_forgivable(&self, span: Span) -> bool {
        self.sources.has_team() && !self.sources.is_team(span)
    }

    /// Remembers that a built-in value means something else now, so that the printed playbook says what is in force.
    pub fn amend(&mut self, span: Span, now: Option<String>) {
        self.amended.push(Amended { span, now });
    }

    /// How much has been found so far.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Remembers that a thing cannot be used, and that this has been said.
    pub fn leave_out(&mut self, id: Str) {
        self.left_out.push(id);
    }

    /// The bytes of a span for a message: one line, not too long.
    pub fn quoted(&self, span: Span) -> String {
        let words = self.sources.words(span).trim();
        let line = words.lines().next().unwrap_or("");
        let cut: String = line.chars().take(QUOTED).collect();
        if cut.len() < words.len() { format!("{cut}…") } else { cut }
    }

    /// Remembers the map that is read next; gives the depth to return to.
    pub fn enter(&mut self, span: Span) -> usize {
        self.within.push(span);
        self.within.len() - 1
    }

    pub fn leave(&mut self, depth: usize) {
        self.within.truncate(depth);
    }
}

/// The argument `nearest`, if there is a known word that may have been meant.
pub fn nearest_arg<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<(&'static str, Arg)> {
    nearest(word, known).map(|nearest| ("nearest", nearest.into()))
}
