//! Score formulae: criteria with their scales, and how they become one number.
//!
//! Whatever could make a score meaningless later (a division by zero, a weight of nothing, a criterion that nobody rates)
//! is refused here, so that ranking never has to.

use crate::base::text::{Label, Str, Text};
use crate::model::node::Node;
use crate::model::scoring::{Combine, Criterion, How, Hundredths, Preset, Scale};
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::shape::upside_down;
use crate::playbook::things::things;

/// Words for the ways of combining.
const HOWS: &[(&str, How)] = &[("product", How::Product), ("sum", How::Sum), ("mean", How::Mean)];

/// Reads the list of presets.
pub fn presets(form: &mut Form, known: &Known, review: &mut Review) -> Vec<Preset> {
    let before = review.count();
    let list = form.list("presets", review);
    let presets = things(list, "preset", review, |id, form, review| preset(id, form, known, review));
    if presets.is_empty() && review.count() == before {
        form.missing("presets", review);
    }
    presets
}

fn preset(id: Str, form: &mut Form, known: &Known, review: &mut Review) -> Option<Preset> {
    let name = form.title(&id, review);
    let help = form.label("help", review);
    let list = form.list("criteria", review);
    let criteria = things(list, "criterion", review, |id, form, review| criterion(id, form, known, review));
    let ids: Vec<Str> = criteria.iter().map(|criterion| criterion.id.clone()).collect();
    let numerator = form.need("numerator", review).and_then(|node| combine(node, &ids, review));
    let below = form.take("denominator");
    let denominator = below.and_then(|node| combine(node, &ids, review));
    let divides = match (below, &denominator) {
        (Some(node), Some(denominator)) => is_positive(denominator, &criteria, (node, list), review),
        (below, _) => below.is_none(),
    };
    let tie = form.names("tie", "criterion", &ids, review);
    let capped = form.name("capped", "criterion", &ids, review);
    let axes = form.take("axes").and_then(|node| axes(node, &ids, review));
    if list.is_empty() {
        form.missing("criteria", review);
    }
    if !divides || criteria.is_empty() {
        return None;
    }
    Some(Preset { id, name, help, criteria, numerator: numerator?, denominator, tie, capped, axes })
}

fn criterion(id: Str, form: &mut Form, known: &Known, review: &mut Review) -> Option<Criterion> {
    let name = form.title(&id, review);
    let help = form.label("help", review);
    let scale = form.need("scale", review).and_then(|node| scale(node, review));
    let owed_by = known.role(form, "owed_by", review);
    let mut rubric: Vec<(Hundredths, Label)> = Vec::new();
    for entry in form.entries("rubric", review) {
        match scalar::parse_hundredths(&entry.key) {
            Some(value) => rubric.push((value, scalar::label(&entry.value, review))),
            None => {
                let expected = Text::message("setting-hundredths").into();
                let args = vec![("key", "rubric".into()), ("expected", expected), ("value", (&*entry.key).into())];
                review.mistake("type", entry.key_span, args);
            }
        }
    }
    rubric.sort_by_key(|(value, _)| *value);
    Some(Criterion { id, name, help, scale: scale?, owed_by, rubric })
}

/// `{min: 1, max: 10, step: 1}` or `{values: [0.25, 0.5, 1]}`.
fn scale(node: &Node, review: &mut Review) -> Option<Scale> {
    let mut form = Form::open(node, review)?;
    let found = match form.take("values") {
        Some(list) => fixed(list, review),
        None => steps(&mut form, review),
    };
    if found.is_some() {
        form.close(review);
    }
    found
}

fn fixed(list: &Node, review: &mut Review) -> Option<Scale> {
    let mut values: Vec<Hundredths> = Vec::with_capacity(list.items().len());
    for item in list.items() {
        let value = scalar::hundredths(item, review)?;
        if values.last().is_some_and(|last| *last >= value) {
            review.mistake("scale", item.span, Vec::new());
            return None;
        }
        values.push(value);
    }
    if values.len() < 2 {
        review.mistake("scale", list.span, Vec::new());
        return None;
    }
    Some(Scale::Values(values))
}

fn steps(form: &mut Form, review: &mut Review) -> Option<Scale> {
    let min = form.need("min", review).and_then(|node| scalar::hundredths(node, review));
    let max = form.need("max", review).and_then(|node| scalar::hundredths(node, review));
    let step = form.take("step").map_or(Some(100), |node| scalar::hundredths(node, review));
    let (min, max, step) = (min?, max?, step?);
    if min >= max {
        let text = |value: Hundredths| format!("{}", value as f64 / 100.0);
        upside_down(form, text(min), text(max), review);
        return None;
    }
    if step <= 0 || (max - min) % step != 0 {
        let span = form.take("step").map_or(form.node.span, |node| node.span);
        review.mistake("scale", span, Vec::new());
        return None;
    }
    Some(Scale::Steps { min, max, step })
}

/// `{combine: product, of: {impact: 1, ease: 1}}`.
fn combine(node: &Node, criteria: &[Str], review: &mut Review) -> Option<Combine> {
    let mut form = Form::open(node, review)?;
    let how = form.need("combine", review).and_then(|node| scalar::choice(node, HOWS, review));
    let mut of: Vec<(Str, f64)> = Vec::new();
    let entries = form.entries("of", review);
    for entry in &entries {
        let criterion = review.reference("criterion", criteria, &entry.key, entry.key_span);
        let weight = weight(&entry.value, how, review);
        of.extend(criterion.zip(weight));
    }
    if entries.is_empty() {
        form.missing("of", review);
    }
    form.close(review);
    (of.len() == entries.len() && !of.is_empty()).then_some(())?;
    Some(Combine { how: how?, of })
}

fn weight(node: &Node, how: Option<How>, review: &mut Review) -> Option<f64> {
    let weight = scalar::number(node, review)?;
    let product = how == Some(How::Product);
    if weight > 0.0 && (!product || [1.0, 2.0, 3.0].contains(&weight)) {
        return Some(weight);
    }
    let how = if product { "product" } else { "sum" };
    review.mistake("weight", node.span, vec![("weight", review.quoted(node.span).into()), ("how", how.into())]);
    None
}

/// Whether nothing that a rater may give makes the lower part of the fraction zero.
fn is_positive(
    denominator: &Combine,
    criteria: &[Criterion],
    (node, list): (&Node, &[Node]),
    review: &mut Review,
) -> bool {
    for (id, _) in &denominator.of {
        let Some(criterion) = criteria.iter().find(|criterion| criterion.id == *id) else { continue };
        if criterion.scale.bounds().0 <= 0 {
            let weights = node.get("of").map(Node::entries).unwrap_or_default();
            let weight = weights.iter().find(|entry| *entry.key == **id).map(|entry| entry.key_span);
            let item = list.iter().find(|item| item.get("id").and_then(Node::text) == Some(&**id));
            let scale = item.and_then(|item| item.get("scale")).map(|scale| scale.span);
            // Whichever of the two the team wrote: it divides by the criterion, or has moved its scale.
            let spans = [weight, scale, Some(node.span)].into_iter().flatten();
            let written = spans.clone().find(|span| review.sources.is_team(*span));
            let span = written.or_else(|| spans.clone().next()).unwrap_or(node.span);
            review.mistake("denominator", span, vec![("criterion", (&criterion.name).into())]);
            return false;
        }
    }
    true
}

/// Three criteria: across, up, size.
fn axes(node: &Node, criteria: &[Str], review: &mut Review) -> Option<[Str; 3]> {
    let words = scalar::words(node, review);
    let names: Vec<Str> =
        words.iter().filter_map(|(name, node)| review.reference("criterion", criteria, name, node.span)).collect();
    let complete = names.len() == words.len();
    match <[Str; 3]>::try_from(names) {
        Ok(axes) => Some(axes),
        Err(_) => {
            if complete {
                review.wrong_type(node, "setting-axes");
            }
            None
        }
    }
}
