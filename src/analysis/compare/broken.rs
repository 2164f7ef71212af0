//! References that lead nowhere now and did not before.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::compare::pair::Pairs;
use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::model::change::BrokenLink;
use crate::model::rule;
use crate::model::workspace::Analysis;

/// What is found about a reference that leads nowhere, or not where it should. Circles, roles and unsafe addresses are
/// something else.
const REFERENCES: [Rule; 7] = [
    rule::UNKNOWN_REFERENCE,
    rule::WRONG_KIND,
    rule::AMBIGUOUS_ID,
    rule::BROKEN_LINK,
    rule::BROKEN_ANCHOR,
    rule::UNKNOWN_PERSON,
    rule::LINK_LEADS_OUT,
];

/// What `after` says of references and `before` does not, by code, file and words. A file that has another name is the
/// same file.
pub fn broken(before: &Analysis, after: &Analysis, pairs: &Pairs) -> Vec<BrokenLink> {
    let mut was: BTreeMap<&TreePath, &TreePath> = BTreeMap::new();
    for (old, new) in pairs.iter() {
        if let (Some(old), Some(new)) = (old, new) {
            let (old, new) = (&before.workspace.entity(old).path, &after.workspace.entity(new).path);
            if old != new {
                was.insert(new, old);
            }
        }
    }
    let known: BTreeSet<(&str, &TreePath, &Text)> =
        references(before).map(|finding| (&*finding.code, &finding.place.path, &finding.message)).collect();
    let is_new = |finding: &&Diagnostic| {
        let path = &finding.place.path;
        let path = was.get(path).copied().unwrap_or(path);
        !known.contains(&(&*finding.code, path, &finding.message))
    };
    let link = |finding: &Diagnostic| BrokenLink {
        code: finding.code.clone(),
        file: finding.place.path.clone(),
        start: finding.place.span.start,
        message: finding.message.clone(),
    };
    references(after).filter(is_new).map(link).collect()
}

fn references(analysis: &Analysis) -> impl Iterator<Item = &Diagnostic> {
    analysis.diagnostics.iter().filter(|finding| REFERENCES.iter().any(|rule| *finding.code == *rule.code))
}
