//! `tandem init [DIR]`: a workspace to begin with, or the filled example to look around in.
//!
//! The content is written whole or not at all. What stands beside it (workflows, editor settings) gives way to files that a
//! team has already: those stay as they are and are named.

use std::path::{Path, PathBuf};

use crate::base::path::TreePath;
use crate::base::text::{Str, Text};
use crate::base::tree::{File, Tree};
use crate::cli::{Format, Global};
use crate::command::{Usage, load, screen, source};
use crate::host::disk::{self, NewFiles};
use crate::host::embedded;
use crate::playbook::template;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Init {
    /// Where; made when it is not there
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The filled example instead of a clean start
    #[arg(long)]
    example: bool,
    /// How much is asked of an initiative
    #[arg(long, value_name = "PROFILE", value_parser = ["minimal", "standard", "full"])]
    profile: Option<String>,
    /// What the product or the team is called
    #[arg(long)]
    title: Option<String>,
    /// Leave out what is for GitHub, GitLab and their like: workflows, questions for pull requests, hooks
    #[arg(long)]
    no_ci: bool,
}

/// What only forges and hooks of git read.
const FORGES: [&str; 6] = [".forgejo", ".gitea", ".github", ".gitlab", ".gitlab-ci.yml", ".pre-commit-config.yaml"];
/// Where the settings that `init` writes put the site.
const OUTPUT: &str = "site";

pub fn run(args: &Init, global: &Global) -> Result<u8> {
    source::only_now("init", global)?;
    let lang = global.lang.as_deref().unwrap_or("en");
    let words = Catalogue::new(lang);
    let folder = match &args.folder {
        Some(folder) => global.dir.join(folder),
        None => global.dir.clone(),
    };
    let part = if args.example { "example".to_string() } else { format!("start/{lang}") };
    let title = args.title.clone().or_else(|| if args.example { None } else { name_of(&folder) });
    let content = settle(&embedded::workspace_template().below(&part), title.as_deref(), args.profile.as_deref());
    let companions = embedded::companions(lang).without(|path| args.no_ci && is_for_forges(path));
    let kept = disk::taken(&folder, &companions);
    let tree = companions.without(|path| kept.contains(path)).overlay(&content);
    if let NewFiles::Conflicts(conflicts) = disk::write_new(&folder, &tree)? {
        let files: Vec<String> = conflicts.iter().map(|path| format!("  {path}")).collect();
        let args = vec![("folder", load::shown(&folder).into()), ("files", files.join("\n").into())];
        return Err(Usage(words.say(&Text::with("init-conflicts", args))).into());
    }
    if global.format == Format::Json {
        let files: Vec<&str> = tree.iter().map(|(path, _)| path.as_str()).collect();
        let kept: Vec<&str> = kept.iter().map(TreePath::as_str).collect();
        let folder = load::shown(&folder);
        let value = serde_json::json!({"version": 1, "kind": "init", "folder": folder, "files": files, "kept": kept});
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    say(&words, &folder, &tree, &kept)
}

fn is_for_forges(path: &TreePath) -> bool {
    path.as_str().split('/').next().is_some_and(|top| FORGES.contains(&top))
}

/// The files of the template with what the flags decide.
fn settle(template: &Tree, title: Option<&str>, profile: Option<&str>) -> Tree {
    let mut tree = Tree::new();
    for (path, file) in template.iter() {
        let File::Text(bytes) = file else { continue };
        let text = if path.as_str() == disk::CONFIG_FILE {
            let text = String::from_utf8_lossy(bytes);
            let lines: Vec<String> = text.lines().map(|line| setting(line, title, profile)).collect();
            (lines.join("\n") + "\n").into_bytes()
        } else {
            bytes.to_vec()
        };
        tree.insert_text(path.clone(), text);
    }
    tree
}

/// A line of `tandem.yaml`, with the value that a flag gives it.
fn setting(line: &str, title: Option<&str>, profile: Option<&str>) -> String {
    match (line.split(':').next(), title, profile) {
        (Some("title"), Some(title), _) => {
            format!("title: {}", template::quoted(title))
        }
        (Some("profile"), _, Some(profile)) => format!("profile: {profile}"),
        _ => line.to_string(),
    }
}

fn say(words: &Catalogue, folder: &Path, tree: &Tree, kept: &[TreePath]) -> Result<u8> {
    let shown = shown(words, tree);
    let at: Str = Str::from(load::shown(folder));
    let name = folder.display().to_string();
    let args = |id: &str, more: Vec<(&'static str, crate::base::text::Arg)>| words.say(&Text::with(id, more));
    let mut lines = vec![args("init-created", vec![("count", tree.len().into()), ("folder", (&at).into())])];
    lines.extend(shown);
    lines.extend(asides(words, folder, tree, kept));
    lines.push(String::new());
    lines.push(words.word("init-next"));
    let here = if name == "." { String::new() } else { format!(" -C {name}") };
    let new = format!("new initiative \"{}\"", words.word("init-sample-title"));
    let next = [("check", "init-next-check"), ("build", "init-next-build"), (new.as_str(), "init-next-new")];
    let width = next.iter().map(|(command, _)| command.chars().count()).max().unwrap_or(0);
    for (command, message) in next {
        lines.push(format!("  tandem{here} {command:<width$}  {}", words.word(message)));
    }
    screen::print(&lines.join("\n"))?;
    Ok(0)
}

/// The files that are worth a line each: all of them, or the team's own, when there are not too many.
fn shown(words: &Catalogue, tree: &Tree) -> Vec<String> {
    const MANY: usize = 12;
    let (forges, own): (Vec<&TreePath>, Vec<&TreePath>) =
        tree.iter().map(|(path, _)| path).partition(|path| is_for_forges(path));
    if own.len() > MANY {
        return Vec::new();
    }
    let mut lines: Vec<String> = own.iter().map(|path| format!("  {path}")).filter(|line| line.len() < 78).collect();
    if !forges.is_empty() {
        lines.push(format!("  {}", words.say(&Text::with("init-for-forges", vec![("count", forges.len().into())]))));
    }
    lines
}

/// What somebody with a repository of their own should know: what was left alone, and what that asks of them.
fn asides(words: &Catalogue, folder: &Path, tree: &Tree, kept: &[TreePath]) -> Vec<String> {
    let mut lines = Vec::new();
    if !kept.is_empty() {
        let files: Vec<String> = kept.iter().map(|path| format!("  {path}")).collect();
        let args = vec![("count", kept.len().into()), ("files", files.join("\n").into())];
        lines.push(words.say(&Text::with("init-kept", args)));
    }
    if !tree.iter().any(|(path, _)| path.as_str() == ".gitignore") && !disk::ignores(folder, OUTPUT) {
        lines.push(words.say(&Text::with("init-ignore-site", vec![("line", format!("/{OUTPUT}/").into())])));
    }
    let above = disk::repository(folder).filter(|root| root.canonicalize().ok() != folder.canonicalize().ok());
    if let Some(root) = above.filter(|_| tree.iter().any(|(path, _)| is_for_forges(path))) {
        let args = vec![("folder", load::shown(&root).into())];
        lines.push(words.say(&Text::with("init-inside-repository", args)));
    }
    lines
}

/// The folder's own name, as the title of a clean start.
fn name_of(folder: &Path) -> Option<String> {
    let whole = std::path::absolute(folder).ok()?;
    let name = whole.file_name()?.to_string_lossy().replace(['-', '_'], " ");
    let mut letters = name.chars();
    let first = letters.next()?;
    Some(first.to_uppercase().collect::<String>() + letters.as_str())
}
