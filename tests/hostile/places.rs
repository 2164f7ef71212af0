//! Files that are none, names that are none, and ways out: nothing outside is read, nothing outside is written, nothing waits.
#![cfg(unix)]

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use super::{findings, output, run};
use crate::program::Folder;

const SECRET: &str = "s3cr3t-of-somebody";

/// A workspace beside secrets, and in it what `place` puts there; built and checked. Answers with the findings.
fn visited(name: &str, settings: &str, place: impl Fn(&Path)) -> Vec<String> {
    let folder = Folder::new(name);
    for (path, text) in [
        ("outside/secret.md", format!("---\ntitle: {SECRET}\n---\n{SECRET}\n")),
        ("outside/secret.yaml", format!("eve: {{name: {SECRET}}}\n")),
        ("outside/secret.png", SECRET.to_owned()),
        ("outside/templates/home.html", SECRET.to_owned()),
        ("workspace/.env", SECRET.to_owned()),
        ("workspace/ignored.txt", SECRET.to_owned()),
        ("workspace/.gitignore", "ignored.txt\nsite/\n".to_owned()),
        ("workspace/tandem.yaml", format!("version: 1\n{settings}")),
        ("workspace/initiatives/words.md", "---\ntitle: Words\n---\nPlain words.\n".to_owned()),
    ] {
        folder.write(path, text);
    }
    let root = folder.0.join("workspace");
    place(&root);
    let is_outside = |(path, _): &(String, String)| !path.starts_with("workspace/site/") && !path.ends_with(".lock");
    let outside = || output::listing(&folder.0).into_iter().filter(is_outside).collect::<Vec<_>>();
    let before = outside();
    let found = match run(&root, &["check", "-q"]).code() {
        // Settings that cannot be understood end it, and say where.
        0 | 1 => findings(&root),
        _ => Vec::new(),
    };
    let built = run(&root, &["build"]);
    assert!(matches!(built.code(), 0 | 2 | 3), "{}", built.err);
    assert!(!built.err.contains(SECRET), "{}", built.err);
    assert_eq!(outside(), before, "{name}: written outside of the output");
    if built.code() == 0 {
        let site = output::Site::read(&root.join("site"));
        for (path, bytes) in &site.files {
            assert!(!String::from_utf8_lossy(bytes).contains(SECRET), "{name}: {path} tells a secret");
        }
        let pages = site.pages().any(|(_, html)| html.contains("Plain words."));
        assert!(pages, "{name}: what is fine is not shown");
    }
    found
}

/// Whether something is said of this file.
fn told(found: &[String], path: &str) -> bool {
    found.iter().any(|finding| finding.starts_with(&format!("{path}:")))
}

#[test]
fn a_link_to_a_secret_is_told_and_not_followed() {
    let links = [
        ("people.yaml", "../outside/secret.yaml"),
        ("playbook.yaml", "../outside/secret.yaml"),
        ("notes.md", "../outside/secret.md"),
        ("initiatives/absolute.md", "/etc/passwd"),
        ("initiatives/hidden.md", "../.env"),
        ("initiatives/ignored.md", "../ignored.txt"),
        ("initiatives/twice.md", "hidden.md"),
        ("initiatives/picture.png", "../../outside/secret.png"),
        ("initiatives/git.md", "../.git/config"),
        ("initiatives/own.md", "/proc/self/environ"),
        ("handbook", "../outside"),
        ("static", "/etc"),
        ("up", ".."),
    ];
    let found = visited("hostile-links", "", |root| {
        for (path, target) in links {
            symlink(target, root.join(path)).unwrap();
        }
    });
    for (path, _) in links {
        assert!(told(&found, path), "nothing is said of {path}: {found:?}");
    }
}

#[test]
fn pipes_and_devices_are_told_and_not_opened() {
    let pipes = [
        "people.yaml",
        "playbook.yaml",
        "notes.md",
        "initiatives/pipe.md",
        "initiatives/pipe.png",
        "initiatives/.gitignore",
    ];
    let devices = ["zero.md", "random.png", "initiatives/zero.md"];
    let found = visited("hostile-pipes", "", |root| {
        for path in pipes {
            assert!(Command::new("mkfifo").arg(root.join(path)).status().unwrap().success());
        }
        for path in devices {
            symlink("/dev/zero", root.join(path)).unwrap();
        }
    });
    for path in pipes.into_iter().chain(devices) {
        assert!(told(&found, path), "nothing is said of {path}: {found:?}");
    }
}

#[test]
fn an_ignore_file_that_never_ends_is_not_read() {
    for (name, target) in [("zero", "/dev/zero"), ("tty", "/dev/tty"), ("out", "../outside/secret.md")] {
        let found = visited(&format!("hostile-ignore-{name}"), "", |root| {
            for path in ["initiatives/.gitignore", ".ignore", ".rgignore"] {
                symlink(target, root.join(path)).unwrap();
            }
        });
        assert!(told(&found, "initiatives/.gitignore"), "{found:?}");
    }
}

#[test]
fn settings_lead_nowhere_outside() {
    for (number, settings) in [
        "output: ../elsewhere\n",
        "output: /tmp/elsewhere\n",
        "output: .\n",
        "output: initiatives\n",
        "output: .git/hooks\n",
        "theme: ../../outside\n",
        "theme: /etc\n",
        "theme: linked\n",
        "exclude: ['../outside', '/', '[', '\\']\n",
        "sources: {x: /etc}\n",
        "sources: [../outside]\n",
        "sources: [../linked-away]\n",
        "base_url: 'javascript:alert(1)'\n",
        "repository: {url: 'javascript:alert(1)', folder: ../../x}\n",
        "language: ../../outside/secret\n",
        "profile: ../outside\n",
        "time_zone: ../../../etc/passwd\n",
    ]
    .into_iter()
    .enumerate()
    {
        visited(&format!("hostile-settings-{number}"), settings, |root| {
            std::fs::create_dir_all(root.join(".git/hooks")).unwrap();
            std::fs::create_dir_all(root.join("themes")).unwrap();
            symlink("../../outside", root.join("themes/linked")).unwrap();
            symlink("../outside", root.join("templates")).unwrap();
        });
    }
}

#[test]
fn an_output_that_is_somebody_elses_stays_as_it_is() {
    for (name, target) in [("dangling", "../elsewhere"), ("secret", "../outside"), ("itself", ".")] {
        visited(&format!("hostile-output-{name}"), "", |root| symlink(target, root.join("site")).unwrap());
    }
    visited("hostile-output-marker", "", |root| {
        std::fs::create_dir(root.join("site")).unwrap();
        symlink("/dev/zero", root.join("site/.tandem-site.json")).unwrap();
    });
    visited("hostile-output-list", "", |root| {
        std::fs::create_dir(root.join("site")).unwrap();
        let list = r#"{"version": 1, "generator": "tandem", "files": ["../tandem.yaml", "../../outside/secret.md", "/etc/passwd"]}"#;
        std::fs::write(root.join("site/.tandem-site.json"), list).unwrap();
    });
}

#[test]
fn names_that_some_system_does_not_take_are_told_and_not_published() {
    let long = "x".repeat(240);
    let deep = "d/".repeat(120);
    let names = [
        "con.md",
        "aux.md",
        "nul.md",
        "com1.md",
        "lpt9.x.md",
        "CON.md",
        "ends. .md",
        "ends .md",
        " begins.md",
        "turned\u{202e}gpj.md",
        "hidden\u{200b}.md",
        "mark\u{feff}.md",
        "new\nline.md",
        "tab\t.md",
        "bell\u{7}.md",
        "a<b.md",
        "a>b.md",
        "a:b.md",
        "a\"b.md",
        "a|b.md",
        "a?b.md",
        "a*b.md",
        "a\\b.md",
        "%2e%2e%2fup.md",
        "a#b.md",
        &format!("{long}.md"),
    ];
    let found = visited("hostile-names", "", |root| {
        for name in names {
            std::fs::write(root.join("initiatives").join(name), format!("---\ntitle: {}\n---\nx\n", "Odd name"))
                .unwrap();
        }
        std::fs::create_dir_all(root.join(&deep)).unwrap();
        std::fs::write(root.join(&deep).join("x.md"), "x\n").unwrap();
        for name in ["Case.md", "case.md", "CASE.md", "stra\u{df}e.md", "STRASSE.md", "caf\u{e9}.md", "cafe\u{301}.md"]
        {
            std::fs::write(root.join("initiatives").join(name), "---\ntitle: Alike\n---\nx\n").unwrap();
        }
    });
    for name in names {
        assert!(
            found.iter().any(|finding| finding.starts_with(&format!("initiatives/{name}:"))),
            "nothing is said of {name:?}"
        );
    }
    for pair in [["Case.md", "case.md"], ["stra\u{df}e.md", "STRASSE.md"], ["caf\u{e9}.md", "cafe\u{301}.md"]] {
        let said = pair.iter().any(|name| told(&found, &format!("initiatives/{name}")));
        assert!(said, "nothing is said of {pair:?}, which are one name on some systems: {found:?}");
    }
}
