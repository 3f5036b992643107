//! Papers that the press sets: certificates, served from here, and those whose content the areas bring.

use std::sync::Arc;

use base::Lang;
use jiff::civil::Date;
use platform::paper::{Body, Item, Listed, Paper, Verdict};
use platform::web::{Access, Answer, App, Ask, Problem, Routes, file};
use press::{Agenda, Certificate, Decision, Head, Letter, Minutes, Signature};
use programme::calls::{Award, results_of};
use programme::events::{Event, event_by_id};
use registry::members::{AsOf, Government, Membership, government_by_id};

pub fn routes() -> Routes {
    Routes::default()
        .page("/members/{id}/certificate.pdf", Access::Public, membership)
        .page(
            "/events/{id}/participation/{government}/certificate.pdf",
            Access::Public,
            participation,
        )
        .page(
            "/events/{id}/awards/{award}/certificate.pdf",
            Access::Public,
            award,
        )
}

/// Sets what an area brings.
pub fn set(app: &App, lang: Lang, paper: Paper) -> Result<Vec<u8>, String> {
    let mut head = head(app, lang, (paper.title.clone(), paper.title), paper.day);
    head.reference = paper.reference;
    let details = paper.details;
    let signatures: Vec<Signature> = paper
        .signatures
        .into_iter()
        .map(|(name, role)| Signature { name, role })
        .collect();
    let made = match paper.body {
        Body::Letter {
            to,
            greeting,
            paragraphs,
            agenda,
            farewell,
        } => press::letter(&Letter {
            head,
            to,
            greeting,
            paragraphs,
            details,
            agenda: agenda.map(listed),
            farewell,
            signatures,
        }),
        Body::Minutes { attendance, items } => press::minutes(&Minutes {
            head,
            details,
            attendance: attendance.map(listed),
            items: items.into_iter().map(item).collect(),
            signatures,
        }),
        Body::Decision {
            paragraphs,
            result,
            because,
        } => press::decision(&Decision {
            head,
            details,
            paragraphs,
            result,
            because: because.map(listed),
            signatures,
        }),
    };
    made.map_err(|error| error.to_string())
}

fn listed(list: Listed) -> Agenda {
    let (items, below) = list.items.into_iter().unzip();
    Agenda {
        title: list.title,
        items,
        below,
    }
}

fn item(one: Item) -> press::Item {
    press::Item {
        title: one.title,
        paragraphs: one.paragraphs,
        verdicts: one.verdicts.into_iter().map(verdict).collect(),
        below: one.below.into_iter().map(item).collect(),
    }
}

fn verdict(one: Verdict) -> press::Verdict {
    press::Verdict {
        outcome: one.outcome,
        sums: one.sums,
        because: one.because,
        roll: one.roll,
    }
}

fn head(app: &App, lang: Lang, (title, description): (String, String), day: Date) -> Head {
    Head {
        lang: lang.code().to_owned(),
        association: app.association.name(lang, day).to_owned(),
        abbreviation: app.association.abbreviation.clone(),
        colour: app.association.colour.clone(),
        title,
        reference: None,
        dated: app.formats.date(lang, day.into()),
        day: (
            i32::from(day.year()),
            day.month().unsigned_abs(),
            day.day().unsigned_abs(),
        ),
        description,
        keywords: vec![app.association.abbreviation.clone()],
    }
}

/// A certificate as an answer.
async fn certified(name: &str, certificate: Certificate) -> Answer {
    let set = tokio::task::spawn_blocking(move || press::certificate(&certificate)).await;
    match set {
        Ok(Ok(bytes)) => Ok(file("application/pdf", name, bytes)),
        Ok(Err(error)) => Err(Problem::bug(&error)),
        Err(error) => Err(Problem::bug(&error)),
    }
}

/// The certificate of a government that is a member on the day asked for.
async fn membership(ask: Ask) -> Answer {
    let id = ask.segment("id").to_owned();
    let missing = || Problem::missing("government", &id);
    let government = government_by_id(&ask.app.db, &id).await?.ok_or_else(missing)?;
    let held = government.membership_on(AsOf::asked(&ask)).ok_or_else(missing)?;
    let certificate = of_membership(&ask, &government, held);
    let name = format!("membership-{id}-{}-{}.pdf", ask.on, ask.lang.code());
    certified(&name, certificate).await
}

fn of_membership(ask: &Ask, government: &Government, held: &Membership) -> Certificate {
    let app: &Arc<App> = &ask.app;
    let lang = ask.lang;
    let t = |key: &str| app.texts.get(lang, key, &[]);
    let kind = t(&format!("members-kind-one-{}", held.kind));
    let name = government.name_on(ask.on).best(lang).0.to_owned();
    let args = [
        (
            "association",
            app.association.name(lang, ask.on).to_owned().into(),
        ),
        ("date", app.formats.date(lang, ask.on.into()).into()),
        ("kind", kind.clone().into()),
        ("name", name.clone().into()),
    ];
    let since = held
        .from
        .map_or_else(|| t("date-unknown"), |from| app.formats.date(lang, from));
    let description = app.texts.get(lang, "certificate-membership-description", &args);
    let mut head = head(app, lang, (t("certificate-membership"), description), ask.on);
    head.reference = Some(government.id.clone());
    head.keywords.push(government.id.clone());
    Certificate {
        head,
        before: t("certificate-before"),
        name,
        paragraphs: vec![app.texts.get(lang, "certificate-membership-after", &args)],
        details: vec![(t("members-filter-kind"), kind), (t("report-since"), since)],
        signatures: Vec::new(),
        proof: Some(t("certificate-proof")),
    }
}

/// The event of the address, the government's name on its last day, and that day.
async fn held(ask: &Ask, government: &str) -> Result<(Event, String, Date), Problem> {
    let id = ask.segment("id");
    let event = event_by_id(&ask.app.db, id).await?;
    let event = event.ok_or_else(|| Problem::missing("record", id))?;
    let found = government_by_id(&ask.app.db, government).await?;
    let found = found.ok_or_else(|| Problem::missing("government", government))?;
    let until = event.until.or(event.from);
    let day = until.map_or(ask.on, base::PartialDate::last_day);
    let name = found.name_on(day).best(ask.lang).0.to_owned();
    Ok((event, name, day))
}

/// The head of a certificate of an event, dated as far as its last day is on record.
fn head_of(ask: &Ask, event: &Event, about: (String, String), day: Date) -> Head {
    let until = event.until.or(event.from);
    let mut head = head(&ask.app, ask.lang, about, day);
    head.dated = until.map_or(head.dated, |until| ask.app.formats.date(ask.lang, until));
    head
}

/// When and where an event was, as details of a certificate.
fn when_and_where(ask: &Ask, event: &Event) -> Vec<(String, String)> {
    let t = |key: &str| ask.app.texts.get(ask.lang, key, &[]);
    let formats = &ask.app.formats;
    let when = match (event.from, event.until) {
        (Some(from), Some(until)) if from != until => {
            let (first, last, bare) = formats.span(ask.lang, from, until);
            let dash = if bare { "–" } else { " – " };
            format!("{first}{dash}{last}")
        }
        (from, until) => from
            .or(until)
            .map_or_else(|| t("date-unknown"), |day| formats.date(ask.lang, day)),
    };
    let place = event.place.iter().map(|place| place.best(ask.lang).0.to_owned());
    std::iter::once((t("letter-when"), when))
        .chain(place.map(|place| (t("letter-place"), place)))
        .collect()
}

/// The certificate of a government that took part in an event.
async fn participation(ask: Ask) -> Answer {
    let government = ask.segment("government").to_owned();
    let (event, name, day) = held(&ask, &government).await?;
    if !event.had(&government) {
        return Err(Problem::missing("record", &government));
    }
    let certificate = of_participation(&ask, &event, name, day);
    let file = format!("participation-{}-{government}-{}.pdf", event.id, ask.lang);
    certified(&file, certificate).await
}

fn of_participation(ask: &Ask, event: &Event, name: String, day: Date) -> Certificate {
    let title = event.title.best(ask.lang).0.to_owned();
    let args = [("event", title.into()), ("name", name.clone().into())];
    let t = |key: &str| ask.app.texts.get(ask.lang, key, &args);
    let about = (
        t("certificate-participation"),
        t("certificate-participation-description"),
    );
    Certificate {
        head: head_of(ask, event, about, day),
        before: t("certificate-before"),
        name,
        paragraphs: vec![t("certificate-participation-after")],
        details: when_and_where(ask, event),
        signatures: Vec::new(),
        proof: Some(t("certificate-proof")),
    }
}

/// The certificate of an awarded work: its title and the government that entered it. Whoever made it is nowhere on record.
async fn award(ask: Ask) -> Answer {
    let id = ask.segment("award");
    let results = results_of(&ask.app.db, ask.segment("id")).await?;
    let missing = || Problem::missing("record", id);
    let award = results
        .awards
        .iter()
        .find(|award| award.id == id)
        .ok_or_else(missing)?;
    let government = award.government.as_deref().ok_or_else(missing)?;
    let (event, name, day) = held(&ask, government).await?;
    let certificate = of_award(&ask, &event, award, (name, day));
    certified(&format!("award-{}-{}.pdf", award.id, ask.lang), certificate).await
}

fn of_award(ask: &Ask, event: &Event, award: &Award, (name, day): (String, Date)) -> Certificate {
    let texts = &ask.app.texts;
    let level = texts.get(ask.lang, &format!("award-{}", award.level), &[]);
    let args = [
        ("event", event.title.best(ask.lang).0.to_owned().into()),
        ("name", name.into()),
        ("award", level.clone().into()),
        ("title", award.title.best(ask.lang).0.to_owned().into()),
    ];
    let t = |key: &str| texts.get(ask.lang, key, &args);
    let about = (t("certificate-award"), t("certificate-award-description"));
    let mut head = head_of(ask, event, about, day);
    head.reference = Some(award.id.clone());
    let mut details = vec![(t("report-award"), level)];
    details.extend(when_and_where(ask, event));
    Certificate {
        head,
        before: t("certificate-award-before"),
        name: award.title.best(ask.lang).0.to_owned(),
        paragraphs: vec![t("certificate-award-after")],
        details,
        signatures: Vec::new(),
        proof: Some(t("certificate-proof")),
    }
}
