//! Secrets and ids from the operating system: the one place that asks it for randomness.

use std::sync::atomic::{AtomicU16, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::audit::digest;

/// 32 random bytes as text for an address or a cookie. The database holds only what [`sealed`] makes of it.
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// What is kept of a secret: enough to recognise it, not to use it.
pub fn sealed(secret: &str) -> String {
    digest(secret.as_bytes())
}

/// A key that follows from a secret, for one purpose; it does not give the secret away.
pub fn derived(secret: &str, purpose: &str) -> String {
    digest(format!("{purpose}:{secret}").as_bytes())
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub fn same(one: &str, other: &str) -> bool {
    let differing = one
        .bytes()
        .zip(other.bytes())
        .fold(0, |seen, (a, b)| seen | (a ^ b));
    one.len() == other.len() && std::hint::black_box(differing) == 0
}

/// An id for what has no name of its own: a UUIDv7, which sorts by time and, within a process, by the order in which
/// ids were given (RFC 9562, 6.2, method 1).
pub fn id(now: jiff::Timestamp) -> String {
    static GIVEN: AtomicU16 = AtomicU16::new(0);
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    let mut bytes = random::<10>();
    bytes[..2].copy_from_slice(&(GIVEN.fetch_add(1, Ordering::Relaxed) & 0x0fff).to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes)
        .into_uuid()
        .to_string()
}

/// A code that a person copies by hand: 120 bits in six groups of letters and digits that cannot be taken for each other.
pub fn spoken_code() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz123456789";
    let letters: Vec<char> = random::<24>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness; without it nothing is safe");
    bytes
}
