//! Which raw tags pass.

use pulldown_cmark::{Event, TagEnd};

use super::{Balance, Block, Met, Token, tokens, whole};
use crate::syntax::markdown::events;

/// The tags of a body that pass, in its order.
fn passing(markdown: &str) -> Vec<String> {
    let mut balance = Balance::default();
    let mut block = Block::default();
    let mut seen = Vec::new();
    for (event, _) in events(markdown) {
        match event {
            Event::Start(_) => balance.enter(),
            Event::End(tag) => {
                if tag == TagEnd::HtmlBlock {
                    let block = std::mem::take(&mut block);
                    for (token, range) in tokens(&block.text) {
                        if !matches!(token, Token::Text(_) | Token::Comment(_)) {
                            seen.push((balance.meet(&token, Met::Block), block.text[range].to_owned()));
                        }
                    }
                }
                balance.leave();
            }
            Event::Html(html) => block.push(&html, 0),
            Event::InlineHtml(html) => seen.push((balance.meet(&whole(&html), Met::Inline), html.to_string())),
            _ => {}
        }
    }
    seen.into_iter().filter(|(number, _)| balance.passes(*number)).map(|(_, tag)| tag).collect()
}

#[test]
fn six_bare_tags_pass() {
    assert_eq!(passing("a<br>b<BR/>c<br />"), ["<br>", "<BR/>", "<br />"]);
    assert_eq!(
        passing("<kbd>x</kbd> H<sub>2</sub>O m<sup>2</SUP >"),
        ["<kbd>", "</kbd>", "<sub>", "</sub>", "<sup>", "</SUP >"]
    );
    let details = "<details><summary>More</summary>\n\nA *text*.\n\n- list\n\n</details>";
    assert_eq!(passing(details), ["<details>", "<summary>", "</summary>", "</details>"]);
}

#[test]
fn everything_else_does_not() {
    for markdown in [
        "<b>x</b>",
        "a <kbd class=x>y</kbd>",
        "<kbd/>x",
        "</br>",
        "<br onload=x>",
        "a <details>x</details>",
        "<details open>\n\nx\n\n</details>",
        "<details\nopen>\n\nx\n\n</details>",
        "<script>x</script>",
        "<!DOCTYPE html>",
        "<?php x ?>",
        "<kbd:x>y</kbd:x>",
        "`<br>`",
    ] {
        assert_eq!(passing(markdown), [""; 0], "{markdown}");
    }
}

#[test]
fn a_tag_needs_its_partner_in_the_same_block() {
    assert_eq!(passing("a <kbd>x\n\ny</kbd>"), [""; 0]);
    assert_eq!(passing("- <kbd>x\n- y</kbd>"), [""; 0]);
    assert_eq!(passing("| a |\n|-|\n| <sub>x | y</sub> |"), [""; 0]);
    assert_eq!(passing("a *<kbd>x* y</kbd>"), [""; 0]);
    assert_eq!(passing("a [<kbd>x](y.md) z</kbd>"), [""; 0]);
    assert_eq!(passing("<details>\n\nx"), [""; 0]);
    assert_eq!(passing("x\n\n</details>"), [""; 0]);
    assert_eq!(passing("> <details>\n\n</details>"), [""; 0]);
    assert_eq!(passing("- <details>\n- </details>"), [""; 0]);
    assert_eq!(passing("<kbd>\n\nx\n\n</kbd>"), [""; 0]);
}

#[test]
fn crossed_tags_lose_the_inner_one() {
    assert_eq!(passing("a <sub>x<sup>y</sub>z</sup>"), ["<sub>", "</sub>"]);
    assert_eq!(passing("<details><kbd>x</details></kbd>"), ["<details>", "</details>"]);
    assert_eq!(passing("<details><summary></details></summary>"), ["<details>", "</details>"]);
    assert_eq!(passing("a <sub><sub>x</sub>"), ["<sub>", "</sub>"]);
}

#[test]
fn many_open_tags_cost_no_more_than_their_number() {
    let tags = format!("a {}{}", "<sub>".repeat(50_000), "</sup>".repeat(50_000));
    assert_eq!(passing(&tags), [""; 0]);
    assert_eq!(passing(&format!("<div>\n{}", "<!--x".repeat(100_000))), [""; 0]);
    assert_eq!(passing(&format!("<div>\n{}", "<a".repeat(100_000))), [""; 0]);
}

#[test]
fn every_byte_belongs_to_a_piece() {
    let html = "é<b>x</b><!-- c --><!--><!---><br>< 3 <é ü>\n<kbd><!-- open";
    let mut at = 0;
    for (_, range) in tokens(html) {
        assert_eq!(range.start, at);
        at = range.end;
    }
    assert_eq!(at, html.len());
    let pieces: Vec<Token<'_>> = tokens("a<br><!-- c --><i>< 3<!-- open").map(|(token, _)| token).collect();
    let expected = [
        Token::Text("a"),
        Token::Break,
        Token::Comment(" c "),
        Token::Other("<i>"),
        Token::Text("< 3"),
        Token::Other("<!--"),
        Token::Text(" open"),
    ];
    assert_eq!(pieces, expected);
}
