use platform::records::{Ends, Field, Form, Widget};

use super::model::KINDS;
use super::record::{ALIAS_KINDS, CERTAINTIES, LANGS};

const NAMES: &[Field] = &[
    Field::needed("text", "field-name", Widget::Names),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
];

const ALIASES: &[Field] = &[
    Field::needed("text", "field-spelling", Widget::Text),
    Field::needed(
        "lang",
        "field-lang",
        Widget::Choice {
            words: &LANGS,
            prefix: "lang-",
        },
    ),
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &ALIAS_KINDS,
            prefix: "alias-kind-",
        },
    ),
];

const MEMBERSHIPS: &[Field] = &[
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &KINDS,
            prefix: "members-kind-one-",
        },
    ),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
    Field::new("began_at", "field-began-at", Widget::Reference("event")),
    Field::new("ended_at", "field-ended-at", Widget::Reference("event")),
    Field::new("source", "field-source", Widget::Text),
    Field::needed(
        "certainty",
        "field-certainty",
        Widget::Choice {
            words: &CERTAINTIES,
            prefix: "certainty-",
        },
    ),
];

const GOVERNMENT: &[Field] = &[
    Field::needed("name", "field-names", Widget::Group(NAMES)),
    Field::needed("country", "field-country", Widget::Country),
    Field::needed("type", "field-type", Widget::Text),
    Field::new("iso", "field-iso", Widget::Text),
    Field::new("within", "field-within", Widget::Text),
    Field::new("list_number", "field-list-number", Widget::Integer),
    Field::new("seat", "field-seat", Widget::Names),
    Field::new("position", "field-position", Widget::Position),
    Field::new("website", "field-website", Widget::Address),
    Field::new("wikidata", "field-wikidata", Widget::Text),
    Field::new("aliases", "field-aliases", Widget::Group(ALIASES)),
    Field::new("membership", "field-membership", Widget::Group(MEMBERSHIPS)),
];

const CONTACT: &[Field] = &[
    Field::needed("government", "field-government", Widget::Reference("government")),
    Field::needed("office", "field-office", Widget::Names),
    Field::new("person", "field-person", Widget::Names),
    Field::new("email", "field-email", Widget::Text),
    Field::new("phone", "field-phone", Widget::Text),
    Field::new("address", "field-postal-address", Widget::Text),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
];

/// Forms of governments and of whom to reach there.
pub const FORMS: &[Form] = &[
    Form {
        kind: "government",
        title: "desk-governments",
        one: "desk-government",
        fields: GOVERNMENT,
        ends: Ends::OpenRow("membership", "until"),
        names: &[],
        see: "register.see",
        desk: "country",
        edit: "register.edit",
    },
    Form {
        kind: "contact",
        title: "desk-contacts",
        one: "desk-contact",
        fields: CONTACT,
        ends: Ends::Field("until"),
        names: &["government", "office.en", "email"],
        see: "contacts.see",
        desk: "country",
        edit: "contacts.edit",
    },
];
