//! The ranking: by what ideas move and serve, and as it stood on the day of the choice.

use crate::desk_inbox::run;
use crate::practices::{DATE, example};
use serde_json::{Value, json};

const STORY: &str = "initiatives/first-label-story.md";

#[test]
fn a13_ideas_stand_by_the_business_metric_that_they_move() {
    let printed = example().prints("a13", &["rank", "--by", "metric"]);
    let groups = [
        "\nParcels that arrive on the promised day\n1  A delivery date at the checkout",
        "\nDeals won against a named competitor\n2  Tell the first label",
        "\nPaying shops in the low segment\n── cut-line: the first 2 ",
        "\nMetric: none\n── cut-line: the first 2 ",
    ];
    let places: Vec<usize> =
        groups.iter().map(|one| printed.find(one).unwrap_or_else(|| panic!("{one}{printed}"))).collect();
    assert!(places.is_sorted(), "the metric of the best idea comes first, those without one last:\n{printed}");
    let page = "ranking-by-metric.html";
    let first = "Parcels that arrive on the promised day 1 Rank Title Stage Impact Confidence Ease Score Owners \
                 1 1–2 A delivery date at the checkout";
    example().shows(page, &[first, "Metric: none"]);
    example().shows("ranking.html", &["Grouped by: Metric · Objective"]);
    let html = example().html("ranking.html");
    assert!(html.contains(r#"<a href="ranking-by-metric.html">Metric</a>"#), "{html}");
    let other = example().edit(DATE, "metric: on-promised-day\n", "metric: win-rate\n");
    other.hides(page, &["Parcels that arrive on the promised day"]);
    other.shows(page, &["Deals won against a named competitor 2 Rank"]);
}

#[test]
fn a13_a_team_says_itself_by_what_it_groups() {
    let own = example().edit("playbook.yaml", "score:\n", "score:\n  groups: [segments]\n");
    let printed = own.prints("a13-own", &["rank", "--by", "segment"]);
    assert!(printed.contains("\nSmall online shops in Poland, Germany and France\n"), "{printed}");
    assert!(!own.has_page("ranking-by-metric.html") && own.has_page("ranking-by-segment.html"));
    let wrong = example().edit("playbook.yaml", "score:\n", "score:\n  groups: [customer_task]\n");
    let found = wrong.findings();
    assert!(found.contains("nothing can be grouped by `customer_task`"), "{found}");
    let folder = example().folder("a13-refused");
    let (code, _, err) = run(&folder.0, &["rank", "--by", "person"]);
    assert_eq!(
        (code, err.trim()),
        (2, "error: Nothing can be grouped by `person`. Use one of these: metric, objective.")
    );
}

#[test]
fn c10_ideas_that_want_the_same_people_are_held_against_the_goal() {
    let printed = example().prints("c10", &["rank", "--by", "objective"]);
    let goal = "\nNobody has to ask where the parcel is\n1  A delivery date at the checkout";
    let (_, rest) = printed.split_once(goal).unwrap_or_else(|| panic!("{printed}"));
    let (goal, without) = rest.split_once("\nObjective: none\n").unwrap_or_else(|| panic!("{printed}"));
    assert!(goal.contains("3  The Basic plan for Poland") && without.contains("2  Tell the first label"), "{printed}");
    let groups: Value =
        serde_json::from_str(&example().prints("c10-json", &["rank", "--by", "objective", "--format", "json"]))
            .unwrap();
    assert_eq!(groups["by"], "objective");
    let named = json!({"id": "where-is-my-parcel", "title": "Nobody has to ask where the parcel is",
        "items": ["delivery-date-at-checkout", "basic-plan-for-poland"]});
    assert_eq!(groups["groups"][0], named);
    assert_eq!((&groups["groups"][1]["id"], &groups["groups"][1]["title"]), (&Value::Null, &Value::Null));
    assert_eq!(
        groups["items"][0]["groups"],
        json!({"metric": ["on-promised-day"], "objective": ["where-is-my-parcel"]})
    );
    let page = "ranking-by-objective.html";
    example().shows(page, &["Nobody has to ask where the parcel is 2 Rank", "Objective: none"]);
    let serves =
        example().edit(STORY, "metric: win-rate\n", "metric: win-rate\nkey_results: [self-serve-growth#trials]\n");
    serves.shows(page, &["Shops start, understand and pay without a call 1 Rank"]);
    let aimless = example().cut(crate::practices::TRIAL, "key_results:", "start:");
    aimless.finds("error", "T103", "“Key results” is missing");
}

#[test]
fn c10_without_goals_there_is_no_such_page() {
    let none = example().edit(DATE, "key_results: [where-is-my-parcel#promises]\n", "").edit(
        "initiatives/basic-plan-for-poland.md",
        "key_results: [where-is-my-parcel#poland]\n",
        "",
    );
    assert!(!none.has_page("ranking-by-objective.html") && none.has_page("ranking-by-metric.html"));
    none.shows("ranking.html", &["Grouped by: Metric"]);
    none.hides("ranking.html", &["· Objective"]);
}

#[test]
fn a16_the_evaluation_of_a_day_is_kept() {
    let folder = example().folder("a16-saved");
    let file = "reports/ranking-2026-09-14.csv";
    let (code, out, err) = run(&folder.0, &["rank", "--save", "--dry-run"]);
    assert!(code == 0 && out.contains(&format!("+++ b/{file}")) && !folder.0.join(file).exists(), "{out}{err}");
    let (code, out, err) = run(&folder.0, &["rank", "--save"]);
    assert_eq!((code, out.trim()), (0, file), "{err}");
    assert!(err.contains("Commit message: Save the ranking of 2026-09-14"), "{err}");
    let kept = std::fs::read_to_string(folder.0.join(file)).unwrap();
    let lines: Vec<&str> = kept.trim_start_matches('\u{feff}').lines().collect();
    let head =
        "date,standing,rank,id,title,stage,score,impact,confidence,ease,raters,best,worst,flags,metric,objective";
    assert_eq!(lines[0], head);
    let starts = |start: &str| lines.iter().any(|line| line.starts_with(start));
    assert!(starts("2026-09-14,must-do,,delete-old-addresses,"), "{kept}");
    let best = "2026-09-14,above-cut,1,delivery-date-at-checkout,A delivery date at the checkout,2,270,9,6,5,";
    assert!(starts(best) && starts("2026-09-14,below-cut,3,basic-plan-for-poland,"), "{kept}");
    assert!(kept.contains(",on-promised-day,where-is-my-parcel\r\n"), "{kept}");
    assert!(starts("2026-09-14,not-scored,,"), "{kept}");
}

#[test]
fn a16_what_was_kept_is_not_lost() {
    let folder = example().folder("a16-kept");
    let file = folder.0.join("reports/ranking-2026-09-14.csv");
    assert_eq!(run(&folder.0, &["rank", "--save"]).0, 0);
    let (code, _, err) = run(&folder.0, &["rank", "--save"]);
    assert!(code == 0 && err.contains("Nothing to change."), "{err}");
    std::fs::write(&file, "somebody else's\n").unwrap();
    let (code, _, err) = run(&folder.0, &["rank", "--save"]);
    assert!(code == 2 && err.contains("says something else. Save over it with --force."), "{err}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "somebody else's\n");
    assert_eq!(run(&folder.0, &["rank", "--save", "--force"]).0, 0);
    assert!(std::fs::read_to_string(&file).unwrap().contains("above-cut"));
    let (code, out, _) = run(&folder.0, &["check"]);
    assert_eq!(code, 0, "{out}");
    let (_, out, _) = run(&folder.0, &["rank", "--format", "json"]);
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["date"], "2026-09-14");
    let published: Value = serde_json::from_str(&example().html("data/ranking.json")).unwrap();
    assert_eq!(published["date"], "2026-09-14");
}
