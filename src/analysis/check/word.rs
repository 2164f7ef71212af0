//! Scalars that are words: texts, dates, enum members, ids, addresses.

use crate::analysis::check::reader::Reader;
use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::text::{Arg, Str, Text};
use crate::model::entity::Data;
use crate::model::kind::{Choice, Shape};
use crate::model::node::{Node, Scalar, Style};
use crate::model::rule;
use crate::syntax::date::{self, DateText};
use crate::syntax::scalar;

impl Reader<'_> {
    /// Reads a scalar by a shape that takes one.
    pub fn word(&mut self, shape: &Shape, scalar: &Scalar, node: &Node, path: &str) -> Option<Data> {
        let text = scalar.text.trim();
        match shape {
            Shape::Text { min, max } => self.words(scalar, (*min, *max), node, path),
            Shape::Int { min, max } => self.int(scalar, (*min, *max), node, path),
            Shape::Num { min, max } => self.num(scalar, (*min, *max), node, path),
            Shape::Bool => self.truth(scalar, node, path),
            Shape::Date => self.day(date::date(text), node, path),
            Shape::DateTime => match date::date_time(text) {
                DateText::Date(_) => Some(Data::Text(Str::from(text))),
                other => self.day(other, node, path),
            },
            Shape::Cycle if date::is_cycle(text) => Some(Data::Text(Str::from(text))),
            Shape::Enum(choices) => self.choice(choices, text, node, path),
            Shape::Url => self.address(text, node, path),
            Shape::Ref { .. } | Shape::Person { .. } if is_reference(text) => Some(Data::Text(Str::from(text))),
            other => {
                self.wrong_type(node, super::shape::type_name(other), path);
                None
            }
        }
    }

    fn words(&mut self, scalar: &Scalar, bounds: (usize, usize), node: &Node, path: &str) -> Option<Data> {
        let text = scalar.text.trim();
        let (min, max) = bounds;
        let length = text.chars().count();
        if length < min || length > max {
            let message = if length < min { "too-short" } else { "too-long" };
            let args =
                vec![("field", path.into()), ("min", min.into()), ("max", max.into()), ("length", length.into())];
            self.complain(&rule::LENGTH, message, args, node, path);
        }
        if scalar.style == Style::Plain {
            self.lost_comment(text, node, path);
            let curly = text.starts_with(['“', '„', '«']) && text.ends_with(['”', '“', '»']);
            if curly {
                let inner: String = text.chars().skip(1).take(length.saturating_sub(2)).collect();
                let fixed = format!("\"{}\"", inner.replace('\\', "\\\\").replace('"', "\\\""));
                let args = vec![("field", path.into()), ("value", text.into())];
                let finding = Diagnostic::new(&rule::CURLY_QUOTES, self.place(node.span), args);
                self.report(finding.at_path(path).fixed_by(Text::message("fix-quote"), node.span, fixed));
            }
        }
        Some(Data::Text(Str::from(text)))
    }

    fn lost_comment(&mut self, text: &str, node: &Node, path: &str) {
        let Some(comment) = self.comment_after(node.span) else { return };
        let span = crate::base::span::Span { start: node.span.start, end: comment.span.end };
        let whole = self.text.get(span.range()).unwrap_or("").trim_end();
        let fixed = format!("\"{}\"", whole.replace('\\', "\\\\").replace('"', "\\\""));
        let args = vec![("field", path.into()), ("value", text.into()), ("comment", (&*comment.text).into())];
        let finding = Diagnostic::new(&rule::LOST_COMMENT, self.place(comment.span), args);
        self.report(finding.at_path(path).fixed_by(Text::message("fix-quote"), span, fixed));
    }

    fn truth(&mut self, scalar: &Scalar, node: &Node, path: &str) -> Option<Data> {
        match scalar::boolean(scalar) {
            Ok(value) => Some(Data::Bool(value)),
            Err(Some(meant)) => {
                let meant = meant.to_string();
                let args = vec![("field", path.into()), ("value", (&*scalar.text).into()), ("meant", (&meant).into())];
                let finding = Diagnostic::new(&rule::NOT_A_BOOLEAN, self.place(node.span), args);
                self.report(finding.at_path(path).fixed_by(Text::message("fix-replace"), node.span, meant));
                None
            }
            Err(None) => {
                self.wrong_type(node, "type-bool", path);
                None
            }
        }
    }

    fn day(&mut self, read: DateText, node: &Node, path: &str) -> Option<Data> {
        let message = match read {
            DateText::Date(date) => return Some(Data::Date(date)),
            DateText::Unreal => "bad-date-unreal",
            DateText::Form => "bad-date-form",
        };
        let args = vec![("field", path.into()), ("value", self.excerpt(node.span).into())];
        self.complain(&rule::BAD_DATE, message, args, node, path);
        None
    }

    fn choice(&mut self, choices: &[Choice], text: &str, node: &Node, path: &str) -> Option<Data> {
        if let Some(choice) = choices.iter().find(|choice| &*choice.id == text) {
            return Some(Data::Text(choice.id.clone()));
        }
        let ids = choices.iter().map(|choice| &*choice.id);
        let allowed = ids.clone().collect::<Vec<_>>().join(", ");
        let mut args = vec![("field", path.into()), ("value", text.into()), ("allowed", allowed.into())];
        if path == "status" {
            self.complain(&rule::UNKNOWN_STATUS, rule::UNKNOWN_STATUS.slug, args, node, path);
            return None;
        }
        match crate::syntax::near::nearest(text, ids) {
            Some(nearest) => {
                args.push(("nearest", nearest.into()));
                let place = self.place(node.span);
                let finding = Diagnostic::worded(&rule::UNKNOWN_VALUE, "unknown-value-near", place, args);
                let fixed = finding.fixed_by(Text::message("fix-replace"), node.span, nearest);
                self.report(fixed.at_path(path));
            }
            None => self.complain(&rule::UNKNOWN_VALUE, rule::UNKNOWN_VALUE.slug, args, node, path),
        }
        None
    }

    fn address(&mut self, text: &str, node: &Node, path: &str) -> Option<Data> {
        let lower = text.to_ascii_lowercase();
        let known = ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
        let relative = !text.starts_with(['/', '\\']) && !text.split('/').next().unwrap_or("").contains(':');
        let clean = !text.chars().any(|c| c.is_control() || c.is_whitespace());
        if clean && (known || relative) && !text.is_empty() {
            return Some(Data::Text(Str::from(text)));
        }
        let args = vec![("field", path.into()), ("value", self.excerpt(node.span).into())];
        self.complain(&rule::BAD_URL, rule::BAD_URL.slug, args, node, path);
        None
    }

    /// An e-mail address or a telephone number where nobody should be named.
    pub fn personal_data(&mut self, data: &Data, node: &Node, path: &str) {
        let Data::Text(text) = data else { return };
        let mail = text
            .split_whitespace()
            .find(|word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')));
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let phone = digits >= 9 && text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c));
        if mail.is_some() || phone {
            let value = mail.unwrap_or(text);
            let args = vec![("field", path.into()), ("value", value.into())];
            self.complain(&rule::PERSONAL_DATA, rule::PERSONAL_DATA.slug, args, node, path);
        }
    }

    /// Reports a finding on a value.
    pub fn complain(&mut self, rule: &Rule, message: &str, args: Vec<(&'static str, Arg)>, node: &Node, path: &str) {
        let finding = Diagnostic::worded(rule, message, self.place(node.span), args);
        self.report(finding.at_path(path));
    }
}

/// `id`, `kind/id` or `id#part`: something that can be looked for.
fn is_reference(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= 200 && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}
