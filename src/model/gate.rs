//! What a document's gates say: passed, missing, waived, and who owes what.

use crate::base::span::Place;
use crate::base::text::{Label, Str};
use crate::model::playbook::{At, Level};

/// The column of the gate stage, one per entity; empty for kinds without rules.
#[derive(Clone, Debug, Default)]
pub struct GateState {
    /// The gate ahead: the next stage, or done; `None` when it is done or stopped.
    pub next: Option<At>,
    /// All conditions bound to the stages up to and including `next`, in order of stage, then of the playbook.
    pub items: Vec<GateItem>,
    /// Decided without a test: the evidence was set aside with a reason.
    pub untested: Option<Str>,
}

/// One condition for one document.
#[derive(Clone, Debug)]
pub struct GateItem {
    /// Id of the rule: a gate rule's, `field/NAME`, or `section/NAME`.
    pub rule: Str,
    pub at: At,
    pub level: Level,
    /// Short noun phrase for a checklist.
    pub name: Label,
    pub state: GateMark,
    pub owed_by: Option<Str>,
    /// Where it stands, or where it would be written.
    pub place: Place,
}

impl GateItem {
    /// Whether it asks for the field or section of this name.
    pub fn is_of(&self, name: &str) -> bool {
        self.rule.split_once('/').is_some_and(|(_, own)| own == name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GateMark {
    Passed,
    Missing,
    Waived { why: Str, by: Vec<Str> },
}
