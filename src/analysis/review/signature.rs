//! Signatures that nobody's act supports.
//!
//! `by: [anna]` is a few letters that anybody can type. It counts as hers when something shows that she was there: a commit
//! of hers, a trailer with her name, her approval on the forge, or somebody who says in which meeting she said so.

use crate::analysis::review::{Step, same};
use crate::base::diagnostic::Diagnostic;
use crate::base::text::Arg;
use crate::model::entity::Value;
use crate::model::playbook::Level;
use crate::model::rule;

pub fn find(step: &Step<'_>, found: &mut Vec<Diagnostic>) {
    if step.acts.uncommitted.contains(&step.after.path) {
        return;
    }
    let old = step.before.map_or(&[][..], |before| before.items("gates"));
    for entry in step.after.items("gates").iter().filter(|entry| !old.iter().any(|old| same(old, entry))) {
        if said_elsewhere(entry) {
            continue;
        }
        let enter = entry.get("enter").and_then(Value::text);
        let earlier = old.iter().filter(|old| old.get("enter").and_then(Value::text) == enter);
        let signed: Vec<&str> = earlier.flat_map(signers).filter_map(Value::text).collect();
        for signer in signers(entry) {
            let Some(person) = signer.text().filter(|person| !signed.contains(person)) else { continue };
            let args = || -> Vec<(&'static str, Arg)> { vec![("person", step.name(person)), ("id", person.into())] };
            match support(step, person) {
                Support::Shown => {}
                Support::Unsigned => {
                    found.push(step.finding(&rule::UNSIGNED_SIGN_OFF, signer.span, "gates", args()));
                }
                Support::None => found.push(step.finding(&rule::UNSUPPORTED_SIGN_OFF, signer.span, "gates", args())),
            }
        }
    }
}

fn signers(entry: &Value) -> &[Value] {
    entry.get("by").map_or(&[], Value::items)
}

/// Whether somebody answers for what was said outside of the repository.
fn said_elsewhere(entry: &Value) -> bool {
    let how = entry.get("how").and_then(Value::text);
    how.is_some_and(|how| how != "pr") && entry.get("recorded_by").is_some()
}

/// Whether the workspace asks for signed commits: it is off until somebody names the rule.
fn wants_signed_commits(step: &Step<'_>) -> bool {
    let mut checks = step.workspace.config.checks.iter();
    checks.any(|(name, level)| rule::UNSIGNED_SIGN_OFF.is_called(name) && *level != Level::Off)
}

/// What shows that a person agreed.
enum Support {
    Shown,
    /// Only a commit of theirs without the signature that is asked for.
    Unsigned,
    None,
}

fn support(step: &Step<'_>, person: &str) -> Support {
    let mut reviewers = step.acts.commits.iter().flat_map(|act| &act.reviewers);
    if reviewers.any(|reviewer| step.is(reviewer, person)) || step.is_approved_by(person) {
        return Support::Shown;
    }
    let mut own = step.commits().filter(|act| act.authors.iter().any(|author| step.is(author, person)));
    match (own.clone().next().is_some(), wants_signed_commits(step)) {
        (false, _) => Support::None,
        (true, true) if !own.any(|act| act.signed) => Support::Unsigned,
        (true, _) => Support::Shown,
    }
}
