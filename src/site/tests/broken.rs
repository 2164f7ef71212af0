//! Documents with mistakes: shown, never lost.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Place, Span};
use crate::model::rule;
use crate::site::tests::sample::{harbor, page, path, seen, site};

#[test]
fn a_document_that_cannot_be_read_shows_its_raw_text() {
    let mut build = harbor();
    let usage = build.workspace.find("initiative", "usage-alerts").expect("it is there");
    let document = build.of(usage).document.expect("a file");
    build.of(usage).broken = true;
    let file = &mut build.workspace.documents[document.0 as usize];
    file.broken = true;
    file.text = "---\ntitle: <b>Usage\n: [\n".into();
    let site = site(build.analysis());
    let html = page(&site, "initiatives/usage-alerts.html");
    assert!(html.contains("title: &lt;b&gt;Usage\n: [\n</pre>"), "{html}");
    assert!(seen(&html).contains("The file as it is"));
    for at in ["initiatives/usage-alerts.html", "board.html", "initiatives/index.html"] {
        assert!(seen(&page(&site, at)).contains("Cannot be read"), "{at}");
    }
}

#[test]
fn findings_stand_on_the_page_of_their_document_in_words() {
    let mut build = harbor();
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    let place = Place { path: build.of(trial).path.clone(), span: Span::new(4, 9) };
    let args = vec![("target", "../nowhere.md".into())];
    let finding =
        Diagnostic::new(&rule::BROKEN_LINK, place, args).about("trial-without-card").owed_by(Some(&"pmm".into()));
    let mut analysis = build.analysis();
    analysis.diagnostics.push(finding);
    let site = site(analysis);
    let html = page(&site, "initiatives/trial-without-card.html");
    assert!(html.contains("<code>../nowhere.md</code>"), "{html}");
    let read = seen(&html);
    assert!(read.contains("To mend 1 Line 2 The link to ../nowhere.md leads nowhere"), "{read}");
    assert!(read.contains("PMM T404"), "{read}");
    assert!(seen(&page(&site, "board.html")).contains("Needs mending"));
    let home = seen(&page(&site, "index.html"));
    assert!(home.contains("Checks 1 to mend"), "{home}");
    assert!(!seen(&page(&site, "initiatives/usage-alerts.html")).contains("To mend"));
}

#[test]
fn a_document_with_an_unknown_stage_is_not_lost() {
    let mut build = harbor();
    let usage = build.workspace.find("initiative", "usage-alerts").expect("it is there");
    build.of(usage).stage = None;
    let site = site(build.analysis());
    assert!(seen(&page(&site, "board.html")).contains("Stage unknown Usage alerts"));
    assert!(seen(&page(&site, "initiatives/usage-alerts.html")).contains("Owners learn too late."));
}

#[test]
fn two_documents_for_one_address_both_have_pages() {
    let mut build = harbor();
    build.document("index.md", "", "# Mine\n\nHere.\n");
    build.document("Vision.md", "", "# Other\n\nThere.\n");
    let site = site(build.analysis());
    assert!(seen(&page(&site, "index.html")).contains("Needs attention"));
    assert!(seen(&page(&site, "index-2.html")).contains("Here."));
    assert!(seen(&page(&site, "vision.html")).contains("Far."));
    assert!(seen(&page(&site, "Vision-2.html")).contains("There."));
    assert!(site.paths().contains(&path("Vision-2.html")));
}
