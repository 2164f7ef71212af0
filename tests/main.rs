//! The one integration binary: everything that is asserted from outside the rooms.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must stop")]
#![allow(clippy::disallowed_methods, reason = "tests start the program and read the disk")]

mod audience;
mod base;
mod baseline;
mod cases;
mod demo;
mod desk_draft;
mod desk_inbox;
mod desk_roll;
mod desk_round;
mod diff;
mod edit;
mod fixture;
mod forges;
mod formats;
mod history;
mod killed;
mod labels;
mod languages;
mod layers;
mod merge;
mod mistakes;
mod past;
mod program;
mod published;
mod recipes;
mod repeat;
mod rewind;
mod rules;
mod serve;
mod site_cycle;
mod site_launch;
mod site_market;
mod site_method;
mod site_news;
mod site_results;
mod site_review;
mod site_team;
mod smallest;
mod starts;
mod theme;
mod tidy;
mod views;
mod yaml;
