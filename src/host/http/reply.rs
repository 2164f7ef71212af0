//! An answer, written.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::host::http::{Bell, Body, Response};

/// How often it is looked whether anybody still listens to events.
const GLANCE: Duration = Duration::from_secs(1);
/// How often a silent event stream says that it is alive.
const BEAT: Duration = Duration::from_secs(15);

/// What every answer says: nothing is kept, no type is guessed, no other site may use it.
const ALWAYS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: same-origin\r\n";

/// How an answer is to be written.
#[derive(Clone, Copy)]
pub struct Manner {
    pub head_only: bool,
    pub keep_open: bool,
}

/// Writes the answer and tells whether another request may follow.
pub fn write(stream: &mut TcpStream, response: Response, manner: Manner) -> io::Result<bool> {
    let length = match &response.body {
        Body::Bytes(bytes) => Some(bytes.len() as u64),
        Body::Stream(_, length) => Some(*length),
        Body::Events(_) => None,
    };
    let keep_open = manner.keep_open && length.is_some();
    let mut head = format!("HTTP/1.1 {} {}\r\n{ALWAYS}", response.status, reason(response.status));
    head.push_str(&format!("Content-Type: {}\r\n", response.content_type));
    if let Some(length) = length {
        head.push_str(&format!("Content-Length: {length}\r\n"));
    }
    for (name, value) in &response.headers {
        // A line break in a value would begin a header of somebody else's making.
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(if keep_open { "\r\n" } else { "Connection: close\r\n\r\n" });
    match response.body {
        _ if manner.head_only => stream.write_all(head.as_bytes())?,
        Body::Bytes(bytes) => {
            // One write for small pages, so that they travel in one piece.
            let mut all = head.into_bytes();
            all.extend(bytes);
            stream.write_all(&all)?;
        }
        Body::Stream(source, length) => {
            stream.write_all(head.as_bytes())?;
            // A file that shrank since it was measured: the promise is broken, and the closed connection says so.
            if io::copy(&mut source.take(length), stream)? < length {
                return Ok(false);
            }
        }
        Body::Events(bell) => {
            stream.write_all(head.as_bytes())?;
            events(stream, &bell)?;
        }
    }
    Ok(keep_open)
}

/// Writes what the bell says until nobody listens any more.
fn events(stream: &mut TcpStream, bell: &Bell) -> io::Result<()> {
    let mut heard = bell.now();
    stream.write_all(format!("retry: 500\n\n{}", heard.lines()).as_bytes())?;
    let mut last = Instant::now();
    while !is_gone(stream) {
        if let Some(said) = bell.after(&heard, GLANCE) {
            stream.write_all(said.lines().as_bytes())?;
            (heard, last) = (said, Instant::now());
        } else if last.elapsed() >= BEAT {
            stream.write_all(b": still here\n\n")?;
            last = Instant::now();
        }
    }
    Ok(())
}

/// Whether the other side has hung up: without this look a closed tab would keep its thread for a long time.
fn is_gone(stream: &TcpStream) -> bool {
    let look = || {
        stream.set_nonblocking(true)?;
        let seen = stream.peek(&mut [0]);
        stream.set_nonblocking(false)?;
        seen
    };
    match look() {
        Ok(seen) => seen == 0,
        Err(error) => error.kind() != ErrorKind::WouldBlock,
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    }
}
