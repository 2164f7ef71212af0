//! Links to where the team keeps its files: to edit a document, to see how it came about, to talk about it, to write down a new
//! idea. Nothing is asked of the forge; its addresses are known by their form.

use tera::Value;

use crate::base::path::TreePath;
use crate::model::config::{Config, Repository};
use crate::model::kind::Store;
use crate::model::source::Mounted;
use crate::site::Site;
use crate::site::url::{absolute, encode};
use crate::site::value::{record, text, text_or_none};

/// How a forge spells its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Forge {
    GitHub,
    GitLab,
    /// Gitea, and Forgejo, which came of it.
    Gitea,
    Bitbucket,
}

/// A repository on the web.
struct Place<'a> {
    forge: Forge,
    url: &'a str,
    branch: String,
    /// The folder of the workspace, with a slash behind it.
    folder: String,
}

/// `{edit, history, source, discuss}` of the file behind a page, or nothing when its workspace names no repository on the web.
pub fn links(site: &Site, file: &TreePath, title: &str, page: &TreePath) -> Value {
    let config = &site.workspace().config;
    let Some((place, file)) = kept(config, file) else { return Value::none() };
    let source = place.source(&file);
    let shown = config.base_url.as_deref().map(|base| absolute(base, Some(&encode(page.as_str()))));
    record([
        ("edit", text(&place.edit(&file))),
        ("history", text(&place.history(&file))),
        ("discuss", text(&place.discuss(title, shown.as_deref().unwrap_or(&source)))),
        ("source", text(&source)),
    ])
}

/// Where the file behind something is edited.
pub fn edit(site: &Site, file: &TreePath) -> Value {
    kept(&site.workspace().config, file).map_or_else(Value::none, |(place, file)| text(&place.edit(&file)))
}

/// Where a file is kept, and what it is called there: a source has a repository of its own or none.
fn kept<'a>(config: &'a Config, file: &TreePath) -> Option<(Place<'a>, TreePath)> {
    let file_there = Mounted::of(file).map_or_else(|| Some(file.clone()), |one| one.path())?;
    Some((Place::of(repository(config, file))?, file_there))
}

/// The repository that a file is kept in.
pub fn repository<'a>(config: &'a Config, file: &TreePath) -> Option<&'a Repository> {
    match Mounted::of(file) {
        Some(mounted) => config.source(mounted.source)?.repository.as_ref(),
        None => config.repository.as_ref(),
    }
}

/// The page of a commit.
pub fn commit(repository: Option<&Repository>, id: &str) -> Option<String> {
    let place = Place::of(repository)?;
    let verb = match place.forge {
        Forge::GitLab => "-/commit",
        Forge::Bitbucket => "commits",
        Forge::GitHub | Forge::Gitea => "commit",
    };
    Some(format!("{}/{verb}/{}", place.url, encode(id)))
}

/// Where somebody writes down a new idea: a file of the kind that is scored, with what it asks for at once.
pub fn idea(site: &Site) -> Value {
    let workspace = site.workspace();
    let kind = workspace.playbook.kind(&workspace.playbook.scoring.kind);
    let link = || {
        let place = Place::of(workspace.config.repository.as_ref())?;
        let kind = kind?;
        let Store::Folder(folder) = &kind.store else { return None };
        let mut form = String::from("---\ntitle: \n---\n");
        for section in kind
            .sections
            .iter()
            .filter(|section| section.required.get(workspace.playbook.profile_number()).is_some_and(|at| at.at.0 == 0))
        {
            let help = site.lexicon().label(&section.help).split_whitespace().collect::<Vec<_>>().join(" ");
            let hint =
                if help.is_empty() { String::new() } else { format!("<!-- {} -->\n", help.replace("--", "–")) };
            let head =
                if section.lead { String::new() } else { format!("## {}\n\n", site.lexicon().label(&section.name)) };
            form.push_str(&format!("\n{head}{hint}"));
        }
        Some(place.new_file(folder, "new-idea.md", &form))
    };
    text_or_none(link().as_deref())
}

impl<'a> Place<'a> {
    fn of(repository: Option<&'a Repository>) -> Option<Place<'a>> {
        let repository = repository.filter(|one| one.url.starts_with("https://") || one.url.starts_with("http://"))?;
        let url = repository.url.trim_end_matches('/').trim_end_matches(".git");
        let folder = repository.folder.trim_matches('/');
        Some(Place {
            forge: repository.forge.as_deref().map_or_else(|| by_host(url), by_name),
            url,
            branch: encode(&repository.branch),
            folder: if folder.is_empty() { String::new() } else { format!("{}/", encode(folder)) },
        })
    }

    fn edit(&self, file: &TreePath) -> String {
        let path = self.path(file);
        let Place { url, branch, .. } = self;
        match self.forge {
            Forge::GitHub => format!("{url}/edit/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/edit/{branch}/{path}"),
            Forge::Gitea => format!("{url}/_edit/{branch}/{path}"),
            Forge::Bitbucket => format!("{url}/src/{branch}/{path}?mode=edit&at={branch}"),
        }
    }

    fn history(&self, file: &TreePath) -> String {
        let path = self.path(file);
        let Place { url, branch, .. } = self;
        match self.forge {
            Forge::GitHub => format!("{url}/commits/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/commits/{branch}/{path}"),
            Forge::Gitea => format!("{url}/commits/branch/{branch}/{path}"),
            Forge::Bitbucket => format!("{url}/history-node/{branch}/{path}?at={branch}"),
        }
    }

    fn source(&self, file: &TreePath) -> String {
        let path = self.path(file);
        let Place { url, branch, .. } = self;
        match self.forge {
            Forge::GitHub => format!("{url}/blob/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/blob/{branch}/{path}"),
            Forge::Gitea => format!("{url}/src/branch/{branch}/{path}"),
            Forge::Bitbucket => format!("{url}/src/{branch}/{path}"),
        }
    }

    /// A new question about a page.
    fn discuss(&self, title: &str, about: &str) -> String {
        let (title, about) = (value(title), value(about));
        let url = self.url;
        match self.forge {
            Forge::GitHub | Forge::Gitea => format!("{url}/issues/new?title={title}&body={about}"),
            Forge::GitLab => format!("{url}/-/issues/new?issue[title]={title}&issue[description]={about}"),
            Forge::Bitbucket => format!("{url}/issues/new?title={title}"),
        }
    }

    /// A new file with something in it.
    fn new_file(&self, folder: &str, name: &str, content: &str) -> String {
        let folder = format!("{}{}", self.folder, encode(folder));
        let (name, content) = (value(name), value(content));
        let Place { url, branch, .. } = self;
        match self.forge {
            Forge::GitHub => format!("{url}/new/{branch}/{folder}?filename={name}&value={content}"),
            Forge::GitLab => format!("{url}/-/new/{branch}/{folder}?file_name={name}&content={content}"),
            Forge::Gitea => format!("{url}/_new/{branch}/{folder}?filename={name}&value={content}"),
            // It takes no text along.
            Forge::Bitbucket => format!("{url}/create-file/{branch}/{folder}/?at={branch}&filename={name}"),
        }
    }

    fn path(&self, file: &TreePath) -> String {
        format!("{}{}", self.folder, encode(file.as_str()))
    }
}

/// A text as the value of a question to a server.
fn value(text: &str) -> String {
    encode(text).replace('/', "%2F")
}

fn by_name(name: &str) -> Forge {
    match name {
        "gitlab" => Forge::GitLab,
        "gitea" | "forgejo" => Forge::Gitea,
        "bitbucket" => Forge::Bitbucket,
        _ => Forge::GitHub,
    }
}

/// What stands at an address that says nothing more: most run their forge under its name.
fn by_host(url: &str) -> Forge {
    let host = url.split('/').nth(2).unwrap_or("");
    let is = |names: &[&str]| names.iter().any(|name| host.contains(name));
    if is(&["gitlab"]) {
        Forge::GitLab
    } else if is(&["gitea", "codeberg", "forgejo"]) {
        Forge::Gitea
    } else if is(&["bitbucket"]) {
        Forge::Bitbucket
    } else {
        Forge::GitHub
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, commit};
    use crate::base::path::TreePath;
    use crate::base::text::Str;
    use crate::model::config::Repository;

    fn repository(url: &str) -> Repository {
        Repository { url: Str::from(url), branch: Str::from("main"), forge: None, folder: Str::from("docs/product") }
    }

    /// Edit, history, source, discuss, new, commit.
    #[track_caller]
    fn addresses(url: &str, expected: [&str; 6]) {
        let repository = repository(url);
        let place = Place::of(Some(&repository)).expect("a place on the web");
        let file = TreePath::new("initiatives/café au lait.md").expect("a path");
        let made = [
            place.edit(&file),
            place.history(&file),
            place.source(&file),
            place.discuss("A & B?", "https://x.example/a"),
            place.new_file("initiatives", "new-idea.md", "---\ntitle: \n---\n"),
            commit(Some(&repository), "abc123").expect("a commit"),
        ];
        assert_eq!(made, expected);
    }

    #[test]
    fn github() {
        addresses(
            "https://github.com/acme/harbor",
            [
                "https://github.com/acme/harbor/edit/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://github.com/acme/harbor/commits/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://github.com/acme/harbor/blob/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://github.com/acme/harbor/issues/new?title=A%20%26%20B%3F&body=https%3A%2F%2Fx.example%2Fa",
                "https://github.com/acme/harbor/new/main/docs/product/initiatives?filename=new-idea.md&value=---%0Atitle%3A%20%0A---%0A",
                "https://github.com/acme/harbor/commit/abc123",
            ],
        );
    }

    #[test]
    fn gitlab() {
        addresses(
            "https://gitlab.acme.example/group/sub/harbor.git",
            [
                "https://gitlab.acme.example/group/sub/harbor/-/edit/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://gitlab.acme.example/group/sub/harbor/-/commits/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://gitlab.acme.example/group/sub/harbor/-/blob/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://gitlab.acme.example/group/sub/harbor/-/issues/new?issue[title]=A%20%26%20B%3F&issue[description]=https%3A%2F%2Fx.example%2Fa",
                "https://gitlab.acme.example/group/sub/harbor/-/new/main/docs/product/initiatives?file_name=new-idea.md&content=---%0Atitle%3A%20%0A---%0A",
                "https://gitlab.acme.example/group/sub/harbor/-/commit/abc123",
            ],
        );
    }

    #[test]
    fn gitea_and_forgejo() {
        addresses(
            "https://codeberg.org/acme/harbor/",
            [
                "https://codeberg.org/acme/harbor/_edit/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://codeberg.org/acme/harbor/commits/branch/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://codeberg.org/acme/harbor/src/branch/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://codeberg.org/acme/harbor/issues/new?title=A%20%26%20B%3F&body=https%3A%2F%2Fx.example%2Fa",
                "https://codeberg.org/acme/harbor/_new/main/docs/product/initiatives?filename=new-idea.md&value=---%0Atitle%3A%20%0A---%0A",
                "https://codeberg.org/acme/harbor/commit/abc123",
            ],
        );
    }

    #[test]
    fn bitbucket() {
        addresses(
            "https://bitbucket.org/acme/harbor",
            [
                "https://bitbucket.org/acme/harbor/src/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md?mode=edit&at=main",
                "https://bitbucket.org/acme/harbor/history-node/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md?at=main",
                "https://bitbucket.org/acme/harbor/src/main/docs/product/initiatives/caf%C3%A9%20au%20lait.md",
                "https://bitbucket.org/acme/harbor/issues/new?title=A%20%26%20B%3F",
                "https://bitbucket.org/acme/harbor/create-file/main/docs/product/initiatives/?at=main&filename=new-idea.md",
                "https://bitbucket.org/acme/harbor/commits/abc123",
            ],
        );
    }

    #[test]
    fn a_forge_under_another_name_is_named() {
        let named =
            Repository { forge: Some(Str::from("forgejo")), ..repository("http://git.acme.example/acme/harbor") };
        let place = Place::of(Some(&named)).expect("a place on the web");
        let file = TreePath::new("vision.md").expect("a path");
        assert_eq!(place.edit(&file), "http://git.acme.example/acme/harbor/_edit/main/docs/product/vision.md");
        assert!(Place::of(Some(&repository("git@github.com:acme/harbor.git"))).is_none());
    }
}
