//! What the playbook says about when a field is written.

use crate::base::text::Str;
use crate::model::kind::{Field, Kind, Required};
use crate::model::playbook::{At, GateRule, Match, PerProfile, Playbook, Predicate};

/// The demands on the documents of one kind.
#[derive(Clone, Copy)]
pub struct Demands<'a> {
    pub playbook: &'a Playbook,
    pub kind: &'a Kind,
}

impl<'a> Demands<'a> {
    /// From which stage a field must be there: by its own word, or by a rule that holds whatever the status.
    pub fn at(self, field: &Field) -> Option<At> {
        let profile = self.playbook.profile_number();
        let own = field.required.get(profile).map(|required| required.at);
        let lasting = self.rules().filter(|rule| rule.when.0.iter().all(|(name, _)| &**name != "status"));
        let asking = lasting.filter(|rule| asks(&rule.predicate, &field.id));
        own.into_iter().chain(asking.filter_map(|rule| rule.at.get(profile).copied())).min()
    }

    /// A part of the body: from which stage it must be there.
    pub fn section(self, required: &PerProfile<Required>) -> Option<At> {
        required.get(self.playbook.profile_number()).map(|required| required.at)
    }

    /// Whether a field is asked for because the document has this status.
    pub fn with_status(self, field: &str, status: &str) -> bool {
        let is = |(name, values): &(Str, Vec<Match>)| {
            &**name == "status" && values.iter().any(|value| matches!(value, Match::Is(word) if **word == *status))
        };
        self.presence(field).any(|rule| matches!(&rule.when.0[..], [one] if is(one)))
    }

    /// The field that is the only reason to ask for this one.
    pub fn with_field(self, field: &str) -> Option<&'a str> {
        self.presence(field).find_map(|rule| match &rule.when.0[..] {
            [(name, values)] if values == &[Match::Present] => Some(&**name),
            _ => None,
        })
    }

    /// Whether a date is renewed from time to time.
    pub fn renewed(self, field: &str) -> bool {
        self.rules().any(|rule| matches!(&rule.predicate, Predicate::Fresh { field: own, .. } if **own == *field))
    }

    fn presence(self, field: &str) -> impl Iterator<Item = &'a GateRule> {
        let asks =
            move |rule: &&GateRule| matches!(&rule.predicate, Predicate::Present { field: own } if **own == *field);
        self.rules().filter(asks)
    }

    fn rules(self) -> impl Iterator<Item = &'a GateRule> {
        let kind = self.kind;
        self.playbook.rules.iter().filter(move |rule| rule.kind == kind.id)
    }
}

/// Whether no profile asks for a field.
pub fn optional(field: &Field) -> bool {
    field.required.get(usize::from(u8::MAX)).is_none()
}

/// Whether a predicate asks something of a field itself.
fn asks(predicate: &Predicate, field: &str) -> bool {
    match predicate {
        Predicate::Present { field: own } | Predicate::MinItems { field: own, .. } => **own == *field,
        Predicate::CountWhere { field: own, min, .. } => **own == *field && *min > 0,
        Predicate::OneOf(any) => any.iter().any(|one| asks(one, field)),
        _ => false,
    }
}

/// A document of `kind` that names another one in `field` had to be there when that one entered stage `at`.
pub struct Brought<'a> {
    pub kind: &'a str,
    pub field: &'a str,
    pub at: At,
}

/// All documents that the stages of others ask for.
pub fn brought(playbook: &Playbook) -> Vec<Brought<'_>> {
    let mut found = Vec::new();
    let staged = |rule: &&GateRule| playbook.kind(&rule.kind).is_some_and(|kind| kind.staged);
    for rule in playbook.rules.iter().filter(staged) {
        let Some(at) = rule.at.get(playbook.profile_number()).copied() else { continue };
        incoming(&rule.predicate, at, &mut found);
    }
    found
}

fn incoming<'a>(predicate: &'a Predicate, at: At, found: &mut Vec<Brought<'a>>) {
    match predicate {
        Predicate::LinksTo { field, kind, incoming: true, .. } => found.push(Brought { kind, field, at }),
        Predicate::OneOf(any) => any.iter().for_each(|one| incoming(one, at, found)),
        _ => {}
    }
}
