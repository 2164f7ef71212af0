//! What the reader's terminal can do: colours, links, width.
//!
//! Whether it can is found out by the command; this room only obeys, so the same bytes come out everywhere. Colours are
//! the sixteen that every terminal has, and none of them says anything that the words do not say too.

/// How to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether escape sequences for colour are welcome.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// Where links lead; `None` when the terminal shows none.
    pub links: Option<Links>,
}

/// Addresses that clickable words lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    /// The workspace's folder as an address, ending in `/`: `file:///home/anna/harbor/`.
    pub files: String,
    /// The address of a rule's page with `{code}` for its code; empty when there are no such pages.
    pub rule: String,
}

/// What a piece of text is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Ink {
    #[default]
    Plain,
    Strong,
    Faint,
    Struck,
    Red,
    Yellow,
    Green,
    Cyan,
}

const RESET: &str = "\x1b[0m";

impl Ink {
    fn escape(self) -> &'static str {
        match self {
            Ink::Plain => "",
            Ink::Strong => "\x1b[1m",
            Ink::Faint => "\x1b[2m",
            Ink::Struck => "\x1b[9m",
            Ink::Red => "\x1b[31m",
            Ink::Yellow => "\x1b[33m",
            Ink::Green => "\x1b[32m",
            Ink::Cyan => "\x1b[36m",
        }
    }
}

impl Style {
    /// No colours, no links: files, pipes and tests.
    pub fn plain(width: usize) -> Style {
        Style { colour: false, width, links: None }
    }

    pub fn paint(&self, ink: Ink, text: &str) -> String {
        if !self.colour || ink == Ink::Plain || text.is_empty() {
            return text.to_owned();
        }
        format!("{}{text}{RESET}", ink.escape())
    }

    /// The address of a file, when links are drawn.
    pub fn file_address(&self, path: &str) -> Option<String> {
        self.links.as_ref().map(|links| format!("{}{}", links.files, percent_encode(path)))
    }

    /// The address of a rule's page, when links are drawn and rules have pages.
    pub fn rule_address(&self, code: &str) -> Option<String> {
        let links = self.links.as_ref().filter(|links| !links.rule.is_empty())?;
        Some(links.rule.replace("{code}", &percent_encode(code)))
    }

    /// `text` as a link to `address`, when there is one.
    pub fn link(&self, address: Option<&str>, text: &str) -> String {
        match address {
            Some(address) if self.links.is_some() => format!("\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\"),
            _ => text.to_owned(),
        }
    }
}

/// Everything but letters, digits and the few signs of a path: an address inside an escape sequence must not end it.
pub fn percent_encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    let encode = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(encode).collect()
}
