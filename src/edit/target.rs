//! One entity whose file is to change, and the file before and after.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::edit::front::{self, Path, Source, Wish};
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::Kind;
use crate::model::workspace::Workspace;

/// What a file was and what it becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    pub path: TreePath,
    pub before: Arc<str>,
    pub after: String,
}

/// An entity with its kind and the text that it stands in.
#[derive(Clone)]
pub struct Target<'a> {
    pub workspace: &'a Workspace,
    pub ix: EntityIx,
    pub entity: &'a Entity,
    pub kind: &'a Kind,
    pub text: Arc<str>,
}

impl<'a> Target<'a> {
    /// `None` when its kind is none of the playbook's.
    pub fn new(workspace: &'a Workspace, ix: EntityIx, text: Arc<str>) -> Option<Target<'a>> {
        let entity = workspace.entity(ix);
        let kind = workspace.playbook.kind(&entity.kind)?;
        Some(Target { workspace, ix, entity, kind, text })
    }

    /// The file after these wishes, whose paths begin at the entity: in a register that is one entry of many.
    pub fn rewrite(&self, wishes: &[Wish]) -> Result<Rewrite, Text> {
        let wishes: Vec<Wish> = wishes.iter().map(|wish| self.placed(wish)).collect();
        let source = Source { path: &self.entity.path, text: &self.text, fields: &self.kind.fields };
        let after = front::change_all(source, &wishes)?;
        Ok(Rewrite { path: self.entity.path.clone(), before: self.text.clone(), after })
    }

    fn placed(&self, wish: &Wish) -> Wish {
        let place = |path: &Path| match self.entity.document {
            Some(_) => path.clone(),
            None => path.clone().below(&self.entity.id),
        };
        match wish {
            Wish::Set(path, value) => Wish::Set(place(path), value.clone()),
            Wish::Push(path, value) => Wish::Push(place(path), value.clone()),
            Wish::Cut(path) => Wish::Cut(place(path)),
        }
    }
}
