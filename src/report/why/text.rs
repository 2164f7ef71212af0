//! Why a document stands where it stands, in words: the score, the neighbours, what would change the place, the gate.

use crate::base::span::Place;
use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::gate::GateItem;
use crate::model::playbook::Level;
use crate::model::ranking::{Ranked, Unranked};
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::why::what_if::{self, Change, Direction};
use crate::report::why::write::{self, Writing};
use crate::report::why::{Neighbours, Standing, neighbours, sample, score, standing};
use crate::report::{clean, gate, measure, names, place};

/// The answer to "why is it here, and what would move it?".
pub fn render(workspace: &Workspace, entity: EntityIx, reader: &Reader) -> String {
    let draw = Draw { workspace, entity, reader };
    let parts = [draw.standing(), draw.gate()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The score and the place alone, without the gate.
pub fn standing_of(workspace: &Workspace, entity: EntityIx, reader: &Reader) -> String {
    Draw { workspace, entity, reader }.standing()
}

struct Draw<'a> {
    workspace: &'a Workspace,
    entity: EntityIx,
    reader: &'a Reader<'a>,
}

impl Draw<'_> {
    fn heading(&self, id: &str, mut args: Vec<(&'static str, Arg)>) -> String {
        args.push(("title", Arg::from(names::title(self.workspace.entity(self.entity)))));
        let lines = measure::wrap(&self.reader.say(id, args), self.reader.style.width);
        lines.iter().map(|line| self.reader.style.paint(Ink::Strong, line) + "\n").collect()
    }

    fn paragraph(&self, text: &str) -> String {
        measure::hang("  ", text, self.reader.style.width) + "\n"
    }

    fn standing(&self) -> String {
        match standing(self.workspace, self.entity) {
            Standing::Ranked(at, item) => self.ranked(at, item),
            Standing::MustDo => {
                let field = &self.workspace.playbook.scoring.must_field;
                let why = self.workspace.entity(self.entity).text(field).unwrap_or_default();
                let why = clean::line(why).into_owned();
                self.heading("why-must-do", Vec::new())
                    + &self.paragraph(&self.reader.say("why-must-do-reason", vec![("why", Arg::from(why))]))
            }
            Standing::Waiting(item) => self.waiting(item),
            Standing::Chosen(item) => {
                self.heading("why-chosen", Vec::new())
                    + &score::apart(self.workspace, self.entity, item, self.reader)
                    + &score::flags(item, self.reader)
            }
            Standing::Outside => self.outside(),
        }
    }

    fn outside(&self) -> String {
        let ranked = &self.workspace.playbook.scoring.kind;
        if self.workspace.entity(self.entity).kind == *ranked {
            return self.heading("why-outside", Vec::new());
        }
        let kinds = self.workspace.playbook.kind(ranked).map(|kind| self.reader.label(&kind.plural));
        self.heading("why-other-kind", vec![("kinds", Arg::from(kinds.unwrap_or_else(|| ranked.to_string())))])
    }

    fn ranked(&self, at: usize, item: &Ranked) -> String {
        let count = self.workspace.ranking.items.len();
        let id = if item.tied { "why-ranked-tied" } else { "why-ranked" };
        let heading = self.heading(id, vec![("rank", Arg::from(item.rank as usize)), ("count", Arg::from(count))]);
        let flags = score::flags(item, self.reader);
        let around = self.around(item, &neighbours(self.workspace, at));
        let parts = [heading + &score::apart(self.workspace, self.entity, item, self.reader), flags, around];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// The neighbours, and what a place costs.
    fn around(&self, item: &Ranked, near: &Neighbours) -> String {
        let mut out = String::new();
        if let Some((best, worst)) = item.band {
            out.push_str(
                &self.paragraph(
                    &self.reader.say(
                        "why-band",
                        vec![("best", Arg::from(best as usize)), ("worst", Arg::from(worst as usize))],
                    ),
                ),
            );
        }
        match &near.beside[..] {
            [] => {}
            [other] => out.push_str(&self.paragraph(&self.reader.say("why-beside", self.neighbour(other)))),
            many => {
                let args = vec![("count", Arg::from(many.len()))];
                out.push_str(&self.paragraph(&self.reader.say("why-beside-many", args)));
            }
        }
        match near.above {
            None if near.beside.is_empty() => out.push_str(&self.paragraph(&self.reader.word("why-first"))),
            None => {}
            Some(above) => {
                out.push_str(&self.paragraph(&self.reader.say("why-above", self.neighbour(above))));
                out.push_str(&self.changes(item, above, Direction::Above));
            }
        }
        if let Some(below) = near.below {
            out.push_str(&self.paragraph(&self.reader.say("why-below", self.neighbour(below))));
            out.push_str(&self.changes(item, below, Direction::Below));
        }
        out
    }

    fn neighbour(&self, other: &Ranked) -> Vec<(&'static str, Arg)> {
        let title = names::title(self.workspace.entity(other.entity));
        let score = self.reader.number(&other.score.shown);
        vec![("rank", Arg::from(other.rank as usize)), ("title", Arg::from(title)), ("score", Arg::from(score))]
    }

    /// `Any one of these would do: Confidence 7 (now 4.5), Ease 7 (now 4.5)`.
    fn changes(&self, item: &Ranked, other: &Ranked, direction: Direction) -> String {
        let preset = self.workspace.playbook.scoring.active();
        let Some(changes) = what_if::changes(preset, item, other.score.value, direction) else { return String::new() };
        let say = |change: &Change| {
            let args = vec![
                ("criterion", Arg::from(score::criterion_name(preset, &change.criterion, self.reader))),
                ("to", Arg::from(self.reader.number(&change.to))),
                ("from", Arg::from(self.reader.number(&change.from))),
            ];
            self.reader.say("why-change", args)
        };
        let list = changes.iter().map(say).collect::<Vec<_>>().join(", ");
        let said = match (direction, list.is_empty()) {
            (Direction::Above, true) => self.reader.word("why-nothing-lifts"),
            (Direction::Below, true) => self.reader.word("why-nothing-drops"),
            (Direction::Above, false) => self.reader.say("why-lifts", vec![("changes", Arg::from(list))]),
            (Direction::Below, false) => self.reader.say("why-drops", vec![("changes", Arg::from(list))]),
        };
        measure::hang("    ", &said, self.reader.style.width) + "\n"
    }

    /// Not ranked yet: whose numbers are missing, and the line that would hold them.
    fn waiting(&self, item: &Unranked) -> String {
        let scoring = &self.workspace.playbook.scoring;
        let preset = scoring.active();
        let mut out = self.heading("why-waiting", Vec::new());
        for (criterion, role) in &item.waits_for {
            let name = score::criterion_name(preset, criterion, self.reader);
            let role = role.as_ref().map(|role| names::role(&self.workspace.playbook, role, self.reader));
            let words = match role {
                Some(role) => self
                    .reader
                    .say("why-waits-for-role", vec![("criterion", Arg::from(name)), ("role", Arg::from(role))]),
                None => self.reader.say("why-waits-for", vec![("criterion", Arg::from(name))]),
            };
            out.push_str(&(measure::hang("  – ", &words, self.reader.style.width) + "\n"));
        }
        let entity = self.workspace.entity(self.entity);
        let missing: Vec<&str> = item.waits_for.iter().map(|(criterion, _)| &**criterion).collect();
        let yaml = sample::score(self.workspace, entity, &missing);
        let path = clean::line(&self.workspace.config.file(&entity.path)).into_owned();
        out.push_str(&self.paragraph(&self.reader.say("why-write-front", vec![("place", Arg::from(path))])));
        out.push_str(&self.yaml(&yaml));
        out.push_str(&format!("  {}\n", self.reader.word("why-waiting-command")));
        out
    }

    /// What the next gate waits for, who owes it, and what to write.
    fn gate(&self) -> String {
        let Some(state) = gate::state(self.workspace, self.entity) else { return String::new() };
        let Some(next) = state.next else { return String::new() };
        let gate = names::gate(&self.workspace.playbook, next, self.reader);
        let missing = gate::missing(state);
        if missing.is_empty() {
            let entity = self.workspace.entity(self.entity);
            return self.heading("why-gate-open", vec![("gate", Arg::from(gate))])
                + &gate::met(self.workspace, entity, next, self.reader);
        }
        let count = missing.iter().filter(|item| item.level == Level::Error).count();
        let args = vec![("gate", Arg::from(gate)), ("count", Arg::from(count))];
        let heading = self.heading(if count > 0 { "why-gate" } else { "why-gate-asks" }, args);
        heading + &missing.into_iter().map(|item| self.condition(item)).collect::<String>()
    }

    fn condition(&self, item: &GateItem) -> String {
        let blocks = item.level == Level::Error;
        let (sign, ink) = if blocks { ("✗", Ink::Red) } else { ("·", Ink::Yellow) };
        let name = gate::name(item, self.reader);
        let owed_by = item.owed_by.as_ref().map(|role| names::role(&self.workspace.playbook, role, self.reader));
        let words = match owed_by {
            Some(role) => self.reader.say("why-owed-by", vec![("name", Arg::from(name)), ("role", Arg::from(role))]),
            None => name,
        };
        let words = measure::hang(&format!("  {sign} "), &words, self.reader.style.width);
        let mut out = self.reader.style.paint(ink, &words) + "\n";
        if let Some(help) = write::help(self.workspace, self.entity, item) {
            out.push_str(&(measure::hang("    ", &self.reader.label(help), self.reader.style.width) + "\n"));
        }
        let place = format!(
            "{}:{}",
            clean::line(&self.workspace.config.file(&item.place.path)),
            place::line(self.workspace, &item.place)
        );
        let lines = write::lines(self.workspace, self.entity, item, self.reader.lang());
        if lines.is_empty() {
            out.push_str(&format!("    {}\n", self.reader.style.paint(Ink::Faint, &place)));
        }
        for (at, writing) in lines.iter().enumerate() {
            if at > 0 {
                out.push_str(&format!("    {}\n", self.reader.word("why-or")));
            }
            out.push_str(&self.writing(writing, &self.standing_place(writing).unwrap_or_else(|| place.clone())));
        }
        out
    }

    /// Where the field that a line belongs to stands already.
    fn standing_place(&self, writing: &Writing) -> Option<String> {
        let (Writing::Front(yaml) | Writing::Example(yaml)) = writing else { return None };
        let entity = self.workspace.entity(self.entity);
        let value = entity.get(yaml.split(':').next()?)?;
        let place = Place { path: entity.path.clone(), span: value.span };
        Some(format!(
            "{}:{}",
            clean::line(&self.workspace.config.file(&place.path)),
            place::line(self.workspace, &place)
        ))
    }

    fn writing(&self, writing: &Writing, place: &str) -> String {
        let (where_to, lines) = match writing {
            Writing::Front(yaml) => (self.reader.say("why-write-front", vec![("place", Arg::from(place))]), yaml),
            Writing::Example(yaml) => (self.reader.say("why-write-example", vec![("place", Arg::from(place))]), yaml),
            Writing::Body(heading) => {
                let (file, _) = place.rsplit_once(':').unwrap_or((place, ""));
                (self.reader.say("why-write-body", vec![("file", Arg::from(file))]), heading)
            }
            Writing::Other { kind, yaml } => {
                let kind = self
                    .workspace
                    .playbook
                    .kind(kind)
                    .map_or_else(|| kind.clone(), |kind| self.reader.label(&kind.name));
                (self.reader.say("why-write-other", vec![("kind", Arg::from(kind))]), yaml)
            }
        };
        measure::hang("    ", &where_to, self.reader.style.width) + "\n" + &self.yaml(lines)
    }

    /// Lines to copy; never wrapped.
    fn yaml(&self, lines: &str) -> String {
        let line = |line: &str| format!("      {}\n", self.reader.style.paint(Ink::Cyan, &clean::line(line)));
        lines.split('\n').map(line).collect()
    }
}
