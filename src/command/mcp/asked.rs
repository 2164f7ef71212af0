//! What a tool may be asked: one list of arguments gives the schema that a client sees and the check of what it sends.

use crate::command::Usage;
use anyhow::Result;
use serde_json::{Map, Value, json};

/// The longest text that an argument may be, in bytes.
const LONGEST: usize = 64 * 1024;
/// The most items of a list.
const MOST: usize = 100;

/// An argument of a tool.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    pub name: &'static str,
    pub form: Form,
    pub needed: bool,
    pub help: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Number,
    Bool,
    Texts,
    /// Names to texts.
    Pairs,
}

impl Argument {
    pub const fn needed(name: &'static str, form: Form, help: &'static str) -> Argument {
        Argument { name, form, needed: true, help }
    }

    pub const fn maybe(name: &'static str, form: Form, help: &'static str) -> Argument {
        Argument { name, form, needed: false, help }
    }
}

/// The schema of these arguments.
pub fn schema(arguments: &[Argument]) -> Map<String, Value> {
    let form = |form: Form| match form {
        Form::Text => json!({"type": "string"}),
        Form::Number => json!({"type": "integer", "minimum": 0}),
        Form::Bool => json!({"type": "boolean"}),
        Form::Texts => json!({"type": "array", "items": {"type": "string"}}),
        Form::Pairs => json!({"type": "object", "additionalProperties": {"type": "string"}}),
    };
    let one = |argument: &Argument| {
        let mut value = form(argument.form);
        value["description"] = argument.help.into();
        (argument.name.to_owned(), value)
    };
    let properties: Map<String, Value> = arguments.iter().map(one).collect();
    let needed: Vec<&str> = arguments.iter().filter(|one| one.needed).map(|one| one.name).collect();
    let mut schema = Map::new();
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.into());
    schema.insert("required".into(), needed.into());
    schema.insert("additionalProperties".into(), false.into());
    schema
}

/// What was asked, known to fit its list.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    values: Map<String, Value>,
}

impl Asked {
    /// Says what does not fit, so that it can be asked again in another way.
    pub fn read(values: Map<String, Value>, arguments: &[Argument]) -> Result<Asked> {
        let known = || arguments.iter().map(|one| one.name).collect::<Vec<_>>().join(", ");
        for (name, value) in values.iter().filter(|(_, value)| !value.is_null()) {
            let Some(argument) = arguments.iter().find(|one| one.name == name) else {
                return Err(refuse(format!("There is no argument `{name}` here. Known are: {}.", known())));
            };
            fits(name, value, argument.form)?;
        }
        if let Some(lost) = arguments.iter().find(|one| one.needed && values.get(one.name).is_none_or(Value::is_null)) {
            return Err(refuse(format!(
                "The argument `{}` is missing: {}.",
                lost.name,
                lost.help.trim_end_matches('.')
            )));
        }
        Ok(Asked { values })
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    /// A text that is known to be there.
    pub fn needed(&self, name: &str) -> &str {
        self.text(name).unwrap_or_default()
    }

    pub fn number(&self, name: &str) -> Option<usize> {
        usize::try_from(self.values.get(name)?.as_u64()?).ok()
    }

    pub fn is(&self, name: &str) -> bool {
        self.values.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub fn texts(&self, name: &str) -> Vec<String> {
        let all = self.values.get(name).and_then(Value::as_array);
        all.into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
    }

    pub fn pairs(&self, name: &str) -> Vec<(String, String)> {
        let all = self.values.get(name).and_then(Value::as_object);
        all.into_iter().flatten().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
    }
}

fn fits(name: &str, value: &Value, form: Form) -> Result<()> {
    let short = |value: &Value| value.as_str().is_some_and(|text| text.len() <= LONGEST);
    let (fits, wanted) = match form {
        Form::Text => (short(value), "a text of at most 64 kB"),
        Form::Number => (value.is_u64(), "a whole number from 0"),
        Form::Bool => (value.is_boolean(), "true or false"),
        Form::Texts => {
            let all = value.as_array().is_some_and(|all| all.len() <= MOST && all.iter().all(short));
            (all, "a list of at most 100 texts")
        }
        Form::Pairs => {
            let all = value.as_object().is_some_and(|all| all.len() <= MOST && all.values().all(short));
            (all, "an object of at most 100 texts")
        }
    };
    if fits { Ok(()) } else { Err(refuse(format!("The argument `{name}` must be {wanted}."))) }
}

/// A refusal in words that the assistant can act on.
pub fn refuse(words: String) -> anyhow::Error {
    Usage(words).into()
}
