//! Settings of one clone: what git does not share and each clone needs for itself.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::host::git::{Git, Ran};

/// The value that this clone itself gives to a setting; `None` when it gives none.
pub fn setting(folder: &Path, key: &str) -> Result<Option<String>> {
    match Git::at(folder).run(&["config", "--local", "--get", key], b"").context("cannot run git")? {
        Ran::Done(value) => Ok(Some(String::from_utf8_lossy(&value).trim_end_matches('\n').to_owned())),
        // Git says nothing about a setting that is not there.
        Ran::Failed(said) if said.is_empty() => Ok(None),
        Ran::Failed(said) => bail!("git: {said}"),
        Ran::NoGit => bail!("there is no git on this machine"),
    }
}

/// The mail address under which this person commits here, from the settings of the clone, the person or the machine: asked
/// to spare somebody their own name, and for nothing else.
pub fn own_address(folder: &Path) -> Option<String> {
    let mut git = std::process::Command::new("git");
    git.arg("-C").arg(folder).args(["config", "--get", "user.email"]);
    let out = git.stdin(std::process::Stdio::null()).output().ok()?;
    let address = String::from_utf8(out.stdout).ok()?;
    Some(address.trim().to_owned()).filter(|address| out.status.success() && !address.is_empty())
}

/// Gives a setting its value in this clone.
pub fn set(folder: &Path, key: &str, value: &str) -> Result<()> {
    match Git::at(folder).run(&["config", "--local", key, value], b"").context("cannot run git")? {
        Ran::Done(_) => Ok(()),
        Ran::Failed(said) => bail!("git: {said}"),
        Ran::NoGit => bail!("there is no git on this machine"),
    }
}

/// This program, as a shell of git's finds it from anywhere.
pub fn this_program() -> Result<String> {
    let path = std::env::current_exe().context("cannot find this program")?;
    let path = path.to_str().context("the path of this program is not text")?;
    Ok(format!("'{}'", path.replace('\'', "'\\''")))
}
