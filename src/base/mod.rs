//! The ground floor: a closed list of plain types that every room may use.
//!
//! Nothing here knows markdown, YAML, a disk or a language. A new file in this folder needs an argument in
//! ARCHITECTURE.md: what everybody may import must stay small.

pub mod diagnostic;
pub mod path;
pub mod span;
pub mod text;
pub mod tree;
