//! `tandem serve` through everything that happens to files while somebody writes: mistakes, branch switches, folders that go and
//! come back, and the end.

use crate::program::Folder;
use crate::serve::{Events, Server, said, workspace};

#[test]
fn a_file_that_breaks_keeps_its_last_good_page_until_it_is_mended() {
    let folder = workspace("serve-last-good");
    let server = Server::start(&folder, &[]);
    let mut events = Events::of(&server);
    events.hear("data: ");
    folder.write("initiatives/trial.md", "---\ntitle: [\n---\nBroken words.\n");
    events.hear("event: fault");
    events.hear("cannot be read as it is now");
    let place = events.hear("initiatives/trial.md:");
    assert!(
        place.contains("data: initiatives/trial.md:2:") || place.contains("data: initiatives/trial.md:3:"),
        "{place}"
    );
    let page = server.get("/initiatives/trial.html");
    assert!(page.body.contains("First words.") && page.body.contains("Trial without a card"), "{}", page.body);
    // Everything else goes on, and what is broken stays said.
    folder.write("initiatives/other.md", "---\ntitle: Another one\n---\nText.\n");
    server.until("/initiatives/other.html", |page| page.status == 200);
    events.hear("initiatives/trial.md:");
    assert!(server.get("/initiatives/trial.html").body.contains("First words."));
    let problems = server.get("/__problems");
    assert!(
        problems.body.contains("initiatives/trial.md") && problems.body.contains("title: <mark>[")
            || problems.body.contains("title: ["),
        "{}",
        problems.body
    );
    folder.write("initiatives/trial.md", "---\ntitle: Trial without a card\n---\nMended words.\n");
    server.until("/initiatives/trial.html", |page| page.body.contains("Mended words."));
    let mut fresh = Events::of(&server);
    assert!(fresh.hear("data: ").contains('.'));
    folder.write("initiatives/other.md", "---\ntitle: Another one\n---\nMore.\n");
    fresh.hear("event: version");
    assert!(!server.get("/__problems").body.contains("title: ["));
}

#[test]
fn problems_are_shown_with_their_lines_and_follow_the_files() {
    let folder = workspace("serve-problems");
    folder.write("initiatives/trial.md", "---\ntitle: Trial\nstagee: 1\n---\n<b>Words</b> & [[nobody]].\n");
    let server = Server::start(&folder, &[]);
    let page = server.get("/__problems");
    assert_eq!((page.status, page.header("Content-Type")), (200, "text/html; charset=utf-8"));
    assert!(page.header("Content-Security-Policy").starts_with("default-src 'none';"), "{}", page.head);
    assert!(
        page.body.contains("<a href=\"/initiatives/trial.html\">") && page.body.contains("<mark>stagee</mark>"),
        "{}",
        page.body
    );
    assert!(page.body.contains("&lt;b&gt;Words&lt;/b&gt; &amp; <mark>[[nobody]]</mark>"), "{}", page.body);
    assert!(server.get("/__tandem/problems.css").body.contains("light-dark"));
    folder.write("initiatives/trial.md", "---\ntitle: Trial\n---\nWords.\n");
    server.until("/__problems", |page| !page.body.contains("stagee") && !page.body.contains("nobody"));
    for lang in ["ru", "pl", "fr"] {
        let server = Server::start(&folder, &["--lang", lang]);
        let page = server.get("/__problems");
        assert!(
            page.body.contains(&format!("<html lang=\"{lang}\">")) && !page.body.contains("problems-"),
            "{}",
            page.body
        );
    }
}

#[test]
fn saves_of_every_sort_are_followed() {
    let folder = workspace("serve-sorts");
    folder.write("playbook.yaml", "version: 1\n");
    let server = Server::start(&folder, &[]);
    // As editors save: a new file under another name, renamed over the old one.
    for turn in 0..3 {
        folder.write("initiatives/.trial.md.new", format!("---\ntitle: Trial without a card\n---\nTurn {turn}.\n"));
        std::fs::rename(folder.0.join("initiatives/.trial.md.new"), folder.0.join("initiatives/trial.md")).unwrap();
        server.until("/initiatives/trial.html", |page| page.body.contains(&format!("Turn {turn}.")));
    }
    folder.write("people.yaml", "anna: {name: Anna Kowalska, roles: [pm]}\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial without a card\npm: anna\n---\nText.\n");
    server.until("/initiatives/trial.html", |page| page.body.contains("Anna Kowalska"));
    folder.write("people.yaml", "anna: {name: Anna Nowak, roles: [pm]}\n");
    server.until("/initiatives/trial.html", |page| page.body.contains("Anna Nowak"));
    folder.write("playbook.yaml", "version: 1\nstages:\n  - {id: 0, name: Wish}\n");
    server.until("/__problems", |page| page.status == 200);
    std::fs::remove_file(folder.0.join("playbook.yaml")).unwrap();
    // A branch switch: very many files at once, and folders that go and come.
    for number in 0..1_200 {
        folder.write(&format!("insights/many-{number}.md"), format!("---\ntitle: Many {number}\n---\nText.\n"));
    }
    server.until("/insights/many-1199.html", |page| page.status == 200);
    std::fs::remove_dir_all(folder.0.join("insights")).unwrap();
    server.until("/insights/many-7.html", |page| page.status == 404);
    folder.write("insights/one.md", "---\ntitle: One\n---\nText.\n");
    server.until("/insights/one.html", |page| page.status == 200);
}

#[test]
fn a_workspace_that_goes_away_and_comes_back_is_served_again() {
    let outer = Folder::new("serve-away");
    let folder = outer.0.join("work");
    outer.write("work/tandem.yaml", "version: 1\ntitle: Harbor\n");
    outer.write("work/initiatives/trial.md", "---\ntitle: Trial\n---\nFirst words.\n");
    let server = Server::start(&outer, &["-C", "work"]);
    std::fs::remove_dir_all(&folder).unwrap();
    said(&outer, "the site stays as it was");
    assert!(server.get("/initiatives/trial.html").body.contains("First words."));
    outer.write("work/tandem.yaml", "version: 1\ntitle: Harbor\n");
    outer.write("work/initiatives/trial.md", "---\ntitle: Trial\n---\nBack again.\n");
    server.until("/initiatives/trial.html", |page| page.body.contains("Back again."));
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_when_it_is_asked_to() {
    for signal in ["-INT", "-TERM"] {
        let folder = workspace("serve-ends");
        let mut server = Server::start(&folder, &[]);
        assert_eq!(server.get("/").status, 200);
        let pid = server.child.id().to_string();
        assert!(std::process::Command::new("kill").args([signal, &pid]).status().unwrap().success());
        assert_eq!(server.child.wait().unwrap().code(), Some(0), "{signal}");
    }
}
