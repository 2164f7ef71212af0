//! Widths, cuts and tables.

use crate::report::measure;
use crate::report::style::{Ink, Links, Style};
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::tests::same;

#[test]
fn a_cut_text_fits_and_says_that_it_was_cut() {
    assert_eq!(measure::cut("Returns portal", 14), "Returns portal");
    assert_eq!(measure::cut("Returns portal", 13), "Returns port…");
    assert_eq!(measure::cut("Returns portal", 9), "Returns…");
    assert_eq!(measure::cut("Тариф для новых", 8), "Тариф д…");
    assert_eq!(measure::cut("🚀🚀🚀", 5), "🚀🚀…");
    assert_eq!(measure::cut("🚀🚀🚀", 4), "🚀…");
    assert_eq!(measure::cut("Łódź", 1), "…");
    assert_eq!(measure::cut("Łódź", 0), "");
}

#[test]
fn a_cut_leaves_no_half_of_a_letter() {
    // A letter with its accent as a second character, and a picture joined from two.
    assert_eq!(measure::cut("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
    let scientist = "👩\u{200d}🔬👩\u{200d}🔬";
    assert_eq!(measure::cut(scientist, 3), "👩\u{200d}🔬…");
    assert!(!measure::cut(scientist, 4).contains("\u{200d}…"));
}

#[test]
fn a_letter_under_a_thousand_accents_costs_no_more_than_a_line() {
    let flood = format!("e{}", "\u{301}".repeat(100_000));
    assert!(measure::cut(&flood, 10).len() < 1000);
}

#[test]
fn words_wrap_and_long_words_stay_whole() {
    assert_eq!(measure::wrap("one two three", 7), ["one two", "three"]);
    assert_eq!(measure::wrap("see https://harbor.example/path now", 10), ["see", "https://harbor.example/path", "now"]);
    assert_eq!(measure::wrap("a\n\n  b c", 80), ["a", "", "  b c"]);
    assert_eq!(measure::hang("= ", "one two three four five", 20), "= one two three four\n  five");
}

fn table() -> Table {
    let row = |cells: [&str; 4]| Row::Cells(cells.map(Cell::new).to_vec());
    Table {
        columns: vec![
            Column::right("#"),
            Column::left("Title").room(Room::Flexible),
            Column::left("Stage").room(Room::Spare(1)),
            Column::right("Score"),
        ],
        rows: vec![
            row(["1", "Тариф для новых регионов 🚀", "Ideas", "504"]),
            Row::Line("cut-line".to_owned()),
            row(["=10", "Short", "", "9.5"]),
        ],
        indent: 0,
    }
}

#[test]
fn columns_stand_below_each_other_in_every_script() {
    same(
        &table().draw(&Style::plain(80)),
        "
  #  Title                        Stage  Score
  1  Тариф для новых регионов 🚀  Ideas    504
── cut-line ──────────────────────────────────
=10  Short                                 9.5
",
    );
}

#[test]
fn a_narrow_terminal_cuts_the_title_then_spares_columns_but_never_numbers() {
    same(
        &table().draw(&Style::plain(42)),
        "
  #  Title                    Stage  Score
  1  Тариф для новых регион…  Ideas    504
── cut-line ──────────────────────────────
=10  Short                             9.5
",
    );
    same(
        &table().draw(&Style::plain(30)),
        "
  #  Title               Score
  1  Тариф для новых р…    504
── cut-line ──────────────────
=10  Short                 9.5
",
    );
    let tiny = table().draw(&Style::plain(5));
    assert!(tiny.contains("504") && tiny.contains("=10") && tiny.contains("Тариф д…"), "{tiny}");
}

#[test]
fn colours_and_links_change_no_column() {
    let links = Links { files: "file:///home/anna/".to_owned(), rule: String::new() };
    let style = Style { colour: true, width: 42, links: Some(links) };
    let mut table = table();
    if let Some(Row::Cells(cells)) = table.rows.first_mut() {
        cells[1] = cells[1].clone().ink(Ink::Strong).to(Some("file:///home/anna/a.md".to_owned()));
    }
    let drawn = table.draw(&style);
    assert!(
        drawn.contains("\x1b]8;;file:///home/anna/a.md\x1b\\\x1b[1mТариф для новых регион…\x1b[0m\x1b]8;;\x1b\\"),
        "{drawn:?}"
    );
    same(&without_escapes(&drawn), &table.draw(&Style::plain(42)));
}

/// The text that a terminal shows.
pub fn without_escapes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\x1b') {
        out.push_str(&rest[..at]);
        let sequence = &rest[at..];
        let end = if sequence.starts_with("\x1b]") {
            sequence.find("\x1b\\").map(|at| at + 2)
        } else {
            sequence.find('m').map(|at| at + 1)
        };
        rest = &sequence[end.unwrap_or(sequence.len())..];
    }
    out + rest
}

#[test]
fn addresses_hold_nothing_that_ends_them() {
    let links = Links { files: "file:///h/".to_owned(), rule: "https://d.example/{code}".to_owned() };
    let style = Style { colour: false, width: 80, links: Some(links) };
    let path = crate::report::tests::harbor::path("инсайты/a b\x1b\\.md");
    let address = style.file_address(path.as_str()).unwrap_or_default();
    assert_eq!(address, "file:///h/%D0%B8%D0%BD%D1%81%D0%B0%D0%B9%D1%82%D1%8B/a%20b%1B%5C.md");
    assert_eq!(style.rule_address("T\x1b9").as_deref(), Some("https://d.example/T%1B9"));
    assert_eq!(Style::plain(80).file_address(path.as_str()), None);
}
