//! The body: which of the kind's sections are there and have text, and what a template left behind.

use std::collections::BTreeMap;

use crate::analysis::check::reader::Reader;
use crate::base::diagnostic::Diagnostic;
use crate::base::text::Str;
use crate::model::document::Document;
use crate::model::kind::Kind;
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::syntax::heading;

/// The headings of every kind's sections, folded once for all files.
pub struct Headings {
    /// Kind → folded heading → section.
    by_kind: BTreeMap<Str, BTreeMap<String, Str>>,
}

impl Headings {
    pub fn new(playbook: &Playbook) -> Headings {
        let table = |kind: &Kind| {
            let named = kind
                .sections
                .iter()
                .flat_map(|section| heading::names_of(section).map(|name| (heading::fold(name), section.id.clone())));
            named.collect()
        };
        Headings { by_kind: playbook.kinds.iter().map(|kind| (kind.id.clone(), table(kind))).collect() }
    }
}

/// Ids of the sections that have text. A heading counts in any language of the playbook.
pub fn sections(reader: &mut Reader, document: &Document, kind: &Kind, headings: &Headings) -> Vec<Str> {
    for span in &document.placeholders {
        let args = vec![("text", reader.excerpt(*span).into())];
        reader.report(Diagnostic::new(&rule::PLACEHOLDER_LEFT, reader.place(*span), args));
    }
    let table = headings.by_kind.get(&kind.id);
    let filled = document.headings.iter().filter(|heading| heading.filled);
    let headed: Vec<&Str> = filled.filter_map(|one| table?.get(&heading::fold(&one.text))).collect();
    let lead = document.lead.is_some();
    let present = kind.sections.iter().filter(|section| headed.contains(&&section.id) || (section.lead && lead));
    present.map(|section| section.id.clone()).collect()
}
