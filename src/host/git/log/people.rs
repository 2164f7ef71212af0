//! Names as they were committed → names as the repository's mailmap has them now.
//!
//! A mailmap is a file like any other and changes, so its answers are never kept: git is asked each time, about everybody at
//! once.

use crate::base::text::Str;
use crate::host::git::log::store::Store;
use crate::host::git::{Git, Ran};
use crate::model::log::Author;

/// Everybody in the store, by number.
pub struct People(Vec<Author>);

impl People {
    pub fn read(store: &Store, git: &Git) -> People {
        let mut people: Vec<Author> = store.people.rows.iter().map(|((name, email), ())| author(name, email)).collect();
        // Git gives up at the first contact that it cannot read, so it is not shown any.
        let asked: Vec<usize> = (0..people.len()).filter(|at| is_plain(&people[*at])).collect();
        let lines = asked.iter().map(|at| format!("{} <{}>\n", people[*at].name, people[*at].email));
        let question: String = lines.collect();
        if question.is_empty() {
            return People(people);
        }
        let Ok(Ran::Done(answer)) = git.run(&["check-mailmap", "--stdin"], question.as_bytes()) else {
            return People(people);
        };
        let answer = String::from_utf8_lossy(&answer);
        let answers: Vec<Option<Author>> = answer.lines().map(contact).collect();
        if answers.len() == asked.len() {
            for (at, mapped) in asked.into_iter().zip(answers) {
                if let Some(mapped) = mapped {
                    people[at] = mapped;
                }
            }
        }
        People(people)
    }

    pub fn get(&self, number: u32) -> &Author {
        &self.0[number as usize]
    }
}

fn author(name: &Str, email: &Str) -> Author {
    Author { name: name.clone(), email: email.clone() }
}

fn is_plain(author: &Author) -> bool {
    let is_plain = |text: &str| !text.contains(['<', '>', '\n', '\r']);
    is_plain(&author.name) && is_plain(&author.email) && !author.name.is_empty() && !author.email.is_empty()
}

fn contact(line: &str) -> Option<Author> {
    let (name, rest) = line.rsplit_once('<')?;
    let email = rest.strip_suffix('>')?;
    Some(Author { name: Str::from(name.trim()), email: Str::from(email) })
}
