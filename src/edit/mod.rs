//! Text → text edits that leave every other byte alone.
//!
//! A file is somebody's: what a program changes in it must be what was asked for and nothing else. So edits are spans
//! with new text, found in the parsed file, and never a file written anew out of what was understood of it.

pub mod carry;
pub mod front;
pub mod given;
pub mod merge;
pub mod patch;
pub mod prose;
pub mod rating;
pub mod rename;
pub mod rewind;
pub mod step;
pub mod target;
pub mod tidy;
pub mod value;
