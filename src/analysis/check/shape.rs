//! A node and the shape its field asks for → data.

use crate::analysis::check::reader::Reader;
use crate::base::diagnostic::Diagnostic;
use crate::base::text::Str;
use crate::model::entity::{Data, Value};
use crate::model::kind::{Field, Shape};
use crate::model::node::{Node, NodeKind};
use crate::model::rule;

impl Reader<'_> {
    /// Reads one field; `None` when nothing usable stands there (a finding says so).
    pub fn field(&mut self, field: &Field, node: &Node, path: &str) -> Option<Data> {
        if let Some(reason) = none_reason(node) {
            if field.none {
                return self.not_needed(node, reason, path);
            }
        } else if field.none && node.text() == Some("none") {
            let args = vec![("field", path.into())];
            let finding = Diagnostic::new(&rule::BARE_NONE, self.place(node.span), args);
            self.report(finding.at_path(path));
            return None;
        }
        let data = self.shape(&field.shape, node, path)?;
        if field.anonymous {
            self.personal_data(&data, node, path);
        }
        Some(data)
    }

    /// Reads a node by a shape.
    pub fn shape(&mut self, shape: &Shape, node: &Node, path: &str) -> Option<Data> {
        if let NodeKind::Alias(name) = &node.kind {
            let finding = Diagnostic::new(&rule::ALIAS, self.place(node.span), vec![("name", (&**name).into())]);
            self.report(finding.at_path(path));
            return None;
        }
        match shape {
            Shape::List { of, min, max } => self.list(of, (*min, *max), node, path),
            Shape::Map(table) => match &node.kind {
                NodeKind::Map(entries) => {
                    let values = self.fields(entries, table, &format!("{path}."));
                    self.demand(&values, table, node.span, &format!("{path}."));
                    Some(Data::Map(values))
                }
                _ => self.wrong(node, "type-map", path),
            },
            Shape::Dict(of) => self.dict(of, node, path),
            Shape::Score => self.scores(node, path),
            Shape::Either(shapes) => self.either(shapes, node, path),
            _ => match &node.kind {
                NodeKind::Scalar(scalar) => self.word(shape, scalar, node, path),
                _ => self.wrong(node, type_name(shape), path),
            },
        }
    }

    fn wrong(&mut self, node: &Node, expected: &str, path: &str) -> Option<Data> {
        self.wrong_type(node, expected, path);
        None
    }

    fn list(&mut self, of: &Shape, bounds: (usize, usize), node: &Node, path: &str) -> Option<Data> {
        let single;
        let items: &[Node] = match &node.kind {
            NodeKind::List(items) => items,
            // `segments: small-shops` is a list of one to everybody but a computer.
            NodeKind::Scalar(_) if !matches!(of, Shape::Map(_)) => {
                single = [node.clone()];
                &single
            }
            NodeKind::Map(_) if matches!(of, Shape::Map(_)) => {
                single = [node.clone()];
                &single
            }
            _ => return self.wrong(node, "type-list", path),
        };
        let mut values = Vec::with_capacity(items.len());
        let nameless = Str::from("");
        for (at, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
            if let Some(data) = self.shape(of, item, &format!("{path}[{at}]")) {
                values.push(Value { name: nameless.clone(), span: item.span, data });
            }
        }
        let (min, max) = bounds;
        let count = items.len();
        if count < min || count > max {
            let message = if count < min { "list-too-short" } else { "list-too-long" };
            let args = vec![("field", path.into()), ("min", min.into()), ("max", max.into()), ("length", count.into())];
            let finding = Diagnostic::worded(&rule::LENGTH, message, self.place(node.span), args);
            self.report(finding.at_path(path));
        }
        Some(Data::List(values))
    }

    fn dict(&mut self, of: &Shape, node: &Node, path: &str) -> Option<Data> {
        let NodeKind::Map(entries) = &node.kind else { return self.wrong(node, "type-map", path) };
        let mut values = Vec::with_capacity(entries.len());
        for entry in entries.iter().filter(|entry| !entry.value.is_null()) {
            if let Some(data) = self.shape(of, &entry.value, &format!("{path}.{}", entry.key)) {
                values.push(Value { name: Str::from(&*entry.key), span: entry.value.span, data });
            }
        }
        Some(Data::Map(values))
    }

    /// The first shape that fits without a finding; else the findings of the one that looks most alike.
    fn either(&mut self, shapes: &[Shape], node: &Node, path: &str) -> Option<Data> {
        let before = self.found.len();
        let mut closest: Option<Vec<Diagnostic>> = None;
        for shape in shapes {
            let data = self.shape(shape, node, path);
            let found = self.found.split_off(before);
            if found.is_empty() && data.is_some() {
                return data;
            }
            if looks_like(shape, node) && closest.is_none() {
                closest = Some(found);
            }
        }
        match closest {
            Some(found) => self.found.extend(found),
            None => self.wrong_type(node, shapes.first().map_or("type-text", type_name), path),
        }
        None
    }

    fn not_needed(&mut self, node: &Node, reason: &Node, path: &str) -> Option<Data> {
        let words = reason.text().unwrap_or("").trim();
        if words.is_empty() {
            let args = vec![("field", path.into())];
            let finding = Diagnostic::new(&rule::BARE_NONE, self.place(node.span), args);
            self.report(finding.at_path(path));
            return None;
        }
        Some(Data::NotNeeded(Str::from(words)))
    }
}

/// The value of `none` when the node is `{none: …}` and nothing else.
fn none_reason(node: &Node) -> Option<&Node> {
    match node.entries() {
        [entry] if &*entry.key == "none" => Some(&entry.value),
        _ => None,
    }
}

fn looks_like(shape: &Shape, node: &Node) -> bool {
    match (shape, &node.kind) {
        (Shape::Either(shapes), _) => shapes.iter().any(|shape| looks_like(shape, node)),
        (Shape::List { .. }, NodeKind::List(_)) => true,
        (Shape::Map(_) | Shape::Dict(_) | Shape::Score, NodeKind::Map(_)) => true,
        (Shape::List { .. } | Shape::Map(_) | Shape::Dict(_) | Shape::Score, _) => false,
        (_, NodeKind::Scalar(_)) => true,
        _ => false,
    }
}

/// The catalogue message that names a shape.
pub fn type_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text { .. } => "type-text",
        Shape::Int { .. } => "type-int",
        Shape::Num { .. } => "type-num",
        Shape::Bool => "type-bool",
        Shape::Date => "type-date",
        Shape::DateTime => "type-datetime",
        Shape::Cycle => "type-cycle",
        Shape::Enum(_) => "type-enum",
        Shape::Ref { .. } => "type-ref",
        Shape::Person { .. } => "type-person",
        Shape::Url => "type-url",
        Shape::List { .. } => "type-list",
        Shape::Map(_) | Shape::Dict(_) => "type-map",
        Shape::Score => "type-score",
        Shape::Either(shapes) => shapes.first().map_or("type-text", type_name),
    }
}
