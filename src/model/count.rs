//! How much the playbook asks of one initiative: the number that tells whether the method is still light.
//!
//! It stands here because a command prints it and a page shows it.

use crate::base::text::Str;
use crate::model::kind::Required;
use crate::model::playbook::{At, Level, PerProfile, Playbook};

/// What one profile asks of the staged kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileCount {
    pub profile: Str,
    /// One per stage in order, then one for "when it is done".
    pub stages: Vec<StageCount>,
}

/// What is asked for the first time at one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCount {
    pub at: At,
    /// Fields of the front matter, and the rules that stand for one.
    pub things: Vec<Str>,
    /// Sections of the body.
    pub sections: Vec<Str>,
}

impl ProfileCount {
    /// How many things the front matter holds in the end.
    pub fn things(&self) -> usize {
        self.stages.iter().map(|stage| stage.things.len()).sum()
    }
}

/// Counts for every profile. A field with a default is not counted: nobody has to write it.
pub fn required(playbook: &Playbook) -> Vec<ProfileCount> {
    let profiles = playbook.profiles.iter().enumerate();
    profiles
        .map(|(number, profile)| {
            let stages = (0..=playbook.done().0).map(|at| stage(playbook, number, At(at)));
            ProfileCount { profile: profile.id.clone(), stages: stages.collect() }
        })
        .collect()
}

fn stage(playbook: &Playbook, profile: usize, at: At) -> StageCount {
    let Some(kind) = playbook.kinds.iter().find(|kind| kind.staged) else {
        return StageCount { at, things: Vec::new(), sections: Vec::new() };
    };
    let asked = |required: &PerProfile<Required>| {
        required.get(profile).is_some_and(|required| required.at == at && required.level != Level::Off)
    };
    let fields = kind.fields.iter().filter(|field| field.default.is_none() && asked(&field.required));
    let rules = playbook.rules.iter().filter(|rule| {
        let counts = rule.counts && rule.kind == kind.id && rule.at.get(profile) == Some(&at);
        counts && rule.level.get(profile).is_some_and(|level| *level != Level::Off)
    });
    let sections = kind.sections.iter().filter(|section| asked(&section.required));
    StageCount {
        at,
        things: fields.map(|field| field.id.clone()).chain(rules.map(|rule| rule.id.clone())).collect(),
        sections: sections.map(|section| section.id.clone()).collect(),
    }
}
