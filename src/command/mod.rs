//! The drivers, one file a verb: load, call, hand over. No decision about content is made here.

pub mod answer;
mod base;
mod baseline;
pub mod board;
pub mod build;
mod change;
pub mod check;
pub mod codeowners;
pub mod completions;
pub mod demo;
pub mod diff;
pub mod draft;
pub mod explain;
pub mod export;
pub mod fmt;
pub mod follow;
mod form;
pub mod import;
pub mod inbox;
pub mod init;
pub mod labels;
pub mod list;
mod load;
pub mod lsp;
pub mod man;
pub mod mcp;
mod mend;
pub mod merge_driver;
pub mod move_to;
pub mod new;
mod person;
pub mod playbook;
pub mod rank;
pub mod rename;
pub mod review;
pub mod roll;
pub mod round;
pub mod schema;
pub mod score;
mod screen;
pub mod serve;
pub mod set;
pub mod show;
mod source;
pub mod stop;
pub mod theme;
pub mod why;

use crate::base::text::Text;
use crate::cli::{Command, Format, Global};
use crate::host::terminal;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::ValueEnum;

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

/// The name of a command and what it can print: the one place that says it.
fn formats(command: &Command) -> (&'static str, &'static [Format]) {
    const TEXT: &[Format] = &[Format::Text];
    const DATA: &[Format] = &[Format::Text, Format::Json];
    match command {
        Command::Demo(_) => ("demo", DATA),
        Command::Init(_) => ("init", DATA),
        Command::New(_) => ("new", DATA),
        Command::Score(_) => ("score", DATA),
        Command::Round(_) => ("round", DATA),
        Command::Roll(_) => ("roll", DATA),
        Command::Move(_) => ("move", DATA),
        Command::Park(_) => ("park", DATA),
        Command::Decline(_) => ("decline", DATA),
        Command::Set(_) => ("set", DATA),
        Command::Rename(_) => ("rename", DATA),
        Command::Answer(_) => ("answer", DATA),
        Command::Review(_) => ("review", DATA),
        Command::Fmt(_) => ("fmt", DATA),
        Command::Import(_) => ("import", DATA),
        Command::Export(_) => ("export", DATA),
        Command::Inbox(_) => ("inbox", DATA),
        Command::Draft(_) => ("draft", DATA),
        Command::Check(_) => ("check", check::FORMATS),
        Command::Rank(_) => ("rank", DATA),
        Command::Board(_) => ("board", DATA),
        Command::List(_) => ("list", DATA),
        Command::Show(_) => ("show", DATA),
        Command::Why(_) => ("why", DATA),
        Command::Diff(_) => ("diff", diff::FORMATS),
        Command::Labels(_) => ("labels", DATA),
        Command::Codeowners(_) => ("codeowners", DATA),
        Command::MergeDriver(_) => ("merge-driver", TEXT),
        Command::Build(_) => ("build", DATA),
        Command::Serve(_) => ("serve", DATA),
        Command::Schema(_) => ("schema", DATA),
        Command::Lsp(_) => ("lsp", TEXT),
        Command::Mcp(_) => ("mcp", TEXT),
        Command::Explain(_) => ("explain", DATA),
        Command::Playbook(_) => ("playbook", DATA),
        Command::Theme(_) => ("theme", DATA),
        Command::Completions(_) => ("completions", TEXT),
        Command::Man(_) => ("man", TEXT),
    }
}

/// Refuses a format that the command does not have: a script that asked for JSON must not be given text in silence.
fn check_format(command: &Command, global: &Global) -> Result<()> {
    let (name, known) = formats(command);
    if known.contains(&global.format) {
        return Ok(());
    }
    let words = Catalogue::new(global.lang.as_deref().unwrap_or("en"));
    let given = format_name(global.format);
    let args = vec![
        ("command", format!("tandem {name}").into()),
        ("format", given.into()),
        ("known", format_names(known).into()),
    ];
    Err(Usage(words.say(&Text::with("error-format", args))).into())
}

/// A format as it is typed.
fn format_name(format: Format) -> String {
    format.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// Formats as they are typed.
fn format_names(formats: &[Format]) -> String {
    formats.iter().map(|format| format_name(*format)).collect::<Vec<_>>().join(", ")
}

/// Runs one command and gives the exit code.
pub fn run(command: Command, global: &Global) -> u8 {
    let result = check_format(&command, global).and_then(|()| start(command, global));
    result.unwrap_or_else(|error| {
        terminal::print_error(&format!("error: {error:#}\n"));
        if error.is::<Usage>() { USAGE } else { PROGRAM }
    })
}

fn start(command: Command, global: &Global) -> Result<u8> {
    match command {
        Command::Demo(args) => demo::run(&args, global),
        Command::Init(args) => init::run(&args, global),
        Command::New(args) => new::run(&args, global),
        Command::Score(args) => score::run(&args, global),
        Command::Round(args) => round::run(&args, global),
        Command::Roll(args) => roll::run(&args, global),
        Command::Move(args) => move_to::run(&args, global),
        Command::Park(args) => stop::run(&args, stop::PARKED, global),
        Command::Decline(args) => stop::run(&args, stop::DECLINED, global),
        Command::Set(args) => set::run(&args, global),
        Command::Rename(args) => rename::run(&args, global),
        Command::Answer(args) => answer::run(&args, global),
        Command::Review(args) => review::run(&args, global),
        Command::Fmt(args) => fmt::run(&args, global),
        Command::Import(args) => import::run(&args, global),
        Command::Export(args) => export::run(&args, global),
        Command::Inbox(args) => inbox::run(&args, global),
        Command::Draft(args) => draft::run(&args, global),
        Command::Check(args) => check::run(&args, global),
        Command::Rank(args) => rank::run(&args, global),
        Command::Board(args) => board::run(&args, global),
        Command::List(args) => list::run(&args, global),
        Command::Show(args) => show::run(&args, global),
        Command::Why(args) => why::run(&args, global),
        Command::Diff(args) => diff::run(&args, global),
        Command::Build(args) => build::run(&args, global),
        Command::Serve(args) => serve::run(&args, global),
        Command::Schema(args) => schema::run(&args, global),
        Command::Lsp(args) => lsp::run(&args, global),
        Command::Mcp(args) => mcp::run(&args, global),
        Command::Explain(args) => explain::run(&args, global),
        Command::Playbook(args) => playbook::run(&args, global),
        Command::Labels(args) => labels::run(&args, global),
        Command::Codeowners(args) => codeowners::run(&args, global),
        Command::MergeDriver(args) => merge_driver::run(&args, global),
        Command::Theme(args) => theme::run(&args, global),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}
