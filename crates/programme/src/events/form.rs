use platform::records::{Ends, Field, Form, Widget};

use super::model::{ALL_KINDS, STATUSES};
use super::record::{ATTENDANCE_ROLES, CERTAINTIES, DELEGATION_ROLES, OUTCOME_KINDS};

const GOVERNMENT: Field = Field::new("government", "field-government", Widget::Reference("government"));

const PARTS: &[Field] = &[
    Field::new("on", "field-date", Widget::Date),
    Field::needed("title", "field-title", Widget::Texts),
];

const SPEAKERS: &[Field] = &[
    Field::needed("name", "field-person", Widget::Names),
    Field::needed("role", "field-role", Widget::Texts),
    GOVERNMENT,
];

const OUTCOMES: &[Field] = &[
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &OUTCOME_KINDS,
            prefix: "outcome-",
        },
    ),
    Field::new("matter", "field-matter", Widget::Text),
    GOVERNMENT,
    Field::needed("title", "field-title", Widget::Texts),
];

const DELEGATIONS: &[Field] = &[
    GOVERNMENT,
    Field::needed("country", "field-country", Widget::Country),
    Field::needed(
        "role",
        "field-role",
        Widget::Choice {
            words: &DELEGATION_ROLES,
            prefix: "role-",
        },
    ),
    Field::new("persons", "field-persons", Widget::Integer),
];

const ATTENDANCE: &[Field] = &[
    Field::needed("government", "field-government", Widget::Reference("government")),
    Field::needed(
        "role",
        "field-role",
        Widget::Choice {
            words: &ATTENDANCE_ROLES,
            prefix: "role-",
        },
    ),
];

const EVENT: &[Field] = &[
    Field::needed("title", "field-title", Widget::Texts),
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &ALL_KINDS,
            prefix: "event-kind-",
        },
    ),
    Field::needed(
        "status",
        "field-status",
        Widget::Choice {
            words: &STATUSES,
            prefix: "event-status-",
        },
    ),
    Field::new("body", "field-body", Widget::Text),
    Field::new("ordinal", "field-ordinal", Widget::Integer),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
    Field::new("place", "field-place", Widget::Texts),
    Field::new("country", "field-country", Widget::Country),
    Field::new("online", "field-online", Widget::Flag),
    Field::new("host", "field-host", Widget::Reference("government")),
    Field::new("part_of", "field-part-of", Widget::Reference("event")),
    Field::new("theme", "field-theme", Widget::Texts),
    Field::needed("summary", "field-summary", Widget::Texts),
    Field::new(
        "certainty",
        "field-certainty",
        Widget::Choice {
            words: &CERTAINTIES,
            prefix: "certainty-",
        },
    ),
    Field::new("note", "field-note", Widget::Texts),
    Field::new("part", "field-programme", Widget::Group(PARTS)),
    Field::new("speaker", "field-speakers", Widget::Group(SPEAKERS)),
    Field::new("outcome", "field-outcomes", Widget::Group(OUTCOMES)),
    Field::new("delegation", "field-delegations", Widget::Group(DELEGATIONS)),
    Field::new("attendance", "field-attendance", Widget::Group(ATTENDANCE)),
];

/// The form of an event.
pub const FORMS: &[Form] = &[Form {
    kind: "event",
    title: "desk-events",
    one: "desk-event",
    fields: EVENT,
    ends: Ends::Field("until"),
    names: &["from", "kind", "title.en"],
    see: "register.see",
    edit: "register.edit",
}];
