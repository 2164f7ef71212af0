//! Tables → one SQLite file, in builds that have it.
//!
//! Written aside and renamed into place, so that whoever reads the old file reads it whole. Names of tables and columns come
//! from the playbook, which is somebody's file: they are quoted, and values are bound.

use std::path::Path;

use anyhow::Result;

use crate::model::sheet::Sheet;

/// Whether this build can write one.
pub const AVAILABLE: bool = cfg!(feature = "sqlite");

/// Writes the file whole, over that of the last time.
#[cfg(feature = "sqlite")]
pub fn write(file: &Path, sheets: &[Sheet]) -> Result<()> {
    use anyhow::Context;
    use std::fs;

    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("cannot create the folder {}", folder.display()))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let aside = folder.join(format!(".{name}.tandem-{}", std::process::id()));
    let _ = fs::remove_file(&aside);
    let written = fill(&aside, sheets).and_then(|()| Ok(fs::rename(&aside, file)?));
    if written.is_err() {
        let _ = fs::remove_file(&aside);
    }
    written.with_context(|| format!("cannot write {}", file.display()))
}

#[cfg(feature = "sqlite")]
fn fill(file: &Path, sheets: &[Sheet]) -> Result<()> {
    use crate::model::sheet::Cell;
    use rusqlite::types::Value;
    use rusqlite::{Connection, params_from_iter};

    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let mut connection = Connection::open(file)?;
    let transaction = connection.transaction()?;
    for sheet in sheets {
        let columns: Vec<String> = sheet.columns.iter().map(|column| quoted(column)).collect();
        let table = quoted(&sheet.name);
        transaction.execute(&format!("CREATE TABLE {table} ({})", columns.join(", ")), [])?;
        let places = vec!["?"; columns.len()].join(", ");
        let mut insert = transaction.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?;
        for row in &sheet.rows {
            let values = row.iter().map(|cell| match cell {
                Cell::Empty => Value::Null,
                Cell::Whole(number) => Value::Integer(*number),
                Cell::Number(number) => Value::Real(*number),
                Cell::Text(text) => Value::Text(text.clone()),
            });
            insert.execute(params_from_iter(values))?;
        }
    }
    transaction.commit()?;
    Ok(())
}

/// Never called: a build without it says so before.
#[cfg(not(feature = "sqlite"))]
pub fn write(_: &Path, _: &[Sheet]) -> Result<()> {
    anyhow::bail!("this build has no SQLite")
}
