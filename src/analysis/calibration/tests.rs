use crate::analysis::calibration::statistics::{brier, median, spearman, wilson};

fn near(value: Option<f64>, expected: f64) {
    let value = value.unwrap_or(f64::NAN);
    assert!((value - expected).abs() < 5e-4, "{value} instead of {expected}");
}

/// The check value of the design: confidence 8 yes, 8 no, 5 yes, 3 no, 9 yes.
#[test]
fn the_mean_square_error_of_predictions() {
    near(brier(&[(0.8, true), (0.8, false), (0.5, true), (0.3, false), (0.9, true)]), 0.206);
    near(brier(&[(0.5, true), (0.5, false)]), 0.25);
    near(brier(&[(1.0, true), (0.0, false)]), 0.0);
    assert_eq!(brier(&[]), None);
}

/// 8 of 10: 0.4902 to 0.9433. 0 of 10: 0 to 0.2775.
#[test]
fn the_interval_of_a_share() {
    let (low, high) = wilson(8, 10);
    near(Some(low), 0.4902);
    near(Some(high), 0.9433);
    let (low, high) = wilson(0, 10);
    near(Some(low), 0.0);
    near(Some(high), 0.2775);
    assert_eq!(wilson(0, 0), (0.0, 1.0));
}

/// Ten people's intelligence and hours of television: −29/165, by hand from the squares of differences of ranks, 194.
#[test]
fn the_correlation_of_ranks() {
    let intelligence = [106.0, 100.0, 86.0, 101.0, 99.0, 103.0, 97.0, 113.0, 112.0, 110.0];
    let hours = [7.0, 27.0, 2.0, 50.0, 28.0, 29.0, 20.0, 12.0, 6.0, 17.0];
    let pairs: Vec<(f64, f64)> = intelligence.into_iter().zip(hours).collect();
    near(spearman(&pairs), -0.1758);
    near(spearman(&[(1.0, 10.0), (2.0, 20.0), (3.0, 30.0)]), 1.0);
    // Equal values share a rank: 1.5, 1.5, 3 against 1, 2, 3.
    near(spearman(&[(5.0, 1.0), (5.0, 2.0), (7.0, 3.0)]), 0.866);
    assert_eq!(spearman(&[(1.0, 1.0), (1.0, 2.0)]), None);
}

#[test]
fn the_middle_value() {
    assert_eq!(median(&mut [3.0, 1.0, 2.0]), Some(2.0));
    assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), Some(2.5));
    assert_eq!(median(&mut []), None);
}
