use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use base::{Lang, Localized};
use jiff::civil::Date;
use platform::actor::SignedIn;
use platform::db::{DbError, row};
use platform::web::App;
use serde::Serialize;

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonState {
    /// A member government named them; the secretariat has not said yes.
    Proposed,
    /// A mail with an invitation is on its way.
    Invited,
    Active,
    Erased,
}

impl PersonState {
    pub fn word(self) -> &'static str {
        match self {
            PersonState::Proposed => "proposed",
            PersonState::Invited => "invited",
            PersonState::Active => "active",
            PersonState::Erased => "erased",
        }
    }
}

/// A person who may sign in. Name and address are gone once erased.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub lang: String,
    pub state: String,
    /// The post in the association's words, where no person stands behind it (demonstration).
    pub post: Option<String>,
    pub created_at: String,
}

row!(Person {
    id,
    name,
    email,
    lang,
    state,
    post,
    created_at
});

/// A name as it is shown: once erased there is none.
pub fn shown(name: Option<&str>) -> &str {
    name.unwrap_or("—")
}

impl Person {
    pub fn is(&self, state: PersonState) -> bool {
        self.state == state.word()
    }

    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or(Lang::En)
    }

    pub fn shown(&self) -> &str {
        shown(self.name.as_deref())
    }
}

/// A mandate as it is kept.
#[derive(Clone, Debug)]
pub struct MandateHeld {
    pub id: String,
    pub person: String,
    pub role: String,
    pub government: Option<String>,
    pub subcommittee: Option<String>,
    pub desk: Option<String>,
    pub dispatched_by: Option<String>,
    /// `proposed`, `active` or `refused`; an active one holds from–until.
    pub state: String,
    pub from: Date,
    pub until: Option<Date>,
    pub granted_by: String,
    pub proposed_by: Option<String>,
}

row!(MandateHeld {
    id,
    person,
    role,
    government,
    subcommittee,
    desk,
    dispatched_by,
    state,
    from,
    until,
    granted_by,
    proposed_by
});

impl MandateHeld {
    pub fn holds_on(&self, day: Date) -> bool {
        self.state == "active" && self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    pub fn is_proposed(&self) -> bool {
        self.state == "proposed"
    }

    /// What it is for, as an id.
    pub fn object(&self) -> Option<&str> {
        let object = self
            .government
            .as_ref()
            .or(self.subcommittee.as_ref())
            .or(self.desk.as_ref());
        object.map(String::as_str)
    }
}

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Session {
    pub digest: String,
    pub person: String,
    pub way: String,
    pub program: String,
    pub form_key: String,
    pub created_at: String,
    pub seen_at: String,
}

row!(Session {
    digest,
    person,
    way,
    program,
    form_key,
    created_at,
    seen_at
});

/// Whoever holds a session, with one of their mandates if they hold any.
#[derive(Clone, Debug)]
pub struct Bearer {
    pub digest: String,
    pub form_key: String,
    pub created_at: String,
    pub seen_at: String,
    pub person: String,
    pub name: Option<String>,
    pub post: Option<String>,
    pub mandate: Option<String>,
    pub role: Option<String>,
    pub government: Option<String>,
    pub subcommittee: Option<String>,
    pub desk: Option<String>,
    pub until: Option<Date>,
    /// What the government or subcommittee is called.
    pub object: Option<Localized>,
}

row!(Bearer {
    digest,
    form_key,
    created_at,
    seen_at,
    person,
    name,
    post,
    mandate,
    role,
    government,
    subcommittee,
    desk,
    until,
    object
});

/// A single-use link.
#[derive(Clone, Debug)]
pub struct Link {
    pub digest: String,
    pub person: Option<String>,
    pub purpose: String,
    pub browser: Option<String>,
    pub next: Option<String>,
    pub expires_at: String,
    pub used_at: Option<String>,
}

row!(Link {
    digest,
    person,
    purpose,
    browser,
    next,
    expires_at,
    used_at
});

/// A passkey as its owner sees it; `credential` is what verifies it.
#[derive(Clone, Debug)]
pub struct KeptPasskey {
    pub id: String,
    pub person: String,
    pub label: String,
    pub credential: String,
    pub created_at: String,
    pub used_at: Option<String>,
}

row!(KeptPasskey {
    id,
    person,
    label,
    credential,
    created_at,
    used_at
});

/// A person as a government's provider knows them.
#[derive(Clone, Debug)]
pub struct External {
    pub issuer: String,
    pub subject: String,
    pub person: String,
    pub created_at: String,
}

row!(External {
    issuer,
    subject,
    person,
    created_at
});

/// Something that waits for whoever is signed in, with the clause that says so and the day it is due.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// What to do, in the reader's language.
    pub title: String,
    /// More about it, if there is more to say.
    pub about: String,
    /// Path after the language.
    pub path: String,
    pub due: Option<Date>,
    /// Clauses: what they are cited as, and their path.
    pub cites: Vec<(String, String)>,
}

/// What waits for a person, from every area: joined by the binary.
pub type WorkSource =
    fn(Arc<App>, SignedIn, Lang) -> Pin<Box<dyn Future<Output = Result<Vec<Waiting>, DbError>> + Send>>;

/// Somebody to write to, for what they hold a mandate.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub person: String,
    pub email: String,
    pub lang: String,
    pub government: Option<String>,
    pub subcommittee: Option<String>,
}

row!(Addressee {
    person,
    email,
    lang,
    government,
    subcommittee
});
