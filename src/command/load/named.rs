//! What somebody means by a name: a kind, or a document.

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::command::Usage;
use crate::command::load::Loaded;
use crate::model::entity::EntityIx;
use crate::model::kind::{Kind, Store};
use crate::model::playbook::Playbook;
use crate::syntax::near;
use crate::words::catalogue::Catalogue;

/// The kind that somebody means by its id, its folder, its file or its name in any language.
pub fn kind<'p>(playbook: &'p Playbook, name: &str, words: &Catalogue) -> Result<&'p Kind> {
    let lower = name.to_lowercase();
    let called = |kind: &&Kind| {
        let store = match &kind.store {
            Store::Folder(folder) => folder.to_string(),
            Store::File(file) => file.trim_end_matches(".yaml").to_string(),
        };
        let mut names = kind.name.iter().chain(kind.plural.iter()).map(|(_, name)| name.to_lowercase());
        *kind.id == *lower || store == lower || names.any(|name| name == lower)
    };
    if let Some(kind) = playbook.kinds.iter().find(called) {
        return Ok(kind);
    }
    let known: Vec<&str> = playbook.kinds.iter().map(|kind| &*kind.id).collect();
    let args = vec![("name", name.into()), ("known", known.join(", ").into())];
    Err(Usage(words.say(&Text::with("error-no-kind", args))).into())
}

/// The document that somebody means by its id.
pub fn entity(loaded: &Loaded, id: &str) -> Result<EntityIx> {
    let workspace = loaded.workspace();
    // The path of the file is a name too: it is what completion gives and what a finding prints.
    let by_path = || {
        let path = TreePath::new(id)?;
        let at = workspace.entities.iter().position(|entity| entity.path == path && entity.document.is_some())?;
        Some(EntityIx(at as u32))
    };
    let text = match (workspace.find_any(id).as_slice(), by_path()) {
        ([one], _) => return Ok(*one),
        ([], Some(one)) => return Ok(one),
        ([], None) => {
            let bare = id.rsplit('/').next().unwrap_or(id);
            let known = workspace.entities.iter().map(|entity| &*entity.id);
            match near::nearest(bare, known) {
                Some(nearest) => {
                    Text::with("error-no-document-near", vec![("id", id.into()), ("nearest", nearest.into())])
                }
                None => Text::with("error-no-document", vec![("id", id.into())]),
            }
        }
        (many, _) => {
            let name = |ix: &EntityIx| format!("{}/{}", workspace.entity(*ix).kind, workspace.entity(*ix).id);
            let all: Vec<String> = many.iter().map(name).collect();
            Text::with("error-several-documents", vec![("id", id.into()), ("all", all.join(", ").into())])
        }
    };
    Err(Usage(loaded.words.say(&text)).into())
}
