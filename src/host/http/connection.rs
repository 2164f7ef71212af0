//! One connection of a browser: requests and answers in turn, until one side has had enough.

use std::io::{self, Read};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use crate::host::http::reply::{self, Manner};
use crate::host::http::request::{self, MAX_HEAD};
use crate::host::http::{Request, Response};

/// How long a connection may be silent: browsers open some in advance.
const IDLE: Duration = Duration::from_secs(60);
/// How long a head may take once it has begun, and a browser to take an answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// What is still read, and for how long, when the answer was the last one.
const REST: u64 = 256 * 1024;
const REST_TIME: Duration = Duration::from_millis(500);

pub fn converse(mut stream: TcpStream, port: u16, answer: impl Fn(&Request) -> Response) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut waiting = Vec::new();
    while let Some(asked) = next(&mut stream, &mut waiting, port)? {
        let (response, manner) = match asked {
            Ok(request) => (answer(&request), Manner { head_only: request.head_only, keep_open: request.keep_open }),
            Err(refusal) => (refusal, Manner { head_only: false, keep_open: false }),
        };
        if !reply::write(&mut stream, response, manner)? {
            return part(stream);
        }
    }
    Ok(())
}

/// The next request; `None` when no other comes. `waiting` holds what was read beyond the last one.
fn next(stream: &mut TcpStream, waiting: &mut Vec<u8>, port: u16) -> io::Result<Option<Result<Request, Response>>> {
    let mut begun = None;
    let mut part = [0; 4096];
    loop {
        if !waiting.is_empty() {
            if let Some((length, asked)) = request::parse(waiting, port) {
                waiting.drain(..length);
                return Ok(Some(asked));
            }
            let since = *begun.get_or_insert_with(Instant::now);
            if since.elapsed() > PATIENCE {
                return Ok(None);
            }
        }
        stream.set_read_timeout(Some(if waiting.is_empty() { IDLE } else { PATIENCE }))?;
        let room = part.len().min(MAX_HEAD.saturating_sub(waiting.len()));
        let read = stream.read(&mut part[..room])?;
        if read == 0 {
            return Ok(None);
        }
        waiting.extend_from_slice(&part[..read]);
    }
}

/// Ends a connection so that the answer arrives: closing while the other side still sends would throw it away.
fn part(mut stream: TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(REST_TIME))?;
    // Whatever comes now is not wanted; it is enough that it was taken.
    let _ = io::copy(&mut (&mut stream).take(REST), &mut io::sink());
    Ok(())
}
