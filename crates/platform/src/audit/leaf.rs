//! What the log commits to for one change, and how bytes are written as text.
//!
//! The entry of the log is 32 bytes: SHA-256 over the salt's 32 bytes followed by the canonical text in UTF-8. Its
//! leaf hash is that of RFC 6962 over those 32 bytes. Without the salt nobody can guess the content from the entry.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::tree::Hash;

/// 32 bytes from the operating system.
pub fn fresh_secret() -> Hash {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// The entry of the log for a text under a salt.
pub fn commitment(salt: &Hash, canonical: &str) -> Hash {
    Sha256::new()
        .chain_update(salt)
        .chain_update(canonical.as_bytes())
        .finalize()
        .into()
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads 32 bytes of lower-case hexadecimal, and nothing else.
pub fn unhex(text: &str) -> Option<Hash> {
    let digit = |c: u8| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    };
    let bytes = text.as_bytes();
    if bytes.len() != 64 {
        return None;
    }
    let mut hash = [0; 32];
    for (byte, pair) in hash.iter_mut().zip(bytes.chunks_exact(2)) {
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(hash)
}

/// Standard base 64, as the C2SP formats write hashes and keys.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads it.
pub fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Reads one hash.
pub fn hash_from_base64(text: &str) -> Option<Hash> {
    unbase64(text)?.try_into().ok()
}

/// SHA-256 in lower-case hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
