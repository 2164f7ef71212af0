//! By which words a document is found.

use std::collections::BTreeSet;

use crate::base::text::Str;
use crate::model::entity::{Data, DocumentIx, Entity, EntityIx, Value};
use crate::site::{Site, role};
use crate::syntax::address;

/// A longer text is prose, which is for a search in texts; and within a list or a map, where notes stand, a shorter one.
const LONGEST: usize = 300;
const LONGEST_WITHIN: usize = 60;
/// How many bytes of a document's front matter are searched: enough for any that people write by hand.
const MOST: usize = 4_000;
/// How many headings of one text are searched.
const HEADINGS: usize = 24;
/// Fields whose values are the same in most documents, or mean nothing to a person who searches.
const SILENT: [&str; 3] = ["lang", "visibility", "gates"];

/// What an entity says of itself beside its title: id and former ids, kind, stage, people, short values; with spaces
/// between. `former` are the ids that it had before.
pub fn entity(site: &Site, ix: EntityIx, former: &[&Str]) -> String {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let mut rest = String::from(&*entity.id);
    for alias in former {
        add(&mut rest, alias);
    }
    if let Some(kind) = workspace.playbook.kind(&entity.kind) {
        let stage = entity.stage.and_then(|at| workspace.playbook.stages.get(usize::from(at)));
        for label in [Some(&kind.name), stage.map(|stage| &stage.name)].into_iter().flatten() {
            // Every language of the site asks the same index.
            site.tongue().all().iter().skip(1).for_each(|lang| add(&mut rest, label.get(lang)));
            add(&mut rest, site.lexicon().label(label));
        }
    }
    let people = role::named(site, entity);
    let mut held = BTreeSet::new();
    for (field, person) in &people {
        held.insert(*field);
        add(&mut rest, person);
        add(&mut rest, role::person_name(site, person));
    }
    let silent = |entity: &Entity, value: &&Value| {
        let name = &*value.name;
        let field = workspace.playbook.kind(&entity.kind).and_then(|kind| kind.field(name));
        let is_told = !SILENT.contains(&name) && !held.contains(name) && !field.is_some_and(|field| field.private);
        is_told && value.text() != Some(&entity.title)
    };
    for value in entity.values.iter().filter(|value| silent(entity, value)) {
        values(&mut rest, value, LONGEST);
    }
    if let Some(document) = entity.document {
        headings(&mut rest, site, document, &entity.kind);
    }
    rest
}

/// The headings of a text, but those that all texts of its kind have.
fn headings(out: &mut String, site: &Site, ix: DocumentIx, kind: &str) {
    let workspace = site.workspace();
    let sections = workspace.playbook.kind(kind).map_or(&[][..], |kind| &kind.sections);
    let is_usual = |words: &str| {
        sections.iter().any(|section| {
            let named = section.name.iter().any(|(_, name)| name == words);
            named || section.aliases.iter().any(|alias| **alias == *words)
        })
    };
    let document = workspace.document(ix);
    for heading in document.headings.iter().filter(|heading| !is_usual(&heading.text)).take(HEADINGS) {
        add(out, &heading.text);
    }
}

/// What a document without a kind says beside its title: its path and its headings.
pub fn document(site: &Site, ix: DocumentIx) -> String {
    let path = &site.workspace().document(ix).path;
    let mut rest =
        format!("{} {}", address::copy(path).as_str().trim_end_matches(".md"), site.lexicon().word("site-pages"));
    headings(&mut rest, site, ix, "");
    rest
}

/// Short texts, also inside lists and maps. Numbers and dates find nothing that a list does not show better; addresses are
/// no words.
fn values(out: &mut String, value: &Value, longest: usize) {
    match &value.data {
        Data::Text(text) if text.len() <= longest && !text.contains("://") && !text.contains('@') => add(out, text),
        Data::List(items) | Data::Map(items) => items.iter().for_each(|item| values(out, item, LONGEST_WITHIN)),
        _ => {}
    }
}

fn add(out: &mut String, text: &str) {
    if out.len() + text.len() < MOST {
        out.push(' ');
        out.push_str(text);
    }
}
