//! What a workspace is: what is read, what is left out.

use std::path::Path;

use super::{Folder, lines, tree_path};
use crate::base::text::Str;
use crate::host::disk::{LoadOptions, find_workspace, load, load_folder, read};

fn loaded(folder: &Folder, exclude: &[&str]) -> String {
    let exclude: Vec<Str> = exclude.iter().map(|glob| Str::from(*glob)).collect();
    lines(&load(&folder.root(), &LoadOptions { exclude: &exclude, output: Path::new("site") }).unwrap())
}

#[test]
fn texts_are_read_and_other_files_are_measured() {
    let folder = Folder::new();
    folder.write("tandem.yaml", "version: 1");
    folder.write("people.YML", "anna: {}");
    folder.write("initiatives/a.md", "# A");
    folder.write("initiatives/B.MD", "# B");
    folder.write("initiatives/a/chart.png", "12345");
    folder.write("initiatives/notes.yaml", "not at the root");
    folder.write("Ünïcode — имя.md", "ja");
    assert_eq!(
        loaded(&folder, &[]),
        "initiatives/B.MD: # B\ninitiatives/a.md: # A\ninitiatives/a/chart.png: 5 bytes\n\
         initiatives/notes.yaml: 15 bytes\npeople.YML: anna: {}\ntandem.yaml: version: 1\nÜnïcode — имя.md: ja\n"
    );
}

#[test]
fn what_is_not_the_workspace_is_left_out() {
    let folder = Folder::new();
    folder.write("a.md", "a");
    for left_out in [
        ".env",
        ".git/config",
        ".obsidian/notes.md",
        "templates/initiative.md",
        "themes/acme/page.html",
        "site/index.html",
        "elsewhere/old-site/.tandem-site.json",
        "elsewhere/old-site/page.md",
    ] {
        folder.write(left_out, "x");
    }
    folder.write("deep/templates/kept.md", "only the root's templates are special");
    assert_eq!(loaded(&folder, &[]), "a.md: a\ndeep/templates/kept.md: only the root's templates are special\n");
}

#[test]
fn what_git_ignores_is_left_out_by_the_repository_s_own_files_alone() {
    let folder = Folder::new();
    folder.write(".gitignore", "node_modules/\n*.log\n!.github\n!.secret.md\n");
    folder.write("drafts/.gitignore", "*\n!kept.md\n");
    folder.write(".git/info/exclude", "private.md\n");
    for path in ["a.md", "x.log", "node_modules/m/readme.md", "drafts/no.md", "drafts/kept.md", "private.md"] {
        folder.write(path, "x");
    }
    // Even what git is told to keep stays out when its name begins with a dot.
    folder.write(".github/pull.md", "x");
    folder.write(".secret.md", "x");
    assert_eq!(loaded(&folder, &[]), "a.md: x\ndrafts/kept.md: x\n");
}

#[test]
fn ignore_files_above_count_inside_a_repository_only() {
    let folder = Folder::new();
    folder.write("a.md", "x");
    folder.write("b.tmp", "x");
    let above = folder.root().parent().unwrap().to_owned();
    std::fs::write(above.join(".gitignore"), "*.tmp\n").unwrap();
    assert_eq!(loaded(&folder, &[]), "a.md: x\nb.tmp: 1 bytes\n");
    std::fs::create_dir(above.join(".git")).unwrap();
    assert_eq!(loaded(&folder, &[]), "a.md: x\n");
}

#[test]
fn exclude_takes_prefixes_and_globs() {
    let folder = Folder::new();
    for path in ["a.md", "old/b.md", "deep/old/c.md", "deep/d.bak", "e.bak", "x/y/f.md", "!g.md"] {
        folder.write(path, "x");
    }
    assert_eq!(
        loaded(&folder, &["old"]),
        "!g.md: x\na.md: x\ndeep/d.bak: 1 bytes\ndeep/old/c.md: x\ne.bak: 1 bytes\nx/y/f.md: x\n"
    );
    assert_eq!(loaded(&folder, &["./old/", "*.bak", "x/**", "!g.md", ""]), "a.md: x\ndeep/old/c.md: x\n");
    let bad = [Str::from("[z-a].md")];
    let error = super::said(load(&folder.root(), &LoadOptions { exclude: &bad, output: Path::new("site") }));
    assert!(error.starts_with("tandem.yaml: exclude: cannot understand \"[z-a].md\""), "{error}");
}

#[test]
fn two_looks_see_the_same() {
    let folder = Folder::new();
    for n in 0..300 {
        folder.write(&format!("f{}/{n}.md", n % 7), &format!("text {n}"));
    }
    let options = LoadOptions { exclude: &[], output: Path::new("site") };
    let first = load(&folder.root(), &options).unwrap();
    assert_eq!(first.len(), 300);
    assert_eq!(first, load(&folder.root(), &options).unwrap());
}

#[test]
fn a_workspace_is_found_from_any_folder_inside() {
    let folder = Folder::new();
    assert_eq!(find_workspace(&folder.root()), None);
    folder.write("tandem.yaml", "version: 1");
    folder.write("a/b/c.md", "x");
    assert_eq!(find_workspace(&folder.root()), Some(folder.root()));
    assert_eq!(find_workspace(&folder.at("a/b")), Some(folder.root()));
    folder.write("a/tandem.yaml", "version: 1");
    assert_eq!(find_workspace(&folder.at("a/b")), Some(folder.at("a")));
}

#[test]
fn a_folder_of_its_own_is_loaded_with_all_bytes() {
    let folder = Folder::new();
    folder.write("themes/acme/page.html", "<p>");
    folder.write("themes/acme/assets/font.woff2", "\u{0}\u{1}");
    folder.write("themes/acme/.DS_Store", "x");
    let theme = load_folder(&folder.root(), &tree_path("themes/acme")).unwrap().unwrap();
    assert_eq!(lines(&theme), "assets/font.woff2: \u{0}\u{1}\npage.html: <p>\n");
    assert_eq!(load_folder(&folder.root(), &tree_path("themes/none")).unwrap(), None);
}

#[test]
fn one_file_is_read_by_its_path() {
    let folder = Folder::new();
    folder.write("tandem.yaml", "version: 1");
    folder.write("a/b.png", "123");
    let seen = |path| format!("{:?}", read(&folder.root(), &tree_path(path)).unwrap());
    assert_eq!(seen("tandem.yaml"), "Some(Text([118, 101, 114, 115, 105, 111, 110, 58, 32, 49]))");
    assert_eq!(seen("a/b.png"), "Some(Attachment(3))");
    assert_eq!(seen("a"), "None");
    assert_eq!(seen("a/none.md"), "None");
    assert_eq!(seen("tandem.yaml/x"), "None");
    assert!(super::said(read(&folder.at("nowhere"), &tree_path("a.md"))).starts_with("cannot open the folder "));
}
