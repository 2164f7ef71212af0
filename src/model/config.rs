//! What this workspace is: `tandem.yaml`, read.

use crate::base::text::Str;
use crate::model::playbook::Level;
use crate::model::source::Source;
use jiff::civil::Date;

/// Who a site can be made for: the first sees everything.
pub const AUDIENCES: [&str; 2] = ["team", "company"];

/// Everything but `version` has a default.
#[derive(Clone, Debug)]
pub struct Config {
    pub title: Str,
    /// Language of the interface: `en`, `ru`, `pl` or `fr`.
    pub language: Str,
    /// Languages to publish in; the first is the main one.
    pub languages: Vec<Str>,
    pub profile: Str,
    /// An IANA name; decides what "today" means.
    pub time_zone: Str,
    /// Freezes time.
    pub today: Option<Date>,
    /// Path prefixes or globs that are not part of the workspace.
    pub exclude: Vec<Str>,
    pub repository: Option<Repository>,
    pub base_url: Option<Str>,
    /// Output folder, relative to `tandem.yaml`.
    pub output: Str,
    pub theme: Str,
    /// Whether search engines may read the site. Most workspaces are nobody else's business.
    pub search_engines: bool,
    pub audience: Str,
    /// Code or slug → level.
    pub checks: Vec<(Str, Level)>,
    /// Further workspaces shown in this one, those of more weight first.
    pub sources: Vec<Source>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repository {
    pub url: Str,
    pub branch: Str,
    /// Which forge it is, one of [`FORGES`]; `None` where its address says it.
    pub forge: Option<Str>,
    /// Where in the repository the workspace lies; `""` at the top.
    pub folder: Str,
}

/// Forges whose addresses are known.
pub const FORGES: [&str; 5] = ["github", "gitlab", "gitea", "forgejo", "bitbucket"];

impl Default for Config {
    fn default() -> Config {
        Config {
            title: Str::from("Workspace"),
            language: Str::from("en"),
            languages: vec![Str::from("en")],
            profile: Str::from("minimal"),
            time_zone: Str::from("UTC"),
            today: None,
            exclude: Vec::new(),
            repository: None,
            base_url: None,
            output: Str::from("site"),
            theme: Str::from("default"),
            search_engines: false,
            audience: Str::from("team"),
            checks: Vec::new(),
            sources: Vec::new(),
        }
    }
}
