//! `tandem new KIND "Title"`: a document from its kind's form.

use std::path::PathBuf;

use crate::analysis;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::Tree;
use crate::cli::{Format, Global};
use crate::command::change::Writing;
use crate::command::form::{self, Place};
use crate::command::{Usage, change, follow, load, screen, source};
use crate::edit::front::{self, Wish};
use crate::edit::given;
use crate::host::disk::{self, LoadOptions, NewFiles};
use crate::host::plain;
use crate::model::kind::Kind;
use crate::playbook::template;
use crate::syntax::{address, slug};
use anyhow::{Error, Result, anyhow};
use clap::Args;
use jiff::civil::Date;

#[derive(Args, Debug)]
pub struct New {
    /// The kind: initiative, insight, competitor, decision…; or page, for one of the handbook
    kind: String,
    /// Its title, in any language
    title: String,
    /// Fields to fill in at once: pm=anna customers_see="Labels do not print"
    #[arg(value_name = "FIELD=VALUE")]
    fields: Vec<String>,
    /// A ready form: brainstorm (page), ideation or project-plan (initiative), engineering or need-a-pmm (decision), or the
    /// team's own templates/KIND/NAME.md
    #[arg(long, value_name = "NAME")]
    form: Option<String>,
    /// The file's name, when the one made from the title will not do
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// Take the text below the fields from this file, or from standard input when it is -
    #[arg(long, value_name = "FILE")]
    text: Option<PathBuf>,
    /// The finished initiative from whose result it follows; that one then names it
    #[arg(long, value_name = "ID")]
    follows: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub fn run(args: &New, global: &Global) -> Result<u8> {
    source::only_now("new", global)?;
    let settings = load::settings(global)?;
    let words = &settings.words;
    let wanted = Wanted {
        kind: args.kind.clone(),
        title: args.title.clone(),
        form: args.form.clone(),
        id: args.id.clone(),
        body: args.text.as_ref().map(|file| plain::text(&global.dir, file)).transpose()?,
        fields: args.fields.clone(),
    };
    let planned = plan(&settings, &wanted, load::today(global, &settings)?)?;
    if let Some(from) = &args.follows {
        return follow::write(planned, from, Writing { dry_run: args.dry_run }, global);
    }
    let Planned { id, path, text } = planned;
    if args.dry_run {
        screen::say(global, &words.word("say-nothing-written"));
        screen::print(&text)?;
        return Ok(0);
    }
    let mut tree = Tree::new();
    tree.insert_text(path.clone(), text.into_bytes());
    if let NewFiles::Conflicts(_) = disk::write_new(&settings.root, &tree)? {
        return Err(is_there(&settings, &path));
    }
    if global.format == Format::Json {
        let value = serde_json::json!({"version": 1, "kind": "new", "id": id, "file": path.as_str()});
        screen::print(&value.to_string())?;
    } else {
        screen::print(path.as_str())?;
        screen::say(global, &words.word("new-next"));
    }
    Ok(0)
}

/// What a new document is to be.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub kind: String,
    pub title: String,
    /// The name of a ready form.
    pub form: Option<String>,
    pub id: Option<String>,
    /// The text below the fields, instead of that of the form.
    pub body: Option<String>,
    /// `FIELD=VALUE`.
    pub fields: Vec<String>,
}

/// A document that is not written yet.
pub struct Planned {
    pub id: String,
    pub path: TreePath,
    pub text: String,
}

/// The document, filled in.
pub fn plan(settings: &load::Settings, args: &Wanted, today: Date) -> Result<Planned> {
    let words = &settings.words;
    let place = Place::find(settings, &args.kind, &args.title)?;
    if args.title.trim().is_empty() {
        return Err(Usage(words.say(&Text::with("new-title-needed", vec![("kind", place.name().into())]))).into());
    }
    let id = match &args.id {
        Some(id) if slug::is_id(id) => id.clone(),
        Some(id) => {
            let args = vec![("id", id.into()), ("suggestion", slug::id(id).into())];
            return Err(Usage(words.say(&Text::with("bad-id", args))).into());
        }
        None if place.kind.is_some_and(|kind| kind.dated) => slug::id(&format!("{today} {}", args.title)),
        None => slug::id(&args.title),
    };
    let path = TreePath::new(&format!("{}/{id}.md", place.folder)).ok_or_else(|| anyhow!("no path for {id}"))?;
    if let Some(other) = namesake(settings, &path)? {
        return Err(is_there(settings, &other));
    }
    let given: Vec<&str> = args.fields.iter().filter_map(|pair| Some(pair.split_once('=')?.0.trim())).collect();
    let lang = &settings.config.language;
    let form = template::Form { title: args.title.trim(), id: &id, today, lang, given: &given };
    let text = form::text(settings, &place, form, args.form.as_deref())?;
    let text = match &args.body {
        Some(body) => template::with_body(&text, body),
        None => text,
    };
    let text = match place.kind {
        Some(kind) => filled(settings, kind, &path, text, &args.fields)?,
        None if args.fields.is_empty() => text,
        None => return Err(Usage(words.word("new-page-no-fields")).into()),
    };
    refuse_bad(settings, &path, &text, &given)?;
    Ok(Planned { id, path, text })
}

/// The document that has the id of `path` already, in a folder of its own or sorted away.
fn namesake(settings: &load::Settings, path: &TreePath) -> Result<Option<TreePath>> {
    let (config, playbook) = (&settings.config, &settings.playbook);
    let named = |path: &TreePath| address::kind_of(path, playbook).map(|(kind, id)| (kind.id.clone(), id.to_owned()));
    let Some(wanted) = named(path) else { return Ok(None) };
    let options = LoadOptions::of(config);
    let there = disk::paths(&settings.root, &options)?;
    Ok(there.into_iter().find(|other| other.is_markdown() && named(other).as_ref() == Some(&wanted)))
}

fn is_there(settings: &load::Settings, file: &TreePath) -> Error {
    Usage(settings.words.say(&Text::with("new-exists", vec![("file", file.as_str().into())]))).into()
}

/// Refuses a value that the checker would call wrong by itself. Whether an id leads somewhere is for the check to say, since
/// what it names may be written next.
fn refuse_bad(settings: &load::Settings, path: &TreePath, text: &str, given: &[&str]) -> Result<()> {
    let mut tree = Tree::new();
    tree.insert_text(path.clone(), text.as_bytes().to_vec());
    let found = analysis::read(&tree, &settings.playbook, None).into_findings();
    let is_given = |finding: &&Diagnostic| {
        finding.severity == Severity::Error && given.iter().any(|name| change::is_within(finding, name))
    };
    match found.iter().find(is_given) {
        Some(bad) => Err(Usage(change::told(&settings.words, bad)).into()),
        None => Ok(()),
    }
}

/// The document with the fields that were given on the command line.
fn filled(settings: &load::Settings, kind: &Kind, path: &TreePath, text: String, given: &[String]) -> Result<String> {
    let refuse = |reason: &Text| anyhow::Error::from(Usage(settings.words.say(reason)));
    let mut wishes = Vec::new();
    for pair in given {
        let Some((name, value)) = pair.split_once('=') else {
            return Err(refuse(&Text::with("new-set-form", vec![("given", pair.into())])));
        };
        let named = given::field(kind, name.trim()).map_err(|reason| refuse(&reason))?;
        let value = given::value(named.shape, value).map_err(|reason| refuse(&reason))?;
        wishes.push(Wish::Set(named.path, value));
    }
    let source = front::Source { path, text: &text, fields: &kind.fields };
    front::change_all(source, &wishes).map_err(|reason| refuse(&reason))
}
