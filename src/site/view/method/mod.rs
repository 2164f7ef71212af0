//! How the work is meant to go, and how it does: process, glossary, health.

mod process;

use crate::site::view::View;

pub const VIEWS: &[View] = &[process::VIEW];
