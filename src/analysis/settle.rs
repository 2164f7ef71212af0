//! The last word on every finding: configured levels, suppressions, order.

use std::collections::BTreeMap;

use crate::analysis::gate::finding::level_severity;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Place;
use crate::model::config::Config;
use crate::model::document::Suppression;
use crate::model::playbook::{Level, Playbook};
use crate::model::rule;
use crate::model::source;

/// What the comments of a file ask to keep quiet about, by file.
pub type Asked = Vec<(TreePath, Vec<Suppression>)>;

/// Applies profile, `checks:` and suppressions, and sorts.
pub fn settle(found: Vec<Diagnostic>, asked: &Asked, config: &Config, playbook: &Playbook) -> Vec<Diagnostic> {
    let levelled = found.into_iter().filter_map(|finding| level(finding, config, playbook));
    let (mut kept, idle) = suppress(levelled.collect(), asked);
    kept.extend(idle);
    kept.sort_by(|a, b| a.order().cmp(&b.order()));
    kept.dedup_by(|a, b| a.order() == b.order() && a.message == b.message);
    kept
}

/// The same for findings about a change: suppressions count, but whether they are of use is said by a plain check.
pub fn quietly(found: Vec<Diagnostic>, asked: &Asked, config: &Config, playbook: &Playbook) -> Vec<Diagnostic> {
    let levelled = found.into_iter().filter_map(|finding| level(finding, config, playbook));
    suppress(levelled.collect(), asked).0
}

/// The finding with the level in force; `None` when it is switched off.
pub(super) fn level(mut finding: Diagnostic, config: &Config, playbook: &Playbook) -> Option<Diagnostic> {
    // What is wrong in a source is said where somebody can mend it.
    if source::is_foreign(&finding.place.path) {
        return None;
    }
    if playbook.strict() && finding.severity == Severity::Warning && !finding.time {
        finding.severity = Severity::Error;
    }
    if finding.time {
        finding.severity = finding.severity.min(Severity::Warning);
    }
    let configured = config.checks.iter().rev().find(|(name, _)| finding.is_called(name));
    match configured {
        Some((_, Level::Off)) => None,
        Some((_, level)) => {
            finding.severity = level_severity(*level, finding.time);
            Some(finding)
        }
        None => Some(finding),
    }
}

/// Removes suppressed findings, and reports suppressions without a reason or without effect.
fn suppress(found: Vec<Diagnostic>, files: &Asked) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let mut asked: BTreeMap<&TreePath, Vec<(&Suppression, bool)>> = BTreeMap::new();
    for (path, suppressions) in files.iter().filter(|(_, suppressions)| !suppressions.is_empty()) {
        asked.insert(path, suppressions.iter().map(|asked| (asked, false)).collect());
    }
    if asked.is_empty() {
        return (found, Vec::new());
    }
    let mut kept = Vec::with_capacity(found.len());
    for finding in found {
        let here = asked.get_mut(&finding.place.path);
        let matching = here.and_then(|all| all.iter_mut().find(|(asked, _)| means(asked, &finding)));
        match matching {
            Some((suppression, used)) if !suppression.reason.is_empty() => *used = true,
            Some((_, used)) => {
                *used = true;
                kept.push(finding);
            }
            None => kept.push(finding),
        }
    }
    let mut idle = Vec::new();
    for (path, all) in asked {
        for (suppression, used) in all {
            let place = Place { path: path.clone(), span: suppression.span };
            let args = vec![("rule", (&*suppression.rule).into())];
            if suppression.reason.is_empty() {
                idle.push(Diagnostic::new(&rule::SUPPRESSION_WITHOUT_REASON, place, args));
            } else if !used && !rule::judges_changes(&suppression.rule) {
                idle.push(Diagnostic::new(&rule::UNUSED_SUPPRESSION, place, args));
            }
        }
    }
    (kept, idle)
}

fn means(suppression: &Suppression, finding: &Diagnostic) -> bool {
    let start = finding.place.span.start;
    let is_here = suppression.scope.is_none_or(|scope| (scope.start..=scope.end).contains(&start));
    is_here && finding.is_called(&suppression.rule)
}
