//! The application in process, on a real database of its own or on a shared one that nobody changes.

mod database;
mod issuer;
mod page;
mod visitor;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use ::platform::clock::Clock;
use ::platform::db::Db;
use ::platform::files::Files;
use ::platform::mail::Postbox;
use ::platform::providers::Provider;
use ::platform::web::{App, Limits, Settings};
use axum::Router;
use axum::body::{Body, BodyDataStream, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::response::Response;
use base::Lang;
use plenary::install::{self, Running};
use tower::ServiceExt;

pub use database::{fresh_address, fresh_database, other_engine_database, sessions, unmigrated_database};
pub use issuer::{Issuer, Token, provider_at};
pub use page::Document;
pub use visitor::{Visitor, form_key, path_in};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the workspace exists")
}

pub fn near() -> PathBuf {
    root().join("association/near")
}

/// A Monday after the records end.
pub fn clock() -> Clock {
    Clock::fixed("2026-11-23T09:00:00Z".parse().expect("a moment"))
}

/// An answer, read whole.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    pub fn document(&self) -> Document {
        Document::parse(&self.body)
    }
}

/// The application over a database.
#[derive(Clone)]
pub struct TestApp {
    pub db: Db,
    pub app: Arc<App>,
    router: Router,
}

/// As in a demonstration on the machine at hand, without limits and with its mail kept.
fn running(clock: Clock, limits: Limits, demo: bool) -> Running {
    let folder = std::env::temp_dir().join("plenary-it").join("mail");
    Running {
        clock,
        settings: Settings {
            public: "http://localhost:8080/".parse().expect("an address"),
            demo,
            behind_proxy: false,
            sender: "plenary@localhost".to_owned(),
        },
        providers: Vec::new(),
        limits,
        postbox: Postbox::folder("Plenary <plenary@localhost>", &folder).expect("a sender"),
        files: Files::in_folder(
            &std::env::temp_dir().join(format!("plenary-it/files-{}", std::process::id())),
        ),
        press: plenary::papers::set,
    }
}

const UNLIMITED: Limits = Limits {
    sign_in: 0,
    search: 0,
    form: 0,
};

impl TestApp {
    pub fn over(db: Db) -> Self {
        Self::with(db, running(clock(), UNLIMITED, false))
    }

    fn with(db: Db, running: Running) -> Self {
        let texts = install::texts().expect("texts parse");
        let home = install::home(&near(), &texts, Lang::En).expect("the association's folder is sound");
        let (app, router) =
            install::application(db.clone(), texts, home, running).expect("the application starts");
        Self { db, app, router }
    }

    /// The same installation at another moment.
    pub fn at(&self, moment: &str) -> Self {
        let clock = Clock::fixed(moment.parse().expect("a moment"));
        Self::with(self.db.clone(), running(clock, UNLIMITED, false))
    }

    /// The same installation at another moment, with providers by which people may sign in.
    pub fn provided(&self, moment: &str, providers: Vec<Provider>) -> Self {
        let clock = Clock::fixed(moment.parse().expect("a moment"));
        let running = Running {
            providers,
            ..running(clock, UNLIMITED, false)
        };
        Self::with(self.db.clone(), running)
    }

    /// The same installation with limits on how often one address may ask.
    pub fn limited(&self, limits: Limits) -> Self {
        Self::with(self.db.clone(), running(clock(), limits, false))
    }

    /// The same demonstration with papers that nobody set: for tests that send thousands of letters and read none.
    pub fn without_press(&self) -> Self {
        let running = Running {
            press: |_, _, paper| Ok(paper.title.into_bytes()),
            ..running(clock(), UNLIMITED, true)
        };
        Self::with(self.db.clone(), running)
    }

    /// The same installation reached by HTTPS.
    pub fn over_https(&self) -> Self {
        let mut running = running(clock(), UNLIMITED, false);
        running.settings.public = "https://register.example.org/".parse().expect("an address");
        Self::with(self.db.clone(), running)
    }

    /// An installation of its own with NEAR's records that shows itself off.
    pub async fn demonstration() -> Self {
        let db = fresh_database().await;
        load_near(&db).await;
        let shown = Self::with(db, running(clock(), UNLIMITED, true));
        registry::identity::furnish_demo(&shown.db, &shown.app.permissions, &clock())
            .await
            .expect("the posts are made");
        shown
    }

    /// An installation with tables and nothing in them.
    pub async fn empty() -> Self {
        Self::over(fresh_database().await)
    }

    /// An installation of its own with NEAR's records, free to be changed.
    pub async fn with_near() -> Self {
        let db = fresh_database().await;
        load_near(&db).await;
        Self::over(db)
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address)).await
    }

    async fn answered(&self, request: axum::http::request::Builder, body: Body) -> Response {
        let request = request.body(body).expect("a request");
        let service = self.router.clone();
        service.oneshot(request).await.expect("the service never fails")
    }

    /// The body of an answer that is no text.
    pub async fn bytes(&self, address: &str) -> Vec<u8> {
        let response = self.answered(Request::get(address), Body::empty()).await;
        let body = to_bytes(response.into_body(), 16 << 20).await.expect("a body");
        body.to_vec()
    }

    /// What an answer that does not end is made of.
    pub async fn stream(&self, address: &str) -> BodyDataStream {
        let response = self.answered(Request::get(address), Body::empty()).await;
        response.into_body().into_data_stream()
    }

    pub async fn ask(&self, request: axum::http::request::Builder) -> Answer {
        self.send(request, Body::empty()).await
    }

    pub async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let response = self.answered(request, body).await;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 16 << 20).await.expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

pub async fn load_near(db: &Db) -> ::platform::records::Imported {
    let texts = install::texts().expect("texts parse");
    match install::import_association(db, &near(), &texts, Lang::En, &clock()).await {
        Ok(done) => done,
        Err(error) => panic!("{error:#}"),
    }
}

/// Runs a test with the shared installation of NEAR, which nobody may change: loaded once a test run.
pub fn with_shared_near<F: Future<Output = ()>>(test: impl FnOnce(TestApp) -> F) {
    static URL: OnceLock<String> = OnceLock::new();
    let url = URL.get_or_init(|| runtime().block_on(database::shared_near()));
    runtime().block_on(async {
        test(TestApp::over(
            Db::open(url).await.expect("the shared database opens"),
        ))
        .await;
    });
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}
