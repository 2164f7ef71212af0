//! CSV as spreadsheets and trackers write it: RFC 4180, with any of three delimiters.

use crate::base::text::Text;
use crate::exchange::Item;
use csv::{ReaderBuilder, StringRecord};

/// What parts cells: a comma, a semicolon where the comma is the decimal point, a tab.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// A row each. A repeated column stays repeated, a cell without a heading gets its number for a name.
pub fn items(text: &str) -> Result<Vec<Item>, Text> {
    let (text, delimiter) = delimited(text);
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).has_headers(true).flexible(true).from_reader(text.as_bytes());
    let headings: Vec<String> = match reader.headers() {
        Ok(headings) => headings.iter().map(one_line).collect(),
        Err(error) => return Err(broken(&error)),
    };
    let mut items = Vec::new();
    let mut record = StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(items),
            // The number that a spreadsheet gives the row: the headings are the first.
            Ok(true) => items.push(item(&headings, &record, items.len() + 2)),
            Err(error) => return Err(broken(&error)),
        }
    }
}

fn item(headings: &[String], record: &StringRecord, row: usize) -> Item {
    let mut item = Item { origin: row.to_string(), ..Item::default() };
    for (at, value) in record.iter().enumerate() {
        match headings.get(at).filter(|heading| !heading.is_empty()) {
            Some(heading) => item.push(heading, value),
            None => item.push(&format!("#{}", at + 1), value),
        }
    }
    item
}

/// The text without a line that names the delimiter for a spreadsheet, and the delimiter.
fn delimited(text: &str) -> (&str, u8) {
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(named) = first.trim().strip_prefix("sep=")
        && let [delimiter] = named.as_bytes()
    {
        return (rest, *delimiter);
    }
    // Counted in the headings, outside quotes: a text with many commas in the rows must not decide.
    let mut counts = [0_usize; DELIMITERS.len()];
    let mut is_quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if is_quoted => {}
            _ => {
                if let Some(at) = DELIMITERS.iter().position(|known| *known == byte) {
                    counts[at] += 1;
                }
            }
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    let at = counts.iter().position(|count| *count == most).unwrap_or(0);
    (text, DELIMITERS[at])
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn broken(error: &csv::Error) -> Text {
    Text::with("import-broken-csv", vec![("reason", error.to_string().into())])
}
