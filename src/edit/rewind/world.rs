//! All documents of a tree with the day on which each of them was there first.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::Tree;
use crate::edit::rewind::body;
use crate::edit::rewind::demand::{self, Demands};
use crate::edit::rewind::front::Front;
use crate::edit::rewind::ladder::{self, Ladder};
use crate::edit::rewind::page::Page;
use crate::edit::rewind::part::Part;
use crate::edit::rewind::people::People;
use crate::model::document::LinkTarget;
use crate::model::kind::Shape;
use crate::model::node::Node;
use crate::model::playbook::Playbook;

/// How often first days are derived from each other before it is taken as it is.
const MAX_ROUNDS: usize = 16;
/// Over how many working days the documents without any date are spread.
const SPREAD_DAYS: usize = 20;

pub struct World<'a> {
    pub playbook: &'a Playbook,
    pub pages: Vec<Page<'a>>,
    pub people: People,
    pub start: Date,
    pub end: Date,
    births: Vec<Option<Date>>,
    /// Kind and id → number of the page.
    ids: BTreeMap<(Str, Str), usize>,
    paths: BTreeMap<TreePath, usize>,
}

impl<'a> World<'a> {
    pub fn read(tree: &'a Tree, playbook: &'a Playbook, end: Date) -> World<'a> {
        // What lies under a dot is no part of a workspace.
        let hidden = |path: &TreePath| path.as_str().split('/').any(|part| part.starts_with('.'));
        let texts = tree.iter().filter(|(path, _)| path.is_markdown() && !hidden(path));
        let pages: Vec<Page> = texts.filter_map(|(path, _)| Page::read(path, tree.text(path)?, playbook)).collect();
        let births: Vec<Option<Date>> = pages.iter().map(|page| page.dated().filter(|day| *day <= end)).collect();
        let start = births.iter().flatten().min().copied().unwrap_or(end);
        let id = |page: &Page| Some((page.kind?.id.clone(), page.id.clone()));
        let ids = pages.iter().enumerate().filter_map(|(at, page)| Some((id(page)?, at))).collect();
        let paths = pages.iter().enumerate().map(|(at, page)| (page.path.clone(), at)).collect();
        let people = People::read(tree, playbook);
        let mut world = World { playbook, pages, people, start, end, births, ids, paths };
        world.derive();
        world.spread();
        world
    }

    /// The first day of a document.
    pub fn birth(&self, page: usize) -> Date {
        self.births[page].unwrap_or(self.start)
    }

    /// Until when something that names a document had to wait; `None` while nothing is known about its first day.
    pub fn waits(&self, page: usize) -> Option<Date> {
        self.births[page]
    }

    /// The document that a value of this shape names.
    pub fn named(&self, shape: &Shape, text: &str) -> Option<usize> {
        match shape {
            Shape::Ref { kinds, .. } => {
                let bare = text.split('#').next().unwrap_or(text);
                let bare = bare.rsplit('/').next().unwrap_or(bare);
                let open = |kind: &&Str| kinds.is_empty() || kinds.contains(kind);
                let mut known = self.playbook.kinds.iter().map(|kind| &kind.id).filter(open);
                known.find_map(|kind| self.ids.get(&(kind.clone(), Str::from(bare))).copied())
            }
            Shape::Either(shapes) => shapes.iter().find_map(|shape| self.named(shape, text)),
            _ => None,
        }
    }

    /// The document that a link of a body leads to.
    pub fn linked(&self, from: &Page, target: &LinkTarget) -> Option<usize> {
        match target {
            LinkTarget::Wiki { id, .. } => self.named(&Shape::Ref { kinds: Vec::new(), fragment: true }, id),
            LinkTarget::Relative { path, .. } => {
                let target = from.path.sibling(path)?;
                self.paths.get(&target).copied().or_else(|| self.folder_of(&target))
            }
            LinkTarget::Refused { .. } => None,
        }
    }

    /// Who wrote a part: the person who recorded it, else the one who looks after the document, if it names this one,
    /// else the first one that it names.
    pub fn writer(&self, page: &Page, node: &Node) -> Option<Str> {
        let recorded = node.get("recorded_by").and_then(Node::text).map(Str::from);
        let named = self.people.named(node);
        let owner = self.owner(page).filter(|owner| named.contains(owner));
        recorded.filter(|id| self.people.knows(id)).or(owner).or_else(|| named.into_iter().next())
    }

    /// Who looks after a document: the first person whom it names, else the first who holds the role that owes its fields.
    pub fn owner(&self, page: &Page) -> Option<Str> {
        let named = page.front.as_ref().and_then(|front| self.people.named(front).into_iter().next());
        let role = page.kind.and_then(|kind| kind.fields.iter().find_map(|field| field.owed_by.clone()));
        named.or_else(|| self.people.holder(&role?)).or_else(|| self.people.first())
    }

    /// Whether a file is a document.
    pub fn is_page(&self, path: &TreePath) -> bool {
        self.paths.contains_key(path)
    }

    /// The document in whose own folder a file lies.
    pub fn folder_of(&self, path: &TreePath) -> Option<usize> {
        let mut folder = TreePath::new(path.folder());
        while let Some(at) = folder {
            let page = self.paths.get(&at.child("index.md")?).copied();
            // The page of a kind's document; an `index.md` of a folder of pages owns nothing.
            if let Some(page) = page.filter(|page| self.pages[*page].kind.is_some()) {
                return Some(page);
            }
            folder = TreePath::new(at.folder());
        }
        None
    }

    pub fn ladder(&self, page: usize) -> Ladder {
        Ladder::read(&self.pages[page], self.playbook, self.birth(page), self.end)
    }

    /// The parts of a document, the front matter first.
    pub fn parts(&self, number: usize) -> Vec<Part> {
        let mut parts = self.front(number);
        parts.extend(body::parts(self, number));
        parts.iter_mut().for_each(Part::settle);
        parts
    }

    /// How many documents that came on the same day its front matter names.
    pub fn named_on_first_day(&self, number: usize) -> usize {
        let mut named = BTreeSet::new();
        for part in self.front(number) {
            part.walk(&mut |part| named.extend(part.names.filter(|target| *target != number)));
        }
        named.iter().filter(|target| self.birth(**target) == self.birth(number)).count()
    }

    fn front(&self, number: usize) -> Vec<Part> {
        let page = &self.pages[number];
        let demands = page.kind.map(|kind| Demands { playbook: self.playbook, kind });
        Front { world: self, page, ladder: &self.ladder(number), demands }.parts()
    }

    /// A document that nothing dates was written the working day before something asked for it.
    fn derive(&mut self) {
        let dated: Vec<bool> = self.births.iter().map(Option::is_some).collect();
        // A day that a field tells of is the first one, unless somebody named the document before.
        for (birth, page) in self.births.iter_mut().zip(&self.pages).filter(|(birth, _)| birth.is_none()) {
            *birth = page.told().filter(|day| *day <= self.end).map(|day| day.max(self.start));
        }
        for _ in 0..MAX_ROUNDS {
            let asked: Vec<(usize, Date)> = (0..self.pages.len()).flat_map(|page| self.asked(page)).collect();
            let mut changed = false;
            for (page, day) in asked.into_iter().filter(|(page, _)| !dated[*page]) {
                if self.births[page].is_none_or(|known| day < known) {
                    self.births[page] = Some(ladder::day_before(day).max(self.start));
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
    }

    /// The documents that one document asks for, each with the day: by naming it, or by a stage that wants it.
    fn asked(&self, number: usize) -> Vec<(usize, Date)> {
        let mut asked = Vec::new();
        let page = &self.pages[number];
        if let Some(kind) = page.kind {
            for brought in demand::brought(self.playbook).iter().filter(|brought| *brought.kind == *kind.id) {
                let Some(shape) = kind.field(brought.field).map(|field| &field.shape) else { continue };
                let of = if let Shape::List { of, .. } = shape { of } else { shape };
                let value = page.get(brought.field);
                let one = value.and_then(Node::text);
                let many = value.map_or(&[][..], Node::items).iter().filter_map(Node::text);
                let hosts = one.into_iter().chain(many).filter_map(|id| self.named(of, id));
                let hosts = hosts.filter(|host| self.births[*host].is_some());
                asked.extend(hosts.map(|host| (number, self.ladder(host).day(brought.at))));
            }
        }
        if self.births[number].is_some() {
            let mut parts = self.front(number);
            parts.iter_mut().for_each(Part::settle);
            for part in &parts {
                part.walk(&mut |part| asked.extend(part.names.map(|target| (target, part.day))));
            }
        }
        asked
    }

    /// What is left came in the first weeks, in the order of the paths.
    fn spread(&mut self) {
        let left: Vec<usize> = (0..self.pages.len()).filter(|page| self.births[*page].is_none()).collect();
        let mut days = vec![ladder::working(self.start).max(self.start)];
        while days.len() < SPREAD_DAYS {
            let Ok(next) = days[days.len() - 1].tomorrow() else { break };
            days.push(ladder::next_working(next));
        }
        for (at, page) in left.iter().enumerate() {
            let day = days[(at * days.len() / left.len()).min(days.len() - 1)];
            self.births[*page] = Some(day.min(self.end));
        }
    }
}
