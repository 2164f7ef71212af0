//! "Did you mean": the nearest of some known words.

/// The word of `known` that `word` is probably meant to be; `None` when nothing is near enough to be worth saying.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    if word.chars().count() > 80 {
        return None;
    }
    let scored = known.into_iter().filter_map(|candidate| {
        let lower = candidate.to_lowercase();
        let distance = strsim::damerau_levenshtein(&word, &lower);
        let allowed = (word.chars().count().max(lower.chars().count()) / 3).clamp(1, 4);
        let begins =
            word.chars().count() >= 4 && (lower.starts_with(&word) || word.starts_with(&lower) && lower.len() >= 4);
        (distance <= allowed || begins).then_some((distance, candidate))
    });
    scored.min_by_key(|(distance, candidate)| (*distance, *candidate)).map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let known = ["confidence", "impact", "ease", "evidence"];
        assert_eq!(nearest("confidance", known), Some("confidence"));
        assert_eq!(nearest("Impact", known), Some("impact"));
        assert_eq!(nearest("eas", known), Some("ease"));
        assert_eq!(nearest("budget", known), None);
        assert_eq!(nearest("", known), None);
    }
}
