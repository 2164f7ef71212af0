//! The version of a settings file: it says whether this program can read the rest.

use crate::model::node::{NodeKind, Style};
use crate::model::rule;
use crate::playbook::form::Form;
use crate::playbook::review::Review;

/// Checks `version`. `obliged`: it must be there.
pub fn check(form: &mut Form, obliged: bool, review: &mut Review) {
    let rule = &rule::UNSUPPORTED_VERSION;
    let Some(node) = form.take("version") else {
        if obliged {
            review.mistake_of(rule, "unsupported-version-missing", form.key_span("version"), Vec::new());
        }
        return;
    };
    let supported = match &node.kind {
        NodeKind::Scalar(scalar) => scalar.style == Style::Plain && &*scalar.text == "1",
        _ => false,
    };
    if !supported {
        let found = review.quoted(node.span);
        review.mistake_of(rule, rule.slug, node.span, vec![("value", found.into())]);
    }
}
