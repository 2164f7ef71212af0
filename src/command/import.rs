//! `tandem import TOOL FILE`: documents out of what another tool exported.
//!
//! All or nothing: the whole file is planned first, the new documents are read and checked together with the workspace, and
//! what a check refuses goes back into the text before anything is written.

mod review;
mod shown;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::{File, Tree};
use crate::cli::{Format, Global};
use crate::command::{FINDINGS, Usage, load, screen, source};
use crate::exchange::map::{self, Mapping};
use crate::exchange::plan::{self, Request};
use crate::exchange::{self, Item, Tool, backlog};
use crate::host::disk::{self, NewFiles};
use crate::host::plain;
use crate::model::kind::{Kind, Store};
use crate::model::playbook::Playbook;
use crate::model::snapshot::MAX_FILE;
use crate::model::workspace::Workspace;
use crate::report::import::{json, text};
use crate::report::reader::Reader;
use crate::syntax::near;
use crate::words::catalogue::Catalogue;

#[derive(Args, Debug)]
pub struct Import {
    /// Where the file comes from
    #[arg(value_enum)]
    tool: From,
    /// The file, - for standard input; for backlog-md the folder with its tasks
    file: Option<PathBuf>,
    /// Which column becomes what; begin with what --print-map prints
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// The kind of document that each item becomes: initiative, insight…
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Say what would become what, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Print which column becomes what when no --map is given
    #[arg(long)]
    print_map: bool,
}

/// The tools, as they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum From {
    /// A table of any program
    Csv,
    /// Jira: a CSV export with all fields, or the JSON of a search
    Jira,
    /// GitHub Projects: `gh project item-list … --format json`, or an exported view
    GithubProjects,
    /// Backlog.md: a folder with tasks
    BacklogMd,
    /// A list of objects, an object a line, or an export of ours
    Json,
}

impl From {
    fn tool(self) -> Tool {
        match self {
            From::Csv => Tool::Csv,
            From::Jira => Tool::Jira,
            From::GithubProjects => Tool::GithubProjects,
            From::BacklogMd => Tool::BacklogMd,
            From::Json => Tool::Json,
        }
    }

    fn typed(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

pub fn run(args: &Import, global: &Global) -> Result<u8> {
    let tool = args.tool.tool();
    if args.print_map {
        screen::print(map::standard(tool))?;
        return Ok(0);
    }
    source::only_now("import", global)?;
    let loaded = load::load(global)?;
    let (workspace, words) = (loaded.workspace(), &*loaded.words);
    let Some(file) = &args.file else {
        let args = vec![("tool", args.tool.typed().into())];
        return Err(Usage(words.say(&Text::with("import-file-needed", args))).into());
    };
    let named = file.display().to_string();
    let mapping = mapping(args, global, words)?;
    let kind = args.kind.as_deref().or(mapping.kind.as_deref()).unwrap_or("initiative");
    let kind = load::kind(&workspace.playbook, kind, words)?;
    if args.map.is_some() {
        known_fields(&mapping, (kind, &workspace.playbook), words)?;
    }
    let items = items(tool, &global.dir.join(file), &named, words)?;
    let (items, registers) = kinds(items, (kind, args.kind.is_some()), loaded.workspace(), words)?;
    let untitled = words.word("import-untitled");
    let mut plan = plan::plan(Request { tool, workspace, mapping: &mapping, items, untitled });
    let labels = shown::labels(tool.name(&named), words);
    let tree = review::settle(&mut plan.drafts, &labels, &loaded);
    fits(&tree, words)?;
    if !args.dry_run && !tree.is_empty() {
        write(&loaded.root, &tree, words)?;
    }
    let report = shown::report(&named, args.dry_run, &plan, registers);
    if global.format == Format::Json {
        screen::print(&json::render(&report))?;
    } else {
        let style = screen::style(global, Some(&loaded));
        screen::print(&text::render(&report, &Reader { words, style: &style }))?;
        if !report.documents.is_empty() {
            screen::say(global, &words.word(if args.dry_run { "import-next-dry" } else { "import-next" }));
        }
    }
    Ok(if plan.taken.is_empty() && report.registers.is_empty() { 0 } else { FINDINGS })
}

/// The mapping that was asked for, or the one that comes along.
fn mapping(args: &Import, global: &Global, words: &Catalogue) -> Result<Mapping> {
    let refused = |file: &Path, why: &Text| wrong_file(&file.display().to_string(), why, words);
    let Some(file) = &args.map else {
        let tool = args.tool.tool();
        return map::read(map::standard(tool)).map_err(|why| refused(Path::new("map.yaml"), &why));
    };
    let bytes = plain::read(&global.dir.join(file))?;
    map::read(&String::from_utf8_lossy(&bytes)).map_err(|why| refused(file, &why))
}

fn wrong_file(file: &str, why: &Text, words: &Catalogue) -> anyhow::Error {
    let args = vec![("file", file.into()), ("reason", why.clone().into())];
    Usage(words.say(&Text::with("import-refused", args))).into()
}

/// Refuses a mapping of somebody's own that names fields which nothing has. What another kind has may stand there: one
/// mapping serves for several.
fn known_fields(mapping: &Mapping, (kind, playbook): (&Kind, &Playbook), words: &Catalogue) -> Result<()> {
    let is_known = |field: &str| playbook.kinds.iter().any(|kind| plan::shape(kind, field).is_some());
    let Some((field, _)) = mapping.fields.iter().find(|(field, _)| !is_known(field)) else { return Ok(()) };
    let known = || kind.fields.iter().map(|field| &*field.id);
    let all: Vec<&str> = known().collect();
    let nearest = near::nearest(field.split('.').next().unwrap_or(field), known());
    let args = vec![
        ("field", field.into()),
        ("kind", (&kind.id).into()),
        ("known", nearest.map_or_else(|| all.join(", "), str::to_owned).into()),
    ];
    Err(Usage(words.say(&Text::with("import-no-field", args))).into())
}

/// What stands in the file or in the files of the folder.
fn items(tool: Tool, file: &Path, named: &str, words: &Catalogue) -> Result<Vec<Item>> {
    if plain::is_folder(file) {
        if tool != Tool::BacklogMd {
            return Err(wrong_file(named, &Text::message("import-a-folder"), words));
        }
        let tree = plain::read_folder(file)?;
        let tasks = tree.below("tasks");
        let tree = if tasks.is_empty() { tree } else { tasks };
        let mut items = Vec::new();
        for (path, file) in tree.iter().filter(|(path, _)| path.is_markdown()) {
            let File::Text(bytes) = file else { continue };
            let text = exchange::text(bytes).map_err(|why| wrong_file(path.as_str(), &why, words))?;
            items.push(backlog::item(path.as_str(), text));
        }
        if items.is_empty() {
            return Err(wrong_file(named, &Text::message("import-empty"), words));
        }
        return Ok(items);
    }
    let bytes = if named == "-" { plain::read_whole_input()? } else { plain::read(file)? };
    if tool == Tool::BacklogMd {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = exchange::text(&bytes).map_err(|why| wrong_file(named, &why, words))?;
        return Ok(vec![backlog::item(&name, text)]);
    }
    exchange::read(tool, &bytes).map_err(|why| wrong_file(named, &why, words))
}

/// How many items are of a kind that has no documents: its id, its file, the number.
type Registers = Vec<(String, String, usize)>;

/// Each item with its kind: the one that was asked for, or the one that our own export names.
fn kinds<'a>(
    items: Vec<Item>,
    (kind, is_asked): (&'a Kind, bool),
    workspace: &'a Workspace,
    words: &Catalogue,
) -> Result<(Vec<(&'a Kind, Item)>, Registers)> {
    let mut with = Vec::new();
    let mut registers = Registers::new();
    for item in items {
        let own = item.own.as_ref().filter(|_| !is_asked);
        let kind = match own {
            Some(own) => load::kind(&workspace.playbook, &own.kind, words)?,
            None => kind,
        };
        match &kind.store {
            Store::Folder(_) => with.push((kind, item)),
            Store::File(file) if own.is_some() => match registers.iter_mut().find(|(id, ..)| **id == *kind.id) {
                Some((_, _, count)) => *count += 1,
                None => registers.push((kind.id.to_string(), file.to_string(), 1)),
            },
            Store::File(file) => {
                let args = vec![("kind", (&kind.id).into()), ("file", file.into())];
                return Err(Usage(words.say(&Text::with("import-into-register", args))).into());
            }
        }
    }
    Ok((with, registers))
}

/// Refuses a document that could not be read again.
fn fits(tree: &Tree, words: &Catalogue) -> Result<()> {
    let is_large = |file: &File| matches!(file, File::Text(bytes) if bytes.len() > MAX_FILE);
    let Some((path, _)) = tree.iter().find(|(_, file)| is_large(file)) else { return Ok(()) };
    let args = vec![("file", path.as_str().into()), ("limit", MAX_FILE.into())];
    Err(Usage(words.say(&Text::with("import-too-large", args))).into())
}

fn write(root: &Path, tree: &Tree, words: &Catalogue) -> Result<()> {
    let NewFiles::Conflicts(paths) = disk::write_new(root, tree)? else { return Ok(()) };
    let files: Vec<&str> = paths.iter().map(TreePath::as_str).collect();
    let args = vec![("files", files.join("\n").into())];
    Err(Usage(words.say(&Text::with("import-in-the-way", args))).into())
}
