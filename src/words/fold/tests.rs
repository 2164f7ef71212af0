use crate::words::fold::{fold, other_alphabet, words};

/// What the browser's side is held to as well.
const PAIRS: &str = include_str!("../../../tests/fold.txt");

/// Words as the index has them.
fn indexed(text: &str) -> String {
    let folded = fold(text);
    words(&folded).collect::<Vec<_>>().join(" ")
}

#[test]
fn both_sides_fold_alike() {
    let pairs: Vec<_> = PAIRS.lines().filter_map(|line| line.split_once(" = ")).collect();
    assert!(pairs.len() > 40);
    for (text, folded) in pairs {
        // A line of single letters names one folding for all of them.
        let single = text.split(' ').all(|word| word.chars().count() == 1) && !folded.contains(' ');
        let texts = if single { text.split(' ').collect() } else { vec![text] };
        for text in texts {
            assert_eq!(indexed(text), folded, "{text}");
        }
    }
}

#[test]
fn accents_and_case_do_not_matter() {
    assert_eq!(fold("Élan ŁÓDŹ Œuvre Straße ÆON"), "elan lodz oeuvre strasse aeon");
    assert_eq!(fold("Ёлка, Йога"), "елка, иога");
    assert_eq!(fold("İstanbul ΑΒΓ 東京 #T-031"), "istanbul αβγ 東京 #t-031");
    assert_eq!(fold("e\u{301}te\u{301} \u{418}\u{306}од"), fold("été Йод"), "letters written as two characters");
}

#[test]
fn abbreviations_are_found_in_either_alphabet() {
    let other = |word: &str| other_alphabet(&fold(word)).unwrap_or_default();
    assert_eq!(["РММ", "рм", "PMM"].map(other), ["pmm", "pm", "рмм"]);
    assert_eq!(other("РMМ"), "pmm", "Cyrillic letters within a Latin word");
    for word in ["Рост", "сот", "к", "ОКР", "команда", "page", "OKR", "T", "t031", ""] {
        assert_eq!(other(word), "", "{word} is an ordinary word");
    }
}
