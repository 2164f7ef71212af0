//! Days as other programs write them → days as they stand here.
//!
//! A day that could be read in two ways is not guessed: a column that shows its order in any of its rows is read by it, and
//! where none does the value stays what it was, in the text.

use jiff::civil::Date;

/// Which comes first in `04/05/2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    DayFirst,
    MonthFirst,
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day that a text names, whatever time follows it.
pub fn day(text: &str, order: Option<Order>) -> Option<Date> {
    let parts = parts(text);
    let [first, second, third, ..] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<i16>().ok();
    if first.len() == 4
        && let (Some(year), Some(month), Some(day)) = (number(first), number(second), number(third))
    {
        return date(year, month, day);
    }
    if let (Some(day), Some(month)) = (number(first), month(second)) {
        return date(year(third)?, month, day);
    }
    if let (Some(month), Some(day)) = (month(first), number(second)) {
        return date(year(third)?, month, day);
    }
    let (one, two, year) = (number(first)?, number(second)?, year(third)?);
    // Points stand between days and months in this order only.
    let order = if text.contains('.') && !text.contains('/') { Some(Order::DayFirst) } else { order };
    match order.or_else(|| shown(one, two)) {
        Some(Order::DayFirst) => date(year, two, one),
        Some(Order::MonthFirst) => date(year, one, two),
        None if one == two => date(year, one, two),
        None => None,
    }
}

/// The order that a column's values show.
pub fn order<'a>(values: impl Iterator<Item = &'a str>) -> Option<Order> {
    let mut found = None;
    for value in values.filter(|value| value.contains('/')) {
        let parts = parts(value);
        let [first, second, _, ..] = parts.as_slice() else { continue };
        let (Ok(one), Ok(two)) = (first.parse(), second.parse()) else { continue };
        if first.len() <= 2 {
            match (found, shown(one, two)) {
                (Some(known), Some(other)) if known != other => return None,
                (None, other) => found = other,
                _ => {}
            }
        }
    }
    found
}

fn shown(one: i16, two: i16) -> Option<Order> {
    match (one > 12, two > 12) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

/// The parts of a date: what stands between signs, before a time.
fn parts(text: &str) -> Vec<&str> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ',' | 'T');
    text.trim().split(is_between).filter(|part| !part.is_empty()).take(4).collect()
}

fn month(name: &str) -> Option<i16> {
    let name = name.to_lowercase();
    let at = MONTHS.iter().position(|month| name.starts_with(month))?;
    i16::try_from(at + 1).ok()
}

/// A year of four digits, or of two in this century.
fn year(text: &str) -> Option<i16> {
    let number: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        day(text, None).map_or_else(|| "–".to_owned(), |day| day.to_string())
    }

    #[test]
    fn days_of_other_programs() {
        for text in [
            "2026-09-04",
            "2026-09-04T10:22:31.000+0200",
            "2026/09/04",
            "04.09.2026",
            "4.9.2026 12:00",
            "04/Sep/26 3:26 PM",
            "4 September 2026",
            "Sep 4, 2026",
            "2026-09-04 12:14",
        ] {
            assert_eq!(read(text), "2026-09-04", "{text}");
        }
        assert_eq!(read("21/09/2026"), "2026-09-21");
        assert_eq!(read("6/21/2025 16:14"), "2025-06-21");
    }

    #[test]
    fn nothing_is_guessed() {
        for text in ["04/05/2026", "soon", "", "2026-02-30", "Q4", "12", "99/99/2026"] {
            assert_eq!(read(text), "–", "{text}");
        }
        assert_eq!(order(["04/05/2026", "21/05/2026"].into_iter()), Some(Order::DayFirst));
        assert_eq!(order(["04/05/2026", "05/21/2026"].into_iter()), Some(Order::MonthFirst));
        assert_eq!(order(["21/05/2026", "05/21/2026"].into_iter()), None);
        assert_eq!(day("04/05/2026", Some(Order::DayFirst)).map(|day| day.to_string()).as_deref(), Some("2026-05-04"));
    }
}
