//! What several targets need: a small workspace around the text that is tried, and its site.

use std::sync::{Arc, OnceLock};

use tandem::analysis;
use tandem::base::path::TreePath;
use tandem::base::tree::Tree;
use tandem::host::embedded;
use tandem::model::config::Config;
use tandem::model::log::Log;
use tandem::model::playbook::Playbook;
use tandem::model::snapshot::Snapshot;
use tandem::model::workspace::Analysis;
use tandem::playbook;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

/// The document that is tried.
pub const TRIED: &str = "initiatives/tried.md";

/// The day on which all of it happens.
pub const TODAY: jiff::civil::Date = jiff::civil::Date::constant(2026, 9, 14);

pub fn path(path: &str) -> TreePath {
    TreePath::new(path).expect("a path of our own")
}

/// A text after a few changes, each of which puts words in the place of some bytes.
pub fn changed(text: &str, changes: &[(u16, u8, &str)]) -> String {
    let mut text = text.to_owned();
    for (at, long, words) in changes {
        let begin = text.floor_char_boundary(usize::from(*at) % (text.len() + 1));
        let end = text.floor_char_boundary((begin + usize::from(*long)).min(text.len()));
        text.replace_range(begin..end, words);
    }
    text
}

/// The strictest profile looks at the most.
pub fn standard() -> &'static Playbook {
    static PLAYBOOK: OnceLock<Playbook> = OnceLock::new();
    PLAYBOOK.get_or_init(|| playbook::read("full", None).0)
}

/// A workspace with these files beside a few others.
pub fn tree(files: &[(&str, &[u8])]) -> Tree {
    let mut tree = Tree::new();
    let around: [(&str, &[u8]); 4] = [
        ("people.yaml", b"anna: {name: Anna, roles: [pm]}\nleo: {name: Leo, roles: [pmm]}\n"),
        ("metrics.yaml", b"trials: {name: Trials, unit: trials, direction: up}\n"),
        ("initiatives/trial.md", b"---\ntitle: Trial\nstage: 1\npm: anna\npmm: leo\ncompetitors: [parcelly]\n---\nShops leave. See [[tried]].\n"),
        ("competitors/parcelly.md", b"---\ntitle: Parcelly\ntype: direct\n---\n## Position\n\nKnown.\n"),
    ];
    for (name, bytes) in around.iter().chain(files) {
        tree.insert_text(path(name), bytes.to_vec());
    }
    tree
}

/// What is known of it.
pub fn analysed(tree: Tree, playbook: &Playbook) -> Analysis {
    let snapshot = Snapshot { tree, log: Arc::new(Log::default()), today: TODAY };
    analysis::run(&snapshot, &Config::default(), playbook)
}

/// Its page, and the one that speaks of all.
pub fn built(analysis: Analysis) {
    static THEME: OnceLock<Arc<Theme>> = OnceLock::new();
    static WORDS: OnceLock<Arc<Catalogue>> = OnceLock::new();
    let compiled = || Arc::new(Theme::compile(&embedded::theme("default").expect("the theme")).expect("a whole theme"));
    let theme = THEME.get_or_init(compiled).clone();
    let catalogue = WORDS.get_or_init(|| Arc::new(Catalogue::new("en"))).clone();
    let site = Site::new(Arc::new(analysis), theme, SiteOptions { catalogue, stamp: None });
    for page in ["initiatives/tried.html", "index.html"] {
        if let Some(page) = site.try_render(&path(page)) {
            page.expect("a page");
        }
    }
}
