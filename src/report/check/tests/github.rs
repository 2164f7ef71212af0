//! Findings as workflow commands: limits, order and escaping.

use crate::base::diagnostic::Diagnostic;
use crate::base::text::Arg;
use crate::model::rule;
use crate::report::check::github::render;
use crate::report::check::tests::{curly_quotes, elsewhere, findings, missing_field, raw_html, unknown_value};
use crate::report::tests::{harbor, same};
use crate::words::catalogue::Catalogue;

fn said(diagnostics: &[Diagnostic]) -> String {
    let workspace = harbor::workspace();
    render(&findings(diagnostics, &workspace), &Catalogue::new("en"))
}

#[test]
fn errors_come_first_with_lines_and_columns() {
    same(&said(&[raw_html(), curly_quotes(), unknown_value()]), "
::error file=initiatives/trial.md,line=4,endLine=4,col=7,endColumn=11,title=T104 unknown-value::`huge` is not one of the values of `size`%0AA value that is not on the list would appear in no filter, column or count.%0AUse one of these: `s`, `m`, `l`.
::warning file=initiatives/trial.md,line=2,endLine=2,col=16,endColumn=17,title=T012 curly-quotes::the curly quotes are read as part of the text%0AYAML knows straight quotes only; word processors and phones like to replace them.%0AUse straight quotes: `\"…\"`.
::notice file=initiatives/trial.md,line=7,endLine=7,col=16,endColumn=19,title=T503 raw-html::`<b>` is shown as text: HTML is not passed on to the site%0AForeign HTML can break a page or run a script in the reader’s browser.%0AUse markdown; `br`, `kbd`, `sub`, `sup`, `details` and `summary` without attributes are allowed.
");
}

#[test]
fn a_span_of_several_lines_has_no_columns() {
    let finding = Diagnostic::new(&rule::CONFLICT_MARKERS, elsewhere("initiatives/portal.md", 4, 20), Vec::new());
    let said = said(&[finding]);
    assert!(
        said.starts_with("::error file=initiatives/portal.md,line=2,endLine=3,title=T006 conflict-markers::"),
        "{said}"
    );
}

#[test]
fn what_would_end_a_command_is_escaped() {
    let args = vec![
        ("value", Arg::from("100% sure\r\n::error::forged")),
        ("field", Arg::from("x")),
        ("allowed", Arg::from("y")),
    ];
    let finding = Diagnostic::new(&rule::UNKNOWN_VALUE, elsewhere("a,b: 100%.md", 0, 0), args);
    let said = said(&[finding]);
    assert!(said.starts_with("::error file=a%2Cb%3A 100%25.md,line=1,"), "{said}");
    assert!(said.contains("`100%25 sure%0D%0A::error::forged`"), "{said}");
    assert_eq!(said.lines().count(), 1);
}

#[test]
fn the_tenth_says_how_many_more_and_the_rest_stands_in_the_log() {
    let mut diagnostics = vec![missing_field(); 13];
    diagnostics.extend(vec![curly_quotes(); 10]);
    diagnostics.push(Diagnostic::new(
        &rule::UNKNOWN_KEY,
        elsewhere("z\n::error::.md", 0, 0),
        vec![("key", Arg::from("\n::error::x"))],
    ));
    let said = said(&diagnostics);
    let begins = |text: &str| said.lines().filter(|line| line.starts_with(text)).count();
    assert_eq!((begins("::error"), begins("::warning"), begins("error: ")), (10, 10, 4));
    let tenth = said.lines().nth(9).unwrap_or_default();
    assert!(tenth.ends_with("%0A…and 4 more of this level in the log of this step."), "{tenth}");
    assert!(said.lines().take(9).all(|line| !line.contains("more of this level")));
    assert!(
        said.ends_with("error: z ::error::.md:1:1 T101 unknown-key: ` ::error::x` is not a field here\n"),
        "{said}"
    );
    assert!(said.lines().nth(19).is_some_and(|line| !line.contains("more of this level")), "exactly ten are all shown");
}
