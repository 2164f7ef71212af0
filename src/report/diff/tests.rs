//! What other people write stays words, and the comment stays within its limit.

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::change::{Change, Changes, Edit, PageChange, Sort, Turn};
use crate::model::entity::EntityIx;
use crate::model::workspace::Workspace;
use crate::report::diff::pen::{Html, Markdown, Pen, Terminal};
use crate::report::diff::{Subject, html, markdown, text};
use crate::report::tests::{harbor, read};

/// What a title may try under a pull request, and what GitHub gets instead; `·` stands for the space without width.
#[test]
fn words_of_a_file_stay_words_in_a_comment() {
    let pairs = [
        ("Price | plan", "Price \\| plan"),
        ("`rm -rf`", "\\`rm -rf\\`"),
        ("thanks @anna", "thanks @·anna"),
        ("see #12 and acme/shop#3", "see \\#·12 and acme/shop\\#·3"),
        ("GH-12 and gh-7", "GH-·12 and gh-·7"),
        ("see !7", "see \\!·7"),
        ("<!-- tandem-diff -->", "&lt;\\!-- tandem-diff --&gt;"),
        ("--> </details> <img src=x>", "\\--&gt; &lt;/details&gt; &lt;img src=x&gt;"),
        ("![pic](https://evil.example/x.png)", "\\!\\[pic\\](https:·//evil.example/x.png)"),
        ("[here](javascript:alert)", "\\[here\\](javascript:alert)"),
        ("www.evil.example", "www·.evil.example"),
        ("a@b.example", "a@·b.example"),
        ("one\ntwo\r\n# three", "one two  \\#· three"),
        ("- list", "\\- list"),
        ("1. list", "1\\. list"),
        ("*bold* _soft_ ~~gone~~ $x$", "\\*bold\\* \\_soft\\_ \\~\\~gone\\~\\~ \\$x\\$"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("commit 9b1c2d0aa9b1c2d0aa", "commit 9b1c2d·0aa9b1·c2d0aa·"),
        ("trailing \\", "trailing \\\\"),
        ("Тариф 🚀 für alle", "Тариф 🚀 für alle"),
        ("\u{1b}[31mred\u{202e}", "␛\\[31mred\u{fffd}"),
    ];
    for (from, to) in pairs {
        assert_eq!(Markdown.plain(from).replace('\u{200b}', "·"), to, "{from:?}");
    }
    assert_eq!(Markdown.code("a`b"), "a\\`b");
    assert_eq!(Markdown.code("<!-- tandem-diff -->"), "&lt;\\!-- tandem-diff --&gt;");
    assert_eq!(Markdown.title(" a] ", Some("https://x.example/a")), "[*a\\]*](https://x.example/a)");
}

/// The same text as GitHub's own parser sees it: nothing but words comes out.
#[test]
fn a_parser_of_markdown_finds_only_words() {
    use pulldown_cmark::{Event, Tag};
    let hostile = "# x\n- `a` **b** [c](d) ![e](f) <g> https://h.example | ~~i~~ [[j]] [^k] &amp; \\* <!-- l -->";
    let line = format!("- {}: {}\n", Markdown.title(hostile, None), Markdown.plain(hostile));
    for event in crate::syntax::markdown::events(&line).map(|(event, _)| event) {
        let ours = match &event {
            Event::Start(tag) => matches!(tag, Tag::List(_) | Tag::Item | Tag::Emphasis | Tag::Paragraph),
            Event::Text(_) | Event::End(_) => true,
            _ => false,
        };
        assert!(ours, "{event:?} in {line}");
    }
}

#[test]
fn pages_and_terminals_are_safe_too() {
    let hostile = "<script>alert(\"1\")</script> & 'x' \u{1b}[31m";
    assert_eq!(
        Html.title(hostile, Some("https://x.example/?a&b")),
        "<a href=\"https://x.example/?a&amp;b\"><cite>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; ␛[31m</cite></a>"
    );
    assert_eq!(Terminal { lang: "ru" }.title("a\u{1b}b", None), "«a␛b»");
}

/// Ten thousand initiatives with Cyrillic and emoji that were all raised, and so many new pages.
fn crowd(count: usize) -> (Workspace, Changes) {
    let mut workspace = harbor::empty();
    let mut changes = Changes::default();
    for at in 0..count {
        let title = format!("Тариф 🚀 для регионов | @anna #{at} <!-- --> {}", "очень длинно ".repeat(20));
        let (entity, _) = harbor::initiative(&format!("tariff-{at}"), &title, 2, "");
        workspace.entities.push(entity.into());
        let ix = EntityIx(at as u32);
        let edit = Edit {
            path: "due".to_owned(),
            item: None,
            before: Some(harbor::text("due", "🚀")),
            after: Some(harbor::text("due", "<!-- 🚀 -->")),
            sort: Sort::Plain,
        };
        let stage = Some(Turn { from: Some(1), to: Some(2) });
        let same = Some(ix);
        changes.staged.push(Change { before: same, after: same, stage, edits: vec![edit], ..Change::default() });
        let path = TreePath::new(&format!("handbook/страница-{at}.md"));
        changes.pages.push(PageChange { before: None, after: path });
    }
    (workspace, changes)
}

#[test]
fn ten_thousand_documents_fit_into_one_comment() {
    let (workspace, changes) = crowd(10_000);
    let subject = Subject { changes: &changes, before: &workspace, after: &workspace, head: None };
    let comment = read(80, |reader| markdown::render(&subject, reader));
    let length = comment.chars().count();
    assert!((60_000..=markdown::LIMIT).contains(&length), "{length}");
    assert!(comment.starts_with("<!-- tandem-diff -->\n**Raises *Тариф 🚀"), "{}", &comment[..200]);
    assert!(comment.contains("and 9,998 more of this sort"), "the decision is whole");
    assert_eq!(comment.matches("<!--").count(), 1);
    let shown = comment.lines().filter(|line| line.starts_with("- [") || line.starts_with("- *")).count();
    let cut = 30_000 - shown;
    let last = comment.lines().last().unwrap_or("");
    let said: String = last.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(said, cut.to_string(), "{last}");
    assert_eq!(comment.matches("<details>").count(), comment.matches("</details>").count());
}

/// At every length around the limit the comment fits, and says a number only when something is missing.
#[test]
fn the_limit_is_kept_to_the_character() {
    for count in [150, 160, 170, 180, 190, 200, 220, 260] {
        let (workspace, mut changes) = crowd(count);
        changes.pages.truncate(count / 3);
        let subject = Subject { changes: &changes, before: &workspace, after: &workspace, head: None };
        let comment = read(80, |reader| markdown::render(&subject, reader));
        assert!(comment.chars().count() <= markdown::LIMIT, "{count}");
        assert_eq!(comment.matches("<details>").count(), comment.matches("</details>").count(), "{count}");
    }
    let (workspace, changes) = crowd(3);
    let subject = Subject { changes: &changes, before: &workspace, after: &workspace, head: None };
    let comment = read(80, |reader| markdown::render(&subject, reader));
    assert!(!comment.contains("no room here") && comment.contains("страница-2"), "{comment}");
}

#[test]
fn links_lead_to_pages_and_else_to_files_by_the_settings_before_the_change() {
    let mut before = harbor::workspace();
    let mut after = harbor::workspace();
    let trial = Some(harbor::find(&after, "trial"));
    let change = Change { before: trial, after: trial, text: true, ..Change::default() };
    let changes = Changes { staged: vec![change], ..Changes::default() };
    let said = |before: &Workspace, after: &Workspace, head| {
        let subject = Subject { changes: &changes, before, after, head };
        read(80, |reader| markdown::render(&subject, reader))
    };
    after.config.base_url = Some(Str::from("https://evil.example/"));
    assert!(!said(&before, &after, None).contains("https://"));
    let url = Str::from("https://github.com/acme/harbor");
    before.config.repository =
        Some(crate::model::config::Repository { url, branch: Str::from("main"), forge: None, folder: Str::from("") });
    assert!(
        said(&before, &after, Some("abc")).contains("(https://github.com/acme/harbor/blob/abc/initiatives/trial.md)")
    );
    before.config.base_url = Some(Str::from("https://harbor.example/"));
    assert!(said(&before, &after, Some("abc")).contains("(https://harbor.example/initiatives/trial.html)"));
    before.config.base_url = Some(Str::from("https://x.example/) ![x](y"));
    assert!(!said(&before, &after, None).contains("x.example"));
}

#[test]
fn no_form_fails_without_any_document() {
    let (before, after) = (harbor::empty(), harbor::workspace());
    let new = |at: usize| Change { after: Some(EntityIx(at as u32)), ..Change::default() };
    let changes = Changes { others: (0..after.entities.len()).map(new).collect(), ..Changes::default() };
    let subject = Subject { changes: &changes, before: &before, after: &after, head: None };
    assert!(read(40, |reader| text::render(&subject, reader)).contains("New: "));
    assert!(read(40, |reader| html::render(&subject, reader)).ends_with("</html>\n"));
}
