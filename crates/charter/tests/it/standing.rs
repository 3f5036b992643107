//! Bodies, offices and provisions: what each says, a row each, and what must hold of all of them.

use std::collections::BTreeSet;

use charter::{may, threshold_of};
use jiff::civil::{Date, date};

use crate::data::rules;

fn or_dash(word: Option<&String>) -> &str {
    word.map_or("–", String::as_str)
}

#[test]
fn how_bodies_are_made_up_and_meet() {
    let rows: Vec<String> = rules()
        .body_rules
        .iter()
        .map(|body| {
            format!(
                "{} from {}: {}, {}; every {} years; called by {}, presided by {}; extraordinary {}; {}",
                body.body,
                body.from,
                body.composed_of,
                or_dash(body.rank.as_ref()),
                body.every_years.map_or("–".to_owned(), |years| years.to_string()),
                or_dash(body.convened_by.as_ref()),
                or_dash(body.presided_by.as_ref()),
                body.extraordinary,
                body.cites.join(" "),
            )
        })
        .collect();
    insta::assert_snapshot!("bodies", rows.join("\n"));
}

#[test]
fn how_offices_are_filled() {
    let rows: Vec<String> = rules()
        .offices
        .iter()
        .map(|office| {
            format!(
                "{} from {}: {} by {}, recommended by {}; term {}; {} per {}; rank {}; deputy {}; of {}; {}",
                office.id,
                office.from,
                office.filled,
                or_dash(office.by.as_ref()),
                or_dash(office.recommended_by.as_ref()),
                office.term,
                office.at_most,
                or_dash(office.per.as_ref()),
                or_dash(office.rank.as_ref()),
                or_dash(office.deputy.as_ref()),
                office.kinds.join(" "),
                office.cites.join(" "),
            )
        })
        .collect();
    insta::assert_snapshot!("offices", rows.join("\n"));
}

#[test]
fn whoever_may_hold_an_office_may_stand_and_the_others_may_not() {
    let on = date(2025, 6, 11);
    for office in rules().offices.iter().filter(|office| !office.kinds.is_empty()) {
        for kind in ["full", "associate", "special", "observer"] {
            let stands = may(rules(), on, kind, "stand", false).expect("known").allowed;
            let holds = office.kinds.iter().any(|known| known == kind);
            assert!(stands || !holds, "{kind} holds {} and may not stand", office.id);
        }
    }
    assert!(!may(rules(), on, "full", "stand", true).expect("known").allowed);
}

#[test]
fn an_elected_office_is_elected_by_a_body_that_has_the_power() {
    for (office, matter) in [
        ("auditor", "elect-auditors"),
        ("coordinator", "elect-coordinator"),
    ] {
        let office = rules()
            .offices
            .iter()
            .find(|rule| rule.id == office)
            .expect("an office");
        assert_eq!(office.filled, "elected");
        let power = rules()
            .powers
            .iter()
            .find(|power| {
                Some(&power.body) == office.by.as_ref() && power.matters.iter().any(|m| m == matter)
            })
            .expect("a power");
        assert!(threshold_of(rules(), power, matter, date(2025, 6, 11)).is_some());
    }
}

#[test]
fn what_provisions_say() {
    let rows: Vec<String> = rules()
        .provisions
        .iter()
        .map(|rule| {
            format!(
                "{} {} {} from {}: {}",
                rule.kind,
                rule.id,
                rule.who,
                rule.from,
                rule.cites.join(" ")
            )
        })
        .collect();
    insta::assert_snapshot!("provisions", rows.join("\n"));
}

#[test]
fn standing_rules_begin_with_their_last_clause_and_rest_on_clauses_in_force() {
    let standing = || {
        let bodies = rules().body_rules.iter().map(|r| (&r.id, r.from, &r.cites));
        let offices = rules().offices.iter().map(|r| (&r.id, r.from, &r.cites));
        let provisions = rules().provisions.iter().map(|r| (&r.id, r.from, &r.cites));
        bodies.chain(offices).chain(provisions)
    };
    for (id, from, cites) in standing() {
        let clauses: Vec<_> = cites.iter().map(|cite| &rules().clauses[cite]).collect();
        let last: Option<Date> = clauses.iter().map(|clause| clause.introduced).max();
        assert_eq!(Some(from), last, "{id} begins when its last clause does");
        for on in [from, date(2025, 6, 11)] {
            assert!(
                clauses.iter().all(|clause| clause.in_force_on(on)),
                "{id} on {on}"
            );
        }
    }
}

#[test]
fn every_clause_in_force_carries_a_rule_or_is_the_head_of_some() {
    let mut cited: BTreeSet<&str> = BTreeSet::new();
    let mut add = |ids: &'static [String]| cited.extend(ids.iter().map(String::as_str));
    rules().powers.iter().for_each(|r| add(&r.cites));
    rules().thresholds.values().for_each(|r| add(&r.cites));
    rules().counting.iter().for_each(|r| add(&r.cites));
    rules().rights.iter().for_each(|r| add(&r.cites));
    rules().restrictions.iter().for_each(|r| add(&r.cites));
    rules().body_rules.iter().for_each(|r| add(&r.cites));
    rules().offices.iter().for_each(|r| add(&r.cites));
    rules().duties.iter().for_each(|r| add(&r.cites));
    rules().provisions.iter().for_each(|r| add(&r.cites));
    let bare: Vec<&str> = rules()
        .in_force(date(2025, 6, 11))
        .into_iter()
        .map(|clause| clause.id.as_str())
        .filter(|id| !cited.contains(id))
        // A head has parts, and the parts carry the rules; a named subcommittee is a record of the register.
        .filter(|id| {
            !rules()
                .clauses
                .keys()
                .any(|other| other.starts_with(&format!("{id}-")))
        })
        .filter(|id| !id.starts_with("subcommittee-regulation-2-"))
        .collect();
    assert_eq!(bare, Vec::<&str>::new());
}
