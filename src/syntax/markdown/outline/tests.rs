//! What a check learns about a body.

use proptest::prelude::{any, proptest};

use super::{Outline, Wanted, outline};
use crate::base::span::Span;
use crate::model::document::LinkTarget;

const WANTED: Wanted<'static> = Wanted { placeholders: &["TODO", "FIXME", "TBD", "???"], links: 5_000 };
/// Every text stands behind this, so that a span that forgets the front matter is seen.
const FRONT: &str = "---\ntitle: Ü\n---\n";

fn read(body: &str) -> (String, Outline) {
    let text = format!("{FRONT}{body}");
    let found = outline(&text, FRONT.len(), &WANTED);
    (text, found)
}

fn cut(text: &str, spans: &[Span]) -> Vec<String> {
    spans.iter().map(|span| text[span.range()].to_owned()).collect()
}

fn placeholders(body: &str) -> Vec<String> {
    let (text, found) = read(body);
    cut(&text, &found.placeholders)
}

fn raw_html(body: &str) -> Vec<String> {
    let (text, found) = read(body);
    cut(&text, &found.raw_html)
}

/// `## text #anchor filled|empty` for each heading.
fn headings(body: &str) -> Vec<String> {
    let (_, found) = read(body);
    let line = |heading: &crate::model::document::Heading| {
        let state = if heading.filled { "filled" } else { "empty" };
        format!("{} {} #{} {state}", "#".repeat(heading.level.into()), heading.text, heading.anchor)
    };
    found.headings.iter().map(line).collect()
}

#[test]
fn headings_have_words_and_anchors() {
    let body = "# A *big* `plan` with [a link](x.md) and [[acme|a name]]\n\nx\n\nSetext\nheading\n---\n\nx\n\n\
                ## Цена & срок\nx\n## Risks\nx\n## Risks\nx\n## Press <kbd>X</kbd> <!-- now --> <b>here</b>\nx\n";
    assert_eq!(
        headings(body),
        [
            "# A big plan with a link and a name #a-big-plan-with-a-link-and-a-name filled",
            "## Setext heading #setext-heading filled",
            "## Цена & срок #цена--срок filled",
            "## Risks #risks filled",
            "## Risks #risks-1 filled",
            "## Press X <b>here</b> #press-x-bhereb filled",
        ]
    );
    let (text, found) = read("x\n\n## One ##\n\ny\n");
    assert_eq!(cut(&text, &[found.headings[0].span]), ["## One ##"]);
}

#[test]
fn an_author_may_name_an_anchor_but_nothing_else() {
    assert_eq!(headings("## Why {#because}\nx"), ["## Why #because filled"]);
    assert_eq!(headings("## Why ## {#Two-Words}\nx"), ["## Why #two-words filled"]);
    assert_eq!(headings("## Why {#a\"onclick=x}\nx"), ["## Why #aonclickx filled"]);
    assert_eq!(headings("## Price {per month}\nx"), ["## Price {per month} #price-per-month filled"]);
    assert_eq!(headings("## Price {onclick=alert(1)}\nx"), ["## Price {onclick=alert(1)} #price-onclickalert1 filled"]);
    assert_eq!(headings("## Vector {x}\nx"), ["## Vector {x} #vector-x filled"]);
    assert_eq!(headings("## Set {a} of\nx"), ["## Set {a} of #set-a-of filled"]);
}

#[test]
fn a_section_is_filled_by_what_can_be_seen_in_it() {
    for filling in
        ["text", "- item", "| a |\n|-|", "![](x.png)", "```\ncode\n```", "    code", "> quoted", "`x`", "<b>", "✅"]
    {
        assert_eq!(headings(&format!("## A\n\n{filling}\n\n## B\n"))[0], "## A #a filled", "{filling}");
    }
    for nothing in [
        "",
        "<!-- say why -->",
        "---",
        "- \n- ",
        "<why it matters>",
        "<зачем>",
        "<…>",
        "TODO",
        "TODO.",
        "- TBD\n- ???",
        "[r]: x.md",
        "&nbsp;",
        "```\n```",
        "…",
    ] {
        assert_eq!(headings(&format!("## A\n\n{nothing}\n\n## B\n"))[0], "## A #a empty", "{nothing:?}");
    }
}

#[test]
fn a_section_holds_its_subsections() {
    let body = "# A\n## B\n### C\ntext\n## D\n# E\n## F\n";
    assert_eq!(
        headings(body),
        ["# A #a filled", "## B #b filled", "### C #c filled", "## D #d empty", "# E #e empty", "## F #f empty"]
    );
    // A heading in a quotation is what somebody said.
    assert_eq!(
        headings("## A\n\n> # Quoted\n\n## B\n- # Item\n"),
        ["## A #a filled", "# Quoted #quoted filled", "## B #b filled", "# Item #item filled"]
    );
    // A footnote stands at the foot of the page, wherever it is written.
    assert_eq!(headings("# A\ntext[^1]\n# B\n\n[^1]: note\n"), ["# A #a filled", "# B #b empty"]);
}

#[test]
fn the_opening_is_the_first_paragraph_that_says_something() {
    let opening = |body: &str| read(body).1.opening.to_string();
    assert_eq!(
        opening("# T\n\n<one sentence>\n\n![](x.png)\n\nSmall *shops*\nleave [when](x.md) `asked` &amp; go.\n\nMore."),
        "Small shops leave when asked & go."
    );
    assert_eq!(opening("- list\n\n> quote\n"), "");
    assert_eq!(opening("A<!-- hidden --> <kbd>K</kbd> <b>b</b>"), "A K <b>b</b>");
    let long = "Слово, ".repeat(60);
    let cut = opening(&long);
    assert!(cut.chars().count() <= 280 && cut.ends_with("Слово…"), "{cut}");
    assert_eq!(opening(&"я".repeat(300)).chars().count(), 280);
    assert_eq!(opening(&"я".repeat(280)), "я".repeat(280));
    assert_eq!(opening(&format!("{} bb", "a".repeat(277))), format!("{} bb", "a".repeat(277)));
    assert_eq!(opening(&format!("{} bbb", "a".repeat(277))), format!("{}…", "a".repeat(277)));
    assert_eq!(opening(&format!("{} b", "a".repeat(279))), format!("{}…", "a".repeat(279)));
}

#[test]
fn the_lead_is_what_stands_before_the_first_heading() {
    let lead = |body: &str| {
        let (text, found) = read(body);
        found.lead.map(|span| text[span.range()].to_owned())
    };
    assert_eq!(lead("<!-- hint -->\n\nOne.\n\n- two\n\n\n# T\n\nx"), Some("One.\n\n- two".to_owned()));
    assert_eq!(lead("\nOnly text.\n"), Some("Only text.".to_owned()));
    assert_eq!(lead("# T\n\nx"), None);
    assert_eq!(lead("<!-- hint -->\n\n<what is wrong?>\n\n# T\n\nx"), None);
    assert_eq!(lead(""), None);
}

#[test]
fn placeholders_are_hints_in_brackets_and_words_of_templates() {
    assert_eq!(placeholders("We <why it matters> and <зачем это> or <…>."), ["<why it matters>", "<зачем это>", "<…>"]);
    assert_eq!(
        placeholders("<what is wrong>\n\n## <name of it>\n\n- <a first step>\n\n| <col a> |\n|-|"),
        ["<what is wrong>", "<name of it>", "<a first step>", "<col a>"]
    );
    assert_eq!(placeholders("> <hint in a\n> quotation>"), ["<hint in a\n> quotation>"]);
    assert_eq!(placeholders("<what's new>"), ["<what's new>"]);
    assert_eq!(
        placeholders("TODO: ask. Is it TBD? Price: ???, (FIXME) **TODO**"),
        ["TODO", "TBD", "???", "FIXME", "TODO"]
    );
    assert_eq!(placeholders("<div>\nTODO <in a block>\n</div>"), ["TODO", "<in a block>"]);
}

#[test]
fn what_is_no_placeholder() {
    for body in [
        "`TODO` and `<why it matters>`",
        "```\nTODO <why it matters>\n<…>\n```",
        "    TODO",
        "<!-- TODO -->",
        "[x](TODO)",
        "TODOS, methodTODO, TODO_x",
        "really???? no",
        "a < b and c > d, 3 <5 b> x",
        "<b> <br> </a b> <img src=x> <a href=\"x y\">",
        "\\<why it matters>",
        "&lt;why it matters&gt;",
        "<https://a.example>",
        "<details open>\n\nx\n\n</details>",
    ] {
        assert_eq!(placeholders(body), [""; 0], "{body}");
    }
}

#[test]
fn raw_html_that_will_be_text_is_found_once() {
    assert_eq!(raw_html("a <b>bold</b> <kbd>K</kbd> <u>x <i>y</i></u> c"), ["<b>bold</b>", "<u>x <i>y</i></u>"]);
    assert_eq!(raw_html("<div>\n<p>x</p>\n</div>\n\ny"), ["<div>\n<p>x</p>\n</div>"]);
    assert_eq!(raw_html("<details><summary>S</summary>\n\nx <sub>y\n\n</details>"), ["<sub>"]);
    assert_eq!(raw_html("a <b>x\n\ny</b>"), ["<b>", "</b>"]);
    assert_eq!(raw_html("> <font color=red>\n> x\n> </font>"), ["<font color=red>\n> x\n> </font>"]);
    assert_eq!(raw_html("`<b>` <!-- <b> --> <why not> \\<b>"), [""; 0]);
    assert_eq!(raw_html("<!-- never ends\n\nx"), ["<!--"]);
}

#[test]
fn suppressions_carry_a_rule_and_a_reason() {
    let (text, found) = read(
        "<!-- tandem-ignore T501: agreed with Leo -->\n\nx <!--tandem-ignore empty-section-->\n\n\
         > <!-- tandem-ignore T501, T502 because\n> it is late -->\n\n<!-- tandem-ignore -->\n\n<!-- tandem-ignored x -->\n\n`<!-- tandem-ignore T1: x -->`",
    );
    let lines: Vec<String> = found.suppressions.iter().map(|one| format!("{}|{}", one.rule, one.reason)).collect();
    assert_eq!(
        lines,
        ["T501|agreed with Leo", "empty-section|", "T501|because\nit is late", "T502|because\nit is late", "|"]
    );
    assert_eq!(cut(&text, &[found.suppressions[0].span]), ["<!-- tandem-ignore T501: agreed with Leo -->"]);
    assert_eq!(cut(&text, &[found.suppressions[2].span]), ["<!-- tandem-ignore T501, T502 because\n> it is late -->"]);
}

#[test]
fn links_are_kept_in_order_with_their_places() {
    let (text, found) = read("[[acme]] <https://x.example> ![p](p.png) [a](<b c.md> 't')\n\n[r]\n\n[r]: ../r.md");
    let spans: Vec<Span> = found.links.iter().map(|link| link.span).collect();
    assert_eq!(cut(&text, &spans), ["[[acme]]", "![p](p.png)", "[a](<b c.md> 't')", "[r]"]);
    assert_eq!(found.links[3].target, LinkTarget::Relative { path: "../r.md".into(), anchor: None });
    let few = outline("[[a]] [[b]] [[c]]", 0, &Wanted { links: 2, ..WANTED });
    assert_eq!((few.links.len(), few.links_cut), (2, true));
    assert!(!found.links_cut);
}

#[test]
fn windows_line_ends_change_nothing_but_offsets() {
    let unix = "Lead <!-- a\nb -->\n\n<!--\ntandem-ignore T1: x\n-->\n\n## H\n\n<div>\nTODO\n</div>\n\n[[a]]\n";
    let (text, found) = read(&unix.replace('\n', "\r\n"));
    assert_eq!(found.suppressions.len(), 1);
    assert_eq!(&*found.suppressions[0].reason, "x");
    assert_eq!(cut(&text, &found.placeholders), ["TODO"]);
    assert_eq!(cut(&text, &found.raw_html), ["<div>\r\nTODO\r\n</div>"]);
    assert_eq!(&*found.opening, "Lead");
}

#[test]
fn a_body_beyond_the_end_is_empty() {
    assert_eq!(outline("abc", 10, &WANTED), Outline::default());
    assert_eq!(outline("é", 1, &WANTED), Outline::default());
}

/// Texts made of what markdown takes for something.
pub const MARKDOWN: &str = "([a-zéя ]{1,4}|[\\x00-\\x7F]|\n|\n\n|    |> |- |# |## |\\[\\[|\\]\\]|!\\[|\\]\\(|\\)|`|```\n|<[a-z!/-]{0,3}|>|<br>|<details>|</details>|<summary>|</summary>|<kbd>|</kbd>|<!--|-->|\\| |\\|-\\|\n|\\[\\^1\\](: )?|: |\\{#?a?\\}|https?://|javascript:|&#?[a-z0-9]{2,4};|\\*\\*?|~~|\\\\|TODO|<why not>|<зачем>|- \\[[x ]\\] |\\[!NOTE\\]){0,24}";

proptest! {
    #[test]
    fn any_text_has_an_outline(text in any::<String>(), body in 0usize..20) {
        let _ = outline(&text, body, &WANTED);
    }

    #[test]
    fn every_span_lies_in_the_body(body in MARKDOWN) {
        let (text, found) = read(&body);
        let links = found.links.iter().map(|link| link.span);
        let headings = found.headings.iter().map(|heading| heading.span);
        let suppressions = found.suppressions.iter().map(|one| one.span);
        let all = links.chain(headings).chain(suppressions).chain(found.lead);
        for span in all.chain(found.placeholders.iter().copied()).chain(found.raw_html.iter().copied()) {
            assert!(span.start as usize >= FRONT.len());
            assert!(text.get(span.range()).is_some(), "{span:?}");
        }
        assert!(found.opening.chars().count() <= 280);
    }
}
