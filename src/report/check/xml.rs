//! XML as text: what its letters may be, and how two formats are written with it.
//!
//! XML has no way at all to write most control characters, escaped or not, and a reader stops at the first one. They become
//! the visible signs that a terminal would get.

use std::io;

use crate::report::clean;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// Writes a document; every line is indented by its depth.
pub fn document(write: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Memory takes every byte: nothing here can fail, and what could not be written would be missing in every test.
    let _ =
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| write(&mut writer));
    String::from_utf8_lossy(&writer.into_inner()).into_owned() + "\n"
}

/// One line, for an attribute: readers make spaces of its breaks anyway.
pub fn line(text: &str) -> String {
    letters(&clean::line(text))
}

/// Several lines, for the text of an element.
pub fn block(text: &str) -> BytesText<'static> {
    BytesText::new(&letters(&clean::block(text))).into_owned()
}

/// The last two of a plane are no characters for XML.
fn letters(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
