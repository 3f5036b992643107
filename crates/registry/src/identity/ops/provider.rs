use std::sync::Arc;

use base::Lang;
use jiff::SignedDuration;
use platform::actor::SignedIn;
use platform::audit::Actor;
use platform::clock::stamp;
use platform::db::{Db, DbError};
use platform::providers::Provider;
use platform::secret::{sealed, token};
use platform::web::{App, Problem, ProblemKind, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::model::{External, MandateHeld, Person, PersonState};
use super::super::oidc::{self, Said, Secrets, WordError};
use super::super::sql;
use super::notice::{WayIn, tell};
use super::sessions::begin_session;
use super::sign_in::LetIn;
use super::{folded_email, record};

/// How long somebody may take at the provider.
const AWAY_MINUTES: i64 = 10;
const CEREMONY: &str = "provider";

/// Why a sign-in at a provider came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    #[error("no such provider")]
    Unknown,
    /// Begun in another browser, too long ago, or finished already.
    #[error("the sign-in does not hold")]
    Spent,
    /// The person said no at the provider, or the provider did.
    #[error("the provider declined")]
    Declined,
    #[error(transparent)]
    Word(#[from] WordError),
    #[error(transparent)]
    Stranger(#[from] Stranger),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Why somebody whom a provider vouches for is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stranger {
    /// The provider does not say that the address is theirs.
    #[error("the address is not verified")]
    Unverified,
    /// Nobody on record has this address; or had it and was erased.
    #[error("nobody on record")]
    Nobody,
    /// No mandate for a government that this provider speaks for.
    #[error("no mandate of this provider's governments")]
    Government,
    /// The person is linked with another account at this provider.
    #[error("linked with another account")]
    OtherAccount,
}

impl From<ProviderError> for Problem {
    fn from(error: ProviderError) -> Self {
        let refused = |key| Problem::new(ProblemKind::Unauthenticated, key);
        match error {
            ProviderError::Unknown => Problem::missing("record", ""),
            ProviderError::Spent => Problem::conflict("provider-spent", ""),
            ProviderError::Declined => refused("provider-declined"),
            ProviderError::Word(WordError::Unreachable) => {
                Problem::new(ProblemKind::Unavailable, "provider-unreachable")
            }
            ProviderError::Word(WordError::Unfit) => refused("provider-unfit"),
            ProviderError::Stranger(Stranger::Unverified) => refused("provider-unverified"),
            ProviderError::Stranger(Stranger::Nobody) => refused("provider-nobody"),
            ProviderError::Stranger(Stranger::Government) => {
                Problem::new(ProblemKind::Forbidden, "provider-government")
            }
            ProviderError::Stranger(Stranger::OtherAccount) => {
                Problem::new(ProblemKind::Forbidden, "provider-account")
            }
            ProviderError::Db(error) => error.into(),
        }
    }
}

/// What a sign-in remembers while somebody is at the provider.
#[derive(Serialize, Deserialize)]
struct Away {
    provider: String,
    nonce: String,
    verifier: String,
    next: Option<String>,
}

/// What the browser brings back from the provider.
pub struct Brought<'b> {
    pub state: &'b str,
    pub code: &'b str,
    /// Empty unless the provider refuses.
    pub error: &'b str,
    /// Who says so (RFC 9207), if it is said.
    pub issuer: Option<&'b str>,
}

pub fn by_id<'a>(app: &'a App, id: &str) -> Result<&'a Provider, ProviderError> {
    let found = app.providers.iter().find(|provider| provider.id == id);
    found.ok_or(ProviderError::Unknown)
}

/// Asks a provider, which may take its time, where that holds up nobody else.
async fn apart<T: Send + 'static>(
    app: &Arc<App>,
    id: &str,
    question: impl FnOnce(&Provider) -> Result<T, WordError> + Send + 'static,
) -> Result<T, ProviderError> {
    let (app, id) = (Arc::clone(app), id.to_owned());
    let asked = tokio::task::spawn_blocking(move || Ok(question(by_id(&app, &id)?)?));
    asked
        .await
        .unwrap_or(Err(ProviderError::Word(WordError::Unreachable)))
}

fn back(app: &App, provider: &str, lang: Lang) -> String {
    app.settings
        .link(&format!("/{lang}/sign-in/provider/{provider}/callback"))
}

/// Begins a sign-in at a provider for the browser that asks; gives the address to which it goes.
pub async fn begin(
    app: &Arc<App>,
    id: &str,
    browser: &str,
    next: Option<String>,
    lang: Lang,
) -> Result<String, ProviderError> {
    let now = app.clock.now();
    let state = token();
    let away = Away {
        provider: by_id(app, id)?.id.clone(),
        nonce: token(),
        verifier: token(),
        next,
    };
    let kept = serde_json::to_string(&away).expect("what a sign-in remembers serializes");
    let (ceremony, back) = (sealed(&state), back(app, id, lang));
    let address = apart(app, id, move |provider| {
        let secrets = Secrets {
            state: &state,
            nonce: &away.nonce,
            verifier: &away.verifier,
        };
        oidc::address(provider, now, &back, &secrets, lang)
    })
    .await?;
    let until = stamp(now + SignedDuration::from_mins(AWAY_MINUTES));
    let mut tx = app.db.begin().await?;
    let named = (ceremony.as_str(), CEREMONY, sealed(browser));
    sql::insert_ceremony(&mut tx, (named.0, named.1, &named.2), None, &kept, &until).await?;
    tx.commit_unseen().await?;
    Ok(address)
}

/// Signs in whoever comes back from a provider, in the browser that was sent there.
pub async fn finish(
    app: &Arc<App>,
    id: &str,
    (browser, lang): (Option<&str>, Lang),
    brought: &Brought<'_>,
    visitor: &Visitor,
) -> Result<LetIn, ProviderError> {
    let issuer = by_id(app, id)?.issuer.clone();
    let away = recall(app, browser.ok_or(ProviderError::Spent)?, brought.state).await?;
    if away.provider != id {
        return Err(ProviderError::Spent);
    }
    match brought.error {
        "" => {}
        "temporarily_unavailable" | "server_error" => return Err(WordError::Unreachable.into()),
        _ => return Err(ProviderError::Declined),
    }
    if brought.code.is_empty() || brought.issuer.is_some_and(|said| said != issuer) {
        return Err(WordError::Unfit.into());
    }
    let (now, back) = (app.clock.now(), back(app, id, lang));
    let (state, code, next) = (
        brought.state.to_owned(),
        brought.code.to_owned(),
        away.next.clone(),
    );
    let said = apart(app, id, move |provider| {
        let secrets = Secrets {
            state: &state,
            nonce: &away.nonce,
            verifier: &away.verifier,
        };
        oidc::word(provider, now, &back, &secrets, &code)
    })
    .await?;
    let secret = let_in(app, by_id(app, id)?, &said, visitor).await?;
    Ok(LetIn { secret, next })
}

async fn recall(app: &App, browser: &str, state: &str) -> Result<Away, ProviderError> {
    let now = stamp(app.clock.now());
    let mut tx = app.db.begin().await?;
    let kept = sql::take_ceremony(&mut tx, (&sealed(state), CEREMONY, &sealed(browser)), &now).await?;
    tx.commit_unseen().await?;
    kept.and_then(|kept| serde_json::from_str(&kept).ok())
        .ok_or(ProviderError::Spent)
}

/// Begins a session of the person whom the provider means: by the link, or at first by the address that it verified.
async fn let_in(
    app: &App,
    provider: &Provider,
    said: &Said,
    visitor: &Visitor,
) -> Result<String, ProviderError> {
    let now = app.clock.now();
    let known = sql::external_by_subject(&app.db, &provider.issuer, &said.subject).await?;
    let person = match &known {
        Some(link) => sql::person_by_id(&app.db, &link.person).await?,
        None => Some(by_address(app, provider, said).await?),
    };
    let person = person
        .filter(|person| person.is(PersonState::Active) || person.is(PersonState::Invited))
        .ok_or(Stranger::Nobody)?;
    let mandates = sql::mandates_of(&app.db, &person.id).await?;
    let today = app.clock.today();
    if !mandates
        .iter()
        .any(|mandate| mandate.holds_on(today) && speaks_for(provider, mandate))
        && !provider.governments.is_empty()
    {
        return Err(Stranger::Government.into());
    }
    let mut tx = app.db.begin().await?;
    if known.is_none() {
        let link = External {
            issuer: provider.issuer.clone(),
            subject: said.subject.clone(),
            person: person.id.clone(),
            created_at: stamp(now),
        };
        if !sql::insert_external(&mut tx, &link).await? {
            return Err(ProviderError::Spent);
        }
        let actor = Actor {
            name: person.id.clone(),
            mandate: None,
        };
        let done = ("link-provider", "person", person.id.as_str());
        record(&mut tx, actor, now, done, &json!({ "provider": provider.id })).await?;
        tell(app, &mut tx, &person.id, WayIn::ProviderLinked, now).await?;
    }
    sql::set_state(&mut tx, &person.id, PersonState::Active).await?;
    let secret = begin_session(&mut tx, &person.id, CEREMONY, visitor, now).await?;
    tx.commit().await?;
    Ok(secret)
}

fn speaks_for(provider: &Provider, mandate: &MandateHeld) -> bool {
    let government = mandate.government.as_ref();
    government.is_some_and(|government| provider.governments.contains(government))
}

/// The person who has the address that the provider verified. Somebody whom this provider knows under another subject
/// is not taken over by whoever was given the address later.
async fn by_address(app: &App, provider: &Provider, said: &Said) -> Result<Person, ProviderError> {
    let address = said.email.as_deref().filter(|_| said.is_verified);
    let folded = address.and_then(folded_email).ok_or(Stranger::Unverified)?;
    let found = sql::person_by_email(&app.db, &folded).await?;
    let person = found.ok_or(Stranger::Nobody)?;
    let links = sql::externals_of(&app.db, &person.id).await?;
    if links.iter().any(|link| link.issuer == provider.issuer) {
        return Err(Stranger::OtherAccount.into());
    }
    Ok(person)
}

/// Governments that providers are said to speak for and that are not in the register, as faults of the file.
pub async fn unknown_governments(db: &Db, providers: &[Provider]) -> Result<Vec<String>, DbError> {
    let mut faults = Vec::new();
    for provider in providers {
        for id in &provider.governments {
            if crate::members::government_by_id(db, id).await?.is_none() {
                faults.push(format!(
                    "provider {:?}: governments names {id:?}, which is not in the register; write an id as the \
                     address of its page has it, such as \"KR-47\"",
                    provider.id
                ));
            }
        }
    }
    Ok(faults)
}

/// Ends the link of whoever is signed in with a provider; says whether there was one.
pub async fn unlink(app: &App, who: &SignedIn, issuer: &str) -> Result<bool, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let ended = sql::end_external(&mut tx, &who.person, issuer).await?;
    if ended {
        let done = ("unlink-provider", "person", who.person.as_str());
        record(&mut tx, who.acting(None), now, done, &json!({ "issuer": issuer })).await?;
        tell(app, &mut tx, &who.person, WayIn::ProviderEnded, now).await?;
    }
    tx.commit().await?;
    Ok(ended)
}
