//! The events that our tree is built from: the seam at which a YAML parser can be replaced.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::node::Style;

/// One step through a YAML text. An anchor is a number that an alias repeats; 0 is none.
#[derive(Debug)]
pub enum Event<'a> {
    Scalar {
        text: Cow<'a, str>,
        style: Style,
        anchor: usize,
    },
    /// Refers to the anchor of this number.
    Alias(usize),
    /// Refers to a name that was never anchored.
    LostAlias,
    ListStart {
        flow: bool,
    },
    ListEnd,
    MapStart {
        flow: bool,
    },
    MapEnd,
    Comment,
}

/// What went wrong, as far as a person's sentence depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    TooDeep,
    Tab,
    UnclosedCollection,
    UnclosedQuote,
    Indent,
    UnknownAlias,
    SecondDocument,
    Other,
}

/// An event with its bytes, or what went wrong at which byte.
pub type Step<'a> = Result<(Event<'a>, Range<usize>), (Problem, usize)>;

/// A source of events with their byte ranges in the text that it was given.
pub trait Events<'a> {
    /// The next event; `None` at the end; after an error nothing more comes.
    fn next(&mut self) -> Option<Step<'a>>;
}
