//! A commit as a workspace: the same rules as for a folder on disk, read from git's own objects.
//!
//! Nothing is checked out, so no filter, hook or line-ending setting has a say, and the working files stay as they are.

mod ignored;
mod listing;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use sha1::{Digest, Sha1};

use crate::base::path::TreePath;
use crate::base::tree::{File, Refusal, Tree};
use crate::host::disk::links::{self, Names};
use crate::host::disk::open::{MAX_TEXT, reads_as_text};
use crate::host::disk::walk::Rules;
use crate::host::disk::{CONFIG_FILE, LoadOptions};
use crate::host::git::objects::Objects;
use crate::host::git::place::Place;
use crate::host::git::stamp::{self, Head};
use crate::host::git::{Ran, refs};
use crate::model::log::NoPast;
use listing::{Content, Listing};

/// What a workspace was at one commit.
#[derive(Debug)]
pub struct Revision {
    root: PathBuf,
    place: Place,
    commit: String,
    listing: Listing,
    objects: Objects,
}

/// Why there is no such thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRevision {
    /// There is nothing that git could read.
    NoPast(NoPast),
    /// No commit has that name; in a shallow clone it may only be missing.
    NoSuch { shallow: bool },
    /// The commit has no `tandem.yaml` in the place where the workspace is now.
    NoWorkspace,
}

impl Revision {
    /// The workspace `root` as it was at the commit that `rev` names.
    pub fn open(root: &Path, rev: &str) -> Result<std::result::Result<Revision, NoRevision>> {
        let place = match Place::find(root)? {
            Ok(place) => place,
            Err(why) => return Ok(Err(NoRevision::NoPast(why))),
        };
        let commit = match refs::commit(&place, rev)? {
            Ok(commit) => commit,
            Err(why) => return Ok(Err(why)),
        };
        let listing = match list(&place, &commit)? {
            Ran::Done(answer) => Listing::read(&answer, &place.prefix),
            Ran::NoGit => return Ok(Err(NoRevision::NoPast(NoPast::NoGit))),
            Ran::Failed(said) => return Ok(Err(NoRevision::NoPast(NoPast::Failed(said.into())))),
        };
        let has_settings = TreePath::new(CONFIG_FILE).is_some_and(|path| listing.file(&path).is_some());
        if !has_settings {
            return Ok(Err(NoRevision::NoWorkspace));
        }
        let objects = Objects::new(place.git.clone());
        Ok(Ok(Revision { root: root.to_owned(), place, commit, listing, objects }))
    }

    /// The whole id of the commit.
    pub fn commit(&self) -> &str {
        &self.commit
    }

    /// What a site says that it was built from.
    pub fn head(&self) -> Option<Head> {
        stamp::of_commit(&self.place.git, &self.commit)
    }

    /// All files of the workspace. What `known` holds with the same bytes is shared and not read again.
    pub fn tree(&self, options: &LoadOptions, known: &Tree) -> Result<Tree> {
        let rules = Rules::workspace(&self.root, options)?;
        let ignored = ignored::Ignored::read(&self.listing, &self.objects, &self.place)?;
        let kept = self.listing.keep(|path, is_folder| {
            rules.names(&self.root.join(path.as_str()), is_folder) || ignored.names(path.as_str(), is_folder)
        });
        self.grow((&kept, &self.listing), &reads_as_text, known)
    }

    /// One folder, every file with its bytes and paths from that folder; `None` when there is no such folder.
    pub fn folder(&self, folder: &TreePath) -> Result<Option<Tree>> {
        let inside = self.listing.below(folder);
        if inside.is_empty() {
            return Ok(None);
        }
        let kept = inside.keep(|path, _| path.name().starts_with('.'));
        self.grow((&kept, &inside), &|_| true, &Tree::new()).map(Some)
    }

    /// One file, whatever the rules leave out; `None` when there is none.
    pub fn read(&self, path: &TreePath) -> Result<Option<File>> {
        let at = match self.listing.entries.get(path) {
            None => return Ok(None),
            Some(Content::Link(_)) => match self.target((&self.listing, &self.listing), path)? {
                Ok(target) => target,
                Err(refusal) => return Ok(Some(File::Refused(refusal))),
            },
            Some(_) => path.clone(),
        };
        self.file(&self.listing, &at, reads_as_text(path)).map(Some)
    }

    /// The bytes of a file that is copied and not read.
    pub fn bytes(&self, path: &TreePath) -> Result<Vec<u8>> {
        let target = self.target((&self.listing, &self.listing), path)?.ok();
        let id = target.as_ref().and_then(|target| self.listing.file(target)).map(|(id, _)| id);
        let bytes = id.map(|id| self.objects.one(id)).transpose()?.flatten();
        bytes.with_context(|| format!("cannot read {path} of the commit {}", self.commit))
    }

    /// A tree out of what is kept of a listing.
    fn grow(
        &self,
        (kept, all): (&Listing, &Listing),
        as_text: &dyn Fn(&TreePath) -> bool,
        known: &Tree,
    ) -> Result<Tree> {
        let mut real = Tree::new();
        let (mut links, mut wanted) = (Vec::new(), Vec::new());
        for (path, entry) in &kept.entries {
            match entry {
                Content::Link(_) => links.push((path.clone(), self.target((kept, all), path)?)),
                Content::File { id, size } if as_text(path) && size.is_some_and(|size| size <= MAX_TEXT) => {
                    wanted.push((path, id.as_str()));
                }
                _ => links::insert(&mut real, path.clone(), self.file(kept, path, as_text(path))?),
            }
        }
        let shared: Vec<Option<Arc<[u8]>>> = wanted.par_iter().map(|(path, id)| same(known.text(path)?, id)).collect();
        for ((path, _), bytes) in wanted.iter().zip(&shared) {
            if let Some(bytes) = bytes {
                real.insert((*path).clone(), File::Text(bytes.clone()));
            }
        }
        let rest: Vec<&(&TreePath, &str)> =
            wanted.iter().zip(&shared).filter(|(_, bytes)| bytes.is_none()).map(|(one, _)| one).collect();
        let ids: Vec<&str> = rest.iter().map(|(_, id)| *id).collect();
        for ((path, _), bytes) in rest.iter().zip(self.objects.read(&ids)?) {
            let file = bytes.map_or_else(missing, |bytes| File::Text(Arc::from(bytes)));
            real.insert((*path).clone(), file);
        }
        let read = |inside: &TreePath, as_text: bool| self.file(kept, inside, as_text).unwrap_or_else(|_| missing());
        Ok(links::add(real, links, &Names { folders: &kept.folders, as_text, read: &read }))
    }

    /// One entry that is no link.
    fn file(&self, listing: &Listing, path: &TreePath, as_text: bool) -> Result<File> {
        Ok(match listing.entries.get(path) {
            Some(Content::File { size: None, .. }) => missing(),
            Some(Content::File { size: Some(size), .. }) if !as_text => File::Attachment(*size),
            Some(Content::File { size: Some(size), .. }) if *size > MAX_TEXT => File::Refused(Refusal::TooLarge(*size)),
            Some(Content::File { id, .. }) => {
                self.objects.one(id)?.map_or_else(missing, |bytes| File::Text(Arc::from(bytes)))
            }
            Some(Content::Unnamed) => File::Refused(Refusal::NameNotUtf8),
            Some(Content::Link(_)) | None => File::Refused(Refusal::LeadsOut),
        })
    }

    /// Where a path leads: itself, or through links to a path of what is kept.
    fn target(
        &self,
        (kept, all): (&Listing, &Listing),
        path: &TreePath,
    ) -> Result<std::result::Result<TreePath, Refusal>> {
        let mut failed = None;
        let mut text = |id: &str| match self.objects.one(id) {
            Ok(bytes) => bytes.and_then(|bytes| String::from_utf8(bytes).ok()),
            Err(error) => {
                failed = Some(error);
                None
            }
        };
        let target = kept.resolve(all, path, &self.root, &mut text);
        failed.map_or(Ok(target), Err)
    }
}

/// The bytes, when git calls them by this id. Ids of 40 digits are SHA-1; a repository of another sort is read as a whole.
fn same(bytes: &Arc<[u8]>, id: &str) -> Option<Arc<[u8]>> {
    if id.len() != 40 {
        return None;
    }
    let sum = Sha1::new().chain_update(format!("blob {}\0", bytes.len())).chain_update(bytes).finalize();
    let is_same = sum.iter().zip(id.as_bytes().chunks(2)).all(|(byte, digits)| {
        let digits = std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
        digits == Some(*byte)
    });
    is_same.then(|| bytes.clone())
}

/// What this clone does not have: some clones leave large files on the server, and no network is asked.
fn missing() -> File {
    File::Refused(Refusal::Unreadable("the clone does not have it".to_owned()))
}

/// The files of the workspace at a commit, and the ignore files above it.
fn list(place: &Place, commit: &str) -> Result<Ran> {
    let mut args: Vec<String> = ["ls-tree", "-r", "-z", "--long", "--full-tree", commit].map(str::to_owned).to_vec();
    if !place.prefix.is_empty() {
        args.extend(["--".to_owned(), place.prefix.clone()]);
        let above = place.prefix.match_indices('/').map(|(at, _)| &place.prefix[..=at]);
        args.extend(std::iter::once("").chain(above).map(|folder| format!("{folder}.gitignore")));
    }
    place.git.run(&args, b"").context("cannot run git")
}
