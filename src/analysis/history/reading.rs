//! The texts that the log holds, read: what a version said of its stage, its status and its scores.
//!
//! Two readings. The words are compared with those of other versions and keep what today's playbook no longer knows. The
//! entity is what the ranking of that time is computed from, and goes through the same door as every document of today.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis::check;
use crate::analysis::history::World;
use crate::analysis::history::life::Life;
use crate::analysis::parse;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::Entity;
use crate::model::log::Facts;
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::Playbook;
use crate::syntax::scalar::{self, NumberText};
use crate::syntax::yaml;

/// What a version says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// As written; `None` where nothing is, or nothing that is a stage.
    pub stage: Option<u8>,
    /// Something stands behind the key, readable or not.
    pub has_stage: bool,
    pub status: Option<Str>,
    /// Who (in lower case) and on which criterion → what.
    pub scores: BTreeMap<(Str, Str), Str>,
}

impl Words {
    pub fn read(facts: &Facts, path: &TreePath, playbook: &Playbook) -> Words {
        let node = |key: &str| facts.get(key).and_then(|text| value(key, text, path));
        let stage = facts.get("stage").and_then(|text| match text.as_bytes() {
            // Nearly every one is a single figure, and needs no parser.
            [figure @ b'0'..=b'9'] => Some(figure - b'0'),
            _ => whole(&node("stage")?),
        });
        let status = facts.get("status").and_then(|text| {
            let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
            if plain { Some(Str::from(text)) } else { node("status")?.text().map(|text| Str::from(text.trim())) }
        });
        let scores = node(&playbook.scoring.field).map(|node| scores(&node, playbook)).unwrap_or_default();
        Words {
            stage: stage.filter(|stage| usize::from(*stage) < playbook.stages.len()),
            has_stage: facts.get("stage").is_some_and(|text| !text.is_empty()),
            status: status.filter(|status| !status.is_empty()),
            scores,
        }
    }
}

impl Words {
    /// Where it stands: at the first stage where none is written, and nobody knows where what is written cannot be read.
    pub fn stands(&self) -> Option<u8> {
        self.stage.or(if self.has_stage { None } else { Some(0) })
    }
}

/// Whether the texts that [`Words`] are read from are the same.
pub fn same_words(one: &Facts, other: &Facts, playbook: &Playbook) -> bool {
    ["stage", "status", &*playbook.scoring.field].iter().all(|key| one.get(key) == other.get(key))
}

fn whole(node: &Node) -> Option<u8> {
    let NodeKind::Scalar(scalar) = &node.kind else { return None };
    match scalar::number(scalar) {
        NumberText::Number(number) if number.fract() == 0.0 && (0.0..256.0).contains(&number) => Some(number as u8),
        _ => None,
    }
}

/// Of a person who stands twice the last entry counts. Criteria of other presets belong to the past as well.
fn scores(node: &Node, playbook: &Playbook) -> BTreeMap<(Str, Str), Str> {
    let raters = match &node.kind {
        NodeKind::List(items) => &items[..],
        _ => std::slice::from_ref(node),
    };
    let presets = &playbook.scoring.presets;
    let known = |key: &str| presets.iter().any(|preset| preset.criteria.iter().any(|criterion| *criterion.id == *key));
    let mut scores = BTreeMap::new();
    for rater in raters {
        let by = rater.get("by").and_then(Node::text).unwrap_or("").trim().to_lowercase();
        let by = Str::from(by);
        for entry in rater.entries().iter().filter(|entry| known(&entry.key)) {
            let Some(text) = entry.value.text().map(str::trim).filter(|text| !text.is_empty()) else { continue };
            scores.insert((by.clone(), Str::from(&*entry.key)), Str::from(text));
        }
    }
    scores
}

/// The value of one key.
fn value(key: &str, text: &str, path: &TreePath) -> Option<Node> {
    let mut source = String::new();
    push(&mut source, key, text);
    let read = yaml::parse(path, &source, 0..source.len());
    read.root?.get(key).cloned()
}

/// The document as it was, with no more than the log holds of it.
pub fn entity(world: World<'_>, life: &Life<'_>, facts: &Facts) -> Option<Entity> {
    let mut source = String::from("---\n");
    for (key, text) in &facts.fields {
        push(&mut source, key, text);
    }
    source.push_str("---\n");
    let bytes: Arc<[u8]> = Arc::from(source.into_bytes());
    let parsed = parse::parse(life.path, &bytes, &[]);
    let checked = check::document(&parsed, (life.kind, &life.id), world.playbook, world.headings);
    checked.entities.into_iter().next()
}

/// Writes a key with the text that stood behind it.
///
/// The text came without the white space around it, so the first line of a block has lost its indentation: it is found again
/// from the lines below. A line of its own suits every value, on which side of the colon it may have stood.
fn push(source: &mut String, key: &str, text: &str) {
    source.push_str(key);
    source.push(':');
    if text.starts_with('#') || !text.contains('\n') && !text.starts_with("- ") && !text.contains(": ") {
        source.push(' ');
    } else if !text.starts_with(['\n', ' ']) {
        source.push('\n');
        source.push_str(&" ".repeat(indentation(text)));
    }
    source.push_str(text);
    source.push('\n');
}

fn indentation(text: &str) -> usize {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let below = text.lines().skip(1).filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let Some(least) = below.clone().map(depth).min() else { return 2 };
    let Some(inner) = text.strip_prefix('-').filter(|rest| rest.starts_with(' ')) else { return least.max(1) };
    // A list: either another item stands below at the same depth, or the rest of the first, behind its dash.
    let another = below.clone().any(|line| depth(line) == least && line.trim_start().starts_with("- "));
    if another { least } else { least.saturating_sub(1 + depth(inner)) }
}

/// The document of today said the same where the ranking looks: then it need not be read again.
pub fn is_today(facts: &Facts, entity: &Entity, text: &str, keys: &[Str]) -> bool {
    !entity.broken
        && keys.iter().all(|key| {
            let now = entity.get(key).and_then(|value| text.get(value.span.range())).map(str::trim);
            facts.get(key).map(str::trim).filter(|text| !text.is_empty()) == now
        })
}
