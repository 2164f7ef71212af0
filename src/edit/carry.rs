//! What a cycle did not finish → a goal of the next one, and the work that goes on under it. Nothing that stands there is changed:
//! the old goal keeps its numbers, the work keeps what it served.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::edit::front::{self, Path, Source, Wish};
use crate::edit::prose;
use crate::edit::target::{Rewrite, Target};
use crate::edit::value::Value;
use crate::model::entity::{Data, Entity, Value as Read};
use crate::model::kind::Section;
use crate::model::view::Goals;
use jiff::civil::Date;

/// What is carried over of a goal.
pub struct Carried<'a> {
    /// The name of the next cycle.
    pub to: &'a str,
    pub steps: &'a [&'a Read],
    /// The text of the new document.
    pub words: &'a str,
}

/// The id that a goal has in the next cycle: its own, without a cycle that it ends in already.
pub fn id(goal: &Entity, from: &str, to: &str) -> String {
    let id = goal.id.to_lowercase();
    let bare = id.strip_suffix(&format!("-{}", from.to_lowercase())).unwrap_or(&id);
    format!("{bare}-{}", to.to_lowercase())
}

/// The goal of the next cycle: what is not reached, from where it stands now.
pub fn goal(target: &Target, goals: &Goals, path: &TreePath, carried: &Carried) -> Result<String, Text> {
    let text = format!("---\ntitle: x\n---\n{}\n", carried.words.trim());
    let mut wishes = vec![Wish::Set(Path::key("title"), Value::text(&*target.entity.title))];
    for value in &target.entity.values {
        let new = match &*value.name {
            "title" | "aliases" => continue,
            name if *name == *goals.cycle => Value::word(carried.to),
            name if *name == *goals.of => {
                Value::List(carried.steps.iter().map(|step| self::step(goals, step)).collect())
            }
            _ => plain(value),
        };
        wishes.push(Wish::Set(Path::key(&value.name), new));
    }
    front::change_all(Source { path, text: &text, fields: &target.kind.fields }, &wishes)
}

/// A step that begins where the old one stands. How sure somebody was, and days of the old cycle, are not carried over.
fn step(goals: &Goals, old: &Read) -> Value {
    let members = match &old.data {
        Data::Map(members) => members.as_slice(),
        _ => &[],
    };
    let now = old.get(&goals.current).filter(|value| value.number().is_some());
    let gone = [&goals.current, &goals.confidence, &goals.from, &goals.until];
    let kept = members.iter().filter(|member| !gone.contains(&&member.name));
    let pair = |member: &Read| {
        let value = if member.name == goals.start { now.unwrap_or(member) } else { member };
        (member.name.to_string(), plain(value))
    };
    Value::Map(kept.map(pair).collect())
}

/// A value of one document as it is written into another.
fn plain(value: &Read) -> Value {
    match &value.data {
        Data::Text(text) => Value::text(&**text),
        Data::Number { text, .. } => Value::word(text),
        Data::Bool(yes) => Value::word(yes),
        Data::Date(date) => Value::word(date),
        Data::List(items) => Value::List(items.iter().map(plain).collect()),
        Data::Map(members) => {
            Value::Map(members.iter().map(|member| (member.name.to_string(), plain(member))).collect())
        }
        Data::NotNeeded(why) => Value::Map(vec![("none".to_owned(), Value::text(&**why))]),
    }
}

/// What it serves from now on, by field, and the field of its last day with that day.
type Onward<'a> = (&'a [(&'a str, String)], Option<(&'a str, Date)>);

/// Work that goes on: what it serves now beside what it served, its new last day, and why, in a section of its own.
pub fn work(target: &Target, (serves, due): Onward<'_>, section: &Section, words: &str) -> Result<Rewrite, Text> {
    let noted = prose::write(target, section, words)?;
    let new = serves.iter().map(|(field, to)| Wish::Push(Path::key(field), Value::word(to)));
    let due = due.map(|(field, due)| Wish::Set(Path::key(field), Value::word(due)));
    let wishes: Vec<Wish> = new.chain(due).collect();
    let after = Target { text: Arc::from(noted.after.as_str()), ..target.clone() }.rewrite(&wishes)?.after;
    Ok(Rewrite { after, ..noted })
}
