//! The real program over its real streams, greeted as VS Code greets.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use serde_json::{Value, json};

use crate::program::{Folder, tandem};

/// What VS Code says of itself, with its many abilities; `ROOT` stands for the folder.
const GREETING: &str = include_str!("vscode.json");

struct Pipe {
    child: Child,
    input: Option<ChildStdin>,
    heard: Receiver<Value>,
}

impl Pipe {
    fn start(folder: &Folder) -> Pipe {
        let mut command = tandem(&folder.0);
        command.args(["lsp", "--stdio", "--today", "2026-09-14"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (input, mut output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        let (sender, heard) = mpsc::channel();
        // Read by a thread of its own, so that a server that says nothing fails the test and does not hold it.
        std::thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Pipe { child, input, heard }
    }

    fn say(&mut self, message: &Value) {
        let text = message.to_string();
        let input = self.input.as_mut().unwrap();
        write!(input, "Content-Length: {}\r\n\r\n{text}", text.len()).unwrap();
        input.flush().unwrap();
    }

    fn hear(&mut self) -> Value {
        self.heard.recv_timeout(Duration::from_secs(60)).expect("the server says nothing more")
    }

    fn hear_until(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.hear();
            if is_it(&message) {
                return message;
            }
        }
    }

    fn leave(mut self) -> (i32, String) {
        drop(self.input.take());
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code().unwrap_or(-1), said)
    }
}

/// One message, as the protocol frames it; nothing when the server is gone.
fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if let Some(number) = line.strip_prefix("Content-Length: ") {
            length = number.trim().parse().ok()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut bytes = vec![0; length];
    output.read_exact(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[test]
fn a_session_of_vs_code_from_its_greeting_to_its_goodbye() {
    let folder = Folder::new("lsp-stdio");
    folder.write("tandem.yaml", "version: 1\nprofile: minimal\n");
    folder.write("people.yaml", "anna: {name: Anna, roles: [pm]}\n");
    let text = "---\ntitle: Trial\nstage: 9\n---\nShops leave.\n";
    folder.write("initiatives/trial.md", text);
    let uri = format!("file://{}/initiatives/trial.md", folder.0.display());
    let mut code = Pipe::start(&folder);
    let greeting: Value = serde_json::from_str(&GREETING.replace("ROOT", folder.0.to_str().unwrap())).unwrap();
    code.say(&json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": greeting}));
    let hello = code.hear_until(|message| message["id"] == 0);
    assert_eq!(hello["result"]["serverInfo"]["name"], "tandem");
    assert_eq!(hello["result"]["capabilities"]["textDocumentSync"]["change"], 1);
    code.say(&json!({"jsonrpc": "2.0", "method": "initialized", "params": {}}));
    let document = json!({"uri": uri, "languageId": "markdown", "version": 1, "text": text});
    code.say(&json!({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": document}}));
    let is_told =
        |message: &Value| message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == *uri;
    let told = code.hear_until(is_told);
    assert_eq!(told["params"]["diagnostics"][0]["code"], "T202", "{told}");
    let asks_for_lenses = code.hear_until(|message| message["method"] == "workspace/codeLens/refresh");
    code.say(&json!({"jsonrpc": "2.0", "id": asks_for_lenses["id"], "result": null}));
    // A file that another program writes is seen without a word from the editor.
    folder.write("initiatives/other.md", "---\ntitle: Other\nstage: 8\n---\nText.\n");
    code.hear_until(|message| {
        message["params"]["uri"].as_str().is_some_and(|uri| uri.ends_with("other.md"))
            && message["params"]["diagnostics"][0]["code"] == "T202"
    });
    code.say(&json!({"jsonrpc": "2.0", "method": "$/setTrace", "params": {"value": "off"}}));
    code.say(&json!({"jsonrpc": "2.0", "id": "last", "method": "shutdown"}));
    assert_eq!(code.hear_until(|message| message["id"] == "last")["result"], Value::Null);
    code.say(&json!({"jsonrpc": "2.0", "method": "exit"}));
    let (status, said) = code.leave();
    assert_eq!((status, said.as_str()), (0, ""));
}

#[test]
fn an_editor_that_vanishes_takes_the_server_with_it() {
    let folder = Folder::new("lsp-gone");
    folder.write("tandem.yaml", "version: 1\n");
    let (status, _) = Pipe::start(&folder).leave();
    assert_eq!(status, 1);
    let mut code = Pipe::start(&folder);
    let root = format!("file://{}", folder.0.display());
    code.say(
        &json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"rootUri": root, "capabilities": {}}}),
    );
    code.hear_until(|message| message["id"] == 0);
    code.say(&json!({"jsonrpc": "2.0", "method": "initialized", "params": {}}));
    assert_eq!(code.leave().0, 1);
}
