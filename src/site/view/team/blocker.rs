//! What is in somebody's way, as the news tell, and what keeps work where it stands: open doubts at a gate, stages that last.
//!
//! News never say that a blocker is gone; they stop telling of it. So a blocker stands until those who told of it, or others about
//! the same things, write news of the same sort without it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::gate::GateMark;
use crate::model::playbook::{Level, Predicate};
use crate::site::row::day_of;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::day;
use crate::site::view::team::owed::Owed;
use crate::site::{Site, flow, role};

/// After so many days without a word nobody knows whether a blocker still stands.
const NEWS_DAYS: i64 = 14;
/// How many lines a list shows.
const SHOWN: usize = 100;

/// Something in the way.
#[derive(Clone, Debug)]
pub struct Blocker {
    /// The news that tell of it.
    pub ix: EntityIx,
    pub what: String,
    pub needs: Option<Str>,
    pub since: Option<Date>,
    /// Whether anybody spoke of it lately.
    pub fresh: bool,
}

/// All that stand, what has waited longest first. Made once, in `Site::owing`.
pub fn all(site: &Site) -> Vec<Blocker> {
    let workspace = site.workspace();
    let Some(view) = workspace.playbook.views.blockers.as_ref() else { return Vec::new() };
    let news = workspace.playbook.views.team.news.as_ref().filter(|news| news.kind == view.kind);
    let lately = workspace.today.checked_sub(NEWS_DAYS.days()).unwrap_or(workspace.today);
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    let mut found: Vec<Blocker> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    // From the newest, so that what was said later is known.
    for ix in site.shelf().kind(workspace, &view.kind, site.lexicon().lang()) {
        let entity = workspace.entity(*ix);
        let sort = news.and_then(|news| entity.text(&news.sort)).unwrap_or("").to_owned();
        let names = |field: Option<&Str>, mark: &str| -> Vec<(String, String)> {
            let values = field.map_or(&[][..], |field| entity.items(field)).iter().filter_map(Value::text);
            values.map(|id| (sort.clone(), format!("{mark}{}", id.to_lowercase()))).collect()
        };
        let by = names(news.map(|news| &news.by), "by ");
        let about = names(news.map(|news| &news.about), "about ");
        let over = [&by, &about].into_iter().any(|all| !all.is_empty() && all.iter().all(|one| told.contains(one)));
        told.extend(by.into_iter().chain(about));
        if over {
            continue;
        }
        for item in entity.items(&view.of) {
            let Some(what) = item.get(&view.what).and_then(Value::text) else { continue };
            let since = item.get(&view.since).and_then(Value::date).or_else(|| day_of(entity));
            let needs = item.get(&view.needs).and_then(Value::text).map(Str::from);
            // Told again by others it is the same, and as old as the first said.
            match known.get(&what.to_lowercase()).and_then(|at| found.get_mut(*at)) {
                Some(one) => one.since = one.since.into_iter().chain(since).min(),
                None => {
                    let fresh = day_of(entity).is_some_and(|day| day >= lately);
                    known.insert(what.to_lowercase(), found.len());
                    found.push(Blocker { ix: *ix, what: what.to_owned(), needs, since, fresh });
                }
            }
        }
    }
    found.sort_by_key(|one| (one.since.is_none(), one.since, one.ix));
    found
}

/// Help that somebody asks of somebody, for the page of their work.
pub fn owed(site: &Site, open: &[Blocker]) -> Vec<Owed> {
    let workspace = site.workspace();
    let view = workspace.playbook.views.blockers.as_ref();
    let field = view.and_then(|view| workspace.playbook.kind(&view.kind)?.field(&view.of));
    let sort = field.map_or_else(String::new, |field| site.lexicon().label(&field.name).to_owned());
    let fresh = open.iter().filter(|one| one.fresh && one.needs.is_some()).cloned();
    let owed = fresh.map(|one| Owed {
        ix: one.ix,
        people: one.needs.into_iter().collect(),
        role: None,
        due: None,
        behind: false,
        what: site.lexicon().say("inbox-unblock", vec![("name", one.what.into())]),
        sort: sort.clone(),
    });
    owed.collect()
}

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
