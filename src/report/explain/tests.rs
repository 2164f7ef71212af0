//! A rule explained on a terminal.

use crate::base::diagnostic::Severity;
use crate::report::explain::{Explained, text};
use crate::report::style::{Links, Style};
use crate::report::tests::{fits, read, read_in, same};

const PAGE: &str = "# T103 missing-field

A field that the stage asks for is not there. Each stage builds on what the one before it has *settled*; a gap here costs more later.

## Wrong

```yaml
---
title: Trial without a card
stage: 2
---
```

## Right

```initiatives/trial.md
stage: 2
metric: trials
```

What you can do:

1. Add the `metric:` line.
2. Or go back a stage:
   - open the file,
   - lower `stage:`.

| Profile | From |
|---|---|
| standard | 2 |

See [the playbook](../playbook.md) <b>now</b>.
";

const RULE: Explained = Explained {
    code: "T103",
    slug: "missing-field",
    severity: Severity::Error,
    message: "“Metric” is missing",
    reason: "Each stage builds on what the one before it has settled; a gap here costs more later than it costs now.",
    help: "Add a line.",
    page: PAGE,
};

#[test]
fn the_page_of_a_rule_reads_plainly() {
    let said = read(60, |reader| text::render(&RULE, reader));
    same(
        &said,
        "
T103 missing-field (error)

A field that the stage asks for is not there. Each stage
builds on what the one before it has settled; a gap here
costs more later.

Wrong

    ---
    title: Trial without a card
    stage: 2
    ---

Right

  initiatives/trial.md
    stage: 2
    metric: trials

What you can do:
1. Add the `metric:` line.
2. Or go back a stage:
  • open the file,
  • lower `stage:`.

Profile · From
standard · 2

See the playbook now.
",
    );
    fits(&said, 60);
}

#[test]
fn a_rule_of_the_team_without_a_page_says_what_its_playbook_says() {
    let rule = Explained { code: "T201", slug: "our-own", severity: Severity::Warning, page: "", ..RULE };
    same(
        &read(60, |reader| text::render(&rule, reader)),
        "
T201 our-own (warning)
“Metric” is missing
why: Each stage builds on what the one before it has
     settled; a gap here costs more later than it costs now.
help: Add a line.
",
    );
}

#[test]
fn escapes_in_a_page_or_a_slug_are_shown() {
    let rule = Explained { slug: "a\x1b[2J", page: "text \x1b]0;x\x07\n\n    code \x1b[31m\n", ..RULE };
    let said = read(60, |reader| text::render(&rule, reader));
    assert_eq!(said.chars().find(|c| c.is_control() && *c != '\n'), None, "{said}");
}

#[test]
fn the_code_links_to_its_page_where_terminals_can() {
    let links = Links { files: String::new(), rule: "https://d.example/{code}".to_owned() };
    let style = Style { colour: false, width: 60, links: Some(links) };
    let said = read_in("en", &style, |reader| text::render(&RULE, reader));
    assert!(
        said.starts_with("\x1b]8;;https://d.example/T103\x1b\\T103 missing-field\x1b]8;;\x1b\\ (error)\n"),
        "{said:?}"
    );
}
