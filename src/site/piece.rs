//! A value of a field as the words that people read: a title instead of an id, a name instead of a person, a date in
//! words. A line of text is a row of such pieces.

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::document::LinkTarget;
use crate::model::entity::{Data, EntityIx, Value};
use crate::model::kind::Shape;
use crate::model::source;
use crate::site::page::Page;
use crate::site::value::{escaped, markup};
use crate::site::{Site, role, row, url};
use crate::syntax;
use crate::syntax::date::{self, DateText};
use crate::syntax::markdown::address::{self, Address};

/// Some words of a line, and what they lead to.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    pub text: String,
    /// The way from the root of the site.
    href: Option<String>,
    /// An address elsewhere, of a scheme that may be linked.
    url: Option<String>,
    /// A date, as machines read it.
    iso: Option<String>,
    /// The initials of a person, and the hue of the role.
    person: Option<(String, u8)>,
    /// What stands between this piece and the next, before the space.
    after: &'static str,
}

impl Piece {
    /// Words that lead nowhere.
    pub fn plain(words: &str) -> Piece {
        Piece { text: words.to_owned(), ..Piece::default() }
    }

    /// A day, in words.
    pub fn date(day: Date, words: &str) -> Piece {
        Piece { iso: Some(day.to_string()), ..Piece::plain(words) }
    }

    fn write(&self, root: &str, out: &mut String) {
        if let Some((initials, hue)) = &self.person {
            put(out, &["<span class=\"av h", &hue.to_string(), "\" aria-hidden=\"true\">"], initials, "</span> ");
        }
        match (&self.href, &self.url, &self.iso) {
            (Some(href), _, _) => put(out, &["<a href=\"", root, href, "\">"], &self.text, "</a>"),
            (_, Some(url), _) => {
                put(out, &["<a href=\""], url, "\" rel=\"noopener noreferrer\">");
                put(out, &[], &self.text, "</a>");
            }
            (_, _, Some(iso)) => put(out, &["<time datetime=\"", iso, "\">"], &self.text, "</time>"),
            _ => put(out, &[], &self.text, ""),
        }
    }
}

/// Pieces as a line of markup, on a page that is `root` below the root of the site. It is written here and not by a
/// template because a page has hundreds of them.
pub fn line(root: &str, pieces: &[Piece]) -> Shown {
    let mut out = String::with_capacity(64);
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        piece.write(root, &mut out);
        if at + 1 < pieces.len() {
            out.push_str(piece.after);
        }
    }
    markup(&out)
}

/// Writes our own markup, somebody's words, and markup again.
fn put(out: &mut String, before: &[&str], words: &str, after: &str) {
    before.iter().for_each(|part| out.push_str(part));
    out.push_str(&escaped(words));
    out.push_str(after);
}

/// A value in words, where no address in it is relative to a file.
pub fn pieces(site: &Site, shape: &Shape, value: &Value) -> Vec<Piece> {
    pieces_in(Scene { site, file: None }, shape, value)
}

/// Where a value is read.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub site: &'a Site,
    /// The file that it stands in: relative addresses begin there.
    pub file: Option<&'a TreePath>,
}

/// A value in words.
pub fn pieces_in(scene: Scene<'_>, shape: &Shape, value: &Value) -> Vec<Piece> {
    let Scene { site, .. } = scene;
    let lexicon = site.lexicon();
    if let Some(role) = role_among_people(site, shape, value) {
        return vec![Piece::plain(role)];
    }
    let shape = fitting(site, shape, value);
    match &value.data {
        Data::NotNeeded(reason) => vec![Piece::plain(&lexicon.say("site-not-needed", vec![("why", reason.into())]))],
        Data::Bool(yes) => vec![Piece::plain(&lexicon.word(if *yes { "site-yes" } else { "site-no" }))],
        Data::Number { text, .. } => vec![Piece::plain(&lexicon.number(text))],
        Data::Date(day) => vec![Piece::date(*day, &lexicon.day(*day))],
        Data::Text(words) => vec![word(scene, shape, words)],
        Data::List(items) => {
            let of = if let Shape::List { of, .. } = shape { of } else { shape };
            listed(items.iter().map(|item| pieces_in(scene, of, item)).collect(), ",")
        }
        // Members hold lists with commas of their own.
        Data::Map(values) => listed(values.iter().map(|value| inside(scene, shape, value)).collect(), " ·"),
    }
}

/// The shape among alternatives that the value was read by.
pub fn fitting<'a>(site: &Site, shape: &'a Shape, value: &Value) -> &'a Shape {
    let Shape::Either(shapes) = shape else { return shape };
    let fits = |shape: &&Shape| match (shape, &value.data) {
        (Shape::Enum(choices), Data::Text(word)) => choices.iter().any(|choice| choice.id == *word),
        (Shape::List { .. }, Data::List(_)) => true,
        (Shape::Map(_) | Shape::Dict(_) | Shape::Score, Data::Map(_)) => true,
        (Shape::Date | Shape::DateTime, Data::Date(_)) => true,
        (Shape::Bool, Data::Bool(_)) => true,
        (Shape::Int { .. } | Shape::Num { .. }, Data::Number { .. }) => true,
        // An id is meant where there is something of that name; any other word is only a word.
        (Shape::Person { .. }, Data::Text(word)) => site.workspace().find(role::PEOPLE, word).is_some(),
        (Shape::Ref { kinds, .. }, Data::Text(word)) => referent(site, kinds, word).is_some(),
        (Shape::Text { .. } | Shape::Url | Shape::Cycle | Shape::DateTime, Data::Text(_)) => true,
        _ => false,
    };
    // Free text fits any word, so it is asked last.
    let (free, strict): (Vec<&Shape>, Vec<&Shape>) = shapes.iter().partition(|one| matches!(one, Shape::Text { .. }));
    strict.into_iter().chain(free).find(fits).or(shapes.first()).unwrap_or(shape)
}

/// The key of a map with free keys: often a role, else a word.
pub fn role_or_word(site: &Site, key: &str) -> String {
    match site.workspace().playbook.role(key) {
        Some(role) => site.lexicon().label(&role.name).to_owned(),
        None => key.replace(['-', '_'], " "),
    }
}

/// The role that stands where people, teams and words of any sort may stand together.
fn role_among_people<'a>(site: &'a Site, shape: &Shape, value: &Value) -> Option<&'a str> {
    let Shape::Either(shapes) = shape else { return None };
    let people = shapes.iter().any(|shape| matches!(shape, Shape::Person { .. }));
    let word = value.text().filter(|_| people && matches!(fitting(site, shape, value), Shape::Text { .. }))?;
    site.workspace().playbook.role(word).map(|role| site.lexicon().label(&role.name))
}

/// Several values in one line, with this between them.
fn listed(values: Vec<Vec<Piece>>, between: &'static str) -> Vec<Piece> {
    let mut line: Vec<Piece> = Vec::new();
    for value in values.into_iter().filter(|value| !value.is_empty()) {
        if let Some(last) = line.last_mut() {
            last.after = between;
        }
        line.extend(value);
    }
    line
}

/// A member of a map within a line: its name, then its value.
fn inside(scene: Scene<'_>, shape: &Shape, value: &Value) -> Vec<Piece> {
    let Scene { site, .. } = scene;
    let (name, shape) = match shape {
        Shape::Dict(of) => (role_or_word(site, &value.name), &**of),
        _ => match shape.fields().iter().find(|field| field.id == value.name) {
            Some(field) => (site.lexicon().label(&field.name).to_owned(), &field.shape),
            None => return Vec::new(),
        },
    };
    let name = Piece { after: ":", ..Piece::plain(&name) };
    std::iter::once(name).chain(pieces_in(scene, shape, value)).collect()
}

fn word(scene: Scene<'_>, shape: &Shape, words: &str) -> Piece {
    let Scene { site, .. } = scene;
    let lexicon = site.lexicon();
    match shape {
        Shape::Enum(_) => Piece::plain(row::choice(shape, words).map_or(words, |name| lexicon.label(name))),
        Shape::Cycle => Piece::plain(&lexicon.cycle(words)),
        Shape::Person { role } => person(site, words, role.as_deref()),
        Shape::Ref { kinds, .. } => reference(site, kinds, words),
        Shape::Url => link(scene, words),
        Shape::DateTime => moment(site, words),
        _ => Piece::plain(words),
    }
}

/// A day with the time as it is written, `18 August 2026, 09:40`.
fn moment(site: &Site, words: &str) -> Piece {
    let DateText::Date(day) = date::date_time(words) else { return Piece::plain(words) };
    let day = site.lexicon().day(day);
    let said = if let Some(clock) = words.get(11..16) { format!("{day}, {clock}") } else { day };
    Piece { iso: Some(words.replacen(' ', "T", 1)), ..Piece::plain(&said) }
}

/// An address: of the web, or of a file of the workspace. What leads nowhere, or by a scheme that nobody should follow,
/// stays words.
fn link(scene: Scene<'_>, words: &str) -> Piece {
    match address::written(words) {
        Address::Web(url) => Piece { url: Some(url), ..Piece::plain(words.trim_start_matches("mailto:")) },
        Address::Numbered(LinkTarget::Relative { path, anchor }) => {
            let href = inner(scene, &path).map(|href| match anchor {
                Some(anchor) => format!("{href}#{}", url::encode(&anchor)),
                None => href,
            });
            Piece { href, ..Piece::plain(words) }
        }
        Address::Numbered(_) => Piece::plain(words),
    }
}

/// The way from the root of the site to a file of the workspace, sought beside the file at hand and then from the root.
fn inner(scene: Scene<'_>, path: &str) -> Option<String> {
    let Scene { site, file } = scene;
    let beside = file.and_then(|file| file.sibling(path));
    [beside, file.map_or_else(|| TreePath::new(path), |file| source::from_top(file, path))]
        .into_iter()
        .flatten()
        .find_map(|target| {
            if target.is_markdown() {
                let page = syntax::address::page(&target, &site.workspace().playbook)?;
                let own = match site.address().pages.get(&page)? {
                    Page::Entity(ix) => &site.workspace().entity(*ix).path,
                    Page::Document(ix) => &site.workspace().document(*ix).path,
                    _ => return None,
                };
                return (*own == target).then(|| url::encode(page.as_str()));
            }
            // A page of the site wins over a file that would take its place.
            let copied = site.workspace().attachments.binary_search(&target).is_ok();
            (copied && !site.address().pages.contains_key(&target)).then(|| site.shared_href(&target))
        })
}

fn person(site: &Site, id: &str, role: Option<&str>) -> Piece {
    let workspace = site.workspace();
    let Some(found) = workspace.find(role::PEOPLE, id) else { return Piece::plain(id) };
    let name = role::person_name(site, id);
    let hue = role.and_then(|id| workspace.playbook.role(id)).map_or(0, |role| role.hue);
    Piece { href: site.href(found), person: Some((role::initials(name), hue)), ..Piece::plain(name) }
}

/// The title of what an id leads to, and of the part when one is meant.
fn reference(site: &Site, kinds: &[Str], words: &str) -> Piece {
    let found = referent(site, kinds, words).and_then(|ix| Some((ix, site.href(ix)?)));
    let Some((ix, href)) = found else { return Piece::plain(words) };
    let entity = site.workspace().entity(ix);
    let part = words.split_once('#').map(|(_, part)| part);
    let mut items = entity.values.iter().flat_map(Value::items);
    let part = part.and_then(|part| items.find(|item| item.get("id").and_then(Value::text) == Some(part)));
    let title = part.and_then(|part| part.get("title")?.text()).unwrap_or(&entity.title);
    Piece { href: Some(href), ..Piece::plain(title) }
}

/// What an id leads to; the part behind `#` is looked for inside it.
pub fn referent(site: &Site, kinds: &[Str], words: &str) -> Option<EntityIx> {
    let workspace = site.workspace();
    let found = workspace.find_any(words.split('#').next().unwrap_or(words));
    found.into_iter().find(|ix| kinds.is_empty() || kinds.contains(&workspace.entity(*ix).kind))
}
