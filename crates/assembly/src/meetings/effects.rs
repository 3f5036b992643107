//! What adopting a motion does, in sentences, as far as its title does not say it: whom it elects, what it annuls, which
//! subcommittee it sets up or ends. They are true of a motion that lies on the table and of a decision that was taken.

use std::collections::BTreeMap;

use base::{Lang, Localized};
use charter::Rules;
use platform::web::{Ask, Page, Problem};
use registry::bodies::{BodyNames, Names, body_names};

use super::model::{Change, Decided};
use super::room::Room;
use super::sql;

/// What the effects of motions speak of, by name; nothing where none needs to be said.
pub struct Effects(Option<Known>);

struct Known {
    names: Names,
    /// Bodies and subcommittees.
    bodies: BodyNames,
    /// Decisions that are to be annulled.
    annulled: BTreeMap<String, Decided>,
    rules: &'static Rules,
}

/// Whether a title such as “Admission of a full member: Anhui”, or the clauses beside it, leave anything to say.
fn speaks(change: &Change) -> bool {
    !matches!(
        change,
        Change::Text
            | Change::BeginMembership { .. }
            | Change::EndMembership { .. }
            | Change::Amend { .. }
            | Change::Seat { .. }
    )
}

impl Effects {
    pub async fn load(ask: &Ask, changes: &[&Change]) -> Result<Self, Problem> {
        if !changes.iter().any(|change| speaks(change)) {
            return Ok(Self(None));
        }
        let mut annulled = BTreeMap::new();
        for change in changes {
            if let Change::Annul { decision } = change
                && let Some(decided) = sql::decision_by_id(&ask.app.db, decision).await?
            {
                annulled.insert(decision.clone(), decided);
            }
        }
        Ok(Self(Some(Known {
            names: Names::load(ask).await?,
            bodies: body_names(&ask.app.db).await?,
            annulled,
            rules: ask.app.rules.current(),
        })))
    }

    /// What the motions of a meeting speak of.
    pub async fn of_room(ask: &Ask, room: &Room) -> Result<Self, Problem> {
        let changes: Vec<&Change> = room.motions.iter().map(|motion| &motion.effect.0).collect();
        Self::load(ask, &changes).await
    }

    /// What it does, in the language of the page.
    pub fn of(&self, page: &Page, change: &Change) -> Vec<String> {
        self.0
            .as_ref()
            .map(|known| known.said(page, change))
            .unwrap_or_default()
    }

    /// The same in every language, for programs.
    pub fn in_every_language(&self, ask: &Ask, change: &Change) -> Option<Localized> {
        let said = Lang::ALL.into_iter().map(|lang| {
            let mut reader = ask.clone();
            reader.lang = lang;
            (lang, self.of(&reader.page_titled(""), change).join("\n"))
        });
        (self.0.is_some() && speaks(change)).then(|| Localized::new(said))
    }
}

impl Known {
    fn list(&self, page: &Page, governments: &[String]) -> String {
        let names: Vec<String> = governments.iter().map(|id| self.names.plain(page, id)).collect();
        names.join(&page.t("list-comma"))
    }

    fn body(&self, page: &Page, id: &str) -> String {
        self.bodies
            .get(id)
            .map_or_else(|| id.to_owned(), |name| page.plain(name))
    }

    fn said(&self, page: &Page, change: &Change) -> Vec<String> {
        let one = |key: &str, args: [(&str, String); 2]| {
            let [(first, one), (second, other)] = args;
            page.args(key, &[(first, one.into()), (second, other.into())])
        };
        let first = match change {
            Change::Text
            | Change::BeginMembership { .. }
            | Change::EndMembership { .. }
            | Change::Amend { .. }
            | Change::Seat { .. } => return Vec::new(),
            Change::FillOffice { office, governments } => {
                let governments = self.list(page, governments);
                let args = [("office", page.role(office)), ("governments", governments)];
                one("effect-office", args)
            }
            Change::EstablishSubcommittee {
                name, coordinator, ..
            } => {
                let government = self.names.plain(page, coordinator);
                let args = [("name", page.plain(name)), ("government", government)];
                one("effect-established", args)
            }
            Change::EndSubcommittee { subcommittee, into } => {
                let name = self.body(page, subcommittee);
                match into {
                    Some(into) => one("effect-merged", [("name", name), ("into", self.body(page, into))]),
                    None => page.a("effect-ended", "name", &name),
                }
            }
            Change::Coordinator { .. } | Change::NextMeeting { .. } => return self.chosen(page, change),
            Change::Entrust { body, matters } => {
                let known = matters.iter().filter_map(|id| self.rules.matters.get(id));
                let titles: Vec<String> = known.map(|matter| page.plain(&matter.title)).collect();
                let titles = titles.join(&page.t("list-comma"));
                one(
                    "effect-entrusts",
                    [("body", self.body(page, body)), ("matters", titles)],
                )
            }
            Change::Annul { decision } => match self.annulled.get(decision) {
                Some(decided) => {
                    let title = page.plain(&decided.title);
                    one(
                        "effect-annuls",
                        [("symbol", decided.symbol.clone()), ("title", title)],
                    )
                }
                None => return Vec::new(),
            },
        };
        vec![first]
    }

    /// Who is put up for what, in whose place, and whether the vote chooses among several.
    fn chosen(&self, page: &Page, change: &Change) -> Vec<String> {
        let mut said = Vec::new();
        match change {
            Change::Coordinator {
                subcommittee,
                role,
                candidates,
                replaces,
                inactive_since,
            } => {
                let key = match role.as_str() {
                    "co-coordinator" => "effect-co-coordinator",
                    _ => "effect-coordinator",
                };
                let args = [
                    ("name", self.body(page, subcommittee).into()),
                    ("governments", self.list(page, candidates).into()),
                ];
                said.push(page.args(key, &args));
                let replaced = replaces.iter().map(|id| self.names.plain(page, id));
                said.extend(replaced.map(|name| page.a("effect-replaces", "government", &name)));
                let since = inactive_since.iter().map(|day| page.day(day));
                said.extend(since.map(|day| page.a("effect-inactive", "date", &day)));
            }
            Change::NextMeeting {
                body,
                year,
                candidates,
            } => {
                let args = [
                    ("body", self.body(page, body).into()),
                    ("year", year.to_string().into()),
                    ("governments", self.list(page, candidates).into()),
                ];
                said.push(page.args("effect-next-meeting", &args));
            }
            _ => {}
        }
        if !change.candidates().is_empty() {
            said.push(page.t("effect-choice"));
        }
        said
    }
}
