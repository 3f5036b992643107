//! Identity providers of governments, as whoever runs the program names them in a file (`--providers`): an OpenID
//! Connect issuer each, what we are called there, and for whose people it speaks.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base::{Lang, Localized, is_government_id, is_slug};
use jiff::{SignedDuration, Timestamp};
use toml::{Table, Value};
use url::Url;

/// How long what a provider publishes about itself is taken for current.
const SHELF_HOURS: i64 = 1;

const KEYS: [&str; 7] = [
    "id",
    "title",
    "issuer",
    "client_id",
    "client_secret",
    "client_secret_file",
    "governments",
];

/// A provider that may say who somebody is.
pub struct Provider {
    /// Part of the addresses to which it sends people back.
    pub id: String,
    pub title: Localized,
    /// Exactly as the provider writes it: a slash more or less is another issuer.
    pub issuer: String,
    pub client_id: String,
    pub client_secret: String,
    /// Governments whose people it speaks for; none: everybody's.
    pub governments: Vec<String>,
    pub shelf: Shelf,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "provider {} at {}", self.id, self.issuer)
    }
}

/// A document that a provider publishes about itself.
#[derive(Clone, Debug)]
pub struct Published {
    pub content_type: String,
    pub bytes: Vec<u8>,
}

/// Such documents by address, each with the moment at which it was fetched.
#[derive(Default)]
pub struct Shelf(Mutex<BTreeMap<String, (Timestamp, Published)>>);

impl Shelf {
    fn documents(&self) -> MutexGuard<'_, BTreeMap<String, (Timestamp, Published)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The document, if it is current.
    pub fn get(&self, address: &str, now: Timestamp) -> Option<Published> {
        let documents = self.documents();
        let (fetched, document) = documents.get(address)?;
        let is_current = now.duration_since(*fetched) < SignedDuration::from_hours(SHELF_HOURS);
        is_current.then(|| document.clone())
    }

    pub fn put(&self, address: &str, now: Timestamp, document: Published) {
        self.documents().insert(address.to_owned(), (now, document));
    }

    pub fn clear(&self) {
        self.documents().clear();
    }
}

/// Whether an address may be asked for what proves who somebody is: over HTTPS, or on this very machine.
pub fn is_safe(address: &Url) -> bool {
    let is_own = match address.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => return false,
    };
    address.scheme() == "https" || (is_own && address.scheme() == "http")
}

/// Reads the file and checks it; every fault is named, with what to write instead. Files of secrets are looked for
/// from `folder`.
pub fn read(text: &str, folder: &Path) -> Result<Vec<Provider>, Vec<String>> {
    let file: Table = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
    let mut faults = Vec::new();
    for key in file.keys().filter(|key| *key != "provider") {
        faults.push(format!(
            "{key:?} is not known here: the file holds [[provider]] and nothing else"
        ));
    }
    let listed = match file.get("provider") {
        Some(Value::Array(listed)) if !listed.is_empty() => listed.as_slice(),
        _ => {
            faults
                .push("there is no provider: begin one with [[provider]], or leave --providers away".into());
            &[]
        }
    };
    let mut providers: Vec<Provider> = Vec::new();
    for (at, value) in listed.iter().enumerate() {
        let empty = Table::new();
        let mut entry = Entry {
            table: value.as_table().unwrap_or(&empty),
            name: format!("provider {}", at + 1),
            faults: &mut faults,
        };
        let provider = entry.provider(folder);
        if providers
            .iter()
            .any(|other| !other.id.is_empty() && other.id == provider.id)
        {
            entry.fault("id", "is there twice", "a name of its own");
        }
        if providers
            .iter()
            .any(|other| !other.issuer.is_empty() && other.issuer == provider.issuer)
        {
            entry.fault(
                "issuer",
                "is there twice",
                "one [[provider]] for it, with all its governments",
            );
        }
        providers.push(provider);
    }
    if faults.is_empty() {
        Ok(providers)
    } else {
        Err(faults)
    }
}

/// One `[[provider]]` while it is read.
struct Entry<'f> {
    table: &'f Table,
    name: String,
    faults: &'f mut Vec<String>,
}

impl Entry<'_> {
    fn fault(&mut self, key: &str, wrong: &str, instead: &str) {
        self.faults
            .push(format!("{}: {key} {wrong}; write {instead}", self.name));
    }

    fn provider(&mut self, folder: &Path) -> Provider {
        let id = self.text("id", "a short name such as \"gyeongsangbuk\"");
        if is_slug(&id) {
            self.name = format!("provider {id:?}");
        } else if !id.is_empty() {
            self.fault("id", "is no plain name", "small letters, digits and hyphens");
        }
        for key in self.table.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            self.faults.push(format!(
                "{}: {key:?} is not known; known are {}",
                self.name,
                KEYS.join(", ")
            ));
        }
        Provider {
            title: self.title(),
            issuer: self.issuer(),
            client_id: self.text("client_id", "what this program is called at the provider"),
            client_secret: self.secret(folder),
            governments: self.governments(),
            shelf: Shelf::default(),
            id,
        }
    }

    fn text(&mut self, key: &str, instead: &str) -> String {
        match self.table.get(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => return text.trim().to_owned(),
            Some(_) => self.fault(key, "is no text, or an empty one", instead),
            None => self.fault(key, "is missing", instead),
        }
        String::new()
    }

    /// One text for all languages, or one for each.
    fn title(&mut self) -> Localized {
        const INSTEAD: &str = "one text, or one each for en, zh, ja, ko, mn, ru";
        let Some(Value::Table(texts)) = self.table.get("title") else {
            let text = self.text("title", INSTEAD);
            return Localized::new(Lang::ALL.map(|lang| (lang, text.clone())));
        };
        let known: BTreeSet<&str> = Lang::ALL.iter().map(|lang| lang.code()).collect();
        if texts.keys().any(|key| !known.contains(key.as_str())) {
            self.fault("title", "has a language that is none of ours", INSTEAD);
        }
        let text = |lang: Lang| {
            let text = texts.get(lang.code()).and_then(Value::as_str).map(str::trim);
            text.filter(|text| !text.is_empty())
                .map(|text| (lang, text.to_owned()))
        };
        let found: Vec<_> = Lang::ALL.into_iter().filter_map(text).collect();
        if found.len() < Lang::ALL.len() {
            self.fault("title", "is not there in every language", INSTEAD);
        }
        Localized::new(found)
    }

    fn issuer(&mut self) -> String {
        const INSTEAD: &str =
            "the issuer as the provider's discovery document has it, such as \"https://id.example.org\"";
        let text = self.text("issuer", INSTEAD);
        if text.is_empty() {
            return text;
        }
        match Url::parse(&text) {
            Ok(address) if address.query().is_some() || address.fragment().is_some() => {
                self.fault("issuer", "has a query or a fragment", INSTEAD);
            }
            Ok(address) if !address.username().is_empty() || address.password().is_some() => {
                self.fault("issuer", "has a user in it", INSTEAD);
            }
            Ok(address) if is_safe(&address) => {}
            Ok(_) => self.fault("issuer", "is not reached over HTTPS", INSTEAD),
            Err(_) => self.fault("issuer", "is no address", INSTEAD),
        }
        text
    }

    fn secret(&mut self, folder: &Path) -> String {
        const INSTEAD: &str = "the secret itself, or client_secret_file with the file it stands in";
        match (
            self.table.contains_key("client_secret"),
            self.table.contains_key("client_secret_file"),
        ) {
            (true, false) => return self.text("client_secret", INSTEAD),
            (true, true) => self.fault("client_secret", "is given twice", INSTEAD),
            (false, false) => self.fault("client_secret", "is missing", INSTEAD),
            (false, true) => {
                let path = folder.join(self.text("client_secret_file", "the path of a file"));
                match std::fs::read_to_string(&path) {
                    Ok(secret) if !secret.trim().is_empty() => return secret.trim().to_owned(),
                    Ok(_) => self.fault("client_secret_file", "is empty", "the secret into it"),
                    Err(error) => {
                        let wrong = format!("{} cannot be read ({})", path.display(), error.kind());
                        self.fault(
                            "client_secret_file",
                            &wrong,
                            "a path that is there, from the folder of this file",
                        );
                    }
                }
            }
        }
        String::new()
    }

    fn governments(&mut self) -> Vec<String> {
        const INSTEAD: &str = "ids as in the register, such as [\"KR-47\"], or leave it away for everybody";
        let Some(value) = self.table.get("governments") else {
            return Vec::new();
        };
        let listed = value.as_array().cloned().unwrap_or_default();
        let ids: Vec<String> = listed
            .iter()
            .filter_map(Value::as_str)
            .filter(|id| is_government_id(id))
            .map(str::to_owned)
            .collect();
        if !value.is_array() || ids.len() < listed.len() {
            self.fault("governments", "is no list of ids of governments", INSTEAD);
        }
        ids
    }
}
