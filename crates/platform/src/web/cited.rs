//! Where things stand, in words: lines of a document, articles of an instrument, sources of the data.

use base::PartialDate;

use super::Page;
use crate::records::Source;

impl Page {
    /// Lines of the document the records were taken from: “Annual report 2024, lines 233 and 252–254”.
    pub fn lines(&self, lines: &str) -> String {
        let parts: Vec<String> = lines
            .split(',')
            .map(|part| part.trim().replace('-', "–"))
            .collect();
        let list = match parts.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => {
                let before = before.join(&self.t("list-comma"));
                self.args(
                    "list-and",
                    &[("first", before.into()), ("last", last.clone().into())],
                )
            }
            None => String::new(),
        };
        let key = match parts.as_slice() {
            [one] if !one.contains('–') => "source-line",
            _ => "source-lines",
        };
        self.a(key, "lines", &list)
    }

    /// An article as people cite it, with the instrument's name in the page's language where the citation names it:
    /// `reg 3(1)` becomes “Subcommittee Regulation 3(1)”.
    pub fn cite(&self, cite: &str) -> String {
        let (instrument, article) = cite.split_once(' ').unwrap_or((cite, ""));
        let key = format!("cite-{instrument}");
        match self.app.texts.has(self.lang, &key) {
            true => self.a(&key, "article", article),
            false => cite.to_owned(),
        }
    }

    /// What a record was taken from besides the document: names of sources, each once, and addresses.
    pub fn sources(&self, source: &Source) -> (Vec<String>, Vec<String>) {
        let mut names: Vec<String> = Vec::new();
        let mut addresses = Vec::new();
        for said in &source.sources {
            if said.starts_with("http") {
                addresses.push(said.clone());
                continue;
            }
            let key = said.strip_prefix("reference:").unwrap_or(said);
            let name = self.app.association.source(key).map(|title| self.plain(title));
            let entered = || {
                self.entered(said)
                    .map(|day| self.a("source-register", "date", &day))
            };
            let name = name.or_else(entered).unwrap_or_else(|| self.t("source-other"));
            // The document itself is named with its lines already.
            let is_document = source.lines.is_some()
                && self
                    .app
                    .association
                    .source("report")
                    .is_some_and(|title| self.plain(title) == name);
            if !is_document && !names.contains(&name) {
                names.push(name);
            }
        }
        (names, addresses)
    }

    /// Whose word something is, where the data says so in a line of its own: the sources that the line names.
    pub fn said_by(&self, said: &str) -> String {
        let names: Vec<String> = self
            .app
            .association
            .sources_in(said)
            .map(|title| self.plain(title))
            .collect();
        match names.is_empty() {
            true => self.t("source-other"),
            false => names.join(" · "),
        }
    }

    /// A date without markup, for choices and attributes.
    pub fn date_plain(&self, date: &PartialDate) -> String {
        self.app.formats.date(self.lang, *date)
    }

    /// What a printed page says at its head: the day it shows, and where it is to be had.
    pub fn printed(&self) -> String {
        let address = self.app.settings.link(&self.in_lang(&self.lang));
        let (date, address) = (self.day(&self.on), address);
        self.args(
            "page-printed",
            &[("date", date.into()), ("address", address.into())],
        )
    }

    /// What a search engine says of the page.
    pub fn description(&self) -> String {
        self.args(
            "page-description",
            &[
                ("title", self.title.clone().into()),
                ("name", self.association().to_owned().into()),
            ],
        )
    }
}

impl Page {
    /// That a record is withdrawn, from when, and why.
    pub fn withdrawn(&self, source: &Source) -> Option<String> {
        let date = self.dated(source.withdrawn?);
        let reason = source.withdrawn_reason.as_ref();
        let reason = reason.map(|reason| self.plain(reason)).unwrap_or_default();
        let args = [("date", date.into()), ("reason", reason.into())];
        Some(self.args("record-withdrawn", &args))
    }
}
