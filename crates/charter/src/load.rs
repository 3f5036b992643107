use std::collections::BTreeMap;

use base::{Localized, PartialDate};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::amend::{Amendment, Tables, lay_over};
use crate::check::check;
use crate::fault::Fault;
use crate::rules::{Clause, Earlier, Instrument, Interpretation, Matter, Rules, Threshold};

/// A data file, with its path as faults shall name it.
#[derive(Clone, Debug)]
pub struct SourceText {
    pub path: String,
    pub text: String,
}

/// An instrument as its file writes it; what is not said here is not for rules.
#[derive(Deserialize)]
struct WrittenInstrument {
    id: String,
    name: Localized,
    summary: Localized,
    adopted: PartialDate,
    #[serde(default)]
    revision: Vec<WrittenRevision>,
}

#[derive(Deserialize)]
struct WrittenRevision {
    date: PartialDate,
}

/// A clause as the instruments' files write it; what is not said here is not for rules.
#[derive(Deserialize)]
struct WrittenClause {
    id: String,
    instrument: String,
    cite: String,
    order: i64,
    title: Localized,
    summary: Option<Localized>,
    introduced: PartialDate,
    ended: Option<PartialDate>,
    #[serde(default)]
    amended: Vec<PartialDate>,
    #[serde(default)]
    earlier: Vec<WrittenEarlier>,
}

#[derive(Deserialize)]
struct WrittenEarlier {
    until: PartialDate,
    title: Localized,
    summary: Option<Localized>,
}

impl From<WrittenEarlier> for Earlier {
    fn from(written: WrittenEarlier) -> Self {
        Earlier {
            until: written.until.first_day(),
            summary: written.summary.unwrap_or_else(|| written.title.clone()),
            title: written.title,
        }
    }
}

/// Reads instruments and rules, and proves that they fit. Every fault is reported, not only the first.
pub fn load(files: &[SourceText]) -> Result<Rules, Vec<Fault>> {
    load_amended(files, &[])
}

/// The same with what decisions have amended since the files were written, oldest first.
pub fn load_amended(files: &[SourceText], amendments: &[Amendment]) -> Result<Rules, Vec<Fault>> {
    let mut reading = Loading::default();
    let mut tables: Tables = files.iter().filter_map(|file| reading.parse(file)).collect();
    for amendment in amendments {
        lay_over(&mut tables, amendment, &mut reading.faults);
    }
    for (path, table) in tables {
        reading.read(&path, table);
    }
    let mut faults = reading.faults;
    let rules = reading.rules;
    // A check knows the entry; where that entry stands, the reading knows.
    faults.extend(check(&rules).into_iter().map(|fault| {
        Fault {
            file: reading
                .places
                .get(&fault.entry)
                .cloned()
                .unwrap_or(fault.file.clone()),
            ..fault
        }
    }));
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok(rules) } else { Err(faults) }
}

#[derive(Default)]
struct Loading {
    rules: Rules,
    /// The file of each entry, by its label.
    places: BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl Loading {
    fn parse(&mut self, file: &SourceText) -> Option<(String, toml::Table)> {
        match toml::from_str(&file.text) {
            Ok(table) => Some((file.path.clone(), table)),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start.min(file.text.len()));
                let before = file.text.get(..at).unwrap_or_default();
                let line = before.matches('\n').count();
                let text = file.text.lines().nth(line).unwrap_or_default();
                let key = text.split(['=', ' ']).next().unwrap_or_default().trim();
                let message = format!(
                    "{}; correct this line",
                    error.message().trim().replace('\n', "; ")
                );
                self.fault(&format!("{}:{}", file.path, line + 1), "", key, message);
                None
            }
        }
    }

    fn read(&mut self, path: &str, table: toml::Table) {
        for (kind, value) in table {
            let toml::Value::Array(entries) = value else {
                self.fault(path, "", &kind, format!("is not a list; write [[{kind}]]"));
                continue;
            };
            for entry in entries {
                self.entry(path, &kind, entry);
            }
        }
    }

    fn entry(&mut self, path: &str, kind: &str, entry: toml::Value) {
        let id = entry
            .get("id")
            .and_then(toml::Value::as_str)
            .unwrap_or("")
            .to_owned();
        let label = format!("{kind} {id}").trim_end().to_owned();
        self.places.insert(label.clone(), path.to_owned());
        match kind {
            // Records of the register that stand beside the clauses.
            "claim" => {}
            "instrument" => {
                if let Some(written) = self.parsed::<WrittenInstrument>(path, &label, entry) {
                    let days = written.revision.iter().map(|revision| revision.date.first_day());
                    let instrument = Instrument {
                        revisions: days.chain([written.adopted.first_day()]).collect(),
                        id: written.id,
                        name: written.name,
                        summary: written.summary,
                    };
                    let known = self.rules.instruments.insert(instrument.id.clone(), instrument);
                    self.once(path, &label, known.is_some());
                }
            }
            "clause" => {
                if let Some(written) = self.parsed::<WrittenClause>(path, &label, entry) {
                    let clause = Clause {
                        introduced: written.introduced.first_day(),
                        amended: written.amended.iter().map(|date| date.first_day()).collect(),
                        earlier: written.earlier.into_iter().map(Earlier::from).collect(),
                        ended: written.ended.map(PartialDate::first_day),
                        summary: written.summary.unwrap_or_else(|| written.title.clone()),
                        id: written.id,
                        instrument: written.instrument,
                        cite: written.cite,
                        order: written.order,
                        title: written.title,
                    };
                    let known = self.rules.clauses.insert(clause.id.clone(), clause);
                    self.once(path, &label, known.is_some());
                }
            }
            "interpretation" => self.named(path, &label, entry, |rules, read: Interpretation| {
                rules.interpretations.insert(read.id.clone(), read).is_some()
            }),
            "threshold" => self.named(path, &label, entry, |rules, read: Threshold| {
                rules.thresholds.insert(read.id.clone(), read).is_some()
            }),
            "matter" => self.named(path, &label, entry, |rules, read: Matter| {
                rules.matters.insert(read.id.clone(), read).is_some()
            }),
            "power" => self.listed(path, &label, entry, |rules| &mut rules.powers),
            "counting" => self.listed(path, &label, entry, |rules| &mut rules.counting),
            "right" => self.listed(path, &label, entry, |rules| &mut rules.rights),
            "restriction" => self.listed(path, &label, entry, |rules| &mut rules.restrictions),
            "body" => self.listed(path, &label, entry, |rules| &mut rules.body_rules),
            "office" => self.listed(path, &label, entry, |rules| &mut rules.offices),
            "duty" => self.listed(path, &label, entry, |rules| &mut rules.duties),
            "provision" => self.listed(path, &label, entry, |rules| &mut rules.provisions),
            other => {
                const KINDS: &str = "clause, interpretation, threshold, matter, power, counting, right, restriction, body, \
                                     office, duty, provision";
                self.fault(path, "", other, format!("is no kind of rule; there are: {KINDS}"));
            }
        }
    }

    /// Adds a rule that others refer to by its id; `add` says whether the id was there already.
    fn named<T: DeserializeOwned>(
        &mut self,
        path: &str,
        label: &str,
        entry: toml::Value,
        add: fn(&mut Rules, T) -> bool,
    ) {
        if let Some(read) = self.parsed(path, label, entry) {
            let twice = add(&mut self.rules, read);
            self.once(path, label, twice);
        }
    }

    /// Adds a rule to its list.
    fn listed<T: DeserializeOwned>(
        &mut self,
        path: &str,
        label: &str,
        entry: toml::Value,
        list: fn(&mut Rules) -> &mut Vec<T>,
    ) {
        let read: Option<T> = self.parsed(path, label, entry);
        list(&mut self.rules).extend(read);
    }

    fn parsed<T: DeserializeOwned>(&mut self, path: &str, label: &str, entry: toml::Value) -> Option<T> {
        match serde_path_to_error::deserialize(entry) {
            Ok(read) => Some(read),
            Err(error) => {
                let path_to = error.path().to_string();
                let message = error.inner().message().trim().replace('\n', "; ");
                let key = named_in(&message).unwrap_or(&path_to).to_owned();
                self.fault(path, label, &key, with_remedy(&key, &message));
                None
            }
        }
    }

    fn once(&mut self, path: &str, label: &str, twice: bool) {
        if twice {
            self.fault(
                path,
                label,
                "id",
                "stands twice; give one of the two another id".to_owned(),
            );
        }
    }

    fn fault(&mut self, file: &str, entry: &str, key: &str, message: String) {
        self.faults.push(Fault {
            file: file.to_owned(),
            entry: entry.to_owned(),
            key: key.to_owned(),
            message,
        });
    }
}

/// The key of which the parser speaks in its message, rather than of the place where it stands.
fn named_in(message: &str) -> Option<&str> {
    let quoted = message
        .strip_prefix("unknown field `")
        .or_else(|| message.strip_prefix("missing field `"))?;
    quoted.split('`').next()
}

/// What the parser says, with the way out.
fn with_remedy(key: &str, message: &str) -> String {
    const DAYS: [&str; 8] = [
        "from",
        "until",
        "on",
        "introduced",
        "amended",
        "ended",
        "adopted",
        "date",
    ];
    if message.contains("; write ") {
        return message.to_owned();
    }
    let last = key.rsplit('.').next().unwrap_or(key);
    let last = last.split('[').next().unwrap_or(last);
    let remedy = if message.starts_with("unknown field") {
        "write one of those, or take it out"
    } else if message.starts_with("missing field") {
        "write it"
    } else if message.starts_with("unknown variant") {
        "choose one of those"
    } else if DAYS.contains(&last) {
        "write a day as \"2024-12-31\""
    } else {
        "write a value of the kind that is expected"
    };
    format!("{message}; {remedy}")
}
