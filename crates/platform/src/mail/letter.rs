use askama::Template;
use base::Lang;

use super::Mail;
use crate::web::App;

/// A mail in its reader's language: paragraphs, one thing to do, and small print. Both forms are made from it.
#[derive(Clone, Debug)]
pub struct Letter {
    pub subject: String,
    pub paragraphs: Vec<String>,
    /// What to press, and the address it leads to.
    pub action: Option<(String, String)>,
    pub fine: Vec<String>,
}

#[derive(Template)]
#[template(path = "emails/letter.html")]
struct HtmlForm<'a> {
    letter: &'a Letter,
    lang: Lang,
    association: &'a str,
    colour: &'a str,
}

#[derive(Template)]
#[template(path = "emails/letter.txt")]
struct TextForm<'a> {
    letter: &'a Letter,
    association: &'a str,
}

impl Letter {
    /// The mail to this address.
    pub fn to(&self, app: &App, address: &str, lang: Lang) -> Result<Mail, askama::Error> {
        let association = app.association.name(lang, app.clock.today());
        let html = HtmlForm {
            letter: self,
            lang,
            association,
            colour: &app.association.colour,
        };
        let text = TextForm {
            letter: self,
            association,
        };
        Ok(Mail {
            to: address.to_owned(),
            lang,
            subject: self.subject.clone(),
            text: text.render()?,
            html: html.render()?,
            attachments: Vec::new(),
        })
    }
}
