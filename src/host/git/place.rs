//! Where a workspace lies in its repository, or why git cannot say.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::host::git::{Git, Ran};
use crate::model::log::NoPast;

/// A folder of a repository.
#[derive(Clone, Debug)]
pub struct Place {
    pub git: Git,
    /// The folder's path in the repository with a slash behind it, or nothing at its top.
    pub prefix: String,
    /// The folder in which git keeps the objects, absolute; the same for all worktrees of a repository.
    pub common: PathBuf,
    /// The commits at which a shallow clone was cut off, one a line; empty where it reaches to the first.
    pub shallow: String,
    /// `.git/info/exclude`, which travels with nobody and counts here.
    pub exclude: PathBuf,
}

/// What is asked of `rev-parse`; the answers come one a line, in this order.
const QUESTIONS: [&str; 7] =
    ["rev-parse", "--show-prefix", "--git-common-dir", "--git-path", "shallow", "--git-path", "info/exclude"];

impl Place {
    /// The place of `root`; nothing is started where no folder looks like a repository.
    pub fn find(root: &Path) -> Result<std::result::Result<Place, NoPast>> {
        if !looks_inside(root) {
            return Ok(Err(NoPast::NoRepository));
        }
        let git = Git::at(root);
        let mut asked = Place::ask(&git, root)?;
        if let Err(NoPast::Foreign) = asked {
            asked = Place::ask(&git.trusting().context("cannot run git")?, root)?;
        }
        Ok(asked)
    }

    fn ask(git: &Git, root: &Path) -> Result<std::result::Result<Place, NoPast>> {
        let answer = match git.run(&QUESTIONS, b"").context("cannot run git")? {
            Ran::NoGit => return Ok(Err(NoPast::NoGit)),
            Ran::Failed(said) => return Ok(Err(refusal(&said))),
            Ran::Done(answer) => answer,
        };
        // A path with a line break in it cannot be told from two answers; such a repository has no past for us.
        let Ok(answer) = String::from_utf8(answer) else { return Ok(Err(NoPast::Failed("rev-parse".into()))) };
        let lines: Vec<&str> = answer.lines().collect();
        let [prefix, common, shallow, exclude] = lines[..] else {
            return Ok(Err(NoPast::Failed("rev-parse".into())));
        };
        let common = root.join(common);
        let shallow = std::fs::read_to_string(root.join(shallow)).unwrap_or_default();
        let common = common.canonicalize().unwrap_or(common);
        Ok(Ok(Place { git: git.clone(), prefix: prefix.to_owned(), common, shallow, exclude: root.join(exclude) }))
    }

    /// Whether the clone was cut off.
    pub fn is_shallow(&self) -> bool {
        !self.shallow.trim().is_empty()
    }
}

/// Git's own words as one of the reasons that we have words for.
pub fn refusal(said: &str) -> NoPast {
    if said.contains("dubious ownership") {
        NoPast::Foreign
    } else if said.contains("not a git repository") {
        NoPast::NoRepository
    } else {
        let first = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
        NoPast::Failed(first.trim_start_matches("fatal: ").into())
    }
}

/// Whether a folder or one above it looks like a repository or like the top of one's files.
fn looks_inside(root: &Path) -> bool {
    let is_bare = |folder: &Path| folder.join("HEAD").is_file() && folder.join("objects").is_dir();
    root.ancestors().any(|above| above.join(".git").exists() || is_bare(above))
}
