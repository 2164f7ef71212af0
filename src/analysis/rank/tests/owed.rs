//! What is owed from the required stage on: criteria, raters, roles; and who owes nothing.

use crate::analysis::rank::tests::method::ice;
use crate::analysis::rank::tests::world::told;
use crate::base::diagnostic::Diagnostic;
use crate::base::text::{Label, Str};
use crate::model::kind::Required;
use crate::model::playbook::{At, Level, Match, PerProfile, Playbook, Track, Where};

fn in_profile(profile: &str) -> Playbook {
    let mut playbook = ice();
    playbook.profile = Str::from(profile);
    playbook
}

fn is(field: &str, word: &str) -> Where {
    Where(vec![(Str::from(field), vec![Match::Is(Str::from(word))])])
}

#[test]
fn a_missing_criterion_is_owed_by_the_role_that_knows() {
    let answer = told("x 2 | anna 5 - - | leo 5 2 -\ny 4", &ice());
    let expected = ["error missing-score x ice.ease `2`", "error missing-score y ice `4`"];
    assert_eq!(answer.findings(), expected);
    let owed_by: Vec<_> = answer.findings.iter().map(|finding| finding.owed_by.as_deref()).collect();
    assert_eq!(owed_by, [Some("engineering"), Some("pm")]);
}

#[test]
fn the_place_to_write_stands_beside_it() {
    let table = "x 2 | anna 5 - -\ny 2";
    let answer = told(table, &ice());
    let related: Vec<_> = answer.findings.iter().map(|finding| finding.related[0].place.span.range()).collect();
    assert_eq!(related, [6..16, 6..16, table.len()..table.len()]);
    assert_eq!(&table[6..16], "anna 5 - -");
}

#[test]
fn nothing_is_owed_before_that() {
    assert_eq!(told("x 0\ny 1\nz 1 | anna 5 - -", &ice()).findings(), [""; 0]);
}

#[test]
fn what_must_be_done_was_stopped_or_is_broken_owes_nothing() {
    let table = "
        a 2 must_do=law
        b 3 status=parked
        c 2 status=declined | anna 5 - -
        d 2 broken
        e 5 status=done
        f 2 status=bad
    ";
    assert_eq!(told(table, &ice()).findings(), ["error missing-score e ice `5`", "error missing-score f ice `2`"]);
}

#[test]
fn the_profile_says_whether_and_how_much() {
    let asks = |level: Option<Level>| {
        let mut playbook = ice();
        let required = level.map(|level| Required { at: At(2), level });
        playbook.kinds[0].fields[0].required = PerProfile::new(vec![required]);
        told("x 2", &playbook).findings()
    };
    assert_eq!(asks(None), [""; 0]);
    assert_eq!(asks(Some(Level::Off)), [""; 0]);
    assert_eq!(asks(Some(Level::Note)), ["note missing-score x ice `2`"]);
    assert_eq!(asks(Some(Level::Warning)), ["warning missing-score x ice `2`"]);
}

#[test]
fn the_later_of_the_two_stages_counts() {
    let mut playbook = ice();
    playbook.scoring.required_at = 3;
    assert_eq!(told("x 2\ny 3", &playbook).findings(), ["error missing-score y ice `3`"]);
}

#[test]
fn exceptions_and_tracks_of_the_field_hold() {
    let mut playbook = ice();
    playbook.kinds[0].fields[0].unless = is("type", "internal");
    assert_eq!(told("x 2 type=internal\ny 2 type=product", &playbook).findings(), ["error missing-score y ice `2`"]);
    let track = |id: &str, when| Track { id: Str::from(id), name: Label::plain(id), when };
    let mut playbook = ice();
    playbook.tracks = vec![track("light", is("size", "s")), track("normal", Where::default())];
    playbook.kinds[0].fields[0].tracks = vec![Str::from("normal")];
    assert_eq!(told("x 2 size=s\ny 2 size=l", &playbook).findings(), ["error missing-score y ice `2`"]);
}

#[test]
fn enough_people_should_rate_as_the_profile_asks() {
    let table = "
        a 1 | anna 5 2 5
        b 2 | anna 5 2 5
        c 2 | anna 5 2 5 | leo 5 2 -
        d 2 | anna 5 2 5 | leo 5 2 - | erik - - 5
    ";
    let few = |profile: &str| told(table, &in_profile(profile)).findings();
    assert_eq!(few("minimal"), [""; 0]);
    assert_eq!(few("standard"), ["warning too-few-raters b ice `2`"]);
    assert_eq!(few("full"), ["warning too-few-raters b ice `2`", "warning too-few-raters c ice `2`"]);
}

#[test]
fn each_of_a_criterions_roles_should_be_among_its_raters() {
    let table = "
        person anna pm
        person leo pmm
        person erik engineering design
        a 1 | anna 5 2 5
        b 2 | anna 5 2 5
        c 2 | anna 5 2 - | leo 5 2 - | erik - - 5
        d 2 | leo 5 2 - | anna - 2 5 | erik - - 4
        e 2 | stranger 5 2 5
    ";
    let ask = |profile: &str| {
        let mut playbook = in_profile(profile);
        let roles = |of: &[&str]| of.iter().map(|role| Str::from(*role)).collect();
        playbook.scoring.required_raters = vec![
            (Str::from("impact"), roles(&["pm", "pmm"])),
            (Str::from("ease"), roles(&["engineering"])),
            (Str::from("reach"), roles(&["pm"])),
        ];
        told(table, &playbook)
    };
    let expected = [
        "warning rater-of-role-missing b ice.ease `2`",
        "warning rater-of-role-missing b ice.impact `2`",
        "warning rater-of-role-missing d ice.impact `2`",
        "warning rater-of-role-missing e ice.ease `2`",
        "warning rater-of-role-missing e ice.impact `2`",
        "warning rater-of-role-missing e ice.impact `2`",
    ];
    assert_eq!(ask("minimal").found("rater-of-role-missing"), expected);
    let owed_by = |finding: &Diagnostic| finding.owed_by.as_deref().map(String::from);
    let owed: Vec<_> = ask("minimal").findings.iter().filter_map(owed_by).collect();
    assert_eq!(owed, ["engineering", "pmm", "pm", "engineering", "pm", "pmm"]);
    // A strict profile makes it an error.
    let strict = ask("full").found("rater-of-role-missing");
    assert!(strict.len() == 6 && strict.iter().all(|line| line.starts_with("error ")), "{strict:?}");
}

#[test]
fn a_criterion_nobody_rated_is_missed_once_and_not_by_role_as_well() {
    let mut playbook = ice();
    playbook.scoring.required_raters = vec![(Str::from("ease"), vec![Str::from("engineering")])];
    assert_eq!(told("x 2 | anna 5 2 -", &playbook).findings(), ["error missing-score x ice.ease `2`"]);
}
