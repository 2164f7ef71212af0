//! What a preview adds to a page, and that it adds nothing else.

use crate::base::path::TreePath;
use crate::site::preview::{Marks, content_type, page};

fn served(text: &str) -> (String, String) {
    let served = page(text.as_bytes(), Marks { version: "7", problems: "All \"problems\"" });
    (String::from_utf8(served.bytes).unwrap(), served.policy.unwrap_or_default())
}

const SCRIPT: &str = "<script src=\"/__tandem/reload.js\" data-version=\"7\" data-problems=\"All &quot;problems&quot;\" defer></script>\n";

#[test]
fn a_strict_page_keeps_its_policy_and_may_hear_of_changes() {
    let (text, policy) = served(
        "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; img-src 'self' data:\">\n<title>T</title>\n</head>\n<body>B</body>\n",
    );
    assert_eq!(
        text,
        format!("<head>\n<meta charset=\"utf-8\">\n\n<title>T</title>\n{SCRIPT}</head>\n<body>B</body>\n")
    );
    assert_eq!(policy, "default-src 'none'; script-src 'self'; img-src 'self' data:; connect-src 'self'");
}

#[test]
fn a_policy_is_found_however_it_is_written() {
    let (_, policy) = served(
        "<META CONTENT='default-src &#39;none&#39;; Connect-Src &#39;none&#39;' HTTP-EQUIV='content-security-POLICY'><head></head>",
    );
    assert_eq!(policy, "default-src 'none'; Connect-Src 'self'; script-src 'self'");
    let (_, policy) =
        served("<meta http-equiv=\"Content-Security-Policy\" content=\"img-src 'self'; base-uri 'none'\">");
    assert_eq!(policy, "img-src 'self'; base-uri 'none'");
}

#[test]
fn two_policies_stay_two() {
    let one = "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self' https://a.example\">";
    let (text, policy) = served(&format!("{one}{one}<p>x"));
    assert_eq!(policy, "connect-src 'self' https://a.example, connect-src 'self' https://a.example");
    assert_eq!(text, format!("<p>x{SCRIPT}"));
}

#[test]
fn what_stands_in_the_text_of_a_page_is_no_policy() {
    let body = "<body><meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\"></head></body>";
    let (text, policy) = served(&format!("<head></head>{body}"));
    assert_eq!((text, policy), (format!("<head>{SCRIPT}</head>{body}"), String::new()));
}

#[test]
fn broken_pages_are_served_all_the_same() {
    for text in
        ["", "<", "<meta", "<meta http-equiv=\"Content-Security-Policy", "</head", "<body", "\u{FFFD}<meta é content="]
    {
        let (out, policy) = served(text);
        assert_eq!(out.replace(SCRIPT, ""), text);
        assert_eq!(policy, "");
    }
}

#[test]
fn texts_say_that_they_are_utf_8() {
    let of = |path| content_type(&TreePath::new(path).unwrap());
    assert_eq!(of("a/index.html"), "text/html; charset=utf-8");
    assert_eq!(of("a.CSS"), "text/css; charset=utf-8");
    assert_eq!(of("a.tar.gz"), "application/octet-stream");
    assert_eq!(of("LICENSE"), "application/octet-stream");
}
