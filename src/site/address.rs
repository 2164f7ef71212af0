//! Where everything stands in the site: the table of all pages, and the page of each document.
//!
//! Every document that may be shown has exactly one page. Names that the site needs itself come first; a document that
//! would take one gets a number behind its name (and the checks report it), so nothing disappears.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::kind::Store;
use crate::model::source::{self, Mounted};
use crate::model::workspace::Workspace;
use crate::site::page::{self, List, Page};
use crate::site::search::Split;
use crate::site::shelf::{self, Shelf};
use crate::site::{calendar, data, edition, feed, groups, rows, sitemap, view};
use crate::syntax::address;

/// Where documents stand whose own folder is that of a language.
const ASIDE: &str = "pages";

/// The table of pages.
#[derive(Debug, Default)]
pub struct Address {
    pub pages: BTreeMap<TreePath, Page>,
    /// Per entity: its page and, when it shares the page with others, its anchor there. `None`: not shown.
    entities: Vec<Option<(TreePath, Option<Str>)>>,
    /// Per document without a kind: its page.
    documents: Vec<Option<TreePath>>,
    /// First pages of lists.
    lists: BTreeMap<List, TreePath>,
    /// Lower-case paths that are taken: some disks do not tell `A.html` from `a.html`.
    taken: BTreeSet<String>,
}

impl Address {
    /// The table for a workspace whose lists are `shelf`.
    pub fn new(workspace: &Workspace, shelf: &Shelf, assets: &[TreePath]) -> Address {
        let mut table = Address {
            entities: vec![None; workspace.entities.len()],
            documents: vec![None; workspace.documents.len()],
            ..Address::default()
        };
        table.generated(workspace, shelf, assets);
        table.entities(workspace, shelf);
        table.documents(workspace, shelf);
        table.aliases(workspace);
        for part in 0..sitemap::parts(&table.pages) {
            table.claim(&sitemap::part(part), Page::Sitemap(Some(part)));
        }
        table
    }

    /// The page of an entity and its anchor there.
    pub fn entity(&self, ix: EntityIx) -> Option<(&TreePath, Option<&str>)> {
        let (path, anchor) = self.entities.get(ix.0 as usize)?.as_ref()?;
        Some((path, anchor.as_deref()))
    }

    /// The page of a document without a kind.
    pub fn document(&self, ix: DocumentIx) -> Option<&TreePath> {
        self.documents.get(ix.0 as usize)?.as_ref()
    }

    /// Pages whose rows stand in scripts too.
    pub fn tables(&self) -> impl Iterator<Item = &TreePath> {
        self.pages.values().filter_map(|page| if let Page::Rows(page) = page { Some(page) } else { None })
    }

    /// The first page of a list
    pub fn list(&self, list: &List) -> Option<&TreePath> {
        self.lists.get(list)
    }

    fn generated(&mut self, workspace: &Workspace, shelf: &Shelf, assets: &[TreePath]) {
        self.claim("index.html", Page::Home);
        self.claim("board.html", Page::Board);
        self.claim("flow.html", Page::Flow);
        self.claim("search.html", Page::Search);
        self.claim("404.html", Page::Missing);
        self.claim("robots.txt", Page::Robots);
        for (path, export) in data::files(workspace, shelf) {
            self.claim(&path, Page::Data(export));
        }
        for (path, feed) in feed::files(workspace, shelf) {
            self.claim(&path, Page::Feed(feed));
        }
        if calendar::is_there(workspace, shelf) {
            self.claim(calendar::PATH, Page::Calendar);
        }
        if workspace.config.search_engines && workspace.config.base_url.is_some() {
            self.claim(sitemap::PATH, Page::Sitemap(None));
        }
        self.views(workspace, shelf);
        let ranking = 0..page::pages(workspace.ranking.items.len());
        let ranking = ranking.map(|number| self.claim(&numbered("ranking", number), Page::Ranking(number))).collect();
        self.rows(ranking);
        for (name, page) in groups::names(workspace, shelf) {
            self.claim(&name, page);
        }
        for (name, part) in Split::of(workspace, shelf).parts() {
            self.claim(&name, Page::Script(part));
        }
        for (number, path) in assets.iter().enumerate() {
            self.claim(path.as_str(), Page::Asset(number));
        }
        self.registers(workspace, shelf);
        self.all_lists(workspace, shelf);
    }

    fn views(&mut self, workspace: &Workspace, shelf: &Shelf) {
        for view in view::all() {
            let Some(name) = view::name(view, workspace) else { continue };
            let path = self.claim(&name, Page::View(view.id));
            if let (Some(kind), Some(path)) = (view.stands_for.and_then(|kind| kind(&workspace.playbook.views)), path) {
                self.lists.insert(List::Kind(kind.clone()), path);
            }
        }
        for (name, id) in view::further(workspace, shelf) {
            self.claim(&name, Page::View(id));
        }
    }

    /// Kinds that are kept in one file.
    fn registers(&mut self, workspace: &Workspace, shelf: &Shelf) {
        for kind in &workspace.playbook.kinds {
            let Store::File(file) = &kind.store else { continue };
            let stem = TreePath::new(file).map(|path| path.stem().to_owned()).unwrap_or_default();
            let rows = shelf.register(&kind.id);
            for number in 0..page::pages(rows.len()) {
                if rows.is_empty() {
                    break;
                }
                let path = self.claim(&numbered(&stem, number), Page::Register(kind.id.clone(), number));
                // A view that stands for the register shows all of its first page.
                let view = || self.lists.get(&List::Kind(kind.id.clone())).filter(|_| number == 0).cloned();
                let path = path.or_else(view);
                for ix in rows.iter().skip(number * page::ROWS).take(page::ROWS) {
                    self.place(*ix, path.clone(), Some(workspace.entity(*ix).id.clone()));
                }
            }
        }
    }

    fn all_lists(&mut self, workspace: &Workspace, shelf: &Shelf) {
        for (list, rows) in shelf.lists(workspace) {
            let (folder, stem) = list_name(workspace, &list);
            let mut pages = Vec::new();
            for number in 0..page::pages(rows) {
                let name = match (&*folder, number) {
                    ("", _) => numbered(&stem, number),
                    (folder, 0) => format!("{folder}/index.html"),
                    (folder, _) => format!("{folder}/page-{}.html", number + 1),
                };
                let page = Page::List(list.clone(), number);
                let path = self.claim(&name, page);
                pages.push(path.clone());
                // A folder whose own index document stands there keeps it, in `documents`.
                let Some(path) = path else { continue };
                self.lists.entry(list.clone()).or_insert(path);
            }
            self.rows(pages);
        }
    }

    fn entities(&mut self, workspace: &Workspace, shelf: &Shelf) {
        for (at, entity) in workspace.entities.iter().enumerate() {
            let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
            if entity.document.is_some() && shelf.shows(ix) {
                let wanted = address::page(&entity.path, &workspace.playbook);
                let path = wanted.and_then(|wanted| self.claim_free(&wanted, Page::Entity(ix)));
                self.place(ix, path, None);
            }
        }
    }

    fn documents(&mut self, workspace: &Workspace, shelf: &Shelf) {
        // Where a source would take the page of an own document, that document was there first.
        let is_foreign = |ix: &&DocumentIx| source::is_foreign(&workspace.document(**ix).path);
        let (foreign, own): (Vec<&DocumentIx>, Vec<&DocumentIx>) = shelf.loose_documents().iter().partition(is_foreign);
        for ix in own.into_iter().chain(foreign) {
            let path = &workspace.document(*ix).path;
            // The folder of a language holds that language and nothing else.
            let top = shelf::top(path);
            let page = address::page(path, &workspace.playbook);
            let page = match Mounted::of(path) {
                _ if !is_language(workspace, top) => page,
                Some(_) => page.and_then(|page| TreePath::new(&format!("{ASIDE}/{page}"))),
                None => {
                    TreePath::new(&format!("{ASIDE}/{path}")).and_then(|path| address::page(&path, &workspace.playbook))
                }
            };
            let page = page.and_then(|page| self.claim_free(&page, Page::Document(*ix)));
            if let Some(slot) = self.documents.get_mut(ix.0 as usize) {
                *slot = page;
            }
        }
    }

    /// Former ids: a page that leads to the present one, unless somebody else has the name today.
    fn aliases(&mut self, workspace: &Workspace) {
        for (kind, ids) in &workspace.ids {
            let Some(Store::Folder(folder)) = workspace.playbook.kind(kind).map(|kind| &kind.store) else { continue };
            for (alias, ix) in ids {
                let plain = alias.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
                if plain && self.entity(*ix).is_some() {
                    self.claim(&format!("{folder}/{alias}.html"), Page::Redirect(*ix));
                }
            }
        }
    }

    /// The scripts with the rows of a table that has several pages, all of them its own, where a browser can take so many.
    fn rows(&mut self, pages: Vec<Option<TreePath>>) {
        let pages: Option<Vec<TreePath>> = pages.into_iter().collect();
        let fits = |pages: &Vec<TreePath>| pages.len() > 1 && pages.len() <= rows::PAGES;
        for page in pages.filter(fits).into_iter().flatten() {
            self.claim(&rows::script_of(&page), Page::Rows(page.clone()));
        }
    }

    /// Takes a path for a page; `None` when it is taken already or is no path.
    fn claim(&mut self, path: &str, page: Page) -> Option<TreePath> {
        let path = TreePath::new(path)?;
        if !self.taken.insert(path.as_str().to_lowercase()) {
            return None;
        }
        self.pages.insert(path.clone(), page);
        Some(path)
    }

    /// Takes a page for a document, or the first free one of `a-2.html`, `a-3.html`, ….
    fn claim_free(&mut self, wanted: &TreePath, page: Page) -> Option<TreePath> {
        let stem = wanted.as_str().trim_end_matches(".html");
        let numbers = (2usize..).map(|number| format!("{stem}-{number}.html"));
        let mut names = std::iter::once(wanted.to_string()).chain(numbers);
        names.find_map(|name| self.claim(&name, page.clone()))
    }

    fn place(&mut self, ix: EntityIx, path: Option<TreePath>, anchor: Option<Str>) {
        if let (Some(path), Some(slot)) = (path, self.entities.get_mut(ix.0 as usize)) {
            *slot = Some((path, anchor));
        }
    }
}

/// Whether this folder of the site is another language's.
fn is_language(workspace: &Workspace, folder: &str) -> bool {
    edition::others(&workspace.config).any(|lang| lang == folder)
}

/// `ranking.html`, `ranking-page-2.html`.
pub fn numbered(stem: &str, number: usize) -> String {
    match number {
        0 => format!("{stem}.html"),
        _ => format!("{stem}-page-{}.html", number + 1),
    }
}

/// The folder that holds a list's pages, or the stem of their names in the root.
fn list_name(workspace: &Workspace, list: &List) -> (String, String) {
    let stem = |stem: &str| (String::new(), stem.to_owned());
    match list {
        List::Kind(id) => match workspace.playbook.kind(id).map(|kind| &kind.store) {
            Some(Store::Folder(folder)) => (folder.to_string(), String::new()),
            _ => stem(id),
        },
        List::Folder(folder) if folder.is_empty() => stem("pages"),
        List::Folder(folder) if is_language(workspace, folder) => (format!("{ASIDE}/{folder}"), String::new()),
        List::Folder(folder) => (folder.to_string(), String::new()),
        List::Stage(stage) => stem(&format!("stage-{stage}")),
        List::MustDo => stem("ranking-must-do"),
        List::NotScored => stem("ranking-not-scored"),
        List::Chosen => stem("ranking-chosen"),
    }
}
