//! Tables for a terminal: aligned columns, one of which gives way.
//!
//! Numbers are never broken and rows never wrap: the flexible column is cut, and when that is not enough, columns that
//! can be spared are left out. So is a column without any content.

use crate::report::measure;
use crate::report::style::{Ink, Style};

/// Rows under headings.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Spaces before every row.
    pub indent: usize,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub heading: String,
    pub align: Align,
    pub room: Room,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// What happens to a column when the terminal is narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Stays as wide as its widest cell.
    Fixed,
    /// Takes what is left; at most one column.
    Flexible,
    /// The same for a column that matters more: spare columns go before it gets less than this.
    Wanted(usize),
    /// Is left out, larger numbers first; those with the same number go together.
    Spare(u8),
}

#[derive(Clone, Debug)]
pub enum Row {
    Cells(Vec<Cell>),
    /// A line across the table with words in it.
    Line(String),
    /// Words across the table, outside its columns.
    Words(Ink, String),
}

/// One cell. Its text is clean and has no escapes of its own.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    pub text: String,
    pub ink: Ink,
    /// Where it links to.
    pub address: Option<String>,
}

/// Under this width of the flexible column, spare columns go.
const NARROW: usize = 22;
/// The flexible column is never cut below this.
const NARROWEST: usize = 8;
const GAP: usize = 2;

impl Room {
    /// The width under which spare columns go; `None` for a column that does not give way.
    fn wanted(self) -> Option<usize> {
        match self {
            Room::Flexible => Some(NARROW),
            Room::Wanted(width) => Some(width),
            Room::Fixed | Room::Spare(_) => None,
        }
    }
}

impl Column {
    pub fn left(heading: impl Into<String>) -> Column {
        Column { heading: heading.into(), align: Align::Left, room: Room::Fixed }
    }

    pub fn right(heading: impl Into<String>) -> Column {
        Column { heading: heading.into(), align: Align::Right, room: Room::Fixed }
    }

    pub fn room(mut self, room: Room) -> Column {
        self.room = room;
        self
    }
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), ..Cell::default() }
    }

    pub fn ink(mut self, ink: Ink) -> Cell {
        self.ink = ink;
        self
    }

    pub fn to(mut self, address: Option<String>) -> Cell {
        self.address = address;
        self
    }
}

impl Table {
    /// The table, each row ended by a line break. Headings stand above it unless all are empty.
    pub fn draw(&self, style: &Style) -> String {
        let layout = self.layout(style.width);
        let mut out = String::new();
        if self.columns.iter().any(|column| !column.heading.is_empty()) {
            let headings: Vec<Cell> =
                self.columns.iter().map(|column| Cell::new(&*column.heading).ink(Ink::Faint)).collect();
            self.draw_row(&headings, &layout, style, &mut out);
        }
        for row in &self.rows {
            match row {
                Row::Cells(cells) => self.draw_row(cells, &layout, style, &mut out),
                Row::Line(words) => self.draw_line(words, &layout, style, &mut out),
                Row::Words(ink, words) => out.push_str(&(style.paint(*ink, &measure::cut(words, style.width)) + "\n")),
            }
        }
        out
    }

    /// Columns that the flexible column would get when nothing is spared.
    pub fn room_left(&self, width: usize) -> usize {
        self.spare_room(&self.natural(), &self.used(), width)
    }

    /// Whether columns of this order are still there at this width.
    pub fn spares(&self, order: u8, width: usize) -> bool {
        self.layout(width).iter().any(|(at, _)| self.columns[*at].room == Room::Spare(order))
    }

    /// The columns with anything in them: a heading over nothing would only ask a question.
    fn used(&self) -> Vec<usize> {
        let filled = |at: usize| {
            self.rows.iter().any(|row| match row {
                Row::Cells(cells) => cells.get(at).is_some_and(|cell| !cell.text.is_empty()),
                Row::Line(_) | Row::Words(..) => false,
            })
        };
        (0..self.columns.len()).filter(|at| filled(*at)).collect()
    }

    /// The columns shown, with their widths.
    fn layout(&self, width: usize) -> Vec<(usize, usize)> {
        let natural = self.natural();
        let flexible = self.columns.iter().enumerate().find_map(|(at, column)| Some((at, column.room.wanted()?)));
        let mut shown = self.used();
        let wanted = flexible.map_or(0, |(at, wanted)| natural[at].min(wanted));
        while self.spare_room(&natural, &shown, width) < wanted {
            let spare = |at: &usize| match self.columns[*at].room {
                Room::Spare(order) => Some(order),
                _ => None,
            };
            let Some(gone) = shown.iter().filter_map(spare).max() else { break };
            shown.retain(|at| spare(at) != Some(gone));
        }
        let left = self.spare_room(&natural, &shown, width).max(NARROWEST);
        let size =
            |at: usize| if self.columns[at].room.wanted().is_some() { natural[at].min(left) } else { natural[at] };
        shown.into_iter().map(|at| (at, size(at))).collect()
    }

    /// The widest cell of each column, its heading included.
    fn natural(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = self.columns.iter().map(|column| measure::width(&column.heading)).collect();
        for row in &self.rows {
            let Row::Cells(cells) = row else { continue };
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(measure::width(&cell.text));
            }
        }
        widths
    }

    /// What the columns `shown` leave of `width` to the flexible one.
    fn spare_room(&self, natural: &[usize], shown: &[usize], width: usize) -> usize {
        let fixed = shown.iter().filter(|at| self.columns[**at].room.wanted().is_none()).map(|at| natural[*at]);
        let gaps = GAP * shown.len().saturating_sub(1);
        width.saturating_sub(fixed.sum::<usize>() + gaps + self.indent)
    }

    fn draw_row(&self, cells: &[Cell], layout: &[(usize, usize)], style: &Style, out: &mut String) {
        let mut pending = self.indent;
        for (at, width) in layout {
            let empty = Cell::default();
            let cell = cells.get(*at).unwrap_or(&empty);
            let text = measure::cut(&cell.text, *width);
            let free = width.saturating_sub(measure::width(&text));
            let (before, after) = match self.columns[*at].align {
                Align::Left => (0, free),
                Align::Right => (free, 0),
            };
            if text.is_empty() {
                pending += free + GAP;
                continue;
            }
            // Spaces are written only before something: no line ends in them.
            out.push_str(&" ".repeat(pending + before));
            out.push_str(&style.link(cell.address.as_deref(), &style.paint(cell.ink, &text)));
            pending = after + GAP;
        }
        out.push('\n');
    }

    fn draw_line(&self, words: &str, layout: &[(usize, usize)], style: &Style, out: &mut String) {
        let total: usize = layout.iter().map(|(_, width)| width + GAP).sum::<usize>().saturating_sub(GAP);
        let words = measure::cut(words, total.saturating_sub(6));
        let rest = total.saturating_sub(measure::width(&words) + 4);
        let line = format!("── {words} {}", "─".repeat(rest));
        out.push_str(&" ".repeat(self.indent));
        out.push_str(&style.paint(Ink::Faint, line.trim_end()));
        out.push('\n');
    }
}
