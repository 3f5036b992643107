//! Checkpoints and cosignatures: C2SP tlog-checkpoint, signed-note and tlog-cosignature, with Ed25519 keys.

use ed25519_dalek::{Signature as Ed25519Signature, SignatureError, Signer as _, SigningKey, VerifyingKey};
use signed_note::{Note, NoteError, Signature, Signer, StandardVerifier, Verifier, VerifierList, key_id};

use super::leaf::{base64, hash_from_base64, unbase64};
use super::tree::Hash;

/// Signature types of signed-note: a note as it is, and a cosignature with its time.
const PLAIN: u8 = 1;
const COSIGNATURE: u8 = 4;

/// Why a note or key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum NoteFault {
    #[error("this is no checkpoint: {0}")]
    Checkpoint(&'static str),
    #[error("this is no verifier key")]
    VerifierKey,
    #[error("this is no secret key of this kind")]
    SecretKey,
    #[error("a signature does not hold: {0}")]
    Signature(#[from] NoteError),
    #[error("it is not signed by the log {0}")]
    Unsigned(String),
}

/// What a checkpoint says: the log, how many entries it has, and the root over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub origin: String,
    pub size: u64,
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, base64(&self.root))
    }

    /// Reads it back: three lines, written in the one way they are written here.
    pub fn parse(text: &str) -> Result<Self, NoteFault> {
        let mut lines = text.split('\n');
        let mut line = || lines.next().unwrap_or("");
        let (origin, size, root) = (line(), line(), line());
        let read = Self {
            origin: origin.to_owned(),
            size: size.parse().map_err(|_| NoteFault::Checkpoint("its size"))?,
            root: hash_from_base64(root).ok_or(NoteFault::Checkpoint("its root"))?,
        };
        match read.text() == text && !origin.is_empty() {
            true => Ok(read),
            false => Err(NoteFault::Checkpoint("its lines")),
        }
    }
}

/// A secret key with the name it signs under.
pub struct SecretKey {
    name: String,
    kind: u8,
    key: SigningKey,
}

impl SecretKey {
    /// The key of a log.
    pub fn of_log(origin: &str, seed: &Hash) -> Option<Self> {
        Self::new(origin, PLAIN, seed)
    }

    /// The key of a witness.
    pub fn of_witness(name: &str, seed: &Hash) -> Option<Self> {
        Self::new(name, COSIGNATURE, seed)
    }

    fn new(name: &str, kind: u8, seed: &Hash) -> Option<Self> {
        signed_note::is_key_name_valid(name).then(|| Self {
            name: name.to_owned(),
            kind,
            key: SigningKey::from_bytes(seed),
        })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    fn public(&self) -> Vec<u8> {
        [&[self.kind], self.key.verifying_key().as_bytes().as_slice()].concat()
    }

    /// The verifier key: name, short id and public key.
    pub fn verifier_key(&self) -> String {
        let public = self.public();
        format!(
            "{}+{:08x}+{}",
            self.name,
            key_id(&self.name, &public),
            base64(&public)
        )
    }

    /// The key as a file keeps it.
    pub fn secret_text(&self) -> String {
        let secret = [&[self.kind], self.key.as_bytes().as_slice()].concat();
        let id = key_id(&self.name, &self.public());
        format!("PRIVATE+KEY+{}+{id:08x}+{}\n", self.name, base64(&secret))
    }

    /// Reads a log's key.
    pub fn read_log(text: &str) -> Result<Self, NoteFault> {
        Self::read(text, PLAIN)
    }

    /// Reads a witness's key.
    pub fn read_witness(text: &str) -> Result<Self, NoteFault> {
        Self::read(text, COSIGNATURE)
    }

    fn read(text: &str, kind: u8) -> Result<Self, NoteFault> {
        let parts = || {
            let mut parts = text.trim().strip_prefix("PRIVATE+KEY+")?.splitn(3, '+');
            let (name, _, secret) = (parts.next()?, parts.next()?, parts.next()?);
            let secret = unbase64(secret)?;
            let seed: Hash = secret.strip_prefix(&[kind])?.try_into().ok()?;
            Self::new(name, kind, &seed)
        };
        parts()
            .filter(|key| key.secret_text().trim() == text.trim())
            .ok_or(NoteFault::SecretKey)
    }

    /// A note over a checkpoint, signed.
    pub fn sign(&self, checkpoint: &Checkpoint) -> Result<String, NoteFault> {
        self.add_to(checkpoint, &[], 0)
    }

    /// The signed note with this key's signature added; `time` is used by cosignatures.
    fn add_to(&self, checkpoint: &Checkpoint, others: &[Signature], time: u64) -> Result<String, NoteFault> {
        let mut note = Note::new(checkpoint.text().as_bytes(), others)?;
        note.add_sigs(&[&At { key: self, time }])?;
        Ok(String::from_utf8_lossy(&note.to_bytes()).into_owned())
    }

    /// The signed checkpoint with this witness's cosignature added.
    pub fn cosign(&self, note: &str, time: u64) -> Result<String, NoteFault> {
        let parsed = Note::from_bytes(note.as_bytes())?;
        let checkpoint = Checkpoint::parse(&String::from_utf8_lossy(parsed.text()))?;
        let others: Vec<Signature> = signature_lines(note)
            .iter()
            .map(|line| Signature::from_bytes(line.as_bytes()))
            .collect::<Result<_, _>>()?;
        self.add_to(&checkpoint, &others, time)
    }
}

/// A key at a moment.
struct At<'a> {
    key: &'a SecretKey,
    time: u64,
}

impl Signer for At<'_> {
    fn name(&self) -> &str {
        &self.key.name
    }

    fn key_id(&self) -> u32 {
        key_id(&self.key.name, &self.key.public())
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignatureError> {
        if self.key.kind == PLAIN {
            return Ok(self.key.key.try_sign(message)?.to_vec());
        }
        let signature = self.key.key.try_sign(&cosigned(self.time, message))?;
        Ok([self.time.to_be_bytes().as_slice(), &signature.to_bytes()].concat())
    }
}

/// The message of a cosignature.
fn cosigned(time: u64, body: &[u8]) -> Vec<u8> {
    [format!("cosignature/v1\ntime {time}\n").as_bytes(), body].concat()
}

/// Checks cosignatures of one witness.
struct Witness {
    name: String,
    id: u32,
    key: VerifyingKey,
}

impl Verifier for Witness {
    fn name(&self) -> &str {
        &self.name
    }

    fn key_id(&self) -> u32 {
        self.id
    }

    fn verify(&self, body: &[u8], signature: &[u8]) -> bool {
        let Some((time, signature)) = signature.split_first_chunk::<8>() else {
            return false;
        };
        let Ok(signature) = Ed25519Signature::from_slice(signature) else {
            return false;
        };
        let message = cosigned(u64::from_be_bytes(*time), body);
        self.key.verify_strict(&message, &signature).is_ok()
    }
}

/// The public bytes of a verifier key, if it is of this kind and its id fits.
fn public_of(vkey: &str, kind: u8) -> Result<(String, u32, VerifyingKey), NoteFault> {
    let parts = || {
        let mut parts = vkey.splitn(3, '+');
        let (name, id, public) = (parts.next()?, parts.next()?, unbase64(parts.next()?)?);
        let key: Hash = public.strip_prefix(&[kind])?.try_into().ok()?;
        let id = u32::from_str_radix(id, 16)
            .ok()
            .filter(|id| *id == key_id(name, &public) && signed_note::is_key_name_valid(name))?;
        Some((name.to_owned(), id, VerifyingKey::from_bytes(&key).ok()?))
    };
    parts().ok_or(NoteFault::VerifierKey)
}

/// Whether a text is the verifier key of a log.
pub fn is_log_key(vkey: &str) -> bool {
    StandardVerifier::new(vkey).is_ok()
}

/// Whether a text is the verifier key of a witness.
pub fn is_witness_key(vkey: &str) -> bool {
    public_of(vkey, COSIGNATURE).is_ok()
}

/// The name in a verifier key.
pub fn name_of(vkey: &str) -> &str {
    vkey.split('+').next().unwrap_or(vkey)
}

/// The signature lines of a note.
pub fn signature_lines(note: &str) -> Vec<String> {
    note.rsplit_once("\n\n")
        .map_or(note, |(_, lines)| lines)
        .lines()
        .filter(|line| line.starts_with('—'))
        .map(str::to_owned)
        .collect()
}

/// Opens a checkpoint: one of the log's keys must have signed it, under the log's own name.
pub fn open(note: &str, log_keys: &[String]) -> Result<Checkpoint, NoteFault> {
    let parsed = Note::from_bytes(note.as_bytes())?;
    let checkpoint = Checkpoint::parse(&String::from_utf8_lossy(parsed.text()))?;
    let mut known: Vec<Box<dyn Verifier>> = Vec::new();
    for key in log_keys {
        known.push(Box::new(
            StandardVerifier::new(key).map_err(|_| NoteFault::VerifierKey)?,
        ));
    }
    let (good, _) = parsed.verify(&VerifierList::new(known))?;
    match good.iter().any(|signature| signature.name() == checkpoint.origin) {
        true => Ok(checkpoint),
        false => Err(NoteFault::Unsigned(checkpoint.origin)),
    }
}

/// The signature line of a witness on a note, if it is there and holds.
pub fn cosignature(note: &str, witness_key: &str) -> Result<String, NoteFault> {
    let parsed = Note::from_bytes(note.as_bytes())?;
    let (name, id, key) = public_of(witness_key, COSIGNATURE)?;
    let known = VerifierList::new(vec![Box::new(Witness { name, id, key })]);
    let (good, _) = parsed.verify(&known)?;
    let first = good.first().ok_or(NoteError::UnverifiedNote)?;
    Ok(String::from_utf8_lossy(&first.to_bytes()).trim_end().to_owned())
}
