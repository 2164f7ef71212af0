//! Languages: message catalogues, dates, numbers, sorting.

pub mod catalogue;
pub mod collate;
pub mod date;
pub mod number;
