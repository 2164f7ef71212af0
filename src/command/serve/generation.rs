//! The site as it was at one moment: everything that an answer needs, and never changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::cli::Global;
use crate::command::load::{self, Asked, Kept, Loaded};
use crate::host::disk;
use crate::host::watch::Places;
use crate::site::edition::Editions;
use anyhow::Result;

/// A moment's site.
pub struct Generation {
    pub loaded: Loaded,
    pub site: Editions,
    /// Names this moment; no other run of the program gives the same name.
    pub version: String,
    /// Files that are copied: address in the site → file in the workspace.
    pub attachments: BTreeMap<TreePath, TreePath>,
}

/// What a generation is called, and where it is shown.
pub struct Named<'a> {
    pub address: &'a str,
    pub version: String,
}

impl Generation {
    /// Reads the workspace as it is now. `address` is where the site is served.
    pub fn make(kept: &mut Kept, asked: Asked<'_>, named: Named<'_>, global: &Global) -> Result<Generation> {
        let Named { address, version } = named;
        let mut loaded = kept.load(asked, global)?;
        let theme = kept.theme(&loaded)?;
        // Wherever it will be published: here it begins at the root of this address.
        loaded.publish_at(address);
        let pictures = kept.pictures(&loaded, asked.touched);
        let site = Editions::new(loaded.shown(), &theme, &loaded.words, None).with_pictures(&pictures);
        let attachments = site.attachments().into_iter().map(|(source, target)| (target, source)).collect();
        Ok(Generation { loaded, site, version, attachments })
    }

    /// What is to be watched for the next moment.
    pub fn places(&self) -> Places {
        let config = &self.loaded.workspace().config;
        Places { root: self.loaded.root.clone(), exclude: config.exclude.clone(), output: (&*config.output).into() }
    }

    /// The first mistake in the settings, as a line with its place.
    pub fn broken_settings(&self) -> Option<String> {
        let is_broken = |one: &&Diagnostic| {
            let in_settings = [disk::CONFIG_FILE, load::PLAYBOOK_FILE].contains(&one.place.path.as_str());
            one.severity == Severity::Error && in_settings
        };
        let first = self.loaded.analysis.diagnostics.iter().find(is_broken)?;
        let text = self.loaded.source(&first.place.path).unwrap_or_else(|| Arc::from(""));
        let line = Lines::new(text.as_bytes()).position(first.place.span.start as usize).line;
        Some(format!("{}:{line}: {}", first.place.path, self.loaded.words.say(&first.message)))
    }
}
