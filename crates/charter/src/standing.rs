//! Rules that stand rather than decide: bodies, offices, duties and what is shown with its clause.

use base::Localized;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How a body is made up and meets.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BodyRule {
    pub id: String,
    /// The body in the register.
    pub body: String,
    /// heads · officials · dispatched
    pub composed_of: String,
    pub rank: Option<String>,
    pub every_years: Option<i16>,
    pub convened_by: Option<String>,
    pub presided_by: Option<String>,
    /// Whether it may be called beside its regular meetings.
    pub extraordinary: bool,
    /// What its decisions and papers are numbered under, such as `GA`.
    #[serde(default)]
    pub symbol: Option<String>,
    /// The matter by whose quorum a session is opened.
    #[serde(default)]
    pub opens_with: Option<String>,
    pub from: Date,
    pub cites: Vec<String>,
}

/// An office: who fills it, how, and for how long.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub id: String,
    /// elected · appointed · by-hosting · by-office
    pub filled: String,
    pub by: Option<String>,
    pub recommended_by: Option<String>,
    /// until-own-assembly · as-the-chair · two-years · none
    pub term: String,
    /// At most so many, perhaps for each of something.
    pub at_most: u32,
    pub per: Option<String>,
    pub deputy: Option<String>,
    /// The rank a holder must have in the own government.
    pub rank: Option<String>,
    /// Kinds of member whose people may hold it.
    pub kinds: Vec<String>,
    pub from: Date,
    pub cites: Vec<String>,
}

/// A duty that falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DutyKind {
    /// A meeting every so many years.
    Meeting,
    /// A meeting in the year before another body's.
    MeetingBefore,
    /// A session or activity in each term of so many years.
    SessionInTerm,
    /// A payment on a day of every year.
    Payment,
    /// A report to another body's next meeting, on what was done since its last.
    ReportToMeeting,
    /// What was set up since another body's last meeting is presented to its next.
    Presentation,
    /// A report on each session; no day is set for it.
    ReportOnSession,
    /// A report on each year that is over; no day is set for it.
    YearlyReport,
}

impl DutyKind {
    /// Whether the rule says after how many years it falls due.
    pub(crate) fn needs_years(self) -> bool {
        !matches!(
            self,
            DutyKind::Payment | DutyKind::ReportOnSession | DutyKind::YearlyReport
        )
    }

    /// Whether the rule names the body before whose meeting it falls due.
    pub(crate) fn needs_body(self) -> bool {
        matches!(
            self,
            DutyKind::MeetingBefore | DutyKind::ReportToMeeting | DutyKind::Presentation
        )
    }
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DutyRule {
    pub id: String,
    pub kind: DutyKind,
    /// Who owes it: a body, or `coordinator`, `member`.
    pub who: String,
    pub title: Localized,
    pub years: Option<i16>,
    /// The body before whose meeting it falls due.
    pub before: Option<String>,
    /// Month and day of a payment.
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub from: Date,
    pub cites: Vec<String>,
}

/// A rule that is shown, not computed: composition, costs, languages, supporting bodies, standing duties.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    pub id: String,
    /// body · cost · duty · language · supporting · membership · activity
    pub kind: String,
    pub who: String,
    pub from: Date,
    pub cites: Vec<String>,
}
