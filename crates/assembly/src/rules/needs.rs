//! What it takes to adopt, in words, before anybody has voted.

use charter::{Case, Compare, Decision, OfWhat, Rules, Step, threshold_of};

use super::Words;

impl Words<'_> {
    /// The majority that the competent body needs; nothing where the body has no power.
    pub fn needs(&self, rules: &Rules, case: &Case, decision: &Decision<'_>) -> Option<String> {
        let power = decision.steps.iter().find_map(|step| match step {
            Step::Competent { power } => Some(*power),
            _ => None,
        })?;
        let threshold = threshold_of(rules, power, &case.matter, case.on)?;
        let measure = threshold.majority;
        let of = match measure.of {
            OfWhat::Entitled => "entitled",
            OfWhat::Present => "present",
            OfWhat::Cast => "cast",
        };
        let key = match measure.compare {
            Compare::MoreThan => format!("rule-needs-more-than-{of}"),
            Compare::AtLeast => format!("rule-needs-at-least-{of}"),
            Compare::Most => "rule-needs-most".to_owned(),
        };
        let cites = threshold.cites.iter().filter_map(|id| rules.clauses.get(id));
        let args = [("share", measure.share.to_string()), ("cites", self.cites(cites))];
        Some(self.say(&key, &args))
    }
}
