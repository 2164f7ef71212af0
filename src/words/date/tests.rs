//! Dates as ICU says them (the French first of the month as people write it).

use jiff::civil::{Date, date};

use crate::words::date::{cycle, iso_week, long, month_short, month_year, short, weekday, weekday_short};

const LANGS: [&str; 4] = ["en", "ru", "pl", "fr"];

fn said(say: impl Fn(&str) -> String) -> String {
    LANGS.map(say).join(" | ")
}

/// The whole year, one language a line.
fn year(say: impl Fn(Date, &str) -> String) -> String {
    let line = |lang: &str| (1..=12).map(|month| say(date(2026, month, 2), lang)).collect::<Vec<_>>().join(" ");
    LANGS.map(line).join("\n")
}

#[test]
fn long_dates_are_those_of_icu() {
    let september = date(2026, 9, 17);
    assert_eq!(long(september, "ru"), "17 сентября 2026 г.");
    assert_eq!(long(september, "pl"), "17 września 2026");
    assert_eq!(
        said(|lang| long(date(2026, 11, 22), lang)),
        "22 November 2026 | 22 ноября 2026 г. | 22 listopada 2026 | 22 novembre 2026"
    );
}

#[test]
fn the_first_of_a_month_is_ordinal_in_french_alone() {
    assert_eq!(
        said(|lang| long(date(2027, 1, 1), lang)),
        "1 January 2027 | 1 января 2027 г. | 1 stycznia 2027 | 1er janvier 2027"
    );
    assert_eq!(short(date(2027, 5, 1), "fr"), "1er mai");
    assert_eq!(short(date(2027, 5, 11), "fr"), "11 mai");
}

#[test]
fn every_month_beside_a_day() {
    assert_eq!(
        year(|day, lang| long(day, lang).split(' ').nth(1).unwrap_or("").to_owned()),
        "January February March April May June July August September October November December\n\
         января февраля марта апреля мая июня июля августа сентября октября ноября декабря\n\
         stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia\n\
         janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    );
}

#[test]
fn every_month_alone() {
    assert_eq!(
        year(|day, lang| month_year(day, lang).split(' ').next().unwrap_or("").to_owned()),
        "January February March April May June July August September October November December\n\
         январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь\n\
         styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień\n\
         janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    );
    assert_eq!(
        said(|lang| month_year(date(2026, 11, 22), lang)),
        "November 2026 | ноябрь 2026 г. | listopad 2026 | novembre 2026"
    );
}

#[test]
fn every_month_cut_short() {
    assert_eq!(
        year(|day, lang| short(day, lang).replace("2 ", "")),
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec\n\
         янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.\n\
         sty lut mar kwi maj cze lip sie wrz paź lis gru\n\
         janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
    );
    assert_eq!(said(|lang| short(date(2026, 11, 22), lang)), "22 Nov | 22 нояб. | 22 lis | 22 nov.");
    assert_eq!(said(|lang| month_short(date(2026, 10, 1), lang).to_owned()), "Oct | окт. | paź | oct.");
}

#[test]
fn weeks_begin_on_monday() {
    let monday = date(2026, 11, 23);
    assert_eq!(said(|lang| weekday(monday, lang).to_owned()), "Monday | понедельник | poniedziałek | lundi");
    let sunday = date(2026, 11, 22);
    assert_eq!(said(|lang| weekday(sunday, lang).to_owned()), "Sunday | воскресенье | niedziela | dimanche");
    assert_eq!(said(|lang| weekday_short(sunday, lang).to_owned()), "Sun | вс | niedz. | dim.");
    assert_eq!((iso_week(sunday), iso_week(monday)), ((2026, 47), (2026, 48)));
    assert_eq!(iso_week(date(2027, 1, 1)), (2026, 53), "a Friday belongs to the week of the old year");
    assert_eq!(iso_week(date(2024, 12, 30)), (2025, 1), "a Monday belongs to the week of the new year");
}

#[test]
fn cycles_are_said_as_teams_say_them() {
    assert_eq!(said(|lang| cycle("2026-Q4", lang)), "Q4 2026 | 4 кв. 2026 | IV kw. 2026 | T4 2026");
    assert_eq!(cycle("2026-Q1", "pl"), "I kw. 2026");
    assert_eq!(said(|lang| cycle("2026-11", lang)), "November 2026 | ноябрь 2026 г. | listopad 2026 | novembre 2026");
}

#[test]
fn other_names_of_cycles_stay_as_they_are() {
    for name in ["", "2026-Q5", "2026-Q0", "2026-Q44", "26-Q4", "2026-13", "2026-1", "2026-11-22", "2026-C3", "лето-Q1"]
    {
        assert_eq!(said(|lang| cycle(name, lang)), [name; 4].join(" | "));
    }
}
