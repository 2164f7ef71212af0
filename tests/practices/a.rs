//! Practices of the group A, the first half: from the roles to what is handed to the plan.

use crate::practices::{DATE, RETURNS, TRIAL, example};

const IDEA: &str = "initiatives/eksport-faktur-do-ksiegowosci.md";
const WALLET: &str = "initiatives/local-wallet-payment.md";

#[test]
fn a01_a_role_says_what_it_is_for_what_it_does_and_where_it_has_a_part() {
    let goal = "Product marketing manager PMM Product and company grow: the market's needs reach the product";
    let duty = "Answers for the chain product, marketing, sales, service, as the client meets it.";
    let part = "Understand market, competitors and clients C A R R R C C I";
    example().shows("process.html", &[goal, duty, part, "Product marketing manager 4 4 4 4 4 3"]);
    let own = example().method("roles:\n  - {id: pmm, goal: Nobody builds what nobody wants}\n");
    own.shows("process.html", &["Product marketing manager PMM Nobody builds what nobody wants", duty]);
    own.hides("process.html", &[goal]);
}

#[test]
fn a02_one_file_names_both_from_the_first_scoring_on() {
    example().shows("initiatives/self-serve-trial.html", &["PM AK Anna Kowalska PMM LM Léo Martin"]);
    let without =
        |field: &str| format!("“{}” is missing: the stage “ICE scoring” asks for `{field}`", field.to_uppercase());
    example().edit(TRIAL, "\npmm: leo\n", "\n").finds("error", "T103", &without("pmm"));
    example().edit(DATE, "\npm: irina\n", "\n").finds("error", "T103", &without("pm"));
    let none = example().edit(DATE, "\npm: irina\n", "\npm: {none: only our words change}\n");
    assert_eq!(none.findings(), "", "a reason is an answer");
}

#[test]
fn a03_whoever_asked_sees_what_became_of_it() {
    let waits =
        "Pay for Basic with a local wallet Айгерим Садыкова , micro-sellers in Almaty Earlier results 13 Aug Ideas";
    example().shows("requests.html", &["9 of 38 wait for an answer.", &format!("{waits} No answer yet · 32 days")]);
    let no = example().edit(WALLET, "\nstage: 0\n", "\nstage: 0\nstatus: declined\nwhy: Too few of them ask\n");
    no.shows("requests.html", &["8 of 38 wait for an answer.", &format!("{waits} Declined Too few of them ask")]);
    example().cut(IDEA, "source:", "requested_by:").finds("warning", "T103", "“Source” is missing");
}

#[test]
fn a04_nothing_is_planned_before_a_test_has_said_something_or_everybody_sees_so() {
    let pending = example()
        .edit(RETURNS, "support-tickets, result: supports", "support-tickets, result: pending")
        .edit(RETURNS, "interviews, result: supports", "interviews, result: pending")
        .edit(RETURNS, "prototype, result: mixed", "prototype, result: pending");
    pending.finds("error", "T704", "No evidence has a result yet.");
    let blind = example().swap(RETURNS, "evidence:\n", "competitors:", "evidence: {none: no time for it}\n");
    assert_eq!(blind.findings(), "");
    let badge = "Decided without a test";
    example().hides("initiatives/returns-portal.html", &[badge]);
    blind.shows("initiatives/returns-portal.html", &[badge]);
    blind.shows("waived.html", &["Decided without a test · Gate Plan evidence no time for it"]);
    example().shows("initiatives/low-cost-plan-new-regions.html", &[badge]);
}

#[test]
fn a05_the_board_has_six_columns_and_there_is_no_seventh() {
    let columns = ["0 Ideas 4", "1 Scoring 2", "2 Validation 3", "3 Plan 2", "4 Delivery 3", "5 Traction 2"];
    example().shows("board.html", &columns);
    let seventh = example().edit(IDEA, "\nstage: 0\n", "\nstage: 7\n");
    seventh.finds("error", "T202", "there is no stage `7`: the stages go from 0 to 5");
}

#[test]
fn a06_an_idea_takes_a_title_and_where_it_came_from_and_stands_in_the_backlog() {
    let form = example().prints("a06", &["new", "initiative", "Dark mode", "--dry-run"]);
    let asked: Vec<&str> = form.lines().filter_map(|line| Some(line.split_once(':')?.0)).take(2).collect();
    assert_eq!((asked, form.matches("\n---\n").count()), (vec!["title", "source"], 1), "{form}");
    assert_eq!(form.lines().position(|line| line == "---").and(form.lines().nth(3)), Some("---"), "{form}");
    let count = example().prints("a06-count", &["playbook", "--count"]);
    assert!(count.contains("0 Collect ideas: title, source\n"), "{count}");
    let text = "---\ntitle: Dark mode\nsource: {channel: sales}\n---\nWho packs at night sees nothing else.\n";
    let more = example().file("initiatives/dark-mode.md", text);
    assert_eq!(more.findings(), "");
    example().hides("stage-0.html", &["Dark mode"]);
    more.shows("stage-0.html", &["0 Collect ideas", "Dark mode Ideas", "Eksport faktur do księgowości"]);
}

#[test]
fn a07_the_stakeholder_whom_nobody_asked_this_cycle_is_named() {
    let asked = "Not asked yet this cycle since 1 July 2026";
    example().shows("requests.html", &[asked, "and source: . ОБ Ольга Белова By who asked"]);
    let told = example().edit(WALLET, "requested_by: [aigerim,", "requested_by: [olga, aigerim,");
    told.hides("requests.html", &["ОБ Ольга Белова By who asked"]);
    told.shows("requests.html", &["Ольга Белова Pay for Basic with a local wallet Waits"]);
}

#[test]
fn a08_what_sales_hears_is_counted_as_theirs() {
    example().shows("requests.html", &["Sales 10 1 3 5 1", "Support 11 3 4 3 1"]);
    let support =
        example().edit(TRIAL, "source: {channel: sales, from: [oleg]", "source: {channel: support, from: [oleg]");
    support.shows("requests.html", &["Sales 9 1 2 5 1", "Support 12 3 5 3 1"]);
    let wrong = example().edit(TRIAL, "source: {channel: sales,", "source: {channel: selling,");
    wrong.finds("error", "T104", "`selling`");
}

#[test]
fn a09_what_support_hears_word_for_word_stands_among_the_requests() {
    let row = "Two orders, one address, two boxes Insight packer in a shop for children's clothes Support 8 Sep Linked";
    example().shows("requests.html", &[row, "Support 11 3 4 3 1"]);
    let said = "She orders the trousers on Sunday and the matching hat on Monday.";
    example().shows("insights/index.html", &[said, "8 Sep Support NH Nadia Haddad Linked"]);
    let gone = example().without("insights/2026-09-08-two-orders-two-boxes.md");
    gone.hides("requests.html", &["Two orders, one address"]);
    gone.shows("requests.html", &["Support 10 2 4 3 1"]);
}

#[test]
fn a10_pmm_collects_the_requests_and_nobody_else_answers_for_it() {
    let row = "Collect requests C A R I C R R R R C";
    let tasks = "PMM Poll the stakeholders Sweep the channels of sales and support Record what customers said word for \
                 word Note the segment";
    example().shows("process.html", &[row, tasks]);
    let own = "stages:\n  - {id: ideas, activities: [{id: collect-requests, A: [pm, pmm]}]}\n";
    example().method(own).finds("error", "T601", "2 roles are accountable for “Collect requests”");
    let other = "stages:\n  - {id: ideas, activities: [{id: collect-requests, A: [sales]}]}\n";
    let other = example().method(other);
    assert_eq!(other.findings(), "");
    other.hides("process.html", &[row]);
}

#[test]
fn a11_an_idea_says_which_part_of_the_vision_it_serves() {
    example().shows("vision.html", &["Every shop, however small, sends parcels that arrive when it said they would."]);
    example().shows("process.html", &["Merge with the vision A R C I I C"]);
    example().shows("initiatives/self-serve-trial.html", &["Fit with the vision Shops start, learn and pay without"]);
    let silent = example().cut(DATE, "vision_fit:", "ice:");
    silent.finds("error", "T103", "“Fit with the vision” is missing: the stage “Validation” asks for `vision_fit`");
    let goal = example().html("objectives/self-serve-growth.html");
    assert!(goal.contains(r#"href="../vision.html""#), "{goal}");
}

#[test]
fn a12_ideas_are_scored_and_whoever_has_no_score_goes_no_further() {
    let first = "1 1–2 A delivery date at the checkout Alert Validation 9 6 5 270 IP LM";
    example().shows("ranking.html", &[first]);
    let none = example().cut(DATE, "ice:\n", "evidence:");
    none.finds("error", "T302", "nobody has scored this: the stage “Validation” asks for it");
    none.hides("ranking.html", &["Validation 9 6 5 270"]);
    let doubt = example().edit(
        DATE,
        "priya, date: 2026-09-02, impact: null, confidence: null, ease: 6",
        "priya, date: 2026-09-02, impact: null, confidence: null, ease: 1",
    );
    doubt.hides("ranking.html", &[first]);
    doubt.shows("ranking.html", &["1 Tell the first label, not the platform Validation 7 5 7.5 263"]);
}

#[test]
fn a14_for_whom_and_for_which_job_is_asked_before_the_test() {
    let whom = "For whom Small online shops in Poland, Germany and France – Tell my buyer a day and keep it";
    example().shows("initiatives/delivery-date-at-checkout.html", &[whom]);
    let asks = |name, field| format!("“{name}” is missing: the stage “Validation” asks for `{field}`");
    let job = example().cut(DATE, "customer_task:", "segments:");
    job.finds("error", "T103", &asks("Customer job", "customer_task"));
    example().cut(DATE, "segments:", "vision_fit:").finds("error", "T103", &asks("Segments", "segments"));
}

#[test]
fn a15_pmm_answers_for_market_and_competitors_and_signs_it() {
    example().shows("process.html", &["Understand market, competitors and clients C A R R R C C I"]);
    let none = example().cut(RETURNS, "competitors:", "epics:");
    none.finds("error", "T103", "“Competitors” is missing: the stage “Plan and review” asks for `competitors`");
    let asks = example().edit(RETURNS, "by: [irina, sam], how: pr", "by: [irina], how: pr");
    asks.finds("error", "T206", "`irina` signed, but does not have the role “Product marketing manager”");
    let owed =
        "PMM Léo Martin 4 of 7 done Passed: Evidence Passed: Competitors Missing: Analysis Passed: Direct competitor";
    example().shows("initiatives/delivery-date-at-checkout.html", &[owed]);
}

#[test]
fn a16_the_scoring_ends_in_a_list_with_a_line_that_only_a_reason_crosses() {
    let rank = example().prints("a16", &["rank"]);
    let (above, below) = rank.split_once("── cut-line: the first 2 ──").unwrap_or_else(|| panic!("{rank}"));
    assert!(above.contains("2  Tell the first label") && below.contains("3  The Basic plan for Poland"), "{rank}");
    example().shows("ranking.html", &["263 LM Cut-line 3 3–4 The Basic plan for Poland"]);
    let file = "initiatives/basic-plan-for-poland.md";
    let silent = example().cut(file, ", why: \"Third in the ranking", ", score: 202.5");
    silent.finds("error", "T208", "rank 3 is below the cut-line at 2, and nobody has said why this one goes on");
}

#[test]
fn a17_the_bet_has_numbers_before_the_test_and_the_test_has_a_threshold() {
    let bet = "The bet We believe that a third of all support contacts disappears when buyers get the return label";
    example().shows("initiatives/returns-portal.html", &[bet, "From: 12 To: 8 Unit: contacts By: 18 December 2026"]);
    let none = example().cut(RETURNS, "target:", "key_results:");
    none.finds("error", "T103", "“Target” is missing: the stage “Plan and review” asks for `target`");
    let test = "experiments/basic-plan-preorder.md";
    let right = "Right if Metric: visitors who leave a pre-order, in % Threshold: 10 Sample: 200";
    example().shows("experiments/basic-plan-preorder.html", &[right]);
    let vague = example().cut(test, "success:", "started:");
    assert!(
        vague.findings().contains(" T750 test-without-threshold: The test has started without a threshold."),
        "{}",
        vague.findings()
    );
    vague.hides("experiments/basic-plan-preorder.html", &["Threshold: 10"]);
}

#[test]
fn a18_what_the_tests_say_is_analysed_in_words() {
    let against = "Analysis # What we looked at was the price list of two competitors who sell the same thing.";
    example().shows("initiatives/low-cost-plan-new-regions.html", &[against]);
    let none = example().edit(RETURNS, "## Analysis\n", "## More\n");
    none.finds("error", "T501", "the section “Analysis” is missing: the stage “Plan and review” asks for it");
    let waits = "Missing: Analysis";
    example().shows("initiatives/delivery-date-at-checkout.html", &[waits]);
    let written = example().text(DATE) + "\n## Analysis\n\nNine of eleven shops are asked for a day.\n";
    example().file(DATE, &written).hides("initiatives/delivery-date-at-checkout.html", &[waits]);
}

#[test]
fn a19_the_brief_is_in_business_words_and_its_large_pieces_are_epics() {
    let epics = "Epics Title In the tracker Done Sign-up with mail only https://tracker.harbor.example/E-97 Yes";
    example().shows("initiatives/self-serve-trial.html", &[epics, "Brief # Sign-up with a mail address. 14 days"]);
    let none = example().cut(RETURNS, "epics:\n", "job_stories:");
    none.finds("error", "T103", "“Epics” is missing: the stage “Plan and review” asks for `epics`");
    let none = example().edit(RETURNS, "## Brief\n", "## More\n");
    none.finds("error", "T501", "the section “Brief” is missing: the stage “Plan and review” asks for it");
    let named = example().edit(RETURNS, "## Brief\n", "## Business description\n");
    assert_eq!(named.findings(), "", "by its other name too");
}

#[test]
fn a20_a_job_story_has_three_parts() {
    let story = "the trial ends in the middle of a sale to go on without typing everything again no parcel stays here";
    example().shows("initiatives/self-serve-trial.html", &["Job stories When I want So that Insight", story]);
    let half = example().edit(TRIAL, ", so: no parcel stays here overnight}", "}");
    half.finds("error", "T103", "“So that” is missing: `so` must be filled in");
    let none = example().cut(RETURNS, "job_stories:\n", "target:");
    none.finds("error", "T103", "“Job stories” is missing: the stage “Plan and review” asks for `job_stories`");
}

#[test]
fn a21_pmm_tests_and_analyses_together_with_the_pm() {
    let row = "Test and analyse the hypothesis A R R R C R R C C I";
    example().shows("process.html", &[row]);
    let pair = "Owner SO Sam Okafor Together with IP Irina Petrova , АС Айгерим Садыкова";
    example().shows("experiments/basic-plan-preorder.html", &[pair]);
    let nobody = example().edit("experiments/basic-plan-preorder.md", "\nowner: sam\n", "\n");
    nobody.finds("error", "T103", "“Owner” is missing");
}
