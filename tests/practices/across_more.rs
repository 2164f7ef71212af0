//! Words that everybody learns, launches as loud as their message, customers before building.

use crate::desk_inbox::run;
use crate::practices::{BASIC, example};

const TERM: &str = "glossary/guardrail.md";

#[test]
fn c39_new_words_reach_everybody_within_the_week() {
    let line = "New term: Guardrail ([[guardrail]]): A number that must not get worse";
    let weekly = |name: &str| example().prints(name, &["draft", "weekly", "--all", "--since", "2026-09-07"]);
    let said = weekly("c39");
    assert!(said.contains(line), "{said}");
    let own = example().prints("c39-own", &["draft", "weekly", "--by", "mia", "--since", "2026-09-07"]);
    assert!(own.contains(line), "whoever writes the news: {own}");
    let earlier = example().prints("c39-earlier", &["draft", "weekly", "--all", "--since", "2026-09-12"]);
    assert!(!earlier.contains("New term"), "{earlier}");
    example().shows("index.html", &["New terms Guardrail"]);
    let old = example().edit(TERM, "created: 2026-09-10\n", "created: 2026-09-07\n");
    old.hides("index.html", &["New terms"]);
    let last = example().edit(TERM, "created: 2026-09-10\n", "created: 2026-09-08\n");
    last.shows("index.html", &["New terms Guardrail"]);
}

#[test]
fn e09_a_launch_is_as_loud_as_its_message_is_new() {
    const TRIAL: &str = "launches/trial-without-a-card.md";
    const PAGE: &str = "launches/trial-without-a-card.html";
    let why = "tier_why: It changes how every small shop comes to us\n";
    let quiet = example().edit(TRIAL, "tier: 1\n", "tier: 3\n");
    let hint = "What customers hear from us changes. That speaks for tier 1 / 2, not 3.";
    quiet.shows(PAGE, &[hint]);
    assert_eq!(quiet.findings(), "", "it says why");
    quiet.edit(TRIAL, why, "").finds("note", "T791", "It changes what we tell customers, but is on the lightest tier.");
    example().hides(PAGE, &["That speaks for tier"]);
    let lite = "What customers hear from us stays the same. That speaks for tier 2 / 3, not 1.";
    example().shows("launches/lite-new-regions.html", &[lite]);
    let loud = example().edit(TRIAL, "changes_message: true\n", "changes_message: false\n").edit(TRIAL, why, "");
    loud.finds("note", "T792", "It is on the highest tier, but what we tell customers stays the same.");
    let open = example().edit("launches/basic-new-regions.md", "tier: 2\n", "");
    open.shows("launches/basic-new-regions.html", &["That speaks for tier 1 / 2."]);
}

#[test]
fn e30_pmm_sits_with_customers_before_anything_is_built() {
    const FILE: &str = "initiatives/customs-data-for-parcels.md";
    const PAGE: &str = "initiatives/customs-data-for-parcels.html";
    let mark = "PMM with customers before building";
    example().shows(PAGE, &[mark]);
    example().hides("initiatives/returns-portal.html", &[mark]);
    let share = "Initiatives that were built after a PMM had sat with customers: ";
    let page = example().page("insights/index.html");
    let (_, told) = page.split_once(share).unwrap_or_else(|| panic!("{page}"));
    assert!(told.contains("Customs data on every parcel that leaves the EU"), "{told}");
    let by = |who: &str| example().edit(FILE, "date: 2026-06-02, by: sam", &format!("date: 2026-06-02, by: {who}"));
    by("ewa").hides(PAGE, &[mark]);
    by("leo").shows(PAGE, &[mark]);
    let late = example().edit(FILE, "date: 2026-06-02, by: sam", "date: 2026-08-31, by: sam");
    late.hides(PAGE, &[mark]);
    late.hides("insights/index.html", &[share]);
    let second = example().edit(
        "initiatives/pricing-page-plan-finder.md",
        "n: 9, date: 2026-05-27, by: mia",
        "n: 9, date: 2026-05-27, by: leo",
    );
    assert_eq!((count(&page, share), count(&second.page("insights/index.html"), share)), (1, 2));
    let early = example().edit(
        "initiatives/basic-plan-for-poland.md",
        "date: 2026-09-14, by: ewa",
        "date: 2026-09-14, by: sam",
    );
    early.shows("initiatives/basic-plan-for-poland.html", &[mark]);
}

/// The number that follows after words.
fn count(page: &str, after: &str) -> u32 {
    let (_, rest) = page.split_once(after).unwrap_or_else(|| panic!("{after:?} is not in {page}"));
    rest.split(' ').next().unwrap().parse().unwrap()
}

#[test]
fn a01_a_role_reads_on_its_card_what_it_answers_for_at_each_stage() {
    let zones = "Ideas Accountable: Collect requests Scoring Accountable: Understand market, competitors and clients \
                 Responsible: Score impact and confidence";
    example().shows("process.html", &[zones]);
    let other = example().method("stages:\n  - {id: ideas, activities: [{id: collect-requests, A: [pm], R: [pmm]}]}\n");
    other.hides("process.html", &[zones]);
    other.shows("process.html", &["Ideas Responsible: Collect requests Scoring"]);
}

#[test]
fn c04_a_claim_shows_what_was_measured_of_its_proof() {
    let proof = "Self-serve Basic plan for micro-sellers Target met: 143 shops, target 120 · 11 September 2026";
    for page in ["sales.html", "positioning/micro-sellers-2026.html"] {
        example().shows(page, &[proof]);
    }
    let text = example().text(BASIC);
    let less = example().file(BASIC, &text.replace("actual: 143", "actual: 70"));
    less.shows("sales.html", &["Self-serve Basic plan for micro-sellers Target partly met: 70 shops, target 120"]);
}

#[test]
fn a37_a_new_idea_says_from_whose_result_it_follows() {
    let folder = example().folder("a37-follows");
    let new = ["new", "initiative", "Basic for Georgia", "--follows", "self-serve-basic-plan"];
    let (code, out, err) = run(&folder.0, &[&new[..], &["--dry-run"]].concat());
    assert!(
        code == 0 && out.contains("+next: [basic-plan-for-poland, local-wallet-payment, basic-for-georgia]"),
        "{out}{err}"
    );
    assert!(!folder.0.join("initiatives/basic-for-georgia.md").exists());
    let (code, out, err) = run(&folder.0, &new);
    let both = "initiatives/basic-for-georgia.md\ninitiatives/self-serve-basic-plan/index.md\n";
    assert_eq!((code, out.as_str()), (0, both), "{err}");
    let (code, _, err) = run(&folder.0, &["new", "initiative", "No more", "--follows", "four-labels-a-sheet"]);
    assert_eq!(code, 0, "{err}");
    let kept = std::fs::read_to_string(folder.0.join("initiatives/four-labels-a-sheet.md")).unwrap();
    assert!(kept.contains("\nnext: [no-more]\n") && !kept.contains("next: {none:"), "{kept}");
    let (code, _, err) = run(&folder.0, &["new", "term", "Parcel", "--follows", "self-serve-basic-plan"]);
    assert!(code == 2 && err.contains("no document of this kind follows"), "{err}");
    example()
        .shows("initiatives/local-wallet-payment.html", &["Follows from: Self-serve Basic plan for micro-sellers"]);
    let none = example().cut(BASIC, "next:", "links:");
    none.hides("initiatives/local-wallet-payment.html", &["Follows from"]);
}
