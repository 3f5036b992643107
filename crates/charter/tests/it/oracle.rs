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
    /// Its vote is restricted; only where the fee regulation is in force.
    Restricted,
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
    // A member with a restricted vote is as if it were none; nobody's was before there was a fee regulation.
    let restricts = on >= date(2016, 9, 28);
    let counted = members
        .iter()
        .filter(|member| **member != State::Restricted || !restricts)
        .count();
    for member in members {
        match member {
            State::Away | State::Restricted => {}
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
    let away = counted - there;
    // Half is a quorum for replacing a coordinator, and for nothing else; nobody is never one.
    let quorate = if matter == "replace-coordinator" {
        there >= away && there > 0
    } else {
        there > away
    };
    if !quorate {
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
        entitled: u32::try_from(members.len()).expect("small numbers and known days")
            - count(State::Restricted),
        restricted: count(State::Restricted),
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
fn assemblies(states: &[State], members: usize) -> Vec<Vec<State>> {
    fn grow(states: &[State], left: usize, from: usize, sofar: &mut Vec<State>, all: &mut Vec<Vec<State>>) {
        if left == 0 {
            all.push(sofar.clone());
            return;
        }
        for (index, state) in states.iter().enumerate().skip(from) {
            sofar.push(*state);
            grow(states, left - 1, index, sofar, all);
            sofar.pop();
        }
    }
    let mut all = Vec::new();
    grow(states, members, 0, &mut Vec::new(), &mut all);
    all
}

const BODIES: [&str; 2] = ["general-assembly", "working-committee"];

#[test]
fn every_small_assembly_comes_out_as_the_articles_say() {
    let mut days = rules().breakpoints();
    days.push(date(1996, 9, 11));
    days.push(date(2025, 6, 11));
    let all: Vec<Vec<State>> = (0..=6).flat_map(|n| assemblies(&STATES, n)).collect();
    assert_eq!(all.len(), 3003);
    let mut compared = 0_u64;
    for matter in rules().matters.keys() {
        for body in BODIES {
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

#[test]
fn every_small_assembly_with_restricted_members_comes_out_as_the_articles_say() {
    let mut states = STATES.to_vec();
    states.push(State::Restricted);
    let all: Vec<Vec<State>> = (1..=4).flat_map(|n| assemblies(&states, n)).collect();
    let restricted: Vec<&Vec<State>> = all.iter().filter(|m| m.contains(&State::Restricted)).collect();
    let days = [
        date(2016, 9, 27),
        date(2016, 9, 28),
        date(2022, 9, 21),
        date(2025, 6, 11),
    ];
    for matter in rules().matters.keys() {
        for (body, on) in BODIES.iter().flat_map(|body| days.map(|on| (*body, on))) {
            for assembly_this_year in [true, false] {
                for members in &restricted {
                    let case = case_of(members, matter, body, on, assembly_this_year);
                    let expected = by_hand(members, matter, body, on, assembly_this_year);
                    assert_eq!(outcome(rules(), &case), expected, "{case:?}");
                }
            }
        }
    }
}

#[test]
fn every_small_committee_replaces_a_coordinator_as_the_regulation_says() {
    let all: Vec<Vec<State>> = (0..=6).flat_map(|n| assemblies(&STATES, n)).collect();
    let matter = "replace-coordinator";
    let on = date(2025, 6, 11);
    // The day since when, and whether two years are full.
    let idle = [
        (None, false),
        (Some(date(2023, 6, 12)), false),
        (Some(date(2023, 6, 11)), true),
        (Some(date(2001, 1, 1)), true),
    ];
    for members in &all {
        for (since, full) in idle {
            for willing in [None, Some(false), Some(true)] {
                for body in BODIES {
                    let mut case = case_of(members, matter, body, on, true);
                    case.inactive_since = since;
                    case.candidate_willing = willing;
                    let expected = if body == "general-assembly" {
                        Outcome::NotCompetent
                    } else if full && willing == Some(true) {
                        by_votes(members, matter, on)
                    } else {
                        Outcome::NotAdmissible
                    };
                    assert_eq!(outcome(rules(), &case), expected, "{case:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_entrusted_is_decided_as_the_assembly_would() {
    let of_the_assembly = [
        "admit-member",
        "expel-member",
        "admit-associate",
        "expel-associate",
        "set-dues",
        "amend-charter",
        "dissolve",
        "move-secretariat",
        "elect-auditors",
        "approve-budget",
        "approve-fee-matter",
        "next-assembly",
        "adopt-work-plan",
        "other",
    ];
    let all: Vec<Vec<State>> = (0..=4).flat_map(|n| assemblies(&STATES, n)).collect();
    let days = [
        date(1996, 9, 12),
        date(2016, 9, 26),
        date(2016, 9, 27),
        date(2025, 6, 11),
    ];
    let body = "working-committee";
    for matter in rules().matters.keys() {
        for on in days {
            for (members, assembly_this_year) in all.iter().flat_map(|m| [(m, true), (m, false)]) {
                let mut case = case_of(members, matter, body, on, assembly_this_year);
                let bare = by_hand(members, matter, body, on, assembly_this_year);
                let entrusted = if of_the_assembly.contains(&matter.as_str()) && bare != Outcome::NoSuchPower
                {
                    by_votes(members, matter, on)
                } else {
                    bare
                };
                case.entrusted = vec![matter.clone()];
                assert_eq!(outcome(rules(), &case), entrusted, "{case:?}");
                let another = if matter == "other" { "dissolve" } else { "other" };
                case.entrusted = vec![another.to_owned()];
                assert_eq!(outcome(rules(), &case), bare, "{case:?}");
            }
        }
    }
}

#[test]
fn of_several_candidates_the_one_with_the_most_votes_is_named() {
    for entitled in 0..=6_u32 {
        for present in 0..=entitled {
            for a in 0..=present {
                for b in 0..=present - a {
                    for c in 0..=present - a - b {
                        for candidates in [vec![a], vec![a, b], vec![a, b, c]] {
                            let mut case = case_of(
                                &[],
                                "next-assembly",
                                "working-committee",
                                date(2024, 9, 24),
                                false,
                            );
                            (case.entitled, case.present) = (entitled, present);
                            let ahead = |one: usize| {
                                candidates
                                    .iter()
                                    .enumerate()
                                    .all(|(other, votes)| other == one || *votes < candidates[one])
                            };
                            let expected = if candidates.len() < 2 {
                                Outcome::NotCompetent
                            } else if present <= entitled - present {
                                Outcome::NoQuorum
                            } else if (0..candidates.len()).any(ahead) {
                                Outcome::Adopted
                            } else {
                                Outcome::Rejected
                            };
                            case.candidates = candidates;
                            assert_eq!(outcome(rules(), &case), expected, "{case:?}");
                        }
                    }
                }
            }
        }
    }
}
