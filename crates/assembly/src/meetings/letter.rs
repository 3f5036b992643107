//! The letter that convenes a meeting, in one language, and the copy of it that goes with a mail.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Lang;
use jiff::civil::Date;
use platform::db::DbError;
use platform::mail::Attachment;
use platform::paper::{Body, Listed, Paper, set};
use platform::web::App;
use registry::bodies::body_names;

use super::model::{Item, Meeting, MeetingState, Visibility};
use super::ops::convene::{offices, rule_of};
use super::papers::{place_of, when};
use super::sql;

/// Convocation letters while one round of mails is written: one for each language.
#[derive(Default)]
pub(super) struct Letters(BTreeMap<Lang, Option<Attachment>>);

impl Letters {
    /// The letter in a language. A meeting that is called off has none; one that cannot be set is noted in the log,
    /// and the mail leaves without it: it says when and where, and leads to the page.
    pub async fn of(
        &mut self,
        app: &Arc<App>,
        meeting: &Meeting,
        lang: Lang,
    ) -> Result<Option<Attachment>, DbError> {
        if meeting.is(MeetingState::Cancelled) {
            return Ok(None);
        }
        if let Some(known) = self.0.get(&lang) {
            return Ok(known.clone());
        }
        let paper = convocation(app, meeting, lang, true).await?;
        let made = match set(app, lang, paper).await {
            Ok(bytes) => {
                let name = format!("{}.{lang}.pdf", meeting.id);
                Some(Attachment::of_bytes(&name, "application/pdf", &bytes))
            }
            Err(reason) => {
                tracing::error!(%reason, meeting.id = %meeting.id, "a convocation letter cannot be set");
                None
            }
        };
        self.0.insert(lang, made.clone());
        Ok(made)
    }
}

/// The letter as data. Members see items for members; nobody is sent what is internal.
pub(super) async fn convocation(
    app: &App,
    meeting: &Meeting,
    lang: Lang,
    for_members: bool,
) -> Result<Paper, DbError> {
    let names = body_names(&app.db).await?;
    let agendas = sql::agendas_of(&app.db, &meeting.id).await?;
    let body = names
        .get(&meeting.body)
        .map_or(String::new(), |name| name.best(lang).0.to_owned());
    let title = meeting.title.best(lang).0.to_owned();
    let args = [
        ("meeting", title.clone().into()),
        ("body", body.clone().into()),
        (
            "association",
            app.association.name(lang, meeting.first_day()).to_owned().into(),
        ),
    ];
    let t = |key: &str| app.texts.get(lang, key, &args);
    let seen = |item: &Item| match Visibility::from_word(&item.visibility) {
        Some(Visibility::Public) => true,
        Some(Visibility::Members) => for_members,
        Some(Visibility::Internal) | None => false,
    };
    let items = agendas
        .last()
        .map(|agenda| tree(&agenda.items.0, seen, lang))
        .unwrap_or_default();
    let day = meeting
        .convened_at
        .as_deref()
        .and_then(|at| at.get(..10)?.parse().ok());
    let heading = match meeting.sequence {
        0 => t("letter-convocation"),
        _ => t("letter-convocation-again"),
    };
    let office = rule_of(app.rules.current(), &meeting.body).and_then(|rule| offices(rule).0);
    Ok(Paper {
        title: heading,
        reference: Some(meeting.id.clone()),
        day: day.unwrap_or_else(|| app.clock.today()),
        details: vec![
            (t("letter-meeting"), title),
            (t("letter-body"), body),
            (t("letter-when"), when(app, meeting, lang)),
            (t("letter-place"), place_of(app, meeting, lang)),
        ],
        body: Body::Letter {
            to: vec![t("letter-to-members")],
            greeting: t("letter-greeting"),
            paragraphs: vec![t("letter-convocation-body"), t("letter-answer")],
            agenda: (!items.is_empty()).then(|| Listed {
                title: t("agenda-title"),
                items,
            }),
            farewell: t("letter-farewell"),
        },
        signatures: signature(app, office, lang, meeting.first_day())
            .into_iter()
            .collect(),
    })
}

/// The line on which an office signs for the association, if anybody holds it by a role.
pub fn signature(app: &App, office: Option<&str>, lang: Lang, on: Date) -> Option<(String, String)> {
    let mut roles = app.permissions.roles.iter();
    let role = roles.find(|role| role.office.is_some() && role.office.as_deref() == office)?;
    let association = app.association.name(lang, on);
    Some((role.title.best(lang).0.to_owned(), association.to_owned()))
}

/// Items as a list of two levels.
fn tree(items: &[Item], seen: impl Fn(&Item) -> bool, lang: Lang) -> Vec<(String, Vec<String>)> {
    let said = |item: &Item| item.title.best(lang).0.to_owned();
    let top = items.iter().filter(|item| item.parent.is_none() && seen(item));
    let below = |of: &Item| {
        let parts = items
            .iter()
            .filter(|item| item.parent.as_ref() == Some(&of.id) && seen(item));
        parts.map(said).collect()
    };
    top.map(|item| (said(item), below(item))).collect()
}
