//! What a new document begins with: the form of its kind, the team's own, or a ready one that somebody asks for by name.
//!
//! A ready form holds a text with headings and questions, and fields where it knows them. What the profile asks at once comes
//! from the kind, so that a form need not be written again when the playbook changes. `templates/KIND.md` of a team takes the
//! place of all that.

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::File;
use crate::command::{Usage, load};
use crate::host::{disk, embedded};
use crate::model::kind::{Kind, Store};
use crate::playbook::template::{self, Form};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::slug;
use anyhow::{Result, anyhow};

/// What people call a document without a kind, and the folder that it comes to.
const PAGE: (&str, &str) = ("page", "handbook");
/// The folder of a team's own forms, and of those that come with the program.
const FORMS: &str = "templates";

/// Where a new document belongs: a kind of the playbook, or none for a page of the handbook.
pub struct Place<'a> {
    pub kind: Option<&'a Kind>,
    pub folder: &'a str,
}

impl<'a> Place<'a> {
    /// What somebody means by `name`; `title` is only for what is said where a kind has no documents of its own.
    pub fn find(settings: &'a load::Settings, name: &str, title: &str) -> Result<Place<'a>> {
        let (playbook, words) = (&settings.playbook, &settings.words);
        if name.to_lowercase() == PAGE.0 && playbook.kind(PAGE.0).is_none() {
            return Ok(Place { kind: None, folder: PAGE.1 });
        }
        let kind = load::kind(playbook, name, words)?;
        match &kind.store {
            Store::Folder(folder) => Ok(Place { kind: Some(kind), folder }),
            Store::File(file) => {
                let args = vec![("kind", (&kind.name).into()), ("file", file.into()), ("id", slug::id(title).into())];
                Err(Usage(words.say(&Text::with("new-in-a-register", args))).into())
            }
        }
    }

    pub fn name(&self) -> &str {
        self.kind.map_or(PAGE.0, |kind| &kind.id)
    }
}

/// The text of a new document: by the ready form `name`, or by the ordinary one of its place.
pub fn text(settings: &load::Settings, place: &Place<'_>, form: Form<'_>, name: Option<&str>) -> Result<String> {
    let Some(name) = name else {
        return Ok(match own(settings, &format!("{}.md", place.name()))? {
            Some(whole) => form.fill(&whole),
            None => ordinary(settings, place, form),
        });
    };
    let ready = match own(settings, &format!("{}/{name}.md", place.name()))? {
        Some(own) => own,
        None => shipped(settings, place, name)?,
    };
    Ok(joined(settings, place, form, &form.fill(&ready)))
}

fn ordinary(settings: &load::Settings, place: &Place<'_>, form: Form<'_>) -> String {
    match place.kind {
        Some(kind) => form.document(&settings.playbook, kind),
        None if form.given.contains(&"title") => "---\n---\n".to_owned(),
        None => format!("---\ntitle: {}\n---\n", template::quoted(form.title)),
    }
}

/// The fields that are asked at once and that the ready form has not, its own, and its text.
fn joined(settings: &load::Settings, place: &Place<'_>, form: Form<'_>, ready: &str) -> String {
    let (yaml, body) = match front_matter::split(ready) {
        Split::Found { yaml, body } => (&ready[yaml.range()], &ready[body..]),
        Split::None | Split::Unclosed(_) => ("", ready),
    };
    let has = yaml.lines().filter(|line| !line.starts_with([' ', '#', '-']));
    let has: Vec<&str> = has.filter_map(|line| Some(line.split_once(':')?.0)).collect();
    let given: Vec<&str> = form.given.iter().copied().chain(has).collect();
    let asked = ordinary(settings, place, Form { given: &given, ..form });
    let asked = match front_matter::split(&asked) {
        Split::Found { yaml, .. } => asked[yaml.range()].to_owned(),
        Split::None | Split::Unclosed(_) => String::new(),
    };
    format!("---\n{asked}{yaml}---\n{body}")
}

/// A form that the team keeps under `templates/`.
fn own(settings: &load::Settings, file: &str) -> Result<Option<String>> {
    let Some(path) = TreePath::new(&format!("{FORMS}/{file}")) else { return Ok(None) };
    match disk::read(&settings.root, &path)? {
        Some(File::Text(bytes)) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        _ => Ok(None),
    }
}

/// A form that comes with the program, in the workspace's language. An unknown name is told with those that there are.
fn shipped(settings: &load::Settings, place: &Place<'_>, name: &str) -> Result<String> {
    let all = embedded::workspace_template().below(FORMS).below(&settings.config.language);
    let path = TreePath::new(&format!("{}/{name}.md", place.name()));
    if let Some(bytes) = path.as_ref().and_then(|path| all.text(path)) {
        return Ok(String::from_utf8_lossy(bytes).into_owned());
    }
    let known: Vec<&str> = all.iter().filter_map(|(path, _)| path.as_str().strip_suffix(".md")).collect();
    let known = known.iter().filter_map(|path| path.split_once('/')).map(|(kind, name)| format!("{name} ({kind})"));
    let known = known.collect::<Vec<_>>().join(", ");
    if known.is_empty() {
        return Err(anyhow!("no forms in the language {}", settings.config.language));
    }
    let file = format!("{FORMS}/{}/{name}.md", place.name());
    let args =
        vec![("name", name.into()), ("kind", place.name().into()), ("known", known.into()), ("file", file.into())];
    Err(Usage(settings.words.say(&Text::with("new-no-form", args))).into())
}
