//! Findings as Checkstyle writes them: what Jenkins and many an older tool read.

use std::io;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::report::check::{Findings, sentences, xml};
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;
use quick_xml::Writer;

/// The version of the format, as its readers expect it.
const VERSION: &str = "4.3";

/// By file; the files with the worst findings come first, and in a file its worst.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.worst_first();
    let texts = findings.texts(&sorted);
    let places = texts.places();
    let mut files: Vec<(&TreePath, Vec<&Diagnostic>)> = Vec::new();
    let mut at = std::collections::BTreeMap::new();
    for finding in sorted {
        let path = &finding.place.path;
        let at = *at.entry(path).or_insert(files.len());
        match files.get_mut(at) {
            Some((_, list)) => list.push(finding),
            None => files.push((path, vec![finding])),
        }
    }
    xml::document(|out| {
        let root = out.create_element("checkstyle").with_attribute(("version", VERSION));
        if files.is_empty() {
            return root.write_empty().map(|_| ());
        }
        let write = |out: &mut Writer<Vec<u8>>| -> io::Result<()> {
            for (path, list) in &files {
                let name = xml::line(&findings.file(path));
                let file = out.create_element("file").with_attribute(("name", name.as_str()));
                file.write_inner_content(|out| list.iter().try_for_each(|one| error(out, one, &places, words)))?;
            }
            Ok(())
        };
        root.write_inner_content(write).map(|_| ())
    })
}

fn error(out: &mut Writer<Vec<u8>>, finding: &Diagnostic, places: &Places, words: &Catalogue) -> io::Result<()> {
    let start = places.start(&finding.place);
    let attributes = [
        ("line", start.line.to_string()),
        ("column", start.column.to_string()),
        ("severity", severity(finding.severity).to_owned()),
        ("message", xml::line(&sentences(finding, words).join(" · "))),
        ("source", xml::line(&format!("tandem.{}.{}", finding.code, finding.slug))),
    ];
    let attributes = attributes.iter().map(|(name, value)| (*name, value.as_str()));
    out.create_element("error").with_attributes(attributes).write_empty().map(|_| ())
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "info",
    }
}
