//! The language server, as somebody at an editor meets it.

mod answers;
mod asking;
mod editor;
mod findings;
mod laws;
mod neovim;
mod stdio;
