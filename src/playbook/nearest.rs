//! "Did you mean …?": the known word that a misspelt one is closest to.
//!
//! A mistyped key is the commonest mistake in a settings file, and naming the right key mends it at once.

/// The word among `known` that `word` may have meant, if any is close enough to be worth saying.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let word = word.to_lowercase();
    // A third of the letters may be wrong; with more, the guess would puzzle rather than help.
    let bound = (word.chars().count() / 3).clamp(1, 3);
    let measured = known.into_iter().map(|known| (strsim::osa_distance(&word, &known.to_lowercase()), known));
    // `min_by_key` keeps the first of equals, so the order of the playbook decides.
    measured.filter(|(distance, _)| *distance <= bound).min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}
