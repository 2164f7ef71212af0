//! `tandem codeowners`: who has to approve what, out of the playbook and the register of people.

use std::path::{Path, PathBuf};

use crate::base::text::{Str, Text};
use crate::cli::{Format, Global};
use crate::command::{FINDINGS, load, screen};
use crate::host::{disk, plain};
use crate::report::codeowners::{Owners, render};
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Codeowners {
    /// A kind that nobody has to approve, by its name or folder: updates, insights…
    #[arg(long, value_name = "KIND")]
    free: Vec<String>,
    /// Say whether this file is what would be printed; leaves with 1 when it is not
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
}

pub fn run(args: &Codeowners, global: &Global) -> Result<u8> {
    let loaded = load::load(global)?;
    let (workspace, words) = (loaded.workspace(), &loaded.words);
    let mut free: Vec<Str> = Vec::new();
    for name in &args.free {
        free.push(load::kind(&workspace.playbook, name, words)?.id.clone());
    }
    let prefix = prefix(&loaded.root);
    let method = [disk::CONFIG_FILE, load::PLAYBOOK_FILE];
    let written = render(&Owners { workspace, free: &free, prefix: &prefix, method: &method }, words);
    for remark in &written.remarks {
        screen::say(global, remark);
    }
    let Some(file) = &args.check else {
        if global.format == Format::Json {
            let value = serde_json::json!({"version": 1, "kind": "codeowners", "text": written.text, "remarks": written.remarks});
            screen::print(&format!("{value:#}"))?;
        } else {
            screen::print(&written.text)?;
        }
        return Ok(0);
    };
    let known = plain::read_or_nothing(&global.dir.join(file))?;
    let current = String::from_utf8_lossy(&known).replace("\r\n", "\n") == written.text;
    let message = if current { "codeowners-current" } else { "codeowners-outdated" };
    let said = words.say(&Text::with(message, vec![("file", file.display().to_string().into())]));
    if global.format == Format::Json {
        let value = serde_json::json!({"version": 1, "kind": "codeowners", "current": current});
        screen::print(&value.to_string())?;
    } else if !current || !global.quiet {
        screen::print(&said)?;
    }
    Ok(if current { 0 } else { FINDINGS })
}

/// The folder of the workspace in its repository, with a slash behind it.
fn prefix(root: &Path) -> String {
    let top = disk::repository(root);
    let inside = top.as_deref().and_then(|top| {
        let (root, top) = (root.canonicalize().ok()?, top.canonicalize().ok()?);
        Some(root.strip_prefix(top).ok()?.to_str()?.replace('\\', "/"))
    });
    inside.filter(|inside| !inside.is_empty()).map_or_else(String::new, |inside| inside + "/")
}
