//! The ranking: what must be done, then the scores with everything that qualifies them, then what is not scored yet.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::scoring::{How, Preset};
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::{Export, List, ROWS};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, data, groups, listing, matrix, row, rows, score, track};

/// The values of one page of the ranking.
pub fn page(site: &Site, path: &TreePath, number: usize) -> Context {
    let workspace = site.workspace();
    let ranking = &workspace.ranking;
    let title = site.lexicon().word("page-ranking");
    let crumbs = vec![Crumb { name: title.clone(), path: None }];
    let mut context = frame::context(site, Head { path, here: "ranking", title: &title, crumbs });
    let rows = (0..ranking.items.len()).skip(number * ROWS).take(ROWS);
    // The line is drawn above the first one below it, when something lies above.
    let rows = rows.filter_map(|at| ranked(site, at, at > 0 && ranking.cut == Some(at)));
    common(site, &mut context);
    context.insert_value("rows", list(rows));
    context.insert_value("ways", groups::ways(site, None));
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

/// How scores are made, and the columns of a table of places.
pub fn common(site: &Site, context: &mut Context) {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let preset = workspace.playbook.scoring.active();
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
}

/// The row of a place.
pub fn ranked(site: &Site, at: usize, first_below_cut: bool) -> Option<Value> {
    let workspace = site.workspace();
    let item = workspace.ranking.items.get(at)?;
    let preset = workspace.playbook.scoring.active();
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
        ("first_below_cut", Value::from(first_below_cut)),
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
