//! Markdown as events with places, and what a check wants to know of a body.
//!
//! Two rooms read the same text: the check asks for headings and links, the site writes HTML. Both take their events,
//! their anchors, their link numbers and their judgement of raw HTML from here, so they cannot disagree about a file.

use pulldown_cmark::{OffsetIter, Options, Parser};

pub mod address;
pub mod heading;
pub mod html;
pub mod outline;
pub mod placeholder;
pub mod raw;
pub mod table;

/// The dialect: what GitHub shows in a pull request, plus definition lists, wiki links and `{#anchor}` on headings.
///
/// Smart punctuation stays off, since a page must say what the file says; math is off until the site can draw it.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_WIKILINKS
}

/// The events of a body with their byte ranges in it.
pub fn events(body: &str) -> OffsetIter<'_> {
    Parser::new_ext(body, options()).into_offset_iter()
}
