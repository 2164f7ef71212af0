//! The schemas of `tandem schema` and the checker, held against each other on documents made for it.
//!
//! For each kind a document with every field at its best is right to both; one mistake after the other in it is a mistake to
//! both. What only the checker can know is listed by rule in `BEYOND`, and stands in the help of the command.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::{Map, Value, json};
use tandem::analysis;
use tandem::base::diagnostic::Diagnostic;
use tandem::base::path::TreePath;
use tandem::base::tree::Tree;
use tandem::model::kind::{Field, Kind, Shape, Store};
use tandem::model::playbook::Playbook;
use tandem::model::rule;
use tandem::model::snapshot::Snapshot;
use tandem::playbook;
use tandem::report::schema::schema;
use tandem::words::catalogue::Catalogue;

/// What a schema of front matter cannot say, by rule: references and people, days that are none, what several documents say
/// together, gates and scores, bodies, comments, and remarks on how a value is written.
const BEYOND: &[&str] = &[
    "unknown-reference",
    "wrong-kind",
    "ambiguous-id",
    "unknown-person",
    "person-lacks-role",
    "broken-anchor",
    "dependency-cycle",
    "broken-link",
    "missing-section",
    "empty-section",
    "raw-html",
    "personal-data",
    "bad-id",
    "duplicate-id",
];

/// Rules that both know: the shape of the front matter and what must be there.
const SHARED: &[&str] = &[
    "unknown-key",
    "wrong-type",
    "missing-field",
    "unknown-value",
    "wrong-length",
    "out-of-range",
    "bad-date",
    "not-a-boolean",
    "bare-none",
    "bad-number",
    "bad-url",
    "unknown-stage",
    "unknown-status",
    "score-range",
    "missing-score",
    "not-a-map",
];

struct World {
    playbook: Playbook,
    profile: &'static str,
}

impl World {
    fn new(profile: &'static str) -> World {
        World { playbook: playbook::read(profile, None).0, profile }
    }

    /// Per document the rules that the checker finds broken among those that a schema knows too; all are read in one run.
    fn checked(&self, kind: &Kind, cases: &[Case]) -> Vec<BTreeSet<String>> {
        let mut tree = Tree::new();
        match &kind.store {
            Store::Folder(folder) => {
                for (number, case) in cases.iter().enumerate() {
                    let path = TreePath::new(&format!("{folder}/case-{number}.md")).unwrap();
                    tree.insert_text(path, format!("---\n{}\n---\nText.\n", case.front).into_bytes());
                }
            }
            Store::File(file) => {
                let entries = cases.iter().enumerate().map(|(number, case)| format!("case-{number}: {}\n", case.front));
                tree.insert_text(TreePath::new(file).unwrap(), entries.collect::<String>().into_bytes());
            }
        }
        let snapshot = Snapshot { tree, log: Default::default(), today: Date::constant(2026, 9, 14) };
        let path = TreePath::new("tandem.yaml").unwrap();
        let settings = format!("version: 1\nprofile: {}\n", self.profile);
        let config = playbook::config::read(&path, &settings).0;
        let mut found = vec![BTreeSet::new(); cases.len()];
        for finding in analysis::run(&snapshot, &config, &self.playbook).diagnostics {
            let own = finding.subject.as_deref().unwrap_or(finding.place.path.stem());
            let number: usize = own.strip_prefix("case-").unwrap().parse().unwrap();
            if is_shared(&finding) && !is_beyond(&finding, &cases[number].front) {
                found[number].insert(said(&finding));
            }
        }
        found
    }

    fn validator(&self, kind: &Kind) -> jsonschema::Validator {
        let schema = schema(kind, &self.playbook, &Catalogue::new("en"));
        jsonschema::draft7::meta::validate(&schema).unwrap_or_else(|error| panic!("{}: {error}", kind.id));
        jsonschema::validator_for(&schema).unwrap()
    }

    /// Fails where one of the two sees a mistake and the other does not; says how many were mistakes.
    fn agree(&self, kind: &Kind, cases: &[Case]) -> usize {
        let validator = self.validator(kind);
        let (mut wrong, mut apart) = (0, Vec::new());
        for (case, checked) in cases.iter().zip(self.checked(kind, cases)) {
            let is_document = matches!(kind.store, Store::Folder(_));
            let instance = if is_document { case.front.clone() } else { json!({"case": case.front}) };
            let errors: Vec<String> =
                validator.iter_errors(&instance).map(|error| format!("{}: {error}", error.instance_path())).collect();
            if errors.is_empty() != checked.is_empty() {
                let what = &case.what;
                apart.push(format!(
                    "{} {} {what}\n  the checker: {checked:?}\n  the schema: {errors:?}",
                    self.profile, kind.id
                ));
            }
            wrong += usize::from(!errors.is_empty());
        }
        let shown: String = apart.iter().take(12).map(|one| one.chars().take(700).collect::<String>() + "\n").collect();
        assert!(apart.is_empty(), "they disagree {} times\n{shown}", apart.len());
        wrong
    }
}

/// A document to look at.
struct Case {
    what: String,
    front: Value,
}

fn is_shared(finding: &Diagnostic) -> bool {
    let slug = &*finding.slug;
    let is_rule = tandem::model::rule::find(slug).is_some();
    assert!(
        !is_rule || BEYOND.contains(&slug) || SHARED.contains(&slug) || is_of_gates(finding),
        "{slug} is on no list"
    );
    SHARED.contains(&slug)
}

/// What the shared rules say that a schema cannot: how long a plain number is as a text, and which criterion a score lacks.
fn is_beyond(finding: &Diagnostic, front: &Value) -> bool {
    let field = finding.path.split(['.', '[']).next().unwrap_or_default();
    let value = &front[field];
    match &*finding.slug {
        "wrong-length" => Where::new(&finding.path).is_plain(front),
        "missing-score" => !value.is_null(),
        _ => false,
    }
}

/// A path of a finding: `evidence[1].note`.
struct Where(String);

impl Where {
    fn new(path: &str) -> Where {
        Where(format!("/{}", path.replace(['.', '['], "/").replace(']', "")))
    }

    /// Whether a number or `true` stands there, without quotes.
    fn is_plain(&self, front: &Value) -> bool {
        // A list of one that is written without brackets has no number.
        let value = front.pointer(&self.0).or_else(|| front.pointer(self.0.rsplit_once('/')?.0));
        value.is_some_and(|value| value.is_number() || value.is_boolean())
    }
}

/// Rules about gates and the ranking, and conditions of the playbook: several fields and documents together.
fn is_of_gates(finding: &Diagnostic) -> bool {
    ["T2", "T3", "T6", "T7"].iter().any(|area| finding.code.starts_with(area))
}

fn said(finding: &Diagnostic) -> String {
    format!("{} {}", finding.slug, finding.path)
}

/// A value that the shape takes.
fn good(shape: &Shape, playbook: &Playbook) -> Value {
    match shape {
        Shape::Text { min, max } => json!(
            "word ".repeat(min.div_ceil(5).max(1)).trim().chars().take(*max).collect::<String>()
                + if *min > 4 { "s" } else { "" }
        ),
        Shape::Int { min, .. } => json!(min),
        Shape::Num { min, .. } => json!(min.unwrap_or(1.0)),
        Shape::Bool => json!(true),
        Shape::Date | Shape::DateTime => json!("2026-09-01"),
        Shape::Cycle => json!("2026-Q4"),
        Shape::Enum(choices) => json!(&*choices[0].id),
        Shape::Ref { .. } => json!("something"),
        Shape::Person { .. } => json!("somebody"),
        Shape::Url => json!("https://example.com/a"),
        Shape::List { of, min, .. } => json!(vec![good(of, playbook); (*min).max(1)]),
        Shape::Map(fields) => filled(fields, playbook),
        Shape::Dict(of) => json!({"anything": good(of, playbook)}),
        Shape::Score => {
            let criteria = playbook.scoring.active().criteria.iter();
            let rated = criteria.map(|one| (one.id.to_string(), json!(one.scale.bounds().1 / 100)));
            let mut rater: Map<String, Value> = rated.collect();
            rater.insert("by".to_owned(), json!("somebody"));
            rater.insert("date".to_owned(), json!("2026-09-01"));
            json!([rater])
        }
        Shape::Either(shapes) => good(&shapes[0], playbook),
    }
}

fn filled(fields: &[Field], playbook: &Playbook) -> Value {
    Value::Object(fields.iter().map(|field| (field.id.to_string(), good(&field.shape, playbook))).collect())
}

/// Values of which each is a mistake for most shapes.
fn odd() -> Vec<Value> {
    vec![
        json!(null),
        json!(""),
        json!("no such word"),
        json!("none"),
        json!({"none": "because we decided so"}),
        json!({"none": ""}),
        json!({"none": null}),
        json!({"none": "x", "more": 1}),
        json!(-1),
        json!(0),
        json!(99999),
        json!(1.5),
        json!(true),
        json!("yes"),
        json!("8"),
        json!("22.11.2026"),
        json!("2026-13-01"),
        json!("2026-09-31x"),
        json!("javascript:alert(1)"),
        json!("/absolute"),
        json!("two words"),
        json!([]),
        json!([null]),
        json!([[]]),
        json!([1, "x"]),
        json!({}),
        json!({"unknown": 1}),
        json!({"x_own": [1, {"a": 2}]}),
        json!("w".repeat(5000)),
        json!(vec!["w"; 300]),
        json!("2026-Q5"),
        json!("2026-11-22 14:30"),
        json!("2026-11-22 24:30"),
    ]
}

fn every_kind(each: impl Fn(&World, &Kind)) {
    for profile in ["minimal", "standard", "full"] {
        let world = World::new(profile);
        world.playbook.kinds.iter().for_each(|kind| each(&world, kind));
    }
}

/// A document that lacks nothing at its stage, as far as fields go.
fn best(world: &World, kind: &Kind) -> Value {
    let mut front = filled(&kind.fields, &world.playbook);
    front.as_object_mut().unwrap().remove("status");
    if kind.staged {
        front["stage"] = json!(world.playbook.stages.len() - 1);
    }
    front
}

#[test]
fn what_is_right_is_right_to_both() {
    every_kind(|world, kind| {
        let case = Case { what: "with everything".to_owned(), front: best(world, kind) };
        assert_eq!(world.agree(kind, &[case]), 0, "{}", kind.id);
    });
}

#[test]
fn what_a_stage_asks_for_is_missing_to_both() {
    every_kind(|world, kind| {
        let stages = if kind.staged { world.playbook.stages.len() } else { 1 };
        let mut cases = Vec::new();
        for (stage, field) in (0..stages).flat_map(|stage| kind.fields.iter().map(move |field| (stage, field))) {
            let mut front = best(world, kind);
            if kind.staged {
                front["stage"] = json!(stage);
            }
            front[&*field.id] = Value::Null;
            cases.push(Case { what: format!("at {stage} with an empty {}", field.id), front: front.clone() });
            front.as_object_mut().unwrap().remove(&*field.id);
            cases.push(Case { what: format!("at {stage} without {}", field.id), front });
        }
        let wrong = world.agree(kind, &cases);
        let asked = kind.fields.iter().any(|field| field.required.get(world.playbook.profile_number()).is_some());
        assert_eq!(wrong > 0, asked, "{} in {}", kind.id, world.profile);
    });
}

#[test]
fn a_wrong_value_is_wrong_to_both() {
    every_kind(|world, kind| {
        let mut cases = Vec::new();
        for (field, value) in kind.fields.iter().flat_map(|field| odd().into_iter().map(move |value| (field, value))) {
            let mut front = best(world, kind);
            front[&*field.id] = value.clone();
            let value: String = value.to_string().chars().take(60).collect();
            cases.push(Case { what: format!("with {} = {value}", field.id), front });
        }
        let mut front = best(world, kind);
        front["surprise"] = json!(1);
        cases.push(Case { what: "with a key that nobody knows".to_owned(), front });
        assert!(world.agree(kind, &cases) > cases.len() / 4, "hardly a mistake in {}", kind.id);
    });
}

#[test]
fn who_is_excepted_is_excepted_by_both() {
    every_kind(|world, kind| {
        let enums = kind.fields.iter().filter_map(|field| match &field.shape {
            Shape::Enum(choices) => Some((field, choices)),
            _ => None,
        });
        let mut cases = Vec::new();
        for (field, choice) in enums.flat_map(|(field, choices)| choices.iter().map(move |choice| (field, choice))) {
            for gone in &kind.fields {
                let mut front = best(world, kind);
                front.as_object_mut().unwrap().remove(&*gone.id);
                front[&*field.id] = json!(&*choice.id);
                cases.push(Case { what: format!("{} = {} without {}", field.id, choice.id, gone.id), front });
            }
        }
        world.agree(kind, &cases);
    });
}

#[test]
fn what_a_schema_cannot_say_is_written_down() {
    let page = std::fs::read_to_string("docs/editors.md").unwrap();
    for slug in BEYOND {
        let code = rule::find(slug).unwrap_or_else(|| panic!("{slug} is no rule")).code;
        assert!(page.contains(code), "docs/editors.md does not say that {code} {slug} is left to check");
    }
    for slug in SHARED {
        assert!(rule::find(slug).is_some(), "{slug} is no rule");
    }
    // A day of the right form that is none is told by validators that look at `format`, as this one does.
    let world = World::new("standard");
    let kind = world.playbook.kind("initiative").unwrap();
    let mut front = best(&world, kind);
    front["due"] = json!("2026-02-30");
    assert!(!world.validator(kind).is_valid(&front));
    let case = Case { what: String::new(), front };
    assert_eq!(world.checked(kind, &[case])[0], BTreeSet::from(["bad-date due".to_owned()]));
}
