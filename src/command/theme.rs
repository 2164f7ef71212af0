//! `tandem theme`: what the site's look is made of, and how a team makes a part of it its own.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::text::{Arg, Text};
use crate::base::tree::Tree;
use crate::cli::{Format, Global};
use crate::command::source::Source;
use crate::command::{Usage, load, screen, source};
use crate::host::disk::{self, NewFiles, Replacement};
use crate::host::embedded;
use crate::model::playbook::Playbook;
use crate::report::reader::Reader;
use crate::report::theme::{Group, Line, Listing, json, text};
use crate::site::seam::Seam;
use crate::site::{contrast, seam};
use crate::syntax::{near, slug};
use crate::words::catalogue::Catalogue;
use anyhow::{Result, anyhow};
use clap::{Args, Subcommand};

#[derive(Args, Debug)]
pub struct Theme {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand, Debug)]
enum Verb {
    /// Copy parts into the workspace, to change them there: templates/board.html, tokens.css, icons/home.svg
    Copy {
        /// As `tandem theme` lists them
        #[arg(required = true)]
        files: Vec<String>,
        /// Copy also over a part that is there already
        #[arg(long)]
        force: bool,
    },
    /// Begin a theme of your own with a few colours
    New {
        /// What it is called
        name: String,
    },
}

/// The tokens that a new theme begins with: the first that anybody changes.
const BEGIN: [&str; 6] = ["--accent", "--accent-soft", "--on-accent", "--bg", "--r", "--font"];
/// The style sheet of a new theme.
const SHEET: &str = "brand.css";

pub fn run(args: &Theme, global: &Global) -> Result<u8> {
    match &args.verb {
        None => list(global),
        Some(Verb::Copy { files, force }) => copy(files, *force, global),
        Some(Verb::New { name }) => begin(name, global),
    }
}

/// Lists a theme; outside of a workspace the default one.
fn list(global: &Global) -> Result<u8> {
    let (name, theme, own, playbook, words) = match disk::find_workspace(&global.dir) {
        Some(_) => {
            let settings = load::settings(global)?;
            let name = settings.config.theme.to_string();
            let theme = load::theme::files(&settings.source, &name, &settings.words)?;
            let own = own_files(&settings.source, &name)?;
            (name, theme, own, settings.playbook, settings.words)
        }
        None => {
            let words = Arc::new(Catalogue::new(global.lang.as_deref().unwrap_or("en")));
            let name = embedded::DEFAULT_THEME;
            let playbook = crate::playbook::read("full", None).0;
            (name.to_owned(), embedded::theme(name).unwrap_or_default(), Tree::new(), playbook, words)
        }
    };
    let line = |seam: Seam| {
        let is_own = TreePath::new(&seam.name).is_some_and(|path| own.contains(&path));
        Line { name: seam.name, value: seam.value, shows: seam.shows, own: is_own }
    };
    let own_tokens = seam::values(&own);
    let token = |seam: Seam| Line { own: own_tokens.contains_key(&seam.name), ..line(seam) };
    let icons = seam::icons(&theme, |icon| whose(icon, &playbook, &words));
    let groups = vec![
        Group { word: "theme-templates", lines: seam::templates(&theme).into_iter().map(line).collect() },
        Group { word: "theme-tokens", lines: seam::tokens(&theme).into_iter().map(token).collect() },
        Group { word: "theme-icons", lines: icons.into_iter().map(line).collect() },
    ];
    let faint = contrast::faint(&theme).into_iter().map(|one| {
        let side = words.word(if one.dark { "theme-dark" } else { "theme-light" });
        let number = |ratio: f64| crate::words::number::decimal(&format!("{ratio:.1}"), words.lang());
        let args = vec![
            ("text", one.text.into()),
            ("behind", one.behind.into()),
            ("side", side.into()),
            ("ratio", number(one.ratio).into()),
            ("needed", number(one.needed).into()),
        ];
        words.say(&Text::with("theme-faint", args))
    });
    let listing = Listing { name: &name, groups, faint: faint.collect() };
    if global.format == Format::Json {
        screen::print(&format!("{:#}", json(&listing)))?;
        return Ok(0);
    }
    let style = screen::style(global, None);
    screen::print(&text(&listing, &Reader { words: &words, style: &style }))?;
    screen::say(global, &words.say(&Text::with("theme-next", vec![("name", name.into())])));
    Ok(0)
}

/// What an icon stands for: a kind, a page, or something of the frame.
fn whose(icon: &str, playbook: &Playbook, words: &Catalogue) -> String {
    let kind = playbook.kind(icon).map(|kind| kind.plural.get(words.lang()).to_owned());
    let page = words.try_say(&Text::message(&format!("page-{icon}")));
    kind.or(page).or_else(|| words.try_say(&Text::message(&format!("frame-{icon}")))).unwrap_or_default()
}

fn own_files(source: &Source, name: &str) -> Result<Tree> {
    let folder = load::theme::folder(name);
    Ok(folder.map(|folder| source.folder(&folder)).transpose()?.flatten().unwrap_or_default())
}

/// Copies parts of the theme in force into the team's own folder of it.
fn copy(files: &[String], force: bool, global: &Global) -> Result<u8> {
    source::only_now("theme copy", global)?;
    let settings = load::settings(global)?;
    let words = &settings.words;
    let name = &*settings.config.theme;
    let theme = load::theme::files(&settings.source, name, words)?;
    let folder = load::theme::folder(name).ok_or_else(|| anyhow!("no folder for the theme {name}"))?;
    let own = own_files(&settings.source, name)?;
    let (mut new, mut known) = (Tree::new(), Vec::new());
    for file in files {
        let (part, bytes) = part(&theme, file, words)?;
        let target = folder.child(part.as_str()).ok_or_else(|| anyhow!("no path for {part}"))?;
        match own.text(&part) {
            None => new.insert_text(target, bytes),
            Some(before) if force => known.push((target, before.clone(), bytes)),
            Some(_) => {
                let args = vec![("file", target.as_str().into())];
                return Err(Usage(words.say(&Text::with("theme-exists", args))).into());
            }
        }
    }
    if let NewFiles::Conflicts(conflicts) = disk::write_new(&settings.root, &new)? {
        let first = conflicts.first().map_or("", TreePath::as_str);
        return Err(Usage(words.say(&Text::with("theme-exists", vec![("file", first.into())]))).into());
    }
    // What the team had laid over the theme is what was read; a copy brings back the part that is built in.
    let built_in = embedded::theme(name).or_else(|| embedded::theme(embedded::DEFAULT_THEME)).unwrap_or_default();
    let inside = |target: &TreePath| TreePath::new(target.as_str().strip_prefix(&format!("{folder}/"))?);
    let replaced: Vec<Replacement> = known
        .iter()
        .map(|(path, before, bytes)| {
            let after = inside(path).and_then(|part| built_in.text(&part)).unwrap_or(bytes);
            Replacement { path, before, after }
        })
        .collect();
    disk::save(&settings.root, &replaced)?;
    let written: Vec<&TreePath> =
        new.iter().map(|(path, _)| path).chain(known.iter().map(|(path, _, _)| path)).collect();
    told(&written, "theme-copied", name, (global, words))
}

/// The file of a theme that somebody means: its path, or the name of a template alone.
fn part(theme: &Tree, name: &str, words: &Catalogue) -> Result<(TreePath, std::sync::Arc<[u8]>)> {
    let tried = [name.to_owned(), format!("templates/{name}"), format!("icons/{name}")];
    let found =
        tried.iter().filter_map(|path| TreePath::new(path)).find_map(|path| Some((theme.text(&path)?.clone(), path)));
    if let Some((bytes, path)) = found {
        return Ok((path, bytes));
    }
    let names = theme.iter().flat_map(|(path, _)| [path.as_str(), path.name()]);
    let mut args: Vec<(&'static str, Arg)> = vec![("file", name.into())];
    let text = match near::nearest(name, names) {
        Some(nearest) => {
            args.push(("nearest", nearest.into()));
            Text::with("theme-unknown-near", args)
        }
        None => Text::with("theme-unknown", args),
    };
    Err(Usage(words.say(&text)).into())
}

/// Begins a theme of the team's own.
fn begin(name: &str, global: &Global) -> Result<u8> {
    source::only_now("theme new", global)?;
    let settings = load::settings(global)?;
    let words = &settings.words;
    if !slug::is_id(name) {
        let args = vec![("id", name.into()), ("suggestion", slug::id(name).into())];
        return Err(Usage(words.say(&Text::with("bad-id", args))).into());
    }
    let folder = load::theme::folder(name).ok_or_else(|| anyhow!("no folder for the theme {name}"))?;
    let taken = embedded::theme_names().iter().any(|known| known == name) || settings.source.folder(&folder)?.is_some();
    if taken {
        return Err(Usage(words.say(&Text::with("theme-taken", vec![("name", name.into())]))).into());
    }
    let base = embedded::theme(embedded::DEFAULT_THEME).unwrap_or_default();
    let tokens = seam::tokens(&base);
    let lines = BEGIN.iter().filter_map(|wanted| tokens.iter().find(|token| token.name == *wanted));
    let lines: String =
        lines.map(|token| format!("  {}: {}; /* {} */\n", token.name, token.value, token.shows)).collect();
    let sheet =
        format!("/* {name}: what differs from the default theme. All tokens: tandem theme */\n:root {{\n{lines}}}\n");
    let path = folder.child(SHEET).ok_or_else(|| anyhow!("no path for {SHEET}"))?;
    let mut tree = Tree::new();
    tree.insert_text(path.clone(), sheet.into_bytes());
    if let NewFiles::Conflicts(_) = disk::write_new(&settings.root, &tree)? {
        return Err(Usage(words.say(&Text::with("theme-taken", vec![("name", name.into())]))).into());
    }
    told(&[&path], "theme-begun", name, (global, words))
}

/// Says which files are there now, and what to do with them.
fn told(files: &[&TreePath], id: &str, name: &str, (global, words): (&Global, &Catalogue)) -> Result<u8> {
    let names: Vec<&str> = files.iter().map(|path| path.as_str()).collect();
    if global.format == Format::Json {
        let value = serde_json::json!({"version": 1, "kind": "theme", "name": name, "written": names});
        screen::print(&value.to_string())?;
    } else {
        screen::print(&names.join("\n"))?;
        screen::say(global, &words.say(&Text::with(id, vec![("name", name.into())])));
    }
    Ok(0)
}
