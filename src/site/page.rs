//! What pages there are.

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::site::feed::Feed;
use crate::site::search::Part;

/// How many rows a table shows on one page.
pub const ROWS: usize = 200;
/// How many cards a column of the board shows, and how many rows a shortened list beside a table.
pub const CARDS: usize = 50;
/// How many documents of the root stand in the navigation by their own names.
pub const ROOT: usize = 20;

/// One file of the site. Numbers of pages count from zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    Board,
    /// How work flows, from the commits.
    Flow,
    /// All hits of a query.
    Search,
    /// A part of what can be searched.
    Script(Part),
    /// What a server shows for an address that does not exist.
    Missing,
    /// Tells search engines to stay away.
    Robots,
    Ranking(usize),
    /// The ranking in groups, by the number of the way to group.
    Groups {
        way: usize,
        number: usize,
    },
    /// One of the views, by its id.
    View(&'static str),
    List(List, usize),
    /// The entries of a kind that is kept in one file.
    Register(Str, usize),
    Entity(EntityIx),
    /// A document without a kind.
    Document(DocumentIx),
    /// A former id leads to the page of today.
    Redirect(EntityIx),
    /// For programs and spreadsheets.
    Data(Export),
    /// What is new, as Atom.
    Feed(Feed),
    /// The days ahead, for calendars.
    Calendar,
    /// All pages, for search engines; a part of them by its number, where one file may not have all.
    Sitemap(Option<usize>),
    /// The rows of a page whose table has several.
    Rows(TreePath),
    /// A file of the theme, by its number.
    Asset(usize),
}

impl Page {
    /// Whether it is the same in every language, so that a site in several has it once.
    pub fn is_shared(&self) -> bool {
        let in_words = |part: &Part| matches!(part, Part::Start);
        match self {
            Page::Script(part) => !in_words(part),
            Page::Data(_) | Page::Asset(_) | Page::Robots | Page::Missing => true,
            _ => false,
        }
    }

    /// Whether it takes no longer to make when the workspace has more documents.
    pub fn shows_one(&self) -> bool {
        matches!(self, Page::Entity(_) | Page::Document(_) | Page::Redirect(_) | Page::Asset(_))
    }
}

/// What programs read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Export {
    Ranking,
    /// The documents of a kind.
    Json(Str),
    /// The same for a spreadsheet.
    Csv(Str),
    /// The days ahead, for a calendar.
    Calendar,
}

/// A table of documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// All documents of a kind.
    Kind(Str),
    /// Documents without a kind below a folder of the root; `""` for those in the root itself.
    Folder(Str),
    /// Everything that stands at a stage, also what is stopped or done.
    Stage(u8),
    MustDo,
    NotScored,
    /// Chosen earlier: past the stages that are ranked.
    Chosen,
}

/// How many pages `rows` rows need: at least one, so that an empty table has its page too.
pub fn pages(rows: usize) -> usize {
    rows.div_ceil(ROWS).max(1)
}
