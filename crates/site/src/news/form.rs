use platform::records::{Ends, Field, Form, Guard, WITHDRAWAL, Widget};

use super::model::STATES;

const NEWS: &[Field] = &[
    Field::needed("title", "datum-title", Widget::Texts),
    Field::needed("country", "datum-country", Widget::Country),
    Field::new("date", "datum-date", Widget::Date),
    Field::new("picture", "datum-picture", Widget::Picture),
    Field::new("picture_alt", "datum-picture-alt", Widget::Texts),
    Field::new("picture_credit", "datum-picture-credit", Widget::Text),
    Field::new(
        "governments",
        "datum-governments",
        Widget::References("government"),
    ),
    Field::needed(
        "state",
        "datum-state",
        Widget::Choice {
            words: &STATES,
            prefix: "news-state-",
        },
    ),
    WITHDRAWAL[0],
    WITHDRAWAL[1],
];

/// The form of an item of news, draft or published.
pub const FORMS: &[Form] = &[Form {
    kind: "news",
    title: "desk-news-items",
    one: "desk-news-item",
    fields: NEWS,
    ends: Ends::Withdrawn,
    names: &["date", "country", "title.en"],
    see: "register.see",
    desk: "public-relations",
    owner: None,
    guard: Some(Guard {
        field: "state",
        free: "draft",
        action: "news.publish",
    }),
    edit: "news.draft",
}];
