//! What a document's evidence supports: the best of it, what speaks against it, and how new it is.

use crate::analysis::rank::rules::Rules;
use crate::base::span::Span;
use crate::model::entity::{Entity, Value};
use crate::model::playbook::Rung;
use crate::model::scoring::PENDING;
use jiff::civil::Date;

#[derive(Default)]
pub struct Evidence<'a> {
    /// The highest rung that supports the idea.
    pub best: Option<&'a Rung>,
    /// The highest rung that contradicts it.
    pub against: Option<Piece<'a>>,
    /// The newest piece that has a result.
    pub newest: Option<(Date, Piece<'a>)>,
}

/// One item of the evidence list.
#[derive(Clone, Copy)]
pub struct Piece<'a> {
    pub at: usize,
    pub rung: Option<&'a Rung>,
    /// Where the part that matters stands: the result, or the date.
    pub span: Span,
}

impl<'a> Evidence<'a> {
    /// A pending test has taught nothing yet: it neither supports nor makes a score old.
    pub fn read(entity: &'a Entity, rules: &Rules<'a>) -> Evidence<'a> {
        let mut evidence = Evidence::default();
        for (at, item) in entity.items(&rules.scoring.evidence_field).iter().enumerate() {
            let result = item.get("result");
            let kind = item.get("kind").and_then(Value::text);
            let rung = rules.playbook.ladder.iter().find(|rung| Some(&*rung.id) == kind);
            let span = result.map_or(item.span, |result| result.span);
            let Some(result) = result.and_then(Value::text).filter(|result| *result != PENDING) else { continue };
            evidence.weigh(result, rung, Piece { at, rung, span });
            if let Some(date) = item.get("date")
                && let Some(day) = date.date()
                && evidence.newest.is_none_or(|(newest, _)| newest < day)
            {
                evidence.newest = Some((day, Piece { at, rung, span: date.span }));
            }
        }
        evidence
    }

    /// Evidence against the idea on a rung as high as the best for it, or higher.
    pub fn contested(&self) -> Option<Piece<'a>> {
        let height = |rung: Option<&Rung>| rung.map_or(0, |rung| rung.confidence);
        self.against.filter(|against| height(against.rung) >= height(self.best))
    }

    fn weigh(&mut self, result: &str, rung: Option<&'a Rung>, piece: Piece<'a>) {
        let Some(rung) = rung else { return };
        let higher = |than: Option<&Rung>| than.is_none_or(|than| than.confidence < rung.confidence);
        match result {
            "supports" if higher(self.best) => self.best = Some(rung),
            "contradicts" if higher(self.against.and_then(|against| against.rung)) => self.against = Some(piece),
            _ => {}
        }
    }
}
