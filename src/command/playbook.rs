//! `tandem playbook`: the method in force, as a file that could be saved, and how much it asks.

use crate::base::path::TreePath;
use crate::base::tree::File;
use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::model::count;
use crate::playbook::print;
use crate::report::clean;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Playbook {
    /// Only the number of required things per stage and profile
    #[arg(long)]
    count: bool,
}

/// Stands for the gate behind the last stage, which has no number.
const DONE: &str = "✓";

pub fn run(args: &Playbook, global: &Global) -> Result<u8> {
    let settings = load::settings(global)?;
    let counts = count::required(&settings.playbook);
    if global.format == Format::Json {
        let stage = |stage: &count::StageCount| {
            serde_json::json!({"at": stage.at.0, "things": stage.things.iter().map(|id| &**id).collect::<Vec<_>>(),
                "sections": stage.sections.iter().map(|id| &**id).collect::<Vec<_>>()})
        };
        let profile = |count: &count::ProfileCount| serde_json::json!({"profile": &*count.profile, "things": count.things(), "stages": count.stages.iter().map(stage).collect::<Vec<_>>()});
        let value = serde_json::json!({"version": 1, "kind": "playbook", "profile": &*settings.playbook.profile,
            "required": counts.iter().map(profile).collect::<Vec<_>>()});
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    let mut out = table(&settings, &counts);
    if !args.count {
        let path = TreePath::new("playbook.yaml");
        let own = match path.as_ref().map(|path| settings.source.read(path)).transpose()?.flatten() {
            Some(File::Text(bytes)) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            _ => None,
        };
        out.push('\n');
        out.push_str(&print::print(&settings.config.profile, path.as_ref().zip(own.as_deref())));
    }
    screen::print(&out)?;
    Ok(0)
}

/// The counts as YAML comments, so that all of the output can be saved as a playbook.
fn table(settings: &load::Settings, counts: &[count::ProfileCount]) -> String {
    let words = &settings.words;
    let stages = &settings.playbook.stages;
    let mut out = format!("# {}\n#\n", words.word("playbook-counts"));
    for count in counts {
        let mut row = format!("#   {:<10}", &*count.profile);
        for stage in &count.stages {
            row.push_str(&format!("{:>4}", stage.things.len()));
        }
        out.push_str(&format!("{row}   = {}\n", count.things()));
    }
    let mut head = format!("#   {:<10}", "");
    for at in 0..stages.len() {
        head.push_str(&format!("{at:>4}"));
    }
    head.push_str(&format!("{DONE:>4}"));
    out.insert_str(out.find("#\n").map_or(0, |at| at + 2), &format!("{head}\n"));
    let in_force = counts.iter().find(|count| count.profile == settings.playbook.profile);
    out.push_str("#\n");
    for (at, stage) in
        in_force.iter().flat_map(|count| count.stages.iter().enumerate()).filter(|(_, stage)| !stage.things.is_empty())
    {
        let name =
            stages.get(at).map_or_else(|| words.word("stage-done"), |stage| stage.name.get(words.lang()).to_string());
        let at = if at < stages.len() { at.to_string() } else { DONE.to_owned() };
        let things: Vec<&str> = stage.things.iter().map(|id| &**id).collect();
        out.push_str(&format!("#   {at} {}: {}\n", clean::line(&name), things.join(", ")));
    }
    out
}
