//! Questions of the editor → answers of the room `editor`, with lines and columns.

use std::collections::BTreeMap;

use crate::base::diagnostic::TextEdit;
use crate::base::path::TreePath;
use crate::command::lsp::Server;
use crate::command::lsp::house::House;
use crate::command::lsp::wire::{Page, Teller};
use crate::editor::View;
use crate::editor::complete;
use crate::editor::follow;
use crate::editor::hover;
use crate::editor::lens;
use crate::editor::mend::{self, Mending};
use crate::editor::offer::{Offer, OfferSort};
use crate::editor::outline::{self, Symbol, SymbolSort};
use lsp_server::Request;
use lsp_types as lsp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A file that is asked about.
struct Asked<'a> {
    house: &'a House,
    view: View<'a>,
    page: Page<'a>,
    known: &'a BTreeMap<TreePath, String>,
}

impl<'a> Asked<'a> {
    fn teller(&self) -> Option<Teller<'a>> {
        Some(self.house.teller(self.house.world.as_ref()?, self.known))
    }
}

/// The answer to a request; `None` for a method that we do not have. A file that is none of ours has no answer: `null`.
pub fn answer(server: &Server, request: &Request) -> Option<Value> {
    let method = request.method.as_str();
    Some(match method {
        "textDocument/completion" => at(server, request, |asked, offset| completion(server, asked, offset)),
        "textDocument/hover" => at(server, request, |asked, offset| {
            let help = hover::hover(&asked.view, offset)?;
            let contents = lsp::MarkupContent { kind: lsp::MarkupKind::Markdown, value: help.markdown };
            let range = Some(asked.page.range(help.span));
            Some(lsp::Hover { contents: lsp::HoverContents::Markup(contents), range })
        }),
        "textDocument/definition" => at(server, request, |asked, offset| {
            let (_, target) = follow::reference(&asked.view, offset)?;
            Some(asked.teller()?.location(&follow::definition(&asked.view, target)))
        }),
        "textDocument/references" => {
            let with_own = request.params.pointer("/context/includeDeclaration").and_then(Value::as_bool);
            at(server, request, |asked, offset| references(asked, offset, with_own.unwrap_or(false)))
        }
        "textDocument/codeAction" => actions(server, request),
        "textDocument/codeLens" => file(server, request, |asked| {
            let title = lens::lens(&asked.view)?;
            // Words alone: there is nothing to run.
            let command = lsp::Command { title, command: String::new(), arguments: None };
            Some(vec![lsp::CodeLens { range: lsp::Range::default(), command: Some(command), data: None }])
        }),
        "textDocument/documentSymbol" => file(server, request, |asked| {
            let symbols = outline::outline(&asked.view);
            Some(symbols.into_iter().map(|symbol| document_symbol(asked, symbol)).collect::<Vec<_>>())
        }),
        "workspace/symbol" => search(server, request),
        _ => return None,
    })
}

fn params<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

/// The answer about a whole file.
fn file<T: Serialize>(server: &Server, request: &Request, ask: impl FnOnce(&Asked<'_>) -> Option<T>) -> Value {
    let answer = || {
        let address = request.params.pointer("/textDocument/uri")?.as_str()?;
        let (root, file) = server.place(address)?;
        let house = server.houses.get(&root)?;
        let path = house.path(&file)?;
        let view = house.view(&path)?;
        let known = house.known();
        let asked = Asked { house, view, page: Page::new(view.text, house.encoding), known: &known };
        serde_json::to_value(ask(&asked)?).ok()
    };
    answer().unwrap_or(Value::Null)
}

/// The answer about a place in a file.
fn at<T: Serialize>(server: &Server, request: &Request, ask: impl FnOnce(&Asked<'_>, usize) -> Option<T>) -> Value {
    file(server, request, |asked| {
        let position: lsp::Position = params(request.params.get("position")?)?;
        ask(asked, asked.page.offset(position))
    })
}

fn completion(server: &Server, asked: &Asked<'_>, offset: usize) -> Option<lsp::CompletionList> {
    let offers = complete::complete(&asked.view, offset);
    let items = offers.list.into_iter().enumerate();
    let items = items.map(|(number, offer)| item(asked, offer, number, server.client.snippets)).collect();
    Some(lsp::CompletionList { is_incomplete: offers.cut, items })
}

fn item(asked: &Asked<'_>, offer: Offer, number: usize, snippets: bool) -> lsp::CompletionItem {
    let snippet = offer.snippet.filter(|_| snippets);
    let format = if snippet.is_some() { lsp::InsertTextFormat::SNIPPET } else { lsp::InsertTextFormat::PLAIN_TEXT };
    let edit = lsp::TextEdit { range: asked.page.range(offer.replace), new_text: snippet.unwrap_or(offer.insert) };
    let help = (!offer.help.is_empty()).then_some(lsp::Documentation::MarkupContent(lsp::MarkupContent {
        kind: lsp::MarkupKind::Markdown,
        value: offer.help,
    }));
    lsp::CompletionItem {
        label: offer.label,
        detail: (!offer.detail.is_empty()).then_some(offer.detail),
        documentation: help,
        kind: Some(match offer.sort {
            OfferSort::MissingKey | OfferSort::Key => lsp::CompletionItemKind::FIELD,
            OfferSort::Value => lsp::CompletionItemKind::VALUE,
            OfferSort::Person => lsp::CompletionItemKind::CONSTANT,
            OfferSort::Reference => lsp::CompletionItemKind::REFERENCE,
        }),
        preselect: (offer.sort == OfferSort::MissingKey && number == 0).then_some(true),
        sort_text: Some(format!("{number:04}")),
        filter_text: offer.filter,
        insert_text_format: Some(format),
        text_edit: Some(lsp::CompletionTextEdit::Edit(edit)),
        ..lsp::CompletionItem::default()
    }
}

fn references(asked: &Asked<'_>, offset: usize, with_own: bool) -> Option<Vec<lsp::Location>> {
    let (_, target) = follow::subject(&asked.view, offset)?;
    let mut places = follow::references(&asked.view, target);
    if with_own {
        places.insert(0, follow::definition(&asked.view, target));
    }
    let teller = asked.teller()?;
    Some(places.iter().map(|place| teller.location(place)).collect())
}

fn actions(server: &Server, request: &Request) -> Value {
    file(server, request, |asked| {
        let range: lsp::Range = params(request.params.get("range")?)?;
        let wanted: Option<Vec<String>> = request.params.pointer("/context/only").and_then(params);
        if wanted
            .is_some_and(|wanted| !wanted.iter().any(|kind| kind.is_empty() || "quickfix".starts_with(kind.as_str())))
        {
            return Some(Vec::new());
        }
        let teller = asked.teller()?;
        let mut actions = Vec::new();
        for finding in asked.house.findings(asked.view.path) {
            let own = asked.page.range(finding.place.span);
            // A finding counts on all the lines that it touches: nobody aims at a column.
            if own.start.line > range.end.line || own.end.line < range.start.line {
                continue;
            }
            let told = teller.findings(asked.view.path, std::slice::from_ref(finding));
            let mendings = mend::mendings(&asked.view, finding).into_iter();
            actions.extend(mendings.map(|mending| action(&teller, mending, told.clone())));
        }
        Some(actions)
    })
}

fn action(teller: &Teller<'_>, mending: Mending, told: Vec<lsp::Diagnostic>) -> lsp::CodeAction {
    lsp::CodeAction {
        title: mending.title,
        kind: Some(lsp::CodeActionKind::QUICKFIX),
        diagnostics: Some(told),
        edit: Some(edit(teller, &mending.edits)),
        is_preferred: mending.preferred.then_some(true),
        ..lsp::CodeAction::default()
    }
}

/// Edits by file.
fn edit(teller: &Teller<'_>, edits: &[TextEdit]) -> lsp::WorkspaceEdit {
    let mut files: Vec<lsp::TextDocumentEdit> = Vec::new();
    for one in edits {
        let location = teller.location(&one.place);
        let text = lsp::OneOf::Left(lsp::TextEdit { range: location.range, new_text: one.new.clone() });
        match files.iter_mut().find(|file| file.text_document.uri == location.uri) {
            Some(file) => file.edits.push(text),
            None => {
                let document = lsp::OptionalVersionedTextDocumentIdentifier { uri: location.uri, version: None };
                files.push(lsp::TextDocumentEdit { text_document: document, edits: vec![text] });
            }
        }
    }
    lsp::WorkspaceEdit { document_changes: Some(lsp::DocumentChanges::Edits(files)), ..lsp::WorkspaceEdit::default() }
}

#[allow(deprecated, reason = "the type has a field that nobody may use and everybody must fill")]
fn document_symbol(asked: &Asked<'_>, symbol: Symbol) -> lsp::DocumentSymbol {
    let inside: Vec<lsp::DocumentSymbol> =
        symbol.inside.into_iter().map(|symbol| document_symbol(asked, symbol)).collect();
    lsp::DocumentSymbol {
        name: symbol.name,
        detail: (!symbol.detail.is_empty()).then_some(symbol.detail),
        kind: match symbol.kind {
            SymbolSort::Field => lsp::SymbolKind::FIELD,
            SymbolSort::Heading => lsp::SymbolKind::STRING,
        },
        tags: None,
        deprecated: None,
        range: asked.page.range(symbol.whole),
        selection_range: asked.page.range(symbol.name_span),
        children: (!inside.is_empty()).then_some(inside),
    }
}

#[allow(deprecated, reason = "the type has a field that nobody may use and everybody must fill")]
fn search(server: &Server, request: &Request) -> Value {
    let query = request.params.get("query").and_then(Value::as_str).unwrap_or_default();
    let mut all: Vec<lsp::SymbolInformation> = Vec::new();
    for house in server.houses.values() {
        let Some(world) = &house.world else { continue };
        let known = house.known();
        let teller = house.teller(world, &known);
        let found = outline::search(&world.analysis.workspace, query, world.words.lang());
        all.extend(found.into_iter().map(|found| lsp::SymbolInformation {
            name: if found.title == found.id { found.id } else { format!("{} · {}", found.title, found.id) },
            kind: lsp::SymbolKind::OBJECT,
            tags: None,
            deprecated: None,
            location: teller.location(&found.place),
            container_name: Some(found.kind),
        }));
    }
    serde_json::to_value(all).unwrap_or(Value::Null)
}
