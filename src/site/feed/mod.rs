//! Feeds: what is new, for those who do not come to look. One of everything, one for each kind of dated documents, one for
//! each stage with what came there.
//!
//! A feed needs addresses that work from anywhere, so there is one only where `base_url` is set.

mod atom;
mod news;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::kind::Store;
use crate::model::workspace::Workspace;
use crate::site::page::{List, Page};
use crate::site::shelf::Shelf;
use crate::site::{Site, url};

pub use crate::site::feed::atom::host;

/// What somebody follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feed {
    All,
    /// Documents of a kind that carry their day in their name.
    Kind(Str),
    /// What came to a stage, or was answered at its gate.
    Stage(u8),
}

/// The feeds that have anything to tell, with their paths.
pub fn files(workspace: &Workspace, shelf: &Shelf) -> Vec<(String, Feed)> {
    if workspace.config.base_url.is_none() {
        return Vec::new();
    }
    let kinds = workspace.playbook.kinds.iter().filter(|kind| kind.dated && shelf.has(&kind.id));
    let kinds = kinds.map(|kind| Feed::Kind(kind.id.clone()));
    let moves = news::moves(workspace, shelf);
    let stages = (0..workspace.playbook.done().0).filter(|at| moves.iter().any(|news| news.enters(*at)));
    let one: Vec<Feed> = kinds.chain(stages.map(Feed::Stage)).collect();
    let all = (!one.is_empty()).then_some(Feed::All);
    all.into_iter().chain(one).filter_map(|feed| Some((path(workspace, &feed)?, feed))).collect()
}

/// The bytes of a feed.
pub fn bytes(site: &Site, path: &TreePath, feed: &Feed) -> Vec<u8> {
    atom::write(site, path, &title(site, feed), &news::newest(site.workspace(), site.shelf(), feed))
}

/// The way from the root of the site to a feed; `None` where there is none.
pub fn href(site: &Site, feed: &Feed) -> Option<String> {
    let path = TreePath::new(&path(site.workspace(), feed)?)?;
    let is_there = site.address().pages.get(&path) == Some(&Page::Feed(feed.clone()));
    is_there.then(|| url::encode(path.as_str()))
}

/// The feed of what a list shows.
pub fn of_list(list: &List) -> Option<Feed> {
    match list {
        List::Kind(kind) => Some(Feed::Kind(kind.clone())),
        List::Stage(at) => Some(Feed::Stage(*at)),
        _ => None,
    }
}

fn path(workspace: &Workspace, feed: &Feed) -> Option<String> {
    let name = match feed {
        Feed::All => "all".to_owned(),
        Feed::Stage(at) => format!("stage-{at}"),
        Feed::Kind(id) => match &workspace.playbook.kind(id)?.store {
            Store::Folder(folder) => folder.to_string(),
            Store::File(_) => return None,
        },
    };
    Some(format!("feeds/{name}.xml"))
}

/// `Harbor`, `Harbor: Decisions`.
fn title(site: &Site, feed: &Feed) -> String {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let part = match feed {
        Feed::All => None,
        Feed::Kind(id) => workspace.playbook.kind(id).map(|kind| &kind.plural),
        Feed::Stage(at) => workspace.playbook.stages.get(usize::from(*at)).map(|stage| &stage.name),
    };
    let whole = workspace.config.title.to_string();
    part.map_or_else(|| whole.clone(), |part| format!("{whole} · {}", lexicon.label(part)))
}
