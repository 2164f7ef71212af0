//! Values of fields as people read them and as JSON.
//!
//! A reference is shown by its title, a choice by its name, a list of maps one line each; JSON has them as they were read.

use crate::base::text::Arg;
use crate::model::entity::{Data, Value};
use crate::model::kind::{Field, Shape};
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::{clean, names};
use crate::syntax::json as syntax;
use serde_json::{Map, Value as Json};

/// The value on one line, or on one line per item when its items have parts.
pub fn lines(value: &Value, shape: Option<&Shape>, workspace: &Workspace, reader: &Reader) -> Vec<String> {
    let scene = Scene { workspace, reader };
    match &value.data {
        Data::List(items) if items.iter().any(|item| matches!(item.data, Data::Map(_))) => {
            items.iter().map(|item| scene.inline(&item.data, shape)).collect()
        }
        data => vec![scene.inline(data, shape)],
    }
}

/// The value as it was read.
pub fn json(value: &Value) -> Json {
    // A value has nothing that JSON lacks.
    serde_json::to_value(syntax::Json(value)).unwrap_or_default()
}

/// Named values as a JSON object.
pub fn map(values: &[Value]) -> Map<String, Json> {
    values.iter().map(|value| (value.name.to_string(), json(value))).collect()
}

/// A decimal text as a JSON number with the same digits; `value` when the text is none that JSON has.
pub fn number(text: &str, value: f64) -> Json {
    syntax::number(text, value).map_or(Json::Null, Json::Number)
}

struct Scene<'a> {
    workspace: &'a Workspace,
    reader: &'a Reader<'a>,
}

impl Scene<'_> {
    fn inline(&self, data: &Data, shape: Option<&Shape>) -> String {
        match data {
            Data::Text(text) => self.text(text, shape),
            Data::Number { text, .. } => self.reader.number(text),
            Data::Bool(value) => self.reader.word(if *value { "value-yes" } else { "value-no" }),
            Data::Date(date) => date.to_string(),
            Data::List(items) if items.is_empty() => "–".to_owned(),
            Data::List(items) => {
                let item = shape.and_then(list_item).or(shape);
                items.iter().map(|value| self.inline(&value.data, item)).collect::<Vec<_>>().join(", ")
            }
            Data::Map(values) => values.iter().map(|value| self.part(value, shape)).collect::<Vec<_>>().join(" · "),
            Data::NotNeeded(reason) => self.reader.say("value-not-needed", vec![("reason", Arg::from(reason))]),
        }
    }

    /// `Name: value`, with the name that the playbook gives to this part.
    fn part(&self, value: &Value, shape: Option<&Shape>) -> String {
        let field = shape.and_then(|shape| shape.fields().iter().find(|field| field.id == value.name));
        let name = field.map(|field: &Field| self.reader.label(&field.name)).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| clean::line(&value.name).into_owned());
        let own = field.map(|field| &field.shape).or_else(|| shape.and_then(dict_item));
        format!("{name}: {}", self.inline(&value.data, own))
    }

    fn text(&self, text: &str, shape: Option<&Shape>) -> String {
        match shape {
            Some(shape @ Shape::Enum(_)) => names::choice(shape, text, self.reader),
            Some(Shape::Ref { kinds, .. }) => names::reference(self.workspace, kinds, text),
            Some(Shape::Person { .. }) => names::person(self.workspace, text),
            Some(Shape::List { of, .. }) => self.text(text, Some(of)),
            Some(Shape::Either(shapes)) => {
                // Only an enum, a reference or a person changes how a word reads; the first that knows it decides.
                let said = shapes.iter().map(|shape| self.text(text, Some(shape)));
                let plain = clean::line(text).into_owned();
                said.into_iter().find(|said| *said != plain).unwrap_or(plain)
            }
            _ => clean::line(text).into_owned(),
        }
    }
}

fn list_item(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::List { of, .. } => Some(of),
        Shape::Either(shapes) => shapes.iter().find_map(list_item),
        _ => None,
    }
}

fn dict_item(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::Dict(of) => Some(of),
        Shape::List { of, .. } => dict_item(of),
        Shape::Either(shapes) => shapes.iter().find_map(dict_item),
        _ => None,
    }
}
