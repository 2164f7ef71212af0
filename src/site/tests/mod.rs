//! What a person sees on the pages, and what must hold for all of them.

mod broken;
mod change;
mod data;
mod feed;
mod fields;
mod laws;
mod many;
mod method;
mod pages;
mod result;
mod sample;
mod search;
mod team;
mod theme;
