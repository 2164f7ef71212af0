//! A workspace after analysis: documents, entities and one column per stage of the pipeline.

use std::collections::BTreeMap;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::calibration::Calibration;
use crate::model::config::Config;
use crate::model::document::Document;
use crate::model::entity::{DocumentIx, Entity, EntityIx};
use crate::model::gate::GateState;
use crate::model::link::Links;
use crate::model::playbook::Playbook;
use crate::model::ranking::Ranking;
use crate::model::shared::Shared;
use crate::model::timeline::History;
use jiff::civil::Date;

/// Everything that is known, sorted; built whole and never changed. Columns are shared, so that a moment in which only texts have
/// other words can hold those of the moment before.
#[derive(Clone, Debug)]
pub struct Workspace {
    pub config: Config,
    pub playbook: Playbook,
    pub today: Date,
    /// By path.
    pub documents: Vec<Shared<Document>>,
    /// By kind (in the playbook's order), then id.
    pub entities: Vec<Shared<Entity>>,
    /// Kind → id (lower case) → number. Aliases are in here too.
    pub ids: Shared<BTreeMap<Str, BTreeMap<Str, EntityIx>>>,
    /// Files that are copied to the site: attachments and `static/`.
    pub attachments: Vec<TreePath>,
    pub links: Links,
    pub ranking: Shared<Ranking>,
    /// One per entity.
    pub gates: Shared<Vec<GateState>>,
    pub history: Shared<History>,
    pub calibration: Shared<Calibration>,
}

/// What a run returns.
#[derive(Clone, Debug)]
pub struct Analysis {
    pub workspace: Workspace,
    /// Sorted by file, place and code; suppressed ones are gone, levels are those in force.
    pub diagnostics: Vec<Diagnostic>,
}

impl Workspace {
    pub fn entity(&self, ix: EntityIx) -> &Entity {
        &self.entities[ix.0 as usize]
    }

    pub fn document(&self, ix: DocumentIx) -> &Document {
        &self.documents[ix.0 as usize]
    }

    /// The document that a file holds.
    pub fn document_of(&self, path: &TreePath) -> Option<DocumentIx> {
        let at = self.documents.binary_search_by(|document| document.path.cmp(path)).ok()?;
        u32::try_from(at).ok().map(DocumentIx)
    }

    /// The entity `id` of `kind`, by id or alias, without regard to case.
    pub fn find(&self, kind: &str, id: &str) -> Option<EntityIx> {
        self.ids.get(kind)?.get(id.to_lowercase().as_str()).copied()
    }

    /// The day on which an entity came to be, as it says itself, else as git knows.
    pub fn created(&self, ix: EntityIx) -> Option<Date> {
        let told = self.entity(ix).date("created");
        told.or_else(|| Some(self.history.of(ix)?.created.as_ref()?.day))
    }

    /// All entities called `id` (bare, or `kind/id`), in the order of the kinds.
    pub fn find_any(&self, id: &str) -> Vec<EntityIx> {
        if let Some((kind, id)) = id.split_once('/') {
            return self.find(kind, id).into_iter().collect();
        }
        self.playbook.kinds.iter().filter_map(|kind| self.find(&kind.id, id)).collect()
    }

    /// The entities of one kind with their numbers, by id.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (EntityIx, &'a Entity)> {
        let numbered = self.entities.iter().enumerate();
        numbered.filter(move |(_, entity)| &*entity.kind == kind).map(|(at, entity)| (EntityIx(at as u32), &**entity))
    }
}
