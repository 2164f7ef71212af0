//! What became of a file of another tool, for people and for machines.

pub mod json;
pub mod text;

/// What there is to tell.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The file as it was named.
    pub file: String,
    /// Nothing was written.
    pub is_dry: bool,
    pub columns: Vec<Column>,
    pub documents: Vec<Document>,
    /// These are here already.
    pub known: Vec<Left>,
    /// These would take the place of something else.
    pub taken: Vec<Left>,
    /// Items of kinds that are no documents: the kind's id, its file, how many.
    pub registers: Vec<(String, String, usize)>,
}

/// A column of the file and what becomes of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    pub name: String,
    pub becomes: Vec<Becomes>,
    pub example: String,
}

/// One thing that a column becomes.
#[derive(Clone, Debug, PartialEq)]
pub enum Becomes {
    Field(String),
    /// The text of the document.
    Text,
    /// A row at the end of the document.
    Kept,
    Nothing,
}

/// A new document.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub origin: String,
    pub id: String,
    pub file: String,
    pub title: String,
    /// Its front matter as it is written.
    pub front: String,
    pub misfits: Vec<Misfit>,
}

/// A value that was meant for a field and does not fit.
#[derive(Clone, Debug)]
pub struct Misfit {
    pub column: String,
    pub value: String,
    pub field: String,
}

/// An item that became no document.
#[derive(Clone, Debug)]
pub struct Left {
    pub origin: String,
    pub title: String,
    pub file: String,
}
