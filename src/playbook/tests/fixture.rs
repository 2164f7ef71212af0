//! A team's file over the small method of `base.yaml`, and findings as a person reads them.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::base::text::{Arg, Part, Text};
use crate::model::playbook::Playbook;
use crate::playbook::settle::{Settled, settle};
use crate::playbook::sources::Sources;

pub const BASE: &str = include_str!("base.yaml");

/// The playbook with `text` laid over the small method, and its findings.
pub fn lay(text: &str) -> (Playbook, Vec<String>) {
    let path = path();
    let Settled { playbook, found, .. } = settle("standard", &Sources::new(BASE, Some((&path, text))));
    (playbook, found.iter().map(|finding| sentence(finding, text)).collect())
}

/// The playbook with `text` laid over, which must be without a mistake.
pub fn clean(text: &str) -> Playbook {
    let (playbook, found) = lay(text);
    assert_eq!(found, Vec::<String>::new());
    playbook
}

/// The findings of `text`.
pub fn mistakes(text: &str) -> Vec<String> {
    lay(text).1
}

pub fn path() -> TreePath {
    TreePath::new("playbook.yaml").expect("a path")
}

/// `LINE `the bytes at that place` CODE what is wrong | what to do`.
pub fn sentence(finding: &Diagnostic, text: &str) -> String {
    let place = &finding.place;
    let at = Lines::new(text.as_bytes()).position(place.span.start as usize);
    let bytes = text.get(place.span.range()).unwrap_or("").lines().next().unwrap_or("");
    let reason = finding.reason.as_ref().map(say).unwrap_or_default();
    assert!(!reason.is_empty(), "every finding says why it matters");
    let help = finding.help.as_ref().map(say).unwrap_or_default();
    format!("{} `{bytes}` {} {} | {help}", at.line, finding.code, say(&finding.message))
}

/// A text in English, from this room's own messages and those of the catalogue below them.
fn say(text: &Text) -> String {
    let Text::Message { id, part, args } = text else { return "(a label)".to_string() };
    let bundle = bundle();
    let message = bundle.get_message(id).unwrap_or_else(|| panic!("there is no message {id}"));
    let pattern = match part {
        Part::Main => message.value(),
        Part::Reason => message.get_attribute("reason").map(|attribute| attribute.value()),
        Part::Help => message.get_attribute("help").map(|attribute| attribute.value()),
    };
    let mut given = FluentArgs::new();
    for (name, arg) in args.iter() {
        given.set(*name, value(arg));
    }
    let mut errors = Vec::new();
    let said =
        bundle.format_pattern(pattern.expect("the message has this part"), Some(&given), &mut errors).into_owned();
    assert!(!said.contains("{$"), "{id} lacks a value: {said}");
    said
}

fn value(arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Str(text) => FluentValue::from(text.to_string()),
        Arg::Num(number) => FluentValue::from(*number),
        Arg::Label(label) => FluentValue::from(label.get("en").to_string()),
        Arg::Text(text) => FluentValue::from(say(text)),
    }
}

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a language")]);
    bundle.set_use_isolating(false);
    let given =
        |args: &[FluentValue<'_>]| matches!(args.first(), Some(FluentValue::String(_) | FluentValue::Number(_)));
    let told = move |args: &[FluentValue<'_>]| FluentValue::from(if given(args) { "yes" } else { "no" });
    bundle.add_function("GIVEN", move |args, _| told(args)).expect("a new function");
    for source in [include_str!("../../words/en/findings.ftl"), include_str!("../MESSAGES.ftl")] {
        let resource = FluentResource::try_new(source.to_string()).expect("the messages are valid");
        bundle.add_resource_overriding(resource);
    }
    bundle
}
