//! What product marketing is beside product management.

use crate::model::practice::Place::{Command, Field, Page, Rule};
use crate::model::practice::{Practice, row};

pub const ROWS: [Practice; 29] = [
    row("B01", &[Rule("T601"), Page("process.html#raci"), Page("inbox/people/leo.html"), Command("inbox --role")]),
    row("B02", &[Page("inbox/roles/pmm.html"), Command("inbox --role"), Command("playbook --count")]),
    row("B03", &[Page("process.html#role-pm"), Page("process.html#raci")]),
    row("B04", &[Page("strategy.html"), Field("objective.parent"), Rule("T731")]),
    row("B05", &[Field("launch.readiness"), Page("launches/index.html"), Rule("T741")]),
    row("B06", &[Field("segment.buyer"), Field("segment.user"), Page("competitors/index.html")]),
    row("B07", &[Page("positioning/small-shops-2026.html"), Page("sales.html#messages"), Rule("T763")]),
    row("B08", &[Page("launches/basic-new-regions.html#growth-points"), Page("sales.html"), Command("new")]),
    row("B09", &[Page("teams.html"), Page("handbook/why-handover-fails.html")]),
    row("B10", &[Page("process.html#roles"), Page("process.html#role-pmm")]),
    row("B11", &[Page("handbook/why-handover-fails.html"), Page("process.html#tasks")]),
    row("B12", &[Rule("T740"), Field("launch.positioning"), Field("initiative.key_results"), Rule("T782")]),
    row("B13", &[Page("process.html#raci"), Page("inbox/roles/sales.html"), Rule("T719")]),
    row("B14", &[Page("teams.html"), Field("initiative.tasks"), Page("process.html#raci")]),
    row("B15", &[Page("segments/small-shops.html"), Rule("T501")]),
    row("B16", &[Page("sales.html#today"), Page("sales.html#messages"), Page("sales.html#cards")]),
    row("B17", &[Page("positioning/small-shops-2026.html"), Command("new"), Rule("T762"), Rule("T763")]),
    row("B18", &[Field("positioning.message"), Page("sales.html#messages"), Rule("T764")]),
    row("B19", &[Page("sales.html#cards"), Page("competitors/index.html"), Rule("T501")]),
    row("B20", &[Page("launches/trial-without-a-card.html#go"), Command("new"), Rule("T716")]),
    row("B21", &[Page("launches/index.html"), Page("launches/trial-without-a-card.html#sheet")]),
    row("B22", &[Field("launch.enablement"), Rule("T742"), Rule("T743"), Rule("T776")]),
    row("B23", &[Page("teams.html"), Field("initiative.tasks")]),
    row("B24", &[Page("teams.html"), Field("initiative.tasks")]),
    row("B25", &[Rule("T790"), Page("process.html#role-pmm"), Field("objective.owner")]),
    row("B26", &[Page("teams.html")]),
    row("B27", &[Page("inbox/roles/pmm.html"), Page("process.html#role-pmm")]),
    row("B28", &[Page("strategy.html"), Rule("T602")]),
    row("B29", &[Page("objectives/index.html"), Page("quarter.html"), Command("draft quarter")]),
];
