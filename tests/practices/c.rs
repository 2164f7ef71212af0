//! Practices of the group C: two teams, one way.
