//! Practices of the group D: the failure and its cure.
