//! The catalogues are complete, alike in all languages, and say what they should.

use crate::base::text::{Arg, Label, Part, Text};
use crate::model::rule;
use crate::words::catalogue::{Catalogue, PSEUDO};

fn say(lang: &str, id: &str, args: Vec<(&'static str, Arg)>) -> String {
    Catalogue::new(lang).say(&Text::with(id, args))
}

fn part(id: &str, part: Part) -> Text {
    Text::Message { id: id.into(), part, args: Vec::new().into() }
}

#[test]
fn every_rule_says_what_why_and_what_to_do() {
    let catalogue = Catalogue::new("en");
    for rule in rule::ALL {
        for each in [Part::Main, Part::Reason, Part::Help] {
            assert!(catalogue.try_say(&part(rule.slug, each)).is_some(), "{} {} {each:?}", rule.code, rule.slug);
        }
    }
}

#[test]
fn values_stand_in_a_sentence_without_invisible_marks() {
    let args = || vec![("key", Arg::from("confidance")), ("nearest", Arg::from("confidence"))];
    assert_eq!(say("en", "unknown-key-near", args()), "`confidance` is not a field here; did you mean `confidence`?");
}

#[test]
fn an_argument_may_stay_away_where_the_message_allows_it() {
    let near = vec![("check", Arg::from("missing-feild")), ("nearest", Arg::from("missing-field"))];
    assert_eq!(say("en", "unknown-check", near), "there is no check `missing-feild`; did you mean `missing-field`?");
    for nothing in [vec![], vec![("nearest", "".into())], vec![("nearest", "none".into())]] {
        let args = [vec![("check", Arg::from("x"))], nothing].concat();
        assert_eq!(say("en", "unknown-check", args), "there is no check `x`");
    }
    let value = ("value", Arg::from("11"));
    let field = ("field", Arg::from("impact"));
    let (min, max) = (("min", Arg::Num(1)), ("max", Arg::Num(10)));
    let range = |args: Vec<_>| say("en", "out-of-range", [vec![value.clone(), field.clone()], args].concat());
    assert_eq!(range(vec![min.clone(), max.clone()]), "`11` is out of range: `impact` goes from 1 to 10");
    assert_eq!(range(vec![min.clone(), ("max", "…".into())]), "`11` is out of range: `impact` is at least 1");
    assert_eq!(range(vec![min]), "`11` is out of range: `impact` is at least 1");
    assert_eq!(range(vec![max]), "`11` is out of range: `impact` is at most 10");
}

#[test]
fn messages_and_labels_inside_a_message_are_in_its_language() {
    let label = Label::from_pairs([("en", "Target"), ("ru", "Цель")]);
    let args = || vec![("name", Arg::from(&label)), ("field", "target".into())];
    assert_eq!(say("en", "missing-field-plain", args()), "“Target” is missing: `target` must be filled in");
    let nested = vec![
        ("field", Arg::from("due")),
        ("value", "soon".into()),
        ("expected", Arg::from(Text::message("type-date"))),
    ];
    assert_eq!(say("en", "wrong-type", nested), "`due` should be a date, such as `2026-11-22`, not `soon`");
    assert_eq!(Catalogue::new("ru").say(&Text::Label(label)), "Цель");
}

#[test]
fn a_message_that_does_not_exist_is_seen_and_does_not_hurt() {
    for id in ["no-such-message", "", "ключ", "a b", "{ $x }", "-term", "unknown-key.help"] {
        assert_eq!(Catalogue::new("ru").say(&Text::message(id)), id);
        assert_eq!(Catalogue::new("ru").try_say(&Text::message(id)), None);
    }
    assert_eq!(Catalogue::new("en").try_say(&part("type-date", Part::Help)), None, "no such attribute");
}

#[test]
fn any_language_code_gets_a_catalogue() {
    let lang = |code| Catalogue::new(code).lang();
    let codes = ["en", "ru-RU", "PL", "fr_FR.UTF-8", "de", "", "русский", PSEUDO];
    assert_eq!(codes.map(lang), ["en", "ru", "pl", "fr", "en", "en", "en", "x-pseudo"]);
}

#[test]
fn numbers_and_sizes_are_dressed_only_when_a_message_asks() {
    let args = || vec![("size", Arg::Num(3_260_000)), ("limit", Arg::Num(1_000_000))];
    assert_eq!(say("en", "unreadable-file-large", args()), "the file has 3.3\u{A0}MB; more than 1\u{A0}MB is not read");
    let words = vec![("size", Arg::from("3 MB")), ("limit", Arg::from("1 MB"))];
    assert_eq!(say("en", "unreadable-file-large", words), "the file has 3 MB; more than 1 MB is not read");
    let long = vec![("length", Arg::Num(12_345)), ("max", Arg::Num(280))];
    assert_eq!(say("en", "too-long", long), "the text has 12345 characters, 280 are the most");
    let huge = vec![("length", Arg::Num(i64::MAX)), ("max", Arg::Num(i64::MIN))];
    assert!(say("en", "too-long", huge).contains("9223372036854775807"));
}

#[test]
fn a_catalogue_is_shared_by_threads() {
    let catalogue = Catalogue::new("pl");
    let said = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| catalogue.word("byte-order-mark"))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    assert!(!said[0].is_empty() && said.iter().all(|each| *each == said[0]));
}

#[test]
fn the_pseudo_language_marks_and_stretches_what_comes_from_the_catalogue() {
    let args = vec![("key", Arg::from("owner")), ("nearest", Arg::from("owners"))];
    let said = say(PSEUDO, "unknown-key-near", args);
    assert!(said.starts_with("[!! `owner` îîš ñööt"), "{said}");
    assert!(said.ends_with("`owners`? !!]"), "values stay as they are: {said}");
    let label = Text::Label(Label::plain("Stage"));
    assert_eq!(Catalogue::new(PSEUDO).say(&label), "[!! Štååğéé !!]");
}
#[test]
fn counts_take_the_form_of_their_language() {
    let counted = |lang: &str| -> String {
        let count = |n: usize| say(lang, "check-errors", vec![("count", n.into())]);
        [0, 1, 2, 5, 21, 22, 25, 1111].map(count).join(", ").replace('\u{202F}', "_")
    };
    assert_eq!(counted("en"), "0 errors, 1 error, 2 errors, 5 errors, 21 errors, 22 errors, 25 errors, 1,111 errors");
    assert_eq!(counted("ru"), "0 ошибок, 1 ошибка, 2 ошибки, 5 ошибок, 21 ошибка, 22 ошибки, 25 ошибок, 1_111 ошибок");
    assert_eq!(counted("pl"), "0 błędów, 1 błąd, 2 błędy, 5 błędów, 21 błędów, 22 błędy, 25 błędów, 1111 błędów");
    assert_eq!(
        counted("fr"),
        "0 erreur, 1 erreur, 2 erreurs, 5 erreurs, 21 erreurs, 22 erreurs, 25 erreurs, 1_111 erreurs"
    );
}

#[test]
fn one_finding_in_four_languages() {
    let name = Label::from_pairs([("en", "Target"), ("ru", "Цель"), ("pl", "Cel"), ("fr", "Objectif")]);
    let stage =
        Label::from_pairs([("en", "Delivery"), ("ru", "Реализация"), ("pl", "Realizacja"), ("fr", "Réalisation")]);
    let args = || vec![("name", Arg::from(&name)), ("stage", Arg::from(&stage)), ("field", "target".into())];
    let said = ["en", "ru", "pl", "fr"].map(|lang| say(lang, "missing-field", args()).replace('\u{A0}', "~"));
    assert_eq!(
        said.join("\n"),
        "“Target” is missing: the stage “Delivery” asks for `target`\n\
         не заполнено «Цель»: этапу «Реализация» нужно поле `target`\n\
         brakuje „Cel”: etap „Realizacja” wymaga pola `target`\n\
         il manque «~Objectif~»~: l’étape «~Réalisation~» demande `target`"
    );
}

#[test]
fn decimals_in_a_message_have_the_mark_of_its_language() {
    let args =
        || vec![("pages", Arg::Num(12)), ("files", Arg::Num(7)), ("seconds", "0.28".into()), ("folder", "site".into())];
    assert_eq!(say("en", "build-done", args()), "Built 12 pages from 7 files in 0.28 s: site");
    assert_eq!(say("ru", "build-done", args()), "Готово за 0,28 с: site (страниц: 12, файлов: 7)");
}

#[test]
fn a_message_can_be_shown_without_its_values() {
    assert_eq!(say("en", "duplicate-key", vec![]), "`…` is written twice");
    let braces = vec![("key", Arg::from("{$key}"))];
    assert_eq!(say("en", "duplicate-key", braces), "`{$key}` is written twice", "words of a file are left alone");
}
