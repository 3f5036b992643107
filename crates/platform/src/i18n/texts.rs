use std::collections::BTreeMap;

use base::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// Arguments of a message.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// Every text of the interface in every language, parsed once at start.
pub struct Texts {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
}

impl Texts {
    /// Parses the files of each language. A file that does not parse is a fault of the build.
    pub fn new(files: &[(Lang, &str)]) -> Result<Self, String> {
        let mut bundles = BTreeMap::new();
        for lang in Lang::ALL {
            let id = lang
                .code()
                .parse()
                .map_err(|_| format!("{lang} is no language tag"))?;
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            bundle.set_use_isolating(false);
            for (_, text) in files.iter().filter(|(file_lang, _)| *file_lang == lang) {
                let resource = FluentResource::try_new((*text).to_owned())
                    .map_err(|(_, errors)| format!("a text file in {lang} does not parse: {errors:?}"))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors| format!("texts in {lang}: {errors:?}"))?;
            }
            bundles.insert(lang, bundle);
        }
        Ok(Self { bundles })
    }

    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundles
            .get(&lang)
            .is_some_and(|bundle| bundle.has_message(key))
    }

    /// The message, counting by `$n`, for what a number counts; after “about” and “more than” a language may
    /// decline it.
    pub fn unit_key(&self, lang: Lang, unit: &str, qualifier: &str) -> Option<String> {
        let of = format!("unit-{unit}-of");
        if qualifier != "exact" && self.has(lang, &of) {
            return Some(of);
        }
        let exact = format!("unit-{unit}");
        self.has(lang, &exact).then_some(exact)
    }

    /// A message. A key nobody wrote shows as `⟦key⟧`, which a test looks for on every page.
    pub fn get(&self, lang: Lang, key: &str, args: &Args<'_>) -> String {
        let missing = || format!("⟦{key}⟧");
        let Some(bundle) = self.bundles.get(&lang) else {
            return missing();
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return missing();
        };
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        if errors.is_empty() {
            text
        } else {
            format!("⟦{key}: {text}⟧")
        }
    }
}
