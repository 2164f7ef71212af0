//! What is wrong with a theme, said to the person who writes it: file, line, and what there is to use.

use std::collections::BTreeMap;
use std::fmt;

use tera::{Error, ErrorKind, ReportError};

/// A mistake in a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeError {
    /// The file within the theme.
    pub file: String,
    /// Line and column from 1, when they are known.
    pub position: Option<(usize, usize)>,
    pub message: String,
}

impl ThemeError {
    /// A mistake that concerns a file as a whole.
    pub fn whole(file: &str, message: &str) -> ThemeError {
        ThemeError { file: file.to_owned(), position: None, message: message.to_owned() }
    }
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some((line, column)) => write!(f, "{}:{line}:{column}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for ThemeError {}

/// The engine's error as ours. `sources` are the templates of the theme, which the message names when one is missing.
pub fn of(error: &Error, sources: &BTreeMap<String, &str>) -> ThemeError {
    let templates = || sources.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => placed(report),
        ErrorKind::MissingParent { current, parent } => ThemeError::whole(
            &in_theme(current),
            &format!("it extends `{parent}`, which is not there. Templates: {}", templates()),
        ),
        ErrorKind::CircularExtend { tpl, .. } => ThemeError::whole(&in_theme(tpl), "it extends itself, through others"),
        ErrorKind::CircularInclude { tpl, .. } => {
            ThemeError::whole(&in_theme(tpl), "it includes itself, through others")
        }
        _ => worded(&error.to_string(), &templates()),
    }
}

fn placed(report: &ReportError) -> ThemeError {
    let span = report.span();
    ThemeError {
        file: in_theme(report.filename()),
        position: Some((span.start_line, span.start_col + 1)),
        message: report.message().to_owned(),
    }
}

/// Some errors come as finished reports only: `error: WHAT`, then `--> FILE:LINE:COLUMN`. The first of them is told.
fn worded(report: &str, templates: &str) -> ThemeError {
    let mut lines = report.lines();
    let first = lines.next().unwrap_or("").trim_start_matches("error: ");
    let place = lines.next().unwrap_or("").trim().strip_prefix("--> ");
    let mut parts = place.unwrap_or("").rsplitn(3, ':');
    let column = parts.next().and_then(|part| part.parse().ok());
    let line = parts.next().and_then(|part| part.parse().ok());
    let file = parts.next().map_or_else(|| "templates".to_owned(), in_theme);
    let message = match first {
        missing if missing.starts_with("Unknown template") => format!("{missing}. Templates: {templates}"),
        missing if missing.starts_with("Unknown function") => format!("{missing}. Functions: range, say, throw"),
        other => other.to_owned(),
    };
    ThemeError { file, position: line.zip(column), message }
}

fn in_theme(template: &str) -> String {
    format!("templates/{template}")
}
