//! A request → what the site has at that address.
//!
//! An address is looked up among the site's own files and nowhere else, so nothing that is not published can be had.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::command::serve::generation::Generation;
use crate::host::disk;
use crate::host::http::{Bell, Body, Request, Response};
use crate::site::preview::problems::{self, Frame};
use crate::site::preview::{self, Marks};

const POLICY: &str = "Content-Security-Policy";

pub fn answer(now: &Generation, bell: &Arc<Bell>, request: &Request) -> Response {
    match request.path.as_str() {
        preview::SCRIPT => return Response::new(200, "text/javascript; charset=utf-8", preview::RELOAD),
        preview::EVENTS => {
            let body = Body::Events(bell.clone());
            return Response { status: 200, content_type: "text/event-stream; charset=utf-8", headers: vec![], body };
        }
        preview::STYLE => return Response::new(200, "text/css; charset=utf-8", preview::SHEET),
        preview::PROBLEMS => return problems(now, bell.fault().as_deref()),
        _ => {}
    }
    // An address that ends with a slash is a folder, and shows its first page.
    let first = if request.path.ends_with('/') { "index.html" } else { "" };
    let wanted = TreePath::new(&format!("{}{first}", request.path.trim_start_matches('/')));
    let Some(wanted) = wanted else { return missing(now) };
    page(now, &wanted, 200)
        .or_else(|| attachment(now, &wanted))
        .or_else(|| folder(now, &wanted, request))
        .unwrap_or_else(|| missing(now))
}

/// Everything that is to be mended.
fn problems(now: &Generation, fault: Option<&str>) -> Response {
    let workspace = now.loaded.workspace();
    let words = &*now.loaded.words;
    let role = |id: &str| Some(workspace.playbook.role(id)?.name.get(words.lang()).to_owned());
    // Of what is broken the findings themselves tell.
    let fault = fault.filter(|_| now.fault().is_none());
    let frame = Frame { title: &workspace.config.title, words, fault, version: &now.version, role: &role };
    let page = problems::page(now.problems(), frame);
    Response::new(200, "text/html; charset=utf-8", page).with(POLICY, preview::STRICT)
}

/// A file that the site makes.
fn page(now: &Generation, path: &TreePath, status: u16) -> Option<Response> {
    let bytes = now.site.render(path)?;
    let content_type = preview::content_type(path);
    if path.extension() != "html" {
        return Some(Response::new(status, content_type, bytes));
    }
    let problems = now.loaded.words.word("problems-all");
    let served = preview::page(&bytes, Marks { version: &now.version, problems: &problems });
    let response = Response::new(status, content_type, served.bytes);
    Some(match served.policy {
        Some(policy) => response.with(POLICY, policy),
        None => response,
    })
}

/// A file of the workspace that the site copies.
fn attachment(now: &Generation, path: &TreePath) -> Option<Response> {
    let source = now.attachments.get(path)?;
    // What was removed a moment ago is missing; the next look will say so too.
    let (root, source) = now.loaded.neighbour(source).unwrap_or((&now.loaded.root, source.clone()));
    let (file, length) = disk::open_attachment(root, &source).ok()?;
    let body = Body::Stream(Box::new(file), length);
    let response = Response { status: 200, content_type: preview::content_type(path), headers: Vec::new(), body };
    Some(if preview::may_run(path) { response.with(POLICY, preview::NO_SCRIPTS) } else { response })
}

/// The way to a folder's first page: with its slash, so that the links of that page lead where they should.
fn folder(now: &Generation, path: &TreePath, request: &Request) -> Option<Response> {
    let first = path.child("index.html")?;
    let known = now.site.has(&first) || now.attachments.contains_key(&first);
    let query = request.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    let target = format!("/{}/{query}", preview::encoded(path));
    known.then(|| Response::text(302, &target).with("Location", &target))
}

/// The site's own page for addresses that do not exist.
fn missing(now: &Generation) -> Response {
    let own = TreePath::new(preview::MISSING).and_then(|path| page(now, &path, 404));
    own.unwrap_or_else(|| Response::text(404, "There is no such page."))
}
