//! Links to a document's source where the team keeps it: to edit it, and to see how it came about.

use tera::Value;

use crate::base::path::TreePath;
use crate::model::config::Repository;
use crate::site::url::encode;
use crate::site::value::{record, text};

/// `{edit, history, source}`, or nothing when the workspace names no repository on the web.
pub fn links(repository: Option<&Repository>, path: &TreePath) -> Value {
    let Some(repository) = repository.filter(|repository| repository.url.starts_with("https://")) else {
        return Value::none();
    };
    let (edit, history, source) = manners(&repository.url);
    let url = repository.url.trim_end_matches('/').trim_end_matches(".git");
    let (branch, path) = (encode(&repository.branch), encode(path.as_str()));
    let link = |verb: &str| text(&format!("{url}/{verb}/{branch}/{path}"));
    record([("edit", link(edit)), ("history", link(history)), ("source", link(source))])
}

/// The page of a commit.
pub fn commit(repository: Option<&Repository>, id: &str) -> Option<String> {
    let url = &repository.filter(|repository| repository.url.starts_with("https://"))?.url;
    let verb = if manners(url).0.starts_with('-') { "-/commit" } else { "commit" };
    Some(format!("{}/{verb}/{}", url.trim_end_matches('/').trim_end_matches(".git"), encode(id)))
}

/// How a host spells edit, history and source.
fn manners(url: &str) -> (&'static str, &'static str, &'static str) {
    let host = url.split('/').nth(2).unwrap_or("");
    if host.contains("gitlab") {
        ("-/edit", "-/commits", "-/blob")
    } else if host.contains("gitea") || host.contains("codeberg") || host.contains("forgejo") {
        ("_edit", "commits/branch", "src/branch")
    } else {
        ("edit", "commits", "blob")
    }
}
