//! A body of markdown → HTML that may stand on any page.
//!
//! Whoever may open a pull request may write a body, so nothing of it reaches the page as it is: every tag and every
//! attribute is written here from a short list, text is escaped, addresses are allowed by scheme, and the output has a
//! bound. There is no sanitiser afterwards because there is nothing left to take out.

use std::ops::Range;

use crate::syntax::markdown::address::{Form, form};

mod inline;
mod notes;
mod out;
mod plan;
#[cfg(test)]
mod tests;
mod urls;
mod write;

/// A body and what its page knows about it.
pub struct Body<'a> {
    /// The markdown, from the document's `body` on.
    pub text: &'a str,
    /// What a link leads to, by its number in [`Document::links`](crate::model::document::Document); `None` shows it as
    /// plain text.
    pub target: &'a dyn Fn(usize) -> Option<Target>,
    pub labels: &'a Labels,
    pub options: Options<'a>,
    pub aids: &'a dyn Aids,
}

/// What a page adds to the author's words. Whatever it answers is written by the same rules as the body.
pub trait Aids {
    /// The first term of the glossary in `text` from byte `from` on, and its number.
    fn mention(&self, _text: &str, _from: usize) -> Option<(Range<usize>, usize)> {
        None
    }

    /// Where a term leads, with its meaning for a title. It is asked once for each term of a page; `None` leaves it plain.
    fn term(&self, _number: usize) -> Option<Target> {
        None
    }

    /// Width and height of the picture that a link leads to, by the link's number.
    fn size(&self, _link: usize) -> Option<(u32, u32)> {
        None
    }

    /// The live table that a comment asks for, finished; `None` where the page has none. Its number tells it apart from the
    /// others.
    fn table(&self, _comment: &str, _number: usize) -> Option<String> {
        None
    }
}

/// A page that adds nothing.
#[cfg(test)]
pub struct NoAids;

#[cfg(test)]
impl Aids for NoAids {}

/// How a body is shown.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// How many levels its headings move down (a page has its own title); they stay between 1 and 6.
    pub shift: i8,
    /// Stands before every id, so that several bodies may share a page. Empty on the page of one document.
    pub prefix: &'a str,
    /// The most bytes of HTML. Tables and references grow far beyond their source.
    pub max_bytes: usize,
}

/// Where a link of a body leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// An address as it stands in a page: relative, percent-encoded, with its anchor.
    pub href: String,
    /// What `[[id]]` without words of its own shows instead of the id.
    pub title: Option<String>,
}

/// The words that a reader of the page sees or hears beside the author's. `{}` stands for a name or a number.
#[derive(Clone, Debug)]
pub struct Labels {
    /// `Link to {}`: the mark at a heading.
    pub link_to: String,
    /// `Table {}`: a table that can be scrolled.
    pub table: String,
    /// `Footnote {}`: the raised number in a text.
    pub footnote: String,
    /// `Footnotes`: their list at the end.
    pub footnotes: String,
    /// `Back to the text`: the arrow at a footnote.
    pub back: String,
    /// What stands over a diagram that is shown as its source.
    pub diagram: String,
    /// The same for a formula.
    pub formula: String,
    pub note: String,
    pub tip: String,
    pub important: String,
    pub warning: String,
    pub caution: String,
}

/// A body as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Whole and well-formed, even when it was cut.
    pub html: String,
    /// The body is longer than the bound: the page has to say so and link to the source.
    pub truncated: bool,
}

/// The HTML of a body.
pub fn render(body: &Body<'_>) -> Rendered {
    let plan = plan::plan(body.text);
    write::Writer::new(body, &plan).run()
}

/// How a link is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Within the site.
    Inner,
    /// To another site: the reader's page stays unknown to it.
    Outer,
}

impl Kind {
    /// `None` for an address that must not be written.
    fn of(href: &str) -> Option<Kind> {
        match form(href) {
            Form::Relative => Some(Kind::Inner),
            Form::Web => Some(Kind::Outer),
            Form::Refused => None,
        }
    }
}
