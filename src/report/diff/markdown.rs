//! What a change decides, as the comment under a pull request.
//!
//! A forge takes so many characters and no more, so the comment is cut from its least important end and says how much is
//! missing; the decision is never cut. The mark at its head is for the bot that writes it: it looks for its own comment
//! and edits that one.

use crate::base::text::Arg;
use crate::report::diff::Subject;
use crate::report::diff::outline::{Item, Mark, Section, outline};
use crate::report::diff::pen::Markdown;
use crate::report::diff::scribe::Scribe;
use crate::report::reader::Reader;

/// What a bot knows its comment by. No text of a file can write it: a `<` of theirs never stays one.
pub const MARK: &str = "<!-- tandem-diff -->";
/// The characters that a comment on GitHub holds.
pub const LIMIT: usize = 65_536;
/// Kept free for the end of a fold and for the sentence that says how much was cut.
const RESERVE: usize = 512;
/// How many lines stand below one line: no document has more to say than one reads.
const LINES: usize = 60;

/// The comment, in at most [`LIMIT`] characters.
pub fn render(subject: &Subject, reader: &Reader) -> String {
    let scribe = Scribe { subject, reader, pen: &Markdown };
    let outline = outline(&scribe);
    let mut page = Page { out: format!("{MARK}\n{}", headline(&outline.decision)), room: LIMIT - RESERVE, cut: 0 };
    page.room = page.room.saturating_sub(page.out.chars().count());
    for section in &outline.sections {
        page.section(section);
    }
    if page.cut > 0 {
        let rest = scribe.say("diff-cut", vec![("count", Arg::from(page.cut))]);
        page.out.push_str(&format!("\n{rest}\n"));
    }
    page.out
}

/// The weightiest sentence in a line of its own, which is what a list of mails shows; the others below it.
fn headline(decision: &[String]) -> String {
    let Some((first, rest)) = decision.split_first() else { return String::new() };
    let rest: String = rest.iter().map(|sentence| format!("- {sentence}\n")).collect();
    if rest.is_empty() { format!("**{first}**\n") } else { format!("**{first}**\n\n{rest}") }
}

struct Page {
    out: String,
    /// Characters that may still be written.
    room: usize,
    /// Lines that found no room.
    cut: usize,
}

impl Page {
    /// The heading and as many items as there is room for; once one was left out, all that matter less are.
    fn section(&mut self, section: &Section) {
        let heading = if section.folded {
            format!("\n<details><summary>{}</summary>\n\n", section.heading)
        } else {
            format!("\n### {}\n\n", section.heading)
        };
        let mut items = section.items.iter().map(block).peekable();
        let length = |text: &str| text.chars().count();
        let fits = items.peek().is_some_and(|first| length(&heading) + length(first) <= self.room);
        if self.cut > 0 || !fits {
            self.cut += section.items.len();
            return;
        }
        self.write(&heading);
        for item in items {
            if self.cut > 0 || length(&item) > self.room {
                self.cut += 1;
            } else {
                self.write(&item);
            }
        }
        if section.folded {
            self.out.push_str("\n</details>\n");
            self.room = self.room.saturating_sub(12);
        }
    }

    fn write(&mut self, text: &str) {
        self.out.push_str(text);
        self.room = self.room.saturating_sub(text.chars().count());
    }
}

/// A line with what stands below it.
fn block(item: &Item) -> String {
    let mut out = format!("- {}{}\n", sign(item.mark), item.line);
    for inner in item.under.iter().take(LINES) {
        out.push_str(&format!("  - {}{}\n", sign(inner.mark), inner.line));
    }
    if item.under.len() > LINES {
        out.push_str("  - …\n");
    }
    out
}

fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::None => "",
        Mark::Met => "✓ ",
        Mark::Missing => "✗ ",
        Mark::Asked => "· ",
        Mark::Waived => "\\~ ",
    }
}
