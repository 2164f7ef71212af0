//! The program: reads the command line, runs one command, leaves with its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    tandem::cli::run()
}
