//! Practices of the group C, the second half: pictures, news, words and meetings.

use crate::practices::{RETURNS, TRIAL, example};
use crate::views;

const DAILY: &str = "updates/2026-09-14-daily-growth.md";
const WALLET: &str = "initiatives/local-wallet-payment.md";

#[test]
fn c22_there_is_one_source_and_no_link_leads_nowhere() {
    let wrong = example().edit(TRIAL, "(../experiments/trial-fake-door.md)", "(../experiments/trial-open-door.md)");
    wrong.finds("error", "T404", "did you mean `../experiments/trial-fake-door.md`?");
    let table = "In delivery Title Owners Due A second address line on Georgian labels Irina Petrova, Sam Okafor";
    example().shows("handbook/the-cycle.html", &[table]);
    let moved = example().edit("initiatives/georgian-address-line.md", "pmm: sam", "pmm: leo");
    moved.shows("handbook/the-cycle.html", &["A second address line on Georgian labels Irina Petrova, Léo Martin"]);
}

#[test]
fn c23_there_is_a_board_for_each_meeting_on_screen_and_on_paper() {
    example().shows("round.html", &["Scoring round", "One at a time Initiatives 8 Discuss first 1"]);
    example().shows("defence.html", &["Stakeholder review (defence)", "One at a time Summary To be decided"]);
    let page = example().html("board.html");
    let style = page.split("href=\"").find(|part| part.starts_with("assets/") && part.contains(".css\"")).unwrap();
    let (style, _) = style.split_once('"').unwrap();
    assert!(example().html(style).contains("@media print"), "{style}");
    let agreed = example().edit("initiatives/merge-orders-one-parcel.md", "impact: 3,", "impact: 8,");
    agreed.shows("round.html", &["Initiatives 8 Discuss first 0"]);
}

#[test]
fn c25_work_stands_in_columns_by_stage() {
    let plan = "3 Plan 2 returns-portal 264 Returns portal with labels of all carriers IP SO same-day-releases 180";
    example().shows("board.html", &[plan, "0 Ideas 4", "1 Scoring 2"]);
    let moved = example().edit(WALLET, "\nstage: 0\n", "\nstage: 1\npm: irina\npmm: sam\n");
    moved.shows(
        "board.html",
        &["0 Ideas 3", "1 Scoring 3 local-wallet-payment 160 Pay for Basic with a local wallet IP SO"],
    );
    let printed = example().prints("c25", &["board"]);
    assert!(printed.contains("\n3 Plan  2\n") && printed.contains("264  Returns portal"), "{printed}");
}

#[test]
fn c26_bars_run_from_first_day_to_last_and_arrows_say_what_comes_first() {
    let all = "Drawn: 19. Overdue: 1. Dependencies: 4; begins too early: 1.";
    example().shows("timeline.html", &[all]);
    let free = example().cut(RETURNS, "depends_on:", "risks:");
    free.shows("timeline.html", &["Drawn: 19. Overdue: 1. Dependencies: 3; begins too early: 1."]);
    let circle = "\ndepends_on: [returns-portal]\nrisks:\n";
    let circle = example().edit("initiatives/customs-data-for-parcels.md", "\nrisks:\n", circle);
    circle.finds("error", "T406", "these wait for each other in a circle");
}

#[test]
fn c27_goals_are_broken_down_to_epics_and_tasks() {
    let part = "Customs data on every parcel that leaves the EU Delivery 57% done Epics 2/3 · Tasks 2/4 Epics Suggest a \
                customs code from the product's name Done";
    example().shows("tree.html", &["Shops keep the delivery promises they make 57% done Objective · Q3 2026", part]);
    let text = example().text("playbook.yaml").replace("{id: wbs, \"on\": true}", "{id: wbs, \"on\": false}");
    let off = example().file("playbook.yaml", &text);
    off.shows("tree.html", &["The breakdown is off until a team asks for it"]);
    off.hides("tree.html", &[part]);
}

#[test]
fn c29_talk_about_a_page_has_a_thread() {
    let page = example().html("initiatives/self-serve-trial.html");
    let thread =
        r#"href="https://github.com/acme/harbor/issues/new?title=Self-serve%20trial%20without%20a%20card&amp;"#;
    assert!(page.contains(thread), "{page}");
    let repository = "repository: {url: https://github.com/acme/harbor, branch: main}\n";
    example().edit("tandem.yaml", repository, "").hides("initiatives/self-serve-trial.html", &["Discuss"]);
}

#[test]
fn c30_other_tools_read_along() {
    example().shows("exports.html", &["Initiatives JSON · CSV · Calendar", "Feeds need an address: set base_url in"]);
    assert!(example().html("data/objective.csv").contains("Shops start, understand and pay without a call"));
    assert!(example().html("calendar.ics").contains("SUMMARY:Trial without a card: Announced on"));
    let text = example().text("tandem.yaml") + "base_url: https://harbor.example/\n";
    let fed = example().file("tandem.yaml", &text);
    assert!(fed.html("feeds/updates.xml").contains("Monday, growth"));
    assert!(!example().has_page("feeds/updates.xml"));
    let sheet = example().prints("c30", &["export", "csv", "objective"]);
    assert!(sheet.contains("\nself-serve-growth,\"Shops start, understand and pay without a call\","), "{sheet}");
}

#[test]
fn c31_what_grew_old_or_stands_alone_is_on_one_page() {
    let alone = "Standing alone 3 Nothing leads to these, and they lead nowhere. Une application pour téléphone";
    example().shows("health.html", &[alone, "Out of date 0"]);
    let led = example().text("handbook/index.md") + "\nNot now: [[application-pour-telephone]].\n";
    example().file("handbook/index.md", &led).hides("health.html", &["Une application pour téléphone"]);
    let old = example().edit("competitors/tezlabel.md", "reviewed: 2026-09-07", "reviewed: 2026-03-07");
    old.shows("health.html", &["Out of date 1", "Nobody did anything wrong: only time has passed"]);
}

#[test]
fn c32_everybody_reads_the_same_pages_when_it_suits_them() {
    for path in ["index.html", "board.html", "initiatives/self-serve-trial.html"] {
        let page = example().html(path);
        assert_eq!(views::page(&example().fixture(), path), page, "{path} is not the same a second time");
        for outside in ["src=\"http", "src=\"/", "href=\"/"] {
            assert!(!page.contains(outside), "{path} needs a server: {outside}");
        }
        assert!(page.contains("href=\"") && page.contains("board.html"), "{page}");
    }
}

#[test]
fn c33_progress_of_the_day_stands_where_all_see_it() {
    let day = "Monday, growth Daily 14 Sep AK Anna Kowalska , TZ Tomasz Zieliński , ML Mia Lindqvist";
    example().shows("updates/page-daily.html", &[day, "Today # Anna: answers Léo's alert on the limit"]);
    example().shows("index.html", &["Monday, growth Update · Daily 14 Sep"]);
    let less = example().without(DAILY);
    less.hides("updates/page-daily.html", &["Monday, growth"]);
    less.hides("index.html", &["Monday, growth"]);
}

#[test]
fn c34_what_is_in_the_way_names_who_can_help() {
    let what = "Finance has not looked at the fraud limits; the trial opens on the 25th";
    example().shows("blockers.html", &[&format!("Needs Hugo Bernard 1 HB {what} Monday, growth 10 Sep 4 days")]);
    example().shows("index.html", &[&format!("HB {what} Needs Hugo Bernard")]);
    let free = example().cut(DAILY, "blocked:\n", "---");
    free.hides("blockers.html", &[what]);
    free.hides("index.html", &[what]);
    example().edit(DAILY, "needs: hugo,", "needs: nobody-known,").finds("error", "T407", "nobody-known");
}

#[test]
fn c35_each_week_tells_progress_challenges_and_the_way_forward() {
    let news = example().prints("c35", &["draft", "weekly", "--by", "irina", "--since", "2026-09-11"]);
    let headings: Vec<&str> = news.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, ["## Progress", "## Challenges", "## Way forward"], "{news}");
    assert!(news.contains("Alert of 11 Sep without an answer"), "{news}");
    example()
        .shows("updates/page-weekly.html", &["Challenges # 61 % with two weeks to go is too slow for mails alone."]);
    let less = example().edit("updates/2026-09-11-weekly-regions.md", "## Challenges\n", "## More\n");
    less.finds("warning", "T501", "the section “Challenges” is missing");
    example().shows("retros/index.html", &["The second quarter, looked back at together Cycle 9 July 2026"]);
}

#[test]
fn c36_a_stand_up_in_writing_has_three_parts() {
    let news = example().prints("c36", &["draft", "standup", "--by", "anna"]);
    let headings: Vec<&str> = news.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, ["## Yesterday", "## Today", "## Blocked"], "{news}");
    for part in ["Yesterday", "Today", "Blocked"] {
        let less = example().edit(DAILY, &format!("## {part}\n"), "## More\n");
        less.finds("warning", "T501", &format!("the section “{part}” is missing"));
    }
}

#[test]
fn c37_both_sides_use_one_word_and_see_where_another_is_used() {
    let term = "Trial Fourteen days in which a shop prints up to 20 labels and pays nothing.";
    example().shows("glossary/index.html", &[term, "Avoid freemium , test account", "Words to avoid that are in use"]);
    let page = example().html("initiatives/self-serve-trial.html");
    assert!(page.contains(r#"<a class="term" href="../glossary/label.html""#), "{page}");
    let other = example().edit(TRIAL, "title: Self-serve trial without", "title: Self-serve freemium without");
    let used = "freemium Trial Self-serve freemium without a card";
    other.shows("glossary/index.html", &[used]);
    example().hides("glossary/index.html", &[used]);
}

#[test]
fn c38_a_decision_explains_its_words() {
    let path = "decisions/2026-06-22-trial-of-fourteen-days.html";
    let link = r#"<a class="term" href="../glossary/trial.html" title="Fourteen days in which a shop prints up to 20"#;
    assert!(example().html(path).contains(link), "{}", example().html(path));
    let gone = example().without("glossary/trial.md").html(path);
    assert!(!gone.contains("glossary/trial.html"), "{gone}");
}

#[test]
fn c40_the_handbook_and_the_method_are_read_beside_the_work() {
    example().shows("handbook/index.html", &["Start here Harbor prints shipping labels for online shops."]);
    example().shows("process.html", &["The profile “Standard” asks 26 things in the whole life of an initiative."]);
    let text = "---\ntitle: How we brief an agency\n---\nIn one page.\n";
    let more = example().file("handbook/agencies.md", text);
    more.shows("handbook/agencies.html", &["How we brief an agency", "In one page."]);
    more.shows(
        "handbook/brainstorm-paying-in-almaty.html",
        &["Previous Why handover fails Next How we brief an agency"],
    );
    let full = example().edit("tandem.yaml", "profile: standard", "profile: minimal");
    full.shows("process.html", &["The profile “Minimal” asks 7 things"]);
}

#[test]
fn c41_a_joint_team_has_both_sides() {
    example().shows("teams.html", &["Joint teams of product and marketing people."]);
    example().hides("teams.html", &["This team has nobody in the role"]);
    let apart = example().edit("teams.yaml", "members: [irina, sam, priya,", "members: [irina, priya,");
    apart.shows("teams.html", &["This team has nobody in the role: Product marketing manager."]);
    let other = example().edit("teams.yaml", "members: [irina, sam, priya,", "members: [sam, priya,");
    other.shows("teams.html", &["This team has nobody in the role: Product manager."]);
}

#[test]
fn c43_a_chart_says_who_answers_does_advises_and_hears() {
    let legend = "RACI matrix A Accountable R Responsible C Consulted I Informed";
    example().shows("process.html", &[legend, "Enable sales and support C A R I R R I"]);
    let own = |roles: &str| {
        let text = format!("stages:\n  - {{id: delivery, activities: [{{id: enable-teams, A: [{roles}]}}]}}\n");
        example().method(&text)
    };
    own("pm, pmm").finds("error", "T601", "2 roles are accountable for “Enable sales and support”");
    own("pm").hides("process.html", &["Enable sales and support C A R I R R I"]);
}

#[test]
fn c44_the_plan_is_made_and_signed_together() {
    let plan = "Plan Date 5 October 2026 – 20 November 2026 Effort Not estimated yet Team Shipping and regions";
    let market = "Market side Returns before Christmas Launch Tier: 2 · Available on: 23 November 2026";
    example().shows("defence.html", &[plan, market]);
    let alone = example().edit(TRIAL, "by: [olga, anna, leo]", "by: [olga, leo]");
    alone.finds("error", "T206", "`olga, leo` signed, but does not have the role “Product manager”");
    let market = example().edit(TRIAL, "verdict: go, by: [anna, leo], how: pr", "verdict: go, by: [anna], how: pr");
    market.finds("error", "T206", "`anna` signed, but does not have the role “Product marketing manager”");
}

#[test]
fn c45_news_come_often_and_silence_is_noticed() {
    let silent = "A second address line on Georgian labels 3 sprints without a demo";
    example()
        .shows("updates/index.html", &["Not shown in a demo lately", silent, "Week 38 14 Sep – 20 September 2026"]);
    let file = "initiatives/georgian-address-line.md";
    let shown = example().edit(file, "\ngates:\n", "\ndemos: [{sprint: 18, date: 2026-09-11}]\ngates:\n");
    shown.hides("updates/index.html", &[silent]);
    let old = example().edit("competitors/parcelly.md", "reviewed: 2026-08-31", "reviewed: 2025-08-31");
    old.finds("warning", "T761", "Nobody has looked at this competitor for longer than you agreed on.");
}

#[test]
fn c46_how_long_an_answer_takes_is_seen() {
    let rail = "Done: Validation 27 May 2026 , 23 days Done: Plan 19 June 2026 , 13 days";
    example().shows("initiatives/self-serve-trial.html", &[rail]);
    let quick = example().edit(TRIAL, "{enter: 2, date: 2026-05-27", "{enter: 2, date: 2026-06-12");
    quick.shows("initiatives/self-serve-trial.html", &["Done: Validation 12 June 2026 , 7 days"]);
    let waits = "A day looks coarse beside a two-hour window Mismatch Working day 1 of 5";
    example().shows("alerts/index.html", &[waits, "IP Irina Petrova 21 August 2026 · after 2 working days"]);
    let late =
        example().edit("alerts/2026-08-19-free-returns.md", "date: 2026-08-21, verdict", "date: 2026-08-26, verdict");
    late.shows("alerts/index.html", &["IP Irina Petrova 26 August 2026 · after 5 working days"]);
}
