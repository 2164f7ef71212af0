//! What reading files gave once, for another reading of mostly the same files: two states of one workspace.
//!
//! A file is asked for by its path and its bytes, so there is nothing that could be out of date. With a memo a reading gives
//! what it gives without; `analysis::read` is the only place that asks it.

use std::collections::BTreeMap;

use crate::analysis::{FileRead, Read};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::tree::File;
use crate::model::playbook::Playbook;
use crate::model::source;
use crate::syntax::address;

/// A reading over the same playbook.
pub struct Memo<'a> {
    read: &'a Read,
    /// What was found in each file by itself.
    found: BTreeMap<&'a TreePath, Vec<&'a Diagnostic>>,
    /// Per document: its entity.
    entities: Vec<Option<u32>>,
}

impl Memo<'_> {
    pub fn new(read: &Read) -> Memo<'_> {
        let mut entities = vec![None; read.documents.len()];
        for (at, entity) in (0..).zip(&read.entities) {
            if let Some(slot) = entity.document.and_then(|ix| entities.get_mut(ix.0 as usize)) {
                *slot = Some(at);
            }
        }
        let mut found: BTreeMap<&TreePath, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in &read.diagnostics {
            found.entry(&finding.place.path).or_default().push(finding);
        }
        Memo { read, found, entities }
    }

    /// What this file gave then; `None` where it was not there or held something else.
    pub(super) fn read(&self, path: &TreePath, file: &File, playbook: &Playbook) -> Option<FileRead> {
        let File::Text(bytes) = file else { return None };
        // What was read of a source was put in its place among the rest, and is read again with it.
        if source::is_foreign(path) || address::register_of(path, playbook).is_some() {
            return None;
        }
        let at = self.read.documents.binary_search_by(|document| document.path.cmp(path)).ok()?;
        let document = &self.read.documents[at];
        // A file that is no text gave an empty one, and is read again.
        if !document.text.is_over(bytes) {
            return None;
        }
        let entity = self.entities[at].map(|at| self.read.entities[at as usize].clone());
        let found = self.found.get(path).into_iter().flatten();
        Some(FileRead {
            asked: document.suppressions.clone(),
            document: Some(document.clone()),
            entities: entity.into_iter().collect(),
            diagnostics: found.map(|finding| (*finding).clone()).collect(),
        })
    }
}
