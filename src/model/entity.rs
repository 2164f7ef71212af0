//! A document read through its kind's field table.
//!
//! What is unknown or bad is absent here and present as a diagnostic: later stages never see a wrong type.

use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Str;
use jiff::civil::Date;

/// The number of an entity in [`Workspace::entities`](crate::model::workspace::Workspace).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntityIx(pub u32);

/// The number of a document in [`Workspace::documents`](crate::model::workspace::Workspace).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct DocumentIx(pub u32);

/// A thing with an id: an initiative, a competitor, a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// The id of its kind.
    pub kind: Str,
    /// Unique within its kind without regard to case.
    pub id: Str,
    /// The file it stands in; for kinds kept in one file (people, metrics) that file.
    pub path: TreePath,
    /// Its own document; `None` for kinds kept in one file.
    pub document: Option<DocumentIx>,
    /// The title, else the id.
    pub title: Str,
    /// All readable values in the order of the file.
    pub values: Vec<Value>,
    /// Where it stands; `None` for kinds without stages, or when the value is bad.
    pub stage: Option<u8>,
    /// Where the stage is written, else the start of the front matter: missing things are anchored here.
    pub stage_span: Span,
    /// Its status, the kind's default when none is written, or `None` when the value is bad.
    pub status: Option<Str>,
    /// Ids of the kind's sections that have text.
    pub sections: Vec<Str>,
    /// The front matter could not be read to the end: what is here was read before the break.
    pub broken: bool,
    /// Keys of the front matter with nothing behind them (`by:`), and where they stand: this is where to fill them in.
    pub empty: Vec<(Str, Span)>,
    /// The end of the front matter (before the closing fence): where a missing field would be inserted.
    pub insert_at: Span,
}

/// A named value. Inside lists the name is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    pub name: Str,
    /// The value's bytes in the entity's file.
    pub span: Span,
    pub data: Data,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Texts, enum members, ids, people, cycles, URLs: what it is follows from the field's shape.
    Text(Str),
    /// A number as written and as a float; whole numbers below 2^53 are exact.
    Number {
        text: Str,
        value: f64,
    },
    Bool(bool),
    Date(Date),
    List(Vec<Value>),
    Map(Vec<Value>),
    /// `{none: reason}`: deliberately left out.
    NotNeeded(Str),
}

impl Entity {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|value| &*value.name == name)
    }

    /// The value at a dotted path through maps: `result.actual`.
    pub fn at(&self, path: &str) -> Option<&Value> {
        let mut parts = path.split('.');
        let first = self.get(parts.next()?)?;
        parts.try_fold(first, |value, part| value.get(part))
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.text()
    }

    pub fn date(&self, name: &str) -> Option<Date> {
        self.get(name)?.date()
    }

    /// The items of a list field; a single map or text counts as a list of one.
    pub fn items(&self, name: &str) -> &[Value] {
        self.get(name).map_or(&[], Value::items)
    }

    /// Whether a person has this role. Not asked: whether they are there at the time.
    pub fn has_role(&self, role: &str) -> bool {
        self.items("roles").iter().any(|held| held.text() == Some(role))
    }
}

impl Value {
    /// A member of a map.
    pub fn get(&self, name: &str) -> Option<&Value> {
        match &self.data {
            Data::Map(values) => values.iter().find(|value| &*value.name == name),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) | Data::Number { text, .. } => Some(text),
            _ => None,
        }
    }

    pub fn date(&self) -> Option<Date> {
        match self.data {
            Data::Date(date) => Some(date),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<f64> {
        match self.data {
            Data::Number { value, .. } => Some(value),
            _ => None,
        }
    }

    pub fn bool(&self) -> Option<bool> {
        match self.data {
            Data::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The items of a list; the value itself, as a list of one, when it is a map or a text; none for `{none: …}`.
    pub fn items(&self) -> &[Value] {
        match &self.data {
            Data::List(items) => items,
            Data::NotNeeded(_) => &[],
            _ => std::slice::from_ref(self),
        }
    }

    /// The reason when this is `{none: reason}`.
    pub fn not_needed(&self) -> Option<&str> {
        match &self.data {
            Data::NotNeeded(reason) => Some(reason),
            _ => None,
        }
    }
}
