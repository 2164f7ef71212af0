//! The days of a cycle: from the name that a team writes to its first and last day.
//!
//! `2026-Q4` is a quarter of the fiscal year, `2026-11` a month, `2026-W47` an ISO week, `2026-C3` the third span of weeks
//! of the year in the team's own rhythm.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::model::playbook::CycleRule;
use crate::syntax::date;

/// The first and the last day of the cycle of that name; `None` when it names none.
pub fn days(name: &str, rule: &CycleRule) -> Option<(Date, Date)> {
    let (year, rest) = name.split_once('-').filter(|_| date::is_cycle(name))?;
    let year: i16 = year.parse().ok()?;
    let number = |text: &str| text.parse::<i8>().ok().filter(|number| *number > 0);
    match rest.split_at_checked(1)? {
        ("Q", quarter) => {
            let first =
                if let CycleRule::Quarter { first_month } = rule { i8::try_from(*first_month).ok()? } else { 1 };
            let start = Date::new(year, first, 1).ok()?;
            months(start.checked_add((3 * (i32::from(number(quarter)?) - 1)).months()).ok()?, 3)
        }
        ("W", week) => {
            let monday = ISOWeekDate::new(year, number(week)?, Weekday::Monday).ok()?.date();
            Some((monday, monday.saturating_add(6.days())))
        }
        ("C", span) => {
            let CycleRule::Weeks { n, first } = rule else { return None };
            let length = i32::try_from(*n).ok()?.checked_mul(7)?;
            // The spans of a year are counted from the team's first day, moved into that year.
            let begin = Date::new(year, first.month(), first.day()).ok()?;
            let start = begin.checked_add((length.checked_mul(i32::from(number(span)?) - 1)?).days()).ok()?;
            Some((start, start.saturating_add((length - 1).days())))
        }
        _ => months(Date::new(year, number(rest)?, 1).ok()?, 1),
    }
}

/// The name of the cycle that holds a day.
pub fn name(day: Date, rule: &CycleRule) -> Option<String> {
    let name = match rule {
        CycleRule::Quarter { first_month } => {
            let first = i16::from(*first_month).clamp(1, 12);
            let since = i16::from(day.month()) - first;
            let year = if since < 0 { day.year() - 1 } else { day.year() };
            format!("{year:04}-Q{}", since.rem_euclid(12) / 3 + 1)
        }
        CycleRule::Month => format!("{:04}-{:02}", day.year(), day.month()),
        CycleRule::Weeks { n, first } => {
            let begin = |year: i16| Date::new(year, first.month(), first.day()).ok();
            let begin = begin(day.year()).filter(|begin| *begin <= day).or_else(|| begin(day.year() - 1))?;
            let length = i32::try_from(*n).ok()?.checked_mul(7).filter(|length| *length > 0)?;
            format!("{:04}-C{}", begin.year(), (day - begin).get_days() / length + 1)
        }
    };
    Some(name)
}

fn months(start: Date, count: i32) -> Option<(Date, Date)> {
    Some((start, start.checked_add((count - 1).months()).ok()?.last_of_month()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, rule: &CycleRule) -> String {
        days(name, rule).map_or_else(|| "none".to_owned(), |(first, last)| format!("{first} to {last}"))
    }

    #[test]
    fn quarters_months_and_weeks_have_their_days() {
        let calendar = CycleRule::Quarter { first_month: 1 };
        assert_eq!(said("2026-Q3", &calendar), "2026-07-01 to 2026-09-30");
        assert_eq!(said("2026-Q4", &CycleRule::Quarter { first_month: 4 }), "2027-01-01 to 2027-03-31");
        assert_eq!(said("2028-02", &calendar), "2028-02-01 to 2028-02-29");
        assert_eq!(said("2026-W01", &calendar), "2025-12-29 to 2026-01-04");
        let spans = CycleRule::Weeks { n: 6, first: Date::constant(2026, 1, 5) };
        assert_eq!(said("2026-C2", &spans), "2026-02-16 to 2026-03-29");
    }

    #[test]
    fn each_day_belongs_to_the_cycle_that_holds_it() {
        let spans = CycleRule::Weeks { n: 6, first: Date::constant(2026, 1, 5) };
        let rules =
            [CycleRule::Quarter { first_month: 1 }, CycleRule::Quarter { first_month: 4 }, CycleRule::Month, spans];
        for rule in &rules {
            for day in
                [(2026, 1, 4), (2026, 1, 5), (2026, 3, 31), (2026, 4, 1), (2026, 9, 14), (2026, 12, 31), (9999, 12, 31)]
            {
                let day = Date::constant(day.0, day.1, day.2);
                let name = name(day, rule).expect("a name");
                let (first, last) = days(&name, rule).expect("its days");
                assert!(first <= day && day <= last, "{day} is not in {name} of {rule:?}");
            }
        }
        assert_eq!(name(Date::constant(2027, 2, 1), &rules[1]).as_deref(), Some("2026-Q4"));
    }

    #[test]
    fn what_names_no_cycle_has_no_days() {
        let calendar = CycleRule::Quarter { first_month: 1 };
        for name in ["", "2026", "2026-", "2026-13", "2026-Q", "2026-C2", "soon", "2026-Q5", "2026-Q9999", "ééé-é"]
        {
            assert_eq!(said(name, &calendar), "none", "{name}");
        }
    }
}
