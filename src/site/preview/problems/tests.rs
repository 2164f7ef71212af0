//! What the page of problems shows, and that nothing in a file becomes markup on it.

use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::model::rule;
use crate::site::preview::problems::{Frame, Problem, page};
use crate::words::catalogue::Catalogue;

fn path(text: &str) -> TreePath {
    TreePath::new(text).unwrap()
}

fn finding(file: &str, rule: &Rule, span: (usize, usize)) -> Diagnostic {
    Diagnostic::new(rule, Place { path: path(file), span: Span::new(span.0, span.1) }, vec![("id", "x".into())])
}

fn shown(problems: Vec<Problem<'_>>, lang: &str) -> String {
    let words = Catalogue::new(lang);
    let role = |_: &str| None;
    let frame = Frame { title: "A <b> team", words: &words, fault: None, version: "7", role: &role };
    String::from_utf8(page(problems, frame)).unwrap()
}

#[test]
fn files_with_errors_come_first_with_the_lines_they_are_about() {
    let (quiet, loud) = (path("a.md"), path("b <i>.md"));
    let note = finding("a.md", &rule::LOST_COMMENT, (0, 1));
    let text = "one\n<script>é\nthree\nfour\n";
    let error = finding("b.md", &rule::YAML_SYNTAX, (4, 12));
    let problems = vec![
        Problem { path: &quiet, findings: vec![&note], text: Some(Arc::from("x")), page: Some(path("a.html")) },
        Problem { path: &loud, findings: vec![&error], text: Some(Arc::from(text)), page: None },
    ];
    let html = shown(problems, "en");
    assert!(html.find("b &lt;i&gt;.md").unwrap() < html.find("a.md").unwrap(), "{html}");
    assert!(
        html.contains("<i>   1</i> one\n<i>   2</i> <mark>&lt;script&gt;</mark>é\n<i>   3</i> three\n</pre>"),
        "{html}"
    );
    assert!(html.contains("<a href=\"/a.html\">") && html.contains("1 error, 1 warning"), "{html}");
    assert!(!html.contains("<script>é") && !html.contains("A <b>"), "{html}");
}

#[test]
fn an_empty_list_says_so_in_four_languages() {
    let said: Vec<String> = ["en", "ru", "pl", "fr"].into_iter().map(|lang| shown(Vec::new(), lang)).collect();
    assert!(said[0].contains("<p class=\"sum\">Nothing to mend.</p>"), "{}", said[0]);
    assert!(said.iter().all(|html| !html.contains("problems-")), "a message is missing");
    assert!(said[1].contains("lang=\"ru\"") && !said[1].contains("Nothing to mend"));
}

#[test]
fn places_beyond_a_text_and_inside_a_character_do_no_harm() {
    let file = path("a.md");
    for span in [(0, 0), (1, 2), (2, 1), (5, 900), (900, 901), (u32::MAX as usize, u32::MAX as usize)] {
        let one = finding("a.md", &rule::YAML_SYNTAX, span);
        for text in ["", "é", "éé\r\nыы\n", "\n\n\n"] {
            let problems = vec![Problem { path: &file, findings: vec![&one], text: Some(Arc::from(text)), page: None }];
            assert!(shown(problems, "pl").contains("a.md"));
        }
    }
}

#[test]
fn very_many_findings_are_counted_and_not_all_told() {
    let file = path("a.md");
    let many: Vec<Diagnostic> = (0..350).map(|at| finding("a.md", &rule::YAML_SYNTAX, (at, at))).collect();
    let html = shown(vec![Problem { path: &file, findings: many.iter().collect(), text: None, page: None }], "en");
    assert_eq!(html.matches("<li class").count(), 300);
    assert!(html.contains("50 more"), "{}", &html[html.len() - 300..]);
}
