//! What a team sees: its overlay in force, and its mistakes in sentences with their places.

mod built_in;
mod fixture;
mod mistakes;
mod overlay;
mod printed;
