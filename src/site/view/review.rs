//! What people go through together: a scoring round, the defence, the results, how good the guesses were.

use crate::site::view::View;

pub const VIEWS: &[View] = &[];
