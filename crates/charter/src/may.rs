use std::cell::RefCell;

use jiff::civil::Date;

use crate::decide::View;
use crate::rules::{Clause, Rules, lasts};

/// The rights of a member.
pub const RIGHTS: [&str; 4] = ["attend", "vote", "elect", "stand"];

/// Whether a kind of member has a right, and why.
#[derive(Clone, Debug)]
pub struct Permission<'r> {
    pub allowed: bool,
    pub because: Vec<&'r Clause>,
    pub interpretations: Vec<&'r str>,
    /// The later day on which the first rule on this right of this kind comes, if none has come yet: `because` is then
    /// the clause that brings it.
    pub not_before: Option<Date>,
    /// The later day from which a restriction asked about takes anything away, if none does yet.
    pub unrestricted_before: Option<Date>,
}

/// Why a question about a right cannot be answered: field and message.
pub type MayError = crate::CaseError;

/// Whether members of a kind have a right on a day. `restricted`: whether the fee regulation restricts this member.
pub fn may<'r>(
    rules: &'r Rules,
    on: Date,
    kind: &str,
    right: &str,
    restricted: bool,
) -> Result<Permission<'r>, MayError> {
    let view = View {
        rules,
        other: None,
        used: RefCell::default(),
    };
    let of_kind: Vec<_> = rules.rights.iter().filter(|rule| rule.kind == kind).collect();
    if of_kind.is_empty() {
        let mut kinds: Vec<&str> = rules.rights.iter().map(|rule| rule.kind.as_str()).collect();
        kinds.dedup();
        let message = format!("{kind:?} is not known; there are: {}", kinds.join(", "));
        return Err(MayError::new("unknown", "kind", message));
    }
    if !of_kind.iter().any(|rule| rule.right == right) {
        let message = format!("{right:?} is not known; there are: {}", RIGHTS.join(", "));
        return Err(MayError::new("unknown", "right", message));
    }
    let of_right: Vec<_> = of_kind.into_iter().filter(|rule| rule.right == right).collect();
    let rule = of_right
        .iter()
        .find(|rule| lasts(rule.from, rule.until, on) && view.holds(&rule.reading));
    let mut permission = match rule {
        Some(rule) => {
            view.note(&rule.reading);
            Permission {
                allowed: rule.allowed,
                because: view.clauses(&rule.cites).collect(),
                interpretations: Vec::new(),
                not_before: None,
                unrestricted_before: None,
            }
        }
        // The kind has no clause yet: the clause that will introduce it is the reason.
        None => {
            let first = of_right.iter().min_by_key(|rule| rule.from);
            first.into_iter().for_each(|rule| view.note(&rule.reading));
            let clause =
                first.and_then(|rule| view.clauses(&rule.cites).max_by_key(|clause| clause.introduced));
            let because = clause.into_iter().collect();
            Permission {
                allowed: false,
                because,
                interpretations: Vec::new(),
                not_before: first.map(|rule| rule.from).filter(|from| *from > on),
                unrestricted_before: None,
            }
        }
    };
    if restricted && permission.allowed {
        let restricts = |rule: &&crate::Restriction| {
            rule.rights.iter().any(|taken| taken == right) && view.holds(&rule.reading)
        };
        let first = rules
            .restrictions
            .iter()
            .filter(restricts)
            .min_by_key(|rule| rule.from);
        match first {
            Some(rule) if rule.from <= on => {
                view.note(&rule.reading);
                permission.allowed = false;
                permission.because = view.clauses(&rule.cites).collect();
            }
            later => permission.unrestricted_before = later.map(|rule| rule.from),
        }
    }
    permission.interpretations = view.used.take();
    permission.interpretations.sort_by_key(|id| (id.len(), *id));
    permission.interpretations.dedup();
    Ok(permission)
}

impl Rules {
    /// Clauses in force on a day, instrument by instrument, in their order.
    pub fn in_force(&self, on: Date) -> Vec<&Clause> {
        let mut clauses: Vec<&Clause> = self
            .clauses
            .values()
            .filter(|clause| clause.in_force_on(on))
            .collect();
        clauses.sort_by_key(|clause| (&clause.instrument, clause.order));
        clauses
    }

    /// Days on which anything changes: between two of them every answer stays the same.
    pub fn breakpoints(&self) -> Vec<Date> {
        let ends = |until: Option<Date>| until.and_then(|until| until.tomorrow().ok());
        let clauses = self.clauses.values().flat_map(|c| {
            [Some(c.introduced), c.ended]
                .into_iter()
                .flatten()
                .chain(c.amended.clone())
        });
        let powers = self
            .powers
            .iter()
            .flat_map(|p| [Some(p.from), ends(p.until)].into_iter().flatten());
        let counting = self
            .counting
            .iter()
            .flat_map(|c| [Some(c.from), ends(c.until)].into_iter().flatten());
        let rights = self
            .rights
            .iter()
            .flat_map(|r| [Some(r.from), ends(r.until)].into_iter().flatten());
        let restrictions = self.restrictions.iter().map(|r| r.from);
        let mut days: Vec<Date> = clauses
            .chain(powers)
            .chain(counting)
            .chain(rights)
            .chain(restrictions)
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}
