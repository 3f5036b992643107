use platform::records::{Ends, Field, Form, WITHDRAWAL, Widget};

use super::model::{ALL_KINDS, STATUSES};
use super::record::{ATTENDANCE_ROLES, CERTAINTIES, DELEGATION_ROLES, OUTCOME_KINDS};

const GOVERNMENT: Field = Field::new("government", "datum-government", Widget::Reference("government"));

const PARTS: &[Field] = &[
    Field::new("on", "datum-date", Widget::Date),
    Field::needed("title", "datum-title", Widget::Texts),
];

const SPEAKERS: &[Field] = &[
    Field::needed("name", "datum-person", Widget::Names),
    Field::needed("role", "datum-role", Widget::Texts),
    GOVERNMENT,
];

const OUTCOMES: &[Field] = &[
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &OUTCOME_KINDS,
            prefix: "outcome-",
        },
    ),
    Field::new("matter", "datum-matter", Widget::Text),
    GOVERNMENT,
    Field::needed("title", "datum-title", Widget::Texts),
];

const DELEGATIONS: &[Field] = &[
    GOVERNMENT,
    Field::needed("country", "datum-country", Widget::Country),
    Field::needed(
        "role",
        "datum-role",
        Widget::Choice {
            words: &DELEGATION_ROLES,
            prefix: "role-",
        },
    ),
    Field::new("persons", "datum-persons", Widget::Integer),
];

const ATTENDANCE: &[Field] = &[
    Field::needed("government", "datum-government", Widget::Reference("government")),
    Field::needed(
        "role",
        "datum-role",
        Widget::Choice {
            words: &ATTENDANCE_ROLES,
            prefix: "role-",
        },
    ),
];

const EVENT: &[Field] = &[
    Field::needed("title", "datum-title", Widget::Texts),
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &ALL_KINDS,
            prefix: "event-kind-",
        },
    ),
    Field::needed(
        "status",
        "datum-status",
        Widget::Choice {
            words: &STATUSES,
            prefix: "event-status-",
        },
    ),
    Field::new("body", "datum-body", Widget::Text),
    Field::new("ordinal", "datum-ordinal", Widget::Integer),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
    Field::new("place", "datum-place", Widget::Texts),
    Field::new("country", "datum-country", Widget::Country),
    Field::new("online", "datum-online", Widget::Flag),
    Field::new("host", "datum-host", Widget::Reference("government")),
    Field::new("part_of", "datum-part-of", Widget::Reference("event")),
    Field::new("theme", "datum-theme", Widget::Texts),
    Field::needed("summary", "datum-summary", Widget::Texts),
    Field::new(
        "certainty",
        "datum-certainty",
        Widget::Choice {
            words: &CERTAINTIES,
            prefix: "certainty-",
        },
    ),
    Field::new("partly_named", "datum-partly-named", Widget::Flag),
    Field::new("note", "datum-note", Widget::Texts),
    Field::new("part", "datum-programme", Widget::Group(PARTS)),
    Field::new("speaker", "datum-speakers", Widget::Group(SPEAKERS)),
    Field::new("outcome", "datum-outcomes", Widget::Group(OUTCOMES)),
    Field::new("delegation", "datum-delegations", Widget::Group(DELEGATIONS)),
    Field::new("attendance", "datum-attendance", Widget::Group(ATTENDANCE)),
    WITHDRAWAL[0],
    WITHDRAWAL[1],
];

/// The form of an event.
pub const FORMS: &[Form] = &[Form {
    kind: "event",
    title: "desk-events",
    one: "desk-event",
    fields: EVENT,
    ends: Ends::Withdrawn,
    names: &["from", "kind", "title.en"],
    see: "register.see",
    desk: "planning",
    owner: None,
    guard: None,
    edit: "register.edit",
}];
