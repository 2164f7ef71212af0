//! What the terminal is like, turned into the style of reports; and the printing itself.

use crate::cli::Global;
use crate::command::load::Loaded;
use crate::host::terminal;
use crate::report::style::Style;
use anyhow::Result;

/// Columns of text that nobody's terminal limits: a file or a pipe.
pub const WIDTH: usize = 80;
/// Wider lines are hard to read.
const MAX_WIDTH: usize = 120;

/// How to draw on standard output.
pub fn style(global: &Global, loaded: Option<&Loaded>) -> Style {
    let out = terminal::stdout(global.color.into());
    let links = loaded
        .filter(|_| out.is_terminal && out.color)
        .map(|loaded| crate::report::style::Links { files: file_address(&loaded.root), rule: String::new() });
    Style { colour: out.color, width: out.width.unwrap_or(WIDTH).clamp(40, MAX_WIDTH), links }
}

/// How to draw on standard error, where questions and remarks go.
pub fn style_of_error(global: &Global) -> Style {
    let out = terminal::stderr(global.color.into());
    Style { colour: out.color, width: out.width.unwrap_or(WIDTH).clamp(40, MAX_WIDTH), links: None }
}

/// Prints data.
pub fn print(text: &str) -> Result<()> {
    if text.ends_with('\n') { terminal::print(text) } else { terminal::print(&format!("{text}\n")) }
}

/// Says something to the person at the terminal, unless they asked for quiet.
pub fn say(global: &Global, text: &str) {
    if !global.quiet {
        terminal::print_error(&format!("{text}\n"));
    }
}

fn file_address(root: &std::path::Path) -> String {
    let path = root.display().to_string();
    let mut address = String::from("file://");
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => address.push(byte as char),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address + "/"
}
