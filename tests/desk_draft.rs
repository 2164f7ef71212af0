//! `tandem draft`: news from what the files say, and last time's open questions with them.

use crate::desk_inbox::{example, json, run};

#[test]
fn a_weekly_tells_what_moved_what_is_hard_and_what_comes() {
    let folder = example("draft-weekly", "irina@harbor.example");
    let (code, out, err) = run(&folder.0, &["draft", "weekly"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("---\ntitle: Week 38, Irina Petrova\n") && out.contains("\ntype: weekly\n"), "{out}");
    let headings: Vec<&str> = out.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, ["## Progress", "## Challenges", "## Way forward"]);
    // Since the weekly of the 11th, which is a day later than what was told there.
    assert!(!out.contains("was closed on 11 Sep"), "{out}");
    let (_, longer, _) = run(&folder.0, &["draft", "weekly", "--since", "2026-09-11"]);
    for words in [
        "- Self-serve Basic plan for micro-sellers ([[self-serve-basic-plan]]) was closed on 11 Sep (Irina Petrova, Sam Okafor): Confirmed",
        "- Measured: Self-serve Basic plan for micro-sellers ([[self-serve-basic-plan]]): 143, target 120\n",
        "- Alert of 11 Sep without an answer: A day looks coarse beside a two-hour window ([[2026-09-11-two-hour-window]])\n",
    ] {
        assert!(longer.contains(words), "{words:?} is not in: {longer}");
    }
    assert!(!longer.contains("One page for sales"), "that is Léo's: {longer}");
    let (_, russian, _) = run(&folder.0, &["draft", "weekly", "--lang", "ru"]);
    assert!(russian.contains("## Что сделано\n") && russian.contains("title: Неделя 38"), "{russian}");
}

#[test]
fn a_new_update_passes_the_check_and_keeps_what_is_in_the_way() {
    let folder = example("draft-new", "irina@harbor.example");
    let before = run(&folder.0, &["check", "-q"]);
    let last = std::fs::read_to_string(folder.0.join("updates/2026-09-11-weekly-regions.md")).unwrap();
    let blocked = last.lines().filter(|line| line.starts_with("  - {what:")).count();
    assert!(blocked > 0, "{last}");
    let (code, diff, err) = run(&folder.0, &["draft", "weekly", "--new", "--dry-run"]);
    assert!(code == 0 && diff.contains("+++ b/updates/2026-09-14-weekly-irina.md"), "{diff}{err}");
    assert!(!folder.0.join("updates/2026-09-14-weekly-irina.md").exists());
    let (code, out, err) = run(&folder.0, &["draft", "weekly", "--new"]);
    assert_eq!((code, &*out), (0, "updates/2026-09-14-weekly-irina.md\n"), "{err}");
    assert!(err.contains("visibility: team"), "it names an alert: {err}");
    let written = std::fs::read_to_string(folder.0.join("updates/2026-09-14-weekly-irina.md")).unwrap();
    assert_eq!(written.matches("what:").count(), blocked, "left out, they would count as gone: {written}");
    assert_eq!(run(&folder.0, &["check", "-q"]), before);
    let (code, _, err) = run(&folder.0, &["draft", "weekly", "--new"]);
    assert!(code == 2 && err.contains("2026-09-14-weekly-irina.md"), "{err}");
}

#[test]
fn a_demo_carries_questions_without_an_answer_and_shows_nothing_that_is_the_teams() {
    let folder = example("draft-demo", "leo@harbor.example");
    let (_, clean, _) = run(&folder.0, &["draft", "demo"]);
    assert!(
        clean.contains("sprint: 19\n") && clean.contains("## Questions\n\nNo questions are written down.\n"),
        "{clean}"
    );
    let shown = "- Self-serve trial without a card ([[self-serve-trial]]): 2 of 3 parts done, due 25 Sep\n";
    assert!(clean.contains(shown), "{clean}");
    assert!(!clean.contains("Twenty labels") && !clean.contains("visibility"), "alerts are the team's: {clean}");
    let file = "updates/2026-09-11-demo-18.md";
    let text = std::fs::read_to_string(folder.0.join(file)).unwrap();
    let asked = text.replace("## Next sprint", "**Hugo: When do we hear\nof Poland?**\n\n## Next sprint");
    folder.write(file, asked);
    let draft = json(&folder.0, &["draft", "demo", "19"]);
    assert_eq!(draft["carried"], serde_json::json!(["**Hugo: When do we hear of Poland?**"]));
    assert_eq!((&draft["from"], &draft["to"]), (&"2026-09-14".into(), &"2026-09-14".into()));
    let text = draft["text"].as_str().unwrap();
    let carried = "## Questions\n\nStill without an answer since Demo of sprint 18 ([[2026-09-11-demo-18]]):\n\n- **Hugo: When do we hear of Poland?**\n";
    assert!(text.contains(carried) && !text.contains("143 times 3.90"), "{text}");
    assert_eq!(run(&folder.0, &["draft", "demo", "19", "--new"]).0, 0);
    let inbox = json(&folder.0, &["inbox", "--role", "pmm"]);
    assert!(!inbox.to_string().contains("\"demo\""), "what was shown is not owed any more: {inbox}");
}

#[test]
fn the_report_of_a_cycle_has_its_goals_with_their_worth() {
    let folder = example("draft-quarter", "nobody@harbor.example");
    let (code, out, _) = run(&folder.0, &["draft", "quarter", "2026-Q3"]);
    assert_eq!(code, 0);
    for words in [
        "# Report of Q3 2026\n",
        "- Shops start, understand and pay without a call ([[self-serve-growth]]): 0.8\n  - More shops start a trial each month: 1,500 → 2,100 trials, now 1,790 (48%) (Anna Kowalska)\n",
        "- Decided: What we want from the low segment in new regions ([[2026-07-01-low-segment-earn-now]]): Make it radically cheaper\n",
        "- Emergency, fixed on 18 Aug: Labels of one carrier printed without a barcode",
    ] {
        assert!(out.contains(words), "{words:?} is not in: {out}");
    }
    for (args, words) in [
        (&["draft", "quarter", "2027-Q3"][..], "The one that runs is 2026-Q3."),
        (&["draft", "quarter", "--new"], "tandem draft quarter > report.md"),
        (&["draft", "demo", "99999999999999"], "The one that runs is 19."),
        (&["draft", "standup", "19"], "needs no 19"),
        (&["draft", "weekly", "--by", "lea"], "Did you mean leo?"),
    ] {
        let (code, _, err) = run(&folder.0, args);
        assert!(code == 2 && err.contains(words), "{args:?}: {err}");
    }
}

#[test]
fn where_nothing_happened_a_draft_says_so_and_titles_stay_text() {
    let folder = crate::program::Folder::new("draft-empty");
    assert_eq!(run(&folder.0, &["init", "--no-ci"]).0, 0);
    let (code, out, err) = run(&folder.0, &["draft", "weekly", "--all"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("## Challenges\n\nNothing in the way that the files know of.\n"), "{out}");
    folder.write(
        "decisions/2026-01-05-price.md",
        "---\ntitle: \"*Free* [now](javascript:x) <b>\"\ndate: 2026-01-05\ndeciders: []\nchosen: \"# yes\"\n---\nText.\n",
    );
    let (_, out, _) = run(&folder.0, &["draft", "weekly", "--all", "--today", "2026-01-06"]);
    assert!(out.contains(r"- Decided: \*Free\* \[now\](javascript:x) \<b\> ([[2026-01-05-price]]): \# yes"), "{out}");
}

#[test]
fn whoever_brings_a_whole_workspace_into_git_has_not_begun_it_all_yesterday() {
    let folder = example("draft-whole", "irina@harbor.example");
    let git = |args: &[&str]| {
        let day = "2026-09-12T10:00:00Z";
        let mut command = std::process::Command::new("git");
        command.args(args).current_dir(&folder.0).env("GIT_AUTHOR_DATE", day).env("GIT_COMMITTER_DATE", day);
        assert!(command.output().unwrap().status.success(), "{args:?}");
    };
    git(&["add", "-A"]);
    git(&["-c", "user.name=Irina", "commit", "-q", "-m", "Everything"]);
    let (code, out, err) = run(&folder.0, &["draft", "standup"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(out.matches("\n- Begun: ").count(), 12, "{out}");
    let more: Vec<&str> =
        out.lines().filter(|line| line.starts_with("- And ") && line.ends_with(" more documents")).collect();
    assert_eq!(more.len(), 1, "{out}");
    let about = out.lines().find(|line| line.starts_with("about: ")).unwrap();
    assert!(about.matches(", ").count() < 30, "{about}");
}
