//! `tandem explain RULE`: what a rule wants, why, and what a right and a wrong file look like.

use crate::base::diagnostic::{Rule, Severity};
use crate::base::text::{Label, Part, Str, Text};
use crate::cli::{Format, Global};
use crate::command::{Usage, load, screen};
use crate::host::{disk, embedded};
use crate::model::playbook::{GateRule, Level, Playbook};
use crate::model::rule;
use crate::playbook;
use crate::report::explain::{Explained, text};
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

/// A rule in words, wherever it comes from.
struct Found {
    code: Str,
    slug: Str,
    severity: Severity,
    message: String,
    reason: String,
    help: String,
    page: String,
}

pub fn run(args: &Explain, global: &Global) -> Result<u8> {
    // Rules can be looked up anywhere; inside a workspace the team's own are among them.
    let settings = match disk::find_workspace(&global.dir) {
        Some(_) => Some(load::settings(global)?),
        None => None,
    };
    let own = settings.as_ref().map_or("en", |settings| &settings.config.language);
    let words = Catalogue::new(global.lang.as_deref().unwrap_or(own));
    let playbook = settings.map_or_else(|| playbook::read("full", None).0, |settings| settings.playbook);
    let mut all: Vec<Found> = rule::ALL.iter().map(|rule| ours(rule, &words)).collect();
    all.extend(playbook.rules.iter().map(|rule| of_playbook(rule, &playbook, &words)));
    all.sort_by(|a, b| (&a.code, &a.slug).cmp(&(&b.code, &b.slug)));
    let chosen = match &args.rule {
        None => return list(&all, global),
        Some(name) => all.iter().find(|one| one.code.eq_ignore_ascii_case(name) || *one.slug == **name),
    };
    let Some(found) = chosen else {
        let name = args.rule.as_deref().unwrap_or("");
        let known = all.iter().flat_map(|one| [&*one.code, &*one.slug]);
        let text = match near::nearest(name, known) {
            Some(nearest) => {
                Text::with("explain-unknown-near", vec![("name", name.into()), ("nearest", nearest.into())])
            }
            None => Text::with("explain-unknown", vec![("name", name.into())]),
        };
        return Err(Usage(words.say(&text)).into());
    };
    if global.format == Format::Json {
        let value = json(found);
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    let style = screen::style(global, None);
    let explained = Explained {
        code: &found.code,
        slug: &found.slug,
        severity: found.severity,
        message: &found.message,
        reason: &found.reason,
        help: &found.help,
        page: &found.page,
    };
    screen::print(&text::render(&explained, &Reader { words: &words, style: &style }))?;
    Ok(0)
}

fn list(all: &[Found], global: &Global) -> Result<u8> {
    if global.format == Format::Json {
        let rules: Vec<serde_json::Value> = all.iter().map(json).collect();
        let value = serde_json::json!({"version": 1, "kind": "explain", "rules": rules});
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    let lines: Vec<String> = all.iter().map(|one| format!("{}  {}", one.code, one.slug)).collect();
    screen::print(&lines.join("\n"))?;
    Ok(0)
}

fn ours(rule: &Rule, words: &Catalogue) -> Found {
    let part = |part| Text::Message { id: Str::from(rule.slug), part, args: Default::default() };
    Found {
        code: Str::from(rule.code),
        slug: Str::from(rule.slug),
        severity: rule.severity,
        message: words.say(&part(Part::Main)),
        reason: words.try_say(&part(Part::Reason)).unwrap_or_default(),
        help: words.try_say(&part(Part::Help)).unwrap_or_default(),
        page: embedded::rule_page(rule.code).unwrap_or_default(),
    }
}

fn of_playbook(rule: &GateRule, playbook: &Playbook, words: &Catalogue) -> Found {
    let level = rule.level.get(playbook.profile_number());
    // A team's own condition without words of its own has those of the rule whose code it bears, as in `check`.
    let general = rule::ALL.iter().find(|general| *general.code == *rule.code).map(|general| ours(general, words));
    let or_general = |label: &Label, part: fn(&Found) -> &str| match label.get(words.lang()).to_string() {
        own if own.is_empty() => general.as_ref().map_or("", part).to_owned(),
        own => own,
    };
    Found {
        code: rule.code.clone(),
        slug: rule.id.clone(),
        severity: match level {
            Some(Level::Error) => Severity::Error,
            Some(Level::Warning) => Severity::Warning,
            _ => Severity::Note,
        },
        message: rule.message.get(words.lang()).to_string(),
        reason: or_general(&rule.reason, |general| &general.reason),
        help: or_general(&rule.help, |general| &general.help),
        page: String::new(),
    }
}

fn json(found: &Found) -> serde_json::Value {
    let severity = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    serde_json::json!({"version": 1, "kind": "explain", "code": &*found.code, "slug": &*found.slug, "severity": severity,
        "message": found.message, "reason": found.reason, "help": found.help})
}
