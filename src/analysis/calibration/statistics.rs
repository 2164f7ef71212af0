//! Four formulae, each with its source. None of them rounds.

/// The mean of (p − o)², where p is what was predicted and o is 1 for what came true: G. W. Brier, "Verification of forecasts
/// expressed in terms of probability", Monthly Weather Review 78, 1950. 0 is perfect; always saying one half gives 0.25.
pub fn brier(predictions: &[(f64, bool)]) -> Option<f64> {
    mean(predictions.iter().map(|(predicted, held)| (predicted - f64::from(u8::from(*held))).powi(2)))
}

/// Where the true share lies with a likelihood of 95 in 100 when `held` of `count` came true: E. B. Wilson, "Probable
/// inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22, 1927.
/// Unlike the textbook's interval it keeps within 0 and 1 and is honest about small numbers.
pub fn wilson(held: usize, count: usize) -> (f64, f64) {
    if count == 0 {
        return (0.0, 1.0);
    }
    const Z: f64 = 1.959_963_984_540_054;
    let (n, share) = (count as f64, held as f64 / count as f64);
    let whole = 1.0 + Z * Z / n;
    let middle = (share + Z * Z / (2.0 * n)) / whole;
    let half = Z / whole * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// Correlation of ranks, equal values sharing the mean of their ranks: C. Spearman, "The proof and measurement of association
/// between two things", American Journal of Psychology 15, 1904. `None` where one side has a single value.
pub fn spearman(pairs: &[(f64, f64)]) -> Option<f64> {
    let (left, right) = (ranks(pairs.iter().map(|pair| pair.0)), ranks(pairs.iter().map(|pair| pair.1)));
    let (a, b) = (mean(left.iter().copied())?, mean(right.iter().copied())?);
    let product: f64 = left.iter().zip(&right).map(|(x, y)| (x - a) * (y - b)).sum();
    let spread = |ranks: &[f64], middle: f64| ranks.iter().map(|rank| (rank - middle).powi(2)).sum::<f64>();
    let below = (spread(&left, a) * spread(&right, b)).sqrt();
    (below > 0.0).then(|| product / below)
}

pub fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

/// The middle value, or the mean of the two in the middle.
pub fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get((values.len() - 1) / 2)?;
    Some((lower + upper) / 2.0)
}

/// The rank of each value from the smallest, from 1.
fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let values: Vec<f64> = values.collect();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    for equal in order.chunk_by(|a, b| values[*a].total_cmp(&values[*b]).is_eq()) {
        let before = order.partition_point(|one| values[*one].total_cmp(&values[equal[0]]).is_lt());
        let shared = before as f64 + (equal.len() as f64 + 1.0) / 2.0;
        equal.iter().for_each(|one| ranks[*one] = shared);
    }
    ranks
}
