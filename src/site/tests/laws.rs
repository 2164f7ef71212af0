//! What holds for every page, whatever stands in the workspace.

use std::collections::BTreeSet;

use crate::base::path::TreePath;
use crate::model::entity::Data;
use crate::site::Site;
use crate::site::tests::sample::{Build, harbor, page, path, site, str, text};

/// All pages with their paths.
fn pages(site: &Site) -> Vec<(TreePath, String)> {
    let paths = site.paths().into_iter().filter(|path| path.extension() == "html");
    paths.map(|path| (path.clone(), page(site, path.as_str()))).collect()
}

/// A workspace whose words try to be something else.
fn hostile() -> Build {
    let mut build = harbor();
    let title = "</h1><script>alert(1)</script>{{ 7*7 }}{% raw %} \" onload='x' ${7*7}";
    for ix in 0..build.workspace.entities.len() {
        let entity = &mut build.workspace.entities[ix];
        entity.title = str(title);
        entity.status = entity.status.as_ref().map(|_| str("\"><b>parked</b>"));
    }
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    for field in ["summary", "vision_fit", "must_do"] {
        build.set(trial, field, text(title));
    }
    build.set(trial, "lang", text("ru\" onclick=\"x"));
    build.set(trial, "due", Data::NotNeeded(str(title)));
    build.workspace.gates[trial.0 as usize].untested = Some(str(title));
    build.workspace.config.title = str("</title><script>alert(2)</script>");
    build.document(
        "handbook/a b#c?%.md",
        "---\ntitle: \"<img src=x>\"\n---\n",
        "<script>x</script>\n\n[x](javascript:alert)\n",
    );
    build
}

/// The values of an attribute on a page.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn decoded(href: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = href.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

fn assert_links_arrive(site: &Site) {
    let mut there: BTreeSet<TreePath> = site.paths().into_iter().collect();
    there.extend(site.attachments().into_iter().map(|(_, target)| target));
    for (path, html) in pages(site) {
        for href in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
            let outside = href.starts_with("https://") || href.starts_with("mailto:");
            if outside {
                continue;
            }
            let (file, anchor) = href.split_once('#').map_or((href, None), |(file, anchor)| (file, Some(anchor)));
            let target = if file.is_empty() { Some(path.clone()) } else { path.sibling(&decoded(file)) };
            let target = target.unwrap_or_else(|| panic!("{path} leads out: {href}"));
            assert!(there.contains(&target), "{path} leads to {target}, which is not there");
            if let Some(anchor) = anchor {
                let id = format!(" id=\"{}\"", decoded(anchor));
                assert!(page(site, target.as_str()).contains(&id), "{path}: nothing in {target} is called {anchor}");
            }
        }
    }
}

#[test]
fn every_link_arrives() {
    assert_links_arrive(&site(harbor().analysis()));
    assert_links_arrive(&site(hostile().analysis()));
    assert_links_arrive(&site(Build::empty().analysis()));
}

#[test]
fn words_of_people_stay_words() {
    for (path, html) in pages(&site(hostile().analysis())) {
        let allowed = ["<script src=\"", "</script>"];
        for (at, _) in html.match_indices("<script").chain(html.match_indices("</script")) {
            let here = &html[at..];
            assert!(allowed.iter().any(|start| here.starts_with(start)), "{path}: {}", &here[..60.min(here.len())]);
        }
        assert!(!html.contains("<img src=x>"), "{path}");
        assert!(!html.contains("<b>parked"), "{path}");
        // The source of a document, which is text that nobody sees or follows, says what it says.
        let shown = match (html.split_once("<template data-source>"), html.split_once("</template>")) {
            (Some((before, _)), Some((_, after))) => format!("{before}{after}"),
            _ => html.clone(),
        };
        assert!(!shown.contains("javascript:"), "{path}");
        // Names of assets have hashes in them, with any digits.
        let own = shown.split("</head>").nth(1).unwrap_or(&shown);
        assert!(!own.contains("49"), "{path} computed what a title says");
    }
}

#[test]
fn what_looks_like_a_template_is_shown_as_it_is() {
    let html = page(&site(hostile().analysis()), "initiatives/trial-without-card.html");
    assert!(html.contains("{{ 7*7 }}{% raw %}"));
}

#[test]
fn the_strict_policy_finds_nothing_to_block() {
    for (path, html) in pages(&site(hostile().analysis())) {
        let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";
        assert!(html.contains(&format!("http-equiv=\"Content-Security-Policy\" content=\"{policy}\"")), "{path}");
        for tag in html.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap_or("");
            // Attributes only: what stands in quotes is a value.
            let bare: String = tag.split('"').step_by(2).collect();
            let names = bare.split_whitespace().skip(1).filter_map(|part| part.split('=').next());
            for name in names {
                assert!(name != "style" && !name.starts_with("on"), "{path}: <{tag}>");
            }
            assert!(!tag.starts_with("style") && !tag.starts_with("base"), "{path}: <{tag}>");
        }
        for src in attributes(&html, "src") {
            assert!(!src.contains("//"), "{path} loads {src}");
        }
    }
}

#[test]
fn pages_keep_to_themselves() {
    for (path, html) in pages(&site(harbor().analysis())) {
        assert!(html.contains(r#"<meta name="robots" content="noindex, nofollow">"#), "{path}");
        assert!(html.contains(r#"<meta name="referrer" content="same-origin">"#), "{path}");
    }
    assert_eq!(page(&site(harbor().analysis()), "robots.txt"), "User-agent: *\nDisallow: /\n");
}

#[test]
fn pages_can_be_heard() {
    for (path, html) in pages(&site(hostile().analysis())) {
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<main ").count(), 1, "{path}");
        assert!(html.contains(r##"<a class="skip" href="#main">"##), "{path}");
        let mut last = 1;
        for part in html.split("<main ").nth(1).unwrap_or("").split("<h").skip(1) {
            let Some(level) = part.chars().next().and_then(|digit| digit.to_digit(10)) else { continue };
            assert!(level <= last + 1, "{path}: h{level} after h{last}");
            last = level;
        }
        let ids = attributes(&html, "id");
        let unique: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{path} has an id twice: {ids:?}");
        for id in attributes(&html, "aria-labelledby") {
            assert!(ids.contains(&id), "{path}: nothing is called {id}");
        }
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let (one, other) = (site(harbor().analysis()), site(harbor().analysis()));
    assert_eq!(one.paths(), other.paths());
    // Asked in another order, and twice.
    for path in other.paths().iter().rev() {
        assert_eq!(other.render(path), one.render(path), "{path}");
        assert_eq!(other.render(path), one.render(path), "{path}");
    }
}

#[test]
fn paths_are_sorted_and_nothing_else_has_a_page() {
    let site = site(harbor().analysis());
    let paths = site.paths();
    assert!(paths.is_sorted());
    assert_eq!(site.render(&path("nowhere.html")), None);
    assert_eq!(site.render(&path("initiatives/trial-without-card.md")), None);
}

#[test]
fn no_page_knows_a_role_or_a_stage_by_name() {
    // The sample's playbook renamed: nothing of the usual names may be left over from a template.
    let mut build = harbor();
    for role in &mut build.workspace.playbook.roles {
        role.short = crate::base::text::Label::plain("Xx");
        role.name = crate::base::text::Label::plain("Xx");
    }
    for field in &mut build.workspace.playbook.kinds[0].fields {
        field.name = crate::base::text::Label::plain("Xx");
    }
    for (path, html) in pages(&site(build.analysis())) {
        for part in crate::site::tests::sample::seen(&html).split(|c: char| !c.is_alphanumeric()) {
            assert!(!["PM", "PMM", "Validation-stage"].contains(&part), "{path} says {part}");
        }
    }
}
