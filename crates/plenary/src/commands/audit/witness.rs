use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;
use platform::audit::note::{self, SecretKey};
use platform::audit::witness::{Refusal, Remembered, Request};
use platform::audit::{self, leaf, offline};
use platform::clock::Clock;

use super::{give, read};

#[derive(Args, Debug)]
pub(super) struct Options {
    /// Makes a key in this file and prints its verifier key.
    #[arg(long, requires = "name", conflicts_with_all = ["secret", "state", "request", "published", "out"])]
    new_key: Option<PathBuf>,
    /// Name of the new key: an address without scheme, such as pref.example.jp/near.
    #[arg(long)]
    name: Option<String>,
    /// The witness's key file.
    #[arg(long, requires = "state")]
    secret: Option<PathBuf>,
    /// Where the witness remembers what it cosigned last; made at first use.
    #[arg(long)]
    state: Option<PathBuf>,
    /// The log's verifier key, at first use; later the remembered one holds.
    #[arg(long)]
    key: Option<String>,
    /// The request to cosign, from `/log/requests/SIZE` of the site, SIZE being what was cosigned last, or 0.
    #[arg(long, conflicts_with = "published")]
    request: Option<PathBuf>,
    /// Or a published log: its checkpoint is cosigned, the proof is made from its tiles.
    #[arg(long)]
    published: Option<PathBuf>,
    /// File for the cosigned checkpoint; standard output if absent.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Exit code 1 when the witness refuses.
pub(super) fn run(options: Options, clock: &Clock) -> anyhow::Result<ExitCode> {
    if let (Some(file), Some(name)) = (&options.new_key, &options.name) {
        let key = SecretKey::of_witness(name, &leaf::fresh_secret())
            .with_context(|| format!("{name:?} is no name for a key: no blanks, no plus"))?;
        audit::write_secret(file, &key.secret_text())
            .with_context(|| format!("{} cannot be made", file.display()))?;
        say!("{}", key.verifier_key());
        return Ok(ExitCode::SUCCESS);
    }
    let (Some(secret), Some(state)) = (&options.secret, &options.state) else {
        bail!("name the key file with --secret and the memory with --state, or make a key with --new-key");
    };
    let key = SecretKey::read_witness(&read(secret)?)
        .with_context(|| format!("{} holds no witness's key", secret.display()))?;
    let mut remembered = recall(state, options.key)?;
    let request = match (&options.request, &options.published) {
        (Some(file), _) => Request::parse(&read(file)?)?,
        (None, Some(folder)) => from_folder(folder, &remembered)?,
        (None, None) => bail!("name what to cosign with --request or --published"),
    };
    match remembered.cosign(&request, &key, clock.now()) {
        Ok(cosigned) => {
            // Remembered before it is given away: a witness never cosigns two histories, whatever happens next.
            let text = serde_json::to_string_pretty(&remembered)?;
            audit::write(state, text.as_bytes())?;
            give(options.out, &cosigned)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            say!("not cosigned: {refusal}");
            Ok(ExitCode::from(1))
        }
    }
}

fn recall(state: &Path, key: Option<String>) -> anyhow::Result<Remembered> {
    if !state.exists() {
        let Some(log_key) = key else {
            bail!("at first use, name the log's verifier key with --key");
        };
        if !note::is_log_key(&log_key) {
            bail!("{log_key:?} is no verifier key of a log");
        }
        return Ok(Remembered {
            log_key,
            checkpoint: None,
        });
    }
    let remembered: Remembered = serde_json::from_str(&read(state)?)
        .with_context(|| format!("{} is no memory of a witness", state.display()))?;
    match key {
        Some(other) if other != remembered.log_key => {
            bail!(
                "this witness watches {}; for a log that changed its key, begin a new memory after \
                 asking the association why",
                remembered.log_key
            )
        }
        _ => Ok(remembered),
    }
}

fn from_folder(folder: &Path, remembered: &Remembered) -> anyhow::Result<Request> {
    let keys = [remembered.log_key.clone()];
    let read = offline::Folder::open(folder, &keys, &[])?;
    let report = read.report(&keys, &[]);
    if let Some(fault) = report.faults.first() {
        bail!("the published log does not hold: {}", fault.says);
    }
    let old = remembered.last()?.map_or(0, |last| last.size);
    let proof = read
        .consistency(old)
        .ok_or(Refusal::Shrunk(read.checkpoint.size, old))?;
    Ok(Request {
        old,
        proof,
        note: read.note,
    })
}
