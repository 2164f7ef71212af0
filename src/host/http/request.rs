//! The head of a request, read and judged.
//!
//! Any program and any web page can send bytes to a loopback port. A page of another site that gets its own name to
//! point at this machine still sends that name as `Host`, so only our own names pass. An address is decoded once and
//! refused when it climbs or hides; nothing here is ever joined to a path of the disk.

use crate::host::http::{Request, Response};

/// The longest head that is read.
pub const MAX_HEAD: usize = 16 * 1024;

const MAX_HEADERS: usize = 64;

/// How much of `bytes` the head is, and what it asks for; `None` while its end has not come yet.
pub fn parse(bytes: &[u8], port: u16) -> Option<(usize, Result<Request, Response>)> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    match head.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => Some((length, judge(&head, port))),
        Ok(httparse::Status::Partial) if bytes.len() < MAX_HEAD => None,
        Ok(httparse::Status::Partial) | Err(httparse::Error::TooManyHeaders) => {
            Some((bytes.len(), Err(Response::text(431, "This request is too long."))))
        }
        Err(_) => Some((bytes.len(), Err(bad()))),
    }
}

fn judge(head: &httparse::Request, port: u16) -> Result<Request, Response> {
    let values = |name: &str| -> Vec<&[u8]> {
        head.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value).collect()
    };
    match values("host").as_slice() {
        [host] if is_ours(host, port) => {}
        [_] => return Err(Response::text(403, "This server answers only to the machine that it runs on.")),
        _ => return Err(bad()),
    }
    let head_only = match head.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Response::text(405, "Only GET and HEAD are answered here.").with("Allow", "GET, HEAD")),
    };
    let (path, query) = target(head.path.unwrap_or("")).ok_or_else(bad)?;
    // What comes with a body is answered, but the body is not read: the connection ends with the answer.
    let has_body = values("content-length").iter().any(|length| *length != b"0".as_slice())
        || !values("transfer-encoding").is_empty();
    let closes = values("connection").iter().any(|value| value.to_ascii_lowercase().windows(5).any(|w| w == b"close"));
    let keep_open = head.version == Some(1) && !has_body && !closes;
    let path = clean(path).unwrap_or_default();
    Ok(Request { path, query: query.map(str::to_owned), head_only, keep_open })
}

fn bad() -> Response {
    Response::text(400, "This request cannot be understood.")
}

/// Whether a request names this machine, by one of its own names and with our port.
fn is_ours(host: &[u8], port: u16) -> bool {
    let Ok(host) = std::str::from_utf8(host) else { return false };
    let host = host.trim().to_ascii_lowercase();
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| match host.strip_prefix(name) {
        Some("") => port == 80,
        Some(rest) => rest.strip_prefix(':') == Some(port.to_string().as_str()),
        None => false,
    })
}

/// Path and query of an address that begins with `/`.
fn target(target: &str) -> Option<(&str, Option<&str>)> {
    let target = target.starts_with('/').then_some(target)?;
    let target = target.split('#').next().unwrap_or(target);
    Some(target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query))))
}

/// The decoded path; `None` when no file of a site can have it.
fn clean(path: &str) -> Option<String> {
    let path = decode(path)?;
    if path.chars().any(|c| c.is_control() || c == '\\') {
        return None;
    }
    let inside = path.strip_prefix('/')?;
    let mut parts = inside.strip_suffix('/').unwrap_or(inside).split('/');
    // An empty part means the first page of all, or two slashes in a row; a dot means a hidden file or a way up.
    let fits = inside.is_empty() || parts.all(|part| !part.is_empty() && !part.starts_with('.'));
    fits.then_some(path)
}

fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, after) = match (first, after) {
            (b'%', [high, low, after @ ..]) => (digit(*high)? << 4 | digit(*low)?, after),
            (b'%', _) => return None,
            _ => (*first, after),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
