//! Papers of the site that the press sets: so far the certificate of membership.

use std::sync::Arc;

use platform::web::{Access, Answer, App, Ask, Problem, Routes, file};
use press::{Certificate, Head, PressError};
use registry::members::{AsOf, Government, Membership, government_by_id};

pub fn routes() -> Routes {
    Routes::default().page("/members/{id}/certificate.pdf", Access::Public, membership)
}

/// The certificate of a government that is a member on the day asked for.
async fn membership(ask: Ask) -> Answer {
    let id = ask.segment("id").to_owned();
    let missing = || Problem::missing("government", &id);
    let government = government_by_id(&ask.app.db, &id).await?.ok_or_else(missing)?;
    let held = government.membership_on(AsOf::asked(&ask)).ok_or_else(missing)?;
    let certificate = certificate(&ask, &government, held);
    let set = tokio::task::spawn_blocking(move || press::certificate(&certificate)).await;
    let bytes = match set {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(error)) => return Err(unset(&error)),
        Err(error) => return Err(Problem::bug(&error)),
    };
    let name = format!("membership-{id}-{}-{}.pdf", ask.on, ask.lang.code());
    Ok(file("application/pdf", &name, bytes))
}

fn unset(error: &PressError) -> Problem {
    Problem::bug(error)
}

fn certificate(ask: &Ask, government: &Government, held: &Membership) -> Certificate {
    let app: &Arc<App> = &ask.app;
    let lang = ask.lang;
    let association = app.association.name(lang, ask.on).to_owned();
    let t = |key: &str| app.texts.get(lang, key, &[]);
    let kind = t(&format!("members-kind-one-{}", held.kind));
    let dated = app.formats.date(lang, ask.on.into());
    let name = government.name_on(ask.on).best(lang).0.to_owned();
    let args = [
        ("association", association.clone().into()),
        ("date", dated.clone().into()),
        ("kind", kind.clone().into()),
        ("name", name.clone().into()),
    ];
    let since = held
        .from
        .map_or_else(|| t("date-unknown"), |from| app.formats.date(lang, from));
    Certificate {
        head: Head {
            lang: lang.code().to_owned(),
            association,
            abbreviation: app.association.abbreviation.clone(),
            colour: app.association.colour.clone(),
            title: t("certificate-membership"),
            reference: Some(government.id.clone()),
            dated,
            day: (
                i32::from(ask.on.year()),
                ask.on.month().unsigned_abs(),
                ask.on.day().unsigned_abs(),
            ),
            description: app.texts.get(lang, "certificate-membership-description", &args),
            keywords: vec![app.association.abbreviation.clone(), government.id.clone()],
        },
        before: t("certificate-before"),
        name,
        paragraphs: vec![app.texts.get(lang, "certificate-membership-after", &args)],
        details: vec![(t("members-filter-kind"), kind), (t("report-since"), since)],
        signatures: Vec::new(),
        proof: Some(t("certificate-proof")),
    }
}
