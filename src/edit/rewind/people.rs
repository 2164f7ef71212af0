//! The people of the register: who can have written something, and as whom git knows them.

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::Tree;
use crate::model::kind::{PERSON, Store};
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::Playbook;
use crate::syntax::yaml;

/// A name and an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub email: String,
}

struct Entry {
    id: Str,
    name: String,
    email: Option<String>,
    roles: Vec<Str>,
}

/// The register, in its own order.
#[derive(Default)]
pub struct People {
    entries: Vec<Entry>,
}

impl People {
    pub fn read(tree: &Tree, playbook: &Playbook) -> People {
        let register = playbook.kind(PERSON).and_then(|kind| match &kind.store {
            Store::File(file) => TreePath::new(file),
            Store::Folder(_) => None,
        });
        let text = register.as_ref().and_then(|path| Some((path, std::str::from_utf8(tree.text(path)?).ok()?)));
        let Some((path, text)) = text else { return People::default() };
        let root = yaml::parse(path, text, 0..text.len()).root;
        let entries = root.as_ref().map_or(&[][..], Node::entries).iter().map(|entry| {
            let texts = |field: &str| match entry.value.get(field) {
                Some(node) => node.items().iter().filter_map(Node::text).map(str::to_owned).collect(),
                None => Vec::new(),
            };
            Entry {
                id: Str::from(&*entry.key),
                name: entry.value.get("name").and_then(Node::text).unwrap_or(&entry.key).to_owned(),
                email: texts("emails").into_iter().next(),
                roles: texts("roles").into_iter().map(Str::from).collect(),
            }
        });
        People { entries: entries.collect() }
    }

    pub fn knows(&self, id: &str) -> bool {
        self.entries.iter().any(|entry| *entry.id == *id)
    }

    pub fn first(&self) -> Option<Str> {
        self.entries.first().map(|entry| entry.id.clone())
    }

    /// The first one who holds a role.
    pub fn holder(&self, role: &str) -> Option<Str> {
        let holds = |entry: &&Entry| entry.roles.iter().any(|own| **own == *role);
        self.entries.iter().find(holds).map(|entry| entry.id.clone())
    }

    /// Everybody whom a value names, in the order of the text.
    pub fn named(&self, node: &Node) -> Vec<Str> {
        match &node.kind {
            NodeKind::Scalar(scalar) if self.knows(&scalar.text) => vec![Str::from(&*scalar.text)],
            NodeKind::List(items) => items.iter().flat_map(|item| self.named(item)).collect(),
            NodeKind::Map(entries) => entries.iter().flat_map(|entry| self.named(&entry.value)).collect(),
            _ => Vec::new(),
        }
    }

    /// As whom git knows somebody. Who has no address of their own gets one where the first one of the register is.
    pub fn person(&self, id: Option<&Str>) -> Person {
        let host = self.entries.iter().find_map(|entry| entry.email.as_ref()?.rsplit('@').next());
        let host = host.unwrap_or("tandem.invalid");
        let wanted = |entry: &&Entry| id.is_none_or(|id| entry.id == *id);
        match self.entries.iter().find(wanted).or(self.entries.first()) {
            Some(entry) => Person {
                name: entry.name.clone(),
                email: entry.email.clone().unwrap_or_else(|| format!("{}@{host}", entry.id)),
            },
            None => Person { name: "Tandem".to_owned(), email: format!("nobody@{host}") },
        }
    }
}
