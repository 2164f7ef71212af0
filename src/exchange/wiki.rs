//! Jira's own markup → markdown, where nothing can be lost: headings, lists, bold, code, links, quotations. All else stays as
//! it was written, and so does everything inside code.

/// The text as markdown.
pub fn markdown(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        match opening(line) {
            Some(Opened { language, end }) => {
                let inner: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != end).collect();
                let code = inner.join("\n");
                let fence = crate::exchange::body::fence(&code);
                out.push(format!("{fence}{language}\n{code}\n{fence}"));
            }
            None => out.push(converted(line)),
        }
    }
    out.join("\n")
}

/// A line that opens a block of code.
struct Opened<'a> {
    language: &'a str,
    end: &'a str,
}

fn opening(line: &str) -> Option<Opened<'_>> {
    let line = line.trim();
    match line {
        "{code}" => return Some(Opened { language: "", end: "{code}" }),
        "{noformat}" => return Some(Opened { language: "", end: "{noformat}" }),
        _ => {}
    }
    // A language alone: further parameters would be lost.
    let language = line.strip_prefix("{code:")?.strip_suffix('}')?;
    language.chars().all(char::is_alphanumeric).then_some(Opened { language, end: "{code}" })
}

fn converted(line: &str) -> String {
    let heading = line.strip_prefix('h').and_then(|rest| rest.split_once(". "));
    if let Some((level, title)) = heading
        && let Some(level) = level.parse::<usize>().ok().filter(|level| (1..=6).contains(level))
    {
        return format!("{} {}", "#".repeat(level), spans(title));
    }
    if let Some(quote) = line.strip_prefix("bq. ") {
        return format!("> {}", spans(quote));
    }
    if let Some((marks, rest)) = line.split_once(' ') {
        let depth = marks.len();
        let is_list = |mark: char| !marks.is_empty() && depth <= 6 && marks.chars().all(|c| c == mark);
        if is_list('*') || marks == "-" {
            return format!("{}- {}", "  ".repeat(depth - 1), spans(rest));
        }
        if is_list('#') {
            return format!("{}1. {}", "   ".repeat(depth - 1), spans(rest));
        }
    }
    spans(line)
}

/// Bold words, code and links of one line.
fn spans(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let is_start = !out.ends_with(|c: char| c.is_alphanumeric() || c == '\\');
        let found = match c {
            '*' if is_start => between(rest, "*", "*").map(|(inner, after)| (format!("**{inner}**"), after)),
            '{' if rest.starts_with("{{") => {
                let found = between(rest, "{{", "}}").filter(|(inner, _)| !inner.contains('`'));
                found.map(|(inner, after)| (format!("`{inner}`"), after))
            }
            '[' => link(rest),
            _ => None,
        };
        match found {
            Some((text, after)) => {
                out.push_str(&text);
                rest = after;
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// What stands between two marks, tight, and what follows.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str)> {
    let (inner, after) = text.strip_prefix(open)?.split_once(close)?;
    let is_tight = !inner.is_empty() && inner.trim() == inner;
    let ends = !after.starts_with(char::is_alphanumeric);
    (is_tight && ends).then_some((inner, after))
}

/// `[words|https://…]` and `[https://…]`.
fn link(text: &str) -> Option<(String, &str)> {
    let (inner, after) = text.strip_prefix('[')?.split_once(']')?;
    let is_address = |text: &str| {
        (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(['(', ')', '<', '>', ' ', '|'])
    };
    match inner.split_once('|') {
        Some((words, address)) if is_address(address) && !words.contains('[') => {
            Some((format!("[{words}]({address})"), after))
        }
        None if is_address(inner) => Some((format!("<{inner}>"), after)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn what_is_sure_is_turned_and_the_rest_stays() {
        let wiki = "h2. Problem\n* *Cards* scare\n** inner one\n# first\nbq. said so\nSee [the board|https://h.example/b] and [https://h.example].\n{code:java}\n*not bold*\n{code}\n2 * 3 * 4, {color:red}red{color}, !shot.png! and {{x_y}}";
        let expected = "## Problem\n- **Cards** scare\n  - inner one\n1. first\n> said so\nSee [the board](https://h.example/b) and <https://h.example>.\n```java\n*not bold*\n```\n2 * 3 * 4, {color:red}red{color}, !shot.png! and `x_y`";
        assert_eq!(markdown(wiki), expected);
    }

    /// Pieces of the markup, and words of three letters that are no part of any.
    const PIECES: [&str; 19] = [
        "x",
        "yz",
        "* ",
        "** ",
        "# ",
        "h2. ",
        "bq. ",
        "{code}",
        "{code:xy}",
        "{noformat}",
        "{{",
        "}}",
        "*",
        "[",
        "|",
        "]",
        "https://z.x",
        "\n",
        " ",
    ];

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]
        #[test]
        fn no_word_is_lost(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..20)) {
            let words = |text: &str| text.chars().filter(|c| matches!(c, 'x'..='z')).collect::<String>();
            let text = pieces.concat();
            proptest::prop_assert_eq!(words(&markdown(&text)), words(&text), "{}", text);
        }
    }
}
