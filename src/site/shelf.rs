//! What is shown, sorted into the lists that pages are made of.
//!
//! Built in one walk over the workspace, so that no page ever searches it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{DocumentIx, Entity, EntityIx};
pub use crate::model::kind::State;
use crate::model::kind::{Kind, Store};
use crate::model::ranking::{Ranked, Ranking};
use crate::model::source::Mounted;
use crate::model::workspace::Workspace;
use crate::site::page::{self, List};
use crate::words::collate;

/// The lists.
#[derive(Debug, Default)]
pub struct Shelf {
    shown: Vec<bool>,
    standing: Vec<Option<Standing>>,
    kinds: BTreeMap<Str, Stack>,
    registers: BTreeMap<Str, Vec<EntityIx>>,
    stages: Vec<Vec<EntityIx>>,
    /// Documents that should stand at a stage, but whose stage cannot be read.
    pub unplaced: Vec<EntityIx>,
    loose: Vec<DocumentIx>,
    folders: BTreeMap<Str, Vec<DocumentIx>>,
    /// How many of the ranking's lists are shown, by list.
    ranking: Vec<(List, usize)>,
}

/// The documents of one kind.
#[derive(Debug)]
struct Stack {
    rows: Vec<EntityIx>,
    /// In the order of their titles. Sorting words of four languages takes longer than everything else here, and most
    /// pages do not need it.
    by_title: Option<OnceLock<Vec<EntityIx>>>,
}

/// Where the ranking has an entity. In the order in which a column of the board shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    MustDo,
    Ranked(usize),
    Chosen(usize),
    /// Counted from the newest.
    NotScored(usize),
}

impl Shelf {
    pub fn new(workspace: &Workspace) -> Shelf {
        let ranking = &workspace.ranking;
        let mut shelf = Shelf {
            shown: workspace.entities.iter().map(|entity| shown(workspace, entity)).collect(),
            standing: standing(ranking, workspace.entities.len()),
            stages: vec![Vec::new(); workspace.playbook.stages.len()],
            ranking: vec![
                (List::MustDo, ranking.must_do.len()),
                (List::NotScored, ranking.unranked.len()),
                (List::Chosen, ranking.chosen.len()),
            ],
            ..Shelf::default()
        };
        for kind in &workspace.playbook.kinds {
            shelf.stack(workspace, kind);
        }
        for column in &mut shelf.stages {
            let standing = &shelf.standing;
            column.sort_by_cached_key(|ix| {
                let entity = workspace.entity(*ix);
                let state = workspace.playbook.kind(&entity.kind).map(|kind| state(kind, entity));
                let place = standing.get(ix.0 as usize).copied().flatten();
                (state, place.is_none(), place, *ix)
            });
        }
        shelf.loose(workspace);
        shelf
    }

    /// The documents of one kind, into its list, and those with stages also into their columns.
    fn stack(&mut self, workspace: &Workspace, kind: &Kind) {
        let shown = |(ix, _): &(EntityIx, &Entity)| self.shows(*ix);
        let mut entities: Vec<(EntityIx, &Entity)> = workspace.of_kind(&kind.id).filter(shown).collect();
        if entities.is_empty() {
            return;
        }
        match &kind.store {
            // Dated names begin with the date: the newest first.
            Store::Folder(_) if kind.dated => entities.reverse(),
            Store::Folder(_) | Store::File(_) => {}
        }
        for (ix, entity) in entities.iter().filter(|_| kind.staged) {
            match entity.stage.and_then(|stage| self.stages.get_mut(usize::from(stage))) {
                Some(column) => column.push(*ix),
                None => self.unplaced.push(*ix),
            }
        }
        let rows: Vec<EntityIx> = entities.into_iter().map(|(ix, _)| ix).collect();
        match &kind.store {
            Store::Folder(_) => {
                let by_title = (!kind.dated).then(OnceLock::new);
                self.kinds.insert(kind.id.clone(), Stack { rows, by_title });
            }
            Store::File(_) => {
                self.registers.insert(kind.id.clone(), rows);
            }
        }
    }

    /// Documents without a kind, and the folders of the root that hold them. A folder with an index document of its own
    /// needs no list: that document is its page.
    fn loose(&mut self, workspace: &Workspace) {
        let mut of_kind = vec![false; workspace.documents.len()];
        for document in workspace.entities.iter().filter_map(|entity| entity.document) {
            if let Some(slot) = of_kind.get_mut(document.0 as usize) {
                *slot = true;
            }
        }
        for (at, document) in workspace.documents.iter().enumerate().filter(|(at, _)| !of_kind[*at]) {
            let ix = DocumentIx(u32::try_from(at).unwrap_or(u32::MAX));
            self.loose.push(ix);
            self.folders.entry(Str::from(top(&document.path))).or_default().push(ix);
        }
    }

    /// Whether the entity may be shown to this site's audience.
    pub fn shows(&self, ix: EntityIx) -> bool {
        self.shown.get(ix.0 as usize).copied().unwrap_or(false)
    }

    pub fn standing(&self, ix: EntityIx) -> Option<Standing> {
        self.standing.get(ix.0 as usize).copied().flatten()
    }

    /// The documents of a kind that has a folder: dated ones from the newest, others by title as `lang` sorts.
    pub fn kind(&self, workspace: &Workspace, kind: &str, lang: &str) -> &[EntityIx] {
        let Some(Stack { rows, by_title }) = self.kinds.get(kind) else { return &[] };
        let sorted = || {
            let mut rows = rows.clone();
            rows.sort_by_cached_key(|ix| (collate::key(&workspace.entity(*ix).title, lang), *ix));
            rows
        };
        by_title.as_ref().map_or(rows, |by_title| by_title.get_or_init(sorted))
    }

    /// Whether any document of a kind that has a folder is shown.
    pub fn has(&self, kind: &str) -> bool {
        self.kinds.contains_key(kind)
    }

    pub fn register(&self, kind: &str) -> &[EntityIx] {
        self.registers.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Who stands at a stage: open work first, the best score on top, then what is done, then what was stopped.
    pub fn stage(&self, stage: usize) -> &[EntityIx] {
        self.stages.get(stage).map_or(&[], Vec::as_slice)
    }

    /// Documents without a kind, by path.
    pub fn loose_documents(&self) -> &[DocumentIx] {
        &self.loose
    }

    /// Folders of the root with documents without a kind, and those documents; `""` is the root itself.
    pub fn folders(&self) -> &BTreeMap<Str, Vec<DocumentIx>> {
        &self.folders
    }

    /// All lists that have pages of their own, with the number of their rows.
    pub fn lists(&self, workspace: &Workspace) -> Vec<(List, usize)> {
        let kinds = self.kinds.iter().map(|(kind, stack)| (List::Kind(kind.clone()), stack.rows.len()));
        let stages = self.stages.iter().enumerate();
        let stages = stages.map(|(at, rows)| (List::Stage(u8::try_from(at).unwrap_or(u8::MAX)), rows.len()));
        let folders = self.folders.iter().filter(|(_, rows)| !rows.iter().any(|ix| is_index(workspace, *ix)));
        let folders = folders.map(|(folder, rows)| (List::Folder(folder.clone()), rows.len()));
        // What fits into the root's navigation, or on the page of the ranking, needs no page of its own.
        let folders = folders.filter(|(folder, rows)| *folder != List::Folder(Str::from("")) || *rows > page::ROOT);
        let ranking = self.ranking.iter().filter(|(_, rows)| *rows > page::CARDS).cloned();
        let all = kinds.chain(stages).chain(ranking).chain(folders);
        all.filter(|(_, rows)| *rows > 0).collect()
    }
}

/// The folder of the root in which a document without a kind stands; all of a source stand in that of its name.
pub fn top(path: &TreePath) -> &str {
    Mounted::of(path).map_or_else(|| path.as_str().split_once('/').map_or("", |(top, _)| top), |one| one.source)
}

/// Whether a document without a kind is the front page of its folder of the root: `handbook/index.md`.
pub fn is_index(workspace: &Workspace, ix: DocumentIx) -> bool {
    let path = &workspace.document(ix).path;
    path.stem() == "index" && !path.folder().is_empty() && !path.folder().contains('/')
}

/// Whether work on `entity` goes on.
pub fn state(kind: &Kind, entity: &Entity) -> State {
    kind.state(entity)
}

/// The ranked item of a standing.
pub fn ranked(ranking: &Ranking, standing: Option<Standing>) -> Option<&Ranked> {
    match standing? {
        Standing::Ranked(at) => ranking.items.get(at),
        Standing::Chosen(at) => ranking.chosen.get(at),
        Standing::MustDo | Standing::NotScored(_) => None,
    }
}

/// A site for everybody leaves out what is meant for the team alone.
fn shown(workspace: &Workspace, entity: &Entity) -> bool {
    let kind = workspace.playbook.kind(&entity.kind);
    let visibility = entity.text("visibility").or(kind.map(|kind| &*kind.visibility)).unwrap_or("");
    &*workspace.config.audience == "team" || visibility != "team"
}

fn standing(ranking: &Ranking, entities: usize) -> Vec<Option<Standing>> {
    let must_do = ranking.must_do.iter().map(|ix| (*ix, Standing::MustDo));
    let ranked = ranking.items.iter().enumerate().map(|(at, item)| (item.entity, Standing::Ranked(at)));
    let chosen = ranking.chosen.iter().enumerate().map(|(at, item)| (item.entity, Standing::Chosen(at)));
    let waiting = ranking.unranked.iter().rev().enumerate();
    let waiting = waiting.map(|(at, item)| (item.entity, Standing::NotScored(at)));
    let mut standing = vec![None; entities];
    for (ix, place) in waiting.chain(chosen).chain(ranked).chain(must_do) {
        if let Some(slot) = standing.get_mut(ix.0 as usize) {
            *slot = Some(place);
        }
    }
    standing
}
