//! Uploaded files, by digest, outside the pages and their languages. A file that nobody shows to everybody yet is
//! there only for those who may see what it was uploaded for.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;

use super::answer::with_body;
use super::router::{recognise, unknown};
use super::{App, Problem};
use crate::actor::Object;
use crate::files::{Content, is_digest, known};

/// What a file may do when a browser opens it by itself: nothing.
const POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");
/// What lies under a digest never changes.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const PRIVATE: HeaderValue = HeaderValue::from_static("private, no-store");

/// Where files are.
pub(super) const FOLDER: &str = "/files/";

/// Addresses of files.
pub(super) fn file_routes() -> Router<Arc<App>> {
    Router::new().route("/files/{digest}", get(serve))
}

/// A file that this visitor may have.
struct Found {
    media_type: &'static str,
    /// How its name ends when somebody saves it.
    ending: &'static str,
    bytes: Vec<u8>,
    is_public: bool,
}

async fn serve(State(app): State<Arc<App>>, params: RawPathParams, request: Request) -> Response {
    let digest = params
        .iter()
        .next()
        .map_or(String::new(), |(_, value)| value.to_owned());
    match find(&app, &digest, request.headers()).await {
        Ok(Some(found)) => answer(&digest, found),
        Ok(None) => unknown(State(app), request).await,
        Err(problem) => with_body(problem.status(), "text/plain; charset=utf-8", "500"),
    }
}

fn answer(digest: &str, found: Found) -> Response {
    const NAME_CHARS: usize = 12;
    let mut response = with_body(StatusCode::OK, found.media_type, found.bytes);
    let headers = response.headers_mut();
    let short: String = digest.chars().take(NAME_CHARS).collect();
    let name = format!("inline; filename=\"{short}.{}\"", found.ending);
    if let Ok(value) = HeaderValue::from_str(&name) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    headers.insert(CONTENT_SECURITY_POLICY, POLICY);
    headers.insert(CACHE_CONTROL, if found.is_public { FOREVER } else { PRIVATE });
    response
}

async fn find(app: &Arc<App>, digest: &str, headers: &HeaderMap) -> Result<Option<Found>, Problem> {
    if !is_digest(digest) {
        return Ok(None);
    }
    let Some(known) = known(&app.db, digest).await? else {
        return Ok(None);
    };
    let is_public = known.shown > 0;
    if !is_public {
        let who = recognise(app, headers).await?;
        let today = app.clock.today();
        let may = who.is_some_and(|who| {
            app.permissions
                .mandate_for(&who, &known.see, Object::Any, today)
                .is_some()
        });
        if !may {
            return Ok(None);
        }
    }
    let (media_type, ending) = match known.media_type.as_str() {
        "image/jpeg" => ("image/jpeg", "jpg"),
        "image/png" => ("image/png", "png"),
        _ => return Ok(None),
    };
    match app.files.store.get(digest).await {
        Ok(Content::Sound(bytes)) => Ok(Some(Found {
            media_type,
            ending,
            bytes,
            is_public,
        })),
        Ok(Content::Missing | Content::Altered) => {
            tracing::error!(file.digest = digest, "a file's content is missing or altered");
            Ok(None)
        }
        Err(error) => Err(Problem::bug(&error)),
    }
}
