use platform::records::{Ends, Field, Form, Widget};

use super::model::STATES;

const NEWS: &[Field] = &[
    Field::needed("title", "field-title", Widget::Texts),
    Field::needed("country", "field-country", Widget::Country),
    Field::new("date", "field-date", Widget::Date),
    Field::new("governments", "field-governments", Widget::References("government")),
    Field::needed(
        "state",
        "field-state",
        Widget::Choice {
            words: &STATES,
            prefix: "news-state-",
        },
    ),
];

/// The form of an item of news, draft or published.
pub const FORMS: &[Form] = &[Form {
    kind: "news",
    title: "desk-news-items",
    one: "desk-news-item",
    fields: NEWS,
    ends: Ends::Never,
    names: &["date", "country", "title.en"],
    see: "register.see",
    edit: "news.draft",
}];
