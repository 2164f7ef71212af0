//! What `init` writes is in order: both starts, every language, every profile that they are meant for.

use crate::fixture::Fixture;
use tandem::base::tree::{File, Tree};
use tandem::host::embedded;

fn start(part: &str) -> Tree {
    let tree = embedded::workspace_template().below(part);
    assert!(!tree.is_empty(), "no files under {part}");
    tree
}

/// The files as a workspace, with `tandem.yaml` changed by `edit`.
fn fixture(tree: &Tree, edit: impl Fn(&str) -> String) -> Fixture {
    let mut fixture = Fixture::empty();
    for (path, file) in tree.iter() {
        let File::Text(bytes) = file else { continue };
        fixture = match path.as_str() {
            "tandem.yaml" => fixture.file("tandem.yaml", edit(&String::from_utf8_lossy(bytes)).into_bytes()),
            name if name.ends_with(".md") || name.ends_with(".yaml") => fixture.file(name, bytes.to_vec()),
            name => fixture.entry(name, File::Attachment(bytes.len() as u64)),
        };
    }
    fixture
}

#[test]
fn a_clean_start_is_clean_in_every_language() {
    for lang in ["en", "ru", "pl", "fr"] {
        let tree = start(&format!("start/{lang}"));
        assert_eq!(fixture(&tree, str::to_string).findings(), "", "{lang}");
    }
}

#[test]
fn the_example_is_clean_in_every_profile() {
    let tree = start("example");
    for profile in ["minimal", "standard", "full"] {
        let with = |text: &str| text.replace("profile: standard", &format!("profile: {profile}"));
        assert_eq!(fixture(&tree, with).findings(), "", "{profile}");
    }
}

#[test]
fn the_example_shows_every_stage_and_every_kind_of_trouble() {
    let tree = start("example");
    let analysis = fixture(&tree, str::to_string).analyse();
    let workspace = &analysis.workspace;
    for stage in 0..workspace.playbook.stages.len() {
        let here = workspace.of_kind("initiative").filter(|(_, entity)| entity.stage == Some(stage as u8)).count();
        assert!(here > 0, "nothing at stage {stage}");
    }
    for kind in ["person", "objective", "alert", "competitor"] {
        assert!(workspace.of_kind(kind).next().is_some(), "no {kind}");
    }
    let types: Vec<&str> = workspace.of_kind("competitor").filter_map(|(_, entity)| entity.text("type")).collect();
    assert!(types.contains(&"direct") && types.iter().any(|kind| *kind != "direct"), "{types:?}");
    let waived = workspace
        .gates
        .iter()
        .flat_map(|gate| &gate.items)
        .any(|item| matches!(item.state, tandem::model::gate::GateMark::Waived { .. }));
    assert!(waived, "no waiver");
    assert!(workspace.ranking.items.len() >= 3, "a ranking of {}", workspace.ranking.items.len());
}
