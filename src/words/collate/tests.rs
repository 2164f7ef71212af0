//! Golden orders of the four alphabets.

use crate::words::collate::key;

/// The words, sorted in `lang` from the worst order: backwards.
fn sorted(lang: &str, words: &str) -> String {
    let mut list: Vec<&str> = words.split(", ").collect();
    list.sort_unstable();
    list.reverse();
    list.sort_by_key(|word| key(word, lang));
    list.join(", ")
}

fn keeps(lang: &str, words: &str) {
    assert_eq!(sorted(lang, words), words, "{lang}");
}

#[test]
fn polish_letters_stand_behind_their_base() {
    keeps(
        "pl",
        "ad, azymut, ąk, ból, ca, cz, ćma, dom, ez, ęd, las, lód, łoś, noc, ńx, oz, ósmy, suma, śnieg, zając, zz, źdźbło, żaba",
    );
    keeps("pl", "Lód, Łoś, Mapa");
    keeps("pl", "zażalenie, zażółcenie, zbiór");
}

#[test]
fn russian_yo_stands_with_ye_and_short_i_behind_i() {
    keeps("ru", "арбуз, ежевика, Елена, ёлка, ель, жук, игра, йога, катер, щука, эхо, яблоко");
    keeps("ru", "все, всё, всегда");
}

#[test]
fn russian_readers_find_cyrillic_before_latin_and_numbers_first() {
    keeps("ru", "3 запуска, Аналитика, Яндекс, ABC, CRM, zebra");
    keeps("en", "3 launches, ABC, CRM, zebra, Аналитика, Яндекс");
}

#[test]
fn french_and_english_fold_accents() {
    keeps("fr", "cote, coté, côte, côté, cotes, eau, écran, Élan, été, œuf, oeuvre, or, zèbre");
    keeps("en", "cafe, café, cafés, Łódź, naïve, zoo");
}

#[test]
fn capitals_and_punctuation_do_not_matter_before_letters_do() {
    keeps("en", "alpha, Alpha beta, alpha-Delta, «Alpha» gamma");
    keeps("en", "go to market, Go-to-market, go-to-market, go-to-market plan");
    assert_eq!(sorted("en", "b, A, a, B"), "A, a, B, b");
}

#[test]
fn numbers_go_by_value() {
    keeps("en", "Sprint 2, Sprint 9, Sprint 10, Sprint 100, Sprint A");
    keeps("en", "v007, v7, v08, v70");
    let long = "9".repeat(300);
    keeps("en", &format!("{long}, {long}9, a"));
}

#[test]
fn letters_written_as_two_characters_sort_alike() {
    keeps("pl", "az, a\u{328}b, ąc, b");
    keeps("ru", "и, и\u{306}, йк, к");
}

#[test]
fn the_key_makes_the_order_total() {
    for (a, b) in [("a", "A"), ("ё", "е"), ("x-y", "x y"), ("07", "7"), ("é", "e\u{301}"), ("", " "), ("", "\0")] {
        for lang in ["en", "ru", "pl", "fr"] {
            assert_ne!(key(a, lang), key(b, lang), "{a:?} and {b:?} in {lang}");
        }
    }
}
