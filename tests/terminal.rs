//! A person at a terminal: the real program in tmux, which waits for answers and gets them typed.

use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// How long somebody waits for a question on a very busy machine.
const PATIENCE: Duration = Duration::from_secs(120);
/// Wide enough for every line of a session, tall enough that nothing scrolls away.
const SIZE: [&str; 4] = ["-x", "90", "-y", "250"];

/// One terminal, with the command that runs in it.
struct Terminal {
    name: String,
}

/// Runs `command` in a terminal of its own, types each answer when the command waits for it, and gives what stands on the
/// screen in the end, with the exit code.
pub fn play(name: &str, folder: &Path, path: &str, command: &str, answers: &[&str]) -> (String, i32) {
    let terminal = Terminal { name: format!("tandem-{}-{name}", std::process::id()) };
    let inner = format!(
        "cd '{}' && env -i TERM=screen PATH='{path}' bash -c \"$1\"; echo $? > '{}'",
        folder.display(),
        terminal.code().display()
    );
    let inner = format!("bash -c '{}' - {}", inner.replace('\'', r"'\''"), quoted(command));
    let mut args = vec!["new-session", "-d"];
    args.extend(SIZE);
    args.push(&inner);
    // What ends stays on the screen, so that it can be read.
    std::fs::write(terminal.settings(), "set -g remain-on-exit on\nset -g status off\n").unwrap();
    terminal.tmux(&args);
    let mut line = String::from("nothing yet");
    for answer in answers {
        line = terminal.wait_for_question(&line);
        terminal.tmux(&["send-keys", "-l", answer]);
        terminal.tmux(&["send-keys", "Enter"]);
    }
    let code = terminal.wait_for_end();
    let screen = String::from_utf8_lossy(&terminal.tmux(&["capture-pane", "-p", "-S", "-"]).stdout).into_owned();
    let lines: Vec<&str> = screen.lines().map(str::trim_end).collect();
    // Below the last line tmux says that the command ended.
    let end = lines.iter().rposition(|line| line.starts_with("Pane is dead")).unwrap_or(lines.len());
    let text = lines[..end].join("\n");
    (format!("{}\n", text.trim_end()), code)
}

/// One word for a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

impl Terminal {
    fn tmux(&self, args: &[&str]) -> Output {
        let out = Command::new("tmux")
            .args(["-L", &self.name, "-f"])
            .arg(self.settings())
            .args(args)
            .env("TERM", "xterm")
            .env("LC_ALL", "C.UTF-8")
            .output();
        out.unwrap_or_else(|error| panic!("tmux is needed, which tests/run.sh installs: {error}"))
    }

    fn settings(&self) -> std::path::PathBuf {
        std::env::temp_dir().join(format!("{}.conf", self.name))
    }

    /// Where the exit code of the command is written.
    fn code(&self) -> std::path::PathBuf {
        std::env::temp_dir().join(format!("{}.code", self.name))
    }

    fn say(&self, what: &str) -> String {
        String::from_utf8_lossy(&self.tmux(&["display-message", "-p", what]).stdout).trim_end().to_owned()
    }

    /// Waits until the cursor rests behind words on a line that is not `before`; gives that line.
    fn wait_for_question(&self, before: &str) -> String {
        let start = Instant::now();
        loop {
            let place = self.say("#{cursor_x},#{cursor_y},#{pane_dead}");
            let line = place.rsplit_once(',').map_or("", |(place, _)| place).to_owned();
            let at_words = !line.starts_with("0,") && place.ends_with(",0");
            if at_words && line.split(',').nth(1) != before.split(',').nth(1) {
                return line;
            }
            if place.ends_with(",1") || start.elapsed() > PATIENCE {
                let screen = self.tmux(&["capture-pane", "-p"]);
                panic!("nobody asks:\n{}", String::from_utf8_lossy(&screen.stdout).trim_end());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    fn wait_for_end(&self) -> i32 {
        let start = Instant::now();
        while self.say("#{pane_dead}") != "1" {
            if start.elapsed() > PATIENCE {
                let screen = self.tmux(&["capture-pane", "-p"]);
                panic!("it does not end:\n{}", String::from_utf8_lossy(&screen.stdout).trim_end());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        // Tmux does not always know it.
        std::fs::read_to_string(self.code()).unwrap().trim().parse().unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
        let _ = std::fs::remove_file(self.settings());
        let _ = std::fs::remove_file(self.code());
    }
}
