//! What good teams do, and where each of it is to be seen in this workspace.
//!
//! A page that this site does not have is left out of its row, so that every link leads somewhere; a row that has nothing left
//! is left out as a whole.

use tera::Value;

use crate::base::path::TreePath;
use crate::model::practice::{GROUPS, NAMES, Place, Practice};
use crate::site::page::Page;
use crate::site::value::{list, record, text};
use crate::site::{Site, listing, loose, view};

/// The groups: `{id, name, rows}` with `{id, said, places}`, a place being `{words, href}` of a page or `{code}`. Nothing where
/// the roles have other names than those that the sentences use.
pub fn groups(site: &Site) -> Value {
    let roles: Vec<&str> =
        site.workspace().playbook.roles.iter().map(|role| site.lexicon().label(&role.short)).collect();
    if !NAMES.iter().all(|name| roles.contains(name)) {
        return list([]);
    }
    let groups = GROUPS.iter().map(|(letter, rows)| {
        let letter = letter.to_string();
        record([
            ("id", text(&letter)),
            ("name", Value::from(site.lexicon().word(&format!("practices-{}", letter.to_lowercase())))),
            ("rows", list(rows.iter().filter_map(|row| value(site, row)))),
        ])
    });
    list(groups)
}

fn value(site: &Site, row: &Practice) -> Option<Value> {
    // Two parts of one page have one name; the first leads there.
    let mut pages: Vec<&str> = Vec::new();
    let is_first = |place: &&Place| match place {
        Place::Page(address) => {
            let path = path_of(address);
            let is_new = !pages.contains(&path);
            pages.push(path);
            is_new
        }
        _ => true,
    };
    let places: Vec<Value> = row.places.iter().filter(is_first).filter_map(|place| at(site, place)).collect();
    let said = site.lexicon().word(&format!("practice-{}", row.id.to_lowercase()));
    (!places.is_empty()).then(|| record([("id", text(row.id)), ("said", Value::from(said)), ("places", list(places))]))
}

/// A place, in words.
fn at(site: &Site, place: &Place) -> Option<Value> {
    let plain = |words: String| record([("code", Value::from(words))]);
    match place {
        Place::Page(address) => {
            let path = path_of(address);
            site.address()
                .pages
                .contains_key(&TreePath::new(path)?)
                .then(|| record([("href", text(path)), ("words", Value::from(name(site, path)))]))
        }
        Place::Rule(code) => Some(plain((*code).to_owned())),
        Place::Command(words) => Some(plain(format!("tandem {words}"))),
        Place::Field(name) => Some(plain((*name).to_owned())),
    }
}

fn path_of(address: &str) -> &str {
    address.split_once('#').map_or(address, |(path, _)| path)
}

/// What people call a page: its name in the navigation, the title of its document, or else its address.
fn name(site: &Site, path: &str) -> String {
    let workspace = site.workspace();
    let own = view::all().find(|one| view::name(one, workspace).as_deref() == Some(path)).map(|own| own.word);
    let entry = || view::entries(site).find(|(id, _)| path.strip_suffix(".html") == Some(*id)).map(|(_, word)| word);
    if let Some(word) = own.or_else(entry) {
        return site.lexicon().word(word);
    }
    let Some(path) = TreePath::new(path) else { return String::new() };
    match site.address().pages.get(&path) {
        Some(Page::Entity(ix)) => workspace.entity(*ix).title.to_string(),
        Some(Page::Document(ix)) => loose::title(site, *ix).into_owned(),
        Some(Page::List(list, _)) => listing::title(site, list),
        _ => path.as_str().trim_end_matches(".html").to_owned(),
    }
}
