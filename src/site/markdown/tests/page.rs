//! A strict reader of HTML: it accepts only what the writer may write.

use crate::syntax::markdown::address::{Form, form};

/// The tags that may stand on a page, each with the attributes that it may have.
const ALLOWED: [(&str, &[&str]); 38] = [
    ("a", &["href", "title", "rel", "class", "id", "aria-label", "role"]),
    ("blockquote", &[]),
    ("br", &[]),
    ("code", &["class"]),
    ("dd", &[]),
    ("del", &[]),
    ("details", &[]),
    ("div", &["class", "tabindex", "role", "aria-label"]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("h1", &["id"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("hr", &[]),
    ("img", &["loading", "src", "alt", "title"]),
    ("input", &["type", "disabled", "checked"]),
    ("kbd", &[]),
    ("label", &[]),
    ("li", &["class", "id"]),
    ("ol", &["start"]),
    ("p", &["class"]),
    ("pre", &["tabindex"]),
    ("section", &["class", "role", "aria-label"]),
    ("strong", &[]),
    ("sub", &[]),
    ("summary", &[]),
    ("sup", &["class"]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["class"]),
    ("th", &["scope", "class"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];
const ALONE: [&str; 4] = ["br", "hr", "img", "input"];

/// An opening tag as it was read.
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Reads HTML to its end, and fails at the first thing that does not belong on a page. Returns the opening tags.
pub fn check(html: &str) -> Vec<Tag> {
    let mut open: Vec<String> = Vec::new();
    let mut tags = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        check_text(&rest[..at], html);
        let end = rest[at..].find('>').unwrap_or_else(|| panic!("a tag without an end in {html}")) + at;
        let inside = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "crossed tags in {html}");
            continue;
        }
        let tag = read_tag(inside, html);
        check_tag(&tag, html);
        assert!(tag.name != "a" || !open.contains(&"a".to_owned()), "a link in a link in {html}");
        if let Some(id) = tag.get("id") {
            assert!(!ids.iter().any(|other| other == id), "the id {id} stands twice in {html}");
            ids.push(id.to_owned());
        }
        if !ALONE.contains(&tag.name.as_str()) {
            open.push(tag.name.clone());
        }
        tags.push(tag);
    }
    check_text(rest, html);
    assert_eq!(open, [""; 0], "open tags at the end of {html}");
    tags
}

fn check_text(text: &str, html: &str) {
    assert!(!text.contains('>'), "a loose > in {html}");
    assert!(text.chars().all(|char| !char.is_ascii_control() || matches!(char, '\n' | '\t')), "a control in {html:?}");
    for (at, _) in text.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].iter().any(|entity| text[at..].starts_with(entity));
        assert!(known, "a loose & in {html}");
    }
}

/// Reads `name key="value" key`, and nothing that is written otherwise.
fn read_tag(inside: &str, html: &str) -> Tag {
    let name_end = inside.find(' ').unwrap_or(inside.len());
    let mut tag = Tag { name: inside[..name_end].to_owned(), attributes: Vec::new() };
    let mut rest = &inside[name_end..];
    while let Some(attribute) = rest.strip_prefix(' ') {
        let key_end = attribute.find(|char: char| !char.is_ascii_lowercase() && char != '-').unwrap_or(attribute.len());
        let (key, after) = attribute.split_at(key_end);
        assert!(!key.is_empty(), "a strange attribute in <{inside}> of {html}");
        let Some(value) = after.strip_prefix("=\"") else {
            tag.attributes.push((key.to_owned(), String::new()));
            rest = after;
            continue;
        };
        let value_end = value.find('"').unwrap_or_else(|| panic!("an open quote in <{inside}> of {html}"));
        check_text(&value[..value_end], html);
        tag.attributes.push((key.to_owned(), value[..value_end].to_owned()));
        rest = &value[value_end + 1..];
    }
    assert_eq!(rest, "", "a strange tag <{inside}> in {html}");
    tag
}

fn check_tag(tag: &Tag, html: &str) {
    let allowed = ALLOWED.iter().find(|(name, _)| *name == tag.name);
    let Some((_, allowed)) = allowed else { panic!("<{}> in {html}", tag.name) };
    for (key, value) in &tag.attributes {
        assert!(allowed.contains(&key.as_str()), "{key} at <{}> in {html}", tag.name);
        let same = tag.attributes.iter().filter(|(other, _)| other == key).count();
        assert_eq!(same, 1, "{key} stands twice in {html}");
        if matches!(key.as_str(), "href" | "src") {
            let url = decode(value);
            let form = form(&url);
            assert!(form == Form::Relative || key == "href" && form == Form::Web, "{key}={value} in {html}");
            let leaves = form == Form::Web;
            assert!(!leaves || tag.get("rel") == Some("noopener noreferrer"), "no rel at {value} in {html}");
        }
        if matches!(key.as_str(), "id" | "class") {
            assert!(!value.contains(|char: char| "\"'<>&=`".contains(char)), "{key}={value} in {html}");
        }
    }
    if tag.name == "img" {
        assert!(tag.get("alt").is_some() && tag.get("loading") == Some("lazy"), "an image without alt in {html}");
    }
    if tag.name == "input" {
        assert!(tag.get("type") == Some("checkbox") && tag.get("disabled").is_some(), "an input in {html}");
    }
}

/// Undoes our own escapes, as a browser does before it reads an address.
pub fn decode(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}
