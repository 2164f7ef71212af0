//! How long it takes, for people who want to know: `cargo test --release --lib speed -- --ignored --nocapture`.

#![allow(clippy::print_stdout, reason = "a measurement prints")]

use std::path::Path;
use std::time::Instant;

use super::{Folder, tree_path};
use crate::base::path::TreePath;
use crate::host::disk::{Content, LoadOptions, SyncOptions, load, render_and_sync};

const PAGES: usize = 12_000;

#[test]
#[ignore = "prints times and asserts nothing"]
fn times() {
    let folder = Folder::new();
    let root = folder.root();
    let paths: Vec<TreePath> = (0..PAGES).map(|n| tree_path(&format!("initiatives/initiative-{n}.html"))).collect();
    let filler = "A sentence of a page that is as long as pages are. ".repeat(200);
    let publish = |name: &str, changed: &str, in_place: bool| {
        let render = |path: &TreePath| {
            let mark = if path.name() == changed { "changed" } else { "" };
            Ok(Content::Bytes(format!("{path}{mark}{filler}").into_bytes()))
        };
        let start = Instant::now();
        let report =
            render_and_sync(&root.join("site"), &paths, render, &SyncOptions { root: &root, in_place }).unwrap();
        println!("{name}: {:?}, {} written, {} unchanged", start.elapsed(), report.written.len(), report.unchanged);
    };
    publish("cold", "", false);
    for _ in 0..3 {
        publish("unchanged", "", false);
    }
    for n in [1, 6_000, 11_999] {
        publish("one changed", &format!("initiative-{n}.html"), false);
    }
    publish("one changed, in place", "", true);
    publish("all changed back, in place", "none", true);
    for n in 0..10_000 {
        folder.write(&format!("initiatives/{n}.md"), &"text ".repeat(880));
    }
    for _ in 0..3 {
        let start = Instant::now();
        let tree = load(&root, &LoadOptions { exclude: &[], output: Path::new("site") }).unwrap();
        println!("load: {:?}, {} files", start.elapsed(), tree.len());
    }
}
