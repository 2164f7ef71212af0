//! Neovim itself, without a screen. `tests/run.sh` installs it where it is missing.

use std::process::{Command, Stdio};

use crate::program::Folder;

#[test]
fn neovim_shows_findings_follows_keystrokes_and_offers_people() {
    let folder = Folder::new("lsp-neovim");
    folder.write("tandem.yaml", "version: 1\nprofile: minimal\n");
    folder.write("people.yaml", "anna: {name: Anna, roles: [pm]}\nleo: {name: Leo, roles: [pmm]}\n");
    folder.write("initiatives/trial.md", "---\ntitle: Как 🛒 купить\nstage: 9\n---\nМагазины 🛒 уходят.\n");
    let script = std::path::absolute("tests/neovim.lua").unwrap();
    let output = Command::new("nvim")
        .args(["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S"])
        .arg(script)
        .current_dir(&folder.0)
        .env("HOME", &folder.0)
        .env("XDG_CACHE_HOME", folder.0.join(".cache"))
        .env("TANDEM_PROGRAM", env!("CARGO_BIN_EXE_tandem"))
        .env("TANDEM_FILE", folder.0.join("initiatives/trial.md"))
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("Neovim is missing ({error}): tests/run.sh installs it"));
    let said = String::from_utf8_lossy(&output.stdout).replace('\r', "");
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        said.trim(),
        "3:8 T202 there is no stage `9`: the stages go from 0 to 5\nthen nothing\noffered: anna",
        "{error}"
    );
    assert_eq!(output.status.code(), Some(0), "{error}");
}
