//! A body → parts with their days: sections, and in them the paragraphs and list items.
//!
//! A section is there from the stage on that asks for it. A paragraph that links to a document was not written before
//! that document was there.

use jiff::civil::Date;

use crate::base::span::Span;
use crate::edit::rewind::demand::Demands;
use crate::edit::rewind::ladder::Ladder;
use crate::edit::rewind::page::{self, Page};
use crate::edit::rewind::part::{Part, Seam, What};
use crate::edit::rewind::world::World;
use crate::model::document::Heading;
use crate::model::kind::{Section, Shape};

/// The parts of a page's body.
pub fn parts(world: &World, number: usize) -> Vec<Part> {
    let page = &world.pages[number];
    let ladder = world.ladder(number);
    let tops: Vec<&Heading> = page.outline.headings.iter().filter(|heading| heading.level <= 2).collect();
    let starts: Vec<usize> = tops.iter().map(|heading| heading.span.start as usize).collect();
    let first = starts.first().copied().unwrap_or(page.text.len());
    let mut parts = blocks(world, page, (page.body, first), ladder.birth());
    for (at, heading) in tops.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(page.text.len());
        let day = section_day(world, page, heading, &ladder);
        let body = below(page.text, heading).min(end);
        let inner = blocks(world, page, (body, end), day);
        // A heading comes with the first paragraph below it.
        let day = inner.iter().map(|part| part.day).min().unwrap_or(day);
        parts.push(part(Span::new(starts[at], end), day, inner));
    }
    parts
}

fn part(span: Span, day: Date, parts: Vec<Part>) -> Part {
    Part { span, seam: Seam::Lines, day, author: None, what: What::Body, names: None, parts }
}

fn section_day(world: &World, page: &Page, heading: &Heading, ladder: &Ladder) -> Date {
    let Some(kind) = page.kind else { return ladder.birth() };
    let demands = Demands { playbook: world.playbook, kind };
    let section = kind.sections.iter().find(|section| is_called(section, &heading.text));
    let asked = section.and_then(|section| demands.section(&section.required));
    match asked {
        Some(at) if kind.staged => ladder.day(at),
        Some(_) => ladder.birth(),
        None if kind.staged => ladder.last(),
        None => late(world, page, demands, ladder).unwrap_or_else(|| ladder.birth()),
    }
}

/// When something came to its end: what nobody asks for was written down then.
fn late(world: &World, page: &Page, demands: Demands, ladder: &Ladder) -> Option<Date> {
    let dates = demands.kind.fields.iter().filter(|field| matches!(field.shape, Shape::Date | Shape::DateTime));
    let told = dates.filter(|field| demands.at(field).is_none() && !demands.renewed(&field.id));
    let days = told.filter_map(|field| page.get(&field.id).and_then(page::day_of));
    days.filter(|day| *day >= ladder.birth() && *day <= world.end).max()
}

fn is_called(section: &Section, heading: &str) -> bool {
    let heading = heading.trim().to_lowercase();
    let names = section.name.iter().map(|(_, name)| name).chain(section.aliases.iter().map(|alias| &**alias));
    names.into_iter().any(|name| name.to_lowercase() == heading)
}

/// Paragraphs and list items, each with the blank lines behind it.
fn blocks(world: &World, page: &Page, (start, end): (usize, usize), day: Date) -> Vec<Part> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = start;
    let (mut blank, mut fenced) = (true, false);
    while at < end {
        let next = line_end(page.text, at).min(end);
        let line = &page.text[at..next];
        let fence = line.trim_start().starts_with("```");
        if !line.trim().is_empty() && !fenced && (blank || is_item(line)) {
            starts.push(at);
        }
        fenced ^= fence;
        blank = line.trim().is_empty();
        at = next;
    }
    let spans =
        starts.iter().enumerate().map(|(at, start)| Span::new(*start, starts.get(at + 1).copied().unwrap_or(end)));
    spans.map(|span| part(span, waits(world, page, span).map_or(day, |wait| wait.max(day)), Vec::new())).collect()
}

/// A line that begins an item of an outer list.
fn is_item(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    line.starts_with("- ") || line.starts_with("* ") || (digits > 0 && line[digits..].starts_with(". "))
}

/// The day on which everything was there that a piece of text links to.
fn waits(world: &World, page: &Page, span: Span) -> Option<Date> {
    let inside = page.outline.links.iter().filter(|link| link.span.start >= span.start && link.span.end <= span.end);
    inside.filter_map(|link| world.waits(world.linked(page, &link.target)?)).max()
}

/// Where the line after a heading begins.
fn below(text: &str, heading: &Heading) -> usize {
    let end = heading.span.end as usize;
    let closed = text.get(..end).is_some_and(|before| before.ends_with('\n'));
    if closed { end } else { line_end(text, end) }
}

/// Where the line ends on which `at` lies, its break included.
fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| at + newline + 1)
}
