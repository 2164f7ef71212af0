//! A text and its edits → the new text.

use crate::base::span::Span;

/// What stands in `span` becomes `with`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub with: String,
}

impl Edit {
    /// Takes the span out.
    pub fn cut(span: Span) -> Edit {
        Edit { span, with: String::new() }
    }
}

/// Carries out `edits`, in any order. An edit inside or across another one does nothing: the first one that begins, and
/// of those that begin together the longest, decides about its bytes.
pub fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.span.start, std::cmp::Reverse(edit.span.end)));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in &edits {
        let range = edit.span.range();
        let Some(before) = text.get(at..range.start).filter(|_| range.start >= at) else { continue };
        if text.get(range.clone()).is_none() {
            continue;
        }
        out.push_str(before);
        out.push_str(&edit.with);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: usize, end: usize, with: &str) -> Edit {
        Edit { span: Span::new(start, end), with: with.to_owned() }
    }

    #[test]
    fn edits_change_their_spans_and_nothing_else() {
        assert_eq!(apply("stage: 4\n", vec![edit(7, 8, "3")]), "stage: 3\n");
        assert_eq!(apply("abcdef", vec![edit(4, 5, ""), edit(1, 2, "xy")]), "axycdf");
        assert_eq!(apply("abc", Vec::new()), "abc");
    }

    #[test]
    fn the_outer_edit_decides() {
        assert_eq!(apply("abcdef", vec![edit(2, 3, "x"), edit(1, 4, "")]), "aef");
        assert_eq!(apply("abcdef", vec![edit(1, 3, "x"), edit(2, 5, "y")]), "axdef");
        // Places that are none are left alone.
        assert_eq!(apply("é", vec![edit(1, 2, "x")]), "é");
        assert_eq!(apply("ab", vec![edit(1, 9, "x")]), "ab");
    }
}
