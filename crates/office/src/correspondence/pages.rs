use askama::Template;
use base::Country;
use platform::web::{Answer, Ask, Page, Pager, html};
use registry::bodies::Names;

use super::model::{Invitation, Letter};
use super::sql;

/// How many letters a page shows.
const SHOWN_MAX: usize = 100;

#[derive(Template)]
#[template(path = "correspondence/list.html")]
struct ListPage {
    page: Page,
    countries: Vec<(Country, Vec<Letter>)>,
    organisations: Vec<Letter>,
    pager: Pager,
    invitations: Vec<Invitation>,
    names: Names,
}

/// Cards and letters by country, and invitations.
pub(super) async fn list(ask: Ask) -> Answer {
    let (after, _) = ask.list_window()?;
    let mut letters = sql::letters_all(&ask.app.db, ask.on, "", i64::MAX).await?;
    letters.sort_by_key(|letter| (letter.government.is_none(), letter.country));
    let pager = Pager::of(&letters, &after, SHOWN_MAX, |letter| letter.id.clone())?;
    let letters = pager.cut(letters);
    let (organisations, letters): (Vec<Letter>, Vec<Letter>) = letters
        .into_iter()
        .partition(|letter| letter.government.is_none());
    let mut countries: Vec<(Country, Vec<Letter>)> = Vec::new();
    for letter in letters {
        match countries
            .iter_mut()
            .find(|(country, _)| *country == letter.country)
        {
            Some((_, of_country)) => of_country.push(letter),
            None => countries.push((letter.country, vec![letter])),
        }
    }
    countries.sort_by_key(|(country, _)| *country);
    let invitations = sql::invitations_all(&ask.app.db, ask.on, "", i64::MAX).await?;
    let names = Names::load(&ask).await?;
    html(&ListPage {
        page: ask.page("correspondence-title"),
        countries,
        organisations,
        pager,
        invitations,
        names,
    })
}
