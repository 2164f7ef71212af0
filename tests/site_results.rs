//! What came of it, from files to what a person reads: results, predictions against results, waivers, refusals.

use crate::fixture::workspace;
use crate::site_review::{holds, read};
use crate::views::{page, seen};

/// A closed initiative: confidence, and whether it came true.
pub fn closed(id: &str, confidence: u32, held: bool, more: &str) -> String {
    let actual = if held { 20 } else { 12 };
    format!(
        "\n//- initiatives/{id}.md\n---\ntitle: The bet {id}\nstage: 5\nstatus: done\npm: anna\npmm: leo\n\
         ice:\n  - {{by: anna, date: 2026-05-01, impact: 5, confidence: {confidence}, ease: 5}}\n\
         target: {{from: 10, to: 20, unit: shops, by: 2026-08-31}}\n\
         result: {{actual: {actual}, date: 2026-08-31, source: Billing, then: keep}}\n{more}---\nText.\n\n\
         ## Conclusions\n\nWe learnt {id}.\n"
    )
}

/// The check value of the design: (8, yes), (8, no), (5, yes), (3, no), (9, yes).
pub fn five() -> String {
    closed("a", 8, true, "")
        + &closed("b", 8, false, "")
        + &closed("c", 5, true, "")
        + &closed("d", 3, false, "")
        + &closed("e", 9, true, "")
}

#[test]
fn predictions_meet_what_came_true() {
    let read = read(&workspace(&five()), "calibration.html");
    holds(
        &read,
        &[
            "Results with a verdict 5",
            "Error of the predictions (Brier score) 0.21",
            "Confidence 1–3: 0 of 1 came true. Confidence 4–6: 1 of 1 came true. Confidence 7–10: 2 of 3 came true.",
            "7–10 3 83% 67% 21% – 94%",
            "The bet a 200 80% 100% Came true",
            "The bet b 200 80% 20% Did not come true",
            // One product manager alone is a person and no discipline.
            "One alone would be a person, so nothing is shown.",
        ],
    );
    let html = page(&workspace(&five()), "calibration.html");
    assert!(
        html.contains("class=\"even\"") && html.matches("class=\"hit\"").count() == 6,
        "the line and a dot for each band, twice"
    );
}

#[test]
fn disciplines_are_told_where_nobody_can_be_told_apart() {
    let people = "//- people.yaml\nanna: {name: Anna Kowalska, roles: [pm]}\nirina: {name: Irina Petrova, roles: [pm]}\n\
                  leo: {name: Leo Martin, roles: [pmm]}\n";
    let second = "  - {by: irina, date: 2026-05-01, impact: 5, confidence: 2, ease: 5}\ntarget: {from";
    let text = people.to_owned() + &five().replace("target: {from", second);
    let read = read(&workspace(&text), "calibration.html");
    // Ten predictions of two people: 0.8, 0.8, 0.5, 0.3, 0.9 and five times 0.2, of which three of five came true.
    holds(&read, &["By discipline People n Predicted Came true Brier PM 2 10 43% 60%"]);
    for name in ["Anna", "Irina", "Leo"] {
        assert!(!read.contains(name), "{name} is named: {read}");
    }
}

#[test]
fn under_five_results_predictions_stay_away_unless_asked_for() {
    let four =
        closed("a", 8, true, "") + &closed("b", 8, false, "") + &closed("c", 5, true, "") + &closed("d", 3, false, "");
    let hidden = page(&workspace(&four), "calibration.html");
    holds(&seen(&hidden), &["Too few results yet"]);
    assert!(!hidden.contains("0.21") && !page(&workspace(&four), "index.html").contains("calibration.html"));
    let early = four + "//- playbook.yaml\nversion: 1\nreports: [{id: early-calibration, \"on\": true}]\n";
    holds(
        &read(&workspace(&early), "calibration.html"),
        &["Early: 4 results with a verdict, and this says something from 5 on."],
    );
    assert!(page(&workspace(&early), "index.html").contains("calibration.html"));
}

#[test]
fn what_was_promised_and_estimated_is_held_against_what_came() {
    // Attained: all of it, thrice, a fifth, less than nothing, all of it. What impact may be ends at both ends of its scale.
    let [a, b, c, d, e] = [
        closed("a", 8, true, "effort: {estimated: 4, actual: 6}\n"),
        closed("b", 8, true, "effort: {estimated: 2, actual: 6}\n").replace("actual: 20", "actual: 40"),
        closed("c", 5, false, "effort: {estimated: 0, actual: 5}\n"),
        closed("d", 3, false, "effort: {estimated: 5, actual: 10}\n").replace("actual: 12", "actual: 5"),
        closed("e", 9, true, "effort: {estimated: 5, actual: 0}\n"),
    ];
    // A verdict without numbers says that it came true, but not how far.
    let told = e
        .replace("target: {from: 10, to: 20, unit: shops, by: 2026-08-31}\n", "")
        .replace("actual: 20", "verdict: confirmed");
    let four = read(&workspace(&[&*a, &b, &c, &d, &told].concat()), "calibration.html");
    holds(&four, &["Results with a verdict 5", "Too few results with a score: 4 of 5."]);
    let five = read(&workspace(&[&*a, &b, &c, &d, &e].concat()), "calibration.html");
    holds(
        &five,
        &[
            "Impact was promised 0.8 too high on average, on the raters’ scale.",
            "the promises were off by 2.8 on average (5 results)",
            "Work took 2 times what was estimated (median of 3).",
            // The scores 200, 200, 125, 75 and 225 against those shares.
            "0.76",
        ],
    );
    let modest = read(&workspace(&[&*a, &b, &b.replace("/b.md", "/c.md"), &d, &e].concat()), "calibration.html");
    holds(&modest, &["Impact was promised 1 too low on average"]);
}

#[test]
fn between_two_bands_a_prediction_counts_in_the_upper() {
    let both = |id: &str, one: u32, other: u32| {
        let second =
            format!("  - {{by: leo, date: 2026-05-01, impact: 5, confidence: {other}, ease: 5}}\ntarget: {{from");
        closed(id, one, true, "").replace("target: {from", &second)
    };
    let text = [both("a", 3, 4), both("b", 6, 7), both("c", 10, 10), both("d", 1, 1), both("e", 5, 5)].concat();
    holds(
        &read(&workspace(&text), "calibration.html"),
        &["Confidence 1–3: 1 of 1 came true. Confidence 4–6: 2 of 2 came true. Confidence 7–10: 2 of 2 came true."],
    );
}

#[test]
fn what_could_not_be_told_judges_no_prediction() {
    let unclear = five().replacen("then: keep", "then: keep, verdict: inconclusive", 1);
    let found = workspace(&unclear).analyse().workspace.calibration;
    assert_eq!((found.judged, found.measured.len()), (4, 5));
    // A given verdict counts for more than the number.
    let given = five().replacen("then: keep", "then: keep, verdict: refuted", 1);
    let found = workspace(&given).analyse().workspace.calibration;
    assert!((found.brier.unwrap() - (0.64 + 0.64 + 0.25 + 0.09 + 0.01) / 5.0).abs() < 1e-9, "{found:?}");
}

#[test]
fn the_results_tell_target_measure_lesson_and_what_follows() {
    let more = "presented: {date: 2026-09-01, to: [olga]}\nnext: [next-idea]\neffort: {estimated: 3, actual: 4}\n";
    let text = closed("a", 8, true, more)
        + &closed("b", 6, false, "")
        + &closed("old", 4, false, "").replace("date: 2026-08-31, source", "date: 2026-05-02, source")
        + "\n//- initiatives/next-idea.md\n---\ntitle: The next idea\n---\nText.\n"
        + "\n//- retros/2026-09-02-look-back.md\n---\ntitle: How it went\nabout: [a]\n---\nText.\n";
    let html = page(&workspace(&text), "results.html");
    let read = seen(&html).replace('\u{a0}', " ");
    holds(
        &read,
        &[
            "Results · Q3 2026",
            "Measured 2 Target met 1 Target not met 1 Unclear 0",
            "1 of 2 reached their target.",
            "The bet a Target met",
            "20 shops, target 20 100% of the way from the start to the target · 31 August 2026 · Billing Confidence before: 8 of 10",
            "Effort 3 person-weeks → 4 person-weeks Presented",
            "What we learnt We learnt a. What follows Keep The next idea Ideas Looked back on in How it went",
            "The bet b Target missed",
            "Earlier results Initiative Result Measured Date What follows The bet old Target missed 12 shops, target 20 2 May 2026 Keep",
        ],
    );
    // What missed ends left of the target, what reached it right of it.
    assert_eq!(
        (html.matches("class=\"end over\"").count(), html.matches("class=\"end under\"").count()),
        (2, 2),
        "{html}"
    );
    assert!(!html.contains("We learnt old"), "earlier cycles have no sheet");
}

#[test]
fn what_was_waived_is_told_to_outsiders_for_good() {
    let text = "
        //- initiatives/lite.md
        ---
        title: Low-cost plan
        stage: 5
        status: done
        pm: anna
        pmm: leo
        size: m
        evidence: {none: The fair is on 21 April}
        competitors: []
        target: {from: 0, to: 400, unit: shops, by: 2026-06-30}
        result: {actual: 3, date: 2026-06-30, verdict: refuted}
        gates:
          - {enter: 3, date: 2026-03-12, verdict: go, by: [anna, olga], why: Go, waive: [{rule: missing-indirect-competitor, why: No time to look}]}
          - {enter: done, date: 2026-07-03, by: [anna], why: The sale stops today}
        ---
        Text.
        //- initiatives/clean.md
        ---
        title: Nothing set aside
        ---
        Text.
    ";
    let read = read(&workspace(text), "waived.html");
    holds(
        &read,
        &[
            "Low-cost plan Refuted",
            "Decided without a test · Gate Plan evidence The fair is on 21 April 12 March 2026 , Anna Kowalska, Olga Petrova",
            "Indirect competitor or substitute · Gate Plan missing-indirect-competitor No time to look 12 March 2026",
            "What became of it Refuted: 3 shops, target 400 · 30 June 2026 The sale stops today",
        ],
    );
    assert!(!read.contains("Nothing set aside"), "{read}");
    // What is there by now was set aside all the same.
    let met = text.replace("competitors: []", "competitors: [bot]")
        + "    //- competitors/bot.md\n    ---\n    title: A bot\n    type: substitute\n    ---\n    Text.\n";
    holds(
        &self::read(&workspace(&met), "waived.html"),
        &["missing-indirect-competitor Met since then No time to look"],
    );
    holds(
        &self::read(&workspace("//- initiatives/clean.md\n---\ntitle: X\n---\nText.\n"), "waived.html"),
        &["Nothing was ever set aside"],
    );
}

#[test]
fn a_no_names_who_asked_and_why() {
    let text = "
        //- initiatives/stock.md
        ---
        title: Stock levels
        stage: 2
        status: declined
        why: Two of thirty-one deals
        requested_by: [olga, 'external: a warehouse']
        gates: [{enter: 3, date: 2026-08-14, verdict: declined, by: [anna, leo], why: The rest is a warehouse system}]
        ---
        They lag behind.
        //- initiatives/labels.md
        ---
        title: Free labels
        status: merged
        merged_into: trial
        ---
        Text.
        //- initiatives/trial.md
        ---
        title: The trial
        ---
        Text.
    ";
    holds(
        &read(&workspace(text), "declined.html"),
        &[
            "Declined: 1 Merged: 1",
            "Stock levels Declined 14 August 2026 They lag behind. Two of thirty-one deals The answer is for OP Olga Petrova , external: a warehouse",
            "Declined The rest is a warehouse system Anna Kowalska, Leo Martin",
            "Free labels Merged Text. Carried on in The trial",
        ],
    );
}
