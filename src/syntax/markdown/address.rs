//! Where a link points: into the workspace, to the web, or nowhere that we would send a reader.
//!
//! Addresses are allowed by list. Browsers forgive much (tabs in a scheme, backslashes for slashes), so what they would
//! ignore is taken out before the scheme is read.

use std::borrow::Cow;

use pulldown_cmark::{LinkType, Tag};

use crate::model::document::LinkTarget;
use crate::syntax::slug::bare_anchor;

#[cfg(test)]
mod tests;

/// Where a link or a picture points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// It takes a number among the links of its document, and the link stage says what it leads to.
    Numbered(LinkTarget),
    /// `http`, `https` or `mailto`, without the characters that a browser would ignore.
    Web(String),
}

/// What an address is by its form alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Web,
    Relative,
    Refused,
}

/// The address of a link or a picture; `None` for every other tag.
pub fn address(tag: &Tag<'_>) -> Option<Address> {
    let (Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) = tag else { return None };
    Some(match link_type {
        LinkType::WikiLink { .. } => wiki(dest_url),
        LinkType::Email => Address::Web(format!("mailto:{}", clean(dest_url))),
        _ => written(dest_url),
    })
}

/// The form of an address as a browser would read it.
pub fn form(url: &str) -> Form {
    let url = without_ignored(url);
    match scheme(&url) {
        Some(scheme) if ["http", "https", "mailto"].iter().any(|good| scheme.eq_ignore_ascii_case(good)) => Form::Web,
        Some(_) => Form::Refused,
        // `//host` and its spellings with backslashes leave the site without naming a scheme.
        None if url.bytes().take(2).filter(|byte| matches!(byte, b'/' | b'\\')).count() == 2 => Form::Refused,
        None => Form::Relative,
    }
}

fn wiki(name: &str) -> Address {
    // In a table the pipe of `[[id|words]]` is written `\|`, and the backslash stays at the name.
    let name = name.trim().trim_end_matches('\\').trim_end();
    if form(name) == Form::Web {
        return Address::Web(clean(name));
    }
    let (id, anchor) = name.split_once('#').unwrap_or((name, ""));
    let (id, anchor) = (id.trim_end(), anchor.trim());
    let anchor = (!anchor.is_empty()).then(|| bare_anchor(anchor).into());
    Address::Numbered(match id {
        "" => LinkTarget::Relative { path: "".into(), anchor },
        _ => LinkTarget::Wiki { id: id.into(), anchor },
    })
}

/// What an address leads to that is written outside of markdown, such as in a field.
pub fn written(url: &str) -> Address {
    let target = match form(url) {
        Form::Web => return Address::Web(clean(url)),
        Form::Refused => LinkTarget::Refused { url: clean(url).into() },
        Form::Relative => {
            let (path, anchor) = url.trim().split_once('#').unwrap_or((url.trim(), ""));
            // A question asks nothing of a file; a name with `?` in it is written `%3F`.
            let path = path.split_once('?').map_or(path, |(path, _)| path);
            let anchor = (!anchor.is_empty()).then(|| decode(anchor).into());
            LinkTarget::Relative { path: decode(path).into(), anchor }
        }
    };
    Address::Numbered(target)
}

/// What stands before the first `:`, when it can be a scheme.
fn scheme(url: &str) -> Option<&str> {
    let (scheme, _) = url.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    is_scheme.then_some(scheme)
}

fn without_ignored(url: &str) -> Cow<'_, str> {
    if url.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Cow::Borrowed(url);
    }
    Cow::Owned(url.chars().filter(|char| !is_ignored(*char)).collect())
}

/// Whether a browser, or an eye, passes over this character in an address.
fn is_ignored(char: char) -> bool {
    char.is_control()
        || char.is_whitespace()
        || matches!(char, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// The address without control characters; spaces inside stay, since they belong to a path.
fn clean(url: &str) -> String {
    url.trim().chars().filter(|char| !char.is_control()).collect()
}

/// Undoes percent-encoding. What would not be text afterwards is left as it is written.
fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digit = |at: usize| tail.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (first, digit(0), digit(1)) {
            // Two hexadecimal digits are at most 255.
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                rest = &tail[2..];
            }
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(out).map_or(Cow::Borrowed(text), Cow::Owned)
}
