use base::Lang;
use jiff::{SignedDuration, Timestamp};

use serde::{Deserialize, Serialize};

use super::Postbox;
use crate::audit::leaf;
use crate::clock::stamp;
use crate::db::{Db, DbError, Json, Tx, row, sql};
use crate::secret;

/// A file that goes with a mail. A calendar invitation goes twice: as a form of the mail, by which mail programs show
/// their buttons, and as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    pub name: String,
    /// As the header says it: `text/calendar; method=REQUEST`.
    pub media: String,
    /// Of what is no text, the bytes in base 64.
    pub text: String,
}

impl Attachment {
    /// A file that is no text.
    pub fn of_bytes(name: &str, media: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            media: media.to_owned(),
            text: leaf::base64(bytes),
        }
    }

    pub fn is_text(&self) -> bool {
        self.media.starts_with("text/")
    }
}

/// One mail to one address.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub attachments: Vec<Attachment>,
}

/// A mail as the queue keeps it.
#[derive(Clone, Debug)]
pub struct Kept {
    pub id: String,
    pub to: String,
    pub lang: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub created_at: String,
    pub sent_at: Option<String>,
    pub attempts: i64,
    pub attachments: Json<Vec<Attachment>>,
}

row!(Kept {
    id,
    to,
    lang,
    subject,
    text,
    html,
    created_at,
    sent_at,
    attempts,
    attachments
});

/// Attempts before a mail is given up; the waits between them double from one minute.
const ATTEMPTS_MAX: i64 = 12;
/// How long a worker that took a mail may be silent before another takes it.
const CLAIM_MINUTES: i64 = 5;
/// How many mails one round takes.
const ROUND_MAX: i64 = 50;

/// Puts a mail into the queue, as part of a transaction.
pub async fn post(tx: &mut Tx, mail: &Mail, now: Timestamp) -> Result<(), DbError> {
    sql(
        "insert into sys_mail (id, to_address, lang, subject, text, html, created_at, next_at, attempts, \
         attachments) values ($1, $2, $3, $4, $5, $6, $7, $7, 0, $8)",
    )
    .bind(&secret::id(now))
    .bind(&mail.to)
    .bind(mail.lang.code())
    .bind(&mail.subject)
    .bind(&mail.text)
    .bind(&mail.html)
    .bind(&stamp(now))
    .bind(&Json(mail.attachments.clone()))
    .exec(tx)
    .await
    .map(drop)
}

/// Delivers what is due and says how much left. Safe to run in several processes: each mail is claimed first.
/// A delivered mail keeps its subject; its text, which may open a session, is kept only if `keep` says so.
pub async fn deliver_due(db: &Db, postbox: &Postbox, now: Timestamp, keep: bool) -> Result<usize, DbError> {
    let due: Vec<Kept> = sql(
        "select id, to_address, lang, subject, text, html, created_at, sent_at, attempts, attachments from sys_mail \
         where sent_at is null and attempts < $1 and next_at <= $2 order by next_at, id limit $3",
    )
    .bind(ATTEMPTS_MAX)
    .bind(&stamp(now))
    .bind(ROUND_MAX)
    .all(db)
    .await?;
    let mut left = 0;
    for mail in due {
        if !claim(db, &mail, now).await? {
            continue;
        }
        let letter = Mail {
            to: mail.to.clone(),
            lang: Lang::from_code(&mail.lang).unwrap_or(Lang::En),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            attachments: mail.attachments.0.clone(),
        };
        let mut tx = db.begin().await?;
        match postbox.send(&mail.id, &letter).await {
            Ok(()) => {
                left += 1;
                let done = if keep {
                    sql("update sys_mail set sent_at = $2, error = null where id = $1")
                } else {
                    sql(
                        "update sys_mail set sent_at = $2, error = null, text = '', html = '', attachments = '[]' \
                         where id = $1",
                    )
                };
                done.bind(&mail.id).bind(&stamp(now)).exec(&mut tx).await?;
            }
            Err(error) => {
                tracing::warn!(mail.id = %mail.id, mail.attempts = mail.attempts + 1, %error, "a mail did not leave");
                let wait = SignedDuration::from_mins(1 << mail.attempts.min(9));
                sql("update sys_mail set next_at = $2, error = $3 where id = $1")
                    .bind(&mail.id)
                    .bind(&stamp(now + wait))
                    .bind(&error.to_string())
                    .exec(&mut tx)
                    .await?;
            }
        }
        tx.commit_unseen().await?;
    }
    Ok(left)
}

/// Takes a mail, if nobody else has.
async fn claim(db: &Db, mail: &Kept, now: Timestamp) -> Result<bool, DbError> {
    let mut tx = db.begin().await?;
    let taken = sql(
        "update sys_mail set attempts = attempts + 1, next_at = $3 where id = $1 and attempts = $2 and sent_at is null",
    )
    .bind(&mail.id)
    .bind(mail.attempts)
    .bind(&stamp(now + SignedDuration::from_mins(CLAIM_MINUTES)))
    .exec(&mut tx)
    .await?;
    tx.commit_unseen().await?;
    Ok(taken == 1)
}

/// The newest mails, for a program that shows itself off.
pub async fn kept(db: &Db, limit: i64) -> Result<Vec<Kept>, DbError> {
    sql(
        "select id, to_address, lang, subject, text, html, created_at, sent_at, attempts, attachments from sys_mail \
         order by created_at desc, id desc limit $1",
    )
    .bind(limit)
    .all(db)
    .await
}

pub async fn kept_by_id(db: &Db, id: &str) -> Result<Option<Kept>, DbError> {
    sql(
        "select id, to_address, lang, subject, text, html, created_at, sent_at, attempts, attachments from sys_mail where id = $1",
    )
    .bind(id)
    .opt(db)
    .await
}

/// Forgets the mails to an address.
pub async fn forget(tx: &mut Tx, address: &str) -> Result<(), DbError> {
    sql("delete from sys_mail where to_address = $1")
        .bind(address)
        .exec(tx)
        .await
        .map(drop)
}
