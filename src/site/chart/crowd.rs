//! A dot for each of a few people, in rows of ten: two numbers that are compared are seen before they are read.
//!
//! The number stands beside it, so it is not told to those who hear the page.

use std::fmt::Write;

/// Dots in a row, and as many as can still be told apart.
const ACROSS: usize = 10;
const MOST: usize = 60;
const STEP: usize = 14;

/// Dots in the hue of a role; the last one is hollow where there are more than can be drawn.
pub fn draw(count: usize, hue: u8) -> String {
    let drawn = count.min(MOST);
    let width = ACROSS * STEP;
    let height = drawn.div_ceil(ACROSS).max(1) * STEP;
    let mut out = format!(
        "<svg class=\"crowd c{hue}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-hidden=\"true\">"
    );
    for at in 0..drawn {
        let (x, y) = ((at % ACROSS) * STEP + STEP / 2, (at / ACROSS) * STEP + STEP / 2);
        let class = if at + 1 == drawn && count > MOST { " class=\"more\"" } else { "" };
        // Writing into a text does not fail.
        let _ = write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"5\"{class}/>");
    }
    out.push_str("</svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_dot_for_each_until_they_would_run_into_each_other() {
        assert_eq!(draw(3, 1).matches("<circle").count(), 3);
        assert!(draw(11, 2).contains("height=\"28\"") && draw(11, 2).contains("crowd c2"));
        let many = draw(500, 1);
        assert_eq!((many.matches("<circle").count(), many.matches("more").count()), (60, 1));
        assert_eq!(draw(0, 1).matches("<circle").count(), 0);
    }
}
