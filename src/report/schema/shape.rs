//! The shapes of values as schemas.

use crate::model::kind::{Choice, Field, Shape};
use crate::model::playbook::{Level, Playbook};
use crate::model::scoring::{Criterion, Hundredths, Scale};
use crate::report::schema::{nullable, tooltip};
use crate::words::catalogue::Catalogue;
use serde_json::{Map, Value, json};

/// What all schemas of a playbook are made with.
#[derive(Clone, Copy)]
pub struct Shapes<'a> {
    pub playbook: &'a Playbook,
    pub words: &'a Catalogue,
}

/// `YYYY-MM-DD`, as far as a pattern knows days.
const DAY: &str = r"^\s*[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

impl Shapes<'_> {
    /// A map by a table of fields. Keys of the team's own begin with `x_`. `top` is the document itself, where what must be
    /// there depends on its stage.
    pub fn map(&self, fields: &[Field], top: bool) -> Map<String, Value> {
        let profile = self.playbook.profile_number();
        let properties: Map<String, Value> =
            fields.iter().map(|field| (field.id.to_string(), self.field(field, top))).collect();
        let mut map = Map::new();
        map.insert("type".to_owned(), json!("object"));
        map.insert("properties".to_owned(), Value::Object(properties));
        map.insert("patternProperties".to_owned(), json!({"^x_": true}));
        map.insert("additionalProperties".to_owned(), json!(false));
        let is_asked = |field: &&Field| field.required.get(profile).is_some_and(|asked| asked.level != Level::Off);
        let asked: Vec<&str> = fields.iter().filter(is_asked).map(|field| &*field.id).collect();
        if !top && !asked.is_empty() {
            map.insert("required".to_owned(), json!(asked));
            let there: Map<String, Value> = asked.iter().map(|id| ((*id).to_owned(), there())).collect();
            map.insert("allOf".to_owned(), json!([{"properties": there}]));
        }
        map
    }

    fn field(&self, field: &Field, top: bool) -> Value {
        let mut ways = vec![json!({"type": "null"})];
        let is_stage = top && &*field.id == "stage";
        let last = self.playbook.stages.len().saturating_sub(1);
        let own = match is_stage {
            true => json!({"type": "integer", "minimum": 0, "maximum": last}),
            false => self.shape(&field.shape),
        };
        if field.none {
            // A bare `none` is no value: it asks for its reason.
            ways.insert(0, json!({"allOf": [own, {"not": {"const": "none"}}, {"not": self.is_none()}]}));
            ways.insert(1, self.none());
        } else {
            ways.insert(0, own);
        }
        let mut whole = tooltip(field, self);
        whole.insert("anyOf".to_owned(), Value::Array(ways));
        Value::Object(whole)
    }

    fn none(&self) -> Value {
        json!({"type": "object", "required": ["none"], "additionalProperties": false,
            "properties": {"none": {"type": ["string", "number", "boolean"], "pattern": r"\S",
                "description": self.words.word("editor-reason")}}})
    }

    /// `{none: …}` whatever stands behind it.
    fn is_none(&self) -> Value {
        json!({"type": "object", "required": ["none"], "maxProperties": 1})
    }

    pub fn shape(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Text { min, max } => text(*min, *max),
            Shape::Int { min, max } => json!({"type": "integer", "minimum": min, "maximum": max}),
            Shape::Num { min, max } => {
                let mut number = Map::new();
                number.insert("type".to_owned(), json!("number"));
                number.extend(min.map(|min| ("minimum".to_owned(), json!(min))));
                number.extend(max.map(|max| ("maximum".to_owned(), json!(max))));
                Value::Object(number)
            }
            Shape::Bool => json!({"type": "boolean"}),
            Shape::Date => json!({"type": "string", "format": "date", "pattern": format!(r"{DAY}\s*$")}),
            Shape::DateTime => {
                let clock = r"([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?\s*$";
                json!({"type": "string", "pattern": format!("{DAY}{clock}")})
            }
            Shape::Cycle => {
                let names = r"Q[1-4]|W(0[1-9]|[1-4][0-9]|5[0-3])|C(0?[1-9]|[1-9][0-9])|0[1-9]|1[0-2]";
                json!({"type": "string", "pattern": format!(r"^\s*[0-9]{{4}}-({names})\s*$")})
            }
            Shape::Enum(choices) => self.choices(choices),
            Shape::Ref { .. } | Shape::Person { .. } => {
                json!({"type": ["string", "number", "boolean"], "pattern": r"^\s*\S{1,200}\s*$"})
            }
            Shape::Url => json!({"type": ["string", "number", "boolean"], "pattern": URL}),
            Shape::List { of, min, max } => self.list(of, *min, *max),
            Shape::Map(fields) => Value::Object(self.map(fields, false)),
            Shape::Dict(of) => json!({"type": "object", "additionalProperties": nullable(self.shape(of))}),
            Shape::Score => self.scores(),
            Shape::Either(shapes) => {
                json!({"anyOf": shapes.iter().map(|shape| self.shape(shape)).collect::<Vec<Value>>()})
            }
        }
    }

    fn list(&self, of: &Shape, min: usize, max: usize) -> Value {
        let item = self.shape(of);
        let list = json!({"type": "array", "items": nullable(item.clone()), "minItems": min, "maxItems": max});
        if !(min..=max).contains(&1) {
            return list;
        }
        // A list of one may be written without brackets.
        let alone = if matches!(of, Shape::Map(_)) { json!("object") } else { json!(["string", "number", "boolean"]) };
        json!({"anyOf": [list, {"allOf": [{"type": alone}, item]}]})
    }

    fn choices(&self, choices: &[Choice]) -> Value {
        let lang = self.words.lang();
        let ways = choices.iter().flat_map(|choice| {
            let title = choice.name.get(lang);
            // Plain `1` and `true` are no texts to a reader of YAML, and the same word to the checker.
            let typed = serde_json::from_str::<Value>(&choice.id).ok().filter(|value| !value.is_null());
            let words = std::iter::once(json!(&*choice.id)).chain(typed.filter(|value| !value.is_string()));
            words.map(move |word| match title {
                "" => json!({"const": word}),
                title => json!({"const": word, "title": title}),
            })
        });
        json!({"anyOf": ways.collect::<Vec<Value>>()})
    }

    /// One rater's scores, or those of several.
    fn scores(&self) -> Value {
        let scoring = &self.playbook.scoring;
        let word = json!({"type": ["string", "number", "boolean", "null"]});
        let mut parts = Map::new();
        // A score of another preset is kept, whatever it is.
        for criterion in scoring.presets.iter().flat_map(|preset| &preset.criteria) {
            parts.insert(criterion.id.to_string(), word.clone());
        }
        for criterion in &scoring.active().criteria {
            parts.insert(criterion.id.to_string(), self.criterion(criterion));
        }
        parts.insert("by".to_owned(), word.clone());
        parts.insert("note".to_owned(), word);
        parts.insert("date".to_owned(), nullable(self.shape(&Shape::Date)));
        // A part that nobody knows is remarked on once something stands behind it.
        let rater = json!({"type": "object", "properties": parts, "additionalProperties": {"type": "null"},
            "patternProperties": {"^x_": {"type": ["string", "number", "boolean", "null"]}}});
        json!({"anyOf": [rater.clone(), {"type": "array", "items": nullable(rater)}]})
    }

    fn criterion(&self, criterion: &Criterion) -> Value {
        let lang = self.words.lang();
        let values = match &criterion.scale {
            Scale::Steps { min, max, step } => {
                let mut number = json!({"type": "number", "minimum": decimal(*min), "maximum": decimal(*max)});
                if *step > 0 && min % step == 0 {
                    number["multipleOf"] = decimal(*step);
                }
                number
            }
            Scale::Values(values) => {
                json!({"enum": values.iter().map(|value| decimal(*value)).collect::<Vec<Value>>()})
            }
        };
        json!({"title": criterion.name.get(lang), "description": criterion.help.get(lang),
            "anyOf": [values, {"type": "null"}]})
    }
}

/// http, https, mailto or a relative path, without blanks.
const URL: &str = r"^\s*(([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)\S*|[^\s/\\:][^\s:/]*(/\S*)?)\s*$";

fn text(min: usize, max: usize) -> Value {
    let mut text = json!({"type": ["string", "number", "boolean"], "maxLength": max});
    if min > 0 {
        text["minLength"] = json!(min);
        text["pattern"] = json!(r"\S");
    }
    text
}

/// Something stands behind the key.
fn there() -> Value {
    json!({"not": {"type": "null"}})
}

/// Something stands there that a gate takes for a value: an empty list or map is none.
pub fn filled() -> Value {
    let nothing = [
        json!({"type": "null"}),
        json!({"const": ""}),
        json!({"type": "array", "items": {"type": "null"}}),
        json!({"type": "object", "additionalProperties": {"type": "null"}}),
    ];
    json!({"not": {"anyOf": nothing}})
}

fn decimal(hundredths: Hundredths) -> Value {
    if hundredths % 100 == 0 { json!(hundredths / 100) } else { json!(hundredths as f64 / 100.0) }
}
