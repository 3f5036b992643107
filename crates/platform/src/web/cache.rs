//! Answers kept in memory. What is shown changes only when something is written or the day turns, so an answer holds
//! until then; a browser that has it already is told so in a few bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Instant;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, COOKIE, ETAG, IF_NONE_MATCH,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use base::Lang;
use quick_cache::Weighter;

use super::App;
use super::files::FOLDER;
use super::request::preferred;
use crate::audit;
use crate::db::writes;

/// How much is kept, in bytes.
const BYTES_MAX: u64 = 24 << 20;
/// How many answers of middling size that is.
const ANSWERS_EXPECTED: usize = 1500;
/// The largest answer that is kept.
const ANSWER_BYTES_MAX: usize = 4 << 20;
/// How long a change made by another process may go unseen.
const OTHERS_UNSEEN_MS: u64 = 200;

/// What an answer was made from: the writes of this process, the length of the record, and the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edition {
    writes: u64,
    recorded: i64,
    day: jiff::civil::Date,
}

#[derive(Clone, Hash, PartialEq, Eq)]
struct Key {
    address: String,
    /// Resources speak the language the visitor asks for; pages have it in their address.
    lang: Option<Lang>,
    packed: bool,
}

#[derive(Clone)]
struct Kept {
    edition: Edition,
    headers: Arc<HeaderMap>,
    body: Bytes,
}

#[derive(Clone)]
struct Bytewise;

impl Weighter<Key, Kept> for Bytewise {
    fn weight(&self, key: &Key, kept: &Kept) -> u64 {
        // Headers and bookkeeping take about this much.
        const AROUND: usize = 1024;
        u64::try_from(key.address.len() + kept.body.len() + AROUND).unwrap_or(u64::MAX)
    }
}

pub(super) struct Cache {
    app: Arc<App>,
    kept: quick_cache::sync::Cache<Key, Kept, Bytewise>,
    started: Instant,
    looked_at_ms: AtomicU64,
    recorded: AtomicI64,
}

impl Cache {
    pub(super) fn new(app: Arc<App>) -> Self {
        Self {
            app,
            kept: quick_cache::sync::Cache::with_weighter(ANSWERS_EXPECTED, BYTES_MAX, Bytewise),
            started: Instant::now(),
            looked_at_ms: AtomicU64::new(0),
            recorded: AtomicI64::new(-1),
        }
    }

    /// What an answer made now is made from. Asks the database at most five times a second.
    async fn edition(&self) -> Option<Edition> {
        let now = u64::try_from(self.started.elapsed().as_millis()).ok()? + OTHERS_UNSEEN_MS;
        let last = self.looked_at_ms.load(Ordering::Acquire);
        let due = now >= last + OTHERS_UNSEEN_MS;
        let mine = due
            && self
                .looked_at_ms
                .compare_exchange(last, now, Ordering::AcqRel, Ordering::Acquire)
                .is_ok();
        if mine || self.recorded.load(Ordering::Acquire) < 0 {
            self.recorded
                .store(audit::edition(&self.app.db).await.ok()?, Ordering::Release);
        }
        let recorded = self.recorded.load(Ordering::Acquire);
        Some(Edition {
            writes: writes(),
            recorded,
            day: self.app.clock.today(),
        })
    }
}

/// Whether an answer to this request is the same for everybody who asks, and worth keeping: uploaded files lie in
/// their store and in the browsers' own.
fn is_shared(request: &Request) -> bool {
    let headers = request.headers();
    let is_file = request.uri().path().starts_with(FOLDER);
    request.method() == Method::GET
        && !is_file
        && !headers.contains_key(COOKIE)
        && !headers.contains_key(AUTHORIZATION)
}

fn header<'a>(headers: &'a HeaderMap, name: &axum::http::HeaderName) -> &'a str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
}

pub(super) async fn cached(State(cache): State<Arc<Cache>>, request: Request, next: Next) -> Response {
    // Answers under /api depend on what the visitor accepts; whoever asks for something odd is not served from here.
    let accept = header(request.headers(), &ACCEPT);
    let is_resource = request.uri().path().starts_with("/api/");
    let wanted = if is_resource { "json" } else { "" };
    let usual = accept.is_empty() || accept.contains("*/*") || accept.contains(wanted);
    let edition = if is_shared(&request) && usual {
        cache.edition().await
    } else {
        None
    };
    let Some(edition) = edition else {
        return next.run(request).await;
    };
    let packed = header(request.headers(), &ACCEPT_ENCODING).contains("gzip");
    let key = Key {
        address: request.uri().to_string(),
        lang: is_resource.then(|| preferred(request.headers())),
        packed,
    };
    let known = header(request.headers(), &IF_NONE_MATCH).to_owned();
    if let Some(kept) = cache.kept.get(&key)
        && kept.edition == edition
    {
        return answer(&kept, &known);
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || header(response.headers(), &CACHE_CONTROL).contains("no-store")
    {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return Response::new(Body::empty());
    };
    if parts.headers.contains_key(CONTENT_TYPE) && !parts.headers.contains_key(ETAG) {
        let tag = format!("W/\"{}\"", &audit::digest(&body)[..20]);
        parts
            .headers
            .extend(HeaderValue::from_str(&tag).ok().map(|tag| (ETAG, tag)));
    }
    let small = body.len() <= ANSWER_BYTES_MAX;
    let kept = Kept {
        edition,
        headers: Arc::new(parts.headers),
        body,
    };
    let response = answer(&kept, &known);
    if small {
        cache.kept.insert(key, kept);
    }
    response
}

fn answer(kept: &Kept, known: &str) -> Response {
    let tag = header(&kept.headers, &ETAG);
    let same = !tag.is_empty() && known.split(',').any(|one| one.trim() == tag || one.trim() == "*");
    let mut response = Response::new(if same {
        Body::empty()
    } else {
        Body::from(kept.body.clone())
    });
    *response.headers_mut() = (*kept.headers).clone();
    if same {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(axum::http::header::CONTENT_LENGTH);
    }
    response
}
