//! What to write to meet a condition of a gate: the line of YAML or the heading, ready to copy.

use crate::base::text::Label;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::gate::GateItem;
use crate::model::kind::{Field, Kind};
use crate::model::playbook::{At, GateRule, Predicate, Signer};
use crate::model::workspace::Workspace;
use crate::report::why::sample;
use crate::report::{gate, names};

/// Lines to add, and where.
#[derive(Clone, Debug, PartialEq)]
pub enum Writing {
    /// To the front matter of the document itself.
    Front(String),
    /// The same, with the playbook's example to type over.
    Example(String),
    /// To its body.
    Body(String),
    /// To a document of the kind with this id.
    Other { kind: String, yaml: String },
}

/// What to write, alternatives one after another; empty when the condition asks for something else than a line.
pub fn lines(workspace: &Workspace, entity: EntityIx, item: &GateItem, lang: &str) -> Vec<Writing> {
    let missing = gate::state(workspace, entity).map(gate::missing).unwrap_or_default();
    let entity = workspace.entity(entity);
    let Some(kind) = workspace.playbook.kind(&entity.kind) else { return Vec::new() };
    let scene = Scene { workspace, entity, kind, missing, lang };
    if let Some(name) = item.rule.strip_prefix("field/") {
        return scene.front(name).into_iter().collect();
    }
    if let Some(id) = item.rule.strip_prefix("section/") {
        return scene.section(id).into_iter().collect();
    }
    rule(workspace, item).map_or_else(Vec::new, |rule| scene.predicate(&rule.predicate, item.at))
}

/// What the playbook says should be done.
pub fn help<'a>(workspace: &'a Workspace, entity: EntityIx, item: &GateItem) -> Option<&'a Label> {
    let kind = workspace.playbook.kind(&workspace.entity(entity).kind)?;
    let field = item.rule.strip_prefix("field/").and_then(|name| kind.field(name)).map(|field| &field.help);
    let section = item.rule.strip_prefix("section/");
    let section = section.and_then(|id| kind.sections.iter().find(|section| &*section.id == id));
    let found = field.or(section.map(|section| &section.help)).or(rule(workspace, item).map(|rule| &rule.help));
    found.filter(|label| label.iter().any(|(_, text)| !text.is_empty()))
}

fn rule<'a>(workspace: &'a Workspace, item: &GateItem) -> Option<&'a GateRule> {
    workspace.playbook.rules.iter().find(|rule| rule.id == item.rule)
}

struct Scene<'a> {
    workspace: &'a Workspace,
    entity: &'a Entity,
    kind: &'a Kind,
    /// What the gate waits for, this condition among it.
    missing: Vec<&'a GateItem>,
    lang: &'a str,
}

impl Scene<'_> {
    fn predicate(&self, predicate: &Predicate, at: At) -> Vec<Writing> {
        match predicate {
            Predicate::Present { field } | Predicate::MinItems { field, .. } => self.front(field).into_iter().collect(),
            Predicate::Section { id } => self.section(id).into_iter().collect(),
            Predicate::OneOf(all) => all.iter().flat_map(|one| self.predicate(one, at)).collect(),
            Predicate::LinksTo { field, kind, incoming: true, .. } => {
                vec![Writing::Other { kind: kind.to_string(), yaml: format!("{field}: [{}]", self.entity.id) }]
            }
            Predicate::LinksTo { field, kind, filter, .. } => {
                let new = sample::reference(std::slice::from_ref(kind), filter, self.workspace);
                let known = self.entity.items(field).iter().filter_map(|value| value.text());
                let ids: Vec<&str> = known.filter(|id| *id != new).chain([new.as_str()]).collect();
                vec![Writing::Front(format!("{field}: [{}]", ids.join(", ")))]
            }
            // "At most" is met by mending what is there, not by another line.
            Predicate::CountWhere { min: 0, .. } => Vec::new(),
            Predicate::CountWhere { field, filter, .. } => {
                let field = self.kind.field(field);
                field.map(|field| Writing::Front(sample::item(field, filter, self.workspace))).into_iter().collect()
            }
            Predicate::SignedBy { .. } => self.signature(predicate, at).into_iter().collect(),
            Predicate::Fresh { field, .. } => vec![Writing::Front(format!("{field}: {}", self.workspace.today))],
            // A day, a name or a choice that is wrong is mended where it stands.
            Predicate::NoOpen { .. }
            | Predicate::Before { .. }
            | Predicate::Within { .. }
            | Predicate::Differ { .. }
            | Predicate::Among { .. }
            | Predicate::Holders { .. }
            | Predicate::EachCycle { .. }
            | Predicate::Page { .. } => Vec::new(),
        }
    }

    fn front(&self, name: &str) -> Option<Writing> {
        let field: &Field = self.kind.field(name)?;
        let yaml = sample::field(field, self.workspace);
        Some(if field.example.is_some() { Writing::Example(yaml) } else { Writing::Front(yaml) })
    }

    fn section(&self, id: &str) -> Option<Writing> {
        let section = self.kind.sections.iter().find(|section| &*section.id == id)?;
        Some(Writing::Body(format!("## {}", section.name.get(self.lang))))
    }

    /// An entry in the record of gates, signed by everybody whom this gate still asks for, since they share it; none
    /// where the entry is there already and only lacks a name.
    fn signature(&self, asked: &Predicate, at: At) -> Option<Writing> {
        let number = at.0.to_string();
        let entered = |entry: &Value| entry.get("enter").and_then(Value::text) == Some(number.as_str());
        if self.entity.items("gates").iter().any(entered) {
            return None;
        }
        let others = self.missing.iter().filter(|item| item.at == at).filter_map(|item| rule(self.workspace, item));
        let mut by: Vec<String> = Vec::new();
        let mut decided = false;
        for predicate in others.map(|rule| &rule.predicate).chain([asked]) {
            let Predicate::SignedBy { signer, verdict, .. } = predicate else { continue };
            decided |= *verdict;
            let name = self.signer(signer);
            if !by.contains(&name) {
                by.push(name);
            }
        }
        let enter = if at >= self.workspace.playbook.done() { "done".to_owned() } else { number };
        let verdict = if decided { ", verdict: go, why: <…>" } else { "" };
        let (today, by) = (self.workspace.today, by.join(", "));
        Some(Writing::Front(format!("gates:\n  - {{enter: {enter}, date: {today}, by: [{by}]{verdict}}}")))
    }

    /// The document's own owner of the role that signs, else somebody who holds it.
    fn signer(&self, signer: &Signer) -> String {
        let role = match signer {
            Signer::Role(role) => Some(&**role),
            Signer::Named(name) => {
                let default = self.kind.field(name).and_then(|field| field.default.as_deref());
                self.entity.text(name).or(default)
            }
        };
        let owners = names::owners(&self.workspace.playbook, self.entity);
        let owner = owners.iter().find(|owner| Some(&**owner.role) == role).and_then(|owner| owner.person);
        owner.map_or_else(|| sample::person(role, self.workspace), str::to_owned)
    }
}
