//! `tandem theme`: what a team can change of the look, and how it begins.

use tandem::host::embedded;
use tandem::site::contrast;

use crate::program::{Folder, tandem};

fn run(folder: &Folder, args: &[&str]) -> (i32, String, String) {
    let ran = tandem(&folder.0).args(args).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (ran.status.code().unwrap_or(-1), text(&ran.stdout), text(&ran.stderr))
}

fn workspace(name: &str, theme: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", format!("version: 1\ntitle: Harbor\ntheme: {theme}\n"));
    folder
}

#[test]
fn every_part_says_what_it_shows() {
    let folder = Folder::new("theme-list");
    let (code, out, _) = run(&folder, &["theme", "--format", "json"]);
    assert_eq!(code, 0);
    let listed: serde_json::Value = serde_json::from_str(&out).unwrap();
    for group in ["templates", "tokens"] {
        let parts = listed[group].as_array().unwrap();
        assert!(parts.len() > 25, "{group}: {}", parts.len());
        for part in parts {
            let shows = part["shows"].as_str().unwrap();
            assert!(shows.len() > 3, "{} does not say what it shows: begin it with {{# … #}}", part["name"]);
        }
    }
    assert_eq!(listed["faint"], serde_json::json!([]));
    assert!(run(&folder, &["theme"]).1.contains("--accent       links and what is chosen"), "{out}");
}

#[test]
fn a_part_is_copied_changed_and_never_lost() {
    let folder = workspace("theme-copy", "default");
    let (code, out, err) = run(&folder, &["theme", "copy", "missing.html", "tokens.css"]);
    assert_eq!(
        (code, out.as_str()),
        (0, "themes/default/templates/missing.html\nthemes/default/tokens.css\n"),
        "{err}"
    );
    let own = folder.0.join("themes/default/templates/missing.html");
    let built_in = std::fs::read_to_string(&own).unwrap();
    folder.write("themes/default/templates/missing.html", built_in.replace("<h1>", "<h1>Ours: "));
    assert_eq!(run(&folder, &["build"]).0, 0);
    assert!(std::fs::read_to_string(folder.0.join("site/404.html")).unwrap().contains("<h1>Ours: "));
    assert!(run(&folder, &["theme"]).1.contains("templates/missing.html           yours"));
    let (code, _, err) = run(&folder, &["theme", "copy", "missing.html"]);
    assert!(code == 2 && err.contains("is there already"), "{err}");
    assert!(std::fs::read_to_string(&own).unwrap().contains("Ours"), "nothing was written");
    assert_eq!(run(&folder, &["theme", "copy", "missing.html", "--force"]).0, 0);
    assert_eq!(std::fs::read_to_string(&own).unwrap(), built_in);
    let (code, _, err) = run(&folder, &["theme", "copy", "mising.html"]);
    assert!(code == 2 && err.contains("Did you mean `missing.html`?"), "{err}");
}

#[test]
fn a_theme_that_nobody_merged_yet_runs_nowhere() {
    let folder = workspace("theme-at", "default");
    let git = |args: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.args(["-c", "user.name=x", "-c", "user.email=x"]).args(args).current_dir(&folder.0);
        assert!(git.status().unwrap().success());
    };
    git(&["init", "-q"]);
    git(&["commit", "-q", "--allow-empty", "-m", "Nothing yet"]);
    git(&["add", "tandem.yaml"]);
    git(&["commit", "-q", "-m", "Begin"]);
    assert_eq!(run(&folder, &["theme", "copy", "missing.html"]).0, 0);
    std::fs::rename(folder.0.join("themes/default"), folder.0.join("themes/theirs")).unwrap();
    folder.write("themes/theirs/theirs.js", "alert(1)");
    folder.write("themes/theirs/templates/missing.html", "<script>alert(1)</script>");
    folder.write("tandem.yaml", "version: 1\ntitle: Changed\ntheme: theirs\n");
    let built = |args: &[&str]| {
        let (code, _, err) = run(&folder, args);
        assert_eq!(code, 0, "{err}");
        let read = |page: &str| std::fs::read_to_string(folder.0.join("site").join(page)).unwrap();
        (read("404.html").contains("alert(1)") || read("index.html").contains("theirs-"), read("index.html"))
    };
    assert!(built(&["build"]).0);
    for rev in ["HEAD", "HEAD~1"] {
        let (runs, home) = built(&["build", "--theme-at", rev]);
        assert!(
            !runs && home.contains("Changed"),
            "the words are those of the change, the theme is that of {rev}: {home}"
        );
    }
    let (code, _, err) = run(&folder, &["build", "--theme-at", "nowhere"]);
    assert!(code == 2 && err.contains("nowhere"), "{err}");
}

#[test]
fn a_theme_of_ones_own_begins_with_a_few_colours() {
    let folder = workspace("theme-new", "acme");
    assert_eq!(run(&folder, &["build"]).0, 2, "there is no such theme yet");
    // What is begun is named in the settings afterwards, and before as well.
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\n");
    let (code, out, err) = run(&folder, &["theme", "new", "acme"]);
    assert_eq!((code, out.as_str()), (0, "themes/acme/brand.css\n"), "{err}");
    let sheet = std::fs::read_to_string(folder.0.join("themes/acme/brand.css")).unwrap();
    folder.write("themes/acme/brand.css", sheet.replace("#0b6670", "#b0d8dc"));
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\ntheme: acme\n");
    assert_eq!(run(&folder, &["build"]).0, 0);
    let (_, out, _) = run(&folder, &["theme"]);
    assert!(out.contains("--accent on --surface is hard to read in the light: contrast 1.5, 4.5 are needed."), "{out}");
    for name in ["acme", "paper", "Not a name"] {
        assert_eq!(run(&folder, &["theme", "new", name]).0, 2, "{name}");
    }
}

#[test]
fn the_second_theme_is_another_look_of_the_same_pages() {
    let folder = workspace("theme-paper", "paper");
    assert_eq!(run(&folder, &["build"]).0, 0);
    let home = std::fs::read_to_string(folder.0.join("site/index.html")).unwrap();
    assert_eq!(home.matches("rel=\"stylesheet\"").count(), 2, "{home}");
    let sheet = home.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let css = std::fs::read_to_string(folder.0.join("site").join(sheet)).unwrap();
    assert!(css.contains("--bg: light-dark(#f6f0e4") && css.contains(".panel {"), "its tokens, and the rest as it was");
    // Its navigation has words alone.
    let nav = home.split("<nav class=\"side\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(nav.contains("ranking.html") && !nav.contains("<svg"), "{nav}");
}

#[test]
fn no_style_sheet_knows_left_from_right() {
    for theme in std::fs::read_dir("themes").unwrap() {
        for file in std::fs::read_dir(theme.unwrap().path()).unwrap() {
            let file = file.unwrap().path();
            if file.extension().is_none_or(|end| end != "css") {
                continue;
            }
            let sheet = std::fs::read_to_string(&file).unwrap();
            for side in [
                "-left:",
                "-right:",
                "{left:",
                "{right:",
                ";left:",
                ";right:",
                "align:left",
                "align:right",
                "float:left",
                "float:right",
            ] {
                assert!(
                    !sheet.contains(side),
                    "{}: {side} says nothing to those who read from right to left",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn every_theme_inside_can_be_read_in_light_and_dark() {
    for name in embedded::theme_names() {
        assert_eq!(contrast::faint(&embedded::theme(&name).unwrap()), [], "{name}");
    }
}
