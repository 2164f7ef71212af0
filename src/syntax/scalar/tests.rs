use super::*;

fn plain(text: &str) -> NumberText {
    number(&Scalar { text: text.into(), style: Style::Plain })
}

#[test]
fn numbers_are_decimal_and_nothing_else() {
    assert_eq!(plain("8"), NumberText::Number(8.0));
    assert_eq!(plain("-0.5"), NumberText::Number(-0.5));
    assert_eq!(plain("0"), NumberText::Number(0.0));
    assert_eq!(plain("1e3"), NumberText::Number(1000.0));
    assert_eq!(plain("8,5"), NumberText::Comma("8.5".into()));
    assert_eq!(plain("8/10"), NumberText::Fraction);
    assert_eq!(plain("08"), NumberText::Octal);
    assert_eq!(plain("010"), NumberText::Octal);
    assert_eq!(plain("0x1f"), NumberText::Octal);
    assert_eq!(plain("1_000"), NumberText::Underscore("1000".into()));
    for text in ["1e400", ".inf", "nan", "", "-", "1.", ".5", "8 of 10", "٣", "1e", "+"] {
        assert_eq!(plain(text), NumberText::Not, "{text:?}");
    }
    assert_eq!(number(&Scalar { text: "3".into(), style: Style::Quoted }), NumberText::Quoted("3".into()));
}

#[test]
fn yes_and_off_are_words() {
    let plain = |text: &str| boolean(&Scalar { text: text.into(), style: Style::Plain });
    assert_eq!(plain("true"), Ok(true));
    assert_eq!(plain("yes"), Err(Some(true)));
    assert_eq!(plain("Off"), Err(Some(false)));
    assert_eq!(plain("maybe"), Err(None));
    assert_eq!(boolean(&Scalar { text: "true".into(), style: Style::Quoted }), Err(Some(true)));
}
