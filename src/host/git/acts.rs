//! Who made the commits between two states, who agreed to them, and what they changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::git::objects::Objects;
use crate::host::git::{Git, Place, Ran};
use crate::model::act::Act;
use crate::model::log::Author;

/// A name or an address holds no such character, and git prints it between the values of a trailer.
const BETWEEN: char = '\u{1f}';

/// What is asked of a commit, one a line.
const FORMAT: &str = "--format=%H%n%aN%n%aE%n\
    %(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)%n\
    %(trailers:key=Reviewed-by,key=Approved-by,valueonly,unfold,separator=%x1f)";

/// The commits that `head` has and `base` has not, the newest first; none where there is no past. Names are those of the
/// mailmap.
pub fn acts(root: &Path, base: &str, head: &str) -> Result<Vec<Act>> {
    let Ok(place) = Place::find(root)? else { return Ok(Vec::new()) };
    let range = format!("{base}..{head}");
    let told = ask(&place.git, &["log", "-z", "--no-show-signature", FORMAT, "--end-of-options", &range, "--"], b"")?;
    let told = String::from_utf8_lossy(&told);
    let commits: Vec<Vec<&str>> = told.split('\0').map(|one| one.split('\n').collect()).collect();
    let commits: Vec<&[&str]> = commits.iter().map(Vec::as_slice).filter(|lines| lines.len() >= 5).collect();
    let ids: Vec<&str> = commits.iter().map(|lines| lines[0]).collect();
    let files = files(&place, &ids)?;
    let contents = Objects::new(place.git.clone()).read(&ids)?;
    let people = mapped(&place.git, &commits)?;
    let read = commits.iter().zip(contents).map(|(lines, content)| {
        let named = |at: usize| lines[at].split(BETWEEN).filter_map(|one| people.get(one.trim()).cloned());
        let author = Author { name: Str::from(lines[1]), email: Str::from(lines[2]) };
        Act {
            commit: Str::from(lines[0]),
            authors: std::iter::once(author).chain(named(3)).collect(),
            reviewers: named(4).collect(),
            files: files.get(lines[0]).cloned().unwrap_or_default(),
            signed: content.is_some_and(|content| is_signed(&content)),
        }
    });
    Ok(read.collect())
}

/// The files of the workspace that each commit changed.
fn files(place: &Place, ids: &[&str]) -> Result<BTreeMap<String, Vec<TreePath>>> {
    let asked: String = ids.iter().flat_map(|id| [*id, "\n"]).collect();
    let args = ["diff-tree", "--stdin", "-r", "-z", "--root", "-m", "--name-only", "--no-ext-diff", "--no-textconv"];
    let told = ask(&place.git, &args, asked.as_bytes())?;
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    let mut files: BTreeMap<String, Vec<TreePath>> = BTreeMap::new();
    let mut current = String::new();
    for word in told.split(|byte| *byte == 0) {
        let Ok(word) = std::str::from_utf8(word) else { continue };
        if known.contains(word) {
            current = word.to_owned();
        } else if let Some(path) = word.strip_prefix(&*place.prefix).and_then(TreePath::new) {
            files.entry(current.clone()).or_default().push(path);
        }
    }
    Ok(files)
}

/// The people of all trailers as the mailmap calls them, by what stands there.
fn mapped<'a>(git: &Git, commits: &[&[&'a str]]) -> Result<BTreeMap<&'a str, Author>> {
    let named = commits.iter().flat_map(|lines| [lines[3], lines[4]]).flat_map(|line| line.split(BETWEEN));
    let named: Vec<&str> = named.map(str::trim).filter(|one| !one.is_empty()).collect();
    let addressed: Vec<&str> = named.iter().copied().filter(|one| author(one).is_some()).collect();
    let mut people: BTreeMap<&str, Author> =
        named.iter().map(|one| (*one, Author { name: Str::from(*one), email: Str::from("") })).collect();
    if addressed.is_empty() {
        return Ok(people);
    }
    let asked: String = addressed.iter().flat_map(|one| [*one, "\n"]).collect();
    let told = ask(git, &["check-mailmap", "--stdin"], asked.as_bytes())?;
    for (one, mapped) in addressed.iter().zip(String::from_utf8_lossy(&told).lines()) {
        people.extend(author(mapped).map(|author| (*one, author)));
    }
    Ok(people)
}

/// `Anna Kowalska <anna@acme.example>`.
fn author(line: &str) -> Option<Author> {
    let (name, rest) = line.rsplit_once('<')?;
    let email = rest.trim().strip_suffix('>')?;
    Some(Author { name: Str::from(name.trim()), email: Str::from(email.trim()) })
}

/// Whether a commit carries a signature: a line of its head, which ends with the first empty line.
fn is_signed(commit: &[u8]) -> bool {
    let head = commit.split(|byte| *byte == b'\n').take_while(|line| !line.is_empty());
    head.into_iter().any(|line| line.starts_with(b"gpgsig"))
}

fn ask(git: &Git, args: &[&str], input: &[u8]) -> Result<Vec<u8>> {
    match git.run(args, input).context("cannot run git")? {
        Ran::Done(answer) => Ok(answer),
        Ran::NoGit => bail!("there is no git"),
        Ran::Failed(said) => bail!("git: {said}"),
    }
}
