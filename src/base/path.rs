//! A path inside a tree: relative, `/`-separated, UTF-8, without `.` or `..`.
//!
//! Exists so that no other room ever joins strings into paths: a link that climbs out of the workspace cannot be
//! written down as a `TreePath`.

use std::fmt;
use std::sync::Arc;

/// A normalised path relative to the root of a [`Tree`](crate::base::tree::Tree). Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreePath(Arc<str>);

impl TreePath {
    /// Normalises `text`; `None` when it is empty, absolute, or climbs above the root.
    pub fn new(text: &str) -> Option<TreePath> {
        TreePath::resolve("", text)
    }

    /// The target of a relative link written in the file `self`; `None` when it leaves the tree.
    pub fn sibling(&self, link: &str) -> Option<TreePath> {
        TreePath::resolve(self.folder(), link)
    }

    /// `self/name`, for a folder path.
    pub fn child(&self, name: &str) -> Option<TreePath> {
        TreePath::resolve(self.as_str(), name)
    }

    fn resolve(folder: &str, link: &str) -> Option<TreePath> {
        if link.starts_with('/') || link.contains('\0') {
            return None;
        }
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in link.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        if parts.is_empty() { None } else { Some(TreePath(Arc::from(parts.join("/")))) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Everything before the last `/`, or `""`.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |at| &self.0[..at])
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rfind('/').map_or(&self.0, |at| &self.0[at + 1..])
    }

    /// The name without its last extension: `a/b.tar.gz` → `b.tar`.
    pub fn stem(&self) -> &str {
        let name = self.name();
        match name.rfind('.') {
            Some(0) | None => name,
            Some(at) => &name[..at],
        }
    }

    /// The last extension without its dot, or `""`.
    pub fn extension(&self) -> &str {
        let name = self.name();
        match name.rfind('.') {
            Some(0) | None => "",
            Some(at) => &name[at + 1..],
        }
    }

    /// Whether this is a markdown file by its name.
    pub fn is_markdown(&self) -> bool {
        self.extension().eq_ignore_ascii_case("md")
    }

    /// Whether `self` lies anywhere below `folder`.
    pub fn is_below(&self, folder: &str) -> bool {
        folder.is_empty() || self.0.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The relative link from the file `self` to the file `target`.
    pub fn link_to(&self, target: &TreePath) -> String {
        let (folder, name) = (self.folder(), target.name());
        if target.folder() == folder {
            return name.to_owned();
        }
        let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        let to: Vec<&str> = target.as_str().split('/').collect();
        let shared = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
        let mut parts = vec![".."; from.len() - shared];
        parts.extend(&to[shared..]);
        parts.join("/")
    }
}

impl fmt::Display for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}
