//! The shore: all that touches the machine. Disk, git, clock, terminal, browser and what the binary carries inside itself.
//!
//! Exists so that every other room is pure: it gets a tree and a date, and gives back bytes and sentences. What can
//! go wrong with a machine is told from here as an error with the file's name in it; what is wrong with a team's file
//! travels on inside the tree.

pub mod browser;
pub mod client;
pub mod clock;
pub mod disk;
pub mod embedded;
pub mod git;
pub mod http;
pub mod parquet;
pub mod picture;
pub mod plain;
pub mod progress;
pub mod signal;
pub mod sqlite;
pub mod terminal;
pub mod watch;

#[cfg(test)]
mod tests;
