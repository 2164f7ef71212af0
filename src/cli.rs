//! Flags → command → exit code.
//!
//! The commands are listed here once: help, completions and man pages are projections of this list.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::command;
use crate::host::terminal::{self, ColorChoice};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Runs the program and gives its exit code.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are data; everything else that clap says is about usage.
            let text = if error.use_stderr() { error.to_string() } else { error.render().to_string() };
            if error.use_stderr() {
                terminal::print_error(&text);
                return ExitCode::from(command::USAGE);
            }
            return ExitCode::from(if terminal::print(&text).is_ok() { 0 } else { command::PROGRAM });
        }
    };
    ExitCode::from(command::run(cli.command, &cli.global))
}

/// The definition of the command line, for help, completions, man pages and tests.
pub fn definition() -> clap::Command {
    Cli::command()
}

const ABOUT: &str = concat!(
    env!("CARGO_PKG_DESCRIPTION"),
    "\n\nReads the markdown of a workspace, says what each stage still needs, ranks ideas and builds a site."
);

const AFTER: &str = "Examples:
  tandem demo                     a filled example with its history, in your browser
  tandem init my-product          a team's clean start
  tandem new initiative \"Trial without a card\"
  tandem check                    what is missing, and who owes it
  tandem build                    the site, in the folder site/
  tandem serve                    the site in your browser, following your files

Exit codes: 0 clean, 1 findings, 2 usage or configuration, 3 the program failed, 4 nothing to check.";

#[derive(Parser)]
#[command(name = "tandem", version, about = ABOUT, after_help = AFTER, max_term_width = 100, subcommand_required = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    global: Global,
}

/// Flags that every command has.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Everywhere")]
pub struct Global {
    /// Work in this folder instead of the current one
    #[arg(
        short = 'C',
        long = "dir",
        value_name = "DIR",
        global = true,
        default_value = ".",
        hide_default_value = true
    )]
    pub dir: PathBuf,
    /// How to print: for people, for programs, or for a forge (check and diff have more than text and json)
    #[arg(long, value_enum, global = true, default_value_t = Format::Text)]
    pub format: Format,
    /// When to use colours
    #[arg(long, value_enum, global = true, default_value_t = Color::Auto)]
    pub color: Color,
    /// Take this day for today
    #[arg(long, value_name = "DATE", global = true)]
    pub today: Option<Date>,
    /// Read the workspace as it was at this commit
    #[arg(long, value_name = "REV", global = true, allow_hyphen_values = true)]
    pub at: Option<String>,
    /// Language of messages: en, ru, pl or fr
    #[arg(long, value_name = "LANG", global = true, value_parser = ["en", "ru", "pl", "fr"])]
    pub lang: Option<String>,
    /// Say less
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// `--format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
    Github,
    Sarif,
    Gitlab,
    Rdjson,
    Rdjsonl,
    Junit,
    Checkstyle,
    Markdown,
    Html,
}

/// `--color`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> ColorChoice {
        match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Show a filled example with months of history in the browser
    Demo(command::demo::Demo),
    /// Start a workspace: settings, people, one idea
    Init(command::init::Init),
    /// Create a document of a kind from its form
    New(command::new::New),
    /// Give your scores, asked one by one, before you see anybody else's
    Score(command::score::Score),
    /// Hand out sheets for a round of scores, and read them back
    Round(command::round::Round),
    /// Take a document through its next gate: what is missing first, then who decided and why
    Move(command::move_to::Move),
    /// Stop work for a while, with the reason
    Park(command::stop::Stop),
    /// Say no, with the reason
    Decline(command::stop::Stop),
    /// Set one field, or write one section, and leave every other byte alone
    Set(command::set::Set),
    /// Give a document another id, in every file that names it
    Rename(command::rename::Rename),
    /// Answer an alert or an insight
    Answer(command::answer::Answer),
    /// Say what should be looked at again, or that you have looked
    Review(command::review::Review),
    /// Carry over what a cycle did not finish, each thing with its reason
    Roll(command::roll::Roll),
    /// Put the fields of documents into the playbook's order
    Fmt(command::fmt::Fmt),
    /// Make documents out of what another tool exported: CSV, Jira, GitHub Projects, Backlog.md
    Import(command::import::Import),
    /// Print the fields of all documents for other programs: CSV, JSON
    Export(command::export::Export),
    /// Say what waits for you, or for whom you name, the most urgent first
    Inbox(command::inbox::Inbox),
    /// Draft news from what the files say: weekly, standup, demo, quarter
    Draft(command::draft::Draft),
    /// Say what is wrong or missing, and who owes it
    Check(command::check::Check),
    /// Rank the ideas by their scores
    Rank(command::rank::Rank),
    /// Show all initiatives by stage
    Board(command::board::Board),
    /// List the documents of a kind
    List(command::list::List),
    /// Show one document: fields, next gate, score, links
    Show(command::show::Show),
    /// Say why a document has its rank and what blocks its next gate
    Why(command::why::Why),
    /// Say what a change decides: stages, ranks, gates, goals
    Diff(command::diff::Diff),
    /// Build the site
    Build(command::build::Build),
    /// Show the site in the browser while you write
    Serve(command::serve::Serve),
    /// Serve an editor: findings while you write, completion, help, jumps
    Lsp(command::lsp::Lsp),
    /// Print the front matter of a kind as JSON Schema
    Schema(command::schema::Schema),
    /// Let an assistant read and change the workspace, over the Model Context Protocol
    Mcp(command::mcp::Mcp),
    /// Explain a rule by its code or name
    Explain(command::explain::Explain),
    /// Print the method in force: stages, gates, fields, roles
    Playbook(command::playbook::Playbook),
    /// Print the labels of a pull request: stages, what changed, who owes something
    Labels(command::labels::Labels),
    /// Print who has to approve what, as a CODEOWNERS file for GitHub and GitLab
    Codeowners(command::codeowners::Codeowners),
    /// Merge two copies of a document by what they say, for git
    MergeDriver(command::merge_driver::MergeDriver),
    /// List what a theme is made of, copy parts of it to change them
    Theme(command::theme::Theme),
    /// Print completions for a shell
    Completions(command::completions::Completions),
    /// Print the manual page
    Man(command::man::Man),
}
