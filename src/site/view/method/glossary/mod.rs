//! The glossary from A to Z: what each word means here, what we do not call it, what it is called in other languages.
//!
//! The same terms are linked wherever a text mentions them, so this page is where a reader lands who did not know a word.

mod avoided;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::entity::{Entity, EntityIx};
use crate::model::view::Glossary;
use crate::site::page::{Export, ROWS};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::View;
use crate::site::{Site, data, glossary, listing, row};
use crate::words::{collate, fold};

pub const VIEW: View = View {
    id: "glossary",
    stands_for: Some(|views| views.glossary.as_ref().map(|view| &view.kind)),
    word: "page-glossary",
    empty: "glossary-empty",
    template: "glossary.html",
    has: |site| glossary::view(site).is_some_and(|view| site.shelf().has(&view.kind)),
    fill,
};

fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let Some(view) = glossary::view(site) else { return };
    let kind = &view.kind;
    let all = site.shelf().kind(site.workspace(), kind, site.lexicon().lang());
    let help = site.workspace().playbook.kind(kind).map(|kind| site.lexicon().label(&kind.help));
    let name = |id: &str| {
        let field = site.workspace().playbook.kind(kind).and_then(|kind| kind.field(id));
        field.map_or_else(|| text(id), |field| site.lexicon().name(&field.name))
    };
    let names = [("avoid", name(&view.avoid)), ("also", name(&view.also)), ("see", name(&view.see))];
    context.insert_value("names", record(names));
    context.insert_value("intro", text_or_none(help.filter(|help| !help.is_empty())));
    context.insert_value("letters", letters(site, view, all.get(..ROWS).unwrap_or(all)));
    context.insert_value("avoided", avoided::value(site, view));
    context.insert_value("pager", listing::pager(path, all.len(), 0));
    context.insert_value("data", data::links(site, &[Export::Csv(kind.clone()), Export::Json(kind.clone())]));
}

/// Terms under the letters that they begin with: `[{letter, terms}]`.
fn letters(site: &Site, view: &Glossary, terms: &[EntityIx]) -> Value {
    let lang = site.lexicon().lang();
    let letter = |ix: &EntityIx| letter(&site.workspace().entity(*ix).title, lang);
    let mut sorted: Vec<EntityIx> = terms.to_vec();
    // A word that begins with a sign stands among its letter, as the list sorts it.
    sorted.sort_by_cached_key(|ix| {
        (collate::key(&letter(ix), lang), collate::key(&site.workspace().entity(*ix).title, lang))
    });
    let groups = sorted.chunk_by(|a, b| letter(a) == letter(b));
    list(groups.map(|group| {
        let terms = group.iter().filter_map(|ix| term(site, view, *ix));
        record([("letter", text(&group.first().map(letter).unwrap_or_default())), ("terms", list(terms))])
    }))
}

/// The letter that a reader looks under: without its accent, where the language does not count that as a letter.
fn letter(title: &str, lang: &str) -> String {
    let Some(first) = title.chars().find(|char| char.is_alphanumeric()) else { return "#".to_owned() };
    if first.is_numeric() {
        return "0–9".to_owned();
    }
    let plain = fold::fold(&first.to_string());
    let is_variant = lang != "pl" && plain.is_ascii() || matches!(first, 'ё' | 'Ё');
    if is_variant {
        plain.chars().take(1).flat_map(char::to_uppercase).collect()
    } else {
        first.to_uppercase().collect()
    }
}

/// `{row, id, means, avoid, also, see}`.
fn term(site: &Site, view: &Glossary, ix: EntityIx) -> Option<Value> {
    let entity: &Entity = site.workspace().entity(ix);
    let also = glossary::translations(entity, view);
    let also = also.into_iter().map(|(lang, word)| record([("lang", text(lang)), ("word", text(word))]));
    let see = entity.items(&view.see).iter().filter_map(|item| site.workspace().find(&view.kind, item.text()?));
    Some(record([
        ("row", site.row(ix)?),
        ("lang", row::lang(site, entity)),
        ("means", text_or_none(glossary::meaning(site, ix))),
        ("avoid", list(glossary::avoid(entity, view).map(text))),
        ("also", list(also)),
        ("see", list(see.filter_map(|ix| site.row(ix)))),
    ]))
}
