//! What `init` ships for GitHub, GitLab and editors: it can be read, it gives way to what a team has, and its commands do
//! what they promise, run here as the forges would run them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::{Folder, tandem};
use serde_yaml::Value;

const GITHUB: &str = ".github/workflows/tandem.yml";
const GITLAB: &str = ".gitlab-ci.yml";
const BROKEN: &str = "---\ntitle: Bad\nstage: 1\n---\nText.\n";

/// A fresh repository with a fresh workspace in it.
pub fn repository(name: &str) -> Folder {
    let folder = Folder::new(name);
    let git = Command::new("git").args(["init", "--quiet"]).current_dir(&folder.0).status().unwrap();
    assert!(git.success());
    assert_eq!(init(&folder.0, &[]).0, 0);
    folder
}

fn init(folder: &Path, args: &[&str]) -> (i32, String) {
    let output = tandem(folder).arg("init").args(args).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), said)
}

pub fn yaml(folder: &Folder, path: &str) -> Value {
    let text = std::fs::read_to_string(folder.0.join(path)).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A step of a pipeline: its name, and what a shell is given.
pub struct Step {
    pub name: String,
    pub script: String,
}

impl Step {
    fn new(name: &str, script: &str) -> Step {
        Step { name: name.to_owned(), script: script.to_owned() }
    }
}

/// The commands of the job that checks and builds on GitHub, each in a shell of its own.
fn github(folder: &Folder) -> Vec<Step> {
    steps(folder, GITHUB, "site")
}

/// The commands of a job, those of the actions that the workspace itself brings along among them.
pub fn steps(folder: &Folder, workflow: &str, job: &str) -> Vec<Step> {
    let workflow = yaml(folder, workflow);
    let mut found = Vec::new();
    for step in workflow["jobs"][job]["steps"].as_sequence().unwrap() {
        let action = step["uses"].as_str().and_then(|uses| uses.strip_prefix("./"));
        let inner = action.map(|action| yaml(folder, &format!("{action}/action.yml"))["runs"]["steps"].clone());
        let own = inner.as_ref().map_or(std::slice::from_ref(step), |inner| inner.as_sequence().unwrap());
        for step in own {
            if let Some(script) = step["run"].as_str() {
                found.push(Step::new(step["name"].as_str().unwrap(), script));
            }
        }
    }
    found
}

/// A job on GitLab is one shell.
pub fn gitlab(folder: &Folder, job: &str) -> Step {
    let pipeline = yaml(folder, GITLAB);
    let lines = |value: &Value| -> Vec<String> {
        value.as_sequence().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    };
    let mut script = lines(&pipeline["default"]["before_script"]);
    script.extend(lines(&pipeline[job]["script"]));
    Step::new(job, &script.join("\n"))
}

/// A machine of a forge: a home folder, the program on its way or not, the command that installs it.
pub struct Runner<'a> {
    workspace: &'a Folder,
    pub home: Folder,
    pub path: String,
    install: String,
    /// What the forge tells the steps, and what they tell each other.
    pub told: BTreeMap<String, String>,
}

impl<'a> Runner<'a> {
    /// The program is there already.
    pub fn new(workspace: &'a Folder, name: &str) -> Runner<'a> {
        let path = format!("{}:/usr/bin:/bin", program().parent().unwrap().display());
        let home = Folder::new(&format!("{name}-home"));
        Runner { workspace, home, path, install: "true".to_owned(), told: BTreeMap::new() }
    }

    pub fn tell(&mut self, name: &str, value: &str) {
        self.told.insert(name.to_owned(), value.to_owned());
    }

    /// Runs a step; `None` when it went well, else what it said.
    pub fn run(&mut self, step: &Step) -> Option<String> {
        let (added, told) = (self.home.0.join("path"), self.home.0.join("told"));
        let output = Command::new("bash")
            .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &step.script])
            .current_dir(&self.workspace.0)
            .env_clear()
            .env("PATH", &self.path)
            .env("HOME", &self.home.0)
            .env("TANDEM_INSTALL", &self.install)
            .env("GITHUB_PATH", &added)
            .env("GITHUB_ENV", &told)
            .env("GITHUB_OUTPUT", self.home.0.join("output"))
            .env("GITHUB_STEP_SUMMARY", self.home.0.join("summary.md"))
            .env("RUNNER_TEMP", &self.home.0)
            .env("CI_PROJECT_DIR", &self.workspace.0)
            .envs(&self.told)
            .output()
            .unwrap();
        if let Ok(more) = std::fs::read_to_string(&added) {
            self.path = more.lines().map(|line| format!("{line}:")).collect::<String>() + &self.path;
            std::fs::remove_file(&added).unwrap();
        }
        if let Ok(more) = std::fs::read_to_string(&told) {
            for (name, value) in more.lines().filter_map(|line| line.split_once('=')) {
                self.tell(name, value);
            }
            std::fs::remove_file(&told).unwrap();
        }
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (!output.status.success()).then_some(said)
    }
}

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_tandem"))
}

#[test]
fn the_workflow_of_github_goes_as_it_stands() {
    let folder = repository("github");
    let mut runner = Runner::new(&folder, "github");
    for step in github(&folder) {
        assert_eq!(runner.run(&step), None, "{}", step.name);
    }
    assert!(folder.0.join("site/index.html").is_file());
    assert!(std::fs::read_to_string(runner.home.0.join("output")).unwrap().starts_with("key="));
    folder.write("initiatives/bad.md", BROKEN);
    let failed: BTreeMap<String, String> =
        github(&folder).iter().filter_map(|step| Some((step.name.clone(), runner.run(step)?))).collect();
    assert_eq!(failed.keys().collect::<Vec<_>>(), ["Check"], "{failed:?}");
    assert!(failed["Check"].contains("::error file=initiatives/bad.md,line=3"), "{failed:?}");
}

#[test]
fn the_pipeline_of_gitlab_goes_as_it_stands() {
    let folder = repository("gitlab");
    let mut runner = Runner::new(&folder, "gitlab");
    for job in ["check", "build", "pages"] {
        assert_eq!(runner.run(&gitlab(&folder, job)), None, "{job}");
    }
    assert!(folder.0.join("site/index.html").is_file() && folder.0.join("public/index.html").is_file());
    folder.write("initiatives/bad.md", BROKEN);
    let said = runner.run(&gitlab(&folder, "check")).expect("the check fails");
    assert!(said.contains("initiatives/bad.md:3"), "{said}");
    assert_eq!(runner.run(&gitlab(&folder, "build")), None);
}

#[test]
fn one_variable_says_how_the_program_comes() {
    let folder = repository("install");
    let text = ["github", "gitlab"].map(|forge| if forge == "github" { GITHUB } else { GITLAB });
    for path in text {
        let text = std::fs::read_to_string(folder.0.join(path)).unwrap();
        assert!(text.contains("cargo install --locked tandem-workspace"), "{path} has no default");
    }
    let mut runner = Runner::new(&folder, "install");
    runner.path = "/usr/bin:/bin".to_owned();
    let prepare = github(&folder);
    let install = |program: &Path, into: &str| format!("cp '{}' {into}", program.display());
    runner.install = install(&program(), "~/.tandem/bin");
    for step in &prepare {
        assert_eq!(runner.run(step), None, "{}", step.name);
    }
    runner.path = "/usr/bin:/bin".to_owned();
    runner.install = install(&program(), ".tandem/bin");
    assert_eq!(runner.run(&gitlab(&folder, "check")), None);
    // The same command is not run twice, another one is.
    runner.install.push_str(" && echo again > installed");
    assert_eq!(runner.run(&gitlab(&folder, "check")), None);
    assert!(std::fs::remove_file(folder.0.join("installed")).is_ok());
    assert_eq!(runner.run(&gitlab(&folder, "check")), None);
    assert!(!folder.0.join("installed").exists());
    runner.install = "false".to_owned();
    assert!(runner.run(&gitlab(&folder, "check")).is_some());
}

#[test]
fn strangers_get_no_rights_from_the_workflow() {
    let folder = repository("rights");
    let workflow = yaml(&folder, GITHUB);
    let events: Vec<&str> = workflow["on"].as_mapping().unwrap().keys().filter_map(Value::as_str).collect();
    assert_eq!(events, ["pull_request", "push", "workflow_dispatch"]);
    let rights = |value: &Value| -> Vec<String> {
        let all = value.as_mapping().map(|map| map.iter().collect::<Vec<_>>()).unwrap_or_default();
        all.iter().map(|(name, level)| format!("{}: {}", name.as_str().unwrap(), level.as_str().unwrap())).collect()
    };
    assert_eq!(rights(&workflow["permissions"]), ["contents: read"]);
    assert_eq!(rights(&workflow["jobs"]["site"]["permissions"]), [""; 0]);
    assert_eq!(rights(&workflow["jobs"]["publish"]["permissions"]), ["pages: write", "id-token: write"]);
    let publish = workflow["jobs"]["publish"]["if"].as_str().unwrap();
    assert!(publish.contains("github.event_name != 'pull_request'") && publish.contains("default_branch"), "{publish}");
    let text = std::fs::read_to_string(folder.0.join(GITHUB)).unwrap();
    assert!(!text.contains("secrets."), "{text}");
    let steps = workflow["jobs"]["site"]["steps"].as_sequence().unwrap();
    assert_eq!(steps[0]["with"]["fetch-depth"].as_u64(), Some(0));
    assert_eq!(steps[0]["with"]["persist-credentials"].as_bool(), Some(false));
}

/// In no recipe is anything that somebody else could write pasted into a shell, and what is fetched is what was looked at.
#[test]
fn recipes_paste_nothing_and_fetch_what_was_looked_at() {
    let folder = repository("pinned");
    let mut files: Vec<String> =
        ["gitea", "forgejo", "github"].map(|forge| format!(".{forge}/workflows/tandem.yml")).to_vec();
    files.extend([".github/workflows/tandem-comment.yml", ".github/workflows/tandem-idea.yml"].map(str::to_owned));
    files.push(".github/actions/tandem/action.yml".to_owned());
    for path in files {
        let (text, file) = (std::fs::read_to_string(folder.0.join(&path)).unwrap(), yaml(&folder, &path));
        let jobs = file["jobs"]
            .as_mapping()
            .map(|jobs| jobs.values().cloned().collect())
            .unwrap_or(vec![file["runs"].clone()]);
        assert!(!text.contains("secrets."), "{path}");
        for step in jobs.iter().flat_map(|job| job["steps"].as_sequence().unwrap()) {
            assert!(!step["run"].as_str().unwrap_or("").contains("${{"), "{path}: {step:?}");
            let Some(action) = step["uses"].as_str().filter(|uses| !uses.starts_with("./")) else { continue };
            let (name, commit) = action.split_once('@').unwrap();
            assert!(name.starts_with("actions/"), "{action}");
            assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
            assert!(text.contains(&format!("{action} # v")), "{path}: {action} without its version");
        }
    }
    let comment = yaml(&folder, ".github/workflows/tandem-comment.yml");
    assert!(comment["permissions"].as_mapping().unwrap().is_empty());
    let rights: Vec<_> = comment["jobs"]["comment"]["permissions"].as_mapping().unwrap().keys().cloned().collect();
    assert_eq!(rights, ["actions", "pull-requests"].map(Value::from));
    // Who may write runs nothing of the pull request.
    let steps = comment["jobs"]["comment"]["steps"].as_sequence().unwrap();
    assert!(steps.iter().all(|step| step["uses"].is_null()), "{steps:?}");
    assert_eq!(comment["on"]["workflow_run"]["workflows"][0], yaml(&folder, GITHUB)["name"]);
    let hook = &yaml(&folder, ".pre-commit-config.yaml")["repos"][0]["hooks"][0];
    assert_eq!((hook["language"].as_str(), hook["pass_filenames"].as_bool()), (Some("system"), Some(false)));
    assert_eq!(
        tandem(&folder.0).args(hook["entry"].as_str().unwrap().split(' ').skip(1)).output().unwrap().status.code(),
        Some(0)
    );
}

#[test]
fn every_start_gets_the_same_files_and_asks_in_its_language() {
    let asked = [
        ("en", "What does this change decide?"),
        ("ru", "Что решает это изменение?"),
        ("pl", "O czym rozstrzyga ta zmiana?"),
        ("fr", "Que décide ce changement ?"),
    ];
    for (lang, question) in asked {
        let folder = Folder::new(&format!("asks-{lang}"));
        let args = if lang == "en" { vec!["--example"] } else { vec!["--lang", lang] };
        assert_eq!(init(&folder.0, &args).0, 0);
        for path in [".github/pull_request_template.md", ".gitlab/merge_request_templates/Default.md"] {
            let text = std::fs::read_to_string(folder.0.join(path)).unwrap();
            assert!(text.starts_with(&format!("## {question}\n")), "{text}");
            assert!(text.contains("## PM\n\n- [ ] ") && text.contains("## PMM\n\n- [ ] "), "{text}");
        }
        for path in [".vscode/settings.json", ".vscode/extensions.json"] {
            let text = std::fs::read_to_string(folder.0.join(path)).unwrap();
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok_and(|value| value.is_object()), "{path}");
        }
        for path in [GITHUB, GITLAB] {
            yaml(&folder, path);
        }
        let form = yaml(&folder, ".github/ISSUE_TEMPLATE/idea.yml");
        assert_eq!(form["labels"][0].as_str(), Some("idea"));
        let kinds: Vec<_> =
            form["body"].as_sequence().unwrap().iter().map(|part| part["type"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["markdown", "textarea", "input", "textarea"]);
        for path in [".editorconfig", ".gitignore"] {
            assert!(folder.0.join(path).is_file(), "{path}");
        }
        // What lies in dot folders is no content.
        let list = tandem(&folder.0).args(["check", "--format", "json"]).output().unwrap();
        assert!(!String::from_utf8_lossy(&list.stdout).contains(".github"));
    }
}

#[test]
fn what_a_team_has_already_stays_and_is_named() {
    let folder = Folder::new("adopted");
    folder.write(".gitignore", "node_modules/\n");
    folder.write(".github", "a file where a folder should be");
    folder.write(".vscode/settings.json", "{\"mine\": true}\n");
    let (code, said) = init(&folder.0, &[]);
    assert_eq!(code, 0, "{said}");
    for (path, text) in [(".gitignore", "node_modules/\n"), (".vscode/settings.json", "{\"mine\": true}\n")] {
        assert_eq!(std::fs::read_to_string(folder.0.join(path)).unwrap(), text);
    }
    assert!(folder.0.join("tandem.yaml").is_file() && folder.0.join(".vscode/extensions.json").is_file());
    let kept = "These files were there and stay as they are:\n  .github/ISSUE_TEMPLATE/idea.yml\n  \
                .github/actions/tandem/action.yml\n  .github/pull_request_template.md\n  \
                .github/workflows/tandem-comment.yml\n  .github/workflows/tandem-idea.yml\n  \
                .github/workflows/tandem.yml\n  .gitignore\n  .vscode/settings.json\n\
                Add the line /site/ to .gitignore: what is built does not belong in git.\n";
    assert!(said.contains(kept), "{said}");
    // Somebody who has that line already is not told.
    let folder = Folder::new("adopted-ignore");
    folder.write(".gitignore", "site/\n");
    let (_, said) = init(&folder.0, &[]);
    assert!(said.contains("This file was there and stays as it is:\n  .gitignore\n\n"), "{said}");
}

#[test]
fn the_forges_can_be_left_out() {
    let folder = Folder::new("no-ci");
    assert_eq!(init(&folder.0, &["--no-ci"]).0, 0);
    assert!(folder.0.join(".editorconfig").is_file());
    for path in [".forgejo", ".gitea", ".github", ".gitlab", ".gitlab-ci.yml", ".pre-commit-config.yaml"] {
        assert!(!folder.0.join(path).exists(), "{path}");
    }
}

#[test]
fn a_workspace_inside_a_repository_is_told_where_forges_look() {
    let folder = repository("inside-repository");
    let (_, said) = init(&folder.0, &["product"]);
    let root = folder.0.display();
    assert!(said.contains(&format!("This folder lies inside the repository {root}.")), "{said}");
    let (_, said) = init(&folder.0, &["other", "--no-ci"]);
    assert!(!said.contains("inside the repository"), "{said}");
}
