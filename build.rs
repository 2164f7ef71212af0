//! Tells Cargo to build again when a file is added to or removed from the embedded folders.
//!
//! `include_dir!` alone notices changed files only: a new template would be missing from the binary until a clean build.

fn main() {
    for folder in ["workspace-template", "themes", "docs/rules"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
