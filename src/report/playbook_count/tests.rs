//! The counts of a playbook on a terminal.

use crate::report::playbook_count::{Count, text};
use crate::report::tests::{fits, read, same};

fn count(profile: &str, stage: &str, names: &[&str]) -> Count {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    Count { profile: profile.to_owned(), stage: stage.to_owned(), names }
}

#[test]
fn stages_stand_down_and_profiles_across_with_a_sum() {
    let counts = [
        count("Minimal", "0 Ideas", &["Title"]),
        count("Minimal", "1 Scoring", &["PM", "PMM"]),
        count("Standard", "0 Ideas", &["Title", "Problem"]),
        count(
            "Standard",
            "1 Scoring",
            &["PM", "PMM", "Metric", "Segments", "The customer's job", "Fit with the vision", "Why now"],
        ),
        count("Standard", "2 Validation", &[]),
    ];
    let said = read(60, |reader| text::render(&counts, reader));
    same(
        &said,
        "
Asked from    Minimal  Standard
0 Ideas             1         2
1 Scoring           2         7
2 Validation        0         0
In all              3         9

Minimal
  0 Ideas: Title
  1 Scoring: PM, PMM

Standard
  0 Ideas: Title, Problem
  1 Scoring: PM, PMM, Metric, Segments, The customer's job,
             Fit with the vision, Why now
",
    );
    fits(&said, 60);
}

#[test]
fn no_counts_say_nothing() {
    assert_eq!(read(60, |reader| text::render(&[], reader)), "");
}
