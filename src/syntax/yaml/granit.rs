//! The YAML parser in use: `granit-parser`, turned into events of our own.

use std::borrow::Cow;

use crate::model::node::Style;
use crate::syntax::yaml::MAX_DEPTH;
use crate::syntax::yaml::event::{Event, Events, Problem, Step};
use granit_parser::{ErrorKind, Parser, ScalarStyle, StrInput, StructureStyle, Tag};

/// Events of `granit-parser` over one text.
pub struct Granit<'a> {
    parser: Parser<'a, StrInput<'a>>,
    text_len: usize,
}

impl<'a> Granit<'a> {
    pub fn new(text: &'a str) -> Granit<'a> {
        let options = granit_parser::options! {
            disallow_directives: true,
            emit_unresolved_aliases: true,
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
            max_buffered_comment_events: 4096,
        };
        Granit { parser: Parser::new_from_str_with_options(text, options), text_len: text.len() }
    }
}

impl<'a> Events<'a> for Granit<'a> {
    fn next(&mut self) -> Option<Step<'a>> {
        loop {
            let (event, span) = match self.parser.next_event()? {
                Ok(event) => event,
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(self.text_len);
                    return Some(Err((problem(error.kind()), at)));
                }
            };
            let range = span.byte_range().unwrap_or(0..0);
            if let Some(event) = translate(event) {
                return Some(Ok((event, range)));
            }
        }
    }
}

/// Our event, or `None` for those that say nothing about values.
fn translate(event: granit_parser::Event<'_>) -> Option<Event<'_>> {
    use granit_parser::Event as Theirs;
    Some(match event {
        Theirs::Scalar(text, style, anchor, tag) => Event::Scalar { text, style: our_style(style, tag), anchor },
        Theirs::Alias(anchor) => Event::Alias(anchor),
        Theirs::UnresolvedAlias(_) => Event::LostAlias,
        Theirs::SequenceStart(style, ..) => Event::ListStart { flow: style == StructureStyle::Flow },
        Theirs::SequenceEnd => Event::ListEnd,
        Theirs::MappingStart(style, ..) => Event::MapStart { flow: style == StructureStyle::Flow },
        Theirs::MappingEnd => Event::MapEnd,
        Theirs::Comment(..) => Event::Comment,
        _ => return None,
    })
}

/// `!!str 8` is a text like `"8"`.
fn our_style(style: ScalarStyle, tag: Option<Cow<'_, Tag>>) -> Style {
    match style {
        ScalarStyle::Plain if tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str")) => Style::Quoted,
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    }
}

fn problem(kind: &ErrorKind) -> Problem {
    match kind {
        ErrorKind::RecursionLimitExceeded => Problem::TooDeep,
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => Problem::Tab,
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::BlockEntryInFlowCollection => Problem::UnclosedCollection,
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => Problem::UnclosedQuote,
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::MappingValueNotAllowed => Problem::Indent,
        ErrorKind::UnknownAnchor => Problem::UnknownAlias,
        _ => Problem::Other,
    }
}
