//! Exact fractions, and how they are written down.
//!
//! Scores are compared as fractions of whole numbers and never as floats: two machines must agree on every tie, and a
//! median of 8.5, a mean over seven raters or a division by effort must not lose a digit on the way to the order.

use std::cmp::Ordering;

/// A reduced fraction with a positive denominator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratio {
    num: i128,
    den: i128,
}

/// A millionth: how finely a float is read when exact arithmetic is impossible.
const MILLION: i128 = 1_000_000;

/// From 2⁵³ on every float is a whole number.
const WHOLE: f64 = 9_007_199_254_740_992.0;

impl Ratio {
    pub const ZERO: Ratio = Ratio { num: 0, den: 1 };
    pub const ONE: Ratio = Ratio { num: 1, den: 1 };

    /// `num / den`, reduced; `None` for a denominator of zero or a number too large to turn round.
    pub fn new(num: i128, den: i128) -> Option<Ratio> {
        let (num, den) = match den.cmp(&0) {
            Ordering::Greater => (num, den),
            Ordering::Equal => return None,
            Ordering::Less => (num.checked_neg()?, den.checked_neg()?),
        };
        // Nearly all scores fit a machine word, where a division costs a tenth of a wide one.
        if let (Ok(num), Ok(den)) = (i64::try_from(num), i64::try_from(den)) {
            let shared = i64::try_from(narrow_divisor(num.unsigned_abs(), den.unsigned_abs())).ok()?;
            return Some(Ratio { num: i128::from(num / shared), den: i128::from(den / shared) });
        }
        let shared = i128::try_from(divisor(num.unsigned_abs(), den.unsigned_abs())).ok()?;
        Some(Ratio { num: num / shared, den: den / shared })
    }

    pub fn whole(n: i64) -> Ratio {
        Ratio { num: i128::from(n), den: 1 }
    }

    /// The fraction of millionths nearest to a float, with twelve digits at most, since the last ones of a computed
    /// float depend on the order of its factors; `None` for what is no number. Beyond 10³⁸ all are the same.
    pub fn nearest(value: f64) -> Option<Ratio> {
        if !value.is_finite() {
            None
        } else if value.abs() >= WHOLE {
            Ratio::new(twelve_digits(value as i128), 1)
        } else {
            Ratio::new(twelve_digits((value * MILLION as f64).round() as i128), MILLION)
        }
    }

    pub fn plus(self, other: Ratio) -> Option<Ratio> {
        let left = self.num.checked_mul(other.den)?;
        let right = other.num.checked_mul(self.den)?;
        Ratio::new(left.checked_add(right)?, self.den.checked_mul(other.den)?)
    }

    pub fn less(self, other: Ratio) -> Option<Ratio> {
        self.plus(Ratio { num: other.num.checked_neg()?, den: other.den })
    }

    pub fn times(self, other: Ratio) -> Option<Ratio> {
        Ratio::new(self.num.checked_mul(other.num)?, self.den.checked_mul(other.den)?)
    }

    pub fn over(self, other: Ratio) -> Option<Ratio> {
        Ratio::new(self.num.checked_mul(other.den)?, self.den.checked_mul(other.num)?)
    }

    pub fn power(self, exponent: u32) -> Option<Ratio> {
        if exponent == 0 {
            return Some(Ratio::ONE);
        }
        (1..exponent).try_fold(self, |product, _| product.times(self))
    }

    /// For drawing and for the way round an overflow; never compared.
    pub fn value(self) -> f64 {
        self.num as f64 / self.den as f64
    }

    /// The exact decimal where there is one (`172.125`), else six places.
    pub fn exact(self) -> String {
        self.trimmed(self.decimals().unwrap_or(6))
    }

    /// As people write it: every digit when there are at most three behind the point, else two.
    pub fn plain(self) -> String {
        self.trimmed(self.decimals().filter(|places| *places <= 3).unwrap_or(2))
    }

    /// As people compare it: whole from 100 up, else one decimal, and two telling digits below 1.
    pub fn shown(self) -> String {
        let size = Ratio { num: self.num.saturating_abs(), den: self.den };
        // The thresholds are where rounding would reach the next form: 99.96 is shown as 100, not as 100.0.
        if size >= (Ratio { num: 1999, den: 20 }) {
            return self.fixed(0);
        }
        if self.num == 0 || size >= (Ratio { num: 199, den: 200 }) {
            return self.fixed(1);
        }
        let mut places = 2;
        let mut limit = Ratio { num: 199, den: 2000 };
        while size < limit && places < 6 {
            places += 1;
            limit.den *= 10;
        }
        self.fixed(places)
    }

    /// The root of this degree, rounded to `places`; `None` for negative numbers and for what would overflow.
    pub fn root(self, degree: u32, places: u32) -> Option<String> {
        if degree == 0 || self.num < 0 {
            return None;
        }
        let one = 10_i128.checked_pow(places)?;
        // k is the nearest number of units when (2k − 1)ᵈ ≤ (2·10ᵖ)ᵈ·x, and it is the largest such k.
        let right = one.checked_mul(2)?.checked_pow(degree)?.checked_mul(self.num)?;
        let fits = |k: i128| {
            let left = (2 * k - 1).checked_pow(degree).and_then(|power| power.checked_mul(self.den));
            left.is_some_and(|left| left <= right)
        };
        let mut low = 0_i128;
        let mut high = (self.num / self.den).checked_add(2)?.checked_mul(one)?;
        high.checked_mul(2)?;
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if fits(middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Some(Ratio { num: low, den: one }.fixed(places as usize))
    }

    /// Rounded to `places` decimals, halves away from zero.
    fn fixed(self, places: usize) -> String {
        let den = self.den.unsigned_abs();
        let size = self.num.unsigned_abs();
        let mut digits = (size / den).to_string().into_bytes();
        let mut rest = size % den;
        for _ in 0..places {
            let (digit, after) = next_digit(rest, den);
            digits.push(b'0' + digit);
            rest = after;
        }
        if rest >= den - rest {
            round_up(&mut digits);
        }
        let point = digits.len() - places;
        let sign = if self.num < 0 && digits.iter().any(|digit| *digit != b'0') { "-" } else { "" };
        let text: String = digits.iter().map(|digit| char::from(*digit)).collect();
        let (whole, part) = text.split_at(point);
        if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }

    fn trimmed(self, places: usize) -> String {
        let text = self.fixed(places);
        if !text.contains('.') {
            return text;
        }
        String::from(text.trim_end_matches('0').trim_end_matches('.'))
    }

    /// How many decimals write it exactly; `None` when no number of them does.
    fn decimals(self) -> Option<usize> {
        let mut rest = self.den;
        let mut count = |factor: i128| {
            let mut times = 0;
            while rest % factor == 0 {
                rest /= factor;
                times += 1;
            }
            times
        };
        let places = count(2).max(count(5));
        (rest == 1).then_some(places)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        if self.den == other.den {
            return self.num.cmp(&other.num);
        }
        match (self.num.checked_mul(other.den), other.num.checked_mul(self.den)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => by_parts(*self, *other),
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares whole parts, then what is left upside down: slower than a cross product, but it cannot overflow.
fn by_parts(mut left: Ratio, mut right: Ratio) -> Ordering {
    let mut turned = false;
    loop {
        let (a, b) = (left.num.div_euclid(left.den), right.num.div_euclid(right.den));
        let (rest_a, rest_b) = (left.num.rem_euclid(left.den), right.num.rem_euclid(right.den));
        let found = a.cmp(&b).then(if rest_a == 0 || rest_b == 0 { rest_a.cmp(&rest_b) } else { Ordering::Equal });
        if found != Ordering::Equal || (rest_a == 0 && rest_b == 0) {
            return if turned { found.reverse() } else { found };
        }
        left = Ratio { num: left.den, den: rest_a };
        right = Ratio { num: right.den, den: rest_b };
        turned = !turned;
    }
}

/// The greatest common divisor; one when both are zero.
fn divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// The same for numbers of one machine word.
fn narrow_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// The number with zeros from its thirteenth digit on.
fn twelve_digits(number: i128) -> i128 {
    let mut unit = 1;
    while (number / unit).unsigned_abs() >= 1_000_000_000_000 {
        unit *= 10;
    }
    let rest = number % unit;
    // Towards zero there is always room; away from it the largest numbers have none.
    let down = number - rest;
    let up = if rest < 0 { down.checked_sub(unit) } else { down.checked_add(unit) };
    if rest.unsigned_abs() * 2 >= unit.unsigned_abs() { up.unwrap_or(down) } else { down }
}

/// The next decimal of `rest / den` and what is left, by ten additions, since `rest * 10` could overflow.
fn next_digit(rest: u128, den: u128) -> (u8, u128) {
    (0..10).fold((0, 0), |(digit, sum), _| {
        let sum = sum + rest;
        if sum >= den { (digit + 1, sum - den) } else { (digit, sum) }
    })
}

/// Adds one to the last digit and carries it as far as it goes.
fn round_up(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
}
