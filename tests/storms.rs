//! Storms of changes, clocks that jump, and an output that goes away under a build.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use crate::program::{Folder, tandem};
use crate::repeat;
use crate::serve::Server;

const IDEAS: usize = 300;

fn idea(at: usize, mark: &str) -> String {
    format!("---\ntitle: Idea {at}\nsource: sales\n---\nThis is the {mark}-edition of it.\n")
}

fn name(at: usize) -> String {
    format!("initiatives/idea-{at:03}.md")
}

fn workspace(name_of_it: &str) -> Folder {
    let folder = Folder::new(&format!("storm-{name_of_it}"));
    folder.write("tandem.yaml", "version: 1\ntitle: Storms\ntoday: 2026-09-14\n");
    (0..IDEAS).for_each(|at| folder.write(&name(at), idea(at, "first")));
    folder
}

fn git(folder: &Folder, args: &[&str]) {
    let mut command = Command::new("git");
    command.env_clear().env("PATH", "/usr/bin:/bin").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.args(["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-C"]).arg(&folder.0).args(args);
    assert!(command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success(), "{args:?}");
}

fn build(folder: &Folder) {
    let output = tandem(&folder.0).args(["-q", "build"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

fn threads(server: &Server) -> usize {
    std::fs::read_dir(format!("/proc/{}/task", server.child.id())).map_or(0, Iterator::count)
}

#[test]
fn a_storm_of_saves_ends_with_the_last_of_them() {
    let folder = workspace("saves");
    let server = Server::start(&folder, &[]);
    server.until("/initiatives/idea-000.html", |page| page.body.contains("first-edition"));
    let calm = threads(&server);
    for round in 0..8 {
        let mark = format!("round-{round}");
        for at in 0..IDEAS {
            let path = folder.0.join(name(at));
            // Every way in which editors save: over the file, beside it and renamed, taken away and written again.
            match at % 3 {
                0 => std::fs::write(&path, idea(at, &mark)).unwrap(),
                1 => {
                    let beside = path.with_extension("md~");
                    std::fs::write(&beside, idea(at, &mark)).unwrap();
                    std::fs::rename(&beside, &path).unwrap();
                }
                _ => {
                    std::fs::remove_file(&path).unwrap();
                    std::fs::write(&path, idea(at, &mark)).unwrap();
                }
            }
        }
        // Whatever it is busy with, it answers.
        assert_eq!(server.get("/").status, 200);
    }
    for at in [0, 1, 2, IDEAS - 1] {
        let page = format!("/initiatives/idea-{at:03}.html");
        server.until(&page, |page| page.body.contains("round-7-edition"));
    }
    assert!(threads(&server) <= calm + 2, "{} threads of once {calm}", threads(&server));
}

#[test]
fn branches_that_change_places_are_followed() {
    let folder = workspace("branches");
    git(&folder, &["init", "-q", "-b", "main"]);
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-qm", "Begin"]);
    git(&folder, &["switch", "-qc", "other"]);
    (0..IDEAS).for_each(|at| folder.write(&name(at), idea(at, "other")));
    folder.write("initiatives/only-here.md", idea(999, "other"));
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-qm", "Change all"]);
    let server = Server::start(&folder, &[]);
    for _ in 0..10 {
        git(&folder, &["switch", "-q", "main"]);
        git(&folder, &["switch", "-q", "other"]);
    }
    git(&folder, &["switch", "-q", "main"]);
    server.until("/initiatives/idea-299.html", |page| page.body.contains("first-edition"));
    server.until("/initiatives/only-here.html", |page| page.status == 404);
    git(&folder, &["switch", "-q", "other"]);
    server.until("/initiatives/only-here.html", |page| page.status == 200);
    server.until("/initiatives/idea-000.html", |page| page.body.contains("other-edition"));
}

#[test]
fn the_times_of_files_decide_nothing() {
    let folder = workspace("clock");
    git(&folder, &["init", "-q", "-b", "main"]);
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-qm", "Begin"]);
    build(&folder);
    let set =
        |path: &Path, time: SystemTime| File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
    let days = |days: u64| Duration::from_secs(days * 86_400);
    let first = repeat::bytes(&folder.0.join("site"));
    // A clock of 1970, one far ahead, and one that stands still while a text of the same length comes.
    for (at, time) in [SystemTime::UNIX_EPOCH, SystemTime::now() + days(30_000)].into_iter().enumerate() {
        (0..IDEAS).for_each(|at| set(&folder.0.join(name(at)), time));
        build(&folder);
        assert!(repeat::bytes(&folder.0.join("site")) == first, "another site for the time {time:?}");
        let path = folder.0.join(name(at));
        std::fs::write(&path, idea(at, "later")).unwrap();
        set(&path, time);
        build(&folder);
        let page = std::fs::read_to_string(folder.0.join(format!("site/initiatives/idea-{at:03}.html"))).unwrap();
        assert!(page.contains("later-edition"), "the change at {time:?} was not seen");
        std::fs::write(&path, idea(at, "first")).unwrap();
    }
}

#[test]
fn an_output_that_goes_away_under_a_build_is_whole_after_the_next() {
    let folder = workspace("output");
    build(&folder);
    let whole = repeat::bytes(&folder.0.join("site"));
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                let _ = std::fs::remove_dir_all(folder.0.join("site"));
                std::thread::sleep(Duration::from_millis(3));
            }
        });
        for round in 0..10 {
            folder.write(&name(round), idea(round, "later"));
            let output = tandem(&folder.0).args(["-q", "build"]).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(!said.contains("panicked"), "{said}");
            assert!(matches!(output.status.code(), Some(0 | 2 | 3)), "{:?}: {said}", output.status.code());
            assert!(output.status.code() == Some(0) || !said.is_empty(), "failed without a word");
        }
        stop.store(true, Ordering::Relaxed);
    });
    (0..10).for_each(|at| folder.write(&name(at), idea(at, "first")));
    build(&folder);
    assert!(repeat::bytes(&folder.0.join("site")) == whole, "the site is not what it was");
}

#[test]
fn any_day_of_the_clock_is_a_day() {
    let folder = Folder::new("storm-days");
    let begun = tandem(&folder.0).args(["init", "--example", "--no-ci"]).output().unwrap();
    assert_eq!(begun.status.code(), Some(0), "{}", String::from_utf8_lossy(&begun.stderr));
    for day in ["1970-01-01", "1999-12-31", "2038-01-20", "2100-03-01", "9999-12-31"] {
        for line in [
            "check",
            "build",
            "inbox",
            "draft weekly",
            "draft quarter",
            "rank",
            "board",
            "review",
            "show self-serve-trial",
        ] {
            let output = tandem(&folder.0).args(["-q", "--today", day]).args(line.split(' ')).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(matches!(output.status.code(), Some(0 | 1)), "{line} on {day}: {said}");
        }
    }
}
