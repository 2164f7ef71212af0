//! Pictures, drawn when the site is built: SVG in the colours of the theme, so that one drawing serves light, dark and paper.
//!
//! No chart library: those that were tried hard-code colours, cut labels off or say nothing to a screen reader. Every picture
//! has a title and a description that says the finding, and its numbers stand in a table on the same page. Coordinates are
//! rounded to a tenth, so the same numbers give the same bytes.

pub mod bands;
pub mod bubble;
pub mod bump;
pub mod columns;
pub mod crowd;
pub mod dumbbell;
pub mod gantt;
pub mod hits;
pub mod spark;
pub mod spread;
pub mod strip;

mod place;
mod scale;
mod width;

use crate::site::value::escaped;

/// The size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    Wide,
    Narrow,
}

/// The size of small letters, as the style sheet has it.
const SMALL: f64 = 12.0;

/// A drawing that grows.
#[derive(Debug, Default)]
pub struct Drawing {
    body: String,
}

/// The outside of a drawing.
pub struct Canvas<'a> {
    /// Distinguishes the pictures of one page.
    pub id: &'a str,
    /// Which widths of the page show it.
    pub class: &'a str,
    pub width: f64,
    pub height: f64,
    pub title: &'a str,
    /// What the picture shows, in a sentence.
    pub said: &'a str,
}

impl Drawing {
    /// Adds markup of our own.
    pub fn push(&mut self, markup: &str) {
        self.body.push_str(markup);
    }

    /// Adds somebody's words.
    pub fn words(&mut self, words: &str) {
        self.body.push_str(&escaped(words));
    }

    /// Adds a text at a place; `attributes` are our own.
    pub fn text(&mut self, at: (f64, f64), attributes: &str, words: &str) {
        self.push(&format!("<text x=\"{}\" y=\"{}\"{attributes}>", tenth(at.0), tenth(at.1)));
        self.words(words);
        self.push("</text>");
    }

    /// Marks below a field, as many of them as have room, the last one always.
    pub fn below(&mut self, marks: &[(f64, &str)], y: f64) {
        let mut free = f64::INFINITY;
        for (x, words) in marks.iter().rev() {
            let half = width::of(words, SMALL) / 2.0;
            if x + half <= free {
                self.text((*x, y), " text-anchor=\"middle\"", words);
                free = x - half - SMALL;
            }
        }
    }

    /// Lines across a field at round numbers, with the numbers on their left.
    pub fn across(
        &mut self,
        scale: scale::Scale,
        most: usize,
        (left, right): (f64, f64),
        number: impl Fn(f64) -> String,
    ) {
        for value in scale.ticks(most) {
            let y = scale.at(value);
            self.push(&format!("<path class=\"grid-line\" d=\"M{} {}H{}\"/>", tenth(left), tenth(y), tenth(right)));
            self.text((left - 8.0, y + 4.0), " text-anchor=\"end\"", &number(value));
        }
    }

    /// The finished picture.
    pub fn finish(self, canvas: &Canvas) -> String {
        // Links inside make it a group: the children of an image are hidden from those who hear the page.
        let role = if self.body.contains("<a ") { "group" } else { "img" };
        let Canvas { id, class, width, height, .. } = canvas;
        format!(
            "<svg class=\"ch {class}\" viewBox=\"0 0 {width} {height}\" role=\"{role}\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>{}</svg>",
            escaped(canvas.title),
            escaped(canvas.said),
            self.body
        )
    }
}

/// A coordinate as it is written.
fn tenth(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // No minus before a zero.
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}
