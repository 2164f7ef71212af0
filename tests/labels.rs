//! The labels of a pull request, asked of two workspaces in strings.

use tandem::analysis::compare::compare;
use tandem::report::labels::labels;
use tandem::words::catalogue::Catalogue;

use crate::diff::{BASE, edited};
use crate::fixture::analyse;

fn of(after: &str) -> Vec<String> {
    let (before, after) = (analyse(BASE), analyse(after));
    labels(&compare(&before, &after), &after.workspace, &Catalogue::new("en"))
}

#[test]
fn labels_say_what_moves_what_changes_and_who_owes() {
    assert_eq!(of(BASE), [""; 0]);
    assert_eq!(of(&edited(&[("How we work.", "How we really work.")])), ["change: text"]);
    let raised = edited(&[("title: Trial without a card\nstage: 2", "title: Trial without a card\nstage: 4")]);
    assert_eq!(
        of(&raised),
        [
            "change: stage",
            "owed-by: engineering",
            "owed-by: pm",
            "owed-by: pmm",
            "owed-by: stakeholder",
            "stage: 4 Delivery"
        ]
    );
    let scored = edited(&[(
        "impact: 5, confidence: 4, ease: 6}\n  - {by: leo",
        "impact: 9, confidence: 9, ease: 6}\n  - {by: leo",
    )]);
    assert_eq!(of(&scored), ["change: score", "stage: 1 Scoring"]);
    let new = format!("{BASE}//- initiatives/new.md\n---\ntitle: New\nsource: sales\n---\nSee [[nothing]].\n");
    assert_eq!(of(&new), ["change: broken-link", "change: new", "stage: 0 Ideas"]);
}

/// What a team calls its stages cannot become a second label, or one that a forge refuses.
#[test]
fn a_label_is_one_label() {
    let method = "//- playbook.yaml\nversion: 1\nstages:\n  - {id: ideas, short: \"In, box\\nadmin 🚀 of everything that anybody ever asked us for\"}\n";
    let new = format!("{BASE}//- initiatives/new.md\n---\ntitle: New\nsource: sales\n---\nWords.\n{method}");
    let all = of(&new);
    assert!(all.contains(&"stage: 0 In box admin 🚀 of everything that anybody".to_owned()), "{all:?}");
    assert!(all.iter().all(|label| label.chars().count() <= 50 && !label.contains([',', '\n'])), "{all:?}");
}
