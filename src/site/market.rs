//! What customers may choose instead of us, side by side: one table for each segment, with our own offer on top.
//!
//! Exists for the question that was not asked once: what does the substitute cost, and what does it do for that? So the table
//! holds every sort of alternative, and a cheaper one that can do more is said in a sentence above it.

use std::borrow::Cow;
use std::cmp::Ordering;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::kind::{Kind, Shape};
use crate::model::market::Market;
use crate::site::Site;
use crate::site::row;
use crate::site::value::{list, record, text, text_or_none};

/// How many times cheaper somebody has to be before it is said.
const MUCH: f64 = 1.5;
/// How many alternatives one table compares.
pub const SHOWN: usize = 60;

/// The table of one segment with at most `most` alternatives; `None` for anything that nobody competes in.
pub fn table(site: &Site, segment: EntityIx, most: usize) -> Option<Shown> {
    let market = site.workspace().playbook.views.market.as_ref()?;
    let here = |ix: &EntityIx| segments_of(site, market, *ix).contains(&segment);
    let mut rivals: Vec<Offer> = competitors(site, market).filter(here).map(|ix| offer(site, market, ix)).collect();
    if rivals.is_empty() {
        return None;
    }
    let own = market.own.as_ref().map(|kind| site.shelf().kind(site.workspace(), kind, site.lexicon().lang()));
    let own: Vec<Offer> =
        own.unwrap_or(&[]).iter().copied().filter(here).map(|ix| offer(site, market, ix)).filter(Offer::says).collect();
    rivals.sort_by(|a, b| {
        let price = |offer: &Offer| offer.price.as_ref().map_or(-1.0, |price| price.amount);
        a.sort.cmp(&b.sort).then(price(b).total_cmp(&price(a))).then(a.ix.cmp(&b.ix))
    });
    let all = || own.iter().chain(&rivals);
    let dearest = all().filter_map(|offer| offer.price.as_ref()).map(|price| price.amount).fold(0.0, f64::max);
    let base = own.iter().find(|offer| offer.price.is_some());
    let rows = own.iter().map(|offer| (offer, true)).chain(rivals.iter().take(most).map(|offer| (offer, false)));
    let shown = rows.map(|(offer, ours)| shown(site, offer, (!ours).then_some(base).flatten(), dearest, ours));
    let kind = site.workspace().playbook.kind(&market.kind);
    let column = |field: &str| {
        let field = kind.and_then(|kind| kind.field(field));
        field.map_or_else(|| text(""), |field| site.lexicon().name(&field.name))
    };
    let columns = record([
        ("price", column(&market.price)),
        ("options", column(&market.options)),
        ("brand", column(&market.brand)),
        ("reviewed", column(&market.reviewed)),
    ]);
    let entity = site.workspace().entity(segment);
    let criteria = entity.items(&market.criteria).iter().filter_map(Value::text).map(text);
    Some(record([
        ("row", site.row(segment)?),
        ("anchor", text(&format!("segment-{}", entity.id))),
        ("criteria", list(criteria)),
        ("columns", columns),
        ("warnings", list(base.iter().flat_map(|base| warnings(site, base, &rivals)))),
        ("more", Shown::from(rivals.len().saturating_sub(most))),
        ("rows", list(shown)),
    ]))
}

/// What somebody offers.
struct Offer {
    ix: EntityIx,
    /// The place of its sort in the playbook's list.
    sort: usize,
    price: Option<Price>,
    options: Option<usize>,
    named: Vec<String>,
    brand: Option<f64>,
}

struct Price {
    amount: f64,
    written: String,
    currency: String,
    per: String,
}

impl Offer {
    /// Whether there is anything to compare.
    fn says(&self) -> bool {
        self.price.is_some() || self.options.is_some()
    }

    /// How many times as much `self` costs as `other`; `None` when they cannot be compared.
    fn times(&self, other: &Offer) -> Option<f64> {
        let (ours, theirs) = (self.price.as_ref()?, other.price.as_ref()?);
        let alike = ours.currency == theirs.currency && ours.per == theirs.per;
        (alike && theirs.amount > 0.0 && ours.amount > 0.0).then(|| ours.amount / theirs.amount)
    }
}

pub fn competitors<'a>(site: &'a Site, market: &Market) -> impl Iterator<Item = EntityIx> + use<'a> {
    site.shelf().kind(site.workspace(), &market.kind, site.lexicon().lang()).iter().copied()
}

pub fn segments_of(site: &Site, market: &Market, ix: EntityIx) -> Vec<EntityIx> {
    let links = site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    links.iter().filter(|link| link.field == market.by).map(|link| link.to).collect()
}

fn offer(site: &Site, market: &Market, ix: EntityIx) -> Offer {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind);
    let options = entity.get(&market.options);
    let named = match options.map(|value| &value.data) {
        Some(Data::List(items)) => items.iter().filter_map(Value::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    Offer {
        ix,
        sort: kind.map_or(0, |kind| sort_place(kind, market, entity)),
        price: price(site, entity, market),
        options: options.and_then(count),
        named,
        brand: entity.get(&market.brand).and_then(Value::number),
    }
}

/// A number, or the length of a list.
fn count(value: &Value) -> Option<usize> {
    match &value.data {
        Data::List(items) => Some(items.len()),
        // A count of options is far below 2^53.
        _ => value.number().filter(|number| *number >= 0.0).map(|number| number as usize),
    }
}

pub fn sort_place(kind: &Kind, market: &Market, entity: &Entity) -> usize {
    let choices = kind.field(&market.sort).map(|field| &field.shape);
    let Some(Shape::Enum(choices)) = choices else { return 0 };
    let own = entity.text(&market.sort);
    choices.iter().position(|choice| Some(&*choice.id) == own).unwrap_or(choices.len())
}

/// An amount with both digits of its cents where it has any: 3.6 reads 3.60.
fn cents(amount: &str) -> Cow<'_, str> {
    match amount.split_once('.') {
        Some((_, digits)) if digits.len() == 1 => Cow::Owned(format!("{amount}0")),
        _ => Cow::Borrowed(amount),
    }
}

fn price(site: &Site, entity: &Entity, market: &Market) -> Option<Price> {
    let price = entity.get(&market.price)?;
    let amount = price.get("amount")?;
    let word = |name: &str| price.get(name).and_then(Value::text).unwrap_or("").to_owned();
    Some(Price {
        amount: amount.number()?,
        written: site.lexicon().number(&cents(amount.text().unwrap_or(""))),
        currency: word("currency"),
        per: word("per"),
    })
}

/// A row: `{row, ours, sort, price, per, share, times, tone, options, named, brand, tenths, reviewed, stale}`.
fn shown(site: &Site, offer: &Offer, base: Option<&Offer>, dearest: f64, ours: bool) -> Shown {
    let workspace = site.workspace();
    let entity = workspace.entity(offer.ix);
    let kind = workspace.playbook.kind(&entity.kind);
    let market = workspace.playbook.views.market.as_ref();
    let share = offer.price.as_ref().filter(|_| dearest > 0.0).map_or(0.0, |price| price.amount / dearest * 100.0);
    let (times, tone) = base.and_then(|base| Some((base.times(offer)?, base))).map_or((None, ""), |(times, base)| {
        let more = offer.options.zip(base.options).is_some_and(|(theirs, own)| theirs > own);
        (Some(in_words(site, times)), if times >= MUCH && more { "warn" } else { "" })
    });
    let free = offer.price.as_ref().is_some_and(|price| price.amount == 0.0);
    let sort = market.and_then(|market| row::choice(&kind?.field(&market.sort)?.shape, entity.text(&market.sort)?));
    let reviewed = market.and_then(|market| entity.date(&market.reviewed));
    let price = offer.price.as_ref();
    let money = price.map(|price| format!("{}\u{a0}{}", price.written, price.currency));
    let tenths = offer.brand.map_or(0.0, |brand| (brand * 2.0).round().clamp(0.0, 10.0));
    record([
        ("row", site.row(offer.ix).unwrap_or_else(Shown::none)),
        ("ours", Shown::from(ours)),
        ("sort", sort.map_or_else(Shown::none, |name| site.lexicon().name(name))),
        ("price", text_or_none(money.as_deref())),
        ("per", text_or_none(price.map(|price| &*price.per).filter(|per| !per.is_empty()))),
        ("free", Shown::from(free)),
        // Between 0 and 100, so the cast cannot cut anything off.
        ("share", Shown::from(share.round().clamp(0.0, 100.0) as u8)),
        ("times", text_or_none(times.as_deref())),
        ("tone", text(tone)),
        ("options", offer.options.map_or_else(Shown::none, Shown::from)),
        ("named", text(&offer.named.join(", "))),
        ("brand", text_or_none(offer.brand.map(|brand| brand.to_string()).as_deref())),
        ("tenths", Shown::from(tenths as u8)),
        ("reviewed", reviewed.map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("stale", Shown::from(!ours && is_stale(site, offer.ix, "competitor_review_days"))),
    ])
}

/// "5.5 times cheaper", "1.3 times dearer", "as much".
fn in_words(site: &Site, times: f64) -> String {
    let said = |id: &str, times: f64| {
        let count = site.lexicon().number(format!("{times:.1}").trim_end_matches(".0"));
        site.lexicon().say(id, vec![("count", Arg::from(count))])
    };
    match times.total_cmp(&1.0) {
        _ if (0.95..1.05).contains(&times) => site.lexicon().word("market-as-much"),
        Ordering::Less => said("market-dearer", 1.0 / times),
        _ => said("market-cheaper", times),
    }
}

/// What one competitor offers, without a comparison.
pub fn alone(site: &Site, ix: EntityIx) -> Shown {
    let Some(market) = site.workspace().playbook.views.market.as_ref() else { return Shown::none() };
    shown(site, &offer(site, market, ix), None, 0.0, false)
}

/// Whether nobody looked at it for longer than `limit` says.
pub fn is_stale(site: &Site, ix: EntityIx, limit: &str) -> bool {
    let workspace = site.workspace();
    let seen = workspace.playbook.views.market.as_ref().and_then(|market| workspace.entity(ix).date(&market.reviewed));
    let old = |day: Date| f64::from((workspace.today - day).get_days());
    seen.zip(workspace.playbook.limit(limit)).is_some_and(|(day, limit)| old(day) > limit)
}

/// Who is much cheaper and can do as much or more.
fn warnings(site: &Site, base: &Offer, rivals: &[Offer]) -> Vec<Shown> {
    let lexicon = site.lexicon();
    let much = rivals.iter().filter_map(|rival| {
        let times = base.times(rival).filter(|times| *times >= MUCH)?;
        let (theirs, own) = rival.options.zip(base.options).filter(|(theirs, own)| theirs >= own)?;
        let name = site.workspace().entity(rival.ix).title.to_string();
        let values = vec![
            ("name", Arg::from(name)),
            ("count", Arg::from(lexicon.number(format!("{times:.1}").trim_end_matches(".0")))),
            ("done", Arg::from(theirs)),
            ("all", Arg::from(own)),
        ];
        Some(text(&lexicon.say("market-warning", values)))
    });
    much.collect()
}
