//! The example asks of itself as much as can be asked, and is clean. Whatever one thing of that is taken away is missed: by
//! the finding that is about it, and by no other.

use std::collections::BTreeSet;

use rayon::prelude::*;

use tandem::edit::front::{self, Path, Source, Wish};
use tandem::model::entity::Entity;
use tandem::model::gate::{GateItem, GateMark};
use tandem::model::kind::{Kind, Section};
use tandem::model::playbook::Level;
use tandem::model::workspace::Analysis;

use super::{Example, example};

/// Where more is missed than the one thing, and rightly: with the log of the gates go the signatures and the waiver that stand in
/// it, and what other documents said about a thing that is gone is not true any more.
const ALONG: [(&str, &str, &[&str]); 5] = [
    ("initiative", "field/ice", &["T302"]),
    ("initiative", "field/gates", &["T103", "T701", "T705", "T706", "T707", "T708", "T709", "T710", "T711", "T712"]),
    ("objective", "field/key_results", &["T103", "T405"]),
    ("launch", "field/initiatives", &["T103", "T716", "T717"]),
    ("alert", "field/about", &["T103", "T215", "T215"]),
];

/// The example with the profile that asks the most.
fn full() -> Example {
    example().edit("tandem.yaml", "profile: standard", "profile: full")
}

#[test]
fn the_example_has_everything_that_the_full_profile_asks() {
    assert_eq!(full().findings(), "");
}

#[test]
fn whatever_the_full_profile_asks_is_missed_when_it_is_taken_away() {
    let full = full();
    let analysis = full.fixture().analyse();
    let asked = asked(&analysis);
    let kinds: BTreeSet<&str> = asked.iter().map(|(entity, _)| &*entity.kind).collect();
    assert!(asked.len() > 100 && kinds.len() > 12, "{} things of {} kinds", asked.len(), kinds.len());
    let wrong: Vec<String> =
        asked.par_iter().filter_map(|(entity, item)| wrong(&full, &analysis, entity, item)).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), asked.len(), wrong.join("\n"));
}

/// Each field and section that some document had to have by where it stands, once: in the first document that has it.
fn asked(analysis: &Analysis) -> Vec<(&Entity, &GateItem)> {
    let world = &analysis.workspace;
    let mut known = BTreeSet::new();
    let mut asked = Vec::new();
    for (entity, state) in world.entities.iter().zip(world.gates.iter()) {
        for item in &state.items {
            let is_due = state.next.is_none_or(|next| item.at < next) && item.level != Level::Off;
            let is_thing = item.rule.starts_with("field/") || item.rule.starts_with("section/");
            if is_due
                && is_thing
                && item.state == GateMark::Passed
                && known.insert((entity.kind.clone(), item.rule.clone()))
            {
                asked.push((&**entity, item));
            }
        }
    }
    asked
}

/// What is not as it should be where the thing is taken away; `None` where the one finding says so.
fn wrong(full: &Example, analysis: &Analysis, entity: &Entity, item: &GateItem) -> Option<String> {
    let kind = analysis.workspace.playbook.kind(&entity.kind).unwrap();
    let path = entity.path.as_str();
    let text = full.text(path);
    let (sort, name) = item.rule.split_once('/').unwrap();
    let (less, code) = match sort {
        "field" if entity.document.is_some() => (without_field(&text, entity, kind, name), "T103"),
        "field" => (without_entry(&text, entity, name), "T103"),
        _ => (without_section(&text, kind.sections.iter().find(|section| &*section.id == name).unwrap()), "T501"),
    };
    let Some(less) = less else { return Some(format!("{path}: {} could not be taken away", item.rule)) };
    let found = full.clone().file(path, &less).findings();
    let along = ALONG.iter().find(|(of, rule, _)| *of == &*entity.kind && *rule == &*item.rule);
    let wanted: Vec<&str> = along.map_or(vec![code], |(_, _, codes)| codes.to_vec());
    let mut codes: Vec<&str> = found.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    codes.sort_unstable();
    let is_it = codes == wanted && found.contains(&format!("{path}:"));
    (!is_it).then(|| format!("{path} without {}:\n{found}", item.rule))
}

fn without_field(text: &str, entity: &Entity, kind: &Kind, name: &str) -> Option<String> {
    let source = Source { path: &entity.path, text, fields: &kind.fields };
    front::change(source, &Wish::Cut(Path::key(name))).ok()
}

/// Takes `name: value` out of an entry of a register, in one line or in several.
fn without_entry(text: &str, entity: &Entity, name: &str) -> Option<String> {
    let value = entity.get(name)?.span.range();
    let key = text[..value.start].rfind(&format!("{name}:"))?;
    let rest = &text[value.end..];
    let end = value.end + rest.len() - rest.trim_start_matches([',', ' ', '"', '\'']).len();
    Some(format!("{}{}", &text[..key], &text[end..]))
}

/// Takes the section out: its heading and what stands below it, or the words before the first heading.
fn without_section(text: &str, section: &Section) -> Option<String> {
    let names: Vec<String> = section.name.iter().map(|(_, name)| name.to_lowercase()).collect();
    let aliases: Vec<String> = section.aliases.iter().map(|name| name.to_lowercase()).collect();
    let is_it = |line: &str| {
        let heading = line.strip_prefix("## ").map(|words| words.trim().to_lowercase());
        heading.is_some_and(|heading| names.contains(&heading) || aliases.contains(&heading))
    };
    let (head, body) = text.split_at(text.match_indices("\n---\n").next()?.0 + 5);
    let mut kept = String::from(head);
    let mut inside = section.lead;
    let mut taken = false;
    for line in body.split_inclusive('\n') {
        if line.starts_with("## ") {
            inside = is_it(line.trim_end());
        }
        taken |= inside && !line.trim().is_empty();
        if !inside {
            kept.push_str(line);
        }
    }
    taken.then_some(kept)
}
