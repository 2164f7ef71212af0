//! What lies between two workspaces: every difference that means something to the people who decide.
//!
//! A change holds numbers of entities of both sides and values as they were read, and no words: the same comparison is
//! told to a terminal, a pull request and a program, in four languages.

use crate::base::path::TreePath;
use crate::base::text::{Str, Text};
use crate::model::entity::{EntityIx, Value};
use crate::model::gate::GateItem;
use crate::model::playbook::At;
use crate::model::ranking::Score;
use jiff::civil::Date;

/// All differences, each list in the order in which people should read it.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Documents that pass through stages.
    pub staged: Vec<Change>,
    /// Documents and entries of every other kind.
    pub others: Vec<Change>,
    /// Ranks that moved although nobody touched the document, by the new rank.
    pub moved: Vec<Move>,
    /// Doubts that were raised or settled.
    pub doubts: Vec<Doubt>,
    /// Texts without a kind.
    pub pages: Vec<PageChange>,
    /// Links that worked, or were not there, and lead nowhere now.
    pub broken: Vec<BrokenLink>,
    /// What the method asks otherwise; what it asks no longer comes first.
    pub method: Vec<MethodChange>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        let Changes { staged, others, moved, doubts, pages, broken, method } = self;
        let documents = staged.is_empty() && others.is_empty() && pages.is_empty();
        documents && moved.is_empty() && doubts.is_empty() && broken.is_empty() && method.is_empty()
    }

    /// Whether nothing but words changed, which decides nothing.
    pub fn is_text_only(&self) -> bool {
        let words = self.staged.iter().chain(&self.others).all(Change::is_text_only);
        words && self.moved.is_empty() && self.doubts.is_empty() && self.method.is_empty()
    }
}

/// One document on both sides.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// `None`: it is new.
    pub before: Option<EntityIx>,
    /// `None`: it was removed.
    pub after: Option<EntityIx>,
    /// It has another id now.
    pub renamed: bool,
    pub stage: Option<Turn<u8>>,
    pub status: Option<Turn<Str>>,
    /// The gates that it went through, in order.
    pub entered: Vec<Entered>,
    /// What was decided about it: new entries of its gates, in order.
    pub decided: Vec<Decided>,
    /// Conditions that were set aside.
    pub waived: Vec<GateItem>,
    /// Conditions that are set aside no longer.
    pub unwaived: Vec<GateItem>,
    /// Conditions that were met and are missing now, and the other way round; without those of gates that it entered.
    pub lost: Vec<GateItem>,
    pub met: Vec<GateItem>,
    pub score: Option<Turn<Score>>,
    /// The place in the ranking.
    pub rank: Option<Turn<u32>>,
    /// Whether it rose above the cut-line (`true`) or fell below it.
    pub crosses: Option<bool>,
    /// Who says something else now.
    pub votes: Vec<Vote>,
    /// Single values of the fields, in the playbook's order.
    pub edits: Vec<Edit>,
    /// The body reads otherwise.
    pub text: bool,
}

impl Change {
    /// Whether anything is different at all.
    pub fn is_something(&self) -> bool {
        let comes_or_goes = self.before.is_none() || self.after.is_none();
        comes_or_goes || self.renamed || self.text || self.rank.is_some() || !self.is_quiet()
    }

    /// The document is what it was, in other words.
    pub fn is_text_only(&self) -> bool {
        let stays = self.before.is_some() && self.after.is_some() && !self.renamed;
        stays && self.rank.is_none() && self.is_quiet()
    }

    /// Nobody decided anything about it.
    fn is_quiet(&self) -> bool {
        let gates = self.entered.is_empty() && self.lost.is_empty() && self.met.is_empty();
        let waivers = self.waived.is_empty() && self.unwaived.is_empty() && self.decided.is_empty();
        let places = self.stage.is_none() && self.status.is_none() && self.score.is_none() && self.crosses.is_none();
        gates && waivers && places && self.votes.is_empty() && self.edits.is_empty()
    }
}

/// A value before and after; `None` where there was or is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn<T> {
    pub from: Option<T>,
    pub to: Option<T>,
}

/// A gate that a document went through.
#[derive(Clone, Debug)]
pub struct Entered {
    pub at: At,
    /// Every condition bound to it, in the playbook's order.
    pub items: Vec<GateItem>,
}

/// What people decided at a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// `None` where the entry does not say which gate it means.
    pub at: Option<At>,
    pub verdict: Option<Str>,
    pub why: Option<Str>,
    /// Ids of the people who signed.
    pub by: Vec<Str>,
    pub date: Option<Date>,
}

/// What one rater says on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The id of the rater; `None` where the entry does not say.
    pub by: Option<Str>,
    pub criterion: Str,
    pub value: Turn<Str>,
}

/// One value of the front matter.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The dotted path of the field, without places in lists: `target.by`, `tasks.due`.
    pub path: String,
    /// Which item of a list it belongs to, by its first words.
    pub item: Option<Str>,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub sort: Sort,
}

/// What an edit means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A day was moved by so many days; later is more than zero.
    Slip(i32),
    /// Somebody else is responsible.
    Owner,
    /// A number is another one.
    Number,
    Plain,
}

/// Another document's place in the ranking.
#[derive(Clone, Debug)]
pub struct Move {
    pub before: EntityIx,
    pub after: EntityIx,
    pub rank: Turn<u32>,
    /// Whether it rose above the cut-line (`true`) or fell below it.
    pub crosses: Option<bool>,
}

/// A document that doubts another one and waits for an answer.
#[derive(Clone, Debug)]
pub struct Doubt {
    pub before: Option<EntityIx>,
    pub after: Option<EntityIx>,
    /// It waits for an answer now; else it got one, or is gone.
    pub open: bool,
    /// What it is about: entities of the side on which it stands.
    pub about: Vec<EntityIx>,
}

/// A text that belongs to no kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageChange {
    pub before: Option<TreePath>,
    pub after: Option<TreePath>,
}

/// A reference that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLink {
    pub code: Str,
    pub file: TreePath,
    /// Where it begins, in bytes of the file.
    pub start: u32,
    /// What is wrong with it, as `check` says it.
    pub message: Text,
}

/// Something that the playbook says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodChange {
    pub part: Part,
    /// The id that files use for it.
    pub id: Str,
    /// What people call it.
    pub name: Text,
    pub before: Option<Text>,
    pub after: Option<Text>,
    /// Less is asked than before.
    pub loosened: bool,
}

/// Which part of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Profile,
    Rule,
    Stage,
    Scoring,
    Limit,
    Role,
    Kind,
    Field,
}
