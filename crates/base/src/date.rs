use std::borrow::Cow;
use std::{fmt, str::FromStr};

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A date of which the year, the year and month, or the whole is known: `2024`, `2024-05`, `2024-05-22`.
///
/// Its text sorts in time order, and compares with a whole date as its first day would.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PartialDate {
    year: i16,
    month: i8,
    day: i8,
}

/// The text is not a date that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDateError;

impl fmt::Display for PartialDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form 2024, 2024-05 or 2024-05-22")
    }
}

impl std::error::Error for PartialDateError {}

/// Reads a whole date, `2024-05-22` and nothing else.
pub fn day(text: &str) -> Result<Date, PartialDateError> {
    let date: PartialDate = text.parse()?;
    date.whole().ok_or(PartialDateError)
}

impl PartialDate {
    pub fn year(self) -> i16 {
        self.year
    }

    pub fn month(self) -> Option<i8> {
        (self.month > 0).then_some(self.month)
    }

    /// The date, if the day is known.
    pub fn whole(self) -> Option<Date> {
        (self.day > 0).then(|| self.first_day())
    }

    pub fn first_day(self) -> Date {
        Date::new(self.year, self.month.max(1), self.day.max(1)).expect("checked when it was made")
    }

    pub fn last_day(self) -> Date {
        match (self.month, self.day) {
            (0, _) => Date::new(self.year, 12, 31).expect("31 December exists"),
            (_, 0) => self.first_day().last_of_month(),
            _ => self.first_day(),
        }
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
            day: date.day(),
        }
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, PartialDateError> {
        let shape_ok = matches!(text.len(), 4 | 7 | 10)
            && text.bytes().enumerate().all(|(i, b)| {
                if i == 4 || i == 7 {
                    b == b'-'
                } else {
                    b.is_ascii_digit()
                }
            });
        if !shape_ok {
            return Err(PartialDateError);
        }
        let part = |range: std::ops::Range<usize>| text.get(range).map(|digits| digits.parse::<i16>());
        let number = |part: Option<Result<i16, _>>| part.transpose().map_err(|_| PartialDateError);
        let year = number(part(0..4))?.unwrap_or(0);
        let month = number(part(5..7))?;
        let day = number(part(8..10))?;
        let (m, d) = (month.unwrap_or(1) as i8, day.unwrap_or(1) as i8);
        Date::new(year, m, d).map_err(|_| PartialDateError)?;
        Ok(Self {
            year,
            month: month.map_or(0, |m| m as i8),
            day: day.map_or(0, |d| d as i8),
        })
    }
}

impl TryFrom<String> for PartialDate {
    type Error = PartialDateError;

    fn try_from(text: String) -> Result<Self, PartialDateError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl JsonSchema for PartialDate {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
        json_schema!({ "type": "string", "pattern": pattern, "description": "A day, a month or a year, as far as known" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_reads_back() {
        for text in ["2024", "2024-05", "2024-02-29", "1996-09-12"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2025-02-30",
            "2024-13",
            "2024-00",
            "24",
            "2024-5-2",
            "2024/05/02",
            "20240502",
            "２０２４",
            "",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
        assert!(day("2024-05").is_err());
    }

    #[test]
    fn a_part_spans_its_first_to_last_day() {
        let may: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(
            (may.first_day().to_string(), may.last_day().to_string()),
            ("2024-02-01".into(), "2024-02-29".into())
        );
        let year: PartialDate = "2024".parse().unwrap();
        assert_eq!(year.last_day().to_string(), "2024-12-31");
        assert!(year.to_string() < year.first_day().to_string());
    }
}
