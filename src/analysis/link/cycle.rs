//! Circles in references that must not have any (`depends_on`, `parent`, `supersedes`).

use std::collections::BTreeSet;

use crate::analysis::link::World;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Place;
use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::link::{Link, Links};
use crate::model::rule;

/// Reports every circle once, at the reference that closes it.
pub fn report(world: World<'_>, links: &Links, found: &mut Vec<Diagnostic>) {
    let mut fields: BTreeSet<Str> = BTreeSet::new();
    for kind in &world.playbook.kinds {
        fields.extend(kind.fields.iter().filter(|field| field.acyclic).map(|field| field.id.clone()));
    }
    for field in fields {
        let edges = |ix: EntityIx| links.out[ix.0 as usize].iter().filter(|link| link.field == field);
        let mut seen = vec![Mark::New; world.entities.len()];
        for start in 0..world.entities.len() {
            if seen[start] == Mark::New && edges(EntityIx(start as u32)).next().is_some() {
                walk(world, EntityIx(start as u32), &edges, &mut seen, found);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// A depth-first walk with a stack of its own: a chain of 100,000 documents must not exhaust the machine's.
fn walk<'a, I: Iterator<Item = &'a Link>>(
    world: World<'_>,
    start: EntityIx,
    edges: &impl Fn(EntityIx) -> I,
    seen: &mut [Mark],
    found: &mut Vec<Diagnostic>,
) {
    let mut path: Vec<(EntityIx, Vec<&'a Link>)> = vec![(start, edges(start).collect())];
    seen[start.0 as usize] = Mark::Open;
    while let Some((from, rest)) = path.last_mut() {
        let from = *from;
        let Some(link) = rest.pop() else {
            seen[from.0 as usize] = Mark::Done;
            path.pop();
            continue;
        };
        match seen[link.to.0 as usize] {
            Mark::New => {
                seen[link.to.0 as usize] = Mark::Open;
                path.push((link.to, edges(link.to).collect()));
            }
            Mark::Open => {
                let began = path.iter().position(|(ix, _)| *ix == link.to).unwrap_or(0);
                let id = |ix: EntityIx| world.entities[ix.0 as usize].id.to_string();
                let mut names: Vec<String> = path[began..].iter().map(|(ix, _)| id(*ix)).collect();
                names.push(id(link.to));
                let entity = &world.entities[from.0 as usize];
                let place = Place { path: entity.path.clone(), span: link.span };
                let args = vec![("path", names.join(" → ").into())];
                let finding = Diagnostic::new(&rule::DEPENDENCY_CYCLE, place, args);
                found.push(finding.about(&entity.id).at_path(&*link.field));
            }
            Mark::Done => {}
        }
    }
}
