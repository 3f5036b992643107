use jiff::SignedDuration;
use platform::actor::SignedIn;
use platform::clock::stamp;
use platform::db::{Db, DbError};
use platform::secret::{id, sealed};
use platform::web::{App, Problem, Settings, Visitor};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use webauthn_rs::prelude::{
    CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, RequestChallengeResponse, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::super::model::{KeptPasskey, PersonState};
use super::super::sql;
use super::notice::{WayIn, tell};
use super::record;
use super::sessions::begin_session;
use super::sign_in::{LetIn, SignInError};

/// How long a browser may take to answer a challenge.
const CEREMONY_MINUTES: i64 = 5;
const LABEL_CHARS_MAX: usize = 60;

/// Why a passkey was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// Passkeys belong to a domain, and the public address has none.
    #[error("the public address has no domain")]
    NoDomain,
    /// The answer does not fit the challenge, or came too late or twice.
    #[error("the answer does not fit")]
    Unfit,
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<PasskeyError> for Problem {
    fn from(error: PasskeyError) -> Self {
        match error {
            PasskeyError::NoDomain => Problem::conflict("passkey-domain", ""),
            PasskeyError::Unfit => Problem::conflict("passkey-unfit", ""),
            PasskeyError::Db(error) => error.into(),
        }
    }
}

impl From<SignInError> for PasskeyError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Db(error) => PasskeyError::Db(error),
            _ => PasskeyError::Unfit,
        }
    }
}

/// Whether passkeys can be used at the public address: they belong to a domain, never to a number.
pub fn are_possible(settings: &Settings) -> bool {
    settings.public.domain().is_some()
}

fn relying_party(app: &App) -> Result<Webauthn, PasskeyError> {
    let origin = &app.settings.public;
    let domain = origin.domain().ok_or(PasskeyError::NoDomain)?;
    WebauthnBuilder::new(domain, origin)
        .and_then(|builder| builder.rp_name(&app.association.abbreviation).build())
        .map_err(|_| PasskeyError::NoDomain)
}

/// A challenge as the browser takes it, and the id by which its answer names it.
#[derive(Serialize)]
pub struct Challenge<T> {
    pub ceremony: String,
    pub options: T,
}

async fn remember(
    app: &App,
    kind: &str,
    browser: &str,
    person: Option<&str>,
    state: &impl Serialize,
) -> Result<String, DbError> {
    let now = app.clock.now();
    let ceremony = id(now);
    let state = serde_json::to_string(state).expect("a ceremony's state serializes");
    let until = stamp(now + SignedDuration::from_mins(CEREMONY_MINUTES));
    let mut tx = app.db.begin().await?;
    sql::insert_ceremony(
        &mut tx,
        (&ceremony, kind, &sealed(browser)),
        person,
        &state,
        &until,
    )
    .await?;
    tx.commit_unseen().await?;
    Ok(ceremony)
}

async fn recall<T: DeserializeOwned>(
    app: &App,
    kind: &str,
    browser: &str,
    ceremony: &str,
) -> Result<T, PasskeyError> {
    let mut tx = app.db.begin().await?;
    let now = stamp(app.clock.now());
    let state = sql::take_ceremony(&mut tx, (ceremony, kind, &sealed(browser)), &now).await?;
    tx.commit_unseen().await?;
    state
        .and_then(|state| serde_json::from_str(&state).ok())
        .ok_or(PasskeyError::Unfit)
}

async fn kept(db: &Db, person: &str) -> Result<Vec<(KeptPasskey, Passkey)>, DbError> {
    let rows = sql::passkeys_of(db, person).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            serde_json::from_str(&row.credential)
                .ok()
                .map(|passkey| (row, passkey))
        })
        .collect())
}

/// A challenge to make a passkey for whoever is signed in.
pub async fn begin_enrolment(
    app: &App,
    who: &SignedIn,
) -> Result<Challenge<CreationChallengeResponse>, PasskeyError> {
    let relying = relying_party(app)?;
    let known = kept(&app.db, &who.person).await?;
    let known = known
        .iter()
        .map(|(_, passkey)| passkey.cred_id().clone())
        .collect();
    let person = Uuid::parse_str(&who.person).map_err(|_| PasskeyError::Unfit)?;
    let (options, state) = relying
        .start_passkey_registration(person, &who.name, &who.name, Some(known))
        .map_err(|_| PasskeyError::Unfit)?;
    let ceremony = remember(app, "enrolment", &who.session, Some(&who.person), &state).await?;
    Ok(Challenge { ceremony, options })
}

/// Keeps the passkey that a browser made.
pub async fn enrol(
    app: &App,
    who: &SignedIn,
    (ceremony, credential, label): (&str, &str, &str),
) -> Result<(), PasskeyError> {
    let relying = relying_party(app)?;
    let state: PasskeyRegistration = recall(app, "enrolment", &who.session, ceremony).await?;
    let answer: RegisterPublicKeyCredential =
        serde_json::from_str(credential).map_err(|_| PasskeyError::Unfit)?;
    let passkey = relying
        .finish_passkey_registration(&answer, &state)
        .map_err(|_| PasskeyError::Unfit)?;
    let now = app.clock.now();
    let row = KeptPasskey {
        id: id(now),
        person: who.person.clone(),
        label: label.chars().take(LABEL_CHARS_MAX).collect(),
        credential: serde_json::to_string(&passkey).expect("a passkey serializes"),
        created_at: stamp(now),
        used_at: None,
    };
    let mut tx = app.db.begin().await?;
    sql::insert_passkey(&mut tx, &row).await?;
    let done = ("add-passkey", "person", who.person.as_str());
    record(
        &mut tx,
        who.acting(None),
        now,
        done,
        &json!({ "passkey": row.id }),
    )
    .await?;
    tell(app, &mut tx, &who.person, WayIn::PasskeyAdded, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a passkey of one's own; says whether there was one.
pub async fn end_passkey(app: &App, who: &SignedIn, passkey: &str) -> Result<bool, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let ended = sql::end_passkey(&mut tx, &who.person, passkey).await?;
    if ended {
        let done = ("end-passkey", "person", who.person.as_str());
        record(
            &mut tx,
            who.acting(None),
            now,
            done,
            &json!({ "passkey": passkey }),
        )
        .await?;
        tell(app, &mut tx, &who.person, WayIn::PasskeyEnded, now).await?;
    }
    tx.commit().await?;
    Ok(ended)
}

/// A challenge to whoever is in front of this browser. Nobody is named: the passkey says who it is.
pub async fn begin_sign_in(
    app: &App,
    browser: &str,
) -> Result<Challenge<RequestChallengeResponse>, PasskeyError> {
    let (options, state) = relying_party(app)?
        .start_discoverable_authentication()
        .map_err(|_| PasskeyError::Unfit)?;
    let ceremony = remember(app, "sign-in", browser, None, &state).await?;
    Ok(Challenge { ceremony, options })
}

/// Signs in by the answer to a challenge.
pub async fn sign_in(
    app: &App,
    browser: &str,
    (ceremony, credential): (&str, &str),
    visitor: &Visitor,
) -> Result<LetIn, PasskeyError> {
    let relying = relying_party(app)?;
    let state: DiscoverableAuthentication = recall(app, "sign-in", browser, ceremony).await?;
    let answer: PublicKeyCredential = serde_json::from_str(credential).map_err(|_| PasskeyError::Unfit)?;
    let (person, credential_id) = relying
        .identify_discoverable_authentication(&answer)
        .map_err(|_| PasskeyError::Unfit)?;
    let person = person.to_string();
    let active = sql::person_by_id(&app.db, &person)
        .await?
        .is_some_and(|person| person.is(PersonState::Active));
    let named = kept(&app.db, &person)
        .await?
        .into_iter()
        .find(|(_, passkey)| passkey.cred_id().as_slice() == credential_id);
    let (row, mut passkey) = named.filter(|_| active).ok_or(PasskeyError::Unfit)?;
    let result = relying
        .finish_discoverable_authentication_v2(&answer, state, &passkey)
        .map_err(|_| PasskeyError::Unfit)?;
    passkey.update_credential(&result);
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let credential = serde_json::to_string(&passkey).expect("a passkey serializes");
    sql::use_passkey(&mut tx, &row.id, &credential, &stamp(now)).await?;
    let secret = begin_session(&mut tx, &person, "passkey", visitor, now).await?;
    tx.commit().await?;
    Ok(LetIn { secret, next: None })
}
