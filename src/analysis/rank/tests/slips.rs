//! Slips of the pen: the same person twice, dates that cannot be.

use crate::analysis::rank::tests::method::ice;
use crate::analysis::rank::tests::world::told;

#[test]
fn the_same_person_twice_with_dates_the_newer_counts() {
    let answer = told("x 1 | anna@2026-09-02 5 5 5 | leo 5 5 5 | anna@2026-08-01 9 9 9", &ice());
    assert_eq!(answer.found("duplicate-rater"), ["warning duplicate-rater x ice[2].by `anna`"]);
    let finding = &answer.found("duplicate-rater").len();
    assert_eq!(*finding, 1);
    assert_eq!(answer.list(), ["1 x 125"]);
    assert_eq!(answer.item("x").raters, 2);
}

#[test]
fn the_same_person_twice_without_telling_dates_is_an_error() {
    let found = |table: &str| {
        let answer = told(table, &ice());
        (answer.found("duplicate-rater"), answer.item("x").score.exact.clone())
    };
    let error = |path: &str| vec![format!("error duplicate-rater x {path} `anna`")];
    // The entry that was added last counts until somebody says which is meant.
    assert_eq!(found("x 1 | anna 4 4 4 | anna 2 2 2"), (error("ice[0].by"), String::from("8")));
    assert_eq!(found("x 1 | anna@2026-09-01 4 4 4 | anna@2026-09-01 2 2 2"), (error("ice[0].by"), String::from("8")));
    // A date against none says nothing about which is newer.
    assert_eq!(found("x 1 | anna@2026-09-01 4 4 4 | anna 2 2 2"), (error("ice[1].by"), String::from("64")));
}

#[test]
fn the_entry_that_counts_is_shown_beside_the_one_that_does_not() {
    let answer = told("x 1 | anna@2026-08-01 9 9 9 | leo 5 5 5 | anna@2026-09-02 5 5 5", &ice());
    let finding = answer.findings.iter().find(|finding| &*finding.slug == "duplicate-rater");
    let (at, counts) =
        finding.map(|finding| (finding.place.span.start, finding.related[0].place.span.start)).unwrap_or_default();
    assert!(at < counts, "the older entry stands first in this file");
}

#[test]
fn one_person_under_two_spellings_is_one_rater() {
    let answer = told("person anna pm ~annak\nx 1 | Anna 4 4 4 | annak 2 2 2", &ice());
    assert_eq!(answer.found("duplicate-rater"), ["error duplicate-rater x ice[0].by `Anna`"]);
}

#[test]
fn entries_that_name_nobody_are_different_people() {
    let answer = told("x 1 | ? 4 4 4 | ? 2 2 2", &ice());
    assert_eq!(answer.findings(), [""; 0]);
    assert_eq!(answer.list(), ["1 x 27.0"]);
}

#[test]
fn somebody_who_is_not_in_the_register_counts_and_is_reported_elsewhere() {
    let answer = told("person anna pm\nx 1 | anna 4 4 4 | stranger 2 2 2", &ice());
    assert_eq!(answer.findings(), [""; 0]);
    assert_eq!(answer.item("x").raters, 2);
}

#[test]
fn dates_to_come() {
    let answer = told("x 1 | anna@2026-09-14 4 4 4 | leo@2026-09-15 4 4 4 | erik@2027-09-14 4 4 4", &ice());
    assert_eq!(answer.findings(), ["warning score-in-future x ice[1].date `2026-09-15`"]);
    let related = &answer.findings[0].related;
    assert_eq!(related.iter().map(|one| answer.words(one.place.span)).collect::<Vec<_>>(), ["2027-09-14"]);
    assert_eq!(answer.list(), ["1 x 64.0"]);
}

#[test]
fn dates_before_the_document_was_there() {
    let answer = told("x 1 created=2026-08-01 | anna@2026-07-31 4 4 4 | leo@2026-08-01 4 4 4", &ice());
    assert_eq!(answer.findings(), ["warning score-before-created x ice[0].date `2026-07-31`"]);
    assert!(answer.findings[0].related.is_empty(), "the day of creation is not before it");
    assert_eq!(told("x 1 | anna@2026-07-31 4 4 4", &ice()).findings(), [""; 0]);
}

#[test]
fn slips_are_slips_at_every_stage() {
    let answer = told(
        "
        x 5 status=done | anna@2027-01-01 4 4 4 | leo 4 4 4 | leo 5 5 5
        y 1 status=parked | ? 4 4 4 | anna 4 4 4 | anna 4 4 4
        ",
        &ice(),
    );
    assert_eq!(
        answer.findings(),
        [
            "warning score-in-future x ice[0].date `2027-01-01`",
            "error duplicate-rater x ice[1].by `leo`",
            "error duplicate-rater y ice[1].by `anna`",
        ]
    );
}

#[test]
fn high_confidence_is_asked_for_its_reason_once_a_document() {
    let table = "
        x 1 | anna 5 7 5 | leo 5 6 5 | erik! 5 9 5 | olga 5 8 5 | +launch supports
        y 1 | anna! 5 7 5 | leo 5 6 5 | +launch supports
    ";
    let answer = told(table, &ice());
    assert_eq!(answer.findings(), ["warning confidence-without-note x ice[0].note `7`"]);
    let related = &answer.findings[0].related;
    assert_eq!(related.iter().map(|one| answer.words(one.place.span)).collect::<Vec<_>>(), ["8"]);
}
