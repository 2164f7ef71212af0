//! The ranking as people and scripts see it.

use crate::base::text::Str;
use crate::model::scoring::{Combine, How, Select};
use crate::model::timeline::Week;
use crate::report::rank::{Options, Since, formula, json, text};
use crate::report::style::Style;
use crate::report::tests::{fits, harbor, read, read_in, same};
use crate::report::value;
use serde_json::{Value, json};

fn parsed(report: &str) -> Value {
    serde_json::from_str(report).unwrap_or_else(|error| panic!("{error}: {report}"))
}

#[test]
fn the_ranking_fits_eighty_columns_with_everything_that_qualifies_it() {
    let workspace = harbor::workspace();
    let said = read(80, |reader| text::render(&workspace, &Options::default(), reader));
    same(
        &said,
        "
ICE (product): Impact × Confidence × Ease

Must do
  Scoring  Data export for regulators  law of 2027

 #  Title                            Stage         I    C    E  Score  Band
 1  Delivery-date promise            Scoring       9    8    7    504        1
 2  Usage alerts for account owners  Scoring       8    9    5    360   1–2  ! ≈
── cut-line: the first 2 ───────────────────────────────────────────────────────
 3  Returns portal with carrier la…  Scoring     8.5  4.5  4.5    172   2–4  ≈
=4  Тариф для новых регионов 🚀      Ideas         7    6    3    126        1
=4  Self-serve trial without a card  Validation    6    3    7    126        1 ~
  I Impact · C Confidence · E Ease
  1 one rater only
  ! the raters are far apart
  ~ the newest score is old
  ≈ too close to call: one rater more or less could change who is above the
    cut-line

Not scored
  Stage  Title                     Waits for
  Ideas  Import from spreadsheets  Ease (Engineering)

Scored: 5 · Not scored: 1 · Must do: 1 · Chosen earlier: 1
",
    );
    fits(&said, 80);
}

#[test]
fn a_wide_terminal_has_room_for_the_names_of_the_criteria() {
    let workspace = harbor::workspace();
    let said = read(112, |reader| text::render(&workspace, &Options { chosen: true, ..Options::default() }, reader));
    same(
        &said,
        "
ICE (product): Impact × Confidence × Ease

Must do
  Scoring  Data export for regulators  law of 2027

 #  Title                                         Stage       Impact  Confidence  Ease  Score  Raters  Band
 1  Delivery-date promise                         Scoring          9           8     7    504       1        1
 2  Usage alerts for account owners               Scoring          8           9     5    360       3   1–2  ! ≈
── cut-line: the first 2 ───────────────────────────────────────────────────────────────────────────────────────
 3  Returns portal with carrier labels and a lo…  Scoring        8.5         4.5   4.5    172       3   2–4  ≈
=4  Тариф для новых регионов 🚀                   Ideas            7           6     3    126       1        1
=4  Self-serve trial without a card               Validation       6           3     7    126       1        1 ~
  1 one rater only
  ! the raters are far apart
  ~ the newest score is old
  ≈ too close to call: one rater more or less could change who is above the cut-line

Not scored
  Stage  Title                     Waits for
  Ideas  Import from spreadsheets  Ease (Engineering)

Chosen earlier
  Stage     Title                       Impact  Confidence  Ease  Score
  Delivery  Search that forgives typos       5           6     3   90.0

Scored: 5 · Not scored: 1 · Must do: 1 · Chosen earlier: 1
",
    );
}

#[test]
fn a_narrow_terminal_keeps_places_titles_and_scores() {
    let workspace = harbor::workspace();
    let said = read(44, |reader| text::render(&workspace, &Options::default(), reader));
    same(
        &said,
        "
ICE (product): Impact × Confidence × Ease

Must do
  Scoring  Data export for regulators

 #  Title                         Score
 1  Delivery-date promise           504  1
 2  Usage alerts for account ow…    360  ! ≈
── cut-line: the first 2 ───────────────────
 3  Returns portal with carrier…    172  ≈
=4  Тариф для новых регионов 🚀     126  1
=4  Self-serve trial without a…     126  1 ~
  1 one rater only
  ! the raters are far apart
  ~ the newest score is old
  ≈ too close to call: one rater more or
    less could change who is above the
    cut-line

Not scored
  Stage  Title            Waits for
  Ideas  Import from sp…  Ease (Engineering)

Scored: 5 · Not scored: 1 · Must do: 1 ·
Chosen earlier: 1
",
    );
    fits(&said, 44);
}

#[test]
fn an_empty_workspace_says_what_to_do() {
    let said = read(80, |reader| text::render(&harbor::empty(), &Options::default(), reader));
    same(
        &said,
        "
Initiatives: none to rank yet. Create the first one: tandem new initiative \"Title\"
",
    );
}

#[test]
fn without_a_complete_score_the_list_of_what_is_missing_remains() {
    let mut workspace = harbor::workspace();
    workspace.ranking.items.clear();
    workspace.ranking.must_do.clear();
    let said = read(80, |reader| text::render(&workspace, &Options::default(), reader));
    same(
        &said,
        "
ICE (product): Impact × Confidence × Ease

Nothing is scored yet. Add scores to an idea, `ice: {impact: 7, confidence: 4, ease: 6}`, then say: tandem rank

Not scored
  Stage  Title                     Waits for
  Ideas  Import from spreadsheets  Ease (Engineering)

Not scored: 1 · Chosen earlier: 1
",
    );
}

#[test]
fn movement_is_counted_in_places_since_then() {
    let now = harbor::workspace();
    let mut before = harbor::workspace();
    before.ranking.items.swap(0, 2);
    before.ranking.items[0].rank = 1;
    before.ranking.items[2].rank = 3;
    before.ranking.items.remove(1);
    let options =
        Options { since: Some(Since { workspace: &before, name: "14 August" }), top: Some(3), ..Options::default() };
    let said = read(80, |reader| text::render(&now, &options, reader));
    same(
        &said,
        "
ICE (product): Impact × Confidence × Ease

Must do
  Scoring  Data export for regulators  law of 2027

#    ±  Title                           Stage      I    C    E  Score  Band
1   ▲2  Delivery-date promise           Scoring    9    8    7    504        1
2  new  Usage alerts for account owne…  Scoring    8    9    5    360   1–2  ! ≈
── cut-line: the first 2 ───────────────────────────────────────────────────────
3   ▼2  Returns portal with carrier l…  Scoring  8.5  4.5  4.5    172   2–4  ≈
  I Impact · C Confidence · E Ease
  1 one rater only
  ! the raters are far apart
  ≈ too close to call: one rater more or less could change who is above the
    cut-line

Not scored
  Stage  Title                     Waits for
  Ideas  Import from spreadsheets  Ease (Engineering)

Scored: 5 · Not scored: 1 · Must do: 1 · Chosen earlier: 1 · ± since 14 August
",
    );
    let json = parsed(&json::render(&now, &options));
    let changes: Vec<_> = json["items"].as_array().into_iter().flatten().map(|item| item["change"].clone()).collect();
    assert_eq!(changes, [json!(2), json!(null), json!(-2)]);
}

#[test]
fn the_top_only_shows_no_line_below_it() {
    let workspace = harbor::workspace();
    let top = |n| read(80, |reader| text::render(&workspace, &Options { top: Some(n), ..Options::default() }, reader));
    assert!(!top(1).contains("cut-line:"), "{}", top(1));
    assert!(top(2).contains("\n── cut-line: the first 2 ─"), "{}", top(2));
    assert!(!top(2).contains("Returns portal"));
    assert!(top(0).contains("1 more"), "{}", top(0));
}

#[test]
fn the_cut_line_says_what_it_is() {
    let mut workspace = harbor::workspace();
    let mut line = |select| {
        workspace.playbook.scoring.select = select;
        let said = read(80, |reader| text::render(&workspace, &Options::default(), reader));
        said.lines().find(|line| line.starts_with("──")).map(|line| line.trim_matches(['─', ' ']).to_owned())
    };
    assert_eq!(line(Select::MinScore(150.5)).as_deref(), Some("cut-line: a score of 150.5"));
    assert_eq!(line(Select::Capacity(40.0)).as_deref(), Some("cut-line: room for 40 person-weeks"));
}

#[test]
fn a_value_that_evidence_lowered_shows_both() {
    let mut workspace = harbor::workspace();
    workspace.ranking.items[0].criteria[1].effective = Some("2".to_owned());
    let said = read(100, |reader| text::render(&workspace, &Options::default(), reader));
    assert!(said.contains("8→2"), "{said}");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let workspace = harbor::workspace();
    let said = read_in("ru", &Style::plain(100), |reader| text::render(&workspace, &Options::default(), reader));
    assert!(said.contains("8,5"), "{said}");
}

#[test]
fn json_has_the_keys_of_the_contract_in_their_order() {
    let workspace = harbor::workspace();
    let json = parsed(&json::render(&workspace, &Options::default()));
    let keys = |value: &Value| {
        value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default()
    };
    assert_eq!(keys(&json), "version kind items unranked preset must_do cut date");
    assert_eq!(
        keys(&json["items"][0]),
        "rank tied id title stage score impact confidence ease raters band flags change close_call groups"
    );
    assert_eq!(
        json["items"][2],
        json!({
            "rank": 3, "tied": false, "id": "portal", "title": "Returns portal with carrier labels and a long name",
            "stage": 1, "score": 172.125, "impact": 8.5, "confidence": 4.5, "ease": 4.5, "raters": 3, "band": [2, 4],
            "flags": [], "change": null, "close_call": true, "groups": {},
        })
    );
    assert_eq!(json["items"][4]["flags"], json!(["one-rater", "stale"]));
    assert_eq!(json["items"][0]["band"], Value::Null);
    assert_eq!(
        json["unranked"],
        json!([{"id": "import", "title": "Import from spreadsheets", "stage": 0,
            "waits_for": [{"criterion": "ease", "role": "engineering"}]}])
    );
    assert_eq!(json["must_do"][0]["why"], "law of 2027");
    assert_eq!((&json["version"], &json["kind"], &json["preset"]), (&json!(1), &json!("rank"), &json!("ice-product")));
    let chosen = parsed(&json::render(&workspace, &Options { chosen: true, ..Options::default() }));
    assert_eq!((&chosen["chosen"][0]["id"], &chosen["chosen"][0]["rank"]), (&json!("search"), &json!(null)));
}

#[test]
fn an_exact_score_is_a_json_number_with_the_same_digits() {
    // Every product of three values in halves, and what division leaves at six places.
    for a in 2..=20_u32 {
        for b in (2..=20_u32).step_by(3) {
            for c in 2..=20_u32 {
                let eighths = a * b * c;
                let fraction = f64::from(eighths % 8) / 8.0;
                let exact = if fraction == 0.0 {
                    format!("{}", eighths / 8)
                } else {
                    format!("{}{}", eighths / 8, &fraction.to_string()[1..])
                };
                assert_eq!(value::number(&exact, f64::NAN).to_string(), exact);
            }
        }
    }
    for exact in ["5.833333", "0.333333", "999999.999999", "1000", "0.1", "12345678.123456"] {
        assert_eq!(value::number(exact, f64::NAN).to_string(), exact);
    }
    assert_eq!(value::number("no number", 0.5), json!(0.5));
    assert_eq!(value::number("1e400", f64::INFINITY), Value::Null);
}

#[test]
fn formulas_read_as_people_write_them() {
    let mut preset = harbor::empty().playbook.scoring.active().clone();
    let name = |id: &str| id.to_owned();
    let of = |pairs: &[(&str, f64)]| pairs.iter().map(|(id, weight)| (Str::from(*id), *weight)).collect::<Vec<_>>();
    assert_eq!(formula::written(&preset, &name), "impact × confidence × ease");
    preset.numerator = Combine { how: How::Product, of: of(&[("impact", 2.0), ("ease", 1.0)]) };
    assert_eq!(formula::written(&preset, &name), "impact² × ease");
    preset.numerator = Combine { how: How::Mean, of: of(&[("impact", 1.0), ("confidence", 2.0)]) };
    assert_eq!(formula::written(&preset, &name), "(impact + 2 × confidence) / 3");
    preset.numerator = Combine { how: How::Sum, of: of(&[("impact", 1.0), ("confidence", 0.5)]) };
    preset.denominator = Some(Combine { how: How::Sum, of: of(&[("ease", 1.0)]) });
    assert_eq!(formula::written(&preset, &name), "(impact + 0.5 × confidence) / ease");
    assert_eq!(formula::worked_out(&preset, &|id| Some(if id == "ease" { 4.0 } else { 2.0 })), Some(0.75));
    assert_eq!(formula::worked_out(&preset, &|id| Some(if id == "ease" { 0.0 } else { 2.0 })), None);
}

#[test]
fn without_another_moment_places_are_compared_with_the_end_of_last_week() {
    let mut now = harbor::workspace();
    let ranks: Vec<_> =
        now.ranking.items.iter().rev().skip(1).zip(1..).map(|(item, rank)| (item.entity, rank)).collect();
    let week = |end, ranks| Week { end, ranks, at_stage: Vec::new() };
    now.history.weeks = vec![week(jiff::civil::date(2026, 9, 13), ranks), week(now.today, Vec::new())];
    let options = Options { top: Some(3), ..Options::default() };
    let said = read(80, |reader| text::render(&now, &options, reader));
    let moves: Vec<&str> = said.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert!(said.contains("± since 2026-09-13") && moves.contains(&"▲3") && moves.contains(&"▼1"), "{said}");
    let json = parsed(&json::render(&now, &Options::default()));
    let changes: Vec<_> = json["items"].as_array().into_iter().flatten().map(|item| item["change"].clone()).collect();
    assert_eq!(changes, [json!(3), json!(1), json!(-1), json!(-3), json!(null)]);
}
