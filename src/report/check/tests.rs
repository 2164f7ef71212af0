use super::*;
use crate::base::diagnostic::*;
use crate::base::span::*;
use crate::base::text::*;
use crate::model::rule;
use crate::report::style::{Links, Style};
use crate::report::tests::{harbor, read_in};
use std::sync::Arc;

#[test]
fn look() {
    let w = harbor::workspace();
    let src = "---\ntitle: Продажи 🚀 без карты\nstage: 2\nsize: huge\nevidense: none\n---\nText with \u{1b}[31m red\n";
    let p = harbor::path("initiatives/trial.md");
    let at = |needle: &str| {
        let s = src.find(needle).unwrap();
        Place { path: p.clone(), span: Span::new(s, s + needle.len()) }
    };
    let ds = vec![
        Diagnostic::new(
            &rule::MISSING_FIELD,
            at("2"),
            vec![("name", Arg::from("Metric")), ("stage", Arg::from("Validation")), ("field", Arg::from("metric"))],
        )
        .owed_by(Some(&Str::from("pm")))
        .about("trial")
        .at_path("metric")
        .related(at("evidense"), Text::Label(Label::plain("it would stand here"))),
        Diagnostic::worded(
            &rule::UNKNOWN_VALUE,
            "unknown-value",
            at("huge"),
            vec![
                ("value", Arg::from("huge\u{1b}[2J")),
                ("field", Arg::from("size")),
                ("allowed", Arg::from("`s`, `m`")),
            ],
        )
        .fixed_by(Text::Label(Label::plain("x")), at("huge").span, "m"),
        Diagnostic::new(&rule::CURLY_QUOTES, at("🚀"), vec![]),
        Diagnostic::new(
            &rule::DUPLICATE_ID,
            at("Продажи"),
            vec![("id", Arg::from("trial")), ("kind", Arg::from("Initiative")), ("other", Arg::from("x"))],
        )
        .related(
            Place { path: harbor::path("initiatives/portal.md"), span: Span::new(4, 9) },
            Text::Label(Label::plain("the other one")),
        ),
        Diagnostic::new(&rule::RAW_HTML, at("[31m"), vec![]),
    ];
    let look = |path: &crate::base::path::TreePath| {
        if *path == p {
            Some(Arc::from(src))
        } else {
            w.documents.iter().find(|d| d.path == *path).map(|d| d.text.clone())
        }
    };
    let f = Findings { diagnostics: &ds, workspace: &w, sources: &look, files: 12, limit: None };
    println!("{}", read_in("en", &Style::plain(80), |r| text::render(&f, r)));
    println!(
        "{}",
        read_in(
            "en",
            &Style {
                colour: true,
                width: 80,
                links: Some(Links { files: "file:///h/".into(), rule: "https://x/{code}".into() })
            },
            |r| text::render(&f, r)
        )
        .replace('\x1b', "ESC")
    );
    println!("{}", read_in("en", &Style::plain(80), |r| text::render(&Findings { limit: Some(2), ..f }, r)));
    println!("{}", read_in("en", &Style::plain(80), |r| text::render(&Findings { diagnostics: &[], ..f }, r)));
    println!(
        "{}",
        read_in("en", &Style::plain(80), |r| text::render(&Findings { diagnostics: &[], files: 0, ..f }, r))
    );
    println!("{}", json::render(&f, &crate::words::catalogue::Catalogue::new("en")));
    println!("{}", github::render(&f, &crate::words::catalogue::Catalogue::new("en")));
}
