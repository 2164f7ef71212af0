//! Raw HTML in a body: which tags pass, and what is a comment.
//!
//! Six tags without attributes pass, and only when they are balanced, so that no body can change the page around it.
//! The check reports what does not pass and the site shows it as text: both ask here.

use std::ops::Range;

#[cfg(test)]
mod tests;

/// A piece of raw HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// What stands between tags.
    Text(&'a str),
    /// What stands in `<!-- … -->`.
    Comment(&'a str),
    /// `<br>`.
    Break,
    /// `<name>` of an allowed tag.
    Open(&'static str),
    /// `</name>` of an allowed tag.
    Close(&'static str),
    /// Any other tag, whole.
    Other(&'a str),
}

impl Token<'_> {
    /// Whether it is one of the tags that may pass.
    pub fn is_known(&self) -> bool {
        matches!(self, Token::Break | Token::Open(_) | Token::Close(_))
    }
}

/// The tags that stand in running text.
const INLINE: [&str; 3] = ["kbd", "sub", "sup"];
/// The tags that stand for a block and may enclose other blocks.
const BLOCK: [&str; 2] = ["details", "summary"];
/// More tags than this are never open at once in a text that somebody means to be read.
const OPEN_MAX: usize = 64;

/// The pieces of `html` with their byte ranges.
pub fn tokens(html: &str) -> Tokens<'_> {
    Tokens { html, at: 0, endless_comment: false }
}

/// An iterator over the pieces of raw HTML; every byte belongs to one of them.
pub struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// No `-->` lies ahead: looking for it once is enough, else many `<!--` would cost the square of their number.
    endless_comment: bool,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (Token<'a>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.html.get(self.at..).filter(|rest| !rest.is_empty())?;
        let (token, len) = self.token(rest);
        let start = self.at;
        self.at += len;
        Some((token, start..self.at))
    }
}

impl<'a> Tokens<'a> {
    fn token(&mut self, rest: &'a str) -> (Token<'a>, usize) {
        if let Some(comment) = self.comment(rest) {
            return comment;
        }
        let Some(inside) = rest.strip_prefix('<') else {
            let text = &rest[..rest.find('<').unwrap_or(rest.len())];
            return (Token::Text(text), text.len());
        };
        // Whatever begins like a tag and ends before the next `<` is one.
        let text = &rest[..inside.find('<').map_or(rest.len(), |at| at + 1)];
        let is_tag = inside.starts_with(|char: char| char.is_alphabetic() || matches!(char, '/' | '!' | '?' | '…'));
        match text.find('>') {
            Some(end) if is_tag => (known(&rest[..=end]).unwrap_or(Token::Other(&rest[..=end])), end + 1),
            _ => (Token::Text(text), text.len()),
        }
    }

    fn comment(&mut self, rest: &'a str) -> Option<(Token<'a>, usize)> {
        let inside = rest.strip_prefix("<!--")?;
        // These two are whole comments, by the markdown standard as in browsers.
        for short in [">", "->"] {
            if inside.starts_with(short) {
                return Some((Token::Comment(""), "<!--".len() + short.len()));
            }
        }
        if self.endless_comment {
            return None;
        }
        let Some(end) = inside.find("-->") else {
            self.endless_comment = true;
            return Some((Token::Other("<!--"), "<!--".len()));
        };
        Some((Token::Comment(&inside[..end]), "<!---->".len() + end))
    }
}

/// An allowed tag without attributes.
fn known(tag: &str) -> Option<Token<'static>> {
    let inside = tag.strip_prefix('<')?.strip_suffix('>')?;
    let is_break = |name: &str| name.trim_ascii_end().eq_ignore_ascii_case("br");
    if is_break(inside) || inside.strip_suffix('/').is_some_and(is_break) {
        return Some(Token::Break);
    }
    let (name, is_close) = inside.strip_prefix('/').map_or((inside, false), |name| (name, true));
    let name = name.trim_ascii_end();
    let known = INLINE.iter().chain(&BLOCK).find(|known| known.eq_ignore_ascii_case(name))?;
    Some(if is_close { Token::Close(known) } else { Token::Open(known) })
}

/// A piece of HTML that is one tag or comment as a whole, as markdown hands it over inside a text.
pub fn whole(html: &str) -> Token<'_> {
    match tokens(html).next() {
        Some((token, range)) if range.end == html.len() => token,
        _ => Token::Other(html),
    }
}

/// The lines of a block of HTML as one text. In a quotation or a list they do not follow each other in the file.
#[derive(Default)]
pub struct Block {
    pub text: String,
    /// Where a line begins here and in the source.
    lines: Vec<(usize, usize)>,
}

impl Block {
    pub fn push(&mut self, line: &str, source: usize) {
        self.lines.push((self.text.len(), source));
        self.text.push_str(line);
    }

    /// The place in the source of a range of the text.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start);
        // The end belongs to the line of the last byte, not to the line that may begin there.
        let end = if range.is_empty() { start } else { self.offset(range.end - 1) + 1 };
        start..end
    }

    fn offset(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines.get(line).map_or(at, |(start, source)| source + (at - start))
    }
}

/// Decides which tags pass, while the events of a body go by.
///
/// A tag passes when its partner stands in the same block; `details` and `summary` stand for blocks themselves, so their
/// partner may stand in a later block beside it.
#[derive(Default)]
pub struct Balance {
    depth: usize,
    open: Vec<OpenTag>,
    passes: Vec<bool>,
}

struct OpenTag {
    name: &'static str,
    number: usize,
    depth: usize,
}

/// Where a tag was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// In running text.
    Inline,
    /// In a block of HTML.
    Block,
}

impl Balance {
    /// A block or a span begins.
    pub fn enter(&mut self) {
        self.depth += 1;
    }

    /// The innermost block or span ends: what is open in it stays unbalanced.
    pub fn leave(&mut self) {
        if !self.open.is_empty() {
            let depth = self.depth;
            self.open.retain(|tag| tag.depth < depth);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// Takes note of a tag. The number is what [`Balance::passes`] wants when all events have gone by.
    pub fn meet(&mut self, token: &Token<'_>, met: Met) -> usize {
        let number = self.passes.len();
        self.passes.push(*token == Token::Break);
        let (Token::Open(name) | Token::Close(name)) = token else { return number };
        let Some(depth) = self.home(name, met) else { return number };
        if matches!(token, Token::Open(_)) {
            if self.open.len() < OPEN_MAX {
                self.open.push(OpenTag { name, number, depth });
            }
            return number;
        }
        let reach = if met == Met::Block { self.depth.saturating_sub(1) } else { self.depth };
        let near = self.open.iter().rev().take_while(|tag| tag.depth >= reach).count();
        let found = self.open.iter().rposition(|tag| tag.name == *name && tag.depth == depth);
        if let Some(at) = found.filter(|at| *at >= self.open.len() - near) {
            let partner = self.open[at].number;
            self.passes[partner] = true;
            self.passes[number] = true;
            self.open.truncate(at);
        }
        number
    }

    /// Whether the tag stays a tag.
    pub fn passes(&self, number: usize) -> bool {
        self.passes.get(number).copied().unwrap_or(false)
    }

    /// The depth at which a tag of this name has to find its partner; `None` where it has no place.
    fn home(&self, name: &str, met: Met) -> Option<usize> {
        match (BLOCK.contains(&name), met) {
            (true, Met::Block) => Some(self.depth.saturating_sub(1)),
            (true, Met::Inline) => None,
            (false, _) => Some(self.depth),
        }
    }
}
