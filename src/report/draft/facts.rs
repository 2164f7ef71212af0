//! What happened in some days: steps through gates, decisions, results, launches, alerts, emergencies, other news.

use crate::base::text::Arg;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Kind, Shape, State};
use crate::model::owed::day_in;
use crate::model::playbook::At;
use crate::model::timeline::What;
use crate::model::view::team::News;
use crate::owing::day;
use crate::report::draft::line::{concerns, day as said_day, link, people, plain};
use crate::report::draft::{Line, Scope};
use crate::report::names;
use jiff::civil::Date;

/// More of what somebody wrote himself is a number, and more new words.
const OWN: usize = 12;
const TERMS: usize = 12;

impl Scope<'_> {
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// The documents of a kind that have to do with this news.
    pub fn of_kind(&self, kind: &str) -> Vec<(EntityIx, &Entity)> {
        let all = self.workspace.entities.iter().enumerate().filter(|(_, entity)| *entity.kind == *kind);
        let numbered = all.map(|(at, entity)| (EntityIx(u32::try_from(at).unwrap_or(u32::MAX)), entity));
        numbered.filter(|(ix, _)| concerns(self, *ix)).map(|(ix, entity)| (ix, &**entity)).collect()
    }

    fn line(&self, id: &str, ix: EntityIx, args: Vec<(&'static str, Arg)>) -> Line {
        let mut all = vec![("what", Arg::from(link(self, ix)))];
        all.extend(args);
        Line { text: self.reader.say(id, all), names: vec![ix] }
    }
}

/// What was done.
pub fn done(scope: &Scope) -> Vec<Line> {
    let mut all = steps(scope);
    all.extend(results(scope));
    all.extend(decisions(scope));
    all.extend(launches(scope));
    all.extend(other_news(scope));
    all.extend(terms(scope));
    all.extend(own_work(scope));
    all
}

/// Each step through a gate, with who took it and why; steps that only git knows of after them.
fn steps(scope: &Scope) -> Vec<Line> {
    let workspace = scope.workspace;
    let mut found: Vec<(Date, Line)> = Vec::new();
    for (at, entity) in workspace.entities.iter().enumerate() {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(kind) = workspace.playbook.kind(&entity.kind).filter(|kind| kind.staged && concerns(scope, ix)) else {
            continue;
        };
        let mut told: Vec<Option<u8>> = Vec::new();
        for entry in entity.items("gates") {
            let Some(day) = entry.get("date").and_then(Value::date).filter(|day| scope.holds(*day)) else { continue };
            let (line, stage) = step(scope, kind, ix, entry, day);
            told.push(stage);
            found.push((day, line));
        }
        let events = workspace.history.of(ix).map_or(&[][..], |timeline| &timeline.events);
        for event in events.iter().filter(|event| scope.holds(event.when.day)) {
            let What::Stage { from: Some(from), to: Some(to) } = event.what else { continue };
            if told.contains(&Some(to)) {
                continue;
            }
            let stage = names::stage(&workspace.playbook, to, &scope.reader);
            let id = if to < from { "draft-back" } else { "draft-entered" };
            let args = vec![("stage", Arg::from(stage)), ("date", said_day(scope, event.when.day).into())];
            found.push((event.when.day, scope.line(id, ix, args)));
        }
    }
    found.sort_by_key(|(day, _)| *day);
    found.into_iter().map(|(_, line)| line).collect()
}

/// One entry of a gate, and the stage that it leads into.
fn step(scope: &Scope, kind: &Kind, ix: EntityIx, entry: &Value, day: Date) -> (Line, Option<u8>) {
    let playbook = &scope.workspace.playbook;
    let enter = entry.get("enter").and_then(Value::text).unwrap_or("");
    let at = if enter == "done" { playbook.done() } else { At(enter.parse().unwrap_or(u8::MAX)) };
    let mut args = vec![("date", Arg::from(said_day(scope, day)))];
    args.push(("stage", names::gate(playbook, at, &scope.reader).into()));
    let verdict = entry.get("verdict").and_then(Value::text);
    // The first of the answers says yes; every other one is told by its name.
    let fields = kind.field("gates").map_or(&[][..], |field| field.shape.fields());
    let shape = fields.iter().find(|field| &*field.id == "verdict").map(|field| &field.shape);
    let yes = match shape {
        Some(Shape::Enum(choices)) => choices.first().map(|choice| &*choice.id),
        _ => None,
    };
    let id = match verdict {
        Some(verdict) if Some(verdict) != yes => {
            let said = shape.map_or_else(|| verdict.to_owned(), |shape| names::choice(shape, verdict, &scope.reader));
            args.push(("verdict", said.into()));
            "draft-verdict"
        }
        _ if at >= playbook.done() => "draft-closed",
        _ => "draft-entered",
    };
    let mut line = scope.line(id, ix, args);
    let by = entry.get("by").map_or(&[][..], Value::items).iter().filter_map(Value::text);
    let by = people(scope.workspace, by);
    if !by.is_empty() {
        line.text.push_str(&format!(" ({by})"));
    }
    append(&mut line, entry.get("why").and_then(Value::text));
    (line, (at < playbook.done()).then_some(at.0))
}

/// Words that follow after a colon.
fn append(line: &mut Line, words: Option<&str>) {
    if let Some(words) = words.filter(|words| !words.is_empty()) {
        line.text.push_str(&format!(": {}", plain(words)));
    }
}

fn results(scope: &Scope) -> Vec<Line> {
    let Some(outcome) = scope.workspace.playbook.views.outcome.as_ref() else { return Vec::new() };
    let found = scope.of_kind(&outcome.kind).into_iter().filter_map(|(ix, entity)| {
        let result = entity.get(&outcome.result)?;
        let actual = result.get(&outcome.actual)?.text()?;
        result.get(&outcome.measured).and_then(day_in).filter(|day| scope.holds(*day))?;
        let number = |text: &str| scope.reader.number(text);
        let to = entity.get(&outcome.target).and_then(|target| target.get(&outcome.to)?.text());
        let mut args = vec![("actual", Arg::from(number(actual)))];
        let id = if to.is_some() { "draft-result-target" } else { "draft-result" };
        args.extend(to.map(|to| ("target", Arg::from(number(to)))));
        Some(scope.line(id, ix, args))
    });
    found.collect()
}

fn decisions(scope: &Scope) -> Vec<Line> {
    let Some(view) = scope.workspace.playbook.views.team.decisions.as_ref() else { return Vec::new() };
    let found = scope.of_kind(&view.kind).into_iter().filter_map(|(ix, entity)| {
        entity.date(&view.date).or_else(|| day::named(entity)).filter(|day| scope.holds(*day))?;
        let chosen = entity.text(&view.chosen);
        let mut line = scope.line(if chosen.is_some() { "draft-decided" } else { "draft-undecided" }, ix, Vec::new());
        append(&mut line, chosen);
        Some(line)
    });
    found.collect()
}

fn launches(scope: &Scope) -> Vec<Line> {
    let Some(view) = scope.workspace.playbook.views.launches.as_ref() else { return Vec::new() };
    let Some(kind) = scope.workspace.playbook.kind(&view.kind) else { return Vec::new() };
    let mut found = Vec::new();
    for (ix, entity) in scope.of_kind(&view.kind) {
        // What was called off was neither available nor announced.
        if kind.state(entity) == State::Stopped {
            continue;
        }
        for (field, id) in [(&view.available, "draft-available"), (&view.announce, "draft-announced")] {
            let day = entity.get(field).and_then(day_in).filter(|day| scope.holds(*day));
            found.extend(day.map(|day| scope.line(id, ix, vec![("date", said_day(scope, day).into())])));
        }
    }
    found
}

/// News of other sorts, by their first words.
fn other_news(scope: &Scope) -> Vec<Line> {
    let Some(news) = scope.workspace.playbook.views.team.news.as_ref() else { return Vec::new() };
    let found = scope.of_kind(&news.kind).into_iter().filter_map(|(ix, entity)| {
        day::named(entity).filter(|day| scope.holds(*day))?;
        if entity.text(&news.sort) == Some(scope.sort) {
            return None;
        }
        let opening = entity.document.map(|ix| &*scope.workspace.document(ix).opening);
        let mut line = Line { text: link(scope, ix), names: vec![ix] };
        append(&mut line, opening);
        Some(line)
    });
    found.collect()
}

/// Words that were agreed on in these days, with what they mean. They are everybody's, whoever's news these are.
fn terms(scope: &Scope) -> Vec<Line> {
    let workspace = scope.workspace;
    let Some(view) = workspace.playbook.views.glossary.as_ref() else { return Vec::new() };
    let line = |ix: EntityIx| {
        let mut line = scope.line("draft-term", ix, Vec::new());
        append(&mut line, workspace.entity(ix).text(&view.means));
        line
    };
    let new = workspace.of_kind(&view.kind).map(|(ix, _)| ix).filter(|ix| is_new(scope, *ix));
    shortened(scope, new.map(line).collect(), TERMS)
}

fn is_new(scope: &Scope, ix: EntityIx) -> bool {
    scope.workspace.created(ix).is_some_and(|day| scope.holds(day))
}

/// What git knows that the person wrote: documents that they began, scored or changed. Only for somebody's own news.
fn own_work(scope: &Scope) -> Vec<Line> {
    let Some(person) = scope.person else { return Vec::new() };
    let Some(me) = scope.workspace.find(&person.kind, &person.id) else { return Vec::new() };
    let glossary = scope.workspace.playbook.views.glossary.as_ref();
    let mut found = Vec::new();
    for (at, timeline) in scope.workspace.history.timelines.iter().enumerate() {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let entity = scope.workspace.entity(ix);
        // A new word is told as such already.
        let is_term = glossary.is_some_and(|view| view.kind == entity.kind);
        if is_term && is_new(scope, ix) {
            continue;
        }
        let in_days = |moment: &crate::model::timeline::Moment| {
            moment.who.person == Some(me) && scope.holds(moment.day) && entity.document.is_some()
        };
        let scored =
            timeline.events.iter().any(|event| matches!(event.what, What::Score { .. }) && in_days(&event.when));
        let id = match () {
            () if timeline.created.as_ref().is_some_and(in_days) => "draft-begun",
            () if scored => "draft-scored",
            () if timeline.changed.as_ref().is_some_and(in_days) => "draft-changed",
            () => continue,
        };
        found.push(scope.line(id, ix, Vec::new()));
    }
    // Whoever moves a whole workspace into git has begun all of it, and nobody reads that aloud.
    shortened(scope, found, OWN)
}

/// So many lines, and how many more there are.
fn shortened(scope: &Scope, mut found: Vec<Line>, most: usize) -> Vec<Line> {
    let more = found.len().saturating_sub(most);
    if more > 1 {
        found.truncate(most);
        let text = scope.reader.say("draft-more", vec![("count", more.into())]);
        found.push(Line { text, names: Vec::new() });
    }
    found
}

/// What is hard: emergencies, alerts, what is in the way.
pub fn hard(scope: &Scope) -> Vec<Line> {
    let mut all = emergencies(scope);
    all.extend(alerts(scope));
    all.extend(blocked(scope));
    all
}

fn emergencies(scope: &Scope) -> Vec<Line> {
    let Some(view) = scope.workspace.playbook.views.emergency.as_ref() else { return Vec::new() };
    let found = scope.of_kind(&view.kind).into_iter().filter_map(|(ix, entity)| {
        let over = entity.get(&view.until).and_then(day_in);
        let begun = day::named(entity)?;
        let id = match over {
            None if begun <= scope.to => "draft-emergency",
            Some(over) if scope.holds(over) || scope.holds(begun) => "draft-emergency-over",
            _ => return None,
        };
        let date = over.unwrap_or(begun);
        let mut line = scope.line(id, ix, vec![("date", said_day(scope, date).into())]);
        append(&mut line, entity.text(&view.see));
        Some(line)
    });
    found.collect()
}

/// Alerts without an answer, and answers of these days.
fn alerts(scope: &Scope) -> Vec<Line> {
    let Some(view) = scope.workspace.playbook.views.alerts.as_ref() else { return Vec::new() };
    let Some(kind) = scope.workspace.playbook.kind(&view.kind) else { return Vec::new() };
    let found = scope.of_kind(&view.kind).into_iter().filter_map(|(ix, entity)| {
        let raised = entity.date(&view.date).or_else(|| day::named(entity)).filter(|day| *day <= scope.to)?;
        let reply = view.answer.as_ref().and_then(|reply| Some((reply, entity.get(&reply.field)?)));
        let date = |day: Date| vec![("date", Arg::from(said_day(scope, day)))];
        if let Some((reply, answer)) = reply {
            let day = answer.get(&reply.date).and_then(Value::date).filter(|day| scope.holds(*day))?;
            let mut line = scope.line("draft-alert-answered", ix, date(day));
            append(&mut line, answer.get(&reply.why).and_then(Value::text));
            return Some(line);
        }
        (kind.state(entity) == State::Open).then(|| scope.line("draft-alert", ix, date(raised)))
    });
    found.collect()
}

/// What the news say is in the way, with whose help it needs and since when.
fn blocked(scope: &Scope) -> Vec<Line> {
    let fresh = scope.owing.blockers.iter().filter(|one| one.fresh);
    let own = fresh.filter(|one| {
        let needs_me = scope.person.is_some_and(|person| one.needs.as_deref() == Some(&*person.id));
        needs_me || concerns(scope, one.ix)
    });
    let line = |one: &crate::model::owed::Blocker| {
        let needs = one.needs.as_deref().map(|id| people(scope.workspace, std::iter::once(id)));
        let mut facts: Vec<String> =
            needs.map(|name| scope.reader.say("draft-needs", vec![("name", name.into())])).into_iter().collect();
        let since = one.since.map(|day| vec![("date", Arg::from(said_day(scope, day)))]);
        facts.extend(since.map(|args| scope.reader.say("inbox-since", args)));
        let facts = if facts.is_empty() { String::new() } else { format!(" ({})", facts.join(", ")) };
        Line { text: format!("{}{facts}", plain(&one.what)), names: Vec::new() }
    };
    own.map(line).collect()
}

/// What a demo shows: the work that stands at the stage of demos, with how many of its parts are done, and its days.
pub fn shown(scope: &Scope, news: &News) -> Vec<Line> {
    let workspace = scope.workspace;
    let Some(plan) = workspace.playbook.views.plan.as_ref() else { return Vec::new() };
    let Some(kind) = workspace.playbook.kind(&plan.kind) else { return Vec::new() };
    let at_stage = scope
        .of_kind(&plan.kind)
        .into_iter()
        .filter(|(_, entity)| entity.stage == Some(news.at) && kind.state(entity) == State::Open);
    let line = |(ix, entity): (EntityIx, &Entity)| {
        let parts: Vec<&Value> =
            entity.items(&plan.parts).iter().filter(|part| part.get(&plan.moved).is_none()).collect();
        let done = parts.iter().filter(|part| part.get(&plan.done).and_then(Value::bool) == Some(true)).count();
        let mut facts = Vec::new();
        if !parts.is_empty() {
            facts.push(scope.reader.say("draft-parts", vec![("done", done.into()), ("all", parts.len().into())]));
        }
        let due = entity.get(&plan.due).and_then(day_in);
        facts.extend(due.map(|due| scope.reader.say("draft-due", vec![("date", said_day(scope, due).into())])));
        let mut line = Line { text: link(scope, ix), names: vec![ix] };
        if !facts.is_empty() {
            line.text.push_str(&format!(": {}", facts.join(", ")));
        }
        line
    };
    at_stage.map(line).collect()
}

/// What the draft names of the kinds that its field may lead to.
pub fn about(scope: &Scope, news: &News, kind: &Kind, named: &[EntityIx]) -> Vec<EntityIx> {
    fn kinds(shape: &Shape) -> &[crate::base::text::Str] {
        match shape {
            Shape::Ref { kinds, .. } => kinds,
            Shape::List { of, .. } => kinds(of),
            _ => &[],
        }
    }
    let kinds = kind.field(&news.about).map_or(&[][..], |field| kinds(&field.shape));
    named.iter().copied().filter(|ix| kinds.contains(&scope.workspace.entity(*ix).kind)).collect()
}
