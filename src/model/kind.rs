//! What a kind of document demands: its folder, its fields with their shapes, its sections. All of it data.

use crate::base::text::{Label, Str};
use crate::model::entity::Entity;
use crate::model::playbook::{At, Level, PerProfile, Where};

/// The kind of the people's register: the one kind that the program knows by name, since signatures and scores are people's.
pub const PERSON: &str = "person";

/// A kind of document (initiative, competitor) or of register entry (person, metric).
#[derive(Clone, Debug)]
pub struct Kind {
    pub id: Str,
    pub store: Store,
    pub name: Label,
    pub plural: Label,
    /// One sentence: what it is for.
    pub help: Label,
    /// Its documents pass through the stages (fields `stage`, `status`, `gates`).
    pub staged: bool,
    /// New documents get a dated file name.
    pub dated: bool,
    pub fields: Vec<Field>,
    pub sections: Vec<Section>,
    /// What its status values mean.
    pub status: Option<Status>,
    /// Default of `visibility`.
    pub visibility: Str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Store {
    /// One markdown file each in this folder.
    Folder(Str),
    /// All in one YAML file, a map by id.
    File(Str),
}

/// The meaning of a kind's status values.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// The value when none is written.
    pub default: Str,
    /// Values that mean: still being worked on, somebody's turn.
    pub open: Vec<Str>,
    /// Values that mean: came to its end; rules bound to `done` apply.
    pub done: Vec<Str>,
    /// All other values stop the work where it stands: later gates are not asked.
    pub stopped: Vec<Str>,
}

/// Whether work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Open,
    Done,
    Stopped,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub id: Str,
    pub shape: Shape,
    pub name: Label,
    /// What to write here, shown by `explain`, editors and templates.
    pub help: Label,
    /// From which stage it must be there, and how much its absence weighs.
    pub required: PerProfile<Required>,
    /// Not asked where this holds (`unless: {type: [internal]}`).
    pub unless: Where,
    /// Asked only in these tracks; empty: in all.
    pub tracks: Vec<Str>,
    /// The role that owes it.
    pub owed_by: Option<Str>,
    /// May be `{none: reason}`.
    pub none: bool,
    /// Written when the field is absent.
    pub default: Option<Str>,
    /// References of this field must not lead back to where they began (`depends_on`).
    pub acyclic: bool,
    /// Must not name a person: an e-mail address or a telephone number in it is remarked on.
    pub anonymous: bool,
    /// Known to the program and shown to nobody: no page, no search, no export has it.
    pub private: bool,
    /// Shown when somebody asks for an example.
    pub example: Option<Str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Required {
    pub at: At,
    pub level: Level,
}

/// What a value must look like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A text of `min..=max` characters.
    Text {
        min: usize,
        max: usize,
    },
    /// A whole number.
    Int {
        min: i64,
        max: i64,
    },
    /// A finite decimal number.
    Num {
        min: Option<f64>,
        max: Option<f64>,
    },
    Bool,
    /// `YYYY-MM-DD`, a real day.
    Date,
    /// A date, optionally followed by a time: `2026-11-22 14:30`.
    DateTime,
    /// A name of a cycle: `2026-Q4`.
    Cycle,
    /// One of these words.
    Enum(Vec<Choice>),
    /// The id of a document of one of these kinds (empty: of any), bare or as `kind/id`; `fragment`: `id#part` is allowed.
    Ref {
        kinds: Vec<Str>,
        fragment: bool,
    },
    /// The id of a person; `role`: who must hold it.
    Person {
        role: Option<Str>,
    },
    /// An address: http, https, mailto or a relative path.
    Url,
    List {
        of: Box<Shape>,
        min: usize,
        max: usize,
    },
    Map(Vec<Field>),
    /// A map with any keys, whose values have this shape (`raci`, `readiness`).
    Dict(Box<Shape>),
    /// One rater's scores: `by`, `date`, `note` and one value per criterion of the preset.
    Score,
    /// Any one of these shapes; the first that fits is taken.
    Either(Vec<Shape>),
}

#[derive(Clone, Debug)]
pub struct Choice {
    pub id: Str,
    pub name: Label,
}

/// A part of the body, known by its heading in any language.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: Str,
    /// The heading per language.
    pub name: Label,
    /// Further headings that mean the same, in any language.
    pub aliases: Vec<Str>,
    pub help: Label,
    pub required: PerProfile<Required>,
    pub unless: Where,
    pub tracks: Vec<Str>,
    pub owed_by: Option<Str>,
    /// The text before the first heading serves as well.
    pub lead: bool,
}

impl Kind {
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| &*field.id == id)
    }

    /// Whether work on a document of this kind goes on. A status that cannot be read counts as open: nothing may vanish for a
    /// typing error.
    pub fn state(&self, entity: &Entity) -> State {
        let (Some(meaning), Some(status)) = (&self.status, &entity.status) else { return State::Open };
        if meaning.done.contains(status) {
            State::Done
        } else if meaning.open.contains(status) || !meaning.stopped.contains(status) {
            State::Open
        } else {
            State::Stopped
        }
    }
}

impl Shape {
    /// The fields of a map shape, also through a list or alternatives.
    pub fn fields(&self) -> &[Field] {
        match self {
            Shape::Map(fields) => fields,
            Shape::List { of, .. } => of.fields(),
            Shape::Either(shapes) => shapes.iter().map(Shape::fields).find(|fields| !fields.is_empty()).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// The fields of all its alternatives, those of one id once: an item of a list may be written in any of them.
    pub fn all_fields(&self) -> Vec<&Field> {
        let Shape::Either(shapes) = self else { return self.fields().iter().collect() };
        let mut all: Vec<&Field> = Vec::new();
        for field in shapes.iter().flat_map(Shape::all_fields) {
            if all.iter().all(|known| known.id != field.id) {
                all.push(field);
            }
        }
        all
    }
}
