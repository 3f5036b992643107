//! The HTML edition: one file that needs nothing else. Every number links to its figure at the end, every figure to its
//! records, and where the source prints something else, that is said beside it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use office::reports::{Finding, Verdict};
use platform::audit::leaf;
use press::{Block, Cell, Chart, Entry, Report, Said, Table};
use registry::figure::Figure;

use super::scribe::Scribe;

const STYLE: &str = include_str!("report.css");

/// The whole page.
pub fn page(scribe: &Scribe<'_>, report: &Report) -> String {
    let mut page = Html {
        out: String::new(),
        scribe,
        differing: differing(scribe),
    };
    page.open(report);
    for chapter in &report.chapters {
        page.tag("h2", &format!(" id=\"{}\"", escaped(&chapter.id)), &chapter.title);
        if let Some(lead) = &chapter.lead {
            page.tag("p", " class=\"lead\"", lead);
        }
        for block in &chapter.blocks {
            page.block(block);
        }
    }
    page.claims();
    page.figures();
    page.out.push_str("</main></body></html>\n");
    page.out
}

/// Claims that differ from the records, by the figure they are compared with.
fn differing<'a>(scribe: &'a Scribe<'_>) -> BTreeMap<&'a str, Vec<&'a Finding>> {
    let mut found: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in scribe
        .year
        .findings
        .iter()
        .filter(|it| it.verdict == Verdict::Differs)
    {
        // A claim of another day is about another number.
        let is_of_end = finding.claim.on.is_none_or(|on| on.last_day() == scribe.year.end);
        if let Some(figure) = finding.claim.figure.as_deref().filter(|_| is_of_end) {
            found.entry(figure).or_default().push(finding);
        }
    }
    found
}

struct Html<'a> {
    out: String,
    scribe: &'a Scribe<'a>,
    differing: BTreeMap<&'a str, Vec<&'a Finding>>,
}

impl Html<'_> {
    fn open(&mut self, report: &Report) {
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
             content=\"width=device-width, initial-scale=1\"><title>{}</title><meta name=\"description\" \
             content=\"{}\"><style>{STYLE}:root{{--brand:{}}}</style></head><body><main><header><p>{}</p><h1>{}</h1>\
             <p>{}</p><p>{}</p></header><nav aria-label=\"{}\"><ol>",
            report.lang,
            escaped(&report.title),
            escaped(&report.description),
            escaped(&report.colour),
            escaped(&report.association),
            escaped(&report.title),
            escaped(&report.motto),
            escaped(&report.edition),
            escaped(&report.contents),
        );
        for chapter in &report.chapters {
            let (id, title) = (escaped(&chapter.id), escaped(&chapter.title));
            let _ = write!(self.out, "<li><a href=\"#{id}\">{title}</a></li>");
        }
        for (id, key) in [
            ("claims", "report-claims"),
            ("all-figures", "report-figures-records"),
        ] {
            let title = escaped(&self.scribe.t(key));
            let _ = write!(self.out, "<li><a href=\"#{id}\">{title}</a></li>");
        }
        self.out.push_str("</ol></nav>");
    }

    fn tag(&mut self, tag: &str, attributes: &str, text: &str) {
        let _ = write!(self.out, "<{tag}{attributes}>{}</{tag}>", escaped(text));
    }

    fn said(&mut self, said: &Said) {
        match &said.lang {
            None => self.out.push_str(&escaped(&said.text)),
            Some(lang) => {
                let text = escaped(&said.text);
                let _ = write!(self.out, "<span lang=\"{lang}\">{text}</span><sup>{lang}</sup>");
            }
        }
    }

    /// A number with the way to its figure, and with a mark if the source prints another.
    fn number(&mut self, text: &str, figure: Option<&str>) {
        let Some(id) = figure.filter(|id| self.scribe.figure(id).is_some()) else {
            self.out.push_str(&escaped(text));
            return;
        };
        let mark = if self.differing.contains_key(id) {
            "<sup>≠</sup>"
        } else {
            ""
        };
        let _ = write!(
            self.out,
            "<a class=\"figure\" href=\"#figure-{id}\" title=\"{id}\">{}</a>{mark}",
            escaped(text)
        );
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let tag = if *level == 2 { "h3" } else { "h4" };
                self.tag(tag, "", text);
            }
            Block::Paragraph { said, .. } => self.wrapped("p", said),
            Block::List { items } => {
                self.out.push_str("<ul>");
                items.iter().for_each(|item| self.wrapped("li", item));
                self.out.push_str("</ul>");
            }
            Block::Note { text } => self.tag("p", " class=\"note\"", text),
            Block::Facts { items } => {
                self.out.push_str("<dl class=\"facts\">");
                for item in items {
                    let _ = write!(self.out, "<div><dt>{}</dt><dd>", escaped(&item.label));
                    self.number(&item.value, item.figure.as_deref());
                    self.out.push_str("</dd></div>");
                }
                self.out.push_str("</dl>");
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Drawing {
                caption,
                svg,
                legend,
                note,
                ..
            } => {
                self.out += "<figure>";
                self.out += &svg.replacen("<svg ", "<svg aria-hidden=\"true\" ", 1);
                self.tag("figcaption", "", caption);
                for entry in legend {
                    let (colour, name) = (&entry.colour, escaped(&entry.name));
                    let _ = write!(
                        self.out,
                        "<span class=\"key\" style=\"--key:{colour}\">{name}</span> "
                    );
                }
                note.iter().for_each(|note| self.tag("p", "", note));
                self.out.push_str("</figure>");
            }
            Block::Tree { caption, root, .. } => {
                self.out.push_str("<figure><figcaption>");
                self.out.push_str(&escaped(caption));
                self.out.push_str("</figcaption><ul class=\"tree\">");
                self.node(root);
                self.out.push_str("</ul></figure>");
            }
            Block::Entries { items } => {
                self.out.push_str("<ul class=\"entries\">");
                items.iter().for_each(|item| self.entry(item));
                self.out.push_str("</ul>");
            }
            Block::Photo { caption, alt, file } => self.photo(caption, alt, file),
        }
    }

    /// A picture within the file, so that the file needs nothing else.
    fn photo(&mut self, caption: &str, alt: &str, file: &str) {
        let Some(bytes) = self.scribe.year.photos.get(file) else {
            return self.tag("p", " class=\"note\"", caption);
        };
        let media = if file.ends_with(".png") { "png" } else { "jpeg" };
        let _ = write!(
            self.out,
            "<figure><img alt=\"{}\" src=\"data:image/{media};base64,{}\"><figcaption>{}</figcaption></figure>",
            escaped(alt),
            leaf::base64(bytes),
            escaped(caption)
        );
    }

    fn wrapped(&mut self, tag: &str, said: &Said) {
        let _ = write!(self.out, "<{tag}>");
        self.said(said);
        let _ = write!(self.out, "</{tag}>");
    }

    fn cell(&mut self, cell: &Cell) {
        match &cell.figure {
            Some(figure) => self.number(&cell.said.text, Some(figure)),
            None => self.said(&cell.said),
        }
    }

    fn table(&mut self, table: &Table) {
        self.out.push_str("<div class=\"scroll\"><table>");
        if let Some(caption) = &table.caption {
            self.tag("caption", "", caption);
        }
        self.out.push_str("<thead><tr>");
        for column in &table.columns {
            let class = if column.number {
                " class=\"number\" scope=\"col\""
            } else {
                " scope=\"col\""
            };
            self.tag("th", class, &column.title);
        }
        self.out.push_str("</tr></thead><tbody>");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (column, cell) in table.columns.iter().zip(row) {
                self.out.push_str(if column.number {
                    "<td class=\"number\">"
                } else {
                    "<td>"
                });
                self.cell(cell);
                self.out.push_str("</td>");
            }
            self.out.push_str("</tr>");
        }
        self.out.push_str("</tbody></table></div>");
    }

    /// A chart as its numbers, with a bar beside each.
    fn chart(&mut self, chart: &Chart) {
        let sum = |layers: &[i64]| layers.iter().sum::<i64>();
        let most = chart
            .bars
            .iter()
            .map(|bar| sum(&bar.layers))
            .max()
            .unwrap_or(1)
            .max(1);
        self.out.push_str("<figure>");
        self.tag("figcaption", "", &chart.caption);
        self.out
            .push_str("<div class=\"scroll\"><table class=\"chart\"><tbody>");
        let named = chart.bars.iter().filter(|bar| !bar.label.is_empty());
        for bar in named {
            let share = sum(&bar.layers) * 100 / most;
            let _ = write!(
                self.out,
                "<tr><th scope=\"row\">{}</th><td><span class=\"bar\" style=\"width:{share}%\"></span></td><td class=\"number\">",
                escaped(&bar.label)
            );
            self.number(&bar.shown, bar.figure.as_deref());
            self.out.push_str("</td></tr>");
        }
        self.out.push_str("</tbody></table></div></figure>");
    }

    fn node(&mut self, node: &press::Node) {
        let _ = write!(self.out, "<li><strong>{}</strong>", escaped(&node.title));
        if !node.lines.is_empty() || !node.nodes.is_empty() {
            self.out.push_str("<ul>");
            node.lines.iter().for_each(|line| self.tag("li", "", line));
            node.nodes.iter().for_each(|child| self.node(child));
            self.out.push_str("</ul>");
        }
        self.out.push_str("</li>");
    }

    fn entry(&mut self, entry: &Entry) {
        let _ = write!(
            self.out,
            "<li><span class=\"when\">{}</span> ",
            escaped(&entry.when)
        );
        match &entry.path {
            Some(path) => {
                let _ = write!(self.out, "<a href=\"/{}{path}\">", self.scribe.lang.code());
                self.said(&entry.title);
                self.out.push_str("</a>");
            }
            None => self.said(&entry.title),
        }
        if let Some(text) = &entry.text {
            self.wrapped("p", text);
        }
        self.out.push_str("</li>");
    }

    /// Every claim of the printed report with which the records do not agree, or which they cannot confirm, and why.
    fn claims(&mut self) {
        let scribe = self.scribe;
        self.tag("h2", " id=\"claims\"", &scribe.t("report-claims"));
        self.tag("p", " class=\"lead\"", &scribe.t("report-claims-lead"));
        self.out.push_str("<ul class=\"entries\">");
        let open = scribe.year.findings.iter();
        for finding in open.filter(|it| it.verdict != Verdict::Confirmed) {
            let claim = &finding.claim;
            let verdict = scribe.word("verdict-", finding.verdict.word());
            let path = format!("/{}/claims/{}", scribe.lang.code(), escaped(&claim.id));
            let _ = write!(
                self.out,
                "<li id=\"claim-{}\"><span class=\"when\">{}</span><a href=\"{path}\">",
                escaped(&claim.id),
                escaped(&verdict)
            );
            self.said(&scribe.said(&claim.title));
            self.out.push_str("</a>");
            if let Some(value) = scribe.printed(claim) {
                let _ = write!(self.out, " <b>{}</b>", escaped(&value));
            }
            if let Some(reason) = &claim.reason {
                self.wrapped("p", &scribe.said(reason));
            }
            self.out.push_str("</li>");
        }
        self.out.push_str("</ul>");
    }

    /// Every figure with its parts, each a link to its record, and with what the source prints instead.
    fn figures(&mut self) {
        let scribe = self.scribe;
        self.tag("h2", " id=\"all-figures\"", &scribe.t("report-figures-records"));
        self.tag("p", " class=\"lead\"", &scribe.t("report-figures-records-lead"));
        for figure in scribe.year.figures.values() {
            self.figure(figure);
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let scribe = self.scribe;
        let value = scribe.value(&figure.id).unwrap_or_default();
        let id = escaped(&figure.id);
        let _ = write!(
            self.out,
            "<details id=\"figure-{id}\"><summary><code>{id}</code> {}</summary>",
            escaped(&value)
        );
        for finding in self
            .differing
            .get(figure.id.as_str())
            .cloned()
            .unwrap_or_default()
        {
            let printed = finding.claim.value.clone().unwrap_or_default();
            let args = [
                ("title", scribe.plain(&finding.claim.title).into()),
                ("printed", printed.into()),
                ("computed", value.clone().into()),
            ];
            let note = scribe.args("report-claim-differs", &args);
            let path = format!("/{}/claims/{}", scribe.lang.code(), finding.claim.id);
            let _ = write!(
                self.out,
                "<p class=\"note\"><a href=\"{path}\">{}</a></p>",
                escaped(&note)
            );
            if let Some(reason) = &finding.claim.reason {
                self.wrapped("p", &scribe.said(reason));
            }
        }
        self.out.push_str("<ul>");
        for part in &figure.parts {
            let own = part.name.as_ref().map(|name| scribe.plain(name));
            let name = own.unwrap_or_else(|| scribe.government(&part.id).text);
            let number = part
                .value
                .map_or_else(|| scribe.t("report-unknown"), |value| scribe.number(value));
            let name = escaped(&name);
            let shown = match &part.path {
                Some(path) => format!("<a href=\"/{}{}\">{name}</a>", scribe.lang.code(), escaped(path)),
                None => name,
            };
            let _ = write!(self.out, "<li>{shown} {}</li>", escaped(&number));
        }
        self.out.push_str("</ul></details>");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
