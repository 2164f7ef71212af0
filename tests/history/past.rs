//! A past made by hand: commits one after another, each with what it made of some files.

use std::collections::BTreeMap;

use tandem::base::path::TreePath;
use tandem::base::text::Str;
use tandem::model::log::{Author, AuthorIx, Commit, CommitIx, Facts, FactsIx, Log, Reach, Version};

use crate::fixture::{Fixture, workspace};

/// Commits in the order in which they are added.
#[derive(Default)]
pub struct Past {
    log: Log,
    now: BTreeMap<TreePath, (FactsIx, String)>,
    /// The contents that the log's facts are of.
    contents: Vec<String>,
}

impl Past {
    pub fn new() -> Past {
        Past { log: Log { reach: Reach::Full, ..Log::default() }, ..Past::default() }
    }

    pub fn shallow(mut self) -> Past {
        self.log.reach = Reach::Shallow;
        self
    }

    /// A commit: `2026-09-01 anna`, and what it wrote; an empty text removes the file.
    pub fn commit(self, head: &str, files: &[(&str, &str)]) -> Past {
        self.change(head, files, None)
    }

    /// The oldest commit of a shallow clone.
    pub fn boundary(mut self, head: &str, files: &[(&str, &str)]) -> Past {
        self = self.change(head, files, None);
        self.log.commits.last_mut().unwrap().boundary = true;
        self
    }

    /// A commit whose parents had these texts of its one file.
    pub fn merge(self, head: &str, file: (&str, &str), parents: &[&str]) -> Past {
        self.change(head, &[file], Some(parents))
    }

    fn change(mut self, head: &str, files: &[(&str, &str)], parents: Option<&[&str]>) -> Past {
        let mut words = head.split_whitespace();
        let day: jiff::civil::Date = words.next().unwrap().parse().unwrap();
        let authors: Vec<AuthorIx> = words.map(|name| self.author(name)).collect();
        let number = self.log.commits.len();
        let commit = CommitIx(number as u32);
        self.log.commits.push(Commit {
            id: Str::from(format!("{:040x}", number + 0xabc000)),
            day,
            time: 0,
            author: authors[0],
            subject: Str::from("a change"),
            with: authors[1..].to_vec(),
            merge: parents.is_some_and(|parents| parents.len() > 1),
            boundary: false,
        });
        for (path, text) in files {
            let path = TreePath::new(path).unwrap();
            let before = match parents {
                Some(parents) => parents.iter().map(|text| Some(self.facts(text))).collect(),
                None => vec![self.now.get(&path).map(|(facts, _)| *facts)],
            };
            let after = (!text.is_empty()).then(|| self.facts(text));
            match after {
                Some(facts) => self.now.insert(path.clone(), (facts, unindented(text))),
                None => self.now.remove(&path),
            };
            self.log.files.entry(path).or_default().push(Version { commit, before, after });
        }
        self
    }

    fn author(&mut self, name: &str) -> AuthorIx {
        let email = Str::from(format!("{name}@example.com"));
        let known = self.log.authors.iter().position(|author| author.email == email);
        let at = known.unwrap_or_else(|| {
            self.log.authors.push(Author { name: Str::from(name), email });
            self.log.authors.len() - 1
        });
        AuthorIx(at as u32)
    }

    fn facts(&mut self, text: &str) -> FactsIx {
        let text = unindented(text);
        let known = self.contents.iter().position(|known| *known == text);
        let at = known.unwrap_or_else(|| {
            self.log.facts.push(read(&text));
            self.contents.push(text);
            self.contents.len() - 1
        });
        FactsIx(at as u32)
    }

    /// The workspace as the last commit left it.
    pub fn workspace(self) -> Fixture {
        let log = self.log;
        let people = "anna:\n  name: Anna Kowalska\n  roles: [pm]\n  emails: [Anna@Example.com]\nleo:\n  name: Leo Martin\n  roles: [pmm]\n  emails: [leo@example.com]\n";
        let fixture = workspace("").file("people.yaml", people).log(log);
        self.now.into_iter().fold(fixture, |fixture, (path, (_, text))| fixture.file(path.as_str(), text))
    }
}

/// A text whose lines may be indented as the code around it is.
fn unindented(text: &str) -> String {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let indent = text.len() - text.trim_start().len();
    text.lines().map(|line| line.get(indent..).unwrap_or("").to_owned() + "\n").collect()
}

/// As the log has it: each key with the text behind it, without the white space around.
fn read(text: &str) -> Facts {
    let mut fields: Vec<(Str, String)> = Vec::new();
    let mut inside = false;
    const WANTED: [&str; 6] = ["aliases", "created", "evidence", "ice", "stage", "status"];
    for line in text.lines() {
        match line.split_once(':') {
            _ if line == "---" => inside = !inside,
            Some((key, rest)) if inside && !key.starts_with([' ', '-', '#']) => {
                fields.push((Str::from(key), rest.to_owned()));
            }
            _ if inside => fields.iter_mut().next_back().unwrap().1.push_str(&format!("\n{line}")),
            _ => {}
        }
    }
    fields.retain(|(key, _)| WANTED.contains(&&**key));
    let fields = fields.into_iter().map(|(key, text)| (key, text.trim().into())).collect();
    Facts { fields }
}
