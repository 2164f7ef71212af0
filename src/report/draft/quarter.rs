//! The report of a cycle: its goals, what was measured, what was decided, launched and closed, and what comes next.

use crate::base::text::Arg;
use crate::model::entity::Value;
use crate::report::draft::line::{link, people, plain};
use crate::report::draft::{Drafted, Line, Scope, ahead, facts};
use crate::words::{date, number};

/// `cycle`: its name, as goals have it.
pub fn report(scope: &Scope, cycle: &str) -> Drafted {
    let reader = &scope.reader;
    let parts = [
        ("draft-part-goals", goals(scope, cycle), "draft-nothing-goals"),
        ("draft-part-done", facts::done(scope), "draft-nothing-done"),
        ("draft-part-hard", facts::hard(scope), "draft-nothing-hard"),
        ("draft-part-next", ahead::lines(scope), "draft-nothing-next"),
    ];
    let title = reader.say("draft-title-cycle", vec![("cycle", date::cycle(cycle, reader.lang()).into())]);
    let mut drafted = Drafted { body: format!("# {title}\n"), ..Drafted::default() };
    for (heading, lines, nothing) in parts {
        // Goals bring their own marks: their steps stand below them.
        let mark = if heading == "draft-part-goals" { "" } else { "- " };
        let text: Vec<String> = lines.iter().map(|line| format!("{mark}{}", line.text)).collect();
        let text = if text.is_empty() { reader.word(nothing) } else { text.join("\n") };
        drafted.body.push_str(&format!("\n## {}\n\n{text}\n", reader.word(heading)));
        drafted.named.extend(lines.into_iter().flat_map(|line| line.names));
    }
    drafted
}

/// Each goal with its worth, and its steps below it.
fn goals(scope: &Scope, cycle: &str) -> Vec<Line> {
    let workspace = scope.workspace;
    let Some(view) = workspace.playbook.views.goals.as_ref() else { return Vec::new() };
    let reader = &scope.reader;
    let decimal = |text: &str| reader.number(text);
    let share = |share: f64| number::percent(&number::float(share * 100.0, 0, reader.lang()), reader.lang());
    let mut lines = Vec::new();
    for (ix, goal) in workspace.of_kind(&view.kind).filter(|(_, goal)| goal.text(&view.cycle) == Some(cycle)) {
        let worth = view.worth(goal).map(|worth| format!(": {}", decimal(&format!("{worth:.1}"))));
        lines.push(Line { text: format!("- {}{}", link(scope, ix), worth.unwrap_or_default()), names: vec![ix] });
        for step in goal.items(&view.of) {
            let text = |field: &str| step.get(field).and_then(Value::text);
            let title = text("title").or_else(|| text("id")).map(plain).unwrap_or_default();
            let unit = text(&view.unit).map(|unit| format!(" {}", plain(unit))).unwrap_or_default();
            let way = text(&view.start).zip(text(&view.target));
            let said = match (way, text(&view.current), view.share(step)) {
                (Some((start, target)), Some(current), Some(way)) => {
                    let args = vec![
                        ("start", Arg::from(decimal(start))),
                        ("target", format!("{}{unit}", decimal(target)).into()),
                        ("current", decimal(current).into()),
                        ("share", share(way).into()),
                    ];
                    reader.say("draft-key-result", args)
                }
                _ => reader.word("draft-key-result-unknown"),
            };
            let owner = text(&view.owner).map(|id| format!(" ({})", people(workspace, std::iter::once(id))));
            lines.push(Line { text: format!("  - {title}: {said}{}", owner.unwrap_or_default()), names: Vec::new() });
        }
    }
    lines
}
