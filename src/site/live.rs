//! Live tables: a list of documents in the middle of a text, as the workspace is today.
//!
//! Written here and not by a template, because it stands inside a body; everything in it is escaped where it is written.

use std::cmp::Ordering;

use crate::base::text::Text;
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::kind::{Kind, Shape};
use crate::site::page::List;
use crate::site::piece::{self, Piece, Scene};
use crate::site::shelf;
use crate::site::value::{escaped, spoken};
use crate::site::{Site, role, row, url};
use crate::syntax::markdown::table::{ABSENT, PRESENT, Query, Slip, read};
use crate::words::collate;

/// The table that a comment asks for, on a page that is `root` below the root of the site. What is wrong with it is said
/// in its place.
pub fn table(site: &Site, root: &str, comment: &str, number: usize) -> String {
    let (query, slips) = read(comment, &site.workspace().playbook);
    let mut out = String::new();
    for slip in slips {
        note(site, slip, &mut out);
    }
    if let Some(query) = query
        && let Some(kind) = site.workspace().playbook.kind(&query.kind)
    {
        write(site, (root, number), kind, &query, &mut out);
    }
    out
}

fn note(site: &Site, slip: Slip, out: &mut String) {
    let said = site.lexicon().tell(&Text::with(slip.message, slip.args));
    let said = site.lexicon().say("live-slip", vec![("why", said.into())]);
    out.push_str("<p class=\"note\">");
    out.push_str(spoken(&said).as_str().unwrap_or_default());
    out.push_str("</p>\n");
}

fn write(site: &Site, (root, number): (&str, usize), kind: &Kind, query: &Query, out: &mut String) {
    let lexicon = site.lexicon();
    let workspace = site.workspace();
    let mut rows: Vec<EntityIx> = workspace
        .of_kind(&kind.id)
        .filter(|(ix, entity)| site.shelf().shows(*ix) && meets(entity, query))
        .map(|(ix, _)| ix)
        .collect();
    sort(site, kind, query, &mut rows);
    let name = query.title.as_deref().unwrap_or(lexicon.label(&kind.plural));
    if rows.is_empty() {
        out.push_str(&format!(
            "<p class=\"muted\">{}</p>\n",
            escaped(&lexicon.say("live-empty", vec![("name", name.into())]))
        ));
        return;
    }
    // Two tables of one name are two places on the page.
    let region = format!("{}: {name}", site.labels.table.replace("{}", &number.to_string()));
    let caption = query.title.as_deref().map(|title| format!("<caption dir=\"auto\">{}</caption>\n", escaped(title)));
    out.push_str(&format!(
        "<div class=\"scroll live\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table>\n{}<thead><tr>",
        escaped(&region),
        caption.unwrap_or_default(),
    ));
    for column in &query.columns {
        out.push_str(&format!("<th scope=\"col\">{}</th>", escaped(&heading(site, kind, column))));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for ix in rows.iter().take(query.limit) {
        out.push_str("<tr>");
        for column in &query.columns {
            out.push_str("<td dir=\"auto\">");
            cell(site, root, kind, *ix, column, out);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    let more = rows.len().saturating_sub(query.limit);
    if more > 0 {
        let said = lexicon.say("list-more", vec![("count", more.into())]);
        let list = site.address().list(&List::Kind(kind.id.clone()));
        let link = list.map(|path| format!("<a href=\"{root}{}\">{}</a>", url::encode(path.as_str()), escaped(&said)));
        out.push_str(&format!("<p class=\"small\">{}</p>\n", link.unwrap_or_else(|| escaped(&said).into_owned())));
    }
}

/// Whether a document meets all conditions.
fn meets(entity: &Entity, query: &Query) -> bool {
    query.conditions.iter().all(|(field, words)| {
        let is = |found: &str| words.iter().any(|word| word.eq_ignore_ascii_case(found));
        let found = match field.as_str() {
            "stage" => entity.stage.is_some_and(|stage| is(&stage.to_string())),
            "status" => entity.status.as_deref().is_some_and(is),
            _ => entity
                .get(field)
                .is_some_and(|value| value.items().iter().any(|item| word(item).is_some_and(|word| is(&word)))),
        };
        let there = entity.get(field).is_some();
        found || there && is(PRESENT) || !there && is(ABSENT)
    })
}

/// A value as somebody would ask for it.
fn word(value: &Value) -> Option<String> {
    match &value.data {
        Data::Text(text) | Data::Number { text, .. } => Some(text.to_string()),
        Data::Bool(yes) => Some(yes.to_string()),
        Data::Date(day) => Some(day.to_string()),
        _ => None,
    }
}

/// What rows are compared by. What is missing comes last in either direction.
#[derive(PartialEq, PartialOrd)]
enum Key {
    Number(f64),
    Words(String),
}

fn sort(site: &Site, kind: &Kind, query: &Query, rows: &mut Vec<EntityIx>) {
    let Some((column, falls)) = &query.sort else {
        // As the list of the kind has them.
        let listed = site.shelf().kind(site.workspace(), &kind.id, site.lexicon().lang());
        if !listed.is_empty() {
            let wanted: std::collections::BTreeSet<EntityIx> = rows.iter().copied().collect();
            *rows = listed.iter().copied().filter(|ix| wanted.contains(ix)).collect();
        }
        return;
    };
    let mut keyed: Vec<(Option<Key>, EntityIx)> = rows.iter().map(|ix| (key(site, *ix, column), *ix)).collect();
    keyed.sort_by(|(a, a_ix), (b, b_ix)| {
        let order = match (a, b) {
            (Some(a), Some(b)) => {
                let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
                if *falls { order.reverse() } else { order }
            }
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        order.then(a_ix.cmp(b_ix))
    });
    *rows = keyed.into_iter().map(|(_, ix)| ix).collect();
}

fn key(site: &Site, ix: EntityIx, column: &str) -> Option<Key> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let words = |words: &str| Key::Words(collate::key(words, site.lexicon().lang()));
    match column {
        "title" => Some(words(&entity.title)),
        "id" => Some(words(&entity.id)),
        "stage" => entity.stage.map(|stage| Key::Number(f64::from(stage))),
        "score" => {
            shelf::ranked(&workspace.ranking, site.shelf().standing(ix)).map(|ranked| Key::Number(ranked.score.value))
        }
        "date" if entity.get(column).is_none() => row::day_of(entity).map(|day| Key::Words(day.to_string())),
        _ => {
            let value = entity.get(column)?;
            let first = value.items().first()?;
            first.number().map(Key::Number).or_else(|| word(first).map(|word| words(&word)))
        }
    }
}

fn heading(site: &Site, kind: &Kind, column: &str) -> String {
    let lexicon = site.lexicon();
    match (column, kind.field(column)) {
        ("title", _) => lexicon.word("site-title"),
        ("stage", _) => lexicon.word("stage"),
        ("score", _) => lexicon.word("site-score"),
        ("owners", _) => lexicon.word("site-owners"),
        (_, Some(field)) => lexicon.label(&field.name).to_owned(),
        ("date", None) => lexicon.word("site-date"),
        _ => column.to_owned(),
    }
}

fn cell(site: &Site, root: &str, kind: &Kind, ix: EntityIx, column: &str, out: &mut String) {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let mut said = |pieces: &[Piece]| out.push_str(piece::line(root, pieces).as_str().unwrap_or_default());
    match (column, kind.field(column)) {
        ("title", _) => match site.href(ix) {
            Some(href) => out.push_str(&format!("<a href=\"{root}{href}\">{}</a>", escaped(&entity.title))),
            None => out.push_str(&escaped(&entity.title)),
        },
        ("id", None) => out.push_str(&format!("<code>{}</code>", escaped(&entity.id))),
        ("stage", _) => {
            let stage = entity.stage.and_then(|at| workspace.playbook.stages.get(usize::from(at)));
            let short = stage.map(|stage| if stage.short.is_empty() { &stage.name } else { &stage.short });
            out.push_str(&escaped(short.map_or("", |name| site.lexicon().label(name))));
        }
        ("score", _) => {
            let ranked = shelf::ranked(&workspace.ranking, site.shelf().standing(ix));
            out.push_str(&ranked.map_or_else(String::new, |ranked| site.lexicon().number(&ranked.score.shown)));
        }
        ("owners", _) => {
            let named = role::named(site, entity);
            let names: Vec<&str> = named.iter().map(|(_, id)| role::person_name(site, id)).collect();
            out.push_str(&escaped(&names.join(", ")));
        }
        ("status", Some(_)) => {
            let status = entity.status.as_ref().map(|status| row::status_name(site, kind, status));
            out.push_str(&escaped(&status.unwrap_or_default()));
        }
        (_, Some(field)) => {
            let Some(value) = entity.get(&field.id) else { return };
            let shape: &Shape = piece::fitting(site, &field.shape, value);
            said(&piece::pieces_in(Scene { site, file: Some(&entity.path) }, shape, value));
        }
        ("date", None) => said(
            &row::day_of(entity).map(|day| Piece::date(day, &site.lexicon().day(day))).into_iter().collect::<Vec<_>>(),
        ),
        _ => {}
    }
}
