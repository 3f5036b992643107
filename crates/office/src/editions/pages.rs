use std::sync::Arc;

use askama::Template;
use base::{Lang, PartialDate};
use platform::actor::{Mandate, Object, SignedIn};
use platform::files::Content;
use platform::web::{
    Answer, Ask, Complaints, Page, Problem, file, file_tagged, html, html_refused, redirect, refreshing,
};

use super::model::{Counted, Failure, Form, Issued, Job, Printed};
use super::produce::{Wanted, ask_again, ask_for};
use super::{ISSUE, Maker, PRODUCE, sql};

/// How often the page of a production that is under way is asked for again.
const REFRESH_SECONDS: u32 = 3;

/// The editions of one year, the last first.
struct OfYear {
    year: i64,
    editions: Vec<Issued>,
}

/// What a form that came back was filled with, or what it begins with.
#[derive(Clone, Debug)]
struct Filled {
    year: String,
    langs: Vec<String>,
    forms: Vec<String>,
}

#[derive(Template)]
#[template(path = "editions/list.html")]
struct ListPage {
    page: Page,
    years: Vec<OfYear>,
    /// Years of which something is on record.
    known: Vec<i16>,
    jobs: Vec<Job>,
    may_produce: bool,
    may_issue: bool,
    filled: Filled,
    complaints: Complaints,
}

impl ListPage {
    fn forms(&self) -> [Form; 4] {
        Form::ALL
    }

    fn has(&self, all: &[String], word: &str) -> bool {
        all.iter().any(|one| one == word)
    }

    fn is_year(&self, year: &i16) -> bool {
        self.filled.year == year.to_string()
    }
}

async fn shown(ask: &Ask, maker: Maker, problem: Option<&Problem>) -> Result<ListPage, Problem> {
    let db = &ask.app.db;
    let (may_produce, may_issue) = (ask.may(PRODUCE, Object::Any), ask.may(ISSUE, Object::Any));
    let (known, jobs) = match may_produce || may_issue {
        true => ((maker.years)(db.clone()).await?, sql::jobs_newest(db).await?),
        false => (Vec::new(), Vec::new()),
    };
    let mut years: Vec<OfYear> = Vec::new();
    for issued in sql::editions_all(db).await? {
        match years.last_mut() {
            Some(last) if last.year == issued.year => last.editions.push(issued),
            _ => years.push(OfYear {
                year: issued.year,
                editions: vec![issued],
            }),
        }
    }
    let filled = match problem {
        Some(_) => Filled {
            year: ask.form.get("year").to_owned(),
            langs: sent(ask, "lang"),
            forms: sent(ask, "form"),
        },
        None => Filled {
            year: usual(&known, PartialDate::year(ask.app.association.records_until)),
            langs: vec![ask.lang.code().to_owned()],
            forms: vec![Form::Pdf.word().to_owned()],
        },
    };
    Ok(ListPage {
        page: ask.page("editions-title").with_json("/api/v1/editions"),
        years,
        known,
        jobs,
        may_produce,
        may_issue,
        filled,
        complaints: ask.complaints(problem),
    })
}

/// The year that is asked for most: the last of which the records are whole.
fn usual(known: &[i16], records: i16) -> String {
    let year = known.iter().find(|year| **year <= records).or(known.first());
    year.map(ToString::to_string).unwrap_or_default()
}

/// Every value that a form sent under a name.
fn sent(ask: &Ask, name: &str) -> Vec<String> {
    let fields = ask.form.fields().iter();
    fields
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.trim().to_owned())
        .collect()
}

pub(super) async fn list(ask: Ask, maker: Maker) -> Answer {
    html(&shown(&ask, maker, None).await?)
}

#[derive(Template)]
#[template(path = "editions/edition.html")]
struct EditionPage {
    page: Page,
    issued: Issued,
    role: Option<String>,
}

impl EditionPage {
    fn before(&self) -> i64 {
        self.issued.number - 1
    }

    fn value(&self, counted: &Option<Counted>) -> String {
        let Some(counted) = counted else {
            return "–".to_owned();
        };
        let shown = match counted.value.parse::<i64>() {
            Ok(number) => self.page.number(number),
            Err(_) => return counted.value.clone(),
        };
        match (counted.incomplete, counted.value.as_str()) {
            (false, _) => shown,
            (true, "0") => self.page.t("report-unknown"),
            (true, _) => self.page.a("report-at-least", "value", &shown),
        }
    }

    /// The files of a form, by language.
    fn files(&self, form: &Form) -> Vec<(Lang, &Printed)> {
        let of_form = self.issued.files.0.iter().filter(|file| file.form == form.word());
        of_form
            .filter_map(|file| Some((Lang::from_code(&file.lang)?, file)))
            .collect()
    }

    fn forms(&self) -> [Form; 4] {
        Form::ALL
    }
}

pub(super) async fn edition(ask: Ask) -> Answer {
    let issued = found(&ask).await?;
    let args = [
        ("year", issued.year.to_string().into()),
        ("number", ask.app.formats.number(ask.lang, issued.number).into()),
    ];
    let title = ask.app.texts.get(ask.lang, "edition-title", &args);
    let role = issued.role().and_then(|id| ask.app.permissions.role(id));
    html(&EditionPage {
        role: role.map(|role| role.title.best(ask.lang).0.to_owned()),
        page: ask.page_titled(title).with_json("/api/v1/editions"),
        issued,
    })
}

async fn found(ask: &Ask) -> Result<Issued, Problem> {
    let id = ask.segment("id");
    let found = sql::edition_by_id(&ask.app.db, id).await?;
    found.ok_or_else(|| Problem::missing("record", id))
}

/// A file as it lies in the store, under a name that says what it is.
async fn download(ask: &Ask, printed: &Printed, name: &str, is_public: bool) -> Answer {
    let content = ask.app.files.store.get(&printed.digest).await;
    let bytes = match content {
        Ok(Content::Sound(bytes)) => bytes,
        Ok(Content::Missing | Content::Altered) => {
            if is_public {
                tracing::error!(file.digest = %printed.digest, "a file of an edition is missing or altered");
            }
            return Err(Problem::missing("report-file", &printed.name()));
        }
        Err(error) => return Err(Problem::bug(&error)),
    };
    let form = Form::read(&printed.form).ok_or_else(|| Problem::missing("page", &printed.form))?;
    Ok(match is_public {
        true => file_tagged(form.media_type(), name, bytes, &printed.digest),
        false => file(form.media_type(), name, bytes),
    })
}

pub(super) async fn file_of_edition(ask: Ask) -> Answer {
    let issued = found(&ask).await?;
    let wanted = ask.segment("file");
    let printed = issued
        .file(wanted)
        .ok_or_else(|| Problem::missing("report-file", wanted))?;
    let abbreviation = ask.app.association.abbreviation.to_lowercase();
    let name = format!("{abbreviation}-annual-report-{}-{wanted}", issued.id);
    download(&ask, printed, &name, true).await
}

fn by(ask: &Ask, action: &str) -> Result<(SignedIn, Mandate), Problem> {
    let mandate = ask.must(action, Object::Any)?.clone();
    Ok((ask.who()?.clone(), mandate))
}

/// The year of the form, if something is on record of it.
async fn year(ask: &Ask, maker: Maker) -> Result<i16, Problem> {
    let typed = ask.form.get("year");
    let known = (maker.years)(ask.app.db.clone()).await?;
    let named: Vec<String> = known.iter().map(ToString::to_string).collect();
    let year = typed.parse().ok().filter(|year| known.contains(year));
    year.ok_or_else(|| Problem::invalid("report-year", "year", typed, named.join(", ")))
}

/// A text of the form, as its reader sees it.
fn said(ask: &Ask, key: &str) -> String {
    ask.app.texts.get(ask.lang, key, &[])
}

/// What was ticked of a list of words: one at least, and nothing else.
fn ticked<T: Copy>(
    ask: &Ask,
    (field, label): (&str, &str),
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Result<Vec<T>, Problem> {
    let sent = sent(ask, field);
    let words: Vec<&str> = all.iter().map(|one| word(*one)).collect();
    if let Some(unknown) = sent.iter().find(|one| !words.contains(&one.as_str())) {
        return Err(Problem::invalid("choice", field, unknown, words.join(", ")));
    }
    let chosen: Vec<T> = all
        .iter()
        .copied()
        .filter(|one| sent.iter().any(|sent| sent == word(*one)))
        .collect();
    match chosen.is_empty() {
        true => Err(Problem::invalid(
            "report-none",
            field,
            &said(ask, label),
            words.join(", "),
        )),
        false => Ok(chosen),
    }
}

/// Where a production is told of, or the form again with what is wrong with it.
async fn told(ask: &Ask, maker: Maker, asked: Result<String, Problem>) -> Answer {
    match asked {
        Ok(id) => Ok(redirect(&format!("/{}/report/jobs/{id}", ask.lang))),
        Err(problem) if problem.field.is_empty() => Err(problem),
        Err(problem) => html_refused(&shown(ask, maker, Some(&problem)).await?),
    }
}

/// The forms of the page: producing, and issuing, which takes a right of its own.
pub(super) async fn ask(ask: Ask, maker: Maker) -> Answer {
    match ask.form.get("do") {
        "issue" => issue(ask, maker).await,
        "" | "produce" => produce(ask, maker).await,
        other => Err(Problem::invalid("choice", "do", other, "produce, issue")),
    }
}

async fn produce(ask: Ask, maker: Maker) -> Answer {
    let (who, mandate) = by(&ask, PRODUCE)?;
    let asked = async {
        let wanted = Wanted {
            year: year(&ask, maker).await?,
            langs: ticked(&ask, ("lang", "report-langs"), &Lang::ALL, Lang::code)?,
            forms: ticked(&ask, ("form", "report-forms"), &Form::ALL, Form::word)?,
            issues: false,
        };
        ask_for(&ask.app, (&who, &mandate), wanted).await
    }
    .await;
    told(&ask, maker, asked).await
}

/// Issues an edition: every language and form, after whoever asks has said that they looked at it.
async fn issue(ask: Ask, maker: Maker) -> Answer {
    let (who, mandate) = by(&ask, ISSUE)?;
    let asked = async {
        let year = year(&ask, maker).await?;
        if year >= ask.app.clock.today().year() {
            return Err(Problem::invalid("report-early", "year", &year.to_string(), ""));
        }
        if ask.form.get("sure") != "yes" {
            return Err(Problem::invalid(
                "report-sure",
                "sure",
                &said(&ask, "report-issue-sure"),
                "",
            ));
        }
        let wanted = Wanted {
            year,
            langs: Lang::ALL.to_vec(),
            forms: Form::ALL.to_vec(),
            issues: true,
        };
        ask_for(&ask.app, (&who, &mandate), wanted).await
    }
    .await;
    told(&ask, maker, asked).await
}

#[derive(Template)]
#[template(path = "editions/job.html")]
struct JobPage {
    page: Page,
    job: Job,
    /// Why it failed, and what to do.
    failure: Option<(String, String)>,
}

impl JobPage {
    /// What is being made, in words.
    fn doing(&self) -> Option<String> {
        let (lang, form) = self.job.doing.as_deref()?.split_once('.')?;
        let args = [
            ("lang", Lang::from_code(lang)?.endonym().to_owned().into()),
            ("form", form.to_uppercase().into()),
        ];
        Some(self.page.args("report-job-doing", &args))
    }

    fn lang(&self, file: &Printed) -> &'static str {
        Lang::from_code(&file.lang).map_or("", Lang::endonym)
    }
}

/// A failure in words: what it is and what to do.
fn in_words(ask: &Ask, failure: &Failure) -> (String, String) {
    let args = [
        ("value", failure.value.clone().into()),
        ("instead", failure.instead.clone().into()),
    ];
    let say = |key: String| ask.app.texts.get(ask.lang, &key, &args);
    (
        say(format!("report-failure-{}", failure.key)),
        say(format!("report-failure-{}-remedy", failure.key)),
    )
}

async fn job_of(ask: &Ask) -> Result<Job, Problem> {
    let id = ask.segment("id");
    let found = sql::job_by_id(&ask.app.db, id).await?;
    found.ok_or_else(|| Problem::missing("record", id))
}

/// How far a production is. While it goes on, the page is asked for again by itself.
pub(super) async fn job(ask: Ask) -> Answer {
    let job = job_of(&ask).await?;
    let is_open = job.is_open();
    let args = [("year", job.year.to_string().into())];
    let title = ask.app.texts.get(ask.lang, "report-job-title", &args);
    let answer = html(&JobPage {
        page: ask.page_titled(title),
        failure: job.failure.as_ref().map(|failure| in_words(&ask, &failure.0)),
        job,
    });
    match is_open {
        true => refreshing(answer, REFRESH_SECONDS),
        false => answer,
    }
}

pub(super) async fn again(ask: Ask) -> Answer {
    let job = job_of(&ask).await?;
    let action = if job.issues { ISSUE } else { PRODUCE };
    let (who, mandate) = by(&ask, action)?;
    ask_again(&ask.app, (&who, &mandate), &job.id).await?;
    Ok(redirect(&format!("/{}/report/jobs/{}", ask.lang, job.id)))
}

/// A file of a production that is not issued: for those who may produce, and for a day.
pub(super) async fn file_of_job(ask: Ask) -> Answer {
    let job = job_of(&ask).await?;
    let wanted = ask.segment("file");
    let printed = job.files.0.iter().find(|file| file.name() == wanted);
    let printed = printed.ok_or_else(|| Problem::missing("report-file", wanted))?;
    let app = Arc::clone(&ask.app);
    let abbreviation = app.association.abbreviation.to_lowercase();
    let name = format!("{abbreviation}-annual-report-{}-draft-{wanted}", job.year);
    download(&ask, printed, &name, false).await
}
