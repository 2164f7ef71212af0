//! Days: what is late, what is near, and where a count of working days ends.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use tera::Value as Shown;

use crate::model::entity::Value;
use crate::site::Site;
use crate::site::value::{record, text};

/// A due day nearer than this is worth a mark.
const NEAR: i32 = 3;

/// `days` later: of the calendar, or counted on Mondays to Fridays.
pub fn later(from: Date, days: i64, working: bool) -> Date {
    let plus = |day: Date, days: i64| day.checked_add(days.days()).unwrap_or(day);
    if !working {
        return plus(from, days);
    }
    let mut day = from;
    for _ in 0..days.clamp(0, 1000) {
        day = plus(day, 1);
        while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            day = plus(day, 1);
        }
    }
    day
}

/// How many days it is from one day to the next.
pub fn between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// A due day as people see it: `{date, said, tone}`, or nothing.
pub fn due(site: &Site, day: Option<Date>) -> Shown {
    let Some(day) = day else { return Shown::none() };
    let left = between(site.workspace().today, day);
    let (id, days, tone) = match left {
        ..0 => ("gate-overdue", -left, "bad"),
        0..=NEAR => ("gate-due-in", left, "warn"),
        _ => ("gate-due-in", left, ""),
    };
    let said = site.lexicon().say(id, vec![("days", i64::from(days).into())]);
    record([("date", site.lexicon().date(day)), ("said", text(&said)), ("tone", text(tone))])
}

/// The day of a value that holds a date, or a date and a time.
pub fn of(value: &Value) -> Option<Date> {
    value.date().or_else(|| value.text()?.get(..10)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_days_leave_out_the_end_of_the_week() {
        let wednesday = Date::constant(2026, 9, 9);
        assert_eq!(later(wednesday, 5, true), Date::constant(2026, 9, 16));
        assert_eq!(later(wednesday, 5, false), Date::constant(2026, 9, 14));
        // From a Saturday on, the first working day is Monday.
        assert_eq!(later(Date::constant(2026, 9, 12), 1, true), Date::constant(2026, 9, 14));
        assert_eq!(later(wednesday, 0, true), wednesday);
    }
}
