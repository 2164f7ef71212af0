//! Practices of the group A: the cycle.
