//! Entities, links and ranking → what every gate says. Global.
//!
//! One idea carries all of it: a rule is bound to a stage, and a document at stage n satisfies every rule with at ≤ n.
//! Raising `stage:` is therefore what turns missing things into findings; there is no state machine.

pub mod finding;
mod predicate;
mod relation;
pub mod signature;
mod way;

use std::collections::BTreeSet;

use crate::analysis::condition::holds;
use crate::analysis::gate::finding::Writer;
use crate::analysis::gate::predicate::Judge;
use crate::analysis::index::Ids;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Place;
use crate::base::text::{Label, Str};
use crate::model::document::Document;
use crate::model::entity::{Entity, EntityIx};
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::kind::{Field, Kind, Section, Shape};
use crate::model::link::Links;
use crate::model::playbook::{At, GateRule, Level, Playbook, Where};
use crate::model::ranking::Ranking;
use crate::model::shared::Shared;
use jiff::civil::Date;
use rayon::prelude::*;

/// Fields that already have a finding of their own: (file, entity, field). What is wrong is not called missing too.
pub type Refused = BTreeSet<(TreePath, Str, String)>;

/// What gates are judged by.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub entities: &'a [Shared<Entity>],
    pub documents: &'a [Shared<Document>],
    pub ids: &'a Ids,
    pub links: &'a Links,
    pub ranking: &'a Ranking,
    pub playbook: &'a Playbook,
    pub today: Date,
    pub refused: &'a Refused,
}

/// Judges all gates of all entities.
pub fn gate(world: World<'_>) -> (Vec<GateState>, Vec<Diagnostic>) {
    let profile = world.playbook.profile_number();
    let tables: Vec<(&Str, Vec<Condition<'_>>)> =
        world.playbook.kinds.iter().map(|kind| (&kind.id, conditions(world.playbook, kind, profile))).collect();
    // Nobody's gate depends on another's, so they are judged side by side; the order of the findings is that of the entities.
    let judge = |(at, entity): (usize, &Shared<Entity>)| {
        let mut found = Vec::new();
        let kind = world.playbook.kind(&entity.kind);
        let table = tables.iter().find(|(id, _)| **id == entity.kind);
        let (Some(kind), Some((_, table))) = (kind, table) else { return (GateState::default(), found) };
        let judge = Judge { world, entity, ix: EntityIx(at as u32), kind };
        (state(&judge, table, &mut found), found)
    };
    let judged: Vec<(GateState, Vec<Diagnostic>)> = world.entities.par_iter().enumerate().map(judge).collect();
    let (states, found): (Vec<GateState>, Vec<Vec<Diagnostic>>) = judged.into_iter().unzip();
    let found = found.into_iter().flatten().collect();
    (states, found)
}

/// Judges the gates of one entity.
pub fn one(world: World<'_>, ix: EntityIx) -> (GateState, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let entity = world.entities.get(ix.0 as usize);
    let kind = entity.and_then(|entity| world.playbook.kind(&entity.kind));
    let (Some(entity), Some(kind)) = (entity, kind) else { return (GateState::default(), found) };
    let table = conditions(world.playbook, kind, world.playbook.profile_number());
    (state(&Judge { world, entity, ix, kind }, &table, &mut found), found)
}

/// One thing a kind asks for, from whichever list it comes.
pub struct Condition<'a> {
    /// `field/NAME`, `section/NAME`, or the rule's own id.
    pub id: Str,
    pub at: At,
    pub level: Level,
    pub what: What<'a>,
}

pub enum What<'a> {
    Field(&'a Field),
    Section(&'a Section),
    Rule(&'a GateRule),
}

/// All conditions of a kind that a profile asks for, by stage, then in the playbook's order.
fn conditions<'a>(playbook: &'a Playbook, kind: &'a Kind, profile: usize) -> Vec<Condition<'a>> {
    let mut all = Vec::new();
    for field in &kind.fields {
        if let Some(required) = field.required.get(profile) {
            let id = Str::from(format!("field/{}", field.id));
            all.push(Condition { id, at: required.at, level: required.level, what: What::Field(field) });
        }
    }
    for section in &kind.sections {
        if let Some(required) = section.required.get(profile) {
            let id = Str::from(format!("section/{}", section.id));
            all.push(Condition { id, at: required.at, level: required.level, what: What::Section(section) });
        }
    }
    let is_asked = |rule: &&GateRule| rule.report.as_ref().is_none_or(|report| playbook.has_report(report));
    for rule in playbook.rules.iter().filter(|rule| rule.kind == kind.id).filter(is_asked) {
        if let (Some(at), Some(level)) = (rule.at.get(profile), rule.level.get(profile)) {
            all.push(Condition { id: rule.id.clone(), at: *at, level: *level, what: What::Rule(rule) });
        }
    }
    all.retain(|condition| condition.level != Level::Off);
    all.sort_by_key(|condition| condition.at);
    all
}

fn state(judge: &Judge<'_>, table: &[Condition<'_>], found: &mut Vec<Diagnostic>) -> GateState {
    let (world, entity) = (judge.world, judge.entity);
    let Some((reached, next)) = standing(world.playbook, judge.kind, entity) else { return GateState::default() };
    let horizon = next.unwrap_or(reached);
    let track =
        world.playbook.tracks.iter().find(|track| holds(&track.when, entity, judge.kind)).map(|track| &track.id);
    let waivers = signature::waivers(judge, table, found);
    let mut writer = Writer { judge, found };
    let mut items: Vec<GateItem> = Vec::new();
    let mut missing_fields: BTreeSet<&str> = BTreeSet::new();
    for condition in table.iter().filter(|condition| condition.at <= horizon && condition.applies(judge, track)) {
        if condition.hangs_on(&missing_fields) {
            continue;
        }
        let passed = condition.passes(judge);
        if let What::Rule(rule) = &condition.what
            && !passed
            && predicate::main_field(&rule.predicate).is_some_and(|field| missing_fields.contains(field))
        {
            // The field itself is missing and reported: asking what it should hold would say the same thing twice.
            continue;
        }
        let waived = waivers.iter().find(|waiver| condition.is_called(&waiver.rule));
        let state = match waived {
            _ if passed => GateMark::Passed,
            Some(waiver) => GateMark::Waived { why: waiver.why.clone(), by: waiver.by.clone() },
            None => GateMark::Missing,
        };
        let told_elsewhere = matches!(&condition.what, What::Field(field) if is_score(field, world.playbook));
        if state == GateMark::Missing && condition.at <= reached && !entity.broken && !told_elsewhere {
            writer.missing(condition);
        }
        if let (What::Field(field), false) = (&condition.what, passed) {
            missing_fields.insert(&field.id);
        }
        items.push(item(judge, condition, state));
    }
    items.shrink_to_fit();
    if !entity.broken {
        writer.below_cut_line();
    }
    let untested = untested(judge, &items);
    GateState { next, items, untested }
}

/// Why it was decided without a test, whichever way that was written: as the evidence itself or as a waiver of it.
fn untested(judge: &Judge<'_>, items: &[GateItem]) -> Option<Str> {
    let scoring = &judge.world.playbook.scoring;
    if *judge.entity.kind != *scoring.kind {
        return None;
    }
    let said = judge.entity.get(&scoring.evidence_field).and_then(|value| value.not_needed()).map(Str::from);
    let evidence = || items.iter().find(|item| item.is_of(&scoring.evidence_field));
    said.or_else(|| match &evidence()?.state {
        GateMark::Waived { why, .. } => Some(why.clone()),
        GateMark::Passed | GateMark::Missing => None,
    })
}

/// What the document has reached and the gate ahead; `None` when its stage or status cannot be read: that is an error of
/// its own, and nothing is taken as passed.
fn standing(playbook: &Playbook, kind: &Kind, entity: &Entity) -> Option<(At, Option<At>)> {
    let done = playbook.done();
    let status = kind.status.as_ref();
    if status.is_some() && entity.status.is_none() {
        return None;
    }
    let is = |list: &[Str]| entity.status.as_ref().is_some_and(|own| list.contains(own));
    if status.is_some_and(|status| is(&status.done)) {
        return Some((done, None));
    }
    if !kind.staged {
        return Some((At(0), None));
    }
    let stage = At(entity.stage?);
    let open = status.is_none_or(|status| is(&status.open));
    Some((stage, open.then_some(At(stage.0 + 1))))
}

/// The scores have a stage of their own: it says which criterion is missing and who knows it.
fn is_score(field: &Field, playbook: &Playbook) -> bool {
    field.id == playbook.scoring.field && matches!(field.shape, Shape::Score)
}

fn item(judge: &Judge<'_>, condition: &Condition<'_>, state: GateMark) -> GateItem {
    let entity = judge.entity;
    let span = condition.field().and_then(|field| entity.get(field)).map_or(entity.stage_span, |value| value.span);
    GateItem {
        rule: condition.id.clone(),
        at: condition.at,
        level: condition.level,
        name: condition.name(),
        state,
        owed_by: condition.owed_by(judge),
        place: Place { path: entity.path.clone(), span },
    }
}

impl Condition<'_> {
    fn applies(&self, judge: &Judge<'_>, track: Option<&Str>) -> bool {
        let always = Where::default();
        let (when, tracks) = match &self.what {
            What::Field(field) => (&always, &field.tracks),
            What::Section(section) => (&always, &section.tracks),
            What::Rule(rule) => (&rule.when, &rule.tracks),
        };
        let unless = self.unless();
        if let What::Rule(GateRule { since: Some(since), .. }) = &self.what
            && signature::passed_on(judge.entity, self.at, judge.world.playbook.done()).is_some_and(|day| day < *since)
        {
            return false;
        }
        let on_track = tracks.is_empty() || track.is_some_and(|track| tracks.contains(track));
        let excepted = !unless.0.is_empty() && holds(unless, judge.entity, judge.kind);
        on_track && !excepted && holds(when, judge.entity, judge.kind)
    }

    /// Where it is not asked.
    fn unless(&self) -> &Where {
        match &self.what {
            What::Field(field) => &field.unless,
            What::Section(section) => &section.unless,
            What::Rule(rule) => &rule.unless,
        }
    }

    /// Whether a field that is missing would say that it is not asked: until then nobody knows.
    fn hangs_on(&self, missing: &BTreeSet<&str>) -> bool {
        self.unless().0.iter().any(|(path, _)| missing.contains(&**path))
    }

    fn passes(&self, judge: &Judge<'_>) -> bool {
        match &self.what {
            What::Field(field) if is_score(field, judge.world.playbook) => judge.is_scored(),
            What::Field(field) => judge.has(&field.id),
            What::Section(section) => judge.entity.sections.contains(&section.id),
            What::Rule(rule) => judge.meets(&rule.predicate, self.at),
        }
    }

    /// Whether a waiver's `rule:` means this condition.
    pub fn is_called(&self, name: &str) -> bool {
        match &self.what {
            What::Field(field) => *field.id == *name || *self.id == *name,
            What::Section(section) => *section.id == *name || *self.id == *name,
            What::Rule(rule) => *rule.id == *name || rule.code.eq_ignore_ascii_case(name),
        }
    }

    fn name(&self) -> Label {
        match &self.what {
            What::Field(field) => field.name.clone(),
            What::Section(section) => section.name.clone(),
            What::Rule(rule) => rule.name.clone(),
        }
    }

    /// The role that owes it; where the rule leaves it open, the role that its signer names.
    pub fn owed_by(&self, judge: &Judge<'_>) -> Option<Str> {
        match &self.what {
            What::Field(field) => field.owed_by.clone(),
            What::Section(section) => section.owed_by.clone(),
            What::Rule(rule) => rule.owed_by.clone().or_else(|| judge.signing_role(&rule.predicate)),
        }
    }

    fn field(&self) -> Option<&str> {
        match &self.what {
            What::Field(field) => Some(&field.id),
            What::Section(_) => None,
            What::Rule(rule) => predicate::main_field(&rule.predicate),
        }
    }
}
