//! `tandem new KIND "Title" --follows ID`: an idea that follows from a result, and the result that names it.

use crate::base::text::{Arg, Text};
use crate::cli::Global;
use crate::command::change::{self, Change, Writing};
use crate::command::load;
use crate::command::new::Planned;
use crate::command::set::{self, How};
use crate::model::workspace::Workspace;
use crate::syntax::address;
use anyhow::Result;

/// Writes the new document and names it in the one from whose result it follows: both, or neither.
pub fn write(new: Planned, from: &str, writing: Writing, global: &Global) -> Result<u8> {
    let loaded = load::load(global)?;
    let target = change::target(&loaded, from)?;
    let Some(field) = field(loaded.workspace(), &new, &target.kind.id) else {
        let args = vec![("id", Arg::from(&target.entity.id)), ("kind", Arg::from(&target.kind.id))];
        return Err(change::usage(&loaded, &Text::with("new-follows-nothing", args)));
    };
    // That nothing follows is not true any more.
    let is_excused = target.entity.get(field).is_some_and(|value| value.not_needed().is_some());
    let how = if is_excused { How::Value(new.id.clone()) } else { How::Item(new.id.clone()) };
    let (path, wish) = set::wish(&target, field, &how).map_err(|reason| change::usage(&loaded, &reason))?;
    let rewrite = target.rewrite(&[wish]).map_err(|reason| change::usage(&loaded, &reason))?;
    let mut change = Change::new("new");
    change.rewrites.push(rewrite);
    change.created.insert_text(new.path, new.text.into_bytes());
    change.said.push(loaded.words.word("new-next"));
    let after = change::foreseen(&loaded, &change);
    change::refuse_bad(&loaded, &change, &after, &path)?;
    change::finish(&loaded, &change, writing, global)
}

/// The field under which a document of this kind names what follows from it; `None` where new documents of that sort follow from
/// nothing.
fn field<'a>(workspace: &'a Workspace, new: &Planned, from: &str) -> Option<&'a str> {
    let plan = workspace.playbook.views.plan.as_ref().filter(|plan| !plan.next.is_empty())?;
    let (kind, _) = address::kind_of(&new.path, &workspace.playbook)?;
    (*plan.kind == *from && kind.id == plan.kind).then_some(&*plan.next)
}
