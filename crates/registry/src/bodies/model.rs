use base::{Localized, PartialDate};
use jiff::civil::Date;
use platform::db::Json;
use platform::row;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

impl Body {
    /// By the association's order of kinds; within a kind first those that decide under the charter's rules, which are
    /// given, then by the clause they rest on.
    pub fn rank(&self, order: &[String], deciding: &[&str]) -> (usize, bool, u32, String) {
        let rank = order.iter().position(|kind| *kind == self.kind);
        let article: Option<String> = self
            .article
            .as_ref()
            .map(|article| article.chars().take_while(char::is_ascii_digit).collect());
        let article = article.and_then(|digits| digits.parse().ok());
        (
            rank.unwrap_or(order.len()),
            !deciding.contains(&self.id.as_str()),
            article.unwrap_or(u32::MAX),
            self.id.clone(),
        )
    }
}

/// An organ of the association or a unit of its secretariat.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Body {
    pub id: String,
    /// assembly · committee · secretariat · department · branch · office
    pub kind: String,
    pub parent: Option<String>,
    pub name: Localized,
    pub summary: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// The clause it rests on, as people cite it.
    pub article: Option<String>,
    pub duties: Json<Vec<Duty>>,
}

row!(Body {
    id,
    kind,
    parent,
    name,
    summary,
    from,
    until,
    article,
    duties
});

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Duty {
    pub title: Localized,
    pub article: Option<String>,
}

/// An office, or a post of the staff.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Post {
    pub id: String,
    pub body: String,
    pub title: Localized,
    pub order: i64,
}

row!(Post {
    id,
    body,
    title,
    order
});

/// Who held a post, from–until.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Term {
    pub id: String,
    pub post: String,
    pub ordinal: Option<i64>,
    /// The government, for an office that a government holds.
    pub government: Option<String>,
    /// The person, in public role.
    pub name: Option<Localized>,
    /// The person's own office.
    pub role: Option<Localized>,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// When the record saw them, where neither end is known.
    pub seen: Option<PartialDate>,
    /// The government that sent a dispatched official.
    pub dispatched_by: Option<String>,
    pub certainty: Option<String>,
    pub note: Option<Localized>,
}

row!(Term {
    id,
    post,
    ordinal,
    government,
    name,
    role,
    from,
    until,
    seen,
    dispatched_by,
    certainty,
    note
});

impl Term {
    /// Whether the term may hold on a day. A term that was only seen holds from the year it was seen in.
    pub fn holds_on(&self, on: Date) -> bool {
        let from = self.from.or(self.seen);
        from.is_none_or(|from| from.first_day() <= on)
            && self.until.is_none_or(|until| on <= until.last_day())
    }
}

/// A subcommittee (charter 10, subcommittee regulation).
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Subcommittee {
    pub id: String,
    /// Position among the active ones.
    pub number: Option<i64>,
    /// Item of the regulation's article 2 that names it.
    pub regulation_item: Option<i64>,
    pub name: Localized,
    pub fields: Option<Localized>,
    pub founded: Option<PartialDate>,
    pub ended: Option<PartialDate>,
    /// Sessions held, as the report prints.
    pub times_held: Option<i64>,
    pub note: Option<Localized>,
    pub coordinators: Vec<Coordinator>,
}

row!(Subcommittee { id, number, regulation_item, name, fields, founded, ended, times_held, note; coordinators });

impl Subcommittee {
    /// Whether it existed on a day. `ended` is the day it was struck out: that day it is gone.
    pub fn exists_on(&self, on: Date) -> bool {
        self.founded.is_none_or(|from| from.first_day() <= on)
            && self.ended.is_none_or(|ended| on < ended.first_day())
    }

    /// Who coordinates it on a day.
    pub fn coordinators_on(&self, on: &Date) -> Vec<&Coordinator> {
        let all = self.coordinators.iter();
        all.filter(|coordinator| coordinator.holds_on(*on)).collect()
    }
}

impl Coordinator {
    pub fn holds_on(&self, on: Date) -> bool {
        self.from.is_none_or(|from| from.first_day() <= on)
            && self.until.is_none_or(|until| on <= until.last_day())
    }
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Coordinator {
    #[serde(skip)]
    pub subcommittee: String,
    pub government: String,
    /// coordinator · co-coordinator
    pub role: String,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
}

row!(Coordinator {
    subcommittee,
    government,
    role,
    from,
    until
});

/// An organisation with which the association works.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Partner {
    pub id: String,
    pub name: Localized,
    pub summary: Localized,
    pub abbreviation: Option<String>,
    pub url: Option<String>,
    pub founded: Option<PartialDate>,
    pub seat: Option<Localized>,
    /// Numbers of members and countries, as printed.
    pub members: Option<String>,
    pub countries: Option<String>,
    /// The last day of the partnership, if it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
}

row!(Partner {
    id,
    name,
    summary,
    abbreviation,
    url,
    founded,
    seat,
    members,
    countries,
    until
});
