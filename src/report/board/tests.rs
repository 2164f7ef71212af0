//! The board as people and scripts see it.

use crate::model::timeline::Timeline;
use crate::report::board::{Options, json, text};
use crate::report::tests::{fits, harbor, read, same};
use serde_json::{Value, json};

#[test]
fn eighty_columns_list_the_stages_one_under_another() {
    let said = read(80, |reader| text::render(&harbor::workspace(), &Options::default(), reader));
    same(
        &said,
        "
    Score  Title                                          Owners     Waits for
0 Ideas  2
      126  Тариф для новых регионов 🚀
           Import from spreadsheets
1 Scoring  4
  Must do  Data export for regulators
      504  Delivery-date promise                          anna, leo
      360  Usage alerts for account owners                anna, leo
      172  Returns portal with carrier labels and a lon…  anna, –
2 Validation  1
      126  Self-serve trial without a card                anna, leo  PM 3, PMM 1
3 Planning  0
4 Delivery  1
     90.0  Search that forgives typos                     anna, leo
5 Traction  0

Stage or status unknown
  Half a file

Declined: 1
",
    );
    fits(&said, 80);
}

#[test]
fn a_wide_terminal_has_the_stages_beside_each_other() {
    let said = read(160, |reader| text::render(&harbor::workspace(), &Options::default(), reader));
    same(&said, "
0 Ideas  2                 1 Scoring  4               2 Validation  1            3 Planning  0              4 Delivery  1              5 Traction  0
Тариф для новых регионов…  Data export for regulato…  Self-serve trial without…                             Search that forgives typ…
  126                        Must do                    126  waits for PM 3, P…                               90.0
Import from spreadsheets   Delivery-date promise
                             504
                           Usage alerts for account…
                             360
                           Returns portal with carr…
                             172

Stage or status unknown
  Half a file

Declined: 1
");
    fits(&said, 160);
}

#[test]
fn a_heap_of_ideas_does_not_hide_the_work() {
    let said =
        read(80, |reader| text::render(&harbor::workspace(), &Options { cap: Some(1), ..Options::default() }, reader));
    assert!(said.contains("1 Scoring  4\n"), "{said}");
    assert!(said.contains("  3 more\n2 Validation"), "{said}");
}

#[test]
fn an_empty_board_says_how_to_begin() {
    let said = read(80, |reader| text::render(&harbor::empty(), &Options::default(), reader));
    same(
        &said,
        "
Initiatives: none yet. Create the first one: tandem new initiative \"Title\"
",
    );
}

#[test]
fn a_broken_file_keeps_its_place_and_says_so() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    workspace.entities[trial.0 as usize].broken = true;
    let said = read(100, |reader| text::render(&workspace, &Options::default(), reader));
    let line = said.lines().find(|line| line.contains("Self-serve trial")).unwrap_or_default();
    assert!(line.ends_with("  anna, leo  broken file: tandem check"), "{said}");
}

#[test]
fn json_has_every_document_exactly_once() {
    let workspace = harbor::workspace();
    let report = json::render(&workspace, &Options { cap: Some(1), ..Options::default() });
    let json: Value = serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"));
    assert_eq!((&json["version"], &json["kind"], &json["of"]), (&json!(1), &json!("board"), &json!("initiative")));
    assert_eq!(json["stages"].as_array().map(Vec::len), Some(6));
    assert_eq!(
        json["stages"][2]["items"][0],
        json!({
            "id": "trial", "title": "Self-serve trial without a card", "stage": 2, "status": "active",
            "owners": {"pm": "anna", "pmm": "leo"}, "score": 126,
            "missing": [{"owed_by": "pm", "count": 3}, {"owed_by": "pmm", "count": 1}],
            "since": null, "overdue": null, "broken": false, "file": "initiatives/trial.md",
        })
    );
    assert_eq!(json["closed"][0]["status"], "declined");
    assert_eq!(json["lost"][0]["id"], "garbled");
    let stages = json["stages"].as_array().into_iter().flatten().map(|stage| &stage["items"]);
    let closed = json["closed"].as_array().into_iter().flatten().map(|group| &group["items"]);
    let all: usize =
        stages.chain(closed).chain([&json["lost"]]).map(|items| items.as_array().map_or(0, Vec::len)).sum();
    assert_eq!(all, workspace.of_kind("initiative").count());
}

#[test]
fn what_is_stuck_says_for_how_long() {
    let mut workspace = harbor::workspace();
    let trial = harbor::find(&workspace, "trial");
    workspace.history.timelines = vec![Timeline::default(); workspace.entities.len()];
    workspace.history.timelines[trial.0 as usize].overdue = Some(12);
    for width in [80, 200] {
        let said = read(width, |reader| text::render(&workspace, &Options::default(), reader));
        assert_eq!(said.matches("Stuck: 12 days beyond the").count(), 1, "{said}");
    }
}
