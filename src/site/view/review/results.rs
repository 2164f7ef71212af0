//! What came of it: target and result of everything that was measured in the latest cycle with results, a sheet each with what
//! was learnt and what follows; earlier cycles as a table.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::calibration::Measured;
use crate::model::defence::Outcome;
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::Kind;
use crate::site::chart::dumbbell;
use crate::site::figure::{self, Numbers};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::review::{names, sheet};
use crate::site::{Site, brief, row, section, url, verdict};
use crate::syntax::cycle;

/// How many documents have a sheet.
const SHEETS: usize = 24;
/// How many rows a picture can have before it is a wall.
const DRAWN: usize = 16;
/// How many results of earlier cycles are listed.
const EARLIER: usize = 200;

/// Whether anything was measured.
pub fn has(site: &Site) -> bool {
    measured(site).next().is_some()
}

fn measured(site: &Site) -> impl Iterator<Item = &Measured> {
    site.workspace().calibration.measured.iter().filter(|one| site.shelf().shows(one.entity))
}

/// Adds what the template needs.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some(outcome) = workspace.playbook.views.outcome.as_ref() else { return };
    let name = |one: &Measured| one.day.and_then(|day| cycle::name(day, &workspace.playbook.cycle));
    let latest = measured(site).next().and_then(name);
    let (now, earlier): (Vec<&Measured>, Vec<&Measured>) = measured(site).partition(|one| name(one) == latest);
    let called = latest.as_deref().map(|name| site.lexicon().cycle(name));
    let reader = Reader { site, outcome, root: url::root(path), path };
    context.insert_value("names", names(site, &outcome.kind, &[("effort", &outcome.effort)]));
    context.insert_value("cycle", text_or_none(called.as_deref()));
    context.insert_value("counts", reader.counts(&now));
    context.insert_value("chart", reader.chart(&now));
    context.insert_value(
        "sheets",
        list(now.iter().take(SHEETS).enumerate().filter_map(|(at, one)| reader.sheet(at, one))),
    );
    context.insert_value("unseen", Shown::from(now.len().saturating_sub(SHEETS)));
    context.insert_value("earlier", list(earlier.iter().take(EARLIER).filter_map(|one| reader.line(one))));
    context.insert_value("more", Shown::from(earlier.len().saturating_sub(EARLIER)));
}

/// Puts results into words for one page.
struct Reader<'a> {
    site: &'a Site,
    outcome: &'a Outcome,
    root: String,
    path: &'a TreePath,
}

impl Reader<'_> {
    fn entity(&self, one: &Measured) -> &Entity {
        self.site.workspace().entity(one.entity)
    }

    fn kind(&self, one: &Measured) -> Option<&Kind> {
        self.site.workspace().playbook.kind(&self.entity(one).kind)
    }

    /// How many came true, did not, and could not be told.
    fn counts(&self, all: &[&Measured]) -> Shown {
        let count = |held: Option<bool>| Shown::from(all.iter().filter(|one| one.held == held).count());
        record([
            ("all", Shown::from(all.len())),
            ("held", count(Some(true))),
            ("missed", count(Some(false))),
            ("unclear", count(None)),
        ])
    }

    /// The verdict in a word with its tone.
    fn verdict(&self, one: &Measured) -> Shown {
        let verdict = self.kind(one).and_then(|kind| verdict::of(self.site, self.entity(one), kind));
        let tone = match (one.held, one.attained) {
            (Some(true), _) => "good",
            (Some(false), Some(share)) if share >= 0.5 => "warn",
            (Some(false), _) => "bad",
            (None, _) => "",
        };
        verdict.map_or_else(Shown::none, |verdict| row::tag(&verdict.name, tone, None))
    }

    /// "143 shops, target 120", or only what was measured.
    fn numbers(&self, one: &Measured) -> Option<String> {
        let (entity, outcome, lexicon) = (self.entity(one), self.outcome, self.site.lexicon());
        let actual = entity.get(&outcome.result)?.get(&outcome.actual)?;
        actual.number()?;
        let target = entity.get(&outcome.target);
        let word = |name: &str| target.and_then(|target| target.get(name)?.text());
        let unit = word(&outcome.unit).map(|unit| format!("\u{a0}{unit}")).unwrap_or_default();
        let actual = format!("{}{unit}", lexicon.number(actual.text()?));
        let against = |to| vec![("actual", Arg::from(&actual)), ("target", Arg::from(lexicon.number(to)))];
        Some(word(&outcome.to).map_or_else(|| actual.clone(), |to| lexicon.say("site-measured-against", against(to))))
    }

    fn chart(&self, all: &[&Measured]) -> Shown {
        let lexicon = self.site.lexicon();
        let drawn: Vec<(&Measured, f64)> =
            all.iter().filter_map(|one| Some((*one, one.attained?))).take(DRAWN).collect();
        if drawn.is_empty() {
            return Shown::none();
        }
        let written = |share: f64| lexicon.percent(share);
        let rows = drawn.iter().map(|(one, share)| dumbbell::Row {
            name: self.entity(one).title.to_string(),
            share: *share,
            label: written(*share),
        });
        let reached = drawn.iter().filter(|(_, share)| *share >= 1.0).count();
        let title = lexicon.word("chart-target-actual");
        let said = lexicon.say("results-said", vec![("count", reached.into()), ("all", drawn.len().into())]);
        let marks = [lexicon.word("results-start"), lexicon.word("results-target")];
        let plot = dumbbell::Plot { rows: rows.collect(), marks, title: title.clone(), said: said.clone() };
        let head = ["site-title", "results-measured", "results-share"].map(|id| lexicon.word(id)).into();
        let table = drawn.iter().map(|(one, share)| {
            vec![self.entity(one).title.to_string(), self.numbers(one).unwrap_or_default(), written(*share)]
        });
        figure::value((&title, &said), |paper| dumbbell::draw(&plot, paper), &Numbers { head, rows: table.collect() })
    }

    /// A line of the table of earlier results.
    fn line(&self, one: &Measured) -> Option<Shown> {
        let day = one.day.map_or_else(Shown::none, |day| self.site.lexicon().date(day));
        Some(record([
            ("row", self.site.row(one.entity)?),
            ("verdict", self.verdict(one)),
            ("numbers", text_or_none(self.numbers(one).as_deref())),
            ("day", day),
            ("then", self.then(one)),
        ]))
    }

    /// What happens to it now, in the playbook's word.
    fn then(&self, one: &Measured) -> Shown {
        let then = || {
            let id = self.entity(one).get(&self.outcome.result)?.get(&self.outcome.then)?.text()?;
            let fields = self.kind(one)?.field(&self.outcome.result)?.shape.fields();
            let shape = &fields.iter().find(|field| field.id == self.outcome.then)?.shape;
            Some(row::choice(shape, id).map_or_else(|| text(id), |name| self.site.lexicon().name(name)))
        };
        then().unwrap_or_else(Shown::none)
    }

    fn sheet(&self, number: usize, one: &Measured) -> Option<Shown> {
        let (site, outcome, entity) = (self.site, self.outcome, self.entity(one));
        let fields = |name: &Str| list(sheet::fields(site, &self.root, entity, std::iter::once(name)));
        let effort = |part: &str| sheet::effort(site, entity, (&outcome.effort, part, ""));
        let source = entity.get(&outcome.result).and_then(|result| result.get(&outcome.source)?.text());
        let prefix = format!("s{number}-");
        let sure = one.predicted.map(|sure| site.lexicon().float(sure * 10.0, 1));
        Some(record([
            ("row", site.row(one.entity)?),
            ("verdict", self.verdict(one)),
            ("numbers", text_or_none(self.numbers(one).as_deref())),
            ("share", text_or_none(one.attained.map(|share| site.lexicon().percent(share)).as_deref())),
            ("day", one.day.map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("source", text_or_none(source)),
            ("target", sheet::target(site, &self.root, outcome, entity)),
            ("brief", brief::lines(site, &self.root, entity)),
            ("sure", text_or_none(sure.as_deref())),
            ("estimated", text_or_none(effort(&outcome.estimated).as_deref())),
            ("spent", text_or_none(effort(&outcome.spent).as_deref())),
            ("learnt", section::value(site, entity, &outcome.learnt, self.path, (4, &prefix))),
            ("presented", fields(&outcome.presented)),
            ("then", self.then(one)),
            ("next", list(linked(site, one.entity, &outcome.next).into_iter().filter_map(|ix| site.row(ix)))),
            ("told_in", list(told(site, outcome, one.entity).into_iter().filter_map(|ix| site.row(ix)))),
        ]))
    }
}

/// Where a field's links lead.
fn linked(site: &Site, ix: EntityIx, field: &str) -> Vec<EntityIx> {
    let links = site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    links.iter().filter(|link| &*link.field == field).map(|link| link.to).collect()
}

/// Documents that look back on it.
pub fn told(site: &Site, outcome: &Outcome, ix: EntityIx) -> Vec<EntityIx> {
    let links = site.workspace().links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let own = |ix: &EntityIx| outcome.told_in.contains(&site.workspace().entity(*ix).kind);
    let mut found: Vec<EntityIx> = links.iter().map(|link| link.from).filter(own).take(SHEETS).collect();
    found.sort_unstable();
    found.dedup();
    found
}
