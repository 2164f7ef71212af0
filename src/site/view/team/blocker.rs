//! What is in somebody's way, as the news tell, and what keeps work where it stands: open doubts at a gate, stages that last.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::gate::GateMark;
use crate::model::owed::Blocker;
use crate::model::playbook::{Level, Predicate};
use crate::site::row::day_of;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::day;
use crate::site::{Site, flow, role};

/// How many lines a list shows.
const SHOWN: usize = 100;

/// A line: `{what, person, since, days, row}`.
pub fn value(site: &Site, one: &Blocker) -> Shown {
    let person = one.needs.as_deref().map(|id| role::person(site, id, role::first(site, id).as_deref()));
    let days = one.since.map(|since| day::between(since, site.workspace().today));
    let days = days.map(|days| site.lexicon().say("time-days", vec![("count", i64::from(days).into())]));
    record([
        ("what", text(&one.what)),
        ("person", person.unwrap_or_else(Shown::none)),
        ("since", one.since.map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("days", text_or_none(days.as_deref())),
        ("row", site.row(one.ix).unwrap_or_else(Shown::none)),
    ])
}

pub fn has(site: &Site) -> bool {
    !site.owing().blockers.is_empty() || !doubts(site).is_empty() || flow::is_stuck(site)
}

pub fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let (fresh, silent): (Vec<Blocker>, Vec<Blocker>) =
        site.owing().blockers.iter().cloned().partition(|one| one.fresh);
    // By whose help is needed; whoever has been waited for longest comes first.
    let mut groups: Vec<(Option<&Str>, Vec<&Blocker>)> = Vec::new();
    for one in fresh.iter().take(SHOWN) {
        match groups.iter_mut().find(|(needs, _)| *needs == one.needs.as_ref()) {
            Some((_, all)) => all.push(one),
            None => groups.push((one.needs.as_ref(), vec![one])),
        }
    }
    let shown = groups.iter().map(|(needs, all)| {
        let person = needs.map(|id| role::person(site, id, role::first(site, id).as_deref()));
        let lines = all.iter().map(|one| value(site, one));
        record([("person", person.unwrap_or_else(Shown::none)), ("lines", list(lines))])
    });
    context.insert_value("groups", list(shown));
    context.insert_value("all", Shown::from(fresh.len()));
    context.insert_value("more", Shown::from(fresh.len().saturating_sub(SHOWN)));
    context.insert_value("silent", list(silent.iter().take(SHOWN).map(|one| value(site, one))));
    context.insert_value("silent_more", Shown::from(silent.len().saturating_sub(SHOWN)));
    let doubts = doubts(site);
    context.insert_value("doubts_more", Shown::from(doubts.len().saturating_sub(SHOWN)));
    context.insert_value("doubts", list(doubts.into_iter().take(SHOWN).filter_map(|doubt| doubt_line(site, &doubt))));
    context.insert_value("stuck", flow::stuck(site));
}

/// Open documents that keep a gate shut, with the document whose gate it is.
struct Doubt {
    about: EntityIx,
    doubt: EntityIx,
}

fn doubts(site: &Site) -> Vec<Doubt> {
    let workspace = site.workspace();
    let playbook = &workspace.playbook;
    let asked = playbook.rules.iter().filter_map(|rule| match &rule.predicate {
        Predicate::NoOpen { kind, field, .. } => Some((&rule.id, playbook.kind(kind)?, field)),
        _ => None,
    });
    let asked: Vec<_> = asked.collect();
    let mut found = Vec::new();
    for (at, state) in workspace.gates.iter().enumerate().filter(|(_, state)| state.next.is_some()) {
        let about = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let shut = |rule: &Str| {
            let mut items = state.items.iter().filter(|item| item.rule == *rule && item.level == Level::Error);
            items.any(|item| item.state == GateMark::Missing)
        };
        for (_, kind, field) in asked.iter().filter(|(rule, _, _)| shut(rule) && site.shelf().shows(about)) {
            let links = workspace.links.back.get(at).map_or(&[][..], Vec::as_slice);
            let open = |from: EntityIx| {
                let source: &Entity = workspace.entity(from);
                source.kind == kind.id && shelf::state(kind, source) == State::Open && site.shelf().shows(from)
            };
            let links = links.iter().filter(|link| link.field == **field && open(link.from));
            found.extend(links.map(|link| Doubt { about, doubt: link.from }));
        }
    }
    found.sort_by_key(|one| (day_of(workspace.entity(one.doubt)), one.doubt, one.about));
    found.dedup_by_key(|one| (one.doubt, one.about));
    found
}

fn doubt_line(site: &Site, doubt: &Doubt) -> Option<Shown> {
    let since = day_of(site.workspace().entity(doubt.doubt));
    let next = site.gate(doubt.about).and_then(|state| state.next);
    Some(record([
        ("row", site.row(doubt.doubt)?),
        ("about", site.row(doubt.about)?),
        ("next", next.map_or_else(Shown::none, |next| site.at(next))),
        ("since", since.map_or_else(Shown::none, |day| site.lexicon().date(day))),
    ]))
}
