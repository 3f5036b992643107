use std::collections::BTreeSet;

use platform::db::{Db, DbError};

use super::model::{AsOf, KINDS};
use super::sql::{Filter, members_on};
use crate::figure::{Figure, Part, Tally};

/// `members.*` on a day: by kind, by kind and country, together, and countries.
pub async fn figures(db: &Db, day: AsOf) -> Result<Vec<Figure>, DbError> {
    let members = members_on(db, day, &Filter::default(), "", i64::MAX).await?;
    let mut tally = Tally::default();
    for kind in KINDS {
        tally.open(format!("members.{kind}"));
    }
    tally.open("members.total");
    tally.open("members.countries");
    let mut countries = BTreeSet::new();
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
