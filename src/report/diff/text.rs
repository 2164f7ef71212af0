//! What a change decides, for a terminal.

use crate::report::diff::Subject;
use crate::report::diff::outline::{Item, Mark, outline};
use crate::report::diff::pen::Terminal;
use crate::report::diff::scribe::Scribe;
use crate::report::measure;
use crate::report::reader::Reader;
use crate::report::style::{Ink, Style};

/// The decision, then its parts.
pub fn render(subject: &Subject, reader: &Reader) -> String {
    let pen = Terminal { lang: reader.lang() };
    let outline = outline(&Scribe { subject, reader, pen: &pen });
    let style = reader.style;
    let mut out = String::new();
    for (at, sentence) in outline.decision.iter().enumerate() {
        let first = if outline.decision.len() > 1 { "• " } else { "" };
        let line = measure::hang(first, sentence, style.width);
        out.push_str(&style.paint(if at == 0 { Ink::Strong } else { Ink::Plain }, &line));
        out.push('\n');
    }
    for section in &outline.sections {
        out.push('\n');
        out.push_str(&style.paint(Ink::Strong, &section.heading));
        out.push('\n');
        for item in &section.items {
            write(&mut out, item, 1, style);
        }
    }
    out
}

fn write(out: &mut String, item: &Item, depth: usize, style: &Style) {
    let (sign, ink) = match item.mark {
        Mark::None => ("", Ink::Plain),
        Mark::Met => ("✓ ", Ink::Green),
        Mark::Missing => ("✗ ", Ink::Red),
        Mark::Asked => ("· ", Ink::Yellow),
        Mark::Waived => ("~ ", Ink::Yellow),
    };
    let first = format!("{}{sign}", "  ".repeat(depth));
    let line = measure::hang(&first, &item.line, style.width);
    // Only the sign is coloured: it stands once in the line's beginning.
    let line = match ink {
        Ink::Plain => line,
        ink => line.replacen(sign.trim_end(), &style.paint(ink, sign.trim_end()), 1),
    };
    out.push_str(&line);
    out.push('\n');
    for inner in &item.under {
        write(out, inner, depth + 1, style);
    }
}
