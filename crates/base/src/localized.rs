use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::Lang;

/// A text in several languages, with the languages in which somebody confirmed it.
///
/// JSON in the record: `{"en": "…", "zh": "…", "reviewed": ["zh"]}`. The API tells the review beside the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localized {
    #[serde(flatten)]
    texts: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    reviewed: BTreeSet<String>,
}

/// Which language to show when the one asked for is missing: English is the widest read, then the report's.
const FALLBACKS: [Lang; 3] = [Lang::En, Lang::Zh, Lang::Ko];

/// Whether a text is as short as a person's name, and in Chinese characters alone.
fn is_han_name(text: &str) -> bool {
    const LONGEST: usize = 5;
    text.chars().count() <= LONGEST && text.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'))
}

impl Localized {
    pub fn new(texts: impl IntoIterator<Item = (Lang, String)>) -> Self {
        let texts = texts
            .into_iter()
            .map(|(lang, text)| (lang.code().to_owned(), text))
            .collect();
        Self {
            texts,
            reviewed: BTreeSet::new(),
        }
    }

    pub fn with_reviewed(mut self, langs: impl IntoIterator<Item = Lang>) -> Self {
        self.reviewed = langs.into_iter().map(|lang| lang.code().to_owned()).collect();
        self
    }

    /// The text in exactly this language.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.texts.get(lang.code()).map(String::as_str)
    }

    /// The text in this language or, where it is missing, in the next best, with the language it is in: one in the
    /// reader's own script comes first.
    pub fn best(&self, lang: Lang) -> (&str, Lang) {
        let akin = match lang {
            Lang::Mn => Some(Lang::Ru),
            // A name in Chinese characters is read as it stands; a Chinese text is not.
            Lang::Ja => Some(Lang::Zh).filter(|zh| self.get(*zh).is_some_and(is_han_name)),
            _ => None,
        };
        std::iter::once(lang)
            .chain(akin)
            .chain(FALLBACKS)
            .chain(Lang::ALL)
            .find_map(|candidate| self.get(candidate).map(|text| (text, candidate)))
            .unwrap_or(("", lang))
    }

    pub fn is_reviewed(&self, lang: Lang) -> bool {
        self.reviewed.contains(lang.code())
    }

    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Every language's text.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(lang, text)| (lang.as_str(), text.as_str()))
    }
}

impl AsRef<Localized> for Localized {
    fn as_ref(&self) -> &Localized {
        self
    }
}

impl JsonSchema for Localized {
    fn schema_name() -> Cow<'static, str> {
        "Localized".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let text = json_schema!({ "type": "string" });
        let langs: BTreeMap<&str, &Schema> = Lang::ALL.map(|lang| (lang.code(), &text)).into_iter().collect();
        json_schema!({
            "type": "object",
            "description": "A text by language, in as many as are known",
            "properties": langs,
            "additionalProperties": false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let name = Localized::new([(Lang::Zh, "浦项市".into()), (Lang::Ko, "포항시".into())]);
        assert_eq!(name.best(Lang::Ko), ("포항시", Lang::Ko));
        assert_eq!(name.best(Lang::Mn), ("浦项市", Lang::Zh));
        let person = Localized::new([
            (Lang::En, "Ekaterina Kochetova".into()),
            (Lang::Ru, "Кочетова Екатерина".into()),
        ]);
        assert_eq!(person.best(Lang::Mn), ("Кочетова Екатерина", Lang::Ru));
        assert_eq!(person.best(Lang::Ja).1, Lang::En);
        let named = |zh: &str| Localized::new([(Lang::En, "A".into()), (Lang::Zh, zh.into())]);
        assert_eq!(named("李乐成").best(Lang::Ja), ("李乐成", Lang::Zh));
        assert_eq!(named("专门委员会的报告").best(Lang::Ja), ("A", Lang::En));
        assert_eq!(Localized::default().best(Lang::Mn), ("", Lang::Mn));
    }

    #[test]
    fn json_keeps_texts_and_review_state() {
        let text = Localized::new([(Lang::En, "Chair".into())]).with_reviewed([Lang::En]);
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(json, r#"{"en":"Chair","reviewed":["en"]}"#);
        assert_eq!(serde_json::from_str::<Localized>(&json).unwrap(), text);
    }
}
