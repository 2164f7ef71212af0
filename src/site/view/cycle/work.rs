//! Work on its way through the cycles, as roadmap, timeline, breakdown, threads and reports read it: its days, its parts, who
//! does them, how it reaches the market.
//!
//! Read in one walk over the documents of one kind, since every page of this area shows many of them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::Kind;
use crate::model::playbook::Role;
use crate::model::view::Plan;
use crate::site::Site;
use crate::site::page::List;
use crate::site::role;
use crate::site::shelf::{self, Standing, State};
use crate::site::url;
use crate::site::value::text_or_none;

/// One piece of work.
pub struct Work<'a> {
    pub ix: EntityIx,
    pub entity: &'a Entity,
    pub state: State,
    pub stage: u8,
    pub start: Option<Date>,
    pub due: Option<Date>,
    /// What is built, and what each role does beside it: done and all.
    pub parts: Progress,
    pub tasks: Progress,
    /// Its launches that were not called off, by day.
    pub launches: Vec<(Date, EntityIx)>,
    /// Whether it stands at the last stage or came to its end: what was to be built is there.
    pub delivered: bool,
}

/// How many of how many are done. What was moved elsewhere is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub all: usize,
}

/// What one side of the shared cycle does for it, from a day to a day.
pub struct Strand<'a> {
    pub role: &'a Role,
    pub from: Date,
    pub to: Date,
    /// Between 0 and 1.
    pub share: f64,
}

impl Progress {
    pub fn and(self, other: Progress) -> Progress {
        Progress { done: self.done + other.done, all: self.all + other.all }
    }

    /// In hundredths; `None` where there is nothing to do.
    pub fn percent(self) -> Option<usize> {
        (self.done * 100).checked_div(self.all)
    }
}

/// Everything of the plan's kind that is shown and was not stopped, by id.
pub fn all<'a>(site: &'a Site, plan: &'a Plan) -> Vec<Work<'a>> {
    let workspace = site.workspace();
    let Some(kind) = workspace.playbook.kind(&plan.kind) else { return Vec::new() };
    let mut launches = launches(site, plan);
    let shown = site.of_kind(&plan.kind);
    let going = shown.filter(|(_, entity)| shelf::state(kind, entity) != State::Stopped);
    going.map(|(ix, entity)| read(site, plan, kind, (ix, entity), launches.remove(&ix).unwrap_or_default())).collect()
}

/// Whether there is any.
pub fn any(site: &Site) -> bool {
    site.workspace().playbook.views.plan.as_ref().is_some_and(|plan| site.shelf().has(&plan.kind))
}

fn read<'a>(
    site: &Site,
    plan: &Plan,
    kind: &Kind,
    (ix, entity): (EntityIx, &'a Entity),
    mut launches: Vec<(Date, EntityIx)>,
) -> Work<'a> {
    launches.sort();
    let state = shelf::state(kind, entity);
    let stage = entity.stage.unwrap_or(0);
    let last = site.stages.len().saturating_sub(1);
    let count = |list: &str| progress(plan, entity.items(list).iter());
    Work {
        ix,
        entity,
        state,
        stage,
        start: entity.date(&plan.start),
        due: entity.date(&plan.due),
        parts: count(&plan.parts),
        tasks: count(&plan.tasks),
        launches,
        delivered: state == State::Done || usize::from(stage) == last,
    }
}

/// How many of these parts or tasks are done.
pub fn progress<'v>(plan: &Plan, items: impl Iterator<Item = &'v Value>) -> Progress {
    let stays = items.filter(|item| item.get(&plan.moved).is_none());
    stays.fold(Progress::default(), |sum, item| sum.and(Progress { done: usize::from(is_done(plan, item)), all: 1 }))
}

pub fn is_done(plan: &Plan, item: &Value) -> bool {
    item.get(&plan.done).and_then(Value::bool) == Some(true)
}

/// The launches of each piece of work, with their days.
fn launches(site: &Site, plan: &Plan) -> BTreeMap<EntityIx, Vec<(Date, EntityIx)>> {
    let workspace = site.workspace();
    let mut found: BTreeMap<EntityIx, Vec<(Date, EntityIx)>> = BTreeMap::new();
    let Some(kind) = workspace.playbook.kind(&plan.launch) else { return found };
    for (launch, entity) in site.of_kind(&plan.launch) {
        let Some(day) = entity.date(&plan.announced) else { continue };
        if shelf::state(kind, entity) == State::Stopped {
            continue;
        }
        let links = workspace.links.out.get(launch.0 as usize).map_or(&[][..], Vec::as_slice);
        for link in links.iter().filter(|link| link.field == plan.launched) {
            found.entry(link.to).or_default().push((day, launch));
        }
    }
    found
}

impl Work<'_> {
    /// Past its day, and not delivered.
    pub fn is_late(&self, today: Date) -> bool {
        !self.delivered && self.due.is_some_and(|due| due < today)
    }

    /// The last day that is known of it.
    pub fn end(&self) -> Option<Date> {
        self.due.max(self.launches.last().map(|(day, _)| *day))
    }

    /// What each side of the cycle does for it: the side that announces it works up to that day, the other one up to `due`.
    /// A side that takes no part has no strand.
    pub fn strands<'s>(&self, site: &'s Site, plan: &Plan) -> Vec<Strand<'s>> {
        let Some(from) = self.start.or(self.due).or(self.launches.first().map(|(day, _)| *day)) else {
            return Vec::new();
        };
        let playbook = &site.workspace().playbook;
        let announcing = announcing(site, plan);
        let sides = || playbook.roles.iter().filter(|role| role.hue > 0);
        let strand = |role: &'s Role| {
            let own = |item: &&Value| {
                let owed = item.get(&plan.role).and_then(Value::text).and_then(|id| playbook.role(id));
                owed.is_some_and(|owed| owed.side == role.side)
            };
            let tasks: Vec<&Value> = self.entity.items(&plan.tasks).iter().filter(own).collect();
            let mut done = progress(plan, tasks.iter().copied());
            let to = if announcing == Some(&role.id) {
                let days = tasks.iter().filter_map(|task| task.get(&plan.by)?.date());
                // Where nobody else takes part, this side answers for the whole of it.
                let alone = !sides().any(|other| other.id != role.id && self.takes_part(site, other));
                days.chain(self.launches.last().map(|(day, _)| *day)).max().or(self.due.filter(|_| alone))?
            } else {
                done = done.and(self.parts);
                self.due.or(self.start)?
            };
            self.takes_part(site, role).then(|| Strand { role, from: from.min(to), to, share: self.share(done) })
        };
        sides().filter_map(strand).collect()
    }

    /// Whether somebody stands for the role, or nobody was named yet.
    fn takes_part(&self, site: &Site, role: &Role) -> bool {
        role::asked(site, self.entity, &role.id)
    }

    fn share(&self, done: Progress) -> f64 {
        match done.all {
            _ if self.delivered => 1.0,
            0 => 0.0,
            all => done.done as f64 / all as f64,
        }
    }

    /// Where it stands in a list by importance: the furthest stage first, then as the ranking has it.
    pub fn weight(&self, site: &Site) -> (std::cmp::Reverse<u8>, bool, Option<Standing>, EntityIx) {
        let standing = site.shelf().standing(self.ix);
        (std::cmp::Reverse(self.stage), standing.is_none(), standing, self.ix)
    }
}

/// The role that owns launches.
fn announcing<'a>(site: &'a Site, plan: &Plan) -> Option<&'a Str> {
    let kind = site.workspace().playbook.kind(&plan.launch)?;
    kind.fields.iter().find_map(|field| role::of_field(field))
}

/// The list of all of them, for what a page leaves out.
pub fn href(site: &Site, plan: &Plan) -> Shown {
    let path = site.address().list(&List::Kind(plan.kind.clone()));
    text_or_none(path.map(|path| url::encode(path.as_str())).as_deref())
}

/// The goals that a document serves, each once.
pub fn goals(site: &Site, plan: &Plan, ix: EntityIx) -> Vec<EntityIx> {
    let links = site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let mut goals: Vec<EntityIx> = Vec::new();
    for link in links.iter().filter(|link| link.field == plan.serves && site.shelf().shows(link.to)) {
        if !goals.contains(&link.to) {
            goals.push(link.to);
        }
    }
    goals
}
