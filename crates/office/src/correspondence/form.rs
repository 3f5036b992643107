use platform::records::{Ends, Field, Form, Widget};

use super::model::{ADDRESSEES, LETTER_KINDS};

const ADDRESSEE: Field = Field::needed(
    "addressee",
    "field-addressee",
    Widget::Choice {
        words: &ADDRESSEES,
        prefix: "addressee-",
    },
);

const LETTER: &[Field] = &[
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &LETTER_KINDS,
            prefix: "letter-kind-",
        },
    ),
    Field::new("government", "field-government", Widget::Reference("government")),
    Field::needed("country", "field-country", Widget::Country),
    Field::new("organisation", "field-organisation", Widget::Texts),
    Field::new("office", "field-office", Widget::Texts),
    Field::new("name", "field-person", Widget::Names),
    ADDRESSEE,
    Field::new("date", "field-date", Widget::Date),
];

const INVITATION: &[Field] = &[
    Field::needed("title", "field-title", Widget::Texts),
    Field::new("government", "field-government", Widget::Reference("government")),
    Field::new("organisation", "field-organisation", Widget::Texts),
    ADDRESSEE,
    Field::new("date", "field-date", Widget::Date),
];

/// Forms of letters and invitations received.
pub const FORMS: &[Form] = &[
    Form {
        kind: "letter",
        title: "desk-letters",
        one: "desk-letter",
        fields: LETTER,
        ends: Ends::Never,
        names: &["date", "kind", "government", "organisation.en", "office.en", "name.en"],
        see: "register.see",
        desk: "country",
        edit: "register.edit",
    },
    Form {
        kind: "invitation",
        title: "desk-invitations",
        one: "desk-invitation",
        fields: INVITATION,
        ends: Ends::Never,
        names: &["date", "government", "title.en"],
        see: "register.see",
        desk: "country",
        edit: "register.edit",
    },
];
