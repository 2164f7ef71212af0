//! Large workspaces: tables have pages, columns are capped, nothing is heavy.

use crate::site::tests::sample::{Build, page, path, seen, site};

/// `n` initiatives, all ranked.
fn many(n: usize) -> Build {
    let mut build = Build::empty();
    for number in 0..n {
        let ix = build.entity("initiative", &format!("idea-{number:05}"), &format!("Idea {number}"), "Something.\n");
        build.rank(ix, [9, 7, 6]);
    }
    build
}

#[test]
fn tables_show_two_hundred_rows_a_page() {
    let site = site(many(450).analysis());
    let rows = |at: &str| page(&site, at).matches("<th scope=\"row\"").count();
    assert_eq!((rows("ranking.html"), rows("ranking-page-2.html"), rows("ranking-page-3.html")), (200, 200, 50));
    assert_eq!((rows("initiatives/index.html"), rows("initiatives/page-3.html")), (200, 50));
    assert_eq!((rows("stage-0.html"), rows("stage-0-page-3.html")), (200, 50));
    assert_eq!(site.render(&path("ranking-page-4.html")), None);
    let second = page(&site, "ranking-page-2.html");
    assert!(seen(&second).contains("Previous page Page 2 of 3 Next page"));
    assert!(
        second.contains(r#"rel="prev" href="ranking.html""#)
            && second.contains(r#"rel="next" href="ranking-page-3.html""#)
    );
    let last = page(&site, "initiatives/page-3.html");
    assert!(last.contains(r#"rel="prev" href="page-2.html""#) && !last.contains("rel=\"next\""));
    assert!(page(&site, "initiatives/page-2.html").contains(r#"rel="prev" href="index.html""#));
}

#[test]
fn columns_of_the_board_are_capped() {
    let site = site(many(120).analysis());
    let board = page(&site, "board.html");
    assert_eq!(board.matches("class=\"card\"").count(), 50);
    assert!(seen(&board).contains("0 Ideas 120"));
    assert!(board.contains(r#"<a class="more" href="stage-0.html">70 more</a>"#), "{board}");
}

#[test]
fn short_lists_beside_the_ranking_lead_to_long_ones() {
    let mut build = many(60);
    build.workspace.ranking.items.clear();
    for number in 0..60 {
        build.unranked(crate::model::entity::EntityIx(number), "ease", "engineering");
    }
    let site = site(build.analysis());
    let html = page(&site, "ranking.html");
    assert!(html.contains(r#"<a class="more" href="ranking-not-scored.html">10 more</a>"#), "{html}");
    assert_eq!(page(&site, "ranking-not-scored.html").matches("<th scope=\"row\"").count(), 60);
}

#[test]
fn more_pages_than_a_browser_or_a_search_engine_takes_at_once() {
    let mut build = many(50_001);
    build.workspace.config.base_url = Some("https://harbor.example".into());
    build.workspace.config.search_engines = true;
    let site = site(build.analysis());
    // The filter of a table of fifty thousand rows speaks of its own page, and asks for no others.
    let list = page(&site, "initiatives/index.html");
    assert!(list.contains("on this page") && !list.contains("data-rows"), "{list}");
    assert!(!site.paths().iter().any(|path| path.is_below("data/rows/initiatives")));
    // No page is missing among those that search engines are told of.
    let index = page(&site, "sitemap.xml");
    assert_eq!(index.matches("<sitemap><loc>https://harbor.example/sitemap-").count(), 2, "{index}");
    let parts = page(&site, "sitemap-1.xml") + &page(&site, "sitemap-2.xml");
    assert_eq!(parts.matches("<url><loc>https://harbor.example/initiatives/idea-").count(), 50_001);
    assert_eq!(site.render(&path("sitemap-3.xml")), None);
}

#[test]
fn a_document_that_everybody_names_stays_light() {
    let mut build = Build::empty();
    let ideas: Vec<_> = (0..300)
        .map(|number| build.entity("initiative", &format!("idea-{number:05}"), "Idea", "Something.\n"))
        .collect();
    let rival = build.entity("competitor", "parcelly", "Parcelly", "");
    for idea in ideas {
        build.link(idea, "competitors", rival);
    }
    let html = page(&site(build.analysis()), "competitors/parcelly.html");
    assert!(seen(&html).contains("200 more"), "{html}");
    assert!(html.len() < 60_000, "{}", html.len());
}

#[test]
fn full_pages_stay_within_their_budget() {
    let site = site(many(1_000).analysis());
    for path in site.paths().into_iter().filter(|path| !path.is_below("data")) {
        let size = site.render(&path).map_or(0, |bytes| bytes.len());
        assert!(size < 130_000, "{path} has {size} bytes");
    }
    let style = site.paths().into_iter().find(|path| path.extension() == "css").expect("a style sheet");
    assert!(site.render(&style).expect("its bytes").len() <= 72_000);
}
