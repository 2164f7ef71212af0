//! Values of fields in words: lists inside maps, people among words, addresses, parts of what is linked.

use crate::base::text::Label;
use crate::model::entity::{Data, EntityIx};
use crate::model::kind::{Choice, Field, Shape};
use crate::model::link::Link;
use crate::site::tests::method::{field, kind, list as list_of, words};
use crate::site::tests::sample::{Build, harbor, list, map, page, seen, site, str, text};

const TRIAL: &str = "initiatives/trial-without-card.html";

/// The sample with these further fields of its first kind.
fn with(fields: impl IntoIterator<Item = Field>) -> (Build, EntityIx) {
    let mut build = harbor();
    build.workspace.playbook.kinds[0].fields.extend(fields);
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    (build, trial)
}

fn people_or_words() -> Shape {
    list_of(Shape::Either(vec![Shape::Person { role: None }, words()]))
}

#[test]
fn people_and_roles_in_a_list_inside_a_map_are_named_and_parted() {
    let members = vec![field("to", "To", people_or_words()), field("how", "How", words())];
    let (mut build, trial) = with([
        field("presented", "Presented", Shape::Map(members.clone())),
        field("talks", "Talks", list_of(Shape::Map(vec![field("with", "With", Shape::Map(members))]))),
    ]);
    let told = || map([("to", list([text("anna"), text("pmm"), text("the board")])), ("how", text("by word"))]);
    build.set(trial, "presented", told());
    build.set(trial, "talks", list([map([("with", told())])]));
    let read = seen(&page(&site(build.analysis()), TRIAL));
    assert!(read.contains("To: AK Anna Kowalska , PMM, the board How: by word"), "{read}");
    assert!(read.contains("To: AK Anna Kowalska , PMM, the board · How: by word"), "{read}");
}

#[test]
fn an_address_of_a_file_of_the_workspace_leads_there() {
    let link = vec![field("label", "Label", words()), field("url", "Address", Shape::Url)];
    let (mut build, trial) = with([field("links", "Links", list_of(Shape::Map(link)))]);
    let given = [
        ("sketch", "trial-without-card/sketch.png"),
        ("logo", "static/logo.png"),
        ("rival", "../competitors/parcelly.md#prices"),
        ("words", "/handbook/words.md"),
        ("none", "trial-without-card/none.png"),
        ("out", "../../etc/passwd"),
        ("script", "JavaScript:alert(1)"),
        ("tabbed", "java\tscript:alert(1)"),
        ("host", "//evil.example/x"),
        ("web", "https://example.com/a?b=1&c=2"),
    ];
    let items = given.map(|(label, url)| map([("label", text(label)), ("url", text(url))]));
    build.set(trial, "links", list(items));
    let html = page(&site(build.analysis()), TRIAL);
    for href in [
        r#"<a href="../initiatives/trial-without-card/sketch.png">trial-without-card/sketch.png</a>"#,
        r#"<a href="../static/logo.png">static/logo.png</a>"#,
        r#"<a href="../competitors/parcelly.html#prices">../competitors/parcelly.md#prices</a>"#,
        r#"<a href="https://example.com/a?b=1&amp;c=2" rel="noopener noreferrer">"#,
    ] {
        assert!(html.contains(href), "{href} is not in {html}");
    }
    for plain in ["/handbook/words.md", "none.png", "etc/passwd", "script:alert(1)", "evil.example"] {
        assert!(html.contains(plain), "{plain} is not shown");
        let linked = html.split("href=\"").skip(1).any(|rest| rest.split('"').next().unwrap_or("").contains(plain));
        assert!(!linked, "{plain} is a link");
    }
}

#[test]
fn two_parts_of_one_document_are_told_apart() {
    let (mut build, trial) =
        with([field("key_results", "Key results", list_of(Shape::Ref { kinds: Vec::new(), fragment: true }))]);
    let results = list_of(Shape::Map(vec![field("id", "Id", words()), field("title", "Title", words())]));
    let mut objective = kind("objective", "Objectives", crate::model::kind::Store::Folder(str("objectives")), vec![]);
    objective.fields = vec![field("title", "Title", words()), field("key_results", "Key results", results)];
    build.workspace.playbook.kinds.push(objective);
    let growth = build.entity("objective", "growth", "Shops start alone", "");
    let result = |id: &str, title: &str| map([("id", text(id)), ("title", text(title))]);
    build.set(growth, "key_results", list([result("paying", "More paying shops"), result("cost", "Cheaper leads")]));
    build.set(trial, "key_results", list([text("growth#paying"), text("growth#cost"), text("growth")]));
    // Each value has a place of its own in the file.
    let values = build.of(trial).values.last_mut().expect("just set");
    let Data::List(items) = &mut values.data else { panic!("a list") };
    let spans = items.iter_mut().enumerate().map(|(at, item)| {
        item.span = crate::base::span::Span::new(at * 20, at * 20 + 10);
        item.span
    });
    let spans: Vec<_> = spans.collect();
    for span in spans {
        let link = Link { field: str("key_results"), to: growth, span };
        build.workspace.links.out[trial.0 as usize].push(link);
    }
    let read = seen(&page(&site(build.analysis()), TRIAL));
    let told = "More paying shops Shops start alone Cheaper leads Shops start alone Shops start alone Key results";
    assert!(read.contains(told), "{read}");
}

#[test]
fn a_value_between_two_steps_of_the_rubric_is_not_told_to_be_the_lower_one() {
    let (mut build, trial) = with([]);
    let at = [(100, "Nobody notices."), (500, "One segment notices."), (1000, "Everybody notices.")];
    let rubric = at.map(|(at, words)| (at, Label::plain(words)));
    build.workspace.playbook.scoring.presets[0].criteria[0].rubric = rubric.into();
    let mut read = |shown: &str, value: f64| {
        let found = build.workspace.ranking.items.iter_mut().find(|item| item.entity == trial);
        let rating = &mut found.expect("it is ranked").criteria[0];
        (rating.shown, rating.value) = (shown.to_owned(), value);
        seen(&page(&site(Build { workspace: build.workspace.clone() }.analysis()), TRIAL))
    };
    assert!(read("5", 5.0).contains("Impact 5 One segment notices."));
    assert!(read("10", 10.0).contains("Impact 10 Everybody notices."));
    assert!(read("4.5", 4.5).contains("Impact 4.5 1: Nobody notices. 5: One segment notices."));
    assert!(read("8", 8.0).contains("Impact 8 5: One segment notices. 10: Everybody notices."));
}

#[test]
fn a_choice_keeps_its_name_among_people_and_words() {
    let choice = Choice { id: str("all"), name: Label::plain("Everybody") };
    let shape = Shape::Either(vec![Shape::Enum(vec![choice]), Shape::Person { role: None }, words()]);
    let (mut build, trial) = with([field("told", "Told", list_of(shape))]);
    build.set(trial, "told", list([text("all"), text("leo"), text("nobody else")]));
    let read = seen(&page(&site(build.analysis()), TRIAL));
    assert!(read.contains("Told Everybody, LM Léo Martin , nobody else"), "{read}");
}
