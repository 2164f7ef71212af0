//! Practices of the group E: PM and PMM side by side.
