//! A small change rewrites a handful of files.

use std::collections::BTreeMap;

use crate::site::Site;
use crate::site::tests::sample::{Build, harbor, site, str};

fn bytes(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let page = |path: &crate::base::path::TreePath| Some((path.to_string(), site.render(path)?));
    site.paths().iter().filter_map(page).collect()
}

/// The files that differ after a change to the sample.
fn rewritten(change: impl Fn(&mut Build)) -> Vec<String> {
    let before = bytes(&site(harbor().analysis()));
    let mut build = harbor();
    change(&mut build);
    let after = bytes(&site(build.analysis()));
    after.into_iter().filter(|(path, page)| before.get(path) != Some(page)).map(|(path, _)| path).collect()
}

#[test]
fn a_changed_body_rewrites_its_page_alone() {
    let changed = rewritten(|build| {
        let document = build.workspace.entities[1].document.expect("a file");
        let file = &mut build.workspace.documents[document.0 as usize];
        file.text = file.text.replace("too late", "much too late").as_str().into();
    });
    assert_eq!(changed, ["initiatives/usage-alerts.html"]);
}

#[test]
fn a_changed_title_rewrites_its_page_the_lists_its_neighbours_and_who_links_to_it() {
    let changed = rewritten(|build| {
        let rival = build.workspace.find("competitor", "parcelly").expect("it is there");
        build.of(rival).title = str("Parcelly Ltd");
    });
    assert_eq!(
        changed,
        [
            "competitors/index.html",
            "competitors/parcelly.html",
            "competitors/post-office.html",
            "data/competitor.csv",
            "data/competitor.json",
            "data/search-documents-0.js",
            "data/search-words-0.js",
            "initiatives/trial-without-card.html"
        ]
    );
}

#[test]
fn a_changed_score_rewrites_no_other_initiative() {
    let changed = rewritten(|build| build.workspace.ranking.items.swap(0, 1));
    assert!(
        !changed.iter().any(|path| path.starts_with("initiatives/") && path != "initiatives/index.html"),
        "{changed:?}"
    );
    assert!(changed.contains(&"ranking.html".to_owned()));
}

#[test]
fn a_new_document_rewrites_lists_and_its_neighbours_only() {
    let changed = rewritten(|build| {
        build.entity("initiative", "zebra-labels", "Zebra labels", "Stripes.\n");
        let last = build.workspace.entities.len() - 1;
        let ranks_behind = u32::try_from(last).expect("few");
        build.unranked(crate::model::entity::EntityIx(ranks_behind), "impact", "pm");
    });
    assert_eq!(
        changed,
        [
            "board.html",
            "data/initiative.csv",
            "data/initiative.json",
            "data/ranking.json",
            "data/search-documents-0.js",
            "data/search-words-0.js",
            "health.html",
            "inbox.html",
            "inbox/roles/pm.html",
            "index.html",
            "initiatives/index.html",
            "initiatives/usage-alerts.html",
            "initiatives/wishes.html",
            "initiatives/zebra-labels.html",
            "ranking.html",
            "round.html",
            "stage-0.html"
        ]
    );
}
