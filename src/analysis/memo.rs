//! What reading files gave in one run, for another one over mostly the same files: two states of one workspace.
//!
//! A file is asked for by its path and its bytes, so there is nothing that could be out of date. With a memo a run says
//! what it says without; `analysis::read` is the only place that knows of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis::FileRead;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::tree::File;
use crate::model::kind::{Kind, Store};
use crate::model::workspace::Analysis;

/// What was found in each file by itself, before levels and suppressions.
pub type Found = BTreeMap<TreePath, Vec<Diagnostic>>;

/// A finished run over the same playbook.
pub struct Memo {
    analysis: Arc<Analysis>,
    found: Found,
    /// Per document: its entity.
    entities: Vec<Option<u32>>,
}

impl Memo {
    pub fn new(analysis: Arc<Analysis>, found: Found) -> Memo {
        let mut entities = vec![None; analysis.workspace.documents.len()];
        for (at, entity) in (0..).zip(&analysis.workspace.entities) {
            if let Some(slot) = entity.document.and_then(|ix| entities.get_mut(ix.0 as usize)) {
                *slot = Some(at);
            }
        }
        Memo { analysis, found, entities }
    }

    /// What this file gave then; `None` where it was not there or held something else.
    pub(super) fn read(&self, path: &TreePath, file: &File) -> Option<FileRead> {
        let File::Text(bytes) = file else { return None };
        let workspace = &self.analysis.workspace;
        let is_register = |kind: &Kind| matches!(&kind.store, Store::File(own) if **own == *path.as_str());
        if workspace.playbook.kinds.iter().any(is_register) {
            return None;
        }
        let ix = workspace.document_of(path)?;
        let document = workspace.document(ix);
        // A file that is no text gave an empty one, and is read again.
        if document.text.bytes() != &**bytes {
            return None;
        }
        let entity =
            self.entities.get(ix.0 as usize).copied().flatten().map(|at| workspace.entities[at as usize].clone());
        Some(FileRead {
            asked: document.suppressions.clone(),
            document: Some(document.clone()),
            entities: entity.into_iter().collect(),
            diagnostics: self.found.get(path).cloned().unwrap_or_default(),
        })
    }
}
