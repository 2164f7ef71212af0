//! `tandem roll`: what a cycle did not finish, each thing with a decision and its reason, and nothing of the old cycle rewritten.

use crate::desk_inbox::{example, json, run};

const FROM_TO: [&str; 3] = ["roll", "2026-Q3", "2026-Q4"];

#[test]
fn what_is_open_is_listed_until_everything_is_decided() {
    let folder = example("roll-list", "anna@harbor.example");
    let before = run(&folder.0, &["check", "-q"]);
    let (code, out, err) = run(&folder.0, &FROM_TO);
    assert_eq!(code, 1, "{err}");
    // Lines are as wide as a terminal.
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "- self-serve-growth#trials: More shops start a trial each month, 1,500 → 2,100, now 1,790 -",
        "- self-serve-trial: Self-serve trial without a card, Delivery",
        "tandem roll 2026-Q3 2026-Q4 --carry '",
    ] {
        assert!(out.contains(words), "{words:?} is not in: {out}");
    }
    assert!(!out.contains("lead-cost"), "what is reached is not carried over: {out}");
    // One decision is not all of them, and nothing is written.
    let (code, out, _) = run(&folder.0, &[&FROM_TO[..], &["--carry", "self-serve-growth=late"]].concat());
    assert!(code == 1 && !out.contains("self-serve-growth#") && out.contains("promises-kept#promises"), "{out}");
    let undecided = json(&folder.0, &FROM_TO);
    assert_eq!(undecided["written"], false);
    assert!(undecided["undecided"].as_array().unwrap().iter().any(|one| one["id"] == "promises-kept#customs-ready"));
    assert_eq!(run(&folder.0, &["check", "-q"]), before);
}

#[test]
fn a_goal_goes_on_from_where_it_stands_and_the_old_one_keeps_its_numbers() {
    let folder = example("roll-all", "anna@harbor.example");
    let before = run(&folder.0, &["check", "-q"]);
    let read = |file: &str| std::fs::read_to_string(folder.0.join(file)).unwrap();
    let old = read("objectives/self-serve-growth.md");
    let open = json(&folder.0, &FROM_TO)["undecided"].as_array().unwrap().clone();
    let work: Vec<String> =
        open.iter().filter(|one| one["of"] == "initiative").map(|one| one["id"].as_str().unwrap().to_owned()).collect();
    let mut args: Vec<String> = FROM_TO.iter().map(|arg| (*arg).to_owned()).collect();
    let mut flag = |name: &str, value: String| args.extend([name.to_owned(), value]);
    flag("--carry", "self-serve-growth=The pilot began two weeks late".to_owned());
    flag("--drop", "self-serve-growth#first-day=It is as good as reached".to_owned());
    flag("--drop", "promises-kept=The next goal has them already".to_owned());
    for id in &work {
        flag(if *id == "georgian-address-line" { "--drop" } else { "--carry" }, format!("{id}=It goes on"));
    }
    flag("--due", "self-serve-trial=2026-10-09".to_owned());
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (code, diff, err) = run(&folder.0, &[&args[..], &["--dry-run"]].concat());
    assert!(code == 0 && diff.contains("+++ b/objectives/self-serve-growth-2026-q4.md"), "{diff}{err}");
    assert_eq!(read("objectives/self-serve-growth.md"), old);
    let (code, _, err) = run(&folder.0, &args);
    assert_eq!(code, 0, "{err}");
    let new = read("objectives/self-serve-growth-2026-q4.md");
    for words in [
        "cycle: 2026-Q4\n",
        "  - id: trials\n    title: More shops start a trial each month\n    metric: trials-per-month\n    unit: trials\n    start: 1790\n    target: 2100\n    owner: anna\n",
        "Carried over from [[self-serve-growth]]. The pilot began two weeks late",
    ] {
        assert!(new.contains(words), "{words:?} is not in: {new}");
    }
    assert!(!new.contains("first-day") && !new.contains("lead-cost") && !new.contains("current"), "{new}");
    let after = read("objectives/self-serve-growth.md");
    assert!(after.starts_with(old.trim_end()), "what stood there stays: {after}");
    assert!(after.contains("## Carried over\n\n- 2026-Q3 → 2026-Q4: "), "{after}");
    assert!(
        after.contains("New shops print a label on day one, not carried over: It is as good as reached"),
        "{after}"
    );
    let trial = read("initiatives/self-serve-trial.md");
    assert!(
        trial.contains("self-serve-growth#trials") && trial.contains("self-serve-growth-2026-q4#trials"),
        "{trial}"
    );
    assert!(trial.contains("\ndue: 2026-10-09\n"), "{trial}");
    assert!(trial.contains("- 2026-Q3 → 2026-Q4 (25 September 2026 → 9 October 2026): It goes on"), "{trial}");
    assert!(read("initiatives/georgian-address-line.md").contains("\nstatus: parked\n"));
    assert_eq!((before.0, &*before.1), (0, ""));
    // Its goal stayed behind, so what goes on serves nothing of the new cycle yet.
    let (code, found, _) = run(&folder.0, &["check", "-q"]);
    assert!(code == 0 && found.matches("warning[").count() == 1, "{found}");
    assert!(found.contains("T724 due-in-another-cycle") && found.contains("customs-data-for-parcels.md"), "{found}");
    // Done is done.
    let (code, _, err) = run(&folder.0, &FROM_TO);
    assert!(code == 0 && err.contains("Nothing to change."), "{err}");
}

#[test]
fn what_is_typed_wrong_is_said() {
    let folder = example("roll-wrong", "anna@harbor.example");
    for (args, words) in [
        (&["roll", "2026-Q4", "2026-Q3"][..], "2026-Q3 does not come after 2026-Q4."),
        (&["roll", "autumn", "2026-Q3"], "autumn is no cycle of this playbook."),
        (&["roll", "2026-Q3", "2026-Q4", "--carry", "self-serve-growth"], "has another form"),
        (&["roll", "2026-Q3", "2026-Q4", "--drop", "nothing=why"], "nothing is not open in this cycle. Open are: "),
        (&["roll", "2026-Q3", "2026-Q4", "--due", "self-serve-trial=soon"], ""),
    ] {
        let (code, _, err) = run(&folder.0, args);
        assert!(err.contains(words) && (code == 2 || words.is_empty()), "{args:?}: {code} {err}");
    }
}
