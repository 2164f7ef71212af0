//! The playbook of the sample workspace: six stages, three roles, a few kinds.

use crate::base::text::Label;
use crate::model::kind::{Choice, Field, Kind, Shape, Status, Store};
use crate::model::playbook::{CycleRule, PerProfile, Playbook, Profile, Role, Rung, Stage, Waivers, Where};
use crate::model::scoring::{Aggregate, Cap, Combine, Criterion, Decay, How, Preset, Scale, Scoring, Select};
use crate::site::tests::sample::str;

pub fn playbook() -> Playbook {
    Playbook {
        profile: str("standard"),
        profiles: vec![Profile {
            id: str("standard"),
            name: Label::plain("Standard"),
            help: Label::default(),
            strict: false,
        }],
        roles: vec![role("pm", "PM", 1), role("pmm", "PMM", 2), role("engineering", "Engineering", 0)],
        stages: ["Ideas", "Scoring", "Validation", "Planning", "Delivery", "Traction"].map(stage).into(),
        kinds: kinds(),
        tracks: Vec::new(),
        rules: Vec::new(),
        scoring: scoring(),
        ladder: vec![Rung { id: str("interviews"), name: Label::plain("Interviews"), confidence: 6 }],
        waivers: Waivers::default(),
        cycle: CycleRule::Quarter { first_month: 1 },
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

fn kinds() -> Vec<Kind> {
    let person = |id: &str, role: &str| field(id, &role.to_uppercase(), Shape::Person { role: Some(str(role)) });
    let choices = |ids: &[&str]| {
        let choice = |id: &&str| Choice { id: str(id), name: Label::plain(&capital(id)) };
        Shape::Enum(ids.iter().map(choice).collect())
    };
    let note = || field("note", "Note", words());
    let evidence = vec![
        field("kind", "Kind", words()),
        field("result", "Result", choices(&["supports", "contradicts"])),
        field("n", "n", Shape::Int { min: 0, max: 1000 }),
        note(),
    ];
    let risks = vec![field("what", "What", words()), field("precaution", "Precaution", words())];
    let initiative = vec![
        field("title", "Title", words()),
        field("status", "Status", choices(&["active", "parked", "declined", "done"])),
        person("pm", "pm"),
        person("pmm", "pmm"),
        field("summary", "Summary", words()),
        field("vision_fit", "Fits the vision", words()),
        field("competitors", "Competitors", list(Shape::Ref { kinds: vec![str("competitor")], fragment: false })),
        field("ice", "ICE", Shape::Score),
        field("evidence", "Evidence", list(Shape::Map(evidence))),
        field("due", "Due", Shape::Date),
        field("risks", "Risks", list(Shape::Map(risks))),
        field("must_do", "Must do", words()),
    ];
    let mut first = kind("initiative", "Initiatives", Store::Folder(str("initiatives")), initiative);
    first.staged = true;
    first.status = Some(Status {
        default: str("active"),
        open: vec![str("active")],
        done: vec![str("done")],
        stopped: vec![str("parked"), str("declined")],
    });
    let competitor =
        vec![field("title", "Title", words()), field("type", "Type", choices(&["direct", "indirect"])), note()];
    let mut update = kind("update", "Updates", Store::Folder(str("updates")), vec![field("title", "Title", words())]);
    update.dated = true;
    let mut insight =
        kind("insight", "Insights", Store::Folder(str("insights")), vec![field("title", "Title", words())]);
    insight.visibility = str("team");
    vec![
        first,
        kind("competitor", "Competitors", Store::Folder(str("competitors")), competitor),
        insight,
        update,
        kind("person", "People", Store::File(str("people.yaml")), vec![field("name", "Name", words())]),
    ]
}

fn scoring() -> Scoring {
    let scale = || Scale::Steps { min: 100, max: 1000, step: 100 };
    let criteria = ["impact", "confidence", "ease"].map(|id| Criterion {
        id: str(id),
        name: Label::plain(&capital(id)),
        help: Label::default(),
        scale: scale(),
        owed_by: None,
        rubric: Vec::new(),
    });
    let preset = Preset {
        id: str("ice-product"),
        name: Label::plain("ICE"),
        help: Label::default(),
        numerator: Combine { how: How::Product, of: criteria.iter().map(|one| (one.id.clone(), 1.0)).collect() },
        criteria: criteria.into(),
        denominator: None,
        tie: Vec::new(),
        capped: Some(str("confidence")),
        axes: None,
    };
    Scoring {
        field: str("ice"),
        must_field: str("must_do"),
        evidence_field: str("evidence"),
        preset: preset.id.clone(),
        presets: vec![preset],
        aggregate: Aggregate::Median,
        facilitator: None,
        differ_above: 25,
        discuss_at: 40,
        stale_after: 90,
        expired_after: 180,
        decay: Decay::Off,
        cap: Cap::Warn,
        cap_without_evidence: 2,
        doubt_from: 5,
        note_from: 7,
        min_raters: PerProfile::none(),
        required_raters: Vec::new(),
        select: Select::All,
        kind: str("initiative"),
        ranked_stages: (0, 2),
        ranked: Where::default(),
        required_at: 2,
        groups: Vec::new(),
    }
}

pub fn field(id: &str, name: &str, shape: Shape) -> Field {
    Field {
        id: str(id),
        shape,
        name: Label::plain(name),
        help: Label::default(),
        required: PerProfile::none(),
        unless: Where::default(),
        tracks: Vec::new(),
        owed_by: None,
        none: false,
        default: None,
        acyclic: false,
        anonymous: false,
        private: false,
        example: None,
    }
}

pub fn list(of: Shape) -> Shape {
    Shape::List { of: Box::new(of), min: 0, max: 100 }
}

pub fn words() -> Shape {
    Shape::Text { min: 0, max: 1000 }
}

pub fn kind(id: &str, plural: &str, store: Store, fields: Vec<Field>) -> Kind {
    Kind {
        id: str(id),
        store,
        name: Label::plain(&capital(id)),
        plural: Label::plain(plural),
        help: Label::default(),
        staged: false,
        dated: false,
        fields,
        sections: Vec::new(),
        status: None,
        visibility: str("company"),
    }
}

fn role(id: &str, short: &str, hue: u8) -> Role {
    Role {
        id: str(id),
        short: Label::plain(short),
        name: Label::plain(short),
        goal: Label::default(),
        duties: Vec::new(),
        side: str(""),
        hue,
    }
}

fn stage(name: &str) -> Stage {
    Stage {
        name: Label::plain(name),
        short: Label::plain(name),
        purpose: Label::plain(&format!("{name} come here.")),
        entry: Label::default(),
        output: Label::default(),
        activities: Vec::new(),
        tasks: Vec::new(),
        limit_days: None,
    }
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}
