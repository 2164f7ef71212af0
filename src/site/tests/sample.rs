//! A small workspace built by hand: the pages are tested without the rooms that read files.

use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::{Label, Str};
use crate::base::tree::Tree;
use crate::model::config::Config;
use crate::model::document::{BodyLink, Document, Heading, LinkTarget};
use crate::model::entity::{Data, DocumentIx, Entity, EntityIx, Value};
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::kind::Store;
use crate::model::link::{Backlink, Destination, Link, Links};
use crate::model::playbook::{At, Level};
use crate::model::ranking::{Agreement, Ranked, Rating, Score, Unranked};
use crate::model::workspace::{Analysis, Workspace};
use crate::site::tests::method::playbook;
use crate::site::theme::Theme;
use crate::site::{Site, SiteOptions, Stamp};
use crate::words::catalogue::Catalogue;

static THEME: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

pub fn path(text: &str) -> TreePath {
    TreePath::new(text).expect("a path")
}

pub fn str(text: &str) -> Str {
    Str::from(text)
}

/// The files of the default theme.
pub fn theme_tree() -> Tree {
    let mut tree = Tree::new();
    let mut open = vec![&THEME];
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            tree.insert_text(path(file.path().to_str().expect("a name")), file.contents());
        }
    }
    tree
}

pub fn theme() -> Arc<Theme> {
    Arc::new(Theme::compile(&theme_tree()).unwrap_or_else(|error| panic!("{error}")))
}

pub fn site(analysis: Analysis) -> Site {
    let stamp = Stamp { commit: "4f2a91c".to_owned(), branch: Some("main".to_owned()), date: None };
    let options = SiteOptions { catalogue: Arc::new(Catalogue::new("en")), stamp: Some(stamp) };
    Site::new(Arc::new(analysis), theme(), options)
}

/// A page as text.
pub fn page(site: &Site, at: &str) -> String {
    let bytes = site.try_render(&path(at)).unwrap_or_else(|| panic!("no page {at}"));
    String::from_utf8(bytes.unwrap_or_else(|error| panic!("{at}: {error}"))).expect("UTF-8")
}

/// What a person reads on a page: the text between the tags, with single spaces.
pub fn seen(html: &str) -> String {
    let body = html.split("<body>").nth(1).unwrap_or(html);
    // A template is no part of what is seen.
    let body: String = body.split("<template").map(|part| part.split("</template>").last().unwrap_or("")).collect();
    let mut text = String::new();
    for part in body.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, after)| after));
        text.push(' ');
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// A workspace under construction.
pub struct Build {
    pub workspace: Workspace,
}

impl Build {
    pub fn empty() -> Build {
        let today = "2026-11-22".parse().expect("a day");
        Build {
            workspace: Workspace {
                config: Config { title: str("Harbor"), ..Config::default() },
                playbook: playbook(),
                today,
                documents: Vec::new(),
                entities: Vec::new(),
                ids: Default::default(),
                attachments: Vec::new(),
                links: Links::default(),
                ranking: Default::default(),
                gates: Default::default(),
                history: Default::default(),
                calibration: Default::default(),
            },
        }
    }

    /// A document of a kind, with its file. Entities must come in the order of the kinds, then of their ids.
    pub fn entity(&mut self, kind: &str, id: &str, title: &str, body: &str) -> EntityIx {
        let playbook = &self.workspace.playbook;
        let found = playbook.kind(kind).expect("a kind");
        let (file, document) = match &found.store {
            Store::Folder(folder) => (path(&format!("{folder}/{id}.md")), true),
            Store::File(file) => (path(file), false),
        };
        let (staged, status) = (found.staged, found.status.as_ref().map(|status| status.default.clone()));
        let ix = EntityIx(u32::try_from(self.workspace.entities.len()).expect("few"));
        let document = document.then(|| self.document(file.as_str(), &format!("---\ntitle: {title}\n---\n"), body));
        let entity = Entity {
            kind: str(kind),
            id: str(id),
            path: file,
            document,
            title: str(title),
            values: vec![value("title", Data::Text(str(title)))],
            stage: staged.then_some(0),
            stage_span: Span::default(),
            status,
            sections: Vec::new(),
            broken: false,
            empty: Vec::new(),
            insert_at: Span::default(),
        };
        self.workspace.entities.push(entity.into());
        self.workspace.ids.entry(str(kind)).or_default().insert(str(&id.to_lowercase()), ix);
        self.workspace.gates.push(GateState::default());
        self.workspace.links.out.push(Vec::new());
        self.workspace.links.back.push(Vec::new());
        ix
    }

    /// A file. Its links are added by `link_body`.
    pub fn document(&mut self, file: &str, front: &str, body: &str) -> DocumentIx {
        let ix = DocumentIx(u32::try_from(self.workspace.documents.len()).expect("few"));
        let text = format!("{front}{body}");
        let headings = body.lines().filter(|line| line.starts_with('#')).map(|line| {
            let start = text.find(line).expect("a line of the text");
            let level = line.bytes().take_while(|byte| *byte == b'#').count();
            let words = line.trim_start_matches('#').trim();
            Heading {
                level: u8::try_from(level).expect("six at most"),
                text: words.into(),
                anchor: words.to_lowercase().replace(' ', "-").into(),
                span: Span::new(start, start + line.len()),
                filled: true,
            }
        });
        let headings = headings.collect();
        let document = Document {
            path: path(file),
            front: (!front.is_empty()).then(|| Span::new(4, front.len() - 4)),
            body: front.len(),
            headings,
            links: Vec::new(),
            broken: false,
            opening: body.lines().next().unwrap_or("").into(),
            lead: None,
            placeholders: Vec::new(),
            suppressions: Vec::new(),
            tables: Vec::new(),
            raw_html: Vec::new(),
            text: (&*text).into(),
        };
        self.workspace.documents.push(document.into());
        self.workspace.links.body.push(Vec::new());
        ix
    }

    /// Says where the next link `words` of a document's body leads. Links must be added in the order of the text.
    pub fn link_body(&mut self, document: DocumentIx, words: &str, destination: Destination) {
        let found = &mut self.workspace.documents[document.0 as usize];
        let start = found.text.find(words).expect("the link in the text");
        let target = LinkTarget::Wiki { id: words.trim_matches(['[', ']']).into(), anchor: None };
        found.links.push(BodyLink { span: Span::new(start, start + words.len()), target });
        self.workspace.links.body[document.0 as usize].push(destination);
    }

    pub fn of(&mut self, ix: EntityIx) -> &mut Entity {
        &mut self.workspace.entities[ix.0 as usize]
    }

    pub fn set(&mut self, ix: EntityIx, name: &str, data: Data) {
        self.of(ix).values.push(value(name, data));
    }

    pub fn link(&mut self, from: EntityIx, field: &str, to: EntityIx) {
        let links = &mut self.workspace.links;
        links.out[from.0 as usize].push(Link { field: str(field), to, span: Span::default() });
        links.back[to.0 as usize].push(Backlink { from, field: str(field) });
    }

    /// A condition of the next gate.
    pub fn check(&mut self, ix: EntityIx, name: &str, role: Option<&str>, state: GateMark) {
        let stage = self.of(ix).stage.unwrap_or(0);
        let place = Place { path: self.of(ix).path.clone(), span: Span::default() };
        let gate = &mut self.workspace.gates[ix.0 as usize];
        gate.next = Some(At(stage + 1));
        gate.items.push(GateItem {
            rule: str(&format!("field/{}", name.to_lowercase().replace(' ', "_"))),
            at: At(stage + 1),
            level: Level::Error,
            name: Label::plain(name),
            state,
            owed_by: role.map(str),
            place,
        });
    }

    /// A scored place in the ranking, after those before it.
    pub fn rank(&mut self, ix: EntityIx, values: [u8; 3]) {
        let product: u32 = values.iter().map(|value| u32::from(*value)).product();
        let rank = u32::try_from(self.workspace.ranking.items.len() + 1).expect("few");
        let ratings = ["impact", "confidence", "ease"].iter().zip(values).map(|(criterion, value)| Rating {
            criterion: str(criterion),
            shown: value.to_string(),
            value: f64::from(value),
            effective: None,
            raters: 1,
            spread: 0,
            agreement: Agreement::Single,
        });
        self.workspace.ranking.items.push(Ranked {
            entity: ix,
            rank,
            tied: false,
            score: Score {
                exact: product.to_string(),
                value: f64::from(product),
                shown: product.to_string(),
                on_scale: None,
            },
            criteria: ratings.collect(),
            raters: 1,
            band: None,
            close_call: false,
            flags: Vec::new(),
            scored: None,
        });
    }

    pub fn unranked(&mut self, ix: EntityIx, criterion: &str, role: &str) {
        let waits_for = vec![(str(criterion), Some(str(role)))];
        self.workspace.ranking.unranked.push(Unranked { entity: ix, waits_for });
    }

    pub fn analysis(self) -> Analysis {
        Analysis { workspace: self.workspace, diagnostics: Vec::new() }
    }
}

/// Three initiatives, two competitors, an update, two people and a handbook.
pub fn harbor() -> Build {
    let mut build = Build::empty();
    let trial = build.entity(
        "initiative",
        "trial-without-card",
        "Self-serve trial without a card",
        "Small shops leave when we ask for a card.\n\n## Hypothesis\n\nTrials grow, see [[parcelly]].\n\n## Scope\n\nSign-up with e-mail only.\n",
    );
    let usage = build.entity("initiative", "usage-alerts", "Usage alerts", "Owners learn too late.\n");
    let wishes = build.entity("initiative", "wishes", "Слияние заказов", "Ждут одну посылку.\n");
    let parcelly = build.entity("competitor", "parcelly", "Parcelly", "They print labels.\n");
    build.entity("competitor", "post-office", "Post office counter", "");
    build.entity("update", "2026-11-20-trial", "Trial: first week", "Forty shops.\n");
    let anna = build.entity("person", "anna", "Anna Kowalska", "");
    let leo = build.entity("person", "leo", "Léo Martin", "");
    build.document("handbook/index.md", "", "# How we work\n\nTogether.\n");
    build.document("handbook/words.md", "", "# Words\n\nOurs.\n");
    build.document("vision.md", "", "# Where we are going\n\nFar.\n");

    build.of(trial).stage = Some(2);
    build.set(trial, "pm", Data::Text(str("anna")));
    build.set(trial, "pmm", Data::Text(str("leo")));
    build.set(trial, "competitors", list([text("parcelly")]));
    build.set(trial, "due", Data::Date("2026-12-15".parse().expect("a day")));
    let score = map([
        ("by", text("anna")),
        ("impact", number(9)),
        ("confidence", number(7)),
        ("ease", number(6)),
        ("note", text("Lost trials name the card")),
    ]);
    build.set(trial, "ice", list([score]));
    let evidence = map([
        ("kind", text("interviews")),
        ("result", text("supports")),
        ("n", number(6)),
        ("note", text("5 of 6 stop")),
    ]);
    build.set(trial, "evidence", list([evidence]));
    build.check(trial, "Target", Some("pm"), GateMark::Missing);
    build.check(trial, "Evidence", Some("pm"), GateMark::Passed);
    build.check(trial, "Direct competitor", Some("pmm"), GateMark::Passed);
    build.check(
        trial,
        "Indirect competitor",
        Some("pmm"),
        GateMark::Waived { why: str("Nobody else prints labels"), by: vec![str("leo")] },
    );
    build.rank(trial, [9, 7, 6]);
    build.link(trial, "competitors", parcelly);
    build.link(trial, "pm", anna);
    build.link(trial, "pmm", leo);
    let document = build.of(trial).document.expect("a file");
    build.link_body(document, "[[parcelly]]", Destination::Entity(parcelly, None));

    build.of(usage).stage = Some(1);
    build.rank(usage, [7, 6, 9]);
    build.workspace.gates[usage.0 as usize].untested = Some(str("the contract ends in October"));
    build.set(wishes, "lang", Data::Text(str("ru")));
    build.unranked(wishes, "ease", "engineering");
    build.workspace.ids.entry(str("initiative")).or_default().insert(str("free-trial"), trial);
    build.workspace.attachments = vec![path("initiatives/trial-without-card/sketch.png"), path("static/logo.png")];
    build
}

pub fn value(name: &str, data: Data) -> Value {
    Value { name: str(name), span: Span::default(), data }
}

pub fn text(words: &str) -> Data {
    Data::Text(str(words))
}

pub fn number(n: u8) -> Data {
    Data::Number { text: str(&n.to_string()), value: f64::from(n) }
}

pub fn list(items: impl IntoIterator<Item = Data>) -> Data {
    Data::List(items.into_iter().map(|item| value("", item)).collect())
}

pub fn map<const N: usize>(members: [(&str, Data); N]) -> Data {
    Data::Map(members.into_iter().map(|(name, data)| value(name, data)).collect())
}
