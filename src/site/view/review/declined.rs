//! What was not done, and why: a no is an answer too, so whoever asked is named and finds the reason.

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::defence::Refusal;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::Kind;
use crate::model::timeline::What;
use crate::site::piece::{self, Scene};
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::review::{sheet, shown, who};
use crate::site::{Site, gate, row, score, url};

/// How many are told.
const SHOWN: usize = 200;

/// Whether anything was stopped.
pub fn has(site: &Site) -> bool {
    let refusal = site.workspace().playbook.views.refusal.as_ref();
    refusal.is_some_and(|refusal| stopped(site, refusal).next().is_some())
}

fn stopped<'a>(site: &'a Site, refusal: &'a Refusal) -> impl Iterator<Item = EntityIx> + use<'a> {
    let kind = site.workspace().playbook.kind(&refusal.kind);
    let own = move |ix: &EntityIx| {
        kind.is_some_and(|kind| shelf::state(kind, site.workspace().entity(*ix)) == State::Stopped)
    };
    shown(site, &refusal.kind).filter(own)
}

/// Adds what the template needs.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let playbook = &site.workspace().playbook;
    let Some(refusal) = playbook.views.refusal.as_ref() else { return };
    let Some(kind) = playbook.kind(&refusal.kind) else { return };
    let root = url::root(path);
    let mut all: Vec<(Option<Date>, EntityIx)> = stopped(site, refusal).map(|ix| (day(site, ix), ix)).collect();
    // The latest first; what has no day comes last.
    all.sort_by_key(|(day, ix)| (std::cmp::Reverse(*day), *ix));
    let states = kind.status.as_ref().map_or(&[][..], |status| &status.stopped).iter();
    let counts = states.filter_map(|status| {
        let here = all.iter().filter(|(_, ix)| site.workspace().entity(*ix).status.as_ref() == Some(status)).count();
        let name = text(&row::status_name(site, kind, status));
        (here > 0).then(|| record([("name", name), ("count", Shown::from(here))]))
    });
    context.insert_value("counts", list(counts));
    let reader = Reader { site, refusal, kind, root: &root };
    context.insert_value("entries", list(all.iter().take(SHOWN).filter_map(|(day, ix)| reader.entry(*day, *ix))));
    context.insert_value("more", Shown::from(all.len().saturating_sub(SHOWN)));
}

/// When it was stopped: as git knows, else the day of the last answer at a gate.
fn day(site: &Site, ix: EntityIx) -> Option<Date> {
    let entity = site.workspace().entity(ix);
    let events = site.workspace().history.of(ix).map_or(&[][..], |timeline| &timeline.events);
    let now = |status: &Option<Str>| status.is_some() && *status == entity.status;
    let stopped = events.iter().rev().find(|event| matches!(&event.what, What::Status { to, .. } if now(to)));
    let answered = || entity.items("gates").iter().rev().find_map(|entry| entry.get("date")?.date());
    answered().filter(|_| refused(entity).is_some()).or(stopped.map(|event| event.when.day)).or_else(answered)
}

/// The answer at a gate that was no passage: its last entry, where the stage that it speaks of was not entered.
fn refused(entity: &Entity) -> Option<&Value> {
    let entry = entity.items("gates").last()?;
    let enter = entry.get("enter").and_then(Value::number)?;
    entity.stage.filter(|stage| enter > f64::from(*stage)).map(|_| entry)
}

/// Puts refusals into words for one page.
struct Reader<'a> {
    site: &'a Site,
    refusal: &'a Refusal,
    kind: &'a Kind,
    root: &'a str,
}

impl Reader<'_> {
    fn entry(&self, day: Option<Date>, ix: EntityIx) -> Option<Shown> {
        let site = self.site;
        let entity = site.workspace().entity(ix);
        let status = entity.status.as_ref()?;
        let entry = refused(entity);
        let answer = entry.and_then(|entry| gate::answer(site, Some(self.kind), entry));
        let why = entry.and_then(|entry| entry.get("why")?.text());
        Some(record([
            ("row", site.row(ix)?),
            ("state", text(&row::status_name(site, self.kind, status))),
            ("date", day.map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("summary", sheet::summary(site, entity)),
            ("why", text_or_none(entity.text(&self.refusal.why))),
            ("into", self.field(entity, &self.refusal.into)),
            ("asked", self.field(entity, &self.refusal.asked)),
            ("answer", text_or_none(answer.as_deref().filter(|_| why.is_some()))),
            ("reason", text_or_none(why)),
            ("who", text(&entry.map(|entry| who(site, entry.get("by"))).unwrap_or_default())),
            ("evidence", score::evidence(site, self.root, entity)),
        ]))
    }

    fn field(&self, entity: &Entity, name: &str) -> Shown {
        let (Some(field), Some(value)) = (self.kind.field(name), entity.get(name)) else { return Shown::none() };
        let scene = Scene { site: self.site, file: Some(&entity.path) };
        piece::line(self.root, &piece::pieces_in(scene, &field.shape, value))
    }
}
