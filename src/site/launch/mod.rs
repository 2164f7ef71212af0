//! A launch: who answers for which part, what is missing before it can go, and what may be said of it today.
//!
//! Exists because launches fail where everybody thought that another does it, and where sales learn from customers that
//! something is on sale. Its own page, the calendar and the page for sales say the same, so it is read in one place.

mod lack;
mod measure;
mod sheet;
mod speech;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::gate::GateMark;
use crate::model::kind::{Field, Kind};
use crate::model::market::Launches;
use crate::model::playbook::Predicate;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, piece, role, row};

pub use lack::verdict;
pub use speech::speech;

/// A document that tells of a launch.
#[derive(Clone, Copy)]
pub struct Launch<'a> {
    pub ix: EntityIx,
    pub entity: &'a Entity,
    pub view: &'a Launches,
    kind: &'a Kind,
}

/// A part that somebody answers for.
struct Area<'a> {
    field: &'a Field,
    mark: Mark,
    state: Option<&'a str>,
    owner: Option<&'a str>,
    due: Option<Date>,
    /// Whether somebody has to be named for it.
    asked: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Ready,
    Needless,
    Open,
    /// Nothing is written.
    Absent,
}

/// The launch that a document tells of; `None` for all other kinds.
pub fn of(site: &Site, ix: EntityIx) -> Option<Launch<'_>> {
    let workspace = site.workspace();
    let view = workspace.playbook.views.launches.as_ref()?;
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&view.kind).filter(|kind| kind.id == entity.kind)?;
    Some(Launch { ix, entity, view, kind })
}

/// All launches that this site shows, by the day from which customers can use them; those without a day come last.
pub fn all(site: &Site) -> Vec<Launch<'_>> {
    let Some(view) = site.workspace().playbook.views.launches.as_ref() else { return Vec::new() };
    let rows = site.shelf().kind(site.workspace(), &view.kind, site.lexicon().lang());
    let mut launches: Vec<Launch> = rows.iter().filter_map(|ix| of(site, *ix)).collect();
    launches.sort_by_key(|launch| (launch.day().is_none(), launch.day(), launch.ix));
    launches
}

/// Fields that the panel shows, so that the facts need not.
pub fn fields(view: &Launches) -> Vec<&Str> {
    let parts = [
        view.hold.as_ref().map(|hold| &hold.field),
        view.readiness.as_ref().map(|readiness| &readiness.field),
        view.training.as_ref().map(|training| &training.field),
        view.guardrails.as_ref().map(|guardrails| &guardrails.field),
        view.success.as_ref().map(|success| &success.field),
        Some(&view.rollback),
    ];
    parts.into_iter().flatten().collect()
}

/// Everything about going or not going, for the page of a launch; nothing for other documents.
pub fn panel(site: &Site, ix: EntityIx) -> Shown {
    let Some(launch) = of(site, ix) else { return Shown::none() };
    let lexicon = site.lexicon();
    let name = |field: &str| launch.kind.field(field).map_or_else(Shown::none, |field| lexicon.name(&field.name));
    let hold = launch.hold().map_or_else(Shown::none, |(until, why)| {
        record([
            ("until", lexicon.date(until)),
            ("why", text_or_none(why)),
            ("over", Shown::from(until <= site.workspace().today)),
        ])
    });
    let view = launch.view;
    record([
        ("tier", text_or_none(launch.fitting_tier(site).as_deref())),
        ("verdict", verdict(site, &launch)),
        ("speech", speech(site, &launch)),
        ("areas", list(launch.areas(site).iter().map(|area| launch.area(site, area)))),
        ("areas_name", name(view.readiness.as_ref().map_or("", |readiness| &readiness.field))),
        ("hold", hold),
        ("hold_name", name(view.hold.as_ref().map_or("", |hold| &hold.field))),
        ("sheet", sheet::sheet(site, &launch)),
        ("guardrails", measure::guardrails(site, &launch)),
        ("success", measure::success(site, &launch)),
        ("rollback", text_or_none(launch.entity.text(&view.rollback))),
        ("rollback_name", name(&view.rollback)),
    ])
}

/// How far the parts are, for lists: `{done, all, turns}`, where `turns` are those whose part is open.
pub fn progress(site: &Site, launch: &Launch) -> Shown {
    let areas = launch.areas(site);
    let met = |area: &&Area| matches!(area.mark, Mark::Ready | Mark::Needless);
    let named: Vec<&Area> = areas.iter().filter(|area| area.mark != Mark::Absent || area.asked).collect();
    let mut open: Vec<&str> =
        named.iter().filter(|area| area.mark == Mark::Open).filter_map(|area| area.owner).collect();
    open.sort_unstable();
    open.dedup();
    record([
        ("done", Shown::from(named.iter().filter(|area| met(area)).count())),
        ("all", Shown::from(named.len())),
        ("turns", list(open.into_iter().map(|id| person(site, id)))),
    ])
}

impl<'a> Launch<'a> {
    pub fn state(&self) -> State {
        shelf::state(self.kind, self.entity)
    }

    pub fn status(&self, site: &Site) -> String {
        self.entity.status.as_ref().map_or_else(String::new, |status| row::status_name(site, self.kind, status))
    }

    /// From when customers can use it.
    pub fn available(&self) -> Option<Date> {
        self.entity.date(&self.view.available)
    }

    pub fn announce(&self) -> Option<Date> {
        self.entity.date(&self.view.announce)
    }

    /// Until when it is held back, and why.
    pub fn hold(&self) -> Option<(Date, Option<&'a str>)> {
        let hold = self.view.hold.as_ref()?;
        let value = self.entity.get(&hold.field)?;
        Some((value.get(&hold.until)?.date()?, value.get(&hold.why).and_then(Value::text)))
    }

    /// From when we speak of it in public: a hold may move the day.
    pub fn spoken(&self) -> Option<Date> {
        let hold = self.hold().map(|(until, _)| until);
        self.announce().map(|day| hold.map_or(day, |until| until.max(day)))
    }

    /// Whether it needs notes and nothing else.
    pub fn is_light(&self) -> bool {
        self.entity.text(&self.view.tier).is_some_and(|tier| self.view.light.iter().any(|light| **light == *tier))
    }

    /// Which tiers its message speaks for, in words, where its own is none of them.
    fn fitting_tier(&self, site: &Site) -> Option<String> {
        let view = self.view.message.as_ref()?;
        let changes = self.entity.get(&view.field)?.bool()?;
        let (id, fit) =
            if changes { ("launch-tier-changes", &view.changes) } else { ("launch-tier-stays", &view.stays) };
        let tier = self.entity.text(&self.view.tier);
        if fit.is_empty() || tier.is_some_and(|tier| fit.iter().any(|one| **one == *tier)) {
            return None;
        }
        let fit: Vec<&str> = fit.iter().map(|one| &**one).collect();
        let mut values = vec![("all", Arg::from(fit.join(" / ")))];
        values.extend(tier.map(|tier| ("name", Arg::from(tier))));
        Some(site.lexicon().say(id, values))
    }

    /// Documents that are launched and that this site shows.
    pub fn initiatives(&self, site: &Site) -> Vec<EntityIx> {
        let links = site.workspace().links.out.get(self.ix.0 as usize).map_or(&[][..], Vec::as_slice);
        let named = links.iter().filter(|link| link.field == self.view.initiatives).map(|link| link.to);
        named.filter(|ix| site.shelf().shows(*ix)).collect()
    }

    /// Doubts about it, or about what it launches: `(document, whether it closes the way)`, open ones only when asked so.
    fn doubts(&self, site: &Site, open: bool) -> Vec<EntityIx> {
        let workspace = site.workspace();
        let Some(view) = workspace.playbook.views.alerts.as_ref() else { return Vec::new() };
        let Some(kind) = workspace.playbook.kind(&view.kind) else { return Vec::new() };
        let about = [vec![self.ix], self.initiatives(site)].concat();
        let links = about.iter().filter_map(|ix| workspace.links.back.get(ix.0 as usize)).flatten();
        let mut found: Vec<EntityIx> = links
            .filter(|link| link.field == view.about && site.shelf().shows(link.from))
            .map(|link| link.from)
            .collect();
        found.retain(|ix| {
            let alert = workspace.entity(*ix);
            let closes = alert.text(&view.level).is_some_and(|level| view.closes.iter().any(|one| **one == *level));
            alert.kind == kind.id && (!open || closes && shelf::state(kind, alert) == State::Open)
        });
        found.sort();
        found.dedup();
        found
    }

    fn day(&self) -> Option<Date> {
        self.available().or(self.announce())
    }

    fn owner(&self, site: &Site) -> Option<Shown> {
        self.entity.text(&self.view.owner).map(|id| person(site, id))
    }

    /// All parts that there may be, in the playbook's order.
    fn areas(&self, site: &Site) -> Vec<Area<'a>> {
        let Some(view) = self.view.readiness.as_ref() else { return Vec::new() };
        let Some(field) = self.kind.field(&view.field) else { return Vec::new() };
        let value = self.entity.get(&view.field);
        let profile = site.workspace().playbook.profile_number();
        let asked = value.is_some() || self.is_asked(site, &view.field);
        let area = |field: &'a Field| {
            let written = value.and_then(|value| value.get(&field.id));
            let said = |name: &str| written.and_then(|written| written.get(name));
            let state = said(&view.state).and_then(Value::text);
            let is_one = |words: &[Str]| state.is_some_and(|state| words.iter().any(|word| **word == *state));
            let mark = match written {
                None => Mark::Absent,
                Some(_) if is_one(&view.ready) => Mark::Ready,
                Some(_) if is_one(&view.needless) => Mark::Needless,
                Some(_) => Mark::Open,
            };
            let owner = said(&view.owner).and_then(Value::text);
            let due = said(&view.due).and_then(Value::date);
            let asked = asked && field.required.get(profile).is_some();
            Area { field, mark, state, owner, due, asked }
        };
        field.shape.fields().iter().map(area).collect()
    }

    /// Whether a rule asks this launch for the field.
    fn is_asked(&self, site: &Site, field: &str) -> bool {
        let rules = &site.workspace().playbook.rules;
        let items = site.gate(self.ix).map_or(&[][..], |gate| &gate.items);
        items.iter().filter(|item| item.state == GateMark::Missing).any(|item| {
            let rule = rules.iter().find(|rule| rule.id == item.rule);
            rule.is_some_and(|rule| matches!(&rule.predicate, Predicate::Present { field: one } if **one == *field))
        })
    }

    /// `{name, help, mark, state, person, due, late, asked}`.
    fn area(&self, site: &Site, area: &Area) -> Shown {
        let lexicon = site.lexicon();
        let view = self.view.readiness.as_ref();
        let states = area.field.shape.fields().iter().find(|field| view.is_some_and(|view| field.id == view.state));
        let state = area.state.map(|id| {
            let name = states.and_then(|field| row::choice(&field.shape, id));
            name.map_or(id, |name| lexicon.label(name)).to_owned()
        });
        let mark = match area.mark {
            Mark::Ready => "ready",
            Mark::Needless => "needless",
            Mark::Open => "open",
            Mark::Absent => "absent",
        };
        record([
            ("name", lexicon.name(&area.field.name)),
            ("help", text_or_none(Some(lexicon.label(&area.field.help)).filter(|help| !help.is_empty()))),
            ("mark", text(mark)),
            ("state", text_or_none(state.as_deref())),
            ("person", area.owner.map_or_else(Shown::none, |id| person(site, id))),
            ("due", area.due.map_or_else(Shown::none, |day| lexicon.date(day))),
            ("late", Shown::from(area.is_late(site.workspace().today))),
            ("asked", Shown::from(area.asked)),
        ])
    }
}

impl Area<'_> {
    fn is_late(&self, today: Date) -> bool {
        self.mark == Mark::Open && self.due.is_some_and(|due| due < today)
    }
}

/// A person in the first role that they hold.
fn person(site: &Site, id: &str) -> Shown {
    role::person(site, id, role::first(site, id).as_deref())
}

/// A team or a role by its name.
fn team(site: &Site, id: &str) -> String {
    piece::role_or_word(site, id)
}

/// A metric by its name, where the register has it.
fn metric(site: &Site, launch: &Launch, item: &Value, field: &str) -> String {
    let written = item.get(field).and_then(Value::text).unwrap_or("");
    let found = launch.view.metrics.as_ref().and_then(|kind| site.workspace().find(kind, written));
    let found = found.filter(|ix| site.shelf().shows(*ix));
    found.map_or(written, |ix| &site.workspace().entity(ix).title).to_owned()
}

/// A number as written, in the way of the language.
fn number(site: &Site, item: &Value, field: &str) -> Option<String> {
    let value = item.get(field)?;
    value.number()?;
    value.text().map(|text| site.lexicon().number(text))
}

fn day(site: &Site, day: Date) -> Arg {
    Arg::from(site.lexicon().day(day))
}
