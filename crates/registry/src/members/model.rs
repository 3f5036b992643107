use base::{Country, Localized, PartialDate};
use jiff::civil::Date;
use platform::association::Association;
use platform::row;
use platform::web::Ask;
use schemars::JsonSchema;
use serde::Serialize;

/// Kinds of membership, in the order in which they are listed.
pub const KINDS: [&str; 4] = ["full", "associate", "special", "observer"];

/// A regional government, member or not.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Government {
    /// ISO 3166-2 code, with a suffix for a part of one.
    pub id: String,
    pub iso: Option<String>,
    pub within: Option<String>,
    pub country: Country,
    /// Position in the printed list of its country.
    pub list_number: Option<i64>,
    /// Its rank in its own country: province, prefecture, aimag …
    pub r#type: String,
    pub seat: Option<Localized>,
    /// Latitude and longitude of its seat in decimal degrees, as printed by the source.
    pub position: Option<String>,
    pub website: Option<String>,
    pub wikidata: Option<String>,
    pub names: Vec<GovernmentName>,
    pub aliases: Vec<Alias>,
    pub memberships: Vec<Membership>,
}

row!(Government { id, iso, within, country, list_number, r#type, seat, position, website, wikidata;
    names, aliases, memberships });

/// What it is called, from–until.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GovernmentName {
    pub text: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// Its rank while it was called so, where that was another than today's.
    pub r#type: Option<String>,
}

row!(GovernmentName {
    text,
    from,
    until,
    r#type
});

/// Another spelling: short form, former name, variant or misprint.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Alias {
    pub lang: String,
    pub text: String,
    pub kind: String,
}

row!(Alias { lang, text, kind });

/// Its membership of one kind, from–until.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Membership {
    pub kind: String,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// Event at which it began.
    pub began_at: Option<String>,
    pub ended_at: Option<String>,
    /// Decision by which it began.
    pub began_by: Option<String>,
    pub ended_by: Option<String>,
    /// Who says so, where it is not the annual report.
    pub source: Option<String>,
    /// confirmed · reported · disputed · deduced · external · date-unknown
    pub certainty: String,
}

row!(Membership {
    kind,
    from,
    until,
    began_at,
    ended_at,
    began_by,
    ended_by,
    source,
    certainty
});

/// A day of an association: nobody is a member before it was founded, and whoever joined at a time unknown counts
/// from then on.
#[derive(Clone, Copy, Debug)]
pub struct AsOf {
    pub on: Date,
    pub founded: Date,
}

impl AsOf {
    pub fn new(on: Date, association: &Association) -> Self {
        let founded = association.founded.first_day();
        Self { on, founded }
    }

    /// The day that a request asks for.
    pub fn asked(ask: &Ask) -> Self {
        Self::new(ask.on, &ask.app.association)
    }
}

/// Whether a day of joining is on record and nothing on record disputes it.
fn is_dated(from: Option<PartialDate>, certainty: &str) -> bool {
    from.is_some() && certainty != "disputed"
}

impl Membership {
    pub fn is_dated(&self) -> bool {
        is_dated(self.from, &self.certainty)
    }

    pub fn holds_on(&self, day: AsOf) -> bool {
        let AsOf { on, founded } = day;
        self.from.map_or(founded, PartialDate::first_day) <= on
            && self.until.is_none_or(|until| on <= until.last_day())
    }
}

impl Government {
    /// Its name on a day.
    pub fn name_on(&self, on: Date) -> Localized {
        self.named_on(on)
            .map(|name| name.text.clone())
            .unwrap_or_default()
    }

    /// Its rank on a day.
    pub fn rank_on(&self, on: Date) -> &str {
        let then = self.named_on(on).and_then(|name| name.r#type.as_deref());
        then.unwrap_or(&self.r#type)
    }

    fn named_on(&self, on: Date) -> Option<&GovernmentName> {
        let holds = |n: &&GovernmentName| {
            n.from.is_none_or(|from| from.first_day() <= on)
                && n.until.is_none_or(|until| on <= until.last_day())
        };
        self.names.iter().find(holds).or(self.names.first())
    }

    pub fn membership_on(&self, day: AsOf) -> Option<&Membership> {
        self.memberships
            .iter()
            .find(|membership| membership.holds_on(day))
    }
}

/// A member on a day, as lists show it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Listed {
    pub id: String,
    pub kind: String,
    pub country: Country,
    pub iso: Option<String>,
    pub names: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub certainty: String,
}

impl Listed {
    pub fn is_dated(&self) -> bool {
        is_dated(self.from, &self.certainty)
    }
}

row!(Listed {
    id,
    kind,
    country,
    iso,
    names,
    from,
    until,
    certainty
});

/// How many members of a kind a country has.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Count {
    pub kind: String,
    pub country: Country,
    pub count: i64,
}

row!(Count { kind, country, count });

/// A government's id, country and name on a day.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Named {
    pub id: String,
    pub country: Country,
    pub names: Localized,
}

row!(Named { id, country, names });

/// A record that speaks of a government.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Mention {
    pub kind: String,
    pub record_id: String,
    /// In which role: participant, host, coordinator, sender …
    pub role: String,
    pub title: Localized,
    pub path: String,
    pub date: Option<PartialDate>,
    /// Until when, of what is held for a time.
    pub until: Option<PartialDate>,
}

row!(Mention {
    kind,
    record_id,
    role,
    title,
    path,
    date,
    until
});
