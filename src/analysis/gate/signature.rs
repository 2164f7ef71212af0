//! Who signed what: gate entries, verdicts and waivers.

use crate::analysis::gate::predicate::Judge;
use crate::analysis::gate::{Condition, conditions};
use crate::analysis::index;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Place;
use crate::base::text::{Arg, Label, Str};
use crate::model::entity::{Entity, Value};
use crate::model::kind::PERSON;
use crate::model::playbook::{At, Signer};
use crate::model::rule;
use crate::syntax::near;
use jiff::civil::Date;

/// The field that keeps the gate entries.
const GATES: &str = "gates";
/// A waiver that counts.
pub struct Waiver {
    pub rule: Str,
    pub why: Str,
    /// Ids of the people who signed it.
    pub by: Vec<Str>,
}

/// The entries of the gate into `at`, the newest last.
pub fn entries(entity: &Entity, at: At, done: At) -> impl Iterator<Item = &Value> {
    entity.items(GATES).iter().filter(move |entry| match entry.get("enter").and_then(Value::text) {
        Some("done") => at == done,
        Some(number) => number.parse() == Ok(at.0),
        None => false,
    })
}

/// The day on which a document passed the gate `at`, where its newest entry says so.
pub fn passed_on(entity: &Entity, at: At, done: At) -> Option<Date> {
    entries(entity, at, done).last()?.get("date")?.date()
}

/// Whether enough people of the signer's role signed the entry of gate `at`.
pub fn signed(judge: &Judge<'_>, signer: &Signer, at: At, n: usize, verdict: bool) -> bool {
    let Some(role) = judge.role_of(signer) else { return false };
    let Some(entry) = entries(judge.entity, at, judge.world.playbook.done()).last() else { return false };
    let reasoned = entry.get("verdict").is_some() && entry.get("why").is_some();
    let people = signers(entry).filter(|person| holds_role(judge, person, &role, entry)).count();
    people >= n && (!verdict || reasoned)
}

/// The people who signed the newest entry of gate `at`, none of whom holds `role`: said instead of "not signed".
pub fn wrong_signer<'a>(judge: &Judge<'a>, role: &str, at: At) -> Option<&'a Value> {
    let entry = entries(judge.entity, at, judge.world.playbook.done()).last()?;
    let by = entry.get("by")?;
    let holds = signers(entry).any(|person| holds_role(judge, person, role, entry));
    (!holds && !by.items().is_empty()).then_some(by)
}

/// The waivers of a document that count; findings for those that do not.
pub fn waivers(judge: &Judge<'_>, table: &[Condition<'_>], found: &mut Vec<Diagnostic>) -> Vec<Waiver> {
    let mut valid = Vec::new();
    for entry in judge.entity.items(GATES) {
        let by: Vec<Str> = signers(entry).map(Str::from).collect();
        for waiver in entry.get("waive").map_or(&[][..], |value| value.items()) {
            let Some(name) = waiver.get("rule").and_then(Value::text) else { continue };
            let place = Place { path: judge.entity.path.clone(), span: waiver.span };
            let mut report = |finding: Diagnostic| found.push(finding.about(&judge.entity.id).at_path(GATES));
            let Some(condition) = table.iter().find(|condition| condition.is_called(name)) else {
                // What only another profile asks for is waived in advance: changing the profile must not break a document.
                if !is_asked_elsewhere(judge, name) {
                    report(unknown(table, name, place));
                }
                continue;
            };
            let why = waiver.get("why").and_then(Value::text).unwrap_or("");
            if why.is_empty() {
                report(Diagnostic::new(&rule::WAIVER_WITHOUT_REASON, place, vec![("rule", name.into())]));
            } else if !may_waive(judge, &by, entry, condition) {
                let roles = &judge.world.playbook.waivers.signed_by;
                let names: Vec<&str> = roles.iter().map(|role| &**role).collect();
                let args = vec![("rule", name.into()), ("roles", names.join(", ").into())];
                report(Diagnostic::new(&rule::WAIVER_NOT_ALLOWED, place, args));
            } else {
                valid.push(Waiver { rule: Str::from(name), why: Str::from(why), by: by.clone() });
            }
        }
    }
    valid
}

fn is_asked_elsewhere(judge: &Judge<'_>, name: &str) -> bool {
    let playbook = judge.world.playbook;
    let asked = |profile| conditions(playbook, judge.kind, profile).iter().any(|condition| condition.is_called(name));
    (0..playbook.profiles.len()).any(asked)
}

fn unknown(table: &[Condition<'_>], name: &str, place: Place) -> Diagnostic {
    let names: Vec<Str> = table.iter().map(|condition| condition.id.clone()).collect();
    let bare = names.iter().map(|id| id.rsplit('/').next().unwrap_or(id));
    let nearest = near::nearest(name, bare);
    let args: Vec<(&'static str, Arg)> = vec![("rule", name.into()), ("nearest", nearest.unwrap_or("").into())];
    let message = if nearest.is_some() { "waiver-of-unknown-rule-near" } else { "waiver-of-unknown-rule" };
    Diagnostic::worded(&rule::WAIVER_OF_UNKNOWN_RULE, message, place, args)
}

fn may_waive(judge: &Judge<'_>, by: &[Str], entry: &Value, condition: &Condition<'_>) -> bool {
    let waivable = match &condition.what {
        crate::analysis::gate::What::Rule(rule) => rule.waivable,
        _ => true,
    };
    let roles = &judge.world.playbook.waivers.signed_by;
    waivable && by.iter().any(|person| roles.iter().any(|role| holds_role(judge, person, role, entry)))
}

fn signers(entry: &Value) -> impl Iterator<Item = &str> {
    entry.get("by").map_or(&[][..], |by| by.items()).iter().filter_map(Value::text)
}

/// Whether the person held the role when the entry was made (or ever, when it has no date).
fn holds_role(judge: &Judge<'_>, person: &str, role: &str, entry: &Value) -> bool {
    let Some(ix) = index::find(judge.world.ids, PERSON, person) else { return false };
    let holder = &judge.world.entities[ix.0 as usize];
    let date = entry.get("date").and_then(Value::date);
    let since = holder.date("from").zip(date).is_none_or(|(from, date)| from <= date);
    let still = holder.date("until").zip(date).is_none_or(|(until, date)| date <= until);
    since && still && holder.has_role(role)
}

/// A role's name in every language.
pub fn role_name(judge: &Judge<'_>, role: &str) -> Label {
    judge.world.playbook.role(role).map_or_else(|| Label::plain(role), |role| role.name.clone())
}
