//! Themes: what a team may change, and what it is told when something is wrong.

use std::sync::Arc;

use crate::base::tree::{File, Tree};
use crate::site::fault::ThemeError;
use crate::site::tests::sample::{harbor, path, theme_tree};
use crate::site::theme::Theme;
use crate::site::{Site, SiteOptions};
use crate::words::catalogue::Catalogue;

/// The default theme with one file of a team laid over it.
fn with(file: &str, text: &str) -> Result<Theme, ThemeError> {
    let mut over = Tree::new();
    over.insert_text(path(file), text.as_bytes());
    Theme::compile(&theme_tree().overlay(&over))
}

fn site(theme: Theme) -> Site {
    let options = SiteOptions { catalogue: Arc::new(Catalogue::new("en")), stamp: None };
    Site::new(Arc::new(harbor().analysis()), Arc::new(theme), options)
}

fn render(theme: Theme, at: &str) -> Result<String, ThemeError> {
    let bytes = site(theme).try_render(&path(at)).expect("a page")?;
    Ok(String::from_utf8(bytes).expect("UTF-8"))
}

fn fails(file: &str, text: &str) -> String {
    match with(file, text) {
        Ok(_) => panic!("this compiles"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_mistake_names_file_line_and_column() {
    let told = fails("templates/missing.html", "<p>\n{% if %}\n");
    assert!(told.starts_with("templates/missing.html:2:7: "), "{told}");
}

#[test]
fn unknown_things_are_told_with_what_there_is() {
    let told = fails("templates/missing.html", "\n{% include \"parts/nowhere.html\" %}");
    assert!(
        told.starts_with("templates/missing.html:2:12: Unknown template `parts/nowhere.html`. Templates: ")
            && told.contains(" board.html, "),
        "{told}"
    );
    let told = fails("templates/missing.html", "{{ shout(id=\"x\") }}");
    assert_eq!(told, "templates/missing.html:1:4: Unknown function `shout`. Functions: range, say, throw");
    let told = fails("templates/missing.html", "{{ title | shout }}");
    assert_eq!(told, "templates/missing.html:1:12: Unknown filter `shout`");
    let told = fails("templates/missing.html", "{% extends \"frame.html\" %}");
    assert!(told.contains("it extends `frame.html`, which is not there. Templates: "), "{told}");
}

#[test]
fn an_unknown_value_is_told_with_those_that_exist() {
    let theme = with("templates/missing.html", "<p>\n{{ titel }}</p>").expect("it compiles");
    let told = render(theme, "404.html").expect_err("it fails").to_string();
    assert!(
        told.starts_with("templates/missing.html:2:4: Variable `titel` is not defined. Available variables: "),
        "{told}"
    );
    assert!(told.contains("title") && told.contains("words"), "{told}");
    let theme = with("templates/missing.html", "{{ words.no_such_word }}").expect("it compiles");
    let told = render(theme, "404.html").expect_err("it fails").to_string();
    assert!(told.contains("Field `no_such_word` is not defined. Available fields: "), "{told}");
    let theme = with("templates/missing.html", "{{ say(id=\"no-such-word\") }}").expect("it compiles");
    let told = render(theme, "404.html").expect_err("it fails").to_string();
    assert!(told.contains("The catalogue has no message `no-such-word`"), "{told}");
}

#[test]
fn a_page_that_cannot_be_made_says_so_and_nothing_else_breaks() {
    let theme = with("templates/missing.html", "<p>{{ titel }}</p>").expect("it compiles");
    let site = site(theme);
    let page = site.render(&path("404.html")).expect("a page");
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(page.contains("The theme has a mistake") && page.contains("templates/missing.html:1"), "{page}");
    assert!(site.try_render(&path("index.html")).is_some_and(|page| page.is_ok()));
}

#[test]
fn every_template_escapes_whatever_it_is_called() {
    for (file, name) in [("templates/x.html.tera.html", "x.html.tera.html"), ("templates/parts/x.html", "parts/x.html")]
    {
        let mut over = Tree::new();
        over.insert_text(path(file), "{{ title }}{{ crumbs }}".as_bytes());
        over.insert_text(path("templates/missing.html"), format!("{{% include \"{name}\" %}}").as_bytes().to_vec());
        let theme = Theme::compile(&theme_tree().overlay(&over)).expect("it compiles");
        assert!(!render(theme, "404.html").expect("a page").contains('<'));
    }
    let theme = with("templates/missing.html", "{{ \"<b>&'\" }}").expect("it compiles");
    assert_eq!(render(theme, "404.html").expect("a page"), "&lt;b&gt;&amp;&#39;");
}

#[test]
fn a_loop_in_a_loop_ends() {
    let endless = "{% for a in range(end=90000) %}{% for b in range(end=90000) %}more and more{% endfor %}{% endfor %}";
    let theme = with("templates/missing.html", endless).expect("it compiles");
    let told = render(theme, "404.html").expect_err("it fails").to_string();
    assert_eq!(told, "templates/missing.html: the page grew beyond 16 MiB; is there a loop in a loop?");
}

#[test]
fn a_theme_must_be_whole_and_readable() {
    let mut tree = Tree::new();
    for (path, file) in theme_tree().iter().filter(|(path, _)| path.as_str() != "templates/board.html") {
        tree.insert(path.clone(), file.clone());
    }
    let told = Theme::compile(&tree).err().expect("it fails").to_string();
    assert_eq!(told, "templates/board.html: the theme lacks this template");
    let mut over = Tree::new();
    over.insert_text(path("templates/home.html"), vec![0xff, 0xfe]);
    let told = Theme::compile(&theme_tree().overlay(&over)).err().expect("it fails").to_string();
    assert_eq!(told, "templates/home.html: this file cannot be read as UTF-8 text");
}

#[test]
fn a_few_lines_of_style_are_enough() {
    let theme = with("brand.css", ":root {--accent: teal}").expect("it compiles");
    let html = render(theme, "vision.html").expect("a page");
    let styles: Vec<&str> =
        html.split("rel=\"stylesheet\" href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let names: Vec<&str> = styles.iter().filter_map(|style| style.split('-').next()).collect();
    assert_eq!(names, ["tandem", "brand"].map(|name| format!("assets/{name}")), "a team's lines come last and win");
}

#[test]
fn assets_are_named_by_their_content() {
    let name = |theme: Theme| {
        let paths = site(theme).paths();
        paths.iter().find(|path| path.as_str().starts_with("assets/tandem-") && path.extension() == "css").cloned()
    };
    let (one, same) = (name(with("x.svg", "<svg/>").expect("ok")), name(with("y.svg", "<svg/>").expect("ok")));
    assert_eq!(one, same);
    assert_ne!(one, name(with("tandem.css", "body {}").expect("ok")));
}

#[test]
fn fonts_are_copied_beside_the_style_sheet() {
    let mut over = Tree::new();
    over.insert(path("fonts/Acme.woff2"), File::Attachment(1000));
    let theme = Theme::compile(&theme_tree().overlay(&over)).expect("it compiles");
    assert_eq!(theme.attachments(), [(path("fonts/Acme.woff2"), path("assets/fonts/Acme.woff2"))]);
}

#[test]
fn every_word_of_the_templates_is_in_the_catalogue() {
    let theme = Theme::compile(&theme_tree()).expect("it compiles");
    let catalogue = Catalogue::new("en");
    for name in &theme.words {
        let text = crate::base::text::Text::message(&name.replace('_', "-"));
        assert!(catalogue.try_say(&text).is_some(), "words.{name}");
    }
}
