//! The baseline of a check: read when it is there, written when somebody asks for it.

use std::collections::BTreeSet;

use crate::analysis::baseline::{self, Judged};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::{File, Tree};
use crate::cli::Global;
use crate::command::{Usage, load, screen};
use crate::host::disk::{self, NewFiles, Replacement};
use crate::model::baseline::FILE;
use crate::model::identity::Identity;
use crate::model::rule;
use crate::model::snapshot::MAX_FILE;
use anyhow::{Result, anyhow};

/// What a baseline leaves of the findings.
pub struct Left {
    pub found: Vec<Diagnostic>,
    pub set_aside: usize,
}

impl Left {
    /// Those of a change's findings that the baseline leaves. What is wrong with the change itself is in none.
    pub fn of(&self, change: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let kept: BTreeSet<_> = self.found.iter().map(Diagnostic::order).collect();
        change.into_iter().filter(|one| rule::judges_changes(&one.code) || kept.contains(&one.order())).collect()
    }
}

/// Sets aside what the baseline of the workspace knows. `write`: writes it first, whole where there is none, and else
/// without the entries that nothing matches any more.
pub fn apply(loaded: &load::Loaded, write: bool, global: &Global) -> Result<Left> {
    let path = TreePath::new(FILE).ok_or_else(|| anyhow!("no file name: {FILE}"))?;
    // Asked for by its name, since `exclude:` must not switch it off in silence.
    let mut file = disk::read(&loaded.root, &path)?;
    let all = &loaded.analysis.diagnostics;
    if write {
        file = Some(written(loaded, &path, file.as_ref(), global)?);
    }
    match &file {
        None => Ok(Left { found: all.clone(), set_aside: 0 }),
        Some(file) => {
            let Judged { found, used } = judged(loaded, &path, file);
            Ok(Left { found, set_aside: used.len() })
        }
    }
}

fn judged(loaded: &load::Loaded, path: &TreePath, file: &File) -> Judged {
    let workspace = loaded.workspace();
    let source = |path: &TreePath| loaded.source(path);
    let found = loaded.analysis.diagnostics.clone();
    baseline::judge(found, (path, file), &source, (&workspace.config, &workspace.playbook))
}

/// Writes the file and gives what is in it.
fn written(loaded: &load::Loaded, path: &TreePath, file: Option<&File>, global: &Global) -> Result<File> {
    let words = &loaded.words;
    let refuse = |id: &str, args| Err(Usage(words.say(&Text::with(id, args))).into());
    let entries: Vec<Identity> = match file {
        None => baseline::identities(&loaded.analysis.diagnostics, &|path| loaded.source(path)),
        Some(file) if baseline::read(path, file).0.broken => {
            return refuse("error-baseline-broken", vec![("file", FILE.into())]);
        }
        Some(file) => judged(loaded, path, file).used,
    };
    let bytes = baseline::print(&entries, &words.word("check-baseline-head")).into_bytes();
    if bytes.len() > MAX_FILE {
        let args = vec![("count", entries.len().into()), ("limit", MAX_FILE.into())];
        return refuse("error-baseline-large", args);
    }
    match file {
        Some(File::Text(before)) => {
            disk::save(&loaded.root, &[Replacement { path, before, after: &bytes }])?;
        }
        _ => {
            let mut tree = Tree::new();
            tree.insert_text(path.clone(), bytes.clone());
            if let NewFiles::Conflicts(_) = disk::write_new(&loaded.root, &tree)? {
                return refuse("error-baseline-broken", vec![("file", FILE.into())]);
            }
        }
    }
    let args = vec![("file", FILE.into()), ("count", entries.len().into())];
    screen::say(global, &words.say(&Text::with("check-baseline-written", args)));
    Ok(File::Text(bytes.into()))
}
