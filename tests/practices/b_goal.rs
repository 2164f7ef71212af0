//! Goals of a PMM's own.

use crate::practices::{Example, example};

const NOW: &str = "objectives/promises-kept.md";
const NEXT: &str = "objectives/where-is-my-parcel.md";

/// The example in which a PM owns the goals of a file.
fn given_away(file: &str) -> Example {
    example().edit(file, "\nowner: sam\n", "\nowner: irina\n")
}

#[test]
fn b25_in_each_cycle_a_goal_belongs_to_a_pmm() {
    let none = given_away(NOW);
    none.finds("warning", "T790", "No goal of this cycle belongs to a PMM.");
    assert!(none.findings().starts_with(NOW), "said once, at the first goal of the cycle: {}", none.findings());
    given_away(NEXT).finds("warning", "T790", "No goal of this cycle belongs to a PMM.");
    let other = given_away(NOW).edit("objectives/self-serve-growth.md", "\nowner: anna\n", "\nowner: leo\n");
    assert_eq!(other.findings(), "", "any goal of the cycle will do");
}

#[test]
fn b25_what_is_over_is_over_and_a_team_without_a_pmm_is_not_asked() {
    let q2 = example().text("objectives/new-regions-first-shops.md");
    assert!(q2.contains("cycle: 2026-Q2") && q2.contains("owner: irina"), "nobody can mend the spring any more:\n{q2}");
    let alone = given_away(NOW).edit("tandem.yaml", "profile: standard", "profile: minimal");
    assert_eq!(alone.findings(), "");
    let people = example().text("people.yaml").replace("roles: [pmm]", "roles: [marketing]");
    let without = given_away(NOW).file("people.yaml", &people).findings();
    assert!(!without.contains("T790"), "{without}");
}

#[test]
fn b25_the_card_of_the_role_says_what_it_is_for() {
    let goal =
        "Product and company grow: the market's needs reach the product, its value reaches the market, and sales know";
    example().shows("process.html", &[goal]);
    let own = example().method("roles:\n  - {id: pmm, goal: Shops come to us by themselves}\n");
    own.shows("process.html", &["Shops come to us by themselves"]);
    own.hides("process.html", &[goal]);
}
