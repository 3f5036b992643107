use platform::records::{Ends, Field, Form, WITHDRAWAL, Widget};

use super::model::{ADDRESSEES, LETTER_KINDS};

const ADDRESSEE: Field = Field::needed(
    "addressee",
    "datum-addressee",
    Widget::Choice {
        words: &ADDRESSEES,
        prefix: "addressee-",
    },
);

const LETTER: &[Field] = &[
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &LETTER_KINDS,
            prefix: "letter-kind-",
        },
    ),
    Field::new("government", "datum-government", Widget::Reference("government")),
    Field::needed("country", "datum-country", Widget::Country),
    Field::new("organisation", "datum-organisation", Widget::Texts),
    Field::new("office", "datum-office", Widget::Texts),
    Field::new("name", "datum-person", Widget::Names),
    ADDRESSEE,
    Field::new("date", "datum-date", Widget::Date),
    WITHDRAWAL[0],
    WITHDRAWAL[1],
];

const INVITATION: &[Field] = &[
    Field::needed("title", "datum-title", Widget::Texts),
    Field::new("government", "datum-government", Widget::Reference("government")),
    Field::new("organisation", "datum-organisation", Widget::Texts),
    ADDRESSEE,
    Field::new("date", "datum-date", Widget::Date),
    WITHDRAWAL[0],
    WITHDRAWAL[1],
];

/// Forms of letters and invitations received.
pub const FORMS: &[Form] = &[
    Form {
        kind: "letter",
        title: "desk-letters",
        one: "desk-letter",
        fields: LETTER,
        ends: Ends::Withdrawn,
        names: &[
            "date",
            "kind",
            "government",
            "organisation.en",
            "office.en",
            "name.en",
        ],
        see: "register.see",
        desk: "country",
        owner: None,
        guard: None,
        edit: "register.edit",
    },
    Form {
        kind: "invitation",
        title: "desk-invitations",
        one: "desk-invitation",
        fields: INVITATION,
        ends: Ends::Withdrawn,
        names: &["date", "government", "title.en"],
        see: "register.see",
        desk: "country",
        owner: None,
        guard: None,
        edit: "register.edit",
    },
];
