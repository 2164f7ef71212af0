//! Everything odd that can stand in a folder: told as a refusal, never opened, never followed out.
#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use super::{Folder, lines, tree_path};
use crate::base::tree::{File, Refusal};
use crate::host::disk::{LoadOptions, load, load_folder, read};

fn loaded(folder: &Folder) -> String {
    lines(&load(&folder.root(), &LoadOptions { exclude: &[], output: Path::new("site") }).unwrap())
}

#[test]
fn a_text_may_have_one_mebibyte_and_not_a_byte_more() {
    let folder = Folder::new();
    folder.write("most.md", &"x".repeat(1 << 20));
    folder.write("more.md", &"x".repeat((1 << 20) + 1));
    folder.write("film.mp4", &"x".repeat((1 << 20) + 1));
    let tree = load(&folder.root(), &LoadOptions { exclude: &[], output: Path::new("site") }).unwrap();
    assert_eq!(tree.text(&tree_path("most.md")).unwrap().len(), 1 << 20);
    assert_eq!(tree.get(&tree_path("more.md")), Some(&File::Refused(Refusal::TooLarge((1 << 20) + 1))));
    assert_eq!(tree.get(&tree_path("film.mp4")), Some(&File::Attachment((1 << 20) + 1)));
}

#[test]
fn pipes_sockets_and_devices_are_not_opened() {
    let folder = Folder::new();
    let made = |command: &str, name: &str, rest: &[&str]| {
        Command::new(command).arg(folder.at(name)).args(rest).output().is_ok_and(|output| output.status.success())
    };
    assert!(made("mkfifo", "pipe.md", &[]));
    let _socket = std::os::unix::net::UnixListener::bind(folder.at("socket.md")).unwrap();
    symlink("pipe.md", folder.at("link.md")).unwrap();
    let mut told = String::from("link.md: NotRegular\npipe.md: NotRegular\nsocket.md: NotRegular\n");
    if made("mknod", "zero.md", &["c", "1", "5"]) {
        told.push_str("zero.md: NotRegular\n");
    }
    assert_eq!(loaded(&folder), told);
    assert_eq!(read(&folder.root(), &tree_path("pipe.md")).unwrap(), Some(File::Refused(Refusal::NotRegular)));
}

#[test]
fn links_inside_are_second_names() {
    let folder = Folder::new();
    folder.write("shared/a.md", "text");
    folder.write("shared/plan.txt", "plan");
    folder.write("shared/pic.png", "123");
    symlink("shared/a.md", folder.at("b.md")).unwrap();
    symlink("b.md", folder.at("c.md")).unwrap();
    symlink("shared/plan.txt", folder.at("plan.md")).unwrap();
    symlink("shared/a.md", folder.at("a.txt")).unwrap();
    symlink(folder.at("shared"), folder.at("again")).unwrap();
    assert_eq!(
        loaded(&folder),
        "a.txt: 4 bytes\nagain/a.md: text\nagain/pic.png: 3 bytes\nagain/plan.txt: 4 bytes\nb.md: text\nc.md: text\n\
         plan.md: plan\nshared/a.md: text\nshared/pic.png: 3 bytes\nshared/plan.txt: 4 bytes\n"
    );
}

#[test]
fn links_out_of_the_workspace_are_refused() {
    let folder = Folder::new();
    folder.write(".git/config", "token");
    folder.write(".env", "password");
    folder.write(".gitignore", "secret.txt\n");
    folder.write("secret.txt", "secret");
    let outside = folder.root().parent().unwrap().join("ws-outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("x.md"), "outside").unwrap();
    for (name, target) in [
        ("1.md", "/etc/hostname"),
        ("2.md", "../ws-outside/x.md"),
        ("3.md", ".git/config"),
        ("4.md", ".env"),
        ("5.md", "secret.txt"),
        ("6", "../ws-outside"),
        ("7", ".git"),
    ] {
        symlink(target, folder.at(name)).unwrap();
    }
    assert_eq!(
        loaded(&folder),
        "1.md: LeadsOut\n2.md: LeadsOut\n3.md: LeadsOut\n4.md: LeadsOut\n5.md: LeadsOut\n6: LeadsOut\n7: LeadsOut\n"
    );
    for path in ["1.md", "2.md", "3.md", "4.md", "6/x.md"] {
        assert_eq!(read(&folder.root(), &tree_path(path)).unwrap(), Some(File::Refused(Refusal::LeadsOut)), "{path}");
    }
    fs::create_dir(folder.at("themes")).unwrap();
    symlink(&outside, folder.at("themes/acme")).unwrap();
    let said = super::said(load_folder(&folder.root(), &tree_path("themes/acme")));
    assert!(said.ends_with("themes/acme is a link that leads out of the workspace"), "{said}");
}

#[test]
fn links_to_nothing_and_circles_are_told() {
    let folder = Folder::new();
    folder.write("deep/a.md", "a");
    symlink("nowhere.md", folder.at("1.md")).unwrap();
    symlink("3.md", folder.at("2.md")).unwrap();
    symlink("2.md", folder.at("3.md")).unwrap();
    symlink("..", folder.at("deep/up")).unwrap();
    symlink(".", folder.at("deep/here")).unwrap();
    assert_eq!(
        loaded(&folder),
        "1.md: Dangling\n2.md: Dangling\n3.md: Dangling\ndeep/a.md: a\ndeep/here: Dangling\ndeep/up: Dangling\n"
    );
}

#[test]
fn an_ignore_file_is_opened_like_any_other() {
    let folder = Folder::new();
    folder.write("notes/a.md", "a");
    folder.write("notes/b.txt", "b");
    folder.write("notes/deep/c.txt", "c");
    folder.write("rules", "*.txt\n");
    folder.write(".gitignore", "b.txt\n/rules\n");
    folder.write("notes/deep/.gitignore", "!c.txt\n");
    assert_eq!(loaded(&folder), "notes/a.md: a\nnotes/deep/c.txt: 1 bytes\n");
    for target in ["/dev/zero", "../../rules", "nowhere"] {
        fs::remove_file(folder.at("notes/deep/.gitignore")).unwrap();
        symlink(target, folder.at("notes/deep/.gitignore")).unwrap();
        let told = "notes/a.md: a\nnotes/deep/.gitignore: NotRegular\nnotes/deep/c.txt: 1 bytes\n";
        assert_eq!(loaded(&folder), told, "{target}");
    }
    fs::remove_file(folder.at("notes/deep/.gitignore")).unwrap();
    assert!(Command::new("mkfifo").arg(folder.at("notes/deep/.gitignore")).status().unwrap().success());
    assert!(loaded(&folder).contains("notes/deep/.gitignore: NotRegular\n"));
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_nobody_can_read_are_told() {
    let folder = Folder::new();
    fs::write(folder.root().join(OsStr::from_bytes(b"caf\xe9.md")), "x").unwrap();
    fs::write(folder.root().join(OsStr::from_bytes(b"caf\xe8.md")), "x").unwrap();
    let dir = folder.root().join(OsStr::from_bytes(b"\xff"));
    fs::create_dir_all(dir.join("inner")).unwrap();
    fs::write(dir.join("inner/a.md"), "x").unwrap();
    folder.write("with\nbreak \\ and 'quote'.md", "x");
    assert_eq!(
        loaded(&folder),
        "caf\u{FFFD}.md: NameNotUtf8\ncaf\u{FFFD}.md\u{FFFD}: NameNotUtf8\n\
         with\nbreak \\ and 'quote'.md: x\n\u{FFFD}: NameNotUtf8\n"
    );
}

#[test]
fn an_unreadable_file_is_told_in_the_system_s_words() {
    // Root may read everything, so the words come from a name that only the system refuses.
    let folder = Folder::new();
    let long = format!("{}.md", "x".repeat(300));
    let told = read(&folder.root(), &tree_path(&long)).unwrap();
    assert_eq!(told, Some(File::Refused(Refusal::Unreadable("File name too long".to_owned()))));
}

#[test]
fn locked_files_and_folders_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.write("a.md", "a");
    folder.write("secret.md", "x");
    folder.write("vault/b.md", "b");
    let lock = |path: &str, mode| fs::set_permissions(folder.at(path), fs::Permissions::from_mode(mode)).unwrap();
    lock("secret.md", 0);
    lock("vault", 0);
    let told = loaded(&folder);
    lock("vault", 0o755);
    // Root may read everything, and then there is nothing to tell.
    if !told.contains("vault/b.md") {
        let denied = "Unreadable(\"Permission denied\")";
        assert_eq!(told, format!("a.md: a\nsecret.md: {denied}\nvault: {denied}\n"));
    }
}
