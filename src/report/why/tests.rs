//! Why a document stands where it stands: whole answers.

use crate::base::span::Span;
use crate::base::text::{Label, Str};
use crate::model::entity::Data;
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::kind::Field;
use crate::model::playbook::{At, GateRule, Level, Predicate, Signer};
use crate::model::ranking::Flag;
use crate::model::workspace::Workspace;
use crate::report::tests::{fits, harbor, read, same};
use crate::report::why::{json, text};
use crate::words::catalogue::Catalogue;
use serde_json::{Value, json};

fn said(workspace: &Workspace, id: &str) -> String {
    let said = read(80, |reader| text::render(workspace, harbor::find(workspace, id), reader));
    fits(&said, 80);
    said
}

fn parsed(workspace: &Workspace, id: &str) -> Value {
    let report = json::render(workspace, harbor::find(workspace, id), &Catalogue::new("en"));
    serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"))
}

#[test]
fn a_place_is_explained_by_its_raters_its_sum_and_its_neighbours() {
    same(
        &said(&harbor::workspace(), "portal"),
        "
Returns portal with carrier labels and a long name is number 3 of 5
              anna  leo  mia  Together  Raters
  Impact         8    9    –       8.5  1 apart: agreed
  Confidence     5    4    –       4.5  1 apart: agreed
  Ease           6    –    3       4.5  3 apart: they differ
  Impact 8.5 × Confidence 4.5 × Ease 4.5 = 172.125, shown as 172 · 5.6 on the
  raters’ scale
  All raters together: the middle value; of an even number, the mean of the two
  in the middle.

  ≈ too close to call: one rater more or less could change who is above the
    cut-line. Do not let the number decide; talk about both, and write down why.

  With any one rater left out, its rank would be between 2 and 4.
  Above it, number 2: Usage alerts for account owners with 360.
    Any one of these would lift it past: Confidence 10 (now 4.5), Ease 10 (now
    4.5).
  Below it, number 4: Тариф для новых регионов 🚀 with 126.
    It would fall behind with any one of these: Impact 6 (now 8.5), Confidence 3
    (now 4.5), Ease 3 (now 4.5).
",
    );
}

#[test]
fn what_the_gate_waits_for_comes_with_the_line_to_write() {
    same(
        &said(&harbor::workspace(), "trial"),
        "
Self-serve trial without a card shares place 4 of 5
              Value
  Impact          6
  Confidence      3
  Ease            7
  Impact 6 × Confidence 3 × Ease 7 = 126 · 5 on the raters’ scale

  1 one rater only. Ask a second person to score it without looking.
  ~ the newest score is old. Score it again, or confirm the old numbers with
    today’s date.

  It shares its place with Тариф для новых регионов 🚀; the order between equal
  scores means nothing.
  Above it, number 3: Returns portal with carrier labels and a long name with
  172.
    Any one of these would lift it past: Impact 9 (now 6), Confidence 5 (now 3),
    Ease 10 (now 7).

Self-serve trial without a card: the gate to 3 Planning waits for 4 things
  ✗ Target (owed by PM)
    What will be measured, and by when.
    In initiatives/trial.md:2:
      target: {metric: <…>, to: <…>, by: <2026-09-14>}
  ✗ Direct competitor (owed by PMM)
    In initiatives/trial.md:2:
      competitors: [acme]
  ✗ Evidence with a result (owed by PM)
    In initiatives/trial.md:2:
      evidence:
        - {kind: <interviews|experiment>, result: supports}
  ✗ Verdict (owed by PM)
    The lead says yes or no, and why.
    In initiatives/trial.md:2:
      gates:
        - {enter: 3, date: 2026-09-14, by: [anna], verdict: go, why: <…>}
  · Analysis (owed by PMM)
    What the evidence says, for and against.
    Below the front matter of initiatives/trial.md:
      ## Analysis
",
    );
}

#[test]
fn the_first_has_nothing_above() {
    same(
        &said(&harbor::workspace(), "promise"),
        "
Delivery-date promise is number 1 of 5
              Value
  Impact          9
  Confidence      8
  Ease            7
  Impact 9 × Confidence 8 × Ease 7 = 504 · 8 on the raters’ scale

  1 one rater only. Ask a second person to score it without looking.

  Nothing stands above it.
  Below it, number 2: Usage alerts for account owners with 360.
    It would fall behind with any one of these: Impact 6 (now 9), Confidence 5
    (now 8), Ease 4 (now 7).
",
    );
}

#[test]
fn what_is_not_ranked_says_why_not() {
    let workspace = harbor::workspace();
    same(
        &said(&workspace, "import"),
        "
Import from spreadsheets is not ranked yet: a score is not complete
  – Ease has no value; Engineering usually knows
  In initiatives/import.md:
      ice: {by: <…>, ease: <1–10>}
  Then say: tandem check
",
    );
    same(
        &said(&workspace, "export"),
        "
Data export for regulators is not in the contest: it must be done
  The reason given: law of 2027
",
    );
    same(
        &said(&workspace, "search"),
        "
Search that forgives typos was chosen earlier; its score is history
              Value  Raters
  Impact          5  0 apart: agreed
  Confidence      6  0 apart: agreed
  Ease            3  0 apart: agreed
  Impact 5 × Confidence 6 × Ease 3 = 90 · 4.5 on the raters’ scale
  All raters together: the middle value; of an even number, the mean of the two
  in the middle.
",
    );
    same(
        &said(&workspace, "kiosk"),
        "
Kiosk mode is not in the ranking: only what is being worked on before the choice
is ranked
",
    );
}

#[test]
fn evidence_that_holds_a_value_down_is_named_and_not_offered_as_a_lever() {
    let mut workspace = harbor::workspace();
    let item = &mut workspace.ranking.items[2];
    item.criteria[1].effective = Some("2".to_owned());
    item.score.exact = "76.5".to_owned();
    item.score.value = 76.5;
    item.score.shown = "76.5".to_owned();
    item.flags = vec![Flag::OverEvidence];
    let said = said(&workspace, "portal");
    assert!(said.contains("Impact 8.5 × Confidence 2 × Ease 4.5 = 76.5"), "{said}");
    assert!(said.contains("Confidence counts as 2 and not 4.5"), "{said}");
    assert!(said.contains("^ more confidence than the evidence supports. Add the evidence"), "{said}");
    assert!(!said.contains("Confidence 10 (now"), "{said}");
    assert!(said.contains("No other value of a single criterion would lift it past."), "{said}");
}

#[test]
fn a_formula_that_cannot_be_followed_promises_nothing() {
    let mut workspace = harbor::workspace();
    workspace.ranking.items[2].score.value = 999.0;
    let said = said(&workspace, "portal");
    assert!(said.contains("Above it, number 2") && !said.contains("would lift"), "{said}");
    assert_eq!(parsed(&workspace, "portal")["above"]["changes"], Value::Null);
}

#[test]
fn a_gate_with_everything_there_is_said_to_be_open() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    for item in &mut workspace.gates[trial.0 as usize].items {
        item.state = GateMark::Passed;
    }
    let said = said(&workspace, "trial");
    assert!(
        said.ends_with("\nSelf-serve trial without a card: the gate to 3 Planning is open\n  Everything is there. Next: write `stage: 3` in initiatives/trial.md.\n"),
        "{said}"
    );
}

#[test]
fn alternatives_are_offered_one_after_another_and_the_last_gate_has_a_name() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    let place = workspace.gates[trial.0 as usize].items[0].place.clone();
    workspace.gates[trial.0 as usize] = GateState {
        next: Some(At(6)),
        items: vec![GateItem {
            rule: Str::from("launch-or-none"),
            at: At(6),
            level: Level::Error,
            name: Label::from_pairs([("en", "Launch")]),
            state: GateMark::Missing,
            owed_by: None,
            place,
        }],
        untested: None,
    };
    let said = said(&workspace, "trial");
    let end = said.rfind("\n\n").map_or("", |at| &said[at + 2..]);
    same(
        end,
        "
Self-serve trial without a card: the gate to Done waits for 1 thing
  ✗ Launch
    In initiatives/trial.md:2:
      must_do: <…>
    or
    In a document of the kind “Competitor”:
      initiatives: [trial]
",
    );
}

#[test]
fn json_has_the_sum_the_neighbours_and_what_to_write() {
    let workspace = harbor::workspace();
    let json = parsed(&workspace, "portal");
    assert_eq!((&json["version"], &json["kind"], &json["standing"]), (&json!(1), &json!("why"), &json!("ranked")));
    assert_eq!((&json["rank"], &json["of_ranked"], &json["score"]), (&json!(3), &json!(5), &json!(172.125)));
    assert_eq!(json["formula"], "impact × confidence × ease");
    assert_eq!(
        json["criteria"][2],
        json!({"criterion": "ease", "value": 4.5, "effective": null, "raters": 3, "spread": 3, "agreement": "differ"})
    );
    assert_eq!(
        json["raters"][1],
        json!({"by": "leo", "date": "2026-09-01", "note": null, "values": {"impact": 9, "confidence": 4, "ease": null}})
    );
    assert_eq!(
        json["above"],
        json!({"rank": 2, "id": "alerts", "title": "Usage alerts for account owners", "score": 360, "changes": [
            {"criterion": "confidence", "from": 4.5, "to": 10}, {"criterion": "ease", "from": 4.5, "to": 10},
        ]})
    );
    let gate = parsed(&workspace, "trial")["gate"].clone();
    assert_eq!(
        gate["missing"][1],
        json!({
            "rule": "direct-competitor", "owed_by": "pmm", "file": "initiatives/trial.md", "line": 2, "level": "error",
            "name": "Direct competitor", "write": [{"to": "front_matter", "text": "competitors: [acme]", "example": false}],
        })
    );
    let waiting = parsed(&workspace, "import");
    assert_eq!((&waiting["standing"], &waiting["score"]), (&json!("waiting"), &Value::Null));
    assert_eq!(waiting["waits_for"], json!([{"criterion": "ease", "role": "engineering"}]));
}

#[test]
fn a_signature_is_asked_of_the_role_that_leads_and_only_once() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    for rule in &mut workspace.playbook.rules {
        if let Predicate::SignedBy { signer, .. } = &mut rule.predicate {
            *signer = Signer::Named(Str::from("lead"));
        }
    }
    // The document does not name its lead, so the field's default counts.
    let lead = Field {
        id: Str::from("lead"),
        default: Some(Str::from("pmm")),
        ..workspace.playbook.kinds[0].fields[0].clone()
    };
    workspace.playbook.kinds[0].fields.push(lead);
    let asked = said(&workspace, "trial");
    assert!(asked.contains("- {enter: 3, date: 2026-09-14, by: [leo], verdict: go, why: <…>}"), "{asked}");
    let entry = harbor::value("", Data::Map(vec![harbor::number("enter", "3")]));
    workspace.entities[trial.0 as usize].values.push(harbor::value("gates", Data::List(vec![entry])));
    let entered = said(&workspace, "trial");
    assert!(
        entered.contains("✗ Verdict (owed by PM)\n    The lead says yes or no, and why.\n    initiatives/trial.md:2\n"),
        "{entered}"
    );
}

#[test]
fn everybody_whom_the_gate_asks_for_shares_one_entry() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    let verdict = workspace.playbook.rules.iter().find(|rule| &*rule.id == "verdict").cloned();
    let second = verdict.map(|rule| GateRule {
        id: Str::from("market-part"),
        predicate: Predicate::SignedBy { signer: Signer::Role(Str::from("pmm")), n: 1, verdict: false },
        ..rule
    });
    workspace.playbook.rules.extend(second);
    let items = &mut workspace.gates[trial.0 as usize].items;
    let verdict = items.iter().find(|item| &*item.rule == "verdict").cloned();
    items.extend(verdict.map(|item| GateItem { rule: Str::from("market-part"), ..item }));
    let both = said(&workspace, "trial");
    let entry = "- {enter: 3, date: 2026-09-14, by: [anna, leo], verdict: go, why: <…>}";
    assert_eq!(both.matches(entry).count(), 2, "{both}");
}

#[test]
fn a_list_that_is_there_already_is_where_the_line_belongs() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    let text = workspace.documents.iter().find(|document| document.path.as_str() == "initiatives/trial.md");
    let end = text.and_then(|document| document.text.match_indices('\n').nth(3)).map_or(0, |(at, _)| at);
    let mut gates = harbor::value("gates", Data::List(Vec::new()));
    gates.span = Span::new(end, end);
    workspace.entities[trial.0 as usize].values.push(gates);
    let said = said(&workspace, "trial");
    assert!(said.contains("    In initiatives/trial.md:4:\n      gates:\n"), "{said}");
    assert!(said.contains("    In initiatives/trial.md:2:\n      evidence:\n"), "{said}");
}

#[test]
fn the_owner_of_the_document_signs_before_others_of_that_role() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    harbor::add(&mut workspace, harbor::person("zoe", "Zoe Brown", "pm"));
    let values = &mut workspace.entities[trial.0 as usize].values;
    values.retain(|value| &*value.name != "pm");
    values.push(harbor::value("pm", Data::Text(Str::from("zoe"))));
    assert!(said(&workspace, "trial").contains("by: [zoe], verdict"), "{}", said(&workspace, "trial"));
    // Nobody is named yet: somebody who holds the role.
    workspace.entities[trial.0 as usize].values.retain(|value| &*value.name != "pm");
    assert!(said(&workspace, "trial").contains("by: [anna], verdict"), "{}", said(&workspace, "trial"));
    // Nobody holds it: a gap that `check` reports while it stands there.
    workspace.entities.iter_mut().for_each(|entity| entity.values.retain(|value| &*value.name != "roles"));
    assert!(said(&workspace, "trial").contains("by: [<pm>], verdict"), "{}", said(&workspace, "trial"));
}

#[test]
fn the_example_of_the_playbook_is_called_one() {
    let mut workspace = harbor::workspace();
    let target = workspace.playbook.kinds[0].fields.iter_mut().find(|field| &*field.id == "target");
    if let Some(target) = target {
        target.example = Some(Str::from("{metric: trials a month, to: 2100}"));
    }
    let said = said(&workspace, "trial");
    let expected = "    For example, in initiatives/trial.md:2:\n      target: {metric: trials a month, to: 2100}\n";
    assert!(said.contains(expected), "{said}");
}
