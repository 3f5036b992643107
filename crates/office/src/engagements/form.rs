use platform::records::{Ends, Field, Form, WITHDRAWAL, Widget};

use super::model::{KINDS, SECTIONS};

const PERSONS: &[Field] = &[
    Field::needed("name", "datum-person", Widget::Names),
    Field::needed("role", "datum-role", Widget::Texts),
    Field::new("government", "datum-government", Widget::Reference("government")),
];

const ORGANISATIONS: &[Field] = &[Field::needed("name", "datum-name", Widget::Texts)];

const ENGAGEMENT: &[Field] = &[
    Field::needed("title", "datum-title", Widget::Texts),
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &KINDS,
            prefix: "engagement-kind-",
        },
    ),
    Field::needed(
        "section",
        "datum-section",
        Widget::Choice {
            words: &SECTIONS,
            prefix: "section-",
        },
    ),
    Field::needed("number", "datum-number", Widget::Integer),
    Field::new("date", "datum-date", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
    Field::new("country", "datum-country", Widget::Country),
    Field::new("place", "datum-place", Widget::Texts),
    Field::new("summary", "datum-summary", Widget::Texts),
    Field::new("event", "datum-event", Widget::Reference("event")),
    Field::new(
        "governments",
        "datum-governments",
        Widget::References("government"),
    ),
    Field::new("person", "datum-persons-met", Widget::Group(PERSONS)),
    Field::new(
        "organisation",
        "datum-organisations",
        Widget::Group(ORGANISATIONS),
    ),
    WITHDRAWAL[0],
    WITHDRAWAL[1],
];

/// The form of an engagement.
pub const FORMS: &[Form] = &[Form {
    kind: "engagement",
    title: "desk-engagements",
    one: "desk-engagement",
    fields: ENGAGEMENT,
    ends: Ends::Withdrawn,
    names: &["date", "section", "title.en"],
    see: "register.see",
    desk: "country",
    owner: None,
    guard: None,
    edit: "register.edit",
}];
