//! `tandem inbox`: what waits for somebody now, the most urgent first, and the command that settles each thing.

use crate::base::text::{Arg, Text};
use crate::cli::{Format, Global};
use crate::command::load::{self, Loaded};
use crate::command::{change, person, screen};
use crate::owing::{self, Seen};
use crate::report::inbox::{self, Whose, json, text};
use crate::report::reader::Reader;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Inbox {
    /// What waits for you, by the mail address that git knows; so it is without flags too, if git knows it
    #[arg(long, conflicts_with_all = ["person", "role"])]
    me: bool,
    /// What waits for this person
    #[arg(long, value_name = "PERSON", conflicts_with = "role")]
    person: Option<String>,
    /// What a role owes, whoever is named for it: pm, pmm…
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// At most so many things of each list; 0 for all
    #[arg(long, value_name = "N", default_value_t = 30)]
    limit: usize,
}

pub fn run(args: &Inbox, global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let workspace = loaded.workspace();
    let whose = whose(&loaded, args)?;
    let owing = owing::owing(Seen { workspace, shows: &|_| true });
    let parts = inbox::parts(workspace, &owing, &whose);
    let style = screen::style(global, Some(&loaded));
    let reader = Reader { words: &loaded.words, style: &style };
    let out = match global.format {
        Format::Json => json::render(workspace, &whose, &parts, &reader),
        _ => {
            let limit = if args.limit == 0 { usize::MAX } else { args.limit };
            text::render(workspace, (&whose, &parts), limit, &reader)
        }
    };
    screen::print(&out)?;
    Ok(0)
}

fn whose(loaded: &Loaded, args: &Inbox) -> Result<Whose> {
    if let Some(name) = &args.role {
        return role(loaded, name).map(Whose::Role);
    }
    if args.person.is_some() || args.me {
        return person::given(loaded, args.person.as_deref(), "--person").map(Whose::Person);
    }
    Ok(person::own(loaded).map_or(Whose::All, |own| Whose::Person(own.id.to_string())))
}

/// The role that somebody names by its id, its name or its short form in any language.
fn role(loaded: &Loaded, name: &str) -> Result<String> {
    let roles = &loaded.workspace().playbook.roles;
    let folded = name.trim().to_lowercase();
    let called = |role: &&crate::model::playbook::Role| {
        let mut names = role.name.iter().chain(role.short.iter()).map(|(_, name)| name.to_lowercase());
        *role.id == *folded || names.any(|name| name == folded)
    };
    roles.iter().find(called).map(|role| role.id.to_string()).ok_or_else(|| {
        let known: Vec<&str> = roles.iter().map(|role| &*role.id).collect();
        let args = vec![("name", Arg::from(name)), ("known", known.join(", ").into())];
        change::usage(loaded, &Text::with("inbox-no-role", args))
    })
}
