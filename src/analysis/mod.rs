//! The pipeline of pure stages; this file alone knows their order.

pub mod rank;
