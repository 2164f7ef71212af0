//! The drivers, one file a verb: load, call, hand over. No decision about content is made here.

pub mod board;
pub mod build;
pub mod check;
pub mod codeowners;
pub mod completions;
pub mod demo;
pub mod diff;
pub mod explain;
pub mod init;
pub mod labels;
pub mod list;
mod load;
pub mod man;
pub mod merge_driver;
pub mod new;
pub mod playbook;
pub mod rank;
mod screen;
pub mod serve;
pub mod show;
mod source;
pub mod why;

use crate::cli::{Command, Global};
use crate::host::terminal;

/// Findings at or above `--fail-on`.
pub const FINDINGS: u8 = 1;
/// The command line or the configuration is wrong.
pub const USAGE: u8 = 2;
/// The program could not do its job.
pub const PROGRAM: u8 = 3;
/// There is nothing to check or to show.
pub const NOTHING: u8 = 4;

/// Something that the caller can mend by typing something else; leaves with [`USAGE`].
#[derive(Debug)]
pub struct Usage(pub String);

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

/// Runs one command and gives the exit code.
pub fn run(command: Command, global: &Global) -> u8 {
    let result = match command {
        Command::Demo(args) => demo::run(&args, global),
        Command::Init(args) => init::run(&args, global),
        Command::New(args) => new::run(&args, global),
        Command::Check(args) => check::run(&args, global),
        Command::Rank(args) => rank::run(&args, global),
        Command::Board(args) => board::run(&args, global),
        Command::List(args) => list::run(&args, global),
        Command::Show(args) => show::run(&args, global),
        Command::Why(args) => why::run(&args, global),
        Command::Diff(args) => diff::run(&args, global),
        Command::Build(args) => build::run(&args, global),
        Command::Serve(args) => serve::run(&args, global),
        Command::Explain(args) => explain::run(&args, global),
        Command::Playbook(args) => playbook::run(&args, global),
        Command::Labels(args) => labels::run(&args, global),
        Command::Codeowners(args) => codeowners::run(&args, global),
        Command::MergeDriver(args) => merge_driver::run(&args, global),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    };
    result.unwrap_or_else(|error| {
        terminal::print_error(&format!("error: {error:#}\n"));
        if error.is::<Usage>() { USAGE } else { PROGRAM }
    })
}
