//! The scoring round: everything that is being scored, the widest disagreement first. For each criterion who gave what side by
//! side, what the values mean, and who is still asked.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::ranking::{Agreement, Ranked, Rating};
use crate::model::scoring::{Criterion, Hundredths};
use crate::site::chart::strip::{self, Dot};
use crate::site::value::{list, markup, record, text, text_or_none};
use crate::site::view::review::{names, sheet};
use crate::site::{Site, role, row, score, url};

/// How many documents have a sheet.
const SHEETS: usize = 48;
/// How many raters of one criterion are shown.
const RATERS: usize = 24;

/// Whether anything is being scored.
pub fn has(site: &Site) -> bool {
    let ranking = &site.workspace().ranking;
    let shows = |ix: EntityIx| site.shelf().shows(ix);
    ranking.items.iter().any(|item| shows(item.entity)) || ranking.unranked.iter().any(|item| shows(item.entity))
}

/// A document that is being scored.
struct Turn<'a> {
    ix: EntityIx,
    ranked: Option<&'a Ranked>,
    /// The widest spread of a criterion as a share of its scale.
    spread: f64,
}

/// Adds what the template needs.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let ranking = &site.workspace().ranking;
    let ranked = ranking.items.iter().map(|item| (item.entity, Some(item)));
    let waiting = ranking.unranked.iter().map(|item| (item.entity, None));
    let own = ranked.chain(waiting).filter(|(ix, _)| site.shelf().shows(*ix));
    let mut turns: Vec<Turn> = own.map(|(ix, ranked)| Turn { ix, ranked, spread: widest(site, ix) }).collect();
    // Of equal disagreement the better placed one, then what waits.
    turns.sort_by(|a, b| {
        let place = |turn: &Turn| turn.ranked.map_or(u32::MAX, |item| item.rank);
        b.spread.total_cmp(&a.spread).then(place(a).cmp(&place(b))).then(a.ix.cmp(&b.ix))
    });
    let root = url::root(path);
    let discuss =
        turns.iter().filter(|turn| turn.spread * 100.0 >= site.workspace().playbook.scoring.discuss_at as f64);
    context.insert_value("names", names(site, &site.workspace().playbook.scoring.kind, &[]));
    context.insert_value("discuss", Shown::from(discuss.count()));
    context.insert_value("waiting", Shown::from(ranking.unranked.len()));
    context.insert_value("all", Shown::from(turns.len()));
    context.insert_value("sheets", list(turns.iter().take(SHEETS).filter_map(|turn| one(site, &root, turn))));
    context.insert_value("unseen", Shown::from(turns.len().saturating_sub(SHEETS)));
    context.insert_value("example", text(&score::example(site)));
}

/// What one person gave on one criterion.
struct Given<'a> {
    by: Option<&'a str>,
    value: f64,
    written: &'a str,
    note: Option<&'a str>,
}

fn given<'a>(site: &'a Site, entity: &'a Entity, criterion: &'a Str) -> Vec<Given<'a>> {
    let scores = entity.items(&site.workspace().playbook.scoring.field).iter();
    let read = scores.filter(|score| matches!(score.data, Data::Map(_))).filter_map(|score| {
        let value = score.get(criterion)?;
        let said = |name: &str| score.get(name).and_then(Value::text);
        Some(Given { by: said("by"), value: value.number()?, written: value.text()?, note: said("note") })
    });
    read.collect()
}

fn spread(values: &[Given], criterion: &Criterion) -> f64 {
    let all = || values.iter().map(|one| one.value);
    let wide = all().fold(f64::NEG_INFINITY, f64::max) - all().fold(f64::INFINITY, f64::min);
    let (least, most) = scale(criterion);
    if wide.is_finite() { wide / (most - least).max(f64::EPSILON) } else { 0.0 }
}

fn scale(criterion: &Criterion) -> (f64, f64) {
    let (least, most) = criterion.scale.bounds();
    (hundredths(least), hundredths(most))
}

fn hundredths(value: Hundredths) -> f64 {
    // A scale is far below 2^53.
    value as f64 / 100.0
}

fn widest(site: &Site, ix: EntityIx) -> f64 {
    let entity = site.workspace().entity(ix);
    let criteria = site.workspace().playbook.scoring.active().criteria.iter();
    criteria.map(|criterion| spread(&given(site, entity, &criterion.id), criterion)).fold(0.0, f64::max)
}

fn one(site: &Site, root: &str, turn: &Turn) -> Option<Shown> {
    let workspace = site.workspace();
    let entity = workspace.entity(turn.ix);
    let criteria = workspace.playbook.scoring.active().criteria.iter();
    let rating = |criterion: &Criterion| {
        let ratings = turn.ranked.map_or(&[][..], |ranked| &ranked.criteria);
        ratings.iter().find(|rating| rating.criterion == criterion.id)
    };
    let shown = criteria.map(|criterion| asked(site, entity, criterion, rating(criterion)));
    let flags = turn.ranked.map_or(&[][..], |ranked| &ranked.flags);
    Some(record([
        ("row", site.row(turn.ix)?),
        ("summary", sheet::summary(site, entity)),
        ("rank", turn.ranked.map_or_else(Shown::none, |ranked| Shown::from(ranked.rank))),
        ("score", turn.ranked.map_or_else(Shown::none, |ranked| row::score(site, &ranked.score))),
        ("flags", list(flags.iter().map(|flag| row::flag(site, *flag)))),
        ("criteria", list(shown)),
        ("silent", list(unheard(site, entity))),
        ("ladder", ladder(site, entity)),
        ("evidence", score::evidence(site, root, entity)),
        ("no_evidence", no_evidence(site, entity)),
    ]))
}

/// Those whom the document names and who gave nothing yet.
fn unheard(site: &Site, entity: &Entity) -> Vec<Shown> {
    let scores = entity.items(&site.workspace().playbook.scoring.field).iter();
    let heard: Vec<&str> = scores.filter_map(|score| score.get("by")?.text()).collect();
    let named = role::named(site, entity).into_iter().map(|(_, id)| id).filter(|id| !heard.contains(id));
    let mut named: Vec<&str> = named.collect();
    named.dedup();
    named.into_iter().map(|id| role::person(site, id, role::first(site, id).as_deref())).collect()
}

fn no_evidence(site: &Site, entity: &Entity) -> Shown {
    let field = &site.workspace().playbook.scoring.evidence_field;
    text_or_none(entity.get(field).and_then(Value::not_needed))
}

/// One criterion: the picture, the values, what they mean, and who has not spoken.
fn asked(site: &Site, entity: &Entity, criterion: &Criterion, rating: Option<&Rating>) -> Shown {
    let lexicon = site.lexicon();
    let values = given(site, entity, &criterion.id);
    let spread = spread(&values, criterion);
    let apart = rating.is_some_and(|rating| rating.agreement == Agreement::Discuss)
        || spread * 100.0 >= site.workspace().playbook.scoring.discuss_at as f64;
    let person = |one: &Given| one.by.map(|by| role::person(site, by, role::first(site, by).as_deref()));
    let raters = values.iter().take(RATERS).map(|one| {
        record([
            ("person", person(one).unwrap_or_else(Shown::none)),
            ("value", text(&lexicon.number(one.written))),
            ("note", text_or_none(one.note)),
        ])
    });
    let (least, most) = scale(criterion);
    let wide = values.iter().map(|one| one.value).fold(f64::NEG_INFINITY, f64::max)
        - values.iter().map(|one| one.value).fold(f64::INFINITY, f64::min);
    let rubric = criterion.rubric.iter().map(|(at, meaning)| {
        record([("at", text(&site.lexicon().float(hundredths(*at), 2))), ("meaning", lexicon.name(meaning))])
    });
    record([
        ("name", lexicon.name(&criterion.name)),
        ("help", lexicon.name(&criterion.help)),
        ("strip", if values.is_empty() { Shown::none() } else { drawn(site, criterion, &values, rating, apart) }),
        ("raters", list(raters)),
        ("more", Shown::from(values.len().saturating_sub(RATERS))),
        ("middle", text_or_none(rating.map(|rating| lexicon.number(&rating.shown)).as_deref())),
        ("effective", text_or_none(rating.and_then(|rating| rating.effective.as_deref()))),
        ("apart", Shown::from(apart)),
        ("wide", text_or_none((values.len() > 1).then(|| site.lexicon().float(wide, 2)).as_deref())),
        ("scale", text(&format!("{}–{}", site.lexicon().float(least, 2), site.lexicon().float(most, 2)))),
        ("rubric", list(rubric)),
        ("waits", list(silent(site, entity, criterion, &values))),
    ])
}

fn drawn(site: &Site, criterion: &Criterion, values: &[Given], rating: Option<&Rating>, apart: bool) -> Shown {
    let hue = |by: &str| {
        let role = role::first(site, by);
        role.and_then(|id| site.workspace().playbook.role(&id)).map_or(0, |role| u64::from(role.hue))
    };
    let name = |one: &Given| one.by.map_or("?", |by| role::person_name(site, by)).to_owned();
    let dots = values.iter().take(RATERS).map(|one| Dot {
        letters: role::initials(&name(one)),
        hue: one.by.map_or(0, hue),
        value: one.value,
    });
    let told: Vec<String> =
        values.iter().take(RATERS).map(|one| format!("{} {}", name(one), site.lexicon().number(one.written))).collect();
    let values = vec![("name", Arg::from(site.lexicon().label(&criterion.name))), ("all", Arg::from(told.join(", ")))];
    let plot = strip::Plot {
        scale: scale(criterion),
        dots: dots.collect(),
        middle: rating.map(|rating| rating.value),
        apart,
        said: site.lexicon().say("round-said", values),
    };
    markup(&strip::draw(&plot))
}

/// Whose word is missing: of each role that should rate this, the person whom the document names, else the role.
fn silent(site: &Site, entity: &Entity, criterion: &Criterion, values: &[Given]) -> Vec<Shown> {
    let scoring = &site.workspace().playbook.scoring;
    let required =
        scoring.required_raters.iter().find(|(id, _)| *id == criterion.id).map(|(_, roles)| roles.as_slice());
    let roles = required.filter(|roles| !roles.is_empty()).unwrap_or(criterion.owed_by.as_slice());
    let spoke = |wanted: &Str| {
        values.iter().filter_map(|one| one.by).any(|by| {
            let person = site.workspace().find(role::PEOPLE, by).map(|ix| site.workspace().entity(ix));
            person.is_some_and(|person| person.has_role(wanted))
        })
    };
    let missing =
        roles.iter().filter(|wanted| !spoke(wanted) && !role::is_excused(site, entity, wanted)).filter_map(|wanted| {
            let holder = role::holder(site, entity, wanted).unwrap_or_else(Shown::none);
            Some(record([("role", site.role(wanted)?), ("person", holder)]))
        });
    missing.collect()
}

/// The best evidence that speaks for it, and how much confidence that carries: `{name, cap}`.
fn ladder(site: &Site, entity: &Entity) -> Shown {
    let playbook = &site.workspace().playbook;
    let supporting = entity.items(&playbook.scoring.evidence_field).iter().filter(|item| {
        // A result that is still awaited, or speaks against it, carries nothing.
        item.get("result").and_then(Value::text) == Some("supports")
    });
    let rungs = supporting.filter_map(|item| {
        let id = item.get("kind")?.text()?;
        playbook.ladder.iter().find(|rung| *rung.id == *id)
    });
    let best = rungs.max_by_key(|rung| rung.confidence);
    record([
        ("name", best.map_or_else(Shown::none, |rung| site.lexicon().name(&rung.name))),
        ("cap", Shown::from(best.map_or(playbook.scoring.cap_without_evidence, |rung| rung.confidence))),
    ])
}
