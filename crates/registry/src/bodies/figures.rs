use jiff::civil::Date;
use platform::db::{Db, DbError};

use super::sql::{posts_all, subcommittees_all, terms_all};
use crate::figure::{Figure, Part, Tally};

/// `subcommittees.*` and `secretariat.*` on a day.
pub async fn figures(db: &Db, on: Date) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    tally.open("subcommittees.active");
    tally.open("subcommittees.never-met");
    for subcommittee in subcommittees_all(db).await? {
        if !subcommittee.exists_on(on) {
            continue;
        }
        let path = format!("/subcommittees/{}", subcommittee.id);
        tally.add(
            "subcommittees.active",
            Part::one(&subcommittee.id, Some(&subcommittee.name), path.clone()),
        );
        if subcommittee.times_held == Some(0) {
            let part = Part::one(&subcommittee.id, Some(&subcommittee.name), path.clone());
            tally.add("subcommittees.never-met", part);
        }
        let held = Part {
            id: subcommittee.id.clone(),
            name: Some(subcommittee.name.clone()),
            value: subcommittee.times_held,
            path: Some(path),
        };
        tally.add("subcommittees.times-held", held);
    }
    let terms = terms_all(db).await?;
    for post in posts_all(db).await? {
        let of_staff = !["general-assembly", "working-committee"].contains(&post.body.as_str());
        let Some(term) = terms
            .iter()
            .find(|term| term.post == post.id && term.holds_on(on))
        else {
            continue;
        };
        if !of_staff {
            continue;
        }
        let part = || {
            Part::one(
                &term.id,
                Some(&post.title),
                format!("/bodies/{}#{}", post.body, term.id),
            )
        };
        tally.add("secretariat.posts", part());
        if term.dispatched_by.is_some() {
            tally.add("secretariat.dispatched", part());
        }
    }
    Ok(tally.figures())
}
