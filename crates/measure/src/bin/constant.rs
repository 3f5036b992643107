//! Serves one file's bytes at every address, with the same framework and nothing behind it: what a page can be
//! measured against. `constant ADDRESS FILE CONTENT_TYPE`

use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let mut next = |name: &str| args.next().ok_or_else(|| anyhow::anyhow!("{name} is missing"));
    let (address, file, content_type) = (next("ADDRESS")?, next("FILE")?, next("CONTENT_TYPE")?);
    let bytes = Bytes::from(std::fs::read(file)?);
    let serve = move || async move { ([(CONTENT_TYPE, content_type)], bytes) };
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, Router::new().fallback(serve)).await?;
    Ok(())
}
