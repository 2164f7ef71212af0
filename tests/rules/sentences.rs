//! Every sentence of the findings' catalogue, said by somebody: what nobody can come to hear is not worth translating,
//! and a sentence that is said must have all its words. The pages of the rules say many; here is the rest.

use std::collections::BTreeSet;

use crate::fixture::{Fixture, workspace};
use crate::rules::{fault, pages, texts};
use tandem::base::diagnostic::Diagnostic;
use tandem::base::path::TreePath;
use tandem::base::text::{Arg, Text};
use tandem::base::tree::{File, Refusal};
use tandem::model::rule;
use tandem::model::source::Unreadable;
use tandem::playbook;
use tandem::words::catalogue::{Catalogue, LANGUAGES};

/// Sentences that are there for settings to come: `tandem.yaml` has no number yet that could be out of range.
const NOT_YET: [&str; 1] = ["bad-configuration-range"];

const CATALOGUE: &str = include_str!("../../src/words/en/findings.ftl");

/// Initiatives by what is wrong in their front matter; each one is a file of its own.
const INITIATIVES: &str = include_str!("initiatives.txt");

/// Documents of other kinds, and the people.
const OTHERS: &str = "
//- people.yaml
anna: {name: Anna, roles: [pm]}
nameless: {roles: [pmm]}
//- objectives/grow.md
---
title: Grow
cycle: next spring
owner: anna
aim: earn
parent: vision
key_results:
  - {id: a, title: Result one, metric: m, unit: x, start: 0, target: 1, owner: anna}
  - {id: b, title: Result two, metric: m, unit: x, start: 0, target: 1, owner: anna}
  - {id: c, title: Result three, metric: m, unit: x, start: 0, target: 1, owner: anna}
  - {id: d, title: Result four, metric: m, unit: x, start: 0, target: 1, owner: anna}
  - {id: e, title: Result five, metric: m, unit: x, start: 0, target: 1, owner: anna}
  - {id: f, title: Result six, metric: m, unit: x, start: 0, target: 1, owner: anna}
---
Why.
//- segments/shops.md
---
title: Shops
criteria: [price]
reviewed: {day: 2026-09-01}
buyer: perhaps
---
They sell alone.
//- fires/down.md
---
title: The shop is down
pm: anna
pmm: nameless
started: [2026-09-14 08:30]
customers_see: an empty page
we_say: we are on it
---
Log.
//- handbook/tables.md
# Tables

<!-- tandem:table kind=initiative where=status:lost columns=titel limit=0 zzz=1 -->

<!-- tandem:table columns=title -->

<!-- tandem:table kind=initiatives -->

Here <!-- tandem:table kind=metric --> it is.
";

/// Settings that are wrong, one file after the other.
const SETTINGS: [&str; 8] = [
    "profile: standard\n",
    "version: 1\nrepository: {branch: main}\noutput: ../site\ntime_zone: Mars\n",
    "version: 1\ntitle: [Shop, tools]\ntheme: a/b\nbase_url: nowhere\ntoday: tomorrow\nrepository: 7\n",
    "version: 1\nchecks: [T103]\nexclude: {a: b}\n",
    "version: 1\nzzz: 1\ntime_zone: Warsaw\naudience: 7\n",
    "version: 1\nlanguages: {en: 1}\ntoday: 2026-02-30\n",
    "version: 1\nchecks: {zzz: off}\nprofile: gigantic\n",
    "version: 1\nsources: [/etc, a/x, b/x, {id: A B, path: c}]\n",
];

/// Parts of playbooks that are wrong; each one is a playbook of its own.
const PLAYBOOKS: &str = include_str!("playbooks.txt");

#[test]
fn every_sentence_can_be_heard_and_is_whole() {
    let said = found();
    // `tandem explain` says the sentence that has a rule's own name.
    let mut used: BTreeSet<String> = rule::ALL.iter().map(|rule| rule.slug).chain(NOT_YET).map(str::to_owned).collect();
    said.iter().flat_map(texts).for_each(|(_, text)| ids(text, &mut used));
    let written = CATALOGUE.lines().filter(|line| !line.starts_with([' ', '#']));
    let written: BTreeSet<String> = written.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
    let silent: Vec<&String> = written.difference(&used).collect();
    assert!(silent.is_empty(), "nobody ever hears {silent:?}");
    let english = Catalogue::new("en");
    let mut broken = BTreeSet::new();
    for lang in LANGUAGES {
        let words = Catalogue::new(lang);
        for (name, text) in said.iter().flat_map(texts) {
            let said = words.try_say(text);
            let translated = lang == "en" || said != english.try_say(text);
            broken.extend(fault(said.as_deref(), translated).map(|what| format!("{lang} {name}: {what}")));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Everything that can be found, as far as this file and the pages know.
fn found() -> Vec<Diagnostic> {
    let refusals = [
        Refusal::LeadsOut,
        Refusal::Dangling,
        Refusal::NotRegular,
        Refusal::Unreadable("permission denied".to_owned()),
        Refusal::NameNotUtf8,
    ];
    let refused = refusals.into_iter().map(|refusal| Fixture::empty().entry("notes.md", File::Refused(refusal)));
    let settings = SETTINGS.iter().map(|text| Fixture::empty().file("tandem.yaml", *text));
    let scored = "//- playbook.yaml\nversion: 1\nscore: {cap: apply}\n".to_owned() + INITIATIVES;
    let rice = "//- playbook.yaml\nversion: 1\nscore: {preset: rice}\n".to_owned() + INITIATIVES;
    let mut all: Vec<Fixture> = refused.chain(settings).collect();
    all.push(workspace(OTHERS));
    all.push(Fixture::empty().file("notes.md", "N\0o\0t\0e\0s\0"));
    all.push(workspace("//- tandem-baseline.yaml\nfindings: none\n"));
    all.push(workspace(INITIATIVES).profile("minimal"));
    all.push(workspace(&scored).profile("minimal"));
    all.push(workspace(&rice).profile("minimal"));
    all.extend(PLAYBOOKS.split("=====\n").map(|text| Fixture::empty().file("playbook.yaml", text)));
    let found = all.iter().flat_map(|one| one.analyse().diagnostics);
    let on_pages = pages().iter().flat_map(|page| page.wrong_analysis().diagnostics.clone());
    found.chain(on_pages).chain(unreadable()).collect()
}

/// What keeps sources from being read: that needs a disk.
fn unreadable() -> impl Iterator<Item = Diagnostic> {
    let path = TreePath::new("tandem.yaml").unwrap();
    let (config, _) = playbook::config::read(&path, "version: 1\nsources: {core: ../core}\n");
    let why = [Unreadable::Itself, Unreadable::Around, Unreadable::Twice];
    why.into_iter().map(move |why| playbook::config::sources::refused(&path, &config.sources[0], why))
}

/// The messages that a text says, those inside it among them.
fn ids(text: &Text, used: &mut BTreeSet<String>) {
    if let Text::Message { id, args, .. } = text {
        used.insert(id.to_string());
        for (_, arg) in args.iter() {
            if let Arg::Text(inner) = arg {
                ids(inner, used);
            }
        }
    }
}
