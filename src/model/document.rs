//! One markdown file as it was read, however broken it is.

use simdutf8::compat::Utf8Error;
use std::ops::Deref;
use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::span::Span;

/// A file of the workspace. It always exists: a file that cannot be read has an empty outline and `broken: true`.
#[derive(Clone, Debug)]
pub struct Document {
    pub path: TreePath,
    /// The whole file, valid UTF-8. Empty when the file is not text.
    pub text: SharedText,
    /// The YAML between the fences, without them; `None` when there is no front matter.
    pub front: Option<Span>,
    /// Where the body begins.
    pub body: usize,
    pub headings: Vec<Heading>,
    pub links: Vec<BodyLink>,
    /// The front matter or the encoding could not be read to the end.
    pub broken: bool,
    /// The body's first paragraph as plain text, cut at 280 characters: the summary when none is given.
    pub opening: Box<str>,
    /// Byte range of the text before the first heading, if there is any text there.
    pub lead: Option<Span>,
    /// Spans of places where the author left a template's placeholder (`<…>`, `TODO`).
    pub placeholders: Vec<Span>,
    /// `<!-- tandem-ignore T501: reason -->` comments.
    pub suppressions: Vec<Suppression>,
    /// Comments that ask for a live table: their places without the marks around them, and whether each stands by itself.
    pub tables: Vec<(Span, bool)>,
    /// Raw HTML that will be shown as text; placeholders are not repeated here.
    pub raw_html: Vec<Span>,
}

/// Text that shares its bytes with the tree it was read from: ten thousand documents are held once, not twice.
/// Reading it checks the bytes again, which costs less than a copy and is done a few times per document.
#[derive(Clone, Debug)]
pub struct SharedText(Arc<[u8]>);

impl SharedText {
    /// The bytes as text; an error when they are none.
    pub fn new(bytes: &Arc<[u8]>) -> Result<SharedText, Utf8Error> {
        simdutf8::compat::from_utf8(bytes).map(|_| SharedText(bytes.clone()))
    }

    /// The bytes, without another look at whether they are text.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether these are its bytes.
    pub fn is_over(&self, bytes: &Arc<[u8]>) -> bool {
        Arc::ptr_eq(&self.0, bytes) || self.0 == *bytes
    }

    /// Whether both are the same bytes in memory: two runs shared what they read.
    pub fn is_shared_with(&self, other: &SharedText) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> SharedText {
        SharedText(Arc::from(text.as_bytes()))
    }
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        simdutf8::basic::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A heading of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub level: u8,
    pub text: Box<str>,
    /// The anchor that its page has; unique in the document.
    pub anchor: Box<str>,
    pub span: Span,
    /// Whether any text, list, table or picture stands between it and the next heading of the same or a higher level.
    /// What a template left there (`placeholders`, comments) is nothing: an untouched template has no filled heading.
    pub filled: bool,
}

/// A link in the body, not yet resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyLink {
    /// The whole construct in the file.
    pub span: Span,
    pub target: LinkTarget,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// `[[id]]`, `[[kind/id]]`, `[[id#anchor]]`, `[[id|words]]`.
    Wiki { id: Box<str>, anchor: Option<Box<str>> },
    /// A relative link, percent-decoded; `path` is empty for `#anchor` alone.
    Relative { path: Box<str>, anchor: Option<Box<str>> },
    /// An address that the site never links to: `javascript:`, `file:`, `//host`. It is shown as plain text.
    Refused { url: Box<str> },
}

/// A request to keep quiet about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    pub span: Span,
    /// Code or slug.
    pub rule: Box<str>,
    /// Empty when the author gave none, which is itself a finding.
    pub reason: Box<str>,
    /// What it is about: one entry of a register, or `None` for the whole file.
    pub scope: Option<Span>,
}
