//! Dates for people. Files hold `2026-11-22`; pages and the terminal say it in words.
//!
//! Four tables of our own instead of a library of two megabytes: twelve months in two cases and seven days do not change.

use jiff::civil::Date;

struct Names {
    /// As they stand beside a day: "22 ноября".
    months: [&'static str; 12],
    /// As they stand alone: "ноябрь 2026".
    alone: [&'static str; 12],
    short: [&'static str; 12],
    /// From Monday.
    days: [&'static str; 7],
    short_days: [&'static str; 7],
}

/// `22 November 2026`, `22 ноября 2026 г.`, `22 listopada 2026`, `1er novembre 2026`.
pub fn long(date: Date, lang: &str) -> String {
    let year_mark = if lang == "ru" { " г." } else { "" };
    format!("{} {} {}{year_mark}", day(date, lang), month(&names(lang).months, date), year(date))
}

/// `22 Nov`, `22 нояб.`, `22 lis`, `22 nov.`: where the year is known.
pub fn short(date: Date, lang: &str) -> String {
    format!("{} {}", day(date, lang), month(&names(lang).short, date))
}

/// `November 2026`, `ноябрь 2026 г.`, `listopad 2026`, `novembre 2026`.
pub fn month_year(date: Date, lang: &str) -> String {
    let year_mark = if lang == "ru" { " г." } else { "" };
    format!("{} {}{year_mark}", month(&names(lang).alone, date), year(date))
}

/// `Nov`, `нояб.`, `lis`, `nov.`: for the axis of a chart.
pub fn month_short(date: Date, lang: &str) -> &'static str {
    month(&names(lang).short, date)
}

/// `Sunday`, `воскресенье`, `niedziela`, `dimanche`.
pub fn weekday(date: Date, lang: &str) -> &'static str {
    day_of_week(&names(lang).days, date)
}

/// `Sun`, `вс`, `niedz.`, `dim.`
pub fn weekday_short(date: Date, lang: &str) -> &'static str {
    day_of_week(&names(lang).short_days, date)
}

/// The year and number of the ISO week: weeks begin on Monday and belong to the year that holds their Thursday.
pub fn iso_week(date: Date) -> (i16, i8) {
    let week = date.iso_week_date();
    (week.year(), week.week())
}

/// The name of a cycle, as said: `2026-Q4` → `Q4 2026`, `4 кв. 2026`, `IV kw. 2026`, `T4 2026`; `2026-11` → the month;
/// any other name as it is.
pub fn cycle(name: &str, lang: &str) -> String {
    quarter(name, lang).or_else(|| whole_month(name, lang)).unwrap_or_else(|| name.to_owned())
}

fn quarter(name: &str, lang: &str) -> Option<String> {
    let (year, quarter) = name.split_once("-Q")?;
    let number = quarter.parse::<usize>().ok().filter(|_| quarter.len() == 1)?;
    let roman = number.checked_sub(1).and_then(|at| ["I", "II", "III", "IV"].get(at))?;
    if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(match lang {
        "ru" => format!("{number} кв. {year}"),
        "pl" => format!("{roman} kw. {year}"),
        "fr" => format!("T{number} {year}"),
        _ => format!("Q{number} {year}"),
    })
}

fn whole_month(name: &str, lang: &str) -> Option<String> {
    let first = format!("{name}-01").parse::<Date>().ok().filter(|_| name.len() == 7)?;
    Some(month_year(first, lang))
}

/// The first of a month is "1er" in French.
fn day(date: Date, lang: &str) -> String {
    if lang == "fr" && date.day() == 1 { "1er".to_owned() } else { date.day().to_string() }
}

fn year(date: Date) -> String {
    format!("{:04}", date.year())
}

fn month(names: &[&'static str; 12], date: Date) -> &'static str {
    names[usize::from(date.month().unsigned_abs()).saturating_sub(1).min(11)]
}

fn day_of_week(names: &[&'static str; 7], date: Date) -> &'static str {
    names[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()).min(6)]
}

fn names(lang: &str) -> &'static Names {
    match lang {
        "ru" => &RUSSIAN,
        "pl" => &POLISH,
        "fr" => &FRENCH,
        _ => &ENGLISH,
    }
}

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const ENGLISH: Names = Names {
    months: ENGLISH_MONTHS,
    alone: ENGLISH_MONTHS,
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    short_days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const RUSSIAN: Names = Names {
    months: [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    alone: [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
    short: ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."],
    days: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    short_days: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
};

const POLISH: Names = Names {
    months: [
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ],
    alone: [
        "styczeń",
        "luty",
        "marzec",
        "kwiecień",
        "maj",
        "czerwiec",
        "lipiec",
        "sierpień",
        "wrzesień",
        "październik",
        "listopad",
        "grudzień",
    ],
    short: ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"],
    days: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
    short_days: ["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."],
};

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const FRENCH: Names = Names {
    months: FRENCH_MONTHS,
    alone: FRENCH_MONTHS,
    short: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    short_days: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
};

#[cfg(test)]
mod tests;
