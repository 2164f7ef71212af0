//! Whether an SVG drawing is only that.
//!
//! As a picture on a page a drawing can do nothing. Opened by its own address it is a page, with scripts and requests and
//! without the policy that pages of a site have. So a drawing is read to its end, and whatever is not known to be still
//! makes it more than a drawing; a drawing is never mended, since a mended one may read otherwise in another program.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::base::path::TreePath;
use crate::syntax::markdown::address::{Form, form};

/// Elements that run, load or hold another language.
const MORE: [&str; 12] = [
    "audio",
    "canvas",
    "embed",
    "foreignobject",
    "handler",
    "iframe",
    "link",
    "listener",
    "meta",
    "object",
    "script",
    "video",
];

/// What a picture inside a drawing may be written as.
const PICTURES: [&str; 4] = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

/// Whether a file is a drawing by its name.
pub fn is_drawing(path: &TreePath) -> bool {
    path.extension().eq_ignore_ascii_case("svg")
}

/// Whether nothing in the drawing runs, and nothing is loaded from elsewhere.
pub fn is_still(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut depth, mut is_svg) = (0_usize, false);
    // Programs read a style as one text, however it is cut.
    let mut style: Option<String> = None;
    loop {
        let is_fine = match reader.read_event() {
            Err(_) => false,
            Ok(Event::Eof) => return is_svg && depth == 0,
            Ok(Event::Start(tag)) => {
                let own = tag.local_name().as_ref().to_lowercase();
                is_svg |= depth == 0 && own == "svg";
                depth += 1;
                let is_inside = style.is_some();
                style = style.or((own == "style").then(String::new));
                is_svg && !is_inside && is_still_element(&tag)
            }
            Ok(Event::Empty(tag)) => {
                is_svg |= depth == 0 && tag.local_name().as_ref().to_lowercase() == "svg";
                is_svg && style.is_none() && is_still_element(&tag)
            }
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                style.take().is_none_or(|style| is_still_style(&style))
            }
            Ok(Event::Text(text)) => {
                style.iter_mut().for_each(|style| style.push_str(&text));
                true
            }
            Ok(Event::CData(text)) => {
                style.iter_mut().for_each(|style| style.push_str(&text));
                true
            }
            // Inside a style they hide what is read.
            Ok(Event::GeneralRef(_) | Event::Comment(_)) => style.is_none(),
            Ok(Event::Decl(declaration)) => declaration
                .encoding()
                .is_none_or(|encoding| encoding.is_ok_and(|encoding| encoding.eq_ignore_ascii_case("utf-8"))),
            // Entities of its own would be written out after we looked.
            Ok(Event::DocType(kind)) => !kind.contains('['),
            Ok(Event::PI(_)) => false,
        };
        if !is_fine {
            return false;
        }
    }
}

fn is_still_element(tag: &BytesStart<'_>) -> bool {
    let own = tag.local_name().as_ref().to_lowercase();
    if MORE.contains(&own.as_str()) {
        return false;
    }
    tag.attributes().all(|attribute| {
        let Ok(attribute) = attribute else { return false };
        let key = attribute.key.local_name().as_ref().to_lowercase();
        let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else { return false };
        match key.as_str() {
            // Elements of HTML are what they are in any namespace that says so.
            _ if value.contains("1999/xhtml") => false,
            key if key.starts_with("on") => false,
            "href" | "src" | "base" => is_still_address(&own, &value),
            // A movement that would write an address.
            "attributename" => !value.to_lowercase().contains("href"),
            _ if attribute.key.as_ref().starts_with("xmlns") => true,
            "style" => is_still_style(&value),
            _ => !value.to_lowercase().contains("url(") || is_still_style(&value),
        }
    })
}

fn is_still_address(element: &str, value: &str) -> bool {
    let plain = value.trim().to_lowercase();
    match form(value) {
        Form::Relative => true,
        Form::Web => element == "a",
        Form::Refused => PICTURES.iter().any(|picture| plain.starts_with(picture)),
    }
}

/// Whether a style loads nothing from elsewhere. What it carries along in itself is taken out first, as far as it is made of
/// signs that can neither end it nor begin anything.
fn is_still_style(style: &str) -> bool {
    let style = style.to_lowercase();
    let mut rest = String::with_capacity(style.len());
    let mut after = style.as_str();
    while let Some(start) = after.find("data:") {
        let (before, carried) = after.split_at(start);
        let is_inert = |char: char| char.is_ascii_alphanumeric() || "+/=,;:-_.%".contains(char);
        let end = match before.ends_with(['(', '"', '\'', ' ']) {
            true => carried.find(|char| !is_inert(char)).unwrap_or(carried.len()),
            false => "data:".len(),
        };
        // A drawing inside of a style loads what it names.
        if carried[..end].split(',').next().is_some_and(|kind| kind.contains("svg") || kind.contains("ml")) {
            return false;
        }
        rest.push_str(before);
        after = &carried[end..];
    }
    rest.push_str(after);
    !["@import", "//", "\\", "javascript:", "expression("].iter().any(|sign| rest.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::is_still;

    fn drawing(inside: &str) -> bool {
        is_still(format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>").as_bytes())
    }

    #[test]
    fn what_programs_draw_is_still() {
        for inside in [
            "<path d=\"M0 0\" fill=\"url(#a)\"/>",
            "<style>.a {fill: #123; font-family: \"Inter\"}</style>",
            "<style>@font-face {src: url(data:font/woff2;base64,aa//bb==)}</style>",
            "<style><![CDATA[ .a > .b {fill: red} ]]></style>",
            "<image href=\"data:image/png;base64,aa//bb==\"/>",
            "<use xlink:href=\"#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
            "<a href=\"https://example.com/\"><text>x &amp; y</text></a>",
            "<animate attributeName=\"x\" dur=\"1s\"/>",
            "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>",
        ] {
            assert!(drawing(inside), "{inside}");
        }
        assert!(is_still(b"\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><!-- x --><svg/>"));
    }

    #[test]
    fn what_runs_or_loads_is_more_than_a_drawing() {
        for inside in [
            "<script>1</script>",
            "<SCRIPT/>",
            "<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>",
            "<g onload=\"1\"/>",
            "<g ONLOAD=\"1\"/>",
            "<foreignObject/>",
            "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<h:p xmlns:h=\"http://www.w3.org/1999/xhtm&#108;\"/>",
            "<a href=\"javascript:1\"/>",
            "<a href=\"java&#9;script:1\"/>",
            "<a><set attributeName=\"href\" to=\"javascript:1\"/></a>",
            "<a><animate attributeName=\"xlink:href\" values=\"javascript:1\"/></a>",
            "<image href=\"https://x.example/\"/>",
            "<image href=\"//x.example/\"/>",
            "<use href=\"data:image/svg+xml,x\"/>",
            "<rect fill=\"url(https://x.example/#a)\"/>",
            "<rect style=\"fill: url(//x.example/)\"/>",
            "<style>@import 'x'</style>",
            "<style>a {b: \"url(data:\"} c {d: url(//x.example)}</style>",
            "<style>/* url(data: */ a {b: url(//x.example)}</style>",
            "<style>a {b: url(https:data://x.example/)}</style>",
            "<style>@im<!-- -->port 'x'</style>",
            "<style>@im<![CDATA[port 'x']]></style>",
            "<style><g></g>@import 'x'</style>",
            "<style>a {b: u\\72l(x)}</style>",
            "<style>a {b: url(&#47;/x.example)}</style>",
            "<style>a {background: url(\"data:image/svg+xml,x\")}</style>",
            "<?xml-stylesheet href=\"x\"?>",
            "<g",
        ] {
            assert!(!drawing(inside), "{inside}");
        }
        for whole in [
            &b"<!DOCTYPE svg [<!ENTITY x \"<script/>\">]><svg>&x;</svg>"[..],
            b"<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>",
            b"<html xmlns=\"x\"><svg/></html>",
            b"<svg/>\xff",
            b"<svg>",
            b"",
        ] {
            assert!(!is_still(whole), "{}", String::from_utf8_lossy(whole));
        }
    }
}
