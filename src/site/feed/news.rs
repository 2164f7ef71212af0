//! What is new: documents that carry their day in their name, and moves from stage to stage.

use jiff::civil::Date;

use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::Store;
use crate::model::workspace::Workspace;
use crate::site::feed::Feed;
use crate::site::row;
use crate::site::shelf::Shelf;

/// How many entries a feed has.
const ENTRIES: usize = 50;

/// Something that happened on a day.
#[derive(Clone, Copy, Debug)]
pub struct News<'a> {
    pub day: Date,
    pub ix: EntityIx,
    pub what: What<'a>,
}

#[derive(Clone, Copy, Debug)]
pub enum What<'a> {
    /// The document was written.
    Written,
    /// It came to a stage, or was answered at the gate before it; `None`: to its end. The entry of the gate, where there is one.
    Moved(Option<u8>, Option<&'a Value>),
}

impl News<'_> {
    /// Whether it tells of the gate into this stage.
    pub fn enters(&self, at: u8) -> bool {
        matches!(self.what, What::Moved(Some(stage), _) if stage == at)
    }
}

/// The newest of a feed, the newest first.
pub fn newest<'a>(workspace: &'a Workspace, shelf: &Shelf, feed: &Feed) -> Vec<News<'a>> {
    let mut all = match feed {
        Feed::All => moves(workspace, shelf),
        Feed::Stage(at) => moves(workspace, shelf).into_iter().filter(|news| news.enters(*at)).collect(),
        Feed::Kind(_) => Vec::new(),
    };
    let is_wanted = |kind: &Str| match feed {
        Feed::All => true,
        Feed::Kind(wanted) => wanted == kind,
        Feed::Stage(_) => false,
    };
    let kinds = workspace.playbook.kinds.iter().filter(|kind| kind.dated && matches!(kind.store, Store::Folder(_)));
    for kind in kinds.filter(|kind| is_wanted(&kind.id)) {
        // Dated documents are listed from the newest whatever the language.
        let written = shelf.kind(workspace, &kind.id, "").iter().take(ENTRIES);
        all.extend(
            written
                .filter_map(|ix| Some(News { day: written_on(workspace.entity(*ix))?, ix: *ix, what: What::Written })),
        );
    }
    let at = |news: &News| match news.what {
        What::Written => 0,
        What::Moved(at, _) => usize::from(at.unwrap_or(u8::MAX)) + 1,
    };
    all.sort_by(|a, b| b.day.cmp(&a.day).then(a.ix.cmp(&b.ix)).then(at(a).cmp(&at(b))));
    all.truncate(ENTRIES);
    all
}

/// All moves from stage to stage: as the gates say, else as git knows them.
pub fn moves<'a>(workspace: &'a Workspace, shelf: &Shelf) -> Vec<News<'a>> {
    let mut found = Vec::new();
    let last = workspace.playbook.done().0;
    for kind in workspace.playbook.kinds.iter().filter(|kind| kind.staged) {
        for (ix, entity) in workspace.of_kind(&kind.id).filter(|(ix, _)| shelf.shows(*ix)) {
            let entries = entity.items("gates").iter().filter_map(|entry| {
                let stage = (0..last).find(|at| entry.get("enter").and_then(Value::number) == Some(f64::from(*at)));
                entry.get("enter")?;
                Some((entry.get("date")?.date()?, stage, entry))
            });
            let told: Vec<(Date, Option<u8>, &Value)> = entries.collect();
            let known = |stage: u8| told.iter().any(|(_, at, _)| *at == Some(stage));
            found.extend(told.iter().map(|(day, at, entry)| News {
                day: *day,
                ix,
                what: What::Moved(*at, Some(entry)),
            }));
            let stays = workspace.history.of(ix).map_or(&[][..], |timeline| &timeline.stays);
            // While the file says another stage than the last commit does, git knows nothing of where it stands.
            if stays.last().is_none_or(|stay| Some(stay.stage) != entity.stage) {
                continue;
            }
            let silent = (0..last).filter(|stage| entity.stage.is_some_and(|now| *stage <= now) && !known(*stage));
            found.extend(silent.filter_map(|stage| {
                let day = stays.iter().rev().find(|stay| stay.stage == stage)?.since?;
                Some(News { day, ix, what: What::Moved(Some(stage), None) })
            }));
        }
    }
    found
}

/// A document's own date, else that in its name.
fn written_on(entity: &Entity) -> Option<Date> {
    entity.date("date").or_else(|| row::day_of(entity))
}
