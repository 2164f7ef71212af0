//! On which day a document entered each of its stages, by its gate entries and what can be said between them.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::base::text::Str;
use crate::edit::rewind::page::{self, Page};
use crate::model::node::Node;
use crate::model::playbook::{At, Playbook};

/// The days of one document.
#[derive(Clone, Debug)]
pub struct Ladder {
    /// By stage, from the first to the one that it stands in. A document without stages has the first day alone.
    pub entered: Vec<Date>,
    /// It stands in the last stage that there is.
    pub complete: bool,
    /// When it came to its end.
    pub closed: Option<Date>,
    /// Nothing is later than this day.
    pub end: Date,
}

impl Ladder {
    pub fn read(page: &Page, playbook: &Playbook, birth: Date, end: Date) -> Ladder {
        if !page.kind.is_some_and(|kind| kind.staged) {
            return Ladder { entered: vec![birth], complete: false, closed: None, end };
        }
        let top = playbook.stages.len().saturating_sub(1);
        let stage = page.get("stage").and_then(number).unwrap_or(0).min(top);
        let mut marks: Vec<Option<Date>> = vec![None; stage + 1];
        marks[0] = Some(birth);
        let mut closed = None;
        for entry in page.get("gates").map_or(&[][..], Node::items) {
            let Some(day) = entry.get("date").and_then(page::day_of).filter(|day| *day <= end) else { continue };
            match entry.get("enter").and_then(number) {
                Some(entered) if entered > 0 && entered <= stage => marks[entered] = Some(day),
                Some(_) => {}
                None => closed = Some(day),
            }
        }
        let latest = page.front.as_ref().and_then(|front| page::latest(front, end));
        let entered = fill(&marks, latest.unwrap_or(end).max(birth));
        Ladder { entered, complete: stage == top, closed, end }
    }

    pub fn birth(&self) -> Date {
        self.entered[0]
    }

    /// The day of the last stage entered.
    pub fn last(&self) -> Date {
        self.entered[self.entered.len() - 1]
    }

    /// The day on which what a stage asks for had to be there.
    pub fn day(&self, at: At) -> Date {
        let beyond = || self.closed.unwrap_or_else(|| self.last());
        self.entered.get(usize::from(at.0)).copied().unwrap_or_else(beyond)
    }

    /// Half-way between a day and the end.
    pub fn halfway(&self, from: Date) -> Date {
        share(from, self.end, 1, 2)
    }
}

/// The stages without a gate entry lie evenly between those that have one.
fn fill(marks: &[Option<Date>], upto: Date) -> Vec<Date> {
    let mut days: Vec<Date> = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        let before = days.last().copied();
        let ahead = marks[at..].iter().position(Option::is_some);
        let day = match (mark, before) {
            (Some(day), _) => *day,
            (None, None) => upto,
            (None, Some(before)) => {
                let steps = ahead.unwrap_or(marks.len() - at) as i32 + 1;
                let next = ahead.and_then(|ahead| marks[at + ahead]).unwrap_or(upto);
                share(before, next, 1, steps)
            }
        };
        days.push(before.map_or(day, |before| day.max(before)));
    }
    days
}

/// The working day that lies `part` of `whole` on the way between two days.
pub fn share(from: Date, to: Date, part: i32, whole: i32) -> Date {
    let days = (to - from).get_days().max(0);
    working(plus(from, (days * part / whole.max(1)).days())).max(from)
}

/// The working day before a day.
pub fn day_before(day: Date) -> Date {
    working(plus(day, (-1).days()))
}

/// The day itself, or the Friday before it.
pub fn working(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => plus(day, (-1).days()),
        Weekday::Sunday => plus(day, (-2).days()),
        _ => day,
    }
}

/// The day itself, or the Monday after it.
pub fn next_working(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => plus(day, 2.days()),
        Weekday::Sunday => plus(day, 1.days()),
        _ => day,
    }
}

fn plus(day: Date, span: Span) -> Date {
    day.saturating_add(span)
}

fn number(node: &Node) -> Option<usize> {
    node.text().and_then(|text| text.parse().ok())
}

/// Why a stage was entered, and who wrote it down.
pub fn entry<'p>(page: &'p Page, stage: usize) -> Option<&'p Node> {
    let entries = page.get("gates").map_or(&[][..], Node::items);
    entries.iter().find(|entry| entry.get("enter").and_then(number) == Some(stage))
}

/// The reason in a gate entry.
pub fn why(entry: &Node) -> Option<Str> {
    entry.get("why").and_then(Node::text).map(Str::from)
}
