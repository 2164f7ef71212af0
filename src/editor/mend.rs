//! What an editor can do about a finding: mend it, write what is missing, set it aside with a reason.

use crate::base::diagnostic::{Diagnostic, TextEdit};
use crate::base::span::{Place, Span};
use crate::base::text::{Arg, Text};
use crate::editor::View;
use crate::editor::insert;
use crate::model::kind::Section;
use crate::model::rule;

/// An offer to change the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mending {
    pub title: String,
    pub edits: Vec<TextEdit>,
    /// What most people will want.
    pub preferred: bool,
}

/// What can be done about `finding`, the best first.
pub fn mendings(view: &View<'_>, finding: &Diagnostic) -> Vec<Mending> {
    let mut all = Vec::new();
    if let Some(fix) = &finding.fix {
        all.push(Mending { title: view.words.say(&fix.title), edits: fix.edits.clone(), preferred: true });
    }
    all.extend(missing_field(view, finding));
    all.extend(missing_section(view, finding));
    all.extend(aside(view, finding));
    all
}

fn edit(view: &View<'_>, at: usize, new: String) -> Vec<TextEdit> {
    vec![TextEdit { place: Place { path: view.path.clone(), span: Span::new(at, at) }, new }]
}

fn said(view: &View<'_>, id: &str, args: Vec<(&'static str, Arg)>) -> String {
    view.words.say(&Text::with(id, args))
}

/// A line for a field of the document that is missing.
fn missing_field(view: &View<'_>, finding: &Diagnostic) -> Option<Mending> {
    let is_missing = [rule::MISSING_FIELD.code, rule::MISSING_SCORE.code].contains(&&*finding.code);
    let kind = view.kind().filter(|_| is_missing && view.register().is_none())?;
    let field = kind.field(&finding.path)?;
    let own = view.own()?.1;
    // A key that waits for its value must not stand there twice.
    if own.empty.iter().any(|(id, _)| *id == field.id) || own.get(&field.id).is_some() {
        return None;
    }
    let at = insert::line_for(view, kind, &field.id)?;
    let value = insert::example(view, field).unwrap_or_default();
    let line = format!("{}: {value}", field.id);
    let title = said(view, "editor-add-field", vec![("line", line.trim_end().into())]);
    let new = format!("{}{}", line.trim_end(), insert::line_break(view.text));
    Some(Mending { title, edits: edit(view, at, new), preferred: true })
}

/// A heading for a section that is missing, with its help as a comment that is not shown.
fn missing_section(view: &View<'_>, finding: &Diagnostic) -> Option<Mending> {
    if *finding.code != *rule::MISSING_SECTION.code {
        return None;
    }
    let id = finding.path.strip_prefix("section/")?;
    let section: &Section = view.kind()?.sections.iter().find(|section| *section.id == *id)?;
    let lang = view.own().and_then(|(_, entity)| entity.text("lang").map(str::to_owned));
    let name = section.name.get(lang.as_deref().unwrap_or(view.words.lang()));
    let line = insert::line_break(view.text);
    let gap = if view.text.ends_with('\n') { "" } else { line };
    let help = section.help.get(view.words.lang()).replace("--", "–");
    let new = format!("{gap}{line}## {name}{line}{line}<!-- {help} -->{line}");
    let title = said(view, "editor-add-section", vec![("section", name.into())]);
    Some(Mending { title, edits: edit(view, view.text.len(), new), preferred: true })
}

/// A comment that sets the finding aside. Its reason is left to the author: without one it is a finding of its own, so
/// nothing is silenced by one key.
fn aside(view: &View<'_>, finding: &Diagnostic) -> Option<Mending> {
    let code = &*finding.code;
    let is_known = rule::find(code).is_some() || view.workspace.playbook.rules.iter().any(|rule| *rule.code == *code);
    // Files that cannot be read, settings and the comments themselves cannot be set aside.
    if !is_known || code.starts_with("T0") || code.starts_with("T8") || code.starts_with("T9") {
        return None;
    }
    let line = insert::line_break(view.text);
    let (at, new) = if view.register().is_some() {
        // Right behind the line itself, so that the comment stands inside its entry.
        let at = insert::next_line(view.text, (finding.place.span.start as usize).saturating_add(1));
        let gap = if at > 0 && view.text.as_bytes().get(at - 1) != Some(&b'\n') { line } else { "" };
        (at, format!("{gap}  # tandem: ignore[{code}] {line}"))
    } else if let Some(end) = insert::end_of_fields(view.text) {
        (end.start as usize, format!("# tandem: ignore[{code}] {line}"))
    } else {
        (0, format!("<!-- tandem-ignore {code}: -->{line}"))
    };
    let title = said(view, "editor-set-aside", vec![("code", code.into())]);
    Some(Mending { title, edits: edit(view, at, new), preferred: false })
}
