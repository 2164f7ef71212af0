//! What sales and support may say of a launch today.
//!
//! Exists because "available" and "announced" are two days on purpose, and between them people who talk to customers
//! must know what is allowed.

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Arg;
use crate::site::Site;
use crate::site::launch::{Launch, Mark, day, measure};
use crate::site::shelf::State;
use crate::site::value::{record, text, text_or_none};

/// What may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum May {
    /// It will not come.
    Stopped,
    /// No day is written.
    Undated,
    /// Neither can anybody use it, nor is it announced.
    Nothing,
    /// Announced, but nobody can use it yet.
    Promise,
    /// On sale, but not announced.
    Quietly,
    Everything,
    /// The days have come, and the parts are not ready.
    Unsure,
    /// It is launched, and a number is beyond its limit.
    Broken,
}

/// `{id, tone, short, said, why}`: in two words, in a sentence, and the reason of a hold.
pub fn speech(site: &Site, launch: &Launch) -> Shown {
    let lexicon = site.lexicon();
    let spoken = launch.spoken();
    // Without a day of its own it is there when it is announced.
    let available = launch.available().or(spoken);
    let open = launch.areas(site).iter().any(|area| area.asked && matches!(area.mark, Mark::Open | Mark::Absent));
    let may = match may(launch.state(), available, spoken, open, site.workspace().today) {
        May::Everything | May::Quietly if measure::breached(launch) > 0 => May::Broken,
        may => may,
    };
    let (id, tone) = match may {
        May::Stopped => ("stopped", ""),
        May::Undated => ("undated", ""),
        May::Nothing => ("nothing", "bad"),
        May::Promise => ("promise", "warn"),
        May::Quietly => ("quietly", "warn"),
        May::Everything => ("everything", "good"),
        May::Unsure => ("unsure", "bad"),
        May::Broken => ("broken", "bad"),
    };
    let mut values: Vec<(&'static str, Arg)> = Vec::new();
    values.extend(available.map(|one| ("start", day(site, one))));
    values.extend(spoken.map(|one| ("date", day(site, one))));
    let id = match (may, spoken) {
        // On sale for good, with no word of an announcement: there is nothing to wait for.
        (May::Quietly | May::Nothing, None) => format!("{id}-plain"),
        _ => id.to_owned(),
    };
    let held = launch.hold().filter(|(until, _)| *until > site.workspace().today && launch.state() == State::Open);
    record([
        ("id", text(&id)),
        ("tone", text(tone)),
        ("short", text(&lexicon.word(&format!("launch-may-{id}")))),
        ("said", text(&lexicon.say(&format!("launch-may-{id}-said"), values))),
        ("why", text_or_none(held.and_then(|(_, why)| why))),
    ])
}

fn may(state: State, available: Option<Date>, spoken: Option<Date>, open: bool, today: Date) -> May {
    let come = |day: Option<Date>| day.is_some_and(|day| day <= today);
    match (state, come(available), come(spoken)) {
        (State::Stopped, _, _) => May::Stopped,
        _ if available.is_none() => May::Undated,
        (State::Open, true, _) if open => May::Unsure,
        (_, true, true) => May::Everything,
        (_, true, false) => May::Quietly,
        (_, false, true) => May::Promise,
        (_, false, false) => May::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Date = Date::constant(2026, 9, 14);
    const BEFORE: Option<Date> = Some(Date::constant(2026, 9, 10));
    const AFTER: Option<Date> = Some(Date::constant(2026, 9, 20));

    #[test]
    fn what_is_on_sale_before_it_is_announced_is_sold_and_not_posted() {
        let open = |available, spoken| may(State::Open, available, spoken, false, DAY);
        assert_eq!(open(AFTER, AFTER), May::Nothing);
        assert_eq!(open(BEFORE, AFTER), May::Quietly);
        assert_eq!(open(Some(DAY), AFTER), May::Quietly);
        assert_eq!(open(BEFORE, BEFORE), May::Everything);
        assert_eq!(open(AFTER, BEFORE), May::Promise);
        assert_eq!(open(None, None), May::Undated);
        assert_eq!(open(BEFORE, None), May::Quietly);
    }

    #[test]
    fn a_day_that_has_come_over_open_parts_promises_nothing() {
        assert_eq!(may(State::Open, BEFORE, BEFORE, true, DAY), May::Unsure);
        // What is called launched is, whatever its parts say.
        assert_eq!(may(State::Done, BEFORE, BEFORE, true, DAY), May::Everything);
        assert_eq!(may(State::Stopped, BEFORE, BEFORE, false, DAY), May::Stopped);
    }
}
