use platform::actor::SignedIn;
use platform::clock::stamp;
use platform::db::DbError;
use platform::secret::{sealed, spoken_code};
use platform::web::{App, Visitor};
use serde_json::json;

use super::super::model::PersonState;
use super::super::sql;
use super::notice::{WayIn, tell};
use super::sessions::begin_session;
use super::sign_in::{LetIn, SignInError};
use super::{folded_email, record};

/// How many codes a person gets at a time.
const CODES: usize = 10;

/// Makes new codes; the earlier ones lose their force. They are shown once: only their digests are kept.
pub async fn make_codes(app: &App, who: &SignedIn) -> Result<Vec<String>, DbError> {
    let codes: Vec<String> = (0..CODES).map(|_| spoken_code()).collect();
    let digests: Vec<String> = codes.iter().map(|code| digest(code)).collect();
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    sql::replace_codes(&mut tx, &who.person, &digests).await?;
    let done = ("make-recovery-codes", "person", who.person.as_str());
    record(&mut tx, who.acting(None), now, done, &json!({ "codes": CODES })).await?;
    tell(app, &mut tx, &who.person, WayIn::CodesMade, now).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Signs in with a code and uses it up.
pub async fn recover(app: &App, email: &str, code: &str, visitor: &Visitor) -> Result<LetIn, SignInError> {
    let folded = folded_email(email).ok_or(SignInError::Code)?;
    let person = sql::person_by_email(&app.db, &folded)
        .await?
        .filter(|person| person.is(PersonState::Active))
        .ok_or(SignInError::Code)?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !sql::use_code(&mut tx, &person.id, &digest(code), &stamp(now)).await? {
        return Err(SignInError::Code);
    }
    let secret = begin_session(&mut tx, &person.id, "recovery-code", visitor, now).await?;
    tx.commit().await?;
    Ok(LetIn { secret, next: None })
}

/// A code as it is kept, however it was typed.
fn digest(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    sealed(&plain.to_ascii_lowercase())
}
