//! What can be followed: feeds, the calendar, the list of pages for search engines.

use jiff::civil::date;

use crate::fixture::{Fixture, workspace};
use crate::site_method::{assert_reads, has};
use crate::views::{html as page, site};

const NEWS: &str = "
    //- tandem.yaml
    version: 1
    title: Shop tools
    base_url: https://harbor.example/team/
    time_zone: Europe/Warsaw
    //- initiatives/trial.md
    ---
    title: Trial, without a card
    stage: 2
    due: 2026-10-01
    gates:
      - {enter: 1, date: 2026-08-03, by: [anna]}
      - {enter: 2, date: 2026-09-01, verdict: go, by: [anna], why: Six of nine stop there}
      - {enter: 3, date: 2026-09-08, verdict: declined, by: [anna], why: Not now}
    ---
    Shops leave.
    //- decisions/2026-09-10-price.md
    ---
    title: One price & no more
    date: 2026-09-10
    ---
    Text.
    //- fires/2026-09-14-labels.md
    ---
    title: Labels without a barcode
    pm: anna
    pmm: leo
    started: 2026-09-14 09:40
    customers_see: No barcode
    we_say: We know
    next_update: 2026-09-14 15:30
    ---
    Log.
";

#[test]
fn everything_a_kind_and_a_stage_can_be_followed() {
    let made = site(&workspace(NEWS));
    let all = page(&made, "feeds/all.xml");
    let titles: Vec<&str> = all.split("<title>").skip(2).map(|part| part.split_once('<').unwrap().0).collect();
    assert_eq!(
        titles,
        [
            "Labels without a barcode",
            "One price &amp; no more",
            "Trial, without a card → Plan and review: Declined",
            "Trial, without a card → Validation: Taken",
            "Trial, without a card → ICE scoring",
        ]
    );
    let decisions = page(&made, "feeds/decisions.xml");
    assert!(decisions.contains("<id>tag:harbor.example,2026-09-10:decision/2026-09-10-price</id>"), "{decisions}");
    assert_eq!(decisions.matches("<entry").count(), 1);
    let stage = page(&made, "feeds/stage-2.xml");
    assert!(stage.contains("<id>tag:harbor.example,2026-09-01:initiative/trial/2</id>"), "{stage}");
    assert!(stage.contains("<summary>Six of nine stop there</summary>") && !stage.contains("Declined"), "{stage}");
    assert!(!has(&made, "feeds/stage-4.xml"), "nothing came there");
    let link = |html: &str, feed: &str| html.contains("type=\"application/atom+xml\" title=") && html.contains(feed);
    assert!(link(&page(&made, "decisions/index.html"), "href=\"../feeds/decisions.xml\""));
    assert!(link(&page(&made, "stage-2.html"), "href=\"feeds/stage-2.xml\""));
    assert!(link(&page(&made, "index.html"), "href=\"feeds/all.xml\""));
    let exports = page(&made, "exports.html");
    assert_reads(
        &exports,
        &["Initiatives JSON · CSV · Calendar", "feeds/decisions.xml", "calendar.ics", "People JSON · CSV"],
    );
    let without = workspace(&NEWS.replace("    base_url: https://harbor.example/team/\n", ""));
    assert_reads(&page(&site(&without), "exports.html"), &["Feeds need an address: set base_url"]);
}

#[test]
fn the_calendar_moves_with_its_dates_and_never_with_the_clock() {
    let calendar = |fixture: &Fixture| page(&site(fixture), "calendar.ics");
    let today = calendar(&workspace(NEWS));
    assert!(today.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{today}");
    for line in [
        "UID:initiative-trial-due@harbor.example\r\nDTSTAMP:20261001T000000Z\r\nDTSTART;VALUE=DATE:20261001\r\nSUMMARY:Trial\\, without a card: Due\r\n",
        // Half past three in Warsaw.
        "DTSTART:20260914T133000Z\r\nSUMMARY:Labels without a barcode: Next news\r\n",
        "URL:https://harbor.example/team/initiatives/trial.html\r\n",
    ] {
        assert!(today.contains(line), "{line:?} is not in {today}");
    }
    assert_eq!(today, calendar(&workspace(NEWS).today(date(2027, 3, 1))));
    let moved = calendar(&workspace(&NEWS.replace("2026-10-01", "2026-10-15")));
    assert!(moved.contains("UID:initiative-trial-due@harbor.example\r\n") && moved.contains("VALUE=DATE:20261015"));
    assert!(page(&site(&workspace(NEWS)), "index.html").contains("href=\"calendar.ics\""));
}

#[test]
fn search_engines_stay_out_unless_they_are_let_in() {
    let closed = site(&workspace(NEWS));
    assert!(page(&closed, "initiatives/trial.html").contains("content=\"noindex, nofollow\""));
    assert!(page(&closed, "robots.txt").contains("Disallow: /") && !has(&closed, "sitemap.xml"));
    let open = site(&workspace(&NEWS.replace("    version: 1\n", "    version: 1\n    search_engines: true\n")));
    let html = page(&open, "initiatives/trial.html");
    assert!(!html.contains("noindex"), "{html}");
    assert!(html.contains(r#"<meta property="og:description" content="Shops leave.">"#), "{html}");
    assert!(page(&open, "robots.txt").contains("Sitemap: https://harbor.example/team/sitemap.xml"));
    let map = page(&open, "sitemap.xml");
    assert!(map.contains("<loc>https://harbor.example/team/initiatives/trial.html</loc>"), "{map}");
    assert!(map.contains("<loc>https://harbor.example/team/</loc>") && !map.contains("404"), "{map}");
}
