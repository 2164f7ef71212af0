//! The theme of a site: whose, and from where.

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::Tree;
use crate::cli::Global;
use crate::command::load::{Loaded, read};
use crate::command::source::Source;
use crate::command::{Usage, screen};
use crate::host::git::{NoRevision, Revision};
use crate::host::{disk, embedded};
use crate::model::config::Config;
use crate::playbook;
use crate::site::theme::Theme;
use crate::words::catalogue::Catalogue;

/// The theme of the site.
pub fn of(loaded: &Loaded) -> Result<Theme> {
    let tree = files(&loaded.read_from, &loaded.workspace().config.theme, &loaded.words)?;
    Theme::compile(&tree).map_err(|error| Usage(error.to_string()).into())
}

/// The folder of a team's own theme.
pub fn folder(name: &str) -> Option<TreePath> {
    TreePath::new(&format!("themes/{name}"))
}

/// The files of a theme: the built-in ones, with the team's own laid over them file by file.
pub fn files(source: &Source, name: &str, words: &Catalogue) -> Result<Tree> {
    let own = match folder(name) {
        Some(folder) => source.folder(&folder)?,
        None => None,
    };
    let built_in = embedded::theme(name);
    if own.is_none() && built_in.is_none() {
        let known = embedded::theme_names().join(", ");
        let text = Text::with("error-no-theme", vec![("name", name.into()), ("known", known.into())]);
        return Err(Usage(words.say(&text)).into());
    }
    let base = built_in.or_else(|| embedded::theme(embedded::DEFAULT_THEME)).unwrap_or_default();
    Ok(base.overlay(&own.unwrap_or_default()))
}

/// The theme that the workspace had at this commit, by the settings that it had then. Templates and scripts of a theme are
/// code: those of a change that nobody has read yet run nowhere. Where there was no workspace, it is the built-in one.
pub fn at(loaded: &Loaded, rev: &str, global: &Global) -> Result<Theme> {
    let built_in = || embedded::theme(embedded::DEFAULT_THEME).unwrap_or_default();
    let tree = match Revision::open(&loaded.root, rev)? {
        Err(NoRevision::NoWorkspace) => built_in(),
        // A pipeline that fetched little of the history still shows what the change says.
        Err(NoRevision::NoSuch { shallow: true }) => {
            let text = Text::with("build-built-in-theme", vec![("rev", rev.into())]);
            screen::say(global, &loaded.words.say(&text));
            built_in()
        }
        _ => {
            let then = Source::commit(global, &loaded.root, rev)?;
            let (path, text, _) = read(&then, &Tree::new(), disk::CONFIG_FILE)?;
            let settings = text.map_or_else(Config::default, |text| playbook::config::read(&path, &text).0);
            files(&then, &settings.theme, &loaded.words)?
        }
    };
    Theme::compile(&tree).map_err(|error| Usage(error.to_string()).into())
}
