//! What of the site programs, spreadsheets, calendars and feed readers can have, with how it is written.
//!
//! Exists because a file that nobody knows of is exported in vain.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::site::feed::{self, Feed};
use crate::site::page::{Export, List};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::View;
use crate::site::{Site, data, url};

pub const VIEW: View = View {
    id: "exports",
    stands_for: None,
    word: "page-exports",
    empty: "exports-empty",
    template: "exports.html",
    has: |site| !site.workspace().entities.is_empty(),
    fill,
};

fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    context.insert_value("kinds", kinds(site));
    context.insert_value("whole", data::links(site, &[Export::Ranking, Export::Calendar]));
    context.insert_value("all", text_or_none(feed::href(site, &Feed::All).as_deref()));
    context.insert_value("stages_followed", stages(site));
}

/// `[{name, icon, href, files, feed}]`.
fn kinds(site: &Site) -> Value {
    let kinds = site.workspace().playbook.kinds.iter().filter_map(|kind| {
        let id = &kind.id;
        let files = data::files_of(site, id)?;
        let register = site.shelf().register(id).first().and_then(|ix| site.address().entity(*ix));
        let page = site.address().list(&List::Kind(id.clone())).or(register.map(|(path, _)| path));
        Some(record([
            ("name", site.lexicon().name(&kind.plural)),
            ("icon", site.icon(id)),
            ("href", text_or_none(page.map(|path| url::encode(path.as_str())).as_deref())),
            ("files", files),
            ("feed", text_or_none(feed::href(site, &Feed::Kind(id.clone())).as_deref())),
        ]))
    });
    list(kinds)
}

/// The stages that can be followed: `[{stage, href}]`.
fn stages(site: &Site) -> Value {
    let stages = site.stages.iter().enumerate().filter_map(|(at, stage)| {
        let href = feed::href(site, &Feed::Stage(u8::try_from(at).ok()?))?;
        Some(record([("stage", stage.clone()), ("href", text(&href))]))
    });
    list(stages)
}
