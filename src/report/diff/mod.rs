//! What a change decides: for a terminal, for a pull request, as a page, for programs.
//!
//! The story is told once (`outline`), with a pen for each form; the forms only lay it out. So the comment under a pull
//! request and the terminal never say two different things.

mod address;
mod decision;
pub mod html;
pub mod json;
pub mod markdown;
mod outline;
mod pen;
mod record;
mod scribe;
mod standing;
pub mod text;

#[cfg(test)]
mod tests;

use crate::model::change::Changes;
use crate::model::workspace::Workspace;

/// Two workspaces and what lies between them.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub changes: &'a Changes,
    pub before: &'a Workspace,
    pub after: &'a Workspace,
    /// The commit whose files are shown where there is no site; `None` for the files on the disk.
    pub head: Option<&'a str>,
}
