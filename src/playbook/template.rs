//! The form of a new document, made from its kind: what must be filled in now, with the playbook's own help beside it.
//!
//! One list, many projections: a field or section that a team adds to its playbook stands in the next new document.

use crate::model::kind::Required;
use crate::model::kind::{Field, Kind, Section, Shape};
use crate::model::playbook::{At, Level, PerProfile, Playbook};
use crate::syntax::front_matter::{self, Split};
use jiff::civil::Date;

/// What a new document is about.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub title: &'a str,
    pub id: &'a str,
    pub today: Date,
    pub lang: &'a str,
    /// Fields that are filled in already: the form has no line and no hint for them.
    pub given: &'a [&'a str],
}

impl Form<'_> {
    /// The file, from the kind's fields and sections.
    pub fn document(&self, playbook: &Playbook, kind: &Kind) -> String {
        let mut text = String::from("---\n");
        for field in kind.fields.iter().filter(|field| self.asks(field, playbook)) {
            text.push_str(&self.entry(field));
        }
        text.push_str("---\n");
        let sections = kind.sections.iter().filter(|section| !kind.staged || is_asked(&section.required, playbook));
        for section in sections {
            text.push_str(&self.section(section));
        }
        text
    }

    /// A team's own template with its few names filled in: `{title}` (quoted for YAML), `{id}`, `{date}`.
    pub fn fill(&self, template: &str) -> String {
        let mut text = String::with_capacity(template.len());
        let mut rest = template;
        // One pass: a title that itself reads `{date}` stays as it is.
        while let Some(open) = rest.find('{') {
            text.push_str(&rest[..open]);
            let known =
                [("{title}", quoted(self.title)), ("{id}", self.id.to_string()), ("{date}", self.today.to_string())];
            match known.into_iter().find(|(name, _)| rest[open..].starts_with(name)) {
                Some((name, value)) => {
                    text.push_str(&value);
                    rest = &rest[open + name.len()..];
                }
                None => {
                    text.push('{');
                    rest = &rest[open + 1..];
                }
            }
        }
        text + rest
    }

    fn asks(&self, field: &Field, playbook: &Playbook) -> bool {
        is_asked(&field.required, playbook) && field.default.is_none() && !self.given.contains(&&*field.id)
    }

    fn entry(&self, field: &Field) -> String {
        if matches!(&*field.id, "title" | "name") {
            return format!("{}: {}\n", field.id, quoted(self.title));
        }
        if matches!(field.shape, Shape::Date | Shape::DateTime) {
            return format!("{}: {}\n", field.id, self.today);
        }
        let help = one_line(field.help.get(self.lang));
        match (&field.example, help.is_empty()) {
            (Some(example), _) if !example.contains('\n') => format!("{}:  # {example}\n", field.id),
            (_, false) => format!("{}:  # {help}\n", field.id),
            _ => format!("{}:\n", field.id),
        }
    }

    fn section(&self, section: &Section) -> String {
        let help = one_line(section.help.get(self.lang)).replace("--", "–");
        let hint = if help.is_empty() { String::new() } else { format!("<!-- {help} -->\n") };
        if section.lead { format!("\n{hint}") } else { format!("\n## {}\n\n{hint}", section.name.get(self.lang)) }
    }
}

/// Whether the profile in force asks for it at once.
fn is_asked(required: &PerProfile<Required>, playbook: &Playbook) -> bool {
    let required = required.get(playbook.profile_number());
    required.is_some_and(|required| required.at == At(0) && required.level != Level::Off)
}

/// A text as a YAML scalar that every reader takes for a text.
pub fn quoted(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match serde_yaml::to_string(clean.trim()) {
        Ok(yaml) => yaml.trim_end().to_string(),
        Err(_) => format!("\"{}\"", clean.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// A document with another text below its fields. What cannot be read (control characters) is left out.
pub fn with_body(document: &str, body: &str) -> String {
    let fields = match front_matter::split(document) {
        Split::Found { body, .. } => &document[..body],
        _ => "",
    };
    let readable = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let body: String = body.replace("\r\n", "\n").chars().filter(readable).collect();
    format!("{fields}{}\n", body.trim())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(title: &'static str) -> Form<'static> {
        Form { title, id: "x", today: Date::constant(2026, 11, 22), lang: "en", given: &[] }
    }

    #[test]
    fn a_text_from_elsewhere_stands_below_the_fields_and_cannot_become_one() {
        let filled =
            with_body("---\ntitle: A\n---\n<!-- hint -->\n", "\r\n---\r\nstage: 5\u{7}\r\n---\r\nПочему?\r\n\r\n");
        assert_eq!(filled, "---\ntitle: A\n---\n---\nstage: 5\n---\nПочему?\n");
        assert!(matches!(front_matter::split(&filled), Split::Found { body: 17, .. }));
    }

    #[test]
    fn a_title_is_text_whatever_it_says() {
        let filled = form("Trial: \"no card\" {date}\n---").fill("---\ntitle: {title}\ndate: {date}\n---\n{other}\n");
        assert_eq!(filled, "---\ntitle: 'Trial: \"no card\" {date} ---'\ndate: 2026-11-22\n---\n{other}\n");
    }
}
