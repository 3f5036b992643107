use platform::records::{Ends, Field, Form, Widget};

use super::model::{KINDS, SECTIONS};

const PERSONS: &[Field] = &[
    Field::needed("name", "field-person", Widget::Names),
    Field::needed("role", "field-role", Widget::Texts),
    Field::new("government", "field-government", Widget::Reference("government")),
];

const ORGANISATIONS: &[Field] = &[Field::needed("name", "field-name", Widget::Texts)];

const ENGAGEMENT: &[Field] = &[
    Field::needed("title", "field-title", Widget::Texts),
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &KINDS,
            prefix: "engagement-kind-",
        },
    ),
    Field::needed(
        "section",
        "field-section",
        Widget::Choice {
            words: &SECTIONS,
            prefix: "section-",
        },
    ),
    Field::needed("number", "field-number", Widget::Integer),
    Field::new("date", "field-date", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
    Field::new("country", "field-country", Widget::Country),
    Field::new("place", "field-place", Widget::Texts),
    Field::new("summary", "field-summary", Widget::Texts),
    Field::new("event", "field-event", Widget::Reference("event")),
    Field::new("governments", "field-governments", Widget::References("government")),
    Field::new("person", "field-persons-met", Widget::Group(PERSONS)),
    Field::new("organisation", "field-organisations", Widget::Group(ORGANISATIONS)),
];

/// The form of an engagement.
pub const FORMS: &[Form] = &[Form {
    kind: "engagement",
    title: "desk-engagements",
    one: "desk-engagement",
    fields: ENGAGEMENT,
    ends: Ends::Never,
    names: &["date", "section", "title.en"],
    see: "register.see",
    edit: "register.edit",
}];
