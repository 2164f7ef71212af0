//! Titles, ids, notes and paths that try to speak to the terminal.

use crate::base::text::Str;
use crate::model::entity::{Data, EntityIx, Value};
use crate::model::gate::GateMark;
use crate::model::log::{NoPast, Reach};
use crate::model::timeline::{Event, History, Moment, Stay, Timeline, What, Writer};
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::style::Style;
use crate::report::tests::{harbor, read, read_in};
use crate::report::{board, list, rank, show, why};
use crate::words::catalogue::Catalogue;
use serde_json::Value as Json;

/// Clears the screen, forges a line, sets the window's title, turns the letters around, speaks in C1.
const HOSTILE: &str = "a\x1b[2J\nerror: forged\r\x1b]0;title\x07\u{202e}gpj\u{9b}31m\u{2028}b\0\x7f";

fn workspace() -> Workspace {
    let mut workspace = harbor::workspace();
    for entity in &mut workspace.entities {
        entity.title = Str::from(format!("{HOSTILE}{}", entity.title));
        entity.id = Str::from(format!("{}{HOSTILE}", entity.id));
        entity.status = entity.status.as_ref().map(|status| Str::from(format!("{status}{HOSTILE}")));
        entity.values.push(harbor::text(HOSTILE, HOSTILE));
        entity.values.iter_mut().for_each(poison);
    }
    for gate in &mut workspace.gates {
        gate.untested = Some(Str::from(HOSTILE));
        for item in &mut gate.items {
            item.owed_by = Some(Str::from(HOSTILE));
            if let GateMark::Waived { why, by } = &mut item.state {
                *why = Str::from(HOSTILE);
                by.push(Str::from(HOSTILE));
            }
        }
    }
    for item in &mut workspace.ranking.unranked {
        item.waits_for.push((Str::from(HOSTILE), Some(Str::from(HOSTILE))));
    }
    workspace.history = history(&workspace).into();
    workspace
}

/// Commits whose authors, ids and values try it too.
fn history(workspace: &Workspace) -> History {
    let hostile = || Some(Str::from(HOSTILE));
    let who = Writer { person: None, name: Str::from(HOSTILE) };
    let when = Moment { day: workspace.today, commit: Str::from(HOSTILE), who: who.clone() };
    let score = What::Score { by: Str::from(HOSTILE), criterion: Str::from(HOSTILE), from: hostile(), to: hostile() };
    let changes = [What::Status { from: hostile(), to: hostile() }, score, What::Stage { from: Some(9), to: None }];
    let timeline = Timeline {
        fields: Vec::new(),
        created: Some(when.clone()),
        changed: Some(when.clone()),
        authors: vec![who],
        events: changes.map(|what| Event { when: when.clone(), what }).into(),
        stays: vec![Stay { stage: 200, since: None, until: None, days: Some(u32::MAX) }],
        bounces: u32::MAX,
        overdue: Some(3),
    };
    History {
        reach: Reach::None(NoPast::Failed(Str::from(HOSTILE))),
        timelines: vec![timeline; workspace.entities.len()],
        ..History::default()
    }
}

fn poison(value: &mut Value) {
    match &mut value.data {
        Data::Text(text) => *text = Str::from(format!("{text}{HOSTILE}")),
        Data::List(values) | Data::Map(values) => values.iter_mut().for_each(poison),
        _ => {}
    }
}

fn all_texts(workspace: &Workspace, width: usize) -> Vec<String> {
    let listing = |kind| {
        let entities: Vec<EntityIx> = workspace.of_kind("initiative").map(|(ix, _)| ix).collect();
        read(width, |reader| list::text::render(&list::Listing { workspace, kind, entities: &entities }, reader))
    };
    let options =
        rank::Options { chosen: true, since: Some(rank::Since { workspace, name: HOSTILE }), ..Default::default() };
    let mut texts = vec![
        read(width, |reader| rank::text::render(workspace, &options, reader)),
        read(width, |reader| {
            board::text::render(workspace, &board::Options { cap: Some(1), ..Default::default() }, reader)
        }),
    ];
    texts.extend(workspace.playbook.kind("initiative").map(listing));
    for at in 0..workspace.entities.len() {
        let entity = EntityIx(at as u32);
        let subject = show::Subject { workspace, entity };
        texts.push(read(width, |reader| show::text::render(&subject, reader)));
        texts.push(read(width, |reader| why::text::render(workspace, entity, reader)));
    }
    texts
}

#[test]
fn nothing_from_a_file_reaches_the_terminal_raw() {
    let workspace = workspace();
    for width in [20, 40, 80, 5000] {
        for text in all_texts(&workspace, width) {
            let raw = text.chars().find(|c| (c.is_control() && *c != '\n') || matches!(*c, '\u{202a}'..='\u{202e}'));
            assert_eq!(raw, None, "{text}");
            assert!(width < 5000 || text.lines().all(|line| !line.starts_with("error: forged")), "{text}");
        }
    }
}

#[test]
fn no_row_ends_in_spaces() {
    for text in all_texts(&harbor::workspace(), 80) {
        assert!(text.lines().all(|line| line.trim_end() == line), "{text}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{text:?}");
    }
}

#[test]
fn json_of_hostile_words_gives_them_back_and_is_harmless_itself() {
    let workspace = workspace();
    let words = Catalogue::new("en");
    let options = rank::Options { chosen: true, ..Default::default() };
    let kind = workspace.playbook.kind("initiative").unwrap_or_else(|| panic!("no kind"));
    let entities: Vec<EntityIx> = workspace.of_kind("initiative").map(|(ix, _)| ix).collect();
    let mut reports = vec![
        rank::json::render(&workspace, &options),
        board::json::render(&workspace, &Default::default()),
        list::json::render(&list::Listing { workspace: &workspace, kind, entities: &entities }),
    ];
    for at in 0..workspace.entities.len() {
        let entity = EntityIx(at as u32);
        reports.push(show::json::render(&show::Subject { workspace: &workspace, entity }));
        reports.push(why::json::render(&workspace, entity, &words));
    }
    for report in &reports {
        assert_eq!(report.chars().find(|c| c.is_control() && *c != '\n'), None, "{report}");
        let json: Json = serde_json::from_str(report).unwrap_or_else(|error| panic!("{error}: {report}"));
        assert_eq!(json["version"], 1);
    }
    let ranking: Json = serde_json::from_str(&reports[0]).unwrap_or_default();
    assert_eq!(ranking["items"][0]["title"], format!("{HOSTILE}Delivery-date promise"));
}

#[test]
fn colours_off_means_no_escape_and_on_means_the_same_words() {
    let workspace = harbor::workspace();
    let style = Style { colour: true, width: 80, links: None };
    let subject = show::Subject { workspace: &workspace, entity: harbor::find(&workspace, "trial") };
    let reports: [&dyn Fn(&Reader) -> String; 3] = [
        &|reader| rank::text::render(&workspace, &Default::default(), reader),
        &|reader| board::text::render(&workspace, &Default::default(), reader),
        &|reader| show::text::render(&subject, reader) + &why::text::render(&workspace, subject.entity, reader),
    ];
    for report in reports {
        let plain = read(80, report);
        let painted = read_in("en", &style, report);
        assert!(painted.contains("\x1b[1m"));
        super::same(&super::layout::without_escapes(&painted), &plain);
    }
}

#[test]
fn every_language_says_every_report() {
    let workspace = harbor::workspace();
    for lang in ["en", "ru", "pl", "fr", crate::words::catalogue::PSEUDO] {
        let style = Style::plain(80);
        let said = read_in(lang, &style, |reader| rank::text::render(&workspace, &Default::default(), reader));
        assert!(said.contains("Delivery-date promise"), "{said}");
    }
    let stage = read_in("ru", &Style::plain(80), |reader| board::text::render(&workspace, &Default::default(), reader));
    assert!(stage.contains("2 Этап  1"), "{stage}");
}
