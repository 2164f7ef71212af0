//! What the binary carries is what lies in the repository, byte for byte.

use std::fs;
use std::path::Path;

use super::names;
use crate::base::path::TreePath;
use crate::base::tree::Tree;
use crate::host::embedded::{theme, theme_names, workspace_template};

fn compare(tree: &Tree, folder: &Path) {
    let on_disk: Vec<String> = names(folder).into_iter().filter(|name| !name.ends_with('/')).collect();
    let mut inside: Vec<String> = tree.iter().map(|(path, _)| path.to_string()).collect();
    inside.sort();
    assert_eq!(inside, on_disk);
    for name in on_disk {
        let path = TreePath::new(&name).unwrap();
        assert_eq!(**tree.text(&path).unwrap(), fs::read(folder.join(&name)).unwrap(), "{name}");
    }
}

#[test]
fn template_and_themes_are_inside() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    compare(&workspace_template(), &package.join("workspace-template"));
    let themes = package.join("themes");
    assert!(theme_names().contains(&"default".to_owned()));
    compare(&theme("default").unwrap(), &themes.join("default"));
    for name in theme_names().iter().filter(|name| *name != "default") {
        // The others hold what differs from the default one.
        let whole = theme(name).unwrap();
        let differs = |path: &TreePath| themes.join(name).join(path.as_str()).is_file();
        let (own, rest) = (whole.clone().without(|path| !differs(path)), whole.without(differs));
        compare(&own, &themes.join(name));
        assert_eq!(rest, theme("default").unwrap().without(differs), "{name}");
    }
    assert_eq!(theme("default/assets"), None);
    assert_eq!(theme(".."), None);
}
