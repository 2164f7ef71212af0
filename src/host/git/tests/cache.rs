use std::fs;
use std::path::Path;

use super::{Repository, path, read, stage};
use crate::base::text::Str;
use crate::host::git::{self as past, Wanted};
use crate::model::log::Log;

/// The law: whatever was kept, the log is that of a first look.
fn law(repository: &Repository, cache: &Path, when: &str) -> Log {
    let cold = read(&repository.root(), "HEAD", None);
    for time in ["first", "second"] {
        assert_eq!(read(&repository.root(), "HEAD", Some(cache)), cold, "{when}, the {time} time");
    }
    cold
}

fn files(cache: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(cache).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// A repository with two lines of development that were merged.
fn repository() -> Repository {
    let mut repository = Repository::new();
    repository.write("tandem.yaml", "");
    for number in 0..5 {
        repository.write(&format!("ideas/{number}.md"), stage(number));
        repository.commit(&format!("Idea {number}"));
    }
    repository.git(&["checkout", "-q", "-b", "work", "HEAD~2"]);
    repository.write("ideas/0.md", stage(3));
    repository.commit("Work");
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["merge", "-q", "--no-ff", "-m", "Merge", "work"]);
    repository
}

#[test]
fn a_log_is_the_same_however_much_of_it_was_kept() {
    let mut repository = repository();
    let cache = tempfile::tempdir().unwrap();
    law(&repository, cache.path(), "at first");
    repository.write("ideas/1.md", stage(6));
    repository.commit("One more");
    law(&repository, cache.path(), "after a commit");
    repository.git(&["checkout", "-q", "-b", "aside", "HEAD~3"]);
    repository.write("ideas/9.md", stage(9));
    repository.commit("Aside");
    law(&repository, cache.path(), "on another branch");
    repository.git(&["checkout", "-q", "main"]);
    law(&repository, cache.path(), "back again");
    repository.git(&["reset", "-q", "--hard", "HEAD~2"]);
    law(&repository, cache.path(), "further back");
    for number in 0..6 {
        repository.git(&["commit", "-q", "--amend", "-m", &format!("Rewritten {number}")]);
        let log = law(&repository, cache.path(), "after a rewriting");
        assert!(log.commits.iter().any(|commit| *commit.subject == *format!("Rewritten {number}")));
    }
    repository.git(&["reflog", "expire", "--expire=now", "--all"]);
    repository.git(&["gc", "-q", "--prune=now"]);
    repository.write("ideas/1.md", stage(7));
    repository.commit("After what was kept is gone from the repository");
    law(&repository, cache.path(), "after the old commits are gone");
    assert_eq!(files(cache.path()).len(), 1);
}

/// What is kept is what is read: with the contents gone from the repository the log is still whole.
#[test]
fn what_is_kept_is_not_read_again() {
    let repository = repository();
    let cache = tempfile::tempdir().unwrap();
    let log = law(&repository, cache.path(), "at first");
    let blob = repository.git(&["rev-parse", "HEAD:ideas/4.md"]);
    fs::remove_file(repository.at(&format!(".git/objects/{}/{}", &blob[..2], &blob[2..]))).unwrap();
    assert_eq!(read(&repository.root(), "HEAD", Some(cache.path())), log);
    assert!(read(&repository.root(), "HEAD", None).commits.is_empty());
    let at = &files(cache.path())[0];
    let before = fs::metadata(at).unwrap().modified().unwrap();
    read(&repository.root(), "HEAD", Some(cache.path()));
    assert_eq!(fs::metadata(at).unwrap().modified().unwrap(), before, "nothing new, so nothing is written");
}

#[test]
fn files_that_are_wanted_later_are_read_then() {
    let repository = repository();
    let cache = tempfile::tempdir().unwrap();
    let keys = [Str::from("stage")];
    let read = |is_wanted: &dyn Fn(&_) -> bool, cache| {
        past::log(&repository.root(), &Wanted { rev: "HEAD", keys: &keys, is_wanted, cache })
    };
    let one = path("ideas/1.md");
    let few = read(&|path| *path == one, Some(cache.path()));
    assert_eq!(few.files.len(), 1);
    assert_eq!(read(&|_| true, Some(cache.path())), read(&|_| true, None));
    assert_eq!(read(&|path| *path == one, Some(cache.path())), few);
    // Other keys are another question.
    assert_eq!(
        super::read(&repository.root(), "HEAD", Some(cache.path())),
        super::read(&repository.root(), "HEAD", None)
    );
}

/// A file that is not what it should be is as good as none.
#[test]
fn a_broken_cache_is_passed_over() {
    let repository = repository();
    let cache = tempfile::tempdir().unwrap();
    law(&repository, cache.path(), "at first");
    let at = files(cache.path()).remove(0);
    let whole = fs::read(&at).unwrap();
    let half = &whole[..whole.len() / 2];
    let mut turned = whole.clone();
    turned[whole.len() / 2] ^= 1;
    for (what, bytes) in [("empty", &b""[..]), ("cut", half), ("turned", &turned), ("strange", &[7; 5000])] {
        fs::write(&at, bytes).unwrap();
        law(&repository, cache.path(), what);
    }
    fs::remove_file(&at).unwrap();
    fs::create_dir(&at).unwrap();
    law(&repository, cache.path(), "a folder in its place");
    law(&repository, &at.join("no/such/folder"), "a folder that is not there yet");
    fs::write(cache.path().join("file"), "").unwrap();
    law(&repository, &cache.path().join("file"), "a file where the folder should be");
}

/// A file that says less than it should, with a sum that fits.
#[test]
fn a_cache_of_another_repository_is_passed_over() {
    let (one, other) = (repository(), Repository::new());
    let cache = tempfile::tempdir().unwrap();
    law(&one, cache.path(), "at first");
    let first = files(cache.path()).remove(0);
    let mut other = other;
    other.write("x.md", stage(1));
    other.commit("Other");
    law(&other, cache.path(), "the other one");
    let second = files(cache.path()).into_iter().find(|file| *file != first).unwrap();
    fs::copy(&first, &second).unwrap();
    law(&other, cache.path(), "with the file of the first");
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_for_one_person() {
    use std::os::unix::fs::PermissionsExt;
    let repository = repository();
    let held = tempfile::tempdir().unwrap();
    let cache = held.path().join("deep/cache");
    read(&repository.root(), "HEAD", Some(&cache));
    assert_eq!(fs::metadata(&cache).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(&files(&cache)[0]).unwrap().permissions().mode() & 0o777, 0o600);
}
