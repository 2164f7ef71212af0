//! A plan as the report shows it.

use crate::base::text::Text;
use crate::exchange::draft::Labels;
use crate::exchange::plan::{Left, Plan};
use crate::exchange::{Draft, State};
use crate::report::import::{self, Becomes, Column, Document, Import, Misfit};
use crate::syntax::yaml::write;
use crate::words::catalogue::Catalogue;

/// Words of the section that keeps what has no field.
pub fn labels(source: &str, words: &Catalogue) -> Labels {
    Labels {
        heading: words.say(&Text::with("import-section", vec![("source", source.into())])),
        name: words.word("import-section-name"),
        value: words.word("import-section-value"),
    }
}

pub fn report(file: &str, is_dry: bool, plan: &Plan, registers: Vec<(String, String, usize)>) -> Import {
    Import {
        file: file.to_owned(),
        is_dry,
        columns: columns(&plan.drafts),
        documents: plan.drafts.iter().map(document).collect(),
        known: plan.known.iter().map(left).collect(),
        taken: plan.taken.iter().map(left).collect(),
        registers,
    }
}

fn document(draft: &Draft) -> Document {
    let misfit = |(cell, target): (&crate::exchange::Cell, &str)| Misfit {
        column: cell.column.clone(),
        value: cell.value.clone(),
        field: target.to_owned(),
    };
    Document {
        origin: draft.origin.clone(),
        id: draft.id.clone(),
        file: draft.path.as_str().to_owned(),
        title: draft.title.clone(),
        front: draft.front().iter().map(|(key, value)| write::entry(key, value)).collect(),
        misfits: draft.refused().map(misfit).collect(),
    }
}

fn left(left: &Left) -> import::Left {
    import::Left { origin: left.origin.clone(), title: left.title.clone(), file: left.path.as_str().to_owned() }
}

/// Each column once, in the order in which they are met, with all that it becomes.
fn columns(drafts: &[Draft]) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for (cell, state) in drafts.iter().flat_map(|draft| &draft.cells) {
        let at = columns.iter().position(|column| column.name == cell.column).unwrap_or_else(|| {
            let example = cell.value.trim().lines().next().unwrap_or_default().to_owned();
            columns.push(Column { name: cell.column.clone(), example, ..Column::default() });
            columns.len() - 1
        });
        let becomes = match state {
            State::Kept(field) => vec![Becomes::Field(field.clone())],
            State::Changed(field) => vec![Becomes::Field(field.clone()), Becomes::Kept],
            State::Open | State::Refused(_) => vec![Becomes::Kept],
            State::Text => vec![Becomes::Text],
            State::LeftOut => vec![Becomes::Nothing],
        };
        for one in becomes {
            if !columns[at].becomes.contains(&one) {
                columns[at].becomes.push(one);
            }
        }
    }
    for column in &mut columns {
        // First what it becomes here, then that its own words are kept.
        column.becomes.sort_by_key(|one| *one == Becomes::Kept);
    }
    columns
}
