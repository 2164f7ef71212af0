//! PM and PMM side by side.

use crate::model::practice::Place::{Command, Field, Page, Rule};
use crate::model::practice::{Practice, row};

pub const ROWS: [Practice; 40] = [
    row(
        "E01",
        &[Page("handbook/writing-things-down.html"), Page("updates/index.html"), Command("draft"), Command("diff")],
    ),
    row("E02", &[Page("teams.html"), Field("team.crew"), Field("team.parent")]),
    row("E03", &[Page("quarter.html"), Page("index.html"), Command("roll")]),
    row("E04", &[Page("process.html#roles"), Page("retros/2026-07-06-lite-launch.html"), Rule("T501")]),
    row("E05", &[Page("insights/index.html#kitchen"), Page("handbook/why-handover-fails.html")]),
    row("E06", &[Rule("T760"), Rule("T761"), Page("health.html"), Page("competitors/index.html")]),
    row("E07", &[Page("launches/index.html"), Page("quarter.html"), Field("launch.tier")]),
    row("E08", &[Command("new --form"), Page("decisions/2026-07-13-do-we-need-another-pmm.html")]),
    row(
        "E09",
        &[Field("launch.changes_message"), Page("launches/lite-new-regions.html#go"), Rule("T791"), Rule("T792")],
    ),
    row("E10", &[Page("teams.html")]),
    row("E11", &[Page("launches/index.html"), Field("initiative.raci")]),
    row("E12", &[Page("process.html#raci"), Command("playbook")]),
    row("E13", &[Field("insight.path"), Page("insights/index.html")]),
    row("E14", &[Page("teams.html#growth"), Field("team.members"), Rule("T786")]),
    row("E15", &[Field("insight.verbatim"), Field("insight.heard_by"), Page("insights/index.html"), Rule("T768")]),
    row("E16", &[Page("vision.html"), Page("process.html#role-pm"), Page("process.html#raci")]),
    row("E17", &[Rule("T706"), Rule("T206"), Rule("T409"), Command("answer"), Command("move")]),
    row("E18", &[Page("process.html#raci"), Rule("T702"), Command("codeowners"), Command("why")]),
    row(
        "E19",
        &[Page("launches/trial-without-a-card.html#questions-asked"), Field("positioning.message"), Command("new")],
    ),
    row("E20", &[Field("launch.audience"), Field("launch.announce_on"), Field("launch.owner"), Rule("T711")]),
    row("E21", &[Field("launch.hold"), Page("launches/trial-without-a-card.html#go"), Rule("T744"), Rule("T778")]),
    row("E22", &[Page("alerts/index.html"), Page("blockers.html"), Rule("T703"), Command("answer")]),
    row("E23", &[Page("competitors/index.html#segment-small-shops")]),
    row("E24", &[Page("process.html#tasks-4-design"), Page("process.html#raci")]),
    row("E25", &[Field("launch.prepared_with"), Rule("T781"), Page("launches/trial-without-a-card.html")]),
    row("E26", &[Page("process.html#ladder"), Page("inbox/roles/research.html"), Rule("T308")]),
    row(
        "E27",
        &[Field("initiative.evidence"), Field("experiment.with"), Page("experiments/delivery-date-mock-up.html")],
    ),
    row("E28", &[Rule("T716"), Rule("T717"), Page("initiatives/self-serve-trial.html#gate")]),
    row("E29", &[Field("insight.about"), Page("launches/trial-without-a-card.html#back"), Page("process.html#raci")]),
    row("E30", &[Page("insights/index.html#contact"), Page("initiatives/customs-data-for-parcels.html")]),
    row(
        "E31",
        &[Page("process.html"), Command("playbook --count"), Field("initiative.size"), Command("init --profile")],
    ),
    row("E32", &[Field("fire.pm"), Field("fire.pmm"), Page("index.html"), Command("new")]),
    row("E33", &[Page("retros/index.html"), Field("fire.fixed"), Command("inbox"), Rule("T783")]),
    row("E34", &[Page("retros/2026-07-06-lite-launch.html#path"), Rule("T501"), Command("new")]),
    row("E35", &[Field("retro.blockers"), Field("retro.actions"), Page("retros/index.html#open"), Rule("T772")]),
    row("E36", &[Page("vision.html"), Page("strategy.html"), Field("objective.shared")]),
    row("E37", &[Rule("T707"), Rule("T710"), Rule("T711"), Page("round.html")]),
    row("E38", &[Rule("T101"), Page("retros/index.html"), Command("new"), Rule("T505")]),
    row("E39", &[Page("teams.html")]),
    row("E40", &[Page("process.html#raci"), Rule("T601")]),
];
