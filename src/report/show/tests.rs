//! One document as people and scripts see it.

use crate::base::text::Str;
use crate::model::entity::{Data, Value};
use crate::model::gate::GateMark;
use crate::model::link::Link;
use crate::model::workspace::Workspace;
use crate::report::show::{Moment, Subject, json, text};
use crate::report::tests::harbor::{self, number, value};
use crate::report::tests::{fits, read, same};
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

fn said(workspace: &Workspace, id: &str, timeline: Option<&[Moment]>) -> String {
    let subject = Subject { workspace, entity: harbor::find(workspace, id), timeline };
    read(80, |reader| text::render(&subject, reader))
}

#[test]
fn one_screen_says_what_it_is_where_it_stands_and_what_it_waits_for() {
    let moment = Moment {
        date: jiff::civil::date(2026, 8, 30),
        commit: "9b1c2d0".to_owned(),
        author: "Anna Kowalska".to_owned(),
        field: "stage".to_owned(),
        from: Some("1".to_owned()),
        to: Some("2".to_owned()),
    };
    let said = said(&workspace(), "trial", Some(&[moment]));
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
  2026-08-30  Stage  1 Scoring → 2 Validation  Anna Kowalska  9b1c2d0
",
    );
    fits(&said, 80);
}

#[test]
fn a_score_shows_every_rater_by_name() {
    let said = said(&harbor::workspace(), "portal", None);
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
    let said = said(&workspace, "portal", None);
    assert!(said.contains("\nDecided without a test: contract date 1 October\n"), "{said}");
}

#[test]
fn a_broken_file_says_that_not_everything_is_here() {
    let mut workspace = harbor::workspace();
    let acme = harbor::find(&workspace, "acme");
    workspace.entities[acme.0 as usize].broken = true;
    same(
        &said(&workspace, "acme", None),
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
    let moment = Moment {
        date: jiff::civil::date(2026, 8, 30),
        commit: "9b1c2d0".to_owned(),
        author: "Anna".to_owned(),
        field: "stage".to_owned(),
        from: Some("1".to_owned()),
        to: Some("2".to_owned()),
    };
    let report = json::render(&Subject { workspace: &workspace, entity: trial, timeline: Some(&[moment]) });
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
        json["timeline"],
        json!([{"date": "2026-08-30", "commit": "9b1c2d0", "author": "Anna", "field": "stage", "from": "1", "to": "2"}])
    );
    assert_eq!(json["links"], json!([{"field": "competitors", "kind": "competitor", "id": "acme", "title": "Acme"}]));
    assert_eq!(json["linked_from"][0]["field"], Json::Null);
    assert_eq!(json["ranking"]["rank"], 4);
}

#[test]
fn without_history_the_timeline_is_unknown_and_not_empty() {
    let workspace = harbor::workspace();
    let entity = harbor::find(&workspace, "acme");
    let report = json::render(&Subject { workspace: &workspace, entity, timeline: None });
    let json: Json = serde_json::from_str(&report).unwrap_or_default();
    assert_eq!((&json["timeline"], &json["ranking"], &json["raters"]), (&Json::Null, &Json::Null, &json!([])));
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
    let said = said(&workspace, &id, None);
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
    let said = said(&workspace, "trial", None);
    assert!(said.contains("\nLinks\n  Acme  competitor/acme  Competitors, in the text\nLinked from\n"), "{said}");
}

#[test]
fn a_kind_without_stages_speaks_of_its_rules_only_when_something_is_missing() {
    let mut workspace = harbor::workspace();
    let (trial, acme) = (harbor::find(&workspace, "trial"), harbor::find(&workspace, "acme"));
    let mut items = workspace.gates[trial.0 as usize].items.clone();
    items.retain(|item| item.state == GateMark::Passed);
    workspace.gates[acme.0 as usize].items = items;
    assert!(!said(&workspace, "acme", None).contains("Passed"));
    workspace.gates[acme.0 as usize].items[0].state = GateMark::Missing;
    let said = said(&workspace, "acme", None);
    assert!(said.contains("\nWhat is asked of it\n  Passed: 1 · Missing: 1\n  ✗  PM  Product manager"), "{said}");
}
