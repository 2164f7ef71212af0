//! Tandem: one product cycle for product managers and product marketing managers, from a folder of markdown.
//!
//! A tree of text goes in, a tree of files comes out; everything between two thin shores is pure. The floors and what
//! each room may import are in ARCHITECTURE.md and held by `tests/layers.rs`.

pub mod analysis;
pub mod base;
pub mod cli;
pub mod command;
pub mod edit;
pub mod editor;
pub mod exchange;
#[allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "the shore")]
pub mod host;
pub mod model;
pub mod owing;
pub mod playbook;
pub mod report;
pub mod site;
pub mod syntax;
pub mod words;
