//! A change as a unified diff, as git and reviewers read it.

use crate::base::path::TreePath;
use crate::report::clean;
use crate::report::style::{Ink, Style};

/// One file of a change.
#[derive(Clone, Debug)]
pub struct File {
    /// `None`: it is new.
    pub from: Option<TreePath>,
    pub to: TreePath,
    pub before: String,
    pub after: String,
}

/// All files, in their order; those that stay what they were and where they are do not appear.
pub fn render(files: &[File]) -> String {
    let mut out = String::new();
    for file in files {
        let old = file.from.as_ref().map_or("/dev/null".to_owned(), |from| format!("a/{from}"));
        if let Some(from) = file.from.as_ref().filter(|from| **from != file.to) {
            out.push_str(&format!("rename from {from}\nrename to {}\n", file.to));
        }
        if file.before == file.after {
            continue;
        }
        let patch = diffy::DiffOptions::new()
            .set_original_filename(old)
            .set_modified_filename(format!("b/{}", file.to))
            .create_patch(&file.before, &file.after);
        out.push_str(&patch.to_string());
    }
    out
}

/// The same in colours, for a terminal: whatever a document holds, it moves no cursor.
pub fn painted(diff: &str, style: &Style) -> String {
    let paint = |line: &str| {
        let line = clean::line(line).into_owned();
        let ink = match line.as_bytes() {
            [b'+', ..] => Some(Ink::Green),
            [b'-', ..] => Some(Ink::Red),
            [b'@', ..] => Some(Ink::Faint),
            _ => None,
        };
        ink.map_or(line.clone(), |ink| style.paint(ink, &line)) + "\n"
    };
    diff.lines().map(paint).collect()
}
