//! The command that settles what somebody owes, or comes nearest to it. What the person has to say themselves is an ellipsis.

use crate::model::entity::Entity;
use crate::model::kind::Shape;
use crate::model::owed::{Gate, Owed, Wait, What};
use crate::model::playbook::Predicate;
use crate::model::source::Mounted;
use crate::model::workspace::Workspace;
use crate::report::clean;

/// The status of questions that have their answer: `tandem answer` sets it.
const ANSWERED: &str = "answered";

/// What belongs to a source is settled there, under the id that it has there.
pub fn command(workspace: &Workspace, owed: &Owed) -> String {
    let entity = workspace.entity(owed.ix);
    let source = Mounted::of(&entity.path).and_then(|one| workspace.config.source(one.source));
    let Some(source) = source else { return settled(workspace, owed, &name(workspace, entity)) };
    let id = entity.id.strip_prefix(&*source.id).and_then(|id| id.strip_prefix('-')).unwrap_or(&entity.id);
    let said = settled(workspace, owed, &quoted(&clean::line(id)));
    said.replacen("tandem ", &format!("tandem -C {} ", quoted(&clean::line(&source.folder))), 1)
}

fn settled(workspace: &Workspace, owed: &Owed, id: &str) -> String {
    let entity = workspace.entity(owed.ix);
    match &owed.what {
        What::Gate(gate) => of_gate(workspace, gate, id),
        What::Score { .. } => format!("tandem score {id}"),
        What::Task { path, .. } => format!("tandem set {id} {} true", quoted(path)),
        What::Ready { path, .. } => format!("tandem set {id} {} …", quoted(path)),
        What::Answer { .. } if is_answerable(workspace, entity) => format!("tandem answer {id}"),
        What::Answer { field } => format!("tandem set {id} {} …", quoted(field)),
        What::Review { .. } | What::Suspect { .. } => format!("tandem review {id}"),
        What::Retro => {
            let view = workspace.playbook.views.team.lessons.as_ref();
            let (kind, about) = view.map_or(("retro", "about"), |view| (&*view.kind, &*view.about));
            format!("tandem new {kind} \"…\" {about}={id}")
        }
        What::Unblock { .. } => format!("tandem show {id}"),
        What::Demo { sprint } => format!("tandem draft demo {sprint} --new"),
        What::Result { field } => {
            let actual = workspace.playbook.views.outcome.as_ref().map_or("actual", |outcome| &*outcome.actual);
            format!("tandem set {id} {} …", quoted(&format!("{field}.{actual}")))
        }
    }
}

/// The id, with its kind where another document has the same one.
fn name(workspace: &Workspace, entity: &Entity) -> String {
    let id = match workspace.find_any(&entity.id).len() {
        0 | 1 => entity.id.to_string(),
        _ => format!("{}/{}", entity.kind, entity.id),
    };
    quoted(&clean::line(&id))
}

/// In quotes where a shell would read more into it than there is.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

fn is_answerable(workspace: &Workspace, entity: &Entity) -> bool {
    let kind = workspace.playbook.kind(&entity.kind);
    let status = kind.and_then(|kind| kind.field("status")).map(|field| &field.shape);
    matches!(status, Some(Shape::Enum(choices)) if choices.iter().any(|choice| &*choice.id == ANSWERED))
}

fn of_gate(workspace: &Workspace, gate: &Gate, id: &str) -> String {
    if gate.wait == Wait::Signature {
        return format!("tandem move {id}");
    }
    let rules = &workspace.playbook.rules;
    let first = gate.rules.iter().find_map(|rule| match rule.split_once('/') {
        Some(("field", field)) => Some(format!("tandem set {id} {} …", quoted(field))),
        Some(("section", section)) => Some(format!("tandem set {id} {} \"…\"", quoted(section))),
        _ => rules.iter().find(|one| one.id == *rule).and_then(|one| of_rule(&one.predicate, workspace, id)),
    });
    first.unwrap_or_else(|| format!("tandem why {id}"))
}

fn of_rule(predicate: &Predicate, workspace: &Workspace, id: &str) -> Option<String> {
    match predicate {
        Predicate::Present { field } => Some(format!("tandem set {id} {} …", quoted(field))),
        Predicate::MinItems { field, .. } | Predicate::CountWhere { field, .. } => {
            Some(format!("tandem set {id} {} … --add", quoted(field)))
        }
        Predicate::Section { id: section } => Some(format!("tandem set {id} {} \"…\"", quoted(section))),
        Predicate::OneOf(all) => all.iter().find_map(|one| of_rule(one, workspace, id)),
        Predicate::LinksTo { field, kind, incoming: true, .. } => Some(format!("tandem new {kind} \"…\" {field}={id}")),
        Predicate::LinksTo { field, .. } => Some(format!("tandem set {id} {} … --add", quoted(field))),
        Predicate::Fresh { field, .. } => Some(format!("tandem set {id} {} {}", quoted(field), workspace.today)),
        _ => None,
    }
}
