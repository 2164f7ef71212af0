//! What was built on something that has changed since.

use tera::Value;

use crate::base::text::Arg;
use crate::owing::suspect;
use crate::site::Site;
use crate::site::value::{record, text};
use crate::site::view::method::health::some;

/// Whether anything is.
pub fn any(site: &Site) -> bool {
    suspect::all(site.workspace()).iter().any(|one| site.shelf().shows(one.ix) && site.shelf().shows(one.on))
}

/// `{row, on, said}` for each.
pub fn value(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let shown = suspect::all(site.workspace()).into_iter();
    let shown = shown.filter(|one| site.shelf().shows(one.ix) && site.shelf().shows(one.on));
    let rows = shown.filter_map(|one| {
        let said = lexicon.say("health-suspect-since", vec![("date", Arg::from(lexicon.day(one.changed)))]);
        Some(record([("row", site.row(one.ix)?), ("on", site.row(one.on)?), ("said", text(&said))]))
    });
    some(rows.collect())
}
