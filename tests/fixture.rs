//! A workspace in one string, read by the pure pipeline: what most tests of content begin with.
//!
//! ```text
//! //- initiatives/trial.md
//! ---
//! title: Trial without a card
//! ---
//! Shops leave at the payment page.
//! ```
//!
//! People, settings and the day of the run are there already; a file in the string takes the place of the one supplied.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::civil::{Date, date};
use tandem::analysis;
use tandem::base::diagnostic::{Diagnostic, Severity};
use tandem::base::path::TreePath;
use tandem::base::span::{Lines, Position};
use tandem::base::tree::{File, Refusal, Tree};
use tandem::model::config::Config;
use tandem::model::log::Log;
use tandem::model::playbook::Playbook;
use tandem::model::rule;
use tandem::model::snapshot::{MAX_FILE, Snapshot};
use tandem::model::source::Unreadable;
use tandem::model::workspace::Analysis;
use tandem::playbook;
use tandem::words::catalogue::Catalogue;

/// The day on which every test takes place unless it says otherwise: a Monday.
pub const TODAY: Date = date(2026, 9, 14);

/// One of each of the three who meet in nearly every document.
const PEOPLE: &str = "\
anna:
  name: Anna Kowalska
  roles: [pm]
leo:
  name: Leo Martin
  roles: [pmm]
olga:
  name: Olga Petrova
  roles: [stakeholder]
";

/// What is known about the workspace in `text`.
pub fn analyse(text: &str) -> Analysis {
    workspace(text).analyse()
}

/// What is wrong with the workspace in `text`, one line a finding: `file:line:column severity CODE slug: message`.
pub fn findings(text: &str) -> String {
    workspace(text).findings()
}

/// The workspace in `text`: after each line `//- path` stands the file with that path. The string may be indented as a
/// whole, as the lines with `//-` are.
pub fn workspace(text: &str) -> Fixture {
    let mut fixture = Fixture::empty().file("people.yaml", PEOPLE);
    for (path, content) in parts(text) {
        fixture = fixture.file(path, content);
    }
    fixture
}

/// A workspace with what a run needs beside its files.
#[derive(Clone)]
pub struct Fixture {
    tree: Tree,
    profile: &'static str,
    lang: Option<&'static str>,
    today: Date,
    log: Arc<Log>,
}

impl Fixture {
    /// A workspace without any file.
    pub fn empty() -> Fixture {
        Fixture { tree: Tree::new(), profile: "standard", lang: None, today: TODAY, log: Arc::default() }
    }

    /// The profile that counts where no `tandem.yaml` is given.
    pub fn profile(mut self, profile: &'static str) -> Fixture {
        self.profile = profile;
        self
    }

    /// The language of the words, whatever `tandem.yaml` says.
    pub fn lang(mut self, lang: &'static str) -> Fixture {
        self.lang = Some(lang);
        self
    }

    /// The day of the run; `today:` in `tandem.yaml` counts for more.
    pub fn today(mut self, today: Date) -> Fixture {
        self.today = today;
        self
    }

    /// What git knows.
    pub fn log(mut self, log: Log) -> Fixture {
        self.log = Arc::new(log);
        self
    }

    /// Adds a file. As on a disk, one that is too large is there but is not read.
    pub fn file(self, path: &str, bytes: impl Into<Vec<u8>>) -> Fixture {
        let bytes: Vec<u8> = bytes.into();
        match bytes.len() {
            size if size > MAX_FILE => self.entry(path, File::Refused(Refusal::TooLarge(size as u64))),
            _ => self.entry(path, File::Text(Arc::from(bytes))),
        }
    }

    /// Adds whatever else can stand in a folder: an attachment, or something that cannot be read.
    pub fn entry(mut self, path: &str, file: File) -> Fixture {
        let path = TreePath::new(path).unwrap_or_else(|| panic!("{path:?} is no path inside a workspace"));
        self.tree.insert(path, file);
        self
    }

    /// The files, `tandem.yaml` among them.
    pub fn tree(&self) -> Tree {
        let config = TreePath::new("tandem.yaml").unwrap();
        let mut tree = self.tree.clone();
        if !tree.contains(&config) {
            let text = format!("version: 1\ntitle: Shop tools\nprofile: {}\n", self.profile);
            tree.insert_text(config, text.into_bytes());
        }
        tree
    }

    /// What is known about the workspace: the same steps as a command takes, without a disk and a clock.
    pub fn analyse(&self) -> Analysis {
        let tree = self.tree();
        let (config_path, config_text, mut found) = settings(&tree, "tandem.yaml");
        let config_text = config_text.unwrap_or_default();
        let (mut config, more) = playbook::config::read(&config_path, &config_text);
        found.extend(more);
        if let Some(lang) = self.lang {
            config.language = Arc::from(lang);
        }
        let (path, text, more) = settings(&tree, "playbook.yaml");
        found.extend(more);
        let (playbook, more) = match &text {
            Some(text) => playbook::read(&config.profile, Some((&path, text))),
            None => (standard(&config.profile), Vec::new()),
        };
        found.extend(more);
        found.extend(playbook::config::check(&config_path, &config_text, &playbook));
        let today = config.today.unwrap_or(self.today);
        let (tree, more) = mounted(tree, &mut config, &config_path);
        found.extend(more);
        let mut analysis = analysis::run(&Snapshot { tree, log: self.log.clone(), today }, &config, &playbook);
        analysis.diagnostics.extend(found);
        analysis.diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
        self.set_aside(&mut analysis);
        analysis
    }

    /// Takes out what the baseline knows, when there is one.
    fn set_aside(&self, analysis: &mut Analysis) {
        let path = TreePath::new(tandem::model::baseline::FILE).unwrap();
        let tree = self.tree();
        let Some(file) = tree.get(&path) else { return };
        let lookup = |path: &TreePath| tree.text(path).map(|bytes| Arc::from(String::from_utf8_lossy(bytes)));
        let method = (&analysis.workspace.config, &analysis.workspace.playbook);
        let found = std::mem::take(&mut analysis.diagnostics);
        analysis.diagnostics = analysis::baseline::judge(found, (&path, file), &lookup, method).found;
    }

    /// What is wrong, one line a finding; nothing for a clean workspace.
    pub fn findings(&self) -> String {
        let analysis = self.analyse();
        let tree = self.tree();
        let words = Catalogue::new(&analysis.workspace.config.language);
        analysis.diagnostics.iter().map(|finding| line(finding, &tree, &words)).collect()
    }
}

/// The sources that the settings name, out of their folders and below the tree, as a command puts them there.
fn mounted(tree: Tree, config: &mut Config, path: &TreePath) -> (Tree, Vec<Diagnostic>) {
    let (mut whole, mut found, mut kept) = (tree.clone(), Vec::new(), Vec::new());
    for source in std::mem::take(&mut config.sources) {
        let files = TreePath::new(&source.folder).map(|folder| tree.below(folder.as_str())).unwrap_or_default();
        if files.is_empty() {
            found.push(playbook::config::sources::refused(path, &source, Unreadable::Missing));
        } else if !files.contains(path) {
            found.push(playbook::config::sources::refused(path, &source, Unreadable::NoWorkspace));
        } else {
            whole = whole.without(|path| path.is_below(&source.folder));
            whole = whole.overlay(&files.within(&tandem::model::source::root(kept.len(), &source.id)));
            kept.push(source);
        }
    }
    config.sources = kept;
    (whole, found)
}

/// The built-in method in this profile. Most tests want it, and reading it takes longer than all the rest of them.
fn standard(profile: &str) -> Playbook {
    static READ: Mutex<BTreeMap<String, Playbook>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap();
    read.entry(profile.to_owned()).or_insert_with(|| playbook::read(profile, None).0).clone()
}

/// A finding in one line.
pub fn line(finding: &Diagnostic, tree: &Tree, words: &Catalogue) -> String {
    let path = &finding.place.path;
    let text = tree.text(path).map_or(&[][..], |bytes| bytes);
    let Position { line, column } = Lines::new(text).position(finding.place.span.start as usize);
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let message = words.say(&finding.message);
    format!("{path}:{line}:{column} {severity} {} {}: {message}\n", finding.code, finding.slug)
}

/// A settings file as text, read as a command reads it.
fn settings(tree: &Tree, name: &str) -> (TreePath, Option<String>, Vec<Diagnostic>) {
    let path = TreePath::new(name).unwrap();
    let (text, found) = match tree.get(&path) {
        Some(File::Text(bytes)) => {
            let found = analysis::parse::parse(&path, bytes, &[]).diagnostics;
            let encoding = found.into_iter().filter(|finding| *finding.code == *rule::NOT_UTF8.code);
            (Some(String::from_utf8_lossy(bytes).into_owned()), encoding.collect())
        }
        Some(File::Refused(refusal)) => (None, analysis::parse::refused(&path, refusal).diagnostics),
        _ => (None, Vec::new()),
    };
    (path, text, found)
}

/// The paths and contents that a string holds.
fn parts(text: &str) -> Vec<(&str, String)> {
    const MARK: &str = "//- ";
    let mut parts: Vec<(&str, String)> = Vec::new();
    let mut indent = "";
    for line in text.lines() {
        if let Some(path) = line.trim_start().strip_prefix(MARK) {
            indent = &line[..line.len() - line.trim_start().len()];
            parts.push((path.trim(), String::new()));
        } else if let Some((_, content)) = parts.last_mut() {
            content.push_str(line.strip_prefix(indent).unwrap_or(line.trim_start()));
            content.push('\n');
        } else {
            assert!(line.trim().is_empty(), "before the first `//- path` stands {line:?}");
        }
    }
    parts
}

#[test]
fn a_string_becomes_a_workspace() {
    let text = "
        //- initiatives/trial.md
        ---
        title: Trial without a card
        source: sales
        x_note: |
          indented
        ---
        Shops leave at the payment page.
        //- teams.yaml
        checkout: {name: Checkout, members: [anna, leo, olga]}
    ";
    assert_eq!(findings(text), "");
    let analysis = analyse(text);
    let titles: Vec<&str> = analysis.workspace.entities.iter().map(|entity| &*entity.title).collect();
    assert_eq!(titles, ["Trial without a card", "Anna Kowalska", "Leo Martin", "Olga Petrova", "Checkout"]);
    assert_eq!(analysis.workspace.documents[0].text.lines().nth(4), Some("  indented"));
}

#[test]
fn a_finding_is_a_line_with_its_place() {
    let text = "//- initiatives/trial.md\n---\ntitle: Über\nstage: 9\nsource: sales\n---\nShops leave.\n";
    assert_eq!(
        findings(text),
        "initiatives/trial.md:3:8 error T202 unknown-stage: there is no stage `9`: the stages go from 0 to 5\n"
    );
    assert!(workspace(text).lang("ru").findings().contains("T202 unknown-stage: этапа"));
}

#[test]
fn profile_and_day_can_be_chosen() {
    let text = "//- initiatives/trial.md\n---\ntitle: Trial\n---\nShops leave.\n";
    assert_eq!(workspace(text).profile("minimal").findings(), "");
    assert!(workspace(text).profile("standard").findings().contains("warning T103"));
    assert!(workspace(text).profile("full").findings().contains("error T103"));
    assert_eq!(workspace(text).today(date(2027, 1, 1)).analyse().workspace.today, date(2027, 1, 1));
    let frozen = format!("{text}//- tandem.yaml\nversion: 1\ntoday: 2025-12-31\n");
    assert_eq!(analyse(&frozen).workspace.today, date(2025, 12, 31));
}

#[test]
fn what_cannot_be_read_is_there_all_the_same() {
    let large = Fixture::empty().file("notes.md", vec![b'a'; MAX_FILE + 1]);
    assert!(large.findings().contains("notes.md:1:1 error T001"));
    let link = Fixture::empty().entry("notes.md", File::Refused(Refusal::LeadsOut));
    assert!(link.findings().contains("notes.md:1:1 error T001"));
}
