//! Laws that hold for every set of scores.

use crate::analysis::rank::rank;
use crate::analysis::rank::tests::method::{half_points, ice};
use crate::analysis::rank::tests::world::{TODAY, Told, day, entities, told};
use crate::model::playbook::Playbook;
use crate::model::scoring::{Aggregate, Cap, Decay, Select};
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use std::collections::BTreeMap;

const PEOPLE: [&str; 5] = ["anna", "leo", "erik", "olga", "sam"];

/// A table of up to a dozen documents, each rated by some of five people on some of the criteria. The values lie close
/// together, so that ties are common.
fn table() -> impl Strategy<Value = String> {
    let value = prop_oneof![4 => (1_u8..=4).prop_map(|n| n.to_string()), 1 => Just(String::from("-"))];
    let date = prop_oneof![Just(""), Just("@2026-09-01"), Just("@2026-05-01"), Just("@2025-01-01")];
    let ballot = (date, any::<bool>(), value.clone(), value.clone(), value).prop_map(|(date, noted, i, c, e)| {
        let note = if noted { "!" } else { "" };
        format!("{date}{note} {i} {c} {e}")
    });
    let evidence = prop_oneof![
        4 => Just(""),
        1 => Just(" | +anecdote supports 2026-08-01"),
        1 => Just(" | +plan supports | +launch contradicts"),
        1 => Just(" | +experiment pending"),
    ];
    let ballots = proptest::collection::vec(proptest::option::weighted(0.7, ballot), PEOPLE.len());
    let head = (0_u8..=3, prop_oneof![5 => Just(""), 1 => Just(" must_do=law"), 1 => Just(" created=2026-01-01")]);
    let line = (head, ballots, evidence).prop_map(|((stage, more), ballots, evidence)| {
        let rated =
            PEOPLE.iter().zip(&ballots).filter_map(|(who, ballot)| Some(format!(" | {who}{}", ballot.as_ref()?)));
        format!("{stage}{more}{}{evidence}", rated.collect::<String>())
    });
    proptest::collection::vec(line, 0..12).prop_map(|lines| {
        let people = PEOPLE.iter().zip(["pm", "pmm", "engineering", "pm", "design"]);
        let people: String = people.map(|(who, role)| format!("person {who} {role}\n")).collect();
        let numbered = lines.iter().enumerate().map(|(at, line)| format!("d{at:02} {line}\n"));
        people + &numbered.collect::<String>()
    })
}

fn playbook() -> impl Strategy<Value = Playbook> {
    let how =
        prop_oneof![Just(Aggregate::Median), Just(Aggregate::Mean), Just(Aggregate::Min), Just(Aggregate::Facilitator)];
    let cap = prop_oneof![Just(Cap::Off), Just(Cap::Warn), Just(Cap::Apply)];
    let decay = prop_oneof![Just(Decay::Off), Just(Decay::Linear)];
    (how, cap, decay).prop_map(|(how, cap, decay)| {
        let mut playbook = ice();
        (playbook.scoring.aggregate, playbook.scoring.cap, playbook.scoring.decay) = (how, cap, decay);
        playbook.scoring.select = Select::Top(3);
        playbook
    })
}

/// Everything that a person sees of the ranked items.
fn seen(answer: &Told) -> Vec<String> {
    answer.lines(|item| format!("{} {:?} {} {:?}", item.score.exact, item.band, item.close_call, item.flags))
}

fn ids(answer: &Told) -> Vec<String> {
    answer.ranking.items.iter().map(|item| answer.entities[item.entity.0 as usize].id.to_string()).collect()
}

/// The table without one person's ballots.
fn without(table: &str, who: &str) -> String {
    let keep = |line: &str| line.split(" | ").filter(|part| !part.starts_with(who)).collect::<Vec<_>>().join(" | ");
    table.lines().map(|line| keep(line) + "\n").collect()
}

/// Whether the person gave the document a value; an entry of nothing but "not my field" is no rating.
fn rated(table: &str, id: &str, who: &str) -> bool {
    let line = table.lines().find(|line| line.starts_with(id)).unwrap_or_default();
    line.split(" | ").any(|part| part.starts_with(who) && !part.ends_with("- - -"))
}

proptest! {
    #[test]
    fn the_order_of_the_files_means_nothing(table in table(), playbook in playbook(), seed in any::<u64>()) {
        let there = told(&table, &playbook);
        let mut lines: Vec<&str> = table.lines().collect();
        lines.sort_by_key(|line| blake3::hash(format!("{seed}{line}").as_bytes()).to_hex().to_string());
        let back = told(&(lines.join("\n") + "\n"), &playbook);
        prop_assert_eq!(seen(&there), seen(&back));
        prop_assert_eq!(there.waiting(), back.waiting());
        prop_assert_eq!(there.ids(&there.ranking.must_do), back.ids(&back.ranking.must_do));
        let sorted = |answer: &Told| {
            let mut lines = answer.findings();
            lines.sort();
            lines
        };
        prop_assert_eq!(sorted(&there), sorted(&back));
    }

    #[test]
    fn the_same_twice(table in table(), playbook in playbook()) {
        let entities = entities(&table, &playbook);
        let (once, first) = rank(&entities, &playbook, day(TODAY));
        let (twice, second) = rank(&entities, &playbook, day(TODAY));
        prop_assert_eq!(format!("{once:?}{first:?}"), format!("{twice:?}{second:?}"));
    }

    #[test]
    fn every_competitor_stands_in_exactly_one_list(table in table(), playbook in playbook()) {
        let answer = told(&table, &playbook);
        let ranking = &answer.ranking;
        let ranked = ranking.items.iter().chain(&ranking.chosen).map(|item| item.entity);
        let others = ranking.must_do.iter().copied().chain(ranking.unranked.iter().map(|one| one.entity));
        let mut all: Vec<_> = ranked.chain(others).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        prop_assert_eq!(all.len(), count);
        let competing = answer.entities.iter().filter(|entity| entity.stage.is_some_and(|stage| stage <= 2));
        prop_assert_eq!(competing.count(), count - ranking.chosen.len());
    }

    #[test]
    fn ranks_are_those_of_a_competition(table in table(), playbook in playbook()) {
        let answer = told(&table, &playbook);
        let items = &answer.ranking.items;
        for (at, item) in items.iter().enumerate() {
            let better = items.iter().filter(|other| other.score.value > item.score.value).count();
            let equal = items.iter().filter(|other| other.score.exact == item.score.exact).count();
            prop_assert_eq!(item.rank as usize, better + 1);
            prop_assert_eq!(item.tied, equal > 1);
            prop_assert!((better..better + equal).contains(&at), "the order follows the ranks");
        }
    }

    #[test]
    fn a_band_is_what_ranking_without_each_rater_gives(table in table(), playbook in playbook()) {
        let answer = told(&table, &playbook);
        let mut bands: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        for (item, id) in answer.ranking.items.iter().zip(ids(&answer)) {
            bands.insert(id, (item.rank, item.rank));
        }
        for who in PEOPLE {
            let pass = told(&without(&table, who), &playbook);
            for (item, id) in pass.ranking.items.iter().zip(ids(&pass)) {
                if let Some((best, worst)) = bands.get_mut(&id).filter(|_| rated(&table, &id, who)) {
                    (*best, *worst) = ((*best).min(item.rank), (*worst).max(item.rank));
                }
            }
        }
        for (item, id) in answer.ranking.items.iter().zip(ids(&answer)) {
            prop_assert_eq!(item.band, bands.get(&id).copied().filter(|_| item.raters >= 3), "{}\n{}", id, table);
        }
    }

    #[test]
    fn a_band_holds_the_rank(table in table(), playbook in playbook()) {
        for item in told(&table, &playbook).ranking.items {
            prop_assert!(item.band.is_none_or(|(best, worst)| best <= item.rank && item.rank <= worst));
        }
    }

    #[test]
    fn a_rater_who_says_what_all_say_changes_nothing(table in table()) {
        let playbook = half_points();
        let before = told(&table, &playbook);
        for (item, id) in before.ranking.items.iter().zip(ids(&before)) {
            let medians: Vec<String> = item.criteria.iter().map(|one| one.shown.clone()).collect();
            // A median of quarters is no value that anybody may give.
            if medians.iter().any(|median| median.ends_with("25") || median.ends_with("75")) {
                continue;
            }
            let echo = |line: &str| match line.starts_with(&id) {
                true => format!("{line} | echo {}\n", medians.join(" ")),
                false => format!("{line}\n"),
            };
            let after = told(&table.lines().map(echo).collect::<String>(), &playbook);
            prop_assert_eq!(&after.item(&id).score, &item.score);
        }
    }

    #[test]
    fn a_cap_that_is_not_applied_never_changes_the_order(table in table()) {
        let mut playbook = ice();
        let mut list = |cap| {
            playbook.scoring.cap = cap;
            told(&table, &playbook).list()
        };
        prop_assert_eq!(list(Cap::Off), list(Cap::Warn));
    }

    #[test]
    fn no_aggregate_leaves_the_range_of_the_raters(table in table(), playbook in playbook()) {
        for item in told(&table, &playbook).ranking.items {
            for one in item.criteria {
                prop_assert!((1.0..=4.0).contains(&one.value));
                prop_assert!((0..=300).contains(&one.spread));
            }
            prop_assert!((1.0..=64.0).contains(&item.score.value));
        }
    }
}
