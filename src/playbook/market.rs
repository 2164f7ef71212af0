//! The parts of `views` that speak of the market: offers, messages, launches, requests, insights and alerts.

use crate::base::text::Str;
use crate::model::kind::Field;
use crate::model::market::{
    Alerts, Guardrails, Hold, House, Insights, Launches, Market, Message, Readiness, Reply, Requests, Sales, Source,
    Speaker, Success, Told, Training,
};
use crate::playbook::review::Review;
use crate::playbook::views::{Reader, fields};

pub fn market(reader: &mut Reader, review: &mut Review) -> Option<Market> {
    let kind = reader.kind("kind", review);
    let own = reader.kind("own", review);
    let by = reader.named("by", fields(kind), review);
    let sort = reader.named("sort", fields(kind), review);
    let segment = fields(reader.led_to(kind, &by));
    Some(Market {
        same: reader.words("same", fields(kind), &sort, review),
        price: reader.named("price", fields(kind), review),
        options: reader.named("options", fields(kind), review),
        brand: reader.named("brand", fields(kind), review),
        reviewed: reader.named("reviewed", fields(kind), review),
        criteria: reader.named("criteria", segment, review),
        size: reader.named("size", segment, review),
        buyer: reader.named("buyer", segment, review),
        user: reader.named("user", segment, review),
        own: own.map(|own| own.id.clone()),
        kind: kind?.id.clone(),
        by,
        sort,
    })
}

pub fn sales(reader: &mut Reader, review: &mut Review) -> Option<Sales> {
    let kind = reader.kind("kind", review);
    let known: Vec<Str> = fields(kind).iter().map(|field| field.id.clone()).collect();
    Some(Sales {
        segments: reader.named("segments", fields(kind), review),
        statement: reader.form.names("statement", "field", &known, review),
        tone: reader.named("tone", fields(kind), review),
        avoid: reader.named("avoid", fields(kind), review),
        signed: reader.named("signed", fields(kind), review),
        from: reader.named("from", fields(kind), review),
        card: reader.form.words("card", review),
        house: reader.part("house", kind, review, |part, field, inside, review| {
            let pillars = part.named("pillars", inside, review);
            let pillar = inner(inside, &pillars);
            House {
                field,
                roof: part.named("roof", inside, review),
                claim: part.named("claim", pillar, review),
                proof: part.named("proof", pillar, review),
                pillars,
            }
        }),
        kind: kind?.id.clone(),
    })
}

pub fn launches(reader: &mut Reader, review: &mut Review) -> Option<Launches> {
    let kind = reader.kind("kind", review);
    let metrics = reader.kind("metrics", review);
    let initiatives = reader.named("initiatives", fields(kind), review);
    let work = reader.led_to(kind, &initiatives);
    Some(Launches {
        owner: reader.named("owner", fields(kind), review),
        tier: reader.named("tier", fields(kind), review),
        light: reader.form.words("light", review),
        message: reader.part("message", kind, review, |part, field, _, review| Message {
            field,
            changes: part.form.words("changes", review),
            stays: part.form.words("stays", review),
        }),
        available: reader.named("available", fields(kind), review),
        announce: reader.named("announce", fields(kind), review),
        positioning: reader.named("positioning", fields(kind), review),
        rollback: reader.named("rollback", fields(kind), review),
        hold: reader.part("hold", kind, review, |part, field, inside, review| Hold {
            field,
            until: part.named("until", inside, review),
            why: part.named("why", inside, review),
        }),
        readiness: reader.part("readiness", kind, review, readiness),
        training: reader.part("training", kind, review, |part, field, inside, review| Training {
            field,
            team: part.named("team", inside, review),
            what: part.named("what", inside, review),
            date: part.named("date", inside, review),
            done: part.named("done", inside, review),
        }),
        guardrails: reader.part("guardrails", kind, review, |part, field, inside, review| Guardrails {
            field,
            metric: part.named("metric", inside, review),
            limit: part.named("limit", inside, review),
            direction: part.named("direction", inside, review),
            above: part.form.text("above", review).unwrap_or_default(),
            actual: part.named("actual", inside, review),
        }),
        success: reader.part("success", kind, review, |part, field, inside, review| Success {
            field,
            metric: part.named("metric", inside, review),
            target: part.named("target", inside, review),
            by: part.named("by", inside, review),
            actual: part.named("actual", inside, review),
        }),
        told: reader.part("told", work, review, |part, field, _, review| Told {
            field,
            informed: part.form.text("informed", review).unwrap_or_default(),
            stage: part.form.small("stage", u8::MAX, review).unwrap_or_default(),
            report: part.form.name("report", "report", &part.known.reports, review).unwrap_or_default(),
        }),
        initiatives,
        metrics: metrics.map(|metrics| metrics.id.clone()),
        kind: kind?.id.clone(),
    })
}

/// All areas are built alike, so the first one tells what an area has.
fn readiness(part: &mut Reader, field: Str, areas: &[Field], review: &mut Review) -> Readiness {
    let area = areas.first().map_or(&[][..], |area| area.shape.fields());
    let state = part.named("state", area, review);
    Readiness {
        field,
        ready: part.words("ready", area, &state, review),
        needless: part.words("needless", area, &state, review),
        owner: part.named("owner", area, review),
        due: part.named("due", area, review),
        state,
    }
}

pub fn requests(reader: &mut Reader, review: &mut Review) -> Option<Requests> {
    let kind = reader.kind("kind", review);
    Some(Requests {
        by: reader.named("by", fields(kind), review),
        why: reader.named("why", fields(kind), review),
        into: reader.named("into", fields(kind), review),
        source: reader.part("source", kind, review, |part, field, inside, review| Source {
            field,
            channel: part.named("channel", inside, review),
            from: part.named("from", inside, review),
            date: part.named("date", inside, review),
        }),
        ask: reader.roles("ask", review),
        kind: kind?.id.clone(),
    })
}

pub fn insights(reader: &mut Reader, review: &mut Review) -> Option<Insights> {
    let kind = reader.kind("kind", review);
    Some(Insights {
        quote: reader.named("quote", fields(kind), review),
        heard: reader.named("heard", fields(kind), review),
        heard_by: reader.named("heard_by", fields(kind), review),
        channel: reader.named("channel", fields(kind), review),
        path: reader.named("path", fields(kind), review),
        about: reader.named("about", fields(kind), review),
        answered: reader.named("answered", fields(kind), review),
        speaker: reader.part("speaker", kind, review, |part, field, inside, review| Speaker {
            field,
            who: part.named("who", inside, review),
            segment: part.named("segment", inside, review),
        }),
        kind: kind?.id.clone(),
    })
}

pub fn alerts(reader: &mut Reader, review: &mut Review) -> Option<Alerts> {
    let kind = reader.kind("kind", review);
    let level = reader.named("level", fields(kind), review);
    Some(Alerts {
        about: reader.named("about", fields(kind), review),
        by: reader.named("by", fields(kind), review),
        date: reader.named("date", fields(kind), review),
        closes: reader.words("closes", fields(kind), &level, review),
        claim: reader.named("claim", fields(kind), review),
        evidence: reader.named("evidence", fields(kind), review),
        answer: reader.part("answer", kind, review, |part, field, inside, review| Reply {
            field,
            by: part.named("by", inside, review),
            date: part.named("date", inside, review),
            verdict: part.named("verdict", inside, review),
            why: part.named("why", inside, review),
        }),
        kind: kind?.id.clone(),
        level,
    })
}

/// The fields of the items of a list among `fields`.
fn inner<'f>(fields: &'f [Field], list: &str) -> &'f [Field] {
    fields.iter().find(|field| &*field.id == list).map_or(&[], |field| field.shape.fields())
}
