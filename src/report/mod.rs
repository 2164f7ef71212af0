//! Findings and rankings made readable: for people in a terminal, for scripts, for pull requests.
//!
//! Pure: each report takes values and returns text. Whether the terminal has colours and how wide it is comes in as a
//! [`style::Style`]; printing is the command's. All words come from the catalogue and the playbook.

mod ballot;
pub mod board;
pub mod check;
pub mod clean;
pub mod codeowners;
pub mod diff;
pub mod draft;
pub mod explain;
mod gate;
pub mod import;
pub mod inbox;
mod json;
pub mod labels;
pub mod list;
mod measure;
mod names;
mod place;
pub mod rank;
pub mod reader;
pub mod roll;
pub mod round;
pub mod schema;
pub mod score;
pub mod show;
pub mod step;
pub mod style;
mod table;
pub mod theme;
pub mod unified;
mod value;
pub mod why;

#[cfg(test)]
mod tests;
