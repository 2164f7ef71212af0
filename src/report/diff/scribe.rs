//! Who writes the report: names, values and sentences with a pen in hand. Everything that leaves here is harmless.

use crate::base::text::{Arg, Text};
use crate::model::change::{Change, Edit};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::gate::GateItem;
use crate::model::kind::{Kind, Shape};
use crate::model::playbook::At;
use crate::model::workspace::Workspace;
use crate::report::diff::pen::Pen;
use crate::report::diff::{Subject, address};
use crate::report::reader::Reader;
use crate::report::{clean, gate, names, value};

/// Characters of a title, of a value and of a reason before they are cut: a report is read, not searched.
const TITLE: usize = 100;
const VALUE: usize = 160;
const REASON: usize = 400;

pub struct Scribe<'a> {
    pub subject: &'a Subject<'a>,
    pub reader: &'a Reader<'a>,
    pub pen: &'a dyn Pen,
}

/// An entity with the workspace that it stands in.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub workspace: &'a Workspace,
    pub ix: EntityIx,
}

impl<'a> Side<'a> {
    pub fn entity(self) -> &'a Entity {
        self.workspace.entity(self.ix)
    }

    pub fn kind(self) -> Option<&'a Kind> {
        self.workspace.playbook.kind(&self.entity().kind)
    }
}

impl<'a> Scribe<'a> {
    /// The later side of a change, else the earlier one.
    pub fn side(&self, before: Option<EntityIx>, after: Option<EntityIx>) -> Option<Side<'a>> {
        let now = after.map(|ix| Side { workspace: self.subject.after, ix });
        now.or(before.map(|ix| Side { workspace: self.subject.before, ix }))
    }

    pub fn of(&self, change: &Change) -> Option<Side<'a>> {
        self.side(change.before, change.after)
    }

    pub fn say(&self, id: &str, args: Vec<(&'static str, Arg)>) -> String {
        self.reader.say(id, args)
    }

    pub fn word(&self, id: &str) -> String {
        self.reader.word(id)
    }

    /// Words of the catalogue or the playbook.
    pub fn text(&self, text: &Text) -> String {
        self.pen.message(&self.reader.text(text))
    }

    pub fn title(&self, side: Side) -> String {
        let address =
            std::ptr::eq(side.workspace, self.subject.after).then(|| address::of(self.subject, side.entity()));
        self.pen.title(&short(&names::title(side.entity()), TITLE), address.flatten().as_deref())
    }

    /// `Competitor, Substitute`: the kind, and the sort where its documents have one.
    pub fn kind(&self, side: Side) -> String {
        let Some(kind) = side.kind() else { return self.pen.plain(&side.entity().kind) };
        let name = self.reader.label(&kind.name);
        let sort = kind.field("type").filter(|field| has_choices(&field.shape)).and_then(|field| {
            let id = side.entity().text(&field.id)?;
            Some(names::choice(&field.shape, id, self.reader))
        });
        self.pen.plain(&sort.map_or(name.clone(), |sort| format!("{name}, {sort}")))
    }

    pub fn stage(&self, at: At) -> String {
        let playbook = &self.subject.after.playbook;
        let name =
            if at >= playbook.done() { self.word("gate-done") } else { names::stage(playbook, at.0, self.reader) };
        self.pen.plain(&name)
    }

    /// A stage of one of the sides; a dash where there is none.
    pub fn numbered(&self, workspace: &Workspace, stage: Option<u8>) -> String {
        stage
            .map_or("–".to_owned(), |at| self.pen.plain(&names::numbered_stage(&workspace.playbook, at, self.reader)))
    }

    pub fn role(&self, role: Option<&str>) -> String {
        match role {
            Some(role) => self.pen.plain(&names::role(&self.subject.after.playbook, role, self.reader)),
            None => self.word("diff-nobody"),
        }
    }

    pub fn condition(&self, item: &GateItem) -> String {
        self.pen.plain(&gate::name(item, self.reader))
    }

    pub fn people<'p>(&self, ids: impl IntoIterator<Item = &'p str>) -> String {
        let name = |id: &str| names::person(self.subject.after, id);
        self.pen.plain(&short(&ids.into_iter().map(name).collect::<Vec<_>>().join(", "), VALUE))
    }

    pub fn reason(&self, why: &str) -> String {
        self.pen.plain(&short(clean::line(why).trim(), REASON))
    }

    pub fn number(&self, text: &str) -> String {
        self.pen.plain(&self.reader.number(text))
    }

    /// A value of a field; a dash for none.
    pub fn value(&self, workspace: &Workspace, value: Option<&Value>, shape: Option<&Shape>) -> String {
        let Some(value) = value else { return "–".to_owned() };
        let lines = value::lines(value, shape, workspace, self.reader);
        self.pen.plain(&short(&lines.join("; "), VALUE))
    }

    /// Both values of an edit.
    pub fn values(&self, edit: &Edit, kind: Option<&Kind>) -> (String, String) {
        let shape = shape(kind, &edit.path);
        let Subject { before, after, .. } = self.subject;
        (self.value(before, edit.before.as_ref(), shape), self.value(after, edit.after.as_ref(), shape))
    }

    /// `Tasks › Due (Write the messages)`.
    pub fn field(&self, edit: &Edit, kind: Option<&Kind>) -> String {
        let ends = edit.path.match_indices('.').map(|(at, _)| at).chain([edit.path.len()]);
        let parts = ends.map(|end| names::field(kind, &edit.path[..end], self.reader));
        let name = parts.collect::<Vec<_>>().join(" › ");
        let item = edit.item.as_ref().map(|item| format!(" ({})", short(&clean::line(item), 60)));
        self.pen.plain(&(name + &item.unwrap_or_default()))
    }
}

/// The beginning of a text, with a mark where it goes on. Characters are counted and not columns: no table waits for it.
fn short(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        None => text.to_owned(),
        // A joiner whose second half was cut away would draw the mark into the picture.
        Some((end, _)) => format!("{}…", text[..end].trim_end_matches(['\u{200d}', ' '])),
    }
}

/// What a dotted path leads to.
fn shape<'k>(kind: Option<&'k Kind>, path: &str) -> Option<&'k Shape> {
    let mut parts = path.split('.');
    let first = kind?.field(parts.next()?)?;
    let found = parts.try_fold(first, |field, part| field.shape.fields().iter().find(|inner| *inner.id == *part));
    found.map(|field| &field.shape)
}

fn has_choices(shape: &Shape) -> bool {
    match shape {
        Shape::Enum(_) => true,
        Shape::List { of, .. } => has_choices(of),
        Shape::Either(shapes) => shapes.iter().any(has_choices),
        _ => false,
    }
}
