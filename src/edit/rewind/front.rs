//! Front matter → parts with their days.
//!
//! What a field is called does not matter here: its shape and the rules of the playbook say whether it is a record of a
//! day, a thing that a stage asks for, or something that was planned and done later.

use jiff::civil::Date;

use crate::base::span::Span;
use crate::base::text::Str;
use crate::edit::rewind::demand::{self, Demands};
use crate::edit::rewind::ladder::{self, Ladder};
use crate::edit::rewind::page::{self, Page};
use crate::edit::rewind::part::{self, Part, Seam, What};
use crate::edit::rewind::world::World;
use crate::model::kind::{Field, Shape};
use crate::model::node::{Entry, Node, NodeKind};

/// The front matter of one document.
pub struct Front<'a> {
    pub world: &'a World<'a>,
    pub page: &'a Page<'a>,
    pub ladder: &'a Ladder,
    pub demands: Option<Demands<'a>>,
}

/// Where a value stands.
#[derive(Clone)]
struct Scope<'s> {
    /// Not before this day.
    day: Date,
    author: Option<Str>,
    /// The person whom a planned item names.
    doer: Option<Str>,
    /// The field of the front matter that it belongs to.
    top: &'s str,
    /// An item that tells of a day: it was written at once.
    record: bool,
    /// Inside an item of a list, or of a plan.
    item: bool,
    /// The day that the item itself names.
    own: Option<Date>,
}

impl Front<'_> {
    pub fn parts(&self) -> Vec<Part> {
        let Some(front) = &self.page.front else { return Vec::new() };
        let entries = front.entries();
        let fields = self.demands.map_or(&[][..], |demands| &demands.kind.fields);
        let mut parts: Vec<Part> = Vec::new();
        // An optional date that was not there yet takes along what was written behind it.
        let mut behind = self.ladder.birth();
        for (at, entry) in entries.iter().enumerate() {
            let field = fields.iter().find(|field| *field.id == *entry.key);
            let mut part = self.top(entry, field, behind);
            part.span =
                part::lines(self.page.text, (entry.key_span.start, entry.value.span.end), next_start(entries, at));
            if self.is_late_date(field) {
                behind = behind.max(part.day);
            }
            parts.push(part);
        }
        self.join(&mut parts);
        parts
    }

    fn top(&self, entry: &Entry, field: Option<&Field>, behind: Date) -> Part {
        let day = self.day_of(entry, field).max(behind);
        let scope = Scope { day, author: None, doer: None, top: &entry.key, record: false, item: false, own: None };
        let mut part = self.entry(entry, field, &scope);
        part.author = part.author.or_else(|| self.signed(&entry.value));
        match (&*entry.key, self.demands) {
            ("stage", Some(demands)) if demands.kind.staged => part.parts = self.stages(entry, demands),
            (key, demands) if demands.is_none_or(|demands| demands.renewed(key)) => {
                part.parts.extend(self.renewal(entry))
            }
            _ => {}
        }
        part
    }

    /// Who put their name under a value.
    fn signed(&self, node: &Node) -> Option<Str> {
        let by = node.get("by").and_then(Node::text).map(Str::from);
        by.filter(|by| self.world.people.knows(by))
    }

    /// On which day a field was filled in.
    fn day_of(&self, entry: &Entry, field: Option<&Field>) -> Date {
        let birth = self.ladder.birth();
        let (Some(field), Some(demands)) = (field, self.demands) else { return birth };
        let own = match entry.value.kind {
            NodeKind::Map(_) => entry.value.get("date").and_then(page::day_of),
            NodeKind::Scalar(_) if self.is_late_date(Some(field)) => page::day_of(&entry.value),
            _ => None,
        };
        let asked = demands.at(field).filter(|at| demands.kind.staged && at.0 > 0);
        let early = *field.id == *demands.playbook.scoring.must_field;
        let prose = match &field.shape {
            Shape::Text { .. } => true,
            Shape::List { of, .. } => matches!(**of, Shape::Map(_)),
            _ => false,
        };
        match own.filter(|day| *day <= self.ladder.end) {
            Some(day) => day.max(birth),
            None if records(&entry.value, Some(field)) => birth,
            None => match asked {
                Some(at) => self.ladder.day(at),
                // What no stage asks for was written down when there was something to say.
                None if demands.kind.staged && prose && !early && demand::optional(field) => self.ladder.last(),
                None => birth,
            },
        }
    }

    /// A date that nobody asks for: it tells when something happened, and was not known before.
    fn is_late_date(&self, field: Option<&Field>) -> bool {
        let (Some(field), Some(demands)) = (field, self.demands) else { return false };
        matches!(field.shape, Shape::Date | Shape::DateTime)
            && demands.at(field).is_none()
            && !demands.renewed(&field.id)
            && !demands.kind.staged
    }

    /// The status comes last, and brings what is asked for because of it. What only one other field asks for comes with it.
    fn join(&self, parts: &mut [Part]) {
        let Some(demands) = self.demands else { return };
        let name = |part: &Part| match &part.what {
            What::Field(name) => name.clone(),
            _ => Str::from(""),
        };
        let dates = |part: &Part| {
            let date = page::day_of(self.page.get(&name(part))?).filter(|day| *day <= self.ladder.end);
            date.filter(|_| !demands.renewed(&name(part)))
        };
        let told = self.page.front.as_ref().and_then(|front| page::latest(front, self.ladder.end));
        let latest = parts.iter().map(|part| part.day.max(dates(part).unwrap_or(part.day))).chain(told).max();
        let Some(latest) = latest else { return };
        let status = self.page.get("status").and_then(Node::text);
        let because = |part: &Part| status.is_some_and(|status| demands.with_status(&name(part), status));
        let signed = parts.iter().find_map(|part| part.author.clone().filter(|_| because(part)));
        let days: Vec<(Str, Date)> = parts.iter().map(|part| (name(part), part.day)).collect();
        for part in parts {
            let key = name(part);
            if let Some(status) = status.filter(|status| &*key == "status" || demands.with_status(&key, status)) {
                part.day = part.day.max(latest);
                if &*key == "status" {
                    part.author = signed.clone();
                    part.what = What::Status(Str::from(status));
                }
            }
            let with = demands.with_field(&key).and_then(|with| days.iter().find(|(name, _)| **name == *with));
            part.day = part.day.max(with.map_or(part.day, |(_, day)| *day));
        }
    }

    /// The stage as it read before each step.
    fn stages(&self, entry: &Entry, demands: Demands) -> Vec<Part> {
        let steps = self.ladder.entered.iter().enumerate().skip(1);
        let known = demands.playbook.stages.len();
        let part = |(stage, day): (usize, &Date)| {
            let gate = ladder::entry(self.page, stage);
            let what = What::Stage(stage.min(known), gate.and_then(ladder::why));
            let author = gate.and_then(|gate| self.world.writer(self.page, gate));
            let seam = Seam::Before((stage - 1).to_string());
            Part { span: entry.value.span, seam, day: *day, author, what, names: None, parts: Vec::new() }
        };
        steps.map(part).collect()
    }

    /// A date that is renewed stood there from the first day on.
    fn renewal(&self, entry: &Entry) -> Option<Part> {
        let day = page::day_of(&entry.value).filter(|day| *day > self.ladder.birth() && *day <= self.ladder.end)?;
        let seam = Seam::Before(self.ladder.birth().to_string());
        Some(Part {
            span: entry.value.span,
            seam,
            day,
            author: None,
            what: What::Renewed,
            names: None,
            parts: Vec::new(),
        })
    }

    fn entry(&self, entry: &Entry, field: Option<&Field>, scope: &Scope) -> Part {
        let shape = field.map(|field| &field.shape);
        let mut part = self.value(&entry.value, shape, scope);
        part.span = Span { start: entry.key_span.start, end: entry.value.span.end.max(entry.key_span.end) };
        part
    }

    fn value(&self, node: &Node, shape: Option<&Shape>, scope: &Scope) -> Part {
        let names = node.text().and_then(|text| self.world.named(shape?, text));
        let waits = names.and_then(|target| self.world.waits(target));
        let mut part = Part {
            span: node.span,
            seam: Seam::Lines,
            day: waits.map_or(scope.day, |day| day.max(scope.day)),
            author: scope.author.clone(),
            what: What::Field(Str::from(scope.top)),
            names,
            parts: Vec::new(),
        };
        match &node.kind {
            NodeKind::List(items) => self.list(items, shape, scope, &mut part),
            NodeKind::Map(entries) => self.map(node, entries, shape, scope, &mut part),
            _ => {}
        }
        let flow = matches!(self.page.text.as_bytes().get(node.span.start as usize), Some(b'[' | b'{'));
        for at in 0..part.parts.len() {
            let next = part.parts.get(at + 1).map(|next| next.span.start);
            let one = &mut part.parts[at];
            if flow {
                one.seam = Seam::Comma;
            } else {
                one.span = part::lines(self.page.text, (one.span.start, one.span.end), next);
            }
        }
        part
    }

    fn list(&self, items: &[Node], shape: Option<&Shape>, scope: &Scope, part: &mut Part) {
        let of = match shape {
            Some(Shape::List { of, .. }) => Some(&**of),
            other => other,
        };
        let dates: Vec<Option<Date>> = items.iter().map(|item| self.record(item, of)).collect();
        for (at, item) in items.iter().enumerate() {
            // An item without a date, among others that have one, stands with the one that follows.
            let near = dates[at..].iter().flatten().next().or(dates[..at].iter().rev().flatten().next());
            let writer = self.world.writer(self.page, item).filter(|_| !item.entries().is_empty());
            let recorded = writer.clone().filter(|_| near.is_some());
            let inner = Scope {
                day: near.map_or(scope.day, |day| scope.day.max(*day)),
                author: recorded.or_else(|| scope.author.clone()),
                doer: writer,
                record: scope.record || near.is_some(),
                item: true,
                own: own_date(item).filter(|day| *day <= self.ladder.end),
                top: scope.top,
            };
            part.parts.push(self.value(item, of, &inner));
        }
        // A list is there from its first item on, and whoever wrote that one began it.
        if let Some(first) = part.parts.iter().min_by_key(|item| item.day)
            && first.day >= part.day
        {
            part.day = first.day;
            part.author = first.author.clone();
        }
    }

    fn map(&self, node: &Node, entries: &[Entry], shape: Option<&Shape>, scope: &Scope, part: &mut Part) {
        let fields = shape.map_or(&[][..], Shape::fields);
        let flow = self.page.text.as_bytes().get(node.span.start as usize) == Some(&b'{');
        for (at, entry) in entries.iter().enumerate() {
            let field = match shape {
                Some(Shape::Dict(of)) => {
                    part.parts.push(self.dict_entry(entry, of, scope));
                    continue;
                }
                _ => fields.iter().find(|field| *field.id == *entry.key),
            };
            let mut inner = self.entry(entry, field, scope);
            if let Some(later) = field.and_then(|field| self.later(entry, field, scope, &mut inner.what)) {
                inner.day = inner.day.max(later);
                inner.author = scope.doer.clone().or(inner.author);
            }
            let optional = field.is_some_and(demand::optional);
            // In a block the first line of an item carries its dash, and what must be there cannot come later.
            if !optional || (at == 0 && !flow) {
                part.day = part.day.max(inner.day);
            }
            part.parts.push(inner);
        }
    }

    fn dict_entry(&self, entry: &Entry, of: &Shape, scope: &Scope) -> Part {
        let mut part = self.value(&entry.value, Some(of), scope);
        part.span = Span { start: entry.key_span.start, end: entry.value.span.end };
        part
    }

    /// When what was planned is said to be done, or was measured.
    fn later(&self, entry: &Entry, field: &Field, scope: &Scope, what: &mut What) -> Option<Date> {
        let optional = demand::optional(field);
        let in_plan = scope.item || self.demands.is_some_and(|demands| demands.kind.staged);
        if scope.record || !in_plan || !optional {
            return None;
        }
        let last = self.ladder.last();
        let open = || if self.ladder.complete { last } else { self.ladder.halfway(scope.day) };
        match field.shape {
            Shape::Bool if entry.value.text() == Some("true") => {
                *what = What::Done;
                let own = scope.own.unwrap_or_else(open);
                Some(if self.ladder.complete { own.min(last) } else { own })
            }
            Shape::Num { .. } => {
                *what = What::Measured;
                Some(scope.own.unwrap_or_else(open))
            }
            _ => None,
        }
    }

    /// The day that an item tells of, when it is a record and no plan: a plan can be ticked off.
    fn record(&self, item: &Node, shape: Option<&Shape>) -> Option<Date> {
        let plan = shape.is_some_and(|shape| shape.fields().iter().any(|field| matches!(field.shape, Shape::Bool)));
        let day = item.get("date").and_then(page::day_of)?;
        (!plan && day <= self.ladder.end).then_some(day)
    }
}

/// Whether a list's items tell of days.
fn records(node: &Node, field: Option<&Field>) -> bool {
    let plan = field.is_some_and(|field| field.shape.fields().iter().any(|field| matches!(field.shape, Shape::Bool)));
    !plan && node.items().iter().any(|item| item.get("date").is_some())
}

/// The first date in an item.
fn own_date(item: &Node) -> Option<Date> {
    item.entries().iter().find_map(|entry| page::day_of(&entry.value))
}

fn next_start(entries: &[Entry], at: usize) -> Option<u32> {
    entries.get(at + 1).map(|entry| entry.key_span.start)
}
