//! A table on its way into a database: typed cells under named columns.

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Whole(i64),
    Number(f64),
    /// Words, a day, `true` or `false`; what has parts stands here as JSON.
    Text(String),
}
