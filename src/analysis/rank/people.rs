//! Who rated: names in score entries made into people, with the roles they hold.
//!
//! A band leaves a person out everywhere at once, so the same person must be recognised in every document, however the
//! id is capitalised and whether it is the present one or an alias.

use std::collections::BTreeMap;

use crate::model::entity::Entity;
use crate::model::kind::PERSON;
use crate::model::shared::Shared;

/// The number of a person among all who rated.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Rater(u32);

impl Rater {
    /// Numbers are given without gaps from zero.
    pub fn number(self) -> usize {
        self.0 as usize
    }
}

pub struct People<'a> {
    numbers: BTreeMap<String, Rater>,
    /// By number; `None` for a name that the register does not know.
    known: Vec<Option<&'a Entity>>,
}

impl<'a> People<'a> {
    pub fn new(entities: &'a [Shared<Entity>]) -> People<'a> {
        let mut people = People { numbers: BTreeMap::new(), known: Vec::new() };
        let persons = || entities.iter().filter(|entity| &*entity.kind == PERSON);
        for person in persons() {
            people.numbered(&person.id.to_lowercase(), Some(person));
        }
        // Aliases come after all ids: an alias must not take a living person's name away.
        for person in persons() {
            let rater = people.numbered(&person.id.to_lowercase(), Some(person));
            for alias in person.items("aliases").iter().filter_map(|alias| alias.text()) {
                people.numbers.entry(alias.to_lowercase()).or_insert(rater);
            }
        }
        people
    }

    /// The person whom a score entry names; a name that nobody bears is a person too, only one without roles.
    pub fn rater(&mut self, by: &str) -> Rater {
        match self.numbers.get(by) {
            Some(rater) => *rater,
            None => self.numbered(&by.to_lowercase(), None),
        }
    }

    pub fn holds(&self, rater: Rater, role: &str) -> bool {
        let person = self.known.get(rater.number()).copied().flatten();
        person.is_some_and(|person| person.items("roles").iter().any(|held| held.text() == Some(role)))
    }

    fn numbered(&mut self, name: &str, person: Option<&'a Entity>) -> Rater {
        if let Some(rater) = self.numbers.get(name) {
            return *rater;
        }
        let rater = Rater(u32::try_from(self.known.len()).unwrap_or(u32::MAX));
        self.numbers.insert(String::from(name), rater);
        self.known.push(person);
        rater
    }
}
