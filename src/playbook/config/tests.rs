//! `tandem.yaml` as teams write it, well and badly.

use super::{check, read};
use crate::base::path::TreePath;
use crate::model::config::{Config, Repository};
use crate::model::playbook::Level;
use crate::playbook;
use crate::playbook::tests::fixture::sentence;

fn path() -> TreePath {
    TreePath::new("tandem.yaml").expect("a path")
}

/// What was read, and the findings as a person reads them.
fn lay(text: &str) -> (Config, Vec<String>) {
    let (config, found) = read(&path(), text);
    (config, found.iter().map(|finding| sentence(finding, text)).collect())
}

/// The one finding of a file with this line begins like this.
#[track_caller]
fn one(line: &str, begins: &str) -> Config {
    let (config, found) = lay(&format!("version: 1\n{line}\n"));
    assert!(found.len() == 1 && found[0].starts_with(begins), "expected {begins:?}\nfound {found:#?}");
    config
}

#[test]
fn everything_that_can_be_said() {
    let (config, found) = lay("\
version: 1
title: Harbor
languages: [ru, en]
profile: full
time_zone: europe/warsaw
today: 2026-09-14
exclude: [drafts, '**/old']
repository: {url: https://github.com/acme/harbor}
base_url: https://harbor.example/
output: public/site/
theme: acme
audience: company
checks: {missing-indirect-competitor: warning, T712: off}
sources: ../shared
");
    assert_eq!(found, Vec::<String>::new());
    assert_eq!((&*config.title, &*config.language, &*config.profile), ("Harbor", "ru", "full"));
    assert_eq!(config.languages, ["ru".into(), "en".into()]);
    assert_eq!(&*config.time_zone, "Europe/Warsaw", "the zone's own spelling");
    assert_eq!(config.today, Some(jiff::civil::date(2026, 9, 14)));
    let repository = Repository {
        url: "https://github.com/acme/harbor".into(),
        branch: "main".into(),
        forge: None,
        folder: "".into(),
    };
    assert_eq!(config.repository, Some(repository));
    assert_eq!((&*config.output, &*config.theme, &*config.audience), ("public/site", "acme", "company"));
    let checks = [("missing-indirect-competitor".into(), Level::Warning), ("T712".into(), Level::Off)];
    assert_eq!(config.checks, checks);
    assert_eq!((config.exclude.len(), config.sources.len()), (2, 1));
}

#[test]
fn only_the_version_is_obligatory() {
    let (config, found) = lay("version: 1");
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(format!("{config:?}"), format!("{:?}", Config::default()));
    for (text, expected) in [
        ("", "1 `` T804 the line `version: 1` is missing"),
        ("title: Harbor", "1 `title: Harbor` T804 the line `version: 1` is missing"),
        ("version: 2", "1 `2` T804 version `2` of this file is not known"),
        ("version: \"1\"", "1 `\"1\"` T804 version `\"1\"` of this file is not known"),
        ("version: {}", "1 `{}` T804"),
        ("- version", "1 `- version` T801 `tandem.yaml` should be a map of `key: value`"),
    ] {
        let (_, found) = lay(text);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{text:?}: {found:#?}");
    }
    assert_eq!(&*lay("version: 2\ntitle: Harbor").0.title, "Harbor", "what is good counts");
}

#[test]
fn unknown_settings_and_values() {
    one("langauge: ru", "2 `langauge` T801 there is no setting `langauge`; did you mean `language`?");
    one(
        "repository: {url: https://a.example, brnach: x}",
        "2 `brnach` T801 there is no setting `brnach`; did you mean `branch`?",
    );
    one("language: de", "2 `de` T801 `de` is not one of the values of `language` | Use one of these: en, ru, pl, fr.");
    let config = one("languages: [fr, xx]", "2 `xx` T801 `xx` is not one of the values of `languages[1]`");
    assert_eq!(config.languages, ["fr".into()]);
    one("audience: all", "2 `all` T801 `all` is not one of the values of `audience`");
    one(
        "checks: {T103: loud}",
        "2 `loud` T801 `loud` is not one of the values of `T103` | Use one of these: off, note, warning, error.",
    );
    one("checks: [T103]", "2 `[T103]` T801 `checks` should be a map of `key: value`");
    one("title: [a]", "2 `[a]` T801 `title` should be a text");
    one("today: tomorrow", "2 `tomorrow` T801 `today` should be a date, such as `2026-11-22`");
    one("today: 2026-02-30", "2 `2026-02-30` T801 `today` should be a date");
    one("repository: https://a.example", "2 `https://a.example` T801 `repository` should be a map of `key: value`");
    one("repository: {branch: main}", "2 `{branch: main}` T801 `url` is missing here");
    one("base_url: harbor.example", "2 `harbor.example` T801 `base_url` should be an address");
    one("theme: ../mine", "2 `../mine` T801 `theme` should be the name of a folder in `themes/`, or `default`");
}

#[test]
fn time_zones_by_their_names_alone() {
    one("time_zone: Warsaw", "2 `Warsaw` T801 there is no time zone `Warsaw`; did you mean `Europe/Warsaw`?");
    one("time_zone: new york", "2 `new york` T801 there is no time zone `new york`; did you mean `America/New_York`?");
    one(
        "time_zone: Europe/Warsow",
        "2 `Europe/Warsow` T801 there is no time zone `Europe/Warsow`; did you mean `Europe/Warsaw`?",
    );
    let config =
        one("time_zone: +02:00", "2 `+02:00` T801 there is no time zone `+02:00` | Use a name from the IANA list");
    assert_eq!(&*config.time_zone, "UTC");
}

#[test]
fn the_site_goes_into_a_folder_of_its_own() {
    for path in ["../site", "/var/www", ".", "a/../..", "'..\\site'", "'C:\\site'"] {
        let text = format!("version: 1\noutput: {path}\n");
        let (config, found) = lay(&text);
        assert!(found.len() == 1 && found[0].contains("T801 the site cannot be written to"), "{path}: {found:?}");
        assert_eq!(&*config.output, "site");
    }
}

#[test]
fn a_broken_file_keeps_what_can_be_read() {
    let (config, found) = lay("version: 1\ntitle: Harbor: the app\nprofile: standard\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("2 `Harbor: the app` T005"), "{found:?}");
    assert_eq!(&*config.profile, "standard");
    let (_, found) = lay("version: 1\ntitle: A\ntitle: B\n");
    assert!(found.len() == 1 && found[0].starts_with("3 `title` T009 `title` is written twice"), "{found:?}");
}

#[test]
fn the_playbook_knows_profiles_and_checks() {
    let (playbook, _) = playbook::read("standard", None);
    let say = |text: &str| -> Vec<String> {
        check(&path(), text, &playbook).iter().map(|finding| sentence(finding, text)).collect()
    };
    let own = &playbook.rules[0];
    let good =
        format!("profile: full\nchecks: {{{}: off, {}: note, t103: error, missing-field: error}}", own.id, own.code);
    assert_eq!(say(&good), Vec::<String>::new());
    assert_eq!(
        say("version: 1\nprofile: standart\nchecks: {mising-field: off}"),
        [
            "2 `standart` T801 `standart` is not one of the values of `profile`; did you mean `standard`? | Use one of these: minimal, standard, full.",
            "3 `mising-field` T803 there is no check `mising-field`; did you mean `missing-field`? | Use a code such as `T103` or a name such as `missing-field`; `tandem explain` lists them all.",
        ]
    );
}
