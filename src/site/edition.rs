//! A site in several languages: the main one at the root, each other one whole in a folder with the code of its language.
//!
//! What says nothing in any language is there once: attachments, exports for programs, assets, the larger part of the search. So
//! a page of another language finds them one folder higher, and everything else where it is in the main language.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::Value;

use crate::base::path::TreePath;
use crate::model::config::Config;
use crate::model::workspace::Analysis;
use crate::site::fault::ThemeError;
use crate::site::theme::Theme;
use crate::site::value::{list, record, text};
use crate::site::{Site, SiteOptions, Stamp, url};
use crate::words::catalogue::{self, Catalogue};

/// Which of the languages a site is in.
#[derive(Clone, Debug, Default)]
pub struct Tongue {
    /// All languages, the main one first; none where there is only one.
    all: Vec<String>,
    here: usize,
    /// The address of all of them together.
    base: Option<String>,
}

/// The languages that `config` asks for beside its main one, which is also that of documents that name none.
pub fn others(config: &Config) -> impl Iterator<Item = &str> {
    config.languages.iter().skip(1).map(|lang| &**lang)
}

impl Tongue {
    /// The folder of the language, with its slash.
    fn folder(&self) -> String {
        self.folder_of(self.here)
    }

    fn folder_of(&self, number: usize) -> String {
        if number == 0 { String::new() } else { format!("{}/", self.all[number]) }
    }

    /// The way from the root of the language to what all of them share.
    pub fn shared(&self) -> &'static str {
        if self.here == 0 { "" } else { "../" }
    }

    /// The address of all languages together, where the site knows it.
    pub fn base(&self) -> Option<&str> {
        self.base.as_deref()
    }

    /// The language of documents that name none.
    pub fn main(&self) -> Option<&str> {
        self.all.first().map(String::as_str)
    }

    /// All languages.
    pub fn all(&self) -> &[String] {
        &self.all
    }

    /// The page in every language: `{lang, name, href, url, here}`, `href` from where the page stands; `url` where the site knows
    /// its address.
    pub fn switch(&self, page: &TreePath) -> Value {
        let path = url::encode(page.as_str());
        let root = url::root(page);
        list(self.all.iter().enumerate().map(|(number, lang)| {
            let there = format!("{}{path}", self.folder_of(number));
            let index = if there == "index.html" { "" } else { &there };
            let whole = self.base.as_ref().map(|base| url::absolute(base, Some(index)));
            record([
                ("lang", text(lang)),
                ("name", text(catalogue::own_name(lang))),
                ("href", text(&format!("{root}{}{there}", self.shared()))),
                ("url", whole.map_or_else(Value::none, |url| text(&url))),
                ("here", Value::from(number == self.here)),
            ])
        }))
    }
}

/// The sites of one workspace, one a language.
pub struct Editions {
    /// The main language first.
    sites: Vec<Site>,
}

impl Editions {
    /// In the languages that the settings name. `words` are those of the main language.
    pub fn new(
        analysis: &Arc<Analysis>,
        theme: &Arc<Theme>,
        words: &Arc<Catalogue>,
        stamp: Option<&Stamp>,
    ) -> Editions {
        let config = &analysis.workspace.config;
        let options = |catalogue: Arc<Catalogue>| SiteOptions { catalogue, stamp: stamp.cloned() };
        if others(config).next().is_none() {
            return Editions { sites: vec![Site::new(analysis.clone(), theme.clone(), options(words.clone()))] };
        }
        let all: Vec<String> = config.languages.iter().map(ToString::to_string).collect();
        let base = config.base_url.as_deref().map(str::to_owned);
        let sites = all.iter().enumerate().map(|(here, lang)| {
            let tongue = Tongue { all: all.clone(), here, base: base.clone() };
            let mut analysis = analysis.clone();
            // Feeds and the like begin at the root of their language.
            if let Some(base) = base.as_ref().filter(|_| here > 0) {
                let own = url::absolute(base, Some(&tongue.folder()));
                Arc::make_mut(&mut analysis).workspace.config.base_url = Some(Arc::from(own));
            }
            Site::in_tongue(analysis, theme.clone(), options(Arc::new(Catalogue::new(lang))), tongue)
        });
        Editions { sites: sites.collect() }
    }

    /// The same where only texts have other words; `analysis` is the one that these sites show, reworded.
    pub fn reworded(&self, analysis: &Arc<Analysis>) -> Editions {
        let sites = self.sites.iter().map(|site| {
            let mut own = analysis.clone();
            // Each language begins at an address of its own.
            let base = &site.analysis().workspace.config.base_url;
            if own.workspace.config.base_url != *base {
                Arc::make_mut(&mut own).workspace.config.base_url.clone_from(base);
            }
            site.reworded(own)
        });
        Editions { sites: sites.collect() }
    }

    /// The same, knowing how large pictures are.
    pub fn with_pictures(self, pictures: &BTreeMap<TreePath, (u32, u32)>) -> Editions {
        Editions { sites: self.sites.into_iter().map(|site| site.with_pictures(pictures.clone())).collect() }
    }

    /// All files but the attachments, sorted.
    pub fn paths(&self) -> Vec<TreePath> {
        let mut all = Vec::new();
        for site in &self.sites {
            let folder = site.tongue().folder();
            let own = site.own_paths();
            all.extend(
                own.filter_map(|path| if folder.is_empty() { Some(path.clone()) } else { below(&folder, path) }),
            );
        }
        all.sort();
        all
    }

    /// Files of the workspace that are copied as they are: from where, to where.
    pub fn attachments(&self) -> Vec<(TreePath, TreePath)> {
        let main = self.sites.first().map(Site::attachments).unwrap_or_default();
        main.into_iter().filter(|(_, target)| !self.has(target)).collect()
    }

    /// Whether there is such a file.
    pub fn has(&self, path: &TreePath) -> bool {
        self.find(path).is_some()
    }

    /// The page of the document in this file of the workspace, in the main language.
    pub fn page_of(&self, file: &TreePath) -> Option<TreePath> {
        self.sites.first()?.page_of(file).cloned()
    }

    /// Whether a file takes longer to make than the page of one document.
    pub fn is_long(&self, path: &TreePath) -> bool {
        self.find(path).is_some_and(|(site, path)| site.is_long(&path))
    }

    /// The bytes of one file. A page that a theme's mistake prevents tells that mistake instead.
    pub fn render(&self, path: &TreePath) -> Option<Vec<u8>> {
        let (site, path) = self.find(path)?;
        site.render(&path)
    }

    /// As `render`, for those who want to know of a mistake in the theme.
    pub fn try_render(&self, path: &TreePath) -> Option<Result<Vec<u8>, ThemeError>> {
        let (site, path) = self.find(path)?;
        site.try_render(&path)
    }

    /// The site that a file belongs to, and its path there.
    fn find(&self, path: &TreePath) -> Option<(&Site, TreePath)> {
        let found = self.sites.iter().skip(1).find_map(|site| {
            let rest = path.as_str().strip_prefix(&site.tongue().folder())?;
            let path = TreePath::new(rest).filter(|path| site.has_own(path))?;
            Some((site, path))
        });
        found.or_else(|| self.sites.first().filter(|site| site.has(path)).map(|site| (site, path.clone())))
    }
}

fn below(folder: &str, path: &TreePath) -> Option<TreePath> {
    TreePath::new(&format!("{folder}{path}"))
}
