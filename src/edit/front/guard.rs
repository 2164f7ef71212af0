//! Whether a changed text says what was asked and nothing else.

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::edit::front::{Front, Path, Step, Wish, path_of};
use crate::edit::patch::Edit;
use crate::edit::value::Value;
use crate::model::node::{Node, NodeKind, Style};

/// Values without their places, so that two texts can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Bare {
    Nothing,
    Scalar(Box<str>, Style),
    List(Vec<Bare>),
    Map(Vec<(Box<str>, Bare)>),
    Alias(Box<str>),
}

/// Reads `text` and compares it with what was there before.
pub fn judge(path: &TreePath, before: &Front, wish: &Wish, edits: &[Edit], text: &str) -> Result<(), Text> {
    let refuse = |id: &str| Text::with(id, vec![("field", path_of(wish).to_string().into())]);
    let Ok(after) = Front::open(path, text) else { return Err(refuse("edit-would-break")) };
    let rest = |front: &Front| front.text[front.range.end..].to_owned();
    let body = if before.fenced { rest(before) } else { format!("---{}{}", before.eol, rest(before)) };
    if body != rest(&after) {
        return Err(refuse("edit-would-break"));
    }
    let kept = before.comments.iter().filter(|comment| {
        let within = |edit: &&Edit| edit.span.start <= comment.span.start && comment.span.end <= edit.span.end;
        !edits.iter().any(|edit| within(&edit))
    });
    let cuts = matches!(wish, Wish::Cut(_));
    if !cuts && kept.clone().count() != before.comments.len() {
        return Err(refuse("edit-loses-comment"));
    }
    if !kept.map(|comment| &comment.text).eq(after.comments.iter().map(|comment| &comment.text)) {
        return Err(refuse("edit-loses-comment"));
    }
    let (old, new) = (root(before), root(&after));
    if says(old, new, wish) { Ok(()) } else { Err(refuse("edit-changes-more")) }
}

fn root(front: &Front) -> Bare {
    front.root.as_ref().map_or_else(|| Bare::Map(Vec::new()), bare)
}

fn bare(node: &Node) -> Bare {
    match &node.kind {
        NodeKind::Null => Bare::Nothing,
        NodeKind::Scalar(scalar) => Bare::Scalar(scalar.text.clone(), scalar.style),
        NodeKind::List(items) => Bare::List(items.iter().map(bare).collect()),
        NodeKind::Map(entries) => {
            Bare::Map(entries.iter().map(|entry| (entry.key.clone(), bare(&entry.value))).collect())
        }
        NodeKind::Alias(name) => Bare::Alias(name.clone()),
    }
}

/// Whether `new` is `old` with the wish fulfilled.
fn says(mut old: Bare, mut new: Bare, wish: &Wish) -> bool {
    let fulfilled = match wish {
        Wish::Set(path, value) => {
            let (reached, value) = reached(&old, path, value);
            let Some(found) = at(&mut new, &reached) else { return false };
            if !is(found, &value) {
                return false;
            }
            match at(&mut old, &reached) {
                Some(there) => {
                    *there = Bare::Nothing;
                    at(&mut new, &reached).is_some_and(|found| {
                        *found = Bare::Nothing;
                        true
                    })
                }
                None => take(&mut new, &reached).is_some(),
            }
        }
        Wish::Push(path, value) => match at(&mut old, path) {
            None | Some(Bare::Nothing) => {
                return says(old, new, &Wish::Set(path.clone(), Value::List(vec![value.clone()])));
            }
            Some(Bare::List(_)) => {
                let Some(Bare::List(items)) = at(&mut new, path) else { return false };
                items.pop().is_some_and(|last| is(&last, value))
            }
            Some(_) => {
                let Some(found) = at(&mut new, path) else { return false };
                let Bare::List(items) = found else { return false };
                let [first, last] = items.as_slice() else { return false };
                if !is(last, value) {
                    return false;
                }
                *found = first.clone();
                true
            }
        },
        Wish::Cut(path) => take(&mut old, path).is_some(),
    };
    fulfilled && old == new
}

/// How far a path exists, and what must stand there so that the rest of it does too.
fn reached(old: &Bare, path: &Path, value: &Value) -> (Path, Value) {
    let mut known = old.clone();
    let missing = (1..path.0.len()).find(|upto| {
        let way = Path(path.0[..*upto].to_vec());
        matches!(at(&mut known, &way), None | Some(Bare::Nothing))
    });
    let upto = missing.unwrap_or(path.0.len());
    let wrap = |inner: Value, step: &Step| match step {
        Step::Key(key) => Value::Map(vec![(key.clone(), inner)]),
        Step::Item(_) => Value::List(vec![inner]),
    };
    (Path(path.0[..upto].to_vec()), path.0[upto..].iter().rev().fold(value.clone(), wrap))
}

fn at<'b>(root: &'b mut Bare, path: &Path) -> Option<&'b mut Bare> {
    path.0.iter().try_fold(root, |here, step| match (here, step) {
        (Bare::Map(entries), Step::Key(key)) => {
            entries.iter_mut().find(|(name, _)| **name == **key).map(|(_, value)| value)
        }
        (Bare::List(items), Step::Item(number)) => items.get_mut(*number),
        _ => None,
    })
}

fn take(root: &mut Bare, path: &Path) -> Option<Bare> {
    let (last, way) = path.0.split_last()?;
    match (at(root, &Path(way.to_vec()))?, last) {
        (Bare::Map(entries), Step::Key(key)) => {
            let place = entries.iter().position(|(name, _)| **name == **key)?;
            Some(entries.remove(place).1)
        }
        (Bare::List(items), Step::Item(number)) if *number < items.len() => Some(items.remove(*number)),
        _ => None,
    }
}

fn is(found: &Bare, value: &Value) -> bool {
    match (found, value) {
        (Bare::Nothing, Value::Word(word)) => matches!(&**word, "" | "~" | "null"),
        (Bare::Scalar(text, _), Value::Word(word)) => **text == **word,
        (Bare::Scalar(text, _), Value::Text(words)) => **text == **words,
        (Bare::List(items), Value::List(values)) => {
            items.len() == values.len() && items.iter().zip(values).all(|(item, value)| is(item, value))
        }
        (Bare::Map(entries), Value::Map(pairs)) => {
            let same = |((key, found), (name, value)): (&(Box<str>, Bare), &(String, Value))| {
                **key == **name && is(found, value)
            };
            entries.len() == pairs.len() && entries.iter().zip(pairs).all(same)
        }
        _ => false,
    }
}
