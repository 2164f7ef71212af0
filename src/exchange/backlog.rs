//! A task of Backlog.md: a markdown file with front matter. Its text is kept whole.

use crate::base::path::TreePath;
use crate::exchange::Item;
use crate::model::node::{Node, NodeKind};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::yaml;

/// The task in a file.
pub fn item(name: &str, text: &str) -> Item {
    let mut item = Item { origin: name.to_owned(), ..Item::default() };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Split::Found { yaml: span, body } = front_matter::split(text) else {
        item.push("title", name.strip_suffix(".md").unwrap_or(name));
        item.body = Some(text.to_owned());
        return item;
    };
    if let Some(path) = TreePath::new("task.md") {
        let read = yaml::parse(&path, text, span.range());
        if let Some(root) = &read.root {
            push(&mut item, "", root);
        }
        if read.broken {
            // What could not be read is kept as it was written.
            item.push("front matter", &text[span.range()]);
        }
    }
    item.body = Some(text[body..].to_owned());
    item
}

fn push(item: &mut Item, column: &str, node: &Node) {
    match &node.kind {
        NodeKind::Null => {}
        NodeKind::Scalar(scalar) => item.push(column, &scalar.text),
        NodeKind::Alias(name) => item.push(column, &format!("*{name}")),
        NodeKind::List(items) => items.iter().for_each(|node| push(item, column, node)),
        NodeKind::Map(entries) => {
            for entry in entries {
                let name = if column.is_empty() { entry.key.to_string() } else { format!("{column}.{}", entry.key) };
                push(item, &name, &entry.value);
            }
        }
    }
}
