//! How wide a text will be, near enough to keep labels apart: the advance widths of a common sans serif by class of letter.
//!
//! The reader's font is not known when the picture is drawn, so this errs on the wide side.

/// The width of `words` at a font size, in the same unit as the size.
pub fn of(words: &str, size: f64) -> f64 {
    words.chars().map(em).sum::<f64>() * size
}

/// `words`, shortened with an ellipsis so that they fit.
pub fn fit(words: &str, size: f64, room: f64) -> String {
    if of(words, size) <= room {
        return words.to_owned();
    }
    let mut kept = String::new();
    let mut used = em('…') * size;
    for letter in words.chars() {
        used += em(letter) * size;
        if used > room {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

fn em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.3,
        'f' | 't' | 'r' | ' ' | '(' | ')' | '-' | '/' | '"' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.9,
        'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'ф' | 'м' => 0.8,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'Ф' | 'М' => 0.98,
        // Combining marks stand on the letter before them.
        '\u{300}'..='\u{36f}' => 0.0,
        _ if letter.is_ascii_lowercase() || letter.is_ascii_digit() => 0.57,
        _ if letter.is_uppercase() => 0.7,
        _ if u32::from(letter) < 0x1100 => 0.61,
        // Letters of East Asia and pictures take a whole square.
        _ => 1.05,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_take_more_room_and_what_does_not_fit_is_cut() {
        assert!(of("www", 12.0) > of("iii", 12.0) * 2.0);
        assert!(of("Щётка", 12.0) > of("till", 12.0));
        assert_eq!(fit("short", 12.0, 100.0), "short");
        let cut = fit("A very long title of an initiative", 12.0, 80.0);
        assert!(cut.ends_with('…') && of(&cut, 12.0) <= 80.0, "{cut}");
        assert_eq!(fit("wwww", 12.0, 1.0), "…");
    }
}
