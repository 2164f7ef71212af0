//! Practices of the group B: the roles.
