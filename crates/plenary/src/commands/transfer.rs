use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use base::Lang;
use clap::Args;
use platform::clock::Clock;
use platform::db::{Dump, dump, load};

use crate::install::{self, Places};

#[derive(Args, Debug)]
pub struct ImportOptions {
    /// An archive made by `export`. Without it, the association's data files are imported.
    archive: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct ExportOptions {
    /// File to write; standard output if absent.
    #[arg(long)]
    out: Option<PathBuf>,
}

pub async fn import(
    places: &Places,
    options: ImportOptions,
    lang: Lang,
    clock: &Clock,
) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open().await?;
    let Some(path) = options.archive else {
        let texts = install::texts()?;
        let done = install::import_association(&db, &places.association, &texts, lang, clock).await?;
        say!(
            "{} files: {} records added, {} changed, {} unchanged",
            done.files,
            done.added,
            done.changed,
            done.unchanged
        );
        if !done.absent.is_empty() {
            let count = i64::try_from(done.absent.len()).unwrap_or(i64::MAX);
            say!("{}", texts.get(lang, "import-absent", &[("n", count.into())]));
            for record in &done.absent {
                say!("  {record}");
            }
        }
        return Ok(ExitCode::SUCCESS);
    };
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let archive: Dump = serde_json::from_str(&text)
        .with_context(|| format!("{} is not an archive of this program", path.display()))?;
    let done = load(&db, &archive).await.map_err(reason)?;
    say!("{} rows of {} tables imported", done.rows, done.tables);
    Ok(ExitCode::SUCCESS)
}

fn reason(error: platform::db::DbError) -> anyhow::Error {
    anyhow::Error::new(error).context("nothing was imported")
}

pub async fn export(places: &Places, options: ExportOptions) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open().await?;
    let archive = dump(&db).await?;
    let text = serde_json::to_string(&archive)?;
    match options.out {
        None => say!("{text}"),
        Some(path) => {
            std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
            let rows: usize = archive.tables.iter().map(|table| table.rows.len()).sum();
            say!(
                "{rows} rows of {} tables written to {}",
                archive.tables.len(),
                path.display()
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}
