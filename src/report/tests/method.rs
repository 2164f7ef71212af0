//! A small method by hand: six stages, three roles, three kinds, ICE as a product.

use crate::base::text::{Label, Str};
use crate::model::kind::{Choice, Field, Kind, Required, Section, Shape, Status, Store};
use crate::model::playbook::{
    At, CycleRule, GateRule, Level, Match, PerProfile, Playbook, Predicate, Profile, Role, Signer, Stage, Waivers,
    Where,
};
use crate::model::scoring::{Aggregate, Cap, Combine, Criterion, Decay, How, Preset, Scale, Scoring, Select};

pub fn playbook() -> Playbook {
    Playbook {
        profile: Str::from("standard"),
        profiles: vec![Profile { id: Str::from("standard"), name: en("Standard"), help: en(""), strict: false }],
        roles: vec![role("pm", "PM"), role("pmm", "PMM"), role("engineering", "Engineering")],
        stages: ["Ideas", "Scoring", "Validation", "Planning", "Delivery", "Traction"].map(stage).to_vec(),
        kinds: vec![initiatives(), competitors(), people()],
        tracks: Vec::new(),
        rules: rules(),
        scoring: scoring(),
        ladder: Vec::new(),
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

fn en(text: &str) -> Label {
    Label::from_pairs([("en", text)])
}

fn role(id: &str, short: &str) -> Role {
    Role {
        id: Str::from(id),
        short: en(short),
        name: en(short),
        goal: en(""),
        duties: Vec::new(),
        side: Str::from(""),
        hue: 0,
    }
}

fn stage(name: &str) -> Stage {
    Stage {
        name: Label::from_pairs([("en", name), ("ru", "Этап")]),
        short: Label::from_pairs([("en", name), ("ru", "Этап")]),
        purpose: en(""),
        entry: en(""),
        output: en(""),
        activities: Vec::new(),
        tasks: Vec::new(),
        limit_days: None,
    }
}

fn field(id: &str, name: &str, shape: Shape) -> Field {
    Field {
        id: Str::from(id),
        shape,
        name: en(name),
        help: en(""),
        required: PerProfile::none(),
        unless: Where::default(),
        tracks: Vec::new(),
        owed_by: None,
        none: false,
        acyclic: false,
        anonymous: false,
        private: false,
        default: None,
        example: None,
    }
}

fn asked(mut field: Field) -> Field {
    field.required = PerProfile::new(vec![Some(Required { at: At(0), level: Level::Error })]);
    field
}

fn words(ids: &[(&str, &str)]) -> Shape {
    Shape::Enum(ids.iter().map(|(id, name)| Choice { id: Str::from(*id), name: en(name) }).collect())
}

fn text() -> Shape {
    Shape::Text { min: 0, max: 280 }
}

fn list(of: Shape) -> Shape {
    Shape::List { of: Box::new(of), min: 0, max: 99 }
}

fn person(role: &str) -> Shape {
    Shape::Person { role: Some(Str::from(role)) }
}

fn initiatives() -> Kind {
    let evidence = Shape::Map(vec![
        asked(field("kind", "Kind", words(&[("interviews", "Interviews"), ("experiment", "Experiment")]))),
        field("result", "Result", words(&[("supports", "supports"), ("contradicts", "contradicts")])),
        field("n", "How many", Shape::Int { min: 1, max: 9999 }),
        field("note", "Note", text()),
    ]);
    let target = Shape::Map(vec![
        asked(field("metric", "Metric", text())),
        asked(field("to", "To", Shape::Num { min: None, max: None })),
        asked(field("by", "By", Shape::Date)),
    ]);
    let mut kind = kind("initiative", Store::Folder(Str::from("initiatives")), "Initiative", "Initiatives");
    kind.staged = true;
    kind.fields = vec![
        field("title", "Title", text()),
        field("status", "Status", words(&[("active", "Active"), ("declined", "Declined"), ("done", "Done")])),
        field("pm", "PM", person("pm")),
        field("pmm", "PMM", person("pmm")),
        field("size", "Size", words(&[("s", "Small"), ("m", "Medium")])),
        field("competitors", "Competitors", list(Shape::Ref { kinds: vec![Str::from("competitor")], fragment: false })),
        Field { none: true, ..field("evidence", "Evidence", Shape::Either(vec![list(evidence)])) },
        Field { help: en("What will be measured, and by when."), ..field("target", "Target", target) },
        field("must_do", "Must do", text()),
        field("ice", "ICE", Shape::Score),
    ];
    kind.sections = vec![Section {
        id: Str::from("analysis"),
        name: Label::from_pairs([("en", "Analysis"), ("ru", "Анализ")]),
        aliases: Vec::new(),
        help: en("What the evidence says, for and against."),
        required: PerProfile::none(),
        unless: Where::default(),
        tracks: Vec::new(),
        owed_by: None,
        lead: false,
    }];
    kind.status = Some(Status {
        default: Str::from("active"),
        open: vec![Str::from("active")],
        done: vec![Str::from("done")],
        stopped: vec![Str::from("declined")],
    });
    kind
}

fn competitors() -> Kind {
    let mut kind = kind("competitor", Store::Folder(Str::from("competitors")), "Competitor", "Competitors");
    kind.fields = vec![
        field("title", "Title", text()),
        field("type", "Type", words(&[("direct", "Direct"), ("substitute", "Substitute")])),
    ];
    kind
}

fn people() -> Kind {
    let mut kind = kind("person", Store::File(Str::from("people.yaml")), "Person", "People");
    kind.fields = vec![field("name", "Name", text()), field("roles", "Roles", list(text()))];
    kind
}

fn kind(id: &str, store: Store, name: &str, plural: &str) -> Kind {
    Kind {
        id: Str::from(id),
        store,
        name: en(name),
        plural: en(plural),
        help: en(""),
        staged: false,
        dated: false,
        fields: Vec::new(),
        sections: Vec::new(),
        status: None,
        visibility: Str::from("company"),
    }
}

fn rules() -> Vec<GateRule> {
    let only = |field: &str, word: &str| Where(vec![(Str::from(field), vec![Match::Is(Str::from(word))])]);
    vec![
        rule(
            "direct-competitor",
            Predicate::LinksTo {
                field: Str::from("competitors"),
                kind: Str::from("competitor"),
                filter: only("type", "direct"),
                min: 1,
                incoming: false,
            },
        ),
        rule(
            "evidence-with-result",
            Predicate::CountWhere {
                field: Str::from("evidence"),
                filter: only("result", "supports"),
                min: 1,
                max: usize::MAX,
            },
        ),
        rule("verdict", Predicate::SignedBy { signer: Signer::Role(Str::from("pm")), n: 1, verdict: true }),
        rule(
            "launch-or-none",
            Predicate::OneOf(vec![
                Predicate::Present { field: Str::from("must_do") },
                Predicate::LinksTo {
                    field: Str::from("initiatives"),
                    kind: Str::from("competitor"),
                    filter: Where::default(),
                    min: 1,
                    incoming: true,
                },
            ]),
        ),
    ]
}

fn rule(id: &str, predicate: Predicate) -> GateRule {
    GateRule {
        id: Str::from(id),
        code: Str::from("T701"),
        kind: Str::from("initiative"),
        at: PerProfile::none(),
        level: PerProfile::none(),
        predicate,
        when: Where::default(),
        unless: Where::default(),
        since: None,
        tracks: Vec::new(),
        report: None,
        owed_by: None,
        name: en(id),
        message: en(""),
        reason: en(""),
        help: if id == "verdict" { en("The lead says yes or no, and why.") } else { en("") },
        time: false,
        waivable: true,
        counts: false,
        place: None,
    }
}

fn scoring() -> Scoring {
    let criterion = |id: &str, name: &str| Criterion {
        id: Str::from(id),
        name: Label::from_pairs([("en", name)]),
        help: en(""),
        scale: Scale::Steps { min: 100, max: 1000, step: 100 },
        owed_by: None,
        rubric: Vec::new(),
    };
    let all = ["impact", "confidence", "ease"].map(|id| (Str::from(id), 1.0)).to_vec();
    Scoring {
        field: Str::from("ice"),
        must_field: Str::from("must_do"),
        evidence_field: Str::from("evidence"),
        preset: Str::from("ice-product"),
        presets: vec![Preset {
            id: Str::from("ice-product"),
            name: en("ICE (product)"),
            help: en(""),
            criteria: vec![
                criterion("impact", "Impact"),
                criterion("confidence", "Confidence"),
                criterion("ease", "Ease"),
            ],
            numerator: Combine { how: How::Product, of: all },
            denominator: None,
            tie: vec![Str::from("confidence")],
            capped: Some(Str::from("confidence")),
            axes: None,
        }],
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
        select: Select::Top(2),
        kind: Str::from("initiative"),
        ranked_stages: (0, 2),
        ranked: Where::default(),
        required_at: 2,
        groups: Vec::new(),
    }
}
