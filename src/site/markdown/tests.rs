//! What a reader of a page gets for a body.

use crate::site::markdown::{Body, Labels, NoAids, Options, Rendered, Target, render};
use crate::syntax::markdown::outline::{Wanted, outline};

mod attacks;
mod constructs;
mod laws;
mod page;

const OPTIONS: Options<'static> = Options { shift: 0, prefix: "", max_bytes: 1 << 20 };

fn labels() -> Labels {
    Labels {
        link_to: "Link to {}".to_owned(),
        table: "Table {}".to_owned(),
        footnote: "Footnote {}".to_owned(),
        footnotes: "Footnotes".to_owned(),
        back: "Back to the text".to_owned(),
        diagram: "Diagram, as its source".to_owned(),
        formula: "Formula, as its source".to_owned(),
        note: "Note".to_owned(),
        tip: "Tip".to_owned(),
        important: "Important".to_owned(),
        warning: "Warning".to_owned(),
        caution: "Caution".to_owned(),
    }
}

/// Renders a body whose every link leads to `N.html`, where `N` is its number.
fn render_with(text: &str, options: Options<'_>) -> Rendered {
    let target = |number: usize| Some(Target { href: format!("{number}.html"), title: None });
    render(&Body { text, target: &target, labels: &labels(), options, aids: &NoAids })
}

fn html(text: &str) -> String {
    let rendered = render_with(text, OPTIONS);
    assert!(!rendered.truncated);
    page::check(&rendered.html);
    rendered.html
}

/// Renders a body whose every link leads nowhere.
fn html_without_targets(text: &str) -> String {
    let rendered = render(&Body { text, target: &|_| None, labels: &labels(), options: OPTIONS, aids: &NoAids });
    page::check(&rendered.html);
    rendered.html
}

/// The anchors that the check has for a body.
fn outline_anchors(text: &str) -> Vec<String> {
    let found = outline(text, 0, &Wanted { placeholders: &[], links: usize::MAX });
    found.headings.iter().map(|heading| heading.anchor.to_string()).collect()
}

/// How many links the check counts in a body.
fn outline_links(text: &str) -> usize {
    outline(text, 0, &Wanted { placeholders: &[], links: usize::MAX }).links.len()
}
