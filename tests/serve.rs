//! `tandem serve` as a browser meets it: addresses, types, refusals, and a site that follows its files.
//!
//! Every wait ends when the thing has happened; the deadline is only there so that a failure ends too.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::program::{Folder, tandem};

const DEADLINE: Duration = Duration::from_secs(30);

/// A running server, ended with the test by its own handle.
struct Server {
    child: Child,
    address: String,
    port: u16,
}

impl Server {
    fn start(folder: &Folder, args: &[&str]) -> Server {
        let mut command = tandem(&folder.0);
        // Nothing on the path: a test must not open the browser of whoever runs it.
        command.args(["serve", "--port", "0"]).args(args).env("PATH", "/nowhere");
        let errors = std::fs::File::create(folder.0.join(".stderr")).unwrap();
        let mut child = command.stdout(Stdio::piped()).stderr(errors).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.rsplit_once("http://127.0.0.1:").and_then(|(_, rest)| rest.split('/').next()?.parse().ok());
        let port = port.unwrap_or_else(|| panic!("no address in {line:?}"));
        Server { child, address: line.trim_end().to_owned(), port }
    }

    /// Sends bytes and gives the connection, so that what comes back can be read as it comes.
    fn send(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        stream
    }

    fn ask(&self, method: &str, target: &str, host: &str) -> Answer {
        let mut all = Vec::new();
        self.send(&format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
            .read_to_end(&mut all)
            .unwrap();
        Answer::read(&all)
    }

    fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &format!("127.0.0.1:{}", self.port))
    }

    /// Asks again until the page is as wanted.
    fn until(&self, target: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let started = Instant::now();
        loop {
            let answer = self.get(target);
            if wanted(&answer) {
                return answer;
            }
            assert!(started.elapsed() < DEADLINE, "{target} never became as wanted:\n{}", answer.body);
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn read(all: &[u8]) -> Answer {
        let text = String::from_utf8_lossy(all);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.unwrap_or_else(|| panic!("no answer: {text:?}"));
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}

/// The stream of events, line by line; it says at times that it is alive, so the deadline is kept here.
struct Events {
    lines: std::io::Lines<BufReader<TcpStream>>,
}

impl Events {
    fn of(server: &Server) -> Events {
        let head = format!("GET /__tandem/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", server.port);
        Events { lines: BufReader::new(server.send(&head)).lines() }
    }

    /// The next line that holds `wanted`.
    fn hear(&mut self, wanted: &str) -> String {
        let started = Instant::now();
        for line in self.lines.by_ref() {
            let line = line.unwrap();
            if line.contains(wanted) {
                return line;
            }
            assert!(started.elapsed() < DEADLINE, "{wanted:?} was never told to the page");
        }
        panic!("the stream ended before it told {wanted:?}");
    }
}

/// What was said on standard error, once `words` are among it.
fn said(folder: &Folder, words: &str) -> String {
    let started = Instant::now();
    loop {
        let text = std::fs::read_to_string(folder.0.join(".stderr")).unwrap();
        if text.contains(words) {
            return text;
        }
        assert!(started.elapsed() < DEADLINE, "{words:?} was never said:\n{text}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn workspace(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial without a card\n---\nFirst words.\n");
    folder.write("initiatives/plan.txt", "A plan.\n");
    folder
        .write("initiatives/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    folder.write(".git/config", "secret");
    folder.write(".env", "secret");
    folder
}

#[test]
fn what_the_site_has_is_served_as_what_it_is() {
    let folder = workspace("serve-types");
    let server = Server::start(&folder, &[]);
    assert_eq!(server.address, format!("Serving Harbor on http://127.0.0.1:{}/", server.port));
    let home = server.get("/");
    assert_eq!((home.status, home.header("Content-Type")), (200, "text/html; charset=utf-8"));
    assert!(home.body.contains("<title>Harbor</title>"), "{}", home.body);
    assert_eq!(home.header("Cache-Control"), "no-store");
    assert_eq!(home.header("X-Content-Type-Options"), "nosniff");
    let policy = home.header("Content-Security-Policy");
    assert!(policy.starts_with("default-src 'none';") && policy.contains("connect-src 'self'"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(
        !home.body.contains("http-equiv=\"Content-Security-Policy\""),
        "the page's own policy would forbid reloading"
    );
    assert!(home.body.contains("src=\"/__tandem/reload.js\""), "{}", home.body);
    assert!(server.get("/__tandem/reload.js").body.contains("EventSource"));
    assert_eq!(server.get("/index.html").body, home.body);

    let style =
        home.body.split("href=\"").find_map(|rest| rest.split('"').next().filter(|href| href.ends_with(".css")));
    let style = server.get(&format!("/{}", style.unwrap()));
    assert_eq!((style.status, style.header("Content-Type")), (200, "text/css; charset=utf-8"));
    let page = server.get("/initiatives/trial.html?from=home");
    assert!(page.status == 200 && page.body.contains("First words."), "{}", page.body);

    let plan = server.get("/initiatives/plan.txt");
    assert_eq!((plan.header("Content-Type"), plan.body.as_str()), ("text/plain; charset=utf-8", "A plan.\n"));
    let drawing = server.get("/initiatives/drawing.svg");
    assert_eq!(drawing.header("Content-Type"), "image/svg+xml; charset=utf-8");
    assert!(drawing.header("Content-Security-Policy").starts_with("sandbox; default-src 'none'"), "{}", drawing.head);
}

#[test]
fn addresses_lead_where_they_should() {
    let folder = workspace("serve-addresses");
    let server = Server::start(&folder, &[]);
    let moved = server.get("/initiatives?stage=2");
    assert_eq!((moved.status, moved.header("Location")), (302, "/initiatives/?stage=2"));
    assert_eq!(server.get("/initiatives/").status, 200);
    let lost = server.get("/no/such/page.html");
    assert_eq!((lost.status, lost.header("Content-Type")), (404, "text/html; charset=utf-8"));
    assert!(lost.body.contains("Harbor") && lost.body.contains("href=\"/index.html\""), "{}", lost.body);
    for target in [
        "/../tandem.yaml",
        "/%2e%2e/tandem.yaml",
        "/..%2ftandem.yaml",
        "/initiatives/%2e%2e/%2e%2e/etc/passwd",
        "/.git/config",
        "/%2egit/config",
        "/.env",
        "/.stderr",
        "/tandem.yaml",
        "/initiatives/trial.md",
        "/etc/passwd",
        "//etc/passwd",
        "/index.html/",
        "/initiatives/plan.txt/x",
        "/%00",
        "/%",
    ] {
        let answer = server.get(target);
        assert_eq!(answer.status, 404, "{target}");
        assert!(!answer.body.contains("secret") && !answer.body.contains("version: 1"), "{target}");
    }
}

#[test]
fn only_this_machine_is_answered_and_only_when_it_reads() {
    let folder = workspace("serve-refusals");
    let server = Server::start(&folder, &[]);
    let own = format!("localhost:{}", server.port);
    let (get, head) = (server.ask("GET", "/", &own), server.ask("HEAD", "/", &own));
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.header("Content-Length"), get.body.len().to_string());
    let posted = server.ask("POST", "/", &own);
    assert_eq!((posted.status, posted.header("Allow")), (405, "GET, HEAD"));
    for host in ["evil.example".to_owned(), format!("evil.example:{}", server.port), "localhost:1".to_owned()] {
        let answer = server.ask("GET", "/", &host);
        assert_eq!(answer.status, 403, "{host}");
        assert!(!answer.body.contains("Harbor"), "{host}");
    }
    // One connection serves many requests, also when they come at once; a request that is none ends it.
    let one = format!("GET /robots.txt HTTP/1.1\r\nHost: {own}\r\n\r\n");
    let mut all = String::new();
    server.send(&format!("{one}{one}nonsense\r\n\r\n")).read_to_string(&mut all).unwrap();
    assert_eq!(all.matches("HTTP/1.1 200 OK").count(), 2, "{all}");
    assert_eq!(all.matches("HTTP/1.1 400 Bad Request").count(), 1, "{all}");
}

#[test]
fn a_saved_file_is_seen_and_open_pages_hear_of_it() {
    let folder = workspace("serve-follows");
    let server = Server::start(&folder, &[]);
    let mut events = Events::of(&server);
    let first = events.hear("data: ").replace("data: ", "");
    assert!(server.get("/").body.contains(&format!("data-version=\"{first}\"")));

    folder.write("initiatives/trial.md", "---\ntitle: Trial without a card\n---\nSecond words.\n");
    let page = server.until("/initiatives/trial.html", |page| page.body.contains("Second words."));
    let second = events.hear("data: ").replace("data: ", "");
    assert_ne!(first, second);
    // A slow machine may see the same save twice; the page is never newer than what was told of it.
    assert!(page.body.contains("data-version=\"") && !page.body.contains(&first), "{}", page.body);
    assert!(said(&folder, "Shown after").contains("Changed: initiatives/trial.md."));

    folder.write("insights/new/cards.md", "---\ntitle: Cards scare shops\n---\nNew.\n");
    server.until("/insights/new/cards.html", |page| page.status == 200);
    std::fs::remove_file(folder.0.join("initiatives/plan.txt")).unwrap();
    server.until("/initiatives/plan.txt", |page| page.status == 404);
    folder.write("themes/default/extra.css", "body { color: red }\n");
    server.until("/", |page| page.body.contains("assets/extra-"));
    let names: Vec<_> = std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name == "site"), "serving wrote something: {names:?}");
}

#[test]
fn what_cannot_be_shown_leaves_the_last_good_site() {
    let folder = workspace("serve-broken");
    let server = Server::start(&folder, &[]);
    let mut events = Events::of(&server);

    folder.write("themes/default/templates/home.html", "{% if %}");
    let told = said(&folder, "the site stays as it was");
    assert!(told.contains("templates/home.html"), "{told}");
    events.hear("event: fault");
    events.hear("templates/home.html");
    assert!(server.get("/").body.contains("<title>Harbor</title>"));
    std::fs::remove_dir_all(folder.0.join("themes")).unwrap();
    folder.write("tandem.yaml", "version: 1\ntitle: Second harbor\n");
    server.until("/", |page| page.body.contains("<title>Second harbor</title>"));

    folder.write("tandem.yaml", "version: 1\ntitle: [\n");
    events.hear("tandem.yaml:");
    assert!(said(&folder, "tandem.yaml:").contains("the site stays as it was"));
    assert!(server.get("/").body.contains("<title>Second harbor</title>"));
    folder.write("tandem.yaml", "version: 1\ntitle: Third harbor\n");
    server.until("/", |page| page.body.contains("<title>Third harbor</title>"));
}

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

#[test]
fn a_taken_port_and_a_missing_browser_are_said() {
    let folder = workspace("serve-port");
    let mut server = Server::start(&folder, &["--open"]);
    said(&folder, "The browser could not be opened");
    assert_eq!(server.get("/").status, 200);
    let port = server.port.to_string();
    let second = tandem(&folder.0).args(["serve", "--port", &port]).output().unwrap();
    let told = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(2), "{told}");
    assert!(told.contains(&format!("Port {port} is taken")) && told.contains("--port 0"), "{told}");
    assert!(second.stdout.is_empty());
    assert_eq!(server.child.try_wait().unwrap(), None, "the first server goes on");
}

#[test]
fn programs_read_the_address_and_four_languages_say_it() {
    let folder = workspace("serve-words");
    let server = Server::start(&folder, &["--format", "json", "-q"]);
    let value: serde_json::Value = serde_json::from_str(&server.address).unwrap();
    assert_eq!(value["address"], format!("http://127.0.0.1:{}/", server.port));
    assert_eq!((&value["kind"], &value["title"]), (&"serve".into(), &"Harbor".into()));
    assert_eq!(std::fs::read_to_string(folder.0.join(".stderr")).unwrap(), "");
    for lang in ["ru", "pl", "fr"] {
        let server = Server::start(&folder, &["--lang", lang]);
        assert!(server.address.starts_with("Harbor") && !server.address.contains("Serving"), "{}", server.address);
    }
}

#[test]
fn languages_and_audiences_are_served_as_they_are_built() {
    let folder = Folder::new("serve-languages");
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\nlanguages: [en, ru]\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial\n---\nSee [[secret]].\n");
    folder.write("initiatives/secret.md", "---\ntitle: Hidden\nvisibility: team\n---\nText.\n");
    folder.write("initiatives/secret/note.pdf", "hidden");
    let server = Server::start(&folder, &["--audience", "company"]);
    let page = server.get("/ru/initiatives/trial.html");
    assert!(
        page.status == 200 && page.body.contains("<html lang=\"ru\">") && page.body.contains("See …."),
        "{}",
        page.body
    );
    assert_eq!(server.get("/ru/").status, 200);
    for hidden in ["/initiatives/secret.html", "/ru/initiatives/secret.html", "/initiatives/secret/note.pdf"] {
        assert_eq!(server.get(hidden).status, 404, "{hidden}");
    }
    assert!(!server.get("/data/initiative.json").body.contains("Hidden"));
}
