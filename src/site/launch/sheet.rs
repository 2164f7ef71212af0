//! The run sheet: everything of a launch that has a day, in the order of the days.

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::Value;
use crate::site::Site;
use crate::site::launch::lack::is_done;
use crate::site::launch::{Launch, Mark, metric, number, person, team};
use crate::site::value::{list, record, text};

/// A line of it.
struct Line {
    day: Date,
    /// The place among the lines of one day: first what gets ready, then what customers notice.
    place: u8,
    what: String,
    person: Option<Shown>,
    /// Whether it is a step that customers notice.
    mile: bool,
    done: Option<bool>,
}

/// `[{date, what, person, mile, state}]`: `state` is `done`, `late`, `today` or nothing.
pub fn sheet(site: &Site, launch: &Launch) -> Shown {
    let today = site.workspace().today;
    let mut lines = training(site, launch);
    lines.extend(parts(site, launch));
    lines.extend(miles(site, launch));
    lines.extend(measures(site, launch));
    lines.sort_by_key(|line| (line.day, line.place));
    list(lines.into_iter().map(|line| {
        let state = match line.done {
            Some(true) => "done",
            Some(false) if line.day < today => "late",
            _ if line.day == today => "today",
            None if line.day < today => "done",
            _ => "",
        };
        record([
            ("date", site.lexicon().date(line.day)),
            ("what", text(&line.what)),
            ("person", line.person.unwrap_or_else(Shown::none)),
            ("mile", Shown::from(line.mile)),
            ("state", text(state)),
        ])
    }))
}

fn training(site: &Site, launch: &Launch) -> Vec<Line> {
    let Some(view) = launch.view.training.as_ref() else { return Vec::new() };
    let lines = launch.entity.items(&view.field).iter().filter_map(|item| {
        let word = |field: &str| item.get(field).and_then(Value::text).unwrap_or("");
        let values = vec![("who", Arg::from(team(site, word(&view.team)))), ("name", word(&view.what).into())];
        Some(Line {
            day: item.get(&view.date)?.date()?,
            place: 1,
            what: site.lexicon().say("launch-trains", values),
            person: None,
            mile: false,
            done: Some(is_done(item, &view.done)),
        })
    });
    lines.collect()
}

/// The parts by the day on which they are due.
fn parts(site: &Site, launch: &Launch) -> Vec<Line> {
    let areas = launch.areas(site).into_iter().filter(|area| area.mark != Mark::Needless);
    let lines = areas.filter_map(|area| {
        let name = site.lexicon().label(&area.field.name);
        Some(Line {
            day: area.due?,
            place: 0,
            what: site.lexicon().say("launch-part-due", vec![("name", name.into())]),
            person: area.owner.map(|id| person(site, id)),
            mile: false,
            done: Some(area.mark == Mark::Ready),
        })
    });
    lines.collect()
}

/// What customers notice: by the names of the fields, and a hold with its end.
fn miles(site: &Site, launch: &Launch) -> Vec<Line> {
    let name = |field: &str| {
        let field = launch.kind.field(field);
        field.map_or_else(String::new, |field| site.lexicon().label(&field.name).to_owned())
    };
    let view = launch.view;
    let hold = launch.hold().map(|(until, _)| (until, site.lexicon().word("launch-hold-ends"), 3));
    let days = [
        launch.available().map(|day| (day, name(&view.available), 2)),
        hold,
        launch.spoken().map(|day| (day, name(&view.announce), 4)),
    ];
    let lines = days.into_iter().flatten();
    lines
        .map(|(day, what, place)| Line { day, place, what, person: launch.owner(site), mile: true, done: None })
        .collect()
}

fn measures(site: &Site, launch: &Launch) -> Vec<Line> {
    let Some(view) = launch.view.success.as_ref() else { return Vec::new() };
    let lines = launch.entity.items(&view.field).iter().filter_map(|item| {
        let target = number(site, item, &view.target).unwrap_or_default();
        let values = vec![("name", Arg::from(metric(site, launch, item, &view.metric))), ("target", target.into())];
        Some(Line {
            day: item.get(&view.by)?.date()?,
            place: 5,
            what: site.lexicon().say("launch-measures", values),
            person: None,
            mile: false,
            done: Some(item.get(&view.actual).is_some()),
        })
    });
    lines.collect()
}
