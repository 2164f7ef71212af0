//! The market: each segment with what decides there, what customers may choose, and whether what was found out speaks for
//! what we do for it.
//!
//! Exists for the failure that began all this: a segment in which only direct competitors were looked at, while people used
//! a substitute at a quarter of the price.

use std::collections::BTreeMap;

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::Shape;
use crate::model::market::Market;
use crate::site::market as offers;
use crate::site::page::List;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::market;
use crate::site::{Site, row, url};

/// How many segments one page compares, and how many alternatives of each. All of them stand on the segment's own page.
const SEGMENTS: usize = 24;
const RIVALS: usize = 20;

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let Some(view) = site.workspace().playbook.views.market.as_ref() else { return };
    market::head(site, path, &view.kind, context);
    let rivals = rivals(site, view);
    let segments = segments(site, view, &rivals);
    let href = segments.first().and_then(|ix| {
        let kind = site.workspace().entity(*ix).kind.clone();
        site.address().list(&List::Kind(kind)).map(|path| url::encode(path.as_str()))
    });
    let shown = segments.iter().take(SEGMENTS).filter_map(|ix| segment(site, view, *ix, rivals.get(ix)));
    context.insert_value("segments", list(shown));
    context.insert_value("more", Shown::from(segments.len().saturating_sub(SEGMENTS)));
    context.insert_value("segments_href", text_or_none(href.as_deref()));
    context.insert_value("sorts", sorts(site, view));
}

/// Competitors by the segment in which they are met.
fn rivals(site: &Site, view: &Market) -> BTreeMap<EntityIx, Vec<EntityIx>> {
    let mut rivals: BTreeMap<EntityIx, Vec<EntityIx>> = BTreeMap::new();
    for ix in offers::competitors(site, view) {
        for segment in offers::segments_of(site, view, ix) {
            let here = rivals.entry(segment).or_default();
            if !here.contains(&ix) {
                here.push(ix);
            }
        }
    }
    rivals
}

/// All documents of the kinds that competitors may be placed in: those with competitors first, each in the order of their list.
fn segments(site: &Site, view: &Market, rivals: &BTreeMap<EntityIx, Vec<EntityIx>>) -> Vec<EntityIx> {
    let kind = site.workspace().playbook.kind(&view.kind);
    let kinds = kind.and_then(|kind| kind.field(&view.by)).map_or(&[][..], |field| targets(&field.shape));
    let mut all: Vec<EntityIx> = kinds.iter().flat_map(|kind| market::rows(site, kind)).copied().collect();
    all.sort_by_key(|ix| !rivals.contains_key(ix));
    all
}

fn targets(shape: &Shape) -> &[Str] {
    match shape {
        Shape::Ref { kinds, .. } => kinds,
        Shape::List { of, .. } => targets(of),
        _ => &[],
    }
}

/// `{row, anchor, criteria, size, people, sorts, lone, none, coherence, reviewed, stale, table}`.
fn segment(site: &Site, view: &Market, ix: EntityIx, rivals: Option<&Vec<EntityIx>>) -> Option<Shown> {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind)?;
    let rivals = rivals.map_or(&[][..], Vec::as_slice);
    let is_same = |ix: &EntityIx| {
        let sort = workspace.entity(*ix).text(&view.sort);
        sort.is_some_and(|sort| view.same.iter().any(|same| **same == *sort))
    };
    let people = [&view.buyer, &view.user].into_iter().filter_map(|id| {
        let yes = entity.get(id).and_then(Value::bool) == Some(true);
        kind.field(id).filter(|_| yes).map(|field| lexicon.name(&field.name))
    });
    let criteria = entity.items(&view.criteria).iter().filter_map(Value::text).map(text);
    Some(record([
        ("row", site.row(ix)?),
        ("anchor", text(&format!("segment-{}", entity.id))),
        ("criteria", list(criteria)),
        ("size", text_or_none(entity.text(&view.size))),
        ("people", list(people)),
        ("sorts", counts(site, view, rivals)),
        ("lone", Shown::from(!rivals.is_empty() && rivals.iter().all(is_same))),
        ("none", Shown::from(rivals.is_empty())),
        ("coherence", coherence(site, ix)),
        ("reviewed", entity.date(&view.reviewed).map_or_else(Shown::none, |day| lexicon.date(day))),
        ("stale", Shown::from(offers::is_stale(site, ix, "segment_review_days"))),
        ("table", offers::table(site, ix, RIVALS).unwrap_or_else(Shown::none)),
    ]))
}

/// How many there are of each sort, also of those that nobody has found: `{name, count}`.
fn counts(site: &Site, view: &Market, rivals: &[EntityIx]) -> Shown {
    let kind = site.workspace().playbook.kind(&view.kind);
    let Some(Shape::Enum(choices)) = kind.and_then(|kind| kind.field(&view.sort)).map(|field| &field.shape) else {
        return list([]);
    };
    list(choices.iter().map(|choice| {
        let of = |ix: &&EntityIx| site.workspace().entity(**ix).text(&view.sort) == Some(&*choice.id);
        record([("name", site.lexicon().name(&choice.name)), ("count", Shown::from(rivals.iter().filter(of).count()))])
    }))
}

/// Whether what was found out speaks for what we do for a segment: `{said, tone, results}`, counted over the evidence of all
/// initiatives that name it. `results` are `{id, name, count}`.
fn coherence(site: &Site, segment: EntityIx) -> Shown {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let scoring = &workspace.playbook.scoring;
    let links = workspace.links.back.get(segment.0 as usize).map_or(&[][..], Vec::as_slice);
    let mut named: Vec<EntityIx> = links.iter().filter(|link| !link.field.is_empty()).map(|link| link.from).collect();
    named.retain(|ix| workspace.entity(*ix).kind == scoring.kind && site.shelf().shows(*ix));
    named.dedup();
    let kind = workspace.playbook.kind(&scoring.kind);
    let field = kind.and_then(|kind| kind.field(&scoring.evidence_field));
    let result = field.and_then(|field| field.shape.fields().iter().find(|field| &*field.id == "result"));
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    let items = named.iter().flat_map(|ix| workspace.entity(*ix).items(&scoring.evidence_field));
    for item in items.filter_map(|item| item.get("result")?.text()) {
        *found.entry(item).or_default() += 1;
    }
    let count = |id: &str| found.get(id).copied().unwrap_or(0);
    let (fors, against) = (count("supports"), count("contradicts"));
    let (id, tone) = match (fors, against) {
        _ if named.is_empty() => ("market-fit-none", ""),
        (0, 0) => ("market-fit-unknown", "warn"),
        (fors, against) if against >= fors => ("market-fit-against", "bad"),
        (_, 0) => ("market-fit-good", "good"),
        _ => ("market-fit-mostly", "good"),
    };
    let values = vec![("all", Arg::from(named.len())), ("up", fors.into()), ("count", against.into())];
    let choices = match result.map(|field| &field.shape) {
        Some(Shape::Enum(choices)) => &choices[..],
        _ => &[],
    };
    let results = choices.iter().filter(|choice| count(&choice.id) > 0).map(|choice| {
        record([
            ("id", text(&choice.id)),
            ("name", lexicon.name(&choice.name)),
            ("count", Shown::from(count(&choice.id))),
        ])
    });
    record([("said", text(&lexicon.say(id, values))), ("tone", text(tone)), ("results", list(results))])
}

/// All competitors of the list's first page by their sort: `{name, rows}` with `{row, stale, placed}`.
fn sorts(site: &Site, view: &Market) -> Shown {
    let kind = site.workspace().playbook.kind(&view.kind);
    let field = kind.and_then(|kind| kind.field(&view.sort));
    let mut groups: BTreeMap<usize, (Shown, Vec<Shown>)> = BTreeMap::new();
    for ix in market::first(site, &view.kind) {
        let entity = site.workspace().entity(*ix);
        let Some((kind, shown)) = kind.zip(site.row(*ix)) else { continue };
        let name = field.zip(entity.text(&view.sort)).and_then(|(field, sort)| row::choice(&field.shape, sort));
        let name = name.map_or_else(Shown::none, |name| site.lexicon().name(name));
        let group = groups.entry(offers::sort_place(kind, view, entity)).or_insert_with(|| (name, Vec::new()));
        group.1.push(record([
            ("row", shown),
            ("stale", Shown::from(offers::is_stale(site, *ix, "competitor_review_days"))),
            ("placed", Shown::from(!offers::segments_of(site, view, *ix).is_empty())),
        ]));
    }
    list(groups.into_values().map(|(name, rows)| record([("name", name), ("rows", list(rows))])))
}
