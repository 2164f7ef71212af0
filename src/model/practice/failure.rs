//! A launch that failed, and what keeps the next one from failing so.

use crate::model::practice::Place::{Command, Field, Page, Rule};
use crate::model::practice::{Practice, row};

pub const ROWS: [Practice; 19] = [
    row("D01", &[Page("process.html"), Page("process.html#own"), Command("playbook"), Command("codeowners")]),
    row("D02", &[Page("flow.html"), Page("index.html"), Page("objectives/self-serve-growth.html")]),
    row("D03", &[Page("handbook/why-handover-fails.html"), Rule("T740")]),
    row("D04", &[Page("initiatives/low-cost-plan-new-regions.html"), Page("retros/2026-07-06-lite-launch.html")]),
    row("D05", &[Rule("T704"), Rule("T204"), Page("waived.html"), Command("move --waive")]),
    row(
        "D06",
        &[Page("launches/lite-new-regions.html#guardrails"), Field("launch.guardrails"), Rule("T745"), Rule("T215")],
    ),
    row("D07", &[Field("retro.blockers"), Rule("T501"), Rule("T101")]),
    row("D08", &[Page("waived.html"), Page("initiatives/low-cost-plan-new-regions.html#gate"), Rule("T702")]),
    row("D09", &[Field("competitor.type"), Rule("T701"), Rule("T702"), Page("competitors/index.html")]),
    row("D10", &[Field("initiative.evidence"), Page("process.html#ladder"), Rule("T308")]),
    row("D11", &[Page("competitors/index.html"), Field("competitor.price"), Field("competitor.options")]),
    row("D12", &[Field("segment.criteria"), Page("competitors/index.html")]),
    row("D13", &[Field("decision.options"), Page("decisions/index.html"), Rule("T770")]),
    row(
        "D14",
        &[Field("decision.chosen"), Page("decisions/2026-07-01-low-segment-earn-now.html"), Rule("T771"), Rule("T787")],
    ),
    row("D15", &[Field("objective.aim"), Page("objectives/self-serve-growth.html")]),
    row("D16", &[Field("launch.readiness"), Rule("T741"), Page("launches/trial-without-a-card.html#areas")]),
    row("D17", &[Page("strategy.html"), Rule("T506"), Rule("T602")]),
    row("D18", &[Page("calibration.html"), Page("quarter.html"), Page("results.html")]),
    row("D19", &[Field("initiative.status"), Field("initiative.pmm"), Page("handbook/why-handover-fails.html")]),
];
