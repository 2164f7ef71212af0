//! Why a YAML text cannot be read, in plain words, and where reading can go on.
//!
//! A parser says "mapping values are not allowed in this context"; the author needs "put quotes around this title". So the
//! line itself is looked at, and the parser's word is only the last resort.

use std::ops::Range;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::Text;
use crate::model::rule;
use crate::syntax::yaml::MAX_DEPTH;
use crate::syntax::yaml::event::Problem;

/// The start of the first line that may hold the mistake: after the last value that was read whole.
/// All offsets are relative to `whole`.
pub fn first_line(whole: &str, from: usize, at: usize, done_to: usize) -> usize {
    let at = floor(whole, at.min(whole.len()));
    let done = floor(whole, done_to.clamp(from, at.max(from)));
    // The line of the last whole value can itself be the one that breaks ("title: Foo: bar").
    let start = line_start(whole, done);
    // Only a line in the first column begins an entry that reading can skip.
    let mut line = start;
    while line > from && !begins_key(&whole[line..]) {
        line = line_start(whole, line.saturating_sub(1));
    }
    let last = line_start(whole, at);
    let ends_well = done > start && begins_key(&whole[line..]) && one_line_entry_is_whole(&whole[line..], done - line);
    if ends_well && last > line { next_line(whole, line).unwrap_or(line).min(last) } else { line }
}

/// Where the next entry of the first column begins after the one that starts at `from`.
pub fn next_key(whole: &str, from: usize) -> Option<usize> {
    let mut line = next_line(whole, from)?;
    loop {
        if begins_key(&whole[line..]) {
            return Some(line);
        }
        line = next_line(whole, line)?;
    }
}

/// The finding for a failure at byte `at` of the file, in the entry that begins at `first`.
pub fn explain(
    path: &TreePath,
    text: &str,
    range: &Range<usize>,
    first: usize,
    at: usize,
    problem: Problem,
) -> Diagnostic {
    let end = next_key(&text[..range.end], first).unwrap_or(range.end);
    let entry = Span::new(first, first + text[first..end].trim_end().len());
    let found = lines(text, entry).find_map(|line| by_line(path, text, line));
    if problem == Problem::TooDeep {
        let place = Place { path: path.clone(), span: line_span(text, at) };
        return Diagnostic::new(&rule::YAML_TOO_DEEP, place, vec![("limit", MAX_DEPTH.into())]);
    }
    let found = found.filter(|_| problem != Problem::SecondDocument);
    found.unwrap_or_else(|| by_problem(path, text, entry, at, problem))
}

/// Mistakes that one line gives away.
fn by_line(path: &TreePath, text: &str, line: Span) -> Option<Diagnostic> {
    let content = &text[line.range()];
    let indent = content.len() - content.trim_start().len();
    let at = |start: usize, end: usize| Place {
        path: path.clone(),
        span: Span::new(line.start as usize + start, line.start as usize + end),
    };
    if content[..indent].contains('\t') {
        let finding = Diagnostic::worded(&rule::YAML_SYNTAX, "yaml-syntax-tab", at(0, indent), Vec::new());
        let spaces = content[..indent].replace('\t', "  ");
        let span = finding.place.span;
        return Some(finding.fixed_by(Text::message("fix-spaces"), span, spaces));
    }
    let (key, value_at) = split_entry(content)?;
    let value = strip_comment(&content[value_at..]);
    let first = value.chars().next()?;
    let quoted = || format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
    let place = at(value_at, value_at + value.len());
    let span = place.span;
    if matches!(first, '@' | '`' | '%' | '*') {
        let args = vec![("char", first.to_string().into()), ("key", key.into()), ("value", value.into())];
        let finding = Diagnostic::worded(&rule::YAML_SYNTAX, "yaml-syntax-quote", place, args);
        return Some(finding.at_path(key).fixed_by(Text::message("fix-quote"), span, quoted()));
    }
    let plain = !matches!(first, '"' | '\'' | '[' | '{' | '|' | '>' | '&' | '!' | '#');
    if plain && (value.contains(": ") || value.ends_with(':')) {
        let args = vec![("key", key.into()), ("value", value.into())];
        let finding = Diagnostic::worded(&rule::YAML_SYNTAX, "yaml-syntax-colon", place, args);
        return Some(finding.at_path(key).fixed_by(Text::message("fix-quote"), span, quoted()));
    }
    None
}

/// What the parser saw, in our words.
fn by_problem(path: &TreePath, text: &str, entry: Span, at: usize, problem: Problem) -> Diagnostic {
    let head = lines(text, entry).next().unwrap_or(entry);
    let here = line_span(text, at);
    let value =
        split_entry(&text[head.range()]).map_or("", |(_, at)| &text[head.start as usize + at..head.end as usize]);
    let (message, span) = match problem {
        Problem::SecondDocument => ("yaml-syntax-document", here),
        _ if opens_without_closing(value) => ("yaml-syntax-flow", head),
        Problem::Tab => ("yaml-syntax-tab", here),
        Problem::UnclosedCollection => ("yaml-syntax-flow", head),
        Problem::UnclosedQuote => ("yaml-syntax-string", head),
        _ if split_entry(&text[head.range()]).is_none() => ("yaml-syntax-key", head),
        Problem::Indent => ("yaml-syntax-indent", here),
        _ => ("yaml-syntax", here),
    };
    let place = Place { path: path.clone(), span };
    Diagnostic::worded(&rule::YAML_SYNTAX, message, place, vec![("line", text[span.range()].trim().into())])
}

/// `key: value` → the key and where the value begins; also behind `- `.
fn split_entry(line: &str) -> Option<(&str, usize)> {
    let body = line.trim_start();
    let mut start = line.len() - body.len();
    if let Some(rest) = line[start..].strip_prefix("- ") {
        start = line.len() - rest.trim_start().len();
    }
    let colon = line[start..].find(':')? + start;
    let key = line[start..colon].trim();
    let rest = &line[colon + 1..];
    if key.is_empty() || !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return None;
    }
    Some((key, line.len() - rest.trim_start().len()))
}

fn opens_without_closing(value: &str) -> bool {
    let count = |sign| value.matches(sign).count();
    value.starts_with(['[', '{']) && (count('[') > count(']') || count('{') > count('}'))
}

/// A value without a trailing ` # comment`.
fn strip_comment(value: &str) -> &str {
    value.find(" #").map_or(value, |at| &value[..at]).trim_end()
}

/// Whether the entry that begins here, read up to `done` bytes, has nothing more on that line.
fn one_line_entry_is_whole(entry: &str, done: usize) -> bool {
    let line = entry.lines().next().unwrap_or("");
    let done = floor(entry, done.min(entry.len()));
    match line.get(done..) {
        Some(rest) => rest.trim_start().is_empty() || rest.trim_start().starts_with('#'),
        None => done >= line.len(),
    }
}

fn begins_key(line: &str) -> bool {
    let line = line.lines().next().unwrap_or("");
    let first = line.chars().next();
    let opens = first.is_some_and(|c| !c.is_whitespace() && !matches!(c, '#' | '-' | '}' | ']' | ','));
    opens && split_entry(line).is_some()
}

fn lines(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let mut at = span.start as usize;
    text[span.range()].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        Span::new(start, start + line.trim_end().len())
    })
}

/// The line around byte `at`, without its indent and line break.
fn line_span(text: &str, at: usize) -> Span {
    let start = line_start(text, floor(text, at.min(text.len())));
    let line = text[start..].lines().next().unwrap_or("");
    let indent = line.len() - line.trim_start().len();
    Span::new(start + indent, start + line.trim_end().len())
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn next_line(text: &str, at: usize) -> Option<usize> {
    let next = at + text[at..].find('\n')? + 1;
    (next < text.len()).then_some(next)
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
