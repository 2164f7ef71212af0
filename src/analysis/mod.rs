//! The pipeline of pure stages; this file alone knows their order, and stages do not import each other's insides.
//!
//! parse and check run per file, in parallel; everything after them is global. The result depends on the snapshot alone:
//! not on the order in which files were found, not on the machine, not on the clock.

mod adopt;
pub mod audience;
pub mod baseline;
pub mod calibration;
pub mod check;
pub mod compare;
pub mod condition;
pub mod cross;
pub mod gate;
pub mod history;
pub mod index;
pub mod link;
pub mod memo;
pub mod parse;
pub mod rank;
mod register;
pub mod renew;
pub mod review;
pub mod reworded;
mod settle;

use crate::analysis::check::Checked;
use crate::analysis::check::body::Headings;
use crate::analysis::gate::Refused;
use crate::analysis::memo::Memo;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::{File, Tree};
use crate::model::config::Config;
use crate::model::document::{Document, Suppression};
use crate::model::entity::{DocumentIx, Entity};
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::model::shared::Shared;
use crate::model::snapshot::Snapshot;
use crate::model::source;
use crate::model::workspace::{Analysis, Workspace};
use crate::syntax::address;
use rayon::prelude::*;

/// Everything that can be said about a snapshot.
pub fn run(snapshot: &Snapshot, config: &Config, playbook: &Playbook) -> Analysis {
    judge(read(&snapshot.tree, playbook, None), snapshot, config, playbook)
}

/// The stages that see everything at once.
pub fn judge(read: Read, snapshot: &Snapshot, config: &Config, playbook: &Playbook) -> Analysis {
    let Read { documents, entities, mut diagnostics, asked } = read;
    let refused = refused(&diagnostics);
    let (ids, found) = index::ids(&entities, config);
    diagnostics.extend(found);
    diagnostics.extend(index::addresses(&documents, playbook));
    let world = link::World { entities: &entities, documents: &documents, ids: &ids, playbook, tree: &snapshot.tree };
    // Neither asks the other.
    let ((links, broken), (ranking, found)) =
        rayon::join(|| link::link(world), || rank::rank(&entities, playbook, snapshot.today));
    diagnostics.extend(broken);
    // A value that was refused has its own finding; that it is missing too would say the same thing twice.
    let told: Refused = diagnostics.iter().filter_map(refused_part).collect();
    let repeated = |finding: &Diagnostic| {
        finding.code.as_ref() == rule::MISSING_SCORE.code
            && refused_part(finding).is_some_and(|part| told.contains(&part))
    };
    diagnostics.extend(found.into_iter().filter(|finding| !repeated(finding)));
    let (gates, found) = gate::gate(gate::World {
        entities: &entities,
        documents: &documents,
        ids: &ids,
        links: &links,
        ranking: &ranking,
        playbook,
        today: snapshot.today,
        refused: &refused,
    });
    diagnostics.extend(found);
    diagnostics.extend(cross::cross(cross::World {
        entities: &entities,
        documents: &documents,
        ids: &ids,
        links: &links,
        playbook,
    }));
    let history = history::history(history::World {
        log: &snapshot.log,
        entities: &entities,
        documents: &documents,
        ids: &ids,
        playbook,
        headings: &Headings::new(playbook),
        today: snapshot.today,
    });
    let calibration = calibration::calibrate(calibration::World {
        entities: &entities,
        ids: &ids,
        ranking: &ranking,
        playbook,
        config,
    });
    let diagnostics = settle::settle(diagnostics, &asked, config, playbook);
    let workspace = Workspace {
        config: config.clone(),
        playbook: playbook.clone(),
        today: snapshot.today,
        documents,
        entities,
        ids: ids.into(),
        attachments: attachments(&snapshot.tree),
        links,
        ranking: ranking.into(),
        gates: gates.into(),
        history: history.into(),
        calibration: calibration.into(),
    };
    Analysis { workspace, diagnostics }
}

/// What the per-file stages give, put in order.
#[derive(Clone)]
pub struct Read {
    documents: Vec<Shared<Document>>,
    entities: Vec<Shared<Entity>>,
    diagnostics: Vec<Diagnostic>,
    asked: settle::Asked,
}

impl Read {
    /// What keeps files from being read to their end, in the order of the files.
    pub fn breaks(&self) -> impl Iterator<Item = &Diagnostic> {
        let breaks = |one: &&Diagnostic| rule::BREAKS.iter().any(|rule| *rule.code == *one.code);
        self.diagnostics.iter().filter(breaks)
    }

    /// What is wrong with the files by themselves.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}

/// What one file gives.
#[derive(Default)]
struct FileRead {
    document: Option<Shared<Document>>,
    entities: Vec<Shared<Entity>>,
    diagnostics: Vec<Diagnostic>,
    asked: Vec<Suppression>,
}

/// The stages that see one file each. What another reading over the same playbook gave need not be read again.
pub fn read(tree: &Tree, playbook: &Playbook, memo: Option<&Memo>) -> Read {
    let placeholders: Vec<&str> = playbook.placeholders.iter().map(|word| &**word).collect();
    let method = Method { playbook, placeholders: &placeholders, headings: &Headings::new(playbook) };
    let files: Vec<(&TreePath, &File)> = tree.iter().collect();
    let one = |(path, file): &(&TreePath, &File)| {
        let known = memo.and_then(|memo| memo.read(path, file, playbook));
        known.unwrap_or_else(|| read_file(path, file, method))
    };
    let mut each: Vec<FileRead> = files.par_iter().map(one).collect();
    adopt::adopt(&mut each, &files, tree, playbook);
    let mut all = Read { documents: Vec::new(), entities: Vec::new(), diagnostics: Vec::new(), asked: Vec::new() };
    for (mut file, (path, _)) in each.into_iter().zip(files) {
        let number = DocumentIx(all.documents.len() as u32);
        for entity in &mut file.entities {
            // What another reading gave is shared with it, and mostly has this number already.
            if entity.document.is_some_and(|known| known != number) {
                entity.document = Some(number);
            }
        }
        all.documents.extend(file.document);
        all.entities.extend(file.entities);
        all.diagnostics.extend(file.diagnostics);
        if !file.asked.is_empty() {
            all.asked.push((path.clone(), file.asked));
        }
    }
    let order = |entity: &Entity| playbook.kinds.iter().position(|kind| kind.id == entity.kind);
    // Of two with one id the workspace's own comes first, and keeps it.
    all.entities.sort_by_cached_key(|entity| {
        (order(entity), entity.id.clone(), source::is_foreign(&entity.path), entity.path.clone())
    });
    all
}

/// What reading a file needs of the playbook, prepared once.
#[derive(Clone, Copy)]
struct Method<'a> {
    playbook: &'a Playbook,
    placeholders: &'a [&'a str],
    headings: &'a Headings,
}

fn read_file(path: &TreePath, file: &File, method: Method<'_>) -> FileRead {
    let playbook = method.playbook;
    let register = address::register_of(path, playbook);
    let parsed = match (file, register) {
        (File::Attachment(_), _) => return FileRead::default(),
        (File::Refused(refusal), _) => parse::refused(path, refusal),
        (File::Text(bytes), Some(_)) => register::parse(path, bytes),
        (File::Text(bytes), None) if path.is_markdown() => parse::parse(path, bytes, method.placeholders),
        // tandem.yaml and playbook.yaml have readers of their own.
        (File::Text(_), None) => return FileRead::default(),
    };
    let mut checked = Checked { entities: Vec::new(), diagnostics: Vec::new() };
    if let Some(kind) = register {
        checked = check::register(&parsed, kind, playbook);
    } else if let Some((kind, id)) = address::kind_of(path, playbook).filter(|_| path.is_markdown()) {
        checked = check::document(&parsed, (kind, &id), playbook, method.headings);
    }
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(checked.diagnostics);
    diagnostics.extend(check::table::tables(&parsed.document, playbook));
    let asked = parsed.document.suppressions.clone();
    let document = path.is_markdown().then(|| Shared::from(parsed.document));
    FileRead { document, entities: checked.entities.into_iter().map(Shared::from).collect(), diagnostics, asked }
}

/// What a finding about a part of a field is about: `ice[1].ease` → `ice.ease`.
fn refused_part(finding: &Diagnostic) -> Option<(TreePath, Str, String)> {
    let (head, last) = finding.path.rsplit_once('.')?;
    let field = head.split(['.', '[']).next().unwrap_or("");
    Some((finding.place.path.clone(), finding.subject.clone()?, format!("{field}.{last}")))
}

/// Fields that have a finding of their own already, so that they are not called missing too.
fn refused(diagnostics: &[Diagnostic]) -> Refused {
    let field = |path: &str| path.split(['.', '[']).next().unwrap_or("").to_string();
    let told = diagnostics.iter().filter(|finding| !finding.path.is_empty());
    told.filter_map(|finding| Some((finding.place.path.clone(), finding.subject.clone()?, field(&finding.path))))
        .collect()
}

fn attachments(tree: &Tree) -> Vec<TreePath> {
    tree.iter().filter(|(_, file)| matches!(file, File::Attachment(_))).map(|(path, _)| path.clone()).collect()
}
