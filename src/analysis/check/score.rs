//! The scores of one or several raters. Each value is judged by its criterion's scale.

use std::collections::BTreeSet;

use crate::analysis::check::reader::Reader;
use crate::base::text::{Arg, Str};
use crate::model::entity::{Data, Value};
use crate::model::node::{Entry, Node, NodeKind, Scalar};
use crate::model::rule;
use crate::model::scoring::{Criterion, Hundredths, Scale};
use crate::syntax::date;
use crate::syntax::near;
use crate::syntax::scalar::{self, NumberText};

impl Reader<'_> {
    /// One rater's map, or a list of such maps; always gives a list.
    pub fn scores(&mut self, node: &Node, path: &str) -> Option<Data> {
        let raters: Vec<(String, &Node)> = match &node.kind {
            NodeKind::Map(_) => vec![(path.to_string(), node)],
            NodeKind::List(items) => {
                items.iter().enumerate().map(|(at, item)| (format!("{path}[{at}]"), item)).collect()
            }
            _ => {
                self.wrong_type(node, "type-score", path);
                return None;
            }
        };
        let mut values = Vec::with_capacity(raters.len());
        let nameless = Str::from("");
        // Raters give the same things, so their names are held once for all of them.
        let mut names: BTreeSet<Str> = BTreeSet::new();
        for (path, rater) in raters {
            match &rater.kind {
                NodeKind::Map(entries) => {
                    let mut read = Vec::with_capacity(entries.len());
                    for entry in entries {
                        let Some(data) = self.part(entry, &path) else { continue };
                        let name = names.get(&*entry.key).cloned().unwrap_or_else(|| Str::from(&*entry.key));
                        names.insert(name.clone());
                        read.push(Value { name, span: entry.value.span, data });
                    }
                    values.push(Value { name: nameless.clone(), span: rater.span, data: Data::Map(read) });
                }
                NodeKind::Null => {}
                _ => self.wrong_type(rater, "type-score", &path),
            }
        }
        Some(Data::List(values))
    }

    /// One entry of a rater's map.
    fn part(&mut self, entry: &Entry, path: &str) -> Option<Data> {
        let path = format!("{path}.{}", entry.key);
        let NodeKind::Scalar(scalar) = &entry.value.kind else {
            if !entry.value.is_null() {
                self.wrong_type(&entry.value, "type-num", &path);
            }
            return None;
        };
        Some(match &*entry.key {
            "by" | "note" => Data::Text(Str::from(scalar.text.trim())),
            "date" => match date::date(scalar.text.trim()) {
                date::DateText::Date(date) => Data::Date(date),
                other => {
                    let unreal = other == date::DateText::Unreal;
                    let message = if unreal { "bad-date-unreal" } else { "bad-date-form" };
                    let args = vec![("field", (&path).into()), ("value", self.excerpt(entry.value.span).into())];
                    self.complain(&rule::BAD_DATE, message, args, &entry.value, &path);
                    return None;
                }
            },
            _ => self.criterion(entry, scalar, &path)?,
        })
    }

    fn criterion(&mut self, entry: &Entry, scalar: &Scalar, path: &str) -> Option<Data> {
        let scoring = &self.playbook.scoring;
        if let Some(criterion) = scoring.active().criteria.iter().find(|criterion| *criterion.id == *entry.key) {
            return self.rated(criterion, scalar, &entry.value, path);
        }
        // A score of another preset is kept: a team that changes its preset loses nothing.
        let all = || scoring.presets.iter().flat_map(|preset| &preset.criteria).map(|criterion| &*criterion.id);
        if all().any(|id| *id == *entry.key) || entry.key.starts_with("x_") {
            return Some(Data::Text(Str::from(scalar.text.trim())));
        }
        let known = scoring.active().criteria.iter().map(|criterion| &*criterion.id).chain(["by", "date", "note"]);
        let nearest = near::nearest(&entry.key, known);
        let mut args: Vec<(&'static str, Arg)> = vec![("key", (&*entry.key).into())];
        args.extend(nearest.map(|name| ("nearest", name.into())));
        let message = if nearest.is_some() { "unknown-key-near" } else { "unknown-key" };
        let key = Node { span: entry.key_span, kind: NodeKind::Null };
        self.complain(&rule::UNKNOWN_KEY, message, args, &key, path);
        None
    }

    fn rated(&mut self, criterion: &Criterion, scalar: &Scalar, node: &Node, path: &str) -> Option<Data> {
        let read = scalar::number(scalar);
        if let NumberText::Number(value) = read
            && on_scale(&criterion.scale, value)
        {
            return Some(Data::Number { text: Str::from(scalar.text.trim()), value });
        }
        let (min, max) = criterion.scale.bounds();
        let steps = match &criterion.scale {
            Scale::Steps { step, .. } => decimal(*step),
            Scale::Values(values) => values.iter().map(|value| decimal(*value)).collect::<Vec<_>>().join(", "),
        };
        let args = vec![
            ("value", self.excerpt(node.span).into()),
            ("criterion", (&criterion.name).into()),
            ("min", decimal(min).into()),
            ("max", decimal(max).into()),
            ("values", (&steps).into()),
            ("step", steps.into()),
        ];
        let message = match read {
            NumberText::Number(0.0) => "score-range-zero",
            NumberText::Fraction => "score-range-fraction",
            NumberText::Comma(_) => "score-range-comma",
            NumberText::Number(_) if matches!(criterion.scale, Scale::Values(_)) => "score-range-values",
            NumberText::Number(_) => "score-range",
            _ => {
                self.number(scalar, node, path);
                return None;
            }
        };
        self.complain(&rule::SCORE_RANGE, message, args, node, path);
        None
    }
}

fn on_scale(scale: &Scale, value: f64) -> bool {
    let hundredths = value * 100.0;
    if hundredths.abs() > 1e12 || (hundredths - hundredths.round()).abs() > 1e-6 {
        return false;
    }
    let hundredths = hundredths.round() as Hundredths;
    match scale {
        Scale::Steps { min, max, step } => {
            (*min..=*max).contains(&hundredths) && *step > 0 && (hundredths - min) % step == 0
        }
        Scale::Values(values) => values.contains(&hundredths),
    }
}

/// Hundredths as people write them: 50 → `0.5`.
fn decimal(hundredths: Hundredths) -> String {
    let text = format!("{}.{:02}", hundredths / 100, (hundredths % 100).abs());
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
