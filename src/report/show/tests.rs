//! One document as people and scripts see it.

use crate::base::text::Str;
use crate::model::entity::{Data, Value};
use crate::model::gate::GateMark;
use crate::model::link::Link;
use crate::model::log::{NoPast, Reach};
use crate::model::timeline::{Event, History, Moment, Stay, Timeline, What, Writer};
use crate::model::workspace::Workspace;
use crate::report::show::{Subject, json, text};
use crate::report::tests::harbor::{self, number, value};
use crate::report::tests::{fits, read, same};
use jiff::civil::Date;
use serde_json::{Value as Json, json};

/// `trial` with a value of every form.
fn workspace() -> Workspace {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    let word = harbor::text;
    let piece = value(
        "",
        Data::Map(vec![
            word("kind", "interviews"),
            word("result", "supports"),
            number("n", "6"),
            word("note", "5 of 6 stop at the card"),
        ]),
    );
    let known = &mut workspace.entities[trial.0 as usize].values;
    known.push(value("evidence", Data::List(vec![piece.clone(), piece])));
    known.push(value("competitors", Data::List(vec![word("", "acme"), word("", "nobody")])));
    known.push(word("size", "m"));
    let by = value("by", Data::Date(jiff::civil::date(2026, 12, 15)));
    known.push(value("target", Data::Map(vec![word("metric", "trials a month"), number("to", "2100.5"), by])));
    known.push(value("x_budget", Data::NotNeeded(Str::from("paid by the parent company"))));
    known.push(value("x_urgent", Data::Bool(true)));
    workspace
}

/// The past of `trial`: raised, scored, lowered, raised again and stuck.
fn with_past(mut workspace: Workspace) -> Workspace {
    let (trial, anna) = (harbor::find(&workspace, "trial"), harbor::find(&workspace, "anna"));
    let day = |month, day| jiff::civil::date(2026, month, day);
    let anna = Writer { person: Some(anna), name: Str::from("Anna Kowalska") };
    let guest = Writer { person: None, name: Str::from("Guest") };
    let moment = |date, commit: &str, who: &Writer| Moment { day: date, commit: Str::from(commit), who: who.clone() };
    let word = |text: &str| Some(Str::from(text));
    let score =
        |criterion: &str, from, to| What::Score { by: Str::from("leo"), criterion: Str::from(criterion), from, to };
    let created = moment(day(3, 1), "1111111aaaaaaaa", &guest);
    let raised = moment(day(3, 11), "9b1c2d0eeeeeeee", &anna);
    let lowered = moment(day(4, 1), "3333333eeeeeeee", &anna);
    let event = |when: &Moment, what| Event { when: when.clone(), what };
    let stay =
        |stage, since: Date, until: Option<Date>, days| Stay { stage, since: Some(since), until, days: Some(days) };
    let mut timelines = vec![Timeline::default(); workspace.entities.len()];
    timelines[trial.0 as usize] = Timeline {
        fields: Vec::new(),
        created: Some(created.clone()),
        changed: Some(lowered.clone()),
        authors: vec![anna, guest],
        events: vec![
            event(&created, What::Stage { from: None, to: Some(1) }),
            event(&raised, What::Stage { from: Some(1), to: Some(2) }),
            event(&raised, score("impact", word("8"), word("9"))),
            event(&raised, score("ease", None, word("6.5"))),
            event(&lowered, What::Stage { from: Some(2), to: Some(1) }),
            event(&lowered, What::Status { from: None, to: word("parked") }),
        ],
        stays: vec![
            stay(1, day(3, 1), Some(day(3, 11)), 10),
            stay(2, day(3, 11), Some(day(4, 1)), 21),
            stay(1, day(4, 1), None, 166),
        ],
        bounces: 1,
        overdue: Some(136),
    };
    workspace.playbook.stages[1].limit_days = Some(30);
    workspace.history = History { reach: Reach::Shallow, timelines, ..History::default() }.into();
    workspace
}

fn said(workspace: &Workspace, id: &str) -> String {
    let subject = Subject { workspace, entity: harbor::find(workspace, id) };
    read(80, |reader| text::render(&subject, reader))
}

#[test]
fn one_screen_says_what_it_is_where_it_stands_and_what_it_waits_for() {
    let said = said(&with_past(workspace()), "trial");
    same(
        &said,
        "
Self-serve trial without a card
Initiative trial · 2 Validation · Active
initiatives/trial.md

PM           Anna Kowalska (anna)
PMM          Léo Martin (leo)
Size         Medium
Competitors  Acme (acme), nobody
Evidence     Kind: Interviews · Result: supports · How many: 6 · Note: 5 of 6
             stop at the card
             Kind: Interviews · Result: supports · How many: 6 · Note: 5 of 6
             stop at the card
Target       Metric: trials a month · To: 2,100.5 · By: 2026-12-15
x_budget     not needed: paid by the parent company
x_urgent     yes

Score
  126 · 5 on the raters’ scale · rank 4 of 5

Next gate: 3 Planning
  Passed: 2 · Missing: 5
  ✗  PM   Target                  initiatives/trial.md:2
  ✗  PMM  Direct competitor       initiatives/trial.md:2
  ✗  PM   Evidence with a result  initiatives/trial.md:2
  ✗  PM   Verdict                 initiatives/trial.md:2
  ·  PMM  Analysis                initiatives/trial.md:2
  ✓ No open alert
  ~ Indirect competitor: waived (anna), nobody else sells this

Links
  Acme  competitor/acme  Competitors
Linked from
  Returns portal with carrier labels and a long…  initiative/portal  in the text

History
  2026-03-01  Stage      1 Scoring                   Guest          1111111
  2026-03-11  Stage      1 Scoring → 2 Validation    Anna Kowalska  9b1c2d0
  2026-03-11  ICE (leo)  Impact 8 → 9, Ease 6.5      Anna Kowalska  9b1c2d0
  2026-04-01  Stage      ↓ 2 Validation → 1 Scoring  Anna Kowalska  3333333
  2026-04-01  Status     parked                      Anna Kowalska  3333333
  Created on 2026-03-01 by Guest
  Last changed on 2026-04-01 by Anna Kowalska
  Written by Anna Kowalska, Guest
  At its stages: 1 Scoring: 10 days · 2 Validation: 21 days · 1 Scoring: 166
  days
  Its stage was lowered once.
  Stuck: 136 days beyond the 30 that 1 Scoring may take.
",
    );
    fits(&said, 80);
}

#[test]
fn a_score_shows_every_rater_by_name() {
    let said = said(&harbor::workspace(), "portal");
    same(
        &said,
        "
Returns portal with carrier labels and a long name
Initiative portal · 1 Scoring · Active
initiatives/portal.md

PM  Anna Kowalska (anna)

Score
  172 · 5.6 on the raters’ scale · rank 3 of 5
  With any one rater left out, its rank would be between 2 and 4.
        Impact  Confidence  Ease
  anna       8           5     6  2026-09-01  six of eight asked for it
  leo        9           4     –  2026-09-01
  mia        –           –     3  2026-09-01
",
    );
    fits(&said, 80);
}

#[test]
fn what_was_decided_without_a_test_says_so() {
    let mut workspace = harbor::workspace();
    let portal = harbor::find(&workspace, "portal");
    workspace.gates[portal.0 as usize].untested = Some(Str::from("contract date 1 October"));
    let said = said(&workspace, "portal");
    assert!(said.contains("\nDecided without a test: contract date 1 October\n"), "{said}");
}

#[test]
fn a_broken_file_says_that_not_everything_is_here() {
    let mut workspace = harbor::workspace();
    let acme = harbor::find(&workspace, "acme");
    workspace.entities[acme.0 as usize].broken = true;
    same(
        &said(&workspace, "acme"),
        "
Acme
Competitor acme
competitors/acme.md
The file cannot be read to the end; what stands here was read before the break. Say: tandem check

Type  Direct
",
    );
}

#[test]
fn json_has_the_fields_as_they_were_read() {
    let workspace = workspace();
    let trial = harbor::find(&workspace, "trial");
    let workspace = with_past(workspace);
    let report = json::render(&Subject { workspace: &workspace, entity: trial });
    let json: Json = serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"));
    assert_eq!((&json["version"], &json["kind"], &json["id"]), (&json!(1), &json!("show"), &json!("trial")));
    assert_eq!(
        json["fields"]["evidence"][0],
        json!({"kind": "interviews", "result": "supports", "n": 6, "note": "5 of 6 stop at the card"})
    );
    assert_eq!(json["fields"]["target"], json!({"metric": "trials a month", "to": 2100.5, "by": "2026-12-15"}));
    assert_eq!(json["fields"]["x_budget"], json!({"none": "paid by the parent company"}));
    assert_eq!(json["fields"]["x_urgent"], json!(true));
    let gate = &json["gate"];
    assert_eq!(gate["next"], 3);
    assert_eq!(
        gate["missing"][0],
        json!({"rule": "field/target", "owed_by": "pm", "file": "initiatives/trial.md", "line": 2, "level": "error"})
    );
    assert_eq!(gate["passed"][0]["rule"], "field/pm");
    assert_eq!(
        (&gate["waived"][0]["why"], &gate["waived"][0]["by"]),
        (&json!("nobody else sells this"), &json!(["anna"]))
    );
    assert_eq!(
        json["timeline"][1],
        json!({"date": "2026-03-11", "commit": "9b1c2d0eeeeeeee", "author": "Anna Kowalska", "person": "anna",
            "field": "stage", "by": null, "from": "1", "to": "2", "lowered": false})
    );
    let scored = &json["timeline"][2];
    assert_eq!(
        (&scored["field"], &scored["by"], &scored["from"], &scored["to"]),
        (&json!("ice.impact"), &json!("leo"), &json!("8"), &json!("9"))
    );
    assert_eq!(json["timeline"][4]["lowered"], true);
    let history = &json["history"];
    assert_eq!(
        (&history["unknown"], &history["overdue"], &history["bounces"]),
        (&json!("shallow"), &json!(136), &json!(1))
    );
    assert_eq!(history["stays"][0], json!({"stage": 1, "since": "2026-03-01", "until": "2026-03-11", "days": 10}));
    assert_eq!(history["authors"][1], json!({"name": "Guest", "person": null}));
    assert_eq!(json["links"], json!([{"field": "competitors", "kind": "competitor", "id": "acme", "title": "Acme"}]));
    assert_eq!(json["linked_from"][0]["field"], Json::Null);
    assert_eq!(json["ranking"]["rank"], 4);
}

#[test]
fn without_history_the_timeline_is_unknown_and_not_empty() {
    let workspace = harbor::workspace();
    let entity = harbor::find(&workspace, "acme");
    let report = json::render(&Subject { workspace: &workspace, entity });
    let json: Json = serde_json::from_str(&report).unwrap_or_default();
    assert_eq!((&json["timeline"], &json["ranking"], &json["raters"]), (&Json::Null, &Json::Null, &json!([])));
    assert_eq!(json["history"]["unknown"], "unread");
}

#[test]
fn why_nothing_is_known_stands_in_the_place_of_the_history() {
    let mut workspace = harbor::workspace();
    assert!(!said(&workspace, "trial").contains("History"));
    let mut with = |reach| {
        workspace.history.reach = reach;
        workspace.history.timelines = vec![Timeline::default(); workspace.entities.len()];
        said(&workspace, "trial").split("History\n").nth(1).unwrap_or_default().replace("\n ", "")
    };
    assert_eq!(with(Reach::Full), "  Not committed yet, so it has no past.\n");
    assert!(with(Reach::Shallow).contains("`fetch-depth: 0`"));
    assert!(with(Reach::None(NoPast::NoGit)).starts_with("  Git is not installed here"));
    assert!(with(Reach::None(NoPast::NoRepository)).contains("no git repository"));
    assert!(with(Reach::None(NoPast::Failed(Str::from("bad object")))).contains("bad object"));
    // Entries of a register share the past of their file.
    assert!(!said(&workspace, "anna").contains("History"));
}

#[test]
fn a_value_without_a_known_shape_is_shown_as_written() {
    let mut workspace = harbor::empty();
    let mut entity = harbor::initiative("a", "A", 0, "");
    entity.0.values.push(Value {
        name: Str::from("x_list"),
        span: Default::default(),
        data: Data::List(vec![number("", "1"), harbor::text("", "two")]),
    });
    let id = entity.0.id.clone();
    harbor::add(&mut workspace, entity);
    let said = said(&workspace, &id);
    assert!(said.contains("x_list  1, two\n"), "{said}");
}

#[test]
fn a_document_that_points_twice_is_listed_once() {
    let mut workspace = harbor::workspace();
    let (trial, acme) = (harbor::find(&workspace, "trial"), harbor::find(&workspace, "acme"));
    let people = harbor::find(&workspace, "anna");
    let link = |to, field: &str| Link { field: Str::from(field), to, span: Default::default() };
    workspace.links.out[trial.0 as usize] =
        vec![link(acme, "competitors"), link(people, "pm"), link(acme, ""), link(acme, "competitors")];
    let said = said(&workspace, "trial");
    assert!(said.contains("\nLinks\n  Acme  competitor/acme  Competitors, in the text\nLinked from\n"), "{said}");
}

#[test]
fn a_kind_without_stages_speaks_of_its_rules_only_when_something_is_missing() {
    let mut workspace = harbor::workspace();
    let (trial, acme) = (harbor::find(&workspace, "trial"), harbor::find(&workspace, "acme"));
    let mut items = workspace.gates[trial.0 as usize].items.clone();
    items.retain(|item| item.state == GateMark::Passed);
    workspace.gates[acme.0 as usize].items = items;
    assert!(!said(&workspace, "acme").contains("Passed"));
    workspace.gates[acme.0 as usize].items[0].state = GateMark::Missing;
    let said = said(&workspace, "acme");
    assert!(said.contains("\nWhat is asked of it\n  Passed: 1 · Missing: 1\n  ✗  PM  Product manager"), "{said}");
}
