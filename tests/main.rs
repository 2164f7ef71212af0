//! The one integration binary: everything that is asserted from outside the rooms.

mod layers;
mod tidy;
