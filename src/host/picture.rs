//! How large a picture is, from the first bytes of its file: so that a page keeps its place free and nothing jumps when it comes.

use std::collections::BTreeMap;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use crate::base::path::TreePath;
use crate::host::disk::open::open_attachment;

/// How much of a drawing is read: its size stands in its first tag.
const HEAD: u64 = 4096;
/// No screen is so wide; a number like that is a mistake.
const LARGEST: u32 = 100_000;
/// Endings of files that are looked into.
const ENDINGS: [&str; 8] = ["png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "svg"];

/// Width and height of those of the files that are pictures. What cannot be read has no size.
pub fn sizes(root: &Path, files: &[TreePath]) -> BTreeMap<TreePath, (u32, u32)> {
    let pictures = files.iter().filter(|path| is_picture(path));
    pictures.filter_map(|path| Some((path.clone(), size(open_attachment(root, path).ok()?.0)?))).collect()
}

/// Whether a file's name says that it is a picture.
pub fn is_picture(path: &TreePath) -> bool {
    ENDINGS.iter().any(|ending| path.extension().eq_ignore_ascii_case(ending))
}

/// Width and height in pixels.
pub fn size(file: impl Read + Seek) -> Option<(u32, u32)> {
    let mut file = BufReader::new(file);
    if let Ok(size) = imagesize::reader_size(&mut file) {
        return bounded(u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    }
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0)).ok()?;
    file.take(HEAD).read_to_end(&mut head).ok()?;
    drawing(&String::from_utf8_lossy(&head))
}

/// The size of an SVG drawing: what it says, else the shape of its view.
fn drawing(text: &str) -> Option<(u32, u32)> {
    let tag = &text[text.find("<svg")?..];
    let tag = &tag[..tag.find('>')?];
    let attribute = |name: &str| {
        let after = tag.split_once(&format!(" {name}=\""))?.1;
        after.split_once('"').map(|(value, _)| value)
    };
    let pixels = |value: &str| value.trim_end_matches("px").trim().parse::<f64>().ok().map(|value| value.round());
    let written = attribute("width").and_then(pixels).zip(attribute("height").and_then(pixels));
    let viewed = || {
        let mut numbers = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
        pixels(numbers.next()?).zip(numbers.next().and_then(pixels))
    };
    let (width, height) = written.or_else(viewed)?;
    let whole = |value: f64| (value >= 1.0 && value <= f64::from(LARGEST)).then_some(value as u32);
    bounded(whole(width)?, whole(height)?)
}

fn bounded(width: u32, height: u32) -> Option<(u32, u32)> {
    let fits = |value: u32| (1..=LARGEST).contains(&value);
    (fits(width) && fits(height)).then_some((width, height))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::size;

    #[test]
    fn pictures_and_drawings_have_a_size() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x40\0\0\0\xc8\x08\x06\0\0\0".to_vec();
        let gif = b"GIF89a\x10\0\x20\0\0\0\0".to_vec();
        let cases = [
            (png, Some((320, 200))),
            (gif, Some((16, 32))),
            (b"<svg xmlns=\"x\" width=\"640\" height=\"200px\">".to_vec(), Some((640, 200))),
            (b"<?xml?>\n<svg viewBox=\"0 0 24 12.4\" width=\"100%\">".to_vec(), Some((24, 12))),
            (b"<svg width=\"1e9\" height=\"2\">".to_vec(), None),
            (b"plain words".to_vec(), None),
            (Vec::new(), None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(size(Cursor::new(&bytes)), expected, "{}", String::from_utf8_lossy(&bytes));
        }
    }
}
