//! Days: where a count of working days ends, and which day a document's name begins with.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::model::entity::Entity;

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

/// The day with which a dated document's name begins.
pub fn named(entity: &Entity) -> Option<Date> {
    entity.id.get(..10)?.parse().ok()
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
