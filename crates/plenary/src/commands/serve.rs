use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use base::Lang;
use clap::Args;
use jiff::SignedDuration;
use platform::audit;
use platform::clock::Clock;
use platform::db::Db;
use platform::mail::{Postbox, deliver_due};
use platform::providers::Provider;
use platform::records::Imported;
use platform::web::{App, Limits, Settings};
use tokio::task::JoinHandle;
use url::Url;

use super::read_rate;
use crate::install::{self, Places, Running};
use crate::join;
use crate::papers;

/// How long the worker waits before it looks for mail again.
const MAIL_SECONDS: u64 = 2;

#[derive(Args, Debug)]
pub struct Options {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", value_parser = read_listen)]
    listen: SocketAddr,
    /// Address at which visitors reach the program, such as https://plenary.example.org/. Links in mails begin with it,
    /// and passkeys belong to its host. Default: http://localhost with the port of --listen.
    #[arg(long, env = "PLENARY_PUBLIC_URL", value_parser = read_public)]
    public_url: Option<Url>,
    /// Show the program off: posts to sign in as, mails to read, a banner. Only on a loopback address.
    #[arg(long)]
    demo: bool,
    /// Show the demonstration as it will be so many hours from now, for what takes days: ballots in writing, reminders.
    #[arg(long, value_name = "HOURS", requires = "demo", value_parser = clap::value_parser!(u32).range(0..=87_600), default_value_t = 0)]
    ahead: u32,
    /// A reverse proxy of ours stands in front and names visitors' addresses in X-Forwarded-For.
    #[arg(long, env = "PLENARY_BEHIND_PROXY")]
    behind_proxy: bool,
    /// Mail server: smtps://user:password@host:465 or smtp://host:587?tls=required. Without one, mails become .eml files
    /// in the data folder.
    #[arg(long, env = "PLENARY_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// Sender of mails.
    #[arg(
        long,
        env = "PLENARY_MAIL_FROM",
        default_value = "Plenary <plenary@localhost>"
    )]
    mail_from: String,
    /// Identity providers of governments, by which their people may sign in (OpenID Connect): see docs/OPERATIONS.md.
    #[arg(long, env = "PLENARY_PROVIDERS")]
    providers: Option<PathBuf>,
    /// Attempts to sign in that one address may make a minute; 0 is no limit.
    #[arg(long, value_parser = read_rate, default_value_t = Limits::default().sign_in)]
    sign_ins_per_minute: u32,
    /// Searches that one address may make a minute; 0 is no limit.
    #[arg(long, value_parser = read_rate, default_value_t = Limits::default().search)]
    searches_per_minute: u32,
    /// Forms that one address may send a minute; 0 is no limit.
    #[arg(long, value_parser = read_rate, default_value_t = Limits::default().form)]
    forms_per_minute: u32,
}

fn read_listen(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| "an address and a port, such as 127.0.0.1:8080".to_owned())
}

fn read_public(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok();
    url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        .ok_or_else(|| "an address of a site, such as https://plenary.example.org/".to_owned())
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            demo: false,
            ahead: 0,
            behind_proxy: false,
            smtp: None,
            mail_from: "Plenary <plenary@localhost>".to_owned(),
            providers: None,
            sign_ins_per_minute: Limits::default().sign_in,
            searches_per_minute: Limits::default().search,
            forms_per_minute: Limits::default().form,
        }
    }
}

impl Options {
    /// The clock that a demonstration goes by.
    fn clock(&self, clock: Clock) -> Clock {
        match self.ahead {
            0 => clock,
            hours => Clock::ahead(SignedDuration::from_hours(hours.into())),
        }
    }

    async fn running(
        self,
        places: &Places,
        clock: Clock,
        listening: SocketAddr,
        db: &Db,
    ) -> anyhow::Result<Running> {
        let providers = providers(self.providers.as_deref(), db).await?;
        let public = match self.public_url {
            Some(url) => url,
            None => format!("http://localhost:{}/", listening.port()).parse()?,
        };
        let folder = places.data.join("mail");
        let postbox = match &self.smtp {
            Some(address) => Postbox::smtp(&self.mail_from, address)?,
            None => Postbox::folder(&self.mail_from, &folder)?,
        };
        Ok(Running {
            clock,
            settings: Settings {
                public,
                demo: self.demo,
                behind_proxy: self.behind_proxy,
                sender: postbox.address(),
            },
            providers,
            limits: Limits {
                sign_in: self.sign_ins_per_minute,
                search: self.searches_per_minute,
                form: self.forms_per_minute,
            },
            postbox,
            files: places.files(),
            press: papers::set,
        })
    }
}

pub async fn run(places: &Places, options: Options, lang: Lang, clock: Clock) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    if options.demo && !options.listen.ip().is_loopback() {
        bail!(
            "--demo lets everybody in: it is served on a loopback address only, not on {}",
            options.listen
        );
    }
    let texts = install::texts()?;
    let home = install::home(&places.association, &texts, lang)?;
    let clock = options.clock(clock).in_zone(home.association.zone.clone());
    let (db, loaded) = places.open_filled(lang, &clock).await?;
    greet(&db, loaded, &home.association.abbreviation, &places.association).await?;
    let signer = tokio::spawn(sign_daily(
        db.clone(),
        places.log_key_file(),
        home.association.id.clone(),
        clock.clone(),
    ));
    let listener = tokio::net::TcpListener::bind(options.listen)
        .await
        .with_context(|| {
            format!(
                "{} is taken or not ours; choose another with --listen",
                options.listen
            )
        })?;
    let listening = listener.local_addr()?;
    if options.demo {
        let made = registry::identity::furnish_demo(&db, &home.permissions, &clock).await?;
        if made > 0 {
            say!("demonstration: {made} posts to sign in as");
        }
    }
    let running = options.running(places, clock.clone(), listening, &db).await?;
    let public = running.settings.public.clone();
    let (app, router) = install::application(db.clone(), texts, home, running)?;
    furnish(&app).await?;
    say!(
        "ready after {} ms: http://{}/",
        started.elapsed().as_millis(),
        listening
    );
    if let Some(secret) = registry::identity::open_first_door(&db, &clock).await? {
        let door = public.join(&format!("/{lang}/welcome?key={secret}"))?;
        say!("nobody administers this installation yet; within 24 hours, open {door}");
    }
    let workers = workers(app, signer);
    axum::serve(
        listener,
        router.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(stopped())
    .await?;
    workers.iter().for_each(JoinHandle::abort);
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Says what the database holds.
async fn greet(db: &Db, loaded: Option<Imported>, association: &str, folder: &Path) -> anyhow::Result<()> {
    let engine = audit::engine_name(db);
    match loaded {
        Some(done) => say!(
            "{engine}: {} records of {association} loaded from {} files in {}",
            done.added,
            done.files,
            folder.display()
        ),
        None => say!("{engine}: {} audit entries on record", audit::length(db).await?),
    }
    Ok(())
}

/// Gives a demonstration a meeting to preside over.
async fn furnish(app: &Arc<App>) -> anyhow::Result<()> {
    if app.settings.demo && assembly::meetings::furnish_demo(app, &join::hall()).await? {
        say!("demonstration: a General Assembly is convened for today, and waits for its chair");
    }
    Ok(())
}

/// The identity providers that are named, each for governments of the register.
async fn providers(file: Option<&Path>, db: &Db) -> anyhow::Result<Vec<Provider>> {
    let Some(file) = file else {
        return Ok(Vec::new());
    };
    let read = install::identity_providers(file)?;
    let faults = registry::identity::unknown_governments(db, &read).await?;
    if faults.is_empty() {
        return Ok(read);
    }
    Err(install::fault_lines(file, &faults))
}

/// Delivers what is due, again and again. In a demonstration mails stay readable.
async fn deliver_mails(app: Arc<App>, db: Db) {
    loop {
        if let Err(error) = deliver_due(&db, &app.postbox, app.clock.now(), app.settings.demo).await {
            tracing::error!(error = ?error, "the mail queue cannot be read");
        }
        tokio::time::sleep(Duration::from_secs(MAIL_SECONDS)).await;
    }
}

/// How often the program looks whether the hour of a ballot in writing has come.
const HOURS_LOOKED_AT_EVERY: Duration = Duration::from_secs(20);

/// Reminds of ballots in writing, closes them at their hour, and takes up what other processes have amended.
async fn keep_hours(app: Arc<App>) {
    let hall = join::hall();
    loop {
        if let Err(error) = assembly::meetings::take_up(&app).await {
            tracing::error!(error = ?error, "the amendments cannot be read");
        }
        for done in [
            assembly::meetings::remind_due(&app, &hall).await,
            assembly::meetings::close_due(&app, &hall).await,
        ] {
            if let Err(problem) = done {
                tracing::error!(?problem, "the hours of ballots are not kept");
            }
        }
        tokio::time::sleep(HOURS_LOOKED_AT_EVERY).await;
    }
}

/// How often the program looks whether somebody asked for a report.
const REPORTS_LOOKED_AT_EVERY: Duration = Duration::from_secs(2);

/// Makes the reports that people asked for, one at a time.
async fn make_reports(app: Arc<App>) {
    loop {
        if let Err(error) = office::editions::work(&app, join::maker()).await {
            tracing::error!(error = ?error, "the reports that were asked for cannot be made");
        }
        tokio::time::sleep(REPORTS_LOOKED_AT_EVERY).await;
    }
}

/// What goes on beside answering: delivering mails, telling of mandates that end, keeping the hours of ballots, making
/// reports, signing the log.
fn workers(app: Arc<App>, signer: JoinHandle<()>) -> [JoinHandle<()>; 5] {
    let db = app.db.clone();
    [
        tokio::spawn(make_reports(Arc::clone(&app))),
        tokio::spawn(deliver_mails(Arc::clone(&app), db)),
        tokio::spawn(remind_hourly(Arc::clone(&app))),
        tokio::spawn(keep_hours(app)),
        signer,
    ]
}

/// How often mandates are looked through for those that end soon.
const REMINDER_LOOKS_EVERY: Duration = Duration::from_secs(3600);

/// Tells people whose mandates end soon, at start and then every hour.
async fn remind_hourly(app: Arc<App>) {
    loop {
        if let Err(error) = registry::identity::remind_of_ends(&app).await {
            tracing::error!(error = ?error, "mandates that end soon cannot be looked through");
        }
        tokio::time::sleep(REMINDER_LOOKS_EVERY).await;
    }
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
