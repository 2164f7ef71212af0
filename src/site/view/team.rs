//! Who does what: turns, news, blockers, decisions, actions.

use crate::site::view::View;

pub const VIEWS: &[View] = &[];
