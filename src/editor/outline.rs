//! What stands in a file, and what the workspace has: symbols.

use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::editor::View;
use crate::model::entity::Entity;
use crate::model::workspace::Workspace;
use crate::syntax::yaml;
use crate::words::fold::fold;

/// A line of the outline, with what stands below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub name: String,
    pub detail: String,
    pub kind: SymbolSort,
    /// All of it, and its name.
    pub whole: Span,
    pub name_span: Span,
    pub inside: Vec<Symbol>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolSort {
    Field,
    Heading,
}

/// The fields of a file, then its headings, each with those below it.
pub fn outline(view: &View<'_>) -> Vec<Symbol> {
    let root = yaml::parse(view.path, view.text, view.fields_range()).root;
    let entries = root.as_ref().map_or(&[][..], |root| root.entries());
    let field = |entry: &crate::model::node::Entry| {
        let words = view.text.get(entry.value.span.range()).unwrap_or_default();
        let detail: String = words.lines().next().unwrap_or_default().chars().take(60).collect();
        Symbol {
            name: entry.key.to_string(),
            detail,
            kind: SymbolSort::Field,
            whole: Span { start: entry.key_span.start, end: entry.value.span.end.max(entry.key_span.end) },
            name_span: entry.key_span,
            inside: Vec::new(),
        }
    };
    let mut symbols: Vec<Symbol> = entries.iter().map(field).filter(|symbol| !symbol.name.is_empty()).collect();
    symbols.extend(headings(view));
    symbols
}

fn headings(view: &View<'_>) -> Vec<Symbol> {
    let Some(number) = view.workspace.document_of(view.path) else { return Vec::new() };
    let all = &view.workspace.document(number).headings;
    let mut open: Vec<(u8, Symbol)> = Vec::new();
    let mut done: Vec<Symbol> = Vec::new();
    let close = |open: &mut Vec<(u8, Symbol)>, done: &mut Vec<Symbol>| {
        if let Some((_, symbol)) = open.pop() {
            match open.last_mut() {
                Some((_, parent)) => parent.inside.push(symbol),
                None => done.push(symbol),
            }
        }
    };
    for (at, heading) in all.iter().enumerate() {
        while open.last().is_some_and(|(level, _)| *level >= heading.level) {
            close(&mut open, &mut done);
        }
        let next = all[at + 1..].iter().find(|later| later.level <= heading.level);
        let end = next.map_or(view.text.len(), |later| later.span.start as usize);
        let symbol = Symbol {
            name: if heading.text.is_empty() { "#".to_owned() } else { heading.text.to_string() },
            detail: String::new(),
            kind: SymbolSort::Heading,
            whole: Span::new(heading.span.start as usize, end.max(heading.span.end as usize)),
            name_span: heading.span,
            inside: Vec::new(),
        };
        open.push((heading.level, symbol));
    }
    while !open.is_empty() {
        close(&mut open, &mut done);
    }
    done
}

/// How many symbols of a workspace are given at once.
const MOST: usize = 200;

/// A document or an entry whose id or title has what somebody looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub title: String,
    pub id: String,
    /// The kind in words.
    pub kind: String,
    pub place: Place,
}

/// Ids and titles that hold `query`; those that begin with it come first.
pub fn search(workspace: &Workspace, query: &str, lang: &str) -> Vec<Found> {
    let wanted = fold(query.trim());
    let rank = |entity: &Entity| {
        let (id, title) = (fold(&entity.id), fold(&entity.title));
        match wanted.as_str() {
            begins if id.starts_with(begins) || title.starts_with(begins) => Some(0),
            inside if id.contains(inside) || title.contains(inside) => Some(1),
            _ => None,
        }
    };
    let hits = workspace.entities.iter().filter_map(|entity| Some((rank(entity)?, &**entity)));
    let mut hits: Vec<(u8, &Entity)> = hits.collect();
    hits.sort_by_key(|(rank, _)| *rank);
    hits.into_iter().take(MOST).map(|(_, entity)| found(workspace, entity, lang)).collect()
}

fn found(workspace: &Workspace, entity: &Entity, lang: &str) -> Found {
    let kind = workspace.playbook.kind(&entity.kind).map_or(&*entity.kind, |kind| kind.name.get(lang));
    let path: TreePath = entity.path.clone();
    let span = if entity.document.is_some() { Span::default() } else { entity.stage_span };
    Found {
        title: entity.title.to_string(),
        id: entity.id.to_string(),
        kind: kind.to_owned(),
        place: Place { path, span },
    }
}
