//! Text → text edits that leave every other byte alone.
//!
//! A file is somebody's: what a program changes in it must be what was asked for and nothing else. So edits are spans
//! with new text, found in the parsed file, and never a file written anew out of what was understood of it.

pub mod merge;
pub mod patch;
pub mod rewind;
