//! What a change decides, as one page that needs nothing beside itself: for a mail, a folder, an artefact of a pipeline.

use crate::report::diff::Subject;
use crate::report::diff::outline::{Item, Mark, Section, outline};
use crate::report::diff::pen::{Html, escape_html};
use crate::report::diff::scribe::Scribe;
use crate::report::reader::Reader;

/// Nothing is loaded and nothing runs; the page's own style is all that it has.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// The colours and the type of the site.
const STYLE: &str = include_str!("page.css");

pub fn render(subject: &Subject, reader: &Reader) -> String {
    let outline = outline(&Scribe { subject, reader, pen: &Html });
    let title = escape_html(&format!("{} · {}", reader.word("diff-title"), subject.after.config.title));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<p class=\"kicker\">{title}</p>\n",
        reader.lang(),
    );
    for (at, sentence) in outline.decision.iter().enumerate() {
        let tag = if at == 0 { "h1" } else { "p" };
        out.push_str(&format!("<{tag}>{sentence}</{tag}>\n"));
    }
    for section in &outline.sections {
        write(&mut out, section);
    }
    out + "</main>\n</body>\n</html>\n"
}

fn write(out: &mut String, section: &Section) {
    let heading = &section.heading;
    if section.folded {
        out.push_str(&format!("<details>\n<summary>{heading}</summary>\n"));
        list(out, &section.items);
        out.push_str("</details>\n");
    } else {
        out.push_str(&format!("<section>\n<h2>{heading}</h2>\n"));
        list(out, &section.items);
        out.push_str("</section>\n");
    }
}

fn list(out: &mut String, items: &[Item]) {
    out.push_str("<ul>\n");
    for item in items {
        out.push_str(&format!("<li>{}{}", sign(item.mark), item.line));
        if !item.under.is_empty() {
            out.push('\n');
            list(out, &item.under);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::None => "",
        Mark::Met => "<b class=\"good\">✓</b> ",
        Mark::Missing => "<b class=\"bad\">✗</b> ",
        Mark::Asked => "<b class=\"warn\">·</b> ",
        Mark::Waived => "<b class=\"warn\">~</b> ",
    }
}
