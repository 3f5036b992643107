use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A share of a whole, exact: `2/3`. More than nothing, at most the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Share {
    num: u32,
    den: u32,
}

impl Share {
    /// Whether `count` is more than this share of `base`. Nothing is more than a share of nothing.
    pub fn exceeded_by(self, count: u32, base: u32) -> bool {
        base > 0 && u64::from(count) * u64::from(self.den) > u64::from(base) * u64::from(self.num)
    }

    /// Whether `count` is at least this share of `base`. An empty base never passes.
    pub fn reached_by(self, count: u32, base: u32) -> bool {
        base > 0 && u64::from(count) * u64::from(self.den) >= u64::from(base) * u64::from(self.num)
    }

    /// The least count that exceeds, or reaches, this share of `base`; for showing, never for deciding.
    pub fn needed(self, base: u32, more_than: bool) -> u32 {
        let product = u64::from(base) * u64::from(self.num);
        let den = u64::from(self.den);
        let least = if more_than {
            product / den + 1
        } else {
            product.div_ceil(den).max(1)
        };
        u32::try_from(least).unwrap_or(u32::MAX)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.num, self.den)
    }
}

impl FromStr for Share {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("{text:?} is not a share between nothing and the whole; write \"2/3\"");
        let (num, den) = text.split_once('/').ok_or_else(wrong)?;
        let share = Share {
            num: num.parse().map_err(|_| wrong())?,
            den: den.parse().map_err(|_| wrong())?,
        };
        if share.num == 0 || share.den == 0 || share.num > share.den {
            Err(wrong())
        } else {
            Ok(share)
        }
    }
}

impl TryFrom<String> for Share {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Share> for String {
    fn from(share: Share) -> String {
        share.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_is_the_least_that_passes() {
        for text in ["1/2", "2/3", "3/4", "3/5", "1/3", "1/1"] {
            let share: Share = text.parse().unwrap();
            for base in 1..=400 {
                for count in 0..=base {
                    assert_eq!(
                        share.exceeded_by(count, base),
                        count >= share.needed(base, true),
                        "{count} of {base}"
                    );
                    assert_eq!(
                        share.reached_by(count, base),
                        count >= share.needed(base, false),
                        "{count} of {base}"
                    );
                }
            }
        }
    }

    #[test]
    fn an_empty_base_never_passes() {
        let half: Share = "1/2".parse().unwrap();
        assert!(!half.reached_by(0, 0) && !half.exceeded_by(0, 0) && !half.reached_by(5, 0));
        assert!(!half.exceeded_by(5, 0));
    }

    #[test]
    fn the_three_words_of_the_charter_differ() {
        let (half, two_thirds): (Share, Share) = ("1/2".parse().unwrap(), "2/3".parse().unwrap());
        assert_eq!(
            (
                half.needed(82, true),
                half.needed(82, false),
                two_thirds.needed(42, false)
            ),
            (42, 41, 28)
        );
        assert!(two_thirds.reached_by(2, 3) && !two_thirds.reached_by(33, 50));
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for bad in ["0/2", "3/2", "1/0", "half", "1", "-1/2", "66 %"] {
            assert!(bad.parse::<Share>().is_err(), "{bad}");
        }
    }
}
