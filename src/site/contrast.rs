//! Whether the colours of a theme can be read: the contrast of text with what is behind it, by WCAG 2.
//!
//! Exists because a team chooses its colours by looking at one screen, in light, with good eyes.

use std::collections::BTreeMap;

use crate::base::tree::Tree;
use crate::site::seam;

/// What text needs, and what lines that mean something need.
const TEXT: f64 = 4.5;
const LINE: f64 = 3.0;

/// What is seen on what, and how much contrast that needs.
const PAIRS: [(&str, &[&str], f64); 14] = [
    ("--text", &["--bg", "--surface", "--raised", "--sunken", "--accent-soft"], TEXT),
    ("--muted", &["--bg", "--surface", "--raised", "--sunken"], TEXT),
    ("--accent", &["--bg", "--surface", "--raised", "--accent-soft"], TEXT),
    ("--on-accent", &["--accent"], TEXT),
    ("--h0", &["--h0-soft"], TEXT),
    ("--h1", &["--h1-soft"], TEXT),
    ("--h2", &["--h2-soft"], TEXT),
    ("--good", &["--good-soft", "--surface"], TEXT),
    ("--warn", &["--warn-soft", "--surface"], TEXT),
    ("--bad", &["--bad-soft", "--surface"], TEXT),
    ("--text", &["--warn-soft", "--bad-soft"], TEXT),
    ("--line-strong", &["--surface"], LINE),
    ("--g4", &["--surface"], LINE),
    ("--g5", &["--surface"], LINE),
];

/// A pair that is hard to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Faint {
    pub text: String,
    pub behind: String,
    pub dark: bool,
    pub ratio: f64,
    pub needed: f64,
}

/// The pairs of a theme that are hard to read. Colours that are not written as `#rrggbb` are not judged.
pub fn faint(theme: &Tree) -> Vec<Faint> {
    let values = seam::values(theme);
    let mut found = Vec::new();
    for dark in [false, true] {
        for (text, behind, needed) in PAIRS {
            for behind in behind {
                let Some(ratio) = ratio(&values, text, behind, dark) else { continue };
                if ratio < needed {
                    found.push(Faint { text: text.to_owned(), behind: (*behind).to_owned(), dark, ratio, needed });
                }
            }
        }
    }
    found
}

fn ratio(values: &BTreeMap<String, String>, one: &str, other: &str, dark: bool) -> Option<f64> {
    let light = |name: &str| luminance(values.get(name)?, dark);
    let (one, other) = (light(one)?, light(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// The relative luminance of `#rrggbb` or of one side of `light-dark(#rrggbb, #rrggbb)`.
fn luminance(value: &str, dark: bool) -> Option<f64> {
    let side = match value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')) {
        Some(sides) => sides.split(',').nth(usize::from(dark))?.trim(),
        None => value.trim(),
    };
    let digits = side.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| {
        let byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
        let share = f64::from(byte) / 255.0;
        Some(if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

#[cfg(test)]
mod tests {
    use super::{faint, luminance};
    use crate::base::path::TreePath;
    use crate::base::tree::Tree;

    #[test]
    fn a_pale_accent_is_told() {
        let mut theme = Tree::new();
        let tokens = ":root {--surface: #ffffff; --accent: #0b6670}";
        theme.insert_text(TreePath::new("tokens.css").expect("a path"), tokens.as_bytes());
        assert_eq!(faint(&theme), []);
        theme.insert_text(TreePath::new("brand.css").expect("a path"), ":root {--accent: #9fd4d8}".as_bytes());
        let found = faint(&theme);
        assert!(found.iter().any(|one| one.text == "--accent" && one.behind == "--surface" && !one.dark), "{found:?}");
    }

    #[test]
    fn white_on_black_is_twenty_one() {
        let (white, black) = (luminance("#ffffff", false), luminance("light-dark(#ffffff, #000000)", true));
        let ratio = white.zip(black).map(|(white, black)| (white + 0.05) / (black + 0.05));
        assert_eq!(ratio.map(f64::round), Some(21.0));
        assert_eq!(luminance("teal", false), None);
    }
}
