//! A finding in the team's files: a value that is collected and sorted, never an error that stops the run.

use std::sync::Arc;

use crate::base::span::{Place, Span};
use crate::base::text::{Arg, Part, Str, Text};

/// How much a finding weighs. `Error` is the largest, so `max` gives the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Note,
    Warning,
    Error,
}

/// What a check of ours can find: declared once in `model/rule.rs`, documented in `docs/rules/`, explained by `explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// `T103`; never reused.
    pub code: &'static str,
    /// `missing-field`; also the id of its message in the catalogues.
    pub slug: &'static str,
    /// How much it weighs unless configured otherwise.
    pub severity: Severity,
    /// Whether the calendar alone can cause it; such a finding is never more than a warning.
    pub time: bool,
}

/// One finding: where, what, why it matters and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Str,
    pub slug: Str,
    pub severity: Severity,
    /// Caused by the calendar alone.
    pub time: bool,
    pub place: Place,
    pub related: Vec<Related>,
    pub message: Text,
    pub reason: Option<Text>,
    pub help: Option<Text>,
    pub fix: Option<Fix>,
    /// The document it is about, as `id`, when it is about one.
    pub subject: Option<Str>,
    /// The field path it is about (`evidence[1].date`), or `""`.
    pub path: String,
    /// The role that owes the mending, by id.
    pub owed_by: Option<Str>,
}

/// A second place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    pub place: Place,
    pub label: Text,
}

/// A mending that the tool can make itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub title: Text,
    /// Non-overlapping edits.
    pub edits: Vec<TextEdit>,
}

/// Replace the bytes of `place` by `new`. The one currency of every edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    pub place: Place,
    pub new: String,
}

impl Rule {
    /// Whether somebody means this rule: by its code, in any case, or by its name.
    pub fn is_called(&self, name: &str) -> bool {
        self.code.eq_ignore_ascii_case(name) || self.slug == name
    }
}

impl Diagnostic {
    /// Whether somebody means its rule: by the code, in any case, or by the name.
    pub fn is_called(&self, name: &str) -> bool {
        self.code.eq_ignore_ascii_case(name) || *self.slug == *name
    }

    /// A finding of `rule` whose message, reason and help are the catalogue message named by the rule's slug.
    pub fn new(rule: &Rule, place: Place, args: Vec<(&'static str, Arg)>) -> Diagnostic {
        Diagnostic::worded(rule, rule.slug, place, args)
    }

    /// The same with another catalogue message: one rule may need several sentences.
    pub fn worded(rule: &Rule, message: &str, place: Place, args: Vec<(&'static str, Arg)>) -> Diagnostic {
        let id = Str::from(message);
        let args = Arc::new(args);
        let part = |part| Text::Message { id: id.clone(), part, args: args.clone() };
        Diagnostic {
            code: Str::from(rule.code),
            slug: Str::from(rule.slug),
            severity: rule.severity,
            time: rule.time,
            place,
            related: Vec::new(),
            message: part(Part::Main),
            reason: Some(part(Part::Reason)),
            help: Some(part(Part::Help)),
            fix: None,
            subject: None,
            path: String::new(),
            owed_by: None,
        }
    }

    pub fn about(mut self, subject: &str) -> Diagnostic {
        self.subject = Some(Str::from(subject));
        self
    }

    pub fn at_path(mut self, path: impl Into<String>) -> Diagnostic {
        self.path = path.into();
        self
    }

    pub fn owed_by(mut self, role: Option<&Str>) -> Diagnostic {
        self.owed_by = role.cloned();
        self
    }

    pub fn related(mut self, place: Place, label: Text) -> Diagnostic {
        self.related.push(Related { place, label });
        self
    }

    /// Offers to replace `span` of the finding's own file by `new`.
    pub fn fixed_by(mut self, title: Text, span: Span, new: impl Into<String>) -> Diagnostic {
        let place = Place { path: self.place.path.clone(), span };
        self.fix = Some(Fix { title, edits: vec![TextEdit { place, new: new.into() }] });
        self
    }

    pub fn severity(mut self, severity: Severity) -> Diagnostic {
        self.severity = severity;
        self
    }

    /// The order in which findings are shown: by file, then place, then code.
    pub fn order(&self) -> (&Place, &str, &str) {
        (&self.place, &self.code, &self.path)
    }
}
