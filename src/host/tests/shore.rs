//! Clock and terminal.

use std::io::{self, Write};

use crate::host::clock::{day, read_epoch, today};
use crate::host::terminal::{ColorChoice, Wishes, shows_color, write_to};

#[test]
fn the_day_is_that_of_the_workspace() {
    // 2026-09-14 22:30 UTC.
    let moment = read_epoch("1789425000").unwrap();
    assert_eq!(day(moment, "UTC").unwrap().to_string(), "2026-09-14");
    assert_eq!(day(moment, "Europe/Warsaw").unwrap().to_string(), "2026-09-15");
    assert_eq!(day(moment, "America/Los_Angeles").unwrap().to_string(), "2026-09-14");
    assert_eq!(day(moment, "Pacific/Kiritimati").unwrap().to_string(), "2026-09-15");
    assert!(today("UTC", None).is_ok());
}

#[test]
fn a_wrong_zone_or_epoch_is_said_in_words() {
    assert_eq!(
        super::said(today("Mars/Olympus", None)),
        "time_zone is \"Mars/Olympus\", which is no known time zone; write a name such as Europe/Warsaw or UTC"
    );
    for epoch in ["soon", "", "1e9", "99999999999999999999", "9223372036854775807"] {
        assert!(super::said(read_epoch(epoch)).starts_with("SOURCE_DATE_EPOCH is "), "{epoch}");
    }
}

#[test]
fn colours_follow_the_flag_then_the_environment_then_the_terminal() {
    let none = Wishes::default();
    let no_color = Wishes { no_color: Some("1".into()), clicolor_force: Some("1".into()), ..Wishes::default() };
    let empty = Wishes { no_color: Some("".into()), clicolor_force: Some("".into()), ..Wishes::default() };
    let force = Wishes { clicolor_force: Some("1".into()), term: Some("dumb".into()), ..Wishes::default() };
    let zero = Wishes { clicolor_force: Some("0".into()), ..Wishes::default() };
    let dumb = Wishes { term: Some("dumb".into()), ..Wishes::default() };
    let auto = |is_terminal, wishes| shows_color(ColorChoice::Auto, is_terminal, wishes);
    assert!(auto(true, &none) && !auto(false, &none));
    assert!(!auto(true, &no_color));
    assert!(auto(true, &empty) && !auto(false, &empty));
    assert!(auto(false, &force));
    assert!(!auto(false, &zero));
    assert!(!auto(true, &dumb));
    assert!(shows_color(ColorChoice::Always, false, &no_color));
    assert!(!shows_color(ColorChoice::Never, true, &force));
}

struct Failing(io::ErrorKind);

impl Write for Failing {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    assert!(write_to(&mut Failing(io::ErrorKind::BrokenPipe), "text").is_ok());
    assert!(write_to(&mut Failing(io::ErrorKind::StorageFull), "text").is_err());
}
