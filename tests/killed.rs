//! kill -9 in the middle of a build of 2,000 initiatives: what readers see is the whole old or the whole new site.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::program::{Folder, tandem};

const INITIATIVES: usize = 2_000;
const MOMENTS: u32 = 20;

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let folder = Folder::new("killed");
    folder.write("tandem.yaml", "version: 1\ntitle: Killed\ntoday: 2026-09-14\n");
    write(&folder, "first");
    let started = Instant::now();
    build(&folder.0);
    let whole = started.elapsed();
    let site = folder.0.join("site");
    let mut standing = marks(&site);
    assert!(standing.len() > INITIATIVES && standing.values().all(|mark| mark != "second"));
    let (mut old, mut new) = (0, 0);
    for moment in 0..MOMENTS {
        let wanted = if moment % 2 == 0 { "second" } else { "first" };
        write(&folder, wanted);
        let mut child = tandem(&folder.0).args(["build", "-q"]).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(whole.mul_f64(f64::from(moment + 1) / f64::from(MOMENTS)) + Duration::from_millis(3));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = marks(&site);
        assert_eq!(found.len(), standing.len(), "files are missing after a kill at moment {moment}");
        let marked: Vec<&String> = found.values().filter(|mark| !mark.is_empty()).collect();
        assert!(
            marked.iter().all(|mark| *mark == marked[0]),
            "old and new pages stand side by side at moment {moment}"
        );
        if *marked[0] == wanted {
            new += 1
        } else {
            old += 1
        }
        standing = found;
        // The next build mends whatever was left lying about.
        build(&folder.0);
        assert!(marks(&site).values().all(|mark| mark.is_empty() || mark == wanted));
    }
    assert!(old > 0, "no build was stopped in time (old {old}, new {new})");
}

fn write(folder: &Folder, mark: &str) {
    for at in 0..INITIATIVES {
        folder.write(
            &format!("initiatives/idea-{at:04}.md"),
            format!("---\ntitle: Idea {at}\n---\nThis is the {mark}-edition of it.\n"),
        );
    }
}

fn build(folder: &Path) {
    assert!(tandem(folder).args(["build", "-q"]).status().unwrap().success());
}

/// Page → the edition that it shows; empty for pages without one.
fn marks(site: &Path) -> BTreeMap<String, String> {
    let pages = crate::repeat::bytes(site);
    let edition = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let seen = |mark: &str| text.contains(&format!("{mark}-edition"));
        match (seen("first"), seen("second")) {
            (true, true) => "both".to_string(),
            (true, false) => "first".to_string(),
            (false, true) => "second".to_string(),
            _ => String::new(),
        }
    };
    pages.into_iter().filter(|(name, _)| name.ends_with(".html")).map(|(name, bytes)| (name, edition(&bytes))).collect()
}
