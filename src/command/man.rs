//! `tandem man [COMMAND]`: the manual page, in the language of `man`.

use crate::command::{Usage, screen};
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Man {
    /// The page of this command alone
    command: Option<String>,
}

pub fn run(args: &Man) -> Result<u8> {
    let mut whole = crate::cli::definition();
    whole.build();
    let page = match &args.command {
        None => whole,
        Some(name) => match whole.find_subcommand(name) {
            Some(found) => found.clone(),
            None => return Err(Usage(format!("there is no command `{name}`; see `tandem --help`")).into()),
        },
    };
    let mut out = Vec::new();
    clap_mangen::Man::new(page).render(&mut out)?;
    screen::print(&String::from_utf8_lossy(&out))?;
    Ok(0)
}
