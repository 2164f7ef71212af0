//! Another id for what the cursor is on: the edits and the move of the file, for the editor to make.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::Text;
use crate::command::change;
use crate::command::lsp::Server;
use crate::command::lsp::house::House;
use crate::command::lsp::wire::{self, Page, Teller};
use crate::edit::rename::{self, Renamed};
use crate::edit::target::{Rewrite, Target};
use crate::editor::View;
use crate::editor::follow;
use crate::host::client;
use crate::model::entity::EntityIx;
use crate::model::source::Mounted;
use crate::syntax::slug;
use lsp_server::Request;
use lsp_types as lsp;
use serde_json::{Value, json};

/// What can be renamed at the cursor, and what it is called; `null` where nothing can.
pub fn prepare(server: &Server, request: &Request) -> Value {
    let found = with_subject(server, request, |subject| {
        let id = &*subject.view.workspace.entity(subject.ix).id;
        json!({"range": subject.page().range(subject.span), "placeholder": id})
    });
    found.unwrap_or(Value::Null)
}

/// The edits, or why there are none.
pub fn rename(server: &Server, request: &Request) -> Result<Value, String> {
    let new = request.params.get("newName").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let made = with_subject(server, request, |subject| subject.renamed(&new, server.client.renames_files));
    let unknown = || server.words().word("editor-rename-no");
    let edit = made.ok_or_else(unknown)??;
    serde_json::to_value(edit).map_err(|error| error.to_string())
}

/// An entity under the cursor.
struct Subject<'a> {
    house: &'a House,
    view: View<'a>,
    ix: EntityIx,
    span: Span,
}

fn with_subject<T>(server: &Server, request: &Request, ask: impl FnOnce(&Subject<'_>) -> T) -> Option<T> {
    let address = request.params.pointer("/textDocument/uri")?.as_str()?;
    let (root, file) = server.place(address)?;
    let house = server.houses.get(&root)?;
    let path = house.path(&file)?;
    let view = house.view(&path)?;
    let position: lsp::Position = serde_json::from_value(request.params.get("position")?.clone()).ok()?;
    let offset = Page::new(view.text, house.encoding).offset(position);
    match follow::subject(&view, offset)? {
        (span, follow::Target::Entity(ix)) => Some(ask(&Subject { house, view, ix, span })),
        _ => None,
    }
}

impl<'a> Subject<'a> {
    fn page(&self) -> Page<'a> {
        Page::new(self.view.text, self.house.encoding)
    }

    fn renamed(&self, new: &str, moves_files: bool) -> Result<lsp::WorkspaceEdit, String> {
        let (workspace, words) = (self.view.workspace, self.view.words);
        let say = |text: &Text| words.say(text);
        if !slug::is_id(new) {
            let args = vec![("id", new.into()), ("suggestion", slug::id(new).into())];
            return Err(say(&Text::with("bad-id", args)));
        }
        let entity = workspace.entity(self.ix);
        if let Some(mounted) = Mounted::of(&entity.path) {
            return Err(say(&change::belongs_elsewhere(workspace, &entity.id, mounted.source)));
        }
        if let Some(other) = workspace.find(&entity.kind, new)
            && (other != self.ix || *entity.id == *new)
        {
            let file = workspace.config.file(&workspace.entity(other).path);
            return Err(say(&Text::with("rename-taken", vec![("id", new.into()), ("file", (&*file).into())])));
        }
        let world = self.house.world.as_ref().ok_or_else(|| words.word("editor-rename-no"))?;
        let text_of = |path: &TreePath| wire::text(&world.tree, path).map(Arc::from);
        let text = text_of(&entity.path).ok_or_else(|| words.word("editor-rename-no"))?;
        let target = Target::new(workspace, self.ix, text).ok_or_else(|| words.word("editor-rename-no"))?;
        let renamed = rename::rename(&target, new, &text_of).map_err(|reason| say(&reason))?;
        if !renamed.moves.is_empty() && !moves_files {
            return Err(words.word("editor-rename-files"));
        }
        let known = self.house.known();
        Ok(edit(&self.house.teller(world, &known), &renamed))
    }
}

/// Texts first, under the old paths; then the files move.
fn edit(teller: &Teller<'_>, renamed: &Renamed) -> lsp::WorkspaceEdit {
    let texts = renamed.rewrites.iter().map(|rewrite| {
        let location = teller.location(&changed(rewrite));
        let text = lsp::TextEdit { range: location.range, new_text: new_text(rewrite) };
        let document = lsp::OptionalVersionedTextDocumentIdentifier { uri: location.uri, version: None };
        lsp::DocumentChangeOperation::Edit(lsp::TextDocumentEdit {
            text_document: document,
            edits: vec![lsp::OneOf::Left(text)],
        })
    });
    let moves = renamed.moves.iter().map(|(from, to)| {
        let new_uri = wire::uri(&client::address(&teller.root.join(to.as_str())));
        let operation = lsp::RenameFile { old_uri: teller.address(from), new_uri, options: None, annotation_id: None };
        lsp::DocumentChangeOperation::Op(lsp::ResourceOp::Rename(operation))
    });
    let operations = texts.chain(moves).collect();
    lsp::WorkspaceEdit {
        document_changes: Some(lsp::DocumentChanges::Operations(operations)),
        ..lsp::WorkspaceEdit::default()
    }
}

/// The part of a file that a rewrite changes, from its first to its last difference.
fn changed(rewrite: &Rewrite) -> Place {
    let (start, tail) = common(&rewrite.before, &rewrite.after);
    Place { path: rewrite.path.clone(), span: Span::new(start, rewrite.before.len() - tail) }
}

fn new_text(rewrite: &Rewrite) -> String {
    let (start, tail) = common(&rewrite.before, &rewrite.after);
    rewrite.after.get(start..rewrite.after.len() - tail).unwrap_or_default().to_owned()
}

/// How many bytes both begin with and end with, cut at whole characters.
fn common(before: &str, after: &str) -> (usize, usize) {
    let pairs = before.chars().zip(after.chars());
    let start: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let pairs = before[start..].chars().rev().zip(after[start..].chars().rev());
    let tail = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (start, tail)
}
