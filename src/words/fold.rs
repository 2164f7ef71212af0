//! Words as search compares them: one folding for all languages, in which "Księgowość" is found by "ksieg" and "Ёлка" by "елка".
//!
//! The browser folds what is typed by the same rule (`fold` and `words` in the theme's `tandem.js`), or nothing would be
//! found. So the rule is one that a browser has built in: lower case, letters of the Latin and Cyrillic alphabets taken
//! apart, marks dropped, and a dozen letters that cannot be taken apart. `tests/fold.txt` holds both sides to it.

/// `text` in lower case, without accents, ё as е, й as и, ł as l, œ as oe.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
            continue;
        }
        for c in c.to_lowercase().filter(|c| !matches!(c, '\u{300}'..='\u{36F}')) {
            match plain(c) {
                Some(letters) => out.push_str(letters),
                None => out.push(c),
            }
        }
    }
    out
}

/// The words of a folded text.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The same abbreviation in the letters of the other alphabet: PMM for РММ, whose Cyrillic letters only look like Latin
/// ones, and the other way round. Words with vowels are ordinary words and have no other form, but those that mix both
/// alphabets are Latin.
pub fn other_alphabet(folded: &str) -> Option<String> {
    let (mut cyrillic, mut latin, mut vowels) = (0, 0, 0);
    let mut out = String::with_capacity(folded.len() * 2);
    for c in folded.chars() {
        vowels += usize::from("aeoаео".contains(c));
        if let Some((_, twin)) = TWINS.iter().find(|(twin, _)| *twin == c) {
            cyrillic += 1;
            out.push(*twin);
        } else if let Some((twin, _)) = TWINS.iter().find(|(_, twin)| *twin == c) {
            latin += 1;
            out.push(*twin);
        } else {
            return None;
        }
    }
    let is_mixed = cyrillic > 0 && latin > 0;
    if is_mixed {
        let to_latin = |c| TWINS.iter().find(|(twin, _)| *twin == c).map_or(c, |(_, latin)| *latin);
        return Some(folded.chars().map(to_latin).collect());
    }
    (cyrillic + latin > 1 && vowels == 0).then_some(out)
}

/// Cyrillic letters and the Latin ones that look like them.
const TWINS: [(char, char); 11] = [
    ('а', 'a'),
    ('в', 'b'),
    ('е', 'e'),
    ('к', 'k'),
    ('м', 'm'),
    ('н', 'h'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('т', 't'),
    ('х', 'x'),
];

/// The letters that a lower-case letter with a mark is folded to: what Unicode takes apart between À and ɏ, Ḁ and ỿ and in the
/// Cyrillic alphabet, and the ligatures and barred letters that it does not.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ǟ' | 'ǡ' | 'ǻ' | 'ȁ' | 'ȃ' | 'ȧ' | 'ḁ' | 'ạ'
        | 'ả' | 'ấ' | 'ầ' | 'ẩ' | 'ẫ' | 'ậ' | 'ắ' | 'ằ' | 'ẳ' | 'ẵ' | 'ặ' => "a",
        'æ' | 'ǣ' | 'ǽ' => "ae",
        'ḃ' | 'ḅ' | 'ḇ' => "b",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' | 'ḉ' => "c",
        'ð' | 'ď' | 'đ' | 'ḋ' | 'ḍ' | 'ḏ' | 'ḑ' | 'ḓ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ȅ' | 'ȇ' | 'ȩ' | 'ḕ' | 'ḗ' | 'ḙ' | 'ḛ' | 'ḝ' | 'ẹ'
        | 'ẻ' | 'ẽ' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' => "e",
        'ḟ' => "f",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' | 'ǵ' | 'ḡ' => "g",
        'ĥ' | 'ħ' | 'ȟ' | 'ḣ' | 'ḥ' | 'ḧ' | 'ḩ' | 'ḫ' | 'ẖ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' | 'ȉ' | 'ȋ' | 'ḭ' | 'ḯ' | 'ỉ' | 'ị' => {
            "i"
        }
        'ĵ' | 'ǰ' => "j",
        'ķ' | 'ǩ' | 'ḱ' | 'ḳ' | 'ḵ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' | 'ḷ' | 'ḹ' | 'ḻ' | 'ḽ' => "l",
        'ḿ' | 'ṁ' | 'ṃ' => "m",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ǹ' | 'ṅ' | 'ṇ' | 'ṉ' | 'ṋ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ǒ' | 'ǫ' | 'ǭ' | 'ǿ' | 'ȍ' | 'ȏ' | 'ȫ' | 'ȭ'
        | 'ȯ' | 'ȱ' | 'ṍ' | 'ṏ' | 'ṑ' | 'ṓ' | 'ọ' | 'ỏ' | 'ố' | 'ồ' | 'ổ' | 'ỗ' | 'ộ' | 'ớ' | 'ờ' | 'ở' | 'ỡ' | 'ợ' => {
            "o"
        }
        'œ' => "oe",
        'ṕ' | 'ṗ' => "p",
        'ŕ' | 'ŗ' | 'ř' | 'ȑ' | 'ȓ' | 'ṙ' | 'ṛ' | 'ṝ' | 'ṟ' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ſ' | 'ș' | 'ṡ' | 'ṣ' | 'ṥ' | 'ṧ' | 'ṩ' | 'ẛ' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'ṫ' | 'ṭ' | 'ṯ' | 'ṱ' | 'ẗ' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ǔ' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' | 'ȕ' | 'ȗ'
        | 'ṳ' | 'ṵ' | 'ṷ' | 'ṹ' | 'ṻ' | 'ụ' | 'ủ' | 'ứ' | 'ừ' | 'ử' | 'ữ' | 'ự' => "u",
        'ṽ' | 'ṿ' => "v",
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' | 'ẇ' | 'ẉ' | 'ẘ' => "w",
        'ẋ' | 'ẍ' => "x",
        'ý' | 'ÿ' | 'ŷ' | 'ȳ' | 'ẏ' | 'ẙ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => "y",
        'ź' | 'ż' | 'ž' | 'ẑ' | 'ẓ' | 'ẕ' => "z",
        'ǯ' => "ʒ",
        'ς' => "σ",
        'ӑ' | 'ӓ' => "а",
        'ѓ' => "г",
        'ѐ' | 'ё' | 'ӗ' => "е",
        'ӂ' | 'ӝ' => "ж",
        'ӟ' => "з",
        'й' | 'ѝ' | 'ӣ' | 'ӥ' => "и",
        'ќ' => "к",
        'ӧ' => "о",
        'ў' | 'ӯ' | 'ӱ' | 'ӳ' => "у",
        'ӵ' => "ч",
        'ӹ' => "ы",
        'ӭ' => "э",
        'ї' => "і",
        'ѷ' => "ѵ",
        'ӛ' => "ә",
        'ӫ' => "ө",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
