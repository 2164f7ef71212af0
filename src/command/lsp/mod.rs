//! `tandem lsp`: a language server over standard input and output.
//!
//! One thread takes what the editor sends, in order, and answers from the workspace as it was judged last; what was typed
//! is judged at once for its own file. Another thread judges everything, once the keys rest. Files of no workspace are met
//! with silence.

mod answer;
mod hear;
mod house;
mod judge;
mod rename;
mod start;
mod wire;

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use crate::base::text::Text;
use crate::cli::Global;
use crate::command::lsp::house::{House, Telling};
use crate::command::lsp::judge::{Job, Verdict};
use crate::command::lsp::start::Client;
use crate::command::{load, source};
use crate::host::client;
use crate::host::disk;
use crate::host::watch::Watch;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types as lsp;
use serde::Serialize;

#[derive(Args, Debug)]
pub struct Lsp {
    /// Speak over standard input and output; there is no other way, and editors like to say so
    #[arg(long)]
    stdio: bool,
}

pub fn run(_: &Lsp, global: &Global) -> Result<u8> {
    source::only_now("lsp", global)?;
    let (connection, threads) = client::connect();
    let code = serve(connection, global, true);
    client::part(threads)?;
    Ok(code)
}

/// What the main thread hears.
pub enum Event {
    Message(Message),
    Verdict(Verdict),
    /// Something below this root has changed on the disk.
    Disk(PathBuf),
    /// The editor is gone.
    Gone,
}

/// Talks with one editor until it leaves, and gives the exit code: 0 when it said goodbye first. Tests tell of changes on
/// the disk themselves, and leave the watching of it out.
pub fn serve(connection: Connection, global: &Global, watch: bool) -> u8 {
    let Some(client) = Client::greet(&connection) else { return 1 };
    let (events, heard) = mpsc::channel();
    let (jobs, work) = mpsc::channel();
    let Connection { sender, receiver } = connection;
    let forward = events.clone();
    std::thread::spawn(move || {
        for message in &receiver {
            if forward.send(Event::Message(message)).is_err() {
                return;
            }
        }
        // Whether anybody still listens makes no difference at the end.
        let _ = forward.send(Event::Gone);
    });
    let (told, own) = (events.clone(), global.clone());
    std::thread::spawn(move || judge::work(&work, &told, &own));
    let send = Arc::new(move |message: Message| {
        // An editor that is gone is noticed by the thread that reads.
        let _ = sender.send(message);
    });
    let mut server = Server {
        client,
        global: global.clone(),
        send,
        events: watch.then_some(events),
        jobs,
        houses: BTreeMap::new(),
        serial: 0,
        requests: 0,
        leaving: false,
    };
    server.begin();
    server.listen(&heard)
}

struct Server {
    client: Client,
    global: Global,
    send: Arc<dyn Fn(Message)>,
    /// Where watches tell what they hear; `None` when nothing is watched.
    events: Option<Sender<Event>>,
    jobs: Sender<Job>,
    houses: BTreeMap<PathBuf, House>,
    serial: u64,
    requests: i32,
    leaving: bool,
}

impl Server {
    /// Opens the workspaces of the editor's folders, or says that there are none.
    fn begin(&mut self) {
        for folder in self.client.folders.clone() {
            self.enter(&folder);
        }
    }

    fn enter(&mut self, folder: &Path) {
        let mut roots: Vec<PathBuf> = disk::find_workspace(folder).into_iter().collect();
        if roots.is_empty() {
            roots = disk::workspaces_below(folder);
        }
        if roots.is_empty() {
            let args = vec![("folder", load::shown(folder).into())];
            let text = self.words().say(&Text::with("editor-no-workspace", args));
            self.show(lsp::MessageType::INFO, text);
        }
        for root in roots {
            self.house(root);
        }
    }

    /// Words where no workspace says in which language: that of the editor.
    fn words(&self) -> Catalogue {
        Catalogue::new(self.global.lang.as_deref().or(self.client.lang.as_deref()).unwrap_or("en"))
    }

    fn house(&mut self, root: PathBuf) -> &mut House {
        let encoding = self.client.encoding;
        self.houses.entry(root.clone()).or_insert_with(|| House::new(root, encoding))
    }

    fn listen(&mut self, heard: &Receiver<Event>) -> u8 {
        loop {
            let event = match self.due() {
                Some(wait) => heard.recv_timeout(wait),
                None => heard.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(Event::Message(Message::Notification(note))) if note.method == "exit" => {
                    return u8::from(!self.leaving);
                }
                Ok(Event::Message(message)) => self.hear(message),
                Ok(Event::Verdict(verdict)) => self.settle(verdict),
                Ok(Event::Disk(root)) => self.stale(&root),
                Ok(Event::Gone) | Err(RecvTimeoutError::Disconnected) => return 1,
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.order();
        }
    }

    /// How long until a workspace is to be judged.
    fn due(&self) -> Option<Duration> {
        self.houses.values().filter_map(House::due).min()
    }

    /// Has judged what rests.
    fn order(&mut self) {
        for house in self.houses.values_mut() {
            if let Some(order) = house.begin(self.serial + 1) {
                self.serial += 1;
                // The thread ends with the program; until then it listens.
                let _ = self.jobs.send(Job::Judge(order));
            }
        }
    }

    fn stale(&mut self, root: &Path) {
        if let Some(house) = self.houses.get_mut(root) {
            house.stale();
        }
    }

    fn settle(&mut self, verdict: Verdict) {
        let Some(house) = self.houses.get_mut(&verdict.root) else { return };
        if house.judging == Some(verdict.serial) {
            house.judging = None;
        }
        let waiting = std::mem::take(&mut house.waiting);
        match verdict.world {
            Ok(None) => {}
            Ok(Some(world)) => {
                house.complaint = None;
                let places = world.places.clone();
                let (tellings, old) = house.replace(world);
                self.tell(tellings);
                if let Some(old) = old {
                    let _ = self.jobs.send(Job::Discard(old));
                } else if let Some(events) = self.events.clone() {
                    watch(places, verdict.root.clone(), events);
                }
                self.refresh();
            }
            Err(reason) => self.complain(&verdict.root, reason),
        }
        for request in waiting {
            self.answer(request);
        }
    }

    /// Says once why a workspace cannot be judged.
    fn complain(&mut self, root: &Path, reason: String) {
        let Some(house) = self.houses.get_mut(root) else { return };
        if house.complaint.as_ref() == Some(&reason) {
            return;
        }
        house.complaint = Some(reason.clone());
        let words = house.world.as_ref().map(|world| world.words.clone());
        let words = words.unwrap_or_else(|| Arc::new(self.words()));
        self.show(lsp::MessageType::WARNING, words.say(&Text::with("editor-broken", vec![("reason", reason.into())])));
    }

    fn tell(&self, tellings: Vec<Telling>) {
        for telling in tellings {
            let params = lsp::PublishDiagnosticsParams {
                uri: wire::uri(&telling.address),
                diagnostics: telling.findings,
                version: telling.version,
            };
            self.notify("textDocument/publishDiagnostics", params);
        }
    }

    /// What stands above documents may have changed by what happened in others.
    fn refresh(&mut self) {
        if self.client.refreshes_lenses {
            self.requests += 1;
            let id = lsp_server::RequestId::from(self.requests);
            let request =
                Request { id, method: "workspace/codeLens/refresh".to_owned(), params: serde_json::Value::Null };
            (self.send)(request.into());
        }
    }

    fn notify(&self, method: &str, params: impl Serialize) {
        (self.send)(Notification::new(method.to_owned(), params).into());
    }

    fn show(&self, typ: lsp::MessageType, message: String) {
        self.notify("window/showMessage", lsp::ShowMessageParams { typ, message });
    }

    fn hear(&mut self, message: Message) {
        match message {
            Message::Request(request) if request.method == "shutdown" => {
                self.leaving = true;
                (self.send)(Response::new_ok(request.id, ()).into());
            }
            Message::Request(request) if self.leaving => {
                let code = ErrorCode::InvalidRequest as i32;
                (self.send)(Response::new_err(request.id, code, "the server is leaving".to_owned()).into());
            }
            Message::Request(request) => self.answer(request),
            Message::Notification(note) => {
                let heard = panic::catch_unwind(AssertUnwindSafe(|| self.note(note)));
                if heard.is_err() {
                    self.broke();
                }
            }
            Message::Response(_) => {}
        }
    }

    /// A workspace that broke under a question is judged anew.
    fn broke(&mut self) {
        let words = self.words();
        self.houses.values_mut().for_each(House::broke);
        self.notify(
            "window/logMessage",
            lsp::LogMessageParams { typ: lsp::MessageType::ERROR, message: words.word("editor-panicked") },
        );
    }

    fn answer(&mut self, request: Request) {
        let id = request.id.clone();
        if let Some(root) = self.asked(&request)
            && let Some(house) = self.houses.get_mut(&root)
            && house.world.is_none()
            && house.complaint.is_none()
        {
            house.waiting.push(request);
            return;
        }
        let answered = panic::catch_unwind(AssertUnwindSafe(|| match request.method.as_str() {
            "textDocument/rename" => Some(rename::rename(self, &request)),
            "textDocument/prepareRename" => Some(Ok(rename::prepare(self, &request))),
            _ => answer::answer(self, &request).map(Ok),
        }));
        let response = match answered {
            Ok(Some(Ok(value))) => Response::new_ok(id, value),
            Ok(Some(Err(reason))) => Response::new_err(id, ErrorCode::RequestFailed as i32, reason),
            Ok(None) => Response::new_err(id, ErrorCode::MethodNotFound as i32, request.method),
            Err(_) => {
                self.broke();
                Response::new_err(id, ErrorCode::InternalError as i32, request.method)
            }
        };
        (self.send)(response.into());
    }

    /// The workspace that a question is about.
    fn asked(&self, request: &Request) -> Option<PathBuf> {
        let address = request.params.get("textDocument")?.get("uri")?.as_str()?;
        self.place(address).map(|(root, _)| root)
    }

    /// The root and the file that an address means, among the workspaces that are known; the innermost one counts.
    fn place(&self, address: &str) -> Option<(PathBuf, PathBuf)> {
        let file = client::file(address)?;
        let root =
            self.houses.keys().filter(|root| file.starts_with(root)).max_by_key(|root| root.as_os_str().len())?;
        Some((root.clone(), file))
    }
}

/// Listens to the disk for as long as the program runs.
fn watch(places: crate::host::watch::Places, root: PathBuf, events: Sender<Event>) {
    std::thread::spawn(move || {
        let mut watch = Watch::begin(places, false);
        // What changed before there was anybody to listen is looked for once.
        while events.send(Event::Disk(root.clone())).is_ok() && watch.wait().is_some() {}
    });
}
