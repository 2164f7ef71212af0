//! What a closed document says: what came of it, what was learnt, why it was begun.

use crate::base::text::Label;
use crate::model::entity::{Data, EntityIx};
use crate::model::kind::{Choice, Shape};
use crate::model::playbook::{At, GateRule, Level, PerProfile, Predicate, Signer, Where};
use crate::site::tests::method::{field, list as list_of, words};
use crate::site::tests::sample::{Build, harbor, list, map, number, page, seen, site, str, text};

const TRIAL: &str = "initiatives/trial-without-card.html";

fn choices(named: &[(&str, &str)]) -> Shape {
    Shape::Enum(named.iter().map(|(id, name)| Choice { id: str(id), name: Label::plain(name) }).collect())
}

/// The sample's first initiative, come to its end: from 3 shops to `actual`, 120 were wanted.
fn closed(actual: Data, verdict: Option<&str>) -> (Build, EntityIx) {
    let mut build = harbor();
    let numbers = |ids: &[&str]| ids.iter().map(|id| field(id, id, Shape::Num { min: None, max: None })).collect();
    let mut target: Vec<_> = numbers(&["from", "to"]);
    target.push(field("unit", "Unit", words()));
    let result = vec![
        field(
            "actual",
            "Measured",
            Shape::Either(vec![Shape::Num { min: None, max: None }, choices(&[("unknown", "Not known")])]),
        ),
        field("date", "Date", Shape::Date),
        field("verdict", "Verdict", choices(&[("confirmed", "Confirmed"), ("refuted", "Refuted")])),
    ];
    let gate = vec![
        field("enter", "Enters", words()),
        field("verdict", "Verdict", choices(&[("go", "Taken"), ("rework", "Rework")])),
        field("why", "Why", words()),
    ];
    let kind = &mut build.workspace.playbook.kinds[0];
    kind.fields.push(field("target", "Target", Shape::Map(target)));
    kind.fields.push(field("result", "Result", Shape::Map(result)));
    kind.fields.push(field("gates", "Gates", list_of(Shape::Map(gate))));
    build.workspace.playbook.rules.push(answer_at(3));
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    build.of(trial).stage = Some(5);
    build.of(trial).status = Some(str("done"));
    build.set(trial, "target", map([("from", number(3)), ("to", number(120)), ("unit", text("shops"))]));
    let day = Data::Date("2026-09-11".parse().expect("a day"));
    let mut result = vec![("actual", actual), ("date", day)];
    result.extend(verdict.map(|verdict| ("verdict", text(verdict))));
    let result = result.into_iter().map(|(name, data)| super::sample::value(name, data)).collect();
    build.set(trial, "result", Data::Map(result));
    let entry = |enter: Data, why: &str| map([("enter", enter), ("verdict", text("go")), ("why", text(why))]);
    let gates = [
        entry(number(2), "The score is high"),
        entry(number(3), "Five of six stop at the card"),
        entry(number(5), "Live since Monday"),
        entry(text("done"), "It pays for itself"),
    ];
    build.set(trial, "gates", list(gates));
    (build, trial)
}

/// The gate that asks for an answer with reasons.
fn answer_at(stage: u8) -> GateRule {
    GateRule {
        id: str("verdict"),
        code: str("T700"),
        kind: str("initiative"),
        at: PerProfile::new(vec![Some(At(stage))]),
        level: PerProfile::new(vec![Some(Level::Error)]),
        predicate: Predicate::SignedBy { signer: Signer::Role(str("pm")), n: 1, verdict: true },
        when: Where::default(),
        unless: Where::default(),
        since: None,
        tracks: Vec::new(),
        report: None,
        owed_by: None,
        name: Label::plain("Verdict"),
        message: Label::default(),
        reason: Label::default(),
        help: Label::default(),
        time: false,
        waivable: false,
        counts: false,
        place: None,
    }
}

fn read(build: Build) -> String {
    seen(&page(&site(build.analysis()), TRIAL))
}

#[test]
fn what_came_of_it_stands_in_short_and_as_a_tag() {
    for (actual, name) in [(143, "Target met"), (61, "Target missed"), (62, "Target partly met"), (1, "Target missed")]
    {
        let (build, _) = closed(number(actual), None);
        let read = read(build);
        let told = format!("Result {name}: {actual} shops, target 120 · 11 September 2026");
        assert!(read.contains(&told), "{told} is not in: {read}");
        assert!(read.contains(&format!("Done {name} ")), "no tag: {read}");
    }
}

#[test]
fn a_falling_number_is_judged_like_a_rising_one() {
    let (mut build, trial) = closed(number(20), None);
    build.of(trial).values.retain(|value| &*value.name != "target");
    build.set(trial, "target", map([("from", number(40)), ("to", number(25))]));
    assert!(read(build).contains("Result Target met: 20, target 25 · 11 September 2026"));
}

#[test]
fn the_verdict_of_the_team_counts_for_more_than_the_numbers() {
    let (build, _) = closed(number(143), Some("refuted"));
    let read = read(build);
    assert!(read.contains("Result Refuted: 143 shops, target 120") && !read.contains("Target met"), "{read}");
}

#[test]
fn what_was_not_measured_is_not_judged() {
    let (build, _) = closed(text("unknown"), None);
    let unmeasured = read(build);
    assert!(unmeasured.contains("Result Not known · 11 September 2026"), "{unmeasured}");
    let (mut build, trial) = closed(number(9), None);
    build.of(trial).values.retain(|value| &*value.name != "target");
    build.set(trial, "target", map([("from", number(4)), ("to", number(4))]));
    let standing = read(build);
    assert!(standing.contains("Result 9, target 4 ·") && !standing.contains("Target m"), "{standing}");
}

#[test]
fn the_lesson_is_that_of_the_end_and_the_reason_that_of_the_beginning() {
    let (build, _) = closed(number(143), None);
    let told = read(build);
    assert!(told.contains("What we have learnt It pays for itself"), "{told}");
    assert!(told.contains("Why this one Taken: Five of six stop at the card"), "{told}");
    // While work goes on, the last test is what is known.
    let (mut build, trial) = closed(number(143), None);
    build.of(trial).values.retain(|value| &*value.name != "result");
    let open = read(build);
    assert!(open.contains("What we have learnt Interviews (n = 6): 5 of 6 stop"), "{open}");
}

#[test]
fn an_end_is_not_called_taken() {
    let (build, _) = closed(number(143), None);
    let ended = read(build);
    assert!(ended.contains("Closed: Target met It pays for itself"), "{ended}");
    assert!(ended.contains("Traction: Taken Live since Monday") && !ended.contains("Closed: Taken"), "{ended}");
}
