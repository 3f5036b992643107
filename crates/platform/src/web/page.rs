use std::fmt::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use base::{Country, Lang, PartialDate};
use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::{App, Ask, MenuItem};
use crate::actor::SignedIn;
use crate::i18n::Args;

/// Text that is HTML already.
pub struct Html(pub String);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// A text as shown: with the language it is in, if that is not the page's.
pub struct Shown<'a> {
    pub text: &'a str,
    pub lang: Lang,
}

/// The frame of a page, and everything a template may ask for: texts, dates, numbers, links.
pub struct Page {
    pub(super) app: Arc<App>,
    pub lang: Lang,
    pub on: Date,
    pub asked_on: Option<Date>,
    pub path: String,
    pub query: String,
    pub title: String,
    pub(super) who: Option<SignedIn>,
    pub(super) form_key: String,
    pub(super) unreviewed: AtomicBool,
    pub(super) han_only: AtomicBool,
    twin: Option<&'static str>,
}

/// Whole numbers of whatever width, by value or, as templates pass them, by reference.
pub trait Countable {
    fn count(&self) -> i64;
}

impl Countable for i64 {
    fn count(&self) -> i64 {
        *self
    }
}

impl Countable for u32 {
    fn count(&self) -> i64 {
        i64::from(*self)
    }
}

impl Countable for usize {
    fn count(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl<T: Countable> Countable for &T {
    fn count(&self) -> i64 {
        (*self).count()
    }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

impl Ask {
    /// The frame with a title by key.
    pub fn page(&self, title_key: &str) -> Page {
        self.page_titled(self.app.texts.get(self.lang, title_key, &[]))
    }

    /// The frame with a title of its own.
    pub fn page_titled(&self, title: impl Into<String>) -> Page {
        Page {
            app: Arc::clone(&self.app),
            lang: self.lang,
            on: self.on,
            asked_on: self.asked_on,
            path: self.path.clone(),
            query: self.query(),
            title: title.into(),
            who: self.who.clone(),
            form_key: self.form_key(),
            unreviewed: AtomicBool::new(false),
            han_only: AtomicBool::new(false),
            twin: None,
        }
    }
}

impl Page {
    /// The same page, which is to be had as JSON under this address.
    pub fn with_json(mut self, path: &'static str) -> Page {
        self.twin = Some(path);
        self
    }

    /// Where this page is to be had as JSON, with the same parameters; otherwise the members.
    pub fn json(&self) -> String {
        let Some(twin) = self.twin else {
            return "/api/v1/members".to_owned();
        };
        let query = match self.asked_on {
            Some(on) if self.query.is_empty() => format!("on={on}"),
            Some(on) => format!("{}&on={on}", self.query),
            None => self.query.clone(),
        };
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{twin}{mark}{query}")
    }

    /// A message without arguments.
    pub fn t(&self, key: &str) -> String {
        self.app.texts.get(self.lang, key, &[])
    }

    /// A message by a key made of a prefix and a word from the data (`event-kind-` + `forum`).
    pub fn word(&self, prefix: &str, word: &str) -> String {
        self.app.texts.get(self.lang, &format!("{prefix}{word}"), &[])
    }

    /// The same for words an association may bring of its own: without a message, the word itself.
    pub fn word_or_own(&self, prefix: &str, word: &str) -> String {
        let key = format!("{prefix}{word}");
        if self.app.texts.has(self.lang, &key) {
            self.t(&key)
        } else {
            word.to_owned()
        }
    }

    /// A message with a count, `$n`, in the plural its language asks for.
    pub fn n(&self, key: &str, count: impl Countable) -> String {
        let count = count.count();
        let shown = self.number(count);
        self.app
            .texts
            .get(self.lang, key, &[("n", count.into()), ("shown", shown.into())])
    }

    /// The word for what is counted, as a number of them is called.
    pub fn word_n(&self, prefix: &str, word: &str, count: impl Countable) -> String {
        self.n(&format!("{prefix}{word}"), count)
    }

    /// A message with one text argument.
    pub fn a(&self, key: &str, name: &str, value: &str) -> String {
        self.app
            .texts
            .get(self.lang, key, &[(name, FluentValue::from(value.to_owned()))])
    }

    /// The same for words an association may bring of its own: without a message, the value itself.
    pub fn a_or(&self, key: &str, name: &str, value: &str) -> String {
        if self.app.texts.has(self.lang, key) {
            self.a(key, name, value)
        } else {
            value.to_owned()
        }
    }

    /// A message with any arguments.
    pub fn args(&self, key: &str, args: &Args<'_>) -> String {
        self.app.texts.get(self.lang, key, args)
    }

    pub fn number(&self, number: impl Countable) -> String {
        self.app.formats.number(self.lang, number.count())
    }

    /// The value of a claim or figure: a number, a date, a span of dates, or as it stands.
    pub fn figure(&self, value: &str) -> Html {
        if let Ok(number) = value.parse::<i64>() {
            return Html(escaped(&self.number(number)));
        }
        if let Ok(date) = value.parse() {
            return self.date(&date);
        }
        let span = value
            .split_once('/')
            .and_then(|(from, until)| Some((from.parse().ok()?, until.parse().ok()?)));
        match span {
            Some((from, until)) => self.dates(&Some(from), &Some(until)),
            None => Html(escaped(value)),
        }
    }

    /// A number given in hundredths, with two decimals.
    pub fn hundredths(&self, number: impl Countable) -> String {
        self.app.formats.hundredths(self.lang, number.count())
    }

    pub fn day(&self, date: &Date) -> String {
        self.app.formats.date(self.lang, (*date).into())
    }

    /// A date as far as it is known, without markup.
    pub fn dated(&self, date: PartialDate) -> String {
        self.app.formats.date(self.lang, date)
    }

    pub fn date(&self, date: &PartialDate) -> Html {
        Html(format!(
            "<time datetime=\"{date}\">{}</time>",
            escaped(&self.app.formats.date(self.lang, *date))
        ))
    }

    /// A span of time as far as it is known.
    pub fn dates(&self, from: &Option<PartialDate>, until: &Option<PartialDate>) -> Html {
        match (from, until) {
            (Some(from), Some(until)) if from == until => self.date(from),
            (Some(from), Some(until)) => {
                let (first, last, bare) = self.app.formats.span(self.lang, *from, *until);
                let dash = if bare { "–" } else { " – " };
                let (first, last) = (escaped(&first), escaped(&last));
                Html(format!(
                    "<time datetime=\"{from}\">{first}</time>{dash}<time datetime=\"{until}\">{last}</time>"
                ))
            }
            (Some(from), None) => self.date(from),
            (None, Some(until)) => Html(format!("–&#8201;{}", self.date(until))),
            (None, None) => Html(escaped(&self.t("date-unknown"))),
        }
    }

    /// A validity: since when, until when; open ends say so.
    pub fn validity(&self, from: &Option<PartialDate>, until: &Option<PartialDate>) -> Html {
        match (from, until) {
            (Some(_), Some(_)) => self.dates(from, until),
            (Some(from), None) => {
                let date = self.app.formats.date(self.lang, *from);
                Html(escaped(&self.a("date-since", "date", &date)))
            }
            (None, Some(until)) => {
                let date = self.app.formats.date(self.lang, *until);
                Html(escaped(&self.a("date-until", "date", &date)))
            }
            (None, None) => Html(escaped(&self.t("date-unknown"))),
        }
    }

    pub fn month_name(&self, month: &i8) -> String {
        self.app.formats.month(self.lang, *month)
    }

    pub fn country(&self, country: &Country) -> String {
        let key = format!("country-{country}");
        if self.app.texts.has(self.lang, &key) {
            self.t(&key)
        } else {
            country.to_string()
        }
    }

    /// A link that keeps language and day: `href("/members/CN-LN")`.
    pub fn href(&self, path: impl AsRef<str>) -> String {
        self.address(self.lang, path.as_ref(), self.asked_on)
    }

    /// A link to one record of a list: `at("/members", "CN-LN")`.
    pub fn at(&self, list: &str, id: impl fmt::Display) -> String {
        self.href(format!("{list}/{id}"))
    }

    /// The day on which a record was entered here, if that is what its source says.
    pub fn entered(&self, source: &str) -> Option<String> {
        let day: Date = source.strip_prefix("register:")?.parse().ok()?;
        Some(self.day(&day))
    }

    /// The first text, or the second if that is empty.
    pub fn or<'t>(&self, text: &'t str, instead: &'t str) -> &'t str {
        if text.is_empty() { instead } else { text }
    }

    /// Two parts of an address joined.
    pub fn with(&self, before: &str, after: impl fmt::Display) -> String {
        format!("{before}{after}")
    }

    /// This page in another language.
    pub fn in_lang(&self, lang: &Lang) -> String {
        let path = if self.query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.query)
        };
        self.address(*lang, &path, self.asked_on)
    }

    fn address(&self, lang: Lang, path: &str, on: Option<Date>) -> String {
        let mut address = format!("/{lang}{path}");
        if let Some(on) = on {
            let (before, anchor) = address.split_once('#').map_or((address.clone(), None), |(a, b)| {
                (a.to_owned(), Some(b.to_owned()))
            });
            let joint = if before.contains('?') { '&' } else { '?' };
            address = format!("{before}{joint}on={on}");
            if let Some(anchor) = anchor {
                let _ = write!(address, "#{anchor}");
            }
        }
        address
    }

    /// The query's parameters, for forms that change the day only.
    pub fn params(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The language for those whose own is none of ours.
    pub fn default_lang(&self) -> &'static Lang {
        &Lang::En
    }

    pub fn langs(&self) -> [Lang; 6] {
        Lang::ALL
    }

    /// The languages, that of the page first.
    pub fn own_first(&self) -> impl Iterator<Item = Lang> {
        let own = self.lang;
        std::iter::once(own).chain(Lang::ALL.into_iter().filter(move |lang| *lang != own))
    }

    pub fn menu(&self) -> &[MenuItem] {
        &self.app.menu
    }

    /// Whether a menu line leads here.
    pub fn is_here(&self, path: &str) -> bool {
        self.path == path || (path.len() > 1 && self.path.starts_with(&format!("{path}/")))
    }

    /// Whether the program shows itself off.
    pub fn is_demo(&self) -> bool {
        self.app.settings.demo
    }

    pub fn association(&self) -> &str {
        self.app.association.name(self.lang, self.on)
    }

    pub fn abbreviation(&self) -> &str {
        &self.app.association.abbreviation
    }

    pub fn motto(&self) -> String {
        self.plain(&self.app.association.motto)
    }

    pub fn founded(&self) -> &PartialDate {
        &self.app.association.founded
    }

    /// The association's colour, for browsers that paint their own frame in it.
    pub fn theme(&self) -> &str {
        &self.app.association.colour
    }

    pub fn assets(&self) -> &str {
        &self.app.assets
    }

    /// The last day of the records, if the page shows a later one.
    pub fn behind(&self) -> Option<String> {
        let last = self.app.association.records_until.last_day();
        (self.on > last).then(|| self.day(&last))
    }

    /// Sorts by a name as the page's language sorts.
    pub fn sort_by<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        self.app.formats.sort_by(self.lang, items, key);
    }
}
