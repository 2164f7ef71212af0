//! Practices of the group E, the second half: doubts, the way of a solution, emergencies and what is learnt.

use crate::practices::{DATE, TRIAL, example};

const LAUNCH: &str = "launches/trial-without-a-card.md";
const ALERT: &str = "alerts/2026-09-11-two-hour-window.md";
const FIRE: &str = "fires/2026-08-18-labels-without-barcode.md";
const LESSON: &str = "retros/2026-08-20-etykiety-bez-kodu.md";
const TOUR: &str = "initiatives/first-label-tour.md";

#[test]
fn e21_an_announcement_that_comes_too_early_is_held_back_with_a_reason() {
    let held = "On hold until 29 September 2026: Support is trained on the 24th and three of eight help articles";
    let ends = "29 Sep Trial without a card Hold ends";
    example().shows("launches/trial-without-a-card.html", &[held]);
    example().shows("launches/index.html", &[ends, "29 Sep On hold 3 of 8"]);
    let free = example().cut(LAUNCH, "hold:", "audience:");
    free.hides("launches/trial-without-a-card.html", &[held]);
    free.hides("launches/index.html", &[ends, "On hold"]);
    let early = example().edit(LAUNCH, "available_on: 2026-09-25", "available_on: 2026-10-02");
    early.finds("warning", "T744", "It is announced before it is available.");
}

#[test]
fn e22_a_doubt_from_the_market_side_shuts_the_gate_until_it_is_answered() {
    let shut = "A day looks coarse beside a two-hour window Alert · keeps the gate to Plan and review shut";
    example().shows("blockers.html", &["Doubts that keep a gate shut", shut]);
    example().shows("initiatives/delivery-date-at-checkout.html", &["Missing: No open alert"]);
    let on = example().edit(DATE, "\nstage: 2\n", "\nstage: 3\n");
    let words = " error T703 open-alert: An alert from the market side waits for the PM's answer.";
    assert!(on.findings().contains(words), "{}", on.findings());
    let answer =
        "status: answered\nanswer: {by: irina, date: 2026-09-13, verdict: adapt, why: Ewa asks the last five}\n";
    let answered = example().edit(ALERT, "status: open\n", answer);
    answered.shows("initiatives/delivery-date-at-checkout.html", &["Passed: No open alert"]);
    answered.hides("blockers.html", &[shut]);
    let on = answered.edit(DATE, "\nstage: 2\n", "\nstage: 3\n");
    assert!(!on.findings().contains("T703"), "{}", on.findings());
}

#[test]
fn e23_a_market_says_whether_the_product_fits_it() {
    let fits = "Product and market: Findings speak for what we do here Supports: 26 Mixed: 1 Pending: 4";
    let not = "Product and market: Findings speak against what we do here Contradicts: 1 Offer";
    example().shows("competitors/index.html", &[fits, not]);
    let doubt = example().edit(DATE, "interviews, result: supports", "interviews, result: contradicts");
    let mixed =
        "More findings speak for what we do here than against it Supports: 25 Contradicts: 1 Mixed: 1 Pending: 4";
    doubt.shows("competitors/index.html", &[mixed]);
    doubt.hides("competitors/index.html", &[fits]);
}

#[test]
fn e24_designers_shape_the_communication() {
    let task = "Design Finish the design Shape the communication with the PMM";
    let row = "Make messages and assets C A R R C C C I";
    example().shows("process.html", &[task, row]);
    let own = "stages:\n  - {id: delivery, activities: [{id: make-messages, R: [pmm]}]}\n";
    example().method(own).hides("process.html", &[row]);
    example().shows("launches/trial-without-a-card.html", &["Prepared with ML Mia Lindqvist"]);
}

#[test]
fn e26_research_with_users_counts_and_says_how_they_see_us() {
    example().shows("process.html", &["User research user-research 6", "Perception study perception 5"]);
    example().shows("process.html", &["Ask users how they received it", "Research Recruit participants and guard"]);
    let ours = example().edit(DATE, "{kind: interviews,", "{kind: user-research,");
    assert_eq!(ours.findings(), "");
    let said = "User research n = 11 · Supports Nine of eleven shops are asked for a day; six invent one Ewa Nowak";
    ours.shows("initiatives/delivery-date-at-checkout.html", &[said]);
    let seen = example().edit(DATE, "{kind: interviews,", "{kind: perception,");
    seen.finds("warning", "T308", "“Confidence” is 6");
}

#[test]
fn e27_they_start_on_a_solution_together_with_a_mock_up() {
    let tried = "Prototype tried by customers n = 12 · Pending Runs until 25 September Do buyers believe a date";
    example().shows("initiatives/delivery-date-at-checkout.html", &[tried]);
    let pair = "Owner ML Mia Lindqvist Together with IP Irina Petrova , LM Léo Martin , EN Ewa Nowak";
    example().shows("experiments/delivery-date-mock-up.html", &[pair]);
    let bare = example().edit(DATE, ", ref: delivery-date-mock-up", "");
    bare.hides("initiatives/delivery-date-at-checkout.html", &[tried]);
    let none = example().edit(DATE, "{kind: prototype,", "{kind: mockup-x,");
    none.finds("error", "T104", "did you mean `mockup`?");
}

#[test]
fn e28_then_the_communication_on_it_goes_out() {
    example().shows("initiatives/self-serve-trial.html", &["Missing: Launched"]);
    let out = example().edit(LAUNCH, "\nstatus: planned\n", "\nstatus: launched\n");
    out.shows("initiatives/self-serve-trial.html", &["Passed: Launched"]);
    out.hides("initiatives/self-serve-trial.html", &["Missing: Launched"]);
    let found = example().without(LAUNCH).findings();
    assert!(found.contains(" error T716 missing-launch: No launch brings it to the market."), "{found}");
}

#[test]
fn e29_then_they_follow_how_users_took_it() {
    let heard = "Linked from The other one gives me thirty labels About Insights";
    example().shows("launches/trial-without-a-card.html", &[heard]);
    let file = "insights/2026-09-08-thirty-free-labels.md";
    let other = example().edit(file, "about: [trial-without-a-card, shipnest]", "about: [shipnest]");
    other.hides("launches/trial-without-a-card.html", &["The other one gives me thirty labels"]);
    let row = "Follow the market's reception C A R I R R R R I";
    example().shows("process.html", &[row, "Follow reception, wins and losses, market reaction"]);
}

#[test]
fn e31_little_is_asked_of_little() {
    let track =
        "Light Size: Small, not given Competitors, Epics, Job stories, Key results, Risks, Effort, Demos, Why now";
    example().shows("process.html", &[track, "Minimal 1 2 1 1 1 – 1 7"]);
    let found = example().edit(TOUR, "\nsize: s\n", "\nsize: m\n").findings();
    for asked in ["“Competitors” is missing", "“Epics” is missing", "“Demos” is missing"] {
        assert!(found.contains(asked), "{found}");
    }
    let idea = example().file("initiatives/dark-mode.md", "---\ntitle: Dark mode\n---\nWho packs at night.\n");
    idea.finds("warning", "T103", "“Source” is missing");
    let minimal = idea.edit("tandem.yaml", "profile: standard", "profile: minimal");
    assert_eq!(minimal.findings(), "");
}

#[test]
fn e32_first_the_fire_is_put_out_by_both() {
    let burns = "Emergency: Labels of one carrier printed without a barcode";
    let on_it = "On it: Irina Petrova PM Sam Okafor PMM Next news: 18 Aug, 12:00";
    let open = example().cut(FIRE, "fixed:", "---");
    open.shows("index.html", &[burns, "We say: We know of it. Please print Kurier24 labels again after 13:00", on_it]);
    example().hides("index.html", &[burns]);
    let alone = example().edit(FIRE, "\npmm: sam\n", "\n");
    alone.finds("error", "T103", "“PMM” is missing: `pmm` must be filled in");
    let form = example().prints("e32", &["new", "fire", "Nothing prints", "--dry-run"]);
    assert!(form.contains("\nwe_say:") && form.contains("\npmm:") && !form.contains("gates:"), "{form}");
}

#[test]
fn e33_they_learn_when_it_is_out_and_not_before() {
    let owed = "Emergencies without a retrospective Labels of one carrier printed without a barcode 13 days late";
    let out = example().without(LESSON);
    out.shows("retros/index.html", &[owed]);
    out.shows(
        "inbox/people/irina.html",
        &["Hold a retrospective Retrospective · Labels of one carrier printed without"],
    );
    example().hides("retros/index.html", &["Emergencies without a retrospective"]);
    let burning = out.cut(FIRE, "fixed:", "---");
    burning.hides("retros/index.html", &["Emergencies without a retrospective"]);
    burning.hides("inbox/people/irina.html", &["Hold a retrospective"]);
}

#[test]
fn e34_the_points_passed_on_the_way_to_the_problem_are_listed() {
    let path = "Path # 2 March. Olga comes back from a customer: there is a fair in Almaty in April";
    example().shows("retros/2026-07-06-lite-launch.html", &[path]);
    let none = example().edit(LESSON, "## Droga do problemu\n", "## Inne\n");
    none.finds("error", "T501", "the section “Path” is missing");
    let form = example().prints("e34", &["new", "retro", "The third quarter", "--dry-run"]);
    assert!(form.contains("## Path\n\n<!-- The points passed through up to the problem, in order. -->\n"), "{form}");
}

#[test]
fn e35_blockers_lead_to_actions_with_an_owner_and_a_day() {
    let late = "Interviews of one idea are open to both teams; the calendar says which EN Ewa Nowak 4 Sep 10 days late";
    example().shows("retros/index.html", &["Still to do 3", late]);
    let file = "retros/2026-07-09-second-quarter.md";
    let done = example().edit(file, "owner: ewa, due: 2026-09-04}", "owner: ewa, due: 2026-09-04, done: true}");
    done.shows("retros/index.html", &["Still to do 2"]);
    done.hides("retros/index.html", &[late]);
    let none = example().cut(LESSON, "actions:\n", "---");
    none.finds("error", "T772", "Nothing will change after this retrospective.");
    let blockers = "Blockers Przewoźnik zmienił format w nocy i nas nie uprzedził";
    example().shows("retros/index.html", &[blockers]);
}

#[test]
fn e36_both_look_the_same_way() {
    let growth = "objectives/self-serve-growth.md";
    let goal = "Shops start, understand and pay without a call Shared goal Committed S M A R T Worth 0.8 of 1.0 so far";
    example().shows("objectives/index.html", &[goal, "Owner: Anna Kowalska · PM 3 · PMM 2"]);
    let one = example().edit(growth, "current: 64, owner: leo", "current: 64, owner: anna").edit(
        growth,
        "current: 5.2, owner: sam",
        "current: 5.2, owner: anna",
    );
    one.shows("objectives/self-serve-growth.html", &["A shared goal, and PMM has no key result in it yet."]);
    let own = one.edit(growth, "\nshared: true\n", "\nshared: false\n");
    own.hides("objectives/self-serve-growth.html", &["Shared goal Committed", "PMM has no key result in it yet."]);
    example().shows("strategy.html", &["One strategy for product and marketing, written from the market"]);
}

#[test]
fn e37_each_judges_and_signs_what_they_know_best() {
    let market = example().edit(TRIAL, "verdict: go, by: [anna, leo], how: pr", "verdict: go, by: [anna], how: pr");
    market.finds("error", "T206", "`anna` signed, but does not have the role “Product marketing manager”");
    let line = "enter: 5, date: 2026-08-17, verdict: go, by: [anna, leo]";
    let product = example().edit(TOUR, line, "enter: 5, date: 2026-08-17, verdict: go, by: [leo]");
    product.finds("error", "T206", "`leo` signed, but does not have the role “Product manager”");
    let waits = "Scoring  Tell owners when their shipping costs jump  Ease (Eng)";
    let rank = example().prints("e37", &["rank"]);
    assert!(rank.contains(waits), "{rank}");
    let file = "initiatives/usage-alerts-for-owners.md";
    let given = example().edit(file, "confidence: 4, ease: null}\nevidence:", "confidence: 4, ease: null}\n  - {by: tomek, date: 2026-09-11, impact: null, confidence: null, ease: 7}\nevidence:");
    assert!(!given.prints("e37-given", &["rank"]).contains("Ease (Eng)"));
}

#[test]
fn e38_nobody_is_blamed() {
    let blame = example().edit(LESSON, "\ntype: fire\n", "\ntype: fire\nculprit: sam\n");
    blame.finds("error", "T101", "`culprit` is not a field here");
    example().shows("retros/index.html", &["the path to the problem, the blockers, what we change. Nobody is blamed."]);
    let form = example().prints("e38", &["new", "retro", "The third quarter", "--dry-run"]);
    assert!(form.contains("What stood in the way; several things, never one culprit."), "{form}");
}

#[test]
fn e40_responsibilities_are_shared_out_and_each_has_one_who_answers() {
    let row = "Set the launch date C A R I C C C I";
    example().shows("process.html", &["A Accountable R Responsible C Consulted I Informed", row]);
    let own = |roles: &str| {
        let text = format!("stages:\n  - {{id: delivery, activities: [{{id: set-launch-date, A: [{roles}]}}]}}\n");
        example().method(&text)
    };
    own("pm, pmm").finds("error", "T601", "2 roles are accountable for “Set the launch date”");
    own("").finds("error", "T601", "nobody is accountable for “Set the launch date”");
    assert_eq!(own("pm").findings(), "");
    own("pm").hides("process.html", &[row]);
}
