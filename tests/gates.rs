//! What a team's own rules ask, question by question: who keeps them, who does not, and at which words that is shown.

use crate::fixture::workspace;

/// A kind of a team's own, without stages, of which its rule `asked` wants something.
fn method(question: &str) -> String {
    format!(
        "//- playbook.yaml
version: 1
kinds:
  - id: bet
    name: Bet
    plural: Bets
    folder: bets
    status: {{default: open, open: [open], done: [won]}}
    fields:
      - {{id: status, type: enum, values: [open, won, lost]}}
      - {{id: who, type: person}}
      - {{id: words, type: list, of: {{type: text, min: 1, max: 40}}}}
      - {{id: start, type: date}}
      - {{id: due, type: date}}
      - {{id: cycle, type: cycle}}
      - {{id: on, type: list, of: {{type: ref, to: [bet]}}}}
      - id: parts
        type: list
        of:
          type: map
          fields:
            - {{id: what, type: text, min: 1, max: 40}}
            - {{id: who, type: person}}
            - {{id: done, type: bool}}
            - {{id: n, type: num}}
            - {{id: m, type: num}}
            - {{id: from, type: date}}
            - {{id: until, type: date}}
rules:
  - {{id: asked, kind: bet, at: 0, name: Asked, message: Asked, {question}}}
"
    )
}

/// The words under the finding of the rule, for the document `bets/one.md` with this front matter and more files beside it.
fn shown(question: &str, front: &str, more: &str) -> Option<String> {
    let text = format!("---\ntitle: One\n{front}---\nText.\n");
    let all = format!("{}//- bets/one.md\n{text}{more}", method(question));
    let analysis = workspace(&all).analyse();
    let wrong: Vec<String> = analysis
        .diagnostics
        .iter()
        .filter(|one| one.place.path.as_str() == "playbook.yaml")
        .map(|one| format!("{one:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let mut own =
        analysis.diagnostics.iter().filter(|one| one.place.path.as_str() == "bets/one.md" && &*one.slug == "asked");
    own.next().map(|one| text[one.place.span.range()].to_owned())
}

#[track_caller]
fn keeps(question: &str, front: &str) {
    assert_eq!(shown(question, front, ""), None, "{question}\n{front}");
}

#[track_caller]
fn breaks(question: &str, front: &str, words: &str) {
    assert_eq!(shown(question, front, "").as_deref(), Some(words), "{question}\n{front}");
}

/// Where a document does not say what is missing, its front matter as a whole is shown.
#[track_caller]
fn lacks(question: &str, front: &str) {
    assert!(shown(question, front, "").is_some(), "{question}\n{front}");
}

#[test]
fn something_is_there_and_enough_of_it() {
    let present = "present: {field: words}";
    keeps(present, "words: [a]\n");
    lacks(present, "");
    let two = "min_items: {field: words, n: 2}";
    keeps(two, "words: [a, b]\n");
    lacks(two, "words: [a]\n");
    let either = "one_of: [{present: {field: who}}, {min_items: {field: words, n: 1}}]";
    keeps(either, "who: anna\n");
    keeps(either, "words: [a]\n");
    lacks(either, "");
}

#[test]
fn things_of_a_list_are_counted_by_what_they_say() {
    let none_open = "count_where: {field: parts, where: {done: [absent, false]}, max: 0}";
    keeps(none_open, "parts: [{what: a, done: true}]\n");
    lacks(none_open, "parts: [{what: a, done: false}]\n");
    lacks(none_open, "parts: [{what: a}]\n");
    let two_done = "count_where: {field: parts, where: {done: [true]}, min: 2}";
    keeps(two_done, "parts: [{what: a, done: true}, {what: b, done: true}]\n");
    lacks(two_done, "parts: [{what: a, done: true}, {what: b}]\n");
}

#[test]
fn a_day_is_fresh_so_long() {
    let fresh = "fresh: {field: start, days: 10}";
    keeps(fresh, "start: 2026-09-04\n");
    lacks(fresh, "start: 2026-09-03\n");
    lacks(fresh, "");
}

#[test]
fn documents_name_each_other_and_are_settled() {
    let two = "\n//- bets/two.md\n---\ntitle: Two\nwords: [x]\n---\nText.\n";
    let naming = two.replace("words", "on: [one]\nwords");
    let links = "links_to: {field: on, kind: bet, where: {words: [x]}, min: 1}";
    assert_eq!(shown(links, "on: [two]\n", two), None);
    assert!(shown(links, "on: [two]\n", &two.replace("[x]", "[y]")).is_some());
    let twice = "links_to: {field: on, kind: bet, min: 2}";
    assert!(shown(twice, "on: [two, two]\n", two).is_some());
    let back = "links_to: {field: on, kind: bet, incoming: true, min: 1}";
    assert_eq!(shown(back, "", &naming), None);
    assert!(shown(back, "", two).is_some());
    let settled = "no_open: {kind: bet, field: on, where: {words: [x]}}";
    assert!(shown(settled, "", &naming).is_some());
    assert_eq!(shown(settled, "", two), None);
    assert_eq!(shown(settled, "", &naming.replace("title", "status: lost\ntitle")), None);
    assert_eq!(shown(settled, "", &naming.replace("[x]", "[y]")), None);
    // A status that cannot be read may be any.
    assert!(shown(settled, "", &naming.replace("title", "status: maybe\ntitle")).is_some());
}

#[test]
fn one_day_comes_before_another() {
    let before = "before: {a: start, b: due}";
    keeps(before, "start: 2026-09-01\ndue: 2026-09-01\n");
    keeps(before, "start: 2026-09-01\n");
    breaks(before, "start: 2026-09-02\ndue: 2026-09-01\n", "2026-09-02");
    let two_days = "before: {a: start, b: due, days: 2}";
    keeps(two_days, "start: 2026-09-03\ndue: 2026-09-01\n");
    breaks(two_days, "start: 2026-09-04\ndue: 2026-09-01\n", "2026-09-04");
    breaks("before: {a: today, b: due}", "due: 2026-09-13\n", "2026-09-13");
    keeps("before: {a: today, b: due}", "due: 2026-09-14\n");
    breaks("before: {a: due, b: today}", "due: 2026-09-15\n", "2026-09-15");
    // Each part by itself.
    let parts = "before: {a: parts.from, b: parts.until}";
    keeps(parts, "parts: [{from: 2026-05-01, until: 2026-05-02}, {from: 2026-03-01, until: 2026-03-02}]\n");
    breaks(
        parts,
        "parts: [{from: 2026-05-01, until: 2026-05-02}, {from: 2026-03-03, until: 2026-03-02}]\n",
        "2026-03-03",
    );
}

#[test]
fn a_day_lies_in_its_cycle() {
    let within = "within: {cycle: cycle, days: [start, due]}";
    keeps(within, "cycle: 2026-Q3\nstart: 2026-07-01\ndue: 2026-09-30\n");
    keeps(within, "start: 2026-07-01\n");
    breaks(within, "cycle: 2026-Q3\nstart: 2026-07-01\ndue: 2026-10-01\n", "2026-10-01");
    breaks(within, "cycle: 2026-Q3\nstart: 2026-06-30\n", "2026-06-30");
}

#[test]
fn two_values_differ_and_a_word_is_among_others() {
    let differ = "differ: {a: parts.n, b: parts.m}";
    keeps(differ, "parts: [{n: 1, m: 2}, {n: 2, m: 1}]\n");
    breaks(differ, "parts: [{n: 1, m: 2}, {n: 3, m: 3.0}]\n", "3.0");
    keeps(differ, "parts: [{n: 1}, {m: 1}]\n");
    let among = "among: {field: words, of: [parts.what]}";
    keeps(among, "words: [A]\nparts: [{what: a}, {what: b}]\n");
    breaks(among, "words: [a, z]\nparts: [{what: a}, {what: b}]\n", "z");
    keeps(among, "words: [z]\n");
}

#[test]
fn people_hold_the_roles_that_are_asked_for() {
    let holders = "holders: {field: who, roles: [pm]}";
    keeps(holders, "who: anna\n");
    breaks(holders, "who: leo\n", "leo");
    lacks(holders, "");
    let parts = "holders: {field: parts.who, sides: [product, market]}";
    keeps(parts, "parts: [{who: anna}, {who: leo}]\n");
    lacks(parts, "parts: [{who: anna}]\n");
}
