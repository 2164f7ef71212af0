//! Tools that change files: the plans of the commands, written whole or only shown.

use crate::cli::Global;
use crate::command::change::Change;
use crate::command::load::{self, Loaded};
use crate::command::mcp::asked::{Asked, refuse};
use crate::command::set::How;
use crate::command::{move_to, new, rename, score, set, stop};
use anyhow::Result;
use serde_json::Value;

pub fn create(asked: &Asked, global: &Global) -> Result<Value> {
    let settings = load::settings(global)?;
    let wanted = new::Wanted {
        kind: asked.needed("kind").to_owned(),
        title: asked.needed("title").to_owned(),
        form: asked.text("form").map(str::to_owned),
        id: asked.text("id").map(str::to_owned),
        body: asked.text("body").map(str::to_owned),
        fields: asked.pairs("fields").into_iter().map(|(name, value)| format!("{name}={value}")).collect(),
    };
    let planned = new::plan(&settings, &wanted, load::today(global, &settings)?)?;
    let mut change = Change::new("new");
    change.created.insert_text(planned.path, planned.text.into_bytes());
    let loaded = load::load(global)?;
    let mut value = finish(&loaded, &change, asked)?;
    value["id"] = planned.id.into();
    Ok(value)
}

pub fn set(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let how = match (asked.text("value"), asked.is("add"), asked.is("remove")) {
        (None, false, true) => How::Nothing,
        (Some(value), true, false) => How::Item(value.to_owned()),
        (Some(value), false, false) => How::Value(value.to_owned()),
        _ => return Err(refuse("Give a `value`, or a `value` with `add`, or `remove` alone.".into())),
    };
    finish(&loaded, &set::plan(&loaded, asked.needed("id"), asked.needed("field"), &how)?, asked)
}

pub fn score(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let values: Vec<String> =
        asked.pairs("values").into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    if values.is_empty() {
        return Err(refuse("`values` is empty: give a number for each criterion that this person can judge.".into()));
    }
    let given = score::Given {
        by: asked.needed("by").to_owned(),
        values: score::typed(&loaded, &values)?,
        note: asked.text("note").map(str::to_owned),
        date: None,
    };
    let by = crate::command::person::named(&loaded, &given.by)?.id.to_string();
    let (change, _) = score::plan(&loaded, asked.needed("id"), &score::Given { by, ..given })?;
    finish(&loaded, &change, asked)
}

/// A step that is blocked is not written: the answer says what is missing and who owes it.
pub fn advance(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let by = asked.texts("by");
    if by.is_empty() {
        return Err(refuse("`by` is empty: name who decided, by ids from people.yaml.".into()));
    }
    let step = move_to::Asked {
        stage: asked.text("stage").unwrap_or("next").to_owned(),
        by,
        why: asked.text("why").map(str::to_owned),
        how: asked.text("how").map(str::to_owned),
        waive: asked.pairs("waive"),
        conditions: asked.texts("conditions"),
        date: None,
        recorded_by: None,
    };
    if step.waive.iter().any(|(_, why)| why.trim().is_empty()) {
        return Err(refuse("A waiver needs its reason: `waive` is an object from rules to reasons.".into()));
    }
    let planned = move_to::plan(&loaded, asked.needed("id"), &step)?;
    let written = planned.clear && !asked.is("dry_run");
    if written {
        planned.change.write(&loaded)?;
    }
    let mut value = move_to::json(&loaded, &planned, asked.needed("id"), written)?;
    value["blocked"] = (!planned.clear).into();
    Ok(value)
}

pub fn decline(asked: &Asked, global: &Global) -> Result<Value> {
    halt(asked, ("decline", stop::DECLINED), global)
}

pub fn park(asked: &Asked, global: &Global) -> Result<Value> {
    halt(asked, ("park", stop::PARKED), global)
}

fn halt(asked: &Asked, (verb, status): (&'static str, &str), global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let change = stop::plan(&loaded, (asked.needed("id"), verb), status, asked.needed("why"), &asked.texts("by"))?;
    finish(&loaded, &change, asked)
}

pub fn rename(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    finish(&loaded, &rename::plan(&loaded, asked.needed("id"), asked.needed("new_id"))?, asked)
}

/// Writes the change, unless it is only to be shown.
fn finish(loaded: &Loaded, change: &Change, asked: &Asked) -> Result<Value> {
    let written = !asked.is("dry_run") && !change.is_empty();
    if written {
        change.write(loaded)?;
    }
    Ok(change.json(written))
}
