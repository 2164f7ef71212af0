//! The gate rules: what must be true of a document at a stage, beyond its fields and sections.

use crate::base::text::Str;
use crate::model::kind::Kind;
use crate::model::node::Node;
use crate::model::playbook::{GateRule, Level, PerProfile};
use crate::model::rule;
use crate::playbook::conditions::{check, conditions};
use crate::playbook::form::Form;
use crate::playbook::kinds::implied;
use crate::playbook::known::{Known, things};
use crate::playbook::per_profile;
use crate::playbook::predicate::{Scope, is_of_time, predicate};
use crate::playbook::review::Review;

/// Reads `rules`. Those that are off everywhere are left out.
pub fn rules(root: &mut Form, kinds: &[Kind], known: &Known, review: &mut Review) -> Vec<GateRule> {
    let mut rules: Vec<GateRule> = Vec::new();
    for (id, node) in things(root.list("rules", review), "rule", review) {
        if is_taken(&id, node, review) {
            continue;
        }
        if let Some(rule) = gate_rule(id, node, kinds, known, review)
            && !shares_code(&rule, node, &rules, review)
        {
            rules.push(rule);
        }
    }
    rules.retain(|rule| (0..known.profiles.len()).any(|number| rule.level.get(number) > Some(&Level::Off)));
    rules
}

fn gate_rule(id: Str, node: &Node, kinds: &[Kind], known: &Known, review: &mut Review) -> Option<GateRule> {
    let mut form = Form::open(node, review)?;
    form.take("id");
    let code = form.text("code", review).unwrap_or_else(|| Str::from(rule::GATE_CONDITION.code));
    let name = form.label("name", review);
    let message = form.label("message", review);
    let reason = form.label("reason", review);
    let help = form.label("help", review);
    form.need("at", review);
    let at = per_profile::at(&mut form, false, known, review);
    let levels = per_profile::levels(&mut form, known, review);
    let when = conditions(&mut form, "when", review);
    let unless = conditions(&mut form, "unless", review);
    let tracks = known.tracks(&mut form, review);
    let owed_by = known.role(&mut form, "owed_by", review);
    let waivable = form.flag("waivable", true, review);
    let counts = form.flag("counts", false, review);
    let kind = match form.need("kind", review) {
        Some(_) => form.name("kind", "kind", &known.kinds, review),
        None => None,
    };
    let kind = kind.and_then(|id| kinds.iter().find(|kind| kind.id == id));
    // Without its kind nothing can be said about what the rule asks.
    let kind = kind?;
    check(form.take("when"), &kind.fields, implied(kind.staged), review);
    check(form.take("unless"), &kind.fields, implied(kind.staged), review);
    let predicate = predicate(&mut form, &Scope { kind, kinds, known }, review);
    if name.is_empty() && message.is_empty() {
        form.missing("message", review);
    }
    form.close(review);
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
        tracks,
        owed_by,
        reason,
        help,
        time,
        waivable,
        counts,
        place: review.sources.is_team(node.span).then(|| review.sources.place(node.span)).flatten(),
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
fn shares_code(rule: &GateRule, node: &Node, rules: &[GateRule], review: &mut Review) -> bool {
    let general = rule::GATE_CONDITION.code;
    let own = &*rule.code != general;
    let taken = own && (rule::find(&rule.code).is_some() || rules.iter().any(|other| other.code == rule.code));
    let malformed = own && !is_code(&rule.code);
    if let Some(code) = node.get("code") {
        if taken {
            let args = vec![("what", "code".into()), ("name", (&rule.code).into())];
            review.mistake("duplicate", code.span, args);
        } else if malformed {
            review.mistake("bad-id", code.span, vec![("name", (&rule.code).into())]);
        }
    }
    taken || malformed
}

/// `T701`: letters, then digits.
fn is_code(code: &str) -> bool {
    let digits = code.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    digits.len() < code.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
