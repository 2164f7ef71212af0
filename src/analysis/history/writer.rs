//! Who wrote: people of the register, found by the e-mail addresses that they have there.

use std::collections::BTreeMap;

use crate::analysis::history::World;
use crate::analysis::history::life::Life;
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::PERSON;
use crate::model::log::{AuthorIx, CommitIx};
use crate::model::timeline::{Moment, Writer};

/// The field of a person that holds the addresses.
const EMAILS: &str = "emails";

/// Everybody who made a commit, by their number in the log.
pub struct Writers(Vec<Writer>);

impl Writers {
    pub fn new(world: World<'_>) -> Writers {
        let mut people: BTreeMap<String, EntityIx> = BTreeMap::new();
        let persons = world.entities.iter().enumerate().filter(|(_, entity)| &*entity.kind == PERSON);
        for (at, person) in persons {
            for email in person.items(EMAILS).iter().filter_map(Value::text) {
                people.entry(email.trim().to_lowercase()).or_insert(EntityIx(at as u32));
            }
        }
        let writers = world.log.authors.iter().map(|author| {
            let person = people.get(&author.email.trim().to_lowercase()).copied();
            let known = person.and_then(|ix| world.entities.get(ix.0 as usize));
            Writer { person, name: known.map_or_else(|| author.name.clone(), |person| person.title.clone()) }
        });
        Writers(writers.collect())
    }

    pub fn moment(&self, world: World<'_>, commit: CommitIx) -> Moment {
        let commit = world.log.commit(commit);
        Moment { day: commit.day, commit: commit.id.clone(), who: self.get(commit.author) }
    }

    /// Everybody who had a hand in a document, the most frequent first, then by name.
    pub fn all(&self, world: World<'_>, life: &Life<'_>, known: impl Fn(usize) -> bool) -> Vec<Writer> {
        let mut counts: BTreeMap<Writer, usize> = BTreeMap::new();
        for turn in (0..life.turns.len()).filter(|at| known(*at)) {
            let commit = life.commit(world, turn);
            let hands = std::iter::once(commit.author).chain(commit.with.iter().copied());
            let mut hands: Vec<Writer> = hands.map(|ix| self.get(ix)).collect();
            // Two addresses of one person are one hand.
            hands.sort();
            hands.dedup();
            hands.into_iter().for_each(|hand| *counts.entry(hand).or_default() += 1);
        }
        let mut writers: Vec<(Writer, usize)> = counts.into_iter().collect();
        writers.sort_by(|(a, most), (b, more)| more.cmp(most).then_with(|| a.name.cmp(&b.name)));
        writers.into_iter().map(|(writer, _)| writer).collect()
    }

    fn get(&self, ix: AuthorIx) -> Writer {
        self.0.get(ix.0 as usize).cloned().unwrap_or_else(|| Writer { person: None, name: "".into() })
    }
}
