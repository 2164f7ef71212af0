//! What the method expects at a place in the fields: which keys, which values.

use crate::editor::View;
use crate::editor::cursor::{FieldSpot, Step};
use crate::model::kind::{Field, Kind, Shape};
use crate::model::playbook::Playbook;
use crate::model::scoring::Criterion;

/// What may stand somewhere.
pub struct Expected<'a> {
    /// Keys of the map around the place, or of the one that may stand at it.
    pub keys: Vec<&'a Field>,
    /// The place is inside the scores of a rater.
    pub scores: bool,
    /// The field whose value stands here.
    pub field: Option<&'a Field>,
    /// The criterion whose value stands here.
    pub criterion: Option<&'a Criterion>,
    /// The shapes that its value may have, alternatives one by one.
    pub shapes: Vec<&'a Shape>,
    /// How deep below the top the place is; the fields of the document itself are at 0.
    pub depth: usize,
}

/// What the fields of `view` expect at a spot.
pub fn at<'a>(view: &View<'a>, spot: &FieldSpot) -> Option<Expected<'a>> {
    let kind = view.kind()?;
    let path = match view.register() {
        // The first step of a register is the name of the entry.
        Some(_) => spot.path.split_first().map(|(_, rest)| rest)?,
        None => &spot.path[..],
    };
    Some(along(kind, &view.workspace.playbook, path))
}

/// What is expected at the end of a way through a kind's fields.
pub fn along<'a>(kind: &'a Kind, playbook: &'a Playbook, path: &[Step]) -> Expected<'a> {
    let mut now = Expected {
        keys: kind.fields.iter().collect(),
        scores: false,
        field: None,
        criterion: None,
        shapes: Vec::new(),
        depth: path.len(),
    };
    for step in path {
        match step {
            Step::Key(name) => now.enter(name, playbook),
            Step::Item => now.shapes = now.shapes.iter().flat_map(|shape| items(shape)).collect(),
        }
        now.keys = now.shapes.iter().flat_map(|shape| keys(shape)).collect();
        let mut known: Vec<&str> = Vec::new();
        now.keys.retain(|field| {
            let is_new = !known.contains(&&*field.id);
            known.push(&field.id);
            is_new
        });
        now.scores = now.shapes.iter().any(|shape| matches!(shape, Shape::Score));
    }
    now
}

impl<'a> Expected<'a> {
    fn enter(&mut self, name: &str, playbook: &'a Playbook) {
        let criteria = &playbook.scoring.active().criteria;
        self.criterion = criteria.iter().find(|one| self.scores && *one.id == *name);
        let field = self.keys.iter().find(|field| *field.id == *name).copied();
        let dict = self.shapes.iter().find_map(|shape| match shape {
            Shape::Dict(of) => Some(&**of),
            _ => None,
        });
        let rater = self.scores && name == "by";
        const PERSON: &Shape = &Shape::Person { role: None };
        const DATE: &Shape = &Shape::Date;
        self.shapes = match (field, dict) {
            (Some(field), _) => alternatives(&field.shape),
            (None, Some(of)) => alternatives(of),
            _ if rater => vec![PERSON],
            _ if self.scores && name == "date" => vec![DATE],
            _ => Vec::new(),
        };
        if field.is_some() || dict.is_none() {
            self.field = field;
        }
    }
}

/// The alternatives of a shape one by one.
pub fn alternatives(shape: &Shape) -> Vec<&Shape> {
    match shape {
        Shape::Either(shapes) => shapes.iter().flat_map(alternatives).collect(),
        other => vec![other],
    }
}

/// What the items of a list may be; a rater's scores may stand in a list too.
fn items(shape: &Shape) -> Vec<&Shape> {
    match shape {
        Shape::List { of, .. } => alternatives(of),
        Shape::Score => vec![shape],
        _ => Vec::new(),
    }
}

/// The keys of a map; a list of maps may be written as one map.
fn keys(shape: &Shape) -> Vec<&Field> {
    match shape {
        Shape::Map(fields) => fields.iter().collect(),
        Shape::List { of, .. } => of.all_fields(),
        _ => Vec::new(),
    }
}

/// The shapes of single words: a list of one may be written without brackets.
pub fn words<'a>(shapes: &[&'a Shape]) -> Vec<&'a Shape> {
    let inner = |shape: &&'a Shape| match shape {
        Shape::List { of, .. } => alternatives(of),
        other => vec![*other],
    };
    shapes.iter().flat_map(inner).collect()
}
