//! What a link in a body is taken for.

use pulldown_cmark::Event;

use super::{Address, Form, address, form};
use crate::model::document::LinkTarget;
use crate::syntax::markdown::events;

/// The first link of a text, in short: `web URL`, `refused URL`, `wiki ID #ANCHOR`, `file PATH #ANCHOR`, or `none`.
fn read(markdown: &str) -> String {
    let first = events(markdown).find_map(|(event, _)| match event {
        Event::Start(tag) => address(&tag),
        _ => None,
    });
    let with = |name: &str, anchor: Option<Box<str>>| match anchor {
        Some(anchor) => format!("{name} #{anchor}"),
        None => name.to_owned(),
    };
    match first {
        None => "none".to_owned(),
        Some(Address::Web(url)) => format!("web {url}"),
        Some(Address::Numbered(LinkTarget::Refused { url })) => format!("refused {url}"),
        Some(Address::Numbered(LinkTarget::Wiki { id, anchor })) => with(&format!("wiki {id}"), anchor),
        Some(Address::Numbered(LinkTarget::Relative { path, anchor })) => with(&format!("file {path}"), anchor),
    }
}

#[test]
fn links_between_files() {
    let table = [
        ("[a](b.md)", "file b.md"),
        ("[a](../b%20c/d.md#why-now)", "file ../b c/d.md #why-now"),
        ("[a](<b c.md>)", "file b c.md"),
        ("[a](b.md#%D0%A6%D0%B5%D0%BD%D0%B0)", "file b.md #Цена"),
        ("[a](#risks)", "file  #risks"),
        ("[a]()", "file "),
        ("[a](b.md#)", "file b.md"),
        ("[a](b.md?raw=1#x)", "file b.md #x"),
        ("[a](b%3Fc%23d.md)", "file b?c#d.md"),
        ("[a](100%.md)", "file 100%.md"),
        ("[a](b%ff.md)", "file b%ff.md"),
        ("[a](b%+1.md)", "file b%+1.md"),
        ("[a](/handbook/x.md)", "file /handbook/x.md"),
        ("![a](pic.png)", "file pic.png"),
        ("[a][r]\n\n[r]: b.md 'title'", "file b.md"),
        ("[a](b&amp;c.md)", "file b&c.md"),
        ("[a](notes/a:b.md)", "file notes/a:b.md"),
    ];
    for (markdown, expected) in table {
        assert_eq!(read(markdown), expected, "{markdown}");
    }
}

#[test]
fn wiki_links() {
    let table = [
        ("[[acme]]", "wiki acme"),
        ("[[ acme ]]", "wiki acme"),
        ("[[competitor/acme]]", "wiki competitor/acme"),
        ("[[acme#why-now]]", "wiki acme #why-now"),
        ("[[acme#Why now?]]", "wiki acme #why-now"),
        ("[[acme|the big one]]", "wiki acme"),
        ("[[acme#risks|the **big** one]]", "wiki acme #risks"),
        ("| a |\n|-|\n| [[acme\\|big]] |", "wiki acme"),
        ("[[#risks]]", "file  #risks"),
        ("![[acme]]", "wiki acme"),
        ("[[https://a.example]]", "web https://a.example"),
        ("[[javascript:alert(1)]]", "wiki javascript:alert(1)"),
        ("`[[acme]]`", "none"),
        ("\\[[acme]]", "none"),
    ];
    for (markdown, expected) in table {
        assert_eq!(read(markdown), expected, "{markdown}");
    }
}

#[test]
fn the_web() {
    let table = [
        ("[a](https://a.example/b?c#d)", "web https://a.example/b?c#d"),
        ("[a](HTTP://a.example)", "web HTTP://a.example"),
        ("<https://a.example>", "web https://a.example"),
        ("<anna@acme.example>", "web mailto:anna@acme.example"),
        ("[a](mailto:anna@acme.example)", "web mailto:anna@acme.example"),
        ("[a](https&#58;//a.example)", "web https://a.example"),
        ("![a](https://a.example/b.png)", "web https://a.example/b.png"),
    ];
    for (markdown, expected) in table {
        assert_eq!(read(markdown), expected, "{markdown}");
    }
}

#[test]
fn addresses_that_are_refused() {
    for url in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#9;script:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#x00AD;javascript:alert(1)",
        "&ZeroWidthSpace;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "tel:123",
        "c:\\x",
        "//evil.example",
        "/\\evil.example",
        "&bsol;&bsol;evil.example",
        "/&Tab;/evil.example",
    ] {
        let found = read(&format!("[a]({url})"));
        assert!(found.starts_with("refused "), "{url}: {found}");
    }
}

#[test]
fn a_scheme_ends_before_anything_that_is_no_scheme() {
    assert_eq!(form("javascript%3Aalert(1)"), Form::Relative);
    assert_eq!(form("./javascript:alert(1)"), Form::Relative);
    assert_eq!(form("1:2"), Form::Relative);
    assert_eq!(form("a b:c"), Form::Refused);
    assert_eq!(form(""), Form::Relative);
    assert_eq!(form("https:evil"), Form::Web);
}
