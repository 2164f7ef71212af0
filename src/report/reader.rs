//! Who reads: the language and the terminal, travelling together.
//!
//! Every terminal report needs both. What comes out of here is clean, whatever stood in the files.

use crate::base::text::{Arg, Label, Text};
use crate::report::clean;
use crate::report::style::Style;
use crate::words::catalogue::Catalogue;
use crate::words::number;

#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub words: &'a Catalogue,
    pub style: &'a Style,
}

impl Reader<'_> {
    pub fn lang(&self) -> &'static str {
        self.words.lang()
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.text(&Text::message(id))
    }

    pub fn say(&self, id: &str, args: Vec<(&'static str, Arg)>) -> String {
        self.text(&Text::with(id, args))
    }

    /// A text of a finding; its line breaks stay.
    pub fn text(&self, text: &Text) -> String {
        clean::block(&self.words.say(text)).into_owned()
    }

    /// Words of the playbook, on one line.
    pub fn label(&self, label: &Label) -> String {
        clean::line(&self.words.say(&Text::Label(label.clone()))).into_owned()
    }

    /// A decimal number as the language writes it.
    pub fn number(&self, text: &str) -> String {
        clean::line(&number::decimal(text, self.lang())).into_owned()
    }
}
