//! Scoring at the terminal: what is asked, what the numbers mean, and where the document stands afterwards.
//!
//! What others gave appears only in [`told`], which is for afterwards.

use crate::base::text::Arg;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::scoring::{Criterion, Scale};
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::why::{self, what_if::hundredths};
use crate::report::{clean, measure, names};

/// What is being scored, and how to answer.
pub fn opening(entity: &Entity, reader: &Reader) -> String {
    let title = reader.style.paint(Ink::Strong, &names::title(entity));
    let summary = entity.text("summary").map(|summary| clean::line(summary).into_owned());
    let summary = summary.map(|summary| measure::hang("  ", &summary, reader.style.width) + "\n").unwrap_or_default();
    format!("{title}\n{summary}{}\n", measure::hang("  ", &reader.word("score-how"), reader.style.width))
}

/// The scores that somebody gave before.
pub fn own<'a>(entity: &'a Entity, field: &str, by: &str) -> Option<&'a Value> {
    entity.items(field).iter().find(|item| item.get("by").and_then(Value::text) == Some(by))
}

/// A criterion with the meaning of its numbers; for the one that evidence caps, the ladder of evidence beside it.
pub fn rubric(workspace: &Workspace, criterion: &Criterion, reader: &Reader) -> String {
    let playbook = &workspace.playbook;
    let name = reader.style.paint(Ink::Strong, &reader.label(&criterion.name));
    let help = measure::hang("  ", &reader.label(&criterion.help), reader.style.width);
    let mut out = format!("\n{name}\n{help}\n");
    let mut line = |value: &str, words: &str| {
        out.push_str(&(measure::hang(&format!("  {value:>4}  "), words, reader.style.width) + "\n"));
    };
    for (at, meaning) in &criterion.rubric {
        line(&reader.number(&hundredths(*at)), &reader.label(meaning));
    }
    let capped = playbook.scoring.active().capped.as_ref().is_some_and(|id| *id == criterion.id);
    if capped && !playbook.ladder.is_empty() {
        let mut rungs: Vec<u8> = playbook.ladder.iter().map(|rung| rung.confidence).collect();
        rungs.sort_unstable();
        rungs.dedup();
        let title = measure::hang("  ", &reader.word("score-ladder"), reader.style.width);
        out.push_str(&format!("{title}\n"));
        for rung in rungs {
            let kinds = playbook.ladder.iter().filter(|one| one.confidence == rung);
            let kinds: Vec<String> = kinds.map(|one| reader.label(&one.name)).collect();
            let kinds = measure::hang(&format!("  {rung:>4}  "), &kinds.join(" · "), reader.style.width);
            out.push_str(&(reader.style.paint(Ink::Faint, &kinds) + "\n"));
        }
    }
    out
}

/// `Impact, 1–10: `, with what the person gave last time.
pub fn question(criterion: &Criterion, known: Option<&str>, reader: &Reader) -> String {
    let name = reader.label(&criterion.name);
    let args = vec![("name", Arg::from(name)), ("scale", Arg::from(scale(criterion)))];
    match known {
        Some(known) => {
            let args = args.into_iter().chain([("known", Arg::from(reader.number(known)))]).collect();
            reader.say("score-ask-again", args) + " "
        }
        None => reader.say("score-ask", args) + " ",
    }
}

/// The values that may be given, shortly.
pub fn scale(criterion: &Criterion) -> String {
    match &criterion.scale {
        Scale::Steps { min, max, .. } => format!("{}–{}", hundredths(*min), hundredths(*max)),
        Scale::Values(values) => values.iter().map(|value| hundredths(*value)).collect::<Vec<_>>().join(", "),
    }
}

/// Where it stands now that the scores are written, and who gave what.
pub fn told(workspace: &Workspace, entity: EntityIx, reader: &Reader) -> String {
    why::text::standing_of(workspace, entity, reader)
}
