//! Search: what the browser loads to find a document by its words.
//!
//! A page cannot fetch files when it is opened from a disk, so the index is scripts of one call each, `tandem("NAME", …)`,
//! split so that a query loads little of it however large the workspace is:
//!
//! - `data/search.js`: into how many files the rest is split, the names of kinds and stages, the words of the dialog;
//! - `data/search-words-N.js`: the words whose first two letters fall to N, each with the keys of its documents;
//! - `data/search-documents-N.js`: what a hit shows, by the key of the document.
//!
//! A document's key is made of its kind and id, never of its place among others, so a changed title rewrites the files of
//! its words and its own, and a new document moves nobody. Of bodies their headings are searched:
//! what is in here is the front matter and the outline.

mod index;
mod said;

use serde_json::{Value as Json, json};
use tera::Context;

use crate::base::path::TreePath;
use crate::model::workspace::Workspace;
use crate::site::Site;
use crate::site::frame::{self, Crumb, Head};
use crate::site::shelf::Shelf;

pub use crate::site::search::index::Index;

/// How many documents one file holds on average, at most.
const DOCUMENTS: usize = 64;
/// For how many documents there is one file of words.
const WORDS: usize = 64;

/// One script of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What every search needs.
    Start,
    Documents(usize),
    Words(usize),
}

/// Into how many files the index is split. Powers of two: the split rarely changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    pub documents: usize,
    pub words: usize,
}

impl Split {
    /// The split for a workspace of this size.
    pub fn of(workspace: &Workspace, shelf: &Shelf) -> Split {
        let count = workspace.entities.len() + shelf.loose_documents().len();
        let files = |each: usize| count.div_ceil(each).max(1).next_power_of_two();
        Split { documents: files(DOCUMENTS), words: files(WORDS) }
    }

    /// All scripts with their names.
    pub fn parts(self) -> impl Iterator<Item = (String, Part)> {
        let start = [("data/search.js".to_owned(), Part::Start)].into_iter();
        let documents = (0..self.documents).map(|at| (format!("data/search-documents-{at}.js"), Part::Documents(at)));
        let words = (0..self.words).map(|at| (format!("data/search-words-{at}.js"), Part::Words(at)));
        start.chain(documents).chain(words)
    }
}

/// The bytes of one script.
pub fn script(site: &Site, part: Part) -> Vec<u8> {
    let (name, value) = match part {
        Part::Start => ("search".to_owned(), start(site)),
        Part::Documents(at) => (format!("search-documents-{at}"), site.index().documents(at)),
        Part::Words(at) => (format!("search-words-{at}"), site.index().words(at)),
    };
    format!("tandem({}, {});\n", safe(&Json::from(name)), safe(&value)).into_bytes()
}

/// The page that shows all hits of a query; without scripts it leads to all lists.
pub fn page(site: &Site, path: &TreePath) -> Context {
    let title = site.lexicon().word("page-search");
    let crumbs = vec![Crumb { name: title.clone(), path: None }];
    frame::context(site, Head { path, here: "search", title: &title, crumbs })
}

fn start(site: &Site) -> Json {
    let lexicon = site.lexicon();
    let Workspace { playbook, .. } = site.workspace();
    let split = Split::of(site.workspace(), site.shelf());
    let kinds = playbook.kinds.iter().map(|kind| lexicon.label(&kind.name));
    let pages = lexicon.word("site-pages");
    let stages = playbook.stages.iter().enumerate().map(|(at, stage)| {
        let short = if stage.short.is_empty() { &stage.name } else { &stage.short };
        json!([lexicon.label(short), crate::site::stage::step(at, playbook.stages.len().saturating_sub(1))])
    });
    json!({
        // Documents that name no language are in the main one.
        "lang": site.tongue().main(),
        "documents": split.documents,
        "words": split.words,
        "kinds": kinds.chain([pages.as_str()]).collect::<Vec<_>>(),
        "stages": stages.collect::<Vec<_>>(),
        "said": {
            "all": lexicon.word("search-all"),
            "found": lexicon.say("search-found", vec![("count", "{n}".into())]),
            "keys": [
                ["↑ ↓", lexicon.word("search-move-key")],
                ["Enter", lexicon.word("search-open-key")],
                ["Esc", lexicon.word("search-close-key")],
            ],
            "none": lexicon.word("empty-search"),
            "help": lexicon.word("frame-keyboard"),
            "close": lexicon.word("frame-close"),
            "all_keys": [
                ["/", lexicon.word("search-label")],
                ["j k", lexicon.word("frame-next-key")],
                ["Enter", lexicon.word("search-open-key")],
                ["?", lexicon.word("frame-keyboard")],
            ],
        },
    })
}

/// A value as it may stand in any script: nothing in it can end the script or a line of it. These characters occur inside
/// texts alone, where JSON has another way to write them.
pub fn safe(value: &Json) -> String {
    const SIGNS: [char; 5] = ['<', '>', '&', '\u{2028}', '\u{2029}'];
    let text = value.to_string();
    if !text.contains(SIGNS) {
        return text;
    }
    SIGNS.iter().fold(text, |text, sign| text.replace(*sign, &format!("\\u{:04x}", u32::from(*sign))))
}
