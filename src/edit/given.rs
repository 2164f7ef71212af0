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
    pub shape: &'k Shape,
}

/// What no playbook says more about: a team's own key (`x_…`), and a note beside somebody's scores.
static FREE: Shape = Shape::Text { min: 0, max: usize::MAX };
/// The other parts of somebody's scores: a name, a day, a number, each one word as it is typed.
static WORD: Shape = Shape::Num { min: None, max: None };

/// The field that a path such as `target.by` means; says which one is near when there is none.
pub fn field<'k>(kind: &'k Kind, name: &str) -> Result<Named<'k>, Text> {
    let unknown = |known: &[&Field], asked: &str| {
        let mut args: Vec<(&'static str, Arg)> = vec![("field", asked.into()), ("kind", (&kind.name).into())];
        let known: Vec<&str> = known.iter().map(|field| &*field.id).collect();
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
    let path = Path::parse(name).ok_or_else(|| unknown(&[], name))?;
    let mut shape: Option<&'k Shape> = None;
    for step in &path.0 {
        shape = Some(match (step, shape) {
            (Step::Key(key), None) if key.starts_with("x_") => return Ok(Named { path, shape: &FREE }),
            (Step::Item(_), shape) => shape.and_then(item).ok_or_else(|| unknown(&[], name))?,
            (Step::Key(_), Some(Shape::Dict(of))) => of,
            // Which criteria there are, the checker knows.
            (Step::Key(key), Some(Shape::Score)) => match key.as_str() {
                "note" => &FREE,
                _ => &WORD,
            },
            (Step::Key(key), shape) => {
                let fields = shape.map_or_else(|| kind.fields.iter().collect(), Shape::all_fields);
                let found = fields.iter().find(|field| *field.id == **key);
                &found.ok_or_else(|| unknown(&fields, key))?.shape
            }
        });
    }
    let shape = shape.ok_or_else(|| unknown(&[], name))?;
    Ok(Named { path, shape })
}

/// The shape of a list's items.
pub fn item(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::List { of, .. } => Some(of),
        Shape::Either(shapes) => shapes.iter().find_map(item),
        Shape::Score => Some(shape),
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
