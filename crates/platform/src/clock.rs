//! Time is an argument: whoever needs it gets a [`Clock`].

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Where the present comes from.
#[derive(Clone, Debug)]
enum Source {
    System,
    Ahead(SignedDuration),
    Fixed(Timestamp),
}

/// What time it is, and where: a day begins at midnight in the association's zone.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    zone: TimeZone,
}

impl Clock {
    fn of(source: Source) -> Self {
        let zone = TimeZone::UTC;
        Clock { source, zone }
    }

    /// The machine's clock.
    pub fn system() -> Self {
        Self::of(Source::System)
    }

    /// So much later than the machine's clock, for demonstrations of what takes days.
    pub fn ahead(by: SignedDuration) -> Self {
        Self::of(Source::Ahead(by))
    }

    /// A fixed moment, for tests and reproducible output.
    pub fn fixed(moment: Timestamp) -> Self {
        Self::of(Source::Fixed(moment))
    }

    /// The same clock, for people in a zone.
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Clock { zone, ..self }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the machine's clock"
    )]
    pub fn now(&self) -> Timestamp {
        match self.source {
            Source::System => Timestamp::now(),
            Source::Ahead(by) => Timestamp::now().saturating_add(by).unwrap_or(Timestamp::MAX),
            Source::Fixed(moment) => moment,
        }
    }

    /// Today, where the association sits.
    pub fn today(&self) -> Date {
        self.zone.to_datetime(self.now()).date()
    }
}

/// A moment as it is kept: UTC, to the second, so that text sorts as time does.
pub fn stamp(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
