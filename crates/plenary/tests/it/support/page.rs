use scraper::{Html, Selector};

/// A page as a browser reads it.
pub struct Document(Html);

impl Document {
    pub fn parse(body: &str) -> Self {
        Self(Html::parse_document(body))
    }

    /// Faults of the markup.
    pub fn faults(&self) -> Vec<String> {
        self.0.errors.iter().map(ToString::to_string).collect()
    }

    fn select<'a>(&'a self, selector: &str) -> Vec<scraper::ElementRef<'a>> {
        let selector = Selector::parse(selector).unwrap_or_else(|_| panic!("no selector: {selector}"));
        let found: Vec<_> = self.0.select(&selector).map(|element| element.id()).collect();
        found
            .into_iter()
            .filter_map(|id| scraper::ElementRef::wrap(self.0.tree.get(id)?))
            .collect()
    }

    pub fn count(&self, selector: &str) -> usize {
        self.select(selector).len()
    }

    /// Text of every match, blanks joined.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let text = |e: scraper::ElementRef<'_>| {
            e.text()
                .collect::<String>()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        self.select(selector).into_iter().map(text).collect()
    }

    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.select(selector)
            .into_iter()
            .filter_map(|e| e.value().attr(name).map(str::to_owned))
            .collect()
    }

    /// Whatever would need a policy that allows it: scripts, styles and handlers that stand in the page itself.
    pub fn inline(&self) -> Vec<String> {
        let mut found: Vec<String> = self
            .select("script:not([src]), style, [style]")
            .into_iter()
            .map(|e| e.html().chars().take(120).collect())
            .collect();
        for e in self.select("*") {
            let handlers = e.value().attrs().filter(|(name, _)| name.starts_with("on"));
            found.extend(handlers.map(|(name, value)| format!("<{} {name}={value}>", e.value().name())));
            let addresses = ["href", "src", "action"]
                .into_iter()
                .filter_map(|name| e.value().attr(name));
            found.extend(
                addresses
                    .filter(|to| to.starts_with("javascript:"))
                    .map(str::to_owned),
            );
        }
        found
    }

    /// What a browser would send of the first form that matches: names and values, without buttons.
    pub fn fields(&self, form: &str) -> Vec<(String, String)> {
        let value = |e: &scraper::ElementRef<'_>| e.value().attr("value").unwrap_or_default().to_owned();
        let Some(form) = self.select(form).into_iter().next() else {
            return Vec::new();
        };
        let all = Selector::parse("input[name], select[name], textarea[name]").expect("a selector");
        let chosen = Selector::parse("option[selected]").expect("a selector");
        let mut fields = Vec::new();
        for e in form.select(&all) {
            let name = e.value().attr("name").unwrap_or_default().to_owned();
            let ticked = e.value().attr("checked").is_some();
            match (e.value().name(), e.value().attr("type")) {
                ("select", _) => {
                    let chosen = e.select(&chosen).next();
                    fields.push((name, chosen.map(|option| value(&option)).unwrap_or_default()));
                }
                ("textarea", _) => fields.push((name, e.text().collect())),
                (_, Some("checkbox")) if !ticked => {}
                (_, Some("file")) => {}
                _ => fields.push((name, value(&e))),
            }
        }
        fields
    }
}
