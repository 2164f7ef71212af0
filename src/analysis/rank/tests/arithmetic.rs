//! Fractions: written as people write numbers, compared without a lost digit, and never wrong by overflow.

use crate::analysis::rank::ratio::Ratio;
use std::cmp::Ordering;

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

fn ratio(num: i128, den: i128) -> Ratio {
    Ratio::new(num, den).unwrap_or_else(|| panic!("{num}/{den} is no fraction"))
}

#[test]
fn written_exactly() {
    let exact = |num, den| ratio(num, den).exact();
    assert_eq!(exact(1377, 8), "172.125");
    assert_eq!(exact(504, 1), "504");
    assert_eq!(exact(19, 3), "6.333333");
    assert_eq!(exact(2, 3), "0.666667");
    assert_eq!(exact(-1, 8), "-0.125");
    assert_eq!(exact(-1, 30_000_000), "0");
    assert_eq!(exact(1, 1 << 20), "0.00000095367431640625");
    assert_eq!(exact(i128::MAX, 1), i128::MAX.to_string());
}

#[test]
fn shown_with_no_more_digits_than_help() {
    let shown = |num, den| ratio(num, den).shown();
    assert_eq!(shown(1377, 8), "172");
    assert_eq!(shown(3455, 2), "1728");
    assert_eq!(shown(60, 1), "60.0");
    assert_eq!(shown(1994, 20), "99.7");
    assert_eq!(shown(1999, 20), "100");
    assert_eq!(shown(9994, 100), "99.9");
    assert_eq!(shown(16, 3), "5.3");
    assert_eq!(shown(0, 1), "0.0");
    assert_eq!(shown(1, 7), "0.14");
    assert_eq!(shown(996, 1000), "1.0");
    assert_eq!(shown(994, 1000), "0.99");
    assert_eq!(shown(199, 2000), "0.10");
    assert_eq!(shown(2, 30), "0.067");
    assert_eq!(shown(996, 10_000), "0.10");
    assert_eq!(shown(1, 1_000_000_000), "0.000000");
    assert_eq!(shown(-5, 2), "-2.5");
}

#[test]
fn roots_are_rounded_exactly() {
    let root = |num, den, degree, places| ratio(num, den).root(degree, places);
    assert_eq!(root(1377, 8, 3, 3).as_deref(), Some("5.563"));
    assert_eq!(root(1000, 1, 3, 1).as_deref(), Some("10.0"));
    assert_eq!(root(1, 1, 3, 1).as_deref(), Some("1.0"));
    assert_eq!(root(2, 1, 2, 6).as_deref(), Some("1.414214"));
    // 2.25 is half way between 2.2 and 2.3, and a half goes up.
    assert_eq!(root(9, 4, 1, 1).as_deref(), Some("2.3"));
    assert_eq!(root(0, 1, 3, 1).as_deref(), Some("0.0"));
    assert_eq!(root(-8, 1, 3, 1), None);
    assert_eq!(root(i128::MAX, 1, 3, 1), None);
}

#[test]
fn fractions_are_reduced_and_reckoned_exactly() {
    assert_eq!(ratio(-6, 4), ratio(3, -2));
    assert_eq!(ratio(1 << 100, 3 << 100), ratio(1, 3));
    assert_eq!(ratio(1, 3).times(ratio(3, 7)), Some(ratio(1, 7)));
    assert_eq!(ratio(1, 3).over(ratio(5, 3)), Some(ratio(1, 5)));
    assert_eq!(ratio(2, 3).power(3), Some(ratio(8, 27)));
    assert_eq!(ratio(2, 3).power(0), Some(Ratio::ONE));
    assert_eq!(ratio(1, 3).plus(ratio(1, 6)), Some(ratio(1, 2)));
    assert_eq!(ratio(1, 3).less(ratio(1, 6)), Some(ratio(1, 6)));
}

#[test]
fn twelve_digits_of_a_computed_number_are_kept() {
    let near = |value: f64| Ratio::nearest(value).unwrap_or(Ratio::ZERO).exact();
    assert_eq!(near(1_234_567.891_237), "1234567.89124");
    assert_eq!(near(1_234_567.891_232), "1234567.89123");
    assert_eq!(near(-1_234_567.891_237), "-1234567.89124");
    assert_eq!(near(-1_234_567.891_232), "-1234567.89123");
    assert_eq!(near(1_234_567.8), "1234567.8");
    assert_eq!(near(-1_234_567.8), "-1234567.8");
}

#[test]
fn fractions_too_long_to_multiply_are_compared_all_the_same() {
    let long = i128::MAX;
    assert!(ratio(long, long - 1) < ratio(long - 1, long - 2));
    assert!(ratio(long - 1, long) > ratio(long - 2, long - 1));
    // p + 1/q against p + m/(qm + 1), which is a little less.
    let (p, q, m) = (1 << 20, 1 << 40, 1 << 40);
    let (round, less) = (ratio(p * q + 1, q), ratio(p * (q * m + 1) + m, q * m + 1));
    let order = |a: Ratio, b: Ratio| [a.cmp(&b), b.cmp(&a)];
    assert_eq!(order(less, round), [Ordering::Less, Ordering::Greater]);
    let (minus_round, minus_less) = (ratio(-p * q - 1, q), ratio(-p * (q * m + 1) - m, q * m + 1));
    assert_eq!(order(minus_round, minus_less), [Ordering::Less, Ordering::Greater]);
}

#[test]
fn what_is_no_number_stays_out() {
    assert_eq!(Ratio::nearest(f64::NAN), None);
    assert_eq!(Ratio::nearest(f64::INFINITY), None);
    assert_eq!(Ratio::new(1, 0), None);
    assert_eq!(Ratio::new(i128::MIN, -1), None);
    assert_eq!(ratio(1, 2).over(Ratio::ZERO), None);
    assert!(Ratio::nearest(1e300) > Ratio::nearest(1e30));
    assert_eq!(ratio(i128::MAX, 1).plus(Ratio::ONE), None);
    assert_eq!(ratio(i128::MAX, 1).times(ratio(2, 1)), None);
}

fn any_ratio() -> impl Strategy<Value = Ratio> {
    let wide = any::<(i128, i128)>().prop_filter_map("a fraction", |(num, den)| Ratio::new(num, den));
    let narrow = (-50_i128..50, 1_i128..50).prop_filter_map("a fraction", |(num, den)| Ratio::new(num, den));
    proptest::prop_oneof![wide, narrow]
}

proptest! {
    #[test]
    fn the_order_of_fractions_is_total(a in any_ratio(), b in any_ratio(), c in any_ratio()) {
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a.cmp(&b).is_eq(), a == b);
        if a <= b && b <= c {
            prop_assert!(a <= c);
        }
    }

    #[test]
    fn stretched_fractions_keep_their_order(num in any::<i64>(), den in 1..i64::MAX, other in any::<i64>()) {
        // Both fractions are stretched so far that their cross product overflows; the order must not change.
        let near = i128::from(num).cmp(&i128::from(other));
        let stretch = i128::from(i64::MAX);
        let stretched = |num: i64| ratio(i128::from(num) * stretch, i128::from(den));
        prop_assert_eq!(stretched(num).cmp(&stretched(other)), near);
    }

    #[test]
    fn written_and_read_again(whole in -1_000_000_i64..1_000_000, places in 0_u32..6) {
        let value = ratio(i128::from(whole), 10_i128.pow(places));
        let read: f64 = value.exact().parse().unwrap_or(f64::NAN);
        prop_assert_eq!(Ratio::nearest(read), Some(value));
    }

    #[test]
    fn nothing_panics(a in any_ratio(), b in any_ratio(), degree in 0_u32..40, places in 0_u32..50) {
        let _ = (a.plus(b), a.less(b), a.times(b), a.over(b), a.power(degree), a.root(degree, places));
        let _ = (a.exact(), a.plain(), a.shown(), a.value());
    }
}
