//! Practices of the group D: the failure and its cure.

use std::path::Path;

use crate::desk_inbox;
use crate::practices::{BASIC, LITE, RETURNS, TRIAL, example};
use crate::views;

const LAUNCH: &str = "launches/lite-new-regions.md";
const RETRO: &str = "retros/2026-07-06-lite-launch.md";
const CHOICE: &str = "decisions/2026-07-01-low-segment-earn-now.md";
const GROWTH: &str = "objectives/self-serve-growth.md";

#[test]
fn d01_the_division_of_work_is_a_page_and_what_a_team_changes_shows_on_it() {
    let asks = "PM Who signs Whoever “Lead” names with the answer and its reason Product marketing manager";
    example().shows("process.html", &["RACI matrix A Accountable R Responsible C Consulted I Informed", asks]);
    example().shows("process.html", &["The cut-line lies below rank 2.", "What we changed playbook.yaml"]);
    let more = example().edit("playbook.yaml", "select: {top: 2}", "select: {top: 3}");
    more.shows("process.html", &["The cut-line lies below rank 3."]);
    let printed = example().prints("d01", &["codeowners"]);
    assert!(printed.contains("# Launches: PMM\n/launches/ leo@harbor.example sam@harbor.example\n"), "{printed}");
}

#[test]
fn d02_what_slows_down_and_what_becomes_dear_is_seen() {
    let dear = "PMM A low-segment lead costs less than it brings 5.2, target 6 EUR S M A R T Reached · 1.00 · from 41";
    example().shows("objectives/self-serve-growth.html", &[dear]);
    // How long something stands where it stands is told from the commits.
    let board = |day: &str| {
        let folder = example().folder(&format!("d02-{day}"));
        committed(&folder.0, day);
        let (code, out, err) = desk_inbox::run(&folder.0, &["build", "--output", "site"]);
        assert_eq!(code, 0, "{out}{err}");
        views::seen(&std::fs::read_to_string(folder.0.join("site/board.html")).unwrap())
    };
    let stuck = "A delivery date at the checkout Alert Stuck: 60 days beyond the limit";
    let (old, fresh) = (board("2026-06-01"), board("2026-09-11"));
    assert!(old.contains(stuck) && !fresh.contains("Stuck:"), "{old}\n\n{fresh}");
}

/// All of the folder in one commit of that day.
fn committed(folder: &Path, day: &str) {
    let who = ["-c", "user.name=Anna", "-c", "user.email=anna@harbor.example"];
    for args in [&["init", "-q", "-b", "main"][..], &["add", "-A"], &["commit", "-q", "-m", "Begin"]] {
        let mut git = std::process::Command::new("git");
        let at = format!("{day}T12:00:00Z");
        git.current_dir(folder).env("GIT_AUTHOR_DATE", &at).env("GIT_COMMITTER_DATE", &at);
        assert!(git.args(who).args(args).status().unwrap().success());
    }
}

#[test]
fn d03_the_handbook_says_where_a_clear_cut_division_ends() {
    let division = "A division that looks clear: product makes the product and its price, marketing brings leads";
    example().shows("handbook/why-handover-fails.html", &[division]);
    let blind = example().cut("launches/basic-new-regions.md", "positioning:", "price:");
    blind.finds("error", "T740", "A tier 1 or 2 launch has no positioning.");
    let told = example().prints("d03", &["explain", "T740"]);
    assert!(told.contains("Assets without a positioning say something different on every channel"), "{told}");
}

#[test]
fn d04_the_launch_that_failed_is_told_from_its_plan_to_its_end() {
    let head = "Three of the 400 planned shops paid. Done Refuted Decided without a test Waived: 1";
    let end = "Result Refuted: 3 shops, target 400 · 30 June 2026";
    example().shows("initiatives/low-cost-plan-new-regions.html", &[head, end]);
    let all =
        ["Lite is four to five times too dear", "How we launched a plan that nobody had asked for", "What we want"];
    example().shows("initiatives/low-cost-plan-new-regions.html", &all);
    let tested = example().edit(LITE, "verdict: refuted, then: stop", "verdict: partly, then: stop");
    tested.hides("initiatives/low-cost-plan-new-regions.html", &[end]);
}

#[test]
fn d05_a_test_that_was_waived_counts_as_decided_without_one() {
    let line = "by: [irina, sam], how: pr,";
    let waive = format!("{line} waive: [{{rule: evidence, why: no time before the fair}}],");
    let waived = example().cut(RETURNS, "evidence:", "competitors:").edit(RETURNS, line, &waive);
    waived.shows("waived.html", &["Decided without a test 2", "Evidence · Gate Plan evidence no time before the fair"]);
    waived.shows("initiatives/returns-portal.html", &["Decided without a test", "Waived: 1"]);
    example().shows("waived.html", &["Decided without a test 1"]);
}

#[test]
fn d05_a_test_is_left_out_only_by_name_with_a_reason_and_for_all_to_see() {
    let pending = example()
        .edit(RETURNS, "support-tickets, result: supports", "support-tickets, result: pending")
        .edit(RETURNS, "interviews, result: supports", "interviews, result: pending")
        .edit(RETURNS, "prototype, result: mixed", "prototype, result: pending");
    pending.finds("error", "T704", "No evidence has a result yet.");
    let line = "by: [irina, sam], how: pr,";
    let waived = |why: &str| {
        let waive = format!("{line} waive: [{{rule: evidence-without-result, why: {why}}}],");
        pending.clone().edit(RETURNS, line, &waive)
    };
    let set_aside = waived("no time before the fair");
    assert_eq!(set_aside.findings(), "");
    let told =
        "Evidence with a result · Gate Plan evidence-without-result no time before the fair 24 August 2026 , Irina";
    set_aside.shows("waived.html", &["Set aside 4", told]);
    set_aside.shows("initiatives/returns-portal.html", &["Waived: 1"]);
    assert!(
        waived("\"\"").findings().contains("the waiver of `evidence-without-result` gives no reason"),
        "{}",
        waived("\"\"").findings()
    );
    let gone = example().cut(LITE, "evidence:", "competitors:");
    gone.finds("error", "T103", "“Evidence” is missing: the stage “Plan and review” asks for `evidence`");
}

#[test]
fn d06_a_limit_that_breaks_stops_the_talk_and_calls_for_an_alert() {
    let broken = "Cost of a lead in the low segment Stay below 24 41 Limit broken";
    example().shows("launches/lite-new-regions.html", &["It is launched. Limits broken: 2.", broken]);
    let good =
        example().edit(LAUNCH, "limit: 24, direction: below, actual: 41", "limit: 24, direction: below, actual: 20");
    good.shows(
        "launches/lite-new-regions.html",
        &["Limits broken: 1.", "Cost of a lead in the low segment Stay below 24 20"],
    );
    good.hides("launches/lite-new-regions.html", &[broken]);
    let other = "launches/basic-new-regions.md";
    let dear =
        example().edit(other, "limit: 6, direction: below, actual: 5.2", "limit: 6, direction: below, actual: 9");
    let call = "Nobody has raised an alert yet. A broken limit is a reason for one:";
    dear.shows("launches/basic-new-regions.html", &["Limits broken: 1.", call]);
    dear.shows("sales.html", &["Ask before you speak"]);
    example().hides("sales.html", &["Ask before you speak"]);
    example().cut(LAUNCH, "guardrails:\n", "prepared_with:").finds("warning", "T745", "No number says when to stop.");
}

#[test]
fn d07_a_retrospective_asks_for_the_path_and_has_no_place_for_a_culprit() {
    let path = "Path # 2 March. Olga comes back from a customer: there is a fair in Almaty in April";
    example().shows("retros/2026-07-06-lite-launch.html", &[path]);
    let none = example().edit(RETRO, "## Path\n", "## More\n");
    none.finds("error", "T501", "the section “Path” is missing");
    let blame = example().edit(RETRO, "\ntype: launch\n", "\ntype: launch\nculprit: sam\n");
    assert!(blame.findings().contains(" T101 unknown-key: `culprit` is not a field here"), "{}", blame.findings());
    let form = example().prints("d07", &["new", "retro", "What went wrong", "--dry-run"]);
    assert!(form.contains("What stood in the way; several things, never one culprit."), "{form}");
}

#[test]
fn d08_what_was_skipped_stays_with_who_when_and_why() {
    let waived = "Waived (with reason): Indirect competitor or substitute Waived by Irina Petrova, Sam Okafor, Ольга \
                  Белова: Two direct competitors are compared, there is no time to look further before 21 April";
    example().shows("initiatives/low-cost-plan-new-regions.html", &[waived]);
    let listed = "(asked for by Olga, CEO) 12 March 2026 , Irina Petrova, Sam Okafor, Ольга Белова What became of it";
    example().shows("waived.html", &[listed]);
    let denied = example().cut(LITE, "    waive:\n", "    conditions:");
    denied.finds("error", "T702", "Only direct competitors are named.");
    denied.hides("waived.html", &[listed]);
}

#[test]
fn d09_what_customers_use_instead_is_asked_beside_the_direct_competitors() {
    let alone = "Only direct competitors are known here. What do these people use instead: a bot, a spreadsheet";
    example().shows("competitors/index.html", &[alone, "Direct: 2 Indirect: 1 Substitute: 0 Doing nothing: 1"]);
    let all = "competitors: [parcelly, shipnest, post-counter, spreadsheet-and-messenger]";
    let direct = example().edit(TRIAL, all, "competitors: [parcelly, shipnest]");
    direct.finds("error", "T702", "Only direct competitors are named.");
    example().edit(TRIAL, all, "competitors: [post-counter]").finds("error", "T701", "No direct competitor is named.");
    let sort = example().edit("competitors/tezlabel.md", "\ntype: substitute\n", "\n");
    assert!(sort.findings().contains(" T103 missing-field: “Type” is missing"), "{}", sort.findings());
}

#[test]
fn d10_talks_in_social_networks_count_and_for_how_much() {
    let talk = "Talks in social networks n = 38 · Contradicts Talks in three seller chats about Lite at 18 EUR: too dear \
                (31 of 38), no cash on delivery (22 of 38)";
    example().shows("initiatives/self-serve-basic-plan.html", &[talk]);
    example().shows("process.html", &["Talks in social networks social 3", "Interviews (five or more) interviews 6"]);
    let alone =
        example().cut(BASIC, "  - {kind: interviews,", "competitors: [").page("initiatives/self-serve-basic-plan.html");
    assert!(alone.contains(talk) && alone.contains("More confidence than evidence"), "{alone}");
    example().hides("initiatives/self-serve-basic-plan.html", &["More confidence than evidence"]);
}

#[test]
fn d11_a_substitute_without_a_brand_stands_beside_us_with_its_price() {
    let row = "TezLabel Substitute 4 EUR / month as much as we do 9 labels of three carriers, cash on delivery";
    example().shows("competitors/index.html", &[row, "Parcelly Direct 22 EUR / month 5.6 times dearer"]);
    let dear = example().edit("positioning/micro-sellers-2026.md", "price: {amount: 3.9,", "price: {amount: 18,");
    let far = "TezLabel: 4.5 times cheaper than we are, and no less to it (9 options, ours 8).";
    dear.shows("competitors/index.html", &[far]);
    example().hides("competitors/index.html", &["times cheaper than we are"]);
}

#[test]
fn d12_what_decides_for_a_segment_stands_in_its_order_beside_the_competitors() {
    let order = "What decides, in this order: function price brand";
    example().shows("competitors/index.html", &[order]);
    let segment = "segments/micro-sellers-central-asia.md";
    let other = example().edit(segment, "[function, price, brand]", "[price, function, brand]");
    other.shows("competitors/index.html", &["What decides, in this order: price function brand"]);
    let none = example().cut(segment, "criteria:", "price_sensitivity:");
    none.finds("warning", "T103", "“Buying criteria” is missing");
    none.hides("competitors/index.html", &[order]);
}

#[test]
fn d13_forming_the_market_is_an_option_with_its_aim_and_its_cost() {
    let aim = "Capture: be the name that sellers know in three years; profit later";
    example()
        .shows("decisions/2026-07-01-low-segment-earn-now.html", &["Form the market", aim, "180,000 EUR over two"]);
    let one = example().cut(CHOICE, "  - name: Form the market", "  - name: Make it");
    one.finds("error", "T770", "There is nothing to choose between.");
    one.hides("decisions/index.html", &[aim]);
    let blind = example().cut(CHOICE, "    aim: \"Capture:", "    for: Nobody");
    blind.finds("error", "T103", "“Aim” is missing");
}

#[test]
fn d14_making_it_radically_cheaper_says_what_changes_and_that_it_was_chosen() {
    let changes = "the account manager is left out before and after the purchase";
    example().shows("decisions/2026-07-01-low-segment-earn-now.html", &["Make it radically cheaper", changes]);
    example().shows("decisions/index.html", &["Make it radically cheaper ✓&nbsp;Chosen Earn now: a price of 3.90 EUR"]);
    let open = example().edit(CHOICE, "\nchosen: Make it radically cheaper\n", "\n");
    open.finds("error", "T771", "It is accepted, but nobody can see which option won.");
    open.hides("decisions/index.html", &["Make it radically cheaper ✓&nbsp;Chosen"]);
}

#[test]
fn d15_a_goal_says_whether_it_captures_or_earns() {
    example().shows("objectives/self-serve-growth.html", &["Aim Earn now"]);
    let other = example().edit(GROWTH, "\naim: earn\n", "\naim: capture\n");
    other.hides("objectives/self-serve-growth.html", &["Aim Earn now"]);
    example().edit(GROWTH, "\naim: earn\n", "\n").finds("warning", "T103", "“Aim” is missing");
    example().edit(GROWTH, "\naim: earn\n", "\naim: growth\n").finds(
        "error",
        "T104",
        "`growth` is not one of the values of `aim`",
    );
}

#[test]
fn d16_product_marketing_sales_and_support_each_have_an_owner_at_a_launch() {
    let row = "Support Support know what changes and what customers will ask. NH Nadia Haddad Open 24 Sep";
    example().shows("launches/trial-without-a-card.html", &[row]);
    example()
        .shows("process.html", &["Answers for the chain product, marketing, sales, service, as the client meets it."]);
    let launch = "launches/trial-without-a-card.md";
    let three = example().cut(launch, "  support: {state: open", "  docs:");
    three.finds("error", "T103", "“Support” is missing");
    let none = example().cut(launch, "readiness:\n", "guardrails:");
    none.finds("error", "T741", "Nobody is named for product, marketing, sales and support.");
}

#[test]
fn d18_the_slower_start_pays_in_results_that_can_be_compared() {
    let lite = "Low-cost plan for new regions 0 shops 400 shops 3 shops Refuted";
    let basic = "Self-serve Basic plan for micro-sellers 3 shops 120 shops 143 shops Target met";
    example().shows("quarter-2026-q2.html", &[lite]);
    example().shows("quarter.html", &[basic]);
    let came = "Self-serve Basic plan for micro-sellers 336 60% 120% Came true";
    example().shows("calibration.html", &[came, "Low-cost plan for new regions 238 40% 1% Did not come true"]);
    let worse = example().edit(BASIC, "result: {actual: 143", "result: {actual: 30");
    worse.hides("calibration.html", &[came]);
    worse.hides("quarter.html", &[basic]);
}

#[test]
fn d19_nothing_is_handed_over_and_both_own_it_to_the_end() {
    let gone = example().edit(BASIC, "\nstatus: done\n", "\nstatus: handed-over\n");
    gone.finds("error", "T203", "`handed-over` is not a status");
    let alone = example().edit(BASIC, "\npmm: sam\n", "\n");
    alone.finds("error", "T103", "“PMM” is missing: the stage “ICE scoring” asks for `pmm`");
    let both = "Who signs Product manager Not asked where PM: none PM Product marketing manager Asked only where Size";
    example().shows("process.html", &[both]);
    example().shows("handbook/why-handover-fails.html", &["Two owners on every initiative until the result is in."]);
}
