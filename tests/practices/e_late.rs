//! Practices of the group, the second half.
