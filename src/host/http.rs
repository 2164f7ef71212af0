//! A small HTTP/1.1 server for one person's browser: loopback only, GET and HEAD only, a thread for each connection.
//!
//! A preview needs no more, and a runtime with an event loop would be the largest thing in the program. The one part of
//! HTTP that is easy to get wrong, reading a request's head, is done by `httparse`, the parser of `hyper`. What is
//! served is decided by whoever starts the server; here is only how.

mod bell;
mod connection;
mod reply;
pub(in crate::host) mod request;

use std::io::{self, Read};
use std::net::{Ipv4Addr, TcpListener};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

pub use bell::Bell;

/// More than a browser opens with many tabs; each costs a thread.
const CONNECTIONS: usize = 256;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Decoded; begins with `/` and holds no empty part, nothing hidden and no way up. Empty when the address that was
    /// asked for can be that of no file.
    pub path: String,
    /// What follows the `?`, as it came.
    pub query: Option<String>,
    /// Only the head of the answer is wanted.
    pub head_only: bool,
    keep_open: bool,
}

/// An answer. What every answer says (no caching, no guessing of types) is added when it is written.
pub struct Response {
    pub status: u16,
    pub content_type: &'static str,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

pub enum Body {
    Bytes(Vec<u8>),
    /// As many bytes as were promised.
    Stream(Box<dyn Read + Send>, u64),
    /// Everything that the bell says from now on.
    Events(Arc<Bell>),
}

impl Response {
    pub fn new(status: u16, content_type: &'static str, bytes: impl Into<Vec<u8>>) -> Response {
        Response { status, content_type, headers: Vec::new(), body: Body::Bytes(bytes.into()) }
    }

    /// A short text, for what no page of the site says.
    pub fn text(status: u16, text: &str) -> Response {
        Response::new(status, "text/plain; charset=utf-8", format!("{text}\n"))
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Response {
        self.headers.push((name, value.into()));
        self
    }
}

/// A port of this machine that nobody else can reach.
pub struct Server {
    listener: TcpListener,
    port: u16,
}

impl Server {
    /// Takes the port; 0 takes any free one.
    pub fn bind(port: u16) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        Ok(Server { listener, port })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers from now on until the program ends.
    pub fn start(self, answer: impl Fn(&Request) -> Response + Send + Sync + 'static) {
        let (answer, open) = (Arc::new(answer), Arc::new(AtomicUsize::new(0)));
        thread::spawn(move || {
            for stream in self.listener.incoming() {
                let Ok(stream) = stream else {
                    // Out of file handles, most likely: some will be free in a moment.
                    thread::sleep(Duration::from_millis(50));
                    continue;
                };
                if open.load(Ordering::Relaxed) >= CONNECTIONS {
                    continue;
                }
                let (answer, seat) = (answer.clone(), Seat::take(&open));
                let port = self.port;
                let conversation = move || {
                    let _seat = seat;
                    // A browser that goes away in the middle is no news.
                    let _ = connection::converse(stream, port, |request| guarded(&*answer, request));
                };
                // Where no thread can be had, the connection closes and the browser tries again.
                let _ = thread::Builder::new().name("http".into()).spawn(conversation);
            }
        });
    }
}

/// One page that makes the program fail must not take the others along.
fn guarded(answer: impl Fn(&Request) -> Response, request: &Request) -> Response {
    panic::catch_unwind(AssertUnwindSafe(|| answer(request)))
        .unwrap_or_else(|_| Response::text(500, "The program failed while it made this page; the terminal says more."))
}

/// A place among the open connections.
struct Seat(Arc<AtomicUsize>);

impl Seat {
    fn take(open: &Arc<AtomicUsize>) -> Seat {
        open.fetch_add(1, Ordering::Relaxed);
        Seat(open.clone())
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
