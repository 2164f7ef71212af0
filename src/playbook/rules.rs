//! The gate rules: what must be true of a document at a stage, beyond its fields and sections.

use crate::base::text::Str;
use crate::model::kind::Kind;
use crate::model::node::Node;
use crate::model::playbook::{GateRule, Level, PerProfile};
use crate::model::rule;
use crate::playbook::conditions::{check, conditions};
use crate::playbook::form::Form;
use crate::playbook::kinds::implied;
use crate::playbook::known::Known;
use crate::playbook::per_profile;
use crate::playbook::predicate::{Scope, is_of_time, predicate};
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::things;

/// Reads `rules`. Those that are off everywhere are left out.
pub fn rules(root: &mut Form, kinds: &[Kind], known: &Known, review: &mut Review) -> Vec<GateRule> {
    let mut codes: Vec<Str> = Vec::new();
    let mut rules = things(root.list("rules", review), "rule", review, |id, form, review| {
        let free = !is_taken(&id, form.node, review);
        let rule = gate_rule(id, form, kinds, known, review)?;
        let distinct = !shares_code(&rule.code, form.node, &codes, review);
        codes.push(rule.code.clone());
        (free && distinct).then_some(rule)
    });
    rules.retain(|rule| (0..known.profiles.len()).any(|number| rule.level.get(number) > Some(&Level::Off)));
    rules
}

fn gate_rule<'n>(id: Str, form: &mut Form<'n>, kinds: &[Kind], known: &Known, review: &mut Review) -> Option<GateRule> {
    let code = form.text("code", review).unwrap_or_else(|| Str::from(rule::GATE_CONDITION.code));
    let name = form.label("name", review);
    let message = form.label("message", review);
    let reason = form.label("reason", review);
    let help = form.label("help", review);
    form.need("at", review);
    let at = per_profile::at(form, false, known, review);
    let levels = per_profile::levels(form, known, review);
    let when = conditions(form, "when", review);
    let unless = conditions(form, "unless", review);
    let since = form.take("since").and_then(|node| scalar::day(node, review));
    let tracks = known.tracks(form, review);
    let report = form.name("report", "report", &known.reports, review);
    let owed_by = known.role(form, "owed_by", review);
    let waivable = form.flag("waivable", true, review);
    let counts = form.flag("counts", false, review);
    let kind = match form.need("kind", review) {
        Some(_) => form.name("kind", "kind", &known.kinds, review),
        None => None,
    };
    let kind = kind.and_then(|id| kinds.iter().find(|kind| kind.id == id));
    let Some(kind) = kind else {
        // Without its kind nothing can be said about what the rule asks.
        form.give_up(review);
        return None;
    };
    check(form.take("when"), &kind.fields, implied(kind.staged), review);
    check(form.take("unless"), &kind.fields, implied(kind.staged), review);
    let predicate = predicate(form, &Scope { kind, kinds, known }, review);
    if name.is_empty() && message.is_empty() {
        form.missing("message", review);
    }
    let span = form.node.span;
    let place = review.sources.is_team(span).then(|| review.sources.place(span)).flatten();
    let time = predicate.as_ref().is_some_and(is_of_time);
    let level = levels.into_iter().map(|level| Some(if time { level.min(Level::Warning) } else { level }));
    Some(GateRule {
        message: if message.is_empty() { name.clone() } else { message.clone() },
        name: if name.is_empty() { message } else { name },
        code,
        kind: kind.id.clone(),
        at: PerProfile::new(at),
        level: PerProfile::new(level.collect()),
        predicate: predicate?,
        when,
        unless,
        since,
        tracks,
        report,
        owed_by,
        reason,
        help,
        time,
        waivable,
        counts,
        place,
        id,
    })
}

/// A rule that is called like a check of the program could not be told from it in `checks:`.
fn is_taken(id: &Str, node: &Node, review: &mut Review) -> bool {
    let taken = rule::find(id).is_some();
    if taken {
        let span = node.get("id").map_or(node.span, |node| node.span);
        review.mistake("duplicate", span, vec![("what", "rule".into()), ("name", id.into())]);
        review.blame(node.span);
    }
    taken
}

/// Only the code of rules without a code of their own may stand twice.
fn shares_code(code: &Str, node: &Node, codes: &[Str], review: &mut Review) -> bool {
    if **code == *rule::GATE_CONDITION.code {
        return false;
    }
    let span = node.get("code").map_or(node.span, |node| node.span);
    let taken = rule::find(code).is_some() || codes.contains(code);
    if taken {
        review.mistake("duplicate", span, vec![("what", "code".into()), ("name", code.into())]);
    } else if !is_code(code) {
        review.mistake("id", span, vec![("what", "code".into()), ("name", code.into())]);
    }
    taken || !is_code(code)
}

/// `T701`: letters, then digits.
fn is_code(code: &str) -> bool {
    let digits = code.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    digits.len() < code.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
