//! Dates as they stand in files: `2026-11-22`, and `2026-11-22 14:30` where a clock matters.

use jiff::civil::Date;

/// What a text is, read as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateText {
    Date(Date),
    /// The right form, but no such day: `2026-02-30`.
    Unreal,
    /// Another form: `22.11.2026`, `tomorrow`.
    Form,
}

/// Reads `YYYY-MM-DD`, nothing else.
pub fn date(text: &str) -> DateText {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' || !(digits(0..4) && digits(5..7) && digits(8..10)) {
        return DateText::Form;
    }
    let number = |range: std::ops::Range<usize>| text[range].parse::<i16>().unwrap_or(0);
    let (month, day) = (number(5..7) as i8, number(8..10) as i8);
    Date::new(number(0..4), month, day).map_or(DateText::Unreal, DateText::Date)
}

/// Reads a date that a time may follow: `2026-11-22`, `2026-11-22 14:30`, `2026-11-22T14:30:00`. Gives the day.
pub fn date_time(text: &str) -> DateText {
    let Some(day) = text.get(..10) else { return DateText::Form };
    let rest = &text[10..];
    let clock = rest.strip_prefix([' ', 'T']).unwrap_or("");
    let two = |part: Option<&str>, below: u8| {
        part.is_some_and(|part| part.len() == 2 && part.parse::<u8>().is_ok_and(|number| number < below))
    };
    let mut parts = clock.split(':');
    let timed = two(parts.next(), 24) && two(parts.next(), 60) && parts.next().is_none_or(|part| two(Some(part), 60));
    if rest.is_empty() || (timed && parts.next().is_none()) { date(day) } else { DateText::Form }
}

/// Whether a text names a cycle: `2026-Q4`, `2026-11`, `2026-W47`, `2026-C3`.
pub fn is_cycle(text: &str) -> bool {
    let Some((year, rest)) = text.split_once('-') else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let within = |part: &str, max: u32| digits(part) && part.parse().is_ok_and(|n: u32| (1..=max).contains(&n));
    if year.len() != 4 || !digits(year) {
        return false;
    }
    match rest.split_at_checked(1) {
        Some(("Q", number)) => number.len() == 1 && within(number, 4),
        Some(("W", number)) => number.len() == 2 && within(number, 53),
        Some(("C", number)) => number.len() <= 2 && within(number, 99),
        _ => rest.len() == 2 && within(rest, 12),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_iso_days_are_dates() {
        assert_eq!(date("2026-11-22"), DateText::Date(Date::constant(2026, 11, 22)));
        assert_eq!(date("2026-02-30"), DateText::Unreal);
        for text in ["22.11.2026", "2026-1-2", "2026/11/22", "", "２026-11-22", "2026-11-22T00:00"] {
            assert_eq!(date(text), DateText::Form, "{text:?}");
        }
    }

    #[test]
    fn a_time_may_follow_where_a_clock_matters() {
        let day = DateText::Date(Date::constant(2026, 11, 22));
        for text in ["2026-11-22", "2026-11-22 14:30", "2026-11-22T14:30:59"] {
            assert_eq!(date_time(text), day, "{text:?}");
        }
        for text in ["2026-11-22 24:00", "2026-11-22 1430", "2026-11-22x", "2026-11-2", "2026-11-22 14:30:00:00"] {
            assert_eq!(date_time(text), DateText::Form, "{text:?}");
        }
    }

    #[test]
    fn cycles_have_names() {
        for text in ["2026-Q4", "2026-11", "2026-W07", "2026-C12"] {
            assert!(is_cycle(text), "{text}");
        }
        for text in ["2026-Q5", "Q4 2026", "2026-13", "26-Q4", "2026-q4", "2026-é", "2026-"] {
            assert!(!is_cycle(text), "{text}");
        }
    }
}
