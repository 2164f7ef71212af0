//! The predicates. Those that look beyond one field are judged in `relation.rs`.

use crate::analysis::condition::{holds, item_holds};
use crate::analysis::gate::World;
use crate::analysis::gate::relation::fault;
use crate::analysis::gate::signature;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::entity::{Data, Entity, EntityIx};
use crate::model::kind::Kind;
use crate::model::playbook::{At, Predicate, Signer, Where};

/// One document before its gates.
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    pub world: World<'a>,
    pub entity: &'a Entity,
    pub ix: EntityIx,
    pub kind: &'a Kind,
}

impl<'a> Judge<'a> {
    /// Whether the field has a value, or says with a reason why it needs none.
    pub fn has(&self, field: &str) -> bool {
        match self.entity.at(field).map(|value| &value.data) {
            None => false,
            Some(Data::List(items)) => !items.is_empty(),
            Some(Data::Map(values)) => !values.is_empty(),
            Some(Data::Text(text)) => !text.is_empty(),
            Some(_) => true,
        }
    }

    /// Whether somebody gave every criterion of the score in force, or the document need not be scored at all.
    pub fn is_scored(&self) -> bool {
        let scoring = &self.world.playbook.scoring;
        let raters = self.entity.items(&scoring.field);
        let given = |criterion: &Str| {
            raters.iter().any(|rater| rater.get(criterion).is_some_and(|value| value.number().is_some()))
        };
        self.has(&scoring.must_field) || scoring.active().criteria.iter().all(|criterion| given(&criterion.id))
    }

    /// Whether the predicate holds; `at` is the stage that its rule is bound to.
    pub fn meets(&self, predicate: &Predicate, at: At) -> bool {
        if let Some(field) = main_field(predicate)
            && !matches!(predicate, Predicate::NoOpen { .. })
            && self.entity.at(field).is_some_and(|value| value.not_needed().is_some())
        {
            return true;
        }
        match predicate {
            Predicate::Present { field } => self.has(field),
            Predicate::MinItems { field, n } => self.entity.at(field).is_some_and(|value| value.items().len() >= *n),
            Predicate::Section { id } => self.entity.sections.contains(id),
            Predicate::OneOf(all) => all.iter().any(|one| self.meets(one, at)),
            Predicate::LinksTo { field, kind, filter, min, incoming } => {
                self.linked(field, kind, filter, *incoming) >= *min
            }
            Predicate::CountWhere { field, filter, min, max } => {
                let items = self.entity.at(field).map_or(&[][..], |value| value.items());
                let count = items.iter().filter(|item| item_holds(filter, item)).count();
                (*min..=*max).contains(&count)
            }
            Predicate::SignedBy { signer, n, verdict } => signature::signed(self, signer, at, *n, *verdict),
            Predicate::Fresh { field, days } => {
                self.entity.at(field).and_then(|value| value.date()).is_some_and(|date| {
                    let age = self.world.today.since(date).map_or(i64::MAX, |span| i64::from(span.get_days()));
                    age <= i64::from(*days)
                })
            }
            Predicate::NoOpen { kind, field, filter } => {
                !self.pointing(field, kind, filter).any(|other| self.is_open(other))
            }
            relation => fault(self, relation).is_none(),
        }
    }

    /// Where the document shows that it does not meet the predicate, where that is not the value of the field asked for.
    pub fn shown_at(&self, predicate: &Predicate) -> Option<Span> {
        match predicate {
            Predicate::OneOf(all) => all.iter().find_map(|one| self.shown_at(one)),
            predicate => fault(self, predicate).flatten(),
        }
    }

    /// The role whose signature the predicate asks for.
    pub fn signing_role(&self, predicate: &Predicate) -> Option<Str> {
        match predicate {
            Predicate::SignedBy { signer, .. } => self.role_of(signer),
            Predicate::OneOf(all) => all.iter().find_map(|one| self.signing_role(one)),
            _ => None,
        }
    }

    /// The role that a signer names: itself, or what a field of the document says (or would say by default).
    pub fn role_of(&self, signer: &Signer) -> Option<Str> {
        match signer {
            Signer::Role(role) => Some(role.clone()),
            Signer::Named(field) => {
                let written = self.entity.text(field).map(Str::from);
                written.or_else(|| self.kind.field(field).and_then(|field| field.default.clone()))
            }
        }
    }

    fn linked(&self, field: &str, kind: &str, filter: &Where, incoming: bool) -> usize {
        if incoming {
            return self.pointing(field, kind, filter).count();
        }
        let out = &self.world.links.out[self.ix.0 as usize];
        let mut targets: Vec<EntityIx> = out.iter().filter(|link| *link.field == *field).map(|link| link.to).collect();
        targets.sort();
        targets.dedup();
        targets.iter().filter(|to| self.fits(**to, kind, filter)).count()
    }

    /// Documents of `kind` that point here by `field`.
    fn pointing<'s>(&'s self, field: &'s str, kind: &'s str, filter: &'s Where) -> impl Iterator<Item = EntityIx> + 's {
        let back = self.world.links.back[self.ix.0 as usize].iter();
        back.filter(move |link| *link.field == *field && self.fits(link.from, kind, filter)).map(|link| link.from)
    }

    fn fits(&self, ix: EntityIx, kind: &str, filter: &Where) -> bool {
        let entity = &self.world.entities[ix.0 as usize];
        let of_kind = *entity.kind == *kind;
        of_kind && self.world.playbook.kind(kind).is_some_and(|kind| holds(filter, entity, kind))
    }

    fn is_open(&self, ix: EntityIx) -> bool {
        let entity = &self.world.entities[ix.0 as usize];
        let status = self.world.playbook.kind(&entity.kind).and_then(|kind| kind.status.as_ref());
        // A status that cannot be read fails closed: the matter counts as open.
        status.is_none_or(|status| entity.status.as_ref().is_none_or(|own| status.open.contains(own)))
    }
}

/// The field of the document itself that a predicate looks at.
pub fn main_field(predicate: &Predicate) -> Option<&str> {
    match predicate {
        Predicate::Present { field }
        | Predicate::MinItems { field, .. }
        | Predicate::CountWhere { field, .. }
        | Predicate::Fresh { field, .. }
        | Predicate::Holders { field, .. }
        | Predicate::Among { field, .. }
        | Predicate::LinksTo { field, incoming: false, .. } => Some(field),
        _ => None,
    }
}
