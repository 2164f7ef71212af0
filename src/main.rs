//! The program: reads the command line, runs one command, leaves with its exit code.

use std::process::ExitCode;

/// Pages are built of very many short-lived strings: this allocator makes a build a fifth faster than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tandem::cli::run()
}
