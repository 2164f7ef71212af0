//! The ranking of a day for a spreadsheet: what a round of scoring ended with, so that nobody has to remember it.

use std::borrow::Cow;

use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::grouping::Grouping;
use crate::model::ranking::Ranked;
use crate::model::workspace::Workspace;
use crate::site::data::{csv, title};

/// A line: what must be done, what has a place, what still lacks a score.
struct Line<'a> {
    entity: EntityIx,
    standing: &'static str,
    item: Option<&'a Ranked>,
}

pub fn bytes(workspace: &Workspace) -> Vec<u8> {
    let criteria: Vec<&Str> = workspace.playbook.scoring.active().criteria.iter().map(|one| &one.id).collect();
    let groupings = Grouping::all(&workspace.playbook);
    let mut head = vec!["date", "standing", "rank", "id", "title", "stage", "score"];
    head.extend(criteria.iter().map(|id| &***id));
    head.extend(["raters", "best", "worst", "flags"]);
    head.extend(groupings.iter().map(|by| &*by.kind.id));
    let mut out = csv::begin();
    csv::row(&mut out, head.into_iter().map(Cow::from));
    for line in lines(workspace) {
        csv::row(&mut out, cells(workspace, &line, &criteria, &groupings).into_iter());
    }
    out
}

fn lines(workspace: &Workspace) -> Vec<Line<'_>> {
    let ranking = &workspace.ranking;
    let standing = |place: usize| match ranking.cut {
        Some(cut) if place < cut => "above-cut",
        Some(_) => "below-cut",
        None => "ranked",
    };
    let must_do = ranking.must_do.iter().map(|entity| Line { entity: *entity, standing: "must-do", item: None });
    let ranked = ranking.items.iter().enumerate();
    let ranked = ranked.map(|(at, item)| Line { entity: item.entity, standing: standing(at), item: Some(item) });
    let waiting = ranking.unranked.iter().map(|item| Line { entity: item.entity, standing: "not-scored", item: None });
    must_do.chain(ranked).chain(waiting).collect()
}

fn cells<'a>(
    workspace: &'a Workspace,
    line: &Line<'a>,
    criteria: &[&Str],
    groupings: &[Grouping],
) -> Vec<Cow<'a, str>> {
    let entity = workspace.entity(line.entity);
    let number = |value: Option<u32>| Cow::from(value.map_or_else(String::new, |value| value.to_string()));
    let mut cells: Vec<Cow<str>> = vec![
        workspace.today.to_string().into(),
        line.standing.into(),
        number(line.item.map(|item| item.rank)),
        (&*entity.id).into(),
        title(entity).into(),
        number(entity.stage.map(u32::from)),
        line.item.map_or("", |item| &item.score.exact).into(),
    ];
    let rating = |id: &&Str| {
        let rating = line.item.and_then(|item| item.criteria.iter().find(|rating| rating.criterion == **id));
        Cow::from(rating.map_or("", |rating| &rating.shown))
    };
    cells.extend(criteria.iter().map(rating));
    let band = line.item.and_then(|item| item.band);
    cells.push(number(line.item.map(|item| item.raters)));
    cells.push(number(band.map(|(best, _)| best)));
    cells.push(number(band.map(|(_, worst)| worst)));
    let flags = line.item.map_or(&[][..], |item| &item.flags).iter().map(|flag| flag.id());
    cells.push(flags.collect::<Vec<_>>().join("; ").into());
    cells.extend(groupings.iter().map(|by| {
        let ids = by.targets(workspace, line.entity).into_iter().map(|ix| &*workspace.entity(ix).id);
        Cow::from(ids.collect::<Vec<_>>().join("; "))
    }));
    cells
}
