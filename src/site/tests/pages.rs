//! Page by page: what a person sees.

use crate::site::tests::sample::{harbor, page, seen, site};

#[test]
fn an_initiative_tells_its_gate_by_role() {
    let site = site(harbor().analysis());
    let html = page(&site, "initiatives/trial-without-card.html");
    println!("{}", seen(&html));
    for path in site.paths() {
        println!("{path}");
        page_of(&site, path.as_str());
    }
}

fn page_of(site: &crate::site::Site, at: &str) {
    if at.ends_with(".html") {
        page(site, at);
    }
}
