//! The proof that clauses fit the instruments they stand in.

use crate::check::Checking;

impl Checking<'_> {
    /// A clause belongs to an instrument that is there, and came and changed on days on which the instrument did.
    pub(crate) fn clauses_fit_their_instruments(&mut self) {
        let rules = self.rules;
        for clause in rules.clauses.values() {
            let entry = format!("clause {}", clause.id);
            let Some(instrument) = rules.instruments.get(&clause.instrument) else {
                let message = format!(
                    "there is no instrument {:?}; write an [[instrument]]",
                    clause.instrument
                );
                self.fault(entry, "instrument", message);
                continue;
            };
            let days = clause.amended.iter().map(|day| ("amended", day));
            for (key, day) in days.chain([("introduced", &clause.introduced)]) {
                if *day < clause.introduced {
                    let message = format!(
                        "{day} lies before it was introduced, {}; change one of the two",
                        clause.introduced
                    );
                    self.fault(entry.clone(), key, message);
                } else if !instrument.revisions.contains(day) {
                    let message = format!(
                        "{day} is no day on which {} was adopted or amended; write an [[instrument.revision]], or correct it",
                        instrument.id
                    );
                    self.fault(entry.clone(), key, message);
                }
            }
        }
    }
}
