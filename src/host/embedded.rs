//! What the binary carries inside itself: the workspace template and the themes.
//!
//! So `init` and `build` work from one downloaded file, without a network and without an installation folder.

use include_dir::{Dir, include_dir};

use crate::base::path::TreePath;
use crate::base::tree::Tree;

static WORKSPACES: Dir = include_dir!("$CARGO_MANIFEST_DIR/workspace-template");
/// Where GitHub and GitLab look for what a pull request is asked.
const REQUESTS: [&str; 2] = [".github/pull_request_template.md", ".gitlab/merge_request_templates/Default.md"];

/// Where GitHub looks for what somebody with an idea is asked.
const IDEA: &str = ".github/ISSUE_TEMPLATE/idea.yml";

static RULES: Dir = include_dir!("$CARGO_MANIFEST_DIR/docs/rules");
static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// All of `workspace-template/`; `.below("example")` is one of its parts. Pictures are bytes like everything else.
pub fn workspace_template() -> Tree {
    tree(&WORKSPACES)
}

/// What stands beside the content of every workspace: workflows, editor settings, and the questions of a pull request and
/// of an idea in the language `lang`. They are kept once, whatever a workspace begins with.
pub fn companions(lang: &str) -> Tree {
    let template = workspace_template();
    let mut tree = template.below("common");
    let questions = TreePath::new(&format!("request/{lang}.md")).and_then(|path| template.text(&path).cloned());
    let idea = TreePath::new(&format!("idea/{lang}.yml")).and_then(|path| template.text(&path).cloned());
    let asked = REQUESTS.iter().map(|place| (*place, &questions)).chain([(IDEA, &idea)]);
    for (place, text) in asked {
        if let (Some(path), Some(text)) = (TreePath::new(place), text) {
            tree.insert_text(path, text.clone());
        }
    }
    tree
}

/// What every theme is laid over.
pub const DEFAULT_THEME: &str = "default";

/// The whole theme of this name, or `None`.
pub fn theme(name: &str) -> Option<Tree> {
    let names = theme_names();
    let all = tree(&THEMES);
    names.iter().any(|known| known == name).then(|| all.below(DEFAULT_THEME).overlay(&all.below(name)))
}

/// The documentation page of the rule with this code, in markdown.
pub fn rule_page(code: &str) -> Option<String> {
    let page = RULES.get_file(format!("{code}.md"))?;
    Some(String::from_utf8_lossy(page.contents()).into_owned())
}

/// The names of the themes inside, sorted.
pub fn theme_names() -> Vec<String> {
    let mut names: Vec<String> =
        THEMES.dirs().filter_map(|dir| Some(dir.path().file_name()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

fn tree(dir: &Dir) -> Tree {
    let mut tree = Tree::new();
    let mut open = vec![dir];
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            // Built on Windows, the paths inside come with backslashes.
            let parts: Vec<&str> = file.path().iter().filter_map(|part| part.to_str()).collect();
            if let Some(path) = TreePath::new(&parts.join("/")) {
                tree.insert_text(path, file.contents());
            }
        }
    }
    tree
}
