//! Soon.

pub mod markdown;
