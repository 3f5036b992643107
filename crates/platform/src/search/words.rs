//! Cutting text into the tokens that are indexed and asked for: words and their stems where blanks part words,
//! overlapping pairs of characters for Han, Kana and Hangul.

use std::collections::BTreeSet;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use rust_stemmers::{Algorithm, Stemmer};

use crate::fold::hiragana;

/// What one word of a question may be found as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Tokens that must all be there: the pairs of a Han, Kana or Hangul run, or the word alone.
    pub tokens: Vec<String>,
    /// Other sets of tokens of which any one will do: the word's stems, or the word without its particle.
    pub instead: Vec<Vec<String>>,
    /// Whether a longer word that begins so will do as well.
    pub open: bool,
    /// How many letters it has.
    pub letters: usize,
}

/// The form in which texts are compared: NFKC, lower case, accents of Latin letters off, Hiragana
/// for Katakana, blanks between words.
pub fn plain(text: &str) -> String {
    let normal = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(text)
        .to_lowercase();
    let mut plain = String::with_capacity(normal.len());
    for c in normal.chars().map(hiragana) {
        if !c.is_alphanumeric() {
            plain.push(' ');
        } else if c.is_ascii() || !is_latin(c) {
            plain.push(c);
        } else {
            let mut buffer = [0; 4];
            let parts = DecomposingNormalizerBorrowed::new_nfd()
                .normalize(c.encode_utf8(&mut buffer))
                .into_owned();
            plain.extend(parts.chars().filter(|part| part.is_alphanumeric()));
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Scripts without blanks between words, and Hangul, whose particles cling to words.
fn is_paired(c: char) -> bool {
    matches!(c,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3134f}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Runs of one way of writing, in order.
fn runs(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    for word in plain(text).split(' ').filter(|word| !word.is_empty()) {
        let mut last = None;
        for c in word.chars() {
            match runs.last_mut() {
                Some(run) if last == Some(is_paired(c)) => run.push(c),
                _ => runs.push(c.to_string()),
            }
            last = Some(is_paired(c));
        }
    }
    runs
}

fn pairs(run: &str) -> Vec<String> {
    let chars: Vec<char> = run.chars().collect();
    if chars.len() < 2 {
        vec![run.to_owned()]
    } else {
        chars.windows(2).map(|pair| pair.iter().collect()).collect()
    }
}

/// Every token under which a text is indexed. Single characters are kept beside pairs, for one-character questions.
pub fn tokens(text: &str) -> BTreeSet<String> {
    let mut tokens = BTreeSet::new();
    for run in runs(text) {
        if run.starts_with(is_paired) {
            tokens.extend(pairs(&run));
            tokens.extend(run.chars().map(String::from));
        } else {
            tokens.extend(stems(&run));
            tokens.insert(run);
        }
    }
    tokens
}

/// The words of a question, the last one open while it may still be being typed.
pub fn question(text: &str) -> Vec<Word> {
    let runs = runs(text);
    let last = runs.len();
    let words = (1..).zip(runs).map(|(position, run)| {
        let letters = run.chars().count();
        if run.starts_with(is_paired) {
            let instead = without_particle(&run)
                .map(|bare| pairs(&bare))
                .into_iter()
                .collect();
            Word {
                tokens: pairs(&run),
                instead,
                open: false,
                letters,
            }
        } else {
            let open = position == last && run.chars().count() >= 3;
            Word {
                instead: stems(&run).into_iter().map(|stem| vec![stem]).collect(),
                tokens: vec![run],
                open,
                letters,
            }
        }
    });
    words.collect()
}

/// A Korean word without the particle at its end: 제주도의 becomes 제주도.
pub fn without_particle(word: &str) -> Option<String> {
    const PARTICLES: &[&str] = &[
        "에서", "으로", "에게", "까지", "부터", "의", "은", "는", "이", "가", "을", "를", "에", "와", "과",
        "로",
    ];
    let bare = PARTICLES
        .iter()
        .find_map(|particle| word.strip_suffix(particle))?;
    (bare.chars().count() >= 2 && bare.chars().all(is_hangul)).then(|| bare.to_owned())
}

/// Stems of a Latin or Cyrillic word. Cyrillic words are stemmed as Russian and as Mongolian, since a word does not
/// say which it is.
pub fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    if word.chars().all(is_cyrillic) {
        stems.push(Stemmer::create(Algorithm::Russian).stem(word).into_owned());
        stems.push(mongolian(word));
    } else if word.chars().all(|c| c.is_ascii_alphabetic()) {
        stems.push(Stemmer::create(Algorithm::English).stem(word).into_owned());
    }
    stems.retain(|stem| stem != word);
    stems.dedup();
    stems
}

/// Case, reflexive and plural endings of Mongolian, longest first.
const ENDINGS: &[&str] = &[
    "ийнхан",
    "ынхан",
    "уудын",
    "үүдийн",
    "аас",
    "ээс",
    "оос",
    "өөс",
    "аар",
    "ээр",
    "оор",
    "өөр",
    "тай",
    "тэй",
    "той",
    "руу",
    "рүү",
    "луу",
    "лүү",
    "ууд",
    "үүд",
    "нууд",
    "нүүд",
    "ийн",
    "ийг",
    "ний",
    "ын",
    "ыг",
    "ны",
    "ий",
    "ад",
    "эд",
    "од",
    "өд",
    "нд",
    "аа",
    "ээ",
    "оо",
    "өө",
    "йн",
    "йг",
    "ы",
    "д",
    "т",
    "н",
    "дэх",
    "дах",
    "тал",
];

/// A Mongolian word without endings and without the vowel that comes and goes before its last consonant, so that
/// аймаг, аймгийн and аймагт meet. No published stemmer covers Mongolian.
fn mongolian(word: &str) -> String {
    let mut stem = word.to_owned();
    for _ in 0..3 {
        let bare = ENDINGS
            .iter()
            .filter_map(|ending| stem.strip_suffix(ending))
            .filter(|bare| bare.chars().count() >= 3)
            .min_by_key(|bare| bare.len());
        match bare {
            Some(bare) => stem = bare.to_owned(),
            None => break,
        }
    }
    let mut chars: Vec<char> = stem.chars().collect();
    if chars.len() >= 5 && chars.last().is_some_and(|last| "аэоө".contains(*last)) {
        chars.pop();
    }
    let vowel = |c: char| "аэоөуүияеёюыйь".contains(c);
    match chars.as_slice() {
        [.., before, fleeting, last]
            if chars.len() >= 5 && !vowel(*before) && "аэоөи".contains(*fleeting) && !vowel(*last) =>
        {
            let kept = chars.len() - 2;
            chars[..kept].iter().chain([last]).collect()
        }
        _ => chars.into_iter().collect(),
    }
}

/// Pairs of letters of a name with its ends marked, for finding it when it is misspelt.
pub fn grams(name: &str) -> BTreeSet<String> {
    let marked: Vec<char> = std::iter::once('^').chain(name.chars()).chain(['$']).collect();
    marked.windows(2).map(|pair| pair.iter().collect()).collect()
}

/// The longer words of a name without their endings, each of which may be typed alone and misspelt.
pub fn name_stems(name: &str) -> Vec<String> {
    let stem = |word: &str| stems(word).into_iter().next().unwrap_or_else(|| word.to_owned());
    let long = |word: &&str| !word.contains(is_paired) && word.chars().count() >= 4;
    name.split(' ').filter(long).map(stem).collect()
}
