//! The days ahead, for the calendars that people look at anyway: iCalendar (RFC 5545).
//!
//! Which fields name such days is data of the playbook. An event keeps its id while its document and field do, so that a
//! moved date moves the event; and nothing in it comes from the clock, so that a file changes only when a date does.

use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::base::text::Str;
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::kind::Field;
use crate::model::workspace::Workspace;
use crate::site::shelf::{self, Shelf, State};
use crate::site::{Site, feed, url};

/// Where it stands.
pub const PATH: &str = "calendar.ics";
/// How many events it has. Those furthest in the past go first.
const EVENTS: usize = 2_000;
/// The most octets of a line.
const LINE: usize = 75;

/// Whether any date is shown.
pub fn is_there(workspace: &Workspace, shelf: &Shelf) -> bool {
    !events(workspace, shelf).is_empty()
}

/// The bytes of the calendar.
pub fn bytes(site: &Site) -> Vec<u8> {
    let workspace = site.workspace();
    let mut events = events(workspace, site.shelf());
    events.sort_by_key(|event| (event.when.day(), event.ix, event.field.id.clone()));
    let surplus = events.len().saturating_sub(EVENTS);
    let zones = TimeZoneDatabase::bundled();
    let zone = zones.get(&workspace.config.time_zone).unwrap_or(TimeZone::UTC);
    let mut out = String::with_capacity(256 + events.len() * 320);
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//Tandem//Tandem//EN");
    line(&mut out, "METHOD", "PUBLISH");
    line(&mut out, "X-WR-CALNAME", &text(&workspace.config.title));
    for event in events.iter().skip(surplus) {
        write(&mut out, site, event, &zone);
    }
    line(&mut out, "END", "VCALENDAR");
    out.into_bytes()
}

/// A date of a document.
struct Event<'a> {
    ix: EntityIx,
    field: &'a Field,
    /// What tells several dates of one field apart.
    part: Option<Part>,
    when: When,
}

/// One date among several of a field.
struct Part {
    /// Tells it apart from the others as long as it stays.
    key: String,
    /// What the document says of it.
    words: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Day(Date),
    /// On the clocks of the workspace.
    Time(DateTime),
}

impl When {
    fn day(self) -> Date {
        match self {
            When::Day(day) => day,
            When::Time(time) => time.date(),
        }
    }
}

fn events<'a>(workspace: &'a Workspace, shelf: &Shelf) -> Vec<Event<'a>> {
    let mut found = Vec::new();
    for dates in &workspace.playbook.views.calendar {
        let Some(kind) = workspace.playbook.kind(&dates.kind) else { continue };
        let shown = workspace.of_kind(&kind.id).filter(|(ix, _)| shelf.shows(*ix));
        for (ix, entity) in shown.filter(|(_, entity)| shelf::state(kind, entity) != State::Stopped) {
            for field in dates.fields.iter().filter_map(|id| kind.field(id)) {
                let Some(value) = entity.get(&field.id) else { continue };
                let of = |(when, part)| Event { ix, field, part, when };
                found.extend(times(value).into_iter().map(of));
            }
        }
    }
    found
}

/// The dates of a value.
fn times(value: &Value) -> Vec<(When, Option<Part>)> {
    match &value.data {
        Data::Date(day) => vec![(When::Day(*day), None)],
        Data::Text(words) => time(words).map(|when| (when, None)).into_iter().collect(),
        Data::Map(members) => {
            members.iter().filter_map(Value::date).map(|day| (When::Day(day), None)).take(1).collect()
        }
        Data::List(items) => {
            let part = |when: When, item: &Value| {
                let members = if let Data::Map(members) = &item.data { &members[..] } else { &[] };
                let words = members.iter().find_map(|member| match &member.data {
                    Data::Text(words) => Some(words.to_string()),
                    _ => None,
                });
                Part { key: when.day().to_string(), words }
            };
            let dated = items.iter().flat_map(|item| times(item).into_iter().map(move |(when, _)| (when, item)));
            dated.map(|(when, item)| (when, Some(part(when, item)))).collect()
        }
        _ => Vec::new(),
    }
}

/// `2026-11-22 14:30`, also without the time.
fn time(words: &str) -> Option<When> {
    let day = || words.get(..10)?.parse().ok().map(When::Day);
    words.replacen(' ', "T", 1).parse().ok().filter(|_| words.len() > 10).map(When::Time).or_else(day)
}

fn write(out: &mut String, site: &Site, event: &Event<'_>, zone: &TimeZone) {
    let workspace = site.workspace();
    let entity = workspace.entity(event.ix);
    let base = workspace.config.base_url.as_deref();
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &text(&id(event, entity, base)));
    line(out, "DTSTAMP", &format!("{}T000000Z", digits(stamp(workspace, event))));
    match event.when {
        When::Day(day) => line(out, "DTSTART;VALUE=DATE", &digits(day)),
        When::Time(time) => line(out, "DTSTART", &in_utc(time, zone)),
    }
    let name = site.lexicon().label(&event.field.name);
    let words = event.part.as_ref().and_then(|part| part.words.as_ref());
    let words = words.map(|words| format!(": {words}")).unwrap_or_default();
    line(out, "SUMMARY", &text(&format!("{}: {name}{words}", entity.title)));
    if let Some(kind) = workspace.playbook.kind(&entity.kind) {
        line(out, "CATEGORIES", &text(site.lexicon().label(&kind.name)));
    }
    if let Some((base, href)) = base.zip(site.href(event.ix)) {
        line(out, "URL", &url::absolute(base, Some(&href)));
    }
    // A date of a document takes nobody's time.
    line(out, "TRANSP", "TRANSPARENT");
    line(out, "END", "VEVENT");
}

/// `initiative-trial-due@harbor.example`.
fn id(event: &Event<'_>, entity: &Entity, base: Option<&str>) -> String {
    let part = event.part.as_ref().map(|part| format!("-{}", part.key)).unwrap_or_default();
    let host = base.map_or_else(|| "tandem".to_owned(), feed::host);
    format!("{}-{}-{}{part}@{host}", entity.kind, entity.id, event.field.id)
}

/// The day on which the document changed last, as far as it is known; else the day of the event itself.
fn stamp(workspace: &Workspace, event: &Event<'_>) -> Date {
    let changed = workspace.history.of(event.ix).and_then(|timeline| timeline.changed.as_ref());
    changed.map_or(event.when.day(), |moment| moment.day)
}

/// A time on the workspace's clocks as the one that all calendars share.
fn in_utc(time: DateTime, zone: &TimeZone) -> String {
    match zone.to_zoned(time) {
        Ok(zoned) => {
            let utc = zoned.with_time_zone(TimeZone::UTC).datetime();
            format!("{}T{:02}{:02}{:02}Z", digits(utc.date()), utc.hour(), utc.minute(), utc.second())
        }
        // Beyond the years that zones know of: as on the clock.
        Err(_) => format!("{}T{:02}{:02}{:02}", digits(time.date()), time.hour(), time.minute(), time.second()),
    }
}

fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A value of type TEXT.
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for char in words.chars() {
        match char {
            '\\' | ';' | ',' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            char if char.is_control() => {}
            char => out.push(char),
        }
    }
    out
}

/// A content line, folded where it is too long: by octets, and never inside a letter.
fn line(out: &mut String, name: &str, value: &str) {
    let whole = format!("{name}:{value}");
    let mut room = LINE;
    for char in whole.chars() {
        if char.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= char.len_utf8();
        out.push(char);
    }
    out.push_str("\r\n");
}

/// The kinds whose dates are in it.
pub fn has_kind(site: &Site, kind: &Str) -> bool {
    site.workspace().playbook.views.calendar.iter().any(|dates| dates.kind == *kind)
}

#[cfg(test)]
mod tests {
    use crate::site::calendar::{line, text};

    #[test]
    fn lines_are_folded_by_octets_and_never_inside_a_letter() {
        let mut out = String::new();
        line(&mut out, "SUMMARY", &"Ж".repeat(100));
        let lines: Vec<&str> = out.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75), "{lines:?}");
        assert!(lines[1..lines.len() - 1].iter().all(|line| line.starts_with(' ')));
        assert_eq!(out.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "Ж".repeat(100)));
    }

    #[test]
    fn what_means_something_is_escaped() {
        assert_eq!(text("a, b; c\\d\ne\r"), "a\\, b\\; c\\\\d\\ne");
    }
}
