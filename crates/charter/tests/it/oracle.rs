//! A second implementation, written from the articles and by other means: it counts members one by one and knows no
//! data. Every assembly of up to six members, in every state of each member, for every matter, body, kind of year and
//! day on which anything changes, must come out alike.

use charter::{Case, Outcome, Votes, outcome};
use jiff::civil::{Date, date};

use crate::data::rules;

#[derive(Clone, Copy, PartialEq)]
enum State {
    Away,
    For,
    Against,
    Abstains,
    Silent,
    WritesFor,
    WritesAgainst,
    WritesAbstention,
}

const STATES: [State; 8] = [
    State::Away,
    State::For,
    State::Against,
    State::Abstains,
    State::Silent,
    State::WritesFor,
    State::WritesAgainst,
    State::WritesAbstention,
];

/// What the articles say, told member by member.
fn by_hand(members: &[State], matter: &str, body: &str, on: Date, assembly_this_year: bool) -> Outcome {
    let assembly = body == "general-assembly";
    let began = match matter {
        "admit-associate" | "expel-associate" | "approve-fee-matter" => date(2016, 9, 27),
        "admit-special-member" => date(2024, 3, 18),
        "establish-subcommittee"
        | "amend-committee-regulation"
        | "elect-coordinator"
        | "replace-coordinator" => date(1998, 10, 21),
        _ => date(1996, 9, 12),
    };
    if on < began {
        return Outcome::NoSuchPower;
    }
    let of_the_committee = [
        "establish-subcommittee",
        "amend-committee-regulation",
        "elect-coordinator",
        "admit-observer",
    ];
    let delegated = [
        "admit-member",
        "expel-member",
        "admit-associate",
        "expel-associate",
        "approve-budget",
        "approve-fee-matter",
    ];
    if matter == "replace-coordinator" {
        // Nothing is known of the coordinator here.
        return if assembly {
            Outcome::NotCompetent
        } else {
            Outcome::NotAdmissible
        };
    }
    if matter != "admit-special-member" {
        let may = if of_the_committee.contains(&matter) {
            !assembly
        } else if assembly {
            true
        } else {
            delegated.contains(&matter) && on >= date(2016, 9, 27) && !assembly_this_year
        };
        if !may {
            return Outcome::NotCompetent;
        }
    }
    by_votes(members, matter, on)
}

/// Quorum and majority, once the body may decide.
fn by_votes(members: &[State], matter: &str, on: Date) -> Outcome {
    let letters_count = on >= date(2022, 9, 21);
    let mut there = 0;
    let mut in_favour = 0;
    for member in members {
        match member {
            State::Away => {}
            State::For => {
                there += 1;
                in_favour += 1;
            }
            State::Against | State::Abstains | State::Silent => there += 1,
            State::WritesFor if letters_count => {
                there += 1;
                in_favour += 1;
            }
            State::WritesAgainst | State::WritesAbstention if letters_count => there += 1,
            State::WritesFor | State::WritesAgainst | State::WritesAbstention => {}
        }
    }
    let away = members.len() - there;
    if there <= away {
        return Outcome::NoQuorum;
    }
    let two_thirds = [
        "admit-member",
        "expel-member",
        "admit-associate",
        "expel-associate",
        "set-dues",
        "amend-charter",
        "dissolve",
        "move-secretariat",
    ];
    let others = there - in_favour;
    let carried = if two_thirds.contains(&matter) {
        in_favour >= 2 * others
    } else {
        in_favour > others
    };
    if carried {
        Outcome::Adopted
    } else {
        Outcome::Rejected
    }
}

fn case_of(members: &[State], matter: &str, body: &str, on: Date, assembly_this_year: bool) -> Case {
    let count = |state: State| {
        u32::try_from(members.iter().filter(|member| **member == state).count())
            .expect("small numbers and known days")
    };
    Case {
        on,
        body: body.to_owned(),
        matter: matter.to_owned(),
        entitled: u32::try_from(members.len()).expect("small numbers and known days"),
        restricted: 0,
        present: count(State::For) + count(State::Against) + count(State::Abstains) + count(State::Silent),
        votes: Votes {
            in_favour: count(State::For),
            against: count(State::Against),
            abstain: count(State::Abstains),
        },
        written: Votes {
            in_favour: count(State::WritesFor),
            against: count(State::WritesAgainst),
            abstain: count(State::WritesAbstention),
        },
        assembly_years: if assembly_this_year {
            vec![on.year()]
        } else {
            Vec::new()
        },
        entrusted: Vec::new(),
        inactive_since: None,
        candidate_willing: None,
        candidates: Vec::new(),
    }
}

/// Every multiset of states of so many members.
fn assemblies(members: usize) -> Vec<Vec<State>> {
    fn grow(left: usize, from: usize, sofar: &mut Vec<State>, all: &mut Vec<Vec<State>>) {
        if left == 0 {
            all.push(sofar.clone());
            return;
        }
        for (index, state) in STATES.iter().enumerate().skip(from) {
            sofar.push(*state);
            grow(left - 1, index, sofar, all);
            sofar.pop();
        }
    }
    let mut all = Vec::new();
    grow(members, 0, &mut Vec::new(), &mut all);
    all
}

#[test]
fn every_small_assembly_comes_out_as_the_articles_say() {
    let mut days = rules().breakpoints();
    days.push(date(1996, 9, 11));
    days.push(date(2025, 6, 11));
    let all: Vec<Vec<State>> = (0..=6).flat_map(assemblies).collect();
    assert_eq!(all.len(), 3003);
    let mut compared = 0_u64;
    for matter in rules().matters.keys() {
        for body in ["general-assembly", "working-committee"] {
            for on in &days {
                for assembly_this_year in [true, false] {
                    for members in &all {
                        let case = case_of(members, matter, body, *on, assembly_this_year);
                        let expected = by_hand(members, matter, body, *on, assembly_this_year);
                        assert_eq!(outcome(rules(), &case), expected, "{case:?}");
                        compared += 1;
                    }
                }
            }
        }
    }
    assert!(compared > 3_000_000, "{compared}");
}
