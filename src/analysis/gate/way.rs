//! Paths of the playbook through a document's values and on through references: what stands at their ends.

use jiff::civil::Date;

use crate::analysis::gate::predicate::Judge;
use crate::analysis::index;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::entity::{Data, EntityIx, Value};
use crate::model::kind::PERSON;
use crate::model::owed::day_in;
use crate::model::playbook::TODAY;

/// A place on the way: a document, or a value in one.
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    holder: EntityIx,
    value: Option<&'a Value>,
    /// Where it stands in the document that is judged: at the value itself, or at the reference that led away.
    pub span: Option<Span>,
}

/// A day that is compared, and where it is written in the document that is judged.
#[derive(Clone, Copy)]
pub struct Day {
    pub date: Date,
    pub span: Option<Span>,
}

impl<'a> Spot<'a> {
    /// The document that is judged.
    pub fn start(judge: &Judge<'a>) -> Spot<'a> {
        Spot { holder: judge.ix, value: None, span: None }
    }

    pub fn value(&self) -> Option<&'a Value> {
        self.value
    }

    pub fn text(&self) -> Option<&'a str> {
        self.value?.text()
    }

    /// All values at the end of a path, lists taken apart.
    pub fn follow(self, path: &str, judge: &Judge<'a>) -> Vec<Spot<'a>> {
        let step = |spots: Vec<Spot<'a>>, part: &str| spots.iter().flat_map(|spot| spot.step(part, judge)).collect();
        path.split('.').filter(|part| !part.is_empty()).fold(vec![self], step)
    }

    fn step(&self, part: &str, judge: &Judge<'a>) -> Vec<Spot<'a>> {
        let entity = |ix: EntityIx| judge.world.entities.get(ix.0 as usize);
        let (holder, member) = match self.value.map(|value| &value.data) {
            None => (self.holder, entity(self.holder).and_then(|entity| entity.get(part))),
            Some(Data::Map(_)) => (self.holder, self.value.and_then(|value| value.get(part))),
            Some(Data::Text(_)) => match self.target(judge) {
                Some(target) => (target, entity(target).and_then(|entity| entity.get(part))),
                None => return Vec::new(),
            },
            Some(_) => return Vec::new(),
        };
        let is_own = holder == judge.ix && self.holder == judge.ix;
        let items = member.map_or(&[][..], Value::items).iter();
        let spot = |value: &'a Value| {
            let span = if is_own { Some(value.span) } else { self.span };
            Spot { holder, value: Some(value), span }
        };
        items.map(spot).collect()
    }

    /// The document that a reference leads to.
    fn target(&self, judge: &Judge<'a>) -> Option<EntityIx> {
        let span = self.value?.span;
        let links = judge.world.links.out.get(self.holder.0 as usize)?;
        links.iter().find(|link| link.span == span && !link.field.is_empty()).map(|link| link.to)
    }

    /// The document in which the next part of a path is looked up.
    fn document(&self, judge: &Judge<'a>) -> Option<EntityIx> {
        match self.value.map(|value| &value.data) {
            None | Some(Data::Map(_)) => Some(self.holder),
            Some(_) => self.target(judge),
        }
    }

    fn day(&self) -> Option<Day> {
        Some(Day { date: day_in(self.value?)?, span: self.span })
    }
}

/// Whether a path leads through a value that has a finding of its own, as a reference to nothing has: what would lie behind it
/// nobody knows.
pub fn breaks_off(judge: &Judge<'_>, path: &str) -> bool {
    let refuses = |spot: &Spot<'_>, part: &str| {
        let entity = spot.document(judge).and_then(|ix| judge.world.entities.get(ix.0 as usize));
        entity.is_none_or(|entity| {
            judge.world.refused.contains(&(entity.path.clone(), entity.id.clone(), part.to_owned()))
        })
    };
    let mut spots = vec![Spot::start(judge)];
    for part in path.split('.') {
        if spots.iter().any(|spot| refuses(spot, part)) {
            return true;
        }
        spots = spots.iter().flat_map(|spot| spot.step(part, judge)).collect();
    }
    false
}

/// What stands at two paths, one beside the other: item by item where both lead through the same list.
pub fn pairs<'a>(judge: &Judge<'a>, a: &str, b: &str) -> Vec<(Spot<'a>, Spot<'a>)> {
    let (shared, a, b) = fork(a, b);
    let mut found = Vec::new();
    for spot in Spot::start(judge).follow(shared, judge) {
        let ends = spot.follow(b, judge);
        for one in spot.follow(a, judge) {
            found.extend(ends.iter().map(|other| (one, *other)));
        }
    }
    found
}

/// The days at two paths, either of which may be today.
pub fn days(judge: &Judge<'_>, a: &str, b: &str) -> Vec<(Day, Day)> {
    let today = Day { date: judge.world.today, span: None };
    let at = |path: &str| Spot::start(judge).follow(path, judge).into_iter().filter_map(|spot| spot.day());
    match (a, b) {
        (TODAY, TODAY) => Vec::new(),
        (TODAY, path) => at(path).map(|day| (today, day)).collect(),
        (path, TODAY) => at(path).map(|day| (day, today)).collect(),
        _ => pairs(judge, a, b).into_iter().filter_map(|(a, b)| a.day().zip(b.day())).collect(),
    }
}

/// The days at one path.
pub fn days_at(judge: &Judge<'_>, path: &str) -> Vec<Day> {
    Spot::start(judge).follow(path, judge).iter().filter_map(Spot::day).collect()
}

/// Whether one of the people at the path has one of the roles.
pub fn is_held(judge: &Judge<'_>, people: &[Spot<'_>], roles: &[Str]) -> bool {
    people.iter().filter_map(Spot::text).any(|id| {
        let person = index::find(judge.world.ids, PERSON, id);
        let holder = person.and_then(|ix| judge.world.entities.get(ix.0 as usize));
        holder.is_some_and(|holder| roles.iter().any(|role| holder.has_role(role)))
    })
}

/// Parts that both paths begin with, then what is left of each; each keeps its last part.
fn fork<'p>(a: &'p str, b: &'p str) -> (&'p str, &'p str, &'p str) {
    let mut end = 0;
    for (at, _) in a.match_indices('.') {
        if b.get(..=at) == a.get(..=at) {
            end = at + 1;
        }
    }
    (a[..end].trim_end_matches('.'), &a[end..], &b[end..])
}

#[cfg(test)]
mod tests {
    use super::fork;

    #[test]
    fn paths_part_at_the_last_list_that_they_share() {
        assert_eq!(fork("key_results.from", "key_results.until"), ("key_results", "from", "until"));
        assert_eq!(fork("start", "due"), ("", "start", "due"));
        assert_eq!(fork("hold.until", "announce_on"), ("", "hold.until", "announce_on"));
        assert_eq!(fork("a.b.c", "a.b.d"), ("a.b", "c", "d"));
    }
}
