//! Who this document points to, and who points to it.

use std::collections::BTreeMap;

use tera::Value as Shown;

use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Kind, Shape};
use crate::model::link::Link;
use crate::site::Site;
use crate::site::value::{list, record, text, text_or_none};

/// How many links of one group a page shows. A segment that a thousand initiatives serve is better looked up in a list.
const SHOWN: usize = 100;

/// `{out, back}`: groups of `{name, icon, items: [{row, detail}], more}`. On the way out the detail is the part that is meant,
/// on the way back the field.
pub fn value(site: &Site, ix: EntityIx) -> Shown {
    record([("out", list(out(site, ix))), ("back", list(back(site, ix)))])
}

/// Links by the field that holds them, in the order of the kind's fields; those of the text come last. Fields inside
/// lists and maps are shown there, and people with the facts.
fn out(site: &Site, ix: EntityIx) -> Vec<Shown> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let Some(kind) = workspace.playbook.kind(&entity.kind) else { return Vec::new() };
    let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let mut groups = Vec::new();
    for field in kind.fields.iter().filter(|field| leads_to_documents(&field.shape)) {
        let named = links.iter().filter(|link| link.field == field.id);
        let targets = named.map(|link| (link.to, text_or_none(part(site, entity, link).as_deref())));
        groups.extend(group(site, site.lexicon().label(&field.name), &targets.collect::<Vec<_>>()));
    }
    let mut mentioned: Vec<EntityIx> = links.iter().filter(|link| link.field.is_empty()).map(|link| link.to).collect();
    mentioned.retain(|to| *to != ix);
    mentioned.sort();
    mentioned.dedup();
    let targets: Vec<_> = mentioned.into_iter().map(|to| (to, Shown::none())).collect();
    groups.extend(group(site, &site.lexicon().word("site-in-the-text"), &targets));
    groups
}

/// What a link means inside its target, by its name: a key result of an objective.
fn part(site: &Site, entity: &Entity, link: &Link) -> Option<String> {
    let written = entity.items(&link.field).iter().find(|value| value.span == link.span)?.text()?;
    let (_, id) = written.split_once('#')?;
    let mut items = site.workspace().entity(link.to).values.iter().flat_map(Value::items);
    let item = items.find(|item| item.get("id").and_then(Value::text) == Some(id))?;
    item.get("title")?.text().map(str::to_owned)
}

/// Links to here by the kind they come from, each with the field that it stands in.
fn back(site: &Site, ix: EntityIx) -> Vec<Shown> {
    let workspace = site.workspace();
    let mut sources: BTreeMap<usize, Vec<(EntityIx, Shown)>> = BTreeMap::new();
    let mut details: BTreeMap<(usize, &str), Shown> = BTreeMap::new();
    let links = workspace.links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    for link in links.iter().filter(|link| link.from != ix) {
        let from = workspace.entity(link.from);
        let Some(at) = workspace.playbook.kinds.iter().position(|kind| kind.id == from.kind) else { continue };
        let sources = sources.entry(at).or_default();
        // One document may point here from several fields: it is named once, with the first.
        if sources.last().is_none_or(|(last, _)| *last != link.from) {
            let name = || workspace.playbook.kinds.get(at).map(|kind| field_name(site, kind, &link.field));
            let detail = details.entry((at, &*link.field)).or_insert_with(|| text(&name().unwrap_or_default()));
            sources.push((link.from, detail.clone()));
        }
    }
    let named = sources.into_iter().filter_map(|(at, sources)| {
        let kind = workspace.playbook.kinds.get(at)?;
        group(site, site.lexicon().label(&kind.plural), &sources)
    });
    named.collect()
}

fn group(site: &Site, name: &str, targets: &[(EntityIx, Shown)]) -> Option<Shown> {
    let shown: Vec<&(EntityIx, Shown)> = targets.iter().filter(|(ix, _)| site.shelf().shows(*ix)).collect();
    let first = workspace_kind(site, shown.first()?.0);
    let rows = shown.iter().take(SHOWN);
    let items = rows.filter_map(|(ix, detail)| Some(record([("row", site.row(*ix)?), ("detail", detail.clone())])));
    Some(record([
        ("name", text(name)),
        ("icon", site.icon(&first)),
        ("items", list(items)),
        ("more", Shown::from(shown.len().saturating_sub(SHOWN))),
    ]))
}

fn workspace_kind(site: &Site, ix: EntityIx) -> Str {
    site.workspace().entity(ix).kind.clone()
}

/// The name of the field at a path: that of its first part, which is what people look for in a file.
fn field_name(site: &Site, kind: &Kind, path: &str) -> String {
    let first = path.split('.').next().unwrap_or("");
    match kind.field(first) {
        Some(field) => site.lexicon().label(&field.name).to_owned(),
        None => site.lexicon().word("site-in-the-text"),
    }
}

/// Whether a field holds references to documents, and nothing that the facts show better.
pub fn leads_to_documents(shape: &Shape) -> bool {
    match shape {
        Shape::Ref { .. } => true,
        Shape::List { of, .. } => leads_to_documents(of),
        // Words beside ids are not all links: such a field is told with the facts.
        Shape::Either(shapes) => !shapes.is_empty() && shapes.iter().all(leads_to_documents),
        _ => false,
    }
}
