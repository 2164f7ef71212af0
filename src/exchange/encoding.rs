//! Bytes → text, or what they most likely are instead.
//!
//! Guessing an encoding and going on would put wrong letters into somebody's documents, so a file that is not UTF-8 is
//! refused with the place and with what to do.

use crate::base::text::Text;

/// The text without its byte-order mark.
pub fn text(bytes: &[u8]) -> Result<&str, Text> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Text::message("import-utf16"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let offset = error.valid_up_to();
            let line = bytes[..offset].iter().filter(|byte| **byte == b'\n').count() + 1;
            let byte = format!("0x{:02X}", bytes[offset]);
            let args = vec![
                ("offset", offset.to_string().into()),
                ("line", line.to_string().into()),
                ("byte", byte.into()),
                ("guess", guess(bytes).into()),
            ];
            Err(Text::with("import-not-utf8", args))
        }
    }
}

/// Cyrillic words are whole rows of high bytes; in western languages a high byte stands alone among plain letters.
fn guess(bytes: &[u8]) -> &'static str {
    let longest = bytes.split(|byte| *byte < 0xC0).map(<[u8]>::len).max().unwrap_or(0);
    if longest >= 3 { "Windows-1251" } else { "Windows-1252" }
}
