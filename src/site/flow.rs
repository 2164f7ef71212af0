//! How work flows, told from the commits: ranks by week, where work waits, how far ideas get, how long stages take, what a
//! quarter brings, and what stands still. Each picture has its numbers in a table below it.

use jiff::civil::Date;
use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::playbook::Stage;
use crate::model::timeline::{Quarter, Spent, Week};
use crate::site::chart::{bands, bump, columns, spread};
use crate::site::figure::{self, Numbers};
use crate::site::frame::{self, Crumb, Head};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, stage};

/// The report that shows where work waits, week by week.
const WAITS: &str = "cumulative-flow";
/// As many lines as can be told apart.
const LINES: usize = 12;
/// Moves from so many places on are worth a colour, and no more than so many of them.
const LARGE: i64 = 2;
const COLOURED: usize = 3;
/// How many of those that stand still are shown.
const STUCK: usize = 12;

/// The values of the page.
pub fn page(site: &Site, path: &TreePath) -> Context {
    let lexicon = site.lexicon();
    let title = lexicon.word("page-flow");
    let crumbs = vec![Crumb { name: title.clone(), path: None }];
    let mut context = frame::context(site, Head { path, here: "flow", title: &title, crumbs });
    let history = &site.workspace().history;
    let silence = history.silence().map(|silence| lexicon.tell(&silence));
    context.insert_value("silence", text_or_none(silence.as_deref()));
    context.insert_value("known", Value::from(history.is_known()));
    let weeks = &history.weeks[..];
    context.insert_value("ranks", ranks(site, weeks));
    context.insert_value("waits", waits(site, weeks));
    context.insert_value("funnel", funnel(site));
    context.insert_value("time", time(site));
    context.insert_value("quarters", quarters(site));
    context.insert_value("stuck", stuck(site));
    context
}

fn short_days(site: &Site, weeks: &[Week]) -> Vec<String> {
    weeks.iter().map(|week| site.lexicon().short_day(week.end)).collect()
}

/// Places of those at the top today, week by week; nothing with a single week or a single document.
fn ranks(site: &Site, weeks: &[Week]) -> Value {
    let lexicon = site.lexicon();
    let shown: Vec<EntityIx> = site.workspace().ranking.items.iter().map(|item| item.entity).take(LINES).collect();
    let shown: Vec<(EntityIx, String)> = shown.into_iter().filter_map(|ix| Some((ix, site.href(ix)?))).collect();
    if weeks.len() < 2 || shown.len() < 2 {
        return Value::none();
    }
    let moved = |ix: EntityIx| {
        let ranks = site.tracks().of(ix);
        let first = ranks.iter().flatten().next().copied().map_or(0, i64::from);
        let last = ranks.last().copied().flatten().map_or(first, i64::from);
        (first, last)
    };
    let mut moves: Vec<(i64, EntityIx)> =
        shown.iter().map(|(ix, _)| (moved(*ix), *ix)).map(|((from, to), ix)| (from - to, ix)).collect();
    moves.sort_by_key(|(by, ix)| (std::cmp::Reverse(by.abs()), *ix));
    let tone = |ix: EntityIx| match moves.iter().take(COLOURED).find(|(by, one)| *one == ix && by.abs() >= LARGE) {
        Some((by, _)) if *by > 0 => "up",
        Some(_) => "down",
        None => "",
    };
    let title_of = |ix: EntityIx| site.workspace().entity(ix).title.to_string();
    let line = |(ix, href): &(EntityIx, String)| {
        let mut ranks = site.tracks().of(*ix).to_vec();
        ranks.resize(weeks.len(), None);
        bump::Line { name: title_of(*ix), href: href.clone(), ranks, tone: tone(*ix) }
    };
    let told = |up: bool, id: &str| {
        let (_, ix) = moves.iter().find(|(by, _)| *by != 0 && (*by > 0) == up)?;
        let (from, to) = moved(*ix);
        let args = vec![("title", Arg::from(title_of(*ix))), ("from", Arg::from(from)), ("to", Arg::from(to))];
        Some(lexicon.say(id, args) + ".")
    };
    let said: Vec<String> = [told(true, "chart-climbed"), told(false, "chart-fell")].into_iter().flatten().collect();
    let said = if said.is_empty() { lexicon.word("flow-ranks-said") } else { said.join(" ") };
    let title = lexicon.word("chart-movement");
    let mut lines: Vec<bump::Line> = shown.iter().map(line).collect();
    // Weeks before any of them was ranked would be an empty field.
    let begun = lines.iter().filter_map(|line| line.ranks.iter().position(Option::is_some)).min().unwrap_or(0);
    let begun = begun.min(weeks.len() - 2);
    lines.iter_mut().for_each(|line| drop(line.ranks.drain(..begun)));
    let rows = lines.iter().map(|line| {
        let ranks = line.ranks.iter().map(|rank| rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string()));
        std::iter::once(line.name.clone()).chain(ranks).collect()
    });
    let rows = rows.collect();
    let moments = short_days(site, &weeks[begun..]);
    let head = std::iter::once(lexicon.word("site-title")).chain(moments.iter().cloned()).collect();
    let plot = bump::Plot { moments, lines, title: title.clone(), said: said.clone() };
    figure::value((&title, &said), |paper| bump::draw(&plot, paper), &Numbers { head, rows })
}

/// Cumulative flow: the end at the bottom, ideas on top.
fn waits(site: &Site, weeks: &[Week]) -> Value {
    if !site.workspace().playbook.has_report(WAITS) {
        return Value::none();
    }
    let lexicon = site.lexicon();
    let stages = &site.workspace().playbook.stages;
    let Some(now) = weeks.last().filter(|now| weeks.len() > 1 && now.at_stage.iter().any(|count| *count > 0)) else {
        return Value::none();
    };
    let counts = |at: usize| weeks.iter().map(|week| week.at_stage.get(at).copied().unwrap_or(0)).collect::<Vec<u32>>();
    let closed =
        bands::Band { name: lexicon.word("flow-done"), tone: "closed".to_owned(), counts: counts(stages.len()) };
    let mut all = vec![closed];
    all.extend(stages.iter().enumerate().rev().map(|(at, stage)| bands::Band {
        name: name(site, stage),
        tone: tone(site, at),
        counts: counts(at),
    }));
    all.retain(|band| band.counts.iter().any(|count| *count > 0));
    let title = lexicon.word("chart-flow");
    let open = now.at_stage.iter().take(stages.len()).enumerate();
    let most = open.max_by_key(|(at, count)| (**count, std::cmp::Reverse(*at)));
    let said = most.and_then(|(at, count)| {
        let args = vec![("stage", name(site, stages.get(at)?).into()), ("count", Arg::from(i64::from(*count)))];
        Some(lexicon.say("flow-waits-said", args))
    });
    let said = said.unwrap_or_default();
    let moments = short_days(site, weeks);
    let rows = weeks.iter().zip(&moments).enumerate().map(|(at, (_, moment))| {
        let counts = all.iter().rev().map(|band| band.counts.get(at).copied().unwrap_or(0).to_string());
        std::iter::once(moment.clone()).chain(counts).collect()
    });
    let rows = rows.collect();
    let names = all.iter().rev().map(|band| band.name.clone());
    let head = std::iter::once(lexicon.word("flow-week-end")).chain(names).collect();
    let plot = bands::Plot { moments, bands: all, title: title.clone(), said: said.clone() };
    figure::value((&title, &said), |paper| bands::draw(&plot, paper), &Numbers { head, rows })
}

/// How many came how far, as bars that are a table themselves: `{said, bars}`.
fn funnel(site: &Site) -> Value {
    let reached = &site.workspace().history.flow.reached;
    let stages = &site.workspace().playbook.stages;
    let all = reached.first().copied().unwrap_or(0);
    if all == 0 {
        return Value::none();
    }
    let bar = |(at, count): (usize, &u32)| {
        let before = at.checked_sub(1).and_then(|before| reached.get(before)).copied().unwrap_or(0);
        let passed = (count * 100).checked_div(before);
        let closed = || {
            record([
                ("short", text(&site.lexicon().word("flow-done"))),
                ("glyph", Value::from("")),
                ("step", Value::from("5")),
            ])
        };
        record([
            ("stage", site.stage_or_none(u8::try_from(at).unwrap_or(u8::MAX)).unwrap_or_else(closed)),
            ("count", Value::from(*count)),
            ("share", Value::from(count * 100 / all)),
            ("passed", passed.map_or_else(Value::none, Value::from)),
        ])
    };
    let count = |at: usize| Arg::from(reached.get(at).copied().map_or(0, i64::from));
    let last = stages.len().saturating_sub(1);
    let said = vec![
        ("count", count(0)),
        ("shown", count(last)),
        ("stage", stages.get(last).map_or_else(String::new, |stage| name(site, stage)).into()),
        ("done", count(stages.len())),
    ];
    record([
        ("said", text(&site.lexicon().say("flow-funnel-said", said))),
        ("bars", list(reached.iter().enumerate().map(bar))),
    ])
}

fn time(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let spent = &site.workspace().history.flow.spent;
    let stages = site.workspace().playbook.stages.iter().zip(spent);
    let slowest = stages
        .clone()
        .filter_map(|(stage, spent)| Some((spent.as_ref()?.median, stage)))
        .max_by_key(|(median, _)| *median);
    let Some((median, slow)) = slowest else { return Value::none() };
    let title = lexicon.word("chart-time-in-stage");
    let args = vec![("stage", name(site, slow).into()), ("days", Arg::from(i64::from(median)))];
    let said = lexicon.say("flow-time-said", args);
    let values = |spent: &Spent| [spent.least, spent.median, spent.usual, spent.most].map(f64::from);
    let rows: Vec<spread::Row> = stages
        .clone()
        .enumerate()
        .map(|(at, (stage, spent))| spread::Row {
            name: name(site, stage),
            tone: tone(site, at),
            values: spent.as_ref().map(values),
        })
        .collect();
    let table = stages.map(|(stage, spent)| {
        let numbers = spent.map(|spent| {
            [spent.stays, spent.least, spent.median, spent.usual, spent.most].map(|number| number.to_string())
        });
        let numbers = numbers.unwrap_or_else(|| ["0", "–", "–", "–", "–"].map(str::to_owned));
        std::iter::once(name(site, stage)).chain(numbers).collect()
    });
    let table = table.collect();
    let head = ["stage", "flow-stays", "flow-least", "flow-median", "flow-usual", "flow-most"];
    let plot = spread::Plot { rows, title: title.clone(), said: said.clone() };
    let numbers = Numbers { head: head.map(|id| lexicon.word(id)).into(), rows: table };
    figure::value((&title, &said), |paper| spread::draw(&plot, paper), &numbers)
}

fn quarters(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let quarters = &site.workspace().history.flow.quarters;
    let (Some(now), Some(last)) = (quarters.last(), site.workspace().playbook.stages.last()) else {
        return Value::none();
    };
    let called = |quarter: &Quarter| lexicon.cycle(&format!("{:04}-Q{}", quarter.year, quarter.number));
    let last = name(site, last);
    let title = lexicon.word("flow-throughput");
    let args = vec![
        ("date", called(now).into()),
        ("stage", Arg::from(&*last)),
        ("all", Arg::from(i64::from(now.entered))),
        ("done", Arg::from(i64::from(now.done))),
    ];
    let said = lexicon.say("flow-throughput-said", args);
    let entered = lexicon.say("flow-entered", vec![("stage", last.into())]);
    let head = vec![lexicon.word("cycle"), entered.clone(), lexicon.word("flow-done")];
    let rows =
        quarters.iter().map(|quarter| vec![called(quarter), quarter.entered.to_string(), quarter.done.to_string()]);
    let groups = quarters
        .iter()
        .map(|quarter| columns::Group { name: called(quarter), values: vec![quarter.entered, quarter.done] });
    let plot =
        columns::Plot { groups: groups.collect(), tones: vec!["g3", "g5"], title: title.clone(), said: said.clone() };
    figure::value((&title, &said), |paper| columns::draw(&plot, paper), &Numbers { head, rows: rows.collect() })
}

/// Whether anything stands longer at its stage than it may take.
pub fn is_stuck(site: &Site) -> bool {
    beyond(site).next().is_some()
}

/// Days beyond the limit, the document, and since when it stands there.
fn beyond(site: &Site) -> impl Iterator<Item = (u32, EntityIx, Date)> {
    let timelines = site.workspace().history.timelines.iter().enumerate();
    let beyond = timelines.filter_map(|(at, timeline)| {
        Some((timeline.overdue?, EntityIx(u32::try_from(at).ok()?), timeline.here_since()?))
    });
    beyond.filter(|(_, ix, _)| site.shelf().shows(*ix))
}

/// What stands longer at its stage than it may take, the longest first: `{rows, more}` with `{row, days, since}`.
pub fn stuck(site: &Site) -> Value {
    let mut beyond: Vec<_> = beyond(site).collect();
    beyond.sort_by_key(|(days, ix, _)| (std::cmp::Reverse(*days), *ix));
    let all = beyond.len();
    let rows = beyond.into_iter().take(STUCK).filter_map(|(days, ix, since)| {
        let days = site.lexicon().say("time-days", vec![("count", i64::from(days).into())]);
        Some(record([("row", site.row(ix)?), ("days", text(&days)), ("since", site.lexicon().date(since))]))
    });
    record([("rows", list(rows)), ("more", Value::from(all.saturating_sub(STUCK)))])
}

fn name(site: &Site, stage: &Stage) -> String {
    let short = if stage.short.is_empty() { &stage.name } else { &stage.short };
    site.lexicon().label(short).to_owned()
}

/// The class of a stage's colour.
fn tone(site: &Site, at: usize) -> String {
    format!("g{}", stage::step(at, site.workspace().playbook.stages.len().saturating_sub(1)))
}
