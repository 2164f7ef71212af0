//! How the example came to be, read off its own dates.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use tandem::base::path::TreePath;
use tandem::base::tree::Tree;
use tandem::edit::rewind::{self, Change};
use tandem::host::embedded;
use tandem::model::playbook::Playbook;
use tandem::playbook;

use crate::fixture::Fixture;

#[test]
fn dump() {
    let tree = embedded::workspace_template().below("example");
    let p = TreePath::new("playbook.yaml").unwrap();
    let text = String::from_utf8(tree.text(&p).unwrap().to_vec()).unwrap();
    let (book, _) = playbook::read("standard", Some((&p, &text)));
    let zone = TimeZone::get("Europe/Warsaw").unwrap();
    let t = std::time::Instant::now();
    let all = rewind::history(&tree, &book, jiff::civil::date(2026, 9, 14), &zone);
    eprintln!("{:?} {}", t.elapsed(), all.len());
    let mut state: BTreeMap<TreePath, Arc<[u8]>> = BTreeMap::new();
    let mut before: std::collections::BTreeSet<String> = Default::default();
    for c in &all {
        eprintln!("{} {:12} {}", c.at.strftime("%Y-%m-%d %H:%M"), c.author.name, c.message.lines().next().unwrap());
        state.extend(c.files.iter().cloned());
        let mut f = Fixture::empty();
        for (p, b) in &state {
            if p.as_str() == "tandem.yaml" {
                let t = String::from_utf8(b.to_vec())
                    .unwrap()
                    .lines()
                    .filter(|l| !l.starts_with("today:"))
                    .collect::<Vec<_>>()
                    .join("\n");
                f = f.file(p.as_str(), t)
            } else {
                f = f.file(p.as_str(), b.to_vec());
            }
        }
        let now: std::collections::BTreeSet<String> = f
            .today(c.at.date())
            .findings()
            .lines()
            .map(|l| {
                let mut p = l.splitn(2, ' ');
                let a = p.next().unwrap().split(':').next().unwrap().to_string();
                format!("{a} {}", p.next().unwrap())
            })
            .collect();
        for x in now.difference(&before) {
            eprintln!("      + {x}");
        }
        for x in before.difference(&now) {
            eprintln!("      - {x}");
        }
        before = now;
    }
    let mut bad = 0;
    for (p, _) in tree.iter() {
        if state.get(p) != tree.text(p) {
            eprintln!("DIFF {p}");
            bad += 1;
        }
    }
    assert_eq!((bad, state.len()), (0, tree.len()));
}
