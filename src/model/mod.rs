//! The nouns: what a workspace is made of. Records, and what follows from one alone; every verb lives on a higher floor.

pub mod act;
pub mod baseline;
pub mod calibration;
pub mod change;
pub mod config;
pub mod count;
pub mod defence;
pub mod document;
pub mod entity;
pub mod gate;
pub mod identity;
pub mod kind;
pub mod link;
pub mod log;
pub mod market;
pub mod node;
pub mod owed;
pub mod playbook;
pub mod ranking;
pub mod rule;
pub mod scoring;
pub mod snapshot;
pub mod timeline;
pub mod view;
pub mod workspace;
