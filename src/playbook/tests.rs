//! What a team sees: its overlay in force, and its mistakes in sentences with their places.

mod built_in;
pub(in crate::playbook) mod fixture;
mod mistakes;
mod overlay;
mod printed;
mod relation;
