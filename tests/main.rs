//! The one integration binary: everything that is asserted from outside the rooms.

mod cases;
mod fixture;
mod killed;
mod layers;
mod mistakes;
mod program;
mod repeat;
mod rules;
mod smallest;
mod starts;
mod tidy;
