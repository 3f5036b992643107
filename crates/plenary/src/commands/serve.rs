use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Context;
use base::Lang;
use clap::Args;
use platform::audit;
use platform::clock::Clock;
use platform::db::Db;

use crate::install::{self, Places};

#[derive(Args, Debug)]
pub struct Options {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
        }
    }
}

pub async fn run(places: &Places, options: Options, lang: Lang, clock: Clock) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let texts = install::texts()?;
    let home = install::home(&places.association, &texts, lang)?;
    let (db, loaded) = places.open_filled(lang, &clock).await?;
    match loaded {
        Some(done) => say!(
            "{}: {} records of {} loaded from {} files in {}",
            audit::engine_name(&db),
            done.added,
            home.association.abbreviation,
            done.files,
            places.association.display()
        ),
        None => say!(
            "{}: {} audit entries on record",
            audit::engine_name(&db),
            audit::length(&db).await?
        ),
    }
    let signer = tokio::spawn(sign_daily(
        db.clone(),
        places.log_key_file(),
        home.association.id.clone(),
        clock.clone(),
    ));
    let router = install::application(db.clone(), texts, home, clock)?;
    let listener = tokio::net::TcpListener::bind(options.listen)
        .await
        .with_context(|| {
            format!(
                "{} is taken or not ours; choose another with --listen",
                options.listen
            )
        })?;
    say!(
        "ready after {} ms: http://{}/",
        started.elapsed().as_millis(),
        listener.local_addr()?
    );
    axum::serve(listener, router)
        .with_graceful_shutdown(stopped())
        .await?;
    signer.abort();
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// How often the signer looks whether a new day has begun.
const SIGNER_LOOKS_EVERY: Duration = Duration::from_secs(600);

/// Signs the log at start and then once a day. An instance without the log's key serves, and leaves signing to those
/// that have it.
async fn sign_daily(db: Db, file: PathBuf, association: String, clock: Clock) {
    let key = match audit::log_key(&db, &file, &association).await {
        Ok(key) => key,
        Err(error) => return tracing::error!(%error, "the log is not signed here"),
    };
    if let Err(error) = audit::sign_checkpoint(&db, &key, clock.now()).await {
        tracing::error!(%error, "the log was not signed");
    }
    loop {
        tokio::time::sleep(SIGNER_LOOKS_EVERY).await;
        if let Err(error) = audit::sign_when_due(&db, &key, clock.now()).await {
            tracing::error!(%error, "the log was not signed");
        }
    }
}

/// Returns when the process is asked to stop.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    let Ok(mut ended) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        interrupted.await.ok();
        return;
    };
    tokio::select! {
        _ = interrupted => {}
        _ = ended.recv() => {}
    }
}
