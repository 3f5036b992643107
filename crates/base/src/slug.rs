/// Whether a text may be the id of a record: lower-case words and digits joined by single hyphens.
pub fn is_slug(text: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 80 && text.split('-').all(word)
}

/// Whether a text may be the id of a government: an ISO 3166-2 code, with a suffix for a part of one
/// (`KR-47-POHANG`).
pub fn is_government_id(text: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let mut words = text.split('-');
    text.len() <= 80
        && words.next().is_some_and(|w| w.len() == 2 && word(w))
        && words.all(word)
        && text.contains('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_words_joined_by_hyphens() {
        assert!(is_slug("2024-09-24-14th-working-committee"));
        assert!(
            ["", "a--b", "A", "a_b", "-a", "é"]
                .iter()
                .all(|bad| !is_slug(bad))
        );
        assert!(is_government_id("CN-LN") && is_government_id("KR-47-POHANG") && is_government_id("KG-C"));
        assert!(
            ["CN", "cn-ln", "CN-", "CHN-LN"]
                .iter()
                .all(|bad| !is_government_id(bad))
        );
    }
}
