//! A page as a preview server shows it: the published bytes, with the script that reloads it.
//!
//! Published pages know nothing of previews. Their policy stands in a `meta` element and forbids every connection, so it
//! moves to the header of the answer, where it grants one more thing: the stream that tells of changes.

pub mod problems;

use std::ops::Range;

use crate::base::path::TreePath;
use crate::site::url;
use crate::site::value::escaped;

pub use problems::Problem;

/// Where a preview server has its own things; no page of a site lies below it.
pub const SCRIPT: &str = "/__tandem/reload.js";
pub const EVENTS: &str = "/__tandem/events";

/// The page of everything that is to be mended, and what it looks like.
pub const PROBLEMS: &str = "/__problems";
pub const STYLE: &str = "/__tandem/problems.css";
/// The sheet behind [`STYLE`].
pub const SHEET: &str = include_str!("preview/problems.css");
/// What the page of problems may do: its own sheet, its own script, and the stream that tells of changes.
pub const STRICT: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The page for addresses that do not exist.
pub const MISSING: &str = "404.html";

/// The script behind [`SCRIPT`].
pub const RELOAD: &str = include_str!("preview/reload.js");

/// For files of the workspace that a browser would run scripts from: nothing of them runs here.
pub const NO_SCRIPTS: &str =
    "sandbox; default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'self' 'unsafe-inline'";

/// A page, ready to be served.
pub struct Served {
    pub bytes: Vec<u8>,
    /// Its Content-Security-Policy, when it has one.
    pub policy: Option<String>,
}

/// What the script on a page is told.
#[derive(Clone, Copy)]
pub struct Marks<'a> {
    pub version: &'a str,
    /// What the way to the page of problems is called.
    pub problems: &'a str,
}

/// The page `published`, which reloads itself when the server has another version.
pub fn page(published: &[u8], marks: Marks<'_>) -> Served {
    let text = String::from_utf8_lossy(published);
    let head = find(&text, "<body", 0).unwrap_or(text.len());
    let (mut bytes, mut policies, mut from) = (String::with_capacity(text.len() + 128), Vec::new(), 0);
    while let Some(meta) = tag(&text, "<meta", from).filter(|meta| meta.end <= head) {
        let element = &text[meta.clone()];
        let is_policy =
            attribute(element, "http-equiv").is_some_and(|v| v.eq_ignore_ascii_case("content-security-policy"));
        bytes.push_str(&text[from..if is_policy { meta.start } else { meta.end }]);
        if is_policy && let Some(policy) = attribute(element, "content") {
            policies.push(granting(&policy));
        }
        from = meta.end;
    }
    let end = find(&text, "</head", from).filter(|end| *end <= head).unwrap_or(text.len());
    bytes.push_str(&text[from..end]);
    let (version, problems) = (escaped(marks.version), escaped(marks.problems));
    bytes.push_str(&format!(
        "<script src=\"{SCRIPT}\" data-version=\"{version}\" data-problems=\"{problems}\" defer></script>\n"
    ));
    bytes.push_str(&text[end..]);
    Served { bytes: bytes.into_bytes(), policy: (!policies.is_empty()).then(|| policies.join(", ")) }
}

/// A path as it stands in an address.
pub fn encoded(path: &TreePath) -> String {
    url::encode(path.as_str())
}

/// The media type of a file, by its name.
pub fn content_type(path: &TreePath) -> &'static str {
    match path.extension().to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "xhtml" => "application/xhtml+xml; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "txt" | "log" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "pdf" => "application/pdf",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "wasm" => "application/wasm",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

/// Whether a browser would run scripts that stand in such a file.
pub fn may_run(path: &TreePath) -> bool {
    matches!(path.extension().to_ascii_lowercase().as_str(), "html" | "htm" | "xhtml" | "xml" | "svg")
}

/// The policy, and beside it our script and our events.
fn granting(policy: &str) -> String {
    let mut directives: Vec<Vec<&str>> = policy.split(';').map(|one| one.split_whitespace().collect()).collect();
    directives.retain(|words: &Vec<&str>| !words.is_empty());
    let of = |directives: &[Vec<&str>], name: &str| directives.iter().position(|one| one[0].eq_ignore_ascii_case(name));
    for name in ["script-src", "connect-src"] {
        match (of(&directives, name), of(&directives, "default-src")) {
            (Some(at), _) => {
                directives[at].retain(|word| *word != "'none'");
                if !directives[at].contains(&"'self'") {
                    directives[at].push("'self'");
                }
            }
            (None, Some(_)) => directives.push(vec![name, "'self'"]),
            // Nothing is forbidden that we need.
            (None, None) => {}
        }
    }
    directives.iter().map(|words| words.join(" ")).collect::<Vec<_>>().join("; ")
}

/// Where `name` stands in `text` at or after `from`, in any case of letters.
fn find(text: &str, name: &str, from: usize) -> Option<usize> {
    let rest = text.as_bytes().get(from..)?;
    rest.windows(name.len()).position(|window| window.eq_ignore_ascii_case(name.as_bytes())).map(|at| from + at)
}

/// The next element that begins with `name`, up to its `>`; one inside quotes does not end it.
fn tag(text: &str, name: &str, from: usize) -> Option<Range<usize>> {
    let start = find(text, name, from)?;
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return Some(start..at + 1),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute, which must stand in quotes, with its character references resolved as far as a policy
/// needs them.
fn attribute(element: &str, name: &str) -> Option<String> {
    let after = find(element, &format!(" {name}="), 0)? + name.len() + 2;
    let value = element.get(after..)?;
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = value[1..].split(quote).next()?;
    Some(value.replace("&#39;", "'").replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests;
