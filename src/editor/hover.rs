//! What is known about the thing under the cursor, in markdown.

use crate::base::span::Span;
use crate::base::text::Text;
use crate::editor::View;
use crate::editor::complete;
use crate::editor::cursor::{FieldSpot, Spot};
use crate::editor::expect;
use crate::editor::follow::{self, Target};
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::{Choice, Field, PERSON, Shape};
use crate::model::playbook::{At, Level};
use crate::syntax::heading;

/// Help, and the bytes that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    pub markdown: String,
    pub span: Span,
}

/// What is known about the place at `offset`.
pub fn hover(view: &View<'_>, offset: usize) -> Option<Help> {
    if let Some((span, Target::Entity(ix))) = follow::reference(view, offset) {
        return Some(Help { markdown: entity(view, ix), span });
    }
    match view.spot(offset)? {
        Spot::Field(spot) => in_fields(view, &spot),
        Spot::Body => section(view, offset),
        Spot::Link(_) => None,
    }
}

fn in_fields(view: &View<'_>, spot: &FieldSpot) -> Option<Help> {
    let help = |markdown: String| (!markdown.is_empty()).then_some(Help { markdown, span: spot.word });
    let word = view.text.get(spot.word.range())?.trim();
    let expected = expect::at(view, spot)?;
    if spot.key {
        if let Some(found) = expected.keys.iter().find(|field| *field.id == *word) {
            return help(with_gate(view, found, spot));
        }
        let criteria = &view.workspace.playbook.scoring.active().criteria;
        let criterion = criteria.iter().find(|one| expected.scores && *one.id == *word);
        if let Some(one) = criterion {
            return help(format!("**{}**\n\n{}", one.name.get(view.lang()), one.help.get(view.lang())));
        }
    }
    if !spot.value {
        return None;
    }
    if let Some(criterion) = expected.criterion {
        return help(format!("**{}**\n\n{}", criterion.name.get(view.lang()), criterion.help.get(view.lang())));
    }
    let found = expected.field?;
    let choices = expect::words(&expected.shapes).into_iter().find_map(|shape| match shape {
        Shape::Enum(choices) => choices.iter().find(|choice| *choice.id == *word),
        _ => None,
    });
    match choices {
        Some(choice) => help(format!("**{}** · {}", choice.name.get(view.lang()), found.name.get(view.lang()))),
        None => help(with_gate(view, found, spot)),
    }
}

/// The help of a field; at the stage also what the next gate asks for.
fn with_gate(view: &View<'_>, found: &Field, spot: &FieldSpot) -> String {
    let base = field(view, found);
    if &*found.id != "stage" || spot.path.len() > 1 {
        return base;
    }
    match gate(view) {
        Some(gate) => format!("{gate}\n\n---\n\n{base}"),
        None => base,
    }
}

/// What the gate ahead needs, and who owes it.
fn gate(view: &View<'_>) -> Option<String> {
    let (ix, _) = view.own()?;
    let playbook = &view.workspace.playbook;
    let next = view.workspace.gates.get(ix.0 as usize)?.next?;
    let missing = complete::missing(view);
    let name = gate_name(view, next);
    if missing.is_empty() {
        return Some(view.words.say(&Text::with("editor-gate-open", vec![("gate", name.into())])));
    }
    let mut lines = vec![view.words.say(&Text::with("editor-gate-asks", vec![("gate", name.into())]))];
    for item in missing {
        let role = item.owed_by.as_deref().and_then(|role| playbook.role(role));
        let role = role.map_or_else(String::new, |role| format!(" · {}", role.short.get(view.lang())));
        lines.push(format!("- {}{role}", item.name.get(view.lang())));
    }
    Some(lines.join("\n"))
}

/// `3 Plan and review`, or the word for the end.
pub fn gate_name(view: &View<'_>, at: At) -> String {
    let playbook = &view.workspace.playbook;
    if at >= playbook.done() {
        return view.words.word("stage-done");
    }
    format!("{} {}", at.0, playbook.stage_name(at.0).get(view.lang()))
}

/// A field: what to write, what is allowed, who owes it and from when.
pub fn field(view: &View<'_>, field: &Field) -> String {
    let lang = view.lang();
    let mut parts = vec![format!("**{}** `{}`", field.name.get(lang), field.id)];
    let help = field.help.get(lang);
    if !help.is_empty() {
        parts.push(help.to_owned());
    }
    let say = |id: &str, args| view.words.say(&Text::with(id, args));
    let choices = expect::words(&expect::alternatives(&field.shape)).into_iter().find_map(|shape| match shape {
        Shape::Enum(choices) => Some(choices),
        _ => None,
    });
    if let Some(choices) = choices {
        let words: Vec<String> = choices.iter().map(|one| allowed(one, lang)).collect();
        parts.push(say("editor-allowed", vec![("values", words.join(", ").into())]));
    }
    let playbook = &view.workspace.playbook;
    let required = field.required.get(playbook.profile_number()).filter(|required| required.level != Level::Off);
    if let Some(required) = required.filter(|_| view.kind().is_some_and(|kind| kind.staged)) {
        parts.push(say("editor-asked-from", vec![("gate", gate_name(view, required.at).into())]));
    }
    if let Some(role) = field.owed_by.as_deref().and_then(|role| playbook.role(role)) {
        parts.push(say("editor-owed", vec![("role", (&role.name).into())]));
    }
    if let Some(example) = &field.example {
        parts.push(format!("`{}: {example}`", field.id));
    }
    parts.join("\n\n")
}

fn allowed(choice: &Choice, lang: &str) -> String {
    let name = choice.name.get(lang);
    let same = name.is_empty() || name.eq_ignore_ascii_case(&choice.id);
    if same { format!("`{}`", choice.id) } else { format!("`{}` ({name})", choice.id) }
}

/// A document or an entry: title, kind, stage, score and rank; of a person the roles.
pub fn entity(view: &View<'_>, ix: EntityIx) -> String {
    let workspace = view.workspace;
    let playbook = &workspace.playbook;
    let one: &Entity = workspace.entity(ix);
    let lang = view.lang();
    let kind = playbook.kind(&one.kind).map_or(&*one.kind, |kind| kind.name.get(lang));
    let mut parts = vec![format!("**{}** · {kind} `{}`", one.title, one.id)];
    if &*one.kind == PERSON {
        let names = one.items("roles").iter().filter_map(|role| role.text());
        let names: Vec<&str> = names.map(|id| playbook.role(id).map_or(id, |role| role.name.get(lang))).collect();
        parts.push(names.join(", "));
    }
    let mut facts: Vec<String> = Vec::new();
    if let Some(stage) = one.stage {
        facts.push(gate_name(view, At(stage)));
    }
    if let Some(status) = &one.status {
        let shape = playbook.kind(&one.kind).and_then(|kind| kind.field("status")).map(|field| &field.shape);
        let name = match shape {
            Some(Shape::Enum(choices)) => choices.iter().find(|choice| choice.id == *status),
            _ => None,
        };
        facts.push(name.map_or_else(|| status.to_string(), |choice| choice.name.get(lang).to_owned()));
    }
    if let Some(ranked) = workspace.ranking.get(ix) {
        let preset = playbook.scoring.active().name.get(lang);
        facts.push(format!("{preset} {}", ranked.score.shown));
        if ranked.rank > 0 {
            let args = vec![("rank", (ranked.rank as usize).into()), ("of", workspace.ranking.items.len().into())];
            facts.push(view.words.say(&Text::with("editor-rank", args)));
        }
    }
    if !facts.is_empty() {
        parts.push(facts.join(" · "));
    }
    let opening = one.document.map(|number| &*workspace.document(number).opening).unwrap_or_default();
    if !opening.is_empty() {
        parts.push(opening.to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// What belongs under a heading that the kind knows.
fn section(view: &View<'_>, offset: usize) -> Option<Help> {
    let document = view.workspace.document(view.workspace.document_of(view.path)?);
    let at = |span: Span| span.start as usize <= offset && offset <= span.end as usize;
    let heading = document.headings.iter().find(|heading| at(heading.span))?;
    let section = view.kind()?.sections.iter().find(|section| heading::names(section, &heading.text))?;
    let mut parts = vec![format!("**{}**", section.name.get(view.lang())), section.help.get(view.lang()).to_owned()];
    if let Some(role) = section.owed_by.as_deref().and_then(|role| view.workspace.playbook.role(role)) {
        parts.push(view.words.say(&Text::with("editor-owed", vec![("role", (&role.name).into())])));
    }
    Some(Help { markdown: parts.join("\n\n"), span: heading.span })
}
