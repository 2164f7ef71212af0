//! Any parameters, shaped or not, of any message to the language server: each request gets its answer, and the server lives on.
#![no_main]

use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use lsp_server::{Connection, Message, Notification, Request};
use serde_json::{Value, json};
use tandem::cli::{Color, Format, Global};
use tandem::command::lsp;

const ASKED: [&str; 12] = [
    "textDocument/completion",
    "textDocument/hover",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentSymbol",
    "textDocument/codeAction",
    "textDocument/codeLens",
    "textDocument/rename",
    "textDocument/prepareRename",
    "textDocument/foldingRange",
    "workspace/symbol",
    "workspace/executeCommand",
];
const TOLD: [&str; 5] = [
    "textDocument/didOpen",
    "textDocument/didChange",
    "textDocument/didClose",
    "textDocument/didSave",
    "workspace/didChangeWatchedFiles",
];

struct Client {
    connection: Connection,
    number: i32,
    root: String,
}

impl Client {
    fn begin() -> Client {
        let dir = std::env::temp_dir().join(format!("tandem-fuzz-{}", std::process::id()));
        std::fs::create_dir_all(dir.join("initiatives")).expect("a folder");
        std::fs::write(dir.join("tandem.yaml"), "title: T\n").expect("a file");
        std::fs::write(dir.join("initiatives/tried.md"), "---\ntitle: Tried\nstage: 1\n---\nWords.\n").expect("a file");
        let (server, connection) = Connection::memory();
        let root = format!("file://{}", dir.display());
        let global = Global {
            dir,
            format: Format::Text,
            color: Color::Never,
            today: Some(room::TODAY),
            at: None,
            lang: None,
            quiet: true,
            verbose: false,
        };
        std::thread::spawn(move || lsp::serve(server, &global, false));
        let mut client = Client { connection, number: 0, root: root.clone() };
        client.ask("initialize", json!({"capabilities": {}, "rootUri": root}));
        client.tell("initialized", json!({}));
        client
    }

    fn tell(&self, method: &str, params: Value) {
        let message = Notification { method: method.to_owned(), params };
        self.connection.sender.send(Message::Notification(message)).expect("the server is there");
    }

    fn ask(&mut self, method: &str, params: Value) {
        self.number += 1;
        let id = self.number.into();
        let message = Request { id, method: method.to_owned(), params };
        self.connection.sender.send(Message::Request(message)).expect("the server is there");
        loop {
            match self.connection.receiver.recv_timeout(Duration::from_secs(20)).expect("an answer") {
                Message::Response(answer) if answer.id == self.number.into() => break,
                _ => {}
            }
        }
    }
}

/// What an editor would send with this method, at any place and with any text.
fn shaped(uri: &str, [line, character, long]: [u16; 3], text: &str) -> Value {
    let position = json!({"line": line, "character": character});
    let range = json!({"start": position, "end": {"line": u32::from(line) + u32::from(long % 8), "character": long}});
    json!({
        "textDocument": {"uri": uri, "languageId": "markdown", "version": long, "text": text},
        "contentChanges": [{"range": range, "text": text}],
        "position": position,
        "range": range,
        "context": {"includeDeclaration": true, "diagnostics": []},
        "newName": text,
        "query": text,
        "command": text,
        "arguments": [uri],
        "changes": [{"uri": uri, "type": 1 + long % 3}],
    })
}

fuzz_target!(|input: (u8, [u16; 3], &str)| {
    static CLIENT: OnceLock<Mutex<Client>> = OnceLock::new();
    let (which, place, text) = input;
    let mut client = CLIENT.get_or_init(|| Mutex::new(Client::begin())).lock().expect("no panic before");
    let params = if which < 64 {
        let Ok(params) = serde_json::from_str::<Value>(text) else { return };
        params
    } else {
        let name = if place[2] % 5 == 0 { "people.yaml" } else { "initiatives/tried.md" };
        shaped(&format!("{}/{name}", client.root), place, text)
    };
    let which = usize::from(which) % (ASKED.len() + TOLD.len());
    match ASKED.get(which) {
        Some(method) => client.ask(method, params),
        None => {
            client.tell(TOLD[which - ASKED.len()], params);
            client.ask("workspace/symbol", json!({"query": "t"}));
        }
    }
});
