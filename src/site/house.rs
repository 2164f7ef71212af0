//! The messaging house: one message as the roof, two to four claims as its pillars, and what proves each of them.
//!
//! Exists because a claim without proof is an opinion, and on a page of pillars the bare one is seen at once.

use tera::Value as Shown;

use crate::base::path::TreePath;
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::Shape;
use crate::site::piece::{self, Scene};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role, url, verdict};

/// The house of a document, on the page `page`: `{name, roof, pillars, bare, statement, tone, avoid, signed, from}`; nothing for
/// documents of other kinds. `bare` counts the pillars without proof.
pub fn of(site: &Site, page: &TreePath, ix: EntityIx) -> Shown {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let Some(view) = workspace.playbook.views.sales.as_ref() else { return Shown::none() };
    let entity = workspace.entity(ix);
    let Some(kind) = workspace.playbook.kind(&view.kind).filter(|kind| kind.id == entity.kind) else {
        return Shown::none();
    };
    let name = |id: &str| kind.field(id).map_or_else(|| text(""), |field| lexicon.name(&field.name));
    let statement = view
        .statement
        .iter()
        .filter_map(|field| Some(record([("name", name(field)), ("text", text(entity.text(field)?))])));
    let house = view.house.as_ref();
    let message = house.and_then(|house| entity.get(&house.field));
    let roof = house.and_then(|house| message?.get(&house.roof)?.text());
    let written = house.and_then(|house| message?.get(&house.pillars)).map_or(&[][..], Value::items);
    let mut bare = 0;
    let pillars: Vec<Shown> = written
        .iter()
        .map(|pillar| {
            let said = |field: &str| pillar.get(field);
            let claim = house.and_then(|house| said(&house.claim)?.text()).or(pillar.text());
            let proofs = house.and_then(|house| said(&house.proof)).map_or(&[][..], Value::items);
            let shape = house.and_then(|house| {
                let pillars =
                    kind.field(&house.field)?.shape.fields().iter().find(|field| field.id == house.pillars)?;
                pillars.shape.fields().iter().find(|field| field.id == house.proof).map(|field| &field.shape)
            });
            bare += usize::from(proofs.is_empty());
            let lines = proofs.iter().filter_map(|proof| self::proof(site, page, ix, shape?, proof));
            record([("claim", text_or_none(claim)), ("proof", list(lines)), ("bare", Shown::from(proofs.is_empty()))])
        })
        .collect();
    let avoid = entity.items(&view.avoid).iter().filter_map(Value::text).map(text);
    let signed = entity.items(&view.signed).iter().filter_map(Value::text);
    record([
        ("name", name(house.map_or("", |house| &house.field))),
        ("roof", text_or_none(roof)),
        ("pillars", list(pillars)),
        ("bare", Shown::from(bare)),
        ("statement", list(statement)),
        ("tone_name", name(&view.tone)),
        ("tone", text_or_none(entity.text(&view.tone))),
        ("avoid_name", name(&view.avoid)),
        ("avoid", list(avoid)),
        ("signed_name", name(&view.signed)),
        ("signed", list(signed.map(|id| role::person(site, id, role::first(site, id).as_deref())))),
        ("from", entity.date(&view.from).map_or_else(Shown::none, |day| lexicon.date(day))),
    ])
}

/// A proof as a line, and its result: `{line, result}`. One that leads to what this site does not show is left out, name and all.
fn proof(site: &Site, page: &TreePath, ix: EntityIx, shape: &Shape, proof: &Value) -> Option<Shown> {
    let of = if let Shape::List { of, .. } = shape { of } else { shape };
    let file = &site.workspace().entity(ix).path;
    let to = match (piece::fitting(site, of, proof), proof.text()) {
        (Shape::Ref { kinds, .. }, Some(word)) => piece::referent(site, kinds, word),
        _ => None,
    };
    if to.is_some_and(|to| !site.shelf().shows(to)) {
        return None;
    }
    let root = url::root(page);
    Some(record([
        ("line", piece::line(&root, &piece::pieces_in(Scene { site, file: Some(file) }, of, proof))),
        ("result", to.map_or_else(Shown::none, |to| result(site, &root, to))),
    ]))
}

/// What was measured of something that proves a claim: a number convinces more than a name.
fn result(site: &Site, root: &str, ix: EntityIx) -> Shown {
    let entity = site.workspace().entity(ix);
    let Some(kind) = site.workspace().playbook.kind(&entity.kind) else { return Shown::none() };
    match verdict::line(site, entity, kind) {
        pieces if pieces.is_empty() => Shown::none(),
        pieces => piece::line(root, &pieces),
    }
}
