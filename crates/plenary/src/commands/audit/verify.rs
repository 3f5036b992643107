use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use platform::audit::{self, Fault, Kept, Report, leaf, offline, receipt};

use super::read;
use crate::install::Places;

#[derive(Args, Debug)]
pub(super) struct Options {
    /// A published log, a folder made by `publish` or copied from a site: checked without any database.
    #[arg(long)]
    published: Option<PathBuf>,
    /// An earlier checkpoint that was kept; may be given several times.
    #[arg(long)]
    checkpoint: Vec<PathBuf>,
    /// A receipt; may be given several times. With --key and nothing else it is checked without any database.
    #[arg(long)]
    receipt: Vec<PathBuf>,
    /// The log's verifier key, as it was kept; several if the log changed its key. Without it, the log's own word.
    #[arg(long)]
    key: Vec<String>,
}

/// Exit code 1 when something does not fit.
pub(super) async fn run(places: &Places, options: Options) -> anyhow::Result<ExitCode> {
    let mut kept = Vec::new();
    for path in &options.checkpoint {
        kept.push(Kept {
            name: path.display().to_string(),
            note: read(path)?,
        });
    }
    let mut receipts = Vec::new();
    for path in &options.receipt {
        receipts.push((path.display().to_string(), read(path)?));
    }
    let (keys, report) = if let Some(folder) = &options.published {
        let keys = match options.key.is_empty() {
            true => own_keys(folder)?,
            false => options.key,
        };
        kept.extend(receipts.iter().filter_map(checkpoint_of));
        match offline::Folder::open(folder, &keys, &kept) {
            Ok(read) => (keys.clone(), Some(read.report(&keys, &kept))),
            Err(offline::OfflineError::Checkpoint(fault)) => {
                say!("the checkpoint of {} does not hold: {fault}", folder.display());
                return Ok(ExitCode::from(1));
            }
            Err(error) => return Err(error.into()),
        }
    } else if !options.key.is_empty() && !receipts.is_empty() && kept.is_empty() {
        (options.key, None)
    } else {
        let (db, _) = places.open().await?;
        kept.extend(receipts.iter().filter_map(checkpoint_of));
        let report = audit::verify(&db, &options.key, &kept).await?;
        let keys = match options.key.is_empty() {
            true => audit::verifier_keys(&db).await?,
            false => options.key,
        };
        (keys, Some(report))
    };
    let mut faults: Vec<Fault> = Vec::new();
    for (name, text) in &receipts {
        if let Err(fault) = check_receipt(name, text, &keys)? {
            faults.push(fault);
        }
    }
    print(report, faults)
}

/// The keys that a published folder names itself.
fn own_keys(folder: &std::path::Path) -> anyhow::Result<Vec<String>> {
    let text = read(&folder.join("keys"))?;
    say!("the key is the folder's own word; give the one you kept with --key to be sure");
    Ok(text.lines().map(str::to_owned).collect())
}

/// A receipt's checkpoint is held against the log like any other that was kept.
fn checkpoint_of((name, text): &(String, String)) -> Option<Kept> {
    let read = receipt::Receipt::parse(text).ok()?;
    Some(Kept {
        name: format!("the checkpoint of {name}"),
        note: read.note,
    })
}

fn check_receipt(name: &str, text: &str, keys: &[String]) -> anyhow::Result<Result<(), Fault>> {
    let proved = receipt::Receipt::parse(text).and_then(|receipt| receipt.check(keys));
    Ok(match proved {
        Ok(proved) => {
            say!(
                "{name}: entry {} stands in the log {} of {} entries",
                proved.seq,
                proved.checkpoint.origin,
                proved.checkpoint.size
            );
            if let Some(canonical) = proved.canonical {
                say!("  {canonical}");
            }
            Ok(())
        }
        Err(fault) => Err(Fault {
            seq: None,
            says: format!("{name}: {fault}"),
        }),
    })
}

/// Prints what was found; the same words for `verify` and `doctor`.
pub(in crate::commands) fn print_report(report: &Report) -> anyhow::Result<()> {
    say!("{} entries, root {}", report.entries, leaf::base64(&report.root));
    say!(
        "{} checkpoints, {} cosignatures",
        report.checkpoints,
        report.cosignatures
    );
    if !report.erased.is_empty() {
        let list: Vec<String> = report.erased.iter().map(i64::to_string).collect();
        say!("content erased, with an entry that says so: {}", list.join(", "));
    }
    Ok(())
}

fn print(report: Option<Report>, mut faults: Vec<Fault>) -> anyhow::Result<ExitCode> {
    if let Some(report) = report {
        print_report(&report)?;
        faults.splice(0..0, report.faults);
    }
    for fault in &faults {
        say!("{}", fault.says);
    }
    if let Some(first) = faults.iter().filter_map(|fault| fault.seq).min() {
        say!("first entry that does not fit: {first}");
    }
    Ok(match faults.len() {
        0 => {
            say!("everything fits");
            ExitCode::SUCCESS
        }
        count => {
            say!("{count} faults");
            ExitCode::from(1)
        }
    })
}
