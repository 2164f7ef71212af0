//! What somebody types for a field or a section is what stands in the file afterwards, and what cannot be read is refused.

use std::sync::Arc;

use tandem::edit::front::{Path, Wish};
use tandem::edit::step::{self, Step};
use tandem::edit::target::Target;
use tandem::edit::{given, prose};
use tandem::model::entity::EntityIx;
use tandem::model::playbook::At;
use tandem::words::catalogue::Catalogue;

use crate::fixture::Fixture;

const FRONT: &str = "---\ntitle: Trial\nstage: 1\n---\n";
const SCORED: &str =
    "---\ntitle: Trial\nice:\n  - {by: anna, date: 2026-05-27, impact: 9, confidence: 3, ease: 6}\n---\n";

/// What becomes of an idea by what `change` does to it.
fn changed(text: &str, change: impl Fn(&Target) -> Result<String, tandem::base::text::Text>) -> Result<String, String> {
    let analysis = Fixture::empty().file("initiatives/trial.md", text).analyse();
    let entities = &analysis.workspace.entities;
    let at = entities.iter().position(|entity| &*entity.id == "trial").unwrap();
    let target = Target::new(&analysis.workspace, EntityIx(at as u32), Arc::from(text)).unwrap();
    change(&target).map_err(|reason| Catalogue::new("en").say(&reason))
}

fn set(text: &str, field: &str, typed: &str) -> Result<String, String> {
    changed(text, |target| {
        let named = given::field(target.kind, field)?;
        let wish = Wish::Set(named.path, given::value(named.shape, typed)?);
        Ok(target.rewrite(&[wish])?.after)
    })
}

/// One more in a list.
fn add(text: &str, field: &str, typed: &str) -> Result<String, String> {
    changed(text, |target| {
        let named = given::field(target.kind, field)?;
        let of = given::item(named.shape).expect("a list");
        Ok(target.rewrite(&[Wish::Push(named.path, given::value(of, typed)?)])?.after)
    })
}

/// An idea with that text after words were written into a section of it.
fn written(body: &str, section: &str, words: &str) -> String {
    let text = FRONT.to_owned() + body;
    let after = changed(&text, |target| {
        let section = prose::section(target.kind, section).expect("a section");
        Ok(prose::write(target, section, words)?.after)
    });
    after.unwrap().strip_prefix(FRONT).expect("the fields stay").to_owned()
}

#[track_caller]
fn has(after: Result<String, String>, line: &str) {
    let after = after.unwrap_or_else(|why| panic!("refused: {why}"));
    assert!(after.lines().any(|own| own == line), "{line:?} is no line of:\n{after}");
}

#[track_caller]
fn refused(after: Result<String, String>, why: &str) {
    let said = after.expect_err("it must be refused");
    assert!(said.contains(why), "it said: {said}");
}

#[test]
fn words_stay_words_and_lists_take_commas_or_brackets() {
    has(set(FRONT, "title", "2026"), "title: \"2026\"");
    has(set(FRONT, "x_ours", "1.50"), "x_ours: \"1.50\"");
    has(set(FRONT, "x_ours", "Two, or three"), "x_ours: Two, or three");
    has(set(FRONT, "depends_on", "billing, [cards]"), "depends_on: [billing, \"[cards]\"]");
    has(set(FRONT, "depends_on", "[billing, cards]"), "depends_on: [billing, cards]");
    has(set(FRONT, "source", "sales"), "source: sales");
    has(set(FRONT, "source", "sales: x"), "source: \"sales: x\"");
    let source = "{channel: sales, from: [oleg, \"007\"]}";
    has(set(FRONT, "source", source), &format!("source: {source}"));
    refused(set(FRONT, "target", "from ten to twenty"), "from ten to twenty");
}

#[test]
fn a_part_of_somebodys_score_is_a_field_too() {
    let note = "  - {by: anna, date: 2026-05-27, impact: 9, confidence: 3, ease: 6, note: \"2026\"}";
    has(set(SCORED, "ice[0].note", "2026"), note);
    has(set(SCORED, "ice[0].impact", "7"), "  - {by: anna, date: 2026-05-27, impact: 7, confidence: 3, ease: 6}");
    has(set(SCORED, "ice[0].by", "leo"), "  - {by: leo, date: 2026-05-27, impact: 9, confidence: 3, ease: 6}");
    let second = "{by: leo, date: 2026-06-01, impact: 8, confidence: 3, ease: 4}";
    has(add(SCORED, "ice", second), &format!("  - {second}"));
}

#[test]
fn what_is_typed_in_brackets_is_read_to_the_end_or_refused() {
    for typed in [
        "{from: 1, from: 2}",
        "{from: 1} # since May",
        "{from: [1}",
        "[1] [2]",
        "{from: 1, to: 2",
        "{from: 1}\n---\n{}",
    ] {
        let said = set(FRONT, "target", typed).expect_err(typed);
        assert!(said.contains(typed.lines().next().unwrap()), "{said}");
    }
}

#[test]
fn a_path_is_named_as_it_was_typed() {
    let missing = changed(FRONT, |target| Ok(target.rewrite(&[Wish::Cut(Path::parse("target.from").unwrap())])?.after));
    refused(missing, "target.from");
    let missing =
        changed(SCORED, |target| Ok(target.rewrite(&[Wish::Cut(Path::parse("ice[3].note").unwrap())])?.after));
    refused(missing, "ice[3].note");
}

#[test]
fn words_go_to_the_end_of_their_section() {
    let body =
        "Shops leave.\n\n## Why now\n\nAutumn is near.\n\n### In May\n\nSpring was.\n\n## Analysis\n\nNine of ten.\n";
    let after = body.replace("Spring was.\n", "Spring was.\n\nAnd winter comes.\n");
    assert_eq!(written(body, "why-now", " And winter comes.\n"), after);
    assert_eq!(written(body, "Why this quarter", "And winter comes."), after);
    let last = body.replace("Nine of ten.\n", "Nine of ten.\n\nAnd one more.\n");
    assert_eq!(written(body, "Analysis", "And one more."), last);
    let lead = body.replace("Shops leave.\n", "Shops leave.\n\nThey do.\n");
    assert_eq!(written(body, "problem", "They do."), lead);
    assert_eq!(written("Shops leave.", "problem", "They do."), "Shops leave.\n\nThey do.\n");
    let windows = body.replace('\n', "\r\n");
    let said = written(&windows, "why-now", "And winter\ncomes.");
    assert!(said.contains("Spring was.\r\n\r\nAnd winter\r\ncomes.\r\n\r\n## Analysis\r\n"), "{said:?}");
}

#[test]
fn a_section_that_is_not_there_yet_begins_with_its_heading() {
    assert_eq!(written("Shops leave.\n", "why-now", "Autumn."), "Shops leave.\n\n## Why now\n\nAutumn.\n");
    assert_eq!(written("Shops leave.", "why-now", "Autumn."), "Shops leave.\n\n## Why now\n\nAutumn.\n");
    assert_eq!(written("", "why-now", "Autumn."), "\n## Why now\n\nAutumn.\n");
    // The opening text has none.
    assert_eq!(written("", "problem", "They leave."), "They leave.\n");
    assert_eq!(written("## Why now\n\nAutumn.\n", "problem", "They leave."), "They leave.\n\n## Why now\n\nAutumn.\n");
    assert_eq!(
        written("\n## Why now\n\nAutumn.\n", "problem", "They leave."),
        "They leave.\n\n## Why now\n\nAutumn.\n"
    );
}

/// The gate entry of a scored idea at a stage after it was moved to another.
fn moved(stage: u8, to: u8, conditions: &[&str]) -> String {
    let text = SCORED.replace("title: Trial", &format!("title: Trial\nstage: {stage}"));
    let step = Step {
        to: At(to),
        date: jiff::civil::date(2026, 9, 14),
        by: vec!["anna".to_owned()],
        how: None,
        recorded_by: None,
        why: None,
        waive: Vec::new(),
        conditions: conditions.iter().map(|what| (*what).to_owned()).collect(),
    };
    let after = changed(&text, |target| Ok(target.rewrite(&step::wishes(target, &step))?.after)).unwrap();
    after.split_once("gates:\n").unwrap().1.strip_suffix("---\n").unwrap().to_owned()
}

#[test]
fn a_step_writes_down_which_way_it_went_and_what_it_was_chosen_by() {
    let entry = |rest: &str| format!("  - {{enter: {rest}}}\n");
    assert_eq!(moved(1, 2, &[]), entry("2, date: 2026-09-14, verdict: go, by: [anna], score: 162"));
    assert_eq!(moved(2, 3, &[]), entry("3, date: 2026-09-14, verdict: go, by: [anna]"));
    assert_eq!(moved(3, 2, &[]), entry("2, date: 2026-09-14, verdict: rework, by: [anna]"));
    assert_eq!(moved(3, 3, &[]), entry("3, date: 2026-09-14, verdict: go, by: [anna]"));
    let asked = "3, date: 2026-09-14, verdict: go, by: [anna], conditions: [{what: Finance looks at it}]";
    assert_eq!(moved(2, 3, &["Finance looks at it"]), entry(asked));
}
