use base::Localized;
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

/// A year's budget.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Budget {
    pub id: String,
    pub year: i64,
    /// In whole units of the currency, as printed.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// exact · about · more-than
    pub qualifier: String,
    pub title: Localized,
    pub shares: Vec<Share>,
    pub conversions: Vec<Conversion>,
}

row!(Budget { id, year, amount, currency, qualifier, title; shares, conversions });

/// What one funder bears.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Share {
    pub government: String,
    pub percent: i64,
}

row!(Share { government, percent });

/// The same amount as printed in another currency.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Conversion {
    pub currency: String,
    pub amount: i64,
}

row!(Conversion { currency, amount });

impl Budget {
    /// A funder's share, exact: the percentage of the amount.
    pub fn share_of(&self, share: &Share) -> i64 {
        self.amount * share.percent / 100
    }

    /// How many units of the budget's currency one unit of another is worth by the printed amounts, in hundredths.
    pub fn rate_hundredths(&self, conversion: &Conversion) -> i64 {
        (self.amount * 100 + conversion.amount / 2)
            .checked_div(conversion.amount)
            .unwrap_or(0)
    }
}
