//! Days as people see them: what is late, what is near.

use jiff::civil::Date;
use tera::Value as Shown;

pub use crate::owing::day::between;
use crate::site::Site;
use crate::site::value::{record, text};

/// A due day nearer than this is worth a mark.
const NEAR: i32 = 3;

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
