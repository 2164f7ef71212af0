//! Practices of the group C, the first half: one market, shared goals, one place for all of it.

use crate::practices::{TRIAL, example};

const GROWTH: &str = "objectives/self-serve-growth.md";
const PROMISES: &str = "objectives/promises-kept.md";
const LAUNCH: &str = "launches/trial-without-a-card.md";

#[test]
fn c02_both_rest_on_one_page_about_the_market() {
    let users = "Harbor for small shops Segments Positionings Returns before Christmas Audience Trial without a card \
                 Audience Launches";
    example().shows("segments/small-shops.html", &[users]);
    let other = example().edit(LAUNCH, "audience: [small-shops, evening-packer]", "audience: [evening-packer]");
    other.hides("segments/small-shops.html", &["Trial without a card Audience"]);
    let wrong = example().edit(TRIAL, "segments: [small-shops,", "segments: [small-shopz,");
    wrong.finds("error", "T401", "did you mean `small-shops`?");
}

#[test]
fn c03_what_customers_say_leads_to_an_initiative() {
    let waits = "Klientki pytają trzy razy, kiedy dojdzie → A delivery date at the checkout waits 25 days";
    example().shows("insights/index.html", &[waits]);
    example().shows("initiatives/delivery-date-at-checkout.html", &["Klientki pytają trzy razy, kiedy dojdzie About"]);
    let nowhere = example().cut("insights/2026-08-20-kiedy-dojdzie.md", "about:", "status:");
    nowhere.finds("error", "T766", "It is called linked, but links to nothing.");
    nowhere.hides("initiatives/delivery-date-at-checkout.html", &["Klientki pytają"]);
}

#[test]
fn c04_a_product_that_works_is_the_proof_of_what_is_said() {
    let proof = "It does what your bot does TezLabel Self-serve Basic plan for micro-sellers";
    example().shows("sales.html", &[proof]);
    let back = "Basic for micro-sellers Messages Positionings";
    example().shows("initiatives/self-serve-basic-plan.html", &[back]);
    let file = "positioning/micro-sellers-2026.md";
    let less = example().edit(file, "proof: [tezlabel, self-serve-basic-plan]", "proof: [tezlabel]");
    less.hides("sales.html", &[proof]);
    less.hides("initiatives/self-serve-basic-plan.html", &[back]);
    let bare = example().edit(file, ", proof: [tezlabel, self-serve-basic-plan]", "");
    bare.finds("warning", "T764", "A pillar of the message has no proof.");
}

#[test]
fn c05_marketing_reads_what_the_product_does_and_for_whom() {
    let facts = "Product facts # 14 days, 20 labels , all carriers, one address per hour.";
    example().shows("launches/trial-without-a-card.html", &[facts]);
    let design = "Clickable prototype https://design.harbor.example/trial";
    let page = "initiatives/self-serve-trial.html";
    example().shows(page, &[design, "For whom Small online shops in Poland, Germany and France , The one who packs"]);
    example().cut(TRIAL, "links:\n", "---").hides(page, &[design]);
    let form = example().prints("c05", &["new", "launch", "New prices", "--dry-run"]);
    assert!(form.contains("## Product facts\n\n<!-- What it does and does not do. -->\n"), "{form}");
}

#[test]
fn c06_what_marketing_measures_is_evidence_for_the_product() {
    let found = "Smoke test or pre-order n = 2,400 · Supports 432 of 2400 visitors clicked the trial without a card";
    let by = "Does anybody open a door called &quot;trial without a card&quot;? Léo Martin 18 Jun";
    example().shows("initiatives/self-serve-trial.html", &[found, by]);
    example().shows("process.html", &["Market data market-data 5 Survey survey 5", "Product analytics analytics 5"]);
    let wrong = example().edit(TRIAL, "{kind: survey,", "{kind: surwey,");
    assert!(wrong.findings().contains(" error T104 unknown-value: `surwey`"), "{}", wrong.findings());
    let gone = example().cut(TRIAL, "  - {kind: smoke-test,", "  - {kind: pilot,");
    gone.hides("initiatives/self-serve-trial.html", &[found]);
}

#[test]
fn c07_both_sides_write_down_what_they_learnt_from_each_other() {
    let learnt = "Product sat in on two campaign meetings; marketing in on the risk workshop.";
    example().shows("retros/2026-07-09-second-quarter.html", &["What helped #", learnt]);
    let none = example().edit("retros/2026-07-09-second-quarter.md", "## What helped\n", "## More\n");
    none.finds("warning", "T501", "the section “What helped” is missing");
    let form = example().prints("c07", &["new", "retro", "The third quarter", "--dry-run"]);
    assert!(form.contains("also what the two sides learnt from each other."), "{form}");
}

#[test]
fn c08_a_number_means_the_same_to_both_sides() {
    let defined = "Shops ready for customs data customs-ready Unit % Owner IP Irina Petrova Direction Higher is better";
    example().shows("metrics.html", &["The numbers that both teams steer by, defined once.", defined]);
    let other = example().edit(PROMISES, "metric: on-promised-day", "metric: on-time-rate");
    other.finds("error", "T401", "nothing of the kind “Metric” has the id `on-time-rate`");
    let none = example().edit(PROMISES, "metric: on-promised-day, ", "");
    none.finds("error", "T103", "“Metric” is missing: `metric` must be filled in");
}

#[test]
fn c09_a_shared_goal_has_numbers_of_both_sides() {
    let goal = "Shops keep the delivery promises they make Shared goal Aspirational";
    example().shows("objectives/index.html", &[goal, "Owner: Sam Okafor · PM 1 · PMM 2"]);
    example().shows("vision.html", &["Every shop, however small, sends parcels"]);
    let lacks = "A shared goal, and PMM has no key result in it yet.";
    let one = example().edit(PROMISES, "current: 61, owner: sam", "current: 61, owner: irina").edit(
        PROMISES,
        "current: 12, owner: nadia",
        "current: 12, owner: irina",
    );
    one.shows("objectives/index.html", &[lacks, "Owner: Sam Okafor · PM 3 · PMM 0"]);
    example().hides("objectives/index.html", &[lacks]);
}

#[test]
fn c11_a_goal_of_one_side_says_so_and_has_an_owner() {
    let own = "The first 400 shops in new regions Committed S M A R T Ended at 0.2 of 1.0";
    example().shows("objectives/index.html", &[own]);
    let file = "objectives/new-regions-first-shops.md";
    let shared = example().edit(file, "shared: false", "shared: true");
    shared.hides("objectives/index.html", &[own]);
    shared.shows("objectives/index.html", &["The first 400 shops in new regions Shared goal Committed"]);
    let nobody = example().edit(file, "\nowner: irina\n", "\n");
    nobody.finds("error", "T103", "“Owner” is missing: `owner` must be filled in");
}

#[test]
fn c12_each_key_result_says_which_of_five_letters_it_lacks() {
    let good = "PM Parcels arrive on the promised day 93.6 of 95 % S M A R T At risk · 0.65 · from 91 · Irina Petrova";
    example().shows("objectives/index.html", &[&format!("{good} PMM Shops have their customs data")]);
    let vague = example().edit(PROMISES, "title: Parcels arrive on the promised day", "title: Promises kept").edit(
        PROMISES,
        "unit: \"%\", start: 91,",
        "start: 91, from: 2026-09-01, until: 2026-12-31,",
    );
    let lacks = "Specific: write a title of three words or more · Measurable: write Unit · Time-bound: write From and \
                 Until within the cycle";
    vague.shows("objectives/index.html", &[lacks]);
    example().hides("objectives/promises-kept.html", &["Specific: write", "Measurable: write", "Time-bound: write"]);
}

#[test]
fn c13_a_key_result_names_what_is_measured_in_words_that_all_know() {
    let lacks = "Specific: write a title of three words or more";
    let short = example().edit(PROMISES, "title: Parcels arrive on the promised day", "title: Promises kept");
    short.shows("objectives/promises-kept.html", &[lacks]);
    example().hides("objectives/promises-kept.html", &[lacks]);
    let none = example().edit(GROWTH, "metric: trials-per-month, ", "");
    none.finds("error", "T103", "“Metric” is missing: `metric` must be filled in");
    none.shows("objectives/self-serve-growth.html", &["Specific: write Metric"]);
}

#[test]
fn c14_progress_is_measured_from_start_to_target() {
    let now = "PM More shops start a trial each month 1,790 of 2,100 trials S M A R T Off track · 0.48 · from 1,500";
    example().shows("objectives/index.html", &[now]);
    let more = example().edit(GROWTH, "target: 2100, current: 1790", "target: 2100, current: 2100");
    more.shows("objectives/index.html", &["2,100 of 2,100 trials S M A R T Reached · 1.00"]);
    let none = example().edit(GROWTH, "unit: trials, ", "");
    none.finds("error", "T103", "“Unit” is missing: `unit` must be filled in");
}

#[test]
fn c15_goals_are_set_against_what_people_can_carry() {
    let effort = "Effort against capacity Q3 2026 32.5 of 36 person-weeks, 3.5 left";
    example().shows("defence.html", &[effort]);
    let at = "  capacity: 18\n  crew: Shops\n  parent: shops\nregions:";
    let small = example().edit("teams.yaml", at, &at.replace("18", "10"));
    small.shows("defence.html", &["Q3 2026 32.5 of 28 person-weeks, 4.5 too many"]);
    example().shows("teams.html", &["Sam Okafor PMM Product marketing manager · Open work: 6 above the limit"]);
    let many = example().edit("playbook.yaml", "limits:\n", "limits:\n  active_per_owner: 7\n");
    many.hides("teams.html", &["above the limit"]);
    let blind = example().edit(GROWTH, "current: 1790, owner: anna, confidence: 0.5", "current: 1790, owner: anna");
    blind.shows("objectives/self-serve-growth.html", &["Achievable: write Confidence"]);
}

#[test]
fn c16_a_goal_serves_a_larger_one() {
    example().shows("objectives/promises-kept.html", &["Aim Retain", "Serves Vision"]);
    let alone = example().edit(PROMISES, "\nparent: vision\n", "\n");
    alone.finds("warning", "T731", "Nobody can see which larger goal it serves.");
    alone.shows("objectives/promises-kept.html", &["Relevant: write Serves"]);
    alone.hides("objectives/promises-kept.html", &["Serves Vision"]);
}

#[test]
fn c17_a_goal_has_its_days() {
    example().shows("objectives/index.html", &["Q3 2026 This cycle Goals so far: 68%, 82% expected by today"]);
    let late = "Time-bound: write From and Until within the cycle";
    let days = "current: 1790, from: 2026-09-01, until: 2026-08-01,";
    example().edit(GROWTH, "current: 1790,", days).shows("objectives/self-serve-growth.html", &[late]);
    example().hides("objectives/self-serve-growth.html", &[late]);
    example().edit(GROWTH, "2026-Q3", "2026-Q9").finds("error", "T102", "2026-Q9");
}

#[test]
fn c18_what_may_go_wrong_is_named_with_a_precaution() {
    let risk = "Risks Risk Precaution Owner Carriers without an interface for returns Begin with three";
    example().shows("initiatives/returns-portal.html", &[risk]);
    example().shows("defence.html", &["Risks Carriers without an interface for returns → Begin with three"]);
    let asks = "“Risks” is missing: the stage “Delivery” asks for `risks`";
    example().cut(TRIAL, "risks:\n", "tasks:").finds("error", "T103", asks);
    let none = example().swap(TRIAL, "risks:\n", "tasks:", "risks: {none: nothing to lose}\n");
    assert_eq!(none.findings(), "", "a reason is an answer");
}

#[test]
fn c19_next_steps_have_an_owner_and_a_day() {
    let plan = "Action plan # What Person-weeks Ready Self-serve Basic plan for micro-sellers 6 10 August, took 7";
    example().shows("objectives/self-serve-growth.html", &[plan]);
    let form = example().prints("c19", &["new", "objective", "Some title", "--dry-run"]);
    let asks = "## Action plan\n\n<!-- Next steps, resources, duties, deadlines. -->\n";
    assert!(form.contains(asks), "{form}");
    let inbox = |example: &crate::practices::Example, name| example.prints(name, &["inbox", "--person", "leo"]);
    let step = "One page for sales: what the trial is not\n    Tasks · Self-serve trial without a card · Due in 2 days";
    let all = inbox(&example(), "c19-inbox");
    assert!(all.contains(step), "{all}");
    let done = example().edit(TRIAL, "owner: leo, due: 2026-09-16,", "owner: leo, due: 2026-09-16, done: true,");
    let left = inbox(&done, "c19-done");
    assert!(!left.contains(step), "{left}");
}

#[test]
fn c20_whoever_reads_can_write_on() {
    let board = example().html("board.html");
    assert!(board.contains("https://github.com/acme/harbor/new/main/initiatives?filename=new-idea.md"), "{board}");
    let page = example().html("initiatives/delivery-date-at-checkout.html");
    let edit = r#"href="https://github.com/acme/harbor/edit/main/initiatives/delivery-date-at-checkout.md""#;
    assert!(page.contains(edit), "{page}");
    let nowhere =
        example().edit("tandem.yaml", "repository: {url: https://github.com/acme/harbor, branch: main}\n", "");
    nowhere.hides("board.html", &["New idea"]);
}
