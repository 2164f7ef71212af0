//! Paths as they stand in links: percent-encoded, and relative to the page that links.
//!
//! Every link of the site is relative, so that it works from a folder, a zip and any sub-path of a server.

use crate::base::path::TreePath;

/// The path with everything that means something in an address written as `%XX`. Slashes stay.
pub fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => out.push(char::from(byte)),
            _ => {
                const HEX: [char; 16] =
                    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
                out.push('%');
                out.push(HEX[usize::from(byte >> 4)]);
                out.push(HEX[usize::from(byte & 15)]);
            }
        }
    }
    out
}

/// The way from `page` up to the root of the site: `""`, `../`, `../../`.
pub fn root(page: &TreePath) -> String {
    "../".repeat(page.as_str().matches('/').count())
}

/// An encoded path from the root of the site as an address from anywhere; without one, that of the site itself.
pub fn absolute(base: &str, path: Option<&str>) -> String {
    format!("{}/{}", base.trim_end_matches('/'), path.unwrap_or(""))
}

/// The encoded link from one page to another file of the site. A page's link to itself is its own name.
pub fn link(from: &TreePath, to: &TreePath, anchor: Option<&str>) -> String {
    let path = encode(&from.link_to(to));
    match anchor {
        Some(anchor) if from == to => format!("#{}", encode(anchor)),
        Some(anchor) => format!("{path}#{}", encode(anchor)),
        None => path,
    }
}
