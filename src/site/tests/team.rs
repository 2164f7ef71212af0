//! What is meant for the team alone is not on a site for everybody.

use crate::site::tests::sample::{Build, harbor, page, site, str};

fn with_insight() -> Build {
    let mut build = Build::empty();
    let idea = build.entity("initiative", "trial", "Trial", "Something.\n");
    let insight = build.entity("insight", "2026-11-20-secret", "Secret complaint", "Confidential.\n");
    build.link(insight, "about", idea);
    build
}

#[test]
fn the_team_sees_everything() {
    let site = site(with_insight().analysis());
    assert!(page(&site, "insights/2026-11-20-secret.html").contains("Confidential."));
    assert!(page(&site, "initiatives/trial.html").contains("Secret complaint"));
}

#[test]
fn the_company_does_not_see_what_is_the_teams() {
    let mut build = with_insight();
    build.workspace.config.audience = str("company");
    let site = site(build.analysis());
    for path in site.paths() {
        assert!(!path.as_str().contains("insight"), "{path}");
        let bytes = site.render(&path).expect("its bytes");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains("Secret complaint") && !text.contains("2026-11-20-secret"), "{path}");
    }
}

#[test]
fn a_document_may_be_opened_or_closed_by_itself() {
    let mut build = with_insight();
    build.workspace.config.audience = str("company");
    let insight = build.workspace.find("insight", "2026-11-20-secret").expect("it is there");
    build.set(insight, "visibility", crate::site::tests::sample::text("company"));
    assert!(page(&site(build.analysis()), "insights/2026-11-20-secret.html").contains("Confidential."));
    let mut build = harbor();
    build.workspace.config.audience = str("company");
    let rival = build.workspace.find("competitor", "parcelly").expect("it is there");
    build.set(rival, "visibility", crate::site::tests::sample::text("team"));
    let html = page(&site(build.analysis()), "initiatives/trial-without-card.html");
    assert!(!html.contains("competitors/parcelly.html") && !html.contains(">Parcelly<"), "{html}");
}
