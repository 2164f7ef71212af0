//! How many days lie between two days.
//!
//! Exists so that every page that says how long somebody has waited counts alike.

use jiff::civil::{Date, Weekday};

/// Days of the calendar from one day to another, never negative.
pub fn days(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days()).max(0)
}

/// Days from Monday to Friday after `from` up to `to`.
pub fn working(from: Date, to: Date) -> i64 {
    let whole = days(from, to);
    let mut day = from;
    let mut rest = 0;
    for _ in 0..whole % 7 {
        day = day.tomorrow().unwrap_or(day);
        rest += i64::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    whole / 7 * 5 + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_are_no_working_days() {
        let day = |day| Date::constant(2026, 9, day);
        // Wednesday to the Monday after: Thursday, Friday, Monday.
        assert_eq!(working(day(9), day(14)), 3);
        assert_eq!(working(day(11), day(12)), 0);
        assert_eq!(working(day(11), day(13)), 0);
        assert_eq!(working(day(1), day(15)), 10);
        assert_eq!(working(day(15), day(1)), 0);
    }

    #[test]
    fn weekends_are_not_waited_through() {
        let monday = Date::constant(2026, 9, 14);
        for (from, days) in [((9, 14), 0), ((9, 11), 1), ((9, 9), 3), ((8, 31), 10)] {
            let from = Date::constant(2026, from.0, from.1);
            assert_eq!(working(from, monday), days, "{from}");
        }
        assert_eq!(working(Date::constant(2026, 9, 20), monday), 0);
        assert_eq!(working(Date::constant(2026, 9, 10), Date::constant(2026, 9, 13)), 1);
    }
}
