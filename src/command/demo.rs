//! `tandem demo [DIR]`: the filled example with a git history of its months, built and shown.
//!
//! The line can be typed again: a folder that holds the example already is built and shown as it is, and nobody's files
//! are ever written over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Text};
use crate::base::tree::{File, Tree};
use crate::cli::{Format, Global};
use crate::command::build::{self, Build};
use crate::command::serve::{self, ServeOptions};
use crate::command::{Usage, load, screen, source};
use crate::edit::rewind;
use crate::host::disk::{self, NewFiles};
use crate::host::git::{self, Commit, Imported, Person};
use crate::host::{clock, embedded};
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

/// The folder when none is given.
const FOLDER: &str = "tandem-demo";

#[derive(Args, Debug)]
pub struct Demo {
    /// Where; made when it is not there
    #[arg(value_name = "DIR", default_value = FOLDER)]
    folder: PathBuf,
    /// Build the site and leave, without showing it
    #[arg(long)]
    once: bool,
    #[command(flatten)]
    serve: ServeOptions,
}

/// What is in the folder now.
enum State {
    /// Written by this run, with what became of its history.
    New(History),
    /// Written by an earlier one.
    Known,
}

/// The history that a demo got.
enum History {
    Made { commits: usize, people: usize },
    Without(Text),
}

pub fn run(args: &Demo, global: &Global) -> Result<u8> {
    source::only_now("demo", global)?;
    let words = Catalogue::new(global.lang.as_deref().unwrap_or("en"));
    let folder = global.dir.join(&args.folder);
    let global = Global { dir: folder.clone(), ..global.clone() };
    // What goes with it is in the example's language, so that its history is the same whatever messages are read in.
    let example = embedded::companions("en").overlay(&embedded::workspace_template().below("example"));
    let state = prepare(&folder, &example, &global, &words)?;
    let built = build::publish(&Build::default(), &global)?;
    if global.format == Format::Json {
        let (commits, people) = match state {
            State::New(History::Made { commits, people }) => (commits, people),
            _ => (0, 0),
        };
        let value = serde_json::json!({
            "version": 1, "kind": "demo", "folder": load::shown(&folder), "new": matches!(state, State::New(_)),
            "commits": commits, "people": people, "output": built.output.display().to_string(),
        });
        screen::print(&value.to_string())?;
    } else {
        say(&state, &folder, &example, (&global, &words));
        if args.once { built.say(&global) } else { built.say_done(&global) }
    }
    if args.once { Ok(0) } else { serve::run_in(&folder, &args.serve, &global) }
}

/// Sees to it that the folder holds the example.
fn prepare(folder: &Path, example: &Tree, global: &Global, words: &Catalogue) -> Result<State> {
    if disk::is_free(folder)? {
        if let NewFiles::Written = disk::write_new(folder, example)? {
            return Ok(State::New(history(folder, example, global)?));
        }
    } else if holds(folder, example, &[disk::CONFIG_FILE])? {
        // An earlier run that was stopped half-way, or found no git, left the files without a history.
        // Dot files are no part of a workspace and are not read.
        let seen = example.iter().filter(|(path, _)| !path.as_str().split('/').any(|part| part.starts_with('.')));
        let all: Vec<&str> = seen.map(|(path, _)| path.as_str()).collect();
        if !git::is_top(folder) && holds(folder, example, &all)? {
            return Ok(State::New(history(folder, example, global)?));
        }
        return Ok(State::Known);
    }
    let shown = vec![("folder", Arg::from(load::shown(folder)))];
    Err(Usage(words.say(&Text::with("demo-folder-taken", shown))).into())
}

/// Whether these files of the example are in the folder as they were written.
fn holds(folder: &Path, example: &Tree, files: &[&str]) -> Result<bool> {
    for path in files.iter().filter_map(|name| TreePath::new(name)) {
        let same = match (disk::read(folder, &path)?, example.text(&path)) {
            (Some(File::Text(found)), Some(own)) => found == *own,
            // What is copied and never read as text is known by its length.
            (Some(File::Attachment(length)), Some(own)) => length == own.len() as u64,
            _ => false,
        };
        if !same {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Gives the files the history that their dates tell of. Without git the example is as good as with it, only younger.
fn history(folder: &Path, example: &Tree, global: &Global) -> Result<History> {
    let settings = load::settings(global)?;
    let zone = clock::zone(&settings.config.time_zone)?;
    let end = match settings.config.today {
        Some(today) => today,
        None => clock::today(&settings.config.time_zone, None)?,
    };
    let changes = rewind::history(example, &settings.playbook, end, &zone);
    let people: BTreeSet<String> = changes.iter().map(|change| change.author.email.clone()).collect();
    let commits: Vec<Commit> = changes.into_iter().map(commit).collect();
    Ok(match git::import(folder, &commits)? {
        Imported::Made => History::Made { commits: commits.len(), people: people.len() },
        Imported::NoGit => History::Without(Text::message("demo-no-git")),
        Imported::Refused(said) => History::Without(Text::with("demo-git-refused", vec![("reason", said.into())])),
    })
}

/// The author is who wrote it; that it became a commit is our doing.
fn commit(change: rewind::Change) -> Commit {
    let committer = Person { name: "Tandem demo".to_owned(), email: "demo@tandem.invalid".to_owned() };
    Commit {
        author: Person { name: change.author.name, email: change.author.email },
        committer,
        seconds: change.at.timestamp().as_second(),
        offset: change.at.offset().seconds(),
        message: change.message,
        files: change.files,
    }
}

fn say(state: &State, folder: &Path, example: &Tree, (global, words): (&Global, &Catalogue)) {
    let say = |text: &Text| screen::say(global, &words.say(text));
    let at = || ("folder", Arg::from(load::shown(folder)));
    let files = || ("files", Arg::from(example.len()));
    match state {
        State::New(History::Made { commits, people }) => {
            let args = vec![at(), files(), ("commits", (*commits).into()), ("people", (*people).into())];
            say(&Text::with("demo-made", args));
        }
        State::New(History::Without(why)) => {
            say(&Text::with("demo-made-bare", vec![at(), files()]));
            say(why);
        }
        State::Known => say(&Text::with("demo-known", vec![at()])),
    }
}
