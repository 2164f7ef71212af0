//! Work over time: a bar for each strand, pale where it is planned and full as far as it is done, diamonds for days that
//! matter, arrows from what must come first, today as a line.
//!
//! The roadmap and the timeline are drawn by this one file: the first has two strands a row and months alone, the second has
//! arrows.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, tenth, width};
use crate::site::value::escaped;

/// What is drawn. Days are counted from the left edge.
#[derive(Clone, Debug)]
pub struct Plot {
    /// Distinguishes the pictures of one page.
    pub id: &'static str,
    /// How many days are shown.
    pub days: f64,
    /// The first days of cycles and of months, with their names.
    pub cycles: Vec<(f64, String)>,
    pub months: Vec<(f64, String)>,
    /// The cycle that runs.
    pub now: Option<(f64, f64)>,
    pub today: (f64, String),
    pub rows: Vec<Row>,
    /// From which row to which: the first must be done before the other begins. The last: whether it will not be.
    pub arrows: Vec<(usize, usize, bool)>,
    pub title: String,
    pub said: String,
}

/// A line of the picture. Without a name it belongs to the one above.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub name: String,
    /// What belongs to a row that is not the first of its document.
    pub second: bool,
    pub href: String,
    pub id: String,
    pub bar: Option<Bar>,
    pub diamonds: Vec<f64>,
    /// A word at the end of the bar, with a mark: it is past its day.
    pub late: Option<String>,
}

#[derive(Clone, Copy, Debug)]
pub struct Bar {
    pub from: f64,
    pub to: f64,
    /// How much is done, 0 to 1.
    pub share: f64,
    /// The class of its colour.
    pub tone: &'static str,
}

/// Above the rows, and below them.
const TOP: f64 = 46.0;
const BOTTOM: f64 = 24.0;
const THICK: f64 = 14.0;

/// Where things are on one paper.
struct Field {
    left: f64,
    right: f64,
    across: Scale,
    /// The height of a row, and of a second one.
    row: f64,
    second: f64,
    /// Names stand above their bars.
    above: bool,
}

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, left, class, suffix) = match paper {
        Paper::Wide => (900.0, 262.0, "only-wide", ""),
        Paper::Narrow => (326.0, 4.0, "only-narrow-chart", "-narrow"),
    };
    let right = full - 6.0;
    let above = paper == Paper::Narrow;
    let across = Scale::new((0.0, plot.days), (left, right));
    let field = Field { left, right, across, row: if above { 40.0 } else { 27.0 }, second: 20.0, above };
    let mut tops = Vec::with_capacity(plot.rows.len());
    let mut y = TOP;
    for row in &plot.rows {
        tops.push(y);
        y += if row.second { field.second } else { field.row };
    }
    let height = y + BOTTOM;
    let mut drawing = Drawing::default();
    ground(&mut drawing, plot, &field, y);
    today(&mut drawing, plot, &field, (y, full));
    for (row, top) in plot.rows.iter().zip(&tops) {
        line(&mut drawing, row, *top, &field);
    }
    for (from, to, broken) in &plot.arrows {
        let middle =
            |at: &usize| plot.rows.get(*at).zip(tops.get(*at)).map(|(row, top)| (row, field.middle(row, *top)));
        if let (Some(from), Some(to)) = (middle(from), middle(to)) {
            arrow(&mut drawing, &field, from, to, *broken);
        }
    }
    let id = format!("{}{suffix}", plot.id);
    drawing.finish(&Canvas { id: &id, class, width: full, height, title: &plot.title, said: &plot.said })
}

impl Field {
    /// The middle of a row's bar.
    fn middle(&self, row: &Row, top: f64) -> f64 {
        match (self.above, row.second) {
            (true, false) => top + self.row - THICK / 2.0 - 3.0,
            (_, true) => top + self.second / 2.0,
            (false, false) => top + self.row / 2.0,
        }
    }

    fn at(&self, day: f64) -> f64 {
        self.across.at(day).clamp(self.left, self.right)
    }
}

/// The cycle that runs, the months.
fn ground(drawing: &mut Drawing, plot: &Plot, field: &Field, bottom: f64) {
    if let Some((from, to)) = plot.now {
        let (from, to) = (field.at(from), field.at(to));
        drawing.push(&format!(
            "<rect class=\"quad\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
            tenth(from),
            tenth(TOP - 8.0),
            tenth((to - from).max(0.0)),
            tenth(bottom - TOP + 10.0)
        ));
    }
    marks(drawing, &plot.months, field, (TOP - 8.0, bottom, ""));
    marks(drawing, &plot.cycles, field, (TOP - 27.0, bottom, " class=\"lab\""));
}

/// A line, and a word below it.
fn today(drawing: &mut Drawing, plot: &Plot, field: &Field, (bottom, full): (f64, f64)) {
    let (at, word) = &plot.today;
    if (0.0..=plot.days).contains(at) {
        let x = field.across.at(*at);
        drawing.push(&format!(
            "<path class=\"today\" d=\"M{} {}V{}\"/>",
            tenth(x),
            tenth(TOP - 8.0),
            tenth(bottom + 4.0)
        ));
        let half = width::of(word, SMALL) / 2.0;
        let x = x.clamp(half, full - half);
        drawing.text((x, bottom + 18.0), " class=\"lab\" text-anchor=\"middle\"", word);
    }
}

/// Lines down from a height, each with its name beside the top as far as there is room.
fn marks(drawing: &mut Drawing, marks: &[(f64, String)], field: &Field, (top, bottom, class): (f64, f64, &str)) {
    let mut free = f64::NEG_INFINITY;
    for (day, name) in marks {
        let x = field.at(*day);
        drawing.push(&format!("<path class=\"grid-line\" d=\"M{} {}V{}\"/>", tenth(x), tenth(top), tenth(bottom)));
        let end = x + 4.0 + width::of(name, SMALL);
        if x + 4.0 > free && end <= field.right + 6.0 {
            drawing.text((x + 4.0, top - 5.0), class, name);
            free = end + 6.0;
        }
    }
}

/// One row: its name, its bar, its diamonds.
fn line(drawing: &mut Drawing, row: &Row, top: f64, field: &Field) {
    let middle = field.middle(row, top);
    let second = if row.second { 14.0 } else { 0.0 };
    let (x, y, room) = match (field.above, row.second) {
        (true, _) => (field.left, top + 15.0, field.right - field.left),
        (false, _) => (second, middle + 4.0, field.left - 14.0 - second),
    };
    drawing.push(&format!("<g data-id=\"{}\">", escaped(&row.id)));
    // On a narrow paper a second strand stands right below the first, in its own colour, and needs no name.
    let named = !row.name.is_empty() && (!field.above || !row.second);
    if named {
        let words = width::fit(&row.name, SMALL, room);
        if row.href.is_empty() {
            drawing.text((x, y), "", &words);
        } else {
            drawing.push(&format!("<a href=\"{}\">", escaped(&row.href)));
            drawing.text((x, y), " class=\"lab\"", &words);
            drawing.push("</a>");
        }
    }
    if let Some(bar) = row.bar {
        let (from, to) = (field.at(bar.from), field.at(bar.to).max(field.at(bar.from) + 3.0));
        let thick = if row.second { THICK - 4.0 } else { THICK };
        let part = |class: &str, to: f64| {
            format!(
                "<rect class=\"bar {}{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\"/>",
                bar.tone,
                tenth(from),
                tenth(middle - thick / 2.0),
                tenth(to - from),
                tenth(thick)
            )
        };
        drawing.push(&part(" pale", to));
        if bar.share > 0.0 {
            drawing.push(&part("", from + (to - from) * bar.share.min(1.0)));
        }
    }
    for day in &row.diamonds {
        let x = field.at(*day);
        drawing.push(&format!(
            "<path class=\"diamond\" d=\"M{} {}l6.5 6.5l-6.5 6.5l-6.5 -6.5z\"/>",
            tenth(x),
            tenth(middle - 6.5)
        ));
    }
    if let (Some(word), Some(bar)) = (&row.late, row.bar) {
        late(drawing, field, (field.at(bar.to), middle), word);
    }
    drawing.push("</g>");
}

/// A triangle and a word behind the end of a bar, or in front of it where there is no room.
fn late(drawing: &mut Drawing, field: &Field, (end, middle): (f64, f64), word: &str) {
    let room = width::of(word, SMALL) + 22.0;
    let (mark, text, anchor) = if end + room <= field.right {
        (end + 11.0, end + 20.0, "")
    } else {
        (end - 10.0, end - 20.0, " text-anchor=\"end\"")
    };
    drawing.push(&format!("<path class=\"late\" d=\"M{} {}l6 11h-12z\"/>", tenth(mark), tenth(middle - 6.0)));
    drawing.text((text, middle + 4.0), &format!(" class=\"lab halo\"{anchor}"), word);
}

/// From the end of one bar to the beginning of another.
fn arrow(drawing: &mut Drawing, field: &Field, from: (&Row, f64), to: (&Row, f64), broken: bool) {
    let (Some(start), Some(end)) = (from.0.bar, to.0.bar) else { return };
    let (x, y) = (field.at(start.to), from.1);
    let (goal, down) = (field.at(end.from), to.1);
    let step = if down > y { 1.0 } else { -1.0 };
    let between = down - step * (THICK / 2.0 + 5.0);
    let path = if goal >= x + 14.0 {
        format!("M{} {}H{}V{}H{}", tenth(x), tenth(y), tenth(x + 7.0), tenth(down), tenth(goal - 5.0))
    } else {
        // It begins before the other one ends: the way leads around the bars.
        let back = tenth((goal - 9.0).max(1.0));
        format!("M{} {}h5V{}H{back}V{}H{}", tenth(x), tenth(y), tenth(between), tenth(down), tenth(goal - 5.0))
    };
    let class = if broken { "arrow broken" } else { "arrow" };
    drawing.push(&format!("<path class=\"{class}\" d=\"{path}\"/>"));
    drawing.push(&format!("<path class=\"{class} tip\" d=\"M{} {}l-6 -4v8z\"/>", tenth(goal), tenth(down)));
}
