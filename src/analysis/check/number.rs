//! Scalars that are numbers, the stage among them.

use crate::analysis::check::reader::Reader;
use crate::base::diagnostic::Diagnostic;
use crate::base::text::{Str, Text};
use crate::model::entity::Data;
use crate::model::node::{Node, Scalar};
use crate::model::rule;
use crate::syntax::scalar::{self, NumberText};

impl Reader<'_> {
    pub fn int(&mut self, scalar: &Scalar, bounds: (i64, i64), node: &Node, path: &str) -> Option<Data> {
        if path == "stage" {
            return self.stage(scalar, node);
        }
        let value = self.number(scalar, node, path)?;
        if value.fract() != 0.0 {
            let args = vec![("field", path.into()), ("value", (&*scalar.text).into())];
            self.complain(&rule::BAD_NUMBER, "bad-number-whole", args, node, path);
            return None;
        }
        self.within(value, (bounds.0 as f64, bounds.1 as f64), scalar, node, path)
    }

    pub fn num(
        &mut self,
        scalar: &Scalar,
        bounds: (Option<f64>, Option<f64>),
        node: &Node,
        path: &str,
    ) -> Option<Data> {
        let value = self.number(scalar, node, path)?;
        let bounds = (bounds.0.unwrap_or(f64::NEG_INFINITY), bounds.1.unwrap_or(f64::INFINITY));
        self.within(value, bounds, scalar, node, path)
    }

    /// A number, or a finding that says what is wrong with its form.
    pub fn number(&mut self, scalar: &Scalar, node: &Node, path: &str) -> Option<f64> {
        let mut args = vec![("field", path.into()), ("value", self.excerpt(node.span).into())];
        let (message, fixed) = match scalar::number(scalar) {
            NumberText::Number(value) => return Some(value),
            NumberText::Comma(fixed) => ("bad-number-comma", Some(fixed)),
            NumberText::Quoted(fixed) => ("bad-number-quoted", Some(fixed)),
            NumberText::Underscore(fixed) => ("bad-number-underscore", Some(fixed)),
            NumberText::Fraction => ("bad-number-fraction", None),
            NumberText::Octal => ("bad-number-octal", None),
            NumberText::Not => ("bad-number", None),
        };
        if let Some(fixed) = &fixed {
            args.push(("fixed", fixed.into()));
        }
        let finding = Diagnostic::worded(&rule::BAD_NUMBER, message, self.place(node.span), args).at_path(path);
        self.report(match fixed {
            Some(fixed) => finding.fixed_by(Text::message("fix-replace"), node.span, fixed),
            None => finding,
        });
        None
    }

    /// The stage: a whole number from 0 to the last one. Anything else fails closed: no gate is taken as passed.
    fn stage(&mut self, scalar: &Scalar, node: &Node) -> Option<Data> {
        let last = self.playbook.stages.len().saturating_sub(1);
        match scalar::number(scalar) {
            NumberText::Number(value) if value.fract() == 0.0 && (0.0..=last as f64).contains(&value) => {
                Some(Data::Number { text: Str::from(&*scalar.text), value })
            }
            _ => {
                let args = vec![("value", self.excerpt(node.span).into()), ("max", last.into())];
                self.complain(&rule::UNKNOWN_STAGE, rule::UNKNOWN_STAGE.slug, args, node, "stage");
                None
            }
        }
    }

    fn within(&mut self, value: f64, bounds: (f64, f64), scalar: &Scalar, node: &Node, path: &str) -> Option<Data> {
        let (min, max) = bounds;
        if (min..=max).contains(&value) {
            return Some(Data::Number { text: Str::from(scalar.text.trim()), value });
        }
        let shown = |bound: f64| if bound.is_finite() { bound.to_string() } else { "…".to_string() };
        let args = vec![
            ("field", path.into()),
            ("value", (&*scalar.text).into()),
            ("min", shown(min).into()),
            ("max", shown(max).into()),
        ];
        self.complain(&rule::OUT_OF_RANGE, rule::OUT_OF_RANGE.slug, args, node, path);
        None
    }
}
