use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::Mail;

/// Begins the media type of an invitation.
const CALENDAR: &str = "text/calendar";

/// Where mail leaves.
pub struct Postbox {
    from: Mailbox,
    way: Way,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// Why a mail did not leave. The texts name no address of a person.
#[derive(Debug, thiserror::Error)]
pub enum PostboxError {
    #[error("the sender {0:?} is no mail address")]
    Sender(String),
    #[error("the SMTP address {0:?} cannot be used: smtps://user:password@host or smtp://host")]
    Server(String),
    #[error("the mail cannot be put together")]
    Message,
    #[error("the mail server did not take it: {0}")]
    Refused(String),
    #[error("the mail folder cannot be written: {0}")]
    Folder(#[from] std::io::Error),
}

impl Postbox {
    /// Mail as files in a folder: for an installation without a mail server, and for tests.
    pub fn folder(from: &str, folder: &Path) -> Result<Self, PostboxError> {
        Ok(Self {
            from: sender(from)?,
            way: Way::Folder(folder.to_owned()),
        })
    }

    /// Mail through a server: `smtps://user:password@host:465`, `smtp://host:587?tls=required`, `smtp://localhost:25`.
    pub fn smtp(from: &str, address: &str) -> Result<Self, PostboxError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
            .map_err(|_| PostboxError::Server(crate::db::without_password(address)))?;
        Ok(Self {
            from: sender(from)?,
            way: Way::Smtp(transport.build()),
        })
    }

    /// The address that mail comes from.
    pub fn address(&self) -> String {
        self.from.email.to_string()
    }

    /// Hands one mail over.
    pub(super) async fn send(&self, id: &str, mail: &Mail) -> Result<(), PostboxError> {
        let to: Mailbox = mail.to.parse().map_err(|_| PostboxError::Message)?;
        let host = self.from.email.domain();
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(format!("<{id}@{host}>")))
            .subject(&mail.subject)
            .multipart(body(mail)?)
            .map_err(|_| PostboxError::Message)?;
        match &self.way {
            Way::Smtp(server) => server
                .send(message)
                .await
                .map(drop)
                .map_err(|error| PostboxError::Refused(reason(&error))),
            Way::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await?;
                let part = folder.join(format!("{id}.part"));
                tokio::fs::write(&part, message.formatted()).await?;
                Ok(tokio::fs::rename(&part, folder.join(format!("{id}.eml"))).await?)
            }
        }
    }
}

/// The two forms of the text, an invitation beside them, and the files.
fn body(mail: &Mail) -> Result<MultiPart, PostboxError> {
    let media = |text: &str| ContentType::parse(text).map_err(|_| PostboxError::Message);
    let mut forms = MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone());
    for invitation in mail
        .attachments
        .iter()
        .filter(|one| one.media.starts_with(CALENDAR))
    {
        let header = media(&format!("{}; charset=utf-8", invitation.media))?;
        forms = forms.singlepart(SinglePart::builder().header(header).body(invitation.text.clone()));
    }
    if mail.attachments.is_empty() {
        return Ok(forms);
    }
    let mut whole = MultiPart::mixed().multipart(forms);
    for file in &mail.attachments {
        let named = Attachment::new(file.name.clone());
        let part = match file.is_text() {
            true => named.body(
                file.text.clone(),
                media(&format!("{}; charset=utf-8", file.media))?,
            ),
            false => {
                let bytes = STANDARD.decode(&file.text).map_err(|_| PostboxError::Message)?;
                named.body(bytes, media(&file.media)?)
            }
        };
        whole = whole.singlepart(part);
    }
    Ok(whole)
}

fn sender(text: &str) -> Result<Mailbox, PostboxError> {
    text.parse().map_err(|_| PostboxError::Sender(text.to_owned()))
}

/// What the server said, by kind: its words may hold the address of a person.
fn reason(error: &lettre::transport::smtp::Error) -> String {
    let kind = if error.is_permanent() {
        "permanent refusal"
    } else if error.is_transient() {
        "refused for now"
    } else if error.is_timeout() {
        "no answer in time"
    } else if error.is_tls() {
        "no TLS"
    } else {
        "no connection"
    };
    match error.status() {
        Some(code) => format!("{kind} ({code})"),
        None => kind.to_owned(),
    }
}
