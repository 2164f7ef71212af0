//! What becomes of ideas: roadmap, timeline, breakdown, goals, results, threads.

use crate::site::view::View;

pub const VIEWS: &[View] = &[];
