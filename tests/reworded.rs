//! A workspace in which only words of texts have changed ends as one that is judged anew: its columns, its findings and every
//! page. What a preview shows after a save is made this way.

use std::sync::Arc;

use tandem::analysis::memo::Memo;
use tandem::analysis::reworded::reworded;
use tandem::analysis::{self, Read};
use tandem::base::path::TreePath;
use tandem::base::tree::{File, Tree};
use tandem::host::embedded;
use tandem::model::config::Config;
use tandem::model::log::Log;
use tandem::model::playbook::Playbook;
use tandem::model::snapshot::Snapshot;
use tandem::model::workspace::Analysis;
use tandem::playbook;

use crate::fixture::TODAY;
use crate::views::site_of;

/// The filled example, with everything that reads it.
struct Example {
    tree: Tree,
    config: Config,
    playbook: Playbook,
}

impl Example {
    fn new() -> Example {
        let tree = embedded::workspace_template().below("example");
        let path = TreePath::new("tandem.yaml").unwrap();
        let text = String::from_utf8_lossy(tree.text(&path).unwrap()).into_owned();
        let (config, _) = playbook::config::read(&path, &text);
        let (playbook, _) = playbook::read(&config.profile, None);
        Example { tree, config, playbook }
    }

    fn read(&self, tree: &Tree, memo: Option<&Memo>) -> Read {
        analysis::read(tree, &self.playbook, memo)
    }

    fn judged(&self, tree: &Tree, read: Read) -> Analysis {
        let snapshot = Snapshot { tree: tree.clone(), log: Arc::new(Log::default()), today: TODAY };
        analysis::judge(read, &snapshot, &self.config, &self.playbook)
    }

    fn documents(&self) -> Vec<TreePath> {
        self.tree.iter().map(|(path, _)| path.clone()).filter(TreePath::is_markdown).collect()
    }

    /// Every document with its body made over; the front matter stays.
    fn edited(&self, edit: impl Fn(&str) -> String) -> Tree {
        let mut tree = self.tree.clone();
        for (path, file) in self.tree.iter().filter(|(path, _)| path.is_markdown()) {
            let File::Text(bytes) = file else { continue };
            let text = String::from_utf8_lossy(bytes).into_owned();
            let body = text.strip_prefix("---\n").and_then(|rest| rest.find("\n---\n")).map_or(0, |at| at + 4 + 5);
            tree.insert_text(path.clone(), format!("{}{}", &text[..body], edit(&text[body..])).into_bytes());
        }
        tree
    }

    /// What the quick way gives for another state of the files, and what judging anew gives.
    fn both(&self, tree: &Tree) -> (Option<Analysis>, Analysis, Analysis) {
        let was = self.read(&self.tree, None);
        let before = self.judged(&self.tree, was.clone());
        let now = self.read(tree, Some(&Memo::new(&was)));
        let quick = reworded(&before, &was, &now);
        (quick, self.judged(tree, self.read(tree, None)), before)
    }
}

/// Everything that is known, but for the method.
fn told(analysis: &Analysis) -> String {
    let of = &analysis.workspace;
    let columns =
        (&of.documents, &of.entities, &of.ids, &of.links, &of.ranking, &of.gates, &of.history, &of.calibration);
    format!("{columns:?}{:?}{:?}", of.attachments, analysis.diagnostics)
}

#[test]
fn other_words_end_as_if_all_were_judged_anew() {
    let example = Example::new();
    let edits: [fn(&str) -> String; 3] = [
        |body| format!("{}\nOne more sentence.\n", body.trim_end()),
        |body| body.replacen("\n\n", "\n\nA sentence that comes first.\n\n", 1),
        |body| body.replace(" the ", " that very "),
    ];
    let mut shown = 0;
    for edit in edits {
        let all = example.edited(edit);
        for path in example.documents().into_iter().step_by(5) {
            let mut tree = example.tree.clone();
            tree.insert(path.clone(), all.get(&path).unwrap().clone());
            let (quick, whole, _) = example.both(&tree);
            let Some(quick) = quick else { continue };
            shown += usize::from(tree != example.tree);
            assert!(told(&quick) == told(&whole), "{path} ends in another way");
        }
    }
    // Where a finding points into a text or a heading moves, all is judged anew; that must not be the rule.
    assert!(shown > 15, "{shown}");
}

#[test]
fn every_page_is_the_one_that_a_fresh_site_makes() {
    let example = Example::new();
    let mut tree = example.tree.clone();
    let all = example.edited(|body| format!("{}\nA zebra in the text.\n", body.trim_end()));
    for path in example.documents().iter().step_by(6) {
        let mut one = tree.clone();
        one.insert(path.clone(), all.get(path).unwrap().clone());
        if example.both(&one).0.is_some() {
            tree = one;
        }
    }
    let (quick, whole, before) = example.both(&tree);
    let old = site_of(before);
    // The old site is used first, so that it has made what it keeps.
    let before: Vec<_> = old.paths().into_iter().map(|path| old.render(&path)).collect();
    let (quick, fresh) = (old.reworded(Arc::new(quick.unwrap())), site_of(whole));
    assert_eq!(quick.paths(), fresh.paths());
    let mut differ = 0;
    for (path, before) in quick.paths().iter().zip(before) {
        let page = quick.render(path);
        assert!(page == fresh.render(path), "{path} is another one");
        differ += usize::from(page != before);
    }
    assert!(differ > 3, "nothing has changed: {differ}");
}

#[test]
fn what_more_than_words_tells_is_judged_anew() {
    let example = Example::new();
    let path = TreePath::new("initiatives/self-serve-trial.md").unwrap();
    let text = String::from_utf8_lossy(example.tree.text(&path).unwrap()).into_owned();
    let edits = [
        ("a title", text.replacen("title: ", "title: Other ", 1)),
        ("a heading", format!("{text}\n## A new heading\n\nText.\n")),
        ("a link", format!("{text}\nSee [[returns-portal]].\n")),
        ("a placeholder", format!("{text}\nTODO\n")),
        ("a comment for the checker", format!("{text}\n<!-- tandem-ignore T501: because -->\n")),
    ];
    for (what, text) in edits {
        let mut tree = example.tree.clone();
        tree.insert_text(path.clone(), text.into_bytes());
        assert!(example.both(&tree).0.is_none(), "{what} was taken for words");
    }
    let mut tree = example.tree.clone();
    tree.insert_text(TreePath::new("initiatives/new.md").unwrap(), &b"---\ntitle: New\n---\n"[..]);
    assert!(example.both(&tree).0.is_none(), "a new file was taken for words");
}
