//! A map that is being read key by key.
//!
//! The form remembers which keys it was asked for. What nobody asked for is unknown, and the keys that were asked for are
//! what a misspelt one is compared with: there is no second list of keys to keep in step with the code.

use std::ops::RangeInclusive;

use crate::base::span::Span;
use crate::base::text::{Label, Str};
use crate::model::node::{Entry, Node, NodeKind};
use crate::playbook::merge::is_explicit_null;
use crate::playbook::review::{Review, nearest_arg};
use crate::playbook::scalar;

/// One map and the keys it was asked for.
pub struct Form<'n> {
    pub node: &'n Node,
    asked: Vec<&'n str>,
    depth: usize,
    given_up: bool,
}

impl<'n> Form<'n> {
    /// `None`, with a finding, for anything but a map.
    pub fn open(node: &'n Node, review: &mut Review) -> Option<Form<'n>> {
        if !matches!(node.kind, NodeKind::Map(_)) {
            review.wrong_type(node, "type-map");
            return None;
        }
        Some(Form::over(node, review))
    }

    /// The same without a finding: anything but a map is read as an empty one.
    pub fn over(node: &'n Node, review: &mut Review) -> Form<'n> {
        let depth = review.enter(node.span);
        Form { node, asked: Vec::new(), depth, given_up: false }
    }

    /// The value of `key`; `None` when it is absent or removed.
    pub fn take(&mut self, key: &'n str) -> Option<&'n Node> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.node.get(key).filter(|value| !value.is_null())
    }

    /// The value of a key that must be there; a finding when it is not.
    pub fn need(&mut self, key: &'n str, review: &mut Review) -> Option<&'n Node> {
        let found = self.take(key);
        if found.is_none() {
            self.missing(key, review);
        }
        found
    }

    /// Says that `key` is missing, on the line that removed it or on the whole map.
    pub fn missing(&self, key: &str, review: &mut Review) {
        let removed = self.node.entries().iter().find(|entry| &*entry.key == key);
        let span = removed.map_or(self.node.span, |entry| entry.key_span);
        review.mistake("missing", span, vec![("key", key.into())]);
    }

    pub fn text(&mut self, key: &'n str, review: &mut Review) -> Option<Str> {
        let node = self.take(key)?;
        scalar::text(node, review).map(Str::from)
    }

    /// An empty label when there is none.
    pub fn label(&mut self, key: &'n str, review: &mut Review) -> Label {
        self.take(key).map_or_else(Label::default, |node| scalar::label(node, review))
    }

    /// The label `name`, else the id in words.
    pub fn title(&mut self, id: &Str, review: &mut Review) -> Label {
        let name = self.label("name", review);
        if name.is_empty() { scalar::spelled(id) } else { name }
    }

    pub fn labels(&mut self, key: &'n str, review: &mut Review) -> Vec<Label> {
        self.list(key, review).iter().map(|node| scalar::label(node, review)).collect()
    }

    pub fn flag(&mut self, key: &'n str, otherwise: bool, review: &mut Review) -> bool {
        self.take(key).and_then(|node| scalar::flag(node, review)).unwrap_or(otherwise)
    }

    pub fn whole(&mut self, key: &'n str, range: RangeInclusive<i64>, review: &mut Review) -> Option<i64> {
        let node = self.take(key)?;
        scalar::whole(node, range, review)
    }

    /// A whole number that is never negative.
    pub fn count(&mut self, key: &'n str, review: &mut Review) -> Option<usize> {
        self.whole(key, 0..=1_000_000, review).and_then(|number| usize::try_from(number).ok())
    }

    /// A whole number from 0 to `max`.
    pub fn small(&mut self, key: &'n str, max: u8, review: &mut Review) -> Option<u8> {
        self.whole(key, 0..=i64::from(max), review).and_then(|number| u8::try_from(number).ok())
    }

    /// A number of days or the like.
    pub fn days(&mut self, key: &'n str, review: &mut Review) -> Option<u32> {
        self.whole(key, 0..=100_000, review).and_then(|number| u32::try_from(number).ok())
    }

    pub fn choice<T: Copy>(&mut self, key: &'n str, choices: &[(&str, T)], review: &mut Review) -> Option<T> {
        let node = self.take(key)?;
        scalar::choice(node, choices, review)
    }

    /// The items of a list; none when the key is absent.
    pub fn list(&mut self, key: &'n str, review: &mut Review) -> &'n [Node] {
        match self.take(key) {
            Some(node) if matches!(node.kind, NodeKind::List(_)) => node.items(),
            Some(node) => {
                review.wrong_type(node, "type-list");
                &[]
            }
            None => &[],
        }
    }

    pub fn words(&mut self, key: &'n str, review: &mut Review) -> Vec<Str> {
        let words = self.take(key).map(|node| scalar::words(node, review)).unwrap_or_default();
        words.into_iter().map(|(word, _)| Str::from(word)).collect()
    }

    /// A name out of `known`.
    pub fn name(&mut self, key: &'n str, what: &'static str, known: &[Str], review: &mut Review) -> Option<Str> {
        let node = self.take(key)?;
        let name = scalar::text(node, review)?;
        review.reference(what, known, name, node.span)
    }

    /// A list of names out of `known`; a single name serves as a list of one.
    pub fn names(&mut self, key: &'n str, what: &'static str, known: &[Str], review: &mut Review) -> Vec<Str> {
        let words = self.take(key).map(|node| scalar::words(node, review)).unwrap_or_default();
        let names = words.into_iter();
        names.filter_map(|(name, node)| review.reference(what, known, name, node.span)).collect()
    }

    /// The entries of a map of free keys, those removed left out.
    pub fn entries(&mut self, key: &'n str, review: &mut Review) -> Vec<&'n Entry> {
        match self.take(key) {
            Some(node) if matches!(node.kind, NodeKind::Map(_)) => live(node).collect(),
            Some(node) => {
                review.wrong_type(node, "type-map");
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Where `key` stands, else the whole map.
    pub fn key_span(&self, key: &str) -> Span {
        let entry = self.node.entries().iter().find(|entry| &*entry.key == key);
        entry.map_or(self.node.span, |entry| entry.key_span)
    }

    /// The first key that nobody asked for, and from now on nobody complains about.
    pub fn unasked(&mut self) -> Option<&'n Entry> {
        let found = self.node.entries().iter().find(|entry| !self.asked.contains(&&*entry.key))?;
        self.asked.push(&found.key);
        Some(found)
    }

    /// Ends the reading without a word about further keys: nobody can tell what belongs here.
    pub fn give_up(&mut self, review: &mut Review) {
        review.leave(self.depth);
        self.given_up = true;
    }

    /// Ends the reading: every key that nobody asked for is a finding.
    pub fn close(self, review: &mut Review) {
        let unasked = self.node.entries().iter().filter(|entry| !self.given_up && !self.asked.contains(&&*entry.key));
        for entry in unasked {
            let mut args = vec![("key", (&*entry.key).into()), ("allowed", self.asked.join(", ").into())];
            args.extend(nearest_arg(&entry.key, self.asked.iter().copied()));
            review.remark("unknown-key", entry.key_span, args);
        }
        review.leave(self.depth);
    }
}

/// The entries of a map that were not removed. A key with nothing behind it is among them: it may be half of a mistake.
pub fn live(node: &Node) -> impl Iterator<Item = &Entry> {
    node.entries().iter().filter(|entry| !is_explicit_null(&entry.value))
}
