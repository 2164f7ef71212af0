//! How scores are collected, combined and judged: the part `score` of a playbook.

use crate::base::text::{Label, Str};
use crate::model::grouping;
use crate::model::kind::Kind;
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::{PerProfile, Where};
use crate::model::rule;
use crate::model::scoring::{Aggregate, Cap, Combine, Decay, How, Preset, Scoring, Select};
use crate::playbook::conditions::{check, conditions, find};
use crate::playbook::form::Form;
use crate::playbook::kinds::implied;
use crate::playbook::known::Known;
use crate::playbook::per_profile::by_profile;
use crate::playbook::preset::presets;
use crate::playbook::review::Review;
use crate::playbook::scalar;

const AGGREGATES: &[(&str, Aggregate)] = &[
    ("median", Aggregate::Median),
    ("mean", Aggregate::Mean),
    ("min", Aggregate::Min),
    ("facilitator", Aggregate::Facilitator),
];
const DECAYS: &[(&str, Decay)] = &[("off", Decay::Off), ("linear", Decay::Linear)];
const CAPS: &[(&str, Cap)] = &[("off", Cap::Off), ("warn", Cap::Warn), ("apply", Cap::Apply)];

/// Reads `score`.
pub fn scoring(root: &mut Form, kinds: &[Kind], known: &Known, review: &mut Review) -> Scoring {
    if let Some(mut form) = root.need("score", review).and_then(|node| Form::open(node, review)) {
        let scoring = read(&mut form, kinds, known, review);
        form.close(review);
        return scoring;
    }
    // That the part is missing has been said; nobody needs to hear of everything that would have been in it.
    let empty = Node { span: root.node.span, kind: NodeKind::Null };
    let mut unheard = Review::new(review.sources, &rule::BAD_PLAYBOOK, &empty);
    let mut form = Form::over(&empty, &mut unheard);
    read(&mut form, kinds, known, &mut unheard)
}

fn read(form: &mut Form, kinds: &[Kind], known: &Known, review: &mut Review) -> Scoring {
    let presets = presets(form, known, review);
    let ids: Vec<Str> = presets.iter().map(|preset| preset.id.clone()).collect();
    let preset = form.name("preset", "preset", &ids, review).or_else(|| ids.first().cloned());
    let kind = form.name("kind", "kind", &known.kinds, review);
    let fields = kinds.iter().find(|known| Some(&known.id) == kind.as_ref());
    let mut field = |key| field(form, key, fields, review);
    let (score, must, evidence) = (field("field"), field("must_field"), field("evidence_field"));
    let aggregate = form.choice("aggregate", AGGREGATES, review).unwrap_or(Aggregate::Median);
    let facilitator = known.role(form, "facilitator", review);
    if aggregate == Aggregate::Facilitator && facilitator.is_none() {
        form.missing("facilitator", review);
    }
    let (ranked_stages, ranked) = ranked(form, fields, known, review);
    Scoring {
        field: score,
        must_field: must,
        evidence_field: evidence,
        preset: preset.unwrap_or_default(),
        aggregate,
        facilitator,
        differ_above: share(form, "differ_above", review).unwrap_or(25),
        discuss_at: share(form, "discuss_at", review).unwrap_or(40),
        stale_after: form.days("stale_after", review).unwrap_or(90),
        expired_after: form.days("expired_after", review).unwrap_or(180),
        decay: form.choice("decay", DECAYS, review).unwrap_or(Decay::Off),
        cap: form.choice("cap", CAPS, review).unwrap_or(Cap::Off),
        cap_without_evidence: form.small("cap_without_evidence", 100, review).unwrap_or(0),
        doubt_from: form.small("doubt_from", 100, review).unwrap_or(u8::MAX),
        note_from: form.small("note_from", 100, review).unwrap_or(u8::MAX),
        min_raters: min_raters(form, known, review),
        required_raters: required_raters(form, &presets, known, review),
        select: form.take("select").and_then(|node| select(node, review)).unwrap_or(Select::All),
        kind: kind.unwrap_or_default(),
        ranked_stages,
        ranked,
        groups: groups(form, fields, review),
        required_at: form.take("required_at").and_then(|node| stage(node, known, review)).unwrap_or(known.stages),
        presets: if presets.is_empty() { vec![no_formula()] } else { presets },
    }
}

/// The name of a field of the ranked kind.
fn field<'n>(form: &mut Form<'n>, key: &'n str, kind: Option<&Kind>, review: &mut Review) -> Str {
    let Some(node) = form.need(key, review) else { return Str::default() };
    let Some(name) = scalar::text(node, review) else { return Str::default() };
    if let Some(kind) = kind
        && find(name, &kind.fields).is_none()
    {
        review.unknown_name("field", name, node.span, kind.fields.iter().map(|field| &*field.id));
    }
    Str::from(name)
}

/// Fields of the ranked kind that lead to documents of one kind each.
fn groups(form: &mut Form, kind: Option<&Kind>, review: &mut Review) -> Vec<Str> {
    let words = form.take("groups").map(|node| scalar::words(node, review)).unwrap_or_default();
    let Some(kind) = kind else { return Vec::new() };
    let fit = kind.fields.iter().filter(|field| grouping::leads_to(&field.shape).is_some());
    let fit: Vec<Str> = fit.map(|field| field.id.clone()).collect();
    words.into_iter().filter_map(|(name, node)| review.reference("group", &fit, name, node.span)).collect()
}

/// A share of the scale, 0 to 1, in hundredths.
fn share<'n>(form: &mut Form<'n>, key: &'n str, review: &mut Review) -> Option<i64> {
    let node = form.take(key)?;
    let share = scalar::hundredths(node, review)?;
    if (0..=100).contains(&share) {
        return Some(share);
    }
    review.mistake("range", node.span, vec![("min", "0".into()), ("max", "1".into())]);
    None
}

fn min_raters(form: &mut Form, known: &Known, review: &mut Review) -> PerProfile<u32> {
    let node = form.take("min_raters");
    let by = by_profile(node, 0, known, review, |node, review| {
        scalar::whole(node, 0..=1000, review).and_then(|number| u32::try_from(number).ok())
    });
    PerProfile::new(by)
}

/// Criterion → the roles of which somebody should rate it.
fn required_raters(form: &mut Form, presets: &[Preset], known: &Known, review: &mut Review) -> Vec<(Str, Vec<Str>)> {
    let mut criteria: Vec<Str> = Vec::new();
    for criterion in presets.iter().flat_map(|preset| &preset.criteria) {
        if !criteria.contains(&criterion.id) {
            criteria.push(criterion.id.clone());
        }
    }
    let read = form.entries("required_raters", review).into_iter().filter_map(|entry| {
        let criterion = review.reference("criterion", &criteria, &entry.key, entry.key_span)?;
        let words = scalar::words(&entry.value, review).into_iter();
        let roles = words.filter_map(|(role, node)| review.reference("role", &known.roles, role, node.span));
        Some((criterion, roles.collect()))
    });
    read.collect()
}

/// `{stages: [0, 2], where: {status: [active]}}`.
fn ranked(form: &mut Form, kind: Option<&Kind>, known: &Known, review: &mut Review) -> ((u8, u8), Where) {
    let all = (0, known.stages);
    let Some(mut form) = form.take("ranked").and_then(|node| Form::open(node, review)) else {
        return (all, Where::default());
    };
    let stages = form.take("stages").and_then(|node| stages(node, known, review)).unwrap_or(all);
    let filter = conditions(&mut form, "where", review);
    if let Some(kind) = kind {
        check(form.take("where"), &kind.fields, implied(kind.staged), review);
    }
    form.close(review);
    (stages, filter)
}

/// The first and the last stage whose documents are ranked.
fn stages(node: &Node, known: &Known, review: &mut Review) -> Option<(u8, u8)> {
    let [first, last] = node.items() else {
        review.wrong_type(node, "setting-stages");
        return None;
    };
    let (first, last) = (stage(first, known, review)?, stage(last, known, review)?);
    if first > last {
        review.wrong_type(node, "setting-stages");
        return None;
    }
    Some((first, last))
}

/// A stage's number, or one more for "when it is done".
fn stage(node: &Node, known: &Known, review: &mut Review) -> Option<u8> {
    let limit = i64::from(known.stages);
    let forgiven = review.is_forgivable(node.span);
    let number = scalar::whole(node, 0..=if forgiven { 255 } else { limit }, review)?;
    if number > limit {
        // The team has fewer stages than the method: what belonged to a later one belongs to the end.
        review.amend(node.span, Some(limit.to_string()));
    }
    u8::try_from(number.min(limit)).ok()
}

/// `all`, or one way of drawing the line.
fn select(node: &Node, review: &mut Review) -> Option<Select> {
    if node.text() == Some("all") {
        return Some(Select::All);
    }
    if !matches!(node.kind, NodeKind::Map(_)) {
        review.wrong_type(node, "setting-select");
        return None;
    }
    let mut form = Form::open(node, review)?;
    let top = form.whole("top", 1..=100_000, review).and_then(|number| u32::try_from(number).ok()).map(Select::Top);
    let least = form.take("min_score").and_then(|node| scalar::number(node, review)).map(Select::MinScore);
    let weeks = form.take("capacity").and_then(|node| positive(node, review)).map(Select::Capacity);
    let written = ["top", "min_score", "capacity"].iter().filter(|key| form.take(key).is_some()).count();
    form.close(review);
    if written != 1 {
        review.wrong_type(node, "setting-select");
        return None;
    }
    top.or(least).or(weeks)
}

fn positive(node: &Node, review: &mut Review) -> Option<f64> {
    let number = scalar::number(node, review)?;
    if number > 0.0 {
        return Some(number);
    }
    review.mistake("range", node.span, vec![("min", "0.01".into()), ("max", "∞".into())]);
    None
}

/// What is left when no formula can be used: one by which no document has a score.
fn no_formula() -> Preset {
    Preset {
        id: Str::default(),
        name: Label::default(),
        help: Label::default(),
        criteria: Vec::new(),
        numerator: Combine { how: How::Sum, of: Vec::new() },
        denominator: None,
        tie: Vec::new(),
        capped: None,
        axes: None,
    }
}
