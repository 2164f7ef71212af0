//! The findings in the words that a person reads, and the catalogue held against the code.

use crate::analysis::rank::tests::method::ice;
use crate::analysis::rank::tests::world::{Told, told};
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Rule;
use crate::base::text::{Arg, Part, Str, Text};
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::model::scoring::Cap;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::BTreeSet;

const MESSAGES: &str = include_str!("../MESSAGES.ftl");

/// Messages that other stages of the pipeline use.
const FOR_OTHERS: [&str; 6] = [
    "no-change-aimed-at",
    "score-range",
    "score-range-comma",
    "score-range-fraction",
    "score-range-values",
    "score-range-zero",
];

/// One document for each thing that can be said.
const EVERYTHING: &str = "
    person anna pm
    person leo pmm
    bold      1 | anna! 5 8 5 | leo 5 8 5 | +anecdote supports
    guess     1 | anna! 5 6 5 | leo 5 6 5
    silent    1 | anna 5 8 5 | leo 5 9 5 | +launch supports
    divided   1 | anna 5 3 5 | leo 5 3 5 | +anecdote supports | +interviews contradicts
    refuted   1 | anna 5 2 5 | leo 5 2 5 | +interviews contradicts
    old       1 | anna@2026-06-01 5 2 5 | leo 5 2 5
    expired   1 | anna@2025-09-14 5 2 5 | leo 5 2 5
    learnt    1 | anna@2026-08-01 5 2 5 | leo 5 2 5 | +plan supports 2026-08-20
    future    1 | anna@2026-10-01 5 2 5 | leo@2026-10-02 5 2 5
    early     1 created=2026-09-01 | anna@2026-08-31 5 2 5 | leo 5 2 5
    twice     1 | anna 5 2 5 | leo 5 2 5 | anna 5 2 4
    renewed   1 | anna@2026-09-01 5 2 5 | leo 5 2 5 | anna@2026-09-02 5 2 4
    alone     2 | anna 5 2 5
    partly    2 | anna 5 2 - | leo 5 2 -
    bare      2
    unjudged  2 | anna 5 2 5 | zoe 5 2 5
";

#[test]
fn every_finding_reads_well() {
    let mut playbook = strictish(Cap::Warn);
    playbook.scoring.required_raters = vec![(Str::from("impact"), vec![Str::from("pmm")])];
    let answer = told(EVERYTHING, &playbook);
    let said: Vec<String> = answer.findings.iter().map(|finding| said(finding, &answer)).collect();
    assert_eq!(
        said,
        [
            "alone: only 1 person has scored this; your profile asks for 2 [`anna 5 2 5`: the scores so far]",
            "alone: nobody with the role “the pmm role” has rated “Impact” [`anna 5 2 5`: the scores so far]",
            "bare: nobody has scored this: the stage “Validation” asks for it [``: `ice:` can be added here]",
            "bold: “Confidence” is 8, but the best evidence for it, “anecdote”, supports 3 at most",
            "bold: “Confidence” of 7 or more needs a note that says what it rests on",
            "divided: “interviews” speaks against this, and the best evidence for it, “anecdote”, is no stronger",
            "early: the score is dated 2026-08-31, before the document was created on 2026-09-01",
            "expired: the newest score is 365 days old (2025-09-14) and has expired",
            "future: the score is dated 2026-10-01, but today is 2026-09-14 [`2026-10-02`: this date as well]",
            "guess: “Confidence” is 6, but no evidence supports it; without any, 2 is the most",
            "learnt: the newest score is from 2026-08-01, and there is newer evidence, from 2026-08-20 [`2026-08-20`: the newer evidence]",
            "old: the newest score is 105 days old (2026-06-01)",
            "partly: “Ease” has no value: the stage “Validation” asks for it [`anna 5 2 - | leo 5 2 -`: the scores so far]",
            "refuted: “interviews” speaks against this, and no evidence speaks for it",
            "renewed: `anna` has scored this twice; only the newer score counts [`anna`: this score counts]",
            "silent: “Confidence” of 7 or more needs a note that says what it rests on [`9`: this one has no note either]",
            "twice: `anna` has scored this twice, and the dates do not tell which score is the newer one [`anna`: this score counts]",
            "unjudged: nobody with the role “the pmm role” has rated “Impact” [`anna 5 2 5 | zoe 5 2 5`: the scores so far]",
        ]
    );
}

#[test]
fn an_applied_cap_says_what_counts() {
    let answer = told(EVERYTHING, &strictish(Cap::Apply));
    let applied = answer.findings.iter().filter(|finding| &*finding.slug == "over-evidence");
    assert_eq!(
        applied.map(|finding| said(finding, &answer)).collect::<Vec<_>>(),
        [
            "bold: “Confidence” is 8 and counts as 3: the best evidence for it, “anecdote”, supports no more",
            "guess: “Confidence” is 6 and counts as 2: no evidence supports it yet",
        ]
    );
}

#[test]
fn every_message_is_used_and_every_use_has_words() {
    let mut used = BTreeSet::from(FOR_OTHERS.map(String::from));
    for cap in [Cap::Warn, Cap::Apply] {
        let mut playbook = strictish(cap);
        playbook.scoring.required_raters = vec![(Str::from("impact"), vec![Str::from("pmm")])];
        for finding in told(EVERYTHING, &playbook).findings {
            let labels = finding.related.iter().map(|related| &related.label);
            let parts = [Some(&finding.message), finding.reason.as_ref(), finding.help.as_ref()];
            for text in parts.into_iter().flatten().chain(labels) {
                used.extend(message(text));
                say(text);
            }
        }
    }
    let written: BTreeSet<String> =
        MESSAGES.lines().filter_map(|line| Some(String::from(line.split_once(" = ")?.0))).collect();
    let written: BTreeSet<String> = written.into_iter().filter(|id| !id.starts_with(' ')).collect();
    assert_eq!(used, written);
}

#[test]
fn every_rule_about_scores_has_its_three_sentences() {
    let of_ranking = |rule: &&Rule| rule.code.starts_with("T3") && !rule::judges_changes(rule.code);
    for rule in rule::ALL.iter().filter(of_ranking) {
        let bundle = bundle();
        let message = bundle.get_message(rule.slug).unwrap_or_else(|| panic!("{} has no message", rule.slug));
        assert!(
            message.value().is_some()
                && message.get_attribute("reason").is_some()
                && message.get_attribute("help").is_some()
        );
    }
}

fn strictish(cap: Cap) -> Playbook {
    let mut playbook = ice();
    playbook.profile = Str::from("standard");
    playbook.scoring.cap = cap;
    playbook
}

/// The finding and its second places in words; reason and help must be sayable too.
fn said(finding: &Diagnostic, answer: &Told) -> String {
    for text in [&finding.reason, &finding.help] {
        assert!(text.as_ref().is_some_and(|text| say(text).ends_with('.')));
    }
    let related =
        finding.related.iter().map(|one| format!(" [`{}`: {}]", answer.words(one.place.span), say(&one.label)));
    format!(
        "{}: {}{}",
        finding.subject.as_deref().unwrap_or_default(),
        say(&finding.message),
        related.collect::<String>()
    )
}

fn message(text: &Text) -> Option<String> {
    match text {
        Text::Message { id, .. } => Some(id.to_string()),
        Text::Label(_) => None,
    }
}

/// The text in English; a message or an argument that is not there fails the test.
fn say(text: &Text) -> String {
    let Text::Message { id, part, args } = text else { panic!("not a message: {text:?}") };
    let bundle = bundle();
    let message = bundle.get_message(id).unwrap_or_else(|| panic!("{id} has no message"));
    let pattern = match part {
        Part::Main => message.value(),
        Part::Reason => message.get_attribute("reason").map(|attribute| attribute.value()),
        Part::Help => message.get_attribute("help").map(|attribute| attribute.value()),
    };
    let mut values = FluentArgs::new();
    for (name, arg) in args.iter() {
        values.set(
            *name,
            match arg {
                Arg::Str(text) => FluentValue::from(text.to_string()),
                Arg::Num(n) => FluentValue::from(*n),
                Arg::Label(label) => FluentValue::from(label.get("en").to_owned()),
                Arg::Text(_) => panic!("{id} nests a message"),
            },
        );
    }
    let mut errors = Vec::new();
    let pattern = pattern.unwrap_or_else(|| panic!("{id} lacks {part:?}"));
    let words = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    words
}

fn bundle() -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(String::from(MESSAGES)).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let english = "en".parse().unwrap_or_else(|error| panic!("{error}"));
    let mut bundle = FluentBundle::new(vec![english]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{errors:?}"));
    bundle
}
