//! A new id for a document or an entry → every file that names it.
//!
//! Typed references and links in prose are found by the analysis, so a word that only looks like the id is left alone. What
//! calls the document by an id that it had before goes on doing so: the old id becomes an alias too.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Text;
use crate::edit::front::{Path, Wish};
use crate::edit::patch::{self, Edit};
use crate::edit::target::{Rewrite, Target};
use crate::edit::value::Value;
use crate::model::document::{Document, LinkTarget};
use crate::model::link::Destination;
use crate::model::source;

/// What a new id changes.
#[derive(Clone, Debug, Default)]
pub struct Renamed {
    /// Files with their new text, under their old paths.
    pub rewrites: Vec<Rewrite>,
    /// Files that get another path: from, to.
    pub moves: Vec<(TreePath, TreePath)>,
    /// How many references were rewritten.
    pub references: usize,
}

/// `text_of`: the text of a file that holds a reference.
pub fn rename(target: &Target, new: &str, text_of: &dyn Fn(&TreePath) -> Option<Arc<str>>) -> Result<Renamed, Text> {
    let old = &*target.entity.id;
    let mut edits = Edits { target, old, new, of: BTreeMap::new() };
    edits.fields(text_of);
    edits.bodies();
    // What another workspace says is changed there.
    edits.of.retain(|path, _| !source::is_foreign(path));
    let references = edits.of.values().map(Vec::len).sum();
    if target.entity.document.is_none() {
        let span = target.entity.stage_span;
        edits.of.entry(target.entity.path.clone()).or_default().push(Edit { span, with: new.to_owned() });
    }
    let moves = moves(target, new);
    let mut rewrites = Vec::new();
    for (path, edits) in edits.of {
        let Some(before) = text_of(&path) else { continue };
        let after = patch::apply(&before, edits);
        rewrites.push(Rewrite { path, before, after });
    }
    if target.entity.document.is_some() {
        alias(target, old, &mut rewrites)?;
    }
    Ok(Renamed { rewrites, moves, references })
}

/// The old id stays known.
fn alias(target: &Target, old: &str, rewrites: &mut Vec<Rewrite>) -> Result<(), Text> {
    let own = rewrites.iter().position(|one| one.path == target.entity.path);
    let text: Arc<str> = own.map_or_else(|| target.text.clone(), |at| Arc::from(rewrites[at].after.as_str()));
    let wish = Wish::Push(Path::key("aliases"), Value::word(old));
    let after = Target { text, ..target.clone() }.rewrite(&[wish])?.after;
    match own {
        Some(at) => rewrites[at].after = after,
        None => {
            rewrites.push(Rewrite { path: target.entity.path.clone(), before: target.text.clone(), after });
            rewrites.sort_by(|a, b| a.path.cmp(&b.path));
        }
    }
    Ok(())
}

/// The document's file, or its folder with all that lies in it.
fn moves(target: &Target, new: &str) -> Vec<(TreePath, TreePath)> {
    let path = &target.entity.path;
    if target.entity.document.is_none() {
        return Vec::new();
    }
    if path.stem() != &*target.entity.id {
        let folder = path.folder();
        let parent = folder.rfind('/').map_or("", |at| &folder[..at]);
        let inside = |file: &TreePath| {
            let rest = file.as_str().strip_prefix(folder)?.strip_prefix('/')?;
            TreePath::new(&format!("{parent}/{new}/{rest}")).map(|to| (file.clone(), to))
        };
        let workspace = target.workspace;
        let documents = workspace.documents.iter().map(|document| &document.path);
        let mut moves: Vec<_> = documents.chain(&workspace.attachments).filter_map(inside).collect();
        moves.sort();
        return moves;
    }
    let to = TreePath::new(&format!("{}/{new}.{}", path.folder(), path.extension()));
    to.map(|to| (path.clone(), to)).into_iter().collect()
}

struct Edits<'a> {
    target: &'a Target<'a>,
    old: &'a str,
    new: &'a str,
    of: BTreeMap<TreePath, Vec<Edit>>,
}

impl Edits<'_> {
    fn push(&mut self, path: &TreePath, range: Range<usize>) {
        let edit = Edit { span: Span::new(range.start, range.end), with: self.new.to_owned() };
        let edits = self.of.entry(path.clone()).or_default();
        if !edits.contains(&edit) {
            edits.push(edit);
        }
    }

    /// Typed references: `old`, `kind/old`, `old#part`, in quotes or not.
    fn fields(&mut self, text_of: &dyn Fn(&TreePath) -> Option<Arc<str>>) {
        let workspace = self.target.workspace;
        let Some(back) = workspace.links.back.get(self.target.ix.0 as usize) else { return };
        let mut from: Vec<_> = back.iter().filter(|link| !link.field.is_empty()).map(|link| link.from).collect();
        from.dedup();
        for ix in from {
            let entity = workspace.entity(ix);
            let Some(text) = text_of(&entity.path) else { continue };
            let links = workspace.links.out.get(ix.0 as usize).into_iter().flatten();
            for link in links.filter(|link| link.to == self.target.ix && !link.field.is_empty()) {
                let range = link.span.range();
                let Some(written) = text.get(range.clone()) else { continue };
                if let Some(own) = id_in(written, self.old) {
                    self.push(&entity.path, range.start + own.start..range.start + own.end);
                }
            }
        }
    }

    /// Links in prose: `[[old]]`, `[words](../kind/old.md)`.
    fn bodies(&mut self) {
        let workspace = self.target.workspace;
        for (document, destinations) in workspace.documents.iter().zip(&workspace.links.body) {
            for (link, destination) in document.links.iter().zip(destinations) {
                let leads_here = match destination {
                    Destination::Entity(to, _) => *to == self.target.ix,
                    Destination::Attachment(path) => self.is_beside(path),
                    _ => false,
                };
                if leads_here {
                    self.link(document, link.span, &link.target);
                }
            }
        }
    }

    /// Whether a file lies in the document's own folder.
    fn is_beside(&self, path: &TreePath) -> bool {
        let own = &self.target.entity.path;
        own.stem() != self.old && path.is_below(own.folder())
    }

    fn link(&mut self, document: &Document, span: Span, target: &LinkTarget) {
        let Some(written) = document.text.get(span.range()) else { return };
        let start = span.start as usize;
        let found = match target {
            LinkTarget::Wiki { .. } => {
                let end = written.find(['|', ']']).unwrap_or(written.len());
                written.get(..end).and_then(|head| {
                    id_in(head.trim_start_matches('['), self.old).map(|own| {
                        let skipped = head.len() - head.trim_start_matches('[').len();
                        own.start + skipped..own.end + skipped
                    })
                })
            }
            LinkTarget::Relative { .. } => address_in(written, self.old),
            LinkTarget::Refused { .. } => None,
        };
        if let Some(own) = found {
            self.push(&document.path, start + own.start..start + own.end);
        }
    }
}

/// Where the id stands in a written reference, if it is called by that id.
fn id_in(written: &str, id: &str) -> Option<Range<usize>> {
    let quotes: &[char] = &['"', '\''];
    let lead = written.len() - written.trim_start_matches(quotes).len();
    let name = written.trim_matches(quotes);
    let name = name.find('#').map_or(name, |at| &name[..at]);
    let start = name.rfind('/').map_or(0, |at| at + 1);
    let own = name.get(start..)?.trim();
    own.eq_ignore_ascii_case(id).then(|| lead + start..lead + start + own.len())
}

/// Where the id stands in the address of a Markdown link: a file name, or the folder of one.
fn address_in(written: &str, id: &str) -> Option<Range<usize>> {
    let open = written.rfind("](").map_or(0, |at| at + 2);
    let address = written.get(open..)?;
    let is_whole = |at: usize| {
        let before = address[..at].chars().next_back();
        let after = &address[at + id.len()..];
        before.is_none_or(|c| matches!(c, '/' | '<' | '(')) && (after.starts_with(".md") || after.starts_with('/'))
    };
    let at = address.match_indices(id).map(|(at, _)| at).filter(|at| is_whole(*at)).last()?;
    Some(open + at..open + at + id.len())
}
