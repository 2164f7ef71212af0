//! A small workspace made by hand: the golden cases of the scoring, with owners, a gate and links.

use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::{Label, Str};
use crate::model::config::Config;
use crate::model::document::Document;
use crate::model::entity::{Data, DocumentIx, Entity, EntityIx, Value};
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::link::{Backlink, Link, Links};
use crate::model::playbook::{At, Level};
use crate::model::ranking::{Agreement, Flag, Ranked, Ranking, Rating, Score, Unranked};
use crate::model::workspace::Workspace;
use crate::report::tests::method;

/// Seven initiatives at stages 0 to 4, two competitors, three people.
pub fn workspace() -> Workspace {
    let mut workspace = empty();
    add(&mut workspace, initiative("trial", "Self-serve trial without a card", 2, OWNERS));
    add(&mut workspace, initiative("promise", "Delivery-date promise", 1, OWNERS));
    add(&mut workspace, initiative("alerts", "Usage alerts for account owners", 1, OWNERS));
    add(
        &mut workspace,
        initiative("portal", "Returns portal with carrier labels and a long name", 1, "pm: anna\npmm: null"),
    );
    add(&mut workspace, initiative("regions", "Тариф для новых регионов 🚀", 0, ""));
    add(&mut workspace, initiative("import", "Import from spreadsheets", 0, ""));
    add(&mut workspace, initiative("export", "Data export for regulators", 1, "must_do: law of 2027"));
    add(&mut workspace, initiative("search", "Search that forgives typos", 4, OWNERS));
    add(&mut workspace, initiative("kiosk", "Kiosk mode", 1, "status: declined"));
    add(&mut workspace, initiative("garbled", "Half a file", 9, "stage: 9"));
    add(&mut workspace, competitor("acme", "Acme", "direct"));
    add(&mut workspace, competitor("spreadsheets", "Spreadsheets", "substitute"));
    add(&mut workspace, person("anna", "Anna Kowalska", "pm"));
    add(&mut workspace, person("leo", "Léo Martin", "pmm"));
    score(&mut workspace);
    gate(&mut workspace);
    connect(&mut workspace);
    workspace
}

const OWNERS: &str = "pm: anna\npmm: leo";

/// The method, and nothing else.
pub fn empty() -> Workspace {
    Workspace {
        config: Config::default(),
        playbook: method::playbook(),
        today: jiff::civil::date(2026, 9, 14),
        documents: Vec::new(),
        entities: Vec::new(),
        ids: Default::default(),
        attachments: Vec::new(),
        links: Links::default(),
        ranking: Default::default(),
        gates: Default::default(),
        history: Default::default(),
        calibration: Default::default(),
    }
}

pub fn find(workspace: &Workspace, id: &str) -> EntityIx {
    workspace.find_any(id).first().copied().unwrap_or_else(|| panic!("{id} does not exist"))
}

pub fn path(text: &str) -> TreePath {
    TreePath::new(text).unwrap_or_else(|| panic!("{text} is no path"))
}

pub fn text(name: &str, text: &str) -> Value {
    value(name, Data::Text(Str::from(text)))
}

pub fn value(name: &str, data: Data) -> Value {
    Value { name: Str::from(name), span: Span::default(), data }
}

pub fn number(name: &str, text: &str) -> Value {
    let parsed = text.parse().unwrap_or(f64::NAN);
    value(name, Data::Number { text: Str::from(text), value: parsed })
}

/// Adds an entity with its file.
pub fn add(workspace: &mut Workspace, (mut entity, text): (Entity, String)) -> EntityIx {
    let ix = EntityIx(u32::try_from(workspace.entities.len()).unwrap_or(u32::MAX));
    if entity.path.is_markdown() {
        entity.document = Some(DocumentIx(u32::try_from(workspace.documents.len()).unwrap_or(u32::MAX)));
        workspace.documents.push(document(entity.path.clone(), &text).into());
        workspace.documents.sort_by(|a, b| a.path.cmp(&b.path));
    }
    let ids = workspace.ids.entry(entity.kind.clone()).or_default();
    ids.insert(Str::from(entity.id.to_lowercase()), ix);
    workspace.entities.push(entity.into());
    workspace.gates.push(GateState::default());
    workspace.links.out.push(Vec::new());
    workspace.links.back.push(Vec::new());
    ix
}

fn document(path: TreePath, text: &str) -> Document {
    Document {
        path,
        text: text.into(),
        front: None,
        body: 0,
        headings: Vec::new(),
        links: Vec::new(),
        broken: false,
        opening: Box::from(""),
        lead: None,
        placeholders: Vec::new(),
        suppressions: Vec::new(),
        tables: Vec::new(),
        raw_html: Vec::new(),
    }
}

/// An initiative whose further lines are `key: text`.
pub fn initiative(id: &str, title: &str, stage: u8, lines: &str) -> (Entity, String) {
    let (mut entity, file) = entity("initiative", &format!("initiatives/{id}.md"), id, title, lines);
    entity.stage = Some(stage).filter(|stage| *stage < 6);
    entity.status = Some(Str::from(entity.text("status").unwrap_or("active")));
    let file = file.replacen("---\n", &format!("---\nstage: {stage}\n"), 1);
    entity.stage_span = Span::new(11, 12);
    (entity, file)
}

fn competitor(id: &str, title: &str, kind: &str) -> (Entity, String) {
    entity("competitor", &format!("competitors/{id}.md"), id, title, &format!("type: {kind}"))
}

pub fn person(id: &str, name: &str, role: &str) -> (Entity, String) {
    let (mut person, text) = entity("person", "people.yaml", id, id, &format!("name: {name}"));
    person.values.push(value("roles", Data::List(vec![self::text("", role)])));
    (person, text)
}

fn entity(kind: &str, file: &str, id: &str, title: &str, lines: &str) -> (Entity, String) {
    let pairs = lines.lines().filter_map(|line| line.split_once(": "));
    let values = pairs.filter(|(_, value)| *value != "null").map(|(name, value)| text(name, value));
    let entity = Entity {
        kind: Str::from(kind),
        id: Str::from(id),
        path: path(file),
        document: None,
        title: Str::from(title),
        values: std::iter::once(text("title", title)).chain(values).collect(),
        stage: None,
        stage_span: Span::default(),
        status: None,
        sections: Vec::new(),
        broken: false,
        empty: Vec::new(),
        insert_at: Span::default(),
    };
    (entity, format!("---\ntitle: {title}\n{lines}\n---\nText.\n"))
}

/// One rater's scores as they stand in a file; `-` is "not my field".
pub fn ballot(by: &str, date: jiff::civil::Date, values: [&str; 3], note: &str) -> Value {
    let mut parts = vec![text("by", by), value("date", Data::Date(date))];
    let named = ["impact", "confidence", "ease"].into_iter().zip(values);
    parts.extend(named.filter(|(_, value)| *value != "-").map(|(name, text)| number(name, text)));
    parts.extend(Some(note).filter(|note| !note.is_empty()).map(|note| text("note", note)));
    value("", Data::Map(parts))
}

fn score(workspace: &mut Workspace) {
    let day = jiff::civil::date(2026, 9, 1);
    let ballots = vec![
        ballot("anna", day, ["8", "5", "6"], "six of eight asked for it"),
        ballot("leo", day, ["9", "4", "-"], ""),
        ballot("mia", day, ["-", "-", "3"], ""),
    ];
    let portal = find(workspace, "portal");
    workspace.entities[portal.0 as usize].values.push(value("ice", Data::List(ballots)));
    let at = |id: &str| find(workspace, id);
    let ranking = Ranking {
        items: vec![
            ranked(at("promise"), "1", &["504", "504", "8"], [("9", 0), ("8", 0), ("7", 0)], &[Flag::OneRater]),
            ranked(at("alerts"), "2", &["360", "360", "7.1"], [("8", 700), ("9", 0), ("5", 0)], &[Flag::Discuss]),
            ranked(at("portal"), "3", &["172.125", "172", "5.6"], [("8.5", 100), ("4.5", 100), ("4.5", 300)], &[]),
            ranked(at("regions"), "=4", &["126", "126", "5"], [("7", 0), ("6", 0), ("3", 0)], &[Flag::OneRater]),
            ranked(
                at("trial"),
                "=4",
                &["126", "126", "5"],
                [("6", 0), ("3", 0), ("7", 0)],
                &[Flag::OneRater, Flag::Stale],
            ),
        ],
        must_do: vec![at("export")],
        unranked: vec![Unranked {
            entity: at("import"),
            waits_for: vec![(Str::from("ease"), Some(Str::from("engineering")))],
        }],
        chosen: vec![ranked(at("search"), "0", &["90", "90.0", "4.5"], [("5", 0), ("6", 0), ("3", 0)], &[])],
        cut: Some(2),
    };
    workspace.ranking = ranking.into();
    workspace.ranking.items[1].band = Some((1, 2));
    workspace.ranking.items[2].band = Some((2, 4));
    workspace.ranking.items[1].close_call = true;
    workspace.ranking.items[2].close_call = true;
}

/// A place in the list; `rank` as shown (`=4`), `score` exact, shown and on the scale.
pub fn ranked(entity: EntityIx, rank: &str, score: &[&str; 3], criteria: [(&str, i64); 3], flags: &[Flag]) -> Ranked {
    let raters = if flags.contains(&Flag::OneRater) { 1 } else { 3 };
    let rating = |(id, (shown, spread)): (&str, (&str, i64))| Rating {
        criterion: Str::from(id),
        shown: shown.to_owned(),
        value: shown.parse().unwrap_or(f64::NAN),
        effective: None,
        raters,
        spread,
        agreement: match (raters, spread) {
            (1, _) => Agreement::Single,
            (_, 400..) => Agreement::Discuss,
            (_, 300..) => Agreement::Differ,
            _ => Agreement::Agree,
        },
    };
    Ranked {
        entity,
        rank: rank.trim_start_matches('=').parse().unwrap_or(0),
        tied: rank.starts_with('='),
        score: Score {
            exact: score[0].to_owned(),
            value: score[0].parse().unwrap_or(f64::NAN),
            shown: score[1].to_owned(),
            on_scale: Some(score[2].to_owned()),
        },
        criteria: ["impact", "confidence", "ease"].into_iter().zip(criteria).map(rating).collect(),
        raters,
        band: None,
        close_call: false,
        flags: flags.to_vec(),
        scored: Some(jiff::civil::date(2026, 9, 1)),
    }
}

/// The gate of `trial` to stage 3: one thing passed, five missing, one waived.
fn gate(workspace: &mut Workspace) {
    let trial = find(workspace, "trial");
    let item = |rule: &str, at: u8, name: &str, state: GateMark, owed_by: &str| GateItem {
        rule: Str::from(rule),
        at: At(at),
        level: if rule == "section/analysis" { Level::Warning } else { Level::Error },
        name: Label::from_pairs([("en", name)]),
        state,
        owed_by: Some(Str::from(owed_by)).filter(|role| !role.is_empty()),
        place: Place { path: path("initiatives/trial.md"), span: Span::new(11, 12) },
    };
    let waived = GateMark::Waived { why: Str::from("nobody else sells this"), by: vec![Str::from("anna")] };
    workspace.gates[trial.0 as usize] = GateState {
        next: Some(At(3)),
        items: vec![
            item("field/pm", 1, "Product manager", GateMark::Passed, "pm"),
            item("field/target", 3, "Target", GateMark::Missing, "pm"),
            item("section/analysis", 3, "Analysis", GateMark::Missing, "pmm"),
            item("direct-competitor", 3, "Direct competitor", GateMark::Missing, "pmm"),
            item("evidence-with-result", 3, "Evidence with a result", GateMark::Missing, "pm"),
            item("verdict", 3, "Verdict", GateMark::Missing, "pm"),
            item("no-open-alert", 3, "No open alert", GateMark::Passed, ""),
            item("other-competitor", 3, "Indirect competitor", waived, "pmm"),
        ],
        untested: None,
    };
}

fn connect(workspace: &mut Workspace) {
    let (trial, portal, acme) = (find(workspace, "trial"), find(workspace, "portal"), find(workspace, "acme"));
    let link = Link { field: Str::from("competitors"), to: acme, span: Span::default() };
    workspace.links.out[trial.0 as usize].push(link);
    workspace.links.back[trial.0 as usize].push(Backlink { from: portal, field: Str::from("") });
}
