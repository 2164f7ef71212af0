//! What customers see and say: offers, messages, launches, requests, insights.

use crate::site::view::View;

pub const VIEWS: &[View] = &[];
