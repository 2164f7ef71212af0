//! Where a theme can be changed: its templates, tokens, icons and other files, each with a line on what it shows.
//!
//! The lines stand in the files themselves, the first comment of a template and the comment behind a token, so a list of them
//! cannot go out of date.

use std::collections::BTreeMap;

use crate::base::tree::{File, Tree};

/// One thing that a team can make its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seam {
    /// The path of a file, the name of a token.
    pub name: String,
    /// The value of a token; nothing for files.
    pub value: String,
    /// What it shows.
    pub shows: String,
}

/// Templates, sorted by path.
pub fn templates(theme: &Tree) -> Vec<Seam> {
    of_files(theme, |path| path.starts_with("templates/") && path.ends_with(".html"), first_comment)
}

/// Icons, sorted by path; `called` says whose they are.
pub fn icons(theme: &Tree, called: impl Fn(&str) -> String) -> Vec<Seam> {
    let mut all = of_files(theme, |path| path.starts_with("icons/") && path.ends_with(".svg"), |_| String::new());
    for icon in &mut all {
        icon.shows = called(icon.name.trim_start_matches("icons/").trim_end_matches(".svg"));
    }
    all
}

/// Tokens in their order, with the values that count.
pub fn tokens(theme: &Tree) -> Vec<Seam> {
    let mut all: Vec<Seam> = Vec::new();
    for sheet in sheets(theme) {
        for (name, value, shows) in declared(&sheet) {
            match all.iter_mut().find(|seam| seam.name == name) {
                Some(known) => known.value = value,
                None => all.push(Seam { name, value, shows }),
            }
        }
    }
    all
}

/// Name → value of the tokens.
pub fn values(theme: &Tree) -> BTreeMap<String, String> {
    tokens(theme).into_iter().map(|token| (token.name, token.value)).collect()
}

fn of_files(theme: &Tree, wanted: impl Fn(&str) -> bool, shows: impl Fn(&str) -> String) -> Vec<Seam> {
    let files = theme.iter().filter(|(path, _)| wanted(path.as_str()));
    let seams = files.map(|(path, file)| {
        let text = if let File::Text(bytes) = file { String::from_utf8_lossy(bytes) } else { "".into() };
        Seam { name: path.to_string(), value: String::new(), shows: shows(&text) }
    });
    seams.collect()
}

/// The first `{# comment #}`.
fn first_comment(template: &str) -> String {
    let comment =
        template.split_once("{#").and_then(|(_, rest)| rest.split_once("#}")).map_or("", |(comment, _)| comment);
    comment.trim().trim_start_matches('-').trim_end_matches('-').trim().to_owned()
}

/// Style sheets at the top of the theme in the order in which they count.
fn sheets(theme: &Tree) -> Vec<String> {
    let css = theme.iter().filter(|(path, _)| path.folder().is_empty() && path.extension() == "css");
    let mut all: Vec<_> = css.filter_map(|(path, _)| Some((path, theme.text(path)?))).collect();
    all.sort_by_key(|(path, _)| (path.as_str() != "tokens.css", *path));
    all.into_iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
}

/// `(name, value, comment)` of what the `:root` of a sheet declares.
fn declared(sheet: &str) -> Vec<(String, String, String)> {
    let mut found: Vec<(String, String, String)> = Vec::new();
    for block in sheet.split(":root").skip(1) {
        let before = found.len();
        let Some((_, inside)) = block.split_once('{') else { continue };
        let inside = inside.split('}').next().unwrap_or("");
        for part in inside.split(';') {
            // Before a declaration stands the comment behind the one before it.
            let (comment, declaration) = match part.split_once("/*").and_then(|(_, rest)| rest.split_once("*/")) {
                Some((comment, rest)) => (comment.trim(), rest),
                None => ("", part),
            };
            if let (Some((_, _, shows)), false) =
                (found.get_mut(before..).and_then(<[_]>::last_mut), comment.is_empty())
            {
                *shows = comment.to_owned();
            }
            let Some((name, value)) = declaration.split_once(':') else { continue };
            if name.trim().starts_with("--") {
                found.push((name.trim().to_owned(), value.trim().to_owned(), String::new()));
            }
        }
    }
    found
}
