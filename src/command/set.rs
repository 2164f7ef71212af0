//! `tandem set ID FIELD VALUE`: one field of a document, or the words of one of its sections.

use std::path::PathBuf;

use crate::base::text::Text;
use crate::cli::Global;
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::source;
use crate::edit::front::{Path, Wish};
use crate::edit::target::Target;
use crate::edit::{given, prose};
use crate::host::plain;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Set {
    /// The document's id (its file name), or kind/id
    id: String,
    /// The field, such as pm, target.by or tasks[0].done; or a section, such as brief
    field: String,
    /// Its value; lists with commas, what has parts as in the file: '{from: 1500, to: 2100}'
    #[arg(required_unless_present_any = ["remove", "from_file"])]
    value: Option<String>,
    /// Take the value from this file, or from standard input when it is -
    #[arg(long, value_name = "FILE", conflicts_with = "value")]
    from_file: Option<PathBuf>,
    /// Add one more item to a list
    #[arg(long, conflicts_with = "remove")]
    add: bool,
    /// Take the field out
    #[arg(long, conflicts_with_all = ["value", "from_file"])]
    remove: bool,
    #[command(flatten)]
    writing: Writing,
}

/// What is to be set.
#[derive(Clone, Debug)]
pub enum How {
    Value(String),
    Item(String),
    Nothing,
}

pub fn run(args: &Set, global: &Global) -> Result<u8> {
    source::only_now("set", global)?;
    let loaded = load::load(global)?;
    let value = match (&args.value, &args.from_file) {
        (Some(value), _) => value.clone(),
        (None, Some(file)) => plain::text(&global.dir, file)?,
        (None, None) => String::new(),
    };
    let how = match (args.remove, args.add) {
        (true, _) => How::Nothing,
        (_, true) => How::Item(value),
        _ => How::Value(value),
    };
    let change = plan(&loaded, &args.id, &args.field, &how)?;
    change::finish(&loaded, &change, args.writing, global)
}

/// The change, unless the checker would call its value wrong.
pub fn plan(loaded: &Loaded, id: &str, field: &str, how: &How) -> Result<Change> {
    let target = change::target(loaded, id)?;
    let mut change = Change::new("set");
    if let (Some(section), How::Value(words) | How::Item(words)) = (section(&target, field), how) {
        let rewrite = prose::write(&target, section, words).map_err(|reason| change::usage(loaded, &reason))?;
        change.rewrites.push(rewrite);
        return Ok(change);
    }
    let (path, wish) = wish(&target, field, how).map_err(|reason| change::usage(loaded, &reason))?;
    let rewrite = target.rewrite(&[wish]).map_err(|reason| change::usage(loaded, &reason))?;
    change.rewrites.push(rewrite);
    let after = change::foreseen(loaded, &change);
    change::refuse_bad(loaded, &change, &after, &path)?;
    let title = ("title", crate::base::text::Arg::from(&target.entity.title));
    change.message = Some(loaded.words.say(&Text::with("edit-commit-set", vec![("field", field.into()), title])));
    Ok(change)
}

/// The section that a name means where it is no field.
fn section<'t>(target: &Target<'t>, name: &str) -> Option<&'t crate::model::kind::Section> {
    let is_field = target.kind.field(name).is_some();
    prose::section(target.kind, name).filter(|_| !is_field)
}

/// The wish, and the path as findings name it.
pub fn wish(target: &Target, field: &str, how: &How) -> Result<(String, Wish), Text> {
    let named = given::field(target.kind, field)?;
    let path: Path = named.path;
    let wish = match how {
        How::Nothing => Wish::Cut(path),
        How::Value(text) => Wish::Set(path, given::value(named.shape, text)?),
        How::Item(text) => {
            let of =
                given::item(named.shape).ok_or_else(|| Text::with("edit-no-list", vec![("field", field.into())]))?;
            Wish::Push(path, given::value(of, text)?)
        }
    };
    Ok((field.to_owned(), wish))
}
