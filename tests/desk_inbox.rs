//! `tandem inbox`: what waits for somebody, the most urgent first, with the command that settles it.

use std::path::Path;

use crate::program::{Folder, tandem};

/// The filled example, in a repository whose owner is `mail`.
pub fn example(name: &str, mail: &str) -> Folder {
    let folder = Folder::new(name);
    assert!(run(&folder.0, &["init", "--example", "--no-ci"]).0 == 0);
    for args in
        [&["init", "-q", "-b", "main"][..], &["config", "user.email", mail], &["config", "user.name", "Somebody"]]
    {
        let mut git = std::process::Command::new("git");
        assert!(git.current_dir(&folder.0).args(args).status().unwrap().success());
    }
    folder
}

pub fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = tandem(folder).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// What a command prints as JSON.
pub fn json(folder: &Path, args: &[&str]) -> serde_json::Value {
    let (code, out, err) = run(folder, &[args, &["--format", "json"]].concat());
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{args:?} {code}: {error}\n{out}\n{err}"))
}

#[test]
fn git_knows_whose_inbox_it_is_and_each_command_settles_its_line() {
    let folder = example("inbox-me", "leo@harbor.example");
    let people = std::fs::read_to_string(folder.0.join("people.yaml")).unwrap();
    assert!(people.contains("leo@harbor.example"), "{people}");
    let (code, out, err) = run(&folder.0, &["inbox"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("Léo Martin (leo): 12\n"), "{out}");
    let page = "  - One page for sales: what the trial is not
    Tasks · Self-serve trial without a card · Due in 2 days (16 Sep)
    tandem set self-serve-trial 'tasks[1].done' true\n";
    assert!(out.contains(page), "{out}");
    let (_, falls) = out.split_once("Nobody is named for this, so it falls to PMM").unwrap_or_else(|| panic!("{out}"));
    assert!(falls.contains("    tandem score etiquettes-retour-point-relais\n"), "{falls}");
    assert_eq!(run(&folder.0, &["set", "self-serve-trial", "tasks[1].done", "true"]).0, 0);
    let (_, after, _) = run(&folder.0, &["inbox", "--me"]);
    assert!(after.starts_with("Léo Martin (leo): 11\n") && !after.contains("One page for sales"), "{after}");
}

#[test]
fn an_answer_a_signature_a_result_and_a_demo_are_asked_of_those_who_owe_them() {
    let folder = example("inbox-sorts", "nobody@harbor.example");
    folder.write(
        "alerts/2026-09-01-price.md",
        "---\ntitle: The price is no longer right\nabout: self-serve-trial\nby: leo\ndate: 2026-09-01\nlevel: watch\n\
         claim: They got cheaper\nstatus: open\n---\nText.\n",
    );
    let items = |whose: &[&str]| {
        let inbox = json(&folder.0, &[&["inbox"], whose].concat());
        let parts = inbox["parts"].as_array().unwrap().clone();
        parts.iter().flat_map(|part| part["items"].as_array().unwrap().clone()).collect::<Vec<_>>()
    };
    let anna = items(&["--person", "Anna Kowalska"]);
    let first = &anna[0];
    assert_eq!(
        (&first["type"], &first["command"], &first["since"], &first["due"], &first["late"]),
        (
            &"answer".into(),
            &"tandem answer 2026-09-01-price".into(),
            &"2026-09-01".into(),
            // Five working days.
            &"2026-09-08".into(),
            &true.into()
        )
    );
    // A day later the target of something in delivery is due, and is told once, not also by its gate.
    let file = "initiatives/georgian-address-line.md";
    let text = std::fs::read_to_string(folder.0.join(file)).unwrap();
    folder.write(file, text.replace("by: 2026-10-30", "by: 2026-09-10"));
    let irina = items(&["--person", "irina"]);
    let due: Vec<_> = irina.iter().filter(|item| item["type"] == "result").collect();
    assert_eq!(due.len(), 1, "{irina:#?}");
    assert_eq!((&due[0]["due"], &due[0]["late"]), (&"2026-09-10".into(), &true.into()));
    assert!(due[0]["command"].as_str().unwrap().ends_with(" result.actual …"), "{due:#?}");
    let pmm = items(&["--role", "pmm"]);
    let demo = pmm.iter().find(|item| item["type"] == "demo").unwrap_or_else(|| panic!("{pmm:#?}"));
    assert_eq!(demo["command"], "tandem draft demo 19 --new");
}

#[test]
fn whoever_is_not_known_sees_everybody_by_role_or_is_asked() {
    let folder = example("inbox-all", "nobody@harbor.example");
    let (code, out, _) = run(&folder.0, &["inbox", "--limit", "1"]);
    assert_eq!(code, 0);
    let headings: Vec<&str> = out.lines().filter(|line| !line.starts_with(' ') && line.contains(": ")).collect();
    assert!(headings[0].starts_with("Product manager: "), "{headings:?}");
    assert!(out.contains(" more: --limit 0 shows all.\n"), "{out}");
    let (code, _, err) = run(&folder.0, &["inbox", "--me"]);
    assert!(code == 2 && err.contains("Who are you?") && err.contains("--person"), "{err}");
    let (code, _, err) = run(&folder.0, &["inbox", "--role", "wizard"]);
    assert!(code == 2 && err.contains("There is no role wizard. There are: pm, pmm"), "{err}");
    let (code, _, err) = run(&folder.0, &["inbox", "--person", "lea"]);
    assert!(code == 2 && err.contains("Did you mean leo?"), "{err}");
}

#[test]
fn every_command_that_settles_something_can_be_typed() {
    let folder = example("inbox-typed", "nobody@harbor.example");
    // A fire without its retrospective, and one document of each further kind that somebody owes something for.
    folder.write(
        "fires/2026-09-01-labels.md",
        "---\ntitle: Labels do not print\npm: anna\npmm: leo\nstarted: 2026-09-01 09:00\nfixed: 2026-09-01 12:00\ncustomers_see: No labels\nwe_say: We know of it\n---\nA page was full.\n",
    );
    let (code, out, err) = run(&folder.0, &["inbox"]);
    assert_eq!(code, 0, "{err}");
    let commands: Vec<&str> = out.lines().map(str::trim).filter(|line| line.starts_with("tandem ")).collect();
    assert!(commands.iter().any(|command| command.starts_with("tandem new retro ")), "{out}");
    for command in commands {
        // A shell reads the quotes; the program is asked whether it knows the rest.
        let words =
            std::process::Command::new("bash").args(["-c", &format!("printf '%s\\n' {command}")]).output().unwrap();
        let words = String::from_utf8(words.stdout).unwrap();
        let known = tandem::cli::definition().try_get_matches_from(words.lines());
        assert!(known.is_ok(), "{command}: {}", known.unwrap_err());
    }
}
