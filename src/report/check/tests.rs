//! Findings as people, scripts and pull requests see them; the samples that these tests share.

mod broken;
mod forges;
mod github;
mod json;
mod markdown;
mod text;

use std::sync::Arc;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::{Arg, Label, Str, Text};
use crate::model::rule;
use crate::model::workspace::Workspace;
use crate::report::check::Findings;
use crate::report::tests::harbor;

/// The file that most findings of these tests stand in.
const TRIAL: &str = "---
title: Продажи 🚀 без карты
stage: 2
size: huge
evidense: none
---
Text with \u{1b}[31m<b>red</b>
";

fn sources(path: &TreePath) -> Option<Arc<str>> {
    match path.as_str() {
        "initiatives/trial.md" => Some(Arc::from(TRIAL)),
        "initiatives/portal.md" => Some(Arc::from("---\nstage: 1\ntitle: Returns portal\n---\n")),
        _ => None,
    }
}

/// Where `words` stand in the file.
fn at(words: &str) -> Place {
    let start = TRIAL.find(words).unwrap_or_else(|| panic!("{words} is not in the file"));
    Place { path: harbor::path("initiatives/trial.md"), span: Span::new(start, start + words.len()) }
}

fn elsewhere(file: &str, start: usize, end: usize) -> Place {
    Place { path: harbor::path(file), span: Span::new(start, end) }
}

fn words(text: &str) -> Text {
    Text::Label(Label::plain(text))
}

/// A missing field, with the place where it would be written.
fn missing_field() -> Diagnostic {
    let args = vec![("name", Arg::from("Metric")), ("stage", Arg::from("Validation")), ("field", Arg::from("metric"))];
    let finding = Diagnostic::new(&rule::MISSING_FIELD, at("2"), args).about("trial").at_path("metric");
    finding.owed_by(Some(&Str::from("pm"))).related(at("evidense"), words("it could stand before this"))
}

/// An unknown value whose mending is known.
fn unknown_value() -> Diagnostic {
    let args =
        vec![("value", Arg::from("huge")), ("field", Arg::from("size")), ("allowed", Arg::from("`s`, `m`, `l`"))];
    let place = at("huge");
    let span = place.span;
    Diagnostic::new(&rule::UNKNOWN_VALUE, place, args).about("trial").at_path("size").fixed_by(
        words("Replace it by `l`"),
        span,
        "l",
    )
}

/// Two files that have the same id.
fn duplicate_id() -> Diagnostic {
    let args = vec![("id", Arg::from("trial")), ("other", Arg::from("initiatives/portal.md"))];
    let related = elsewhere("initiatives/portal.md", 4, 9);
    Diagnostic::new(&rule::DUPLICATE_ID, at("Продажи"), args).related(related, words("the other one"))
}

fn curly_quotes() -> Diagnostic {
    Diagnostic::new(&rule::CURLY_QUOTES, at("🚀"), Vec::new())
}

fn raw_html() -> Diagnostic {
    Diagnostic::new(&rule::RAW_HTML, at("<b>"), vec![("tag", Arg::from("<b>"))])
}

fn findings<'a>(diagnostics: &'a [Diagnostic], workspace: &'a Workspace) -> Findings<'a> {
    Findings { diagnostics, workspace, sources: &sources, files: 12, limit: None, folder: "", set_aside: 0 }
}
