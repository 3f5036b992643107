use std::collections::BTreeMap;

use base::{Lang, PartialDate};
use icu_calendar::{Date, Iso};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{M, Y, YM, YMD};
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

struct LangFormats {
    day: DateTimeFormatter<YMD>,
    short: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    month_name: DateTimeFormatter<M>,
    year: DateTimeFormatter<Y>,
    number: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
}

/// Dates, numbers and sorting as each language has them. Made once: the data is compiled in.
pub struct Formats {
    langs: BTreeMap<Lang, LangFormats>,
}

fn locale(lang: Lang) -> Locale {
    let tag = match lang {
        Lang::En => "en-GB",
        Lang::Ja => "ja-u-ca-gregory",
        other => other.code(),
    };
    tag.parse().expect("a well-formed tag")
}

impl LangFormats {
    fn new(lang: Lang) -> Result<Self, Box<dyn std::error::Error>> {
        let locale = locale(lang);
        // Of 02/09 in English nobody knows which is the month.
        let short = match lang {
            Lang::En => YMD::medium(),
            _ => YMD::short(),
        };
        Ok(Self {
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            short: DateTimeFormatter::try_new((&locale).into(), short.with_year_style(YearStyle::Full))?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long())?,
            month_name: DateTimeFormatter::try_new((&locale).into(), M::long())?,
            year: DateTimeFormatter::try_new((&locale).into(), Y::long())?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())?,
        })
    }
}

impl Formats {
    pub fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let langs = Lang::ALL
            .into_iter()
            .map(|lang| Ok((lang, LangFormats::new(lang)?)))
            .collect::<Result<_, Box<dyn std::error::Error>>>()?;
        Ok(Self { langs })
    }

    fn of(&self, lang: Lang) -> &LangFormats {
        self.langs.get(&lang).expect("every language was made at start")
    }

    /// A date as far as it is known: “25 September 2024”, “2024年5月”, “2024”.
    pub fn date(&self, lang: Lang, date: PartialDate) -> String {
        let formats = self.of(lang);
        let day = iso(date.first_day());
        let written = match (date.whole(), date.month()) {
            (Some(_), _) => formats.day.format(&day).to_string(),
            (None, Some(_)) => formats.month.format(&day).to_string(),
            (None, None) => formats.year.format(&day).to_string(),
        };
        match lang {
            // A line may break between year and month only.
            Lang::Mn => written
                .replace('\u{202f}', "\u{a0}")
                .replace("сарын ", "сарын\u{a0}"),
            _ => written,
        }
    }

    /// A span of time in two halves, what both share said once: “24”, “26 September 2024”; “2024年9月24”, “26日”; and
    /// whether what meets in the middle are two bare numbers.
    pub fn span(&self, lang: Lang, from: PartialDate, until: PartialDate) -> (String, String, bool) {
        let (first, last) = (self.date(lang, from), self.date(lang, until));
        let year = from.year().to_string();
        let days = from.whole().is_some() && until.whole().is_some();
        if !days || from.year() != until.year() {
            let years = from.month().is_none() && until.month().is_none();
            return (first, last, years);
        }
        match last.starts_with(&year) {
            true => from_large_to_small(first, &last),
            false => from_small_to_large(&first, last),
        }
    }

    /// The shortest whole form, for tables.
    pub fn short(&self, lang: Lang, date: PartialDate) -> String {
        match date.whole() {
            Some(day) => self.of(lang).short.format(&iso(day)).to_string(),
            None => self.date(lang, date),
        }
    }

    /// The name of a month, 1 to 12.
    pub fn month(&self, lang: Lang, month: i8) -> String {
        let day = iso(jiff::civil::Date::constant(2024, month.clamp(1, 12), 1));
        self.of(lang).month_name.format(&day).to_string()
    }

    pub fn number(&self, lang: Lang, number: i64) -> String {
        self.of(lang).number.format(&Decimal::from(number)).to_string()
    }

    /// A number given in hundredths, with two decimals.
    pub fn hundredths(&self, lang: Lang, hundredths: i64) -> String {
        let mut decimal = Decimal::from(hundredths);
        decimal.multiply_pow10(-2);
        self.of(lang).number.format(&decimal).to_string()
    }

    /// Sorts as a dictionary of the language would. O(n log n) collations.
    pub fn sort_by<T>(&self, lang: Lang, items: &mut [T], key: impl Fn(&T) -> &str) {
        let collator = &self.of(lang).collator;
        items.sort_by(|a, b| collator.compare(key(a), key(b)));
    }
}

/// Year before day: the second half leaves out what the first said, the first its end if both are bare numbers.
fn from_large_to_small(first: String, last: &str) -> (String, String, bool) {
    let shared = shared_chars(first.chars(), last.chars());
    let head: String = last.chars().take(shared).collect();
    // Not within a number: 24 and 26 share no 2.
    let head = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let (rest_first, rest_last) = (&first[head.len()..], &last[head.len()..]);
    let number = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let (of_first, of_last) = (number(rest_first), number(rest_last));
    let same_unit = of_first > 0 && of_last > 0 && rest_first[of_first..] == rest_last[of_last..];
    let first = match same_unit {
        true => format!("{head}{}", &rest_first[..of_first]),
        false => first.clone(),
    };
    (first, rest_last.to_owned(), same_unit)
}

/// Day before year: the first half leaves out what the second says.
fn from_small_to_large(first: &str, last: String) -> (String, String, bool) {
    let shared = shared_chars(first.chars().rev(), last.chars().rev());
    let tail: String = first.chars().skip(first.chars().count() - shared).collect();
    // Whole words only.
    let tail = tail.find([' ', '\u{a0}']).map_or("", |space| &tail[space..]);
    let first = first[..first.len() - tail.len()].to_owned();
    let bare = first.chars().all(|c| c.is_ascii_digit());
    (first, last, bare)
}

fn shared_chars(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

fn iso(date: jiff::civil::Date) -> Date<Iso> {
    Date::try_new_iso(
        date.year().into(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .expect("a day that exists")
}
