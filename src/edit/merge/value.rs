//! What a YAML text says, without where it says it.

use crate::model::node::{Node, NodeKind, Style};

/// A value without places: two texts that say the same are equal here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Null,
    /// Without quotes `8` may be a number, so quotes are part of what is said.
    Scalar {
        text: Box<str>,
        plain: bool,
    },
    List(Vec<Value>),
    Map(Vec<(Box<str>, Value)>),
    Alias(Box<str>),
}

impl Value {
    pub fn of(node: &Node) -> Value {
        match &node.kind {
            NodeKind::Null => Value::Null,
            NodeKind::Scalar(scalar) => {
                Value::Scalar { text: scalar.text.clone(), plain: scalar.style == Style::Plain }
            }
            NodeKind::List(items) => Value::List(items.iter().map(Value::of).collect()),
            NodeKind::Map(entries) => {
                Value::Map(entries.iter().map(|entry| (entry.key.clone(), Value::of(&entry.value))).collect())
            }
            NodeKind::Alias(name) => Value::Alias(name.clone()),
        }
    }

    /// The entries of a map; none of anything else.
    pub fn entries(&self) -> &[(Box<str>, Value)] {
        match self {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The text of a map's entry that is a scalar.
    pub fn word(&self, key: &str) -> Option<&str> {
        let (_, value) = self.entries().iter().find(|(known, _)| &**known == key)?;
        match value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }
}
