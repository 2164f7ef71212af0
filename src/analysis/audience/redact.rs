//! The files that stay, without what they say of hidden ones: a reference in a field becomes nothing, a link in a text
//! becomes its words, and one without words of its own a mark of omission.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::analysis::audience::hidden::{self, Hidden};
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::tree::Tree;
use crate::model::document::{BodyLink, Document, LinkTarget};
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::Store;
use crate::model::link::Destination;
use crate::model::workspace::Workspace;
use crate::syntax::yaml;

/// What YAML reads as nothing.
const NOTHING: &str = "~";
/// What stands for a link that has no words but a hidden name.
const OMITTED: &str = "…";

/// What is to stand in the place of some bytes.
struct Edit {
    span: Range<usize>,
    /// A part of them that stays, such as the words of a link; edits inside it still count.
    kept: Option<Range<usize>>,
    words: &'static str,
}

/// The changed files with their new bytes.
pub fn texts(workspace: &Workspace, hidden: &Hidden, tree: &Tree) -> BTreeMap<TreePath, Arc<[u8]>> {
    let mut edits: BTreeMap<&TreePath, Vec<Edit>> = BTreeMap::new();
    for (at, entity) in workspace.entities.iter().enumerate().filter(|(at, _)| !hidden.entities[*at]) {
        let found = fields(workspace, hidden, entity, EntityIx(u32::try_from(at).unwrap_or(u32::MAX)));
        if !found.is_empty() {
            edits.entry(&entity.path).or_default().extend(found);
        }
    }
    for ((document, links), is_hidden) in workspace.documents.iter().zip(&workspace.links.body).zip(&hidden.documents) {
        let found = if *is_hidden { Vec::new() } else { body(hidden, document, links) };
        if !found.is_empty() {
            edits.entry(&document.path).or_default().extend(found);
        }
    }
    for (path, cut) in entries(workspace, hidden, tree) {
        // An entry that goes takes along what was to be changed in it.
        let all = edits.entry(path).or_default();
        all.retain(|edit| !cut.iter().any(|cut| cut.span.start <= edit.span.start && edit.span.end <= cut.span.end));
        all.extend(cut);
    }
    let changed = edits.into_iter().filter_map(|(path, mut edits)| {
        let text = std::str::from_utf8(tree.text(path)?).ok()?;
        // Of two that begin at one place the outer one comes first.
        edits.sort_by_key(|edit| (edit.span.start, std::cmp::Reverse(edit.span.end)));
        let mut out = String::with_capacity(text.len());
        written(text, 0..text.len(), &edits, &mut out);
        Some((path.clone(), Arc::from(out.into_bytes())))
    });
    changed.collect()
}

/// Writes a part of the text with the edits that lie in it.
fn written(text: &str, part: Range<usize>, edits: &[Edit], out: &mut String) {
    let mut at = part.start;
    for (place, edit) in edits.iter().enumerate() {
        if edit.span.start < at || edit.span.end > part.end {
            continue;
        }
        out.push_str(text.get(at..edit.span.start).unwrap_or(""));
        match &edit.kept {
            Some(kept) => written(text, kept.clone(), edits.get(place + 1..).unwrap_or(&[]), out),
            None => out.push_str(edit.words),
        }
        at = edit.span.end;
    }
    out.push_str(text.get(at..part.end).unwrap_or(""));
}

/// References to hidden things in the fields of an entity.
fn fields(workspace: &Workspace, hidden: &Hidden, entity: &Entity, ix: EntityIx) -> Vec<Edit> {
    let nothing = |span: Span| Edit { span: span.range(), kept: None, words: NOTHING };
    let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let named = links.iter().filter(|link| !link.field.is_empty());
    let mut edits: Vec<Edit> = named
        .filter(|link| hidden.entities.get(link.to.0 as usize) == Some(&true))
        .map(|link| nothing(link.span))
        .collect();
    for (value, words) in entity.values.iter().flat_map(hidden::texts) {
        if hidden::files(&entity.path, words).iter().any(|path| hidden.paths.contains(path)) {
            edits.push(nothing(value.span));
        }
    }
    edits
}

/// Links to hidden things in a body, and the lines that give such links their addresses.
fn body(hidden: &Hidden, document: &Document, destinations: &[Destination]) -> Vec<Edit> {
    let closed = |destination: &Destination| match destination {
        Destination::Entity(ix, _) => hidden.entities.get(ix.0 as usize) == Some(&true),
        Destination::Page(ix, _) => hidden.documents.get(ix.0 as usize) == Some(&true),
        Destination::Attachment(path) => hidden.paths.contains(path),
        Destination::Broken => false,
    };
    let text: &str = &document.text;
    let links = document.links.iter().zip(destinations).filter(|(_, destination)| closed(destination));
    let mut edits: Vec<Edit> = links.map(|(link, _)| plain(text, link)).collect();
    if edits.is_empty() {
        return edits;
    }
    let mut at = document.body;
    for line in text.get(at..).unwrap_or("").split_inclusive('\n') {
        let address = line.trim_start().strip_prefix('[').and_then(|rest| rest.split_once("]:"));
        let address = address.and_then(|(_, rest)| rest.split_whitespace().next());
        let leads = address.map(|address| hidden::files(&document.path, address.trim_matches(['<', '>'])));
        if leads.is_some_and(|files| files.iter().any(|path| hidden.paths.contains(path))) {
            edits.push(Edit { span: at..at + line.len(), kept: None, words: "" });
        }
        at += line.len();
    }
    edits
}

/// A link as its words.
fn plain(text: &str, link: &BodyLink) -> Edit {
    let span = link.span.range();
    let written = text.get(span.clone()).unwrap_or("");
    let words = match &link.target {
        LinkTarget::Wiki { .. } => {
            let end = written.trim_end_matches(']').len();
            written.find('|').filter(|bar| bar + 1 < end).map(|bar| bar + 1..end)
        }
        _ => label(written),
    };
    let kept = words.map(|words| span.start + words.start..span.start + words.end);
    Edit { span, kept, words: OMITTED }
}

/// What stands between the first bracket and the one that closes it.
fn label(written: &str) -> Option<Range<usize>> {
    let start = written.find('[')? + 1;
    let (mut depth, mut escaped) = (1_usize, false);
    for (at, c) in written.char_indices().skip_while(|(at, _)| *at < start) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (at > start).then_some(start..at);
        }
    }
    None
}

/// Hidden entries of registers, from their key to the next one.
fn entries<'a>(workspace: &'a Workspace, hidden: &Hidden, tree: &Tree) -> Vec<(&'a TreePath, Vec<Edit>)> {
    let mut cut = Vec::new();
    for kind in workspace.playbook.kinds.iter().filter(|kind| matches!(kind.store, Store::File(_))) {
        let all = workspace.of_kind(&kind.id).filter(|(ix, _)| hidden.entities[ix.0 as usize]);
        // Sources have such a file too, each its own.
        let mut closed: BTreeMap<&TreePath, Vec<&Entity>> = BTreeMap::new();
        for (_, entity) in all {
            closed.entry(&entity.path).or_default().push(entity);
        }
        cut.extend(closed.into_iter().filter_map(|(path, closed)| Some((path, entries_of(path, &closed, tree)?))));
    }
    cut
}

fn entries_of(path: &TreePath, closed: &[&Entity], tree: &Tree) -> Option<Vec<Edit>> {
    let text = std::str::from_utf8(tree.text(path)?).ok()?;
    let root = yaml::parse(path, text, 0..text.len()).root?;
    let keys = root.entries();
    let edits = keys.iter().enumerate().filter(|(_, entry)| closed.iter().any(|one| *one.id == *entry.key));
    let edits = edits.map(|(at, entry)| {
        let start = entry.key_span.start as usize;
        let end = keys.get(at + 1).map_or(entry.value.span.end, |next| next.key_span.start) as usize;
        Edit { span: start..end.max(start), kept: None, words: "" }
    });
    Some(edits.collect())
}
