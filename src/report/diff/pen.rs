//! How words of a file are written down so that they stay words: one pen for each form of the report.

use crate::report::clean;

/// Writes text that came from files; everything else that a report says is our own.
pub trait Pen {
    /// Words, made harmless for where they will stand.
    fn plain(&self, text: &str) -> String;

    /// The title of a document, set apart from the sentence and linked where there is an address.
    fn title(&self, text: &str, address: Option<&str>) -> String;

    /// The name of a file or an id.
    fn code(&self, text: &str) -> String;

    /// A sentence of the catalogue that holds words of a file; what stands between backticks is the name of something.
    fn message(&self, text: &str) -> String {
        let part = |(at, part): (usize, &str)| if at % 2 == 0 { self.plain(part) } else { self.code(part) };
        text.split('`').enumerate().map(part).collect()
    }
}

/// For terminals: titles stand in the quotation marks of the language.
pub struct Terminal {
    pub lang: &'static str,
}

/// For pull requests: GitHub's markdown.
pub struct Markdown;

/// For pages.
pub struct Html;

impl Pen for Terminal {
    fn plain(&self, text: &str) -> String {
        clean::line(text).into_owned()
    }

    fn title(&self, text: &str, _: Option<&str>) -> String {
        let text = clean::line(text);
        match self.lang {
            "ru" => format!("«{text}»"),
            "pl" => format!("„{text}”"),
            "fr" => format!("«\u{a0}{text}\u{a0}»"),
            _ => format!("“{text}”"),
        }
    }

    fn code(&self, text: &str) -> String {
        clean::line(text).into_owned()
    }

    fn message(&self, text: &str) -> String {
        self.plain(text)
    }
}

impl Pen for Markdown {
    fn plain(&self, text: &str) -> String {
        escape(&clean::line(text))
    }

    fn title(&self, text: &str, address: Option<&str>) -> String {
        let text = format!("*{}*", escape(clean::line(text).trim()));
        address.map_or(text.clone(), |address| format!("[{text}]({address})"))
    }

    fn code(&self, text: &str) -> String {
        let text = clean::line(text);
        // A text with the mark in it would end it; such a name is shown like any other words.
        if text.contains('`') || text.trim().is_empty() { escape(&text) } else { format!("`{text}`") }
    }
}

impl Pen for Html {
    fn plain(&self, text: &str) -> String {
        escape_html(&clean::line(text))
    }

    fn title(&self, text: &str, address: Option<&str>) -> String {
        let text = format!("<cite>{}</cite>", escape_html(&clean::line(text)));
        address.map_or(text.clone(), |address| format!("<a href=\"{}\">{text}</a>", escape_html(address)))
    }

    fn code(&self, text: &str) -> String {
        format!("<code>{}</code>", escape_html(&clean::line(text)))
    }
}

/// What no reader sees and what keeps a forge from taking `@anna`, `#12` or an address for a link of its own: it looks for
/// them in the finished text, where a backslash is gone.
const GAP: char = '\u{200b}';

/// Words as markdown that shows exactly them: no marks, no HTML, no mention, no reference, no link, no table.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let signs = "\\`*_[]#|~$!";
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        let begins = out.is_empty();
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '+' | '-' | '=' if begins => out.extend(['\\', c]),
            '.' if text[..at].bytes().all(|byte| byte.is_ascii_digit()) && at > 0 => out.push_str("\\."),
            '.' if ends_with_www(&out) => out.extend([GAP, c]),
            c if signs.contains(c) => out.extend(['\\', c]),
            c => out.push(c),
        }
        let joins = matches!(c, '@' | '#')
            || (c == '!' && next.is_some_and(|next| next.is_ascii_digit()))
            || (c == ':' && next == Some('/'))
            || (c == '-' && text[..at].to_ascii_lowercase().ends_with("gh"));
        if joins {
            out.push(GAP);
        }
        // A commit is linked by seven of its signs or more.
        if c.is_ascii_hexdigit() && looks_like_commit(text, at) {
            out.push(GAP);
        }
    }
    out
}

fn ends_with_www(out: &str) -> bool {
    out.len() >= 3 && out.is_char_boundary(out.len() - 3) && out[out.len() - 3..].eq_ignore_ascii_case("www")
}

/// Whether a run of seven or more hexadecimal signs, digits and letters, has to be parted after `at`.
fn looks_like_commit(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let hex = |byte: &u8| byte.is_ascii_hexdigit();
    let start = bytes[..at].iter().rev().take_while(|byte| hex(byte)).count();
    let run = &bytes[at - start..];
    let run = &run[..run.iter().take_while(|byte| hex(byte)).count()];
    let mixed = run.iter().any(u8::is_ascii_digit) && run.iter().any(u8::is_ascii_alphabetic);
    start % 6 == 5 && run.len() >= 7 && mixed
}

/// Words as HTML, also inside an attribute in double quotes.
pub fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
