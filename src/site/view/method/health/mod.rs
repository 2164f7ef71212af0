//! How well the workspace is kept: what is broken, what nobody looked at for long, what stands alone, what waits for an answer.
//!
//! It speaks of documents and never of people, and what the calendar alone causes is told in a quiet voice.

mod age;
mod broken;
mod lonely;
mod suspect;

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::site::Site;
use crate::site::value::{list, record};
use crate::site::view::View;

pub const VIEW: View = View {
    id: "health",
    stands_for: None,
    word: "page-health",
    empty: "health-empty",
    template: "health.html",
    has,
    fill,
};

/// How many documents a panel names.
const SHOWN: usize = 12;

fn has(site: &Site) -> bool {
    let found = broken::Found::new(site);
    let quiet = [&found.mistakes, &found.placeholders, &found.aged].into_iter().all(Vec::is_empty);
    !quiet || suspect::any(site) || age::counts(site).iter().any(|count| *count > 0) || !lonely::all(site).is_empty()
}

fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let found = broken::Found::new(site);
    let [unanswered, scores, stuck] = age::counts(site);
    context.insert_value("counts", found.counts());
    context.insert_value("aged", Value::from(found.aged.len() + scores + stuck));
    context.insert_value("rules", broken::by_rule(site, &found));
    context.insert_value("files", broken::by_file(site, &found));
    context.insert_value("placeholders", broken::listed(site, &found, &found.placeholders));
    context.insert_value("answers", age::unanswered(site));
    context.insert_value("reviews", broken::listed(site, &found, &found.aged));
    context.insert_value("scores", age::old_scores(site));
    context.insert_value("stuck", age::stuck(site));
    context.insert_value("suspects", suspect::value(site));
    context.insert_value("lonely", lonely::value(site));
    context.insert_value("unanswered", Value::from(unanswered));
}

/// The first of many: `{rows, all, more}`.
fn some(rows: Vec<Value>) -> Value {
    let all = rows.len();
    record([
        ("rows", list(rows.into_iter().take(SHOWN))),
        ("all", Value::from(all)),
        ("more", Value::from(all.saturating_sub(SHOWN))),
    ])
}
