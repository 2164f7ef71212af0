//! Who somebody at the command line is, and who somebody named there is.

use crate::base::text::{Arg, Text};
use crate::command::load::Loaded;
use crate::command::{Usage, change};
use crate::host::git;
use crate::model::entity::Entity;
use crate::model::kind::PERSON;
use crate::syntax::near;
use anyhow::Result;

/// The person whose mail address git has here, if the register knows it.
pub fn own(loaded: &Loaded) -> Option<&Entity> {
    let address = git::own_address(&loaded.root)?;
    let has = |person: &&Entity| {
        person.items("emails").iter().filter_map(|mail| mail.text()).any(|mail| mail.eq_ignore_ascii_case(&address))
    };
    loaded.workspace().of_kind(PERSON).map(|(_, person)| person).find(has)
}

/// The person that somebody names by id or by name.
pub fn named<'a>(loaded: &'a Loaded, name: &str) -> Result<&'a Entity> {
    let workspace = loaded.workspace();
    let people = || workspace.of_kind(PERSON).map(|(_, person)| person);
    let folded = name.trim().to_lowercase();
    if let Some(ix) = workspace.find(PERSON, name.trim()) {
        return Ok(workspace.entity(ix));
    }
    if let Some(person) = people().find(|person| person.title.to_lowercase() == folded) {
        return Ok(person);
    }
    let mut args: Vec<(&'static str, Arg)> = vec![("name", name.into())];
    let id = match near::nearest(&folded, people().map(|person| &*person.id)) {
        Some(nearest) => {
            args.push(("nearest", nearest.into()));
            "edit-no-person-near"
        }
        None => "edit-no-person",
    };
    Err(change::usage(loaded, &Text::with(id, args)))
}

/// The person named on the command line, or the one who types.
pub fn given(loaded: &Loaded, name: Option<&str>, flag: &'static str) -> Result<String> {
    match name {
        Some(name) => Ok(named(loaded, name)?.id.to_string()),
        None => own(loaded).map(|person| person.id.to_string()).ok_or_else(|| {
            Usage(loaded.words.say(&Text::with("edit-who-are-you", vec![("flag", flag.into())]))).into()
        }),
    }
}
