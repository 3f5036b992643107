//! Time is an argument: whoever needs it gets a [`Clock`].

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Where the present comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// So much later than the machine's clock, for demonstrations of what takes days.
    Ahead(SignedDuration),
    /// A fixed moment, for tests and reproducible output.
    Fixed(Timestamp),
}

impl Clock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the machine's clock"
    )]
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => Timestamp::now(),
            Clock::Ahead(by) => Timestamp::now().saturating_add(*by).unwrap_or(Timestamp::MAX),
            Clock::Fixed(moment) => *moment,
        }
    }

    /// Today, in UTC.
    pub fn today(&self) -> Date {
        TimeZone::UTC.to_datetime(self.now()).date()
    }
}

/// A moment as it is kept: UTC, to the second, so that text sorts as time does.
pub fn stamp(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
