//! What stands where a drawing of the workspace cannot be shown.

use crate::site::value::escaped;

/// A drawing that says why there is no other.
pub fn instead(words: &str) -> Vec<u8> {
    let words = escaped(words);
    let text =
        format!("<text x=\"8\" y=\"26\" font-family=\"sans-serif\" font-size=\"16\" fill=\"#777\">{words}</text>");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"560\" height=\"40\" viewBox=\"0 0 560 40\">{text}</svg>\n"
    )
    .into_bytes()
}
