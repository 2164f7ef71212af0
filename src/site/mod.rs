//! Workspace + theme → pages. Every page is rendered alone and on demand: a build asks for all of them, a preview server
//! for the one that a browser wants, and both get the same bytes.
//!
//! A page depends on the content that it shows and on nothing else: no clock, no counts of things elsewhere, no commits but
//! those of its own document, so that an ordinary change rewrites a handful of files. Lists and pages that count are the exception.

pub mod theme;

mod address;
mod asset;
mod board;
mod body;
mod bounded;
mod brief;
mod calendar;
mod chart;
mod connection;
mod contact;
pub mod contrast;
pub mod data;
pub mod drawn;
pub mod edition;
mod entity;
mod fact;
pub mod fault;
mod feed;
mod figure;
mod finding;
mod flow;
mod forge;
mod frame;
mod gate;
mod glossary;
mod goal;
mod groups;
mod home;
mod house;
mod launch;
mod lexicon;
mod listing;
mod live;
mod lookup;
mod loose;
pub mod markdown;
mod market;
mod matrix;
mod mention;
mod neighbour;
mod page;
mod past;
mod piece;
pub mod preview;
mod pulse;
mod ranking;
mod role;
mod row;
mod rows;
mod score;
pub mod seam;
mod search;
mod section;
mod shelf;
mod sitemap;
mod span;
mod stage;
mod track;
mod url;
mod value;
mod verdict;
mod view;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;
use tera::{Context, Tera, Value};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::owed::Owing;
use crate::model::workspace::Analysis;
use crate::site::address::Address;
use crate::site::bounded::Bounded;
use crate::site::edition::Tongue;
use crate::site::fault::ThemeError;
use crate::site::lexicon::Lexicon;
use crate::site::page::Page;
use crate::site::shelf::Shelf;
use crate::site::theme::Theme;
use crate::words::catalogue::Catalogue;

/// Who owns something, in which role, as templates have it.
type People = BTreeMap<(EntityIx, Option<Str>), Value>;

/// What a site is besides its content and its theme.
#[derive(Clone)]
pub struct SiteOptions {
    /// The words of its language.
    pub catalogue: Arc<Catalogue>,
    /// What it was built from, shown on the home page.
    pub stamp: Option<Stamp>,
}

/// The state of the repository that a site shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The commit, shortened.
    pub commit: String,
    pub branch: Option<String>,
    /// The day of the commit.
    pub date: Option<Date>,
}

/// A site: which pages there are, and each of them on demand.
pub struct Site {
    analysis: Arc<Analysis>,
    theme: Arc<Theme>,
    templates: Arc<Tera>,
    lexicon: Lexicon,
    labels: markdown::Labels,
    shelf: Arc<Shelf>,
    address: Arc<Address>,
    stages: Arc<Vec<Value>>,
    roles: Arc<BTreeMap<Str, Value>>,
    /// Rows of lists, made when the first page needs them.
    rows: Vec<OnceLock<Value>>,
    /// People in their roles: few of them own many documents.
    people: Arc<RwLock<People>>,
    /// Pages whose rows stand in scripts too.
    tables: BTreeMap<TreePath, OnceLock<Arc<[u8]>>>,
    /// The navigation by the way to the root and the entry that a page belongs to.
    navigations: Arc<RwLock<BTreeMap<(String, String), Value>>>,
    /// What can be searched, made when the first script of it is asked for.
    index: OnceLock<search::Index>,
    /// Words of the glossary, made when the first page needs them.
    terms: OnceLock<mention::Vocabulary>,
    /// What stands beside what, made when the first page needs it.
    neighbours: Arc<OnceLock<neighbour::Neighbours>>,
    /// Places in the ranking week by week, made when the first page needs them.
    tracks: Arc<OnceLock<track::Tracks>>,
    /// Who owes what, made when the first page needs it.
    owing: Arc<OnceLock<Owing>>,
    stamp: Option<Stamp>,
    /// How large pictures are, where somebody looked.
    pictures: Arc<BTreeMap<TreePath, (u32, u32)>>,
    tongue: Tongue,
}

impl Site {
    /// A site in one language.
    pub fn new(analysis: Arc<Analysis>, theme: Arc<Theme>, options: SiteOptions) -> Site {
        Site::in_tongue(analysis, theme, options, Tongue::default())
    }

    /// One of the languages of a site.
    fn in_tongue(analysis: Arc<Analysis>, theme: Arc<Theme>, options: SiteOptions, tongue: Tongue) -> Site {
        let workspace = &analysis.workspace;
        let lexicon = Lexicon::new(options.catalogue);
        let shelf = Shelf::new(workspace);
        let assets: Vec<TreePath> = theme.assets.files.iter().map(|(path, _)| path.clone()).collect();
        let address = Address::new(workspace, &shelf, &assets);
        let mut templates = theme.templates.clone();
        templates.register_function("say", lexicon.function());
        templates.register_filter("number", lexicon.filter());
        templates.register_filter("percent", lexicon.percent_filter());
        let mut site = Site {
            stages: Arc::new(stage::values(&workspace.playbook, &lexicon)),
            roles: Arc::new(role::values(&workspace.playbook, &lexicon).into_iter().collect()),
            labels: body::labels(&lexicon),
            rows: slots(workspace.entities.len()),
            people: Arc::default(),
            tables: tables(&address),
            navigations: Arc::default(),
            index: OnceLock::new(),
            terms: OnceLock::new(),
            neighbours: Arc::default(),
            tracks: Arc::default(),
            owing: Arc::default(),
            analysis,
            theme,
            templates: Arc::new(templates),
            lexicon,
            shelf: Arc::new(shelf),
            address: Arc::new(address),
            stamp: options.stamp,
            pictures: Arc::default(),
            tongue,
        };
        let shared = frame::shared(&site);
        *Arc::make_mut(&mut site.templates).global_context() = shared;
        site
    }

    /// The same site where only texts have other words: which pages there are, where they stand in lists and who owes what is
    /// told by nothing in a text. `analysis` is the one that this site shows, reworded.
    pub fn reworded(&self, analysis: Arc<Analysis>) -> Site {
        Site {
            rows: slots(analysis.workspace.entities.len()),
            tables: tables(&self.address),
            index: OnceLock::new(),
            terms: OnceLock::new(),
            analysis,
            theme: self.theme.clone(),
            templates: self.templates.clone(),
            lexicon: self.lexicon.clone(),
            labels: self.labels.clone(),
            shelf: self.shelf.clone(),
            address: self.address.clone(),
            stages: self.stages.clone(),
            roles: self.roles.clone(),
            people: self.people.clone(),
            navigations: self.navigations.clone(),
            neighbours: self.neighbours.clone(),
            tracks: self.tracks.clone(),
            owing: self.owing.clone(),
            stamp: self.stamp.clone(),
            pictures: self.pictures.clone(),
            tongue: self.tongue.clone(),
        }
    }

    /// The same site, where width and height of these files of the workspace are known.
    pub fn with_pictures(mut self, sizes: BTreeMap<TreePath, (u32, u32)>) -> Site {
        self.pictures = Arc::new(sizes);
        self
    }

    /// All files of the site but its attachments, sorted.
    pub fn paths(&self) -> Vec<TreePath> {
        self.address.pages.keys().cloned().collect()
    }

    /// The same, of a language that is not the main one without what all languages share.
    fn own_paths(&self) -> impl Iterator<Item = &TreePath> {
        self.address
            .pages
            .iter()
            .filter(|(_, page)| self.tongue.shared().is_empty() || !page.is_shared())
            .map(|(path, _)| path)
    }

    /// Whether the site has this file for itself.
    fn has_own(&self, path: &TreePath) -> bool {
        self.address.pages.get(path).is_some_and(|page| !page.is_shared())
    }

    /// Whether a file shows many documents, so that making it takes longer than making the page of one.
    pub fn is_long(&self, path: &TreePath) -> bool {
        self.address.pages.get(path).is_some_and(|page| !page.shows_one())
    }

    /// Whether the site makes this file.
    pub fn has(&self, path: &TreePath) -> bool {
        self.address.pages.contains_key(path)
    }

    /// The bytes of one file. A page that a theme's mistake prevents tells that mistake instead.
    pub fn render(&self, path: &TreePath) -> Option<Vec<u8>> {
        Some(self.try_render(path)?.unwrap_or_else(|error| frame::mistake(&error)))
    }

    /// As `render`, for those who want to know of a mistake in the theme.
    pub fn try_render(&self, path: &TreePath) -> Option<Result<Vec<u8>, ThemeError>> {
        // What could not be made is tried again, to say why.
        let known = self.tables.get(path).and_then(|slot| slot.get()).filter(|page| !page.is_empty());
        if let Some(page) = known {
            return Some(Ok(page.to_vec()));
        }
        let made = self.make(path)?;
        if let (Some(slot), Ok(page)) = (self.tables.get(path), &made) {
            let _ = slot.set(Arc::from(page.as_slice()));
        }
        Some(made)
    }

    fn make(&self, path: &TreePath) -> Option<Result<Vec<u8>, ThemeError>> {
        let page = self.address.pages.get(path)?;
        let (template, mut context) = match page {
            Page::Asset(number) => return Some(Ok(self.theme.assets.files.get(*number)?.1.to_vec())),
            Page::Robots => return Some(Ok(sitemap::robots(self))),
            Page::Sitemap(part) => return Some(Ok(sitemap::bytes(self, *part))),
            Page::Calendar => return Some(Ok(calendar::bytes(self))),
            Page::Script(part) => return Some(Ok(search::script(self, *part))),
            Page::Search => ("search.html", search::page(self, path)),
            Page::Rows(page) => return Some(Ok(rows::bytes(path, &self.table(page)))),
            Page::Data(export) => return Some(Ok(data::bytes(self, export))),
            Page::Feed(feed) => return Some(Ok(feed::bytes(self, path, feed))),
            Page::Home => ("home.html", home::page(self, path)),
            Page::Board => ("board.html", board::page(self, path)),
            Page::Flow => ("flow.html", flow::page(self, path)),
            Page::View(id) => view::page(self, path, id),
            Page::Missing => ("missing.html", frame::missing(self, path)),
            Page::Redirect(ix) => ("redirect.html", frame::redirect(self, path, *ix)),
            Page::Ranking(number) => ("ranking.html", ranking::page(self, path, *number)),
            Page::Groups { way, number } => ("groups.html", groups::page(self, path, *way, *number)),
            Page::List(list, number) => ("list.html", listing::page(self, path, list, *number)),
            Page::Register(kind, number) => ("register.html", listing::register(self, path, kind, *number)),
            Page::Entity(ix) => (entity::template(self, *ix), entity::page(self, path, *ix)),
            Page::Document(ix) => ("document.html", loose::page(self, path, *ix)),
        };
        Some(self.navigation(&context).and_then(|navigation| {
            context.insert_value("navigation_here", navigation);
            self.fill(template, &context)
        }))
    }

    /// A page whose table has several, made once for itself and for the script with its rows.
    fn table(&self, path: &TreePath) -> Arc<[u8]> {
        let made = || Arc::from(self.make(path).and_then(Result::ok).unwrap_or_default());
        self.tables.get(path).map_or_else(made, |slot| slot.get_or_init(made).clone())
    }

    /// Files of the workspace that are copied as they are: from where, to where. A page of the site wins over a file that
    /// would take its place.
    pub fn attachments(&self) -> Vec<(TreePath, TreePath)> {
        let files = self.workspace().attachments.iter();
        let copies = files.map(|path| (path.clone(), crate::syntax::address::copy(path)));
        // A file of a source gives way to an own one that lies where it would go.
        let is_free = |(path, target): &(TreePath, TreePath)| {
            let own = path != target && self.workspace().attachments.binary_search(target).is_ok();
            !own && !self.address.pages.contains_key(target)
        };
        copies.filter(is_free).collect()
    }

    /// The navigation as a page shows it. All pages of one folder that belong to one entry show the same, so it is made
    /// once for them: it has more entries than a page has other things.
    fn navigation(&self, context: &Context) -> Result<Value, ThemeError> {
        let word = |name: &str| context.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
        let key = (word("root"), word("here"));
        let made = self.navigations.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(made) = made {
            return Ok(made);
        }
        let made = value::markup(String::from_utf8_lossy(&self.fill("parts/navigation.html", context)?).trim());
        let mut all = self.navigations.write().unwrap_or_else(PoisonError::into_inner);
        Ok(all.entry(key).or_insert(made).clone())
    }

    fn fill(&self, template: &str, context: &Context) -> Result<Vec<u8>, ThemeError> {
        let mut page = Bounded::new(bounded::LIMIT);
        match self.templates.render_to(template, context, &mut page) {
            Ok(()) => Ok(page.into_bytes()),
            Err(_) if page.full => {
                let limit = bounded::LIMIT / 1024 / 1024;
                Err(ThemeError::whole(
                    &format!("templates/{template}"),
                    &format!("the page grew beyond {limit} MiB; is there a loop in a loop?"),
                ))
            }
            Err(error) => Err(fault::of(&error, &BTreeMap::new())),
        }
    }
}

/// Places for so many rows.
fn slots(count: usize) -> Vec<OnceLock<Value>> {
    (0..count).map(|_| OnceLock::new()).collect()
}

/// Places for the pages whose rows stand in scripts too.
fn tables(address: &Address) -> BTreeMap<TreePath, OnceLock<Arc<[u8]>>> {
    address.tables().map(|page| (page.clone(), OnceLock::new())).collect()
}

#[cfg(test)]
mod tests;
