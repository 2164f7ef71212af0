//! `tandem completions SHELL`.

use crate::command::screen;
use anyhow::Result;
use clap::Args;
use clap_complete::Shell;

#[derive(Args, Debug)]
pub struct Completions {
    /// bash, zsh, fish, elvish or powershell
    shell: Shell,
}

pub fn run(args: &Completions) -> Result<u8> {
    let mut out = Vec::new();
    clap_complete::generate(args.shell, &mut crate::cli::definition(), "tandem", &mut out);
    screen::print(&String::from_utf8_lossy(&out))?;
    Ok(0)
}
