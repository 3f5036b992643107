//! The audit record from the command line: sign, publish, give receipts, verify, witness.

mod verify;
mod witness;

pub(super) use verify::print_report;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use base::Lang;
use clap::{Args, Subcommand};
use platform::audit::{self, Actor};
use platform::clock::Clock;

use crate::install::{self, Places};

#[derive(Args, Debug)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Checks record, log, checkpoints and receipts, and names the first entry that does not fit.
    Verify(verify::Options),
    /// Signs the record as it stands and prints the checkpoint.
    Checkpoint(CheckpointOptions),
    /// Writes the log as a folder of files that any web server can serve.
    Publish(PublishOptions),
    /// Writes a receipt for an entry.
    Receipt(ReceiptOptions),
    /// Erases the content of an entry; the log stays valid, and the erasure is an entry.
    Erase(EraseOptions),
    /// Makes a witness's key, or cosigns a checkpoint that goes on from the last one cosigned. Needs no database.
    Witness(witness::Options),
    /// Takes a cosigned checkpoint back from a witness.
    AddCosignature(CosignatureOptions),
}

#[derive(Args, Debug)]
struct CheckpointOptions {
    /// File to write the checkpoint to; standard output if absent.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Lets another key sign from now on: the one in the key file, or a new one if there is no file. An audited change.
    #[arg(long)]
    replace_key: bool,
}

#[derive(Args, Debug)]
struct PublishOptions {
    /// Folder to write to. Files that are there already are kept.
    #[arg(long)]
    out: PathBuf,
}

#[derive(Args, Debug)]
struct ReceiptOptions {
    /// Number of the entry.
    #[arg(value_parser = clap::value_parser!(i64).range(1..))]
    seq: i64,
    /// File to write, best named .tlog-proof; standard output if absent.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Without the entry's content and salt: for somebody who may not read it.
    #[arg(long)]
    closed: bool,
}

#[derive(Args, Debug)]
struct EraseOptions {
    /// Number of the entry.
    #[arg(value_parser = clap::value_parser!(i64).range(1..))]
    seq: i64,
    /// Why, as the record shall say it; without personal content.
    #[arg(long)]
    reason: String,
}

#[derive(Args, Debug)]
struct CosignatureOptions {
    /// The cosigned checkpoint.
    file: PathBuf,
    /// The witness's verifier key, from the witness itself.
    #[arg(long)]
    witness: String,
}

pub async fn run(places: &Places, options: Options, lang: Lang, clock: &Clock) -> anyhow::Result<ExitCode> {
    match options.command {
        Command::Verify(options) => return verify::run(places, options).await,
        Command::Witness(options) => return witness::run(options, clock),
        Command::Checkpoint(options) => checkpoint(places, options, lang, clock).await?,
        Command::Publish(options) => {
            let (db, _) = places.open().await?;
            let written = audit::publish(&db, &options.out).await?;
            say!(
                "{written} new tiles, and the checkpoints, in {}",
                options.out.display()
            );
        }
        Command::Receipt(options) => receipt(places, options).await?,
        Command::Erase(options) => {
            let (db, _) = places.open().await?;
            let said =
                audit::erase(&db, options.seq, &options.reason, Actor::operator(), clock.now()).await?;
            say!(
                "the content of entry {} is erased; entry {said} says so",
                options.seq
            );
        }
        Command::AddCosignature(options) => {
            let (db, _) = places.open().await?;
            let note = read(&options.file)?;
            let said =
                audit::add_cosignature(&db, &note, &options.witness, Actor::operator(), clock.now()).await?;
            say!("checkpoint {} is cosigned by {}", said.size, said.witness);
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn checkpoint(
    places: &Places,
    options: CheckpointOptions,
    lang: Lang,
    clock: &Clock,
) -> anyhow::Result<()> {
    let association = install::association(&places.association, &install::texts()?, lang)?;
    let (db, _) = places.open().await?;
    let file = places.log_key_file();
    let key = match options.replace_key {
        true => audit::replace_key(&db, &file, &association.id, Actor::operator(), clock.now()).await?,
        false => audit::log_key(&db, &file, &association.id).await?,
    };
    let Some(signed) = audit::sign_checkpoint(&db, &key, clock.now()).await? else {
        bail!("the record has no entries yet: there is nothing to sign");
    };
    let note = audit::newest_note(&db).await?.unwrap_or(signed.note);
    give(options.out, &note)
}

async fn receipt(places: &Places, options: ReceiptOptions) -> anyhow::Result<()> {
    let (db, _) = places.open().await?;
    let receipt = match options.closed {
        true => audit::public_receipt(&db, options.seq).await?,
        false => audit::opened_receipt(&db, options.seq).await?,
    };
    let Some(receipt) = receipt else {
        bail!(
            "no checkpoint covers an entry {}: sign one with `plenary audit checkpoint`",
            options.seq
        );
    };
    give(options.out, &receipt.text())
}

/// Writes a text to a file, or to standard output as it is.
fn give(out: Option<PathBuf>, text: &str) -> anyhow::Result<()> {
    match out {
        None => say!("{}", text.trim_end()),
        Some(path) => {
            audit::write(&path, text.as_bytes())?;
            say!("{} written", path.display());
        }
    }
    Ok(())
}

fn read(path: &std::path::Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
