//! What is missing, put into findings.

use crate::analysis::gate::predicate::Judge;
use crate::analysis::gate::signature;
use crate::analysis::gate::{Condition, What};
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::span::Place;
use crate::base::text::{Arg, Text};
use crate::model::entity::Value;
use crate::model::kind::{Field, Section};
use crate::model::playbook::{At, GateRule, Level};
use crate::model::rule;
use crate::syntax::heading;

/// Writes the findings of one document.
pub struct Writer<'w, 'a> {
    pub judge: &'w Judge<'a>,
    pub found: &'w mut Vec<Diagnostic>,
}

impl Writer<'_, '_> {
    /// Says that a condition is not met.
    pub fn missing(&mut self, condition: &Condition<'_>) {
        let finding = match &condition.what {
            What::Field(field) if self.is_refused(&field.id) => return,
            What::Field(field) => self.field(field, condition.at),
            What::Section(section) => self.section(section, condition.at),
            What::Rule(rule) => self.rule(rule, condition.at),
        };
        let owed = condition.owed_by(self.judge);
        let severity = severity(condition.level, finding.time, self.judge.world.playbook.strict());
        self.found.push(finding.about(&self.judge.entity.id).owed_by(owed.as_ref()).severity(severity));
    }

    /// A choice from below the cut-line needs its reason.
    pub fn below_cut_line(&mut self) {
        let world = self.judge.world;
        let scoring = &world.playbook.scoring;
        let entity = self.judge.entity;
        let (Some(cut), Some(stage)) = (world.ranking.cut, entity.stage) else { return };
        if entity.kind != scoring.kind || stage < scoring.required_at {
            return;
        }
        let place = world.ranking.items.iter().position(|item| item.entity == self.judge.ix);
        let Some(position) = place.filter(|position| *position >= cut) else { return };
        let gate = At(scoring.required_at);
        let mut entries = signature::entries(entity, gate, world.playbook.done());
        if entries.any(|entry| entry.get("why").and_then(Value::text).is_some()) {
            return;
        }
        let rank = world.ranking.items[position].rank as usize;
        let args = vec![("rank", rank.into()), ("cut", cut.into())];
        let finding = Diagnostic::new(&rule::BELOW_CUT_LINE, self.stage_place(), args);
        self.found.push(finding.about(&entity.id).at_path("gates"));
    }

    fn field(&self, field: &Field, at: At) -> Diagnostic {
        let mut args = vec![("field", (&field.id).into()), ("name", (&field.name).into())];
        args.push(("example", field.example.as_deref().unwrap_or("…").into()));
        let message = self.by_stage("missing-field", at, &mut args);
        args.push(("role", self.role(field.owed_by.as_deref())));
        let entity = self.judge.entity;
        let at = |span| Place { path: entity.path.clone(), span };
        // A key that waits for its value is the place to mend; written a second time it would stand there twice.
        let empty = entity.empty.iter().find(|(id, _)| *id == field.id).map(|(_, span)| *span);
        let place = empty.filter(|_| !self.judge.kind.staged).map_or_else(|| self.stage_place(), at);
        let finding = Diagnostic::worded(&rule::MISSING_FIELD, message, place, args);
        if empty.is_some() && !self.judge.kind.staged {
            return finding.at_path(&*field.id);
        }
        let insert = at(empty.unwrap_or(entity.insert_at));
        finding.at_path(&*field.id).related(insert, Text::message("label-write-here"))
    }

    fn section(&self, section: &Section, at: At) -> Diagnostic {
        let entity = self.judge.entity;
        let document = entity.document.and_then(|ix| self.judge.world.documents.get(ix.0 as usize));
        let heading =
            document.and_then(|document| document.headings.iter().find(|one| heading::names(section, &one.text)));
        let mut args = vec![("section", Arg::from(&section.name))];
        let path = format!("section/{}", section.id);
        if let Some(heading) = heading {
            let place = Place { path: entity.path.clone(), span: heading.span };
            return Diagnostic::new(&rule::EMPTY_SECTION, place, args).at_path(path);
        }
        let message = self.by_stage("missing-section", at, &mut args);
        args.push(("role", self.role(section.owed_by.as_deref())));
        Diagnostic::worded(&rule::MISSING_SECTION, message, self.stage_place(), args).at_path(path)
    }

    fn rule(&self, rule: &GateRule, at: At) -> Diagnostic {
        let judge = self.judge;
        if let Some(role) = judge.signing_role(&rule.predicate)
            && let Some(by) = signature::wrong_signer(judge, &role, at)
        {
            let people: Vec<&str> = by.items().iter().filter_map(Value::text).collect();
            let name = signature::role_name(judge, &role);
            let args = vec![("person", people.join(", ").into()), ("role", (&name).into())];
            let place = Place { path: judge.entity.path.clone(), span: by.span };
            return Diagnostic::new(&rule::SIGNER_LACKS_ROLE, place, args).at_path("gates");
        }
        let field = crate::analysis::gate::predicate::main_field(&rule.predicate);
        let at_value = field.and_then(|field| judge.entity.at(field)).map(|value| value.span);
        let at_value = judge.shown_at(&rule.predicate).or(at_value);
        let place = Place { path: judge.entity.path.clone(), span: at_value.unwrap_or(judge.entity.stage_span) };
        let said = |label: &crate::base::text::Label| (!label.is_empty()).then(|| Text::Label(label.clone()));
        let args = vec![("rule", (&rule.id).into()), ("name", (&rule.name).into())];
        let mut finding = Diagnostic::new(&rule::GATE_CONDITION, place, args);
        finding.message = said(&rule.message).unwrap_or(finding.message);
        finding.reason = said(&rule.reason).or(finding.reason);
        finding.help = said(&rule.help).or(finding.help);
        finding.code = rule.code.clone();
        finding.slug = rule.id.clone();
        finding.time = rule.time;
        finding.at_path(field.unwrap_or(""))
    }

    /// The message for a document with stages names the stage that asks; other documents have none to name.
    fn by_stage(&self, message: &'static str, at: At, args: &mut Vec<(&'static str, Arg)>) -> &'static str {
        let playbook = self.judge.world.playbook;
        let stage: Arg = match playbook.stages.get(at.0 as usize) {
            _ if !self.judge.kind.staged => {
                return if message == "missing-field" { "missing-field-plain" } else { "missing-section-plain" };
            }
            Some(stage) => (&stage.name).into(),
            None => Text::message("stage-done").into(),
        };
        args.push(("stage", stage));
        args.push(("number", usize::from(at.0).into()));
        message
    }

    fn role(&self, role: Option<&str>) -> Arg {
        role.map_or_else(|| Arg::from(""), |role| Arg::from(&signature::role_name(self.judge, role)))
    }

    fn stage_place(&self) -> Place {
        Place { path: self.judge.entity.path.clone(), span: self.judge.entity.stage_span }
    }

    /// Whether the field is there but could not be read: it has its own finding.
    fn is_refused(&self, field: &str) -> bool {
        let entity = self.judge.entity;
        self.judge.world.refused.contains(&(entity.path.clone(), entity.id.clone(), field.to_string()))
    }
}

/// How a level weighs. What time alone causes is never an error; a strict profile takes other warnings for errors.
pub fn severity(level: Level, time: bool, strict: bool) -> Severity {
    match level {
        Level::Error if !time => Severity::Error,
        Level::Warning if strict && !time => Severity::Error,
        Level::Error | Level::Warning => Severity::Warning,
        Level::Note | Level::Off => Severity::Note,
    }
}

/// A level as a severity; what time alone causes is a warning at most.
pub fn level_severity(level: Level, time: bool) -> Severity {
    severity(level, time, false)
}
