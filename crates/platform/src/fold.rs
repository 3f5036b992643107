//! Folding of names for comparison: case, width and accents of spelling do not matter, letters do.

use icu_normalizer::ComposingNormalizerBorrowed;

/// `text` in the form in which names are compared: NFKC, lower case, Hiragana for
/// Katakana, single blanks, no hyphens or dots.
pub fn fold(text: &str) -> String {
    let normal = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(text)
        .to_lowercase();
    let plain: String = normal
        .chars()
        .map(hiragana)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A character of Katakana as Hiragana, so that a name is found in either: ト becomes と.
pub fn hiragana(c: char) -> char {
    const APART: u32 = 0x60;
    match c {
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - APART).unwrap_or(c),
        _ => c,
    }
}

/// The candidate nearest to what was typed, if any is near enough to be worth proposing.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = fold(typed);
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&typed, &fold(candidate)), candidate))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
