//! What the company may not see is nowhere in its site: proved by documents full of a word that stands nowhere else.

use std::path::Path;

use tandem::model::kind::{Field, Kind, Shape, Store};
use tandem::model::playbook::Playbook;
use tandem::playbook;

use crate::program::{Folder, tandem};

/// Stands in every field, text, title and name of what is hidden.
const PLANTED: &str = "plantedqxz";

/// A workspace in which each kind has a document for the team alone and one for everybody that names it wherever it can.
fn planted(name: &str) -> Folder {
    let folder = Folder::new(name);
    let (playbook, _) = playbook::read("full", None);
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\nprofile: full\nbase_url: https://harbor.example/\n");
    let mut links = String::new();
    for kind in &playbook.kinds {
        let Store::Folder(at) = &kind.store else { continue };
        let (hidden, open) = (id(kind, PLANTED), id(kind, "open"));
        folder.write(&format!("{at}/{hidden}.md"), hidden_document(kind, &playbook));
        folder.write(&format!("{at}/{hidden}/{PLANTED}.pdf"), format!("{PLANTED} attachment"));
        folder.write(&format!("{at}/{open}/open.txt.pdf"), "An attachment that stays.");
        links.push_str(&format!(
            "\n[[{hidden}]] and [[{}/{hidden}|words {at}]] and [more {at}](../{at}/{hidden}.md#a) and ![a picture]\
             (../{at}/{hidden}/{PLANTED}.pdf) and [by number {at}][{at}] and [**bold** [in](../{at}/{hidden}.md)][{at}].\n\n\
             [{at}]: ../{at}/{hidden}.md \"{PLANTED}\"\n",
            kind.id
        ));
    }
    for kind in &playbook.kinds {
        let Store::Folder(at) = &kind.store else { continue };
        let fields = fields(kind, &playbook, false);
        let text =
            format!("---\ntitle: Open {}\nvisibility: company\n{fields}---\n# Open {}\n{links}", kind.id, kind.id);
        folder.write(&format!("{at}/{}.md", id(kind, "open")), text);
    }
    folder.write("people.yaml", format!(
        "anna: {{name: Anna Kowalska, roles: [pm, pmm, stakeholder]}}\n{PLANTED}:\n  name: Mr {PLANTED}\n  roles: [pm]\n  visibility: team\nleo: {{name: Leo, roles: [pmm]}}\nmia: {{name: Mia {PLANTED}, visibility: Tem}}\n"
    ));
    folder.write(
        &format!("handbook/{PLANTED}.md"),
        format!("---\nvisibility: team\n---\n# {PLANTED}\n\nText {PLANTED}.\n"),
    );
    folder.write("handbook/typing-error.md", format!("---\nvisibility: Temm\n---\n# Page\n\nText {PLANTED}.\n"));
    folder.write("handbook/open.md", format!("# Open page\n\nSee [[handbook/{PLANTED}]] and [it]({PLANTED}.md).\n"));
    folder
        .write("initiatives/broken.md", format!("---\ntitle: {PLANTED}\nvisibility: team\nstage: [\n---\n{PLANTED}\n"));
    folder.write("initiatives/mistyped.md", format!("---\ntitle: {PLANTED}\nvisibility: tem\n---\n{PLANTED}\n"));
    folder
}

fn id(kind: &Kind, name: &str) -> String {
    if kind.dated { format!("2026-09-10-{name}-{}", kind.id) } else { format!("{name}-{}", kind.id) }
}

fn hidden_document(kind: &Kind, playbook: &Playbook) -> String {
    let fields = fields(kind, playbook, true);
    let sections: String =
        kind.sections.iter().map(|section| format!("## {}\n\n{PLANTED} text.\n\n", section.name.get("en"))).collect();
    format!(
        "---\ntitle: Title {PLANTED} {}\nvisibility: team\naliases: [{}]\n{fields}---\n# Title {PLANTED}\n\nFirst {PLANTED}.\n\n{sections}",
        kind.id,
        id(kind, &format!("{PLANTED}-former"))
    )
}

/// Every field of a kind, filled.
fn fields(kind: &Kind, playbook: &Playbook, hidden: bool) -> String {
    let apart = ["title", "visibility", "aliases", "status", "lang"];
    let asked = kind.fields.iter().filter(|field| !apart.contains(&&*field.id));
    asked.map(|field| format!("{}: {}\n", field.id, value(field, &field.shape, playbook, hidden))).collect()
}

fn value(field: &Field, shape: &Shape, playbook: &Playbook, hidden: bool) -> String {
    match shape {
        Shape::Text { .. } if hidden => format!("{PLANTED} {}", field.id),
        Shape::Text { .. } => "Words".to_owned(),
        Shape::Int { min, .. } => min.to_string(),
        Shape::Num { min, .. } => min.unwrap_or(1.0).to_string(),
        Shape::Bool => "true".to_owned(),
        Shape::Date | Shape::DateTime => "2026-09-20".to_owned(),
        Shape::Cycle => "2026-Q3".to_owned(),
        Shape::Enum(choices) => choices[0].id.to_string(),
        Shape::Ref { kinds, .. } => {
            let known = |kind: &&Kind| matches!(kind.store, Store::Folder(_)) && (kinds.is_empty() || kinds.contains(&kind.id));
            let kind = playbook.kinds.iter().find(known);
            kind.map_or_else(|| "~".to_owned(), |kind| format!("{}/{}", kind.id, id(kind, PLANTED)))
        }
        Shape::Person { .. } => PLANTED.to_owned(),
        Shape::Url if hidden => format!("https://{PLANTED}.example/"),
        Shape::Url => format!("../initiatives/{PLANTED}-initiative.md"),
        Shape::List { of, .. } => format!("[{}]", value(field, of, playbook, hidden)),
        Shape::Map(fields) => {
            let each = fields.iter().map(|field| format!("{}: {}", field.id, value(field, &field.shape, playbook, hidden)));
            format!("{{{}}}", each.collect::<Vec<_>>().join(", "))
        }
        Shape::Dict(of) => format!("{{pm: {}}}", value(field, of, playbook, hidden)),
        Shape::Score => {
            "[{by: plantedqxz, date: 2026-09-01, impact: 5, confidence: 5, ease: 5, note: open}, {by: anna, date: 2026-09-01, impact: 5, confidence: 5, ease: 5}]".to_owned()
        }
        Shape::Either(shapes) => {
            let named = shapes.iter().find(|shape| matches!(shape, Shape::Ref { .. } | Shape::Person { .. }));
            value(field, named.unwrap_or(&shapes[0]), playbook, hidden)
        }
    }
}

/// Files below `folder` that hold the word, in their names or their bytes.
fn holding(folder: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).to_lowercase();
                if let Some(at) = text.find(word) {
                    let around: String = text[..at].chars().rev().take(120).collect();
                    found.push(format!("{name}: …{}", around.chars().rev().collect::<String>()));
                } else if name.to_lowercase().contains(word) {
                    found.push(name);
                }
            }
        }
    }
    found.sort();
    found
}

fn build(folder: &Folder, args: &[&str]) {
    let built = tandem(&folder.0).args(["--today", "2026-09-14", "build"]).args(args).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
}

#[test]
fn nothing_of_what_is_the_teams_is_in_the_site_of_the_company() {
    let folder = planted("audience");
    let site = folder.0.join("site");
    build(&folder, &["--audience", "company"]);
    let found = holding(&site, PLANTED);
    assert!(found.is_empty(), "{} files tell:\n{}", found.len(), found.join("\n"));
    // What is for everybody is there, with the words of links that lead nowhere now.
    let page = std::fs::read_to_string(site.join("initiatives/open-initiative.html")).unwrap();
    for words in [
        "Open initiative",
        "words insights",
        "more insights",
        "by number insights",
        "<strong>bold</strong>",
        "a picture",
    ] {
        assert!(page.contains(words), "{words:?} is not in {page}");
    }
    assert!(site.join("initiatives/open-initiative/open.txt.pdf").is_file());
    assert!(site.join("insights/2026-09-10-open-insight.html").is_file(), "opened by itself");
    assert!(std::fs::read_to_string(site.join("handbook/open.html")).unwrap().contains("See … and it."));
}

#[test]
fn the_team_sees_all_of_it() {
    let folder = planted("audience-team");
    let settings = std::fs::read_to_string(folder.0.join("tandem.yaml")).unwrap();
    folder.write("tandem.yaml", settings + "audience: company\n");
    build(&folder, &["--audience", "team"]);
    let found = holding(&folder.0.join("site"), PLANTED);
    let kinds = [
        "initiatives/plantedqxz-initiative.html",
        "insights/2026-09-10-plantedqxz-insight.html",
        "handbook/plantedqxz.html",
    ];
    for page in
        kinds.into_iter().chain(["initiatives/broken.html", "people.html", "feeds/updates.xml", "data/insight.csv"])
    {
        assert!(found.iter().any(|name| name.starts_with(page)), "{page} is not in\n{}", found.join("\n"));
    }
    assert!(folder.0.join("site/initiatives/plantedqxz-initiative/plantedqxz.pdf").is_file());
}

#[test]
fn a_rank_is_that_among_what_is_shown() {
    let folder = Folder::new("audience-rank");
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\naudience: company\n");
    folder.write("people.yaml", "anna: {name: Anna, roles: [pm]}\n");
    let idea = |name: &str, impact: u32, more: &str| {
        let score = format!("ice: [{{by: anna, date: 2026-09-01, impact: {impact}, confidence: 5, ease: 5}}]");
        folder.write(
            &format!("initiatives/{name}.md"),
            format!("---\ntitle: Idea {name}\nstage: 1\n{more}{score}\n---\nText.\n"),
        );
    };
    idea("first", 9, "visibility: team\n");
    idea("second", 8, "");
    idea("third", 7, "");
    build(&folder, &[]);
    let ranking = std::fs::read_to_string(folder.0.join("site/data/ranking.json")).unwrap();
    let ranking: serde_json::Value = serde_json::from_str(&ranking).unwrap();
    let ranks =
        ranking["items"].as_array().unwrap().iter().map(|item| (item["id"].as_str().unwrap(), item["rank"].as_u64()));
    assert_eq!(ranks.collect::<Vec<_>>(), [("second", Some(1)), ("third", Some(2))]);
}
