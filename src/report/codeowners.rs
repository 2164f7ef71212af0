//! Who has to approve what, as a file that GitHub and GitLab obey.
//!
//! Everything comes from the method: the two roles that share the cycle answer for what passes through the stages and for
//! the method itself; any other kind belongs to the role that owes the most of it. People are those who hold the role today.

use crate::base::text::{Str, Text};
use crate::model::entity::Entity;
use crate::model::kind::{Field, Kind, PERSON, Shape, Store};
use crate::model::playbook::{GateRule, Playbook, Predicate, Role};
use crate::model::workspace::Workspace;
use crate::report::clean;
use crate::words::catalogue::Catalogue;

/// What the file is about.
#[derive(Clone, Copy)]
pub struct Owners<'a> {
    pub workspace: &'a Workspace,
    /// Ids of kinds that nobody has to approve.
    pub free: &'a [Str],
    /// The workspace's folder in its repository; `""` at the top.
    pub prefix: &'a str,
    /// Files with the settings and the method.
    pub method: &'a [&'a str],
}

/// The file, and what somebody should know who asked for it.
pub struct Written {
    pub text: String,
    pub remarks: Vec<String>,
}

/// A group of paths with one set of owners.
struct Line {
    path: String,
    remark: String,
    owners: Vec<String>,
}

pub fn render(owners: &Owners, words: &Catalogue) -> Written {
    let workspace = owners.workspace;
    let playbook = &workspace.playbook;
    let mut remarks = Vec::new();
    let leads: Vec<&Role> = playbook.roles.iter().filter(|role| role.hue > 0).collect();
    let mut lines = Vec::new();
    let mut unknown: Vec<&Entity> = Vec::new();
    for kind in &playbook.kinds {
        let name = one_line(kind.plural.get(words.lang()));
        let path = match &kind.store {
            Store::Folder(folder) => format!("{folder}/"),
            Store::File(file) => file.to_string(),
        };
        let is_free = owners.free.contains(&kind.id);
        let roles = if is_free { Vec::new() } else { answering(playbook, kind, &leads) };
        let called = names(&roles, words);
        let remark =
            if is_free { format!("{name}: {}", words.word("codeowners-free")) } else { format!("{name}: {called}") };
        let handles = handles(workspace, &roles, &mut unknown);
        if handles.is_empty() && !is_free {
            let args = vec![("what", name.into()), ("roles", called.into())];
            remarks.push(words.say(&Text::with("codeowners-nobody", args)));
        }
        lines.push(Line { path, remark, owners: handles });
    }
    for file in owners.method {
        let remark = format!("{}: {}", words.word("codeowners-method"), names(&leads, words));
        lines.push(Line { path: (*file).to_owned(), remark, owners: handles(workspace, &leads, &mut unknown) });
    }
    lines.sort_by(|a, b| a.path.cmp(&b.path));
    if !unknown.is_empty() {
        let mut ids: Vec<&str> = unknown.iter().map(|person| &*person.id).collect();
        ids.sort_unstable();
        ids.dedup();
        remarks.push(words.say(&Text::with("codeowners-unknown", vec![("people", ids.join(", ").into())])));
    }
    let mut text = format!("# {}\n", one_line(&words.word("codeowners-header")));
    for line in lines {
        let path = escaped(&format!("/{}{}", owners.prefix, line.path));
        let who: String = line.owners.iter().map(|owner| format!(" {owner}")).collect();
        text.push_str(&format!("\n# {}\n{path}{who}\n", one_line(&line.remark)));
    }
    Written { text, remarks }
}

/// The roles that answer for a kind.
fn answering<'p>(playbook: &'p Playbook, kind: &Kind, leads: &[&'p Role]) -> Vec<&'p Role> {
    let mut owed: Vec<&str> = kind.sections.iter().filter_map(|section| section.owed_by.as_deref()).collect();
    debts(&kind.fields, &mut owed);
    // What several sides must do together, or nobody asked for, says nothing about whose the kind is.
    let is_joint = |rule: &GateRule| matches!(&rule.predicate, Predicate::Holders { groups, .. } if groups.len() > 1);
    let rules = playbook.rules.iter().filter(|rule| rule.kind == kind.id && rule.report.is_none() && !is_joint(rule));
    owed.extend(rules.filter_map(|rule| rule.owed_by.as_deref()));
    let share = |role: &Role| owed.iter().filter(|owner| ***owner == *role.id).count();
    // Of those that owe the same, the first one of the playbook.
    let most = playbook.roles.iter().rev().max_by_key(|role| share(role)).filter(|role| share(role) > 0);
    match most {
        Some(role) if !kind.staged => vec![role],
        _ => leads.to_vec(),
    }
}

fn debts<'f>(fields: &'f [Field], owed: &mut Vec<&'f str>) {
    for field in fields {
        owed.extend(field.owed_by.as_deref());
        if !matches!(field.shape, Shape::Either(_)) {
            debts(field.shape.fields(), owed);
        }
    }
}

/// The names by which a forge knows those who hold one of the roles today, sorted.
fn handles<'w>(workspace: &'w Workspace, roles: &[&Role], unknown: &mut Vec<&'w Entity>) -> Vec<String> {
    let mut found = Vec::new();
    for (_, person) in workspace.of_kind(PERSON) {
        let holds = roles.iter().any(|role| person.has_role(&role.id));
        let came = person.date("from").is_none_or(|from| from <= workspace.today);
        let left = person.date("until").is_some_and(|until| until < workspace.today);
        if !holds || !came || left {
            continue;
        }
        match handle(person) {
            Some(handle) => found.push(handle),
            None => unknown.push(person),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn handle(person: &Entity) -> Option<String> {
    let own = person.text("handle").map(|handle| handle.trim_start_matches('@')).filter(|handle| {
        let fits = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.' | '/');
        !handle.is_empty() && handle.chars().all(fits)
    });
    let mail = || person.items("emails").iter().filter_map(|mail| mail.text()).find(|mail| is_mail(mail));
    own.map(|handle| format!("@{handle}")).or_else(|| mail().map(str::to_owned))
}

/// Something that cannot be taken for anything but an address.
fn is_mail(text: &str) -> bool {
    let fits = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.' | '+');
    let both = text.split_once('@');
    both.is_some_and(|(name, host)| [name, host].iter().all(|part| !part.is_empty() && part.chars().all(fits)))
}

fn names(roles: &[&Role], words: &Catalogue) -> String {
    roles.iter().map(|role| one_line(role.short.get(words.lang()))).collect::<Vec<_>>().join(", ")
}

fn one_line(text: &str) -> String {
    clean::line(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// A path as a pattern that means this path alone.
fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for char in path.chars() {
        if matches!(char, ' ' | '\\' | '#' | '*' | '?' | '[' | ']' | '!') {
            out.push('\\');
        }
        out.push(char);
    }
    out
}
