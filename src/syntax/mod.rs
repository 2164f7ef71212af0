//! Text ↔ values, without meaning: front matter with places, markdown events, scalars, ids and slugs.

pub mod address;
pub mod cycle;
pub mod date;
pub mod drawing;
pub mod front_matter;
pub mod heading;
pub mod json;
pub mod keys;
pub mod markdown;
pub mod near;
pub mod scalar;
pub mod slug;
pub mod yaml;
