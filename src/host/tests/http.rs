//! The server's ears: what it understands, whom it refuses, and that no bytes make it fall over.

use proptest::prelude::*;

use crate::host::http::request::parse;

/// What a request asks for: `path?query`, or the status of its refusal.
fn asked(head: &str) -> String {
    match parse(head.as_bytes(), 4400) {
        None => "more".to_owned(),
        Some((_, Err(refusal))) => refusal.status.to_string(),
        Some((_, Ok(request))) => match request.query {
            Some(query) => format!("{}?{query}", request.path),
            None => request.path,
        },
    }
}

fn get(target: &str) -> String {
    asked(&format!("GET {target} HTTP/1.1\r\nHost: localhost:4400\r\n\r\n"))
}

#[test]
fn an_address_is_decoded_once() {
    assert_eq!(get("/"), "/");
    assert_eq!(get("/initiatives/"), "/initiatives/");
    assert_eq!(get("/a%20b/%D0%B8.html?q=1%202&x"), "/a b/и.html?q=1%202&x");
    assert_eq!(get("/100%2525"), "/100%25");
}

#[test]
fn an_address_that_climbs_or_hides_is_that_of_no_file() {
    for target in [
        "/..",
        "/../x",
        "/a/../b",
        "/a/./b",
        "/%2e%2e/x",
        "/%2E%2E%2Fx",
        "/..%2fx",
        "/a//b",
        "//a",
        "/.git/config",
        "/a/.env",
        "/%2egit/config",
        "/a%00b",
        "/a%0d%0ab",
        "/a%5cb",
        "/%ff",
        "/%",
        "/%2",
        "/%zz",
        "/a%2f%2e%2e%2fb",
    ] {
        assert_eq!(get(target), "", "{target}");
    }
}

#[test]
fn only_our_own_names_are_answered() {
    let from = |host: &str| asked(&format!("GET / HTTP/1.1\r\n{host}\r\n\r\n"));
    for host in ["localhost:4400", "127.0.0.1:4400", "[::1]:4400", "LocalHost:4400"] {
        assert_eq!(from(&format!("Host: {host}")), "/", "{host}");
    }
    for host in [
        "evil.example",
        "evil.example:4400",
        "localhost",
        "localhost:4401",
        "localhost.evil.example:4400",
        "127.0.0.1.evil:4400",
        "127.0.0.1:44000",
        "127.0.0.1:04400",
        "localhost:4400@evil",
        "0.0.0.0:4400",
        "",
    ] {
        assert_eq!(from(&format!("Host: {host}")), "403", "{host}");
    }
    assert_eq!(from("Accept: */*"), "400");
    assert_eq!(from("Host: localhost:4400\r\nHost: evil.example"), "400");
}

#[test]
fn only_reading_is_answered() {
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get"] {
        assert_eq!(asked(&format!("{method} / HTTP/1.1\r\nHost: localhost:4400\r\n\r\n")), "405", "{method}");
    }
    assert_eq!(get("http://evil.example/"), "400");
    assert_eq!(get("*"), "400");
}

#[test]
fn a_head_may_come_in_pieces_but_not_without_end() {
    let whole = "GET / HTTP/1.1\r\nHost: localhost:4400\r\n\r\n";
    for at in 0..whole.len() {
        assert_eq!(asked(&whole[..at]), "more", "{at}");
    }
    assert_eq!(asked("nonsense\r\n\r\n"), "400");
    let long = format!("GET / HTTP/1.1\r\nHost: localhost:4400\r\nX: {}", "a".repeat(20_000));
    assert_eq!(asked(&long), "431");
    let many = format!("GET / HTTP/1.1\r\nHost: localhost:4400\r\n{}\r\n", "A: b\r\n".repeat(100));
    assert_eq!(asked(&many), "431");
}

proptest! {
    #[test]
    fn any_bytes_are_understood_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = parse(&bytes, 4400);
    }

    #[test]
    fn no_address_leaves_the_site(target in "/[a-z./%2eE5cfF0-9\\\\?]{0,24}") {
        if let Some((_, Ok(request))) = parse(format!("GET {target} HTTP/1.1\r\nHost: localhost:4400\r\n\r\n").as_bytes(), 4400) {
            prop_assert!(request.path.is_empty() || request.path.starts_with('/'));
            prop_assert!(!request.path.contains("/.") && !request.path.contains("//") && !request.path.contains('\\'));
        }
    }
}
