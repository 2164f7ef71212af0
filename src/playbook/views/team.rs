//! The views of the team: what somebody owes, news, decisions, retrospectives, teams.

use crate::base::text::Str;
use crate::model::kind::{Field, Kind, PERSON};
use crate::model::view::team::{
    Answer, BuiltOn, Decisions, Draft, Duty, Lessons, News, Ratio, Shares, Tasks, Team, Teams, Upkeep, Voice,
};
use crate::playbook::conditions::find;
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::review::Review;
use crate::playbook::things::things;
use crate::playbook::views::{Reader, fields, view};

/// Those parts of `views` that the team's pages are drawn from.
pub fn team<'n>(form: &mut Form<'n>, kinds: &[Kind], known: &Known, review: &mut Review) -> Team {
    Team {
        duties: listed(form, "duties", (kinds, known), review, duty),
        answers: listed(form, "answers", (kinds, known), review, answer),
        upkeep: listed(form, "upkeep", (kinds, known), review, upkeep),
        built_on: listed(form, "built_on", (kinds, known), review, built_on),
        news: view(form, "news", kinds, known, review, news),
        drafts: listed(form, "drafts", (kinds, known), review, draft),
        decisions: view(form, "decisions", kinds, known, review, decisions),
        lessons: view(form, "lessons", kinds, known, review, lessons),
        teams: view(form, "teams", kinds, known, review, teams),
        shares: view(form, "shares", kinds, known, review, shares),
        tasks: view(form, "tasks", kinds, known, review, tasks),
    }
}

/// A list of views of one sort, each with an id.
fn listed<'n, T>(
    form: &mut Form<'n>,
    key: &'n str,
    (kinds, known): (&[Kind], &Known),
    review: &mut Review,
    read: impl Fn(Str, &mut Reader<'_, '_, 'n>, &mut Review) -> Option<T>,
) -> Vec<T> {
    things(form.list(key, review), "view", review, |id, form, review| {
        read(id, &mut Reader { form, kinds, known }, review)
    })
}

fn duty(id: Str, reader: &mut Reader, review: &mut Review) -> Option<Duty> {
    let kind = reader.kind("kind", review);
    let of = reader.field("of", fields(kind), review);
    let found = kind.zip(of.as_ref()).and_then(|(kind, of)| find(of, &kind.fields));
    let items = found.map_or(&[][..], |field| field.shape.fields());
    // In a map of things each part has the same fields.
    let parts =
        reader.form.node.get("state").is_some().then(|| items.first().map_or(&[][..], |part| part.shape.fields()));
    let item = parts.unwrap_or(items);
    Some(Duty {
        id,
        what: reader.optional("what", item, review),
        owner: reader.optional("owner", item, review),
        role: reader.optional("role", item, review),
        due: reader.optional("due", item, review),
        done: reader.optional("done", item, review),
        state: reader.optional("state", item, review),
        open: reader.form.words("open", review),
        holder: reader.optional("holder", fields(kind), review),
        kind: kind?.id.clone(),
        of: of?,
    })
}

fn answer(id: Str, reader: &mut Reader, review: &mut Review) -> Option<Answer> {
    let kind = reader.kind("kind", review);
    let field = reader.field("field", fields(kind), review);
    Some(Answer {
        id,
        about: reader.optional("about", fields(kind), review),
        holder: reader.optional("holder", fields(kind), review),
        from: reader.optional("from", fields(kind), review),
        limit: reader.limit("limit", review),
        working: reader.form.flag("working", false, review),
        kind: kind?.id.clone(),
        field: field?,
    })
}

fn upkeep(id: Str, reader: &mut Reader, review: &mut Review) -> Option<Upkeep> {
    let kind = reader.kind("kind", review);
    let field = reader.field("field", fields(kind), review);
    let limit = reader.limit("limit", review);
    Some(Upkeep { id, kind: kind?.id.clone(), field: field?, limit })
}

fn built_on(id: Str, reader: &mut Reader, review: &mut Review) -> Option<BuiltOn> {
    let kind = reader.kind("kind", review);
    let field = reader.field("field", fields(kind), review);
    let looked = reader.field("looked", fields(kind), review);
    let ground = reader.kind("ground", review);
    let known = fields(ground).iter().map(|field| field.id.clone()).collect::<Vec<_>>();
    let changed = reader.form.names("changed", "field", &known, review);
    Some(BuiltOn { id, kind: kind?.id.clone(), field: field?, ground: ground?.id.clone(), changed, looked: looked? })
}

fn news(reader: &mut Reader, review: &mut Review) -> Option<News> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    Some(News {
        sort: reader.optional("sort", own, review),
        by: reader.optional("by", own, review),
        about: reader.optional("about", own, review),
        health: reader.optional("health", own, review),
        sprint: reader.optional("sprint", own, review),
        demo: reader.form.text("demo", review).unwrap_or_default(),
        at: reader.form.small("at", reader.known.stages, review).unwrap_or(u8::MAX),
        recorded: reader.form.text("recorded", review).unwrap_or_default(),
        activity: reader.form.text("activity", review).unwrap_or_default(),
        kind: kind?.id.clone(),
    })
}

fn draft(id: Str, reader: &mut Reader, review: &mut Review) -> Option<Draft> {
    let mut word = |key: &'static str| reader.form.text(key, review).unwrap_or_default();
    Some(Draft {
        sort: word("sort"),
        done: word("done"),
        hard: word("hard"),
        next: word("next"),
        asked: word("asked"),
        id,
    })
}

fn decisions(reader: &mut Reader, review: &mut Review) -> Option<Decisions> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    let options = reader.optional("options", own, review);
    let option = reader.inside(kind, Some(&options));
    Some(Decisions {
        date: reader.optional("date", own, review),
        by: reader.optional("by", own, review),
        about: reader.optional("about", own, review),
        name: reader.optional("name", option, review),
        aim: reader.optional("aim", option, review),
        chosen: reader.optional("chosen", own, review),
        replaces: reader.optional("replaces", own, review),
        latency: reader.report("latency", review),
        options,
        kind: kind?.id.clone(),
    })
}

fn lessons(reader: &mut Reader, review: &mut Review) -> Option<Lessons> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    let actions = reader.optional("actions", own, review);
    let action = reader.inside(kind, Some(&actions));
    Some(Lessons {
        about: reader.optional("about", own, review),
        held: reader.optional("held", own, review),
        blockers: reader.optional("blockers", own, review),
        what: reader.optional("what", action, review),
        owner: reader.optional("owner", action, review),
        due: reader.optional("due", action, review),
        done: reader.optional("done", action, review),
        limit: reader.limit("limit", review),
        actions,
        kind: kind?.id.clone(),
    })
}

fn teams(reader: &mut Reader, review: &mut Review) -> Option<Teams> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    let people = reader.kinds.iter().find(|kind| &*kind.id == PERSON);
    let kinds = reader.kinds;
    let known = reader.known;
    Some(Teams {
        purpose: reader.optional("purpose", own, review),
        members: reader.optional("members", own, review),
        crew: reader.optional("crew", own, review),
        parent: reader.optional("parent", own, review),
        roles: reader.optional("roles", fields(people), review),
        from: reader.optional("from", fields(people), review),
        until: reader.optional("until", fields(people), review),
        load: reader.limit("load", review),
        ratio: view(reader.form, "ratio", kinds, known, review, ratio),
        kind: kind?.id.clone(),
    })
}

fn ratio(reader: &mut Reader, review: &mut Review) -> Option<Ratio> {
    let of = reader.form.name("of", "role", &reader.known.roles, review);
    let to = reader.form.name("to", "role", &reader.known.roles, review);
    let limit = reader.limit("limit", review);
    let report = reader.report("report", review);
    Some(Ratio { of: of?, to: to?, limit, report })
}

fn shares(reader: &mut Reader, review: &mut Review) -> Option<Shares> {
    let report = reader.report("report", review);
    let edited = reader.kind("edited", review).map(|kind| kind.id.clone()).unwrap_or_default();
    let of = listed(reader.form, "of", (reader.kinds, reader.known), review, voice);
    Some(Shares { report, of, edited })
}

fn voice(id: Str, reader: &mut Reader, review: &mut Review) -> Option<Voice> {
    let kind = reader.kind("kind", review);
    let of = reader.optional("of", fields(kind), review);
    let inside = if of.is_empty() { fields(kind) } else { reader.inside(kind, Some(&of)) };
    Some(Voice {
        name: reader.form.title(&id, review),
        who: reader.optional("who", inside, review),
        stage: reader.form.small("stage", u8::MAX, review),
        author: reader.form.flag("author", false, review),
        kind: kind?.id.clone(),
        of,
    })
}

fn tasks(reader: &mut Reader, review: &mut Review) -> Option<Tasks> {
    let kind = reader.kind("kind", review);
    let of = reader.optional("of", fields(kind), review);
    let task = reader.inside(kind, Some(&of));
    let class = reader.optional("class", task, review);
    Some(Tasks {
        what: reader.optional("what", task, review),
        owner: reader.optional("owner", task, review),
        role: reader.optional("role", task, review),
        done: reader.optional("done", task, review),
        moved: reader.optional("moved", task, review),
        strategic: reader.words("strategic", task, &class, review),
        research: reader.words("research", task, &class, review),
        limit: reader.limit("limit", review),
        wanted: reader.roles("wanted", review),
        share: reader.report("share", review),
        borrowed: reader.report("borrowed", review),
        kind: kind?.id.clone(),
        class,
        of,
    })
}

impl<'n> Reader<'_, '_, 'n> {
    /// The name of a field, or nothing.
    fn optional(&mut self, key: &'n str, fields: &[Field], review: &mut Review) -> Str {
        self.field(key, fields, review).unwrap_or_default()
    }

    fn limit(&mut self, key: &'n str, review: &mut Review) -> Str {
        self.form.name(key, "limit", &self.known.limits, review).unwrap_or_default()
    }

    fn report(&mut self, key: &'n str, review: &mut Review) -> Str {
        self.form.name(key, "report", &self.known.reports, review).unwrap_or_default()
    }
}
