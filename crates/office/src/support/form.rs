use platform::records::{Ends, Field, Form, WITHDRAWAL, Widget};

use super::model::KINDS;

const SUPPORT: &[Field] = &[
    Field::needed("title", "datum-title", Widget::Texts),
    Field::needed("government", "datum-government", Widget::Reference("government")),
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &KINDS,
            prefix: "support-kind-",
        },
    ),
    Field::new("event", "datum-event", Widget::Reference("event")),
    WITHDRAWAL[0],
    WITHDRAWAL[1],
];

/// The form of a service rendered to a member.
pub const FORMS: &[Form] = &[Form {
    kind: "support",
    title: "desk-supports",
    one: "desk-support",
    fields: SUPPORT,
    ends: Ends::Withdrawn,
    names: &["government", "kind", "title.en"],
    see: "register.see",
    desk: "country",
    owner: None,
    guard: None,
    edit: "register.edit",
}];
