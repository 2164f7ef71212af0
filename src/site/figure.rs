//! A picture as templates show it: in both sizes, with what it says, and with its numbers as a table.

use tera::Value;

use crate::site::chart::Paper;
use crate::site::value::{list, markup, record, text};

/// The numbers of a picture: the names of the columns, and the rows. Empty where the page has them in a table of its own.
#[derive(Default)]
pub struct Numbers {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// `{title, said, wide, narrow, head, rows}`.
pub fn value((title, said): (&str, &str), drawn: impl Fn(Paper) -> String, numbers: &Numbers) -> Value {
    let cells = |cells: &Vec<String>| list(cells.iter().map(|cell| text(cell)));
    record([
        ("title", text(title)),
        ("said", text(said)),
        ("wide", markup(&drawn(Paper::Wide))),
        ("narrow", markup(&drawn(Paper::Narrow))),
        ("head", cells(&numbers.head)),
        ("rows", list(numbers.rows.iter().map(cells))),
    ])
}
