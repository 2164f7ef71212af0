//! Where a reader finds a document: its page on the site, else its file where the team keeps it.
//!
//! The settings of the earlier side count. A pull request of a stranger may change them, and the comment that a trusted
//! workflow writes must not lead where that request wants it to.

use crate::base::path::TreePath;
use crate::model::entity::Entity;
use crate::report::diff::Subject;
use crate::report::style::percent_encode;
use crate::syntax::address;

/// The address of an entity of the later side; `None` where nothing is known about a place on the web.
pub fn of(subject: &Subject, entity: &Entity) -> Option<String> {
    let page = address::page(&entity.path, &subject.before.playbook).filter(|_| entity.document.is_some());
    match (base(subject), page) {
        (Some(base), Some(page)) => Some(format!("{base}/{}", percent_encode(page.as_str()))),
        _ => file(subject, &entity.path),
    }
}

/// The address of a file.
pub fn file(subject: &Subject, path: &TreePath) -> Option<String> {
    let repository = subject.before.config.repository.as_ref()?;
    let url = safe(repository.url.trim_end_matches('/').trim_end_matches(".git"))?;
    let host = url.split('/').nth(2).unwrap_or("");
    let branch = percent_encode(subject.head.unwrap_or(&repository.branch));
    let verb =
        match host {
            host if host.contains("gitlab") => "-/blob",
            host if ["gitea", "codeberg", "forgejo"].iter().any(|name| host.contains(name)) => {
                if subject.head.is_some() { "src/commit" } else { "src/branch" }
            }
            _ => "blob",
        };
    Some(format!("{url}/{verb}/{branch}/{}", percent_encode(path.as_str())))
}

fn base(subject: &Subject) -> Option<String> {
    safe(subject.before.config.base_url.as_deref()?.trim_end_matches('/'))
}

/// An address of the web without signs that could end a link.
fn safe(url: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+,;=%".contains(c);
    let web = url.starts_with("https://") || url.starts_with("http://");
    (web && url.chars().all(plain)).then(|| url.to_owned())
}
