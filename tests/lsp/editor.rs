//! An editor in the same process: it opens the file with the mark `<|>`, types, asks, and tells what a person would see.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use lsp_server::{Connection, Message, Notification, Request, RequestId};
use serde_json::{Value, json};
use tandem::cli::{Color, Format, Global};
use tandem::command::lsp;

use crate::fixture::{TODAY, workspace};
use crate::program::Folder;

/// Where the cursor stands.
pub const MARK: &str = "<|>";
/// Longer than any machine takes; nothing waits so long where all is well.
const PATIENCE: Duration = Duration::from_secs(60);

static NUMBER: AtomicUsize = AtomicUsize::new(0);

pub struct Editor {
    pub folder: Folder,
    pub(super) client: Option<Connection>,
    server: Option<JoinHandle<u8>>,
    /// What was told, by file below the folder.
    pub(super) told: BTreeMap<String, Vec<Value>>,
    /// How often each file was told about.
    pub tellings: BTreeMap<String, usize>,
    pub messages: Vec<String>,
    pub capabilities: Value,
    pub(super) texts: BTreeMap<String, String>,
    pub(super) utf8: bool,
    requests: i32,
    version: i32,
    /// The file with the mark, and where in it the mark stood.
    pub file: String,
    pub(super) at: usize,
}

/// The place of files that have no mark.
fn unmarked(path: &str, text: &str) -> (String, Option<(String, usize)>) {
    match text.find(MARK) {
        Some(at) => (text.replacen(MARK, "", 1), Some((path.to_owned(), at))),
        None => (text.to_owned(), None),
    }
}

impl Editor {
    /// Opens the workspace in `text`; columns are counted as nearly every editor does, in UTF-16.
    pub fn open(text: &str) -> Editor {
        Editor::with(text, json!({}))
    }

    /// The same for an editor that has more to say of itself.
    pub fn with(text: &str, capabilities: Value) -> Editor {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = Folder::new(&format!("lsp-{number}"));
        let mut marked = None;
        for (path, file) in workspace(text).tree().iter() {
            let tandem::base::tree::File::Text(bytes) = file else { continue };
            let (content, mark) = unmarked(path.as_str(), std::str::from_utf8(bytes).unwrap());
            marked = marked.or(mark);
            folder.write(path.as_str(), content);
        }
        let root = folder.0.clone();
        let mut editor = Editor::begin(folder, &[root], capabilities);
        if let Some((path, at)) = marked {
            (editor.file, editor.at) = (path.clone(), at);
            editor.open_file(&path);
        }
        editor
    }

    /// Starts the server on these folders of the editor.
    pub fn begin(folder: Folder, folders: &[PathBuf], capabilities: Value) -> Editor {
        let (server, client) = Connection::memory();
        let global = Global {
            dir: folder.0.clone(),
            format: Format::Text,
            color: Color::Never,
            today: Some(TODAY),
            at: None,
            lang: None,
            quiet: false,
            verbose: false,
        };
        let server = std::thread::spawn(move || lsp::serve(server, &global, false));
        let utf8 = capabilities.pointer("/general/positionEncodings").is_some();
        let mut editor = Editor {
            folder,
            client: Some(client),
            server: Some(server),
            told: BTreeMap::new(),
            tellings: BTreeMap::new(),
            messages: Vec::new(),
            capabilities: Value::Null,
            texts: BTreeMap::new(),
            utf8,
            requests: 0,
            version: 0,
            file: String::new(),
            at: 0,
        };
        let named: Vec<Value> =
            folders.iter().map(|at| json!({"uri": format!("file://{}", at.display()), "name": "folder"})).collect();
        editor.capabilities =
            editor.ask("initialize", json!({"workspaceFolders": named, "capabilities": capabilities}));
        editor.note("initialized", json!({}));
        editor
    }

    pub fn note(&self, method: &str, params: Value) {
        let note = Notification { method: method.to_owned(), params };
        self.client.as_ref().unwrap().sender.send(note.into()).unwrap();
    }

    /// Asks, and gives the answer; whatever else is said meanwhile is noted.
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        let request = Request { id: id.clone(), method: method.to_owned(), params };
        self.client.as_ref().unwrap().sender.send(request.into()).unwrap();
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = self.hear(deadline, &id) {
                return answer;
            }
        }
    }

    fn hear(&mut self, deadline: Instant, id: &RequestId) -> Option<Value> {
        let wait = deadline.saturating_duration_since(Instant::now());
        let client = self.client.as_ref().unwrap();
        let message =
            client.receiver.recv_timeout(wait).unwrap_or_else(|_| panic!("no answer; told: {:#?}", self.told));
        match message {
            Message::Response(response) if response.id == *id => Some(match response.response_result {
                Ok(value) => value,
                Err(error) => json!({"error": error.code}),
            }),
            Message::Notification(note) => {
                self.noted(&note);
                None
            }
            _ => None,
        }
    }

    fn noted(&mut self, note: &Notification) {
        match note.method.as_str() {
            "textDocument/publishDiagnostics" => {
                let file = self.file_of(note.params["uri"].as_str().unwrap());
                *self.tellings.entry(file.clone()).or_default() += 1;
                self.told.insert(file, note.params["diagnostics"].as_array().unwrap().clone());
            }
            "window/showMessage" | "window/logMessage" => {
                self.messages
                    .push(note.params["message"].as_str().unwrap().replace(self.folder.0.to_str().unwrap(), "…"));
            }
            _ => {}
        }
    }

    pub(super) fn file_of(&self, uri: &str) -> String {
        let root = format!("file://{}/", self.folder.0.display());
        uri.strip_prefix(&root).unwrap_or(uri).to_owned()
    }

    pub fn uri(&self, file: &str) -> String {
        if file.contains(':') { file.to_owned() } else { format!("file://{}/{file}", self.folder.0.display()) }
    }

    pub fn open_file(&mut self, file: &str) {
        let text = std::fs::read_to_string(self.folder.0.join(file)).unwrap();
        self.open_text(file, &text);
    }

    /// Opens a file as the editor has it, whatever lies on the disk.
    pub fn open_text(&mut self, file: &str, text: &str) {
        self.version += 1;
        self.texts.insert(file.to_owned(), text.to_owned());
        let document = json!({"uri": self.uri(file), "languageId": "markdown", "version": self.version, "text": text});
        self.note("textDocument/didOpen", json!({"textDocument": document}));
    }

    /// Replaces the text of an open file; a mark in it is where the cursor goes.
    pub fn write(&mut self, file: &str, text: &str) {
        self.version += 1;
        let (text, mark) = unmarked(file, text);
        if let Some((file, at)) = mark {
            (self.file, self.at) = (file, at);
        }
        self.texts.insert(file.to_owned(), text.clone());
        let document = json!({"uri": self.uri(file), "version": self.version});
        let changes = json!([{"text": text}]);
        self.note("textDocument/didChange", json!({"textDocument": document, "contentChanges": changes}));
    }

    pub fn close(&mut self, file: &str) {
        self.texts.remove(file);
        self.note("textDocument/didClose", json!({"textDocument": {"uri": self.uri(file)}}));
    }

    /// Waits until a person would see these findings of a file.
    #[track_caller]
    pub fn sees(&mut self, file: &str, expected: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.findings(file) != expected.trim() {
            let wait = deadline.saturating_duration_since(Instant::now());
            let client = self.client.as_ref().unwrap();
            match client.receiver.recv_timeout(wait) {
                Ok(Message::Notification(note)) => self.noted(&note),
                Ok(_) => {}
                Err(_) => {
                    panic!("{file}\n--- seen ---\n{}\n--- expected ---\n{}", self.findings(file), expected.trim())
                }
            }
        }
    }

    /// Hears one more thing.
    #[track_caller]
    pub fn listen(&mut self) {
        let client = self.client.as_ref().unwrap();
        match client.receiver.recv_timeout(PATIENCE) {
            Ok(Message::Notification(note)) => self.noted(&note),
            Ok(_) => {}
            Err(_) => panic!("nothing was said any more; told: {:#?}", self.told),
        }
    }

    /// Tells that a file has changed on the disk.
    pub fn changed(&self, file: &str) {
        let changes = json!([{"uri": self.uri(file), "type": 2}]);
        self.note("workspace/didChangeWatchedFiles", json!({"changes": changes}));
    }

    /// Puts the cursor behind everything.
    pub fn at_end(&mut self, file: &str) {
        (self.file, self.at) = (file.to_owned(), self.texts[file].len());
    }

    /// Asks about the place of the mark with all that any question needs.
    pub fn here_with_range(&mut self, method: &str) -> Value {
        let mut params = self.place();
        params["range"] = json!({"start": params["position"], "end": params["position"]});
        params["context"] = json!({"diagnostics": [], "includeDeclaration": true});
        self.ask(method, params)
    }

    /// The findings of a file as they were told last: `line:column-line:column severity CODE first line`.
    pub fn findings(&self, file: &str) -> String {
        let line = |one: &Value| {
            let severity = ["", "error", "warning", "note"][one["severity"].as_u64().unwrap() as usize];
            let first = one["message"].as_str().unwrap().lines().next().unwrap();
            format!("{} {severity} {} {first}", range(&one["range"]), one["code"].as_str().unwrap())
        };
        self.told.get(file).into_iter().flatten().map(line).collect::<Vec<_>>().join("\n")
    }

    pub fn raw(&self, file: &str) -> &[Value] {
        self.told.get(file).map_or(&[], Vec::as_slice)
    }

    /// Leaves as the protocol asks; the exit code of the server.
    pub fn leave(mut self) -> u8 {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.vanish("exit")
    }

    /// Leaves with a last word, or without one.
    pub fn vanish(mut self, last: &str) -> u8 {
        if !last.is_empty() {
            self.note(last, Value::Null);
        }
        drop(self.client.take());
        self.server.take().unwrap().join().unwrap()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // A server that is left alone ends by itself, and its folder goes after it.
        drop(self.client.take());
        if let Some(server) = self.server.take() {
            let _ = server.join();
        }
    }
}

/// `3:1-3:8`, counted from 1 as editors show it.
pub(super) fn range(range: &Value) -> String {
    let at = |end: &str| {
        let number = |name: &str| range[end][name].as_u64().unwrap() + 1;
        format!("{}:{}", number("line"), number("character"))
    };
    format!("{}-{}", at("start"), at("end"))
}
