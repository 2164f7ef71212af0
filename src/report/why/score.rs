//! A score taken apart: who gave what, how it is combined, what qualifies it.

use crate::base::text::{Arg, Part, Text};
use crate::model::entity::EntityIx;
use crate::model::ranking::{Agreement, Ranked, Rating};
use crate::model::scoring::{Aggregate, Criterion, Preset};
use crate::model::workspace::Workspace;
use crate::report::ballot::{self, Ballot};
use crate::report::rank::{flag_message, formula, mark};
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::why::what_if::hundredths;
use crate::report::{clean, measure};

/// More raters than this are not listed one by one.
const RATERS: usize = 6;

/// The values by criterion and rater, and the sum in words.
pub fn apart(workspace: &Workspace, entity: EntityIx, item: &Ranked, reader: &Reader) -> String {
    let scoring = &workspace.playbook.scoring;
    let preset = scoring.active();
    let ballots = ballot::all(workspace.entity(entity), &scoring.field, preset);
    let shown = if ballots.len() <= RATERS { &ballots[..] } else { &[] };
    let mut out = table(preset, item, shown, reader).draw(reader.style);
    let mut say = |text: &str| out.push_str(&(measure::hang("  ", text, reader.style.width) + "\n"));
    say(&combined(preset, item, reader));
    if item.raters > 1 {
        say(&reader.word(match scoring.aggregate {
            Aggregate::Median => "why-together-median",
            Aggregate::Mean => "why-together-mean",
            Aggregate::Min => "why-together-min",
            Aggregate::Facilitator => "why-together-facilitator",
        }));
    }
    for rating in item.criteria.iter().filter(|rating| rating.effective.is_some()) {
        say(&lowered(preset, rating, reader));
    }
    out
}

/// One row per criterion: each rater's value, all together, and how far apart they are.
fn table(preset: &Preset, item: &Ranked, ballots: &[Ballot], reader: &Reader) -> Table {
    let mut columns = vec![Column::left("").room(Room::Flexible)];
    let name =
        |ballot: &Ballot| ballot.by.map_or_else(|| reader.word("show-nobody"), |by| clean::line(by).into_owned());
    // One rater is all together.
    let ballots = if ballots.len() > 1 { ballots } else { &[] };
    columns.extend(ballots.iter().map(|ballot| Column::right(measure::cut(&name(ballot), 12)).room(Room::Spare(0))));
    let together = if ballots.is_empty() { "why-column-value" } else { "why-column-together" };
    columns.push(Column::right(reader.word(together)));
    columns.push(Column::left(reader.word("why-column-spread")).room(Room::Spare(1)));
    let row = |(at, criterion): (usize, &Criterion)| {
        let rating = item.criteria.iter().find(|rating| rating.criterion == criterion.id);
        let mut cells = vec![Cell::new(criterion_name(preset, &criterion.id, reader))];
        let number = |text: Option<&str>| Cell::new(text.map_or("–".to_owned(), |text| reader.number(text)));
        cells.extend(ballots.iter().map(|ballot| number(ballot.values.get(at).copied().flatten())));
        cells.push(number(rating.map(|rating| &*rating.shown)).ink(Ink::Strong));
        cells.push(Cell::new(rating.map_or_else(String::new, |rating| spread(rating, reader))));
        Row::Cells(cells)
    };
    Table { columns, rows: preset.criteria.iter().enumerate().map(row).collect(), indent: 2 }
}

fn spread(rating: &Rating, reader: &Reader) -> String {
    let word = match rating.agreement {
        Agreement::Single => return String::new(),
        Agreement::Agree => "why-agree",
        Agreement::Differ => "why-differ",
        Agreement::Discuss => "why-discuss",
    };
    reader.say(word, vec![("spread", Arg::from(reader.number(&hundredths(rating.spread))))])
}

/// `Impact 8.5 × Confidence 4.5 × Ease 4.5 = 172.125, shown as 172`.
fn combined(preset: &Preset, item: &Ranked, reader: &Reader) -> String {
    let term = |id: &str| {
        let rating = item.criteria.iter().find(|rating| &*rating.criterion == id);
        let value = rating.map_or("–", |rating| rating.effective.as_deref().unwrap_or(&rating.shown));
        format!("{} {}", criterion_name(preset, id, reader), reader.number(value))
    };
    let exact = reader.number(&item.score.exact);
    let shown = reader.number(&item.score.shown);
    let sum = format!("{} = {exact}", formula::written(preset, &term));
    let whole = shown.trim_end_matches('0').trim_end_matches(['.', ',']);
    let sum = if exact == shown || exact == whole {
        sum
    } else {
        reader.say("why-shown-as", vec![("sum", Arg::from(sum)), ("shown", Arg::from(shown))])
    };
    match &item.score.on_scale {
        Some(value) => {
            format!("{sum} · {}", reader.say("score-on-scale", vec![("value", Arg::from(reader.number(value)))]))
        }
        None => sum,
    }
}

fn lowered(preset: &Preset, rating: &Rating, reader: &Reader) -> String {
    let args = vec![
        ("criterion", Arg::from(criterion_name(preset, &rating.criterion, reader))),
        ("given", Arg::from(reader.number(&rating.shown))),
        ("used", Arg::from(reader.number(rating.effective.as_deref().unwrap_or(&rating.shown)))),
    ];
    reader.say("why-lowered", args)
}

pub fn criterion_name(preset: &Preset, id: &str, reader: &Reader) -> String {
    let found = preset.criteria.iter().find(|criterion| &*criterion.id == id);
    let name = found.map(|criterion| reader.label(&criterion.name)).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| clean::line(id).into_owned())
}

/// What qualifies the score, and what to do about it.
pub fn flags(item: &Ranked, reader: &Reader) -> String {
    let close = item.close_call.then_some(("≈", "flag-close-call"));
    let flags = item.flags.iter().map(|flag| (mark(*flag), flag_message(*flag))).chain(close);
    let mut out = String::new();
    for (sign, id) in flags {
        let help = Text::Message { id: id.into(), part: Part::Help, args: Default::default() };
        let help = reader.words.try_say(&help).map_or_else(String::new, |help| format!(". {help}"));
        let line = format!("{}{}", reader.word(id), clean::block(&help));
        out.push_str(&(measure::hang(&format!("  {sign} "), &line, reader.style.width) + "\n"));
    }
    out
}
