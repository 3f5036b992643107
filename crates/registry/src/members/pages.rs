use std::collections::BTreeMap;

use askama::Template;
use base::{Country, Localized};
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, Page, Problem, html, redirect};

use super::api::filter;
use super::map::{MapView, WHOLE};
use super::model::{AsOf, Count, Government, KINDS, Listed, Membership, Mention};
use super::sql::{self, Filter};

/// Members of one country, sorted as the reader's language sorts.
pub struct Group {
    pub country: Country,
    pub members: Vec<Listed>,
}

#[derive(Template)]
#[template(path = "members/list.html")]
struct ListPage {
    page: Page,
    groups: Vec<Group>,
    kinds: [&'static str; 4],
    totals: Vec<(String, i64)>,
    countries: Vec<Country>,
    found: usize,
    all: i64,
    undated: i64,
    filter: Filter,
    map: MapView,
}

impl ListPage {
    fn is_country(&self, country: &Country) -> bool {
        self.filter.country == Some(*country)
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.filter.kind.as_deref() == Some(kind)
    }

    fn text(&self) -> &str {
        self.filter.text.as_deref().unwrap_or("")
    }
}

/// Totals by kind, in the order of [`KINDS`].
pub fn totals(counts: &[Count]) -> Vec<(String, i64)> {
    let total = |kind: &str| {
        counts
            .iter()
            .filter(|count| count.kind == kind)
            .map(|count| count.count)
            .sum()
    };
    KINDS
        .iter()
        .map(|kind| ((*kind).to_owned(), total(kind)))
        .collect()
}

/// The country that the map shows: as asked for, else the one that the list is narrowed to.
fn zoom(ask: &Ask, listed: Option<Country>) -> Result<Option<Country>, Problem> {
    match ask.param("zoom") {
        None => Ok(listed),
        Some(WHOLE) => Ok(None),
        Some(value) => match value.parse() {
            Ok(country) => Ok(Some(country)),
            Err(_) => Err(Problem::invalid("country", "zoom", value, "CN, JP, KR")),
        },
    }
}

pub(super) async fn list(ask: Ask) -> Answer {
    let filter = filter(&ask)?;
    let members = sql::members_on(&ask.app.db, AsOf::asked(&ask), &filter, "", i64::MAX).await?;
    let counts = sql::counts_on(&ask.app.db, AsOf::asked(&ask)).await?;
    let page = ask.page("members-title");
    let mut countries: Vec<Country> = counts.iter().map(|count| count.country).collect();
    countries.sort();
    countries.dedup();
    let found = members.len();
    let mut by_country: BTreeMap<Country, Vec<Listed>> = BTreeMap::new();
    for member in members {
        by_country.entry(member.country).or_default().push(member);
    }
    let lang = ask.lang;
    let mut groups: Vec<Group> = by_country
        .into_iter()
        .map(|(country, members)| Group { country, members })
        .collect();
    for group in &mut groups {
        page.sort_by(&mut group.members, |member| member.names.best(lang).0);
        group
            .members
            .sort_by_key(|member| KINDS.iter().position(|kind| *kind == member.kind));
    }
    let undated = undated(&ask).await?;
    let totals = totals(&counts);
    let all = totals.iter().map(|(_, count)| count).sum();
    let zoom = zoom(&ask, filter.country)?;
    let map = MapView::load(&ask, zoom).await?;
    html(&ListPage {
        page,
        groups,
        kinds: KINDS,
        totals,
        countries,
        found,
        all,
        undated,
        filter,
        map,
    })
}

/// How many members of the asked day joined on a day that nobody knows, where that makes a difference: on the last day
/// of the records they are members whenever they joined.
pub async fn undated(ask: &Ask) -> Result<i64, Problem> {
    if ask.on >= ask.app.association.records_until.last_day() {
        return Ok(0);
    }
    Ok(sql::undated_on(&ask.app.db, AsOf::asked(ask)).await?)
}

/// Mentions of one kind, in the order in which the page shows kinds.
struct Section {
    kind: String,
    /// How many there are, and the first of them.
    total: usize,
    mentions: Vec<Merged>,
}

/// How many mentions of one kind the page shows.
const MENTIONS_SHOWN_MAX: usize = 60;

/// One record that speaks of a government, with every role in which it does.
struct Merged {
    mention: Mention,
    roles: Vec<String>,
}

/// Mentions of one kind, each record once.
fn merged(mentions: &[Mention], kind: &str) -> Vec<Merged> {
    let mut records: Vec<Merged> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for mention in mentions.iter().filter(|mention| mention.kind == kind) {
        let place = *places.entry(&mention.record_id).or_insert(records.len());
        match records.get_mut(place) {
            Some(known) if known.roles.contains(&mention.role) => {}
            Some(known) => known.roles.push(mention.role.clone()),
            None => records.push(Merged {
                mention: mention.clone(),
                roles: vec![mention.role.clone()],
            }),
        }
    }
    // Whoever sat at the table is concerned as well; it goes without saying.
    for record in records.iter_mut().filter(|record| record.roles.len() > 1) {
        record.roles.retain(|role| role != "concerned");
    }
    records
}

const SECTIONS: [&str; 15] = [
    "term",
    "subcommittee",
    "event",
    "outcome",
    "engagement",
    "news",
    "invitation",
    "letter",
    "support",
    "entry",
    "award",
    "budget",
    "plan",
    "claim",
    "partner",
];

#[derive(Template)]
#[template(path = "members/government.html")]
struct GovernmentPage {
    page: Page,
    government: Government,
    /// What the government that it is part of is called.
    within: Option<Localized>,
    now: Option<Membership>,
    sections: Vec<Section>,
    source: Option<Source>,
}

impl GovernmentPage {
    /// The paper that the binary sets of this page.
    fn certificate(&self) -> String {
        format!("/members/{}/certificate.pdf", self.government.id)
    }

    /// Where its seat is, in degrees.
    fn position(&self) -> Option<String> {
        let (north, east) = self.government.position.as_deref()?.split_once(' ')?;
        let text = |degrees: &str| degrees.trim_start_matches('-').to_owned();
        let side = |degrees: &str, words: [&'static str; 2]| words[usize::from(degrees.starts_with('-'))];
        let args = [
            ("lat", text(north).into()),
            ("ns", side(north, ["n", "s"]).into()),
            ("lon", text(east).into()),
            ("ew", side(east, ["e", "w"]).into()),
        ];
        Some(self.page.args("members-position", &args))
    }

    /// Its rank, by the word of its country where one word stands for several ranks.
    fn rank(&self) -> String {
        let rank = self.government.rank_on(self.page.on);
        let of_country = format!("{rank}-{}", self.government.country);
        let said = self.page.word_or_own("government-type-", &of_country);
        if said == of_country {
            return self.page.word_or_own("government-type-", rank);
        }
        said
    }

    /// The list that a section is part of, narrowed to this government.
    fn all_of(&self, section: &Section) -> String {
        let list = if section.kind == "news" {
            "/news"
        } else {
            "/engagements"
        };
        format!("{list}?government={}", self.government.id)
    }
}

pub(super) async fn government(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let Some(government) = sql::government_by_id(&ask.app.db, id).await? else {
        return match sql::government_spelled(&ask.app.db, id).await? {
            Some(id) => Ok(redirect(
                &ask.page("members-title").href(format!("/members/{id}")),
            )),
            None => Err(Problem::missing("government", id)),
        };
    };
    let mut mentions = sql::mentions_of(&ask.app.db, ask.on, id).await?;
    // Whoever asks for a day sees what was on record of it; today, what is planned as well.
    if let Some(on) = ask.asked_on {
        mentions.retain(|mention| mention.date.is_none_or(|date| date.first_day() <= on));
    }
    let source = source_of(&ask.app.db, "government", id).await?;
    let name = government.name_on(ask.on);
    let page = ask.page_titled(name.best(ask.lang).0);
    let now = government.membership_on(AsOf::asked(&ask)).cloned();
    let sections = SECTIONS
        .iter()
        .map(|kind| {
            let mut of_kind = merged(&mentions, kind);
            let total = of_kind.len();
            of_kind.truncate(MENTIONS_SHOWN_MAX);
            Section {
                kind: (*kind).to_owned(),
                total,
                mentions: of_kind,
            }
        })
        .filter(|section| section.total > 0)
        .collect();
    let within = match &government.within {
        Some(id) => sql::government_by_id(&ask.app.db, id).await?,
        None => None,
    };
    html(&GovernmentPage {
        within: within.map(|whole| whole.name_on(ask.on)),
        page,
        government,
        now,
        sections,
        source,
    })
}
