//! Two states of a workspace and who did what between them → what is wrong with the change itself.
//!
//! The other stages judge a state. Some things are wrong only as a step: a gate that was jumped over, a signature that its
//! owner never gave, an old decision that reads differently today. They can be seen in a pull request and nowhere else.

mod caused;
mod gate;
mod score;
mod signature;

use crate::analysis::settle;
use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::span::{Place, Span};
use crate::base::text::Arg;
use crate::model::act::{Act, Acts};
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Kind, PERSON};
use crate::model::log::Author;
use crate::model::workspace::{Analysis, Workspace};

/// A document in both states.
struct Step<'a> {
    kind: &'a Kind,
    before: Option<&'a Entity>,
    after: &'a Entity,
    /// The state that the change leads to.
    workspace: &'a Workspace,
    acts: &'a Acts,
}

/// What is to be reported of a change: what it touched or caused, everything of a document whose stage it changed, and what
/// is wrong with the change itself. Nothing that time alone brings about.
pub fn review(before: &Analysis, after: &Analysis, acts: &Acts) -> Vec<Diagnostic> {
    let mut found = caused::caused(before, after);
    found.extend(steps(&before.workspace, &after.workspace, acts));
    found.sort_by(|a, b| a.order().cmp(&b.order()));
    found.dedup_by(|a, b| a.order() == b.order() && a.message == b.message);
    found
}

/// What is wrong with the change itself, with the levels in force.
fn steps(before: &Workspace, after: &Workspace, acts: &Acts) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entity in &after.entities {
        let Some(kind) = after.playbook.kind(&entity.kind).filter(|kind| kind.staged) else { continue };
        let step = Step { kind, before: earlier(before, entity), after: entity, workspace: after, acts };
        if step.before.is_some_and(|before| same_values(&before.values, &entity.values)) {
            continue;
        }
        gate::find(&step, &mut found);
        signature::find(&step, &mut found);
        score::find(&step, &mut found);
    }
    let asked = after.documents.iter().filter(|document| !document.suppressions.is_empty());
    let asked = asked.map(|document| (document.path.clone(), document.suppressions.clone())).collect();
    settle::quietly(found, &asked, &after.config, &after.playbook)
}

/// The document before the change, also under a former id.
fn earlier<'a>(before: &'a Workspace, entity: &Entity) -> Option<&'a Entity> {
    let former = entity.items("aliases").iter().filter_map(Value::text);
    let found = std::iter::once(&*entity.id).chain(former).find_map(|id| before.find(&entity.kind, id));
    found.map(|ix| before.entity(ix))
}

impl Step<'_> {
    fn finding(&self, rule: &Rule, span: Span, path: &str, args: Vec<(&'static str, Arg)>) -> Diagnostic {
        self.worded(rule, rule.slug, (span, path), args)
    }

    /// The same in the words of another message.
    fn worded(
        &self,
        rule: &Rule,
        message: &str,
        (span, path): (Span, &str),
        args: Vec<(&'static str, Arg)>,
    ) -> Diagnostic {
        let place = Place { path: self.after.path.clone(), span };
        Diagnostic::worded(rule, message, place, args).about(&self.after.id).at_path(path)
    }

    /// Whether the forge knows that this person approved the change.
    fn is_approved_by(&self, person: &str) -> bool {
        self.acts.approved.iter().any(|id| id.eq_ignore_ascii_case(person))
    }

    /// The commits that changed the document.
    fn commits(&self) -> impl Iterator<Item = &Act> + Clone {
        self.acts.commits.iter().filter(|act| act.files.contains(&self.after.path))
    }

    /// The person's name, else the id.
    fn name(&self, person: &str) -> Arg {
        let found = self.workspace.find(PERSON, person);
        Arg::from(found.map_or(person, |ix| &self.workspace.entity(ix).title))
    }

    /// Whether this author is this person: by an e-mail of the register, or by name where the register has none.
    fn is(&self, author: &Author, person: &str) -> bool {
        let Some(ix) = self.workspace.find(PERSON, person) else { return false };
        let entity = self.workspace.entity(ix);
        let emails = entity.items("emails");
        if emails.is_empty() {
            return author.name.to_lowercase() == entity.title.to_lowercase();
        }
        emails.iter().filter_map(Value::text).any(|email| email.eq_ignore_ascii_case(&author.email))
    }
}

/// Equal values, wherever they stand in their files.
fn same(a: &Value, b: &Value) -> bool {
    match (&a.data, &b.data) {
        (Data::List(a), Data::List(b)) | (Data::Map(a), Data::Map(b)) => same_values(a, b),
        (a, b) => a == b,
    }
}

fn same_values(a: &[Value], b: &[Value]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.name == b.name && same(a, b))
}
