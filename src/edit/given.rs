//! What somebody types for a field → the value that is written.
//!
//! Text fields take words as they are, lists take commas, and everything that has parts is typed as it stands in a file:
//! `{from: 1500, to: 2100}`. Whether the value is a right one is for the checker to say: it knows more than a command line.

use crate::base::path::TreePath;
use crate::base::text::{Arg, Text};
use crate::edit::front::{Path, Step};
use crate::edit::value::Value;
use crate::model::kind::{Field, Kind, Shape};
use crate::syntax::near;
use crate::syntax::yaml;

/// A field that somebody named.
#[derive(Clone, Debug)]
pub struct Named<'k> {
    pub path: Path,
    pub shape: Shape,
    /// The field of the kind that it lies in; `None` for a team's own key (`x_…`).
    pub field: Option<&'k Field>,
}

/// The field that a path such as `target.by` means; says which one is near when there is none.
pub fn field<'k>(kind: &'k Kind, name: &str) -> Result<Named<'k>, Text> {
    let unknown = |known: Vec<&str>, asked: &str| {
        let mut args: Vec<(&'static str, Arg)> = vec![("field", asked.into()), ("kind", (&kind.name).into())];
        match near::nearest(asked, known.iter().copied()) {
            Some(nearest) => {
                args.push(("nearest", nearest.into()));
                Text::with("edit-no-field-near", args)
            }
            None => {
                args.push(("known", known.join(", ").into()));
                Text::with("edit-no-field", args)
            }
        }
    };
    let path = Path::parse(name).ok_or_else(|| unknown(Vec::new(), name))?;
    let mut fields: Vec<&'k Field> = kind.fields.iter().collect();
    let mut found: Option<Named<'k>> = None;
    for step in &path.0 {
        let shape = found.as_ref().map(|found| &found.shape);
        match (step, shape) {
            (Step::Key(key), None) if key.starts_with("x_") => {
                let shape = Shape::Text { min: 0, max: usize::MAX };
                return Ok(Named { path, shape, field: None });
            }
            (Step::Item(_), Some(shape)) => {
                let of = item(shape).ok_or_else(|| unknown(Vec::new(), name))?;
                fields = fields_of(kind, found.as_ref().and_then(|found| found.field), &of);
                found = found.map(|named| Named { shape: of, ..named });
            }
            // Which criteria there are, the checker knows.
            (Step::Key(key), Some(Shape::Score)) => {
                let shape = match key.as_str() {
                    "by" => Shape::Person { role: None },
                    "date" => Shape::Date,
                    "note" => Shape::Text { min: 0, max: usize::MAX },
                    _ => Shape::Num { min: None, max: None },
                };
                found = found.map(|named| Named { shape, ..named });
            }
            (Step::Key(_), Some(Shape::Dict(of))) => {
                let of = (**of).clone();
                fields = fields_of(kind, found.as_ref().and_then(|found| found.field), &of);
                found = found.map(|named| Named { shape: of, ..named });
            }
            (Step::Key(key), _) => {
                let Some(inner) = fields.iter().copied().find(|field| *field.id == **key) else {
                    return Err(unknown(fields.iter().map(|field| &*field.id).collect(), key));
                };
                let top = found.as_ref().and_then(|found| found.field).unwrap_or(inner);
                found = Some(Named { path: path.clone(), shape: inner.shape.clone(), field: Some(top) });
                fields = inner.shape.all_fields();
            }
            (Step::Item(_), None) => return Err(unknown(Vec::new(), name)),
        }
    }
    found.ok_or_else(|| unknown(Vec::new(), name))
}

/// The fields of a shape that was cloned out of the field `top`: looked up there, since they must live as long as the kind.
fn fields_of<'k>(kind: &'k Kind, top: Option<&'k Field>, shape: &Shape) -> Vec<&'k Field> {
    let wanted: Vec<_> = shape.all_fields().iter().map(|field| field.id.clone()).collect();
    let mut all: Vec<&'k Field> = Vec::new();
    collect(top.map_or(&[], std::slice::from_ref), &mut all);
    let _ = kind;
    all.retain(|field| wanted.contains(&field.id));
    all
}

fn collect<'k>(fields: &'k [Field], all: &mut Vec<&'k Field>) {
    for field in fields {
        all.push(field);
        within(&field.shape, all);
    }
}

fn within<'k>(shape: &'k Shape, all: &mut Vec<&'k Field>) {
    match shape {
        Shape::Map(fields) => collect(fields, all),
        Shape::List { of, .. } | Shape::Dict(of) => within(of, all),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| within(shape, all)),
        _ => {}
    }
}

/// The shape of a list's items.
pub fn item(shape: &Shape) -> Option<Shape> {
    match shape {
        Shape::List { of, .. } => Some((**of).clone()),
        Shape::Either(shapes) => shapes.iter().find_map(item),
        Shape::Score => Some(Shape::Score),
        _ => None,
    }
}

/// The value that `text` means where `shape` is asked for.
pub fn value(shape: &Shape, text: &str) -> Result<Value, Text> {
    let trimmed = text.trim();
    // A reason is words, commas and all.
    if let Some(reason) = trimmed.strip_prefix("{none:").and_then(|rest| rest.strip_suffix('}')) {
        let quotes: &[char] = &['"', '\''];
        return Ok(Value::Map(vec![("none".into(), Value::text(reason.trim().trim_matches(quotes)))]));
    }
    let bracketed = trimmed.starts_with(['[', '{']);
    match shape {
        Shape::Text { .. } => Ok(Value::text(text)),
        Shape::List { .. } | Shape::Map(_) | Shape::Dict(_) | Shape::Score if bracketed => {
            let value = typed(trimmed)?;
            // One thing for a list is a list of one.
            let single = matches!((shape, &value), (Shape::List { .. }, Value::Map(_)));
            Ok(if single { Value::List(vec![value]) } else { value })
        }
        Shape::List { of, .. } => {
            let parts = trimmed.split(',').map(str::trim).filter(|part| !part.is_empty());
            Ok(Value::List(parts.map(|part| value_of(of, part)).collect::<Result<_, _>>()?))
        }
        Shape::Either(_) if bracketed => typed(trimmed),
        Shape::Either(shapes) => {
            let plain = shapes.iter().find(|shape| !matches!(shape, Shape::Map(_) | Shape::Dict(_) | Shape::Score));
            plain.map_or_else(|| Err(brackets(trimmed)), |shape| value(shape, text))
        }
        Shape::Map(_) | Shape::Dict(_) | Shape::Score => Err(brackets(trimmed)),
        _ => Ok(Value::word(trimmed)),
    }
}

fn value_of(of: &Shape, part: &str) -> Result<Value, Text> {
    match of {
        Shape::Map(_) | Shape::Dict(_) | Shape::Score => Err(brackets(part)),
        of => value(of, part),
    }
}

fn brackets(text: &str) -> Text {
    Text::with("edit-needs-brackets", vec![("given", text.into())])
}

/// A value typed in YAML's brackets.
fn typed(text: &str) -> Result<Value, Text> {
    let unread = || Text::with("edit-not-yaml", vec![("given", text.into())]);
    let path = TreePath::new("given.yaml").ok_or_else(unread)?;
    let read = yaml::parse(&path, text, 0..text.len());
    let whole = !read.broken && read.diagnostics.is_empty() && read.comments.is_empty();
    let root = read.root.filter(|root| whole && root.span.range() == (0..text.len()));
    root.as_ref().and_then(Value::of).ok_or_else(unread)
}
