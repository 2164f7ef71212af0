//! What goes wrong around the program: signals, locks, broken repositories, few resources, files that change under its hands.
//! Whatever it is, nothing is lost, nothing is half published, and what is wrong is said.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::program::{Folder, tandem};
use crate::repeat;

const INITIATIVES: usize = 60;

/// A workspace of some size, in a repository.
fn workspace(name: &str) -> Folder {
    let folder = Folder::new(&format!("fault-{name}"));
    folder.write("tandem.yaml", "version: 1\ntitle: Faults\ntoday: 2026-09-14\n");
    for at in 0..INITIATIVES {
        folder.write(&format!("initiatives/idea-{at:03}.md"), idea(at, "first"));
    }
    git(&folder.0, &["init", "-q", "-b", "main"]);
    git(&folder.0, &["add", "-A"]);
    git(&folder.0, &["commit", "-qm", "Begin"]);
    folder
}

fn idea(at: usize, mark: &str) -> String {
    format!("---\ntitle: Idea {at}\nsource: sales\n---\nThis is the {mark}-edition of it.\n")
}

fn git(folder: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    command.env_clear().env("PATH", "/usr/bin:/bin").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.args(["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-C"]).arg(folder).args(args);
    assert!(command.stdout(Stdio::null()).status().unwrap().success(), "{args:?}");
}

struct Ran {
    code: Option<i32>,
    said: String,
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("panicked"), "{said}");
    Ran { code: output.status.code(), said }
}

fn site(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    repeat::bytes(&folder.0.join("site"))
}

/// Runs a line of a shell in which `tandem` is the program.
fn shell(folder: &Folder, line: &str) -> Ran {
    let program = Path::new(env!("CARGO_BIN_EXE_tandem")).parent().unwrap().display().to_string();
    let mut command = Command::new("bash");
    command.args(["-c", line]).current_dir(&folder.0).env_clear().env("PATH", format!("{program}:/usr/bin:/bin"));
    ran(&mut command)
}

#[test]
fn few_open_files_and_one_thread_build_the_same_site() {
    let folder = workspace("few");
    assert_eq!(shell(&folder, "tandem -q build").code, Some(0));
    let whole = site(&folder);
    for line in ["ulimit -n 48 && tandem -q build", "RAYON_NUM_THREADS=1 tandem -q build"] {
        std::fs::remove_dir_all(folder.0.join("site")).unwrap();
        let ran = shell(&folder, line);
        assert_eq!(ran.code, Some(0), "{line}: {}", ran.said);
        assert!(site(&folder) == whole, "{line} builds another site");
    }
}

#[test]
fn without_git_everything_but_the_past_is_there() {
    let folder = workspace("no-git");
    let mut command = tandem(&folder.0);
    let built = ran(command.env("PATH", "/nowhere").args(["build"]));
    assert_eq!(built.code, Some(0), "{}", built.said);
    assert!(site(&folder).contains_key("initiatives/idea-000.html"));
    let mut command = tandem(&folder.0);
    let diff = ran(command.env("PATH", "/nowhere").args(["diff", "HEAD"]));
    assert_eq!(diff.code, Some(2), "{}", diff.said);
    assert!(diff.said.contains("git"), "{}", diff.said);
}

#[test]
fn a_broken_repository_is_said_and_the_site_is_built() {
    let folder = workspace("broken");
    // Every object but its name is gone.
    let objects = repeat::bytes(&folder.0.join(".git/objects"));
    for name in objects.keys() {
        let path = folder.0.join(".git/objects").join(name);
        std::fs::remove_file(&path).unwrap();
        std::fs::write(&path, b"no object").unwrap();
    }
    let built = ran(tandem(&folder.0).args(["build"]));
    assert_eq!(built.code, Some(0), "{}", built.said);
    assert!(site(&folder).contains_key("initiatives/idea-000.html"));
    let diff = ran(tandem(&folder.0).args(["diff", "HEAD"]));
    assert!(matches!(diff.code, Some(2 | 3)) && !diff.said.is_empty(), "{:?}: {}", diff.code, diff.said);
}

#[test]
fn a_locked_index_disturbs_nobody() {
    let folder = workspace("locked");
    folder.write(".git/index.lock", "");
    folder.write("initiatives/idea-000.md", idea(0, "second"));
    for args in [&["check"][..], &["diff", "HEAD"], &["build"], &["board"], &["set", "idea-001", "source", "support"]] {
        let ran = ran(tandem(&folder.0).args(args));
        assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.said);
    }
    assert_eq!(std::fs::read(folder.0.join(".git/index.lock")).unwrap(), b"");
}

#[test]
fn two_builds_into_one_folder_leave_one_whole_site() {
    let folder = workspace("two");
    assert_eq!(ran(tandem(&folder.0).args(["-q", "build"])).code, Some(0));
    let names: Vec<String> = site(&folder).into_keys().collect();
    for round in 0..5 {
        for at in 0..INITIATIVES {
            folder.write(&format!("initiatives/idea-{at:03}.md"), idea(at, &format!("round-{round}")));
        }
        let mut both: Vec<_> =
            (0..2).map(|_| tandem(&folder.0).args(["-q", "build"]).stderr(Stdio::piped()).spawn().unwrap()).collect();
        let codes: Vec<_> = both.iter_mut().map(|child| child.wait().unwrap().code()).collect();
        // Whoever comes second waits, or says that another one is at work.
        assert!(codes.contains(&Some(0)) && codes.iter().all(|code| matches!(code, Some(0 | 2 | 3))), "{codes:?}");
        let now = site(&folder);
        assert_eq!(now.keys().cloned().collect::<Vec<_>>(), names);
        let page = String::from_utf8_lossy(&now["initiatives/idea-059.html"]).into_owned();
        assert!(page.contains(&format!("round-{round}-edition")), "{codes:?}");
    }
}

#[test]
fn a_build_that_is_asked_to_stop_leaves_the_old_site() {
    let folder = workspace("term");
    assert_eq!(ran(tandem(&folder.0).args(["-q", "build"])).code, Some(0));
    let old = site(&folder);
    for at in 0..INITIATIVES {
        folder.write(&format!("initiatives/idea-{at:03}.md"), idea(at, "second"));
    }
    for wait in [5, 20, 60, 120] {
        let child = tandem(&folder.0).args(["-q", "build"]).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        let mut child = child;
        let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
        let _ = child.wait().unwrap();
        let now = site(&folder);
        let marks = now.values().filter(|bytes| String::from_utf8_lossy(bytes).contains("second-edition")).count();
        // All of the old or all of the new.
        assert!(now == old || marks >= INITIATIVES, "{marks} new pages after {wait} ms");
    }
    assert_eq!(ran(tandem(&folder.0).args(["-q", "build"])).code, Some(0));
    let left: Vec<String> = std::fs::read_dir(&folder.0)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("site") && name != "site")
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn files_that_come_go_and_grow_while_they_are_read_harm_nobody() {
    let folder = workspace("moving");
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut round = 0_usize;
            while !stop.load(Ordering::Relaxed) {
                round += 1;
                let at = round % INITIATIVES;
                let path = folder.0.join(format!("initiatives/idea-{at:03}.md"));
                match round % 3 {
                    0 => drop(std::fs::remove_file(&path)),
                    1 => drop(std::fs::write(&path, idea(at, "second").repeat(round % 40))),
                    _ => drop(std::fs::write(&path, idea(at, "third"))),
                }
            }
        });
        for args in [&["check", "-q"][..], &["build", "-q"], &["rank"], &["board"], &["build", "-q"], &["check", "-q"]]
        {
            let ran = ran(tandem(&folder.0).args(args));
            assert!(matches!(ran.code, Some(0 | 1)), "{args:?}: {:?} {}", ran.code, ran.said);
        }
        stop.store(true, Ordering::Relaxed);
    });
    for at in 0..INITIATIVES {
        folder.write(&format!("initiatives/idea-{at:03}.md"), idea(at, "last"));
    }
    assert_eq!(ran(tandem(&folder.0).args(["build", "-q"])).code, Some(0));
    let now = site(&folder);
    assert!((0..INITIATIVES).all(|at| {
        String::from_utf8_lossy(&now[&format!("initiatives/idea-{at:03}.html")]).contains("last-edition")
    }));
}
