//! The board for people: beside each other where the terminal is wide, one stage under another where it is not.

use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::workspace::Workspace;
use crate::report::board::{Board, Options};
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{gate, measure, names};

/// A lane narrower than this is no place for a title.
const LANE: usize = 24;
const GAP: usize = 2;

/// The board.
pub fn render(workspace: &Workspace, options: &Options, reader: &Reader) -> String {
    let board = Board::new(workspace, options);
    let draw = Draw { workspace, reader, cap: options.cap.unwrap_or(usize::MAX), board: &board };
    if board.is_empty() {
        return draw.nothing();
    }
    let lanes = board.lanes.len().max(1);
    let lane = (reader.style.width + GAP) / lanes;
    let stages = if lane >= LANE + GAP { draw.side_by_side(lane - GAP) } else { draw.stacked() };
    let parts = [stages, draw.lost(), draw.closed()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Draw<'a> {
    workspace: &'a Workspace,
    reader: &'a Reader<'a>,
    cap: usize,
    board: &'a Board<'a>,
}

impl Draw<'_> {
    fn nothing(&self) -> String {
        let plural = self.workspace.playbook.kind(self.board.kind).map(|kind| self.reader.label(&kind.plural));
        let args = vec![("kinds", Arg::from(plural.unwrap_or_default())), ("kind", Arg::from(self.board.kind))];
        // Left to the terminal to wrap: a command must survive being copied.
        self.reader.say("board-nothing", args) + "\n"
    }

    /// `2 Validation  3`.
    fn heading(&self, stage: usize) -> String {
        let number = u8::try_from(stage).unwrap_or(u8::MAX);
        let count = self.board.lanes.get(stage).map_or(0, Vec::len);
        format!("{}  {count}", names::numbered_stage(&self.workspace.playbook, number, self.reader))
    }

    /// One table for all stages, so that scores and owners stand below each other.
    fn stacked(&self) -> String {
        let lane = |(stage, list): (usize, &Vec<EntityIx>)| {
            std::iter::once(Row::Words(Ink::Strong, self.heading(stage))).chain(self.lane(list)).collect::<Vec<_>>()
        };
        let rows = self.board.lanes.iter().enumerate().flat_map(lane).collect();
        let headings = ["rank-column-score", "rank-column-title", "list-column-owners", "rank-column-waits-for"];
        self.table(headings.map(|id| self.reader.word(id)), rows)
    }

    /// The documents of a lane: score, title, owners, who owes what.
    fn lane(&self, list: &[EntityIx]) -> Vec<Row> {
        let cards = list.iter().take(self.cap).map(|ix| {
            let entity = self.workspace.entity(*ix);
            let title = Cell::new(names::title(entity))
                .to(self.reader.style.file_address(&self.workspace.config.file(&entity.path)));
            let owners = Cell::new(names::owner_ids(&self.workspace.playbook, entity)).ink(Ink::Faint);
            let waits_for = [self.debts(*ix), self.stuck(*ix)].into_iter().filter(|part| !part.is_empty());
            let waits_for: Vec<String> = waits_for.collect();
            Row::Cells(vec![
                Cell::new(self.score(*ix)),
                title,
                owners,
                Cell::new(waits_for.join(" · ")).ink(Ink::Yellow),
            ])
        });
        let more = Some(self.more(list)).filter(|more| !more.is_empty()).map(|more| Row::Words(Ink::Faint, more));
        cards.chain(more).collect()
    }

    fn table(&self, [score, title, owners, waits_for]: [String; 4], rows: Vec<Row>) -> String {
        let columns = vec![
            Column::right(score),
            Column::left(title).room(Room::Flexible),
            Column::left(owners).room(Room::Spare(1)),
            Column::left(waits_for).room(Room::Spare(0)),
        ];
        Table { columns, rows, indent: 2 }.draw(self.reader.style)
    }

    fn more(&self, list: &[EntityIx]) -> String {
        match list.len().saturating_sub(self.cap) {
            0 => String::new(),
            more => format!("  {}", self.reader.say("board-more", vec![("count", Arg::from(more))])),
        }
    }

    fn score(&self, ix: EntityIx) -> String {
        if self.board.must_do(ix) {
            return self.reader.word("rank-must-do");
        }
        self.board.ranked(ix).map_or_else(String::new, |item| self.reader.number(&item.score.shown))
    }

    /// What the next gate still waits for, by role; or that the file is broken.
    fn debts(&self, ix: EntityIx) -> String {
        if self.workspace.entity(ix).broken {
            return self.reader.word("board-broken");
        }
        let Some(state) = gate::state(self.workspace, ix) else { return String::new() };
        gate::debts_in_words(state, &self.workspace.playbook, self.reader)
    }

    /// How long beyond the limit of its stage.
    fn stuck(&self, ix: EntityIx) -> String {
        let beyond = self.workspace.history.of(ix).and_then(|timeline| timeline.overdue);
        beyond.map_or_else(String::new, |days| self.reader.say("past-stuck", vec![("days", Arg::from(days as usize))]))
    }

    /// The same for a card, which has no heading above it.
    fn debts_with_words(&self, ix: EntityIx) -> String {
        let debts = self.debts(ix);
        if debts.is_empty() || self.workspace.entity(ix).broken {
            return debts;
        }
        self.reader.say("board-missing", vec![("debts", Arg::from(debts))])
    }

    /// Lanes beside each other: each card a title, and a line with its score and debts.
    fn side_by_side(&self, width: usize) -> String {
        let lanes: Vec<Vec<(Ink, String)>> = (0..self.board.lanes.len()).map(|stage| self.tall_lane(stage)).collect();
        let height = lanes.iter().map(Vec::len).max().unwrap_or(0);
        let mut out = String::new();
        for row in 0..height {
            let mut line = String::new();
            let mut pending = 0;
            for lane in &lanes {
                let (ink, text) = lane.get(row).cloned().unwrap_or_default();
                let text = measure::cut(&text, width);
                if !text.is_empty() {
                    line.push_str(&" ".repeat(pending));
                    line.push_str(&self.reader.style.paint(ink, &text));
                    pending = 0;
                }
                pending += width - measure::width(&text) + GAP;
            }
            out.push_str(&line);
            out.push('\n');
        }
        out
    }

    fn tall_lane(&self, stage: usize) -> Vec<(Ink, String)> {
        let list = self.board.lanes.get(stage).map_or(&[][..], Vec::as_slice);
        let mut lines = vec![(Ink::Strong, self.heading(stage))];
        for ix in list.iter().take(self.cap) {
            lines.push((Ink::Plain, names::title(self.workspace.entity(*ix))));
            let below = [self.score(*ix), self.debts_with_words(*ix)].into_iter().filter(|text| !text.is_empty());
            let below = below.collect::<Vec<_>>().join("  ");
            if !below.is_empty() {
                lines.push((Ink::Faint, format!("  {below}")));
            }
            let stuck = Some(self.stuck(*ix)).filter(|stuck| !stuck.is_empty());
            lines.extend(stuck.map(|stuck| (Ink::Yellow, format!("  {stuck}"))));
        }
        lines.extend(Some(self.more(list)).filter(|more| !more.is_empty()).map(|more| (Ink::Faint, more)));
        lines
    }

    /// Documents that stand nowhere.
    fn lost(&self) -> String {
        if self.board.lost.is_empty() {
            return String::new();
        }
        let heading = self.reader.style.paint(Ink::Red, &self.reader.word("board-lost"));
        format!("{heading}\n{}", self.table(Default::default(), self.lane(&self.board.lost)))
    }

    /// `Done: 4 · Parked: 2`.
    fn closed(&self) -> String {
        let kind = self.workspace.playbook.kind(self.board.kind);
        let count = |(status, list): &(crate::base::text::Str, Vec<EntityIx>)| {
            format!("{}:\u{a0}{}", names::status(kind, status, self.reader), list.len())
        };
        let line = self.board.closed.iter().map(count).collect::<Vec<_>>().join(" · ");
        if line.is_empty() { line } else { measure::hang("", &line, self.reader.style.width) + "\n" }
    }
}
