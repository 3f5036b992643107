//! The published log: checkpoints, tiles, entries and receipts as the C2SP formats lay them out, outside the pages
//! and their languages. Nothing here says what an entry is about: entries are salted commitments.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;

use super::answer::with_body;
use super::router::unknown;
use super::{App, Problem};
use crate::audit::{self, tiles::Tile};

const TEXT: &str = "text/plain; charset=utf-8";
/// A tile never changes.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Addresses of the log.
pub(super) fn log_routes() -> Router<Arc<App>> {
    Router::new().route("/log/{*path}", get(serve))
}

/// What one address holds.
enum Found {
    Text(String),
    Tile(Vec<u8>),
    Receipt(String, String),
}

async fn serve(State(app): State<Arc<App>>, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches("/log/").to_owned();
    match find(&app, &path).await {
        Ok(Some(Found::Text(text))) => with_body(StatusCode::OK, TEXT, text),
        Ok(Some(Found::Tile(bytes))) => {
            let mut response = with_body(StatusCode::OK, "application/octet-stream", bytes);
            response.headers_mut().insert(CACHE_CONTROL, FOREVER);
            response
        }
        Ok(Some(Found::Receipt(name, text))) => {
            let mut response = with_body(StatusCode::OK, TEXT, text);
            if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
                response.headers_mut().insert(CONTENT_DISPOSITION, value);
            }
            response
        }
        Ok(None) => unknown(State(app), request).await,
        Err(problem) => with_body(problem.status(), TEXT, "500"),
    }
}

/// A number written as numbers are written, and not too long.
fn number<T: std::str::FromStr + ToString>(text: &str) -> Option<T> {
    text.parse::<T>().ok().filter(|number| number.to_string() == text)
}

async fn find(app: &App, path: &str) -> Result<Option<Found>, Problem> {
    let db = &app.db;
    let Some((what, rest)) = path.split_once('/') else {
        return Ok(match path {
            "checkpoint" => audit::newest_note(db).await?.map(Found::Text),
            "keys" => Some(audit::verifier_keys(db).await?)
                .filter(|keys| !keys.is_empty())
                .map(|keys| Found::Text(format!("{}\n", keys.join("\n")))),
            _ => None,
        });
    };
    Ok(match what {
        "tile" => match Tile::parse(rest) {
            Some(tile) => audit::tile(db, &tile).await?.map(Found::Tile),
            None => None,
        },
        "checkpoints" => match number(rest) {
            Some(size) => audit::checkpoint_note(db, size).await?.map(Found::Text),
            None => None,
        },
        "requests" => match number(rest) {
            Some(old) => audit::request(db, old).await?.map(Found::Text),
            None => None,
        },
        "receipts" => match number::<i64>(rest).filter(|seq| *seq > 0) {
            Some(seq) => audit::public_receipt(db, seq).await?.map(|receipt| {
                let name = format!("{}-{seq}.tlog-proof", app.association.id);
                Found::Receipt(name, receipt.text())
            }),
            None => None,
        },
        _ => None,
    })
}
