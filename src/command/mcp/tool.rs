//! The tools: what an assistant reads about each, what it may be asked, and what it does.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::cli::{Format, Global};
use crate::command::mcp::answer::{self, PAGE};
use crate::command::mcp::asked::{Argument, Asked, Form};
use crate::command::mcp::{method, search, write};
use crate::command::{baseline, diff, load};
use crate::host::disk;
use crate::model::entity::EntityIx;
use crate::report::check::Findings;
use crate::report::list::Listing;
use crate::report::show::Subject;
use crate::report::{board, check, list, rank, show, why};
use anyhow::Result;
use serde_json::Value;

/// A tool.
pub struct Tool {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub arguments: &'static [Argument],
    /// Its answer is a list, which comes in parts.
    pub list: Option<&'static str>,
    pub writes: bool,
    pub act: fn(&Asked, &Global) -> Result<Value>,
}

const ID: Argument = Argument::needed("id", Form::Text, "The document's id (its file name without .md), or kind/id.");
const DRY: Argument =
    Argument::maybe("dry_run", Form::Bool, "Only show the change as a unified diff, and write nothing.");
const WHY: &str = "Why, in a sentence or two, in the words of whoever decided.";

/// All tools, those that read first.
static TOOLS: [Tool; 16] = [
    Tool {
        name: "rank",
        title: "Ranking",
        about: "The ideas by their scores, best first: exact score, place and how far it can move, doubts as flags; and what is not scored yet with who owes the scores.",
        arguments: &[Argument::maybe("chosen", Form::Bool, "Also what was chosen earlier.")],
        list: Some("items"),
        writes: false,
        act: ranking,
    },
    Tool {
        name: "board",
        title: "Board",
        about: "All initiatives by stage.",
        arguments: &[Argument::maybe("cap", Form::Number, "At most so many of each stage; 20 without it.")],
        list: None,
        writes: false,
        act: stages,
    },
    Tool {
        name: "list",
        title: "Documents of a kind",
        about: "The documents of one kind (initiative, insight, competitor, decision, person and so on) with their titles, stages and owners.",
        arguments: &[
            Argument::needed("kind", Form::Text, "The kind, by its id or its folder."),
            Argument::maybe("status", Form::Text, "Only those with this status."),
        ],
        list: Some("items"),
        writes: false,
        act: documents,
    },
    Tool {
        name: "search",
        title: "Search",
        about: "Documents whose title, id or text holds all the words. Read one whole as the resource tandem://KIND/ID.",
        arguments: &[
            Argument::needed("words", Form::Text, "The words, separated by spaces."),
            Argument::maybe("kind", Form::Text, "Only documents of this kind."),
        ],
        list: Some("items"),
        writes: false,
        act: find,
    },
    Tool {
        name: "show",
        title: "One document",
        about: "Everything about one document: its fields as read, what the next gate still misses and who owes it, its history and its links.",
        arguments: &[ID],
        list: None,
        writes: false,
        act: one,
    },
    Tool {
        name: "why",
        title: "Why it stands there",
        about: "Why a document has its rank, what would move it, and what blocks its next gate.",
        arguments: &[ID],
        list: None,
        writes: false,
        act: reasons,
    },
    Tool {
        name: "check",
        title: "What is to be mended",
        about: "Findings about the workspace or one document: file, line, what is wrong, why it matters, what to do and who owes it.",
        arguments: &[
            Argument::maybe("id", Form::Text, "Only findings about this document."),
            Argument::maybe("file", Form::Text, "Only findings in this file, by its path from the workspace."),
        ],
        list: Some("findings"),
        writes: false,
        act: findings,
    },
    Tool {
        name: "diff",
        title: "What a change decides",
        about: "What lies between two states of the workspace: stages, ranks, gates, goals. Without arguments: what this branch and the files beside it decide.",
        arguments: &[
            Argument::maybe("base", Form::Text, "A commit or branch, or a range A..B or A...B."),
            Argument::maybe("head", Form::Text, "A commit, instead of the files as they are."),
        ],
        list: None,
        writes: false,
        act: change,
    },
    Tool {
        name: "playbook",
        title: "What a gate asks for",
        about: "The stages, and what the gate into each asks of a kind: fields, sections and rules, how much each weighs, who owes it and whether it can be waived.",
        arguments: &[
            Argument::maybe("stage", Form::Number, "Only this stage."),
            Argument::maybe("kind", Form::Text, "The kind; the one that passes through the stages without it."),
        ],
        list: None,
        writes: false,
        act: gates,
    },
    Tool {
        name: "new",
        title: "New document",
        about: "Creates a document from the form of its kind. What is not known stays open; do not fill fields with guesses.",
        arguments: &[
            Argument::needed("kind", Form::Text, "The kind: initiative, insight, competitor, decision…"),
            Argument::needed("title", Form::Text, "Its title, in any language."),
            Argument::maybe("id", Form::Text, "The file's name, when the one made from the title will not do."),
            Argument::maybe(
                "fields",
                Form::Pairs,
                "Fields to fill in, from names to values as they are written in the file.",
            ),
            Argument::maybe(
                "form",
                Form::Text,
                "A ready form, by its name; an unknown one is answered with those that there are.",
            ),
            Argument::maybe("body", Form::Text, "Markdown below the fields, instead of the form's headings."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::create,
    },
    Tool {
        name: "set",
        title: "Set a field",
        about: "Changes one field of a document, or the words of one of its sections, and leaves every other byte alone. Not for stages and scores.",
        arguments: &[
            ID,
            Argument::needed(
                "field",
                Form::Text,
                "The field, such as title, target.by or tasks[0].done; or a section, such as brief.",
            ),
            Argument::maybe(
                "value",
                Form::Text,
                "Its value; lists with commas, what has parts as in the file: {from: 1500, to: 2100}.",
            ),
            Argument::maybe("add", Form::Bool, "Add the value as one more item of a list."),
            Argument::maybe("remove", Form::Bool, "Take the field out."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::set,
    },
    Tool {
        name: "score",
        title: "Write somebody's scores",
        about: "Writes the scores that one person has given. Only numbers that this person said: never your own estimate under somebody's name.",
        arguments: &[
            ID,
            Argument::needed("by", Form::Text, "Whose scores they are, an id from people.yaml."),
            Argument::needed(
                "values",
                Form::Pairs,
                "Criteria to values, such as {\"impact\": \"8\", \"ease\": \"-\"}; - leaves one to others.",
            ),
            Argument::maybe("note", Form::Text, "What they rest on, in a sentence."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::score,
    },
    Tool {
        name: "move",
        title: "Move through a gate",
        about: "Moves a document to a stage, with who decided and why. A step that misses something is not written: the answer lists what is missing and who owes it.",
        arguments: &[
            ID,
            Argument::maybe("stage", Form::Text, "The stage: its number, its name, next, or done; next without it."),
            Argument::needed("by", Form::Texts, "Who decided, ids from people.yaml."),
            Argument::maybe("why", Form::Text, WHY),
            Argument::maybe("how", Form::Text, "Where they said so: pr, meeting or mail."),
            Argument::maybe(
                "waive",
                Form::Pairs,
                "What they decided to do without, from the rule to their reason. Signed with the names in `by`.",
            ),
            Argument::maybe("conditions", Form::Texts, "What they tied their yes to."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::advance,
    },
    Tool {
        name: "decline",
        title: "Decline",
        about: "Stops work for good, with its reason, which whoever asked for it will read.",
        arguments: &[
            ID,
            Argument::needed("why", Form::Text, WHY),
            Argument::maybe("by", Form::Texts, "Who decided, ids from people.yaml."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::decline,
    },
    Tool {
        name: "park",
        title: "Park",
        about: "Stops work for now, with its reason.",
        arguments: &[
            ID,
            Argument::needed("why", Form::Text, WHY),
            Argument::maybe("by", Form::Texts, "Who decided, ids from people.yaml."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::park,
    },
    Tool {
        name: "rename",
        title: "Rename",
        about: "Gives a document another id: its file, every reference and link to it, and the old id as an alias.",
        arguments: &[
            ID,
            Argument::needed("new_id", Form::Text, "The id that it gets: small letters, digits and hyphens."),
            DRY,
        ],
        list: None,
        writes: true,
        act: write::rename,
    },
];

/// Every tool that is offered.
pub fn all(read_only: bool) -> impl Iterator<Item = &'static Tool> {
    TOOLS.iter().filter(move |tool| !(read_only && tool.writes))
}

impl Tool {
    /// Everything that it may be asked.
    pub fn all_arguments(&self) -> Vec<Argument> {
        let page: &[Argument] = if self.list.is_some() { &PAGE } else { &[] };
        self.arguments.iter().chain(page).copied().collect()
    }

    /// Does it, and gives the answer as text.
    pub fn run(&self, values: serde_json::Map<String, Value>, global: &Global) -> Result<String> {
        let asked = Asked::read(values, &self.all_arguments())?;
        let value = (self.act)(&asked, global)?;
        answer::text(&match self.list {
            Some(key) => answer::page(value, key, &asked),
            None => value,
        })
    }
}

fn ranking(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::with_past(global)?;
    let options = rank::Options { top: None, chosen: asked.is("chosen"), ..Default::default() };
    answer::value(&rank::json::render(loaded.workspace(), &options))
}

fn stages(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::with_past(global)?;
    let options = board::Options { kind: None, cap: Some(asked.number("cap").unwrap_or(20)) };
    answer::value(&board::json::render(loaded.workspace(), &options))
}

fn documents(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let workspace = loaded.workspace();
    let kind = load::kind(&workspace.playbook, asked.needed("kind"), &loaded.words)?;
    let wanted = |status: Option<&str>| asked.text("status").is_none_or(|wanted| status == Some(wanted));
    let chosen = workspace.of_kind(&kind.id).filter(|(_, entity)| wanted(entity.status.as_deref()));
    let entities: Vec<EntityIx> = chosen.map(|(ix, _)| ix).collect();
    answer::value(&list::json::render(&Listing { workspace, kind, entities: &entities }))
}

fn find(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let kind =
        asked.text("kind").map(|name| load::kind(&loaded.workspace().playbook, name, &loaded.words)).transpose()?;
    Ok(search::search(&loaded, asked.needed("words"), kind.map(|kind| &*kind.id)))
}

fn one(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::with_past(global)?;
    let entity = load::entity(&loaded, asked.needed("id"))?;
    answer::value(&show::json::render(&Subject { workspace: loaded.workspace(), entity }))
}

fn reasons(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::with_past(global)?;
    let entity = load::entity(&loaded, asked.needed("id"))?;
    answer::value(&why::json::render(loaded.workspace(), entity, &loaded.words))
}

fn findings(asked: &Asked, global: &Global) -> Result<Value> {
    let loaded = load::load(global)?;
    let workspace = loaded.workspace();
    let of = match asked.text("id") {
        Some(id) => Some(workspace.entity(load::entity(&loaded, id)?)),
        None => None,
    };
    let left = baseline::apply(&loaded, false, global)?;
    let about = |one: &Diagnostic| {
        let of = of.is_none_or(|entity| {
            let own = entity.document.is_some() || one.subject.as_deref() == Some(&*entity.id);
            one.place.path == entity.path && own
        });
        of && asked.text("file").is_none_or(|file| one.place.path.as_str() == file)
    };
    let diagnostics: Vec<_> = left.found.into_iter().filter(about).collect();
    let folder = disk::folder_in_repository(&loaded.root);
    let source = |path: &TreePath| loaded.source(path);
    let findings = Findings {
        diagnostics: &diagnostics,
        workspace,
        sources: &source,
        files: workspace.documents.len(),
        limit: None,
        folder: &folder,
        set_aside: left.set_aside,
    };
    answer::value(&check::json::render(&findings, &loaded.words))
}

fn change(asked: &Asked, global: &Global) -> Result<Value> {
    let own = |name| asked.text(name).map(str::to_owned);
    let global = Global { format: Format::Json, ..global.clone() };
    answer::value(&diff::report(&diff::Diff::between(own("base"), own("head")), &global)?)
}

fn gates(asked: &Asked, global: &Global) -> Result<Value> {
    method::conditions(&load::settings(global)?, asked)
}
