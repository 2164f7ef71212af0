//! Page by page: what a person sees.

use crate::base::text::Label;
use crate::model::entity::Data;
use crate::model::gate::GateMark;
use crate::model::ranking::{Agreement, Flag};
use crate::site::tests::sample::{Build, harbor, list, map, page, path, seen, site, str, text};

#[test]
fn an_initiative_tells_its_gate_by_role() {
    let read = seen(&page(&site(harbor().analysis()), "initiatives/trial-without-card.html"));
    for words in [
        "Next gate: Planning 3 of 4 done 1 check open",
        "PM Anna Kowalska 1 of 2 done Missing: Target Field target Passed: Evidence",
        "PMM Léo Martin 2 of 2 done",
        "Waived (with reason): Indirect competitor Waived by Léo Martin: Nobody else prints labels",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

#[test]
fn an_initiative_tells_its_score_with_reasons() {
    let read = seen(&page(&site(harbor().analysis()), "initiatives/trial-without-card.html"));
    for words in [
        "ICE 9 × 7 × 6 = 378",
        "Who gave what AK Anna Kowalska Lost trials name the card 9 · 7 · 6",
        "Evidence Interviews n = 6 · Supports 5 of 6 stop",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

#[test]
fn a_document_is_linked_both_ways() {
    let site = site(harbor().analysis());
    let trial = page(&site, "initiatives/trial-without-card.html");
    assert!(trial.contains(r#"<a href="../competitors/parcelly.html" dir="auto">Parcelly</a>"#));
    assert!(seen(&trial).contains("Parcelly Competitors"));
    assert!(trial.contains(r#"see <a href="../competitors/parcelly.html">Parcelly</a>"#), "{trial}");
    let rival = page(&site, "competitors/parcelly.html");
    assert!(rival.contains(r#"href="../initiatives/trial-without-card.html""#));
    assert!(seen(&rival).contains("Linked from Self-serve trial without a card Validation Initiatives"));
}

#[test]
fn the_rail_says_where_it_stands_and_since_when() {
    let mut build = harbor();
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    let entry = map([
        ("enter", Data::Number { text: str("2"), value: 2.0 }),
        ("date", Data::Date("2026-05-27".parse().expect("a day"))),
        ("why", text("Worth three weeks of testing")),
        ("by", list([text("anna")])),
    ]);
    build.set(trial, "gates", list([entry]));
    let html = page(&site(build.analysis()), "initiatives/trial-without-card.html");
    let read = seen(&html);
    assert!(read.contains("Done: Ideas Done: Scoring Validation 27 May 2026 Planning Delivery Traction"), "{read}");
    assert_eq!(html.matches(r#"aria-current="step""#).count(), 1);
    assert!(read.contains("Answers at the gates Validation Worth three weeks of testing 27 May 2026 , Anna Kowalska"));
}

#[test]
fn four_lines_speak_to_outsiders() {
    let read = seen(&page(&site(harbor().analysis()), "initiatives/trial-without-card.html"));
    assert!(read.contains("What we have learnt Interviews (n = 6): 5 of 6 stop"), "{read}");
}

#[test]
fn decided_without_a_test_stands_wherever_the_initiative_does() {
    let mut build = harbor();
    let usage = build.workspace.find("initiative", "usage-alerts").expect("it is there");
    build.check(usage, "Segment", Some("pm"), GateMark::Missing);
    let site = site(build.analysis());
    for at in [
        "initiatives/usage-alerts.html",
        "ranking.html",
        "board.html",
        "index.html",
        "initiatives/index.html",
        "stage-1.html",
    ] {
        let read = seen(&page(&site, at));
        assert!(read.contains("Usage alerts"), "{at}");
        assert!(read.contains("Decided without a test"), "{at}: {read}");
    }
    assert!(page(&site, "ranking.html").contains(r#"title="the contract ends in October""#));
}

#[test]
fn the_ranking_explains_itself() {
    let mut build = harbor();
    build.workspace.ranking.cut = Some(1);
    build.workspace.ranking.items[1].flags = vec![Flag::OverEvidence];
    build.workspace.ranking.items[1].criteria[0].agreement = Agreement::Discuss;
    build.workspace.ranking.items[1].criteria[0].spread = 500;
    let html = page(&site(build.analysis()), "ranking.html");
    let read = seen(&html);
    for words in [
        "ICE: Impact × Confidence × Ease. Confidence without evidence is marked.",
        "1 Self-serve trial without a card",
        "Validation 9 7 6 378",
        "Cut-line 2 Usage alerts Decided without a test More confidence than evidence Scoring 7 6 9 378",
        "Not scored Слияние заказов Waits for: Ease Engineering",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
    assert!(html.contains(r#"title="Disagreement: 5""#));
}

#[test]
fn what_must_be_done_stands_above_the_scores() {
    let mut build = harbor();
    let wishes = build.workspace.find("initiative", "wishes").expect("it is there");
    build.set(wishes, "must_do", text("The law asks for it"));
    build.workspace.ranking.unranked.clear();
    build.workspace.ranking.must_do.push(wishes);
    let read = seen(&page(&site(build.analysis()), "ranking.html"));
    assert!(read.contains("Must do Слияние заказов The law asks for it"), "{read}");
    assert!(read.contains("Everything that the ranking asks for is scored."), "{read}");
}

#[test]
fn the_board_shows_open_work_and_counts_the_rest() {
    let mut build = harbor();
    let usage = build.workspace.find("initiative", "usage-alerts").expect("it is there");
    build.of(usage).status = Some(str("parked"));
    let site = site(build.analysis());
    let read = seen(&page(&site, "board.html"));
    assert!(read.contains("1 Scoring 0 Scoring come here. Stopped: 1"), "{read}");
    assert!(
        read.contains("2 Validation 1 trial-without-card 378 Self-serve trial without a card Waived: 1 AK LM"),
        "{read}"
    );
    assert!(!read.contains("Usage alerts"));
    assert!(seen(&page(&site, "stage-1.html")).contains("Usage alerts Parked Decided without a test"));
    assert!(seen(&page(&site, "initiatives/usage-alerts.html")).contains("Parked"));
}

#[test]
fn the_home_page_says_whose_turn_it_is() {
    let read = seen(&page(&site(harbor().analysis()), "index.html"));
    for words in [
        "In the cycle 3",
        "Gates waiting 1 PM 1",
        "Needs attention 1 What waits for whom Self-serve trial without a card Waived: 1 PM Target",
        "Next dates 15 Dec Self-serve trial without a card Due",
        "Top of the ranking Ranking 1 Self-serve trial without a card",
        "Since 16 November 2026 Trial: first week Update 20 Nov",
        "Built from 4f2a91c (main)",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

#[test]
fn an_empty_workspace_says_what_fills_it() {
    let site = site(Build::empty().analysis());
    let home = seen(&page(&site, "index.html"));
    assert!(home.contains("No initiatives yet. Create the first one: tandem new initiative"), "{home}");
    assert!(home.contains("No dates ahead."), "{home}");
    let ranking = page(&site, "ranking.html");
    assert!(ranking.contains("<code>ice: {impact: 5, confidence: 5, ease: 5}</code>"), "{ranking}");
    let board = seen(&page(&site, "board.html"));
    assert!(board.contains("0 Ideas 0 Ideas come here."), "{board}");
    // What does not exist is not in the navigation.
    assert!(!home.contains("Competitors"));
    assert!(!site.paths().iter().any(|path| path.as_str().starts_with("competitors/")));
}

#[test]
fn documents_without_a_kind_have_pages_and_places_in_the_navigation() {
    let site = site(harbor().analysis());
    let home = page(&site, "index.html");
    assert!(home.contains(r#"href="handbook/index.html""#) && home.contains(r#"href="vision.html""#));
    assert!(seen(&home).contains("Pages Where we are going How we work"));
    let handbook = page(&site, "handbook/index.html");
    assert_eq!(
        seen(&handbook).matches("How we work").count(),
        3,
        "the page of the method, in the navigation and as the title"
    );
    assert!(seen(&handbook).contains("In this folder Words"));
    let words = page(&site, "handbook/words.html");
    assert!(seen(&words).contains("Harbor How we work words.md Words Copy as Markdown Ours."));
}

#[test]
fn registers_have_one_page_with_anchors() {
    let site = site(harbor().analysis());
    let people = page(&site, "people.html");
    assert!(people.contains(r#"id="anna""#));
    let trial = page(&site, "initiatives/trial-without-card.html");
    assert!(trial.contains(r#"<a href="../people.html#anna">Anna Kowalska</a>"#));
}

#[test]
fn former_ids_lead_to_the_page_of_today() {
    let html = page(&site(harbor().analysis()), "initiatives/free-trial.html");
    assert!(html.contains(r#"<meta http-equiv="refresh" content="0; url=trial-without-card.html">"#));
    assert!(seen(&html).contains("This page has moved to Self-serve trial without a card."));
}

#[test]
fn the_page_for_lost_addresses_finds_its_way_home() {
    let mut build = harbor();
    assert!(page(&site(harbor().analysis()), "404.html").contains(r#"href="index.html""#));
    build.workspace.config.base_url = Some(str("https://example.org/our site/"));
    let html = page(&site(build.analysis()), "404.html");
    assert!(html.contains(r#"href="/our%20site/index.html""#), "{html}");
}

#[test]
fn a_foreign_language_is_marked_as_such() {
    let site = site(harbor().analysis());
    assert!(page(&site, "initiatives/wishes.html").contains(r#"<h1 lang="ru" dir="auto">Слияние заказов</h1>"#));
    assert!(page(&site, "board.html").contains(r#"<h3 dir="auto" lang="ru">"#));
    assert!(page(&site, "index.html").contains(r#"<html lang="en">"#));
}

#[test]
fn fields_of_any_shape_are_readable() {
    let mut build = harbor();
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    build.set(trial, "vision_fit", text(&"Shops start, learn and pay without talking to us. ".repeat(2)));
    let risk = map([("what", text("Fraud")), ("precaution", text("A limit of 20 labels"))]);
    build.set(trial, "risks", list([risk]));
    let read = seen(&page(&site(build.analysis()), "initiatives/trial-without-card.html"));
    assert!(read.contains("Due 15 December 2026"), "{read}");
    assert!(read.contains("Details Fits the vision Shops start, learn"), "{read}");
    assert!(read.contains("Risks What Precaution Fraud A limit of 20 labels"), "{read}");
}

#[test]
fn links_to_the_source_fit_the_host() {
    let edit = |url: &str| {
        let mut build = harbor();
        let (branch, folder) = (str("main"), str(""));
        let repository = crate::model::config::Repository { url: str(url), branch, forge: None, folder };
        build.workspace.config.repository = Some(repository);
        let html = page(&site(build.analysis()), "vision.html");
        let start = html.find("https://").expect("a link");
        html[start..].split('"').next().unwrap_or("").to_owned()
    };
    assert_eq!(edit("https://github.com/acme/harbor"), "https://github.com/acme/harbor/edit/main/vision.md");
    assert_eq!(edit("https://gitlab.com/acme/harbor.git"), "https://gitlab.com/acme/harbor/-/edit/main/vision.md");
    assert_eq!(edit("https://codeberg.org/acme/harbor/"), "https://codeberg.org/acme/harbor/_edit/main/vision.md");
}

#[test]
fn the_playbook_names_everything() {
    let mut build = harbor();
    build.workspace.playbook.roles[0].short = Label::plain("Product");
    build.workspace.playbook.stages[2].short = Label::plain("Proof");
    build.workspace.playbook.scoring.presets[0].criteria[0].name = Label::plain("Gain");
    let site = site(build.analysis());
    assert!(seen(&page(&site, "board.html")).contains("2 Proof"));
    assert!(seen(&page(&site, "initiatives/trial-without-card.html")).contains("Product Anna Kowalska"));
    assert!(seen(&page(&site, "ranking.html")).contains("Gain × Confidence × Ease"));
}

#[test]
fn attachments_keep_their_places() {
    let site = site(harbor().analysis());
    let sketch = path("initiatives/trial-without-card/sketch.png");
    assert!(site.attachments().contains(&(sketch.clone(), sketch)));
}
