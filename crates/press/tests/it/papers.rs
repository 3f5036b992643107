use press::{Agenda, Certificate, Decision, Head, Item, Letter, Minutes, PressError, Signature, Verdict};

use crate::pdf;

const WORDS: [(&str, &str); 6] = [
    ("en", "Liaoning"),
    ("zh", "辽宁省"),
    ("ja", "遼寧省"),
    ("ko", "랴오닝성"),
    ("mn", "Ляонин муж, Өвөрхангай"),
    ("ru", "Провинция Ляонин"),
];

fn head(lang: &str, word: &str) -> Head {
    Head {
        lang: lang.to_owned(),
        association: word.to_owned(),
        abbreviation: "NEAR".to_owned(),
        colour: "#0b5a8a".to_owned(),
        title: word.to_owned(),
        reference: Some("WC-2024/1".to_owned()),
        dated: "2024-09-25".to_owned(),
        day: (2024, 9, 25),
        ..Head::default()
    }
}

fn list(word: &str) -> Option<Agenda> {
    Some(Agenda {
        title: word.to_owned(),
        items: vec![word.to_owned(), word.to_owned()],
        below: vec![vec![word.to_owned()]],
    })
}

fn signatures(word: &str) -> Vec<Signature> {
    vec![Signature {
        name: word.to_owned(),
        role: word.to_owned(),
    }]
}

/// A motion in minutes, with what its vote came to.
fn voted_on(word: &str) -> Item {
    Item {
        title: word.to_owned(),
        paragraphs: vec![word.to_owned()],
        verdicts: vec![Verdict {
            outcome: word.to_owned(),
            sums: "28 : 14".to_owned(),
            because: vec![word.to_owned(), "9(2)".to_owned()],
            roll: vec![word.to_owned()],
        }],
        below: Vec::new(),
    }
}

/// Every kind of paper with every part it can have.
fn papers(lang: &str, word: &str) -> Vec<Result<Vec<u8>, PressError>> {
    let details = vec![(word.to_owned(), word.to_owned())];
    let paragraphs = vec![word.to_owned()];
    vec![
        press::letter(&Letter {
            head: head(lang, word),
            to: paragraphs.clone(),
            greeting: word.to_owned(),
            paragraphs: paragraphs.clone(),
            details: details.clone(),
            agenda: list(word),
            farewell: word.to_owned(),
            signatures: signatures(word),
        }),
        press::minutes(&Minutes {
            head: head(lang, word),
            details: details.clone(),
            attendance: list(word),
            items: vec![Item {
                title: word.to_owned(),
                below: vec![voted_on(word)],
                ..Item::default()
            }],
            signatures: signatures(word),
        }),
        press::decision(&Decision {
            head: head(lang, word),
            details: details.clone(),
            paragraphs: paragraphs.clone(),
            result: Some(word.to_owned()),
            because: list(word),
            signatures: signatures(word),
        }),
        press::certificate(&Certificate {
            head: head(lang, word),
            before: word.to_owned(),
            name: word.to_owned(),
            paragraphs,
            details,
            signatures: signatures(word),
            proof: Some(word.to_owned()),
        }),
    ]
}

#[test]
fn every_paper_is_set_in_every_language() {
    for (lang, word) in WORDS {
        for paper in papers(lang, word) {
            let bytes = paper.unwrap_or_else(|error| panic!("{lang}: {error}"));
            assert!(pdf::text(&bytes).contains(&pdf::bare(word)), "{lang}");
            assert!(pdf::tags(&bytes).contains("H1"), "{lang}: no heading");
        }
    }
}
