//! What a change decides, as JSON: the stable contract for scripts.

use crate::model::change::{BrokenLink, Doubt, MethodChange, Move, Part};
use crate::model::entity::EntityIx;
use crate::model::workspace::Workspace;
use crate::report::diff::Subject;
use crate::report::diff::decision;
use crate::report::diff::pen::Terminal;
use crate::report::diff::record::{change, turn};
use crate::report::diff::scribe::Scribe;
use crate::report::reader::Reader;
use crate::report::{json, names, place};
use serde_json::{Value, json};

pub fn render(subject: &Subject, reader: &Reader) -> String {
    let Subject { changes, before, after, .. } = subject;
    let pen = Terminal { lang: reader.lang() };
    let decision = decision::decision(&Scribe { subject, reader, pen: &pen });
    let pages = changes.pages.iter().map(|page| {
        let path = |path: &Option<crate::base::path::TreePath>| path.as_ref().map(|path| path.as_str().to_owned());
        json!({"file": [path(&page.before), path(&page.after)]})
    });
    let report = json!({
        "version": 1,
        "kind": "diff",
        "decision": decision.join(". "),
        "decisions": decision,
        "text_only": changes.is_text_only(),
        "initiatives": changes.staged.iter().map(|one| change(subject, one)).collect::<Vec<_>>(),
        "moved": changes.moved.iter().map(|one| moved(after, one)).collect::<Vec<_>>(),
        "alerts": changes.doubts.iter().map(|one| doubt((before, after), one)).collect::<Vec<_>>(),
        "documents": changes.others.iter().map(|one| change(subject, one)).collect::<Vec<_>>(),
        "pages": pages.collect::<Vec<_>>(),
        "broken_links": changes.broken.iter().map(|one| broken(after, one, reader)).collect::<Vec<_>>(),
        "playbook": changes.method.iter().map(|one| method(one, reader)).collect::<Vec<_>>(),
    });
    json::print(&report)
}

fn moved(after: &Workspace, moved: &Move) -> Value {
    let entity = after.entity(moved.after);
    json!({
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "rank": turn(&moved.rank, |rank| json!(rank)),
        "above_cut_line": moved.crosses,
    })
}

fn doubt((before, after): (&Workspace, &Workspace), doubt: &Doubt) -> Value {
    let workspace = if doubt.after.is_some() { after } else { before };
    let Some(ix) = doubt.after.or(doubt.before) else { return Value::Null };
    let entity = workspace.entity(ix);
    let id = |ix: &EntityIx| workspace.entity(*ix).id.to_string();
    json!({
        "of": &*entity.kind,
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "open": doubt.open,
        "about": doubt.about.iter().map(id).collect::<Vec<_>>(),
    })
}

fn broken(after: &Workspace, link: &BrokenLink, reader: &Reader) -> Value {
    let start = link.start as usize;
    let place = crate::base::span::Place { path: link.file.clone(), span: crate::base::span::Span::new(start, start) };
    json!({
        "code": &*link.code,
        "file": link.file.as_str(),
        "line": place::line(after, &place),
        "message": reader.words.say(&link.message),
    })
}

fn method(change: &MethodChange, reader: &Reader) -> Value {
    let part = match change.part {
        Part::Profile => "profile",
        Part::Rule => "rule",
        Part::Stage => "stage",
        Part::Scoring => "scoring",
        Part::Limit => "limit",
        Part::Role => "role",
        Part::Kind => "kind",
        Part::Field => "field",
    };
    let words = |text: &crate::base::text::Text| reader.words.say(text);
    json!({
        "part": part,
        "id": &*change.id,
        "name": words(&change.name),
        "value": [change.before.as_ref().map(words), change.after.as_ref().map(words)],
        "loosened": change.loosened,
    })
}
