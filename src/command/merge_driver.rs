//! `tandem merge-driver`: git hands over three files, the merged one goes back; `--install` tells git to do so.
//!
//! Git's own rules hold for the answer: 0 is merged, 1 is conflicts left, and beyond 128 the merge is called off, so that
//! a failure of ours is never taken for an answer.

use std::path::{Path, PathBuf};

use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::{FINDINGS, Usage, load, screen};
use crate::edit::merge::{self, Form, Marks, Three};
use crate::host::{disk, git, plain, terminal};
use crate::model::kind::Store;
use crate::model::playbook::Playbook;
use crate::playbook;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct MergeDriver {
    /// The file that both sides began with
    #[arg(required_unless_present = "install")]
    base: Option<PathBuf>,
    /// Our file; the result is written into it
    #[arg(required_unless_present = "install")]
    ours: Option<PathBuf>,
    /// Their file
    #[arg(required_unless_present = "install")]
    theirs: Option<PathBuf>,
    /// Where the file belongs in the repository: says what kind of document it is
    #[arg(long, value_name = "PATH")]
    path: Option<String>,
    /// What conflicts are labelled with: ours, base, theirs, as for git merge-file
    #[arg(short = 'L', value_name = "LABEL", allow_hyphen_values = true)]
    labels: Vec<String>,
    /// How many signs a conflict's marker has
    #[arg(long, value_name = "N", default_value = "7", value_parser = clap::value_parser!(u8).range(1..))]
    marker_size: u8,
    /// Tell git to merge the documents of this workspace so: attributes, and settings of this clone
    #[arg(long, conflicts_with_all = ["base", "ours", "theirs", "path", "labels"])]
    install: bool,
    /// Say what would be installed, and write nothing
    #[arg(long, requires = "install")]
    dry_run: bool,
}

/// Git calls the merge off.
const CALLED_OFF: u8 = 129;
/// What the driver is called in attributes and settings.
const NAME: &str = "tandem";
/// What git replaces: the three files, the path, the labels of both sides and of what they began with, the markers' size.
const CALL: &str = "merge-driver %O %A %B --path=%P -L %X -L %S -L %Y --marker-size=%L";
const ATTRIBUTES: &str = ".gitattributes";

pub fn run(args: &MergeDriver, global: &Global) -> Result<u8> {
    if args.install {
        return install(args, global);
    }
    let (Some(base), Some(ours), Some(theirs)) = (&args.base, &args.ours, &args.theirs) else { return Ok(CALLED_OFF) };
    drive(args, global, Three { base, ours, theirs }).or_else(|error| {
        terminal::print_error(&format!("error: {error:#}\n"));
        Ok(CALLED_OFF)
    })
}

fn drive(args: &MergeDriver, global: &Global, files: Three<&PathBuf>) -> Result<u8> {
    let read = |file: &PathBuf| plain::read(&global.dir.join(file));
    let bytes = Three { base: read(files.base)?, ours: read(files.ours)?, theirs: read(files.theirs)? };
    let label = |at: usize, otherwise: &'static str| {
        // A git that does not know the placeholder leaves it as it stands.
        let given = args.labels.get(at).and_then(|label| label.lines().next());
        given.filter(|label| !label.is_empty() && !matches!(*label, "%X" | "%Y")).unwrap_or(otherwise).to_owned()
    };
    let (ours, theirs) = (label(0, "ours"), label(2, "theirs"));
    let marks = Marks { ours: &ours, theirs: &theirs, size: usize::from(args.marker_size) };
    let slices = Three { base: &*bytes.base, ours: &*bytes.ours, theirs: &*bytes.theirs };
    if [slices.base, slices.ours, slices.theirs].iter().any(|bytes| bytes.contains(&0)) {
        // Like git with a picture: ours stays, and somebody has to choose.
        return Ok(FINDINGS);
    }
    let texts = [slices.base, slices.ours, slices.theirs].map(|bytes| std::str::from_utf8(bytes).ok());
    let (merged, conflicts) = match texts {
        [Some(base), Some(ours), Some(theirs)] => {
            let method = method(global, args.path.as_deref());
            let form = form(&method, args.path.as_deref());
            let merged = merge::merge(Three { base, ours, theirs }, form, &marks);
            (merged.text.into_bytes(), merged.conflicts)
        }
        _ => merge::merge_bytes(slices, &marks),
    };
    if merged != bytes.ours {
        plain::write(&global.dir.join(files.ours), &merged)?;
    }
    Ok(if conflicts == 0 { 0 } else { FINDINGS })
}

/// The method of the workspace that a file belongs to, and the file's place in it; else the standard one.
struct Method {
    playbook: Playbook,
    inside: Option<String>,
}

fn method(global: &Global, path: Option<&str>) -> Method {
    let at = path.map(|path| global.dir.join(path));
    let root = at.as_deref().and_then(Path::parent).and_then(disk::find_workspace);
    // Settings that are in a conflict themselves must not stand in the way of everything else.
    let settings = root.clone().and_then(|dir| load::settings(&Global { dir, ..global.clone() }).ok());
    let inside = root.zip(at).and_then(|(root, at)| {
        let at = std::path::absolute(at).ok()?;
        Some(at.strip_prefix(root).ok()?.to_str()?.replace('\\', "/"))
    });
    let playbook = settings.map_or_else(|| playbook::read("full", None).0, |settings| settings.playbook);
    Method { playbook, inside }
}

/// What the file is: its kind says which fields it has.
fn form<'m>(method: &'m Method, path: Option<&str>) -> Form<'m> {
    let inside = method.inside.as_deref().or(path).unwrap_or_default();
    let in_folder = |folder: &str| inside.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let kind = method.playbook.kinds.iter().find(|kind| match &kind.store {
        Store::Folder(folder) => in_folder(folder),
        Store::File(file) => **file == *inside,
    });
    let fields = kind.map_or(&[][..], |kind| &kind.fields);
    match inside.rsplit('.').next() {
        Some("yaml" | "yml") => Form::Register(fields),
        Some("md" | "markdown") => Form::Document(fields),
        // Without a path, what git hands over is front matter or it is not: the merge looks itself.
        _ if path.is_none() => Form::Document(&[]),
        _ => Form::Text,
    }
}

/// What installing changes.
struct Plan {
    /// Lines that the attributes do not have yet.
    lines: Vec<String>,
    /// Settings with other values than they should have.
    settings: Vec<(String, String)>,
}

fn install(args: &MergeDriver, global: &Global) -> Result<u8> {
    let settings = load::settings(global)?;
    let (root, words) = (&settings.root, &settings.words);
    if disk::repository(root).is_none() {
        let args = vec![("folder", load::shown(root).into())];
        return Err(Usage(words.say(&Text::with("merge-no-repository", args))).into());
    }
    let file = root.join(ATTRIBUTES);
    let known = plain::read_or_nothing(&file)?;
    let plan = plan(root, &settings.playbook, &String::from_utf8_lossy(&known))?;
    if !args.dry_run {
        if !plan.lines.is_empty() {
            let open = if known.is_empty() || known.ends_with(b"\n") { "" } else { "\n" };
            let more = format!("{open}{}\n", plan.lines.join("\n"));
            plain::write(&file, &[&known[..], more.as_bytes()].concat())?;
        }
        for (key, value) in &plan.settings {
            git::set(root, key, value)?;
        }
    }
    if global.format == Format::Json {
        let set: serde_json::Map<String, serde_json::Value> =
            plan.settings.iter().map(|(key, value)| (key.clone(), value.as_str().into())).collect();
        let value = serde_json::json!({"version": 1, "kind": "merge-driver", "written": !args.dry_run,
            "attributes": plan.lines, "settings": set});
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    if args.dry_run {
        screen::say(global, &words.word("say-nothing-written"));
    }
    screen::print(&told(&plan, words))?;
    Ok(0)
}

fn plan(root: &Path, playbook: &Playbook, attributes: &str) -> Result<Plan> {
    let registers = playbook.kinds.iter().filter_map(|kind| match &kind.store {
        Store::File(file) => Some(file.to_string()),
        Store::Folder(_) => None,
    });
    let mut files: Vec<String> = registers.chain([disk::CONFIG_FILE, load::PLAYBOOK_FILE].map(str::to_owned)).collect();
    files.sort();
    let patterns = std::iter::once("*.md".to_owned()).chain(files.into_iter().map(|file| format!("/{file}")));
    let lines = patterns.map(|pattern| format!("{pattern} merge={NAME}"));
    let there = |line: &String| attributes.lines().any(|known| known.trim() == line);
    let wanted = [
        ("name", "Tandem: documents by what they say".to_owned()),
        ("driver", format!("{} {CALL}", git::this_program()?)),
    ];
    let mut settings = Vec::new();
    for (key, value) in wanted {
        let key = format!("merge.{NAME}.{key}");
        if git::setting(root, &key)?.as_deref() != Some(&value) {
            settings.push((key, value));
        }
    }
    Ok(Plan { lines: lines.filter(|line| !there(line)).collect(), settings })
}

fn told(plan: &Plan, words: &Catalogue) -> String {
    let mut said = Vec::new();
    let mut block = |id: &'static str, lines: Vec<String>| {
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(|line| format!("  {line}")).collect();
            let args = vec![("file", ATTRIBUTES.into()), ("lines", lines.join("\n").into())];
            said.push(words.say(&Text::with(id, args)));
        }
    };
    block("merge-added", plan.lines.clone());
    block("merge-set", plan.settings.iter().map(|(key, value)| format!("{key} = {value}")).collect());
    said.push(match said.is_empty() {
        true => words.word("merge-kept"),
        false => words.say(&Text::with("merge-others", vec![("file", ATTRIBUTES.into())])),
    });
    said.join("\n")
}
