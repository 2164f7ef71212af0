//! `tandem mcp` as an assistant meets it: messages on standard input, answers on standard output and nothing else there.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::program::{Folder, tandem};

/// A client that has shaken hands.
struct Client {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    number: u64,
}

impl Client {
    fn start(folder: &Folder, args: &[&str]) -> (Client, Value) {
        let mut command = tandem(&folder.0);
        command.arg("mcp").args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let (input, output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        let mut client = Client { child, input, output, number: 0 };
        let hello = json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}});
        let welcome = client.ask("initialize", hello);
        client.line(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}).to_string());
        (client, welcome["result"].clone())
    }

    fn line(&mut self, line: &str) {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{line}").unwrap();
        input.flush().unwrap();
    }

    /// The next line of standard output, which must be a message of the protocol.
    fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        let value: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("no message: {line:?}: {error}"));
        assert_eq!(value["jsonrpc"], "2.0", "{line}");
        value
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.number += 1;
        let id = self.number;
        self.line(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}).to_string());
        let answer = self.hear();
        assert_eq!(answer["id"], id, "{answer}");
        answer
    }

    /// What a tool says, and whether it is a refusal.
    fn tool(&mut self, name: &str, arguments: Value) -> (String, bool) {
        let answer = self.ask("tools/call", json!({"name": name, "arguments": arguments}));
        let result = &answer["result"];
        let text = result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("no text: {answer}"));
        (text.to_owned(), result["isError"] == true)
    }

    /// What a tool gives.
    fn call(&mut self, name: &str, arguments: Value) -> Value {
        let (text, refused) = self.tool(name, arguments);
        assert!(!refused, "{name} refused: {text}");
        serde_json::from_str(&text).unwrap()
    }

    fn refused(&mut self, name: &str, arguments: Value) -> String {
        let (text, refused) = self.tool(name, arguments);
        assert!(refused, "{name} did not refuse: {text}");
        text
    }

    /// Hangs up, and gives how the program ended.
    fn leave(mut self) -> Option<i32> {
        self.input = None;
        let mut rest = String::new();
        self.output.read_line(&mut rest).unwrap();
        assert_eq!(rest, "", "something was said after the last answer");
        self.child.wait().unwrap().code()
    }
}

fn workspace(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\nprofile: minimal\ntoday: 2026-09-14\n");
    folder.write("people.yaml", "anna: {name: Anna Kowalska, roles: [pm]}\nleo: {name: Léo Martin, roles: [pmm]}\n");
    let scores = "ice:\n  - {by: anna, date: 2026-09-01, impact: 8, confidence: 5, ease: 6}\n";
    folder.write(
        "initiatives/trial.md",
        format!(
            "---\ntitle: Trial without a card\nstage: 1\npm: anna\npmm: leo\n{scores}---\nShops stop at the card.\n"
        ),
    );
    folder.write(
        "initiatives/import.md",
        "---\ntitle: Import from sheets\nstage: 0\npm: anna\npmm: leo\n---\nSee [[trial]].\n",
    );
    folder.write("insights/cards.md", "---\ntitle: Cards scare shops\n---\nFive of six stopped at the card.\n");
    folder
}

fn client(name: &str) -> (Folder, Client) {
    let folder = workspace(name);
    let (client, _) = Client::start(&folder, &[]);
    (folder, client)
}

#[test]
fn an_assistant_learns_what_the_cycle_is_and_what_there_is_to_ask() {
    let folder = workspace("mcp-hello");
    let (mut client, welcome) = Client::start(&folder, &[]);
    assert_eq!(welcome["serverInfo"]["name"], "tandem");
    let instructions = welcome["instructions"].as_str().unwrap();
    assert!(instructions.contains("do not invent it") && instructions.contains("a waiver"), "{instructions}");
    let listed = client.ask("tools/list", json!({}));
    let tools = listed["result"]["tools"].as_array().unwrap();
    let names: Vec<&str> = tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    assert_eq!(names[..9], ["rank", "board", "list", "search", "show", "why", "check", "diff", "playbook"]);
    assert_eq!(names[9..], ["new", "set", "score", "move", "decline", "park", "rename"]);
    for tool in tools {
        assert_eq!(tool["inputSchema"]["type"], "object", "{tool}");
        assert!(tool["description"].as_str().unwrap().len() > 20, "{tool}");
        let reads = names.iter().position(|name| tool["name"] == **name).unwrap() < 9;
        assert_eq!(tool["annotations"]["readOnlyHint"], reads, "{tool}");
    }
    assert_eq!(client.leave(), Some(0));
    let (mut careful, _) = Client::start(&folder, &["--read-only"]);
    let listed = careful.ask("tools/list", json!({}));
    assert_eq!(listed["result"]["tools"].as_array().unwrap().len(), 9);
    let answer =
        careful.ask("tools/call", json!({"name": "set", "arguments": {"id": "trial", "field": "pm", "remove": true}}));
    assert!(answer["error"]["message"].as_str().unwrap().contains("no tool `set`"), "{answer}");
}

#[test]
fn what_is_asked_is_what_the_commands_say() {
    let (folder, mut client) = client("mcp-same");
    let said = |args: &[&str]| {
        let out = tandem(&folder.0).args(args).args(["--format", "json"]).output().unwrap();
        serde_json::from_slice::<Value>(&out.stdout).unwrap()
    };
    assert_eq!(client.call("show", json!({"id": "trial"})), said(&["show", "trial"]));
    assert_eq!(client.call("why", json!({"id": "trial"})), said(&["why", "trial"]));
    assert_eq!(client.call("board", json!({})), said(&["board", "--cap", "20"]));
    let mut ranked = client.call("rank", json!({}));
    assert_eq!(ranked["page"], json!({"offset": 0, "total": 1, "next_offset": null}));
    ranked.as_object_mut().unwrap().remove("page");
    assert_eq!(ranked, said(&["rank"]));
    let mut found = client.call("check", json!({}));
    found.as_object_mut().unwrap().remove("page");
    assert_eq!(found["findings"], said(&["check"])["findings"]);
}

#[test]
fn lists_come_in_parts() {
    let (folder, mut client) = client("mcp-parts");
    for number in 0..5 {
        folder.write(&format!("insights/note-{number}.md"), format!("---\ntitle: Note {number}\n---\nText.\n"));
    }
    let first = client.call("list", json!({"kind": "insight", "limit": 4}));
    assert_eq!(first["items"].as_array().unwrap().len(), 4);
    assert_eq!(first["page"], json!({"offset": 0, "total": 6, "next_offset": 4}));
    let rest = client.call("list", json!({"kind": "insights", "limit": 4, "offset": 4}));
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["page"]["next_offset"]), (2, &Value::Null));
}

#[test]
fn documents_are_found_by_their_words() {
    let (_folder, mut client) = client("mcp-search");
    let found = client.call("search", json!({"words": "CARD"}));
    let ids: Vec<&str> = found["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["trial", "cards"]);
    assert_eq!(found["items"][1]["excerpt"], "title: Cards scare shops");
    assert_eq!(client.call("search", json!({"words": "card zebra"}))["items"], json!([]));
    assert_eq!(client.call("search", json!({"words": "stopped", "kind": "initiative"}))["items"], json!([]));
}

#[test]
fn findings_are_those_of_one_document_when_one_is_named() {
    let (folder, mut client) = client("mcp-check");
    folder.write("initiatives/bad.md", "---\ntitle: Bad\nstage: 77\n---\nText.\n");
    let found = client.call("check", json!({"id": "bad"}));
    let files: Vec<&str> =
        found["findings"].as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert!(!files.is_empty() && files.iter().all(|file| *file == "initiatives/bad.md"), "{found}");
}

#[test]
fn a_gate_says_what_it_asks_for_and_who_owes_it() {
    let (_folder, mut client) = client("mcp-gates");
    let asked = client.call("playbook", json!({"stage": 3}));
    let stages = asked["stages"].as_array().unwrap();
    assert_eq!((stages.len(), &stages[0]["at"]), (1, &json!(3)));
    let conditions = stages[0]["conditions"].as_array().unwrap();
    assert!(
        conditions
            .iter()
            .any(|one| one["rule"] == "evidence" && one["help"].as_str().is_some_and(|help| !help.is_empty())),
        "{asked}"
    );
    assert!(client.refused("playbook", json!({"stage": 99})).contains("no stage 99"));
}

#[test]
fn a_change_is_compared_with_a_commit() {
    let (folder, mut client) = client("mcp-diff");
    let git = |args: &[&str]| {
        let status =
            std::process::Command::new("git").arg("-C").arg(&folder.0).args(args).stdout(Stdio::null()).status();
        assert!(status.unwrap().success(), "{args:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    git(&["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "All"]);
    client.call("set", json!({"id": "trial", "field": "title", "value": "Trial for everybody"}));
    let told = client.call("diff", json!({"base": "HEAD"}));
    assert_eq!(told["kind"], "diff");
    assert!(told.to_string().contains("trial"), "{told}");
    let refused = client.refused("diff", json!({"base": "--output=/tmp/x"}));
    assert!(refused.contains("--output"), "{refused}");
}

#[test]
fn a_document_is_made_changed_and_given_another_name() {
    let (folder, mut client) = client("mcp-edit");
    let before = std::fs::read_to_string(folder.0.join("initiatives/import.md")).unwrap();
    let shown = client.call(
        "new",
        json!({"kind": "initiative", "title": "Returns portal", "fields": {"pm": "anna"}, "dry_run": true}),
    );
    assert_eq!((&shown["written"], &shown["id"]), (&json!(false), &json!("returns-portal")));
    assert!(shown["diff"].as_str().unwrap().contains("+title: Returns portal"), "{shown}");
    assert!(!folder.0.join("initiatives/returns-portal.md").exists());
    let made = client.call("new", json!({"kind": "initiative", "title": "Returns portal", "fields": {"pm": "anna"}}));
    assert_eq!(made["written"], true);
    let text = std::fs::read_to_string(folder.0.join("initiatives/returns-portal.md")).unwrap();
    assert!(text.contains("pm: anna"), "{text}");
    let set = client.call("set", json!({"id": "trial", "field": "title", "value": "Trial for all", "dry_run": true}));
    assert!(set["diff"].as_str().unwrap().contains("-title: Trial without a card\n+title: Trial for all"), "{set}");
    assert!(
        std::fs::read_to_string(folder.0.join("initiatives/trial.md")).unwrap().contains("title: Trial without a card")
    );
    let renamed = client.call("rename", json!({"id": "trial", "new_id": "free-trial"}));
    assert!(renamed["files"].as_array().unwrap().contains(&json!("initiatives/free-trial.md")), "{renamed}");
    let after = std::fs::read_to_string(folder.0.join("initiatives/import.md")).unwrap();
    assert_eq!(after, before.replace("[[trial]]", "[[free-trial]]"));
}

#[test]
fn scores_are_somebodys_and_a_step_has_its_names() {
    let (folder, mut client) = client("mcp-decide");
    let scored = client
        .call("score", json!({"id": "import", "by": "leo", "values": {"impact": "7", "confidence": "3", "ease": "-"}}));
    assert!(scored["diff"].as_str().unwrap().contains("by: leo"), "{scored}");
    assert!(
        client.refused("score", json!({"id": "import", "by": "nobody", "values": {"impact": "7"}})).contains("nobody")
    );
    assert!(client.refused("score", json!({"id": "import", "by": "leo", "values": {"impact": "70"}})).contains("70"));
    assert!(client.refused("move", json!({"id": "trial", "by": []})).contains("who decided"));
    // A gate that misses something is not passed, and nothing is written.
    folder
        .write("initiatives/bare.md", "---\ntitle: Nobody has scored this\nstage: 1\npm: anna\npmm: leo\n---\nText.\n");
    let before = std::fs::read_to_string(folder.0.join("initiatives/bare.md")).unwrap();
    let blocked = client.call("move", json!({"id": "bare", "stage": "2", "by": ["anna"], "why": "We want it."}));
    assert_eq!((&blocked["blocked"], &blocked["written"]), (&json!(true), &json!(false)), "{blocked}");
    assert!(!blocked["missing"].as_array().unwrap().is_empty(), "{blocked}");
    assert_eq!(std::fs::read_to_string(folder.0.join("initiatives/bare.md")).unwrap(), before);
    let parked = client.call("park", json!({"id": "import", "why": "Nobody has asked for a month."}));
    assert!(parked["diff"].as_str().unwrap().contains("+status: parked"), "{parked}");
    let declined =
        client.call("decline", json!({"id": "trial", "why": "The law forbids it.", "by": ["anna"], "dry_run": true}));
    assert!(declined["diff"].as_str().unwrap().contains("+status: declined"), "{declined}");
}

#[test]
fn documents_and_the_playbook_can_be_read_and_nothing_else() {
    let (folder, mut client) = client("mcp-resources");
    let listed = client.ask("resources/list", json!({}));
    let uris: Vec<&str> =
        listed["result"]["resources"].as_array().unwrap().iter().map(|one| one["uri"].as_str().unwrap()).collect();
    assert_eq!(
        uris,
        ["tandem://playbook", "tandem://initiative/import", "tandem://initiative/trial", "tandem://insight/cards"]
    );
    let read = client.ask("resources/read", json!({"uri": "tandem://initiative/import"}));
    let written = std::fs::read_to_string(folder.0.join("initiatives/import.md")).unwrap();
    assert_eq!(read["result"]["contents"][0]["text"], written);
    let playbook = client.ask("resources/read", json!({"uri": "tandem://playbook"}));
    assert!(playbook["result"]["contents"][0]["text"].as_str().unwrap().contains("stages:"));
    for uri in
        ["tandem://initiative/../../etc/passwd", "tandem://initiative/nobody", "file:///etc/passwd", "tandem://", ""]
    {
        let answer = client.ask("resources/read", json!({"uri": uri}));
        assert!(answer["error"]["code"].is_i64() && answer["result"].is_null(), "{uri}: {answer}");
    }
}

#[test]
fn what_cannot_be_done_is_said_and_the_next_question_is_answered() {
    let (folder, mut client) = client("mcp-garbage");
    assert!(client.refused("show", json!({"id": "trail"})).contains("trial"), "a slip gets the nearest id");
    assert!(client.refused("show", json!({})).contains("`id` is missing"));
    assert!(client.refused("show", json!({"id": 7})).contains("must be a text"));
    assert!(client.refused("show", json!({"id": "trial", "path": "/etc"})).contains("no argument `path`"));
    assert!(client.refused("show", json!({"id": "../../etc/passwd"})).contains("passwd"));
    assert!(client.refused("new", json!({"kind": "initiative", "title": "X", "id": "../out"})).contains("../out"));
    assert!(
        client.refused("set", json!({"id": "trial", "field": "title", "value": "x".repeat(70_000)})).contains("64 kB")
    );
    assert!(client.refused("rename", json!({"id": "trial", "new_id": "/etc/x"})).contains("/etc/x"));
    for junk in ["", "nonsense", "{", "{\"jsonrpc\": \"2.0\"", "\u{0}\u{1}", "[[[[[[[["] {
        client.line(junk);
    }
    client.line("{\"jsonrpc\": \"2.0\", \"id\": \"odd\", \"method\": 5}");
    let refused = client.hear();
    assert!(refused["error"]["code"].is_i64(), "{refused}");
    let unknown = client.ask("no/such/method", json!({}));
    assert_eq!(unknown["error"]["code"], -32601, "{unknown}");
    let unknown = client.ask("tools/call", json!({"name": "rm", "arguments": {}}));
    assert!(unknown["error"]["message"].as_str().unwrap().contains("no tool `rm`"), "{unknown}");
    std::fs::remove_file(folder.0.join("tandem.yaml")).unwrap();
    client.refused("rank", json!({}));
    folder.write("tandem.yaml", "version: 1\n");
    assert_eq!(client.call("rank", json!({}))["kind"], "rank");
    assert_eq!(client.leave(), Some(0));
}

#[test]
fn it_starts_in_a_workspace_only() {
    let folder = Folder::new("mcp-nowhere");
    let out = tandem(&folder.0).arg("mcp").stdin(Stdio::null()).output().unwrap();
    assert_eq!((out.status.code(), out.stdout.as_slice()), (Some(2), &b""[..]));
}
