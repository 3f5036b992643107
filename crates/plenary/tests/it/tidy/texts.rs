use std::collections::{BTreeMap, BTreeSet};

use base::Lang;

use super::{files, read, shown};
use crate::support::root;

/// Keys with the variables they use, of one text file.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines() {
        if let Some((name, _)) = line
            .split_once(" =")
            .filter(|(name, _)| !name.starts_with([' ', '#']))
        {
            key = name.to_owned();
            found.insert(key.clone(), BTreeSet::new());
        }
        for (at, _) in line.match_indices('$') {
            let variable: String = line[at + 1..]
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect();
            // A plural chooses by `n` and shows `shown`: a language without plurals needs only one of the two.
            let counted = ["n", "shown"].contains(&variable.as_str());
            found
                .entry(key.clone())
                .or_default()
                .insert(if counted { "n".into() } else { variable });
        }
    }
    found
}

#[test]
fn every_language_has_every_key_with_the_same_variables() {
    for file in files("locales/en", &["ftl"]) {
        let name = file.file_name().expect("a name");
        let original = messages(&read(&file));
        for lang in Lang::ALL {
            let twin = root().join("locales").join(lang.code()).join(name);
            assert_eq!(messages(&read(&twin)), original, "{}", shown(&twin));
        }
    }
}

/// Whether a message has words of its own, not only marks between its variables.
fn says_something(line: &str) -> bool {
    let value = line.split_once(" = ").map_or("", |(_, value)| value);
    let mut depth = 0;
    value.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0 && c.is_alphabetic()
    })
}

#[test]
fn no_translation_is_left_in_english() {
    let same_everywhere = ["NEAR DAY", "ISO 3166-2", "%", "KRW", "USD", "CNY", "JPY"];
    for file in files("locales/en", &["ftl"]) {
        let name = file.file_name().expect("a name");
        let english: BTreeSet<String> = read(&file)
            .lines()
            .filter(|l| l.contains(" = "))
            .map(str::to_owned)
            .collect();
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
            let text = read(&root().join("locales").join(lang.code()).join(name));
            let left: Vec<&str> = text
                .lines()
                .filter(|line| english.contains(*line) && !line.ends_with("->") && says_something(line))
                .filter(|line| !same_everywhere.iter().any(|word| line.ends_with(word)))
                .collect();
            assert_eq!(left, Vec::<&str>::new(), "{lang}/{}", name.to_string_lossy());
        }
    }
}

#[test]
fn every_key_is_used() {
    let templates: String = files("templates", &["html", "txt"])
        .iter()
        .map(|file| read(file))
        .collect();
    let code: String = files("crates", &["rs"]).iter().map(|file| read(file)).collect();
    let prefixes: BTreeSet<String> = ["word(\"", "word_n(\"", "word_or_own(\""]
        .into_iter()
        .flat_map(|sign| templates.match_indices(sign))
        .map(|(at, sign)| {
            templates[at + sign.len()..]
                .chars()
                .take_while(|c| *c != '"')
                .collect()
        })
        .chain(
            [
                "country-",
                "fault-",
                "problem-",
                "rule-",
                "alias-kind-",
                "grid-",
                "body-kind-",
                "news-state-",
                "event-status-",
                "cite-",
                "government-type-",
                "field-name-",
                "members-count-",
                "quantity-",
            ]
            .map(str::to_owned),
        )
        .collect();
    let mut unused = Vec::new();
    for file in files("locales/en", &["ftl"]) {
        for key in messages(&read(&file)).into_keys() {
            let quoted = format!("\"{key}\"");
            let used = templates.contains(&quoted)
                || code.contains(&quoted)
                || prefixes.iter().any(|p| key.starts_with(p));
            if !used {
                unused.push(key);
            }
        }
    }
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn templates_hold_no_literal_text() {
    let mut literal = Vec::new();
    for file in files("templates", &["html"]) {
        let text = read(&file);
        let mut rest = text.as_str();
        let mut visible = String::new();
        while let Some(at) = rest.find(['{', '<']) {
            visible.push_str(&rest[..at]);
            let end = match rest.as_bytes().get(at + 1) {
                Some(b'{') => rest[at..].find("}}").map(|e| at + e + 2),
                Some(b'%') => rest[at..].find("%}").map(|e| at + e + 2),
                _ => end_of_tag(&rest[at..]).map(|e| at + e),
            };
            rest = end.and_then(|end| rest.get(end..)).unwrap_or("");
        }
        let words: Vec<&str> = visible
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic))
            .collect();
        let words: Vec<&&str> = words
            .iter()
            .filter(|word| !["JSON", "CSV", "XLSX"].contains(word))
            .collect();
        if !words.is_empty() {
            literal.push(format!("{}: {words:?}", shown(&file)));
        }
    }
    assert_eq!(literal, Vec::<String>::new());
}

/// Where a tag ends: the first `>` outside of template marks, which may hold one themselves.
fn end_of_tag(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0;
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, bytes.get(at + 1)) {
            (b'{', Some(b'{' | b'%')) => depth += 1,
            (b'}' | b'%', Some(b'}')) => depth -= 1,
            (b'>', _) if depth <= 0 => return Some(at + 1),
            _ => {}
        }
    }
    None
}
