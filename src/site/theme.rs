//! A theme: templates, icons and assets, compiled once and shared by every page.
//!
//! A team's theme is laid over the default one file by file before it comes here, so this is always a whole theme. It
//! is the one thing on the way from files to pages that can fail: a template with a mistake cannot be shown as a page.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Kwargs, State, Tera, Value};

use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::site::asset::{self, Assets};
use crate::site::fault::{self, ThemeError};
use crate::site::value::markup;
use crate::site::view;

/// The templates that the site asks for by name. A theme may have more, for its own `include` and `extends`.
pub const TEMPLATES: [&str; 14] = [
    "board.html",
    "document.html",
    "empty.html",
    "flow.html",
    "groups.html",
    "home.html",
    "initiative.html",
    "list.html",
    "missing.html",
    "parts/navigation.html",
    "ranking.html",
    "redirect.html",
    "register.html",
    "search.html",
];

/// A compiled theme.
pub struct Theme {
    /// The compiled templates. Each site clones them, to give its own words to the function `say`.
    pub(in crate::site) templates: Tera,
    /// The messages that the templates use as `words.NAME`.
    pub(in crate::site) words: BTreeSet<String>,
    /// Icons by the name of their file.
    pub(in crate::site) icons: BTreeMap<String, Value>,
    pub(in crate::site) assets: Assets,
}

impl Theme {
    /// Compiles the theme in `tree`: `templates/*.html`, `icons/*.svg`, and everything else as assets.
    pub fn compile(tree: &Tree) -> Result<Theme, ThemeError> {
        let sources = sources(tree)?;
        let mut templates = Tera::new();
        // Escaping goes by the end of a template's name; every name ends with nothing.
        templates.autoescape_on([""]);
        // Known by name here, and given their language by each site.
        templates.register_function("say", |_: Kwargs, _: &State| Value::from(""));
        templates.register_filter("number", |n: i64, _: Kwargs, _: &State| n);
        templates.register_filter("percent", |n: i64, _: Kwargs, _: &State| n);
        let given = sources.iter().map(|(name, source)| (name.as_str(), *source));
        templates.add_raw_templates(given).map_err(|error| fault::of(&error, &sources))?;
        let views = view::all().map(|view| view.template);
        if let Some(lost) = TEMPLATES.into_iter().chain(views).find(|name| !sources.contains_key(*name)) {
            return Err(ThemeError::whole(&format!("templates/{lost}"), "the theme lacks this template"));
        }
        let words = sources.values().flat_map(|source| words(source)).collect();
        Ok(Theme { templates, words, icons: icons(tree)?, assets: asset::collect(tree) })
    }

    /// Files of the theme that are copied without being read, such as fonts: their path in the theme, and where they
    /// belong in the site.
    pub fn attachments(&self) -> &[(TreePath, TreePath)] {
        &self.assets.attachments
    }
}

/// Template name → source.
fn sources(tree: &Tree) -> Result<BTreeMap<String, &str>, ThemeError> {
    let mut sources = BTreeMap::new();
    for (path, _) in tree.iter().filter(|(path, _)| path.is_below("templates") && path.extension() == "html") {
        let name = path.as_str().trim_start_matches("templates/").to_owned();
        sources.insert(name, utf8(tree, path)?);
    }
    Ok(sources)
}

fn icons(tree: &Tree) -> Result<BTreeMap<String, Value>, ThemeError> {
    let mut icons = BTreeMap::new();
    for (path, _) in tree.iter().filter(|(path, _)| path.is_below("icons") && path.extension() == "svg") {
        icons.insert(path.stem().to_owned(), markup(utf8(tree, path)?.trim()));
    }
    Ok(icons)
}

fn utf8<'a>(tree: &'a Tree, path: &TreePath) -> Result<&'a str, ThemeError> {
    let text = match tree.get(path) {
        Some(File::Text(bytes)) => std::str::from_utf8(bytes).ok(),
        _ => None,
    };
    text.ok_or_else(|| ThemeError::whole(path.as_str(), "this file cannot be read as UTF-8 text"))
}

/// The names that follow `words.` in a template. So the templates are the list of words, and a team's theme may use any
/// message of the catalogue.
fn words(source: &str) -> impl Iterator<Item = String> {
    source.split("words.").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        Some(rest.get(..end)?.to_owned()).filter(|name| !name.is_empty())
    })
}
