use charter::{Case, Outcome, Votes, decide, outcome};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::data::rules;

fn a_day() -> impl Strategy<Value = Date> {
    (0_i32..12_000).prop_map(|days| {
        date(1995, 1, 1)
            .checked_add(jiff::Span::new().days(days))
            .expect("small numbers and known days")
    })
}

prop_compose! {
    fn a_case()(
        on in a_day(),
        entitled in 0_u32..200,
        matter in 0_usize..20,
        body in prop::bool::ANY,
        present_share in 0_u32..=100,
        split in (0_u32..=100, 0_u32..=100),
        letters in (0_u32..20, 0_u32..20),
        restricted in 0_u32..5,
        assembly in prop::bool::ANY,
        willing in prop::option::of(prop::bool::ANY),
        idle_days in prop::option::of(0_i32..1500),
    ) -> Case {
        let present = entitled * present_share / 100;
        let in_favour = present * split.0 / 100;
        let against = (present - in_favour) * split.1 / 100;
        let away = entitled - present;
        let written = Votes { in_favour: letters.0.min(away), against: letters.1.min(away - letters.0.min(away)), abstain: 0 };
        Case {
            on,
            body: if body { "general-assembly" } else { "working-committee" }.to_owned(),
            matter: rules().matters.keys().nth(matter).expect("small numbers and known days").clone(),
            entitled,
            restricted,
            present,
            votes: Votes { in_favour, against, abstain: present - in_favour - against },
            written,
            assembly_years: if assembly { vec![on.year()] } else { Vec::new() },
            entrusted: Vec::new(),
            inactive_since: idle_days.map(|days| on.checked_sub(jiff::Span::new().days(days)).expect("small numbers and known days")),
            candidate_willing: willing,
            candidates: Vec::new(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn every_question_has_one_answer_and_every_answer_its_reason(case in a_case()) {
        prop_assert!(case.possible().is_ok());
        let decision = decide(rules(), &case);
        prop_assert_eq!(decision.outcome, outcome(rules(), &case));
        prop_assert!(!decision.because.is_empty() || decision.interpretations.contains(&"I12"));
        prop_assert!(decision.depends_on.iter().all(|id| decision.interpretations.contains(id)));
        let counted = matches!(decision.outcome, Outcome::Adopted | Outcome::Rejected | Outcome::NoQuorum);
        prop_assert_eq!(decision.quorum.is_some(), counted);
        let in_force = decision.because.iter().all(|clause| clause.in_force_on(case.on));
        prop_assert!(in_force || decision.outcome == Outcome::NoSuchPower || decision.outcome == Outcome::NotCompetent);
    }

    #[test]
    fn a_vote_changed_to_in_favour_never_loses(case in a_case()) {
        if outcome(rules(), &case) == Outcome::Adopted && case.votes.against > 0 {
            let mut friendlier = case.clone();
            friendlier.votes.against -= 1;
            friendlier.votes.in_favour += 1;
            prop_assert_eq!(outcome(rules(), &friendlier), Outcome::Adopted);
        }
    }

    #[test]
    fn one_more_present_never_loses_the_quorum(case in a_case()) {
        if case.present < case.entitled - case.written.total().min(case.entitled) {
            let mut fuller = case.clone();
            fuller.present += 1;
            if fuller.possible().is_ok() && outcome(rules(), &case) != Outcome::NoQuorum {
                prop_assert_ne!(outcome(rules(), &fuller), Outcome::NoQuorum);
            }
        }
    }

    #[test]
    fn an_empty_base_never_passes(case in a_case()) {
        let mut empty = case;
        empty.entitled = 0;
        empty.restricted = 0;
        empty.present = 0;
        empty.votes = Votes::default();
        empty.written = Votes::default();
        prop_assert_ne!(outcome(rules(), &empty), Outcome::Adopted);
    }

    #[test]
    fn the_order_of_votes_does_not_matter(
        case in a_case(),
        ballots in prop::collection::vec(0_u8..3, 0..60).prop_flat_map(|ballots| (Just(ballots.clone()), Just(ballots).prop_shuffle())),
        candidates in prop::collection::vec(0_u32..9, 2..5).prop_flat_map(|votes| (Just(votes.clone()), Just(votes).prop_shuffle())),
    ) {
        let told = |ballots: &[u8], candidates: &[u32]| {
            let mut case = case.clone();
            (case.entitled, case.present, case.written) = (90, 60, Votes::default());
            case.votes = Votes::default();
            for ballot in ballots {
                match ballot {
                    0 => case.votes.in_favour += 1,
                    1 => case.votes.against += 1,
                    _ => case.votes.abstain += 1,
                }
            }
            case.candidates = candidates.to_vec();
            let decision = decide(rules(), &case);
            (decision.outcome, decision.quorum, decision.majority, decision.depends_on)
        };
        prop_assert_eq!(told(&ballots.0, &candidates.0), told(&ballots.1, &candidates.1));
    }
}
