//! The counts as a table, and the things themselves below it.

use crate::report::playbook_count::Count;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{clean, measure};

/// Stages down, profiles across, in the order in which they first come.
pub fn render(counts: &[Count], reader: &Reader) -> String {
    let profiles = firsts(counts, |count| &count.profile);
    let stages = firsts(counts, |count| &count.stage);
    if profiles.is_empty() {
        return String::new();
    }
    let of = |profile: &str, stage: &str| {
        counts
            .iter()
            .filter(|count| count.profile == profile && count.stage == stage)
            .map(|count| count.names.len())
            .sum::<usize>()
    };
    let mut columns = vec![Column::left(reader.word("playbook-column-stage")).room(Room::Flexible)];
    columns.extend(profiles.iter().map(|profile| Column::right(clean::line(profile))));
    let row = |stage: &&str| {
        let numbers = profiles.iter().map(|profile| Cell::new(of(profile, stage).to_string()));
        Row::Cells(std::iter::once(Cell::new(clean::line(stage))).chain(numbers).collect())
    };
    let sum = |profile: &&str| stages.iter().map(|stage| of(profile, stage)).sum::<usize>();
    let sums = profiles.iter().map(|profile| Cell::new(sum(profile).to_string()).ink(Ink::Strong));
    let total =
        Row::Cells(std::iter::once(Cell::new(reader.word("playbook-total")).ink(Ink::Strong)).chain(sums).collect());
    let rows = stages.iter().map(row).chain([total]).collect();
    let table = Table { columns, rows, indent: 0 };
    table.draw(reader.style) + &names(counts, &profiles, reader)
}

/// `1 Scoring: PM, PMM`, under the name of each profile that asks for something there.
fn names(counts: &[Count], profiles: &[&str], reader: &Reader) -> String {
    let mut out = String::new();
    for profile in profiles {
        out.push_str(&format!("\n{}\n", reader.style.paint(Ink::Strong, &clean::line(profile))));
        for count in counts.iter().filter(|count| count.profile == *profile && !count.names.is_empty()) {
            let first = format!("  {}: ", clean::line(&count.stage));
            let names = clean::line(&count.names.join(", ")).into_owned();
            out.push_str(&(measure::hang(&first, &names, reader.style.width) + "\n"));
        }
    }
    out
}

fn firsts<'a>(counts: &'a [Count], of: impl Fn(&'a Count) -> &'a String) -> Vec<&'a str> {
    let mut seen: Vec<&str> = Vec::new();
    for count in counts {
        let name = of(count).as_str();
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}
