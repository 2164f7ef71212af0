//! The line for those who wait.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::host::progress::{Progress, cut};

#[derive(Clone, Default)]
struct Screen(Arc<Mutex<Vec<u8>>>);

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Screen {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[test]
fn the_line_is_written_over_and_gone_at_the_end() {
    let screen = Screen::default();
    let progress = Progress::on(screen.clone(), Duration::ZERO, || "3 of 9".to_owned());
    while screen.text().matches("3 of 9").count() < 2 {
        std::thread::yield_now();
    }
    drop(progress);
    let text = screen.text();
    assert!(text.starts_with("\r\x1b[K3 of 9\r\x1b[K3 of 9"), "{text:?}");
    assert!(text.ends_with("3 of 9\r\x1b[K"), "{text:?}");
}

#[test]
fn quick_work_is_silent() {
    let screen = Screen::default();
    drop(Progress::on(screen.clone(), Duration::from_secs(600), || "never".to_owned()));
    assert_eq!(screen.text(), "");
}

#[test]
fn a_line_never_wraps() {
    assert_eq!(cut("Rendering", Some(5)), "Rend");
    assert_eq!(cut("Готово", Some(80)), "Готово");
    assert_eq!(cut("日本語", Some(6)), "日本");
    assert_eq!(cut("any", None), "any");
    assert_eq!(cut("any", Some(0)), "");
}
