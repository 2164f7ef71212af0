//! Insights: what customers said in their own words, through whose hands it came, what it led to, and who still waits for an
//! answer.

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::Kind;
use crate::model::market::Insights;
use crate::model::timeline::What;
use crate::site::row::{self, day_of};
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::market;
use crate::site::view::market::{floor, unheard, who};
use crate::site::{Site, contact, role, span};

/// How many of those that wait stand on top.
const WAITING: usize = 12;
/// The most of a quote that a list shows; all of it stands on its page.
const QUOTE: usize = 320;

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some(view) = workspace.playbook.views.insights.as_ref() else { return };
    let Some(kind) = workspace.playbook.kind(&view.kind) else { return };
    market::head(site, path, &view.kind, context);
    let mut open: Vec<EntityIx> = market::rows(site, &view.kind).to_vec();
    open.retain(|ix| shelf::state(kind, workspace.entity(*ix)) == State::Open);
    open.sort_by_key(|ix| (heard(site, view, *ix), *ix));
    let limit = market::limit(site, "insight_answer_days");
    let late = open.iter().filter(|ix| {
        let days = heard(site, view, **ix).map(|day| span::days(day, workspace.today));
        days.zip(limit).is_some_and(|(days, limit)| days > limit)
    });
    context.insert_value("late", Shown::from(late.count()));
    context.insert_value("limit", limit.map_or_else(Shown::none, Shown::from));
    context.insert_value("waiting", Shown::from(open.len()));
    context.insert_value("more", Shown::from(open.len().saturating_sub(WAITING)));
    let shown = open.iter().take(WAITING).filter_map(|ix| insight(site, view, kind, *ix));
    context.insert_value("open", list(shown));
    floor::fill(site, view, kind, context);
    unheard::fill(site, &view.kind, context);
    contact::fill(site, context);
    context.insert_value("names", columns(site, view, kind));
    let all = market::first(site, &view.kind).iter();
    context.insert_value("rows", list(all.filter_map(|ix| insight(site, view, kind, *ix))));
}

/// The names of the fields that the table shows.
fn columns(site: &Site, view: &Insights, kind: &Kind) -> Shown {
    let name = |field: &str| kind.field(field).map_or_else(|| text(""), |field| site.lexicon().name(&field.name));
    record([
        ("quote", name(&view.quote)),
        ("speaker", name(view.speaker.as_ref().map_or("", |speaker| &speaker.field))),
        ("heard", name(&view.heard)),
        ("channel", name(&view.channel)),
        ("path", name(&view.path)),
        ("about", name(&view.about)),
        ("status", name("status")),
    ])
}

/// When it was said.
fn heard(site: &Site, view: &Insights, ix: EntityIx) -> Option<Date> {
    let entity = site.workspace().entity(ix);
    entity.date(&view.heard).or_else(|| day_of(entity))
}

/// `{row, quote, speaker, segment, channel, heard, path, hops, about, status, open, days, said, late}`.
fn insight(site: &Site, view: &Insights, kind: &Kind, ix: EntityIx) -> Option<Shown> {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let entity = workspace.entity(ix);
    let open = shelf::state(kind, entity) == State::Open;
    let speaker = view.speaker.as_ref().and_then(|speaker| Some((speaker, entity.get(&speaker.field)?)));
    let who = speaker.and_then(|(speaker, from)| from.get(&speaker.who)?.text());
    let segment = speaker.and_then(|(speaker, from)| who::one(site, from.get(&speaker.segment)?.text()?));
    let channel = entity.text(&view.channel).map(|id| {
        let name = kind.field(&view.channel).and_then(|field| row::choice(&field.shape, id));
        name.map_or(id, |name| lexicon.label(name))
    });
    let heard = heard(site, view, ix);
    let waited = waited(site, view, open, ix, heard);
    let limit = market::limit(site, "insight_answer_days");
    let days = waited.as_ref().map(|(days, _)| *days);
    let status = entity.status.as_ref().map(|status| row::status_name(site, kind, status));
    Some(record([
        ("row", site.row(ix)?),
        ("quote", text_or_none(entity.text(&view.quote).map(short).as_deref())),
        ("speaker", text_or_none(who)),
        ("segment", segment.map_or_else(Shown::none, |segment| who::value(&segment))),
        ("channel", text_or_none(channel)),
        ("heard", heard.map_or_else(Shown::none, |day| lexicon.date(day))),
        ("path", path(site, view, ix)),
        ("about", market::shown(site, &market::linked(site, ix, &view.about))),
        ("status", text_or_none(status.as_deref())),
        ("open", Shown::from(open)),
        ("days", days.map_or_else(Shown::none, Shown::from)),
        ("said", text_or_none(waited.as_ref().map(|(_, said)| &**said))),
        ("late", Shown::from(open && days.zip(limit).is_some_and(|(days, limit)| days > limit))),
    ]))
}

/// How many days somebody waits or waited, in words: for the answer; while there is none, also for the link, if git knows it.
fn waited(site: &Site, view: &Insights, open: bool, ix: EntityIx, heard: Option<Date>) -> Option<(i64, String)> {
    let workspace = site.workspace();
    let heard = heard?;
    let said = |id: &str, days: i64| (days, site.lexicon().say(id, vec![("count", Arg::from(days))]));
    if let Some(day) = workspace.entity(ix).date(&view.answered) {
        let days = span::days(heard, day);
        let Some(linked) = linked_before(site, ix, day) else { return Some(said("insight-answered-in", days)) };
        let values = vec![("count", Arg::from(days)), ("days", Arg::from(span::days(heard, linked)))];
        return Some((days, site.lexicon().say("insight-answered-linked", values)));
    }
    if !open {
        return None;
    }
    let waits = span::days(heard, workspace.today);
    let linked = linked_on(site, ix).map(|day| span::days(heard, day));
    Some(match linked {
        Some(days) => {
            let values = vec![("count", Arg::from(waits)), ("days", Arg::from(days))];
            (waits, site.lexicon().say("insight-waits-linked", values))
        }
        None => said("insight-waits", waits),
    })
}

/// When its status was changed for the last time, as git knows it: while it is open, that is when it was linked.
fn linked_on(site: &Site, ix: EntityIx) -> Option<Date> {
    let timeline = site.workspace().history.of(ix)?;
    let mut events = timeline.events.iter().rev();
    events.find(|event| matches!(&event.what, What::Status { from: Some(_), to: Some(_) })).map(|event| event.when.day)
}

/// When it was linked before it was answered, as git knows it: its first change of status.
fn linked_before(site: &Site, ix: EntityIx, answered: Date) -> Option<Date> {
    let events = site.workspace().history.of(ix)?.events.iter();
    let mut steps = events.filter(|event| matches!(&event.what, What::Status { from: Some(_), to: Some(_) }));
    steps.next().map(|event| event.when.day).filter(|day| *day < answered)
}

/// Through whose hands it came: `{people, hops, long}`. Whether that is too long is said where a team asked for it.
fn path(site: &Site, view: &Insights, ix: EntityIx) -> Shown {
    let entity = site.workspace().entity(ix);
    let hands: Vec<&str> = entity.items(&view.path).iter().filter_map(Value::text).collect();
    let hands = match hands.is_empty() {
        true => entity.text(&view.heard_by).into_iter().collect(),
        false => hands,
    };
    let hops = i64::try_from(hands.len()).unwrap_or(i64::MAX);
    let limit = market::limit(site, "path_hops").filter(|_| site.workspace().playbook.has_report("path-hops"));
    let long = limit.filter(|limit| hops > *limit).map(|limit| {
        site.lexicon().say("insight-long-path", vec![("count", Arg::from(hops)), ("target", Arg::from(limit))])
    });
    let people = hands.iter().map(|id| role::person(site, id, role::first(site, id).as_deref()));
    record([("people", list(people)), ("hops", Shown::from(hops)), ("long", text_or_none(long.as_deref()))])
}

/// The beginning of a long text, cut between words.
fn short(quote: &str) -> String {
    if quote.chars().count() <= QUOTE {
        return quote.to_owned();
    }
    let cut: String = quote.chars().take(QUOTE).collect();
    let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(&cut).trim_end())
}
