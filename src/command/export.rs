//! `tandem export FORMAT [KIND]`: what stands in the documents, for other programs.
//!
//! The tables are those that a site publishes, so a private field and a document that its audience does not see leave the
//! program nowhere.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::{Usage, load, screen};
use crate::host::{parquet, plain, sqlite, terminal};
use crate::model::config::AUDIENCES;
use crate::model::kind::Kind;
use crate::model::sheet::Sheet;
use crate::model::workspace::Workspace;
use crate::site::data::{self, Form};
use crate::words::catalogue::Catalogue;

/// The name of the database in its folder.
const DATABASE: &str = "tandem.sqlite";

#[derive(Args, Debug)]
pub struct Export {
    /// For what: a spreadsheet, a program, a program that reads line by line
    #[arg(value_enum)]
    to: To,
    /// The kind, by its name or its folder; all kinds when none is named
    kind: Option<String>,
    /// Write one file a kind into this folder, over those of the last time
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Who it is for: what they do not see on the site is left out
    #[arg(long, value_name = "WHO", value_parser = AUDIENCES)]
    audience: Option<String>,
}

/// The formats, as they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    /// A table for spreadsheets, fields alone
    Csv,
    /// Fields and texts; `tandem import json` reads it
    Json,
    /// The same, a document a line
    Ndjson,
    /// One database with a table for each kind, in builds that have it
    Sqlite,
    /// A file a kind for data tools, in builds that have it
    Parquet,
}

impl To {
    /// The tables of a text format and how its files end; what is no text has neither.
    fn form(self) -> Option<(Form, &'static str)> {
        match self {
            To::Csv => Some((Form::Csv, "csv")),
            To::Json => Some((Form::Json, "json")),
            To::Ndjson => Some((Form::Lines, "ndjson")),
            To::Sqlite | To::Parquet => None,
        }
    }
}

pub fn run(args: &Export, global: &Global) -> Result<u8> {
    let loaded = load::for_site(args.audience.as_deref(), global)?;
    let workspace = &loaded.shown().workspace;
    let kinds: Vec<&Kind> = match &args.kind {
        Some(name) => vec![load::kind(&workspace.playbook, name, &loaded.words)?],
        None => workspace.playbook.kinds.iter().filter(|kind| workspace.of_kind(&kind.id).next().is_some()).collect(),
    };
    let Some((form, ending)) = args.to.form() else {
        return binary(args, (workspace, &kinds), &loaded.words, global);
    };
    if let Some(folder) = &args.output {
        let folder = global.dir.join(folder);
        let mut files = Vec::new();
        for kind in &kinds {
            let name = format!("{}.{ending}", kind.id);
            plain::write_into(&folder, &name, &data::export(workspace, kind, form))?;
            files.push(name);
        }
        return said(&files, &folder.display().to_string(), global);
    }
    let out = match (kinds.as_slice(), form) {
        ([kind], Form::Csv | Form::Json) => data::export(workspace, kind, form),
        (_, Form::Csv) => return Err(Usage(loaded.words.say(&Text::message("export-one-kind"))).into()),
        (_, Form::Lines) => kinds.iter().flat_map(|kind| data::export(workspace, kind, form)).collect(),
        (_, Form::Json) => all(workspace, &kinds),
    };
    terminal::print(&String::from_utf8_lossy(&out))?;
    Ok(0)
}

/// What is no text and so has to go into a folder: a database with all tables, or a file for each.
fn binary(args: &Export, (workspace, kinds): (&Workspace, &[&Kind]), words: &Catalogue, global: &Global) -> Result<u8> {
    let (is_there, name, feature) = match args.to {
        To::Parquet => (parquet::AVAILABLE, "Parquet", "parquet"),
        _ => (sqlite::AVAILABLE, "SQLite", "sqlite"),
    };
    let said_of = |id| words.say(&Text::with(id, vec![("name", name.into()), ("format", feature.into())]));
    if !is_there {
        return Err(Usage(said_of("export-no-feature")).into());
    }
    let Some(folder) = &args.output else { return Err(Usage(said_of("export-needs-output")).into()) };
    let folder = global.dir.join(folder);
    let sheets: Vec<Sheet> = kinds.iter().map(|kind| data::sheet(workspace, kind)).collect();
    let mut files = Vec::new();
    if let To::Parquet = args.to {
        for sheet in &sheets {
            let file = format!("{}.parquet", sheet.name);
            plain::write_into(&folder, &file, &parquet::bytes(sheet)?)?;
            files.push(file);
        }
    } else {
        sqlite::write(&folder.join(DATABASE), &sheets)?;
        files.push(DATABASE.to_owned());
    }
    said(&files, &folder.display().to_string(), global)
}

/// The tables of several kinds in one document.
fn all(workspace: &Workspace, kinds: &[&Kind]) -> Vec<u8> {
    let mut out = b"{\"version\":1,\"kind\":\"export\",\"data\":[".to_vec();
    for (at, kind) in kinds.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        out.extend_from_slice(data::export(workspace, kind, Form::Json).trim_ascii_end());
    }
    out.extend_from_slice(b"\n]}\n");
    out
}

fn said(files: &[String], folder: &str, global: &Global) -> Result<u8> {
    if global.format == Format::Json {
        let value = serde_json::json!({"version": 1, "kind": "export", "folder": folder, "files": files});
        screen::print(&value.to_string())?;
    } else {
        screen::print(&files.iter().map(|file| format!("{file}\n")).collect::<String>())?;
    }
    Ok(0)
}
