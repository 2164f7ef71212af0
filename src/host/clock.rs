//! What day it is, for the workspace and not for the machine.
//!
//! Two people in two cities, and a build server in a third, must see the same ages and due dates: the day is that of
//! the workspace's `time_zone`, and `SOURCE_DATE_EPOCH` replaces the clock so that a build can be repeated.

use anyhow::{Context, Result};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Today in `zone` (an IANA name): the day of `SOURCE_DATE_EPOCH`, else `frozen`, else what the clock says.
pub fn today(zone: &str, frozen: Option<Date>) -> Result<Date> {
    let epoch = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty());
    match (epoch, frozen) {
        (Some(value), _) => day(read_epoch(&value.to_string_lossy())?, zone),
        (None, Some(frozen)) => Ok(frozen),
        (None, None) => day(Timestamp::now(), zone),
    }
}

/// A number that tells this moment from every other one on this machine. It is for names and never shown as a time.
pub fn stamp() -> i64 {
    Timestamp::now().as_microsecond()
}

/// The moment that `SOURCE_DATE_EPOCH` names: whole seconds since 1970.
pub(super) fn read_epoch(value: &str) -> Result<Timestamp> {
    let seconds = value.trim().parse::<i64>().ok();
    seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).with_context(|| {
        format!("SOURCE_DATE_EPOCH is \"{value}\", but must be a number of seconds since 1970, such as 1789344000")
    })
}

/// The day of `moment` in `zone`.
pub(super) fn day(moment: Timestamp, name: &str) -> Result<Date> {
    Ok(moment.to_zoned(zone(name)?).date())
}

/// A zone by its IANA name. The zones come with the program: the machine's own list is never asked.
pub fn zone(name: &str) -> Result<TimeZone> {
    let found = TimeZone::get(name).ok();
    found.with_context(|| {
        format!("time_zone is \"{name}\", which is no known time zone; write a name such as Europe/Warsaw or UTC")
    })
}
