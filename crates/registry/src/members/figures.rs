use std::collections::BTreeSet;

use base::Country;
use platform::db::{Db, DbError};

use super::model::{AsOf, KINDS, Listed};
use super::sql::{Filter, members_on};
use crate::figure::{Figure, Part, Tally};

fn add_dated(tally: &mut Tally, members: &[Listed]) {
    tally.open("members.full.dated");
    for member in members.iter().filter(|member| member.kind == "full") {
        let path = format!("/members/{}", member.id);
        let part = match member.is_dated() {
            true => Part::one(&member.id, Some(&member.names), path),
            false => Part::unknown(&member.id, Some(&member.names), path),
        };
        tally.add("members.full.dated", part);
    }
    let countries = |dated: bool| -> BTreeSet<Country> {
        let full = members.iter().filter(|member| member.kind == "full");
        full.filter(|member| member.is_dated() == dated)
            .map(|member| member.country)
            .collect()
    };
    let (known, unknown) = (countries(true), countries(false));
    for country in known.union(&unknown) {
        tally.add(
            "members.countries.dated",
            Part {
                id: country.to_string(),
                name: None,
                value: known.contains(country).then_some(1),
                path: None,
            },
        );
    }
}

/// `members.*` on a day: by kind, by kind and country, together, and countries. In `members.full.dated` only those count
/// whose day of joining is on record and undisputed; the others are parts without a number.
pub async fn figures(db: &Db, day: AsOf) -> Result<Vec<Figure>, DbError> {
    let members = members_on(db, day, &Filter::default(), "", i64::MAX).await?;
    let mut tally = Tally::default();
    for kind in KINDS {
        tally.open(format!("members.{kind}"));
    }
    tally.open("members.total");
    tally.open("members.countries");
    let mut countries = BTreeSet::new();
    add_dated(&mut tally, &members);
    for member in &members {
        let part = || Part::one(&member.id, Some(&member.names), format!("/members/{}", member.id));
        tally.add(format!("members.{}", member.kind), part());
        tally.add(format!("members.{}.{}", member.kind, member.country), part());
        tally.add("members.total", part());
        if countries.insert(member.country) {
            tally.add(
                "members.countries",
                Part {
                    id: member.country.to_string(),
                    name: None,
                    value: Some(1),
                    path: None,
                },
            );
        }
    }
    Ok(tally.figures())
}
