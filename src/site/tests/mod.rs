//! What a person sees on the pages, and what must hold for all of them.

mod method;
mod pages;
mod sample;
