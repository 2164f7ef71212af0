//! Links in bodies: `[[id]]`, relative links, and the anchors of both.

use crate::analysis::index;
use crate::analysis::link::World;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Place;
use crate::base::text::{Arg, Str};
use crate::base::tree::File;
use crate::model::document::{BodyLink, Document, LinkTarget};
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::link::{Destination, Link};
use crate::model::rule;
use crate::model::source;
use crate::syntax::near;

/// Per document: the entity whose document it is.
pub fn owners(world: World<'_>) -> Vec<Option<EntityIx>> {
    let mut owners = vec![None; world.documents.len()];
    for (at, entity) in world.entities.iter().enumerate() {
        if let Some(document) = entity.document {
            owners[document.0 as usize] = Some(EntityIx(at as u32));
        }
    }
    owners
}

/// The references to entities among the resolved links of a document.
pub(in crate::analysis) fn entity_links<'a>(
    document: &'a Document,
    resolved: &'a [Destination],
) -> impl Iterator<Item = Link> + 'a {
    let no_field = Str::from("");
    document.links.iter().zip(resolved).filter_map(move |(link, destination)| match destination {
        Destination::Entity(to, _) => Some(Link { field: no_field.clone(), to: *to, span: link.span }),
        _ => None,
    })
}

/// Resolves all links of one document, in their order.
pub fn resolve(
    world: World<'_>,
    document: &Document,
    owner: Option<EntityIx>,
    owners: &[Option<EntityIx>],
    found: &mut Vec<Diagnostic>,
) -> Vec<Destination> {
    let mut resolver = Resolver { world, document, owner, owners, found };
    document.links.iter().map(|link| resolver.one(link)).collect()
}

struct Resolver<'a> {
    world: World<'a>,
    document: &'a Document,
    owner: Option<EntityIx>,
    owners: &'a [Option<EntityIx>],
    found: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn one(&mut self, link: &BodyLink) -> Destination {
        match &link.target {
            LinkTarget::Wiki { id, anchor } => self.wiki(link, id, anchor.as_deref()),
            LinkTarget::Relative { path, anchor } if path.is_empty() => {
                let anchor = anchor.as_deref().unwrap_or("");
                let document = self.document;
                self.check_anchor(link, document, anchor);
                match (self.owner, self.number_of(&document.path)) {
                    (Some(owner), _) => Destination::Entity(owner, Some(anchor.into())),
                    (None, Some(number)) => Destination::Page(number, Some(anchor.into())),
                    _ => Destination::Broken,
                }
            }
            LinkTarget::Relative { path, anchor } => self.relative(link, path, anchor.as_deref()),
            LinkTarget::Refused { url } => {
                let args = vec![("url", (&**url).into())];
                self.report(Diagnostic::new(&rule::UNSAFE_LINK, self.place(link), args));
                Destination::Broken
            }
        }
    }

    fn wiki(&mut self, link: &BodyLink, id: &str, anchor: Option<&str>) -> Destination {
        let hits = self.entities_called(id);
        match hits.as_slice() {
            [one] => self.arrive_at_entity(link, *one, anchor),
            [] => {
                let page = TreePath::new(&format!("{id}.md")).and_then(|path| self.number_of(&path));
                match page {
                    Some(number) => self.arrive_at_page(link, number, anchor),
                    None => self.broken_wiki(link, id),
                }
            }
            many => {
                let kinds: Vec<&str> = many.iter().map(|hit| &*self.world.entities[hit.0 as usize].kind).collect();
                let args = vec![("id", id.into()), ("kinds", kinds.join(", ").into())];
                self.report(Diagnostic::new(&rule::AMBIGUOUS_ID, self.place(link), args));
                Destination::Broken
            }
        }
    }

    fn broken_wiki(&mut self, link: &BodyLink, id: &str) -> Destination {
        let bare = id.rsplit('/').next().unwrap_or(id);
        let known = self.world.ids.values().flat_map(|ids| ids.keys().map(|key| &**key));
        let nearest = if self.suggests() { near::nearest(bare, known) } else { None };
        self.broken(link, id, nearest.map(str::to_string))
    }

    fn relative(&mut self, link: &BodyLink, path: &str, anchor: Option<&str>) -> Destination {
        // A way out of a source, or into one, is none that there is on the disk.
        let inside = |target: &TreePath| source::are_together(&self.document.path, target);
        let Some(target) = self.document.path.sibling(path).filter(inside) else {
            let rooted = path.starts_with('/');
            if !rooted && path.trim_end_matches(['/', '.']).is_empty() {
                return Destination::Broken;
            }
            self.report(Diagnostic::new(&rule::LINK_LEADS_OUT, self.place(link), vec![("target", path.into())]));
            return Destination::Broken;
        };
        if let Some(number) = self.number_of(&target) {
            return match self.owners[number.0 as usize] {
                Some(owner) => self.arrive_at_entity(link, owner, anchor),
                None => self.arrive_at_page(link, number, anchor),
            };
        }
        match self.world.tree.get(&target) {
            Some(File::Attachment(_)) => Destination::Attachment(target),
            // The workspace's own YAML files are there but have no page: the words stay, without a link.
            Some(File::Text(_)) => Destination::Broken,
            _ => {
                let paths = self.world.documents.iter().map(|document| document.path.as_str());
                let nearest = if self.suggests() { near::nearest(target.as_str(), paths) } else { None };
                let nearest = nearest.and_then(TreePath::new);
                let shown = nearest.map(|near| self.document.path.link_to(&near));
                self.broken(link, path, shown)
            }
        }
    }

    fn arrive_at_entity(&mut self, link: &BodyLink, to: EntityIx, anchor: Option<&str>) -> Destination {
        let document = self.world.entities[to.0 as usize].document;
        if let (Some(document), Some(anchor)) = (document, anchor) {
            self.check_anchor(link, &self.world.documents[document.0 as usize], anchor);
        }
        Destination::Entity(to, anchor.map(Into::into))
    }

    fn arrive_at_page(&mut self, link: &BodyLink, number: DocumentIx, anchor: Option<&str>) -> Destination {
        if let Some(anchor) = anchor {
            self.check_anchor(link, &self.world.documents[number.0 as usize], anchor);
        }
        Destination::Page(number, anchor.map(Into::into))
    }

    fn check_anchor(&mut self, link: &BodyLink, target: &Document, anchor: &str) {
        if anchor.is_empty() || target.headings.iter().any(|heading| &*heading.anchor == anchor) {
            return;
        }
        let nearest = near::nearest(anchor, target.headings.iter().map(|heading| &*heading.anchor));
        let mut args: Vec<(&'static str, Arg)> =
            vec![("target", target.path.as_str().into()), ("anchor", anchor.into())];
        args.extend(nearest.map(|near| ("nearest", near.into())));
        let message = if nearest.is_some() { "broken-anchor-near" } else { "broken-anchor" };
        self.report(Diagnostic::worded(&rule::BROKEN_ANCHOR, message, self.place(link), args));
    }

    fn broken(&mut self, link: &BodyLink, target: &str, nearest: Option<String>) -> Destination {
        let mut args: Vec<(&'static str, Arg)> = vec![("target", target.into())];
        let message = if nearest.is_some() { "broken-link-near" } else { "broken-link" };
        args.extend(nearest.map(|near| ("nearest", near.into())));
        self.report(Diagnostic::worded(&rule::BROKEN_LINK, message, self.place(link), args));
        Destination::Broken
    }

    /// Entities by bare id, or by `kind/id`.
    fn entities_called(&self, id: &str) -> Vec<EntityIx> {
        let find = |kind: &str, id: &str| index::find(self.world.ids, kind, id);
        if let Some((kind, id)) = id.split_once('/') {
            return find(kind, id).into_iter().collect();
        }
        self.world.playbook.kinds.iter().filter_map(|kind| find(&kind.id, id)).collect()
    }

    fn number_of(&self, path: &TreePath) -> Option<DocumentIx> {
        let documents = self.world.documents;
        let at = documents.binary_search_by(|document| document.path.cmp(path)).ok()?;
        path.is_markdown().then_some(DocumentIx(at as u32))
    }

    fn suggests(&self) -> bool {
        self.world.suggests(self.found.len())
    }

    fn place(&self, link: &BodyLink) -> Place {
        Place { path: self.document.path.clone(), span: link.span }
    }

    fn report(&mut self, finding: Diagnostic) {
        let subject = self.owner.map(|owner| self.world.entities[owner.0 as usize].id.clone());
        self.found.push(match subject {
            Some(id) => finding.about(&id),
            None => finding,
        });
    }
}
