//! The ranking: what must be done, then the scores with everything that qualifies them, then what is not scored yet.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::ranking::Ranked;
use crate::model::scoring::{How, Preset};
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::{Export, List, ROWS};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, data, listing, matrix, row, rows, score, track};

/// The values of one page of the ranking.
pub fn page(site: &Site, path: &TreePath, number: usize) -> Context {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let ranking = &workspace.ranking;
    let preset = workspace.playbook.scoring.active();
    let title = lexicon.word("page-ranking");
    let crumbs = vec![Crumb { name: title.clone(), path: None }];
    let mut context = frame::context(site, Head { path, here: "ranking", title: &title, crumbs });
    let rows = ranking.items.iter().enumerate().skip(number * ROWS).take(ROWS);
    let rows = rows.filter_map(|(at, item)| ranked(site, preset, at, item));
    let columns = preset.criteria.iter().map(|criterion| {
        record([
            ("id", text(&criterion.id)),
            ("name", lexicon.name(&criterion.name)),
            ("help", lexicon.name(&criterion.help)),
        ])
    });
    let kind = workspace.playbook.scoring.kind.clone();
    context.insert_value("data", data::links(site, &[Export::Csv(kind), Export::Ranking]));
    context.insert_value("preset", lexicon.name(&preset.name));
    context.insert_value("formula", text(&formula(site, preset)));
    context.insert_value("columns", list(columns));
    context.insert_value("weeks", Value::from(workspace.history.last_week().is_some()));
    context.insert_value("rows", list(rows));
    context.insert_value("example", text(&score::example(site)));
    context.insert_value("number", Value::from(number));
    context.insert_value("matrix", if number == 0 { matrix::value(site) } else { Value::none() });
    context.insert_value("pager", listing::pager(path, ranking.items.len(), number));
    let shards = rows::known(site, path, ranking.items.len());
    context.insert_value("shards", text_or_none(shards.as_deref()));
    context.insert_value("must_do", listing::start(site, &List::MustDo));
    context.insert_value("not_scored", listing::start(site, &List::NotScored));
    context.insert_value("chosen", listing::start(site, &List::Chosen));
    context
}

fn ranked(site: &Site, preset: &Preset, at: usize, item: &Ranked) -> Option<Value> {
    let cut = site.workspace().ranking.cut;
    let band = item.band.map(|(best, worst)| record([("best", Value::from(best)), ("worst", Value::from(worst))]));
    Some(record([
        ("row", site.row(item.entity)?),
        ("rank", Value::from(item.rank)),
        ("tied", Value::from(item.tied)),
        ("move", track::movement(site, item)),
        ("risen", track::risen(site, item)),
        ("spark", track::spark(site, item.entity)),
        ("band", band.unwrap_or_else(Value::none)),
        ("close_call", Value::from(item.close_call)),
        ("score", row::score(site, &item.score)),
        ("criteria", score::criteria(site, preset, &item.criteria)),
        ("raters", Value::from(item.raters)),
        ("flags", list(item.flags.iter().map(|flag| row::flag(site, *flag)))),
        // The line is drawn under the last one above it, when something lies below.
        ("last_above_cut", Value::from(cut == Some(at + 1) && at + 1 < site.workspace().ranking.items.len())),
    ]))
}

/// How the score is made, in the names of the criteria: `Impact × Confidence × Ease`.
pub fn formula(site: &Site, preset: &Preset) -> String {
    let names = |combine: &crate::model::scoring::Combine| {
        let sign = if combine.how == How::Product { " × " } else { " + " };
        let name = |(id, weight): &(crate::base::text::Str, f64)| {
            let criterion = preset.criteria.iter().find(|criterion| criterion.id == *id);
            let name = criterion.map_or(&**id, |criterion| site.lexicon().label(&criterion.name));
            match (combine.how, *weight) {
                (_, 1.0) => name.to_owned(),
                (How::Product, 2.0) => format!("{name}²"),
                (How::Product, 3.0) => format!("{name}³"),
                (_, weight) => format!("{} {name}", site.lexicon().number(&weight.to_string())),
            }
        };
        let joined = combine.of.iter().map(name).collect::<Vec<_>>().join(sign);
        match combine.how {
            How::Mean => format!("({joined}) / {}", combine.of.len()),
            _ => joined,
        }
    };
    match &preset.denominator {
        Some(below) if below.of.len() == 1 => format!("{} / {}", names(&preset.numerator), names(below)),
        Some(below) => format!("{} / ({})", names(&preset.numerator), names(below)),
        None => names(&preset.numerator),
    }
}
