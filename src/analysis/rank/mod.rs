//! Entities → ranking.
