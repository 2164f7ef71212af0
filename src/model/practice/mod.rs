//! What a product and product-marketing team does well, and where Tandem makes each of it true.
//!
//! Exists so that nothing of it is met by good words alone: each row leads to places that a person can be shown. What a row
//! means stands in the catalogues as `practice-a01`; a test asks each row for its words, its places and a test of its own, and
//! writes `docs/practices.md`.

mod cycle;
mod failure;
mod roles;
mod teams;
mod together;

/// A practice and the places where it works.
#[derive(Clone, Copy, Debug)]
pub struct Practice {
    /// A letter for its group and a number, as in `A01`.
    pub id: &'static str,
    pub places: &'static [Place],
}

/// Where a person sees it work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the site, with its anchor where it has one.
    Page(&'static str),
    /// A finding, by its code.
    Rule(&'static str),
    /// A command without the program's name.
    Command(&'static str),
    /// A field as `kind.field`.
    Field(&'static str),
}

/// A group of practices: the letter that its ids begin with, and its rows.
pub type Group = (char, &'static [Practice]);

/// All of them, group by group. Their names are `practices-a` and so on.
pub const GROUPS: [Group; 5] =
    [('A', &cycle::ROWS), ('B', &roles::ROWS), ('C', &teams::ROWS), ('D', &failure::ROWS), ('E', &together::ROWS)];

/// How the sentences call the two of whom they speak. A team that calls them otherwise has practices of its own.
pub const NAMES: [&str; 2] = ["PM", "PMM"];

/// A row of the lists of this room.
const fn row(id: &'static str, places: &'static [Place]) -> Practice {
    Practice { id, places }
}
