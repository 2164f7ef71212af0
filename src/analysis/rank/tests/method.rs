//! Playbooks for the tests: the standard method with its ICE, and the other presets over the same documents.

use crate::base::text::{Label, Str};
use crate::model::kind::{Field, Kind, Required, Shape, Status, Store};
use crate::model::playbook::{
    At, CycleRule, Level, Match, PerProfile, Playbook, Profile, Role, Rung, Stage, Waivers, Where,
};
use crate::model::scoring::{Aggregate, Cap, Combine, Criterion, Decay, How, Preset, Scale, Scoring, Select};

/// The standard method in the profile `minimal`, ranked by the product of impact, confidence and ease.
pub fn ice() -> Playbook {
    by(ice_preset("product"))
}

/// ICE with another way to combine the three.
pub fn ice_preset(how: &str) -> Preset {
    preset("impact 1..10/1 pm, confidence 1..10/1 pmm, ease 1..10/1 engineering", how, "impact confidence ease", "")
}

/// ICE whose raters may give half points.
pub fn half_points() -> Playbook {
    let text = "impact 1..10/0.5 pm, confidence 1..10/0.5 pmm, ease 1..10/0.5 engineering";
    by(preset(text, "product", "impact confidence ease", ""))
}

/// The standard method with another preset.
pub fn by(preset: Preset) -> Playbook {
    let profile =
        |id: &str, strict| Profile { id: Str::from(id), name: Label::plain(id), help: Label::default(), strict };
    let stage = |name: &str| Stage {
        name: Label::plain(name),
        short: Label::plain(name),
        purpose: Label::default(),
        entry: Label::default(),
        output: Label::default(),
        activities: Vec::new(),
        tasks: Vec::new(),
        limit_days: None,
    };
    let rungs = "conviction 1, plan 2, opinion 2, anecdote 3, competitors 4, market-data 5, interviews 6, prototype 6, \
                 experiment 8, launch 10";
    Playbook {
        profile: Str::from("minimal"),
        profiles: vec![profile("minimal", false), profile("standard", false), profile("full", true)],
        roles: ["pm", "pmm", "engineering", "design"].map(role).into(),
        stages: ["Ideas", "Scoring", "Validation", "Plan", "Delivery", "Traction"].map(stage).into(),
        kinds: vec![initiative()],
        tracks: Vec::new(),
        rules: Vec::new(),
        scoring: scoring(preset),
        ladder: rungs.split(", ").map(rung).collect(),
        waivers: Waivers::default(),
        cycle: CycleRule::Month,
        sprint: None,
        reports: Vec::new(),
        placeholders: Vec::new(),
        blame: Vec::new(),
        pages: Vec::new(),
        views: Default::default(),
        limits: Vec::new(),
        origins: Vec::new(),
        overlay: None,
    }
}

/// A preset from text: `id min..max/step owner, …` or `id a;b;c owner`, then how and which criteria make the numerator
/// and, after it, the denominator (`"impact confidence*2"`; a bare word has weight 1). Confidence, where there is one,
/// is capped and breaks ties first.
pub fn preset(criteria: &str, how: &str, numerator: &str, denominator: &str) -> Preset {
    let criteria: Vec<Criterion> = criteria.split(", ").map(criterion).collect();
    let capped = criteria.iter().find(|criterion| &*criterion.id == "confidence").map(|criterion| criterion.id.clone());
    let others = criteria.iter().map(|criterion| criterion.id.clone()).filter(|id| Some(id) != capped.as_ref());
    Preset {
        id: Str::from("in-force"),
        name: Label::plain("In force"),
        help: Label::default(),
        tie: capped.iter().cloned().chain(others).collect(),
        numerator: combine(how, numerator),
        denominator: (!denominator.is_empty()).then(|| combine("sum", denominator)),
        capped,
        axes: None,
        criteria,
    }
}

fn combine(how: &str, of: &str) -> Combine {
    let how = match how {
        "product" => How::Product,
        "sum" => How::Sum,
        _ => How::Mean,
    };
    let term = |text: &str| match text.split_once('*') {
        Some((id, weight)) => (Str::from(id), number(weight)),
        None => (Str::from(text), 1.0),
    };
    Combine { how, of: of.split(' ').map(term).collect() }
}

fn criterion(text: &str) -> Criterion {
    let mut words = text.split(' ');
    let id = words.next().unwrap_or_default();
    let scale = words.next().unwrap_or_default();
    let hundredths = |text: &str| (number(text) * 100.0).round() as i64;
    let scale = match scale.split_once("..").and_then(|(min, rest)| Some((min, rest.split_once('/')?))) {
        Some((min, (max, step))) => Scale::Steps { min: hundredths(min), max: hundredths(max), step: hundredths(step) },
        None => Scale::Values(scale.split(';').map(hundredths).collect()),
    };
    let name = format!("{}{}", id[..1].to_uppercase(), &id[1..]);
    let owed_by = words.next().map(Str::from);
    Criterion {
        id: Str::from(id),
        name: Label::plain(&name),
        help: Label::default(),
        scale,
        owed_by,
        rubric: Vec::new(),
    }
}

fn scoring(preset: Preset) -> Scoring {
    let word = |text: &str| Match::Is(Str::from(text));
    Scoring {
        field: Str::from("ice"),
        must_field: Str::from("must_do"),
        evidence_field: Str::from("evidence"),
        preset: preset.id.clone(),
        presets: vec![preset],
        aggregate: Aggregate::Median,
        facilitator: Some(Str::from("pm")),
        differ_above: 25,
        discuss_at: 40,
        stale_after: 90,
        expired_after: 180,
        decay: Decay::Off,
        cap: Cap::Warn,
        cap_without_evidence: 2,
        doubt_from: 5,
        note_from: 7,
        min_raters: PerProfile::new(vec![Some(1), Some(2), Some(3)]),
        required_raters: Vec::new(),
        select: Select::All,
        kind: Str::from("initiative"),
        ranked_stages: (0, 2),
        ranked: Where(vec![(Str::from("status"), vec![word("active"), Match::Absent])]),
        required_at: 2,
        groups: Vec::new(),
    }
}

fn initiative() -> Kind {
    let ice = Field {
        id: Str::from("ice"),
        shape: Shape::Score,
        name: Label::plain("ICE"),
        help: Label::default(),
        required: PerProfile::new(vec![Some(Required { at: At(2), level: Level::Error })]),
        unless: Where::default(),
        tracks: Vec::new(),
        owed_by: Some(Str::from("pm")),
        none: false,
        acyclic: false,
        anonymous: false,
        private: false,
        default: None,
        example: None,
    };
    Kind {
        id: Str::from("initiative"),
        store: Store::Folder(Str::from("initiatives")),
        name: Label::plain("Initiative"),
        plural: Label::plain("Initiatives"),
        help: Label::default(),
        staged: true,
        dated: false,
        fields: vec![ice],
        sections: Vec::new(),
        status: Some(Status {
            default: Str::from("active"),
            open: vec![Str::from("active")],
            done: vec![Str::from("done")],
            stopped: ["parked", "declined", "merged"].map(Str::from).into(),
        }),
        visibility: Str::from("company"),
    }
}

fn role(id: &str) -> Role {
    Role {
        id: Str::from(id),
        short: Label::plain(id),
        name: Label::plain(&format!("the {id} role")),
        goal: Label::default(),
        duties: Vec::new(),
        side: Str::from(""),
        hue: 0,
    }
}

fn rung(text: &str) -> Rung {
    let (id, confidence) = text.split_once(' ').unwrap_or((text, "0"));
    Rung { id: Str::from(id), name: Label::plain(id), confidence: number(confidence) as u8 }
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|error| panic!("{text} is no number: {error}"))
}
