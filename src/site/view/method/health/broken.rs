//! Findings, by what is wrong and by where. Those that time alone causes are told elsewhere.

use std::collections::BTreeMap;

use tera::Value;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::rule;
use crate::site::value::{list, record, spoken, text};
use crate::site::view::method::health::{SHOWN, some};
use crate::site::{Site, finding, loose};

/// How many documents stand beside a rule.
const PLACES: usize = 4;

/// What was found in documents that this site shows.
pub struct Found<'a> {
    pub mistakes: Vec<&'a Diagnostic>,
    /// What a template left behind.
    pub placeholders: Vec<&'a Diagnostic>,
    /// What time alone caused. Scores out of date are listed by themselves.
    pub aged: Vec<&'a Diagnostic>,
    owners: BTreeMap<&'a TreePath, EntityIx>,
}

impl<'a> Found<'a> {
    pub fn new(site: &'a Site) -> Found<'a> {
        let entities = site.workspace().entities.iter().enumerate().filter(|(_, entity)| entity.document.is_some());
        let owners: BTreeMap<&TreePath, EntityIx> =
            entities.filter_map(|(at, entity)| Some((&entity.path, EntityIx(u32::try_from(at).ok()?)))).collect();
        let is_shown = |path: &TreePath| owners.get(path).is_none_or(|ix| site.shelf().shows(*ix));
        // A finding may say something of the second place too.
        let may_be_told = |finding: &&Diagnostic| {
            is_shown(&finding.place.path) && finding.related.iter().all(|related| is_shown(&related.place.path))
        };
        let told = site.analysis().diagnostics.iter().filter(may_be_told);
        let (mut aged, others): (Vec<_>, Vec<_>) = told.partition(|finding| finding.time);
        aged.retain(|finding| *finding.code != *rule::STALE_SCORE.code);
        let is_placeholder = |finding: &&Diagnostic| *finding.code == *rule::PLACEHOLDER_LEFT.code;
        let (placeholders, mistakes) = others.into_iter().partition(is_placeholder);
        Found { mistakes, placeholders, aged, owners }
    }

    /// `{errors, warnings, notes}`.
    pub fn counts(&self) -> Value {
        let all = || self.mistakes.iter().chain(&self.placeholders);
        let count = |severity| Value::from(all().filter(|finding| finding.severity == severity).count());
        record([
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("notes", count(Severity::Note)),
        ])
    }

    /// The document of a file: its row, else the file's name.
    fn place(&self, site: &Site, path: &TreePath) -> Value {
        let own = self.owners.get(path).and_then(|ix| site.row(*ix));
        let plain = || site.workspace().document_of(path).and_then(|ix| loose::row(site, ix));
        own.or_else(plain).unwrap_or_else(|| record([("title", text(path.as_str())), ("href", Value::none())]))
    }
}

/// What is wrong, the worst first: `{rows, more}` with `{code, slug, tone, said, count, places, more}`.
pub fn by_rule(site: &Site, found: &Found) -> Value {
    let mut rules: BTreeMap<&Str, Vec<&Diagnostic>> = BTreeMap::new();
    found.mistakes.iter().for_each(|finding| rules.entry(&finding.code).or_default().push(finding));
    let mut rules: Vec<Vec<&Diagnostic>> = rules.into_values().collect();
    let worst = |findings: &[&Diagnostic]| findings.iter().map(|finding| finding.severity).max();
    rules.sort_by_key(|findings| std::cmp::Reverse((worst(findings), findings.len())));
    let rows = rules.iter().filter_map(|findings| {
        let first = findings.first()?;
        let reason = first.reason.as_ref().and_then(|reason| site.lexicon().try_tell(reason));
        let mut paths: Vec<&TreePath> = findings.iter().map(|finding| &finding.place.path).collect();
        paths.dedup();
        Some(record([
            ("code", text(&first.code)),
            ("slug", text(&first.slug)),
            ("tone", text(tone(worst(findings)))),
            ("level", text(&level(site, worst(findings)))),
            ("said", reason.map_or_else(Value::none, |reason| spoken(&reason))),
            ("count", Value::from(findings.len())),
            ("places", list(paths.iter().take(PLACES).map(|path| found.place(site, path)))),
            ("more", Value::from(paths.len().saturating_sub(PLACES))),
        ]))
    });
    some(rows.collect())
}

/// Where to begin: the documents with most to mend, `{row, errors, others, finding}`.
pub fn by_file(site: &Site, found: &Found) -> Value {
    let mut files: BTreeMap<&TreePath, Vec<&Diagnostic>> = BTreeMap::new();
    found.mistakes.iter().for_each(|finding| files.entry(&finding.place.path).or_default().push(finding));
    let mut files: Vec<(&TreePath, Vec<&Diagnostic>)> = files.into_iter().collect();
    let errors = |findings: &[&Diagnostic]| findings.iter().filter(|one| one.severity == Severity::Error).count();
    files.sort_by_key(|(path, findings)| (std::cmp::Reverse((errors(findings), findings.len())), *path));
    let more = files.len().saturating_sub(SHOWN);
    let rows = files.iter().take(SHOWN).map(|(path, findings)| {
        let worst = findings.iter().max_by_key(|finding| finding.severity);
        record([
            ("row", found.place(site, path)),
            ("errors", Value::from(errors(findings))),
            ("others", Value::from(findings.len() - errors(findings))),
            ("finding", worst.map_or_else(Value::none, |finding| finding::value(site, finding, None))),
        ])
    });
    record([("rows", list(rows)), ("more", Value::from(more))])
}

/// Findings one by one, with their lines: `{rows, all, more}` with `{row, finding}`.
pub fn listed(site: &Site, found: &Found, findings: &[&Diagnostic]) -> Value {
    let rows = findings.iter().take(SHOWN).map(|finding| {
        let document = site.workspace().document_of(&finding.place.path);
        let lines = document.map(|ix| Lines::new(site.workspace().document(ix).text.bytes()));
        let told = finding::value(site, finding, lines.as_ref());
        record([("row", found.place(site, &finding.place.path)), ("finding", told)])
    });
    record([
        ("rows", list(rows)),
        ("all", Value::from(findings.len())),
        ("more", Value::from(findings.len().saturating_sub(SHOWN))),
    ])
}

fn tone(severity: Option<Severity>) -> &'static str {
    match severity {
        Some(Severity::Error) => "bad",
        Some(Severity::Warning) => "warn",
        _ => "",
    }
}

fn level(site: &Site, severity: Option<Severity>) -> String {
    site.lexicon().word(match severity {
        Some(Severity::Error) => "health-error",
        Some(Severity::Warning) => "health-warning",
        _ => "health-note",
    })
}
