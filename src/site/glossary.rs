//! The terms of the glossary as the rest of the site uses them: what is found in a text, and what it means.

use jiff::ToSpan;
use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Str;
use crate::model::entity::{Data, Entity, EntityIx};
use crate::model::view::Glossary;
use crate::site::Site;
use crate::site::mention::Vocabulary;
use crate::site::value::{list, record, text_or_none};

/// How long a term is new, in days, and how many of them the home page names.
const DAYS: i64 = 7;
const NEWEST: usize = 6;

/// The terms that are shown, with their translations. A term's number is that of its entity.
pub fn terms(site: &Site) -> Vocabulary {
    let Some(view) = view(site) else { return Vocabulary::new([]) };
    let all = shown(site, view).flat_map(|(ix, entity)| {
        let number = ix.0 as usize;
        let also = translations(entity, view).into_iter();
        let also = also.map(move |(lang, word)| (word, Some(Str::from(lang)), number));
        std::iter::once((&*entity.title, None, number)).chain(also)
    });
    Vocabulary::new(all)
}

pub fn view(site: &Site) -> Option<&Glossary> {
    site.workspace().playbook.views.glossary.as_ref()
}

/// The terms that this site's audience may see.
pub fn shown<'a>(site: &'a Site, view: &'a Glossary) -> impl Iterator<Item = (EntityIx, &'a Entity)> {
    site.of_kind(&view.kind)
}

/// What a term means.
pub fn meaning(site: &Site, ix: EntityIx) -> Option<&str> {
    site.workspace().entity(ix).text(&view(site)?.means)
}

/// Terms of the last seven days, the newest first: `{row, means, date}`. A word helps only those who know that it was agreed on.
pub fn newest(site: &Site) -> Shown {
    let workspace = site.workspace();
    let Some(view) = view(site) else { return list([]) };
    let since = workspace.today.checked_sub(DAYS.days()).unwrap_or(workspace.today);
    let created = |(ix, _): (EntityIx, &Entity)| Some((workspace.created(ix)?, ix));
    let within = |(day, _): &(Date, EntityIx)| *day > since && *day <= workspace.today;
    let mut new: Vec<(Date, EntityIx)> = shown(site, view).filter_map(created).filter(within).collect();
    new.sort_by_key(|(day, ix)| (std::cmp::Reverse(*day), *ix));
    list(new.into_iter().take(NEWEST).filter_map(|(day, ix)| {
        let means = text_or_none(meaning(site, ix));
        Some(record([("row", site.row(ix)?), ("means", means), ("date", site.lexicon().date(day))]))
    }))
}

/// The words to avoid.
pub fn avoid<'a>(entity: &'a Entity, view: &Glossary) -> impl Iterator<Item = &'a str> {
    entity.items(&view.avoid).iter().filter_map(|word| word.text())
}

/// The word in other languages, with their codes.
pub fn translations<'a>(entity: &'a Entity, view: &Glossary) -> Vec<(&'a str, &'a str)> {
    let Some(Data::Map(words)) = entity.get(&view.also).map(|value| &value.data) else { return Vec::new() };
    words.iter().filter_map(|word| Some((&*word.name, word.text()?))).collect()
}
