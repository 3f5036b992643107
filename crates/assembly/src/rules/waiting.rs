use base::Lang;
use charter::{Clause, DutyKind, duties_on};
use jiff::civil::Date;
use platform::actor::SignedIn;
use platform::db::DbError;
use platform::web::App;
use registry::bodies::{Meeting, Meetings, subcommittees_all};
use registry::identity::Waiting;
use registry::members::names_on;

use super::answer::Words;
use super::facts::held;

/// What a person owes by the charter: duties of the governments and subcommittees for which they hold mandates, and of
/// the debtors that their roles answer for (`owes` in `rules/roles.toml`).
pub async fn waiting(
    app: &App,
    who: &SignedIn,
    lang: Lang,
    meetings: Meetings,
) -> Result<Vec<Waiting>, DbError> {
    let today = app.clock.today();
    let words = Words {
        texts: &app.texts,
        formats: &app.formats,
        lang,
    };
    let facts = held(&app.db, today, meetings).await?;
    let all = meetings(app.db.clone(), None).await?;
    let subcommittees = subcommittees_all(&app.db).await?;
    let names = names_on(&app.db, today).await?;
    let owes = |debtor: &str, about: Option<&str>| {
        who.mandates.iter().any(|mandate| {
            let role = app.permissions.role(&mandate.role);
            role.is_some_and(|role| role.owes.iter().any(|owed| owed == debtor))
                || (about.is_some() && mandate.subcommittee.as_deref() == about)
                || mandate.government.as_deref() == Some(debtor)
        })
    };
    let mine = duties_on(&app.rules, &facts, today)
        .into_iter()
        .filter(|duty| owes(&duty.who, duty.about.as_deref()));
    let waiting = mine.map(|duty| {
        let subcommittee = subcommittees.iter().find(|s| Some(&s.id) == duty.about.as_ref());
        let debtor = names.iter().find(|name| name.id == duty.who);
        let about = [
            subcommittee.map(|s| s.name.best(lang).0),
            debtor.map(|name| name.names.best(lang).0),
        ];
        let about: Vec<&str> = about.into_iter().flatten().collect();
        Waiting {
            title: duty.rule.title.best(lang).0.to_owned(),
            about: about.join(" · "),
            path: match &duty.about {
                Some(id) => match session_of(&all, id, duty.rule.kind, duty.since) {
                    Some(session) => format!("/meetings/{session}/report"),
                    None => format!("/subcommittees/{id}"),
                },
                None => "/duties".to_owned(),
            },
            due: duty.due,
            cites: duty.because.iter().map(|clause| cited(words, clause)).collect(),
        }
    });
    Ok(waiting.collect())
}

/// The session that a duty to report is about.
fn session_of<'m>(
    all: &'m [Meeting],
    subcommittee: &str,
    kind: DutyKind,
    since: Option<Date>,
) -> Option<&'m str> {
    let since = since.filter(|_| kind == DutyKind::ReportOnSession)?;
    let mut of_body = all.iter().filter(|one| one.body.as_deref() == Some(subcommittee));
    let session = of_body.find(|one| one.from.is_some_and(|from| from.first_day() == since));
    session.map(|one| one.id.as_str())
}

fn cited(words: Words<'_>, clause: &Clause) -> (String, String) {
    let path = format!("/charter/{}/{}", clause.instrument, clause.id);
    (words.cite(clause), path)
}
