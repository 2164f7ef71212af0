//! Numbers as each language writes them; narrow no-break spaces are shown as `_`, fixed ones as `~`.

use crate::words::number::{decimal, float, integer, percent, signed, size};

const LANGS: [&str; 4] = ["en", "ru", "pl", "fr"];

fn seen(dress: impl Fn(&str) -> String) -> String {
    LANGS.map(|lang| dress(lang).replace('\u{202F}', "_").replace('\u{A0}', "~")).join(" | ")
}

#[test]
fn exact_decimals_keep_every_digit() {
    assert_eq!(seen(|lang| decimal("172.125", lang)), "172.125 | 172,125 | 172,125 | 172,125");
    assert_eq!(seen(|lang| decimal("1234567.50", lang)), "1,234,567.50 | 1_234_567,50 | 1_234_567,50 | 1_234_567,50");
    assert_eq!(
        decimal("123456789012345678901234567890.1", "en"),
        "123,456,789,012,345,678,901,234,567,890.1",
        "longer than any machine number"
    );
}

#[test]
fn thousands_are_apart_and_polish_keeps_four_digits_together() {
    assert_eq!(seen(|lang| integer(999, lang)), "999 | 999 | 999 | 999");
    assert_eq!(seen(|lang| integer(1500, lang)), "1,500 | 1_500 | 1500 | 1_500");
    assert_eq!(seen(|lang| integer(10_000, lang)), "10,000 | 10_000 | 10_000 | 10_000");
    assert_eq!(integer(i64::MIN, "en"), "−9,223,372,036,854,775,808");
}

#[test]
fn what_is_no_number_is_left_alone() {
    for text in ["", "-", ".5", "5.", "1e9", "8/10", "8,5", "NaN", "1.2.3", "четыре", "1 000"] {
        assert_eq!(seen(|lang| decimal(text, lang)), [text; 4].join(" | "));
    }
}

#[test]
fn zero_has_no_sign() {
    assert_eq!(decimal("-0", "en"), "0");
    assert_eq!(decimal("-0.00", "fr"), "0,00");
    assert_eq!(float(-0.001, 1, "en"), "0");
    assert_eq!(signed("0", "en"), "0");
}

#[test]
fn floats_are_rounded_and_end_without_zeros() {
    assert_eq!(seen(|lang| float(5.5634, 2, lang)), "5.56 | 5,56 | 5,56 | 5,56");
    assert_eq!(float(40.0, 1, "en"), "40");
    assert_eq!(float(100.0, 0, "en"), "100", "zeros of a whole number are no decimals");
    assert_eq!(float(f64::NAN, 1, "en"), "–");
    assert_eq!(float(f64::NEG_INFINITY, 1, "ru"), "–");
}

#[test]
fn percent_has_the_gap_of_its_language() {
    assert_eq!(seen(|lang| percent("58", lang)), "58% | 58~% | 58% | 58_%");
    assert_eq!(seen(|lang| percent("12.5", lang)), "12.5% | 12,5~% | 12,5% | 12,5_%");
}

#[test]
fn differences_show_their_direction() {
    assert_eq!(seen(|lang| signed("1200.5", lang)), "+1,200.5 | +1_200,5 | +1200,5 | +1_200,5");
    assert_eq!(seen(|lang| signed("-3", lang)), "−3 | −3 | −3 | −3");
}

#[test]
fn sizes_are_short() {
    assert_eq!(seen(|lang| size(812.0, lang)), "812~B | 812~Б | 812~B | 812~o");
    assert_eq!(seen(|lang| size(65_536.0, lang)), "66~kB | 66~кБ | 66~kB | 66~ko");
    assert_eq!(seen(|lang| size(1_437_000.0, lang)), "1.4~MB | 1,4~МБ | 1,4~MB | 1,4~Mo");
    assert_eq!(size(999_600.0, "en"), "1\u{A0}MB", "never 1000 of a unit");
}
