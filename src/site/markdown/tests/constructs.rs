//! Each construct of the dialect, as a person gets it.

use super::{OPTIONS, html, html_without_targets, labels, page, render_with};
use crate::site::markdown::{Body, NoAids, Options, Target, render};

/// Asserts that `markdown` becomes `expected`.
fn same(markdown: &str, expected: &str) {
    assert_eq!(html(markdown).trim_end(), expected, "{markdown}");
}

#[test]
fn text() {
    same(
        "A *b* **c** ~~d~~ `e <f>`\nnext  \nline",
        "<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e &lt;f&gt;</code>\nnext<br>\nline</p>",
    );
    same("\"Quotes\" -- 'stay' ... as & is", "<p>&quot;Quotes&quot; -- &#39;stay&#39; ... as &amp; is</p>");
    same("a\n\n---\n\n> b", "<p>a</p>\n<hr>\n<blockquote>\n<p>b</p>\n</blockquote>");
    same("a\0b", "<p>a\u{FFFD}b</p>");
    same("", "");
}

#[test]
fn headings_have_a_permalink() {
    same(
        "## Why *now*?",
        "<h2 id=\"why-now\">Why <em>now</em>?<a class=\"anchor\" href=\"#why-now\" aria-label=\"Link to Why now?\">#</a></h2>",
    );
    same(
        "## Цена {#price}",
        "<h2 id=\"price\">Цена<a class=\"anchor\" href=\"#price\" aria-label=\"Link to Цена\">#</a></h2>",
    );
    same(
        "## Price {per month}",
        "<h2 id=\"price-per-month\">Price {per month}<a class=\"anchor\" href=\"#price-per-month\" aria-label=\"Link to Price {per month}\">#</a></h2>",
    );
    let shifted = render_with("# A\n##### B\n###### C", Options { shift: 1, prefix: "u1-", ..OPTIONS }).html;
    page::check(&shifted);
    assert!(shifted.contains("<h2 id=\"u1-a\">A<a class=\"anchor\" href=\"#u1-a\""), "{shifted}");
    assert!(shifted.contains("<h6 id=\"u1-b\">") && shifted.contains("<h6 id=\"u1-c\">"), "{shifted}");
    let raised = render_with("### A", Options { shift: -5, ..OPTIONS }).html;
    assert!(raised.starts_with("<h1 id=\"a\">"), "{raised}");
}

#[test]
fn lists() {
    same("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>");
    same("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>");
    same("Term\n: What it means", "<dl>\n<dt>Term</dt>\n<dd>What it means</dd>\n</dl>");
}

#[test]
fn tasks_are_check_boxes_with_their_words() {
    same(
        "- [x] Ask *Leo*\n- [ ] Ask Anna\n  - why",
        "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked> Ask <em>Leo</em></label></li>\n\
         <li class=\"task\"><label><input type=\"checkbox\" disabled> Ask Anna</label><ul>\n<li>why</li>\n</ul>\n</li>\n</ul>",
    );
    same(
        "- [ ] a\n\n  b",
        "<ul>\n<li class=\"task\"><p><label><input type=\"checkbox\" disabled> a</label></p>\n<p>b</p>\n</li>\n</ul>",
    );
}

#[test]
fn tables_scroll_and_align_by_class() {
    same(
        "|   | n | m |\n|---|--:|:-:|\n| a | 1 | 2 |",
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table>\n\
         <thead><tr><td></td><th scope=\"col\" class=\"end\">n</th><th scope=\"col\" class=\"center\">m</th></tr></thead>\n\
         <tbody>\n<tr><td>a</td><td class=\"end\">1</td><td class=\"center\">2</td></tr>\n</tbody></table></div>",
    );
    let two = html("| a |\n|-|\n\n| b |\n|:-|\n| c |");
    assert!(two.contains("aria-label=\"Table 1\"") && two.contains("aria-label=\"Table 2\""));
    assert!(!two.contains("<tbody></tbody>") && two.contains("<td class=\"start\">c</td>"), "{two}");
}

#[test]
fn code_keeps_its_text_and_a_clean_language() {
    same(
        "```rust,ignore\n<b> & {{ x }}\n```",
        "<pre tabindex=\"0\"><code class=\"language-rust\">&lt;b&gt; &amp; {{ x }}\n</code></pre>",
    );
    same("```C++ title\nx\n```", "<pre tabindex=\"0\"><code class=\"language-c++\">x\n</code></pre>");
    same("    a  b", "<pre tabindex=\"0\"><code>a  b</code></pre>");
    same("```\nhttps://a.example\n```", "<pre tabindex=\"0\"><code>https://a.example\n</code></pre>");
}

#[test]
fn alerts_are_notes() {
    same(
        "> [!WARNING]\n> Hot",
        "<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n<p>Hot</p>\n</div>",
    );
    for kind in ["note", "tip", "important", "caution"] {
        assert!(
            html(&format!("> [!{kind}]\n> x")).contains(&format!("<div class=\"alert alert-{kind}\" role=\"note\">"))
        );
    }
}

#[test]
fn links_of_the_workspace_go_where_the_caller_says() {
    same("[a *b*](x.md \"T & t\")", "<p><a href=\"0.html\" title=\"T &amp; t\">a <em>b</em></a></p>");
    same("[[acme]] [[x|y *z*]]", "<p><a href=\"0.html\">acme</a> <a href=\"1.html\">y <em>z</em></a></p>");
    same("[a][r] [r]\n\n[r]: x.md", "<p><a href=\"0.html\">a</a> <a href=\"1.html\">r</a></p>");
    assert_eq!(html_without_targets("[a *b*](x.md) [[acme]] [[acme|words]]"), "<p>a <em>b</em> acme words</p>\n");
}

#[test]
fn a_wiki_link_without_words_shows_the_title() {
    let target = |_: usize| Some(Target { href: "a b.html#x&y".to_owned(), title: Some("Acme & <Co>".to_owned()) });
    let body = Body {
        text: "[[acme]], [[acme|us]], [x](acme.md).",
        target: &target,
        labels: &labels(),
        options: OPTIONS,
        aids: &NoAids,
    };
    let link = |words: &str| format!("<a href=\"a%20b.html#x&amp;y\">{words}</a>");
    let expected = format!("<p>{}, {}, {}.</p>\n", link("Acme &amp; &lt;Co&gt;"), link("us"), link("x"));
    assert_eq!(render(&body).html, expected);
}

#[test]
fn the_callers_addresses_are_tested_too() {
    for href in ["javascript:alert(1)", "//evil.example", "data:x", "java\tscript:x"] {
        let target = |_: usize| Some(Target { href: href.to_owned(), title: None });
        let body =
            Body { text: "[a](b.md) ![c](d.png)", target: &target, labels: &labels(), options: OPTIONS, aids: &NoAids };
        assert_eq!(render(&body).html, "<p>a c</p>\n", "{href}");
    }
}

#[test]
fn links_to_the_web_tell_nothing_about_the_reader() {
    let link = |href: &str, words: &str| format!("<a href=\"{href}\" rel=\"noopener noreferrer\">{words}</a>");
    same("[a](https://x.example/?b=1&c=2)", &format!("<p>{}</p>", link("https://x.example/?b=1&amp;c=2", "a")));
    same(
        "<https://x.example> <anna@x.example>",
        &format!(
            "<p>{} {}</p>",
            link("https://x.example", "https://x.example"),
            link("mailto:anna@x.example", "anna@x.example")
        ),
    );
    same("[[https://x.example|x]]", &format!("<p>{}</p>", link("https://x.example", "x")));
}

#[test]
fn bare_addresses_are_links() {
    let link = |url: &str| format!("<a href=\"{url}\" rel=\"noopener noreferrer\">{url}</a>");
    let table = [
        ("See https://x.example/a_b_c?d=e.", format!("See {}.", link("https://x.example/a_b_c?d=e"))),
        ("(http://x.example)", format!("({})", link("http://x.example"))),
        (
            "https://x.example/a_(b), https://y.example!",
            format!("{}, {}!", link("https://x.example/a_(b)"), link("https://y.example")),
        ),
        ("«https://x.example/я»", format!("«{}»", link("https://x.example/я"))),
        ("**https://x.example**", format!("<strong>{}</strong>", link("https://x.example"))),
        ("https://x.example/?a&amp;b", link("https://x.example/?a&amp;b")),
        ("xhttps://x.example", "xhttps://x.example".to_owned()),
        ("https:// and ://x and ftp://x.example", "https:// and ://x and ftp://x.example".to_owned()),
        ("`https://x.example`", "<code>https://x.example</code>".to_owned()),
        ("[https://x.example](a.md)", "<a href=\"0.html\">https://x.example</a>".to_owned()),
    ];
    for (markdown, expected) in table {
        same(markdown, &format!("<p>{expected}</p>"));
    }
}

#[test]
fn pictures_of_the_workspace_are_shown_and_others_are_linked() {
    let target = |number: usize| Some(Target { href: format!("trial/{number}.png"), title: None });
    let show =
        |text: &str| render(&Body { text, target: &target, labels: &labels(), options: OPTIONS, aids: &NoAids }).html;
    assert_eq!(
        show("![A *map* & more](map.PNG \"Now\")"),
        "<p><img loading=\"lazy\" src=\"trial/0.png\" alt=\"A map &amp; more\" title=\"Now\"></p>\n"
    );
    assert_eq!(show("![](map.svg)"), "<p><img loading=\"lazy\" src=\"trial/0.png\" alt=\"\"></p>\n");
    assert_eq!(show("![Deck](deck.pdf)"), "<p><a href=\"trial/0.png\">Deck</a></p>\n");
    assert_eq!(
        show("[![Map](map.png)](x.md)"),
        "<p><a href=\"trial/0.png\"><img loading=\"lazy\" src=\"trial/1.png\" alt=\"Map\"></a></p>\n"
    );
    let outer = "<a href=\"https://x.example/a.png\" rel=\"noopener noreferrer\">";
    assert_eq!(show("![Map](https://x.example/a.png)"), format!("<p>{outer}Map</a></p>\n"));
    assert_eq!(show("![](https://x.example/a.png)"), format!("<p>{outer}https://x.example/a.png</a></p>\n"));
    assert_eq!(show("[![Map](https://x.example/a.png)](x.md)"), "<p><a href=\"trial/0.png\">Map</a></p>\n");
    assert_eq!(
        html_without_targets("![Map](map.png) ![](gone.png) ![](data:image/png;base64,AAAA)"),
        "<p>Map gone.png data</p>\n"
    );
}

#[test]
fn footnotes_stand_at_the_end_in_the_order_of_the_text() {
    same(
        "A[^b] b[^a] c[^b].\n\n[^a]: *First*.\n[^b]: Second.\n[^c]: Unnamed.\n",
        "<p>A<sup class=\"footnote\"><a id=\"fnref:1\" href=\"#fn:1\" role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a></sup> \
         b<sup class=\"footnote\"><a id=\"fnref:2\" href=\"#fn:2\" role=\"doc-noteref\" aria-label=\"Footnote 2\">2</a></sup> \
         c<sup class=\"footnote\"><a id=\"fnref:1:2\" href=\"#fn:1\" role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a></sup>.</p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n\
         <li id=\"fn:1\"><p>Second. <a class=\"back\" href=\"#fnref:1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a> \
         <a class=\"back\" href=\"#fnref:1:2\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n\
         <li id=\"fn:2\"><p><em>First</em>. <a class=\"back\" href=\"#fnref:2\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n\
         <li id=\"fn:3\"><p>Unnamed.</p>\n</li>\n</ol>\n</section>",
    );
    same("a[^none]", "<p>a[^none]</p>");
    let list = html("a[^1]\n\n[^1]: - b\n");
    assert!(list.contains("</ul>\n <a class=\"back\" href=\"#fnref:1\""), "{list}");
    let linked = html("[[x|a[^1] b]]\n\n[^1]: b\n");
    assert!(linked.contains(">a<sup>1</sup> b</a>"), "{linked}");
    // A note may name another one, and a third may stand in a quotation.
    let nested = html("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c\n\n> [^3]: d\n");
    assert!(nested.find("fn:1\"><p>b") < nested.find("fn:2\"><p>c") && nested.contains("fn:3\"><p>d"), "{nested}");
}

#[test]
fn raw_tags_pass_when_they_are_balanced() {
    same(
        "Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, m<SUP>2</SUP><br>x",
        "<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, m<sup>2</sup><br>x</p>",
    );
    same("a <kbd>b", "<p>a &lt;kbd&gt;b</p>");
    same("a <sub>*b</sub>*", "<p>a &lt;sub&gt;<em>b&lt;/sub&gt;</em></p>");
    same(
        "<details>\n<summary>More <kbd>x</kbd></summary>\n\nA *text*\n\n</details>",
        "<details>\n<summary>More <kbd>x</kbd></summary>\n<p>A <em>text</em></p>\n</details>",
    );
    same(
        "<details><summary>S</summary>plain & *raw*</details>",
        "<details><summary>S</summary>plain &amp; *raw*</details>",
    );
}

#[test]
fn other_html_is_shown_as_text() {
    same("<div align=center>\n*x*\n</div>", "<p>&lt;div align=center&gt;\n*x*\n&lt;/div&gt;</p>");
    same("a <b>bold</b> <why it matters>", "<p>a &lt;b&gt;bold&lt;/b&gt; &lt;why it matters&gt;</p>");
    same("<details open>\n\nx", "<p>&lt;details open&gt;\n</p>\n<p>x</p>");
}

#[test]
fn comments_disappear() {
    same("a <!-- b --> c", "<p>a  c</p>");
    same("<!-- tandem-ignore T501: agreed -->\n\nb\n\n<!-- x\n\ny -->", "<p>b</p>");
    // A comment without an end would take the rest of the page with it.
    same("<!-- a\n\nb", "<p>&lt;!-- a\n\nb</p>");
    same("<!-- a -->b", "<p>b</p>");
}

#[test]
fn templates_are_plain_text() {
    same("{{ config.secret }} {% include \"x\" %}", "<p>{{ config.secret }} {% include &quot;x&quot; %}</p>");
}

#[test]
fn a_long_body_is_cut_and_says_so() {
    let text = "- [x] **abc**\n".repeat(1_000);
    let cut = render_with(&text, Options { max_bytes: 1_000, ..OPTIONS });
    page::check(&cut.html);
    assert!(cut.truncated && cut.html.len() <= 1_000 && cut.html.len() > 850, "{}", cut.html.len());
    assert!(cut.html.ends_with("</ul>\n"));
}
