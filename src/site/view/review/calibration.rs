//! How good the guesses were: whether what people were sure of came true, and whether what stood on top brought most.
//!
//! Hidden until there are enough results to say anything, unless a team asks for it early; and never by person.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::calibration::{Band, Calibration, Measured};
use crate::site::Site;
use crate::site::chart::hits::{self, Point};
use crate::site::figure::{self, Numbers};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::review::names;

/// The report that shows it before there are enough results.
const EARLY: &str = "early-calibration";
/// How many results are listed.
const SHOWN: usize = 100;
/// Where a team that always says one half ends up.
const COIN: f64 = 0.25;

/// Whether there are enough results, or any where a team asked for them early.
pub fn has(site: &Site) -> bool {
    let judged = site.workspace().calibration.judged;
    judged > 0 && (f64::from(judged) >= enough(site) || is_early(site))
}

fn enough(site: &Site) -> f64 {
    site.workspace().playbook.limit("calibration_results").unwrap_or(5.0)
}

fn is_early(site: &Site) -> bool {
    site.workspace().playbook.has_report(EARLY)
}

/// Adds what the template needs.
pub fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let found = &site.workspace().calibration;
    let share = |value: f64| text(&site.lexicon().percent(value));
    context.insert_value("names", names(site, &site.workspace().playbook.scoring.kind, &[]));
    context.insert_value("early", Shown::from(f64::from(found.judged) < enough(site)));
    context.insert_value("enough", Shown::from(enough(site) as i64));
    context.insert_value("judged", Shown::from(found.judged));
    context.insert_value("brier", text_or_none(found.brier.map(|value| site.lexicon().float(value, 2)).as_deref()));
    context.insert_value("good", Shown::from(found.brier.is_some_and(|value| value < COIN)));
    context.insert_value("rank", text_or_none(found.rank.map(|value| site.lexicon().float(value, 2)).as_deref()));
    context.insert_value("pairs", Shown::from(found.pairs));
    context.insert_value("chart", chart(site, found));
    context.insert_value("bands", list(found.bands.iter().map(|band| line(site, band))));
    context.insert_value("lessons", list(lessons(site, found).iter().map(|said| text(said))));
    let roles = found.roles.iter().filter_map(|role| {
        Some(record([
            ("role", site.role(&role.role)?),
            ("people", Shown::from(role.people)),
            ("count", Shown::from(role.count)),
            ("predicted", share(role.predicted)),
            ("share", share(role.share)),
            ("brier", text(&site.lexicon().float(role.brier, 2))),
        ]))
    });
    context.insert_value("disciplines", list(roles));
    let shown = || found.measured.iter().filter(|one| site.shelf().shows(one.entity));
    context.insert_value("measured", list(shown().take(SHOWN).filter_map(|one| result(site, one))));
    context.insert_value("more", Shown::from(shown().count().saturating_sub(SHOWN)));
}

/// What a band is called on the raters' scale: "7–10".
fn name(site: &Site, band: &Band) -> String {
    let preset = site.workspace().playbook.scoring.active();
    let scale = preset.capped.as_ref().and_then(|id| preset.criteria.iter().find(|criterion| criterion.id == *id));
    // A scale is far below 2^53.
    let top = scale.map_or(10.0, |criterion| criterion.scale.bounds().1 as f64 / 100.0);
    let (from, to) = ((band.from * top).ceil().max(1.0), (band.to * top).floor());
    format!("{}–{}", site.lexicon().float(from, 0), site.lexicon().float(to, 0))
}

fn line(site: &Site, band: &Band) -> Shown {
    let share = |value: f64| text(&site.lexicon().percent(value));
    let known = |value: Shown| if band.count == 0 { Shown::none() } else { value };
    record([
        ("name", text(&name(site, band))),
        ("count", Shown::from(band.count)),
        ("held", Shown::from(band.held)),
        ("predicted", known(share(band.predicted))),
        ("share", known(share(band.share))),
        (
            "within",
            known(text(&format!("{} – {}", site.lexicon().percent(band.low), site.lexicon().percent(band.high)))),
        ),
    ])
}

fn chart(site: &Site, found: &Calibration) -> Shown {
    let lexicon = site.lexicon();
    let known = || found.bands.iter().filter(|band| band.count > 0);
    if known().next().is_none() {
        return Shown::none();
    }
    let points = known().map(|band| Point {
        predicted: band.predicted,
        share: band.share,
        low: band.low,
        high: band.high,
        count: band.count,
        label: format!("{} (n = {})", name(site, band), band.count),
    });
    let title = lexicon.word("calibration-hits");
    let told = known().map(|band| {
        let values = vec![
            ("name", Arg::from(name(site, band))),
            ("done", Arg::from(i64::from(band.held))),
            ("all", Arg::from(i64::from(band.count))),
        ];
        lexicon.say("calibration-band-said", values)
    });
    let said = told.collect::<Vec<_>>().join(" ");
    let axes = [lexicon.word("calibration-predicted"), lexicon.word("calibration-came-true")];
    let marks = [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| lexicon.percent(share));
    let plot = hits::Plot { points: points.collect(), axes, marks, title: title.clone(), said: said.clone() };
    figure::value((&title, &said), |paper| hits::draw(&plot, paper), &Numbers::default())
}

/// What the numbers say, in sentences.
fn lessons(site: &Site, found: &Calibration) -> Vec<String> {
    let lexicon = site.lexicon();
    let mut said = Vec::new();
    if let Some(impact) = &found.impact {
        let id = if impact.bias >= 0.0 { "calibration-impact-high" } else { "calibration-impact-low" };
        let values = vec![
            ("count", Arg::from(site.lexicon().float(impact.bias.abs(), 1))),
            ("worst", Arg::from(site.lexicon().float(impact.distance, 1))),
            ("all", Arg::from(i64::from(impact.count))),
        ];
        said.push(lexicon.say(id, values));
    }
    if let Some(effort) = &found.effort {
        let values = vec![
            ("count", Arg::from(site.lexicon().float(effort.ratio, 2))),
            ("all", Arg::from(i64::from(effort.count))),
        ];
        said.push(lexicon.say("calibration-effort", values));
    }
    said
}

/// One result: `{row, sure, share, percent, tone, score}`.
fn result(site: &Site, one: &Measured) -> Option<Shown> {
    let tone = match one.held {
        Some(true) => "good",
        Some(false) => "bad",
        None => "",
    };
    let word = match one.held {
        Some(true) => "calibration-came-true",
        Some(false) => "calibration-not-true",
        None => "calibration-unclear",
    };
    let share = one.attained.map(|share| site.lexicon().percent(share));
    Some(record([
        ("row", site.row(one.entity)?),
        ("sure", text_or_none(one.predicted.map(|sure| site.lexicon().percent(sure)).as_deref())),
        ("share", text_or_none(share.as_deref())),
        ("tone", text(tone)),
        ("word", text(&site.lexicon().word(word))),
        ("score", text_or_none(one.score.map(|score| site.lexicon().float(score, 1)).as_deref())),
    ]))
}
