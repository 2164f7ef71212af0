//! What can be read as it is written: documents by `tandem://KIND/ID`, and the playbook.

use crate::cli::Global;
use crate::command::load::{self, Loaded};
use crate::command::mcp::answer::LARGEST;
use crate::command::mcp::asked::refuse;
use crate::playbook::print;
use anyhow::Result;
use rmcp::model::{Resource, ResourceContents, ResourceTemplate};

const SCHEME: &str = "tandem://";
const PLAYBOOK: &str = "tandem://playbook";
/// Resources in one part of the list.
pub const PART: usize = 200;

/// A part of all resources from `offset`, and whether more follow.
pub fn list(loaded: &Loaded, offset: usize) -> (Vec<Resource>, bool) {
    let playbook =
        Resource::new(PLAYBOOK, "playbook").with_description("The method in force: stages, gates, fields, roles.");
    let documents = loaded.workspace().entities.iter().filter(|entity| entity.document.is_some()).map(|entity| {
        let uri = format!("{SCHEME}{}/{}", entity.kind, entity.id);
        Resource::new(uri, &*entity.id).with_title(&*entity.title).with_mime_type("text/markdown")
    });
    let mut rest = std::iter::once(playbook.with_mime_type("application/yaml")).chain(documents).skip(offset);
    let part: Vec<Resource> = rest.by_ref().take(PART).collect();
    (part, rest.next().is_some())
}

pub fn templates() -> Vec<ResourceTemplate> {
    let document = ResourceTemplate::new(format!("{SCHEME}{{kind}}/{{id}}"), "document");
    vec![document.with_description("A document of the workspace as it is written.").with_mime_type("text/markdown")]
}

/// What a resource holds. A long one comes in parts: `?offset=` names the byte at which a part begins.
pub fn read(uri: &str, global: &Global) -> Result<ResourceContents> {
    let (name, offset) = match uri.split_once("?offset=") {
        Some((name, offset)) => (name, offset.parse().map_err(|_| refuse(format!("`{offset}` is no offset.")))?),
        None => (uri, 0),
    };
    if name == PLAYBOOK {
        let settings = load::settings(global)?;
        let text = print::print(&settings.config.profile, None);
        return Ok(ResourceContents::text(part(&text, offset, name), uri).with_mime_type("application/yaml"));
    }
    let known =
        || refuse(format!("`{name}` is no address here: documents are at tandem://KIND/ID, the method at {PLAYBOOK}."));
    let (kind, id) = name.strip_prefix(SCHEME).and_then(|rest| rest.split_once('/')).ok_or_else(known)?;
    let loaded = load::load(global)?;
    let workspace = loaded.workspace();
    // By the index of ids alone: a name is never a path.
    let document = workspace.find(kind, id).and_then(|ix| workspace.entity(ix).document);
    let document = document.ok_or_else(|| refuse(format!("There is no document {kind}/{id}.")))?;
    let text = part(&workspace.document(document).text, offset, name);
    Ok(ResourceContents::text(text, uri).with_mime_type("text/markdown"))
}

/// The part that begins at `offset`, with the address of the next one where there is more.
fn part(text: &str, offset: usize, name: &str) -> String {
    let from = floor(text, offset);
    let to = floor(text, from.saturating_add(LARGEST));
    let more = if to < text.len() { format!("\n[continues at {name}?offset={to}]\n") } else { String::new() };
    format!("{}{more}", &text[from..to])
}

/// The nearest place at or before an offset where a character begins.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
