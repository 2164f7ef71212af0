//! What comes back from spreadsheets of several countries.

use crate::report::round::{documents, read};
use crate::report::tests::harbor;
use crate::words::catalogue::Catalogue;

/// `line id by criterion=value…` of each row, then `line: what is wrong`.
fn said(text: &str) -> Vec<String> {
    let workspace = harbor::workspace();
    let words = Catalogue::new("en");
    let (rows, wrong) = read::rows(&workspace, text.as_bytes()).expect("a sheet");
    let row = |row: &read::Row| {
        let value = |(name, value): &(String, Option<String>)| format!("{name}={}", value.as_deref().unwrap_or("-"));
        let values: Vec<String> = row.values.iter().map(value).collect();
        format!("{} {} {} {}", row.line, workspace.entity(row.entity).id, row.by, values.join(" "))
    };
    rows.iter().map(row).chain(wrong.iter().map(|(line, what)| format!("{line}: {}", words.say(what)))).collect()
}

#[test]
fn commas_semicolons_and_tabs_are_read_alike() {
    let expected = ["2 trial anna impact=8 ease=-", "4 promise anna impact=3"];
    let plain = "id,by,impact,ease,note\ntrial,anna,8,-,\n\"promise\",anna,,,\npromise,anna,3,,\"said, once\"\n";
    assert_eq!(said(plain), expected);
    assert_eq!(said(&plain.replace(',', ";").replace("said;", "said,")), expected);
    assert_eq!(said(&plain.replace(',', "\t")), expected);
    assert_eq!(said(&format!("\u{feff}{}", plain.replace('\n', "\r\n"))), expected);
    assert_eq!(said("sep=;\nid;by;Impact\ntrial;anna;8\n"), ["3 trial anna impact=8"]);
}

#[test]
fn what_is_no_score_is_told_with_its_line() {
    let sheet = "id;by;impact\ntrial;anna;7,5\ntrial;anna;11\nnowhere;anna;5\ntrial;bob;5\ntrial;anna;7.May\n";
    assert_eq!(
        said(sheet),
        [
            "2: “7,5” has a comma. Write it with a point: 7.5",
            "3: Impact: “11” is not on the scale 1–10.",
            "4: There is no nowhere to be scored.",
            "5: There is no bob in people.yaml.",
            "6: Impact: “7.May” is not on the scale 1–10.",
        ]
    );
    assert_eq!(said("id,by\ntrial,anna\n"), ["1: The first row needs these columns: id, by, impact, confidence, ease"]);
    assert!(said("").len() == 1);
}

#[test]
fn the_sheet_of_meanings_is_no_sheet_of_scores() {
    let workspace = harbor::workspace();
    assert!(read::rows(&workspace, b"\xef\xbb\xbfcriterion,value,meaning\r\nimpact,1,Few notice\r\n").is_none());
    assert!(!documents(&workspace, None).is_empty());
}
