//! The ranking as a picture: two criteria across and up, the third as the size of the bubble.

use tera::Value as Shown;

use crate::base::text::{Arg, Str};

use crate::model::ranking::{Flag, Ranked};
use crate::model::scoring::{Criterion, Preset};
use crate::site::Site;
use crate::site::chart::Paper;
use crate::site::chart::bubble::{self, Axis, Plot, Point};
use crate::site::value::{list, markup, record, text};

/// How many bubbles can be told apart.
const SHOWN: usize = 40;
/// How many percent are a hundredth of the scale.
const HUNDRED: f64 = 100.0;

/// `{wide, narrow, size, legend, more}`; nothing without three criteria to draw, or with fewer than two scores.
pub fn value(site: &Site) -> Shown {
    let preset = site.workspace().playbook.scoring.active();
    let items = &site.workspace().ranking.items;
    let Some([across, up, size]) = &preset.axes else { return Shown::none() };
    let criterion = |id: &Str| preset.criteria.iter().find(|criterion| criterion.id == *id);
    let (Some(across), Some(up), Some(size)) = (criterion(across), criterion(up), criterion(size)) else {
        return Shown::none();
    };
    let drawn = Drawn { site, across, up, size };
    let points: Vec<Point> =
        items.iter().take(SHOWN).enumerate().filter_map(|(at, item)| drawn.point(at, item)).collect();
    if points.len() < 2 {
        return Shown::none();
    }
    let lexicon = site.lexicon();
    let mut tones: Vec<&'static str> = points.iter().map(|point| point.tone).collect();
    tones.sort_unstable();
    tones.dedup();
    let legend = tones.into_iter().map(|tone| {
        let word = match tone {
            "above" => "rank-above-cut",
            "below" => "rank-below-cut",
            _ => "discuss",
        };
        record([("tone", text(tone)), ("name", text(&lexicon.word(word)))])
    });
    let plot = drawn.plot(preset, points);
    record([
        ("wide", markup(&bubble::draw(&plot, Paper::Wide))),
        ("narrow", markup(&bubble::draw(&plot, Paper::Narrow))),
        ("title", text(&plot.title)),
        ("size", text(&lexicon.say("chart-bubble-size", vec![("name", lexicon.label(&size.name).into())]))),
        ("legend", list(legend)),
        ("more", Shown::from(items.len().saturating_sub(SHOWN))),
    ])
}

/// The criteria that are drawn.
struct Drawn<'a> {
    site: &'a Site,
    across: &'a Criterion,
    up: &'a Criterion,
    size: &'a Criterion,
}

impl Drawn<'_> {
    fn plot(&self, preset: &Preset, points: Vec<Point>) -> Plot {
        let lexicon = self.site.lexicon();
        let below = preset.denominator.as_ref();
        let axis = |criterion: &Criterion| {
            let (least, most) = criterion.scale.bounds();
            Axis {
                name: lexicon.label(&criterion.name).to_owned(),
                range: (least as f64 / HUNDRED, most as f64 / HUNDRED),
                reversed: below.is_some_and(|below| below.of.iter().any(|(id, _)| *id == criterion.id)),
            }
        };
        let name = |criterion: &Criterion| Arg::from(lexicon.label(&criterion.name));
        let first = points.first().map_or("", |point| &point.label);
        Plot {
            across: axis(self.across),
            up: axis(self.up),
            title: lexicon.say("chart-bubble", vec![("up", name(self.up)), ("across", name(self.across))]),
            said: lexicon.say("chart-bubble-said", vec![("count", points.len().into()), ("title", first.into())]),
            corners: ["chart-do-next", "chart-big-bets", "chart-quick-wins"].map(|word| lexicon.word(word)),
            points,
        }
    }

    fn point(&self, at: usize, item: &Ranked) -> Option<Point> {
        let site = self.site;
        let lexicon = site.lexicon();
        let entity = site.workspace().entity(item.entity);
        let rated = |criterion: &Criterion| item.criteria.iter().find(|rating| rating.criterion == criterion.id);
        let (x, y, size) = (rated(self.across)?, rated(self.up)?, rated(self.size)?);
        let (_, most) = self.size.scale.bounds();
        let part = |criterion: &Criterion, shown: &str| {
            format!("{} {}", lexicon.label(&criterion.name), lexicon.number(shown))
        };
        let parts = [part(self.up, &y.shown), part(self.size, &size.shown), part(self.across, &x.shown)];
        let score = lexicon.number(&item.score.shown);
        Some(Point {
            id: entity.id.to_string(),
            href: site.href(item.entity)?,
            label: entity.title.to_string(),
            mark: item.rank.to_string(),
            x: x.value,
            y: y.value,
            share: if most > 0 { size.value * HUNDRED / most as f64 } else { 0.5 },
            tone: self.tone(at, item),
            said: format!("{}: {}. {}: {score}", entity.title, parts.join(", "), lexicon.word("site-score")),
        })
    }

    /// What a bubble's colour says; its place and the table say it too.
    fn tone(&self, at: usize, item: &Ranked) -> &'static str {
        let cut = self.site.workspace().ranking.cut;
        if item.flags.contains(&Flag::Discuss) {
            "discuss"
        } else if cut.is_some_and(|cut| at >= cut) {
            "below"
        } else {
            "above"
        }
    }
}
