//! What stands around every page, and the pages that are nothing but frame.

use std::collections::BTreeMap;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::kind::Kind;
use crate::site::fault::ThemeError;
use crate::site::page::{self, List};
use crate::site::value::{escaped, list, record, text, text_or_none};
use crate::site::{Site, forge, loose, shelf, url, view};

/// The longest description of a page, in characters.
const DESCRIPTION: usize = 200;

/// A step of the way from the home page to a page.
pub struct Crumb {
    pub name: String,
    /// The page's path in the site, not encoded; `None` for the page itself.
    pub path: Option<TreePath>,
}

/// The top of a page.
pub struct Head<'a> {
    pub path: &'a TreePath,
    /// The entry of the navigation that it belongs to.
    pub here: &'a str,
    pub title: &'a str,
    pub crumbs: Vec<Crumb>,
}

/// What every template sees on every page.
pub fn shared(site: &Site) -> Context {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let icons = site.theme.icons.iter().map(|(name, icon)| (name.replace('-', "_"), icon.clone()));
    let mut context = Context::new();
    let base = site.tongue().base().or(workspace.config.base_url.as_deref());
    let card = base.zip(site.theme.assets.card()).map(|(base, path)| url::absolute(base, Some(&path)));
    let about = [
        ("title", text(&workspace.config.title)),
        ("lang", text(lexicon.lang())),
        ("open", Value::from(workspace.config.search_engines)),
        ("shared", text(site.tongue().shared())),
        ("card", text_or_none(card.as_deref())),
    ];
    context.insert_value("site", record(about));
    context.insert_value("words", lexicon.words(&site.theme.words));
    context.insert_value("icons", Value::from(icons.collect::<BTreeMap<String, Value>>()));
    context.insert_value("assets", site.theme.assets.value(site.tongue().shared()));
    context.insert_value("stages", list(site.stages.iter().cloned()));
    let roles = workspace.playbook.roles.iter().filter_map(|role| site.role(&role.id));
    context.insert_value("roles", list(roles));
    context.insert_value("navigation", navigation(site));
    context.insert_value("new_idea", forge::idea(site));
    context
}

/// The values of one page, with its frame filled in.
pub fn context(site: &Site, head: Head) -> Context {
    let root = url::root(head.path);
    let mut context = Context::new();
    context.insert_value("crumbs", crumbs(site, &head.crumbs));
    context.insert_value("root", text(&root));
    context.insert_value("here", text(head.here));
    context.insert_value("title", text(head.title));
    context.insert_value("canonical", canonical(site, head.path));
    // What a page has more of, it says itself.
    context.insert_value("feed", Value::none());
    context.insert_value("description", Value::none());
    context.insert_value("copy", Value::none());
    context.insert_value("beside", Value::none());
    context.insert_value("languages", site.tongue().switch(head.path));
    context
}

/// The way from the home page, `{name, href}` of each step.
pub fn crumbs(site: &Site, steps: &[Crumb]) -> Value {
    let crumbs = steps.iter().map(|crumb| {
        let href = crumb.path.as_ref().map(|path| text(&url::encode(path.as_str())));
        record([("name", text(&crumb.name)), ("href", href.unwrap_or_else(Value::none))])
    });
    let home = (!steps.is_empty())
        .then(|| record([("name", text(&site.workspace().config.title)), ("href", text("index.html"))]));
    list(home.into_iter().chain(crumbs))
}

/// A page's description, for those who only see a link to it: the first words of its text.
pub fn description(words: &str) -> Value {
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ");
    if words.chars().count() <= DESCRIPTION {
        return text(&words);
    }
    let cut: String = words.chars().take(DESCRIPTION).collect();
    text(&format!("{}…", cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole)))
}

/// The one address of a page, where the site knows its own.
fn canonical(site: &Site, path: &TreePath) -> Value {
    let Some(base) = site.workspace().config.base_url.as_deref() else { return Value::none() };
    let path = Some(url::encode(path.as_str())).filter(|path| path != "index.html");
    text(&url::absolute(base, path.as_deref()))
}

/// The page for addresses that do not exist. A server shows it for any of them, so its links begin where the site is
/// known to begin.
pub fn missing(site: &Site, path: &TreePath) -> Context {
    let title = site.lexicon().word("frame-not-found");
    let mut context = context(site, Head { path, here: "", title: &title, crumbs: Vec::new() });
    context.insert_value("canonical", Value::none());
    // It is there once, and says so in the main language.
    context.insert_value("languages", list([]));
    if let Some(base) = site.workspace().config.base_url.as_deref() {
        let after_host = base.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
        let base = after_host.trim_matches('/');
        let root = if base.is_empty() { "/".to_owned() } else { format!("/{}/", url::encode(base)) };
        context.insert_value("root", text(&root));
    }
    context
}

/// A page that leads on to where its document is today.
pub fn redirect(site: &Site, path: &TreePath, ix: EntityIx) -> Context {
    let title = &site.workspace().entity(ix).title;
    let target = site.address().entity(ix).map(|(target, anchor)| url::link(path, target, anchor));
    let mut context = context(site, Head { path, here: "", title, crumbs: Vec::new() });
    context.insert_value("target", text(&target.unwrap_or_default()));
    let page = site.address().entity(ix).map(|(target, _)| canonical(site, target));
    context.insert_value("canonical", page.unwrap_or_else(Value::none));
    context
}

/// A page that tells a mistake of the theme, without the theme.
pub fn mistake(error: &ThemeError) -> Vec<u8> {
    let told = error.to_string();
    let told = escaped(&told);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Theme</title>\n<h1>The theme has a mistake</h1>\n<pre>{told}</pre>\n</html>\n"
    )
    .into_bytes()
}

/// The side navigation: groups of entries. It names what exists and counts nothing, so it rarely changes.
fn navigation(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let view = |id: &str, word: &str| {
        entry(site, id, &format!("{}.html", if id == "home" { "index" } else { id }), &lexicon.word(word), id)
    };
    let kind = |kind: &Kind| {
        let list = List::Kind(kind.id.clone());
        let register = site.shelf().register(&kind.id).first().and_then(|ix| site.address().entity(*ix));
        let path = site.address().list(&list).or(register.map(|(path, _)| path))?;
        // A view in the place of a list is there also when there is nothing to list.
        if register.is_none() && !site.shelf().has(&kind.id) {
            return None;
        }
        let name = lexicon.label(&kind.plural);
        Some(entry(site, &kind_entry(&kind.id), &url::encode(path.as_str()), name, &kind.id))
    };
    let playbook = &site.workspace().playbook;
    let views: Vec<(&str, Value)> = view::entries(site).map(|(id, word)| (id, view(id, word))).collect();
    let named = |id: &str| playbook.views.navigation.iter().any(|group| group.views.iter().any(|one| &**one == id));
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    for group in &playbook.views.navigation {
        let chosen = group.views.iter().filter_map(|id| views.iter().find(|(one, _)| *one == &**id));
        let chosen = chosen.map(|(_, entry)| entry.clone());
        let kinds = group.kinds.iter().filter_map(|id| playbook.kind(id)).filter_map(kind);
        groups.push((lexicon.label(&group.name).to_owned(), chosen.chain(kinds).collect()));
    }
    // Nothing gets lost: what no group names comes first of all.
    let mut others: Vec<Value> = views.iter().filter(|(id, _)| !named(id)).map(|(_, entry)| entry.clone()).collect();
    match groups.first_mut() {
        Some((_, items)) => {
            others.append(items);
            *items = others;
        }
        None => groups.push((lexicon.word("cycle"), others)),
    }
    let grouped = |kind: &&Kind| playbook.views.navigation.iter().any(|group| group.kinds.contains(&kind.id));
    let others = playbook.kinds.iter().filter(|kind| !grouped(kind)).filter_map(kind).collect();
    groups.push((lexicon.word("frame-workspace"), others));
    groups.push((lexicon.word("site-pages"), pages(site)));
    groups.retain(|(_, items)| !items.is_empty());
    list(groups.into_iter().map(|(name, items)| record([("name", text(&name)), ("items", list(items))])))
}

/// Documents without a kind: those of the root by their titles, the others by their folder.
fn pages(site: &Site) -> Vec<Value> {
    let workspace = site.workspace();
    let mut entries = Vec::new();
    for (folder, documents) in site.shelf().folders() {
        let index = documents.iter().find(|ix| shelf::is_index(workspace, **ix));
        let few = folder.is_empty() && documents.len() <= page::ROOT;
        let own: Vec<_> = if few { documents.iter().collect() } else { index.into_iter().collect() };
        for ix in &own {
            let Some(path) = site.address().document(**ix) else { continue };
            let id = document_entry(site, **ix);
            entries.push(entry(site, &id, &url::encode(path.as_str()), &loose::title(site, **ix), "page"));
        }
        if let Some(path) = site.address().list(&List::Folder(folder.clone())).filter(|_| own.is_empty()) {
            let name = folder_name(site, folder);
            entries.push(entry(site, &folder_entry(folder), &url::encode(path.as_str()), &name, "folder"));
        }
    }
    entries
}

/// The letters behind `g` that lead to pages: the first of a name, or the first that is free.
const KEYS: [(&str, &str); 14] = [
    ("home", "h"),
    ("inbox", "i"),
    ("ranking", "r"),
    ("board", "b"),
    ("roadmap", "m"),
    ("timeline", "t"),
    ("tree", "w"),
    ("flow", "f"),
    ("defence", "d"),
    ("sales", "s"),
    ("requests", "q"),
    ("blockers", "x"),
    ("process", "p"),
    ("health", "c"),
];

fn entry(site: &Site, id: &str, href: &str, name: &str, icon: &str) -> Value {
    let goals = site.workspace().playbook.views.goals.as_ref().is_some_and(|view| id == kind_entry(&view.kind));
    let key = KEYS.iter().find(|(page, _)| *page == id).map(|(_, key)| *key).or(goals.then_some("o"));
    record([
        ("id", text(id)),
        ("href", text(href)),
        ("name", text(name)),
        ("icon", site.icon(icon)),
        ("key", text_or_none(key)),
    ])
}

/// The navigation's entry of a kind.
pub fn kind_entry(kind: &str) -> String {
    format!("kind/{kind}")
}

/// The navigation's entry of a folder of the root.
pub fn folder_entry(folder: &str) -> String {
    format!("folder/{folder}")
}

/// The navigation's entry that a document without a kind belongs to.
pub fn document_entry(site: &Site, ix: crate::model::entity::DocumentIx) -> String {
    let path = &site.workspace().document(ix).path;
    match shelf::top(path) {
        "" => format!("page/{path}"),
        top => folder_entry(top),
    }
}

/// What a folder is called: its name with a capital, and words instead of hyphens.
pub fn folder_name(site: &Site, folder: &Str) -> String {
    if folder.is_empty() {
        return site.lexicon().word("site-pages");
    }
    let words = folder.replace(['-', '_'], " ");
    let mut chars = words.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}", chars.as_str())
}
