//! Words of a section → the body with them.

use crate::base::text::Text;
use crate::edit::target::{Rewrite, Target};
use crate::model::document::{Document, Heading};
use crate::model::kind::{Kind, Section};
use crate::syntax::heading;

/// The section of a kind that somebody names by its id or by a heading in any language.
pub fn section<'k>(kind: &'k Kind, name: &str) -> Option<&'k Section> {
    kind.sections.iter().find(|section| *section.id == *name || heading::names(section, name))
}

/// The document with `words` in a section. Its heading is written when it is not there; words that are there already stay,
/// and the new ones follow them.
pub fn write(target: &Target, section: &Section, words: &str) -> Result<Rewrite, Text> {
    let Some(document) = target.entity.document.map(|ix| target.workspace.document(ix)) else {
        return Err(Text::with("edit-no-body", vec![("id", (&target.entity.id).into())]));
    };
    let text = &*target.text;
    let eol = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let words = words.replace("\r\n", "\n").trim().replace('\n', eol);
    let lang = &target.workspace.config.language;
    let (at, piece) = match place(document, section) {
        Some(end) => (end, format!("{eol}{eol}{words}")),
        None if section.lead => {
            let start = document.body;
            let rest = &text[start..];
            let gap = if rest.trim().is_empty() || rest.starts_with(['\n', '\r']) { "" } else { eol };
            (start, format!("{}{words}{eol}{gap}", open(text, start, eol)))
        }
        None => {
            let end = text.trim_end().len().max(document.body);
            (end, format!("{}{eol}## {}{eol}{eol}{words}", open(text, end, eol), section.name.get(lang)))
        }
    };
    let after = format!("{}{piece}{}", &text[..at], &text[at..]);
    let after = if after.ends_with('\n') { after } else { after + eol };
    Ok(Rewrite { path: target.entity.path.clone(), before: target.text.clone(), after })
}

/// The break that a line needs before something new begins under it.
fn open(text: &str, at: usize, eol: &'static str) -> &'static str {
    if at == 0 || text[..at].ends_with('\n') { "" } else { eol }
}

/// Where the words of a section end: those under its heading, or those before the first heading.
fn place(document: &Document, section: &Section) -> Option<usize> {
    let text = &*document.text;
    let own = document.headings.iter().position(|one| heading::names(section, &one.text));
    if let Some(own) = own {
        let Heading { level, span, .. } = &document.headings[own];
        let next = document.headings[own + 1..].iter().find(|later| later.level <= *level);
        let end = next.map_or(text.len(), |next| next.span.start as usize);
        let inner = text.get(span.end as usize..end)?;
        return Some(span.end as usize + inner.trim_end().len());
    }
    let lead = document.lead.filter(|_| section.lead)?;
    let first = document.headings.first().map_or(text.len(), |first| first.span.start as usize);
    Some(lead.start as usize + text.get(lead.start as usize..first)?.trim_end().len())
}
