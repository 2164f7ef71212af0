//! Who asked: a person, a team, a role, a document or a few words, as the one who wrote it down meant.

use tera::Value as Shown;

use crate::model::entity::{EntityIx, Value};
use crate::site::value::{record, text, text_or_none};
use crate::site::{Site, role};

/// Somebody by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    pub name: String,
    /// The way from the root of the site.
    pub href: Option<String>,
    /// Whom it means, when the workspace knows them.
    pub entity: Option<EntityIx>,
}

/// Everybody in a list. What leads to something that this site does not show is left out.
pub fn all(site: &Site, items: &[Value]) -> Vec<Who> {
    items.iter().filter_map(Value::text).filter_map(|word| one(site, word)).collect()
}

/// Somebody by the word that stands for them.
pub fn one(site: &Site, word: &str) -> Option<Who> {
    let workspace = site.workspace();
    let person = workspace.find(role::PEOPLE, word);
    if let Some(ix) = person.or_else(|| workspace.find_any(word).into_iter().next()) {
        let entity = workspace.entity(ix);
        let name = if entity.kind.as_ref() == role::PEOPLE { role::name(entity) } else { &entity.title };
        return site.shelf().shows(ix).then(|| Who { name: name.to_owned(), href: site.href(ix), entity: Some(ix) });
    }
    if let Some(role) = workspace.playbook.role(word) {
        return Some(Who { name: site.lexicon().label(&role.name).to_owned(), href: None, entity: None });
    }
    Some(Who { name: word.strip_prefix("external:").unwrap_or(word).trim().to_owned(), href: None, entity: None })
}

pub fn value(who: &Who) -> Shown {
    record([("name", text(&who.name)), ("href", text_or_none(who.href.as_deref()))])
}
