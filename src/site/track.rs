//! Places in the ranking, week by week, by document: looked up once for the whole site.

use std::collections::BTreeMap;

use tera::Value;

use crate::model::entity::EntityIx;
use crate::model::ranking::Ranked;
use crate::model::timeline::History;
use crate::site::Site;
use crate::site::chart::spark;
use crate::site::value::{list, markup, record, text};

/// How many movers a panel shows.
const SHOWN: usize = 5;

/// Document → its place at the end of each week.
#[derive(Debug, Default)]
pub struct Tracks {
    ranks: BTreeMap<EntityIx, Vec<Option<u32>>>,
    /// The week that today is compared with.
    last_week: Option<usize>,
}

impl Tracks {
    pub fn new(history: &History) -> Tracks {
        let mut tracks: BTreeMap<EntityIx, Vec<Option<u32>>> = BTreeMap::new();
        for (at, week) in history.weeks.iter().enumerate() {
            for (ix, rank) in &week.ranks {
                let track = tracks.entry(*ix).or_insert_with(|| vec![None; history.weeks.len()]);
                track[at] = Some(*rank);
            }
        }
        Tracks { ranks: tracks, last_week: history.last_week_at() }
    }

    /// Its places, oldest first; empty where it never was in the list.
    pub fn of(&self, ix: EntityIx) -> &[Option<u32>] {
        self.ranks.get(&ix).map_or(&[], Vec::as_slice)
    }

    /// Its place at the end of last week.
    pub fn last_week(&self, ix: EntityIx) -> Option<u32> {
        self.of(ix).get(self.last_week?).copied().flatten()
    }
}

/// How many places it rose since the end of last week; `None`: it was not in the list then.
fn change(site: &Site, item: &Ranked) -> Option<i64> {
    Some(i64::from(site.tracks().last_week(item.entity)?) - i64::from(item.rank))
}

/// How many places it rose, for sorting: what is new comes before all others.
pub fn risen(site: &Site, item: &Ranked) -> Value {
    Value::from(change(site, item).unwrap_or(i64::from(u32::MAX)))
}

/// `{text, tone}`; nothing where nothing is known of last week, or nothing moved.
pub fn movement(site: &Site, item: &Ranked) -> Value {
    if site.workspace().history.last_week().is_none() {
        return Value::none();
    }
    let (words, tone) = match change(site, item) {
        None => (site.lexicon().word("past-new"), "new"),
        Some(0) => return Value::none(),
        Some(change @ 1..) => (format!("▲{change}"), "up"),
        Some(change) => (format!("▼{}", change.unsigned_abs()), "down"),
    };
    record([("text", text(&words)), ("tone", text(tone))])
}

/// The line beside a title; nothing with fewer than two weeks.
pub fn spark(site: &Site, ix: EntityIx) -> Value {
    let ranks = site.tracks().of(ix);
    let all: Vec<String> =
        ranks.iter().map(|rank| rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string())).collect();
    let said = site.lexicon().say("flow-spark", vec![("all", all.join(", ").into())]);
    spark::draw(ranks, &said).map_or_else(Value::none, |drawn| markup(&drawn))
}

/// Who moved most since the end of last week: `{since, rows}` with `{row, rank, before, move}`; nothing where nobody did.
pub fn movers(site: &Site) -> Value {
    let workspace = site.workspace();
    let Some(week) = workspace.history.last_week() else { return Value::none() };
    let moved = workspace.ranking.items.iter().filter_map(|item| Some((change(site, item)?, item)));
    let mut moved: Vec<(i64, &Ranked)> = moved.filter(|(change, _)| *change != 0).collect();
    moved.sort_by_key(|(change, item)| (std::cmp::Reverse(change.abs()), item.rank, item.entity));
    let rows = moved.into_iter().filter_map(|(change, item)| {
        Some(record([
            ("row", site.row(item.entity)?),
            ("rank", Value::from(item.rank)),
            ("before", Value::from(i64::from(item.rank) + change)),
            ("move", movement(site, item)),
        ]))
    });
    let rows: Vec<Value> = rows.take(SHOWN).collect();
    if rows.is_empty() {
        return Value::none();
    }
    record([("since", site.lexicon().date(week.end)), ("rows", list(rows))])
}
