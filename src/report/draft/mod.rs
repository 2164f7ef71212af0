//! Drafts of news: what the files and the past say of some days, as Markdown that somebody goes on writing.
//!
//! Nothing in a draft is made up. A section for which the files know of nothing says so, and how things stand (on track or
//! not) is left to whoever writes.

mod ahead;
mod asked;
mod facts;
mod line;
pub mod quarter;

use jiff::civil::Date;

use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::{Kind, Section};
use crate::model::owed::Owing;
use crate::model::view::team::{Draft, News};
use crate::model::workspace::Workspace;
use crate::report::clean;
use crate::report::reader::Reader;

pub use asked::unanswered;
pub use line::is_for_the_team;

/// What a draft tells of.
pub struct Scope<'a> {
    pub workspace: &'a Workspace,
    pub owing: &'a Owing,
    /// Whose news they are; nobody: everybody's.
    pub person: Option<&'a Entity>,
    /// Both days belong to it.
    pub from: Date,
    pub to: Date,
    /// Until when things to come are told.
    pub until: Date,
    /// The sprint, for news of one.
    pub sprint: Option<i64>,
    /// The sort of the news; `""` for a report of all of them.
    pub sort: &'a str,
    /// The last news of the same sort.
    pub last: Option<EntityIx>,
    pub reader: Reader<'a>,
}

/// What a draft says.
#[derive(Debug, Default)]
pub struct Drafted {
    pub body: String,
    /// What it tells of, for the field that leads there.
    pub about: Vec<EntityIx>,
    /// Everything that it names.
    pub named: Vec<EntityIx>,
    /// Questions of last time without an answer.
    pub carried: Vec<String>,
}

/// A line with what it names.
pub struct Line {
    pub text: String,
    pub names: Vec<EntityIx>,
}

/// Words under a heading of the kind.
struct Part<'a> {
    section: &'a Section,
    text: String,
}

/// News of a sort: a heading for each of its sections.
pub fn news(scope: &Scope, (draft, news, kind): (&Draft, &News, &Kind)) -> Drafted {
    let mut drafted = Drafted::default();
    let demo = draft.sort == news.demo;
    let mut done = if demo { facts::shown(scope, news) } else { Vec::new() };
    done.extend(facts::done(scope));
    let mut hard = facts::hard(scope);
    if draft.hard.is_empty() {
        // News without a section for what is hard tell it with the rest: it belongs to how things stand against the plan.
        done.append(&mut hard);
    }
    let mut next = ahead::lines(scope);
    if demo {
        // Those who only watch read it too: what the team keeps to itself has no place in it.
        let open = |line: &Line| !line.names.iter().any(|ix| is_for_the_team(scope.workspace, *ix));
        done.retain(open);
        next.retain(open);
    }
    let mut parts = Vec::new();
    parts.extend(part(scope, (kind, &draft.done), done, "draft-nothing-done", &mut drafted));
    parts.extend(part(scope, (kind, &draft.hard), hard, "draft-nothing-hard", &mut drafted));
    parts.extend(part(scope, (kind, &draft.next), next, "draft-nothing-next", &mut drafted));
    drafted.carried = scope.last.map_or_else(Vec::new, |ix| unanswered(scope.workspace, ix, kind, &draft.asked));
    if !drafted.carried.is_empty() || demo {
        let lines = drafted.carried.iter().map(|text| Line { text: text.clone(), names: Vec::new() }).collect();
        let mut asked = part(scope, (kind, &draft.asked), lines, "draft-no-questions", &mut drafted);
        if let (Some(from), Some(asked)) = (scope.last.filter(|_| !drafted.carried.is_empty()), &mut asked) {
            let what = line::link(scope, from);
            let said = scope.reader.say("draft-carried", vec![("what", what.into())]);
            asked.text = format!("{said}\n\n{}", asked.text);
        }
        parts.extend(asked);
    }
    // In the order in which the kind has its sections.
    parts.sort_by_key(|part| kind.sections.iter().position(|one| one.id == part.section.id));
    let lang = scope.reader.lang();
    let text = parts.iter().map(|part| format!("## {}\n\n{}\n", clean::line(part.section.name.get(lang)), part.text));
    drafted.body = text.collect::<Vec<_>>().join("\n");
    drafted.named.sort();
    drafted.named.dedup();
    drafted.about = facts::about(scope, news, kind, &drafted.named);
    drafted
}

/// Lines under the heading of a section, or that there is nothing to say.
fn part<'a>(
    scope: &Scope,
    (kind, id): (&'a Kind, &str),
    lines: Vec<Line>,
    nothing: &str,
    drafted: &mut Drafted,
) -> Option<Part<'a>> {
    let section = kind.sections.iter().find(|section| *section.id == *id)?;
    let text: Vec<String> = lines.iter().map(|line| format!("- {}", line.text)).collect();
    let text = if text.is_empty() { scope.reader.word(nothing) } else { text.join("\n") };
    drafted.named.extend(lines.into_iter().flat_map(|line| line.names));
    Some(Part { section, text })
}
