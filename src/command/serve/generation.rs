//! The site as it was at one moment: everything that an answer needs, and never changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::base::text::Text;
use crate::cli::Global;
use crate::command::load::{self, Asked, Broken, Kept, Loaded, Moment};
use crate::host::disk;
use crate::host::watch::Places;
use crate::site::edition::Editions;
use crate::site::preview::Problem;
use crate::site::theme::Theme;
use anyhow::Result;

/// How many mistakes the words over a page tell.
const TOLD: usize = 5;

/// A moment's site.
pub struct Generation {
    pub loaded: Loaded,
    pub site: Editions,
    theme: Arc<Theme>,
    /// Names this moment; no other run of the program gives the same name.
    pub version: String,
    /// Files that are copied: address in the site → file in the workspace.
    pub attachments: Arc<BTreeMap<TreePath, TreePath>>,
    /// Files that are shown as they were before they broke.
    broken: Vec<Broken>,
}

/// What a generation is called, and the one that it follows.
pub struct Named<'a> {
    pub version: String,
    pub before: Option<&'a Generation>,
}

impl Generation {
    /// Reads the workspace as it is now.
    pub fn make(kept: &mut Kept, asked: Asked<'_>, named: Named<'_>, global: &Global) -> Result<Generation> {
        let Named { version, before } = named;
        let Moment { loaded, broken, rewords } = kept.load(asked, global)?;
        let theme = kept.theme(&loaded)?;
        let follows = |before: &&Generation| {
            let same = rewords.as_ref().is_some_and(|reworded| Arc::ptr_eq(reworded, &before.loaded.analysis));
            same && Arc::ptr_eq(&theme, &before.theme)
        };
        if let Some(before) = before.filter(follows) {
            let site = before.site.reworded(&loaded.analysis);
            return Ok(Generation { loaded, site, theme, version, attachments: before.attachments.clone(), broken });
        }
        let pictures = kept.pictures(&loaded, asked.touched);
        let site = Editions::new(loaded.shown(), &theme, &loaded.words, None).with_pictures(&pictures);
        let attachments = site.attachments().into_iter().map(|(source, target)| (target, source)).collect();
        Ok(Generation { loaded, site, theme, version, attachments: Arc::new(attachments), broken })
    }

    /// What is to be watched for the next moment.
    pub fn places(&self) -> Places {
        self.loaded.places()
    }

    /// The first mistake in the settings, as a line with its place.
    pub fn broken_settings(&self) -> Option<String> {
        let is_broken = |one: &&Diagnostic| {
            let in_settings = [disk::CONFIG_FILE, load::PLAYBOOK_FILE].contains(&one.place.path.as_str());
            one.severity == Severity::Error && in_settings
        };
        self.loaded.analysis.diagnostics.iter().find(is_broken).map(|first| self.told(first))
    }

    /// What of the files as they are cannot be shown, and what to do about it.
    pub fn fault(&self) -> Option<String> {
        let findings: Vec<&Diagnostic> = self.broken.iter().flat_map(|one| &one.findings).collect();
        if findings.is_empty() {
            return None;
        }
        let count = vec![("count", self.broken.len().into())];
        let mut lines = vec![self.loaded.words.say(&Text::with("serve-broken", count))];
        lines.extend(findings.iter().take(TOLD).map(|finding| self.told(finding)));
        Some(lines.join("\n"))
    }

    /// A finding with its place and what to do.
    fn told(&self, finding: &Diagnostic) -> String {
        let text = self.source(&finding.place.path).unwrap_or_else(|| Arc::from(""));
        let line = Lines::new(text.as_bytes()).position(finding.place.span.start as usize).line;
        let words = &self.loaded.words;
        let help = finding.help.as_ref().and_then(|help| words.try_say(help)).filter(|help| !help.is_empty());
        let help = help.map(|help| format!("\n    {help}")).unwrap_or_default();
        format!("{}:{line}: {}{help}", finding.place.path, words.say(&finding.message))
    }

    /// A file as it is now, for excerpts.
    fn source(&self, path: &TreePath) -> Option<Arc<str>> {
        let broken = self.broken.iter().find(|one| one.path == *path).map(|one| one.text.clone());
        broken.or_else(|| self.loaded.source(path))
    }

    /// Everything that is to be mended, file by file: what is wrong with files as they are, not as they are shown.
    pub fn problems(&self) -> Vec<Problem<'_>> {
        let findings = &self.loaded.analysis.diagnostics;
        let mut files: BTreeMap<&TreePath, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in findings {
            files.entry(&finding.place.path).or_default().push(finding);
        }
        for broken in &self.broken {
            files.insert(&broken.path, broken.findings.iter().collect());
        }
        let problems = files.into_iter().map(|(path, findings)| Problem {
            path,
            findings,
            text: self.source(path),
            page: self.site.page_of(path),
        });
        problems.collect()
    }
}
