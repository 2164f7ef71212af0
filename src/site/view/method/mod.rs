//! How the work is meant to go, and how it does: process, glossary, health.

mod exports;
mod glossary;
mod health;
mod process;

use crate::site::view::View;

pub const VIEWS: &[View] = &[process::VIEW, glossary::VIEW, health::VIEW, exports::VIEW];
