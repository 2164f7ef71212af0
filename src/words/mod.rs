//! Languages: message catalogues, dates, numbers, sorting, folding.
//!
//! Everything that a person reads is put into words here, so that the same run can be read in four languages and a
//! translator has to look at one folder only.

pub mod catalogue;
pub mod collate;
pub mod date;
pub mod fold;
pub mod number;
pub mod owed;
