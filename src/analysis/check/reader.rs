//! The reader of one entity: walks entries by a field table and collects findings.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::{Str, Text};
use crate::model::entity::{Data, Value};
use crate::model::kind::Field;
use crate::model::node::{Entry, Node, NodeKind};
use crate::model::playbook::{Level, Playbook};
use crate::model::rule;
use crate::syntax::slug;
use crate::syntax::yaml::Comment;

/// State of one reading. Findings are collected in `found`.
pub struct Reader<'a> {
    pub path: &'a TreePath,
    pub text: &'a str,
    pub playbook: &'a Playbook,
    pub found: Vec<Diagnostic>,
    /// Fields of the document that are there without a value.
    pub empty: Vec<(Str, Span)>,
    comments: &'a [Comment],
    subject: &'a str,
}

impl<'a> Reader<'a> {
    pub fn new(
        path: &'a TreePath,
        text: &'a str,
        comments: &'a [Comment],
        playbook: &'a Playbook,
        subject: &'a str,
    ) -> Reader<'a> {
        Reader { path, text, playbook, found: Vec::new(), empty: Vec::new(), comments, subject }
    }

    pub fn place(&self, span: Span) -> Place {
        Place { path: self.path.clone(), span }
    }

    pub fn report(&mut self, finding: Diagnostic) {
        self.found.push(finding.about(self.subject));
    }

    /// Whether the field was written and could not be read.
    pub fn refused(&self, field: &str) -> bool {
        self.found.iter().any(|finding| finding.path == field)
    }

    /// Reads the entries of a map by a field table. `path` is the map's own path, with a point behind it.
    pub fn fields(&mut self, entries: &[Entry], table: &[Field], path: &str) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(field) = table.iter().find(|field| *field.id == *entry.key) else {
                if entry.key.starts_with("x_") {
                    values.extend(free_value(Str::from(&*entry.key), &entry.value));
                } else {
                    self.unknown_key(entry, table, path);
                }
                continue;
            };
            if entry.value.is_null() && path.is_empty() {
                self.empty.push((field.id.clone(), entry.key_span));
            }
            if entry.value.is_null() || values.iter().any(|value| value.name == field.id) {
                continue;
            }
            let path = format!("{path}{}", field.id);
            if let Some(data) = self.field(field, &entry.value, &path) {
                values.push(Value { name: field.id.clone(), span: entry.value.span, data });
            }
        }
        values
    }

    /// The fields that a map inside a document must have whenever it is there.
    pub fn demand(&mut self, values: &[Value], table: &[Field], span: Span, path: &str) {
        let profile = self.playbook.profile_number();
        for field in table {
            let required = field.required.get(profile).filter(|required| required.level != Level::Off);
            let missing = required.is_some() && !values.iter().any(|value| value.name == field.id);
            let path = format!("{path}{}", field.id);
            if missing && !self.refused(&path) {
                let args = vec![("field", (&field.id).into()), ("name", (&field.name).into())];
                let finding = Diagnostic::worded(&rule::MISSING_FIELD, "missing-field-plain", self.place(span), args);
                self.report(finding.at_path(path).owed_by(field.owed_by.as_ref()));
            }
        }
    }

    /// A file name or key that is to be an id.
    pub fn id_form(&mut self, id: &str, span: Option<Span>) {
        if !slug::is_id(id) {
            let args = vec![("id", id.into()), ("suggestion", slug::id(id).into())];
            let place = self.place(span.unwrap_or_default());
            self.report(Diagnostic::new(&rule::BAD_ID, place, args));
        }
    }

    pub fn wrong_type(&mut self, node: &Node, expected: &str, path: &str) {
        let args = vec![
            ("field", path.into()),
            ("expected", Text::message(expected).into()),
            ("value", self.excerpt(node.span).into()),
        ];
        let finding = Diagnostic::new(&rule::WRONG_TYPE, self.place(node.span), args);
        self.report(finding.at_path(path));
    }

    /// The value as written, short enough for a sentence.
    pub fn excerpt(&self, span: Span) -> String {
        let text = self.text.get(span.range()).unwrap_or("").lines().next().unwrap_or("").trim();
        if text.chars().count() <= 40 { text.to_string() } else { text.chars().take(39).collect::<String>() + "…" }
    }

    /// The comment that follows `span` on its line behind a single space: ` # …` that the author may take for text.
    pub fn comment_after(&self, span: Span) -> Option<&'a Comment> {
        let at = self.comments.partition_point(|comment| comment.span.start < span.end);
        let comment = self.comments.get(at)?;
        let between = self.text.get(span.end as usize..comment.span.start as usize)?;
        (between == " " && !comment.text.starts_with("tandem:")).then_some(comment)
    }

    fn unknown_key(&mut self, entry: &Entry, table: &[Field], path: &str) {
        let names = table.iter().map(|field| &*field.id);
        let nearest = crate::syntax::near::nearest(&entry.key, names);
        let mut args = vec![("key", (&*entry.key).into())];
        let message = match nearest {
            Some(name) => {
                args.push(("nearest", name.into()));
                "unknown-key-near"
            }
            None => "unknown-key",
        };
        let finding = Diagnostic::worded(&rule::UNKNOWN_KEY, message, self.place(entry.key_span), args);
        let finding = finding.at_path(format!("{path}{}", entry.key));
        let mended = match nearest {
            Some(name) => finding.fixed_by(Text::message("fix-rename"), entry.key_span, name),
            None => finding,
        };
        self.report(mended);
    }
}

/// A value under a key of the team's own (`x_…`): kept as it is, whatever it is.
fn free_value(name: Str, node: &Node) -> Option<Value> {
    let data = match &node.kind {
        NodeKind::Null | NodeKind::Alias(_) => return None,
        NodeKind::Scalar(scalar) => Data::Text(Str::from(&*scalar.text)),
        NodeKind::List(items) => Data::List(items.iter().filter_map(|item| free_value(Str::from(""), item)).collect()),
        NodeKind::Map(entries) => {
            let inner = entries.iter().filter_map(|entry| free_value(Str::from(&*entry.key), &entry.value));
            Data::Map(inner.collect())
        }
    };
    Some(Value { name, span: node.span, data })
}
