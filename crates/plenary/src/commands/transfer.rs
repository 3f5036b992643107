use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use base::Lang;
use clap::Args;
use platform::clock::Clock;
use platform::db::{Db, Dump, dump, load};
use platform::files::{Files, Store};

use crate::install::{self, Places};

#[derive(Args, Debug)]
pub struct ImportOptions {
    /// An archive made by `export`. Without it, the association's data files are imported.
    archive: Option<PathBuf>,
    /// Folder to which `export --files` copied the uploaded files of the archive.
    #[arg(long, requires = "archive")]
    files: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct ExportOptions {
    /// File to write; standard output if absent.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Folder to copy the uploaded files to. Without it the archive names them, but does not hold them.
    #[arg(long, requires = "out")]
    files: Option<PathBuf>,
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
    let from = match &options.files {
        Some(folder) => Store::in_folder(folder),
        None => places.files().store,
    };
    carry(&places.files(), &db, &from).await?;
    Ok(ExitCode::SUCCESS)
}

/// Copies the files that the database names, and says which are lacking.
async fn carry(to: &Files, db: &Db, from: &Store) -> anyhow::Result<()> {
    let (copied, lacking) = to.copy_from(db, from).await?;
    if copied > 0 {
        say!("{copied} uploaded files are there");
    }
    if !lacking.is_empty() {
        say!(
            "{} uploaded files are named but lacking: {}",
            lacking.len(),
            lacking.join(", ")
        );
    }
    Ok(())
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
            if let Some(folder) = &options.files {
                carry(&Files::in_folder(folder), &db, &places.files().store).await?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
