//! What holds for every body.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use proptest::prelude::{ProptestConfig, any, proptest};

use super::{OPTIONS, labels, outline_anchors, outline_links, page, render_with};
use crate::site::markdown::{Body, NoAids, Options, Target, render};

/// Texts made of what markdown takes for something.
const MARKDOWN: &str = "([a-zéя ]{1,4}|[\\x00-\\x7F]|\n|\n\n|    |> |- |# |## |\\[\\[|\\]\\]|!\\[|\\]\\(|\\)|`|```\n|<[a-z!/-]{0,3}|>|<br>|<details>|</details>|<summary>|</summary>|<kbd>|</kbd>|<sub>|</sub>|<!--|-->|\\| |\n\\|-\\|-\\|\n|\\[\\^1\\](: )?|\\[\\^a\\](: )?|\n: |\\{#?a?\\}|https?://[a-z]|javascript:|&#?[a-z0-9]{2,4};|\\*\\*?|~~|\\\\|- \\[[x ]\\] |> \\[!NOTE\\]\n|\\[[ab]\\]|\n\\[a\\]: x){0,32}";

/// The anchors of the headings on a page, in the order of the page without its footnotes.
fn page_anchors(html: &str) -> Vec<String> {
    let is_heading = |tag: &page::Tag| tag.name.len() == 2 && tag.name.starts_with('h') && tag.name != "hr";
    let headings = page::check(html).into_iter().filter(is_heading);
    headings.filter_map(|tag| tag.get("id").map(str::to_owned)).collect()
}

fn check_all(text: &str) {
    let asked = RefCell::new(Vec::new());
    let target = |number: usize| {
        asked.borrow_mut().push(number);
        Some(Target { href: format!("{number}.png"), title: number.is_multiple_of(2).then(|| "<Title>".to_owned()) })
    };
    let rendered = render(&Body { text, target: &target, labels: &labels(), options: OPTIONS, aids: &NoAids });
    assert!(!rendered.truncated);

    // Footnotes move to the end of the page, so the order is that of the page only without them.
    let mut anchors = (page_anchors(&rendered.html), outline_anchors(text));
    anchors.0.sort();
    anchors.1.sort();
    assert_eq!(anchors.0, anchors.1, "anchors of {text:?}");

    let mut asked = asked.into_inner();
    asked.sort_unstable();
    let before = asked.len();
    asked.dedup();
    assert_eq!(asked.len(), before, "a link asked twice in {text:?}");
    assert!(
        asked.last().is_none_or(|last| *last < outline_links(text)),
        "a link that the check does not know: {text:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_a_clean_page(text in any::<String>()) {
        check_all(&text);
    }

    #[test]
    fn any_markdown_becomes_a_clean_page(text in MARKDOWN) {
        check_all(&text);
    }

    #[test]
    fn a_cut_page_is_whole_and_within_its_bound(text in MARKDOWN, max_bytes in 0usize..400) {
        let full = render_with(&text, OPTIONS).html;
        let cut = render_with(&text, Options { max_bytes, ..OPTIONS });
        page::check(&cut.html);
        assert!(cut.html.len() <= max_bytes);
        assert_eq!(cut.truncated, full.len() > max_bytes, "{} of {max_bytes}", full.len());
        assert!(cut.truncated || cut.html == full);
    }

    #[test]
    fn links_are_numbered_as_the_check_counts_them(names in proptest::collection::vec("[a-z]{1,3}", 0..12), forms in "[0-6]{12}") {
        let mut text = String::new();
        for (name, form) in names.iter().zip(forms.chars()) {
            text.push_str(&match form {
                '0' => format!("[[{name}]] "),
                '1' => format!("[x]({name}.md)\n\n"),
                '2' => format!("![x]({name}.png) "),
                '3' => format!("\n\n- [[{name}|*x*]]\n\n"),
                '4' => format!("<https://{name}.example> `[[{name}]]` "),
                '5' => format!("[x](javascript:{name}) "),
                _ => format!("![a [b]({name}.md)]({name}.png)\n\n"),
            });
        }
        let found = crate::syntax::markdown::outline::outline(&text, 0, &super::Wanted { placeholders: &[], links: 5_000 });
        let targets: Vec<String> = found.links.iter().map(|link| format!("{:?}", link.target)).collect();
        let asked = RefCell::new(Vec::new());
        let target = |number: usize| {
            asked.borrow_mut().push(number);
            Some(Target { href: format!("{number}.html"), title: None })
        };
        render(&Body { text: &text, target: &target, labels: &labels(), options: OPTIONS, aids: &NoAids });
        // What is refused is never asked for, nor is a link in the words of a picture; all else is, in order.
        let asked = asked.into_inner();
        assert!(asked.is_sorted());
        let shown = |number: &usize| !targets[*number].starts_with("Refused") && !found.links.iter().any(|outer| {
            let inner = found.links[*number].span;
            outer.span.start < inner.start && inner.end < outer.span.end
        });
        assert_eq!(asked, (0..targets.len()).filter(shown).collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn hostile_texts_take_no_more_time_than_their_length() {
    for piece in [
        "[",
        "[[",
        "![",
        "![[",
        "[a](",
        "[a](b)",
        "<",
        "<!--",
        "<kbd>",
        "<details>\n\n",
        "</sub>",
        "&",
        "&amp;",
        "*a_",
        "**",
        "`",
        "~~",
        "> ",
        ">",
        "- ",
        "# a\n",
        "|",
        "a|b\n-|-\n",
        "[^1]",
        "[^1]: a\n",
        "[^1]: [^1]\n\n",
        "\n: a\n",
        "http://a",
        "://",
        "https://a.b)",
        "- [ ] a\n",
        "a\n\n",
        "{",
        "\\",
        "TODO ",
        "<a b>",
        "<why ",
        "> [!NOTE]\n",
        "\0",
        "🚀",
        "![a](b.png)",
        "[x]\n\n[x]: y\n\n",
        "<br>",
    ] {
        let text = piece.repeat((60 << 10) / piece.len());
        let start = Instant::now();
        let rendered = render_with(&text, Options { max_bytes: 200 << 10, ..OPTIONS });
        outline_links(&text);
        // Linear work takes a few milliseconds here; the square of it takes many seconds.
        assert!(start.elapsed() < Duration::from_secs(4), "{piece:?} took {:?}", start.elapsed());
        assert!(rendered.html.len() <= 200 << 10);
        page::check(&rendered.html);
    }
}
