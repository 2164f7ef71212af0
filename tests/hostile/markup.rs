//! What a browser makes of a page: every element with its attributes, and what of it has no business there.

use std::collections::BTreeSet;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use tandem::base::path::TreePath;

/// Elements that load, run, send or change what all the rest means.
const FORBIDDEN: [&str; 20] = [
    "applet",
    "audio",
    "base",
    "dialog",
    "embed",
    "foreignobject",
    "frame",
    "frameset",
    "iframe",
    "image",
    "marquee",
    "math",
    "object",
    "plaintext",
    "portal",
    "source",
    "style",
    "textarea",
    "video",
    "xmp",
];

/// Attributes that hold an address.
const ADDRESSES: [&str; 14] = [
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "xlink:href",
    "poster",
    "data",
    "ping",
    "background",
    "cite",
    "longdesc",
    "manifest",
    "imagesrcset",
];

/// What `rel` of a `link` may be.
const RELATIONS: [&str; 5] = ["icon", "stylesheet", "canonical", "alternate", "modulepreload"];

/// An element of a page.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// The text right inside it.
    pub text: String,
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| &**value)
    }

    fn told(&self) -> String {
        let attributes: Vec<String> = self.attributes.iter().map(|(key, value)| format!(" {key}={value:?}")).collect();
        format!("<{}{}>", self.name, attributes.concat())
    }
}

/// A page as a parsed document: with scripts, where `noscript` is text, or without, where it is markup.
pub fn document(html: &str, scripting: bool) -> RcDom {
    let tree_builder = TreeBuilderOpts { scripting_enabled: scripting, ..Default::default() };
    parse_document(RcDom::default(), ParseOpts { tree_builder, ..Default::default() }).one(html)
}

/// All elements of a page in their order, those in templates among them.
pub fn elements(html: &str, scripting: bool) -> Vec<Element> {
    let dom = document(html, scripting);
    let mut found = Vec::new();
    let mut open: Vec<Handle> = vec![dom.document.clone()];
    while let Some(node) = open.pop() {
        if let NodeData::Element { name, attrs, template_contents, .. } = &node.data {
            let attributes = attrs.borrow();
            let attributes = attributes.iter().map(|attribute| {
                let prefix = attribute.name.prefix.as_ref().map(|prefix| format!("{prefix}:")).unwrap_or_default();
                (format!("{prefix}{}", attribute.name.local).to_lowercase(), attribute.value.to_string())
            });
            let attributes = attributes.collect();
            found.push(Element { name: name.local.to_lowercase(), attributes, text: own_text(&node) });
            open.extend(template_contents.borrow().iter().cloned());
        }
        open.extend(node.children.borrow().iter().rev().cloned());
    }
    found
}

fn own_text(node: &Handle) -> String {
    let text = |child: &Handle| match &child.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => String::new(),
    };
    node.children.borrow().iter().map(text).collect()
}

/// Each element with the name of each of its attributes: what hostile words must not add to.
pub fn vocabulary(elements: &[Element]) -> BTreeSet<(String, String)> {
    let pairs = elements.iter().flat_map(|element| {
        let names = element.attributes.iter().map(|(key, _)| key.clone()).chain([String::new()]);
        names.map(|key| (element.name.clone(), key))
    });
    pairs.collect()
}

/// What is dangerous on the page at `path` of a site of these files.
pub fn dangers(path: &TreePath, elements: &[Element], files: &BTreeSet<TreePath>, base_url: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut has_policy = false;
    for element in elements {
        let mut tell = |what: &str| found.push(format!("{path}: {what}: {}", element.told()));
        let name = &*element.name;
        if FORBIDDEN.contains(&name) {
            tell("no page has this element");
        }
        if element
            .attributes
            .iter()
            .any(|(key, _)| key.starts_with("on") || matches!(&**key, "style" | "srcdoc" | "shadowrootmode"))
        {
            tell("an attribute that runs or covers");
        }
        match name {
            "meta" => match element.get("http-equiv").map(str::to_lowercase).as_deref() {
                None => {}
                Some("content-security-policy") => has_policy = true,
                Some("refresh") if leads_on(path, element, files) => {}
                Some(_) => tell("a command to the browser"),
            },
            "script" if !has_policy || element.get("src").is_none() || !element.text.trim().is_empty() => {
                tell("a script that is not the site's own");
            }
            "link" if !has_policy => tell("stands before the policy"),
            "link" if !element.get("rel").is_some_and(|rel| RELATIONS.contains(&rel)) => tell("a link of another sort"),
            _ => {}
        }
        for (key, value) in element.attributes.iter().filter(|(key, _)| ADDRESSES.contains(&&**key)) {
            if let Some(wrong) = wrong_address(path, element, (key, value), (files, base_url)) {
                tell(wrong);
            }
        }
    }
    if !has_policy {
        found.push(format!("{path}: no Content-Security-Policy"));
    }
    found
}

/// Whether a page is an old address that leads on to a page of the site.
fn leads_on(path: &TreePath, element: &Element, files: &BTreeSet<TreePath>) -> bool {
    let target = element.get("content").and_then(|content| content.split_once("url="));
    target.is_some_and(|(_, url)| inside(path, url.trim(), files))
}

fn wrong_address(
    path: &TreePath,
    element: &Element,
    (key, value): (&str, &str),
    (files, base_url): (&BTreeSet<TreePath>, &str),
) -> Option<&'static str> {
    let url = as_browsers_read(value);
    // The page for unknown addresses cannot know where it is shown, so its links begin at the host.
    let below = base_url.splitn(4, '/').nth(3).unwrap_or_default();
    let url = match url.strip_prefix(&format!("/{below}")) {
        Some(rest) if path.as_str() == "404.html" => rest.to_owned(),
        _ => url,
    };
    let is_link = element.name == "a" && key == "href";
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_lowercase());
    let is_scheme = |scheme: &String| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
    };
    match scheme.filter(is_scheme).as_deref() {
        Some("http" | "https") if is_link => {
            let is_private =
                element.get("rel").is_some_and(|rel| rel.contains("noopener") && rel.contains("noreferrer"));
            (!is_private).then_some("another site learns where the reader came from")
        }
        Some("mailto") if is_link => None,
        Some("https") if element.name == "link" && url.starts_with(base_url) => None,
        Some(_) if is_link => Some("a scheme that leads nowhere good"),
        Some(_) => Some("loads from elsewhere"),
        None if url.starts_with(['/', '\\']) => Some("leaves the page's folder by a slash"),
        None => (!inside(path, &url, files)).then_some("leads nowhere"),
    }
}

/// Whether a relative address leads to a file of the site.
fn inside(path: &TreePath, url: &str, files: &BTreeSet<TreePath>) -> bool {
    let file = url.split(['#', '?']).next().unwrap_or_default();
    file.is_empty() || path.sibling(&decoded(file)).is_some_and(|target| files.contains(&target))
}

/// An address without what browsers leave out of it.
fn as_browsers_read(url: &str) -> String {
    url.trim_matches(|char: char| char <= ' ').replace(['\t', '\n', '\r'], "")
}

/// Undoes percent-encoding.
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn the_judge_sees_what_is_dangerous() {
    let files: BTreeSet<TreePath> = [TreePath::new("a/b.html").unwrap()].into();
    let path = TreePath::new("a/c.html").unwrap();
    let head = "<!doctype html><head><meta http-equiv=Content-Security-Policy content=x></head><body>";
    let judged =
        |body: &str| dangers(&path, &elements(&format!("{head}{body}"), true), &files, "https://harbor.example/");
    for good in [
        "<a href=b.html#x>x</a>",
        "<a href='mailto:a@b.example'>x</a>",
        "<script src=b.html></script>",
        "<img src=b.html>",
    ] {
        assert_eq!(judged(good), [""; 0], "{good}");
    }
    for bad in [
        "<script>1</script>",
        "<p onclick=x>",
        "<p style=x>",
        "<a href='java\tscript:x'>",
        "<a href=' JavaScript:x'>",
        "<a href=//x.example/>",
        "<a href='\\\\x.example'>",
        "<a href=../../../etc/passwd>",
        "<a href=https://x.example/>",
        "<img src=data:x>",
        "<img src=https://x.example/p.png>",
        "<svg><a xlink:href=javascript:x>",
        "<base href=b.html>",
        "<iframe src=b.html>",
        "<template><script>1</script></template>",
        "<meta http-equiv=refresh content='0;url=https://x.example'>",
        "<link rel=preconnect href=b.html>",
        "<button formaction=javascript:x>",
        "<math><mi href=b.html>",
        "<script src=nowhere.js></script>",
    ] {
        assert!(!judged(bad).is_empty(), "{bad}");
    }
}
