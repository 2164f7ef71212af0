//! What customers see and say: offers, messages, launches, requests, insights, alerts.

mod alerts;
mod card;
mod floor;
mod insights;
mod launches;
mod offers;
mod requests;
mod sales;
mod told;
mod unheard;
mod who;

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::site::Site;
use crate::site::data;
use crate::site::frame::{self, Crumb};
use crate::site::listing;
use crate::site::page::{Export, ROWS};
use crate::site::value::{list, text, text_or_none};
use crate::site::view::View;

pub const VIEWS: &[View] = &[
    View {
        id: "market",
        stands_for: Some(|views| Some(&views.market.as_ref()?.kind)),
        word: "page-market",
        empty: "market-empty",
        template: "market.html",
        has: |site| site.workspace().playbook.views.market.as_ref().is_some_and(|view| site.shelf().has(&view.kind)),
        fill: offers::fill,
    },
    View {
        id: "sales",
        stands_for: None,
        word: "page-sales-room",
        empty: "sales-empty",
        template: "sales.html",
        has: sales::has,
        fill: sales::fill,
    },
    View {
        id: "launches",
        stands_for: Some(|views| Some(&views.launches.as_ref()?.kind)),
        word: "page-launches",
        empty: "launch-empty",
        template: "launches.html",
        has: |site| site.workspace().playbook.views.launches.as_ref().is_some_and(|view| site.shelf().has(&view.kind)),
        fill: launches::fill,
    },
    View {
        id: "requests",
        stands_for: None,
        word: "page-requests",
        empty: "request-empty",
        template: "requests.html",
        has: requests::has,
        fill: requests::fill,
    },
    View {
        id: "insights",
        stands_for: Some(|views| Some(&views.insights.as_ref()?.kind)),
        word: "page-insights",
        empty: "insight-empty",
        template: "insights.html",
        has: |site| site.workspace().playbook.views.insights.as_ref().is_some_and(|view| site.shelf().has(&view.kind)),
        fill: insights::fill,
    },
    View {
        id: "alerts",
        stands_for: Some(|views| Some(&views.alerts.as_ref()?.kind)),
        word: "page-alerts",
        empty: "alert-empty",
        template: "alerts.html",
        has: |site| site.workspace().playbook.views.alerts.as_ref().is_some_and(|view| site.shelf().has(&view.kind)),
        fill: alerts::fill,
    },
];

/// What a page in the place of a kind's list has beside its own values: the kind's name, which its entry in the navigation
/// has too, what it is for, its files, and the way to the plain list behind the first page.
fn head(site: &Site, path: &TreePath, kind: &str, context: &mut Context) {
    let Some(kind) = site.workspace().playbook.kind(kind) else { return };
    let title = site.lexicon().label(&kind.plural);
    context.insert_value("title", text(title));
    context.insert_value("crumbs", frame::crumbs(site, &[Crumb { name: title.to_owned(), path: None }]));
    let intro = Some(site.lexicon().label(&kind.help)).filter(|help| !help.is_empty());
    context.insert_value("intro", text_or_none(intro));
    context.insert_value("data", data::links(site, &[Export::Csv(kind.id.clone()), Export::Json(kind.id.clone())]));
    context.insert_value("pager", listing::pager(path, rows(site, &kind.id).len(), 0));
}

/// The documents of a kind that the site shows, in the order of its list.
fn rows<'a>(site: &'a Site, kind: &str) -> &'a [EntityIx] {
    site.shelf().kind(site.workspace(), kind, site.lexicon().lang())
}

/// Those of the first page of the list.
fn first<'a>(site: &'a Site, kind: &str) -> &'a [EntityIx] {
    let rows = rows(site, kind);
    rows.get(..ROWS).unwrap_or(rows)
}

/// Rows of what the links of a field lead to, as far as the site shows it.
fn linked(site: &Site, ix: EntityIx, field: &str) -> Vec<EntityIx> {
    let links = site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let named = links.iter().filter(|link| *link.field == *field).map(|link| link.to);
    named.filter(|to| site.shelf().shows(*to)).collect()
}

fn shown(site: &Site, all: &[EntityIx]) -> Shown {
    list(all.iter().filter_map(|ix| site.row(*ix)))
}

/// A limit in whole days.
fn limit(site: &Site, name: &str) -> Option<i64> {
    // Limits are days of people, far below 2^53.
    site.workspace().playbook.limit(name).map(|days| days as i64)
}
