//! Views: pages that many documents make together, each at one address.
//!
//! Exists so that a page is added by a file and a line in the list of its area. Address, navigation, the sentence of an empty
//! page and the list of templates follow from that line.

mod cycle;
mod market;
mod method;
mod review;
pub mod team;

use tera::Context;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::kind::Store;
use crate::model::view::Views;
use crate::model::workspace::Workspace;
use crate::site::Site;
use crate::site::feed::{self, Feed};
use crate::site::frame::{self, Crumb, Head};
use crate::site::shelf::Shelf;
use crate::site::value::{spoken, text_or_none};

/// A page that many documents make.
pub struct View {
    /// Its address without `.html`, its icon, and its name in a playbook's `navigation`.
    pub id: &'static str,
    /// The kind whose list it is: it has that list's address and entry. What follows on further pages is the plain list, unless
    /// it has further pages of its own.
    pub stands_for: Option<fn(&Views) -> Option<&Str>>,
    /// The message that names it.
    pub word: &'static str,
    /// The message that says what would fill it.
    pub empty: &'static str,
    pub template: &'static str,
    /// Whether it has anything to show. One that has not is not in the navigation.
    pub has: fn(&Site) -> bool,
    /// Adds what its template needs.
    pub fill: fn(&Site, &TreePath, &mut Context),
}

/// All views.
pub fn all() -> impl Iterator<Item = &'static View> {
    [cycle::VIEWS, market::VIEWS, team::VIEWS, review::VIEWS, method::VIEWS].into_iter().flatten()
}

/// Where a view stands; `None` when it would be the list of a kind that the playbook does not have.
pub fn name(view: &View, workspace: &Workspace) -> Option<String> {
    let Some(kind) = view.stands_for else { return Some(format!("{}.html", view.id)) };
    let kind = workspace.playbook.kind(kind(&workspace.playbook.views)?)?;
    match &kind.store {
        Store::Folder(folder) => Some(format!("{folder}/index.html")),
        Store::File(file) => Some(format!("{}.html", TreePath::new(file)?.stem())),
    }
}

/// Further pages of views: where they stand, and the id of the view that each belongs to.
pub fn further(workspace: &Workspace, shelf: &Shelf) -> Vec<(String, &'static str)> {
    let named = team::FURTHER.iter().flat_map(|(id, names)| {
        let names = names(workspace, shelf).into_iter();
        names.map(|name| (name, *id))
    });
    cycle::further(workspace, shelf).into_iter().chain(named).collect()
}

/// Entries of the navigation besides the lists of kinds: `(id, message)`, in the order in which they stand where a playbook
/// names none.
pub fn entries(site: &Site) -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = [("home", "page-home"), ("ranking", "page-ranking"), ("board", "page-board"), ("flow", "page-flow")];
    // Without a past the page of the flow has nothing to show but the reason.
    let own = own.into_iter().filter(|(id, _)| *id != "flow" || site.workspace().history.is_known());
    let views = all().filter(|view| view.stands_for.is_none() && (view.has)(site));
    own.chain(views.map(|view| (view.id, view.word)))
}

/// The template and the values of a view.
pub fn page(site: &Site, path: &TreePath, id: &str) -> (&'static str, Context) {
    let Some(view) = all().find(|view| view.id == id) else { return ("missing.html", frame::missing(site, path)) };
    let title = site.lexicon().word(view.word);
    let kind = view.stands_for.and_then(|kind| kind(&site.workspace().playbook.views));
    let here = kind.map_or_else(|| view.id.to_owned(), |kind| frame::kind_entry(kind));
    let crumbs = vec![Crumb { name: title.clone(), path: None }];
    let mut context = frame::context(site, Head { path, here: &here, title: &title, crumbs });
    if let Some(kind) = kind {
        let feed = feed::href(site, &Feed::Kind(kind.clone()));
        context.insert_value("feed", text_or_none(feed.as_deref()));
    }
    if !(view.has)(site) {
        context.insert_value("empty", spoken(&site.lexicon().word(view.empty)));
        return ("empty.html", context);
    }
    (view.fill)(site, path, &mut context);
    (view.template, context)
}

#[cfg(test)]
mod tests {
    use crate::model::view::PAGES;
    use crate::site::view::all;

    /// A playbook can put each page into its navigation, and names no page that the site does not have.
    #[test]
    fn a_playbook_names_the_pages_that_there_are() {
        let lost: Vec<&str> =
            all().filter(|view| view.stands_for.is_none() && !PAGES.contains(&view.id)).map(|view| view.id).collect();
        assert_eq!(lost, [""; 0]);
    }
}
