//! The method as data: stages, gates, roles, kinds, scoring. Read and merged by `playbook/`, obeyed by everyone.

use crate::base::path::TreePath;
use crate::base::span::Place;
use crate::base::text::{Label, Str};
use crate::model::kind::{Kind, Section, Store};
use crate::model::scoring::Scoring;
use crate::model::view::Views;

/// The merged playbook of a workspace, for the profile that its `tandem.yaml` names.
#[derive(Clone, Debug)]
pub struct Playbook {
    /// The profile in force.
    pub profile: Str,
    /// From the lightest to the strictest; each inherits what the one before it asks.
    pub profiles: Vec<Profile>,
    pub roles: Vec<Role>,
    /// In order; a stage's number is its place in this list.
    pub stages: Vec<Stage>,
    pub kinds: Vec<Kind>,
    pub tracks: Vec<Track>,
    /// Gate rules over the predicates; required fields and sections stand with their kind.
    pub rules: Vec<GateRule>,
    pub scoring: Scoring,
    /// Kinds of evidence, each with the confidence that it supports.
    pub ladder: Vec<Rung>,
    pub waivers: Waivers,
    pub cycle: CycleRule,
    pub sprint: Option<Sprint>,
    /// Reports that stay off until a team turns them on, and whether it did.
    pub reports: Vec<Switch>,
    /// Words that mark a left-over placeholder, beside `<…>`.
    pub placeholders: Vec<Str>,
    /// Words that lay blame on somebody, in any language.
    pub blame: Vec<Str>,
    /// Pages without a kind of which something is asked.
    pub pages: Vec<WellKnown>,
    /// What the views of the site are drawn from.
    pub views: Views,
    /// Numbers by name that pages and checks compare with (`insight_answer_days`, `pmm_per_pm`…).
    pub limits: Vec<(Str, f64)>,
    /// Where each part of the merged playbook came from, for `tandem playbook`: path in the data → place; absent: built in.
    pub origins: Vec<(String, Place)>,
    /// The team's own file, when there is one.
    pub overlay: Option<TreePath>,
}

#[derive(Clone, Debug)]
pub struct Profile {
    pub id: Str,
    pub name: Label,
    pub help: Label,
    /// Warnings become errors, except those that time alone causes.
    pub strict: bool,
}

/// A value per profile. A profile without an own value takes that of the nearest lighter profile that has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerProfile<T> {
    by: Vec<Option<T>>,
}

impl<T: Clone> PerProfile<T> {
    /// `by[i]` is the value of `Playbook::profiles[i]`.
    pub fn new(by: Vec<Option<T>>) -> PerProfile<T> {
        PerProfile { by }
    }

    pub fn none() -> PerProfile<T> {
        PerProfile { by: Vec::new() }
    }

    /// The value in force for the profile with number `profile`.
    pub fn get(&self, profile: usize) -> Option<&T> {
        let upto = self.by.len().min(profile + 1);
        self.by[..upto].iter().rev().find_map(Option::as_ref)
    }
}

/// How much a rule weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Off,
    Note,
    Warning,
    Error,
}

/// From when a rule applies: a stage's number, or one beyond the last for "when it is done".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(pub u8);

/// Who works on the product.
#[derive(Clone, Debug)]
pub struct Role {
    pub id: Str,
    /// The short form on pills: two to four letters or a word.
    pub short: Label,
    pub name: Label,
    pub goal: Label,
    /// What else belongs to it, in sentences.
    pub duties: Vec<Label>,
    /// Which of the sides of the shared cycle it stands on; `""` for neither.
    pub side: Str,
    /// 1 and 2 are the two colours of the shared cycle; 0 is neutral.
    pub hue: u8,
}

#[derive(Clone, Debug)]
pub struct Stage {
    pub name: Label,
    /// A word or two, for boards and rails.
    pub short: Label,
    /// What the stage is for, for somebody who never heard of the method.
    pub purpose: Label,
    /// What must be true to enter it, in words.
    pub entry: Label,
    /// What comes out of it.
    pub output: Label,
    pub activities: Vec<Activity>,
    /// Role id → what that role does here.
    pub tasks: Vec<(Str, Vec<Label>)>,
    /// Days after which an initiative counts as stuck; `None`: never.
    pub limit_days: Option<u32>,
}

/// A row of the responsibility matrix. Each list holds role ids.
#[derive(Clone, Debug, Default)]
pub struct Activity {
    pub id: Str,
    pub name: Label,
    pub responsible: Vec<Str>,
    pub accountable: Vec<Str>,
    pub consulted: Vec<Str>,
    pub informed: Vec<Str>,
}

/// A path of different weight through the same stages.
#[derive(Clone, Debug)]
pub struct Track {
    pub id: Str,
    pub name: Label,
    /// A document is on the first track whose condition it meets.
    pub when: Where,
}

/// A condition on a document's or a list item's fields: all must hold. Empty: always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Where(pub Vec<(Str, Vec<Match>)>);

/// One way to meet a condition on a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// The text is this word (numbers and booleans as written).
    Is(Str),
    /// There is a value.
    Present,
    /// There is none.
    Absent,
}

/// A condition of a gate: a document at stage n satisfies every rule with `at` ≤ n.
#[derive(Clone, Debug)]
pub struct GateRule {
    /// Kebab-case, unique; also the slug of its finding and what a waiver names.
    pub id: Str,
    /// `T7xx`; `T201` when a team's own rule has none.
    pub code: Str,
    pub kind: Str,
    pub at: PerProfile<At>,
    pub level: PerProfile<Level>,
    pub predicate: Predicate,
    pub when: Where,
    pub unless: Where,
    /// Asked only of documents that passed the gate on this day or later, or have yet to pass it: a new rule does not turn
    /// what was decided before it red.
    pub since: Option<jiff::civil::Date>,
    /// Empty: in all tracks.
    pub tracks: Vec<Str>,
    /// Asked only while this report is on.
    pub report: Option<Str>,
    pub owed_by: Option<Str>,
    /// What must be there, as a short noun phrase for checklists ("Direct competitor").
    pub name: Label,
    /// What is wrong, when it is not met.
    pub message: Label,
    pub reason: Label,
    pub help: Label,
    /// The calendar alone can cause it: never an error.
    pub time: bool,
    pub waivable: bool,
    /// It stands for one thing that the front matter must hold, and is counted as such.
    pub counts: bool,
    pub place: Option<Place>,
}

/// The day on which somebody looks, where a predicate could name a field.
pub const TODAY: &str = "today";

/// The sixteen things a gate rule can ask. The last seven take paths that lead on through references into the documents they
/// name (`initiatives.due`); what is not written is no answer and no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Predicate {
    /// The field has a value, or `{none: reason}` where the field allows it.
    Present { field: Str },
    /// The list has at least `n` items.
    MinItems { field: Str, n: usize },
    /// The section exists, has text and no placeholder.
    Section { id: Str },
    /// At least one of these holds.
    OneOf(Vec<Predicate>),
    /// At least `min` links of `field` lead to documents of `kind` that meet `filter`.
    /// `incoming`: documents of `kind` point here by their `field`.
    LinksTo { field: Str, kind: Str, filter: Where, min: usize, incoming: bool },
    /// The number of items of `field` that meet `filter` is within `min..=max`.
    CountWhere { field: Str, filter: Where, min: usize, max: usize },
    /// At least `n` people who hold the role signed the gate entry of the stage that the rule is bound to.
    SignedBy { signer: Signer, n: usize, verdict: bool },
    /// The date field is at most `days` old.
    Fresh { field: Str, days: u32 },
    /// No document of `kind` that points here by its `field` and meets `filter` is still open.
    NoOpen { kind: Str, field: Str, filter: Where },
    /// No day at `a` is later than a day at `b` and `days` more, of the calendar or, when `working`, from Monday to Friday.
    /// `today` is a day too. Two paths that begin alike are compared item by item.
    Before { a: Str, b: Str, days: u32, working: bool },
    /// Each day at one of `days` lies in a cycle that `cycle` names.
    Within { days: Vec<Str>, cycle: Str },
    /// What stands at `a` and at `b` is not the same, item by item.
    Differ { a: Str, b: Str },
    /// Each text at `field` is one of those at the paths of `of`.
    Among { field: Str, of: Vec<Str> },
    /// Of each group of roles somebody stands at `field`.
    Holders { field: Str, groups: Vec<Vec<Str>> },
    /// Of all documents of the kind that name the same cycle somebody of these roles stands at `field` of one. Said once for a
    /// cycle, at its first document; not of cycles that are over, nor where nobody has such a role.
    EachCycle { cycle: Str, field: Str, roles: Vec<Str> },
    /// The workspace has a page at this path.
    Page { path: Str },
}

/// Whose signature counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    Role(Str),
    /// The role that this field of the document names.
    Named(Str),
}

/// A kind of evidence and the confidence it supports.
#[derive(Clone, Debug)]
pub struct Rung {
    pub id: Str,
    pub name: Label,
    pub confidence: u8,
}

/// Who may waive a rule.
#[derive(Clone, Debug, Default)]
pub struct Waivers {
    pub signed_by: Vec<Str>,
}

/// How long a cycle is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CycleRule {
    /// Three months; `first_month` of the fiscal year, 1–12.
    Quarter {
        first_month: u8,
    },
    Month,
    Weeks {
        n: u32,
        first: jiff::civil::Date,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sprint {
    pub days: u32,
    pub first_number: u32,
    pub first_starts: jiff::civil::Date,
}

/// A page without a kind that both sides stand behind.
#[derive(Clone, Debug)]
pub struct WellKnown {
    pub id: Str,
    /// Where it lies.
    pub file: Str,
    /// Roles of which somebody signs it.
    pub signed_by: Vec<Str>,
    /// The part that it begins with.
    pub first: Option<Section>,
    pub level: PerProfile<Level>,
}

#[derive(Clone, Debug)]
pub struct Switch {
    pub id: Str,
    pub name: Label,
    pub on: bool,
}

impl Playbook {
    /// Whether entries of this kind belong to all workspaces that are shown together: whoever has the same key means the same.
    /// So it is with what is kept in one file, and with the words of the glossary.
    pub fn shares(&self, kind: &Kind) -> bool {
        let is_word = || self.views.glossary.as_ref().is_some_and(|glossary| glossary.kind == kind.id);
        matches!(kind.store, Store::File(_)) || is_word()
    }

    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| &*kind.id == id)
    }

    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| &*role.id == id)
    }

    /// The name of a stage, or its number where there is no such stage.
    pub fn stage_name(&self, number: u8) -> Label {
        let stage = self.stages.get(usize::from(number));
        stage.map_or_else(|| Label::plain(&number.to_string()), |stage| stage.name.clone())
    }

    /// The number of the profile in force.
    pub fn profile_number(&self) -> usize {
        self.profiles.iter().position(|profile| profile.id == self.profile).unwrap_or(0)
    }

    /// Whether warnings weigh as errors.
    pub fn strict(&self) -> bool {
        self.profiles.get(self.profile_number()).is_some_and(|profile| profile.strict)
    }

    /// The mark of rules that apply when a document is done.
    pub fn done(&self) -> At {
        At(u8::try_from(self.stages.len()).unwrap_or(u8::MAX))
    }

    /// Whether a report that is off until somebody asks for it was asked for.
    pub fn has_report(&self, id: &str) -> bool {
        self.reports.iter().any(|report| &*report.id == id && report.on)
    }

    pub fn limit(&self, name: &str) -> Option<f64> {
        self.limits.iter().find(|(id, _)| &**id == name).map(|(_, value)| *value)
    }
}
