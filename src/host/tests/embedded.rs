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
    assert!(theme_names().contains(&"default".to_owned()));
    let default = theme("default").unwrap();
    compare(&default, &package.join("themes/default"));
    // Another theme is what stands in its folder, over the default one.
    for name in theme_names() {
        let folder = package.join("themes").join(&name);
        let own: Vec<String> = names(&folder).into_iter().filter(|name| !name.ends_with('/')).collect();
        for (path, _) in theme(&name).unwrap().iter() {
            let is_own = own.iter().any(|name| **name == *path.as_str());
            let from =
                if is_own { folder.join(path.as_str()) } else { package.join("themes/default").join(path.as_str()) };
            let inside = theme(&name).unwrap();
            assert_eq!(**inside.text(path).unwrap(), fs::read(&from).unwrap(), "{name}: {path}");
        }
        assert!(own.iter().all(|file| theme(&name).unwrap().text(&TreePath::new(file).unwrap()).is_some()), "{name}");
    }
    assert_eq!(theme("default/assets"), None);
    assert_eq!(theme(".."), None);
}
