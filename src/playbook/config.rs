//! `tandem.yaml`: what this workspace is.
//!
//! Read before everything else, so it must never be the reason that nothing works: what is wrong is a finding, what is
//! good counts, and everything but the version has a default.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::config::{AUDIENCES, Config, FORGES, Repository};
use crate::model::node::{Entry, Node, NodeKind};
use crate::model::playbook::{Level, Playbook};
use crate::model::rule;
use crate::playbook::form::{Form, live};
use crate::playbook::per_profile::LEVELS;
use crate::playbook::review::{Review, nearest_arg};
use crate::playbook::scalar;
use crate::playbook::sources::Sources;
use crate::playbook::version;
use crate::syntax::yaml;
use crate::words::catalogue::LANGUAGES;
use jiff::tz::TimeZoneDatabase;

/// Reads `tandem.yaml`.
pub fn read(path: &TreePath, text: &str) -> (Config, Vec<Diagnostic>) {
    let yaml = yaml::parse(path, text, 0..text.len());
    let sources = Sources::single(path, text);
    let empty = Node { span: Span::default(), kind: NodeKind::Map(Vec::new()) };
    let root = yaml.root.filter(|root| !root.is_null()).unwrap_or(empty);
    let mut review = Review::new(&sources, &rule::BAD_CONFIGURATION, &root);
    let config = match Form::open(&root, &mut review) {
        Some(mut form) => {
            // In a broken file the version may stand in the part that could not be read.
            version::check(&mut form, !yaml.broken, &mut review);
            let config = whole(&mut form, &mut review);
            form.close(&mut review);
            config
        }
        None => Config::default(),
    };
    let mut found = yaml.diagnostics;
    found.extend(review.finish().findings);
    (config, found)
}

/// What only the playbook can tell about `tandem.yaml`: whether its profile and its checks exist.
pub fn check(path: &TreePath, text: &str, playbook: &Playbook) -> Vec<Diagnostic> {
    let Some(root) = yaml::parse(path, text, 0..text.len()).root else { return Vec::new() };
    let sources = Sources::single(path, text);
    let mut review = Review::new(&sources, &rule::BAD_CONFIGURATION, &root);
    if let Some(node) = root.get("profile")
        && let Some(name) = node.text()
        && !playbook.profiles.iter().any(|profile| &*profile.id == name)
    {
        review.wrong_value(node, playbook.profiles.iter().map(|profile| &*profile.id));
    }
    for entry in root.get("checks").into_iter().flat_map(live) {
        check_name(entry, playbook, &mut review);
    }
    review.finish().findings
}

fn whole(form: &mut Form, review: &mut Review) -> Config {
    let otherwise = Config::default();
    let languages: Vec<Str> = form
        .take("languages")
        .map(|node| scalar::words(node, review).into_iter().filter_map(|(_, node)| language(node, review)).collect())
        .unwrap_or_default();
    let own = form.take("language").and_then(|node| language(node, review));
    let language = own.or_else(|| languages.first().cloned()).unwrap_or(otherwise.language);
    // The main language comes first, and each language once.
    let mut all = vec![language.clone()];
    for lang in languages {
        if !all.contains(&lang) {
            all.push(lang);
        }
    }
    Config {
        title: form.text("title", review).filter(|title| !title.trim().is_empty()).unwrap_or(otherwise.title),
        languages: all,
        language,
        profile: form.text("profile", review).unwrap_or(otherwise.profile),
        time_zone: form.take("time_zone").and_then(|node| time_zone(node, review)).unwrap_or(otherwise.time_zone),
        today: form.take("today").and_then(|node| scalar::day(node, review)),
        exclude: form.words("exclude", review),
        repository: form.take("repository").and_then(|node| repository(node, review)),
        base_url: form.take("base_url").and_then(|node| address(node, review)),
        output: form.take("output").and_then(|node| output(node, review)).unwrap_or(otherwise.output),
        theme: form.take("theme").and_then(|node| theme(node, review)).unwrap_or(otherwise.theme),
        search_engines: form.flag("search_engines", false, review),
        audience: form.take("audience").and_then(|node| audience(node, review)).unwrap_or(otherwise.audience),
        checks: checks(form, review),
        sources: form.take("sources").map(|node| sources::read(node, review)).unwrap_or_default(),
    }
}

fn language(node: &Node, review: &mut Review) -> Option<Str> {
    let known: Vec<(&str, &str)> = LANGUAGES.iter().map(|code| (*code, *code)).collect();
    scalar::choice(node, &known, review).map(Str::from)
}

fn audience(node: &Node, review: &mut Review) -> Option<Str> {
    let known: Vec<(&str, &str)> = AUDIENCES.iter().map(|word| (*word, *word)).collect();
    scalar::choice(node, &known, review).map(Str::from)
}

/// An IANA name. Only the names that the program brings along count, so that every machine has the same ones.
fn time_zone(node: &Node, review: &mut Review) -> Option<Str> {
    let name = scalar::text(node, review)?;
    let zones = TimeZoneDatabase::bundled();
    if let Ok(zone) = zones.get(name) {
        return Some(Str::from(zone.iana_name().unwrap_or(name)));
    }
    let names: Vec<String> = zones.available().map(|name| name.to_string()).collect();
    // People know the city; the part of the world before it is what they forget.
    let city = name.replace(' ', "_");
    let last = |zone: &str| zone.rsplit('/').next().is_some_and(|last| last.eq_ignore_ascii_case(&city));
    let by_city = names.iter().find(|zone| last(zone)).map(|zone| ("nearest", zone.into()));
    let mut args = vec![("value", name.into())];
    args.extend(by_city.or_else(|| nearest_arg(name, names.iter().map(String::as_str))));
    review.mistake("zone", node.span, args);
    None
}

fn repository(node: &Node, review: &mut Review) -> Option<Repository> {
    let mut form = Form::open(node, review)?;
    let url = form.need("url", review).and_then(|node| address(node, review));
    let branch = form.text("branch", review).unwrap_or_else(|| Str::from("main"));
    let known: Vec<(&str, &str)> = FORGES.iter().map(|word| (*word, *word)).collect();
    let forge = form.take("forge").and_then(|node| scalar::choice(node, &known, review)).map(Str::from);
    let folder = form.take("folder").and_then(|node| output(node, review)).unwrap_or_default();
    form.close(review);
    Some(Repository { url: url?, branch, forge, folder })
}

/// An address that a browser can open.
fn address(node: &Node, review: &mut Review) -> Option<Str> {
    let text = scalar::text(node, review)?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let opens = rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '['));
    if opens && !text.contains(char::is_whitespace) {
        return Some(Str::from(text));
    }
    review.wrong_type(node, "type-url");
    None
}

/// A folder beside `tandem.yaml`. Building replaces what is in it, so it must not be the workspace or anything around it, and
/// nothing of git's own.
fn output(node: &Node, review: &mut Review) -> Option<Str> {
    let text = scalar::text(node, review)?;
    let is_gits = |path: &TreePath| path.as_str().split('/').any(|part| part.eq_ignore_ascii_case(".git"));
    match inside(text).filter(|path| !is_gits(path)) {
        Some(path) => Some(Str::from(path.as_str())),
        None => {
            review.mistake("output", node.span, vec![("value", text.into())]);
            None
        }
    }
}

/// The name of a folder in `themes/`.
fn theme(node: &Node, review: &mut Review) -> Option<Str> {
    let text = scalar::text(node, review)?;
    if inside(text).is_some_and(|path| path.as_str() == text && path.folder().is_empty()) {
        return Some(Str::from(text));
    }
    review.wrong_type(node, "setting-theme");
    None
}

/// A path below the workspace on every system: `C:\site` and `..\site` lead elsewhere on some.
fn inside(text: &str) -> Option<TreePath> {
    TreePath::new(text).filter(|_| !text.contains(['\\', ':']))
}

/// Rule → how much it weighs here.
fn checks(form: &mut Form, review: &mut Review) -> Vec<(Str, Level)> {
    let entries = form.entries("checks", review).into_iter();
    let read = entries.filter_map(|entry| {
        let level = scalar::choice(&entry.value, LEVELS, review)?;
        Some((Str::from(&*entry.key), level))
    });
    read.collect()
}

/// Says that there is no rule of this name, by code or by slug.
fn check_name(entry: &Entry, playbook: &Playbook, review: &mut Review) {
    let own = playbook.rules.iter().flat_map(|rule| [&*rule.id, &*rule.code]);
    let all = rule::ALL.iter().flat_map(|rule| [rule.slug, rule.code]);
    let known: Vec<&str> = own.chain(all).collect();
    if !known.iter().any(|name| name.eq_ignore_ascii_case(&entry.key)) {
        let mut args = vec![("check", (&*entry.key).into())];
        args.extend(nearest_arg(&entry.key, known));
        review.mistake_of(&rule::UNKNOWN_CHECK, rule::UNKNOWN_CHECK.slug, entry.key_span, args);
    }
}

pub mod sources;
#[cfg(test)]
mod tests;
