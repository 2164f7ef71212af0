//! Practices of the group A, the second half: from the PM's answer to the next idea.

use crate::desk_inbox;
use crate::practices::{BASIC, LITE, TRIAL, example};

const WALLET: &str = "initiatives/local-wallet-payment.md";
const GROWTH: &str = "objectives/self-serve-growth.md";

#[test]
fn a22_what_the_tests_taught_stands_in_the_brief_with_what_is_left_out() {
    let left_out = "Not part of it: annual payment, teams, a trial of Basic.";
    example().shows("initiatives/self-serve-trial.html", &["Brief # Sign-up with a mail address.", left_out]);
    let none = example().edit(TRIAL, "## Brief\n", "## More\n");
    none.finds("error", "T501", "the section “Brief” is missing: the stage “Plan and review” asks for it");
    assert_eq!(example().edit(TRIAL, "## Brief\n", "## Requirements\n").findings(), "");
    example().shows("process.html", &["Plan the test Refine the requirements Give the verdict and say why"]);
}

#[test]
fn a23_the_pm_takes_it_or_not_and_says_why() {
    let why = "18 % of 2400 visitors want it and 171 of 312 leave because of the card. Taken into work.";
    example().shows("initiatives/self-serve-trial.html", &[&format!("Plan: Taken {why} 19 June 2026")]);
    let silent = example().cut(TRIAL, ", why: 18 % of 2400", "}\n  - enter: 4");
    silent.finds("error", "T706", "The lead has not given a verdict with reasons.");
    let other = example().edit(TRIAL, "verdict: go, by: [anna, leo], how: pr", "verdict: go, by: [leo], how: pr");
    other.finds("error", "T206", "`leo` signed, but does not have the role “Product manager”");
}

#[test]
fn a24_a_no_reaches_whoever_asked_with_its_reason() {
    let reason = "Oleg told them on 17 August and named two tools that do it well.";
    example().shows("declined.html", &[&format!("{reason} The answer is for OT Oleg Tkachenko")]);
    let silent = example().edit("initiatives/warehouse-stock-sync.md", "\nwhy: Four", "\nsummary: Four");
    silent.finds("error", "T713", "It was declined without a reason.");
    let folder = example().folder("a24");
    let (code, _, err) = desk_inbox::run(&folder.0, &["decline", "local-wallet-payment"]);
    assert!(code == 2 && err.contains("Say why"), "{err}");
    let (code, _, err) =
        desk_inbox::run(&folder.0, &["decline", "local-wallet-payment", "--why", "Too few ask", "--by", "irina"]);
    assert_eq!(code, 0, "{err}");
    let text = std::fs::read_to_string(folder.0.join(WALLET)).unwrap();
    let declined = example().file(WALLET, &text);
    declined.shows("declined.html", &["Too few ask The answer is for АС Айгерим Садыкова"]);
    declined.shows("requests.html", &["Earlier results 13 Aug Ideas Declined Too few ask"]);
}

#[test]
fn a25_a_plan_is_taken_apart_into_tasks_with_a_role_and_an_owner() {
    let task = "Tasks PMM Messages for the trial in four languages Done · Léo Martin PMM One page for sales: what the \
                trial is not Open · Léo Martin · 16 Sep Support Eight help articles Open · Nadia Haddad · 24 Sep";
    example().shows("tree.html", &[task]);
    let none = example().cut(TRIAL, "tasks:\n", "demos:");
    none.finds("error", "T719", "No task stands for PMM, marketing, sales or support.");
    none.hides("tree.html", &["Eight help articles"]);
}

#[test]
fn a26_the_goals_of_the_quarter_are_worded_and_the_plan_names_one() {
    let goal = "More shops start a trial each month 1,790 of 2,100 trials S M A R T Off track · 0.48 · from 1,500 · Anna \
                Kowalska Worked on in: Self-serve trial without a card";
    example().shows("objectives/self-serve-growth.html", &["Key results Q3 2026 Shared goal", goal]);
    let alone = example().cut(TRIAL, "key_results:", "start:");
    alone.finds("error", "T103", "“Key results” is missing: the stage “Delivery” asks for `key_results`");
    alone.hides("objectives/self-serve-growth.html", &["Worked on in: Self-serve trial without a card"]);
    example().edit(GROWTH, "2026-Q3", "2026-Q9").finds("error", "T102", "2026-Q9");
}

#[test]
fn a27_the_plan_is_defended_before_the_stakeholders() {
    let decide = "To be decided Initiative Target Effort Due Score Returns portal with labels of all carriers";
    let asked = "Questions and answers Draft for the review of 23 September. What we expect to be asked: Who pays for";
    example().shows("defence.html", &[decide, asked]);
    let signed = "Delivery: Taken Largest number of the quarter; the plan names what we do against fraud 2 July 2026 , \
                  Ольга Белова, Anna Kowalska, Léo Martin";
    example().shows("initiatives/self-serve-trial.html", &[signed]);
    let alone = example().edit(TRIAL, "by: [olga, anna, leo]", "by: [anna, leo]");
    alone.finds("error", "T206", "`anna, leo` signed, but does not have the role “Stakeholder”");
    let none = example().edit(TRIAL, "## Defence\n", "## More\n");
    none.finds("error", "T501", "the section “Defence” is missing: the stage “Delivery” asks for it");
}

#[test]
fn a28_pmm_has_a_block_and_numbers_of_its_own() {
    let number = "PMM Visitors can say what Harbor does 64 of 70 % S M A R T At risk · 0.67 · from 52 · Léo Martin";
    example().shows("objectives/self-serve-growth.html", &[number, "Owner: Anna Kowalska · PM 3 · PMM 2"]);
    let moved = example().edit(GROWTH, "current: 64, owner: leo", "current: 64, owner: anna");
    moved.shows("objectives/self-serve-growth.html", &["PM Visitors can say what Harbor does", "PM 4 · PMM 1"]);
    example().shows("process.html", &["Plan the marketing block and go-to-market C A R C I C C I"]);
    let launch = example().edit("launches/basic-new-regions.md", "\nowner: sam\n", "\nowner: irina\n");
    launch.finds("error", "T409", "`Irina Petrova` does not have the role “Product marketing manager”");
}

#[test]
fn a29_whoever_brought_a_goal_in_defends_it() {
    let brought = "PMM Visitors can say what Harbor does brought in by Léo Martin · Shops start, understand and pay";
    example().shows("defence.html", &["Key results that somebody brought in", brought]);
    let silent = example().edit(GROWTH, "proposed_by: leo, ", "");
    silent.hides("defence.html", &["brought in by Léo Martin"]);
    silent.shows("defence.html", &["brought in by Sam Okafor"]);
    example().shows("defence.html", &["Sam, for the market part: no &quot;free returns&quot; in our words"]);
}

#[test]
fn a30_work_under_way_says_how_far_it_is() {
    example().shows("board.html", &["4 Delivery 3 self-serve-trial 441 Self-serve trial without a card"]);
    example().shows("tree.html", &["Self-serve trial without a card Delivery 42% done Epics 2/3 · Tasks 1/4"]);
    example().shows("timeline.html", &["Self-serve trial without a card Delivery 6 Jul 25 Sep 42%"]);
    let more = example().edit(TRIAL, "E-99\"}", "E-99\", done: true}");
    more.shows("timeline.html", &["Self-serve trial without a card Delivery 6 Jul 25 Sep 57%"]);
    more.shows("tree.html", &["57% done Epics 3/3 · Tasks 1/4"]);
    more.shows("initiatives/self-serve-trial.html", &["Passed: Epics done or moved"]);
}

#[test]
fn a31_what_is_built_has_a_launch_that_brings_its_value_to_customers() {
    let row = "Trial without a card Alert Planned 1 25 Sep 29 Sep On hold 3 of 8 AK LM NH OT Not yet Missing: 8";
    example().shows("launches/index.html", &[row]);
    example().hides("initiatives/self-serve-trial.html", &["Missing: Launch "]);
    let launch = "launches/trial-without-a-card.md";
    let other = example().edit(launch, "initiatives: [self-serve-trial]", "initiatives: [first-label-tour]");
    let found = other.findings();
    assert!(found.contains(" error T716 missing-launch: No launch brings it to the market."), "{found}");
    assert!(found.contains(" T718 large-without-launch: "), "{found}");
    let file = "launches/basic-new-regions.md";
    example().cut(file, "positioning:", "price:").finds("error", "T740", "A tier 1 or 2 launch has no positioning.");
}

#[test]
fn a32_each_sprints_demo_tells_stakeholders_how_the_plan_goes() {
    let missed = "Not shown in a demo lately";
    let line = "A second address line on Georgian labels 3 sprints without a demo";
    example().shows("updates/page-demo.html", &[missed, line, "Demo of sprint 18 Demo Sprint 18"]);
    let file = "initiatives/georgian-address-line.md";
    let said = example().edit(file, "\ngates:\n", "\ndemos: [{sprint: 18, skipped: nothing to show yet}]\ngates:\n");
    said.hides("updates/page-demo.html", &[missed]);
    let asks = "“Demos” is missing: the stage “Traction” asks for `demos`";
    example().cut("initiatives/pricing-page-plan-finder.md", "demos:\n", "gates:").finds("error", "T103", asks);
    let inbox = example().prints("a32", &["inbox", "--role", "pmm"]);
    assert!(inbox.contains("Show it at the demo of sprint 19\n") && inbox.contains("tandem draft demo 19"), "{inbox}");
}

#[test]
fn a33_the_tracker_keeps_the_builders_tasks_and_the_page_leads_there() {
    let page = example().html("initiatives/self-serve-trial.html");
    assert!(page.contains(r#"href="https://tracker.harbor.example/E-97""#), "{page}");
    example().shows("initiatives/self-serve-trial.html", &["Links Label Address Clickable prototype https://design"]);
    let unsafe_one = example().edit(TRIAL, "\"https://tracker.harbor.example/E-97\"", "\"javascript:alert(1)\"");
    unsafe_one.finds("error", "T113", "javascript:alert(1)");
}

#[test]
fn a34_the_result_is_measured_against_the_target() {
    let result = "143 shops, target 120 120% of the way from the start to the target · 11 September 2026";
    example().shows("results.html", &[result]);
    let less = example().edit(BASIC, "result: {actual: 143", "result: {actual: 81");
    less.hides("results.html", &[result]);
    less.shows("results.html", &["81 shops, target 120 67% of the way"]);
    let none = example().swap(BASIC, "\nresult:", "presented:", "\n");
    none.finds("error", "T103", "“Result” is missing: the stage “done” asks for `result`");
}

#[test]
fn a35_what_was_learnt_is_concluded_in_words_and_in_one_of_four_verdicts() {
    let learnt = "Result Refuted: 3 shops, target 400 · 30 June 2026";
    let words =
        "Conclusions # 600 leads at 41 EUR each, 74 first calls, 3 paying shops : 24,600 EUR for 54 EUR a month.";
    example().shows("initiatives/low-cost-plan-new-regions.html", &[learnt, words]);
    let none = example().edit(LITE, "## Conclusions\n", "## More\n");
    none.finds("error", "T501", "the section “Conclusions” is missing");
    let wrong = example().edit(LITE, "verdict: refuted", "verdict: great");
    wrong.finds("error", "T104", "`great`");
}

#[test]
fn a36_the_result_is_presented_and_printed_as_slides() {
    let told = "Presented Date: 11 September 2026 · To: ОБ Ольга Белова , HB Hugo Bernard , Sales, Support";
    example().shows("results.html", &["Results · Q3 2026", "One at a time", told]);
    let none = example().cut(BASIC, "presented:", "next:");
    none.finds("error", "T103", "“Presented” is missing: the stage “done” asks for `presented`");
    none.hides("results.html", &[told]);
}

#[test]
fn a37_a_result_leads_to_new_ideas_or_says_why_not() {
    let follows = "Pay for Basic with a local wallet Follows from: Self-serve Basic plan for micro-sellers Ideas";
    example()
        .shows("threads.html", &[follows, "Nothing follows: It does what it should, and nobody has asked for more"]);
    example().shows("results.html", &["What follows Keep The Basic plan for Poland Validation Pay for Basic"]);
    let none = example().cut(BASIC, "next:", "---");
    none.finds("error", "T103", "“Next ideas” is missing: the stage “done” asks for `next`");
    none.hides("threads.html", &[follows]);
}

#[test]
fn a38_the_tasks_of_each_role_stand_by_stage_for_everybody() {
    let tasks =
        "PMM Write messages, assets and the battlecard Train sales and support Bring news to the demo each sprint";
    let matrix = "Role Ideas Scoring Validation Plan Delivery Traction Product manager 3 3 4 4 3 3";
    example().shows("process.html", &[tasks, matrix]);
    let own = "stages:\n  - {id: ideas, tasks: {pm: [Thank whoever asked]}}\n";
    let own = example().method(own);
    assert_eq!(own.findings(), "");
    own.shows("process.html", &["Thank whoever asked"]);
    let printed = example().prints("a38", &["playbook"]);
    assert!(printed.contains("Bring news to the demo each sprint"), "{printed}");
}

#[test]
fn a39_a_team_begins_with_a_template_that_is_filled_in() {
    let folder = crate::program::Folder::new("practice-a39");
    let (code, out, err) = desk_inbox::run(&folder.0, &["init", "--example", "--no-ci"]);
    assert_eq!(code, 0, "{out}{err}");
    let (code, out, _) = desk_inbox::run(&folder.0, &["check"]);
    assert!(code == 0 && out.starts_with("All clear: 106 files, nothing to mend."), "{out}");
    let clean = crate::program::Folder::new("practice-a39-clean");
    assert_eq!(desk_inbox::run(&clean.0, &["init", "--no-ci"]).0, 0);
    let (code, out, _) = desk_inbox::run(&clean.0, &["check"]);
    assert!(code == 0 && out.starts_with("All clear: 1 file, nothing to mend."), "{out}");
}
