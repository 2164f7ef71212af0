//! Lists as people and scripts see them.

use crate::model::entity::EntityIx;
use crate::report::list::{Listing, json, text};
use crate::report::tests::{fits, harbor, read, same};
use serde_json::{Value, json};

fn said(width: usize, kind: &str, some: bool) -> String {
    let workspace = harbor::workspace();
    let kind = workspace.playbook.kind(kind).unwrap_or_else(|| panic!("no {kind}"));
    let all: Vec<EntityIx> = workspace.of_kind(&kind.id).map(|(ix, _)| ix).filter(|_| some).collect();
    read(width, |reader| text::render(&Listing { workspace: &workspace, kind, entities: &all }, reader))
}

#[test]
fn initiatives_stand_with_their_stage_and_owners() {
    let said = said(80, "initiative", true);
    same(
        &said,
        "
Initiatives: 10
Id       Title                                             Stands at   Owners
trial    Self-serve trial without a card                   Validation  anna, leo
promise  Delivery-date promise                             Scoring     anna, leo
alerts   Usage alerts for account owners                   Scoring     anna, leo
portal   Returns portal with carrier labels and a long n…  Scoring     anna, –
regions  Тариф для новых регионов 🚀                       Ideas
import   Import from spreadsheets                          Ideas
export   Data export for regulators                        Scoring
search   Search that forgives typos                        Delivery    anna, leo
kiosk    Kiosk mode                                        Declined
garbled  Half a file                                       –
",
    );
    fits(&said, 80);
}

#[test]
fn kinds_without_stages_have_no_empty_columns() {
    same(
        &said(80, "person", true),
        "
People: 2
Id    Title
anna  Anna Kowalska
leo   Léo Martin
",
    );
}

#[test]
fn an_empty_list_says_how_to_begin() {
    same(
        &said(80, "competitor", false),
        "
Nothing of the kind “Competitor” yet. Create the first one: tandem new competitor \"Title\"
",
    );
    same(
        &said(80, "person", false),
        "
People: none yet. They stand in people.yaml, one line each.
",
    );
}

#[test]
fn json_has_the_documents_in_the_order_given() {
    let workspace = harbor::workspace();
    let kind = workspace.playbook.kind("initiative").unwrap_or_else(|| panic!("no kind"));
    let entities = [harbor::find(&workspace, "kiosk"), harbor::find(&workspace, "portal")];
    let report = json::render(&Listing { workspace: &workspace, kind, entities: &entities });
    let json: Value = serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"));
    assert_eq!(
        json,
        json!({"version": 1, "kind": "list", "of": "initiative", "items": [
            {"id": "kiosk", "title": "Kiosk mode", "stage": 1, "status": "declined",
             "owners": {"pm": null, "pmm": null}, "file": "initiatives/kiosk.md"},
            {"id": "portal", "title": "Returns portal with carrier labels and a long name", "stage": 1, "status": "active",
             "owners": {"pm": "anna", "pmm": null}, "file": "initiatives/portal.md"},
        ]})
    );
}
