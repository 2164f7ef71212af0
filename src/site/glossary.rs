//! The terms of the glossary as the rest of the site uses them: what is found in a text, and what it means.

use crate::base::text::Str;
use crate::model::entity::{Data, Entity, EntityIx};
use crate::model::view::Glossary;
use crate::site::Site;
use crate::site::mention::Vocabulary;

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

/// The words to avoid.
pub fn avoid<'a>(entity: &'a Entity, view: &Glossary) -> impl Iterator<Item = &'a str> {
    entity.items(&view.avoid).iter().filter_map(|word| word.text())
}

/// The word in other languages, with their codes.
pub fn translations<'a>(entity: &'a Entity, view: &Glossary) -> Vec<(&'a str, &'a str)> {
    let Some(Data::Map(words)) = entity.get(&view.also).map(|value| &value.data) else { return Vec::new() };
    words.iter().filter_map(|word| Some((&*word.name, word.text()?))).collect()
}
