use base::Lang;
use jiff::Timestamp;
use platform::db::{DbError, Tx};
use platform::mail::{Letter, post};
use platform::web::App;

use super::super::sql;

/// What changed about how a person gets in.
#[derive(Clone, Copy, Debug)]
pub enum WayIn {
    PasskeyAdded,
    PasskeyEnded,
    CodesMade,
    ProviderLinked,
    ProviderEnded,
}

impl WayIn {
    /// Keys of subject and body.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            WayIn::PasskeyAdded => ("mail-passkey-added-subject", "mail-passkey-added-body"),
            WayIn::PasskeyEnded => ("mail-passkey-ended-subject", "mail-passkey-ended-body"),
            WayIn::CodesMade => ("mail-codes-made-subject", "mail-codes-made-body"),
            WayIn::ProviderLinked => ("mail-provider-linked-subject", "mail-provider-linked-body"),
            WayIn::ProviderEnded => ("mail-provider-ended-subject", "mail-provider-ended-body"),
        }
    }
}

/// Tells a person by mail, in the person's language, that a way in changed: if it was somebody else, this is how it
/// is noticed. The mail names no device and holds no secret. Whoever has no address is told nothing.
pub(super) async fn tell(
    app: &App,
    tx: &mut Tx,
    person: &str,
    what: WayIn,
    now: Timestamp,
) -> Result<(), DbError> {
    let Some(person) = sql::person_by_id(&app.db, person).await? else {
        return Ok(());
    };
    let Some(address) = &person.email else {
        return Ok(());
    };
    let lang = Lang::from_code(&person.lang).unwrap_or(Lang::En);
    let text = |key: &str| app.texts.get(lang, key, &[]);
    let (subject, body) = what.keys();
    let letter = Letter {
        subject: text(subject),
        paragraphs: vec![text(body)],
        action: Some((text("mail-way-action"), app.settings.link(&format!("/{lang}/me")))),
        fine: vec![text("mail-way-fine")],
    };
    let mail = letter
        .to(app, address, lang)
        .expect("a letter is rendered into memory, which does not fail");
    post(tx, &mail, now).await
}
