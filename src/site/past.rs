//! What became of a document, on its own page: only what its own commits say, so that no other commit rewrites the page, and
//! dates instead of ages, so that time alone does not either.

use jiff::civil::Date;
use tera::Value;

use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::Kind;
use crate::model::log::Reach;
use crate::model::timeline::{Event, Moment, Stay, Timeline, What, Writer};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, forge, role, row};

/// How many steps are shown: the newest, since the forge shows all of them.
const SHOWN: usize = 24;
/// As many figures of a commit as git itself shows at first.
const SHORT: usize = 7;

/// `{steps, more, created, changed, authors, bounces, cut_off}`; nothing where git does not know the document.
pub fn panel(site: &Site, ix: EntityIx) -> Value {
    let history = &site.workspace().history;
    let Some(timeline) = history.of(ix).filter(|timeline| timeline.is_known()) else { return Value::none() };
    let entity = site.workspace().entity(ix);
    let kind = site.workspace().playbook.kind(&entity.kind);
    let steps: Vec<&[Event]> = timeline.steps().rev().collect();
    let shown = steps.iter().take(SHOWN).filter_map(|step| self::step(site, kind, step, entity));
    let said = |id: &str, moment: &Option<Moment>| {
        let moment = moment.as_ref();
        moment.map_or_else(Value::none, |moment| {
            record([("name", text(&site.lexicon().word(id))), ("when", when(site, entity, moment))])
        })
    };
    // What the newest step says already is not said twice.
    let newest = timeline.events.last().map(|event| &event.when).or(timeline.created.as_ref());
    let changed = timeline.changed.clone().filter(|changed| newest != Some(changed));
    let authors: Vec<String> = timeline.authors.iter().filter_map(|who| name(site, who)).collect();
    let authors =
        (!authors.is_empty()).then(|| site.lexicon().say("past-authors", vec![("who", Arg::from(authors.join(", ")))]));
    let bounces = (timeline.bounces > 0)
        .then(|| site.lexicon().say("past-bounces", vec![("count", Arg::from(i64::from(timeline.bounces)))]));
    let cut_off = timeline.created.is_none() && history.reach == Reach::Shallow;
    record([
        ("steps", list(shown)),
        ("more", Value::from(steps.len().saturating_sub(SHOWN))),
        ("created", said("past-created-plain", &timeline.created)),
        ("changed", said("past-changed-plain", &changed)),
        ("authors", text_or_none(authors.as_deref())),
        ("bounces", text_or_none(bounces.as_deref())),
        ("cut_off", Value::from(cut_off)),
    ])
}

/// Who changed the document last, and everybody who wrote it: `{when, who}`; nothing where git does not know it.
pub fn last(site: &Site, ix: EntityIx) -> Value {
    let Some(timeline) = site.workspace().history.of(ix) else { return Value::none() };
    let Some(moment) = timeline.changed.as_ref().or(timeline.created.as_ref()) else { return Value::none() };
    let authors: Vec<String> = timeline.authors.iter().filter_map(|who| name(site, who)).collect();
    let entity = site.workspace().entity(ix);
    record([("when", when(site, entity, moment)), ("who", text(&authors.join(", ")))])
}

/// `{what, back, mile, when}`.
fn step(site: &Site, kind: Option<&Kind>, step: &[Event], entity: &Entity) -> Option<Value> {
    let first = step.first()?;
    Some(record([
        ("what", text(&told(site, kind, step)?)),
        ("back", Value::from(first.is_backward())),
        ("mile", Value::from(matches!(first.what, What::Stage { .. }))),
        ("when", when(site, entity, &first.when)),
    ]))
}

/// `{date, who, commit, href}`.
fn when(site: &Site, entity: &Entity, moment: &Moment) -> Value {
    let href = forge::commit(forge::repository(&site.workspace().config, &entity.path), &moment.commit);
    record([
        ("date", site.lexicon().date(moment.day)),
        ("who", text_or_none(name(site, &moment.who).as_deref())),
        ("commit", text(moment.commit.get(..SHORT).unwrap_or(&moment.commit))),
        ("href", text_or_none(href.as_deref())),
    ])
}

/// A site for everybody names those only whom it shows anyway.
fn name(site: &Site, who: &Writer) -> Option<String> {
    let workspace = site.workspace();
    let shown = &*workspace.config.audience == "team" || who.person.is_some_and(|ix| site.shelf().shows(ix));
    Some(who.name.to_string()).filter(|name| shown && !name.is_empty())
}

/// A change in words.
fn told(site: &Site, kind: Option<&Kind>, step: &[Event]) -> Option<String> {
    let lexicon = site.lexicon();
    let stage = |at: &u8| stage_name(site, *at);
    let status = |id: &Str| kind.map_or_else(|| id.to_string(), |kind| row::status_name(site, kind, id));
    let first = step.first()?;
    let (what, from, to) = match &first.what {
        What::Stage { from, to } => ("stage", from.as_ref().map(stage), to.as_ref().map(stage)),
        What::Status { from, to } => ("status", from.as_ref().map(status), to.as_ref().map(status)),
        What::Score { by, .. } => {
            let all: Vec<String> = step.iter().filter_map(|event| scored(site, &event.what)).collect();
            let all = ("all", Arg::from(all.join(", ")));
            return Some(match &**by {
                "" => lexicon.say("past-scored-plain", vec![all]),
                by => lexicon.say("past-scored", vec![("who", role::person_name(site, by).into()), all]),
            });
        }
    };
    let how = match (&from, &to) {
        _ if first.is_backward() => "lowered",
        (None, Some(_)) => "set",
        (Some(_), Some(_)) => "moved",
        _ => "gone",
    };
    let ends = [("start", from), ("target", to)].into_iter().filter_map(|(name, end)| Some((name, Arg::from(end?))));
    Some(lexicon.say(&format!("past-{what}-{how}"), ends.collect()))
}

/// `Impact 8 → 9`.
fn scored(site: &Site, what: &What) -> Option<String> {
    let What::Score { criterion, from, to, .. } = what else { return None };
    let presets = site.workspace().playbook.scoring.presets.iter();
    let known = presets.flat_map(|preset| &preset.criteria).find(|known| known.id == *criterion);
    let name = known.map_or(&**criterion, |known| site.lexicon().label(&known.name));
    let number =
        |value: &Option<Str>| value.as_ref().map_or_else(|| "–".to_owned(), |text| site.lexicon().number(text));
    Some(match from {
        None => format!("{name} {}", number(to)),
        Some(_) => format!("{name} {} → {}", number(from), number(to)),
    })
}

fn stage_name(site: &Site, at: u8) -> String {
    let stage = site.workspace().playbook.stages.get(usize::from(at));
    let short = stage.map(|stage| if stage.short.is_empty() { &stage.name } else { &stage.short });
    short.map_or_else(|| at.to_string(), |name| site.lexicon().label(name).to_owned())
}

/// When a document came to a stage for the last time, as git knows it. Nothing while the file says another stage than the last
/// commit does.
pub fn entered(site: &Site, ix: EntityIx, entity: &Entity, stage: u8) -> Option<Date> {
    let timeline: &Timeline = site.workspace().history.of(ix)?;
    let stays: &[Stay] = &timeline.stays;
    stays.last().filter(|stay| Some(stay.stage) == entity.stage)?;
    stays.iter().rev().find(|stay| stay.stage == stage)?.since
}

/// How long beyond the limit of its stage, in words. For pages that count days anyway.
pub fn stuck(site: &Site, ix: EntityIx) -> Option<String> {
    let days = site.workspace().history.of(ix)?.overdue?;
    Some(site.lexicon().say("past-stuck", vec![("days", i64::from(days).into())]))
}
