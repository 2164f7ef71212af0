//! The ranking for people: what must be done, the list with its cut-line, what has no score yet.

use std::collections::BTreeMap;

use crate::base::text::{Arg, Str};
use crate::model::entity::EntityIx;
use crate::model::grouping::{Group, Grouping};
use crate::model::ranking::{Flag, Ranked, Unranked};
use crate::model::scoring::{Preset, Select};
use crate::model::workspace::Workspace;
use crate::report::rank::{Options, formula, legend, must_do_reason};
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{clean, measure, names};

/// Criteria are called by their initials when titles would get less room than this.
const ROOM_FOR_TITLES: usize = 32;
/// Before titles get less than this, what qualifies the score leaves the table: a rank without a readable title is
/// worth less than one without the number of raters.
const LEAST_FOR_TITLES: usize = 30;
/// The order in which the criteria leave a narrow table: last.
const CRITERIA: u8 = 1;

/// The ranking as a table, with everything that qualifies it.
pub fn render(workspace: &Workspace, options: &Options, reader: &Reader) -> String {
    let draw = Draw {
        workspace,
        options,
        reader,
        preset: workspace.playbook.scoring.active(),
        changes: options.changes(workspace),
        compared: options.compared(workspace),
    };
    let ranking = &workspace.ranking;
    if ranking.items.is_empty() && ranking.unranked.is_empty() && ranking.must_do.is_empty() {
        return draw.nothing() + &draw.chosen();
    }
    let parts = [draw.heading(), draw.must_do(), draw.items(), draw.unranked(), draw.chosen(), draw.counts()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Draw<'a> {
    workspace: &'a Workspace,
    options: &'a Options<'a>,
    reader: &'a Reader<'a>,
    preset: &'a Preset,
    changes: BTreeMap<EntityIx, i64>,
    /// The moment that places are compared with.
    compared: Option<String>,
}

impl Draw<'_> {
    fn paragraph(&self, text: &str) -> String {
        measure::hang("", text, self.reader.style.width) + "\n"
    }

    fn title(&self, text: &str) -> String {
        self.reader.style.paint(Ink::Strong, text) + "\n"
    }

    fn nothing(&self) -> String {
        let kind = self.workspace.playbook.kind(&self.workspace.playbook.scoring.kind);
        let plural = kind.map_or_else(String::new, |kind| self.reader.label(&kind.plural));
        let id = Arg::from(&self.workspace.playbook.scoring.kind);
        // Left to the terminal to wrap: a command must survive being copied.
        self.reader.say("rank-nothing", vec![("kinds", Arg::from(plural)), ("kind", id)]) + "\n"
    }

    /// `ICE (product): Impact × Confidence × Ease`.
    fn heading(&self) -> String {
        let name = self.reader.label(&self.preset.name);
        let line = format!("{name}: {}", formula::written(self.preset, &|id| self.criterion(id)));
        let text = self.paragraph(&line);
        // Painted after wrapping: an escape sequence has no width.
        text.strip_prefix(&name).map_or_else(|| text.clone(), |rest| self.reader.style.paint(Ink::Strong, &name) + rest)
    }

    fn criterion(&self, id: &str) -> String {
        let found = self.preset.criteria.iter().find(|criterion| &*criterion.id == id);
        let name = found.map(|criterion| self.reader.label(&criterion.name)).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| clean::line(id).into_owned())
    }

    fn title_cell(&self, entity: EntityIx) -> Cell {
        let entity = self.workspace.entity(entity);
        Cell::new(names::title(entity)).to(self.reader.style.file_address(&self.workspace.config.file(&entity.path)))
    }

    fn stage_cell(&self, entity: EntityIx) -> Cell {
        let stage = self.workspace.entity(entity).stage;
        Cell::new(stage.map_or_else(String::new, |at| names::stage(&self.workspace.playbook, at, self.reader)))
    }

    fn must_do(&self) -> String {
        let list = &self.workspace.ranking.must_do;
        if list.is_empty() {
            return String::new();
        }
        let row = |entity: &EntityIx| {
            let reason = must_do_reason(self.workspace, *entity).unwrap_or_default();
            Row::Cells(vec![
                self.stage_cell(*entity),
                self.title_cell(*entity),
                Cell::new(measure::cut(&clean::line(reason), self.reader.style.width / 2)),
            ])
        };
        let columns =
            vec![Column::left(""), Column::left("").room(Room::Flexible), Column::left("").room(Room::Spare(0))];
        let table = Table { columns, rows: list.iter().map(row).collect(), indent: 2 };
        self.title(&self.reader.word("rank-must-do")) + &table.draw(self.reader.style)
    }

    fn items(&self) -> String {
        let items = &self.workspace.ranking.items;
        if items.is_empty() {
            return self.reader.word("rank-empty") + "\n";
        }
        let shown = &items[..items.len().min(self.options.top.unwrap_or(usize::MAX))];
        let groups = self.options.by.map(|by| (by, by.groups(self.workspace, shown.iter().map(|item| item.entity))));
        let rows = || match &groups {
            Some((by, groups)) => groups.iter().flat_map(|group| self.group(by, group, shown)).collect(),
            None => self.in_order(shown),
        };
        self.drawn(&|criteria| self.table(rows(), criteria)) + &legend::flags(shown, self.reader)
    }

    /// A table with the names of the criteria, or with their initials and a legend where names leave titles no room.
    fn drawn(&self, table: &dyn Fn(&[String]) -> Table) -> String {
        let width = self.reader.style.width;
        let full: Vec<String> = self.preset.criteria.iter().map(|criterion| self.criterion(&criterion.id)).collect();
        let named = table(&full);
        if named.room_left(width) >= ROOM_FOR_TITLES {
            return named.draw(self.reader.style);
        }
        let initials = legend::initials(&full);
        let short = table(&initials);
        let legend = short.spares(CRITERIA, width).then(|| legend::criteria(&initials, &full, self.reader));
        short.draw(self.reader.style) + &legend.unwrap_or_default()
    }

    fn table(&self, rows: Vec<Row>, criteria: &[String]) -> Table {
        let mut columns = vec![Column::right("#")];
        columns.extend(self.compared.as_ref().map(|_| Column::right("±")));
        columns.push(Column::left(self.reader.word("rank-column-title")).room(Room::Wanted(LEAST_FOR_TITLES)));
        columns.push(Column::left(self.reader.word("rank-column-stage")).room(Room::Spare(2)));
        columns.extend(criteria.iter().map(|name| Column::right(&**name).room(Room::Spare(CRITERIA))));
        columns.push(Column::right(self.reader.word("rank-column-score")));
        columns.push(Column::right(self.reader.word("rank-column-raters")).room(Room::Spare(4)));
        columns.push(Column::right(self.reader.word("rank-column-band")).room(Room::Spare(3)));
        columns.push(Column::left(""));
        Table { columns, rows, indent: 0 }
    }

    fn in_order(&self, shown: &[Ranked]) -> Vec<Row> {
        let mut rows: Vec<Row> = shown.iter().map(|item| Row::Cells(self.cells(item))).collect();
        if let Some(cut) = self.workspace.ranking.cut.filter(|cut| *cut <= shown.len()) {
            rows.insert(cut, Row::Line(self.cut_line(cut)));
        }
        rows
    }

    /// A group under its name. The cut-line stands in each group of which something lies below it.
    fn group(&self, by: &Grouping, group: &Group, shown: &[Ranked]) -> Vec<Row> {
        let none = || self.reader.say("rank-group-none", vec![("kind", self.reader.label(&by.kind.name).into())]);
        let name = group.of.map_or_else(none, |of| names::title(self.workspace.entity(of)));
        let mut rows = vec![Row::Words(Ink::Plain, String::new()), Row::Words(Ink::Strong, name)];
        let ranked = group.places.iter().filter_map(|place| shown.get(*place));
        rows.extend(ranked.map(|item| Row::Cells(self.cells(item))));
        if let Some(cut) = self.workspace.ranking.cut {
            let above = group.places.iter().filter(|place| **place < cut).count();
            if above < group.places.len() {
                rows.insert(above + 2, Row::Line(self.cut_line(cut)));
            }
        }
        rows
    }

    fn cells(&self, item: &Ranked) -> Vec<Cell> {
        let rank = if item.tied { format!("={}", item.rank) } else { item.rank.to_string() };
        let mut cells = vec![Cell::new(rank)];
        cells.extend(self.compared.as_ref().map(|_| {
            let change = self.changes.get(&item.entity).copied();
            Cell::new(change.map_or_else(|| self.reader.word("rank-new"), movement)).ink(Ink::Faint)
        }));
        cells.extend([self.title_cell(item.entity), self.stage_cell(item.entity)]);
        cells.extend(self.criteria_cells(item));
        let expired = item.flags.contains(&Flag::Expired);
        let ink = if expired { Ink::Struck } else { Ink::Strong };
        cells.push(Cell::new(self.reader.number(&item.score.shown)).ink(ink));
        cells.push(Cell::new(item.raters.to_string()));
        cells.push(Cell::new(item.band.map_or_else(String::new, |(best, worst)| format!("{best}–{worst}"))));
        cells.push(Cell::new(legend::marks(item)).ink(Ink::Yellow));
        cells
    }

    /// One cell per criterion of the preset; where evidence or age lowered a value, both: `9→2`.
    fn criteria_cells(&self, item: &Ranked) -> Vec<Cell> {
        let cell = |id: &Str| {
            let rating = item.criteria.iter().find(|rating| rating.criterion == *id);
            Cell::new(rating.map_or_else(String::new, |rating| match &rating.effective {
                Some(lower) => format!("{}→{}", self.reader.number(&rating.shown), self.reader.number(lower)),
                None => self.reader.number(&rating.shown),
            }))
        };
        self.preset.criteria.iter().map(|criterion| cell(&criterion.id)).collect()
    }

    fn cut_line(&self, cut: usize) -> String {
        let number = |value: f64| vec![("value", Arg::from(self.reader.number(&value.to_string())))];
        match self.workspace.playbook.scoring.select {
            Select::MinScore(score) => self.reader.say("rank-cut-score", number(score)),
            Select::Capacity(weeks) => self.reader.say("rank-cut-capacity", number(weeks)),
            Select::Top(_) | Select::All => self.reader.say("rank-cut-top", vec![("count", Arg::from(cut))]),
        }
    }

    fn unranked(&self) -> String {
        let list = &self.workspace.ranking.unranked;
        if list.is_empty() {
            return String::new();
        }
        let shown = list.len().min(self.options.top.unwrap_or(usize::MAX));
        let row = |item: &Unranked| {
            let waits = item.waits_for.iter().map(|(criterion, role)| self.waits_for(criterion, role.as_ref()));
            let waits = if item.waits_for.len() == self.preset.criteria.len() {
                self.reader.word("rank-waits-for-all")
            } else {
                waits.collect::<Vec<_>>().join(", ")
            };
            Row::Cells(vec![self.stage_cell(item.entity), self.title_cell(item.entity), Cell::new(waits)])
        };
        let table = Table {
            columns: vec![
                Column::left(self.reader.word("rank-column-stage")),
                Column::left(self.reader.word("rank-column-title")).room(Room::Flexible),
                Column::left(self.reader.word("rank-column-waits-for")),
            ],
            rows: list.iter().take(shown).map(row).collect(),
            indent: 2,
        };
        let more = list.len() - shown;
        let more = if more == 0 { String::new() } else { format!("  {}\n", self.count("rank-more", more)) };
        self.title(&self.reader.word("rank-unranked")) + &table.draw(self.reader.style) + &more
    }

    /// `Ease (Engineering)`: what is missing, and who usually knows.
    fn waits_for(&self, criterion: &str, role: Option<&Str>) -> String {
        let name = self.criterion(criterion);
        role.map_or_else(
            || name.clone(),
            |role| format!("{name} ({})", names::role(&self.workspace.playbook, role, self.reader)),
        )
    }

    fn chosen(&self) -> String {
        let list = &self.workspace.ranking.chosen;
        if !self.options.chosen || list.is_empty() {
            return String::new();
        }
        let row = |item: &Ranked| {
            let score = Cell::new(self.reader.number(&item.score.shown)).ink(Ink::Strong);
            let mut cells = vec![self.stage_cell(item.entity), self.title_cell(item.entity)];
            cells.extend(self.criteria_cells(item));
            cells.push(score);
            Row::Cells(cells)
        };
        let table = |criteria: &[String]| {
            let mut columns = vec![
                Column::left(self.reader.word("rank-column-stage")),
                Column::left(self.reader.word("rank-column-title")).room(Room::Flexible),
            ];
            columns.extend(criteria.iter().map(|name| Column::right(&**name).room(Room::Spare(CRITERIA))));
            columns.push(Column::right(self.reader.word("rank-column-score")));
            Table { columns, rows: list.iter().map(row).collect(), indent: 2 }
        };
        self.title(&self.reader.word("rank-chosen")) + &self.drawn(&table)
    }

    /// How many there are of each, and what places are compared with.
    fn counts(&self) -> String {
        let ranking = &self.workspace.ranking;
        let all = [
            ("rank-count-scored", ranking.items.len()),
            ("rank-count-unscored", ranking.unranked.len()),
            ("rank-count-must-do", ranking.must_do.len()),
            ("rank-count-chosen", ranking.chosen.len()),
        ];
        let mut parts: Vec<_> =
            all.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| self.count(id, count)).collect();
        parts.extend(
            self.compared
                .as_ref()
                .map(|name| self.reader.say("rank-since", vec![("date", Arg::from(clean::line(name).into_owned()))])),
        );
        self.paragraph(&parts.join(" · "))
    }

    fn count(&self, id: &str, count: usize) -> String {
        self.reader.say(id, vec![("count", Arg::from(count))])
    }
}

/// `▲2`: two places up.
fn movement(change: i64) -> String {
    match change {
        0 => String::new(),
        1.. => format!("▲{change}"),
        _ => format!("▼{}", change.unsigned_abs()),
    }
}
