//! The log and the entities of today → what became of each document, and of the ranking week by week. Global.
//!
//! Only what stands in commits has a past: what the working tree says beyond them has no event and no moment. A value counts
//! as changed by a commit where it differs from what stood in every parent, so a merge tells nothing that the commits that it
//! brought have told. Commits are taken in the order of the log, never by their clocks, which lie.

mod flow;
mod joined;
mod life;
mod reading;
mod story;
mod week;
mod writer;

use crate::analysis::check::body::Headings;
use crate::analysis::history::story::Story;
use crate::analysis::history::writer::Writers;
use crate::analysis::index::Ids;
use crate::base::text::Str;
use crate::model::document::Document;
use crate::model::entity::Entity;
use crate::model::log::Log;
use crate::model::playbook::Playbook;
use crate::model::shared::Shared;
use crate::model::timeline::{History, Timeline};
use jiff::civil::Date;
use rayon::prelude::*;

pub use joined::joined;

/// What the past is told by.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub log: &'a Log,
    pub entities: &'a [Shared<Entity>],
    pub documents: &'a [Shared<Document>],
    pub ids: &'a Ids,
    pub playbook: &'a Playbook,
    pub headings: &'a Headings,
    pub today: Date,
}

/// Tells the past of everything that is there today.
pub fn history(world: World<'_>) -> History {
    let mut timelines = vec![Timeline::default(); world.entities.len()];
    let ends = week::ends(world);
    if world.log.commits.is_empty() {
        return History { reach: world.log.reach.clone(), timelines, ..History::default() };
    }
    let writers = Writers::new(world);
    let lives = life::lives(world);
    // Nobody's past depends on another's, so they are told side by side.
    let stories: Vec<(Story, Vec<Option<week::State>>)> = lives
        .par_iter()
        .map(|life| {
            let story = Story::new(world, life, &writers);
            let states = week::states(world, life, &story, &ends);
            (story, states)
        })
        .collect();
    let (stories, states): (Vec<Story>, Vec<_>) = stories.into_iter().unzip();
    let weeks = week::weeks(world, &lives, &states, &ends);
    for (life, story) in lives.iter().zip(stories) {
        if let Some(slot) = life.ix.and_then(|ix| timelines.get_mut(ix.0 as usize)) {
            *slot = story.timeline;
        }
    }
    let flow = flow::flow(world, &timelines);
    History { reach: world.log.reach.clone(), timelines, weeks, flow }
}

/// The keys of a front matter that the past is told from: the log has to hold them.
pub fn keys(playbook: &Playbook) -> Vec<Str> {
    let scoring = &playbook.scoring;
    let named = [&scoring.field, &scoring.must_field, &scoring.evidence_field];
    let asked = scoring.ranked.0.iter().filter_map(|(path, _)| path.split('.').next());
    let own = ["aliases", "created", "stage", "status"];
    let mut keys: Vec<Str> = own.into_iter().chain(asked).map(Str::from).collect();
    keys.extend(named.into_iter().cloned());
    keys.extend(playbook.views.team.built_on.iter().flat_map(|rests| &rests.changed).cloned());
    keys.sort();
    keys.dedup();
    keys
}
