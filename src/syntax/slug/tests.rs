//! What ids and anchors people get for their titles.

use std::collections::BTreeMap;

use proptest::prelude::{any, proptest};

use super::{anchor, id, is_id};

fn anchors(texts: &[&str]) -> Vec<String> {
    let mut used = BTreeMap::new();
    texts.iter().map(|text| anchor(text, &mut used)).collect()
}

#[test]
fn an_id_is_the_title_in_plain_ascii_words() {
    let titles = [
        ("Trial without a card", "trial-without-a-card"),
        ("  Self-serve   trial!  ", "self-serve-trial"),
        ("Don't ask the team's e-mail", "dont-ask-the-teams-e-mail"),
        ("L'offre d'été — prête", "l-offre-d-ete-prete"),
        ("Œuvre & cœur", "oeuvre-coeur"),
        ("Zażółć gęślą jaźń", "zazolc-gesla-jazn"),
        ("Łódź: niższa cena", "lodz-nizsza-cena"),
        ("Цена для новых регионов", "tsena-dlia-novykh-regionov"),
        ("Пользователь и объект", "polzovatel-i-obekt"),
        ("北京 launch", "bei-jing-launch"),
        ("50% cheaper at 10€", "50-cheaper-at-10-eur"),
        ("🚀Rocket2", "rocket-rocket2"),
        ("cafe\u{301} au lait", "cafe-au-lait"),
        ("a/b_c.d", "a-b-c-d"),
        ("C++", "untitled-c"),
        ("", "untitled"),
        ("!!! …", "untitled"),
    ];
    for (title, expected) in titles {
        assert_eq!(id(title), expected, "the id of {title:?}");
    }
}

#[test]
fn a_long_title_is_cut_between_words() {
    let title = "One plan for all the small shops that sell in more than one country and pay in several currencies";
    assert_eq!(id(title), "one-plan-for-all-the-small-shops-that-sell-in-more-than-one");
    // A word that ends exactly at the limit stays whole.
    assert_eq!(id(&format!("{} tail", ["abc"; 16].join(" "))), ["abc"; 16].join("-"));
    assert_eq!(id(&format!("a {}", "b".repeat(100))), format!("a-{}", "b".repeat(62)));
}

#[test]
fn only_short_lower_case_kebab_is_an_id() {
    for good in ["ab", "a1", "42", "t-031", "2026-11-22-low-segment-price", &"a".repeat(64)] {
        assert!(is_id(good), "{good}");
    }
    for bad in ["", "a", "-a", "a-", "a--b", "A-b", "a_b", "a b", "é-b", "a.b", "a/b", "ａb", &"a".repeat(65)] {
        assert!(!is_id(bad), "{bad}");
    }
}

#[test]
fn an_anchor_is_what_git_hub_makes_of_the_heading() {
    let headings = [
        ("Why now?", "why-now"),
        ("Price & packaging", "price--packaging"),
        ("  1.2 Scope (draft)  ", "12-scope-draft"),
        ("snake_case and kebab-case", "snake_case-and-kebab-case"),
        ("Проблема «Ёлка»", "проблема-ёлка"),
        ("Zażółć", "zażółć"),
        ("L’équipe", "léquipe"),
        ("価格と日程", "価格と日程"),
        ("मूल्य निर्धारण", "मूल्य-निर्धारण"),
        ("ราคาใหม่", "ราคาใหม่"),
        ("🚀 Launch", "-launch"),
        ("<b onclick=\"x\">'&", "b-onclickx"),
        ("!!!", "section"),
        ("", "section"),
        ("a\tb\u{a0}c", "a-b-c"),
    ];
    for (heading, expected) in headings {
        assert_eq!(anchors(&[heading]), [expected], "the anchor of {heading:?}");
    }
}

#[test]
fn equal_headings_get_different_anchors() {
    assert_eq!(anchors(&["Risks", "risks", "Risks!"]), ["risks", "risks-1", "risks-2"]);
    assert_eq!(anchors(&["a", "a-1", "a", "a-1"]), ["a", "a-1", "a-2", "a-1-1"]);
    assert_eq!(anchors(&["?", "!"]), ["section", "section-1"]);
}

#[test]
fn a_huge_heading_has_a_short_anchor() {
    assert!(anchors(&[&"я".repeat(1 << 20)])[0].len() <= 200);
    assert!(id(&"я".repeat(1 << 20)).len() <= 64);
}

proptest! {
    #[test]
    fn any_title_gives_an_id(title in any::<String>()) {
        assert!(is_id(&id(&title)));
    }

    #[test]
    fn an_id_is_its_own_id(title in "[a-z0-9]{2,20}(-[a-z0-9]{1,10}){0,3}") {
        assert_eq!(id(&title), title);
    }

    #[test]
    fn anchors_are_unique_and_safe(texts in proptest::collection::vec(any::<String>(), 0..8)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut all = anchors(&texts);
        for anchor in &all {
            assert!(!anchor.is_empty());
            assert!(!anchor.contains(|char: char| char.is_whitespace() || char.is_control() || "\"'<>&=`#%:.".contains(char)));
        }
        all.sort();
        all.dedup();
        assert_eq!(all.len(), texts.len());
    }
}
