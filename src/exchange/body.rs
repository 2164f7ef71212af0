//! Texts from elsewhere as part of a document: they are read by people and never obeyed.
//!
//! Two things of ours would be obeyed in a text: a link by double brackets and a comment for this program. Both are escaped, so
//! that they look as they looked. A code block or a comment that was never closed would swallow what follows; it is closed.

use crate::model::document::LinkTarget;
use crate::syntax::markdown::outline::{Outline, Wanted, outline};

/// A text as a body that something may follow.
pub fn kept(text: &str) -> String {
    let mut text = unmarked(&readable(text));
    // What stood between brackets may be a link again without the outer pair; three pairs are more than anybody writes.
    for _ in 0..3 {
        let Some(escaped) = without_links(&text) else { break };
        text = escaped;
    }
    closed(text.trim_end().trim_start_matches('\n').to_owned())
}

/// A text of our own, which may link and ask as it did.
pub fn own(text: &str) -> String {
    closed(readable(text).trim_end().trim_start_matches('\n').to_owned())
}

/// The text with signs for characters that nobody could see.
fn readable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let seen = |c: char| match c {
        '\n' | '\t' => c,
        '\u{7f}' => '\u{2421}',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        c if c.is_control() => '\u{fffd}',
        '\u{feff}' => '\u{2060}',
        c => c,
    };
    text.chars().map(seen).collect()
}

/// Without comments that speak to this program and without the marks of a merge.
fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("<!--") {
        let (before, comment) = rest.split_at(at);
        out.push_str(before);
        let inner = &comment["<!--".len()..];
        out.push_str(if inner.trim_start().to_lowercase().starts_with("tandem") { "<\\!--" } else { "<!--" });
        rest = inner;
    }
    out.push_str(rest);
    let lines =
        out.split_inclusive('\n').map(|line| match line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            true => format!("\\{line}"),
            false => line.to_owned(),
        });
    lines.collect()
}

/// The same with its double brackets escaped; nothing when there are none.
fn without_links(text: &str) -> Option<String> {
    let links = read(text).links;
    let starts: Vec<usize> = links
        .iter()
        .filter(|link| matches!(link.target, LinkTarget::Wiki { .. }))
        .map(|link| link.span.start as usize)
        .collect();
    if starts.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len() + starts.len());
    let mut from = 0;
    for start in starts.into_iter().filter(|start| text.is_char_boundary(*start)) {
        if let Some(part) = text.get(from..start) {
            out.push_str(part);
            out.push('\\');
            from = start;
        }
    }
    out.push_str(&text[from..]);
    Some(out)
}

fn read(text: &str) -> Outline {
    outline(text, 0, &Wanted { placeholders: &[], links: usize::MAX })
}

/// The text so that a heading behind it is one.
fn closed(text: String) -> String {
    if is_closed(&text) {
        return text;
    }
    let opener = |line: &&str| line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
    let last = text.lines().rfind(opener).unwrap_or_default().trim_start();
    let mark = last.chars().next().unwrap_or('`');
    let same: String = last.chars().take_while(|c| *c == mark).collect();
    let ways = [same, "-->".to_owned()].map(|end| format!("{text}\n{end}"));
    for way in ways {
        if is_closed(&way) {
            return way;
        }
    }
    let fence = fence(&text);
    format!("{fence}\n{text}\n{fence}")
}

fn is_closed(text: &str) -> bool {
    const END: &str = "end of this text";
    let probe = format!("{text}\n\n## {END}\n");
    let headings = read(&probe).headings;
    headings.last().is_some_and(|heading| &*heading.text == END && !heading.filled)
}

/// A fence that no line of the code closes.
pub fn fence(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat((longest + 1).max(3))
}

/// Words in which no sign means anything.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let is_inside = before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric);
        let means = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !is_inside,
            '&' => next.is_some_and(|c| c.is_alphanumeric() || c == '#'),
            '#' | '>' | '-' | '+' => before.is_none() && next.is_none_or(|next| next == ' ' || next == c),
            '.' | ')' => {
                before.is_some_and(|c| c.is_ascii_digit())
                    && out.chars().all(|c| c.is_ascii_digit())
                    && next == Some(' ')
            }
            _ => false,
        };
        if means {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

/// The same in a cell of a table.
pub fn cell(text: &str) -> String {
    escaped(&readable(text)).replace('|', "\\|")
}

/// A text as a quotation.
pub fn quoted(text: &str) -> String {
    let lines: Vec<String> = kept(text).lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_speaks_to_the_program_is_only_read() {
        assert_eq!(kept("See [[trial]] and `[[x]]`\r\n"), "See \\[[trial]] and `[[x]]`");
        assert_eq!(kept("<!-- tandem-ignore T101: no -->"), "<\\!-- tandem-ignore T101: no -->");
        assert_eq!(
            kept("<!-- AC:BEGIN -->\n- [ ] #1 a\n<!-- AC:END -->"),
            "<!-- AC:BEGIN -->\n- [ ] #1 a\n<!-- AC:END -->"
        );
        assert_eq!(kept("<<<<<<< HEAD\na"), "\\<<<<<<< HEAD\na");
        assert_eq!(kept("bell\u{7} and \u{0}"), "bell␇ and ␀");
        let outline =
            read(&kept("[[[a]]] [[a|b]] <!-- tandem:table kind=initiative --> <div>\n<!--tandem-ignore T1: x-->\n"));
        assert!(outline.links.is_empty() && outline.suppressions.is_empty() && outline.tables.is_empty());
    }

    #[test]
    fn what_was_never_closed_swallows_nothing() {
        assert_eq!(kept("a\n```js\nlet x;"), "a\n```js\nlet x;\n```");
        assert_eq!(kept("a\n~~~~\nb"), "a\n~~~~\nb\n~~~~");
        assert_eq!(kept("a\n<!-- open"), "a\n<!-- open\n-->");
        assert_eq!(kept("<script>\nx"), "```\n<script>\nx\n```");
        assert_eq!(kept("---\nstage: 5\n---"), "---\nstage: 5\n---");
    }

    #[test]
    fn words_are_words_in_a_cell() {
        assert_eq!(
            cell("a|b *c* snake_case [x](y) <b> R&D &amp;"),
            "a\\|b \\*c\\* snake_case \\[x\\](y) \\<b> R\\&D \\&amp;"
        );
        assert_eq!(escaped("1. one"), "1\\. one");
        assert_eq!(escaped("# one"), "\\# one");
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]
        #[test]
        fn any_text_is_kept_and_followed(text in "[ -~\n`<>!#\\[\\]-]{0,60}") {
            let kept = kept(&text);
            proptest::prop_assert!(is_closed(&kept), "{kept}");
            let visible = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            proptest::prop_assert!(visible(&kept).contains(&visible(&text)), "{text:?}\n{kept:?}");
            let is_link = |link: &crate::model::document::BodyLink| matches!(link.target, LinkTarget::Wiki { .. });
            let links = read(&kept).links.iter().any(is_link);
            proptest::prop_assert!(!links, "{kept}");
        }
    }
}
