//! Conditions of the playbook in words: of whom something is asked, and which documents take which track.

use tera::Value;

use crate::base::text::Str;
use crate::model::kind::Kind;
use crate::model::playbook::{Match, Where};
use crate::site::value::{list, record, text};
use crate::site::{Site, row};

/// A condition on a document of `kind`, in the names that people know: `Size: Small, or nothing`.
pub fn words(site: &Site, kind: &Kind, condition: &Where) -> String {
    let lexicon = site.lexicon();
    let one = |(id, matches): &(Str, Vec<Match>)| {
        let field = kind.field(id);
        let word = |found: &Match| match found {
            Match::Is(id) => {
                let name = field.and_then(|field| row::choice(&field.shape, id));
                name.map_or_else(|| id.to_string(), |name| lexicon.label(name).to_owned())
            }
            Match::Present => lexicon.word("process-given"),
            Match::Absent => lexicon.word("process-not-given"),
        };
        let name = field.map_or_else(|| id.to_string(), |field| lexicon.label(&field.name).to_owned());
        let all: Vec<String> = matches.iter().map(word).collect();
        lexicon.say("process-where", vec![("name", name.into()), ("all", all.join(", ").into())])
    };
    condition.0.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// The names of tracks.
pub fn track_names(site: &Site, ids: &[Str]) -> String {
    let tracks = &site.workspace().playbook.tracks;
    let named = ids.iter().filter_map(|id| tracks.iter().find(|track| track.id == *id));
    named.map(|track| site.lexicon().label(&track.name)).collect::<Vec<_>>().join(", ")
}

/// The tracks in their order: `{name, id, when, spares}`, where `spares` are the names of what it does not ask.
pub fn tracks(site: &Site) -> Value {
    let playbook = &site.workspace().playbook;
    let Some(kind) = playbook.kinds.iter().find(|kind| kind.staged) else { return list([]) };
    list(playbook.tracks.iter().map(|track| {
        let spared = |tracks: &[Str]| !tracks.is_empty() && !tracks.contains(&track.id);
        let fields = kind.fields.iter().filter(|field| spared(&field.tracks)).map(|field| &field.name);
        let sections = kind.sections.iter().filter(|section| spared(&section.tracks)).map(|section| &section.name);
        let rules = playbook.rules.iter().filter(|rule| rule.kind == kind.id && spared(&rule.tracks));
        let mut names: Vec<&str> = Vec::new();
        for name in fields.chain(sections).chain(rules.map(|rule| &rule.name)).map(|name| site.lexicon().label(name)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let when = if track.when.0.is_empty() {
            site.lexicon().word("process-others")
        } else {
            words(site, kind, &track.when)
        };
        record([
            ("id", text(&track.id)),
            ("name", site.lexicon().name(&track.name)),
            ("when", text(&when)),
            ("spares", text(&names.join(", "))),
        ])
    }))
}
