//! What a ballot came to, as minutes say it on paper.

use platform::paper::Verdict;
use platform::web::Page;
use registry::bodies::Names;

use super::super::model::{Outcome, Way};
use super::shown::Shown;

/// The outcome with its votes, why, and who voted how; nothing as long as it was not counted.
pub fn verdict(page: &Page, names: &Names, shown: &Shown) -> Option<Verdict> {
    let outcome = shown.outcome.as_ref()?;
    let ballot = &shown.ballot;
    let mut said = vec![
        page.word("rule-outcome-", &outcome.outcome),
        page.word("ballot-way-", &ballot.way),
    ];
    if ballot.round > 1 {
        said.push(page.n("ballot-round", ballot.round));
    }
    said.extend(shown.decided.iter().map(|decided| decided.symbol.clone()));
    Some(Verdict {
        outcome: said.join(" · "),
        sums: sums(page, names, outcome).join(" · "),
        because: shown.because.clone(),
        roll: roll(page, names, shown),
    })
}

/// For, against and abstaining; of an election the votes of each candidate, and who abstained.
fn sums(page: &Page, names: &Names, outcome: &Outcome) -> Vec<String> {
    let sum = |label: String, votes: u32| format!("{label}{}{}", page.t("colon"), page.number(votes));
    let [in_favour, against, abstain] = [0_usize, 1, 2].map(|at| outcome.votes[at] + outcome.written[at]);
    let mut all: Vec<String> = match outcome.candidates.is_empty() {
        true => vec![
            sum(page.t("vote-for"), in_favour),
            sum(page.t("vote-against"), against),
        ],
        false => {
            let candidates = outcome.candidates.iter();
            candidates
                .map(|(candidate, votes)| sum(names.plain(page, candidate), *votes))
                .collect()
        }
    };
    all.push(sum(page.t("vote-abstain"), abstain));
    all
}

/// Who made each choice, a paragraph each, where votes are given by name.
fn roll(page: &Page, names: &Names, shown: &Shown) -> Vec<String> {
    if shown.ballot.by(Way::Counted) {
        return Vec::new();
    }
    let comma = page.t("list-comma");
    let who = |choice: &str| -> Vec<String> {
        let voted = shown.roll.iter();
        voted
            .filter(|(_, chosen, _)| chosen.as_deref() == Some(choice))
            .map(|(id, _, _)| names.plain(page, id))
            .collect()
    };
    let said = |choice: &str| -> Option<String> {
        let who = who(choice);
        if who.is_empty() {
            return None;
        }
        let mut args = vec![("names", who.join(&comma).into())];
        let key = match choice {
            "for" => "minutes-roll-for",
            "against" => "minutes-roll-against",
            "abstain" => "minutes-roll-abstain",
            candidate => {
                args.push(("candidate", names.plain(page, candidate).into()));
                "minutes-roll-named"
            }
        };
        Some(page.args(key, &args))
    };
    shown.ballot.choices().into_iter().filter_map(said).collect()
}
