//! What was built on something that has changed since.

use tera::Value;

use crate::base::text::Arg;
use crate::owing::suspect::{self, Suspect};
use crate::site::Site;
use crate::site::value::{record, text};
use crate::site::view::method::health::some;

/// Whether anything is.
pub fn any(site: &Site) -> bool {
    !all(site).is_empty()
}

fn all(site: &Site) -> Vec<Suspect<'_>> {
    suspect::all(site.workspace(), &|ix| site.shelf().shows(ix))
}

/// `{row, on, said}` for each.
pub fn value(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let rows = all(site).into_iter().filter_map(|one| {
        let said = lexicon.say("health-suspect-since", vec![("date", Arg::from(lexicon.day(one.changed)))]);
        Some(record([("row", site.row(one.ix)?), ("on", site.row(one.on)?), ("said", text(&said))]))
    });
    some(rows.collect())
}
