//! HTML that never grows beyond its bound and is whole wherever it stops.

/// HTML in the making, and the tags that are still open in it.
pub struct Out {
    html: String,
    /// The closing tags that are owed, innermost last.
    open: Vec<&'static str>,
    /// The bytes that the owed tags will take.
    owed: usize,
    max: usize,
    /// The bound was met: nothing more is written.
    pub is_full: bool,
}

impl Out {
    pub fn new(max: usize, hint: usize) -> Out {
        Out { html: String::with_capacity(hint.min(max)), open: Vec::new(), owed: 0, max, is_full: false }
    }

    /// Writes something that needs no closing tag: as a whole, or not at all.
    pub fn put(&mut self, write: impl FnOnce(&mut String)) {
        self.begin("", write);
        if !self.is_full {
            self.open.pop();
        }
    }

    /// Writes what opens an element, and owes the tag that closes it.
    pub fn begin(&mut self, close: &'static str, write: impl FnOnce(&mut String)) {
        if self.is_full {
            return;
        }
        let start = self.html.len();
        write(&mut self.html);
        if self.html.len() + self.owed + close.len() > self.max {
            self.html.truncate(start);
            self.is_full = true;
            return;
        }
        self.open.push(close);
        self.owed += close.len();
    }

    /// Closes the innermost element. Its tag was paid for when it opened.
    pub fn end(&mut self) {
        if self.is_full {
            return;
        }
        self.close();
    }

    /// The tag that closes the innermost element.
    pub fn innermost(&self) -> &'static str {
        self.open.last().copied().unwrap_or_default()
    }

    /// All of it, with everything closed.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.html
    }

    fn close(&mut self) {
        if let Some(close) = self.open.pop() {
            self.owed -= close.len();
            self.html.push_str(close);
        }
    }
}

/// Text as the content of an element or the value of a quoted attribute.
pub fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| ESCAPED[usize::from(byte)]) {
        // All of these are single bytes of ASCII, so both sides are whole characters.
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => "\u{FFFD}",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// The bytes that no text may hold as they are: marks of HTML, and controls other than tab and line feed.
const ESCAPED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = byte != b'\t' as usize && byte != b'\n' as usize;
        byte += 1;
    }
    table[0x7F] = true;
    table[b'&' as usize] = true;
    table[b'<' as usize] = true;
    table[b'>' as usize] = true;
    table[b'"' as usize] = true;
    table[b'\'' as usize] = true;
    table
};

/// An address as the value of a quoted attribute. What cannot stand in one is percent-encoded; `%` itself stays.
pub fn escape_url(out: &mut String, url: &str) {
    for char in url.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("&#39;"),
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => percent(out, char),
            char if char.is_whitespace() || char.is_control() => percent(out, char),
            char => out.push(char),
        }
    }
}

fn percent(out: &mut String, char: char) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in char.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}
