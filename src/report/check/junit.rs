//! Findings as the tests of a JUnit report, which every build server can show.
//!
//! The format knows what passed and what failed and nothing in between: errors fail, warnings and notes are skipped tests,
//! so they are seen and stop nothing. A server that finds no test at all calls the report broken; a clean check is one that
//! passed.

use std::collections::BTreeMap;
use std::io;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::report::check::{Findings, sentences, severity_word, xml};
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;
use quick_xml::Writer;

/// The name of the suite, and of the one test of a clean check.
const SUITE: &str = "tandem check";

/// One test a finding, the worst first.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.worst_first();
    let texts = findings.texts(&sorted);
    let report = Report { findings, places: &texts.places(), words };
    let cases: Vec<(Option<&Diagnostic>, String)> = match sorted.is_empty() {
        true => vec![(None, SUITE.to_owned())],
        false => names(&sorted, words).into_iter().zip(sorted).map(|(name, finding)| (Some(finding), name)).collect(),
    };
    let failures = findings.tally().errors.to_string();
    let skipped = (findings.tally().warnings + findings.tally().notes).to_string();
    let tests = cases.len().to_string();
    let counts = [("name", SUITE), ("tests", &tests), ("failures", &failures), ("errors", "0"), ("skipped", &skipped)];
    let counts = [&counts[..], &[("time", "0")]].concat();
    xml::document(|out| {
        let root = out.create_element("testsuites").with_attributes(counts.iter().copied());
        let suites = |out: &mut Writer<Vec<u8>>| {
            let suite = out.create_element("testsuite").with_attributes(counts.iter().copied());
            let write =
                |out: &mut Writer<Vec<u8>>| cases.iter().try_for_each(|(one, name)| report.case(out, *one, name));
            suite.write_inner_content(write).map(|_| ())
        };
        root.write_inner_content(suites).map(|_| ())
    })
}

/// What the tests are called. A server follows a test from run to run by its name, so no line is in it, and two of one name
/// would be taken for one.
fn names<'f>(findings: &[&'f Diagnostic], words: &Catalogue) -> Vec<String> {
    let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let name = |finding: &&'f Diagnostic| {
        let name = xml::line(&format!("{} {}: {}", finding.code, finding.slug, words.say(&finding.message)));
        let nth = seen.entry((finding.place.path.as_str(), name.clone())).or_default();
        *nth += 1;
        if *nth == 1 { name } else { format!("{name} ({nth})") }
    };
    findings.iter().map(name).collect()
}

struct Report<'a> {
    findings: &'a Findings<'a>,
    places: &'a Places<'a>,
    words: &'a Catalogue,
}

impl Report<'_> {
    fn case(&self, out: &mut Writer<Vec<u8>>, finding: Option<&Diagnostic>, name: &str) -> io::Result<()> {
        let case = out.create_element("testcase").with_attribute(("name", name));
        let Some(finding) = finding else {
            return case.with_attributes([("classname", SUITE), ("time", "0")]).write_empty().map(|_| ());
        };
        let file = xml::line(&self.findings.file(&finding.place.path));
        let line = self.places.start(&finding.place).line.to_string();
        let place = [("classname", file.as_str()), ("file", &file), ("line", &line), ("time", "0")];
        case.with_attributes(place).write_inner_content(|out| self.outcome(out, finding, &file)).map(|_| ())
    }

    fn outcome(&self, out: &mut Writer<Vec<u8>>, finding: &Diagnostic, file: &str) -> io::Result<()> {
        let start = self.places.start(&finding.place);
        let weight = self.words.word(severity_word(finding.severity));
        let message = xml::line(&format!("{weight}: {}", self.words.say(&finding.message)));
        let body = format!("{file}:{}:{}\n{}", start.line, start.column, sentences(finding, self.words).join("\n"));
        let code = format!("{} {}", finding.code, finding.slug);
        let outcome = match finding.severity {
            Severity::Error => out.create_element("failure").with_attribute(("type", code.as_str())),
            Severity::Warning | Severity::Note => out.create_element("skipped"),
        };
        outcome.with_attribute(("message", message.as_str())).write_text_content(xml::block(&body)).map(|_| ())
    }
}
