//! The lists of all areas, concatenated: routes, kinds of record, menu, texts, figures.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use assembly::meetings::Hall;
use assembly::rules::{Words, replay};
use base::Lang;
use office::editions::Maker;
use platform::actor::SignedIn;
use platform::db::{Db, DbError};
use platform::records::{Form, Kind};
use platform::web::{App, MenuItem, Routes, StaticFile};
use registry::figure::Figure;
use registry::identity::Waiting;
use registry::members::AsOf;
use registry::practice::Observation;

/// What meetings need from the other areas.
pub fn hall() -> Hall {
    Hall {
        meetings: programme::events::meetings,
        kinds,
        floor: Arc::default(),
    }
}

/// How annual reports are made.
pub fn maker() -> Maker {
    Maker {
        years: |db| Box::pin(crate::annual::years(db)),
        open: |app, year| Box::pin(crate::annual::open(app, year)),
    }
}

pub fn routes() -> Routes {
    registry::routes(programme::events::meetings, work)
        .and(assembly::routes(programme::events::meetings, hall()))
        .and(programme::routes())
        .and(office::routes())
        .and(office::reports::routes(figures, practice))
        .and(office::editions::routes(maker()))
        .and(office::desk::routes(office::desk::Desk { kinds, forms }))
        .and(site::routes(figures))
        .and(crate::papers::routes())
        .and(platform::web::problem_routes())
}

/// Kinds of record in the order in which they are written: governments before those who mention them.
pub fn kinds() -> Vec<Kind> {
    let mut kinds = registry::kinds();
    kinds.extend(assembly::kinds());
    kinds.extend(programme::kinds());
    kinds.extend(office::kinds());
    kinds.extend(site::kinds());
    kinds
}

/// What the desk shows of each kind that it keeps.
pub fn forms() -> Vec<Form> {
    let mut forms = registry::forms();
    forms.extend(programme::forms());
    forms.extend(office::forms());
    forms.extend(site::forms());
    forms
}

pub fn menu() -> Vec<MenuItem> {
    let mut menu = registry::menu();
    menu.extend(assembly::menu());
    menu.extend(programme::menu());
    menu.extend(office::menu());
    menu.extend(site::menu());
    menu
}

/// Every computed figure of a year, by id; what the register holds, as it stands on the day.
pub fn figures(
    db: Db,
    day: AsOf,
    year: i16,
) -> Pin<Box<dyn Future<Output = Result<Vec<Figure>, DbError>> + Send>> {
    Box::pin(async move {
        let mut all = registry::members::figures(&db, day).await?;
        all.extend(registry::bodies::figures(&db, day.on).await?);
        all.extend(assembly::instruments::figures(&db, day.on).await?);
        all.extend(programme::events::figures(&db, day.on, year).await?);
        all.extend(programme::calls::figures(&db, day.founded, year).await?);
        all.extend(office::engagements::figures(&db, day.on, year).await?);
        all.extend(office::correspondence::figures(&db, day.on, year).await?);
        all.extend(office::support::figures(&db, day.on, year).await?);
        all.extend(office::finance::figures(&db, year).await?);
        all.extend(site::news::figures(&db, day.on, year).await?);
        all.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(all)
    })
}

/// The meetings on record, run through the rules.
pub fn practice(
    app: Arc<App>,
    lang: Lang,
) -> Pin<Box<dyn Future<Output = Result<Vec<Observation>, DbError>> + Send>> {
    Box::pin(async move {
        let words = Words {
            texts: &app.texts,
            formats: &app.formats,
            lang,
        };
        let founded = app.association.founded.first_day();
        replay(&app.db, &app.rules, founded, words, programme::events::meetings).await
    })
}

/// What waits for a person, from every area.
pub fn work(
    app: Arc<App>,
    who: SignedIn,
    lang: Lang,
) -> Pin<Box<dyn Future<Output = Result<Vec<Waiting>, DbError>> + Send>> {
    Box::pin(async move {
        let mut all = registry::identity::waiting(&app, &who, lang).await?;
        all.extend(assembly::rules::waiting(&app, &who, lang, programme::events::meetings).await?);
        all.extend(assembly::meetings::waiting(&app, &who, lang, programme::events::meetings).await?);
        all.extend(site::news::waiting(&app, &who, lang).await?);
        Ok(all)
    })
}

macro_rules! text_files {
    ($($area:literal),+) => {
        &[$(
            (Lang::En, include_str!(concat!("../../../locales/en/", $area, ".ftl"))),
            (Lang::Zh, include_str!(concat!("../../../locales/zh/", $area, ".ftl"))),
            (Lang::Ja, include_str!(concat!("../../../locales/ja/", $area, ".ftl"))),
            (Lang::Ko, include_str!(concat!("../../../locales/ko/", $area, ".ftl"))),
            (Lang::Mn, include_str!(concat!("../../../locales/mn/", $area, ".ftl"))),
            (Lang::Ru, include_str!(concat!("../../../locales/ru/", $area, ".ftl"))),
        )+]
    };
}

/// Texts of the interface, by language, compiled in.
pub const TEXTS: &[(Lang, &str)] = text_files![
    "platform",
    "identity",
    "registry",
    "assembly",
    "programme",
    "office",
    "site",
    "desk",
    "meetings",
    "report"
];

macro_rules! static_files {
    ($($name:literal: $content_type:literal),+ $(,)?) => {
        &[$(StaticFile { name: $name, content_type: $content_type, bytes: include_bytes!(concat!("../../../static/", $name)) }),+]
    };
}

/// Files served as they are, compiled in.
pub const STATIC_FILES: &[StaticFile] = static_files![
    "plenary.css": "text/css; charset=utf-8",
    "map.js": "text/javascript; charset=utf-8",
    "case.js": "text/javascript; charset=utf-8",
    "meeting.js": "text/javascript; charset=utf-8",
    "passkey.js": "text/javascript; charset=utf-8",
    "mark.svg": "image/svg+xml",
];
