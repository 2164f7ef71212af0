//! A workspace of a stranger: it is built and read by the team, and nothing in it runs, leaves, reads or lasts.
//!
//! [`corpus`] is what a stranger writes, [`markup`] and [`output`] judge what becomes of it; [`places`] holds files that are
//! none, [`bytes`] what is no text, [`bombs`] what is too much. `cargo test --test all hostile` takes a slice; with
//! `HOSTILE=all` before it every word stands in every place once.

use std::fs::File;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

use crate::program::{Folder, tandem};

mod bombs;
mod bytes;
mod commonmark;
mod corpus;
mod markup;
mod output;
mod payloads;
mod places;
mod words;

/// Whether everything is asked for.
fn whole() -> bool {
    std::env::var_os("HOSTILE").is_some_and(|value| value == "all")
}

/// Seconds of processor time: a run takes a tenth of it, and one that grows with the square of its input far more. It is not the time of
/// the clock, which says how busy the machine is.
const LONGEST: u64 = 40;

/// How long a run may wait for what never comes.
const HUNG: Duration = Duration::from_secs(600);

/// Kilobytes that a run may ask for: a twentieth is enough, and a bomb that goes off takes all there is.
const MOST_MEMORY: u64 = 6 << 20;

/// What a run of the program said.
struct Ran {
    status: ExitStatus,
    out: String,
    err: String,
}

impl Ran {
    /// The exit code; no run ends by a signal or a panic.
    fn code(&self) -> i32 {
        assert!(!self.err.contains("panicked at"), "{}", self.err);
        self.status.code().unwrap_or_else(|| panic!("ended by {} (24 is too much time): {}", self.status, self.err))
    }
}

/// Runs the program in `folder`, for a bounded time in bounded memory.
fn run(folder: &Path, args: &[&str]) -> Ran {
    let aside = Folder::new(&format!("hostile-run-{:?}", std::thread::current().id()));
    let [out, err] = ["out", "err"].map(|name| aside.0.join(name));
    let program = tandem(folder).get_program().to_owned();
    let mut command = Command::new("sh");
    command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").env("TANDEM_CACHE", "");
    command
        .args(["-c", &format!("ulimit -v {MOST_MEMORY}; ulimit -t {LONGEST}; exec \"$0\" \"$@\"")])
        .arg(program)
        .args(args);
    command.stdin(std::process::Stdio::null()).stdout(File::create(&out).unwrap()).stderr(File::create(&err).unwrap());
    let mut child = command.spawn().unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > HUNG {
            child.kill().unwrap();
            panic!("tandem {args:?} in {} hangs", folder.display());
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let text = |path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    Ran { status, out: text(&out), err: text(&err) }
}

/// The findings of a workspace, as `path:line code`. Every finding has a file and a line.
fn findings(folder: &Path) -> Vec<String> {
    let ran = run(folder, &["check", "--format", "json", "--fail-on", "never"]);
    assert_eq!(ran.code(), 0, "{}", ran.err);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let told = report["findings"].as_array().unwrap().iter().map(|finding| {
        let (Some(path), Some(line)) = (finding["file"].as_str(), finding["line"].as_u64()) else {
            panic!("no place: {finding}")
        };
        format!("{path}:{line} {}", finding["code"].as_str().unwrap())
    });
    told.collect()
}
