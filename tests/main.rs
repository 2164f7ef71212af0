//! The one integration binary: everything that is asserted from outside the rooms.

mod fixture;
mod layers;
mod rules;
mod tidy;
