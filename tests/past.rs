//! The workspace as it was, and what is kept of its history: the real program in real repositories.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::program::{Folder, tandem};

/// A start in a repository of its own, with a picture that an idea shows.
fn repository(name: &str) -> (Folder, PathBuf) {
    let folder = Folder::new(name);
    let shop = folder.0.join("shop");
    let ran = tandem(&folder.0).args(["-q", "init", "shop", "--no-ci", "--title", "Shop"]).output().unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
    std::fs::write(shop.join("initiatives/screen.png"), b"the picture").unwrap();
    git(&shop, &["init", "-q", "-b", "main"]);
    git(&shop, &["add", "-A"]);
    git(&shop, &["commit", "-qm", "Begin"]);
    (folder, shop)
}

fn git(folder: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    command.env_clear().env("PATH", "/usr/bin:/bin").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.args(["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-C"]).arg(folder).args(args);
    let ran = command.output().unwrap();
    assert!(ran.status.success(), "{args:?}: {}", said(&ran));
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).map(|entries| entries.map(|entry| entry.unwrap().file_name()));
    let mut names: Vec<String> =
        entries.into_iter().flatten().map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_site_of_a_commit_has_the_files_of_that_commit() {
    let (folder, shop) = repository("past-site");
    std::fs::remove_file(shop.join("initiatives/screen.png")).unwrap();
    std::fs::write(shop.join("tandem.yaml"), "title: Renamed\n").unwrap();
    let out = folder.0.join("then");
    let ran = tandem(&shop).args(["-q", "build", "--at", "HEAD", "--output"]).arg(&out).output().unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
    assert_eq!(std::fs::read(out.join("initiatives/screen.png")).unwrap(), b"the picture");
    let home = std::fs::read_to_string(out.join("index.html")).unwrap();
    assert!(home.contains("<title>Shop"), "{home}");
    // Neither the files nor the index were touched, and what is there now builds what is there now.
    assert!(!shop.join("initiatives/screen.png").exists());
    let ran = tandem(&shop).args(["-q", "build", "--output"]).arg(&out).output().unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
    assert!(!out.join("initiatives/screen.png").exists());
}

#[test]
fn the_history_is_kept_where_it_should_be() {
    let (folder, shop) = repository("past-cache");
    let at = |name: &str| folder.0.join(name);
    let rank = |variables: &[(&str, PathBuf)]| {
        let ran = tandem(&shop).args(["rank"]).envs(variables.iter().cloned()).output().unwrap();
        assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
        ran.stdout
    };
    let plain = rank(&[]);
    assert_eq!(rank(&[("TANDEM_CACHE", at("own")), ("HOME", at("home"))]), plain);
    assert_eq!((names(&at("own")).len(), at("home").exists()), (1, false));
    assert_eq!(rank(&[("TANDEM_CACHE", PathBuf::new()), ("HOME", at("home"))]), plain);
    assert!(!at("home").exists());
    assert_eq!(rank(&[("XDG_CACHE_HOME", at("xdg"))]), plain);
    assert_eq!(names(&at("xdg/tandem")).len(), 1);
    std::fs::write(at("file"), "").unwrap();
    assert_eq!(rank(&[("TANDEM_CACHE", at("file"))]), plain);
    let ran = tandem(&shop).args(["check"]).env("TANDEM_CACHE", at("check")).output().unwrap();
    assert!(ran.status.code().is_some() && !at("check").exists(), "a command without a past reads none");
}

/// Git does not read what belongs to somebody else, unless this person told it to.
#[cfg(unix)]
#[test]
fn a_repository_of_somebody_else_is_read_when_its_reader_trusts_it() {
    let (folder, shop) = repository("past-foreign");
    // Only the first person of a machine can give files away; elsewhere there is nothing to look at.
    if std::os::unix::fs::chown(&shop, Some(12_345), None).is_err() {
        return;
    }
    let home = folder.0.join("home");
    std::fs::create_dir(&home).unwrap();
    let at = || tandem(&shop).args(["rank", "--at", "HEAD"]).env("HOME", &home).output().unwrap();
    let refused = at();
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("belongs to somebody else"), "{}", said(&refused));
    // What is read from the disk needs no git.
    assert_eq!(tandem(&shop).args(["rank"]).output().unwrap().status.code(), Some(0));
    let trust = format!("[safe]\n\tdirectory = {}\n", shop.canonicalize().unwrap().display());
    std::fs::write(home.join(".gitconfig"), &trust).unwrap();
    assert_eq!(at().status.code(), Some(0), "{}", said(&at()));
    std::fs::write(home.join(".gitconfig"), format!("{trust}\tdirectory =\n")).unwrap();
    assert_eq!(at().status.code(), Some(2));
}
