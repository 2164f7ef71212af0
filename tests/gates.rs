//! What a team's own rules ask, question by question: who keeps them, who does not, and at which words that is shown.

use tandem::base::diagnostic::{Diagnostic, Severity};

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
        none: true
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
      - id: gates
        type: list
        of:
          type: map
          fields:
            - {{id: enter, type: int, min: 0, max: 9}}
            - {{id: date, type: date}}
            - {{id: by, type: list, of: {{type: person}}}}
            - {{id: verdict, type: text, min: 1, max: 40}}
            - {{id: why, type: text, min: 1, max: 40}}
            - id: waive
              type: list
              of: {{type: map, fields: [{{id: rule, type: text, min: 1, max: 40}}, {{id: why, type: text, min: 1, max: 40}}]}}
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
    // A reason why there are none is an answer.
    keeps(two_done, "parts: {none: nothing to share out}\n");
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
    let words = "differ: {a: parts.what, b: parts.who}";
    keeps(words, "parts: [{what: x, who: anna}, {what: y}]\n");
    breaks(words, "parts: [{what: anna, who: anna}]\n", "anna");
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

#[test]
fn in_each_cycle_somebody_of_a_role_is_named_and_that_is_said_once() {
    let each = "each_cycle: {cycle: cycle, field: who, roles: [pmm]}";
    let other = |name: &str, cycle: &str, who: &str| {
        format!("\n//- bets/{name}.md\n---\ntitle: {name}\ncycle: {cycle}\nwho: {who}\n---\nText.\n")
    };
    let own = "cycle: 2026-Q3\nwho: anna\n";
    breaks(each, own, "2026-Q3");
    keeps(each, "cycle: 2026-Q3\nwho: leo\n");
    keeps(each, "who: anna\n");
    assert_eq!(shown(each, own, &other("two", "2026-Q3", "leo")), None);
    assert!(shown(each, own, &other("two", "2026-Q4", "leo")).is_some());
    assert!(shown(each, own, &other("two", "2026-Q3", "anna")).is_some());
    assert_eq!(shown(each, own, &other("an-earlier-one", "2026-Q3", "anna")), None);
    // What is over is over, and whom nobody can name is not asked for.
    keeps(each, "cycle: 2026-Q2\nwho: anna\n");
    keeps("each_cycle: {cycle: cycle, field: who, roles: [design]}", own);
    let last_day = "\n//- tandem.yaml\nversion: 1\nprofile: standard\ntoday: 2026-09-30\n";
    assert!(shown(each, own, last_day).is_some());
    assert_eq!(shown(each, own, &last_day.replace("09-30", "10-01")), None);
    // Nobody knows whom a name of nobody means.
    keeps("each_cycle: {cycle: cycle, field: on.who, roles: [pmm]}", "cycle: 2026-Q3\non: [gone]\n");
}

#[test]
fn what_lies_behind_a_reference_counts_and_behind_a_broken_one_nobody_knows() {
    let two = "\n//- bets/two.md\n---\ntitle: Two\nwords: [x]\nwho: leo\nstart: 2026-08-02\n---\nText.\n";
    let among = "among: {field: words, of: [on.words]}";
    assert_eq!(shown(among, "words: [x]\non: [two]\n", two), None);
    assert_eq!(shown(among, "words: [z]\non: [two]\n", two).as_deref(), Some("z"));
    assert_eq!(shown(among, "words: [z]\non: [two, gone]\n", two), None);
    let holders = "holders: {field: on.who, roles: [pm]}";
    assert_eq!(shown(holders, "on: [two]\n", two).as_deref(), Some("two"));
    assert_eq!(shown(holders, "on: [two]\n", &two.replace("leo", "anna")), None);
    keeps(holders, "on: [gone]\n");
    let before = "before: {a: on.start, b: due}";
    assert_eq!(shown(before, "on: [two]\ndue: 2026-08-02\n", two), None);
    assert_eq!(shown(before, "on: [two]\ndue: 2026-08-01\n", two).as_deref(), Some("two"));
    let page = "page: {path: handbook/plan.md}";
    lacks(page, "");
    assert_eq!(shown(page, "", "\n//- handbook/plan.md\n# Plan\n\nText.\n"), None);
}

/// The findings about the document, by a method that was changed a little.
fn findings(method: &str, profile: &'static str, front: &str) -> Vec<Diagnostic> {
    let people = "//- people.yaml\nanna: {name: Anna, roles: [pm], from: 2026-05-01, until: 2026-08-31}\nleo: {name: Leo, roles: [pmm]}\n\
                  mia: {name: Mia, roles: [design]}\n";
    let all = format!("{people}{method}//- bets/one.md\n---\ntitle: One\n{front}---\nText.\n");
    let found = workspace(&all).profile(profile).analyse().diagnostics;
    let is_own = |one: &Diagnostic| one.place.path.as_str() == "bets/one.md";
    assert!(found.iter().all(|one| one.place.path.as_str() != "playbook.yaml"), "{found:#?}");
    found.into_iter().filter(is_own).collect()
}

/// The names of all findings about the document.
fn found(question: &str, front: &str) -> Vec<String> {
    names(&findings(&method(question), "standard", front))
}

fn names(found: &[Diagnostic]) -> Vec<String> {
    found.iter().map(|one| one.slug.to_string()).collect()
}

#[test]
fn a_signature_counts_from_whoever_held_the_role_that_day() {
    let signed = "signed_by: {role: pm, n: 1}";
    let by = |date: &str, who: &str| format!("gates: [{{enter: 0, date: {date}, by: [{who}]}}]\n");
    assert_eq!(found(signed, &by("2026-05-01", "anna")), [""; 0]);
    assert_eq!(found(signed, &by("2026-08-31", "anna")), [""; 0]);
    assert_eq!(found(signed, &by("2026-04-30", "anna")), ["signer-lacks-role"]);
    assert_eq!(found(signed, &by("2026-09-01", "anna")), ["signer-lacks-role"]);
    assert_eq!(found(signed, &by("2026-06-01", "leo")), ["signer-lacks-role"]);
    assert_eq!(found(signed, &by("2026-06-01", "leo, anna")), [""; 0]);
    assert_eq!(found(signed, "gates: [{enter: 0, by: [anna]}]\n"), [""; 0]);
    assert_eq!(found(signed, "gates: [{enter: 1, by: [anna]}]\n"), ["asked"]);
    assert_eq!(found(signed, ""), ["asked"]);
    // The newest entry is the last one.
    assert_eq!(found(signed, "gates: [{enter: 0, by: [anna]}, {enter: 0, by: [leo]}]\n"), ["signer-lacks-role"]);
    assert_eq!(found("signed_by: {role: pm, n: 2}", "gates: [{enter: 0, by: [anna]}]\n"), ["asked"]);
    let reasoned = "signed_by: {role: pm, verdict: true}";
    assert_eq!(found(reasoned, "gates: [{enter: 0, by: [anna], verdict: go, why: It pays}]\n"), [""; 0]);
    assert_eq!(found(reasoned, "gates: [{enter: 0, by: [anna], verdict: go}]\n"), ["asked"]);
    assert_eq!(found(reasoned, "gates: [{enter: 0, by: [anna], why: It pays}]\n"), ["asked"]);
}

#[test]
fn a_waiver_has_a_reason_a_signer_and_a_rule() {
    let waived = |by: &str, waiver: &str| format!("gates: [{{enter: 0, by: [{by}], waive: [{{{waiver}}}]}}]\n");
    let asked = "present: {field: words}";
    assert_eq!(found(asked, &waived("leo", "rule: asked, why: No time")), [""; 0]);
    assert_eq!(found(asked, &waived("leo", "rule: asked")), ["asked", "waiver-without-reason"]);
    assert_eq!(found(asked, &waived("mia", "rule: asked, why: No time")), ["asked", "waiver-not-allowed"]);
    assert_eq!(found(asked, &waived("leo", "rule: askd, why: No time")), ["asked", "waiver-of-unknown-rule"]);
    let never = "waivable: false, present: {field: words}";
    assert_eq!(found(never, &waived("leo", "rule: asked, why: No time")), ["asked", "waiver-not-allowed"]);
}

#[test]
fn what_is_missing_is_said_once_and_what_hangs_on_it_waits() {
    let needs = |field: &str, question: &str| {
        method(question).replace(&format!("{{id: {field}, type"), &format!("{{id: {field}, at: 0, type"))
    };
    let names = |method: &str, front: &str| names(&findings(method, "standard", front));
    let two = needs("words", "min_items: {field: words, n: 2}");
    assert_eq!(names(&two, ""), ["missing-field"]);
    assert_eq!(names(&two, "words: [a]\n"), ["asked"]);
    // Whether it is asked at all depends on a field that nobody has filled in.
    let unless = needs("who", "unless: {who: [leo]}, present: {field: words}");
    assert_eq!(names(&unless, ""), ["missing-field"]);
    assert_eq!(names(&unless, "who: leo\n"), [""; 0]);
    assert_eq!(names(&unless, "who: anna\n"), ["asked"]);
    // A key that waits for its value is the place to mend.
    let empty = &findings(&needs("words", "present: {field: who}"), "standard", "who: leo\nwords:\n")[0];
    let absent = &findings(&needs("words", "present: {field: who}"), "standard", "who: leo\n")[0];
    assert_eq!((&*empty.slug, empty.related.len()), ("missing-field", 0));
    assert_eq!((&*absent.slug, absent.related.len()), ("missing-field", 1));
    assert!(empty.place.span != absent.place.span);
}

#[test]
fn how_much_it_weighs_and_who_owes_it() {
    let weight = |profile, question: &str| findings(&method(question), profile, "")[0].severity;
    assert_eq!(weight("standard", "level: error, present: {field: words}"), Severity::Error);
    assert_eq!(weight("standard", "level: warning, present: {field: words}"), Severity::Warning);
    assert_eq!(weight("full", "level: warning, present: {field: words}"), Severity::Error);
    // The calendar alone never makes an error.
    assert_eq!(weight("standard", "level: error, fresh: {field: start, days: 3}"), Severity::Warning);
    assert_eq!(weight("full", "level: warning, fresh: {field: start, days: 3}"), Severity::Warning);
    let owed = |question: &str| findings(&method(question), "standard", "")[0].owed_by.as_deref().map(str::to_owned);
    assert_eq!(owed("owed_by: pm, present: {field: words}").as_deref(), Some("pm"));
    assert_eq!(owed("signed_by: {role: pmm}").as_deref(), Some("pmm"));
    assert_eq!(owed("present: {field: words}"), None);
    let either = "one_of: [{signed_by: {role: pmm}}, {present: {field: words}}]";
    assert_eq!(found(either, "gates: [{enter: 0, by: [mia]}]\n"), ["signer-lacks-role"]);
}

#[test]
fn a_new_rule_leaves_alone_what_was_decided_before_it() {
    let since = "since: 2026-06-01, present: {field: words}";
    let passed = |date: &str| format!("gates: [{{enter: 0, date: {date}, by: [leo]}}]\n");
    assert_eq!(found(since, &passed("2026-05-31")), [""; 0]);
    assert_eq!(found(since, &passed("2026-06-01")), ["asked"]);
    assert_eq!(found(since, ""), ["asked"]);
    // What only another profile asks for may be waived in advance.
    let elsewhere = method("present: {field: words}").replace("kind: bet, at: 0", "kind: bet, at: {full: 0}");
    let waived = "gates: [{enter: 0, by: [leo], waive: [{rule: asked, why: No time}]}]\n";
    assert_eq!(names(&findings(&elsewhere, "standard", waived)), [""; 0]);
}
